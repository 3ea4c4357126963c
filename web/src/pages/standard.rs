//! The standard that the app uses, as its document: read only as far as it is shown.

use chrono::NaiveDate;
use ltc_engine::calendar::parse_iso_day;
use ltc_report::{Lang, words};
use serde_json::Value;
use wasm_bindgen::JsValue;

/// The standard that the app uses.
#[derive(Clone)]
pub(super) struct Standard {
    /// The text of the document.
    pub(super) text: String,
    /// The same, read.
    document: Value,
    /// Its stamp.
    pub(super) hash: String,
    /// Is it another than the one built in?
    pub(super) changed: bool,
    /// Does the open case bring choices of its own?
    pub(super) case_chooses: bool,
}

impl Standard {
    /// From what the app says. The same standard as before is not read again.
    pub(super) fn read(said: &JsValue, before: Option<Self>) -> Option<Self> {
        let said = js_sys::Array::from(said);
        let hash = said.get(1).as_string()?;
        let (changed, case_chooses) = (said.get(2).is_truthy(), said.get(3).is_truthy());
        if let Some(before) = before.filter(|before| before.hash == hash) {
            return Some(Self { changed, case_chooses, ..before });
        }
        let text = said.get(0).as_string()?;
        let document = serde_json::from_str(&text).ok()?;
        Some(Self { text, document, hash, changed, case_chooses })
    }

    /// The entries of a list.
    pub(super) fn list(&self, name: &str) -> &[Value] {
        self.document.get(name).map(list).unwrap_or_default()
    }

    /// A part of the document.
    pub(super) fn at(&self, pointer: &str) -> &Value {
        self.document.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The first day of the first edition.
    pub(super) fn begins(&self) -> Option<NaiveDate> {
        parse_iso_day(word(self.list("editions").first()?, "from"))
    }
}

/// The entries of a value that is a list.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A word of an entry; empty if there is none.
pub(super) fn word<'v>(entry: &'v Value, name: &str) -> &'v str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A text of an entry in a language.
pub(super) fn text<'v>(entry: &'v Value, name: &str, lang: Lang) -> &'v str {
    entry.get(name).map(|text| word(text, if lang == Lang::Zh { "zh" } else { "en" })).unwrap_or_default()
}

/// A day of an entry as the language writes it.
pub(super) fn day(entry: &Value, name: &str, lang: Lang) -> String {
    parse_iso_day(word(entry, name)).map(|day| words::day(day, lang)).unwrap_or_default()
}

/// How sure an entry is.
pub(super) fn confidence(entry: &Value, lang: Lang) -> &'static str {
    use crate::state::choices::{GRADE_NAMES, GRADES};
    let grade = GRADE_NAMES.iter().zip(GRADES).find(|(name, _)| **name == word(entry, "confidence"));
    grade.map(|(_, grade)| words::confidence(grade, lang)).unwrap_or_default()
}
