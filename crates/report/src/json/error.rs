//! Why something could not be done, as a document.

use crate::words::{self, both};
use ltc_engine::InputError;
use ltc_engine::basis::BasisError;
use ltc_engine::text::Text;
use serde::Serialize;

/// An error: a code for programs, a place, and the words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErrorView {
    /// A stable name for programs.
    pub code: String,
    /// JSON pointer into the input; empty if it is not about one value.
    pub path: String,
    /// The words.
    #[serde(flatten)]
    pub text: Text,
}

impl From<&InputError> for ErrorView {
    fn from(error: &InputError) -> Self {
        let text = both(|lang| words::input_error(error, lang));
        Self { code: error.problem.code().to_owned(), path: error.path.clone(), text }
    }
}

impl From<&BasisError> for ErrorView {
    fn from(error: &BasisError) -> Self {
        let text = both(|lang| words::basis_error(error, lang));
        Self { code: "bad-basis".to_owned(), path: error.path.clone(), text }
    }
}
