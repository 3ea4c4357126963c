//! The form of a scenario file.

use ltc_engine::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A scenario: what is given and what is expected of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    /// What it shows.
    pub(super) title: Text,
    /// Which part of the engine it runs.
    pub(super) kind: String,
    /// The input of that kind.
    pub(super) given: Value,
    /// JSON pointers into the result, each with the value that stands there.
    #[serde(default)]
    pub(super) expect: Map<String, Value>,
    /// All findings, in order.
    pub(super) expect_findings: Option<Vec<FindingKey>>,
    /// The refusal expected instead of a result.
    pub(super) expect_error: Option<ErrorKey>,
    /// Question, hints and explanation for courses.
    #[serde(rename = "lesson")]
    pub(super) _lesson: Option<Value>,
    /// Where it comes from.
    #[serde(rename = "source")]
    pub(super) _source: Option<Value>,
}

/// The part of a finding that a scenario names.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindingKey {
    /// The rule.
    pub(super) rule: String,
    /// Place of the record in the input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) record: Option<u64>,
    /// Places of the records that it clashes with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) related: Vec<u64>,
}

/// The part of a refusal that a scenario names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ErrorKey {
    /// JSON pointer to the value that is refused.
    pub(super) path: Option<String>,
    /// The stable name of the problem.
    pub(super) code: Option<String>,
}
