//! A text in both languages, as it stands in data.

use crate::json::fields;
use serde::Serialize;

/// The same text in Traditional Chinese and in English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Text {
    /// Traditional Chinese (Taiwan).
    pub zh: String,
    /// English.
    pub en: String,
}

fields!(Text { zh, en });

impl Text {
    /// Both languages at once.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }
}
