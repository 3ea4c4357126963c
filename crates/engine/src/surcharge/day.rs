//! The visits of one client by one unit on one day, with what the client is entitled to that day.

use super::visit::{Minute, Visit};
use super::{EligibilityStatus, Facts, OffDay, counts, rows, status};
use crate::basis::{ListName, PolicyName, PolicyValue, ThresholdName};
use crate::ordered::sorted_once;
use crate::record::TrainingKind;
use crate::rule::Surcharge;
use crate::standard::Standard;
use chrono::NaiveDate;
use serde::Serialize;

/// What a client may have on a day: the answer for each surcharge, without the reasons.
#[derive(Debug, Clone)]
pub(crate) struct Entitled {
    answers: Vec<Answer>,
    /// What the day is to AA09.
    pub(crate) off_day: OffDay,
    /// The client lives in a remote area.
    pub(crate) remote: bool,
}

#[derive(Debug, Clone)]
struct Answer {
    code: Surcharge,
    status: EligibilityStatus,
    held: Vec<(&'static str, Option<TrainingKind>)>,
}

impl Entitled {
    /// For what is known of the client on the day.
    pub(crate) fn new(facts: &Facts<'_>) -> Self {
        let answer = |code: &Surcharge| {
            let rows = rows(*code, facts);
            let held = rows.iter().filter(|row| row.holds()).map(|row| (row.id, row.training));
            Answer { code: *code, status: status(&rows), held: held.collect() }
        };
        Self {
            answers: Surcharge::ALL.iter().map(answer).collect(),
            off_day: OffDay::of(facts.standard, facts.day),
            remote: facts.client.remote_area == Some(true),
        }
    }

    fn answer(&self, code: Surcharge) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.code == code)
    }

    /// The answer for a surcharge.
    pub(crate) fn status(&self, code: Surcharge) -> EligibilityStatus {
        self.answer(code).map_or(EligibilityStatus::Unknown, |answer| answer.status)
    }

    /// Does a condition hold for certain?
    pub(crate) fn is_eligible(&self, code: Surcharge) -> bool {
        self.status(code) == EligibilityStatus::Eligible
    }

    /// Does this row hold?
    pub(crate) fn holds(&self, code: Surcharge, row: &str) -> bool {
        self.answer(code).is_some_and(|answer| answer.held.iter().any(|(id, _)| *id == row))
    }

    /// Trainings of the rows that hold.
    pub(crate) fn trainings(&self, code: Surcharge) -> Vec<TrainingKind> {
        self.answer(code).iter().flat_map(|answer| &answer.held).filter_map(|(_, training)| *training).collect()
    }
}

/// The visits of one client by one unit on one day.
pub(crate) struct UnitDay<'d> {
    pub(crate) standard: &'d Standard<'d>,
    pub(crate) day: NaiveDate,
    pub(crate) unit: &'d str,
    pub(crate) visits: &'d [Visit<'d>],
    pub(crate) entitled: &'d Entitled,
}

impl<'d> UnitDay<'d> {
    /// A number of the standard on the day.
    pub(crate) fn number(&self, threshold: ThresholdName) -> i64 {
        self.standard.basis.threshold(threshold, self.standard.day(self.day)).map_or(0, |dated| dated.value)
    }

    /// The visits with a service of the list.
    pub(crate) fn of_list(&self, list: ListName) -> impl Iterator<Item = &'d Visit<'d>> {
        let (standard, day) = (self.standard, self.day);
        self.visits.iter().filter(move |visit| counts(standard, list, visit.code, day))
    }

    /// The visits of the list in a window of hours. How much of a visit has to lie inside is the
    /// policy `window_overlap`.
    pub(crate) fn in_window(
        &self,
        list: ListName,
        (from, to): (ThresholdName, ThresholdName),
    ) -> impl Iterator<Item = &'d Visit<'d>> {
        let hour = |name| Minute::try_from(self.number(name) * 60).unwrap_or(Minute::MAX);
        let window = (hour(from), hour(to));
        let by_start = self.standard.follows(PolicyName::WindowOverlap, PolicyValue::StartInWindow, self.day);
        self.of_list(list)
            .filter(move |visit| if by_start { visit.begins_in(window) } else { visit.reaches_into(window) })
    }
}

/// A surcharge that visits of a day (or a month) bring, before its price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    /// The code.
    pub(crate) code: &'static str,
    /// The kind of service it was counted for, where it is counted by kind.
    pub(crate) family: Option<&'static str>,
    /// Certain, or waiting for somebody.
    pub(crate) status: RowStatus,
    /// The records it rests on, ascending.
    pub(crate) records: Vec<usize>,
}

impl Draft {
    /// A certain one, if there is a record at all.
    pub(crate) fn derived<'v>(
        code: &'static str,
        family: Option<&'static str>,
        visits: impl Iterator<Item = &'v Visit<'v>>,
    ) -> Option<Self> {
        let records = sorted_once(visits.map(|visit| visit.record));
        (!records.is_empty()).then_some(Self { code, family, status: RowStatus::Derived, records })
    }

    /// The same, waiting for a confirmation.
    pub(crate) fn unconfirmed(self) -> Self {
        Self { status: RowStatus::NeedsConfirmation, ..self }
    }
}

/// How certain a derived row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowStatus {
    /// The payment system will add it.
    Derived,
    /// It will once somebody has confirmed it.
    NeedsConfirmation,
}
