//! Findings in the order in which people work through them: by rule, the worst first.

use crate::Lang;
use crate::words::check::{need, state};
use ltc_check::CheckRule;
use ltc_check::entry::Need;
use ltc_check::hit::Hit;
use ltc_check::report::{Report, State};
use ltc_engine::rule::Severity;
use std::collections::BTreeMap;

/// The findings of one rule that are of one severity.
#[derive(Debug)]
pub struct Group<'r> {
    /// The rule.
    pub rule: CheckRule,
    /// How bad.
    pub severity: Severity,
    /// In order of records. None of them is waived.
    pub hits: Vec<&'r Hit>,
    /// NT$ of their records, each counted once.
    pub amount: i64,
}

/// Findings that are not waived, by severity and rule.
pub fn by_rule<'r>(report: &Report<'r>) -> Vec<Group<'r>> {
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

/// Rules that could judge nothing or only part, by what is missing: the data and the rules, in words.
pub fn not_checked(report: &Report<'_>, lang: Lang) -> Vec<(String, String)> {
    let mut by_need: BTreeMap<Vec<Need>, Vec<String>> = BTreeMap::new();
    for one in &report.rules {
        if matches!(one.state, State::NotChecked | State::PartlyChecked | State::FailedToRun) {
            let mut name = one.rule.entry().id.to_owned();
            if one.state != State::NotChecked {
                let word = state(one.state, lang);
                name.push_str(&lang.pick(format!("（{word}）"), format!(" ({word})")));
            }
            by_need.entry(one.missing.clone()).or_default().push(name);
        }
    }
    let comma = lang.pick("、", ", ");
    let words = |(needs, rules): (Vec<Need>, Vec<String>)| {
        let needs: Vec<&str> = needs.iter().map(|one| need(*one, lang)).collect();
        (needs.join(comma), rules.join(comma))
    };
    by_need.into_iter().map(words).collect()
}
