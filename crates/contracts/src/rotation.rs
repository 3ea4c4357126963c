//! In which order units are asked to take a case: criteria one after the other, each only where the ones
//! before it leave a tie. The same units in another order of entry give the same result.

use crate::sampling::no_name_twice;
use crate::told::{Column, Says, Step, Term, Told, Tone, Value};
use crate::values::{self, DispatchProfile};
use chrono::{Datelike, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::input::Bounded;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;
use std::cmp::Ordering;

/// Whose order it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// 臺東: B units.
    Taitung,
    /// 新莊: B units with a cooperation agreement.
    Xinzhuang,
    /// 桃園: A units, dispatched to by the care centre.
    TaoyuanA,
}

json_words!(Profile { Taitung = "taitung", Xinzhuang = "xinzhuang", TaoyuanA = "taoyuan_a" });

/// What decides between two units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// The client or the family names it.
    Named,
    /// It offers every kind of service that is needed.
    AllNeeds,
    /// It is nearer.
    Proximity,
    /// Fewer cases dispatched to it this month.
    Fewest,
    /// It can begin sooner.
    Immediacy,
    /// Better quality of service.
    Quality,
    /// Better cooperation.
    Cooperation,
    /// Better past closing of cases (C codes).
    Closing,
    /// Its turn: the last case was longer ago.
    Turn,
}

json_words!(Criterion {
    Named = "named",
    AllNeeds = "all_needs",
    Proximity = "proximity",
    Fewest = "fewest",
    Immediacy = "immediacy",
    Quality = "quality",
    Cooperation = "cooperation",
    Closing = "closing",
    Turn = "turn",
});

/// Why a unit is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Exclusion {
    /// It cannot meet time, frequency or goal.
    Unable,
    /// It has no cooperation agreement, and the family did not name it.
    NoAgreement,
}

/// A case to dispatch.
#[derive(Debug, Clone)]
pub struct Input {
    /// Whose order applies.
    pub profile: Profile,
    /// The units.
    pub units: Vec<Unit>,
}

json_fields!(Input { profile, units });

/// A unit.
#[derive(Debug, Clone, Default)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// Named by the client or the family.
    pub named: bool,
    /// Cannot meet time, frequency or goal.
    pub unable: bool,
    /// Has no cooperation agreement.
    pub no_agreement: bool,
    /// Offers every kind of service that is needed.
    pub all_needs: bool,
    /// How near: 1 is the nearest.
    pub proximity: Option<Bounded<1, 99>>,
    /// Cases dispatched to it this month.
    pub dispatched: Option<Bounded<0, 100_000>>,
    /// Days until it can begin.
    pub immediacy: Option<Bounded<0, 999>>,
    /// Quality of service, 5 is the best.
    pub quality: Option<Bounded<1, 5>>,
    /// Cooperation, 5 is the best.
    pub cooperation: Option<Bounded<1, 5>>,
    /// Past closing of cases, 5 is the best.
    pub closing: Option<Bounded<1, 5>>,
    /// The day of its last case; none yet if not said.
    pub last: Option<NaiveDate>,
}

json_fields!(Unit {
    name,
    named,
    unable,
    no_agreement,
    all_needs,
    proximity,
    dispatched,
    immediacy,
    quality,
    cooperation,
    closing,
    last,
});

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "profile": "taitung",
  "units": [
    { "name": "甲居家長照機構", "proximity": 1, "dispatched": 6, "immediacy": 3, "quality": 4 },
    { "name": "乙居家長照機構", "proximity": 1, "dispatched": 4, "immediacy": 2, "quality": 4 },
    { "name": "丙居家長照機構", "proximity": 2, "dispatched": 1, "immediacy": 1, "quality": 5 },
    { "name": "丁居家長照機構", "named": true, "proximity": 3, "dispatched": 9, "immediacy": 5, "quality": 3 },
    { "name": "戊居家長照機構", "unable": true, "proximity": 1, "dispatched": 0 }
  ]
}"#;

/// The order.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Whose order it is.
    pub profile: Profile,
    /// The units that are asked, in order.
    pub places: Vec<Place>,
    /// The units that are not.
    pub excluded: Vec<Excluded>,
    /// The order in which the text can be read too; absent if there is only one reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Vec<String>>,
}

