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
        "tool" => tool,
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

/// A small tool: `{"tool": NAME}` with the fields of its input beside it.
fn tool(basis: &Basis, given: &str, _: &Overrides) -> Result<Value, Refused> {
    let refused = |error: serde_json::Error| Refused::Words(error.to_string());
    let mut input: serde_json::Map<String, Value> = serde_json::from_str(given).map_err(refused)?;
    let name = input.remove("tool").unwrap_or_default();
    let Some(tool) = name.as_str().and_then(ltc_contracts::Tool::from_name) else {
        return Err(Refused::Words(format!("no tool {name}")));
    };
    Ok(json::ask_tool(basis, tool, &Value::from(input).to_string())?)
}
