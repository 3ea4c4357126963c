//! Values of the standard that a rule rests on, with the days from which they hold.

use super::{Page, Topic};
use crate::Lang;
use crate::words;
use chrono::NaiveDate;
use ltc_engine::basis::{Basis, Dated, Timeline};
use ltc_engine::text::Text;

/// A value of the standard that a rule rests on.
#[derive(Debug)]
pub struct DatedValue<'b> {
    /// Its name in the standard: `ba_max_minutes`.
    pub id: &'static str,
    /// What it is called.
    pub name: Text,
    /// What holds from when on, oldest first.
    pub entries: Vec<ValueEntry<'b>>,
}

/// What holds from a day on.
#[derive(Debug)]
pub struct ValueEntry<'b> {
    /// The first day.
    pub from: NaiveDate,
    /// A number, or codes.
    pub value: Value<'b>,
    /// What a reader should know about it.
    pub note: Option<&'b Text>,
}

/// A number, or codes.
#[derive(Debug, Clone, Copy)]
pub enum Value<'b> {
    /// A number.
    Number(i64),
    /// Codes and families.
    Codes(&'b [String]),
}

impl Value<'_> {
    /// As people read it.
    pub fn shown(self, lang: Lang) -> String {
        match self {
            Self::Number(number) => words::amount(number),
            Self::Codes([]) => lang.labels().none.to_owned(),
            Self::Codes(codes) => codes.join(lang.pick("、", ", ")),
        }
    }
}

/// The values that a rule rests on: those that its code asks for. Where a file holds several rules, one
/// that cites a source of this rule.
pub fn values(basis: &Basis, topic: Topic) -> Vec<DatedValue<'_>> {
    let Some(page) = topic.page() else { return Vec::new() };
    let document = basis.document();
    let numbers = page.numbers.iter().filter_map(|name| {
        let timeline = document.thresholds.get(name)?;
        let named = words::both(|lang| words::threshold(*name, lang).to_owned());
        belongs(page, topic, timeline).then(|| dated(name.name(), named, timeline, |number| Value::Number(*number)))
    });
    let lists = page.lists.iter().filter_map(|name| {
        let timeline = document.lists.get(name)?;
        let named = words::both(|lang| words::list(*name, lang).to_owned());
        belongs(page, topic, timeline).then(|| dated(name.name(), named, timeline, |codes| Value::Codes(codes)))
    });
    numbers.chain(lists).collect()
}

fn belongs<T>(page: &Page, topic: Topic, timeline: &Timeline<T>) -> bool {
    let cites = |entry: &Dated<T>| entry.source.iter().any(|id| topic.sources().contains(&id.as_str()));
    page.is_alone || timeline.entries().iter().any(cites)
}

fn dated<'b, T>(
    id: &'static str,
    name: Text,
    timeline: &'b Timeline<T>,
    value: impl Fn(&'b T) -> Value<'b>,
) -> DatedValue<'b> {
    let entries = timeline.entries().iter();
    let entries = entries.map(|one| ValueEntry { from: one.from, value: value(&one.value), note: one.note.as_ref() });
    DatedValue { id, name, entries: entries.collect() }
}
