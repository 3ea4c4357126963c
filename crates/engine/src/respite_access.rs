//! May a household with a foreign carer use respite? Three conditions on the items of the assessment
//! form, and what later editions added. Source: S3-10; by date: `foreign_carer.respite` of the standard.
//!
//! "Not by these conditions" is not "ineligible": older qualifications stand in no source at hand.

use crate::basis::{Basis, Confidence, RespiteAccess, SourceId};
use crate::case::{Age, Carer, Case, Level};
use crate::finding::{Params, SourceRef};
use crate::input::{Bounded, InputError, Problem};
use crate::json::{fields, words};
use crate::quota::ClientStates;
use crate::surcharge::Condition;
use crate::surcharge::expr::{Expr, Named, Open, Truth};
use crate::text::Text;
use chrono::NaiveDate;
use serde::Serialize;

/// The data compiled in; no other computation needs it.
const EMBEDDED: &str = include_str!("../../../basis/respite_access/conditions.json");

/// An answer on the form: the number of the box.
pub type Item = Bounded<1, 99>;

/// What is known: the items of the assessment form by their names, and a few facts around them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RespiteAccessInput {
    /// The day in question.
    pub on: NaiveDate,
    /// Is a foreign carer employed? Absent: yes, or nobody would ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_carer: Option<bool>,
    /// B1, is there a main carer: 1 no, 2 yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b1: Option<Item>,
    /// B3, age of the main carer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b3: Option<Age>,
    /// Is the main carer of B1 an employed one?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employed: Option<bool>,
    /// H1a, living arrangement: 1 alone, 2 with family or others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h1a: Option<Item>,
    /// H1b, who lives there too: 1 to 11.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h1b: Option<Vec<Item>>,
    /// Care level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cms_level: Option<Level>,
    /// How long the foreign carer cannot care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absence: Option<Absence>,
    /// Is there a carer of the family? Asked by the regulation from 2022-02-01.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_carer: Option<bool>,
    /// Draws the temporary care of the disability act, or the same by another law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_benefit: Option<bool>,
}

fields!(RespiteAccessInput {
    on,
    foreign_carer,
    b1,
    b3,
    employed,
    h1a,
    h1b,
    cms_level,
    absence,
    family_carer,
    other_benefit
});

/// How long the foreign carer cannot care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Absence {
    /// Not at all.
    None,
    /// Less than a month.
    Short,
    /// A month or longer.
    Month,
}

words!(Absence { None = "none", Short = "short", Month = "month" });

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessStatus {
    /// A condition holds.
    Qualified,
    /// None of the conditions known here holds; others may.
    NotByThese,
    /// The regulation excludes it (from 2022-02-01).
    Excluded,
    /// Somebody has to look at it.
    NeedsConfirmation,
    /// Facts are missing.
    Unknown,
    /// There is no foreign carer: the question does not arise.
    NotConcerned,
}

/// The answer with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RespiteAnswer {
    /// The day in question.
    pub on: NaiveDate,
    /// The edition applied.
    pub edition: String,
    /// The rule of that day.
    pub access: RespiteAccess,
    /// The answer.
    pub status: AccessStatus,
    /// The conditions of that day; one that holds suffices.
    pub conditions: Vec<Condition>,
    /// The numbers that the conditions name.
    pub params: Params,
    /// Where it comes from.
    pub source: Vec<SourceRef>,
    /// What a reader should know about the day of the rule.
    pub note: Option<Text>,
}

/// Numbers of the conditions.
struct Terms {
    has_main_carer: Valued,
    carer_age: Valued,
    lives_alone: Valued,
    lives_with_others: Valued,
    others: Valued,
    high_level: Valued,
    min_level: Valued,
}

fields!(Terms { has_main_carer, carer_age, lives_alone, lives_with_others, others, high_level, min_level });

/// A number with its sources.
struct Valued {
    value: i64,
    source: Vec<SourceId>,
    confidence: Confidence,
}

fields!(Valued { value, source, confidence });

