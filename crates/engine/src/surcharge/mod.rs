//! Surcharges AA05 to AA11: who may have them, and why. One file for each code.
//!
//! Each condition row of the standard is a small function of what is known; three-valued logic throughout. Editions differ by dated values and policies only.

mod aa03;
mod aa04;
mod aa05;
mod aa06;
mod aa07;
mod aa08;
mod aa09;
mod aa10;
mod aa11;
mod case_records;
mod day;
mod derive;
mod earned;
pub(crate) mod expr;
mod facts;
mod items;
mod service;
mod visit;

pub use case_records::{SurchargeRow, holds_training};
pub use day::RowStatus;
pub use derive::{Earned, Judged, Known, Note, Request, derive};
pub use earned::{EarnedCode, EarnedRow, EarnedRows};
pub use service::{Periods, Service};
pub use visit::{Minute, Visit, VisitFlags};

pub(crate) use case_records::derive_case;
pub(crate) use facts::{Facts, PlanCodes};

use aa09::OffDay;
use expr::Truth;

use crate::basis::{Family, ItemSet, ListName, Period, PolicyName, PolicyValue, ThresholdName};
use crate::case::{Case, Client};
use crate::finding::{Finding, Reason, SourceRef};
use crate::ordered::sorted_once;
use crate::record::TrainingKind;
use crate::rule::{Rule, Surcharge};
use crate::standard::Standard;
use chrono::NaiveDate;
use expr::{Expr, Held, Open};
use serde::Serialize;

/// May the client have a surcharge on a day, and why?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligibility {
    /// AA05 to AA11.
    pub code: Surcharge,
    /// The answer.
    pub status: EligibilityStatus,
    /// Its condition rows; one that holds suffices.
    pub conditions: Vec<Condition>,
    /// Trainings of which a worker needs one (AA11), for the rows that hold.
    pub trainings: Vec<TrainingKind>,
    /// Single facts that would change the answer.
    pub would_change: Vec<WouldChange>,
    /// The edition applied.
    pub edition: String,
    /// Where it comes from.
    pub source: Vec<SourceRef>,
}

/// The answer to "may the client have it?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EligibilityStatus {
    /// A condition holds.
    Eligible,
    /// No condition holds.
    NotEligible,
    /// A document is there that no item of the assessment carries: somebody has to look at it.
    NeedsEvidence,
    /// The A unit or the county has to confirm.
    NeedsConfirmation,
    /// Facts are missing.
    Unknown,
}

/// One condition row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Condition {
    /// `AA05-R4`.
    pub id: &'static str,
    /// Does it hold? `None`: cannot be known.
    pub holds: Option<bool>,
    /// Facts that decided.
    pub because: Vec<String>,
    /// Facts that are missing.
    pub missing: Vec<String>,
}

/// A single fact that would change the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WouldChange {
    /// The fact.
    pub fact: String,
    /// What it would have to be.
    pub to: String,
    /// The answer then.
    pub status: EligibilityStatus,
}

/// A condition row while it is evaluated.
pub(crate) struct Row<'f> {
    id: &'static str,
    held: Held<'f>,
    training: Option<TrainingKind>,
}

impl<'f> Row<'f> {
    fn new(id: &'static str, held: Held<'f>) -> Self {
        Self { id, held, training: None }
    }

    fn truth(&self) -> Truth {
        self.held.truth()
    }

    fn holds(&self) -> bool {
        self.truth() == Truth::Yes
    }

    /// The expression behind it; none if nobody wanted to know.
    fn why(&self) -> Option<&Expr<'f>> {
        self.held.why()
    }

    fn trained(self, training: TrainingKind) -> Self {
        Self { training: Some(training), ..self }
    }
}

/// The rows of a surcharge for what is known of a client on a day; none before the surcharge
/// exists (AA11 until 2018-11-30).
fn rows<'f>(code: Surcharge, facts: &Facts<'f>) -> Vec<Row<'f>> {
    let mut rows = Vec::new();
    if is_in_force(facts.standard, code, facts.day) {
        rows_in_force(code, facts, &mut |row| rows.push(row));
    }
    rows
}

