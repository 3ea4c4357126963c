//! The form of a scenario file.

use ltc_engine::ordered::Ordered;
use ltc_engine::text::Text;
use serde::Serialize;
use serde_json::Value;

/// A scenario: what is given and what is expected of it.
#[derive(Debug)]
pub struct Scenario {
    /// What it shows.
    pub title: Text,
    /// Which part of the engine it runs.
    pub kind: String,
    /// The input of that kind.
    pub given: Value,
    /// JSON pointers into the result, each with the value that stands there.
    pub expect: Ordered<String, Value>,
    /// All findings, in order.
    pub expect_findings: Option<Vec<FindingKey>>,
    /// The refusal expected instead of a result.
    pub expect_error: Option<ErrorKey>,
    /// Question, hints and explanation for courses.
    pub lesson: Option<Value>,
    /// Where it comes from.
    pub source: Option<Value>,
}

ltc_engine::json_fields!(Scenario { title, kind, given, expect, expect_findings, expect_error, lesson, source });

/// The part of a finding that a scenario names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingKey {
    /// The rule.
    pub rule: String,
    /// Place of the record in the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<u32>,
    /// Places of the records that it clashes with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<u32>,
}

ltc_engine::json_fields!(FindingKey { rule, record, related });

/// The part of a refusal that a scenario names.
#[derive(Debug)]
pub struct ErrorKey {
    /// JSON pointer to the value that is refused.
    pub path: Option<String>,
    /// The stable name of the problem.
    pub code: Option<String>,
}

ltc_engine::json_fields!(ErrorKey { path, code });