/// Answers for what is known.
///
/// # Errors
/// Who lives with others must have said with whom (H1b); a day before the first edition.
pub fn respite_access(basis: &Basis, input: &RespiteAccessInput) -> Result<RespiteAnswer, InputError> {
    let terms: Terms = crate::json::read(EMBEDDED)?;
    let lives_with_others = input.h1a.is_some_and(|item| item.get() == terms.lives_with_others.value);
    if lives_with_others && input.h1b.as_ref().is_some_and(Vec::is_empty) {
        return Err(InputError::new("/h1b", Problem::EmptyList));
    }
    let Some(rule) = basis.document().foreign_carer.respite.at(input.on) else {
        let problem = Problem::BeforeFirstEdition { first: basis.begins() };
        return Err(InputError::new("/on", problem).found(input.on.to_string()));
    };
    let rows = rows(input, rule.value, &terms);
    let mut source = Vec::new();
    SourceRef::add_value(&mut source, &rule.cited());
    for value in values(rule.value, &terms) {
        let cited = crate::basis::Cited { source: value.source.clone(), confidence: value.confidence };
        SourceRef::add_value(&mut source, &cited);
    }
    let conditions = rows.iter().map(|(id, expr)| {
        let (because, missing) = expr.trimmed();
        Condition { id, holds: expr.truth().holds(), because, missing }
    });
    Ok(RespiteAnswer {
        on: input.on,
        edition: basis.edition(input.on).map(|edition| edition.id.clone()).unwrap_or_default(),
        access: rule.value,
        status: status(input, rule.value, rows.iter().map(|(_, expr)| expr.truth()).max()),
        conditions: conditions.collect(),
        params: params(&terms),
        source,
        note: rule.note.clone(),
    })
}

fn status(input: &RespiteAccessInput, access: RespiteAccess, best: Option<Truth>) -> AccessStatus {
    match best.unwrap_or(Truth::No) {
        _ if input.foreign_carer == Some(false) => AccessStatus::NotConcerned,
        Truth::Yes => AccessStatus::Qualified,
        Truth::Unknown(Open::Missing) => AccessStatus::Unknown,
        Truth::Unknown(_) => AccessStatus::NeedsConfirmation,
        Truth::No if access == RespiteAccess::Open => AccessStatus::Excluded,
        Truth::No => AccessStatus::NotByThese,
    }
}

fn params(terms: &Terms) -> Params {
    Params::from([
        ("has_main_carer", terms.has_main_carer.value.into()),
        ("carer_age", terms.carer_age.value.into()),
        ("lives_alone", terms.lives_alone.value.into()),
        ("lives_with_others", terms.lives_with_others.value.into()),
        ("others", terms.others.value.into()),
        ("high_level", terms.high_level.value.into()),
        ("min_level", terms.min_level.value.into()),
    ])
}

type Row<'f> = (&'static str, Expr<'f>);

/// The conditions of a rule.
fn rows<'f>(input: &RespiteAccessInput, access: RespiteAccess, terms: &Terms) -> Vec<Row<'f>> {
    let absent = |least: Absence| {
        let word = if least == Absence::Month { "month" } else { "short" };
        known(input.absence.map(|absence| absence >= least), "absence", word)
    };
    let from_level = |least: &Valued| {
        let reached = input.cms_level.map(|level| level.get() >= least.value);
        known(reached, "cms_level", &least.value.to_string())
    };
    let a_month = || ("respite-absent-a-month", absent(Absence::Month));
    let three = || {
        [("S3-10-R1", old_carer(input, terms)), ("S3-10-R2", alone(input, terms)), ("S3-10-R3", others(input, terms))]
    };
    match access {
        RespiteAccess::CarerAbsentAMonth => vec![a_month()],
        RespiteAccess::ThreeConditions => three().into_iter().chain([a_month()]).collect(),
        RespiteAccess::ThreeConditionsOrHighLevel => {
            let high = from_level(&terms.high_level).and(absent(Absence::Short));
            three().into_iter().chain([("respite-high-level", high), a_month()]).collect()
        }
        RespiteAccess::CarerAbsent => {
            vec![("respite-carer-absent", from_level(&terms.min_level).and(absent(Absence::Short)))]
        }
        RespiteAccess::Open => {
            let free = known(input.other_benefit.map(|draws| !draws), "other_benefit", "false");
            vec![("respite-open", known(input.family_carer, "family_carer", "true").and(free))]
        }
    }
}

