//! The advance for reablement after discharge: cap, window, services, deductions.
//!
//! Source: S3-12; policies `advance_cap`, `advance_window`, `advance_deduction`.

use super::{ClientStates, LevelTimeline, benefit};
use crate::basis::{AdvanceTerms, Cited, Dated, ListName, PolicyName, PolicyValue};
use crate::calendar::Month;
use crate::case::{AdvanceIn, AllocationFund, Case, ItemFund};
use crate::finding::{Finding, Reason};
use crate::money::{Ntd, percent_floor, split_evenly};
use crate::rule::Rule;
use crate::simulation::Deduction;
use crate::standard::Standard;

/// The advance and how it came about.
#[derive(Debug)]
pub(crate) struct AdvanceWork {
    /// The quota before discharge.
    pub(crate) quota: Ntd,
    /// Its level.
    pub(crate) level: u8,
    /// Source of the quota.
    pub(crate) quota_cited: Option<Cited>,
    /// Terms of the standard.
    pub(crate) terms: Dated<AdvanceTerms>,
    /// The most it may be.
    pub(crate) cap: Ntd,
    /// What it is.
    pub(crate) amount: Ntd,
    /// Months of use.
    pub(crate) window: Vec<Month>,
    /// Services it may pay.
    pub(crate) codes: Vec<String>,
    /// When it is paid back.
    pub(crate) deductions: Vec<Deduction>,
}

impl AdvanceWork {
    /// What a month pays back.
    pub(crate) fn deduction(&self, month: Month) -> Ntd {
        self.deductions.iter().filter(|one| one.month == month).map(|one| one.amount).sum()
    }

    /// The day by which its list of services is judged: the first of its use.
    pub(crate) fn window_day(&self) -> chrono::NaiveDate {
        self.window.first().map_or(self.terms.from, |month| month.first_day())
    }

    /// May it be used in that month?
    pub(crate) fn is_open(&self, month: Month) -> bool {
        self.window.contains(&month)
    }
}

/// Works out the case's advance.
pub(crate) fn work_advance(
    standard: &Standard<'_>,
    case: &Case,
    states: &ClientStates,
    levels: &LevelTimeline,
) -> Option<AdvanceWork> {
    let advance = case.advance.as_ref()?;
    let before_discharge = advance.discharge.first_day();
    let terms = standard.at(&standard.basis.document().advance.terms, advance.start.first_day())?.clone();
    let level = levels.on(before_discharge);
    let before = benefit::care_quota(standard, level, states.on(before_discharge, case), before_discharge, None);
    let own = standard.follows(PolicyName::AdvanceCap, PolicyValue::OwnQuota, before_discharge);
    let quota = if own { before.quota } else { before.full };
    let AdvanceTerms { cap_months, cap_percent, window_months, .. } = terms.value;
    let codes = standard.basis.list(ListName::Advance, standard.day(advance.start.first_day()));
    Some(AdvanceWork {
        quota,
        level,
        quota_cited: before.cited,
        cap: percent_floor(quota * Ntd::from(cap_months), cap_percent),
        amount: advance.amount.get(),
        window: advance.start.run(window_months).collect(),
        codes: codes.map(|list| list.value.clone()).unwrap_or_default(),
        deductions: deductions(standard, advance, &terms.value),
        terms,
    })
}

/// Months 2 to 6 after discharge in equal parts, or evenly over the months that the case names.
fn deductions(standard: &Standard<'_>, advance: &AdvanceIn, terms: &AdvanceTerms) -> Vec<Deduction> {
    let months: Vec<Month> = advance.deduct_in.clone().unwrap_or_else(|| {
        let first = advance.discharge.plus(terms.deduct_from_month.saturating_sub(1));
        first.run(terms.deduct_to_month + 1 - terms.deduct_from_month.min(terms.deduct_to_month)).collect()
    });
    let day = advance.discharge.first_day();
    let remainder_first = standard.follows(PolicyName::AdvanceDeduction, PolicyValue::EvenRemainderFirst, day);
    let amounts = split_evenly(advance.amount.get(), months.len(), remainder_first);
    months.into_iter().zip(amounts).map(|(month, amount)| Deduction { month, amount }).collect()
}

