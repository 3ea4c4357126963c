//! The kinds of scenarios: what is done with what is given.

use chrono::NaiveDate;
use ltc_caseload::{CaseloadInput, Terms};
use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_duties::{Book, agenda, read_dates};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_engine::input::Problem;
use ltc_engine::respite_access::RespiteAccessInput;
use ltc_notice::{DifferenceInput, NoticeInput, PatternInput};
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
        "alerts" => alerts,
        "respite-access" => respite_access,
        "pattern" => pattern,
        "notice" => notice,
        "difference" => difference,
        "dates" => dates,
        "tool" => tool,
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

/// A caseload: `{as_of, cases}`.
fn alerts(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input: CaseloadInput = ltc_engine::json::read(given)?;
    input.cases.iter_mut().for_each(|case| case.policies.extend(overrides.policies.iter().cloned()));
    let Some(as_of) = overrides.as_of.or(input.as_of) else {
        return Err(InputError::new("/as_of", Problem::MissingField { field: "as_of".to_owned() }).into());
    };
    let terms = Terms::embedded()?;
    let found = ltc_caseload::alerts(basis, &terms, &input.cases, as_of)?;
    document(&json::caseload(basis, &terms, &found, as_of))
}

/// Respite with a foreign carer: items of the assessment form.
fn respite_access(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input: RespiteAccessInput = ltc_engine::json::read(given)?;
    input.on = overrides.as_of.unwrap_or(input.on);
    document(&json::respite_answer(basis, &ltc_engine::respite_access::respite_access(basis, &input)?))
}

fn pattern(basis: &Basis, given: &str, _: &Overrides) -> Result<Value, Refused> {
    let input: PatternInput = ltc_engine::json::read(given)?;
    document(&json::notice::pattern(basis, &ltc_notice::of_pattern(basis, &input)?, input.month))
}

fn notice(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input: NoticeInput = ltc_engine::json::read(given)?;
    if let Some(case) = &mut input.case {
        overrides.case(case);
    }
    document(&json::notice::notice(basis, &ltc_notice::of_notice(basis, &input)?))
}

fn difference(basis: &Basis, given: &str, _: &Overrides) -> Result<Value, Refused> {
    let input: DifferenceInput = ltc_engine::json::read(given)?;
    document(&json::notice::difference(basis, &ltc_notice::of_difference(&input)))
}

fn dates(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let mut input = read_dates(given)?;
    input.as_of = overrides.as_of.or(input.as_of);
    for case in &mut input.cases {
        case.policies.extend(overrides.policies.iter().cloned());
    }
    let book = Book::embedded()?;
    document(&json::dates(basis, &agenda(basis, &book, &input)?))
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

fn compare(basis: &Basis, given: &str, overrides: &Overrides) -> Result<Value, Refused> {
    let input: ltc_advice::compare::CompareInput = ltc_engine::json::read(given)?;
    let (mut a, mut b) = input.sides();
    overrides.case(&mut a);
    overrides.case(&mut b);
    let comparison = ltc_advice::compare::compare((basis, &a), (basis, &b))?;
    document(&json::advice::comparison(basis, &comparison))
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
