//! Writing a case as JSON text, by the same tables that its reader fills.
//!
//! A derived serializer would be compiled for every field of every type. What is empty is left out, so
//! that a case which is read again writes the same text: stamps and links rest on that. (Of a number with more
//! than 15 digits the last one may change at the first reading; the library's exact reader is too large.)

use crate::calendar::{Month, MonthOrDay};
use crate::case::Case;
use crate::input::Bounded;
use crate::ordered::Ordered;
use chrono::NaiveDate;
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;

/// A type that writes itself as JSON.
pub(crate) trait ToJson {
    /// Adds the value to the text.
    fn write(&self, out: &mut String);

    /// Is it nothing, so that a field which holds it can be left out?
    fn is_nothing(&self) -> bool {
        false
    }
}

impl Case {
    /// The case as a document.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }
}

/// A value of a case inside another document.
pub(crate) fn serialize<S: Serializer>(value: &dyn ToJson, serializer: S) -> Result<S::Ok, S::Error> {
    let mut text = String::new();
    value.write(&mut text);
    let tree: Value = crate::json::read(&text).map_err(S::Error::custom)?;
    tree.serialize(serializer)
}

/// Reads and writes a struct by the fields that it names. A field that holds nothing is left out, unless
/// `always` stands behind it.
macro_rules! input {
    ($type:ident { $($field:ident $($always:ident)?),+ $(,)? }) => {
        $crate::json::fields!($type { $($field),+ });

        impl $crate::write::ToJson for $type {
            fn write(&self, out: &mut String) {
                const ALWAYS: &[bool] = &[$(!concat!("" $(, stringify!($always))?).is_empty()),+];
                $crate::write::fields(out, &[$(stringify!($field)),+], ALWAYS, &[$(&self.$field),+]);
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::write::serialize(self, serializer)
            }
        }
    };
}
pub(crate) use input;

/// Reads and writes an enum by the words that it names.
macro_rules! input_words {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        $crate::json::words!($type { $($variant = $name),+ });

        impl $crate::write::ToJson for $type {
            fn write(&self, out: &mut String) {
                let name = match self { $(Self::$variant => $name),+ };
                $crate::write::plain(out, name);
            }
        }
    };
}
pub(crate) use input_words;

/// The fields of an object.
#[inline(never)]
pub(crate) fn fields(out: &mut String, names: &[&str], always: &[bool], values: &[&dyn ToJson]) {
    let mut before = '{';
    for ((name, always), value) in names.iter().zip(always).zip(values) {
        if *always || !value.is_nothing() {
            out.push(before);
            before = ',';
            plain(out, name);
            out.push(':');
            value.write(out);
        }
    }
    out.push_str(if before == '{' { "{}" } else { "}" });
}

/// A text that needs no escapes.
#[inline(never)]
pub(crate) fn plain(out: &mut String, text: &str) {
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// What `serde_json` writes anyway.
fn by_serde(out: &mut String, value: &impl Serialize) {
    out.push_str(&serde_json::to_string(value).unwrap_or_default());
}

impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("null"),
        }
    }

    fn is_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, out: &mut String) {
        out.push('[');
        for (place, item) in self.iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            item.write(out);
        }
        out.push(']');
    }

    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for Ordered<String, String> {
    fn write(&self, out: &mut String) {
        by_serde(out, self);
    }

    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for String {
    fn write(&self, out: &mut String) {
        by_serde(out, self);
    }
}

impl ToJson for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }

    fn is_nothing(&self) -> bool {
        !self
    }
}

impl ToJson for i64 {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl<const MIN: i64, const MAX: i64> ToJson for Bounded<MIN, MAX> {
    fn write(&self, out: &mut String) {
        self.get().write(out);
    }
}

impl ToJson for f64 {
    fn write(&self, out: &mut String) {
        by_serde(out, self);
    }
}

impl ToJson for NaiveDate {
    fn write(&self, out: &mut String) {
        plain(out, &self.to_string());
    }
}

impl ToJson for Month {
    fn write(&self, out: &mut String) {
        plain(out, &self.to_string());
    }
}

impl ToJson for MonthOrDay {
    fn write(&self, out: &mut String) {
        match self.day {
            Some(day) => day.write(out),
            None => self.month.write(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::case::read_case;

    #[test]
    fn a_case_is_written_as_it_is_read_without_what_is_empty() {
        let given = r#"{"as_of":"2025-03-10","policies":{"a":"\"b\"\n"},"client":{"id":"甲\\","cms_level":5,
            "welfare_class":"low_income","weight_kg":60.0,"carers":[],"short_term":{"only":false}},"events":[],
            "plans":[{"from":"2025-03","to":"2025-04-02","items":[{"code":"BA01","quantity":1,"fund":"advance"}],
            "foreign_carer":false}],"records":[{"code":"BA01","service_items":[],"origin_lat":25.1}]}"#;
        let written = r#"{"as_of":"2025-03-10","policies":{"a":"\"b\"\n"},"client":{"id":"甲\\","cms_level":5,"welfare_class":"low_income","weight_kg":60.0,"carers":[],"short_term":{}},"plans":[{"from":"2025-03","to":"2025-04-02","items":[{"code":"BA01","quantity":1,"fund":"advance"}],"foreign_carer":false}],"records":[{"client":null,"date":null,"code":"BA01","quantity":null,"workers":[],"origin_lat":25.1}]}"#;
        let case = read_case(given).unwrap();
        assert_eq!(case.to_json(), written);
        assert_eq!(read_case(written).unwrap(), case);
    }
}
