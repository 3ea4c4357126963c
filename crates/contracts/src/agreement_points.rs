//! Penalty points of a B unit with a cooperation agreement: months without new cases, and whether the
//! agreement may be renewed. Points count in the month and year of their day.

use crate::told::{Column, Says, Step, Term, Told, Tone, Value};
use crate::values;
use chrono::{Datelike, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::calendar::Month;
use ltc_engine::input::Bounded;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a unit gets points for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Violation {
    /// The plan or the approved items were not followed.
    PlanNotFollowed,
    /// Service ended without two weeks' notice.
    NoTwoWeeksNotice,
    /// Recorded but not served, other times than recorded, reablement not recorded as prescribed.
    FalseRecords,
    /// Abnormal events were not reported.
    EventsNotReported,
    /// Injury or death that the unit is answerable for.
    SeriousAccident,
    /// A complaint by form that was verified.
    VerifiedComplaint,
    /// Personal or system data were handed on.
    DataLeaked,
    /// Communication that harmed the A unit's name or its relation to the family.
    BadCommunication,
}

json_words!(Violation {
    PlanNotFollowed = "plan_not_followed",
    NoTwoWeeksNotice = "no_two_weeks_notice",
    FalseRecords = "false_records",
    EventsNotReported = "events_not_reported",
    SeriousAccident = "serious_accident",
    VerifiedComplaint = "verified_complaint",
    DataLeaked = "data_leaked",
    BadCommunication = "bad_communication",
});

/// What happened.
#[derive(Debug, Clone)]
pub struct Input {
    /// The violations, in any order.
    pub records: Vec<Record>,
}

json_fields!(Input { records });

/// A violation.
#[derive(Debug, Clone)]
pub struct Record {
    /// The day it is booked on.
    pub on: NaiveDate,
    /// What it is.
    pub violation: Violation,
    /// How many times; once if not said.
    pub times: Option<Bounded<1, 99>>,
}

json_fields!(Record { on, violation, times });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "records": [
    { "on": "2025-03-12", "violation": "false_records" },
    { "on": "2025-06-04", "violation": "serious_accident" }
  ]
}"#;

/// What follows.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Each violation in order of its day.
    pub records: Vec<Counted>,
    /// Months with points.
    pub months: Vec<MonthPoints>,
    /// Months without new cases.
    pub stopped: Vec<Month>,
    /// Years with points.
    pub years: Vec<YearPoints>,
}

/// A violation with its points.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "as in the input")]
pub struct Counted {
    pub on: NaiveDate,
    pub violation: Violation,
    pub times: i64,
    /// Points of all times together.
    pub points: i64,
}

/// A month with points.
#[derive(Debug, Clone, Serialize)]
pub struct MonthPoints {
    /// The month.
    pub month: Month,
    /// Its points.
    pub points: i64,
    /// The first month that the unit gets no new cases in.
    pub stopped: Month,
}

/// A year with points.
#[derive(Debug, Clone, Serialize)]
pub struct YearPoints {
    /// Western year.
    pub year: i32,
    /// Its points.
    pub points: i64,
    /// May the next year's agreement be signed?
    pub agreement_next_year: bool,
}

/// Counts the points.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::points()?.agreement;
    let points_of =
        |violation| rule.violations.iter().find(|one| one.violation == violation).map_or(0, |one| one.points);
    let mut records: Vec<Counted> = input
        .records
        .iter()
        .map(|record| {
            let times = record.times.map_or(1, Bounded::get);
            Counted { on: record.on, violation: record.violation, times, points: times * points_of(record.violation) }
        })
        .collect();
    records.sort_by_key(|record| (record.on, record.violation as u8));
    let (mut months, mut years) = (BTreeMap::new(), BTreeMap::new());
    for record in &records {
        *months.entry(Month::of(record.on)).or_insert(0) += record.points;
        *years.entry(record.on.year()).or_insert(0) += record.points;
    }
    let stops = |month: Month| month.plus(1).run(rule.stop_months);
    let stopped: BTreeSet<Month> = months.keys().flat_map(|month| stops(*month)).collect();
    let months = months.into_iter().map(|(month, points)| MonthPoints { month, points, stopped: month.plus(1) });
    let years = years.into_iter().map(|(year, points)| YearPoints {
        year,
        points,
        agreement_next_year: points < rule.no_agreement_points,
    });
    Ok(Output { records, months: months.collect(), stopped: stopped.into_iter().collect(), years: years.collect() })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::points()?.agreement;
        let total: i64 = self.records.iter().map(|record| record.points).sum();
        let ended: Vec<&YearPoints> = self.years.iter().filter(|year| !year.agreement_next_year).collect();
        let stops = |says| Step::new(says).with("points", total).with("months", Value::Months(self.stopped.clone()));
        let (tone, answer) = match ended.first() {
            _ if self.records.is_empty() => (Tone::Good, Step::new(Says::NoPoints)),
            None => (Tone::Attention, stops(Says::AgreementStops)),
            Some(year) => {
                let ends = stops(Says::AgreementEnds).with("year", Value::Year(year.year));
                (Tone::Stop, ends.with("next", Value::Year(year.year + 1)))
            }
        };
        let mut told = Told::new(tone, answer.by(&rule.cited));
        told.steps.extend(self.records.iter().map(|record| {
            let step = Step::new(Says::ViolationPoints).with("day", record.on).with("times", record.times);
            step.with("violation", Term::Violation(record.violation)).with("points", record.points).by(&rule.cited)
        }));
        told.steps.extend(self.months.iter().map(|month| {
            let step = Step::new(Says::MonthStops).with("month", month.month).with("points", month.points);
            step.with("stopped", month.stopped).with("months", i64::from(rule.stop_months)).by(&rule.cited)
        }));
        told.steps.extend(self.years.iter().map(|year| {
            let step = Step::new(Says::YearPoints).with("year", Value::Year(year.year)).with("points", year.points);
            step.with("limit", rule.no_agreement_points).with("renewed", year.agreement_next_year).by(&rule.cited)
        }));
        let seen = |record: &Counted| {
            rule.violations.iter().any(|one| one.violation == record.violation && one.seen_in_records)
        };
        if self.records.iter().any(seen) {
            told.steps.push(Step::new(Says::SeenInRecords).by(&rule.inferred));
        }
        if self.months.iter().any(|month| month.points > 1) {
            told.readings
                .push(Step::new(Says::ReadOneMonth).with("months", i64::from(rule.stop_months)).by(&rule.inferred));
        }
        if !self.records.is_empty() {
            told.readings.push(Step::new(Says::ReadYearAnew).by(&rule.inferred));
            told.readings.push(Step::new(Says::ReadDayCounts).by(&rule.inferred));
        }
        let rows = self.months.iter().map(|month| vec![month.month.into(), month.points.into(), month.stopped.into()]);
        Ok(told.table(&[Column::Month, Column::Points, Column::StoppedMonth], rows.collect()))
    }
}
