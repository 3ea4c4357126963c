//! Findings of one side only, or that say another amount.

use super::entries::Key;
use super::why::{Cause, Flips, Side, in_order, values};
use ltc_engine::case::QuotaType;
use ltc_engine::finding::{Finding, Param};
use ltc_engine::rule::Rule;

/// A finding that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingDifference {
    /// As the first side has it.
    pub a: Option<Finding>,
    /// As the second side has it.
    pub b: Option<Finding>,
    /// What decided.
    pub why: Vec<Cause>,
}

/// Findings that differ, and the number of those that do not.
pub(super) fn differences(a: &mut Side<'_>, b: &mut Side<'_>, flips: &Flips) -> (Vec<FindingDifference>, usize) {
    let mut others: Vec<Option<Finding>> = b.simulation.findings.iter().cloned().map(Some).collect();
    let mut pairs = Vec::new();
    for one in a.simulation.findings.clone() {
        let like = |other: &&mut Option<Finding>| other.as_ref().is_some_and(|other| is_same(&one, other));
        let other = others.iter_mut().find(like).and_then(Option::take);
        pairs.push((Some(one), other));
    }
    pairs.extend(others.into_iter().flatten().map(|other| (None, Some(other))));
    let mut same = 0;
    let mut found = Vec::new();
    for (one, other) in pairs {
        if one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one.params == other.params) {
            same += 1;
            continue;
        }
        let why = why(a, b, flips, one.as_ref().or(other.as_ref()));
        found.push(FindingDifference { a: one, b: other, why });
    }
    // Not in the order of the first side: the same whichever side is first.
    let name = |one: &FindingDifference| one.a.as_ref().or(one.b.as_ref()).map(name);
    found.sort_by_key(name);
    (found, same)
}

fn name(finding: &Finding) -> (ltc_engine::rule::Severity, &'static str, Option<String>, String) {
    let month = finding.params.get("month").map(ToString::to_string).unwrap_or_default();
    (finding.severity, finding.rule.id(), finding.field.clone(), month)
}

/// Is it the same finding, whatever its amounts?
fn is_same(one: &Finding, other: &Finding) -> bool {
    let names = ["month", "date", "code", "quota_type", "fact"];
    (one.rule, one.reason, &one.field, one.record) == (other.rule, other.reason, &other.field, other.record)
        && names.iter().all(|name| one.params.get(name) == other.params.get(name))
}

fn why(a: &mut Side<'_>, b: &mut Side<'_>, flips: &Flips, finding: Option<&Finding>) -> Vec<Cause> {
    let Some(finding) = finding else { return Vec::new() };
    let mut causes =
        flips.of_finding(a, b, &|findings| findings.iter().filter(|other| is_same(finding, other)).cloned().collect());
    // More approved than there is: for the same reasons as these two figures.
    let month = finding.params.get("month").and_then(|month| month.to_string().parse().ok());
    if let (Rule::PlanOverQuota, Some(month), Some(purse)) = (finding.rule, month, purse(finding)) {
        for field in ["approved", "available"] {
            causes.extend(values(a, b, &Key::of_ledger(purse, month, field)));
        }
    }
    in_order(causes)
}

fn purse(finding: &Finding) -> Option<QuotaType> {
    let name = match finding.params.get("quota_type")? {
        Param::Word(word) => word.as_str(),
        Param::Number(_) => return None,
    };
    [QuotaType::Care, QuotaType::Transport].into_iter().find(|purse| purse.name() == name)
}
