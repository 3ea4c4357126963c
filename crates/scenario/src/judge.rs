//! A scenario run and compared, with the change of its lesson if it has one.

use crate::change::{After, Change, edited};
use crate::file::Scenario;
use crate::kinds::{self, Overrides, Refused};
use crate::{compare, failure, result};
use ltc_engine::basis::Basis;
use ltc_engine::json::read;
use serde_json::Value;

/// How what comes out of a scenario differs from what it expects; nothing if it does not.
pub fn judge(basis: &Basis, scenario: &Scenario, overrides: &Overrides) -> Vec<String> {
    let Some(run) = kinds::of(&scenario.kind) else {
        return vec![format!("unknown kind {:?}", scenario.kind)];
    };
    let run = |given: &Value| run(basis, &given.to_string(), overrides);
    let mut differences = match run(&scenario.given) {
        Ok(outcome) => result(scenario, &outcome),
        Err(Refused::Input(error)) => failure(scenario, &error),
        Err(Refused::Words(words)) => vec![words],
    };
    differences.extend(after_the_change(scenario, run));
    differences
}

fn after_the_change(scenario: &Scenario, run: impl Fn(&Value) -> Result<Value, Refused>) -> Vec<String> {
    let part = |name: &str| scenario.lesson.as_ref().and_then(|lesson| lesson.get(name)).map(Value::to_string);
    let (Some(change), Some(after)) = (part("change"), part("after")) else { return Vec::new() };
    let (change, after) = match (read::<Change>(&change), read::<After>(&after)) {
        (Ok(change), Ok(after)) => (change, after),
        (Err(error), _) => return vec![format!("/lesson/change{error}")],
        (_, Err(error)) => return vec![format!("/lesson/after{error}")],
    };
    match edited(&scenario.given, &change.edits).map(|changed| run(&changed)) {
        Ok(Ok(outcome)) => compare::after(&after, &outcome),
        Ok(Err(Refused::Input(error))) => vec![format!("after the change: failed: {error}")],
        Ok(Err(Refused::Words(words))) => vec![words],
        Err(pointer) => vec![format!("after the change: {pointer} leads nowhere")],
    }
}