/// A unit's place.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// 1 is asked first; units that nothing decides between share a place.
    pub place: usize,
    /// Its name.
    pub unit: String,
    /// What puts it before the next unit; `None` for the last, and for one that shares its place with the next.
    pub decided_by: Option<Criterion>,
    /// What is not known of it; such a unit stands behind those of which it is.
    pub unknown: Vec<Criterion>,
}

/// A unit that is not asked.
#[derive(Debug, Clone, Serialize)]
pub struct Excluded {
    /// Its name.
    pub unit: String,
    /// Why.
    pub why: Exclusion,
    /// Did the family name it?
    pub named: bool,
}

/// What a criterion says of a unit: less is better, `None` is not known.
fn rank(unit: &Unit, criterion: Criterion) -> Option<i64> {
    match criterion {
        Criterion::Named => Some(i64::from(!unit.named)),
        Criterion::AllNeeds => Some(i64::from(!unit.all_needs)),
        Criterion::Proximity => unit.proximity.map(Bounded::get),
        Criterion::Fewest => unit.dispatched.map(Bounded::get),
        Criterion::Immediacy => unit.immediacy.map(Bounded::get),
        Criterion::Quality => unit.quality.map(|grade| -grade.get()),
        Criterion::Cooperation => unit.cooperation.map(|grade| -grade.get()),
        Criterion::Closing => unit.closing.map(|grade| -grade.get()),
        Criterion::Turn => Some(unit.last.map_or(i64::MIN, |day| day.num_days_from_ce().into())),
    }
}

/// The first criterion that decides, and how.
fn decide(criteria: &[Criterion], a: &Unit, b: &Unit) -> (Ordering, Option<Criterion>) {
    for criterion in criteria {
        let known_first = |unit| rank(unit, *criterion).map_or((true, 0), |rank| (false, rank));
        let order = known_first(a).cmp(&known_first(b));
        if order.is_ne() {
            return (order, Some(*criterion));
        }
    }
    (Ordering::Equal, None)
}

/// The units in order; where nothing decides, by name.
fn sorted<'a>(criteria: &[Criterion], units: &[&'a Unit]) -> Vec<&'a Unit> {
    let mut sorted = units.to_vec();
    sorted.sort_by(|a, b| decide(criteria, a, b).0.then_with(|| a.name.cmp(&b.name)));
    sorted
}

fn profile(of: Profile) -> Result<Option<&'static DispatchProfile>, InputError> {
    Ok(values::dispatch()?.profiles.iter().find(|one| one.profile == of))
}

/// Puts the units in order.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    no_name_twice(input.units.iter().map(|unit| unit.name.as_str()))?;
    let rule = profile(input.profile)?;
    let criteria = rule.map_or(&[][..], |rule| &rule.criteria);
    let exclusion = |unit: &Unit| {
        let agreement = rule.is_some_and(|rule| rule.agreement) && unit.no_agreement && !unit.named;
        if unit.unable { Some(Exclusion::Unable) } else { agreement.then_some(Exclusion::NoAgreement) }
    };
    let (able, not): (Vec<&Unit>, Vec<&Unit>) = input.units.iter().partition(|unit| exclusion(unit).is_none());
    let order = sorted(criteria, &able);
    // Who can tell nothing of a criterion that none can tell anything of misses nothing.
    let asked: Vec<Criterion> =
        criteria.iter().copied().filter(|one| able.iter().any(|unit| rank(unit, *one).is_some())).collect();
    let mut places: Vec<Place> = Vec::with_capacity(order.len());
    for (index, unit) in order.iter().enumerate() {
        let next = order.get(index + 1);
        let shared = index > 0 && places.last().is_some_and(|before| before.decided_by.is_none());
        let place = places.last().filter(|_| shared).map_or(index + 1, |before| before.place);
        let unknown = asked.iter().copied().filter(|one| rank(unit, *one).is_none()).collect();
        let decided_by = next.and_then(|next| decide(criteria, unit, next).1);
        places.push(Place { place, unit: unit.name.clone(), decided_by, unknown });
    }
    let mut excluded: Vec<Excluded> = not
        .into_iter()
        .filter_map(|unit| Some(Excluded { unit: unit.name.clone(), why: exclusion(unit)?, named: unit.named }))
        .collect();
    excluded.sort_by(|a, b| a.unit.cmp(&b.unit));
    let other = rule
        .filter(|rule| !rule.other.is_empty())
        .map(|rule| sorted(&rule.other, &able).into_iter().map(|unit| unit.name.clone()).collect());
    Ok(Output { profile: input.profile, places, excluded, other })
}

