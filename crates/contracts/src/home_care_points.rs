//! Penalty points of a home-care unit: every few points a month without new cases; too many within a year
//! of the first, or many in years in a row, and the contract is terminated.

use crate::points;
use crate::told::{Column, Says, Step, Term, Told, Tone, Value};
use crate::values::{self, HomeCarePoints};
use chrono::{Datelike, Days, Months, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::json_words;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a home-care unit gets points for, as far as the source names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HomeCareFault {
    /// Service refused without reason.
    GroundlessRefusal,
    /// Copayment not collected, or no receipt.
    Copayment,
    /// Another worker than recorded.
    OtherWorker,
    /// Several clients by one worker at a time.
    SameTime,
    /// Service too short.
    TooShort,
    /// The same item too often in a day.
    TooOften,
}

json_words!(HomeCareFault {
    GroundlessRefusal = "groundless_refusal",
    Copayment = "copayment",
    OtherWorker = "other_worker",
    SameTime = "same_time",
    TooShort = "too_short",
    TooOften = "too_often",
});

/// What happened.
pub type Input = points::Input<HomeCareFault>;
/// Points of one case or violation with the sum so far.
pub type Counted = points::Counted<HomeCareFault>;

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "records": [
    { "on": "2023-03-01", "points": 5, "fault": "other_worker" },
    { "on": "2023-07-18", "points": 5, "fault": "same_time" },
    { "on": "2023-11-02", "points": 5, "fault": "copayment" },
    { "on": "2024-02-26", "points": 5, "fault": "groundless_refusal" }
  ]
}"#;

/// What follows.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Points since the rule holds, in order of their day.
    pub records: Vec<Counted>,
    /// How many entries lie before the rule and do not count.
    pub before_the_rule: usize,
    /// All points together.
    pub points: i64,
    /// Months without new cases.
    pub stop_months: i64,
    /// Points until the next such month.
    pub to_next_stop: i64,
    /// The window that begins with the first violation.
    pub window: Option<Window>,
    /// The most points in any window of that length; more than `window` only if a later one has more.
    pub most_in_a_window: i64,
    /// Calendar years with points.
    pub years: Vec<YearPoints>,
    /// Years in a row of which each has too many points.
    pub years_in_a_row: Vec<i32>,
    /// Is the contract terminated?
    pub terminated: bool,
}

/// A span of days with its points.
#[derive(Debug, Clone, Serialize)]
pub struct Window {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Points in it.
    pub points: i64,
}

/// A calendar year with its points.
#[derive(Debug, Clone, Serialize)]
pub struct YearPoints {
    /// Western year.
    pub year: i32,
    /// Its points.
    pub points: i64,
}

/// Counts the points.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::points()?.home_care;
    input.refuse_outside(rule.least, rule.most)?;
    let records = input.counted(Some(rule.from));
    let total = records.last().map_or(0, |record| record.total);
    let window = records.first().map(|first| window(rule, &records, first.on));
    let most_in_a_window = records.iter().map(|first| self::window(rule, &records, first.on).points).max().unwrap_or(0);
    let years = years(&records);
    let years_in_a_row = in_a_row(rule, &years);
    let full = window.as_ref().is_some_and(|window| window.points >= rule.window_points);
    Ok(Output {
        before_the_rule: input.records.len() - records.len(),
        points: total,
        stop_months: total / rule.points_for_a_stop * i64::from(rule.stop_months),
        to_next_stop: rule.points_for_a_stop - total % rule.points_for_a_stop,
        terminated: full || !years_in_a_row.is_empty(),
        records,
        window,
        most_in_a_window,
        years,
        years_in_a_row,
    })
}

/// The window that begins on a day, that day included.
fn window(rule: &HomeCarePoints, records: &[Counted], from: NaiveDate) -> Window {
    let end = from.checked_add_months(Months::new(12 * rule.window_years)).unwrap_or(NaiveDate::MAX);
    let inside = records.iter().filter(|record| record.on >= from && record.on < end);
    Window { from, to: end - Days::new(1), points: inside.map(|record| record.points).sum() }
}

