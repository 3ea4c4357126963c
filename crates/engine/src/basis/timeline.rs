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
}

/// A timeline without its values, so that one piece of code checks those of every type.
pub(crate) trait Spans {
    /// The period of the entry at a place.
    fn span(&self, place: usize) -> Option<Span<'_>>;
}

impl<T> Spans for Timeline<T> {
    fn span(&self, place: usize) -> Option<Span<'_>> {
        let Dated { from, to, source, .. } = self.0.get(place)?;
        Some(Span { from: *from, to: *to, source })
    }
}

/// All periods, oldest first.
pub(crate) fn spans(timeline: &dyn Spans) -> Vec<Span<'_>> {
    (0..).map_while(|place| timeline.span(place)).collect()
}

/// The period of a value, and what it cites.
pub(crate) struct Span<'t> {
    pub(crate) from: NaiveDate,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) source: &'t [SourceId],
}
