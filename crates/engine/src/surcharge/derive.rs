//! From service records to the AA rows that the payment system will add, and what was claimed
//! against them.

use super::day::{Draft, Entitled, RowStatus, UnitDay};
use super::visit::Visit;
use super::{Facts, aa03, aa04, aa05, aa06, aa07, aa08, aa09, aa10, aa11};
use crate::basis::Basis;
use crate::calendar::Month;
use crate::case::{Case, ClaimedSurcharge};
use crate::finding::{Finding, Reason, Scope};
use crate::money::Ntd;
use crate::ordered::{sorted_by, sorted_once};
use crate::record::TrainingKind;
use crate::rule::{Rule, Surcharge};
use crate::standard::Standard;
use crate::surcharge::EligibilityStatus;
use chrono::NaiveDate;
use serde::Serialize;

/// A row that the payment system will add to a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

/// What records bring.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    /// The rows, in order of day, unit and code.
    pub(crate) rows: Vec<SurchargeRow>,
    /// What is wrong or worth knowing about them.
    pub(crate) findings: Vec<Finding>,
}

/// Derives the rows of one client's records. `facts_on` says what is known of the client on a day.
pub(crate) fn derive<'f>(
    standard: &'f Standard<'f>,
    case: &'f Case,
    facts_on: impl Fn(NaiveDate) -> Facts<'f>,
) -> Derived {
    let own = case
        .records
        .iter()
        .enumerate()
        .filter(|(_, record)| record.client.as_deref().is_none_or(|client| client == case.client.id));
    let visits = own.filter_map(|(place, record)| Visit::read(standard.basis, place, record));
    let visits: Vec<Visit<'f>> =
        sorted_by(visits.collect(), |a, b| (a.day, a.unit, a.time, a.record).cmp(&(b.day, b.unit, b.time, b.record)));

    let mut run = Run { facts_on, standard, case, derived: Derived::default(), months: Vec::new(), has_aa04: false };
    for of_day in visits.chunk_by(|a, b| a.day == b.day) {
        let Some(day) = of_day.first().map(|visit| visit.day) else { continue };
        let entitled = &Entitled::new(&(run.facts_on)(day));
        for visits in of_day.chunk_by(|a, b| a.unit == b.unit) {
            let Some(unit) = visits.first().map(|visit| visit.unit) else { continue };
            run.unit_day(&UnitDay { standard, day, unit, visits, entitled }, of_day);
        }
    }
    run.close_months();
    run.compare();
    run.derived
}

/// A derivation under way.
struct Run<'f, F> {
    facts_on: F,
    standard: &'f Standard<'f>,
    case: &'f Case,
    derived: Derived,
    /// AA07: qualifying days, in order.
    months: Vec<MonthDay>,
    has_aa04: bool,
}

/// A day that earns the month's AA07.
struct MonthDay {
    day: NaiveDate,
    unit: String,
    remote: bool,
    records: Vec<usize>,
}

