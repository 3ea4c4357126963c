//! What the tests of rules share: the records of a document, and what was found in them.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::expect_used, clippy::missing_panics_doc, unreachable_pub, reason = "a failing test may panic")]

use ltc_check::records::{RecordId, Records};
use ltc_check::report::{Report, RuleState};
use ltc_check::{CheckInput, Checker, read_check_input};
use ltc_engine::basis::Basis;
use ltc_engine::rule::Severity;
use serde_json::Value;
use std::sync::OnceLock;

/// The standard.
pub fn basis() -> &'static Basis {
    static BASIS: OnceLock<Basis> = OnceLock::new();
    BASIS.get_or_init(|| Basis::embedded().expect("the embedded standard is sound"))
}

/// The input of a document.
pub fn input(document: &Value) -> CheckInput {
    read_check_input(&document.to_string()).expect("the document can be read")
}

/// A check of a document that has run.
pub fn checked(input: &CheckInput) -> Checker<'_> {
    let mut records = Records::new(basis());
    records.add_document("", &input.records);
    let mut checker = Checker::new(basis(), input, records).expect("the policies exist");
    checker.check();
    checker
}

/// A finding: rule, record, related records, severity.
pub type Seen = (&'static str, RecordId, Vec<RecordId>, Severity);

/// What these rules found.
pub fn seen(checker: &Checker<'_>, rules: &[&str]) -> Vec<Seen> {
    let found = checker.found();
    let hits = found.hits().iter().filter(|hit| rules.contains(&hit.rule.entry().id));
    hits.map(|hit| (hit.rule.entry().id, hit.record, found.related(hit).to_vec(), hit.severity)).collect()
}

/// What these rules found in a document: rule and record.
pub fn found(document: &Value, rules: &[&str]) -> Vec<(&'static str, RecordId)> {
    let input = input(document);
    seen(&checked(&input), rules).into_iter().map(|(rule, record, ..)| (rule, record)).collect()
}

/// What a rule came to in a document.
pub fn state(document: &Value, rule: &str) -> RuleState {
    let input = input(document);
    let checker = checked(&input);
    let report = Report::new(&checker, String::new());
    report.rules.into_iter().find(|state| state.rule.entry().id == rule).expect("a rule of the registry")
}
