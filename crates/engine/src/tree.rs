//! JSON text as a tree.
//!
//! `serde_json` has the tree and could read it too; its reader is made for every type that there is, words
//! its errors, and keeps the last of two fields of one name. This one knows the tree only, and says with
//! the path which field stands twice.

use crate::decimal;
use crate::input::{InputError, Problem};
use crate::json::{Read, Step};
use serde_json::{Map, Number, Value};

/// Lists and objects within each other at most: a text must not exhaust the stack.
const DEPTH: usize = 128;

/// Reads the whole text.
pub(crate) fn tree(text: &str) -> Read<Value> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let tree = reader.value(&Way { parent: None, step: Step::Root })?;
    match reader.peek() {
        None => Ok(tree),
        Some(_) => Err(reader.wrong()),
    }
}

/// The way to a value while the tree grows.
struct Way<'a> {
    parent: Option<&'a Way<'a>>,
    step: Step<'a>,
}

impl Way<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.parent.map(Way::pointer).unwrap_or_default();
        self.step.write(&mut pointer);
        pointer
    }
}

struct Reader<'t> {
    text: &'t str,
    /// How far it is, in bytes.
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What comes after white space.
    #[inline(never)]
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Passes over a sign, if it comes next.
    #[inline(never)]
    fn take(&mut self, sign: u8) -> bool {
        let is_there = self.peek() == Some(sign);
        self.at += usize::from(is_there);
        is_there
    }

    /// What stands here is not JSON.
    #[inline(never)]
    #[allow(clippy::unnecessary_box_returns, reason = "a reader's error is boxed")]
    fn wrong(&self) -> Box<InputError> {
        let read = self.text.as_bytes().get(..=self.at).unwrap_or(self.text.as_bytes());
        let line = read.split(|byte| *byte == b'\n').count();
        let start = read.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        Box::new(InputError::new("", Problem::NotJson { line, column: read.len() - start }))
    }

    fn expect(&mut self, sign: u8) -> Read<()> {
        if self.take(sign) { Ok(()) } else { Err(self.wrong()) }
    }

    fn value(&mut self, way: &Way<'_>) -> Read<Value> {
        match self.peek() {
            Some(b'{') => self.nested(|reader| reader.object(way)),
            Some(b'[') => self.nested(|reader| reader.list(way)),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Value::Number),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err(self.wrong()),
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Read<Value>) -> Read<Value> {
        self.depth += 1;
        if self.depth >= DEPTH {
            return Err(self.wrong());
        }
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self, way: &Way<'_>) -> Read<Value> {
        let mut object = Map::new();
        if self.take(b'}') {
            return Ok(Value::Object(object));
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.wrong());
            }
            let key = self.string()?;
            let way = Way { parent: Some(way), step: Step::Key(&key) };
            if object.contains_key(&key) {
                let problem = Problem::DuplicateField { field: key.clone() };
                return Err(Box::new(InputError::new(way.pointer(), problem)));
            }
            self.expect(b':')?;
            let value = self.value(&way)?;
            object.insert(key, value);
            if !self.take(b',') {
                self.expect(b'}')?;
                return Ok(Value::Object(object));
            }
        }
    }

    fn list(&mut self, way: &Way<'_>) -> Read<Value> {
        let mut list = Vec::new();
        if self.take(b']') {
            return Ok(Value::Array(list));
        }
        loop {
            list.push(self.value(&Way { parent: Some(way), step: Step::Place(list.len()) })?);
            if !self.take(b',') {
                self.expect(b']')?;
                return Ok(Value::Array(list));
            }
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Read<Value> {
        for byte in word.bytes() {
            if self.byte() != Some(byte) {
                return Err(self.wrong());
            }
            self.at += 1;
        }
        Ok(value)
    }

    /// Passes over digits, and says how many there are.
    fn digits(&mut self) -> usize {
        let from = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Read<Number> {
        let from = self.at;
        let is_negative = self.take(b'-');
        let whole = self.at;
        // One zero in front is a number of its own.
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.wrong());
            }
        } else if self.digits() == 0 {
            return Err(self.wrong());
        }
        let is_zero = self.text.get(whole..self.at) == Some("0");
        let mut is_whole = !(is_negative && is_zero);
        if self.byte() == Some(b'.') {
            self.at += 1;
            is_whole = false;
            if self.digits() == 0 {
                return Err(self.wrong());
            }
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            is_whole = false;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(self.wrong());
            }
        }
        let text = self.text.get(from..self.at).unwrap_or_default();
        let number = match (is_whole, is_negative) {
            (false, _) => None,
            (true, false) => text.parse::<u64>().ok().map(Number::from),
            (true, true) => text.parse::<i64>().ok().map(Number::from),
        };
        // One that is too large for a float is none.
        number.or_else(|| Number::from_f64(decimal::parse(text)?)).ok_or_else(|| self.wrong())
    }

    /// A text in quotes, without them.
    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\');
            let plain = plain.unwrap_or(rest.len());
            string.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => {
                    self.at += 1;
                    string.push(self.escaped()?);
                }
                _ => return Err(self.wrong()),
            }
        }
    }

    fn escaped(&mut self) -> Read<char> {
        let letter = match self.byte() {
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            _ => return Err(self.wrong()),
        };
        self.at += 1;
        Ok(letter)
    }

    /// Four hexadecimal digits, or twice four that make one letter together.
    fn unicode(&mut self) -> Read<char> {
        let first = self.hexadecimal()?;
        let code = match first {
            0xd800..0xdc00 if self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) => {
                self.at += 2;
                let second = self.hexadecimal()?;
                if !(0xdc00..0xe000).contains(&second) {
                    return Err(self.wrong());
                }
                0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
            }
            _ => first,
        };
        char::from_u32(code).ok_or_else(|| self.wrong())
    }

    fn hexadecimal(&mut self) -> Read<u32> {
        let digits: &'t str = self.text.get(self.at..self.at + 4).unwrap_or_default();
        let is_number = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| is_number);
        let code = code.ok_or_else(|| self.wrong())?;
        self.at += 4;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::tree;
    use crate::input::Problem;
    use serde_json::Value;

    const GOOD: [&str; 14] = [
        "null",
        " true ",
        "[]",
        "{}",
        "[ false , null ]",
        r#"{"a": {"b": [1, -2, 3.5, 1e3, -0, 0, 1E-2, -1.25e+1]}, "c": ""}"#,
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "[25.033964, 121.5654177]",
        r#""\" \\ \/ \b \f \n \r \t \u9577 \ud83d\ude00 照 \u0000""#,
        "{\n\t\"長\" : \"照\"\r\n}",
        "1e-7",
    ];

    const BAD: [&str; 38] = [
        "",
        " ",
        "nul",
        "tru ",
        "[1,]",
        "[1 2]",
        "[",
        "[1",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "01",
        "-",
        "-a",
        "1.",
        "1.a",
        "1e",
        "1e+",
        ".5",
        "+1",
        "1e400",
        "\"",
        "\"a\n\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "1 2",
        "{} {}",
        "NaN",
        "\"\\u+123\"",
        "[1}",
    ];

    #[test]
    fn it_reads_what_serde_json_reads() {
        for text in GOOD {
            assert_eq!(tree(text).ok(), serde_json::from_str::<Value>(text).ok(), "{text}");
            assert!(tree(text).is_ok(), "{text}");
        }
        for text in BAD {
            let refused = tree(text).expect_err(text);
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
            assert!(matches!(refused.problem, Problem::NotJson { .. }), "{text}");
        }
    }

    #[test]
    fn it_says_where() {
        for text in ["", "{", "{\"a\": }", "{\n  \"a\": 1,\n  \"b\": x\n}", "[1\n,\n", "{} {}", "[1,\n]", "nope"] {
            let error = serde_json::from_str::<Value>(text).expect_err(text);
            let (line, column) = (error.line(), error.column());
            assert_eq!(
                tree(text).map_err(|refused| refused.problem),
                Err(Problem::NotJson { line, column }),
                "{text:?}"
            );
        }
    }

    #[test]
    fn it_ends_before_the_stack_does() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for depth in [127, 128, 100_000] {
            assert_eq!(tree(&nested(depth)).is_ok(), serde_json::from_str::<Value>(&nested(depth)).is_ok(), "{depth}");
        }
    }

    #[test]
    fn a_field_stands_once() {
        let refused = tree(r#"{"a": [{"b/c": 1, "d": 2, "b/c": 3}]}"#).unwrap_err();
        assert_eq!(refused.path, "/a/0/b~1c");
        assert_eq!(refused.problem, Problem::DuplicateField { field: "b/c".to_owned() });
    }
}
