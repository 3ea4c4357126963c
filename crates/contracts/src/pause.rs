//! How long an A unit has paused taking cases, in all.

use crate::told::{Column, Says, Step, Told, Tone};
use crate::values;
use chrono::{Months, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::input::Problem;
use ltc_engine::json_fields;
use serde::Serialize;

/// The pauses.
#[derive(Debug, Clone)]
pub struct Input {
    /// Each of them.
    pub pauses: Vec<Span>,
}

json_fields!(Input { pauses });

/// A pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

json_fields!(Span { from, to });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "pauses": [
    { "from": "2024-02-01", "to": "2024-04-30" },
    { "from": "2024-08-01", "to": "2024-11-15" }
  ]
}"#;

/// What they come to.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Pauses in order, those that overlap or touch put together.
    pub spans: Vec<Counted>,
    /// Days in all.
    pub days: i64,
    /// Days that the limit comes to; for one pause by the calendar.
    pub limit_days: i64,
    /// Longer than the limit: the contract may not be renewed.
    pub over: bool,
}

/// A pause with its days.
#[derive(Debug, Clone, Serialize)]
pub struct Counted {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Its days, both included.
    pub days: i64,
}

/// Adds the pauses up.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::audit()?.pause;
    for (place, span) in input.pauses.iter().enumerate() {
        if span.to < span.from {
            return Err(InputError::new(format!("/pauses/{place}/to"), Problem::EndBeforeBeginning));
        }
    }
    let mut given = input.pauses.clone();
    given.sort_by_key(|span| (span.from, span.to));
    let mut joined: Vec<Span> = Vec::with_capacity(given.len());
    for span in given {
        match joined.last_mut().filter(|last| last.to.succ_opt().is_some_and(|next| span.from <= next)) {
            Some(last) => last.to = last.to.max(span.to),
            None => joined.push(span),
        }
    }
    let counted = |span: &Span| Counted { from: span.from, to: span.to, days: (span.to - span.from).num_days() + 1 };
    let spans: Vec<Counted> = joined.iter().map(counted).collect();
    let days = spans.iter().map(|span| span.days).sum();
    let limit_days = match spans.as_slice() {
        [one] => one.from.checked_add_months(Months::new(rule.months)).map_or(0, |end| (end - one.from).num_days()),
        _ => i64::from(rule.months) * rule.days_of_a_month,
    };
    Ok(Output { spans, days, limit_days, over: days > limit_days })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::audit()?.pause;
        let months = i64::from(rule.months);
        let step = |says| Step::new(says).with("days", self.days).with("limit", self.limit_days).with("months", months);
        let (tone, says) = if self.over { (Tone::Stop, Says::PauseOver) } else { (Tone::Good, Says::PauseWithin) };
        let mut told = Told::new(tone, step(says).by(&rule.cited));
        told.steps.extend(self.spans.iter().map(|span| {
            Step::new(Says::PauseSpan).with("from", span.from).with("to", span.to).with("days", span.days)
        }));
        told.steps.push(step(Says::PauseTotal).by(&rule.inferred));
        let says = if self.spans.len() == 1 { Says::ReadPauseCalendar } else { Says::ReadPauseDays };
        if !self.spans.is_empty() {
            let each = rule.days_of_a_month;
            told.readings.push(step(says).with("each", each).by(&rule.inferred));
        }
        let rows = self.spans.iter().map(|span| vec![span.from.into(), span.to.into(), span.days.into()]);
        Ok(told.table(&[Column::From, Column::To, Column::Days], rows.collect()))
    }
}
