//! Why a command could not run.

use crate::args::{Common, Format};
use crate::output;
use ltc_engine::InputError;
use ltc_engine::basis::BasisError;
use ltc_engine::text::Text;
use ltc_report::Lang;
use ltc_report::json::ErrorView;
use serde::Serialize;
use std::path::Path;

/// Why a command could not run: exit code 2.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The file it is about, if it is about one.
    file: Option<String>,
    error: ErrorView,
}

/// The document of a failure.
#[derive(Serialize)]
struct Document<'a> {
    error: &'a ErrorView,
}

impl Failure {
    /// A failure that is about no value of an input.
    pub(crate) fn new(code: &str, zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { file: None, error: ErrorView::new(code, "", Text::new(zh, en)) }
    }

    /// The same, with the file it is about.
    pub(crate) fn file(mut self, file: &Path) -> Self {
        self.file = Some(file.display().to_string());
        self
    }

    /// The words alone.
    pub(crate) fn words(&self, lang: Lang) -> &str {
        self.error.words(lang)
    }

    /// Says it on standard error; with `--format json` also as a document on standard output.
    pub(crate) fn tell(&self, common: &Common) {
        let file = self.file.as_ref().map(|file| format!("{file}: ")).unwrap_or_default();
        output::complain(&format!("{file}{}", self.words(common.lang)));
        if common.format == Some(Format::Json) {
            // The text has been said already: nothing is lost if this cannot be written.
            let _ = output::json(&Document { error: &self.error });
        }
    }
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Self { file: None, error: ErrorView::from(&error) }
    }
}

impl From<BasisError> for Failure {
    fn from(error: BasisError) -> Self {
        Self { file: None, error: ErrorView::from(&error) }
    }
}
