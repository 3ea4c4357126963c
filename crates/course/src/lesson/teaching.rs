//! The `lesson` of a scenario file.

use super::topic::Topic;
use crate::Level;
use ltc_engine::json_fields;
use ltc_engine::json_words;
use ltc_engine::text::Text;
use ltc_scenario::{After, Change};
use serde::Serialize;

/// What a lesson teaches.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Teaching {
    /// What it is about.
    pub topic: Topic,
    /// How hard.
    pub level: Level,
    /// The story: a person and what happened.
    pub story: Text,
    /// What many think first, and is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intuition: Option<Text>,
    /// What to change in what is given, before answering or to see the difference afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// What is expected after the change; `ltc test` proves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
    /// What is asked.
    pub question: Text,
    /// The choices, if one of them is the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Text>,
    /// What can be ticked, if the answer is a set; none: ids as text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// What a number counts; default: NT$.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// What is right.
    pub answer: AnswerIn,
    /// Hints, to be shown one by one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<Text>,
    /// Why the answer is right, with the arithmetic.
    pub explanation: Text,
    /// What the sources say, briefly.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Clause>,
    /// Ids of the seed's rules that it teaches: `S3-9.2`.
    pub rules: Vec<String>,
    /// JSON pointers into the result worth showing before and after the change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub show: Vec<String>,
}

json_fields!(Teaching {
    topic,
    level,
    story,
    intuition,
    change,
    after,
    question,
    choices,
    options,
    unit,
    answer,
    hints,
    explanation,
    clauses,
    rules,
    show
});

/// What is right: exactly one of these.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AnswerIn {
    /// A JSON pointer into the result: the answer is what stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// With `pointer`: the result of which case. Default: after the change, if one is made before answering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Of>,
    /// The rules of the findings, each once, as a set; `of` as with a pointer.
    pub findings: bool,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// Ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<Vec<String>>,
    /// A day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<chrono::NaiveDate>,
    /// The place among the choices, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<u32>,
}

json_fields!(AnswerIn { pointer, of, findings, number, set, day, choice });

/// Which of the two results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// That of the case as given.
    Given,
    /// That after the change.
    Changed,
}

json_words!(Of { Given = "given", Changed = "changed" });

/// A clause of a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// Id in the register of sources.
    pub source: String,
    /// The words, shortened; a table's cells as a sentence. 「要旨」: in substance, not the source's words.
    pub quote: Text,
}

json_fields!(Clause { source, quote });
