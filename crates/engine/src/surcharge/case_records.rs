//! The records of a case as visits, and the result of their derivation in the words of a simulation.

use super::RowStatus;
use super::derive::{Earned, Known, Note, Request, derive};
use super::earned::{EarnedRow, EarnedRows};
use super::service::{Periods, Service};
use super::visit::{Minute, Visit, VisitFlags};
use crate::basis::{Basis, Family};
use crate::calendar::{Month, parse_day};
use crate::case::{Case, ClaimedSurcharge};
use crate::finding::{Finding, Reason, Scope};
use crate::money::Ntd;
use crate::ordered::sorted_once;
use crate::quota::{ClientStates, LevelTimeline};
use crate::record::{ServiceRecord, TrainingKind, Worker};
use crate::rule::Rule;
use crate::standard::Standard;
use chrono::NaiveDate;
use serde::Serialize;

/// A row that the payment system will add to a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct SurchargeRow {
    /// AA03 to AA11.
    pub code: &'static str,
    /// The client.
    pub client: String,
    /// The unit, if the records name one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The day, for those counted by day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The month, for those counted by month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// The kind of service it was counted for, where kinds are counted apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<&'static str>,
    /// Always 1: one row for each.
    pub quantity: i64,
    /// NT$.
    pub price: Ntd,
    /// NT$.
    pub amount: Ntd,
    /// Certain, or waiting for somebody.
    pub status: RowStatus,
    /// Places of the records it rests on.
    pub records: Vec<usize>,
}

impl SurchargeRow {
    /// A derived row with the names of its client and unit; the unit may have none.
    pub fn named(rows: &EarnedRows, row: &EarnedRow, client: &str, unit: &str) -> Self {
        Self {
            code: row.code.name(),
            client: client.to_owned(),
            unit: (!unit.is_empty()).then(|| unit.to_owned()),
            date: row.date,
            month: row.month,
            family: row.family.map(Family::name),
            quantity: 1,
            price: row.price,
            amount: row.price,
            status: row.status,
            records: rows.records(row).iter().map(|record| *record as usize).collect(),
        }
    }
}

/// What the records of a case bring.
#[derive(Debug, Default)]
pub(crate) struct CaseSurcharges {
    /// The rows, in order of day, unit and code.
    pub(crate) rows: Vec<SurchargeRow>,
    /// What is wrong or worth knowing about them.
    pub(crate) findings: Vec<Finding>,
}

/// Derives the rows of a case's records.
pub(crate) fn derive_case(
    standard: &Standard<'_>,
    case: &Case,
    states: &ClientStates,
    levels: &LevelTimeline,
) -> CaseSurcharges {
    if case.records.is_empty() && case.claimed_surcharges.is_empty() {
        return CaseSurcharges::default();
    }
    let names = Names::of(case);
    let read = Reading { standard, periods: &Periods::new(standard), names: &names };
    let visits = read.visits();
    let earned = derive(
        &Request {
            standard,
            periods: read.periods,
            known: Some(Known { case, states, levels }),
            is_trained: (!case.workers.is_empty())
                .then_some(&|worker, kinds: &[TrainingKind], day| names.is_trained(worker, kinds, day)),
            unit: &|unit| names.unit(unit),
            compares: &|_| true,
        },
        visits,
    );
    let shown = |row: &EarnedRow| SurchargeRow::named(&earned.rows, row, &case.client.id, names.unit_name(row.unit));
    let rows = earned.rows.rows().iter().map(shown).collect();
    let findings = earned.notes.iter().map(|note| finding(case, &earned, note)).collect();
    CaseSurcharges { rows, findings }
}

/// Units and workers of a case by number.
struct Names<'c> {
    case: &'c Case,
    /// The client's records, with their places.
    own: Vec<(usize, &'c ServiceRecord)>,
    /// In order of their names.
    units: Vec<&'c str>,
    /// In order of their IDs.
    workers: Vec<&'c str>,
    /// The workers of each of the client's records, by number, and where each record's end.
    sets: (Vec<u32>, Vec<usize>),
}

