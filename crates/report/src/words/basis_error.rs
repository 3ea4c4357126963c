//! What to say about a changed copy of the standard that cannot be used.

use super::Lang;
use ltc_engine::basis::BasisError;

/// Why a copy of the standard cannot be used: the place and what is wrong there.
pub fn basis_error(error: &BasisError, lang: Lang) -> String {
    let words = error.to_string();
    let words = words.strip_prefix(&format!("{}: ", error.path)).unwrap_or(&words);
    let place = if error.path.is_empty() { "/" } else { &error.path };
    match lang {
        Lang::Zh => format!("基準資料 {place} 有誤，請更正：{words}。"),
        Lang::En => format!("The standard is not sound at {place}, correct it: {words}."),
    }
}
