//! What to say about a changed copy of the standard that cannot be used.

use super::Lang;
use ltc_engine::basis::BasisError;

/// Why a copy of the standard cannot be used: the place and what is wrong there.
pub fn basis_error(error: &BasisError, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("基準資料無法使用，請更正：{error}。"),
        Lang::En => format!("The standard cannot be used, correct it: {error}."),
    }
}