impl<'c> Names<'c> {
    fn of(case: &'c Case) -> Self {
        let is_own = |record: &ServiceRecord| record.client.as_deref().is_none_or(|client| client == case.client.id);
        let own: Vec<(usize, &ServiceRecord)> =
            case.records.iter().enumerate().filter(|(_, record)| is_own(record)).collect();
        let units = sorted_once(own.iter().map(|(_, record)| record.unit.as_deref().unwrap_or_default()));
        let workers = sorted_once(own.iter().flat_map(|(_, record)| &record.workers).map(String::as_str));
        let mut sets = (Vec::new(), Vec::with_capacity(own.len()));
        for (_, record) in &own {
            sets.0.extend(record.workers.iter().filter_map(|worker| number_of(&workers, worker)));
            sets.1.push(sets.0.len());
        }
        Self { case, own, units, workers, sets }
    }

    fn unit(&self, name: &str) -> Option<u32> {
        if name.is_empty() { None } else { number_of(&self.units, name) }
    }

    fn unit_name(&self, unit: u32) -> &'c str {
        self.units.get(unit as usize).copied().unwrap_or_default()
    }

    /// Does the worker hold one of the trainings on the day?
    fn is_trained(&self, worker: u32, kinds: &[TrainingKind], day: NaiveDate) -> bool {
        let id = self.workers.get(worker as usize);
        let entries = self.case.workers.iter().filter(|one| Some(&one.id.as_str()) == id);
        entries.into_iter().any(|worker| holds_training(worker, kinds, day))
    }
}

/// Does the worker hold one of the trainings on the day?
pub fn holds_training(worker: &Worker, kinds: &[TrainingKind], day: NaiveDate) -> bool {
    worker.trainings.iter().any(|one| kinds.contains(&one.kind) && one.from.is_none_or(|from| from <= day))
}

fn number_of(names: &[&str], name: &str) -> Option<u32> {
    names.binary_search(&name).ok().and_then(|place| u32::try_from(place).ok())
}

/// Reads records as visits.
struct Reading<'r, 'c> {
    standard: &'r Standard<'r>,
    periods: &'r Periods,
    names: &'r Names<'c>,
}

impl<'r> Reading<'r, '_> {
    fn visits(&self) -> Vec<Visit<'r>> {
        // A month has some dozen codes and one or two periods.
        let mut services: Vec<((usize, &str), Service)> = Vec::new();
        let mut visits = Vec::with_capacity(self.names.own.len());
        let mut from = 0;
        for ((place, record), to) in self.names.own.iter().zip(&self.names.sets.1) {
            let workers = self.names.sets.0.get(from..*to).unwrap_or_default();
            from = *to;
            visits.extend(self.visit(*place, record, workers, &mut services));
        }
        visits
    }

    /// Reads a record. `None`: self-paid, missed, or without what every rule needs (a day, a known
    /// code): such a row earns no surcharge, and what is wrong with it is another rule's finding.
    fn visit(
        &self,
        place: usize,
        record: &'r ServiceRecord,
        workers: &'r [u32],
        services: &mut Vec<((usize, &'r str), Service)>,
    ) -> Option<Visit<'r>> {
        if record.fee_type.unwrap_or(1) != 1 || record.missed_visit == Some(true) {
            return None;
        }
        let code = known_code(self.standard.basis, record)?;
        let day = parse_day(record.date.as_deref()?).ok()?;
        let key = (self.periods.of(self.standard, day), code);
        let service = if let Some((_, service)) = services.iter().find(|(other, _)| *other == key) {
            *service
        } else {
            let service = Service::on(self.standard, code, day)?;
            services.push((key, service));
            service
        };
        let time = record.start.as_deref().and_then(minute).zip(record.end.as_deref().and_then(minute));
        let aa10 = record.aa10_status.map_or(0, crate::input::Bounded::get);
        Some(Visit {
            record: place,
            unit: number_of(&self.names.units, record.unit.as_deref().unwrap_or_default())?,
            day,
            service,
            time: time.filter(|(start, end)| start < end),
            workers,
            flags: VisitFlags {
                aa03: record.apply_aa03 == Some(true),
                aa09: record.apply_aa09 != Some(false),
                aa10: u8::try_from(aa10).unwrap_or_default(),
                last_service: record.last_service == Some(true),
            },
        })
    }
}

