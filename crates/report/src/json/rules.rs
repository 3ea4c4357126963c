//! The rule book as documents: a list of everything, and one topic with all that is known of it.

use super::finding::SourceView;
use crate::book::{Channel, Standing, Topic, Value, values};
use crate::words::both;
use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;
use ltc_engine::text::Text;
use serde::Serialize;

/// The list of all rules, and of official codes without one.
#[derive(Debug, Serialize)]
pub struct RulesView {
    /// Rules that check records, then those of a case, then codes without a rule.
    pub rules: Vec<TopicView>,
}

/// A rule, or a code without one, in a line.
#[derive(Debug, Serialize)]
pub struct TopicView {
    /// The id of the rule, or the code.
    pub id: &'static str,
    /// The official code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official: Option<&'static str>,
    /// `records` or `case`; absent for a code without a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checks: Option<&'static str>,
    /// How far it is checked.
    pub standing: Standing,
    /// How bad its findings are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// What is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// What is wrong, as a title.
    pub what: Text,
    /// Data beyond the records, by the names of `missing` in a report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<&'static str>,
    /// Is a repair offered?
    pub repair: bool,
    /// Codes that are checked in its place.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub instead: &'static [&'static str],
}

/// Everything known of a topic.
#[derive(Debug, Serialize)]
pub struct TopicPageView<'b> {
    #[serde(flatten)]
    topic: TopicView,
    why: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    todo: Option<Text>,
    source: Vec<SourceView<'b>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<ValueView<'b>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<PageView>,
}

/// The rule's page: its text in English, and examples.
#[derive(Debug, Serialize)]
struct PageView {
    title: &'static str,
    what: &'static str,
    why: &'static str,
    todo: &'static str,
    passes: Vec<ExampleView>,
    fails: Vec<ExampleView>,
}

#[derive(Debug, Serialize)]
struct ExampleView {
    channel: Channel,
    /// Lists that the example fills, each with a code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lists: Vec<ListView>,
    /// Texts that stand in the example once and are meant so many times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repeats: Vec<RepeatView>,
    text: &'static str,
}

#[derive(Debug, Serialize)]
struct ListView {
    name: &'static str,
    code: &'static str,
}

#[derive(Debug, Serialize)]
struct RepeatView {
    text: &'static str,
    times: usize,
}

#[derive(Debug, Serialize)]
struct ValueView<'b> {
    id: &'static str,
    name: Text,
    entries: Vec<EntryView<'b>>,
}

#[derive(Debug, Serialize)]
struct EntryView<'b> {
    from: NaiveDate,
    value: NumberOrCodes<'b>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'b Text>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum NumberOrCodes<'b> {
    Number(i64),
    Codes(&'b [String]),
}

/// The list of all rules.
pub fn rules() -> RulesView {
    RulesView { rules: Topic::all().map(topic_view).collect() }
}

/// One topic.
pub fn topic(basis: &Basis, topic: Topic) -> TopicPageView<'_> {
    let words = |lang| topic.words(lang);
    let sources = topic.sources().iter();
    TopicPageView {
        topic: topic_view(topic),
        why: both(|lang| words(lang).why.to_owned()),
        todo: topic.severity().map(|_| both(|lang| words(lang).todo.to_owned())),
        source: sources.map(|id| SourceView { id, confidence: None, title: basis.source_title(id) }).collect(),
        values: values(basis, topic).into_iter().map(value_view).collect(),
        page: topic.page().map(|page| PageView {
            title: page.title,
            what: page.what,
            why: page.why,
            todo: page.todo,
            passes: page.passes.iter().map(example_view).collect(),
            fails: page.fails.iter().map(example_view).collect(),
        }),
    }
}

fn topic_view(topic: Topic) -> TopicView {
    TopicView {
        id: topic.id(),
        official: topic.is_official().then_some(topic.id()),
        checks: match topic {
            Topic::Check(_) => Some("records"),
            Topic::Case(_) => Some("case"),
            Topic::Elsewhere(_) => None,
        },
        standing: topic.standing(),
        severity: topic.severity(),
        scope: topic.scope(),
        what: both(|lang| topic.words(lang).what.to_owned()),
        needs: topic.needs().iter().map(|need| need.name()).collect(),
        repair: topic.has_repair(),
        instead: topic.instead(),
    }
}

fn example_view(example: &crate::book::Example) -> ExampleView {
    let lists = example.lists.iter().map(|(name, code)| ListView { name, code });
    let repeats = example.repeats.iter().map(|(text, times)| RepeatView { text, times: *times });
    ExampleView { channel: example.channel, lists: lists.collect(), repeats: repeats.collect(), text: example.text }
}

fn value_view(value: crate::book::DatedValue<'_>) -> ValueView<'_> {
    let entries = value.entries.into_iter().map(|entry| EntryView {
        from: entry.from,
        value: match entry.value {
            Value::Number(number) => NumberOrCodes::Number(number),
            Value::Codes(codes) => NumberOrCodes::Codes(codes),
        },
        note: entry.note,
    });
    ValueView { id: value.id, name: value.name, entries: entries.collect() }
}
