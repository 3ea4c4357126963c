//! How many cases of an A unit a system audit looks at: more if units that are related to it are among
//! those it dispatches most to.

use crate::told::{Column, Says, Step, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::input::{Bounded, Problem};
use ltc_engine::json_fields;
use serde::Serialize;
use std::collections::HashSet;

/// The A unit.
#[derive(Debug, Clone)]
pub struct Input {
    /// Cases in care.
    pub cases: Bounded<0, 1_000_000>,
    /// The B units that it dispatches to.
    pub units: Vec<Unit>,
}

json_fields!(Input { cases, units });

/// A B unit.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// Cases dispatched to it.
    pub dispatched: Bounded<0, 1_000_000>,
    /// Is it the same organisation or related to the A unit?
    pub related: bool,
}

json_fields!(Unit { name, dispatched, related });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "cases": 354,
  "units": [
    { "name": "甲居家長照機構", "dispatched": 80, "related": true },
    { "name": "乙居家長照機構", "dispatched": 96 },
    { "name": "丙日照中心", "dispatched": 41 },
    { "name": "丁居家長照機構", "dispatched": 22 }
  ]
}"#;

/// The sample.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Cases in care.
    pub cases: i64,
    /// The percentage that applies.
    pub percent: i64,
    /// Cases to look at, at least.
    pub sample: i64,
    /// The same if no related unit is among the first.
    pub sample_low: i64,
    /// The same if one is.
    pub sample_high: i64,
    /// Is the share no whole number of cases?
    pub rounded: bool,
    /// The units it dispatches most to.
    pub top: Vec<Place>,
    /// Those of them that are related.
    pub related: Vec<String>,
    /// Are there more of them because several have the same number?
    pub tied: bool,
    /// Were no B units given?
    pub no_units: bool,
    #[serde(skip)]
    units: Vec<Row>,
}

/// A unit among the first.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "as in the input")]
pub struct Place {
    pub name: String,
    pub dispatched: i64,
    pub related: bool,
}

/// A unit, and whether it is among the first.
#[derive(Debug, Clone)]
struct Row {
    place: Place,
    top: bool,
}

/// `percent` of `cases`, rounded up.
fn share(cases: i64, percent: i64) -> i64 {
    (cases * percent + 99) / 100
}

/// Works the sample out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::audit()?.sampling;
    no_name_twice(input.units.iter().map(|unit| unit.name.as_str()))?;
    let cases = input.cases.get();
    let place =
        |unit: &Unit| Place { name: unit.name.clone(), dispatched: unit.dispatched.get(), related: unit.related };
    let mut places: Vec<Place> = input.units.iter().map(place).collect();
    places.sort_by(|a, b| b.dispatched.cmp(&a.dispatched).then_with(|| a.name.cmp(&b.name)));
    let wanted = usize::try_from(rule.top).unwrap_or(0);
    let least = places
        .iter()
        .filter(|place| place.dispatched > 0)
        .nth(wanted.saturating_sub(1))
        .map_or(1, |last| last.dispatched);
    let is_top = |place: &Place| place.dispatched >= least;
    let top: Vec<Place> = places.iter().filter(|place| is_top(place)).cloned().collect();
    let related: Vec<String> = top.iter().filter(|place| place.related).map(|place| place.name.clone()).collect();
    let percent = if related.is_empty() { rule.percent } else { rule.related_percent };
    Ok(Output {
        cases,
        percent,
        sample: share(cases, percent),
        sample_low: share(cases, rule.percent),
        sample_high: share(cases, rule.related_percent),
        rounded: cases * percent % 100 != 0,
        tied: top.len() > wanted,
        no_units: input.units.is_empty(),
        units: places.iter().map(|place| Row { place: place.clone(), top: is_top(place) }).collect(),
        top,
        related,
    })
}

/// Refuses a list of units in which a name stands twice.
pub(crate) fn no_name_twice<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), InputError> {
    let mut seen = HashSet::new();
    for (place, name) in names.enumerate() {
        if !seen.insert(name.trim()) {
            return Err(InputError::new(format!("/units/{place}/name"), Problem::Repeated).found(name));
        }
    }
    Ok(())
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::audit()?.sampling;
        let answer = Step::new(Says::SampleIs).with("sample", self.sample).with("cases", self.cases);
        let answer = answer.with("percent", self.percent).by(&rule.cited);
        let mut told = Told::new(if self.no_units { Tone::Unknown } else { Tone::Plain }, answer);
        if self.no_units {
            let step = Step::new(Says::SampleNoUnits).with("low", self.sample_low).with("high", self.sample_high);
            told.steps.push(step.with("top", rule.top).by(&rule.cited));
        } else {
            let names = |names: &mut dyn Iterator<Item = &str>| Value::Text(names.collect::<Vec<_>>().join("、"));
            let step = Step::new(Says::SampleTop).with("top", rule.top);
            told.steps
                .push(step.with("units", names(&mut self.top.iter().map(|place| place.name.as_str()))).by(&rule.cited));
            let says = if self.related.is_empty() { Says::SampleNotRelated } else { Says::SampleRelated };
            let step = Step::new(says).with("units", names(&mut self.related.iter().map(String::as_str)));
            told.steps.push(step.with("percent", self.percent).by(&rule.cited));
        }
        let step = Step::new(Says::SamplePercent).with("cases", self.cases).with("percent", self.percent);
        let exact = Value::Text(format!("{}.{:02}", self.cases * self.percent / 100, self.cases * self.percent % 100));
        told.steps.push(step.with("exact", exact).with("sample", self.sample).by(&rule.cited));
        if self.rounded {
            told.readings.push(Step::new(Says::ReadCeiling).by(&rule.inferred));
        }
        if self.tied {
            told.readings.push(Step::new(Says::ReadTie).with("top", rule.top).by(&rule.inferred));
        }
        let rows = self.units.iter().map(|row| {
            let Place { name, dispatched, related } = &row.place;
            vec![name.as_str().into(), (*dispatched).into(), (*related).into(), row.top.into()]
        });
        Ok(told.table(&[Column::Unit, Column::Dispatched, Column::Related, Column::Top], rows.collect()))
    }
}