impl<'f, F: Fn(NaiveDate) -> Facts<'f>> Run<'f, F> {
    fn unit_day(&mut self, day: &UnitDay<'_>, all: &[Visit<'_>]) {
        let mut drafts: Vec<Draft> = aa03::derive(day, all);
        if let Some(draft) = aa04::derive(day, self.case.client.died_on).filter(|_| !self.has_aa04) {
            self.has_aa04 = true;
            drafts.push(draft);
        }
        drafts.extend(aa05::derive(day));
        drafts.extend(aa06::derive(day));
        if let Some(draft) = aa07::derive(day) {
            let month_day = MonthDay {
                day: day.day,
                unit: day.unit.to_owned(),
                remote: day.entitled.remote,
                records: draft.records,
            };
            self.months.push(month_day);
        }
        drafts.extend(self.evening_or_day_off(day));
        drafts.extend(aa10::derive(day));
        let aa11 = aa11::derive(day, &self.case.workers);
        drafts.extend(aa11.drafts);
        self.training_findings(&aa11.untrained, &aa11.without_dementia_training);
        self.unconfirmed_nights(day);
        for draft in drafts {
            let row = self.row(draft, day.unit, day.day, day.entitled.remote);
            self.derived.rows.push(row);
        }
    }

    /// AA08 and AA09 never both for one client and unit on a day: the dearer one. A substitute
    /// day off that waits for confirmation does not push the evening aside; a note says that only
    /// one will stand. Policy `aa08_aa09_same_day`.
    fn evening_or_day_off(&mut self, day: &UnitDay<'_>) -> Vec<Draft> {
        match (aa08::derive(day), aa09::derive(day)) {
            (Some(evening), Some(off)) if off.status == RowStatus::Derived => {
                let price = |draft: &Draft| self.price(draft.code, day.day, day.entitled.remote);
                vec![if price(&evening) > price(&off) { evening } else { off }]
            }
            (Some(evening), Some(off)) => {
                let finding = Finding::surcharge(Rule::EdgeValue, off.records.first().copied());
                self.derived.findings.push(finding.because(Reason::EveningOnSubstituteDay).with("date", day.day));
                vec![evening, off]
            }
            (evening, off) => evening.into_iter().chain(off).collect(),
        }
    }

    fn training_findings(&mut self, untrained: &[(usize, Vec<TrainingKind>)], without_dementia: &[usize]) {
        for (record, wanted) in untrained {
            let rule = if wanted.contains(&TrainingKind::Dementia) {
                Rule::DementiaTrainingMissing
            } else {
                Rule::DisabilityTrainingMissing
            };
            self.derived.findings.push(Finding::surcharge(rule, Some(*record)));
        }
        for record in without_dementia {
            let finding = Finding::surcharge(Rule::EdgeValue, Some(*record)).because(Reason::DementiaWithoutTraining);
            self.derived.findings.push(finding);
        }
    }

    /// E5115: a night visit that waits for its confirmation.
    fn unconfirmed_nights(&mut self, day: &UnitDay<'_>) {
        for visit in day.visits.iter().filter(|visit| visit.flags.aa10 == aa10::AWAITING) {
            let finding = Finding::surcharge(Rule::NightNotConfirmed, Some(visit.record)).with("date", day.day);
            self.derived.findings.push(finding);
        }
    }

    /// AA07: one row a month, for the unit of the earliest qualifying record; by policy one for
    /// each unit. Two units: a warning.
    fn close_months(&mut self) {
        use crate::basis::{PolicyName, PolicyValue};
        let days = std::mem::take(&mut self.months);
        for days in days.chunk_by(|a, b| Month::of(a.day) == Month::of(b.day)) {
            let Some(month) = days.first().map(|day| Month::of(day.day)) else { continue };
            let mut units: Vec<&MonthDay> = Vec::new();
            for day in days {
                if !units.iter().any(|seen| seen.unit == day.unit) {
                    units.push(day);
                }
            }
            let each = self.standard.follows(PolicyName::Aa07Frequency, PolicyValue::PerUnitMonth, month.first_day());
            for first in units.iter().take(if each { units.len() } else { 1 }) {
                let of_unit = days.iter().filter(|day| day.unit == first.unit).flat_map(|day| &day.records);
                let records = sorted_once(of_unit.copied());
                let draft = Draft { code: "AA07", family: None, status: RowStatus::Derived, records };
                let row = self.row(draft, &first.unit, first.day, first.remote);
                self.derived.rows.push(SurchargeRow { date: None, month: Some(month), ..row });
            }
            if let [first, second, ..] = units.as_slice() {
                let mut finding = Finding::surcharge(Rule::MonthlySurchargeTwoUnits, second.records.first().copied());
                finding.related = first.records.first().copied().into_iter().collect();
                self.derived.findings.push(finding.with("month", month));
            }
        }
        let rows = std::mem::take(&mut self.derived.rows);
        self.derived.rows = sorted_by(rows, |a, b| order(a).cmp(&order(b)));
    }

    fn row(&self, draft: Draft, unit: &str, day: NaiveDate, remote: bool) -> SurchargeRow {
        let price = self.price(draft.code, day, remote);
        SurchargeRow {
            code: draft.code,
            client: self.case.client.id.clone(),
            unit: (!unit.is_empty()).then(|| unit.to_owned()),
            date: Some(day),
            month: None,
            family: draft.family,
            quantity: 1,
            price,
            amount: price,
            status: draft.status,
            records: draft.records,
        }
    }

    fn price(&self, code: &str, day: NaiveDate, remote: bool) -> Ntd {
        price_of(self.standard.basis, code, self.standard.day(day), remote)
    }

    /// What the unit claims against what the records bring.
    fn compare(&mut self) {
        let claims = &self.case.claimed_surcharges;
        if claims.is_empty() {
            return;
        }
        let mut findings = Vec::new();
        for (place, claim) in claims.iter().enumerate().filter(|(_, claim)| self.can_judge(claim)) {
            let derived: i64 = self.derived.rows.iter().filter(|row| matches(row, claim)).map(|row| row.quantity).sum();
            // Several entries for the same thing are judged together, at the last of them.
            let same = |other: &&ClaimedSurcharge| {
                other.code == claim.code
                    && other.date == claim.date
                    && other.month == claim.month
                    && other.unit == claim.unit
            };
            if claims.iter().skip(place + 1).any(|other| same(&other)) {
                continue;
            }
            let claimed: i64 = claims.iter().filter(same).map(|other| other.quantity.get()).sum();
            if claimed > derived {
                let finding = Finding::case(Rule::SurchargeOverclaimed, format!("/claimed_surcharges/{place}"));
                findings.push(self.compared(finding, claim, claimed, derived, claimed - derived));
            }
        }
        for (place, claim) in claims.iter().enumerate().filter(|(_, claim)| claim.code == "AA08") {
            let clash = |other: &&ClaimedSurcharge| {
                other.code == "AA09" && other.date.is_some() && other.date == claim.date && other.unit == claim.unit
            };
            if claim.quantity.get() > 0 && claims.iter().find(clash).is_some_and(|other| other.quantity.get() > 0) {
                let finding = Finding::case(Rule::EveningAndDayOff, format!("/claimed_surcharges/{place}"));
                let mut finding = finding.with("date", claim.date.map_or_else(String::new, |day| day.to_string()));
                finding.scope = Scope::Surcharge;
                findings.push(finding);
            }
        }
        // Each claimed unit answers to one row: AA05 claimed once and earned twice forgets one.
        let mut left: Vec<i64> = claims.iter().map(|claim| claim.quantity.get()).collect();
        for row in self.derived.rows.iter().filter(|row| row.status == RowStatus::Derived) {
            let mut open = claims.iter().zip(&mut left);
            if let Some((_, left)) = open.find(|(claim, left)| **left > 0 && matches(row, claim)) {
                *left -= 1;
                continue;
            }
            let finding = Finding::surcharge(Rule::SurchargeForgotten, row.records.first().copied());
            let when = row.date.map(|day| day.to_string()).or(row.month.map(|month| month.to_string()));
            let finding = finding.with("code", row.code).with("when", when.unwrap_or_default());
            findings.push(finding.with("amount", row.amount).amount(row.amount));
        }
        self.derived.findings.extend(findings);
    }

    fn compared(&self, finding: Finding, claim: &ClaimedSurcharge, claimed: i64, derived: i64, over: i64) -> Finding {
        let day = claim.date.or(claim.month.map(Month::first_day));
        let remote = self.case.client.remote_area == Some(true);
        let price = day.map_or(0, |day| self.price(&claim.code, day, remote));
        let when = claim.date.map(|day| day.to_string()).or(claim.month.map(|month| month.to_string()));
        let mut finding = finding.with("code", claim.code.as_str()).with("when", when.unwrap_or_default());
        finding.scope = Scope::Surcharge;
        finding.with("claimed", claimed).with("derived", derived).amount(over * price).compared(claimed, derived)
    }

    /// Is enough known to call a claim too much? Not where facts, a document or (for AA11) the
    /// workers' trainings are missing.
    fn can_judge(&self, claim: &ClaimedSurcharge) -> bool {
        let Some(code) = Surcharge::ALL.iter().find(|code| code.code() == claim.code) else { return true };
        let day = claim.date.or(claim.month.map(Month::first_day));
        let asks_records_only = matches!(code, Surcharge::AA08 | Surcharge::AA09 | Surcharge::AA10);
        let status = day.map(|day| Entitled::new(&(self.facts_on)(day)).status(*code));
        match status {
            Some(EligibilityStatus::Eligible) => *code != Surcharge::AA11 || !self.case.workers.is_empty(),
            Some(EligibilityStatus::NotEligible) => true,
            _ => asks_records_only,
        }
    }
}

/// Does a derived row answer to this claim?
fn matches(row: &SurchargeRow, claim: &ClaimedSurcharge) -> bool {
    row.code == claim.code
        && claim.unit.as_ref().is_none_or(|unit| row.unit.as_ref() == Some(unit))
        && claim.date.is_none_or(|day| row.date == Some(day))
        && claim.month.is_none_or(|month| row.month.or(row.date.map(Month::of)) == Some(month))
}

/// Day, unit, code, kind.
fn order(row: &SurchargeRow) -> (Option<NaiveDate>, &Option<String>, &str, Option<&str>) {
    (row.date.or(row.month.map(Month::first_day)), &row.unit, row.code, row.family)
}

/// The price of a surcharge on a day.
fn price_of(basis: &Basis, code: &str, day: NaiveDate, remote: bool) -> Ntd {
    let prices = basis.code(code).and_then(|code| code.prices.at(day)).map(|dated| dated.value);
    let general = prices.and_then(|prices| prices.price.amount());
    let price = if remote { prices.and_then(|prices| prices.remote.amount()).or(general) } else { general };
    price.unwrap_or(0)
}
