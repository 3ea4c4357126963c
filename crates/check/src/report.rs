//! The result of a check, put together: what was found, what each rule came to, and what it adds up to.

use crate::checker::Checker;
use crate::entry::Need;
use crate::hit::Hit;
use crate::orders::is_ordered;
use crate::records::NONE;
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::order;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::Stamp;
use serde::Serialize;

/// The result of a check. Findings stay where they are; a report borrows them.
#[derive(Debug)]
pub struct Report<'r> {
    /// The records and findings.
    pub checker: &'r Checker<'r>,
    /// Engine, editions, standard and input that the result rests on.
    pub stamp: Stamp,
    /// In numbers.
    pub summary: Summary,
    /// What each rule came to, in the order of the registry.
    pub rules: Vec<RuleState>,
    /// Why a finding is waived, in the order of the findings.
    pub waived: Vec<Option<String>>,
    /// Places of waivers of the file that waived nothing.
    pub unused_waivers: Vec<usize>,
}

/// A check in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckSummary"))]
pub struct Summary {
    /// Records.
    pub records: usize,
    /// Clients.
    pub clients: usize,
    /// Workers.
    pub workers: usize,
    /// Error findings that are not waived.
    pub errors: usize,
    /// Warnings that are not waived.
    pub warnings: usize,
    /// Notes that are not waived.
    pub notes: usize,
    /// Waived findings.
    pub waived: usize,
    /// NT$ of all subsidised records.
    pub amount: i64,
    /// NT$ of those that will be rejected.
    pub amount_at_stake: i64,
    /// Subsidised records whose price is not known: they are in neither amount.
    pub without_price: usize,
}

/// What a rule came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleState {
    /// The rule.
    pub rule: CheckRule,
    /// In a word.
    pub state: State,
    /// Findings, also waived ones.
    pub found: usize,
    /// Records that it could judge.
    pub checked: usize,
    /// Records that it could not judge.
    pub not_checked: usize,
    /// For want of what.
    pub missing: Vec<Need>,
}

/// What a rule came to, in a word. Nothing but `passed` reads as passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckState"))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It raised findings.
    Found,
    /// It could not run to its end.
    FailedToRun,
    /// It could judge nothing that concerns it.
    NotChecked,
    /// It could judge some records, and found nothing there.
    PartlyChecked,
    /// It judged everything that concerns it, and found nothing.
    Passed,
}

impl<'r> Report<'r> {
    /// Puts the result of a finished run together. `input_hash`: of the files that came in.
    pub fn new(checker: &'r Checker<'r>, input_hash: String) -> Self {
        let waivers = checker.context().waivers;
        let hits = checker.found().hits();
        let mut used = vec![false; waivers.list().len()];
        let mut waived = Vec::with_capacity(hits.len());
        for hit in hits {
            let reason = waivers.reason(checker.records(), hit);
            if let Some(used) = reason.and_then(|(_, place)| used.get_mut(place?)) {
                *used = true;
            }
            waived.push(reason.map(|(reason, _)| reason.to_owned()));
        }
        let unused_waivers = (0..).zip(used).filter(|(_, used)| !used).map(|(place, _)| place).collect();
        let mut report = Self {
            checker,
            stamp: stamp(checker, input_hash),
            summary: Summary::default(),
            rules: rule_states(checker),
            waived,
            unused_waivers,
        };
        report.summary = report.summarise();
        report
    }

    /// Every finding with the reason why it is waived.
    pub fn findings(&self) -> impl Iterator<Item = (&'r Hit, Option<&str>)> {
        self.checker.found().hits().iter().zip(&self.waived).map(|(hit, waived)| (hit, waived.as_deref()))
    }

    /// Is there an error that nobody has waived?
    pub fn has_errors(&self) -> bool {
        self.summary.errors > 0
    }

    /// Which records will be rejected: those with an error of scope record that is not waived.
    pub fn rejected(&self) -> Vec<bool> {
        crate::surcharges::rejected(&self.checker.context(), self.checker.found())
    }

