//! How long an A unit's representative gets no contract after a termination.

use crate::told::{Says, Step, Told, Tone};
use crate::values;
use chrono::{Days, Months, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::input::Bounded;
use ltc_engine::json_fields;
use serde::Serialize;

/// A termination.
#[derive(Debug, Clone)]
pub struct Input {
    /// The day on which the contract ended.
    pub terminated_on: NaiveDate,
    /// The number in clause 18, paragraph 1 that it ended by.
    pub clause: Option<Bounded<1, 99>>,
    /// The day of an application.
    pub apply_on: Option<NaiveDate>,
}

json_fields!(Input { terminated_on, clause, apply_on });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "terminated_on": "2025-03-31", "clause": 4, "apply_on": "2028-06-01" }"#;

/// The bars.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Do the bars apply? `None`: the number was not given, the dates say what holds if they do.
    pub applies: Option<bool>,
    /// For the representative.
    pub same: Bar,
    /// For a unit that the representative newly sets up.
    pub new: Bar,
    #[serde(skip)]
    given: (NaiveDate, Option<NaiveDate>, Option<i64>),
}

/// A bar.
#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    /// Its last day.
    pub last_day: NaiveDate,
    /// The first day on which a contract is possible again.
    pub free_from: NaiveDate,
    /// Does it stand on the day of the application?
    pub barred: Option<bool>,
}

impl Bar {
    /// A bar of some years: the day of the termination is not counted, so it ends with its date.
    fn new(terminated_on: NaiveDate, years: u32, apply_on: Option<NaiveDate>) -> Self {
        let last_day = terminated_on.checked_add_months(Months::new(12 * years)).unwrap_or(terminated_on);
        Self {
            last_day,
            free_from: last_day.checked_add_days(Days::new(1)).unwrap_or(last_day),
            barred: apply_on.map(|day| (terminated_on..=last_day).contains(&day)),
        }
    }
}

/// Works the bars out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::contract()?.recontract;
    let clause = input.clause.map(Bounded::get);
    Ok(Output {
        applies: clause.map(|number| (rule.clause_from..=rule.clause_to).contains(&number)),
        same: Bar::new(input.terminated_on, rule.same_years, input.apply_on),
        new: Bar::new(input.terminated_on, rule.new_years, input.apply_on),
        given: (input.terminated_on, input.apply_on, clause),
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::contract()?.recontract;
        let (terminated_on, apply_on, clause) = self.given;
        let (tone, says) = match (self.applies, self.same.barred, self.new.barred) {
            (Some(false), ..) => (Tone::Good, Says::NotBarred),
            (_, Some(true), _) => (Tone::Stop, Says::BarredOn),
            (_, _, Some(true)) => (Tone::Attention, Says::BarredForNew),
            (_, Some(false), _) => (Tone::Good, Says::FreeOn),
            _ => (Tone::Plain, Says::BarsEnd),
        };
        let answer =
            Step::new(says).with("day", apply_on).with("same", self.same.free_from).with("new", self.new.free_from);
        let mut told = Told::new(tone, answer.by(&rule.cited));
        let clause_step = Step::new(if clause.is_some() { Says::BarClause } else { Says::ClauseUnknown });
        let clause_step = clause_step.with("clause", clause).with("from", rule.clause_from).with("to", rule.clause_to);
        told.steps.push(clause_step.with("applies", self.applies).by(&rule.cited));
        if self.applies != Some(false) {
            for (says, years, bar) in
                [(Says::BarSame, rule.same_years, &self.same), (Says::BarNew, rule.new_years, &self.new)]
            {
                let step = Step::new(says).with("terminated", terminated_on).with("years", i64::from(years));
                told.steps.push(step.with("last", bar.last_day).with("free", bar.free_from).by(&rule.cited));
            }
            told.readings.push(Step::new(Says::ReadBarDays).by(&rule.inferred));
        }
        Ok(told)
    }
}