/// What is wrong with the advance, its items and its allocations.
pub(crate) fn check_advance(
    standard: &Standard<'_>,
    case: &Case,
    work: Option<&AdvanceWork>,
    months: &[(Month, Option<usize>)],
    findings: &mut Vec<Finding>,
) {
    let Some((work, advance)) = work.zip(case.advance.as_ref()) else {
        for (plan, item, code) in advance_items(case) {
            let finding = Finding::case(Rule::AdvanceOutsideWindow, format!("/plans/{plan}/items/{item}/fund"));
            findings.push(finding.with("code", code));
        }
        return;
    };
    if work.amount > work.cap {
        let finding = Finding::case(Rule::AdvanceOverCap, "/advance/amount").because(Reason::AmountAboveCap);
        let finding = finding.with("amount", work.amount).with("cap", work.cap).amount(work.amount - work.cap);
        findings.push(finding.compared(work.amount, work.cap).cite(&work.terms.cited()));
    }
    if advance.start != advance.discharge {
        let finding = Finding::case(Rule::AdvanceStartNotDischarge, "/advance/start");
        let finding = finding.with("start", advance.start).with("discharge", advance.discharge);
        findings.push(finding.compared(advance.start, advance.discharge));
    }
    let day = advance.start.first_day();
    let items = || case.plans.iter().flat_map(|plan| &plan.items);
    let plans_rehab = items().any(|item| standard.lists(ListName::Advance, &item.code, day));
    // A plan that only states totals does not say what it holds: nothing can be decided.
    if items().next().is_some() && !plans_rehab {
        let finding = Finding::case(Rule::AdvanceWithoutRehab, "/advance").with("codes", work.codes.join("、"));
        findings.push(finding);
    }
    for (plan, item, code) in advance_items(case) {
        let field = format!("/plans/{plan}/items/{item}");
        if !standard.lists(ListName::Advance, code, day) {
            let finding = Finding::case(Rule::AdvanceCodeNotAllowed, format!("{field}/code"));
            findings.push(finding.with("code", code).with("codes", work.codes.join("、")));
        }
        let outside = months.iter().find(|(month, of)| *of == Some(plan) && !work.is_open(*month));
        if let Some((month, _)) = outside {
            let finding = Finding::case(Rule::AdvanceOutsideWindow, format!("{field}/fund"));
            findings.push(finding.with("code", code).with("month", *month).with("window", window_text(work)));
        }
    }
    for (place, one) in case.allocations.iter().enumerate().filter(|(_, one)| one.fund == AllocationFund::Advance) {
        if !work.is_open(one.month) {
            let finding = Finding::case(Rule::AdvanceOutsideWindow, format!("/allocations/{place}/month"));
            findings.push(finding.with("month", one.month).with("window", window_text(work)).amount(one.amount.get()));
        }
        for (item, entry) in one.items.iter().enumerate() {
            if !standard.lists(ListName::Advance, &entry.code, day) {
                let finding =
                    Finding::case(Rule::AdvanceCodeNotAllowed, format!("/allocations/{place}/items/{item}/code"));
                findings.push(finding.with("code", entry.code.as_str()).with("codes", work.codes.join("、")));
            }
        }
    }
}

/// Items that the case wants paid by the advance: plan, item, code.
fn advance_items(case: &Case) -> impl Iterator<Item = (usize, usize, &str)> {
    case.plans.iter().enumerate().flat_map(|(plan, one)| {
        let items = one.items.iter().enumerate().filter(|(_, item)| item.fund == Some(ItemFund::Advance));
        items.map(move |(place, item)| (plan, place, item.code.as_str()))
    })
}

fn window_text(work: &AdvanceWork) -> String {
    let ends = work.window.first().zip(work.window.last());
    ends.map_or_else(String::new, |(first, last)| format!("{first}/{last}"))
}