impl Output {
    /// Is the first place shared?
    fn tied_for_first(&self) -> Vec<&str> {
        self.places.iter().filter(|place| place.place == 1).map(|place| place.unit.as_str()).collect()
    }

    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let Some(rule) = profile(self.profile)? else {
            return Ok(Told::new(Tone::Unknown, Step::new(Says::OrderNobody)));
        };
        let first = self.tied_for_first();
        let (tone, says) = match first.len() {
            0 => (Tone::Unknown, Says::OrderNobody),
            1 => (Tone::Plain, Says::OrderFirst),
            _ => (Tone::Plain, Says::OrderTied),
        };
        let mut told = Told::new(tone, Step::new(says).with("units", Value::Text(first.join("、"))).by(&rule.cited));
        let criteria = rule.criteria.iter().copied().map(Term::Criterion).collect();
        told.steps.push(Step::new(Says::OrderCriteria).with("criteria", Value::Terms(criteria)).by(&rule.cited));
        for (place, next) in self.places.iter().zip(self.places.iter().skip(1)) {
            let step = Step::new(if place.decided_by.is_some() { Says::PlacedBefore } else { Says::PlacedSame });
            let step = step.with("unit", place.unit.as_str()).with("next", next.unit.as_str());
            let step = step.with("criterion", place.decided_by.map(Term::Criterion));
            told.steps.push(step.by(if place.decided_by.is_some() { &rule.cited } else { &rule.inferred }));
        }
        for place in self.places.iter().filter(|place| !place.unknown.is_empty()) {
            let unknown = place.unknown.iter().copied().map(Term::Criterion).collect();
            let step = Step::new(Says::PlacedUnknown).with("unit", place.unit.as_str());
            told.steps.push(step.with("unknown", Value::Terms(unknown)).by(&rule.inferred));
        }
        for one in &self.excluded {
            let step = Step::new(if one.named { Says::NamedCannot } else { Says::LeftOut });
            told.steps.push(step.with("unit", one.unit.as_str()).with("why", Term::Exclusion(one.why)).by(&rule.cited));
        }
        told.readings = self.readings(rule);
        let rows = self.places.iter().map(|place| {
            let unknown = place.unknown.iter().copied().map(Term::Criterion).collect::<Vec<_>>();
            let unknown = if unknown.is_empty() { Value::Nothing } else { Value::Terms(unknown) };
            let number = i64::try_from(place.place).unwrap_or_default();
            vec![number.into(), place.unit.as_str().into(), place.decided_by.map(Term::Criterion).into(), unknown]
        });
        let left_out = self
            .excluded
            .iter()
            .map(|one| vec![Value::Nothing, one.unit.as_str().into(), Term::Exclusion(one.why).into(), Value::Nothing]);
        let columns = [Column::Place, Column::Unit, Column::Because, Column::Unknown];
        Ok(told.table(&columns, rows.chain(left_out).collect()))
    }

    fn readings(&self, rule: &DispatchProfile) -> Vec<Step> {
        let mut readings = Vec::new();
        if let Some(other) = &self.other {
            let same = other.iter().eq(self.places.iter().map(|place| &place.unit));
            let criteria = rule.other.iter().copied().map(Term::Criterion).collect();
            let step = Step::new(if same { Says::ReadOrderSame } else { Says::ReadOrderOther });
            let step = step.with("criteria", Value::Terms(criteria)).with("units", Value::Text(other.join("、")));
            readings.push(step.by(&rule.inferred));
        }
        if rule.criteria.contains(&Criterion::AllNeeds) {
            readings.push(Step::new(Says::ReadAllNeeds).by(&rule.inferred));
        }
        if rule.criteria.contains(&Criterion::Turn) {
            readings.push(Step::new(Says::ReadTurn).by(&rule.inferred));
        }
        readings
    }
}