/// The record's code as the standard writes it.
fn known_code<'b>(basis: &'b Basis, record: &ServiceRecord) -> Option<&'b str> {
    basis.code(record.code.as_deref()?.trim()).map(|code| code.code.as_str())
}

/// Minutes of `HH:MM`, with `24:00` as the end of the day.
fn minute(text: &str) -> Option<Minute> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (Minute, Minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && total <= 24 * 60).then_some(total)
}

/// A note as a finding of the simulation.
fn finding(case: &Case, earned: &Earned, note: &Note) -> Finding {
    match note {
        Note::EveningOnSubstituteDay { record, day } => Finding::surcharge(Rule::EdgeValue, Some(*record))
            .because(Reason::EveningOnSubstituteDay)
            .with("date", *day),
        Note::Untrained { record, dementia } => {
            let rule = if *dementia { Rule::DementiaTrainingMissing } else { Rule::DisabilityTrainingMissing };
            Finding::surcharge(rule, Some(*record))
        }
        Note::DementiaWithoutTraining { record } => {
            Finding::surcharge(Rule::EdgeValue, Some(*record)).because(Reason::DementiaWithoutTraining)
        }
        Note::NightNotConfirmed { record, day } => {
            Finding::surcharge(Rule::NightNotConfirmed, Some(*record)).with("date", *day)
        }
        Note::TwoUnits { first, second, month } => {
            let mut finding = Finding::surcharge(Rule::MonthlySurchargeTwoUnits, Some(*second));
            finding.related = vec![*first];
            finding.with("month", *month)
        }
        Note::Overclaimed { claim, claimed, derived, amount } => {
            let finding = Finding::case(Rule::SurchargeOverclaimed, format!("/claimed_surcharges/{claim}"));
            let claim = case.claimed_surcharges.get(*claim);
            let code = claim.map_or("", |claim| claim.code.as_str());
            let mut finding = finding.with("code", code).with("when", claim.map(when_of).unwrap_or_default());
            finding.scope = Scope::Surcharge;
            let finding = finding.with("claimed", *claimed).with("derived", *derived);
            finding.amount(*amount).compared(*claimed, *derived)
        }
        Note::EveningAndDayOff { claim, .. } => {
            let finding = Finding::case(Rule::EveningAndDayOff, format!("/claimed_surcharges/{claim}"));
            let day = case.claimed_surcharges.get(*claim).and_then(|claim| claim.date);
            let mut finding = finding.with("date", day.map_or_else(String::new, |day| day.to_string()));
            finding.scope = Scope::Surcharge;
            finding
        }
        Note::Forgotten { row } => {
            let row = earned.rows.rows().get(*row);
            let first = row.and_then(|row| earned.rows.records(row).first());
            let finding = Finding::surcharge(Rule::SurchargeForgotten, first.map(|record| *record as usize));
            let when = row.and_then(|row| {
                row.date.map(|day| day.to_string()).or_else(|| row.month.map(|month| month.to_string()))
            });
            let price = row.map_or(0, |row| row.price);
            let finding =
                finding.with("code", row.map_or("", |row| row.code.name())).with("when", when.unwrap_or_default());
            finding.with("amount", price).amount(price)
        }
    }
}

/// The day or month of a claim.
fn when_of(claim: &ClaimedSurcharge) -> String {
    claim.date.map(|day| day.to_string()).or(claim.month.map(|month| month.to_string())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_day() {
        assert_eq!(minute("00:00"), Some(0));
        assert_eq!(minute("05:59"), Some(359));
        assert_eq!(minute("24:00"), Some(1440));
        for text in ["24:01", "25:61", "12:60", "12", "", "ab:cd", "999999:00"] {
            assert_eq!(minute(text), None, "{text}");
        }
    }
}
