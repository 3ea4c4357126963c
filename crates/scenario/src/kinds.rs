//! The kinds of scenarios: what is done with what is given.

use chrono::NaiveDate;
use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_report::json;
use serde::Serialize;
use serde_json::Value;

/// Why nothing came out.
#[derive(Debug)]
pub enum Refused {
    /// What is given is refused.
    Input(Box<InputError>),
    /// Something else failed.
    Words(String),
}

impl From<InputError> for Refused {
    fn from(error: InputError) -> Self {
        Self::Input(Box::new(error))
    }
}

/// What is said from outside and wins over what is given.
#[derive(Debug, Default, Clone)]
pub struct Overrides {
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// How open questions are read.
    pub policies: Vec<(String, String)>,
}

impl Overrides {
    /// Puts it into a case.
    pub fn case(&self, case: &mut Case) {
        case.as_of = self.as_of.or(case.as_of);
        case.policies.extend(self.policies.iter().cloned());
    }
}

/// Does what a kind stands for with what is given (JSON); the result is a document of the contract.
pub type Run = fn(&Basis, &str, &Overrides) -> Result<Value, Refused>;

/// What a kind does. None: there is no such kind.
pub fn of(kind: &str) -> Option<Run> {
    Some(match kind {
        "simulate" => simulate,
        "check" => check,
        "compare" => compare,
        "changes" => changes,
        "fit" => fit,
        _ => return None,
    })
}

/// A result as JSON.
fn document(result: &impl Serialize) -> Result<Value, Refused> {
    serde_json::to_value(result).map_err(|error| Refused::Words(error.to_string()))
}

fn simulate(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut case = read_case(given)?;
    overrides.case(&mut case);
    document(&json::simulation(basis, &ltc_engine::simulate(basis, &case)?))
}

fn check(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input = read_check_input(given)?;
    input.as_of = overrides.as_of.or(input.as_of);
    input.policies.extend(overrides.policies.iter().cloned());
    let mut records = Records::new(basis);
    records.add_document("", &input.records);
    let mut checker = Checker::new(basis, &input, records)?;
    checker.check();
    document(&json::check(&Report::new(&checker, String::new())))
}

fn compare(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let is_month = serde_json::from_str::<Value>(given).is_ok_and(|given| given.get("check").is_some());
    if is_month {
        return compare_month(basis, &ltc_engine::json::read(given)?, overrides);
    }
    let input: ltc_advice::compare::CompareInput = ltc_engine::json::read(given)?;
    let (mut a, mut b) = input.sides();
    overrides.case(&mut a);
    overrides.case(&mut b);
    let comparison = ltc_advice::compare::compare((basis, &a), (basis, &b))?;
    document(&json::advice::comparison(basis, &comparison))
}

/// Checks a month twice, and once more for each policy that differs.
pub fn compare_month(
    basis: &Basis,
    input: &ltc_advice::compare::CompareMonthInput,
    overrides: &Overrides,
) -> Result<Value, Refused> {
    let (a, b) = input.policies()?;
    let given = input.check.to_string();
    let run = |policies: &ltc_advice::compare::Policies| {
        let mut overrides = overrides.clone();
        overrides.policies.extend(policies.iter().map(|(name, value)| (name.clone(), value.clone())));
        check(basis, &given, &overrides)
    };
    document(&ltc_advice::compare::compare_month(&run, &a, &b)?)
}

fn changes(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input: ltc_advice::changes::ChangesInput = ltc_engine::json::read(given)?;
    if let Some(case) = &mut input.case {
        overrides.case(case);
    }
    let changes = ltc_advice::changes::changes(&document(basis.document())?, &input)?;
    document(&json::advice::changes(basis, &changes))
}

fn fit(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input: ltc_advice::fit::FitInput = ltc_engine::json::read(given)?;
    overrides.case(&mut input.case);
    let fit = ltc_advice::fit::fit(basis, &input)?;
    document(&json::advice::fit(basis, &fit))
}
