//! Reading JSON strictly, and saying exactly where and why it was refused.

use crate::calendar::Month;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use std::fmt;

/// Why an input cannot be used at all: where, what stands there, and what is wrong with it.
/// The words for people are the report's.
#[derive(Debug, Clone, PartialEq)]
pub struct InputError {
    /// JSON pointer to the value: `/client/cms_level`.
    pub path: String,
    /// What stands there, if anything.
    pub found: Option<Value>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not JSON; with line and column (1-based).
    NotJson {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// A field that does not exist; the ones that do.
    UnknownField {
        /// Its name.
        field: String,
        /// Names that would be understood here.
        expected: Vec<String>,
    },
    /// A field that has to be there.
    MissingField {
        /// Its name.
        field: String,
    },
    /// A field that stands there twice.
    DuplicateField {
        /// Its name.
        field: String,
    },
    /// Text where a number is wanted, and the like; the kind wanted.
    WrongType {
        /// In the reader's words: "a string", "a boolean", "an array" …
        expected: String,
    },
    /// A whole number outside its limits.
    OutOfRange {
        /// Smallest allowed.
        min: i64,
        /// Largest allowed.
        max: i64,
    },
    /// No such date.
    NoDate,
    /// No such month.
    NoMonth,
    /// No such time of day.
    NoTime,
    /// A word that is not one of the allowed ones.
    UnknownValue {
        /// The allowed ones.
        expected: Vec<String>,
    },
    /// Nothing can be computed before the first edition of the standard.
    BeforeFirstEdition {
        /// Its first day.
        first: NaiveDate,
    },
    /// Ends before it begins.
    EndBeforeBeginning,
    /// A list that must have an entry.
    EmptyList,
    /// The same entry twice.
    Repeated,
    /// More months than can be shown.
    TooLong {
        /// The most months.
        months: u32,
    },
    /// A date so far away that it must be a slip.
    FarAway {
        /// The first month accepted.
        first: Month,
        /// The last month accepted.
        last: Month,
    },
    /// JSON pointer asked for does not lead to a figure.
    NoFigure,
    /// Anything else, in the reader's own words.
    Other {
        /// The words.
        words: String,
    },
}

impl Problem {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "not-json",
            Self::UnknownField { .. } => "unknown-field",
            Self::MissingField { .. } => "missing-field",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::WrongType { .. } => "wrong-type",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NoDate => "no-date",
            Self::NoMonth => "no-month",
            Self::NoTime => "no-time",
            Self::UnknownValue { .. } => "unknown-value",
            Self::BeforeFirstEdition { .. } => "before-first-edition",
            Self::EndBeforeBeginning => "end-before-beginning",
            Self::EmptyList => "empty-list",
            Self::Repeated => "repeated",
            Self::TooLong { .. } => "too-long",
            Self::FarAway { .. } => "far-away",
            Self::NoFigure => "no-figure",
            Self::Other { .. } => "other",
        }
    }
}

impl InputError {
    /// A problem found after reading.
    pub fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), found: None, problem }
    }

    /// The same, with what stands there.
    #[must_use]
    pub fn found(mut self, value: impl Into<Value>) -> Self {
        self.found = Some(value.into());
        self
    }
}

/// Reads a JSON text strictly: unknown fields, wrong types and duplicate keys are refused.
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T, InputError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let mut reader = serde_json::Deserializer::from_str(json);
    let value =
        serde_path_to_error::deserialize(&mut reader).map_err(|e| refusal(json, &pointer(e.path()), e.inner()))?;
    reader.end().map_err(|e| refusal(json, "", &e))?;
    Ok(value)
}

