//! What a change came to.

use crate::overview::Overview;
use crate::record::RecordRow;
use serde::{Deserialize, Serialize};

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changed {
    /// Everything in numbers, as it is now.
    pub overview: Box<Overview>,
    /// In words: what was done, for a message.
    pub done: String,
    /// How many: repairs, cells, waivers.
    pub count: usize,
    /// Findings that are gone.
    pub gone: usize,
    /// Findings that are new.
    pub new: usize,
    /// The record that was edited, as it is now.
    pub record: Option<RecordRow>,
}

/// Something that could not be done, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Refused {
    /// A stable name.
    pub code: String,
    /// What exactly is wrong with a document, as the command line names it (`out-of-range`).
    pub reason: Option<String>,
    /// JSON pointer into the document or the request, where one of them is refused.
    pub path: Option<String>,
    /// The file, where one is concerned.
    pub file: Option<String>,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}
