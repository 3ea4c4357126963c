//! Why something could not be done, as a document.

use crate::Lang;
use crate::words::{self, both};
use ltc_engine::InputError;
use ltc_engine::basis::BasisError;
use ltc_engine::text::Text;
use serde::Serialize;

/// An error: a code for programs, a place, and the words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ErrorText"))]
pub struct ErrorView {
    /// A stable name for programs.
    pub code: String,
    /// JSON pointer into the input; empty if it is not about one value.
    pub path: String,
    /// The words in Traditional Chinese.
    pub zh: String,
    /// The words in English.
    pub en: String,
}

impl ErrorView {
    /// An error of another kind than the engine's.
    pub fn new(code: &str, path: &str, words: Text) -> Self {
        Self { code: code.to_owned(), path: path.to_owned(), zh: words.zh, en: words.en }
    }

    /// The words in a language.
    pub fn words(&self, lang: Lang) -> &str {
        lang.pick(&self.zh, &self.en)
    }
}

impl From<&InputError> for ErrorView {
    fn from(error: &InputError) -> Self {
        Self::new(error.problem.code(), &error.path, both(|lang| words::input_error(error, lang)))
    }
}

impl From<&BasisError> for ErrorView {
    fn from(error: &BasisError) -> Self {
        Self::new("bad-basis", &error.path, both(|lang| words::basis_error(error, lang)))
    }
}
