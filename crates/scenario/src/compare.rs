//! How what came out differs from what a scenario expects: one line each, none if it does not.
//! The runner in `tests/scenarios.mjs` compares in the same way.

use crate::change::After;
use crate::file::{FindingKey, Scenario};
use ltc_engine::InputError;
use ltc_engine::ordered::Ordered;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Display;

/// Differences of a result.
pub fn result(scenario: &Scenario, result: &Value) -> Vec<String> {
    if scenario.expect_error.is_some() {
        return vec!["did not fail".to_owned()];
    }
    differences(&scenario.expect, scenario.expect_findings.as_deref(), result)
}

/// Differences of the result after a lesson's change.
pub fn after(after: &After, result: &Value) -> Vec<String> {
    let differences = differences(&after.expect, after.expect_findings.as_deref(), result);
    differences.into_iter().map(|difference| format!("after the change: {difference}")).collect()
}

fn differences(expect: &Ordered<String, Value>, findings: Option<&[FindingKey]>, result: &Value) -> Vec<String> {
    let mut differences: Vec<String> = expect
        .iter()
        .filter(|(pointer, expected)| result.pointer(pointer) != Some(expected))
        .map(|(pointer, expected)| {
            let found = result.pointer(pointer).map_or_else(|| "nothing".to_owned(), Value::to_string);
            difference(pointer, expected, found)
        })
        .collect();
    if let Some(expected) = findings {
        let found = finding_keys(result);
        if found != expected {
            differences.push(difference("findings", compact(&expected), compact(&found)));
        }
    }
    differences
}

/// Differences of a refusal.
pub fn failure(scenario: &Scenario, error: &InputError) -> Vec<String> {
    let Some(expected) = &scenario.expect_error else {
        return vec![format!("failed: {error}")];
    };
    let parts = [
        ("error path", expected.path.as_deref(), error.path.as_str()),
        ("error code", expected.code.as_deref(), error.problem.code()),
    ];
    parts
        .into_iter()
        .filter_map(|(what, expected, found)| {
            expected.filter(|text| *text != found).map(|text| difference(what, text, found))
        })
        .collect()
}

fn difference(what: &str, expected: impl Display, found: impl Display) -> String {
    format!("{what}: expected {expected}, got {found}")
}

/// The findings of a result as a scenario names them.
pub fn finding_keys(result: &Value) -> Vec<FindingKey> {
    let findings = result.get("findings").and_then(Value::as_array);
    let key = |finding: &Value| FindingKey {
        rule: finding.get("rule").and_then(Value::as_str).unwrap_or_default().to_owned(),
        record: finding.get("record").and_then(place),
        related: finding
            .get("related")
            .and_then(Value::as_array)
            .map(|places| places.iter().filter_map(place).collect())
            .unwrap_or_default(),
    };
    findings.map(|findings| findings.iter().map(key).collect()).unwrap_or_default()
}

fn compact(value: &impl Serialize) -> String {
    ltc_engine::output::json(value)
}

/// A place in a list.
fn place(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|place| u32::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn scenario(rest: &Value) -> Scenario {
        let mut whole = json!({"title": {"zh": "甲", "en": "A"}, "kind": "simulate", "given": {}});
        whole.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        ltc_engine::json::read(&whole.to_string()).unwrap()
    }

    #[test]
    fn values_findings_and_refusals_are_compared() {
        let outcome = json!({"a": {"b/c": [1, 2]}, "findings": [{"rule": "edge-value", "severity": "note"}]});
        let same =
            json!({"expect": {"/a/b~1c/1": 2, "/a": {"b/c": [1, 2]}}, "expect_findings": [{"rule": "edge-value"}]});
        assert_eq!(result(&scenario(&same), &outcome), Vec::<String>::new());
        let other = json!({"expect": {"/a/b~1c/1": 3, "/x": null}, "expect_findings": []});
        let expected = [
            "/a/b~1c/1: expected 3, got 2",
            "/x: expected null, got nothing",
            r#"findings: expected [], got [{"rule":"edge-value"}]"#,
        ];
        assert_eq!(result(&scenario(&other), &outcome), expected);
        let failing = json!({"expect_error": {"path": "/client"}});
        assert_eq!(result(&scenario(&failing), &outcome), ["did not fail"]);
        let error = InputError::new("/client/id", ltc_engine::input::Problem::NoDate);
        assert_eq!(failure(&scenario(&failing), &error), ["error path: expected /client, got /client/id"]);
        assert_eq!(failure(&scenario(&json!({})), &error), ["failed: /client/id: no-date"]);
    }
}