/// The rows of a surcharge that exists, one by one.
fn rows_in_force<'f>(code: Surcharge, facts: &Facts<'f>, row: &mut dyn FnMut(Row<'f>)) {
    match code {
        Surcharge::AA05 => aa05::rows(facts).into_iter().for_each(row),
        Surcharge::AA06 => aa06::rows(facts).into_iter().for_each(row),
        Surcharge::AA07 => aa07::rows(facts).into_iter().for_each(row),
        Surcharge::AA08 => aa08::rows(facts).into_iter().for_each(row),
        Surcharge::AA09 => aa09::rows(facts).into_iter().for_each(row),
        Surcharge::AA10 => aa10::rows(facts).into_iter().for_each(row),
        Surcharge::AA11 => aa11::rows(facts).into_iter().for_each(row),
    }
}

/// Does the surcharge exist on a day?
fn is_in_force(standard: &Standard<'_>, code: Surcharge, day: NaiveDate) -> bool {
    let service = standard.basis.code(code.code());
    service.is_some_and(|service| standard.period(service, day) == Period::Inside)
}

/// The rows that the records of a case bring, whatever its plans are.
pub fn rows_of_case(standard: &Standard<'_>, case: &Case) -> Vec<SurchargeRow> {
    let (states, levels) = (crate::quota::ClientStates::new(case), crate::quota::LevelTimeline::new(standard, case));
    derive_case(standard, case, &states, &levels).rows
}

/// Is an item of the set ticked in the client's assessment? `None`: not known.
pub fn is_ticked(standard: &Standard<'_>, client: &Client, set: ItemSet, day: NaiveDate) -> Option<bool> {
    let plan = PlanCodes::Unknown;
    let facts = Facts { standard, client, level: 0, day, plan, ticked: None, explained: false };
    facts.items(set).truth().holds()
}

/// Does a service count for a surcharge's list on a day?
fn counts(standard: &Standard<'_>, list: ListName, code: &str, day: NaiveDate) -> bool {
    let left_out = |family| left_out(standard, list, family, day);
    standard.lists(list, code, day) && !standard.basis.family(code).is_some_and(left_out)
}

/// Does a policy take a family off a list? Whether BD is a B code (`b_family`), and whether
/// professional services bring AA10 (`aa10_families`).
fn left_out(standard: &Standard<'_>, list: ListName, family: Family, day: NaiveDate) -> bool {
    let names_b_codes = matches!(list, ListName::Aa08Services | ListName::Aa09Services | ListName::Aa10Services);
    match family {
        Family::BD => names_b_codes && standard.follows(PolicyName::BFamily, PolicyValue::WithoutBd, day),
        Family::C => {
            list == ListName::Aa10Services && standard.follows(PolicyName::Aa10Families, PolicyValue::BOnly, day)
        }
        _ => false,
    }
}

/// All seven surcharges.
pub(crate) fn eligibilities(facts: &Facts<'_>) -> Vec<Eligibility> {
    Surcharge::ALL.iter().map(|code| eligibility(*code, facts)).collect()
}

/// One surcharge.
pub(crate) fn eligibility(code: Surcharge, facts: &Facts<'_>) -> Eligibility {
    let rows = rows(code, facts);
    let status = status(&rows);
    let conditions = rows.iter().map(|row| {
        let (because, missing) = row.why().map(Expr::trimmed).unwrap_or_default();
        Condition { id: row.id, holds: row.truth().holds(), because, missing }
    });
    let trainings = sorted_once(rows.iter().filter(|row| row.holds()).filter_map(|row| row.training));
    Eligibility {
        code,
        status,
        conditions: conditions.collect(),
        trainings,
        would_change: if status == EligibilityStatus::Eligible { Vec::new() } else { would_change(&rows, status) },
        edition: facts.standard.edition_id(facts.day),
        source: SourceRef::of_text(code.sources()),
    }
}

/// All seven surcharges for what is known of a client on a day.
pub fn answers_on(standard: &Standard<'_>, known: Known<'_>, day: NaiveDate) -> Vec<Eligibility> {
    let client = known.states.on(day, known.case);
    let plan = crate::quota::plan_codes(known.case, day);
    eligibilities(&Facts { standard, client, level: known.levels.on(day), day, plan, ticked: None, explained: true })
}

