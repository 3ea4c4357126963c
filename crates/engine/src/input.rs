//! Reading JSON strictly, and saying exactly where and why it was refused.

use crate::calendar::Month;
use crate::json::{At, FromJson, Read};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::Value;
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
    /// Text where a number is wanted, and the like.
    WrongType {
        /// The kind wanted.
        expected: Expected,
    },
    /// A list of another length.
    WrongLength {
        /// Entries wanted.
        length: usize,
    },
    /// A list with more entries than fit.
    TooManyEntries {
        /// The most.
        most: usize,
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
}

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Expected {
    WholeNumber,
    Number,
    Flag,
    Text,
    Date,
    Month,
    List,
    Object,
    /// Whole NT$, `"county"`, `"unknown"` or `"none"`.
    Price,
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
            Self::WrongLength { .. } => "wrong-length",
            Self::TooManyEntries { .. } => "too-many-entries",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NoDate => "no-date",
            Self::NoMonth => "no-month",
            Self::UnknownValue { .. } => "unknown-value",
            Self::BeforeFirstEdition { .. } => "before-first-edition",
            Self::EndBeforeBeginning => "end-before-beginning",
            Self::EmptyList => "empty-list",
            Self::Repeated => "repeated",
            Self::TooLong { .. } => "too-long",
            Self::FarAway { .. } => "far-away",
            Self::NoFigure => "no-figure",
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

impl<const MIN: i64, const MAX: i64> FromJson for Bounded<MIN, MAX> {
    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        self.0 = at.whole(MIN, MAX)?;
        Ok(())
    }
}

impl fmt::Display for InputError {
    /// For programmers; people get the report's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem.code())
    }
}

impl std::error::Error for InputError {}

impl fmt::Display for Problem {
    /// For programmers and for a changed standard; people get the report's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => write!(f, "not JSON at line {line}, column {column}"),
            Self::UnknownField { field, expected } => {
                write!(f, "unknown field `{field}`, expected one of {}", expected.join(", "))
            }
            Self::MissingField { field } => write!(f, "missing field `{field}`"),
            Self::DuplicateField { field } => write!(f, "duplicate field `{field}`"),
            Self::WrongType { expected } => write!(f, "wrong type, expected {expected:?}"),
            Self::WrongLength { length } => write!(f, "wrong length, expected {length} entries"),
            Self::OutOfRange { min, max } => write!(f, "expected a whole number from {min} to {max}"),
            Self::UnknownValue { expected } => write!(f, "unknown value, expected one of {}", expected.join(", ")),
            _ => f.write_str(self.code()),
        }
    }
}
