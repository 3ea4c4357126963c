//! What is asked for, what is right, and how an answer is judged.

mod judge;
mod read;

pub(crate) use read::sorted;

pub use judge::{Outcome, Verdict, judge};

use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde::Serialize;

/// What is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "form", content = "value", rename_all = "snake_case")]
pub enum Answer {
    /// A whole number; what it counts is said by the form.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// A month.
    Month(Month),
    /// Ids without order: service codes, rules, numbers of rows.
    Set(Vec<String>),
    /// Place of the right one among the choices, from 0.
    Choice(usize),
}

/// How an answer is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Form {
    /// A whole number of something.
    Number {
        /// What it counts: 元, 次, 點.
        unit: Text,
    },
    /// A day, in ROC or Western form.
    Day,
    /// A month, in ROC or Western form.
    Month,
    /// Any of these, or ids as text if there are none.
    Set {
        /// What can be ticked.
        options: Vec<Choice>,
    },
    /// One of these.
    Choice {
        /// In the order shown.
        options: Vec<Text>,
    },
}

/// Something that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What the answer holds: `AA05`, `3`.
    pub id: String,
    /// What is shown.
    pub label: Text,
}

impl Choice {
    /// A choice that is its own name.
    pub fn plain(id: impl Into<String>) -> Self {
        let id = id.into();
        Self { label: Text::new(id.clone(), id.clone()), id }
    }
}

impl Form {
    /// A number of NT$.
    pub fn money() -> Self {
        Self::Number { unit: Text::new("元", "NT$") }
    }
}