/// Does the answer hang on the date of birth alone: it is not given, and could make the client
/// eligible whatever else is missing? `client`: the facts of the case on the day.
pub fn hangs_on_birth_date(
    standard: &Standard<'_>,
    case: &Case,
    client: &Client,
    day: NaiveDate,
    code: Surcharge,
) -> bool {
    if client.birth_date.is_some() {
        return false;
    }
    let level = u8::try_from(client.cms_level.get()).unwrap_or_default();
    let facts = Facts {
        standard,
        client,
        level,
        day,
        plan: crate::quota::plan_codes(case, day),
        ticked: None,
        explained: true,
    };
    let would_change = eligibility(code, &facts).would_change;
    would_change.iter().any(|change| change.fact == "birth_date" && change.status == EligibilityStatus::Eligible)
}

/// Does the standard of the day ask for an age where a client with dementia is to have the surcharge?
pub fn asks_for_age(standard: &Standard<'_>, policy: PolicyName, day: NaiveDate) -> bool {
    standard.policy(policy, day).is_some_and(|value| value.name().parse::<u32>().is_ok())
}

/// One row that holds suffices; else the most hopeful of the open ones decides.
fn status(rows: &[Row<'_>]) -> EligibilityStatus {
    let truths = rows.iter().map(Row::truth);
    status_of(truths.max().unwrap_or(Truth::No))
}

fn status_of(truth: Truth) -> EligibilityStatus {
    match truth {
        Truth::Yes => EligibilityStatus::Eligible,
        Truth::Unknown(Open::Evidence) => EligibilityStatus::NeedsEvidence,
        Truth::Unknown(Open::Confirmation) => EligibilityStatus::NeedsConfirmation,
        Truth::Unknown(Open::Missing) => EligibilityStatus::Unknown,
        Truth::No => EligibilityStatus::NotEligible,
    }
}

/// Single facts that would lead to a better answer, each named once.
fn would_change(rows: &[Row<'_>], now: EligibilityStatus) -> Vec<WouldChange> {
    let mut changes: Vec<WouldChange> = Vec::new();
    for why in rows.iter().filter_map(Row::why) {
        for (fact, to) in why.changeable() {
            let then = why.truth_if(fact);
            let status = match then {
                Truth::Yes => EligibilityStatus::Eligible,
                Truth::Unknown(Open::Confirmation) if now != EligibilityStatus::NeedsConfirmation => {
                    EligibilityStatus::NeedsConfirmation
                }
                _ => continue,
            };
            if !changes.iter().any(|change| change.fact == fact) {
                changes.push(WouldChange { fact: fact.to_owned(), to: to.to_owned(), status });
            }
        }
    }
    changes
}

/// Notes on values exactly on a limit that decided something: text and table of the sources differ
/// there (policies `boundary_weight`, `boundary_carer_age`).
pub(crate) fn edges(facts: &Facts<'_>, answers: &[Eligibility]) -> Vec<Finding> {
    let decided = |fact: &str| {
        answers.iter().flat_map(|answer| &answer.conditions).any(|row| row.because.iter().any(|name| name == fact))
    };
    let mut findings = Vec::new();
    let limit = facts.number(ThresholdName::Aa06WeightKg);
    let on_limit = facts
        .client
        .weight_kg
        .is_some_and(|weight| i32::try_from(limit).is_ok_and(|limit| weight.total_cmp(&f64::from(limit)).is_eq()));
    if on_limit && decided("weight_kg") {
        let finding = Finding::case(Rule::EdgeValue, "/client/weight_kg").because(Reason::WeightOnTheEdge);
        findings.push(finding.with("weight", limit));
    }
    let limit = facts.number(ThresholdName::Aa07CarerAge);
    let carers = facts.client.carers.iter().flatten().enumerate();
    let on_limit = carers.filter(|(_, carer)| carer.age.is_some_and(|age| age.get() == limit)).map(|(place, _)| place);
    if let Some(place) = on_limit.into_iter().next().filter(|_| decided("carers.age")) {
        let finding = Finding::case(Rule::EdgeValue, format!("/client/carers/{place}/age"));
        findings.push(finding.because(Reason::CarerAgeOnTheEdge).with("age", limit));
    }
    findings
}
