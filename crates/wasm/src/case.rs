//! What comes in: a case and its options.

use crate::thrown::thrown;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::case::Case;
use ltc_engine::input::{Expected, Problem};
use ltc_engine::json::{self, FromJson};
use ltc_engine::ordered::Ordered;
use wasm_bindgen::JsValue;

/// What wins over the case, as the flags of the command line do.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The day that counts as today.
    as_of: Option<NaiveDate>,
    /// Policies by name.
    policies: Ordered<String, String>,
}

ltc_engine::json_fields!(Options { as_of, policies });

impl Options {
    /// Absent options are none.
    pub(crate) fn read(options: &JsValue) -> Result<Self, JsValue> {
        if options.is_undefined() || options.is_null() { Ok(Self::default()) } else { read(options) }
    }
}

/// Reads a case strictly and lets the options win over it.
pub(crate) fn read_case(case: &JsValue, options: &Options) -> Result<Case, JsValue> {
    let mut case: Case = read(case)?;
    case.as_of = options.as_of.or(case.as_of);
    case.policies.extend(options.policies.clone());
    Ok(case)
}

/// Through the text of `JSON.stringify`, so that the strict reader sees every field.
fn read<T: FromJson>(value: &JsValue) -> Result<T, JsValue> {
    let not_json = || InputError::new("", Problem::WrongType { expected: Expected::Object });
    // A function or `undefined` has no JSON text, a circular object throws.
    let text = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string());
    let text = text.ok_or_else(|| thrown(&(&not_json()).into()))?;
    json::read(&text).map_err(|error| thrown(&(&error).into()))
}
