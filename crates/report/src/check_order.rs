//! Findings in the order in which people work through them: by rule, the worst first.

use ltc_check::CheckRule;
use ltc_check::hit::Hit;
use ltc_check::report::Report;
use ltc_engine::rule::Severity;
use std::collections::BTreeMap;

/// The findings of one rule that are of one severity.
#[derive(Debug)]
pub(crate) struct Group<'r> {
    pub(crate) rule: CheckRule,
    pub(crate) severity: Severity,
    /// In order of records. None of them is waived.
    pub(crate) hits: Vec<&'r Hit>,
    /// NT$ of their records, each counted once.
    pub(crate) amount: i64,
}

/// Findings that are not waived, by severity and rule.
pub(crate) fn by_rule<'r>(report: &Report<'r>) -> Vec<Group<'r>> {
    let context = report.checker.context();
    let mut groups: BTreeMap<(Severity, CheckRule), Vec<&Hit>> = BTreeMap::new();
    for (hit, waived) in report.findings() {
        if waived.is_none() {
            groups.entry((hit.severity, hit.rule)).or_default().push(hit);
        }
    }
    let group = |((severity, rule), hits): ((Severity, CheckRule), Vec<&'r Hit>)| {
        let mut amount = 0;
        let mut last = None;
        for hit in &hits {
            if hit.amount != i32::MIN {
                amount += i64::from(hit.amount);
            } else if last != Some(hit.record) {
                let row = context.row(hit.record);
                amount += if row.counts() { context.amount(row) } else { 0 };
            }
            last = Some(hit.record);
        }
        Group { rule, severity, hits, amount }
    };
    groups.into_iter().map(group).collect()
}