/// The numbers that a rule's conditions name.
fn values(access: RespiteAccess, terms: &Terms) -> Vec<&Valued> {
    let three = [&terms.has_main_carer, &terms.carer_age, &terms.lives_alone, &terms.lives_with_others, &terms.others];
    match access {
        RespiteAccess::ThreeConditions => three.to_vec(),
        RespiteAccess::ThreeConditionsOrHighLevel => three.into_iter().chain([&terms.high_level]).collect(),
        RespiteAccess::CarerAbsent => vec![&terms.min_level],
        RespiteAccess::CarerAbsentAMonth | RespiteAccess::Open => Vec::new(),
    }
}

/// S3-10 no. 1: B1 = 2 and B3 of the age or older. An employed carer counts only where there is none of
/// the family, which a person has to judge.
fn old_carer<'f>(input: &RespiteAccessInput, terms: &Terms) -> Expr<'f> {
    let has = known(is(input.b1, &terms.has_main_carer), "B1", &terms.has_main_carer.value.to_string());
    let age = terms.carer_age.value;
    let old = known(input.b3.map(|given| given.get() >= age), "B3", &format!("≥ {age}"));
    let employed = match input.employed {
        Some(true) => Truth::Unknown(Open::Confirmation),
        Some(false) | None => Truth::Yes,
    };
    Expr::all([has, old, Expr::fact(employed, Named::fixed("carers.employed"))])
}

/// No. 2: H1a = 1.
fn alone<'f>(input: &RespiteAccessInput, terms: &Terms) -> Expr<'f> {
    known(is(input.h1a, &terms.lives_alone), "H1a", &terms.lives_alone.value.to_string())
}

/// No. 3: H1a = 2, and of H1b nothing but 11 is ticked.
fn others<'f>(input: &RespiteAccessInput, terms: &Terms) -> Expr<'f> {
    let others = terms.others.value;
    let with = known(is(input.h1a, &terms.lives_with_others), "H1a", &terms.lives_with_others.value.to_string());
    let only = input.h1b.as_ref().map(|ticked| !ticked.is_empty() && ticked.iter().all(|item| item.get() == others));
    with.and(known(only, "H1b", &others.to_string()))
}

fn is(given: Option<Item>, wanted: &Valued) -> Option<bool> {
    given.map(|item| item.get() == wanted.value)
}

/// A fact that may be missing.
fn known<'f>(holds: Option<bool>, fact: &'static str, to: &str) -> Expr<'f> {
    let truth = holds.map_or(Truth::Unknown(Open::Missing), Truth::from);
    Expr::fact(truth, Named::changeable(fact, to.to_owned()))
}

/// What a case says about it on a day. Which carer B1 means: the main one of the family; an employed one
/// only if there is none of the family (S3-10.1).
pub fn respite_input(case: &Case, on: NaiveDate) -> RespiteAccessInput {
    let states = ClientStates::new(case);
    let client = states.on(on, case);
    let ticked = |item: &str| client.assessment.iter().flatten().find_map(|one| one.strip_prefix(item)?.parse().ok());
    let carers = client.carers.as_deref();
    let family = |carer: &&Carer| carer.employed != Some(true);
    let main = carers.and_then(|carers| {
        let of_kind = |employed: bool| {
            let mut some = carers.iter().filter(move |carer| family(carer) != employed);
            let first = some.clone().next();
            some.find(|carer| carer.main == Some(true)).or(first)
        };
        of_kind(false).or_else(|| of_kind(true))
    });
    let h1b: Vec<Item> = (1..=99)
        .filter_map(|item| {
            let is_ticked = client.assessment.iter().flatten().any(|one| *one == format!("H1b-{item}"));
            Item::new(item).filter(|_| is_ticked)
        })
        .collect();
    RespiteAccessInput {
        on,
        foreign_carer: client.foreign_carer,
        b1: carers.and_then(|carers| Item::new(if carers.is_empty() { 1 } else { 2 })),
        b3: main.and_then(|carer| carer.age),
        employed: main.and_then(|carer| carer.employed),
        h1a: ticked("H1a-").and_then(Item::new),
        h1b: Some(h1b).filter(|items| !items.is_empty()),
        cms_level: Some(client.cms_level),
        absence: None,
        family_carer: carers.map(|carers| carers.iter().any(|carer| family(&carer))),
        other_benefit: None,
    }
}
