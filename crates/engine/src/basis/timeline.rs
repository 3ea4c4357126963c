//! Values keyed by the day they take effect.

use super::{Cited, Confidence, SourceId};
use crate::json::{At, FromJson, Read, fields};
use crate::text::Text;
use chrono::NaiveDate;
use serde::Serialize;

/// A value with the period in which it holds, its sources and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dated<T> {
    /// First day on which the value holds.
    pub from: NaiveDate,
    /// Last day. Absent: until the next entry begins, or until further notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// The value.
    pub value: T,
    /// References into the register of sources; at least one.
    pub source: Vec<SourceId>,
    /// How sure the value is.
    pub confidence: Confidence,
    /// What a reader should know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fields!(Dated<T> { from, to, value, source, confidence, note });

impl<T> Dated<T> {
    /// Sources and confidence, to put beside a result.
    pub fn cited(&self) -> Cited {
        Cited { source: self.source.clone(), confidence: self.confidence }
    }
}

/// Values in order of the days they take effect, without gaps.
///
/// The loader has checked that the entries ascend and that an inner `to` meets the next `from`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Timeline<T>(Vec<Dated<T>>);

impl<T: FromJson> FromJson for Timeline<T> {
    fn blank() -> Self {
        Self(Vec::new())
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        self.0.fill(at)
    }
}

impl<T> Timeline<T> {
    /// What holds on `day`; `None` before the first entry and after the end of the last.
    pub fn at(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.0.iter().rev().find(|entry| entry.from <= day).filter(|entry| entry.to.is_none_or(|to| day <= to))
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[Dated<T>] {
        &self.0
    }

    /// The periods without their values, so that one piece of code checks those of every type.
    pub(super) fn spans(&self) -> Vec<Span<'_>> {
        self.0.iter().map(|entry| Span { from: entry.from, to: entry.to, source: &entry.source }).collect()
    }
}

/// The period of a value, and what it cites.
pub(super) struct Span<'t> {
    pub(super) from: NaiveDate,
    pub(super) to: Option<NaiveDate>,
    pub(super) source: &'t [SourceId],
}
