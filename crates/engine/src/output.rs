//! JSON text of everything that serde describes.
//!
//! The same text as `serde_json` writes. That one's writer is compiled into every type together with what
//! it does when writing fails; to a string nothing fails, so this one is a handful of functions that are
//! called.

use serde::ser::{
    Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt::{self, Display, Write};

/// A document as JSON.
pub fn json<T: Serialize + ?Sized>(document: &T) -> String {
    write(document, None)
}

/// A document as JSON for people: one entry on a line.
pub fn json_pretty<T: Serialize + ?Sized>(document: &T) -> String {
    write(document, Some(0))
}

fn write<T: Serialize + ?Sized>(document: &T, depth: Option<usize>) -> String {
    let mut writer = Writer { text: String::new(), is_first: true, depth };
    // It cannot fail.
    let _ = document.serialize(&mut writer);
    writer.text
}

/// Where the text grows.
struct Writer {
    text: String,
    /// Is what comes next the first entry of its list or object?
    is_first: bool,
    /// Lists and objects around what comes next, if they are indented.
    depth: Option<usize>,
}

type Done = Result<(), Failed>;

impl Writer {
    #[inline(never)]
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    #[inline(never)]
    fn string(&mut self, text: &str) {
        self.text.push('"');
        escape(text, &mut self.text);
        self.text.push('"');
    }

    #[inline(never)]
    fn display(&mut self, value: &dyn Display) {
        self.text.push('"');
        // Writing to a string does not fail.
        let _ = write!(Escaped(&mut self.text), "{value}");
        self.text.push('"');
    }

    #[inline(never)]
    fn whole(&mut self, number: i64) {
        let _ = write!(self.text, "{number}");
    }

    #[inline(never)]
    fn float(&mut self, number: f64) {
        match serde_json::Number::from_f64(number) {
            Some(number) => self.text.push_str(&number.to_string()),
            None => self.raw("null"),
        }
    }

    /// Begins a list or an object.
    #[inline(never)]
    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.is_first = true;
        self.depth = self.depth.map(|depth| depth + 1);
    }

    /// Ends it.
    #[inline(never)]
    fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|depth| depth.saturating_sub(1));
        if !self.is_first {
            self.line();
        }
        self.text.push(bracket);
        self.is_first = false;
    }

    fn line(&mut self) {
        if let Some(depth) = self.depth {
            self.text.push('\n');
            (0..depth).for_each(|_| self.text.push_str("  "));
        }
    }

    /// Before an entry.
    #[inline(never)]
    fn entry(&mut self) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        self.line();
    }

    /// Before a field.
    #[inline(never)]
    fn field(&mut self, name: &str) {
        self.entry();
        self.string(name);
        self.colon();
    }

    fn colon(&mut self) {
        self.text.push_str(if self.depth.is_some() { ": " } else { ":" });
    }

    /// Before the value of a variant that has one.
    #[inline(never)]
    fn variant(&mut self, name: &str, bracket: &str) {
        self.open('{');
        self.field(name);
        bracket.chars().for_each(|bracket| self.open(bracket));
    }

    /// Makes a string of a key that was written from here on as something else.
    #[inline(never)]
    fn quote_key(&mut self, from: usize) {
        if !self.text.get(from..).is_some_and(|key| key.starts_with('"')) {
            self.text.insert(from, '"');
            self.text.push('"');
        }
        self.colon();
    }
}

/// Adds a text with what JSON wants escaped.
fn escape(text: &str, into: &mut String) {
    let mut from = 0;
    for (place, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            0..0x20 => "",
            _ => continue,
        };
        into.push_str(text.get(from..place).unwrap_or_default());
        into.push_str(escaped);
        if escaped.is_empty() {
            let _ = write!(into, "\\u{byte:04x}");
        }
        from = place + 1;
    }
    into.push_str(text.get(from..).unwrap_or_default());
}

struct Escaped<'t>(&'t mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(text, self.0);
        Ok(())
    }
}

/// A type says that it cannot be written; none of ours does.
#[derive(Debug)]
struct Failed;

impl Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot be written")
    }
}

impl std::error::Error for Failed {}

impl Error for Failed {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Variant<'w>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Variant<'w>;

    fn serialize_bool(self, flag: bool) -> Done {
        self.raw(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Done {
        self.whole(number);
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Done {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Done {
        match i64::try_from(number) {
            Ok(number) => self.whole(number),
            Err(_) => self.raw(&number.to_string()),
        }
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Done {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Done {
        self.float(number);
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Done {
        self.string(letter.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Done {
        self.string(text);
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Done {
        self.collect_seq(bytes)
    }

    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.raw("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.string(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.variant(variant, "");
        value.serialize(&mut *self)?;
        self.close('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Failed> {
        self.open('[');
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Failed> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Failed> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<'w>, Failed> {
        self.variant(variant, "[");
        Ok(Variant(self))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Failed> {
        self.open('{');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Failed> {
        self.open('{');
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<'w>, Failed> {
        self.variant(variant, "{");
        Ok(Variant(self))
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Done {
        self.display(&value);
        Ok(())
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.entry();
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.close(']');
        Ok(())
    }
}

impl SerializeTuple for &mut Writer {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Done {
        SerializeSeq::end(self)
    }
}

impl SerializeTupleStruct for &mut Writer {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Done {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.entry();
        let from = self.text.len();
        key.serialize(&mut **self)?;
        self.quote_key(from);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.close('}');
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        self.field(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.close('}');
        Ok(())
    }
}

/// A variant with several values: an object of its name, and of the list or object of these.
struct Variant<'w>(&'w mut Writer);

impl SerializeTupleVariant for Variant<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        SerializeSeq::serialize_element(&mut self.0, value)
    }

    fn end(self) -> Done {
        self.0.close(']');
        self.0.close('}');
        Ok(())
    }
}

impl SerializeStructVariant for Variant<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        SerializeStruct::serialize_field(&mut self.0, name, value)
    }

    fn end(self) -> Done {
        self.0.close('}');
        self.0.close('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;
    use serde_json::json as tree;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    enum Shape {
        Unit,
        One(u8),
        Two(i64, Option<bool>),
        Named { text: String, nothing: Vec<u8> },
    }

    #[derive(Serialize)]
    struct All {
        texts: Vec<&'static str>,
        numbers: (i64, u64, f64, f64, f64),
        shapes: Vec<Shape>,
        places: BTreeMap<u8, char>,
        #[serde(flatten)]
        more: BTreeMap<&'static str, u8>,
        day: chrono::NaiveDate,
        empty: Vec<u8>,
        tree: serde_json::Value,
    }

    #[test]
    fn it_writes_what_serde_json_writes() {
        let all = All {
            texts: vec!["", "長照 \"A\" \\ / \n\r\t\u{8}\u{c}\u{1}\u{1f}\u{7f}", "a"],
            numbers: (i64::MIN, u64::MAX, 25.0, 1e300, f64::NAN),
            shapes: vec![
                Shape::Unit,
                Shape::One(1),
                Shape::Two(-2, None),
                Shape::Named { text: "x".to_owned(), nothing: Vec::new() },
            ],
            places: BTreeMap::from([(1, 'a'), (2, '"')]),
            more: BTreeMap::from([("one", 1), ("two", 2)]),
            day: chrono::NaiveDate::default(),
            empty: Vec::new(),
            tree: tree!({ "list": [1, 2.5, "x", null, true, {}], "object": { "a": [], "b": [[0]] } }),
        };
        assert_eq!(json(&all), serde_json::to_string(&all).unwrap());
        assert_eq!(json_pretty(&all), serde_json::to_string_pretty(&all).unwrap());
    }
}