fn years(records: &[Counted]) -> Vec<YearPoints> {
    let mut years = BTreeMap::new();
    for record in records {
        *years.entry(record.on.year()).or_insert(0) += record.points;
    }
    years.into_iter().map(|(year, points)| YearPoints { year, points }).collect()
}

/// The first run of years that is long enough and of which each has too many points.
fn in_a_row(rule: &HomeCarePoints, years: &[YearPoints]) -> Vec<i32> {
    let mut run: Vec<i32> = Vec::new();
    for year in years.iter().filter(|year| year.points >= rule.points_of_a_year) {
        if run.last().is_some_and(|last| last + 1 != year.year) {
            run.clear();
        }
        run.push(year.year);
        if run.len() >= rule.years_in_a_row as usize {
            return run;
        }
    }
    Vec::new()
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::points()?.home_care;
        let (tone, says) = match (self.points, self.terminated) {
            (0, _) => (Tone::Good, Says::NoPoints),
            (_, true) => (Tone::Stop, Says::HomeCareTerminates),
            _ if self.stop_months > 0 => (Tone::Attention, Says::HomeCareStops),
            _ => (Tone::Plain, Says::HomeCareNone),
        };
        let answer = Step::new(says).with("points", self.points).with("months", self.stop_months);
        let mut told = Told::new(tone, answer.with("left", self.to_next_stop).by(&rule.cited));
        told.steps.extend(self.records.iter().map(|record| {
            let step = Step::new(Says::RecordPoints).with("day", record.on).with("points", record.points);
            let step = step.with("fault", record.fault.map(Term::HomeCareFault)).with("total", record.total);
            step.by(if record.fault.is_some() { &rule.faults_cited } else { &rule.cited })
        }));
        if self.points > 0 {
            let step = Step::new(Says::PointsStop).with("points", self.points).with("each", rule.points_for_a_stop);
            told.steps.push(step.with("months", self.stop_months).with("left", self.to_next_stop).by(&rule.cited));
        }
        if let Some(window) = &self.window {
            let step = Step::new(Says::PointsInWindow).with("from", window.from).with("to", window.to);
            let step = step.with("points", window.points).with("limit", rule.window_points);
            told.steps.push(step.with("reached", window.points >= rule.window_points).by(&rule.cited));
        }
        told.steps.extend(self.years.iter().map(|year| {
            let step = Step::new(Says::PointsOfYear).with("year", Value::Year(year.year)).with("points", year.points);
            let step = step.with("limit", rule.points_of_a_year);
            step.with("reached", year.points >= rule.points_of_a_year).by(&rule.cited)
        }));
        if let (Some(first), Some(last)) = (self.years_in_a_row.first(), self.years_in_a_row.last()) {
            let step = Step::new(Says::YearsInARow).with("first", Value::Year(*first)).with("last", Value::Year(*last));
            told.steps.push(step.with("limit", rule.points_of_a_year).by(&rule.cited));
        }
        if self.before_the_rule > 0 {
            let count = i64::try_from(self.before_the_rule).unwrap_or(i64::MAX);
            told.steps.push(Step::new(Says::BeforeTheRule).with("count", count).with("day", rule.from).by(&rule.cited));
        }
        if self.points > 0 {
            told.readings.push(Step::new(Says::ReadWindow).by(&rule.inferred));
            told.readings.push(Step::new(Says::ReadCalendarYears).by(&rule.inferred));
        }
        if self.most_in_a_window >= rule.window_points && !self.terminated {
            let step = Step::new(Says::ReadLaterWindow).with("points", self.most_in_a_window);
            told.readings.push(step.by(&rule.inferred));
        }
        if self.records.iter().any(|record| record.on >= rule.items_revised) {
            told.readings.push(Step::new(Says::ReadItemsRevised).with("day", rule.items_revised).by(&rule.cited));
        }
        let rows = self.records.iter().map(|record| {
            let fault = record.fault.map(Term::HomeCareFault);
            vec![record.on.into(), fault.into(), record.points.into(), record.total.into()]
        });
        Ok(told.table(&[Column::Day, Column::Fault, Column::Points, Column::Total], rows.collect()))
    }
}
