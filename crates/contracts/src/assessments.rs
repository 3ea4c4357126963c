//! Assessments that a monthly check would list: a client assessed again within some days, and an assessor
//! with too many clients on a day.

use crate::told::{Column, Says, Step, Told, Tone, Value};
use crate::values;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::json_fields;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The assessments.
#[derive(Debug, Clone)]
pub struct Input {
    /// Each of them, in any order.
    pub assessments: Vec<Assessment>,
}

json_fields!(Input { assessments });

/// An assessment.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The day.
    pub on: NaiveDate,
    /// The client.
    pub client: String,
    /// Who assessed.
    pub assessor: Option<String>,
    /// Made for a discharge from hospital.
    pub discharge: bool,
}

json_fields!(Assessment { on, client, assessor, discharge });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "assessments": [
    { "on": "2024-05-02", "client": "個案 1", "assessor": "照專甲" },
    { "on": "2024-05-28", "client": "個案 1", "assessor": "照專乙" },
    { "on": "2024-05-06", "client": "個案 2", "assessor": "照專甲", "discharge": true },
    { "on": "2024-05-20", "client": "個案 2", "assessor": "照專甲" }
  ]
}"#;

/// What a check would list.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Clients assessed again too soon.
    pub again: Vec<Again>,
    /// Assessors with too many clients on a day.
    pub busy: Vec<Busy>,
    /// Assessments for a discharge, which do not count as repeated.
    pub discharge: usize,
}

/// Two assessments of a client that follow each other.
#[derive(Debug, Clone, Serialize)]
pub struct Again {
    /// The client.
    pub client: String,
    /// The first.
    pub first: NaiveDate,
    /// The second.
    pub second: NaiveDate,
    /// Days from one to the other.
    pub days: i64,
}

/// An assessor's day.
#[derive(Debug, Clone, Serialize)]
pub struct Busy {
    /// Who.
    pub assessor: String,
    /// The day.
    pub on: NaiveDate,
    /// Clients.
    pub clients: usize,
}

/// Looks for them.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::audit()?.assessments;
    let mut of_client: BTreeMap<&str, Vec<NaiveDate>> = BTreeMap::new();
    let mut of_day: BTreeMap<(&str, NaiveDate), BTreeSet<&str>> = BTreeMap::new();
    for one in &input.assessments {
        let client = one.client.trim();
        if !one.discharge {
            of_client.entry(client).or_default().push(one.on);
        }
        if let Some(assessor) = &one.assessor {
            of_day.entry((assessor.trim(), one.on)).or_default().insert(client);
        }
    }
    let mut again = Vec::new();
    for (client, mut days) in of_client {
        days.sort_unstable();
        for (first, second) in days.iter().zip(days.iter().skip(1)) {
            let apart = (*second - *first).num_days();
            if apart <= rule.days {
                again.push(Again { client: client.to_owned(), first: *first, second: *second, days: apart });
            }
        }
    }
    let most = usize::try_from(rule.a_day).unwrap_or(usize::MAX);
    let busy = of_day.into_iter().filter(|(_, clients)| clients.len() > most);
    let busy = busy.map(|((assessor, on), clients)| Busy { assessor: assessor.to_owned(), on, clients: clients.len() });
    Ok(Output { again, busy: busy.collect(), discharge: input.assessments.iter().filter(|one| one.discharge).count() })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::audit()?.assessments;
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let fine = self.again.is_empty() && self.busy.is_empty();
        let (tone, says) =
            if fine { (Tone::Good, Says::AssessmentsFine) } else { (Tone::Attention, Says::AssessmentsOdd) };
        let answer = Step::new(says).with("again", count(self.again.len())).with("busy", count(self.busy.len()));
        let mut told = Told::new(tone, answer.by(&rule.cited));
        told.steps.extend(self.again.iter().map(|one| {
            let step = Step::new(Says::AssessedAgain).with("client", one.client.as_str()).with("first", one.first);
            step.with("second", one.second).with("days", one.days).with("limit", rule.days).by(&rule.cited)
        }));
        told.steps.extend(self.busy.iter().map(|one| {
            let step = Step::new(Says::AssessorDay).with("assessor", one.assessor.as_str()).with("day", one.on);
            step.with("count", count(one.clients)).with("limit", rule.a_day).by(&rule.cited)
        }));
        if self.discharge > 0 {
            let step = Step::new(Says::DischargeNotCounted).with("count", count(self.discharge));
            told.steps.push(step.by(&rule.cited));
        }
        told.readings.push(Step::new(Says::ReadThirtyDays).with("limit", rule.days).by(&rule.inferred));
        let again = self.again.iter().map(|one| {
            vec![one.client.as_str().into(), Value::Nothing, one.first.into(), one.second.into(), one.days.into()]
        });
        let busy = self.busy.iter().map(|one| {
            vec![Value::Nothing, one.assessor.as_str().into(), one.on.into(), Value::Nothing, count(one.clients).into()]
        });
        let columns = [Column::Client, Column::Assessor, Column::From, Column::To, Column::Count];
        Ok(told.table(&columns, again.chain(busy).collect()))
    }
}
