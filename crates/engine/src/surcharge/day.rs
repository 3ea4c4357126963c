//! The visits of one client by one unit on one day, with what the client is entitled to that day.

use super::earned::{EarnedCode, Places, Records};
use super::service::Terms;
use super::visit::{Minute, Visit};
use super::{EligibilityStatus, Facts, OffDay, Truth, rows_in_force, status_of};
use crate::basis::{Family, ListName};
use crate::ordered::insert_once;
use crate::record::TrainingKind;
use crate::rule::Surcharge;
use chrono::NaiveDate;
use serde::Serialize;

/// What a client may have while nothing known of them changes: the answer for each surcharge, without
/// the reasons. What kind of day it is (AA09) is asked on the day.
#[derive(Debug, Clone)]
pub(crate) struct Entitled {
    statuses: [EligibilityStatus; Surcharge::ALL.len()],
    /// AA06: the rows that hold.
    held: Vec<&'static str>,
    /// AA09: the plan; `None`: there is no such surcharge.
    day_off_planned: Option<Truth>,
    /// AA11: trainings of the rows that hold.
    trainings: Vec<TrainingKind>,
    /// The client lives in a remote area.
    pub(crate) remote: bool,
}

impl Entitled {
    /// For what is known of the client on the day.
    pub(crate) fn new(facts: &Facts<'_>, terms: &Terms) -> Self {
        let mut entitled = Self {
            statuses: [EligibilityStatus::NotEligible; Surcharge::ALL.len()],
            held: Vec::new(),
            day_off_planned: terms.exists(Surcharge::AA09).then(|| facts.plan_has(ListName::Aa09Services).truth()),
            trainings: Vec::new(),
            remote: facts.client.remote_area == Some(true),
        };
        for (place, code) in entitled.statuses.iter_mut().zip(Surcharge::ALL) {
            if *code == Surcharge::AA09 || !terms.exists(*code) {
                continue;
            }
            let mut answer = Truth::No;
            rows_in_force(*code, facts, &mut |row| {
                answer = answer.max(row.truth());
                if *code == Surcharge::AA06 && row.holds() {
                    entitled.held.push(row.id);
                }
                if let Some(training) = row.training.filter(|_| row.holds()) {
                    insert_once(&mut entitled.trainings, training);
                }
            });
            *place = status_of(answer);
        }
        entitled
    }

    /// For a client of whom nothing is known but the records.
    pub(crate) fn unknown(terms: &Terms) -> Self {
        let status = |exists: bool| if exists { EligibilityStatus::Unknown } else { EligibilityStatus::NotEligible };
        let statuses = terms.in_force.map(status);
        Self {
            statuses,
            held: Vec::new(),
            day_off_planned: terms.exists(Surcharge::AA09).then_some(UNKNOWN),
            trainings: Vec::new(),
            remote: false,
        }
    }

    /// The answer for a surcharge on a day.
    pub(crate) fn status(&self, code: Surcharge, off_day: OffDay) -> EligibilityStatus {
        if code == Surcharge::AA09 {
            return status_of(self.day_off_planned.map_or(Truth::No, |planned| planned.min(off_day.truth())));
        }
        self.statuses.get(code as usize).copied().unwrap_or(EligibilityStatus::Unknown)
    }

    /// Does a condition hold for certain? Not for AA09, which asks for the day.
    pub(crate) fn is_eligible(&self, code: Surcharge) -> bool {
        self.statuses.get(code as usize) == Some(&EligibilityStatus::Eligible)
    }

    /// Is it out of the question? Not for AA09, which asks for the day.
    pub(crate) fn is_excluded(&self, code: Surcharge) -> bool {
        self.statuses.get(code as usize) == Some(&EligibilityStatus::NotEligible)
    }

    /// Does this row of AA06 hold?
    pub(crate) fn holds(&self, row: &str) -> bool {
        self.held.contains(&row)
    }

    /// May the plan bring AA09 on a day off?
    pub(crate) fn day_off_possible(&self) -> bool {
        !matches!(self.day_off_planned, None | Some(Truth::No))
    }

    /// Trainings of the rows of AA11 that hold.
    pub(crate) fn trainings(&self) -> &[TrainingKind] {
        &self.trainings
    }
}

const UNKNOWN: Truth = Truth::Unknown(super::Open::Missing);

/// Does the worker hold one of the trainings on the day?
pub(crate) type IsTrained<'d> = dyn Fn(u32, &[TrainingKind], NaiveDate) -> bool + 'd;

/// The visits of one client by one unit on one day.
pub(crate) struct UnitDay<'d> {
    pub(crate) terms: &'d Terms,
    pub(crate) day: NaiveDate,
    pub(crate) unit: u32,
    pub(crate) visits: &'d [Visit<'d>],
    pub(crate) entitled: &'d Entitled,
    /// What the day is to AA09.
    pub(crate) off_day: OffDay,
    /// `None`: nothing is known of any worker.
    pub(crate) is_trained: Option<&'d IsTrained<'d>>,
}

impl<'d> UnitDay<'d> {
    /// The visits with a service of the list.
    pub(crate) fn of_list(&self, list: ListName) -> impl Iterator<Item = &'d Visit<'d>> {
        self.visits.iter().filter(move |visit| visit.service.is_on(list))
    }

    /// The families of the visits' services, as bits.
    pub(crate) fn families(&self) -> u16 {
        self.visits.iter().fold(0, |all, visit| all | visit.service.family.bit())
    }

    /// The visits of the list in a window of hours. How much of a visit has to lie inside is the
    /// policy `window_overlap`.
    pub(crate) fn in_window(&self, list: ListName, window: (Minute, Minute)) -> impl Iterator<Item = &'d Visit<'d>> {
        let by_start = self.terms.by_start;
        self.of_list(list)
            .filter(move |visit| if by_start { visit.begins_in(window) } else { visit.reaches_into(window) })
    }
}

/// A surcharge that visits of a day (or a month) bring, before its price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Draft {
    /// The code.
    pub(crate) code: EarnedCode,
    /// The kind of service it was counted for, where it is counted by kind.
    pub(crate) family: Option<Family>,
    /// Certain, or waiting for somebody.
    pub(crate) status: RowStatus,
    /// The records it rests on.
    pub(crate) records: Places,
}

impl Draft {
    /// A certain one, if there is a record at all.
    pub(crate) fn derived<'v>(
        records: &mut Records,
        code: EarnedCode,
        family: Option<Family>,
        visits: impl Iterator<Item = &'v Visit<'v>>,
    ) -> Option<Self> {
        let records = records.add(visits)?;
        Some(Self { code, family, status: RowStatus::Derived, records })
    }

    /// The same, waiting for a confirmation.
    pub(crate) fn unconfirmed(self) -> Self {
        Self { status: RowStatus::NeedsConfirmation, ..self }
    }
}

/// How certain a derived row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RowStatus {
    /// The payment system will add it.
    Derived,
    /// It will once somebody has confirmed it.
    NeedsConfirmation,
}
