//! What is thrown.

use crate::plain;
use ltc_report::json::ErrorView;
use wasm_bindgen::JsValue;

/// An error as the plain object that is thrown: `{ code, path, zh, en }`.
pub(crate) fn thrown(error: &ErrorView) -> JsValue {
    plain(error).unwrap_or_else(|_| JsValue::from_str(&error.en))
}