/// A path of serde as JSON pointer.
pub(crate) fn pointer(path: &Path) -> String {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(format!("/{index}")),
            Segment::Map { key } => Some(format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// Turns the reader's refusal into a typed problem.
///
/// serde hands over its kinds only as words, so the words are taken apart here and nowhere else;
/// `tests/input.rs` holds each kind to its form.
fn refusal(json: &str, path: &str, error: &serde_json::Error) -> InputError {
    let words = error.to_string();
    let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
    let quoted: Vec<&str> = words.split('`').skip(1).step_by(2).collect();
    let first_quoted = || quoted.first().copied().unwrap_or_default().to_owned();
    let others = || quoted.iter().skip(1).map(|name| (*name).to_owned()).collect();
    let expected = words.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    let problem = if error.is_syntax() || error.is_eof() {
        Problem::NotJson { line: error.line(), column: error.column() }
    } else if words.starts_with("unknown field") {
        Problem::UnknownField { field: first_quoted(), expected: others() }
    } else if words.starts_with("missing field") {
        Problem::MissingField { field: first_quoted() }
    } else if words.starts_with("duplicate field") {
        Problem::DuplicateField { field: first_quoted() }
    } else if words.starts_with("unknown variant") {
        Problem::UnknownValue { expected: others() }
    } else if let Some(limits) = expected.strip_prefix(WHOLE_NUMBER) {
        let numbers: Vec<i64> = limits.split(" to ").filter_map(|n| n.parse().ok()).collect();
        match (words.starts_with("invalid type"), numbers.as_slice()) {
            (false, [min, max]) => Problem::OutOfRange { min: *min, max: *max },
            _ => Problem::WrongType { expected: expected.to_owned() },
        }
    } else if expected.starts_with("a month") && words.starts_with("invalid value") {
        Problem::NoMonth
    } else if expected.starts_with("a time") && words.starts_with("invalid value") {
        Problem::NoTime
    } else if words.starts_with("invalid type") {
        Problem::WrongType { expected: expected.to_owned() }
    } else if CHRONO_WORDS.iter().any(|known| words.starts_with(known)) {
        Problem::NoDate
    } else {
        Problem::Other { words: words.to_owned() }
    };
    // The reader stops at the object for a missing or unknown field; point to the field itself.
    let path = match &problem {
        Problem::UnknownField { field, .. } | Problem::MissingField { field } | Problem::DuplicateField { field }
            if !path.ends_with(&format!("/{field}")) =>
        {
            format!("{path}/{field}")
        }
        _ => path.to_owned(),
    };
    let found = serde_json::from_str::<Value>(json).ok().and_then(|document| document.pointer(&path).cloned());
    InputError { path, found, problem }
}

/// What chrono says of a text that is no date.
const CHRONO_WORDS: [&str; 5] = [
    "premature end of input",
    "input contains invalid characters",
    "input is out of range",
    "trailing input",
    "no possible date",
];

const WHOLE_NUMBER: &str = "a whole number from ";

/// A whole number between `MIN` and `MAX`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bounded<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Bounded<MIN, MAX> {
    /// The number, if it lies within the bounds.
    pub fn new(value: i64) -> Option<Self> {
        (MIN..=MAX).contains(&value).then_some(Self(value))
    }

    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> Default for Bounded<MIN, MAX> {
    /// The number nearest to zero.
    fn default() -> Self {
        Self(0.clamp(MIN, MAX))
    }
}

impl<const MIN: i64, const MAX: i64> Serialize for Bounded<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for Bounded<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<const MIN: i64, const MAX: i64>;
        impl<const MIN: i64, const MAX: i64> de::Visitor<'_> for Visitor<MIN, MAX> {
            type Value = Bounded<MIN, MAX>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{WHOLE_NUMBER}{MIN} to {MAX}")
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
                Bounded::new(value).ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &self))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
                let number = i64::try_from(value).ok().and_then(Bounded::new);
                number.ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }
        }
        deserializer.deserialize_i64(Visitor::<MIN, MAX>)
    }
}

impl fmt::Display for InputError {
    /// For programmers; people get the report's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem.code())
    }
}

impl std::error::Error for InputError {}
