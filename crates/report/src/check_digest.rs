//! What a check comes to, for people: the numbers of the summary by their names, and the findings in the
//! order in which one works through them: by rule, the worst first.

use crate::Lang;
use crate::words::check::{need, state};
use ltc_check::CheckRule;
use ltc_check::entry::Need;
use ltc_check::hit::Hit;
use ltc_check::report::{Report, State, Summary};
use ltc_engine::ordered::Ordered;
use ltc_engine::rule::Severity;

/// The counts of a summary, by name.
pub fn counts(of: &Summary, lang: Lang) -> [(&'static str, usize); 8] {
    [
        (lang.pick("服務紀錄（筆）", "records"), of.records),
        (lang.pick("個案（人）", "clients"), of.clients),
        (lang.pick("服務人員（人）", "workers"), of.workers),
        (lang.pick("錯誤", "errors"), of.errors),
        (lang.pick("警告", "warnings"), of.warnings),
        (lang.pick("提示", "notes"), of.notes),
        (lang.pick("免檢核", "waived"), of.waived),
        (lang.pick("未計價的紀錄", "records without a known price"), of.without_price),
    ]
}

/// The amounts of a summary in NT$, by name: all that is subsidised, and what of it will be rejected.
pub fn amounts(of: &Summary, lang: Lang) -> [(&'static str, i64); 2] {
    [
        (lang.pick("補助類申報金額（元）", "subsidised amount (NT$)"), of.amount),
        (lang.pick("其中將遭退件（元）", "of which will be rejected (NT$)"), of.amount_at_stake),
    ]
}

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
    let mut groups: Ordered<(Severity, CheckRule), Vec<&Hit>> = Ordered::new();
    for (hit, waived) in report.findings() {
        if waived.is_none() {
            groups.or_insert_with((hit.severity, hit.rule), Vec::new).into_iter().for_each(|hits| hits.push(hit));
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
    let mut by_need: Ordered<Vec<Need>, Vec<String>> = Ordered::new();
    for one in &report.rules {
        if matches!(one.state, State::NotChecked | State::PartlyChecked | State::FailedToRun) {
            let mut name = one.rule.entry().id.to_owned();
            if one.state != State::NotChecked {
                let word = state(one.state, lang);
                name.push_str(&lang.pick(format!("（{word}）"), format!(" ({word})")));
            }
            by_need
                .or_insert_with(one.missing.clone(), Vec::new)
                .into_iter()
                .for_each(|names| names.push(name.clone()));
        }
    }
    let comma = lang.pick("、", ", ");
    let words = |(needs, rules): (Vec<Need>, Vec<String>)| {
        let needs: Vec<&str> = needs.iter().map(|one| need(*one, lang)).collect();
        (needs.join(comma), rules.join(comma))
    };
    by_need.into_iter().map(words).collect()
}