    fn summarise(&self) -> Summary {
        let context = self.checker.context();
        let records = context.records;
        let mut summary = Summary::default();
        for (hit, waived) in self.findings() {
            match (waived, hit.severity) {
                (Some(_), _) => summary.waived += 1,
                (None, Severity::Error) => summary.errors += 1,
                (None, Severity::Warning) => summary.warnings += 1,
                (None, Severity::Note) => summary.notes += 1,
            }
        }
        let rejected = self.rejected();
        let mut people = vec![0_u8; records.names().len()];
        for (row, rejected) in records.rows().iter().zip(&rejected) {
            if row.flags.removed() {
                continue;
            }
            summary.records += 1;
            if let Some(seen) = people.get_mut(row.client as usize) {
                *seen |= 1;
            }
            for worker in records.workers(row) {
                if let Some(seen) = people.get_mut(*worker as usize) {
                    *seen |= 2;
                }
            }
            if !row.counts() {
                continue;
            }
            if is_ordered(row) && context.price(row).is_none() {
                summary.without_price += 1;
            }
            let amount = context.amount(row);
            summary.amount += amount;
            summary.amount_at_stake += if *rejected { amount } else { 0 };
        }
        summary.clients = people.iter().filter(|seen| **seen & 1 != 0).count();
        summary.workers = people.iter().filter(|seen| **seen & 2 != 0).count();
        summary
    }
}

/// Does this finding cost the record?
pub(crate) fn rejects(hit: &Hit) -> bool {
    hit.record != NONE && hit.severity == Severity::Error && hit.rule.entry().scope == Scope::Record
}

fn rule_states(checker: &Checker<'_>) -> Vec<RuleState> {
    let all = checker.records().rows().iter().filter(|row| !row.flags.removed()).count();
    let found = checker.found();
    let mut states: Vec<RuleState> = CheckRule::ALL
        .iter()
        .map(|rule| {
            let judged = if rule.entry().needs.is_empty() { all } else { 0 };
            RuleState {
                rule: *rule,
                state: State::Passed,
                found: 0,
                checked: judged,
                not_checked: 0,
                missing: Vec::new(),
            }
        })
        .collect();
    for hit in &found.hits {
        if let Some(state) = states.get_mut(hit.rule as usize) {
            state.found += 1;
        }
    }
    let mut missing = vec![0_u32; states.len()];
    for tally in &found.tallies {
        let place = tally.rule as usize;
        if let (Some(state), Some(missing)) = (states.get_mut(place), missing.get_mut(place)) {
            state.checked += tally.checked as usize;
            state.not_checked += tally.not_checked as usize;
            *missing |= tally.missing;
        }
    }
    for (state, missing) in states.iter_mut().zip(missing) {
        state.missing = Need::ALL.iter().copied().filter(|need| missing & (1 << *need as u32) != 0).collect();
        state.state = match (state.found, state.checked, state.not_checked) {
            _ if found.failed.contains(&state.rule) => State::FailedToRun,
            (1.., _, _) => State::Found,
            (0, _, 0) => State::Passed,
            (0, 0, _) => State::NotChecked,
            (0, _, _) => State::PartlyChecked,
        };
    }
    states
}

fn stamp(checker: &Checker<'_>, input_hash: String) -> Stamp {
    let context = checker.context();
    let mut days: Vec<i32> = context.records.rows().iter().filter(|row| is_ordered(row)).map(|row| row.day).collect();
    order::sort_once(&mut days);
    let mut editions: Vec<String> = Vec::new();
    for day in days {
        let Some(day) = crate::records::date(day) else { continue };
        let edition = context.standard.edition_id(day);
        if !edition.is_empty() && editions.last() != Some(&edition) {
            editions.push(edition);
        }
    }
    Stamp {
        engine: ltc_engine::VERSION.to_owned(),
        editions,
        basis_hash: context.standard.basis.hash().to_owned(),
        input_hash,
        as_of: checker.input().as_of,
    }
}
