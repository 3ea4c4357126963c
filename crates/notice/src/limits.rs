//! A visit of a pattern against the rules of records: what is planned so would be rejected when it is
//! entered. Numbers and lists are the standard's.

use crate::notice::{Item, PatternLine, Slot};
use chrono::NaiveDate;
use ltc_engine::basis::{self, Basis, Family, ListName, Period, Strength, ThresholdName};
use serde::Serialize;

/// A line of a pattern that records could not be entered for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LimitNote {
    /// The place of the line in the pattern.
    pub line: usize,
    /// Service code.
    pub code: String,
    /// Which rule.
    pub kind: LimitKind,
    /// Minutes or units of the pattern; 0 where neither counts.
    pub actual: i64,
    /// The most or the least that the rule allows.
    pub limit: i64,
}

/// A rule of records that a pattern is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum LimitKind {
    /// No edition has the code.
    #[serde(rename = "E4005")]
    CodeUnknown,
    /// The code is not in force on the day.
    #[serde(rename = "E5022")]
    CodeNotInForce,
    /// A BA record is longer than it may be.
    #[serde(rename = "E5007")]
    TooLong,
    /// Shorter than the units need.
    #[serde(rename = "E5003")]
    TooShort,
    /// Shorter than the units are meant to need.
    #[serde(rename = "service-too-short")]
    ShortInPrinciple,
    /// More units in a record than the code may have.
    #[serde(rename = "E5008")]
    TooMany,
}

impl LimitKind {
    /// The rule of the rule book.
    pub fn rule(self) -> &'static str {
        match self {
            Self::CodeUnknown => "E4005",
            Self::CodeNotInForce => "E5022",
            Self::TooLong => "E5007",
            Self::TooShort => "E5003",
            Self::ShortInPrinciple => "service-too-short",
            Self::TooMany => "E5008",
        }
    }
}

/// What of a pattern the rules of records would reject on a day. Codes of one visit share its time: each
/// is held against the whole of it for the least that it needs, and a visit that is longer than a record
/// may be is told once.
pub fn limit_notes(basis: &Basis, pattern: &[PatternLine], day: NaiveDate) -> Vec<LimitNote> {
    let mut notes: Vec<LimitNote> = Vec::new();
    for (place, line) in pattern.iter().enumerate() {
        for item in &line.items {
            let note = |kind, actual, limit| LimitNote { line: place, code: item.code.clone(), kind, actual, limit };
            match basis.code(&item.code).map(|code| code.on(day)) {
                None => notes.push(note(LimitKind::CodeUnknown, 0, 0)),
                Some(Period::Outside) => notes.push(note(LimitKind::CodeNotInForce, 0, 0)),
                Some(Period::Inside | Period::Unknown) => {
                    let is_told = notes.iter().any(|one| one.line == place && one.kind == LimitKind::TooLong);
                    let long = too_long(basis, item, line.slot, day).filter(|_| !is_told);
                    let found = [long, too_many(basis, item, day)];
                    let short = too_short(basis, item, line.slot, day);
                    let all = found.into_iter().chain([short]).flatten();
                    notes.extend(all.map(|(kind, actual, limit)| note(kind, actual, limit)));
                }
            }
        }
    }
    notes
}

/// Whether a record of the code may have more than one unit on a day.
pub fn may_repeat(basis: &Basis, code: &str, day: NaiveDate) -> bool {
    basis.family(code).is_none()
        || basis.on_list(ListName::QuantityExempt, code, day)
        || basis.threshold(ThresholdName::RecordMaxQuantity, day).is_none()
}

type Found = Option<(LimitKind, i64, i64)>;

fn too_long(basis: &Basis, item: &Item, slot: Option<Slot>, day: NaiveDate) -> Found {
    let minutes = i64::from(slot?.minutes());
    let most = basis.threshold(ThresholdName::BaMaxMinutes, day)?.value;
    let counts = basis.family(&item.code) == Some(Family::BA) && minutes > most;
    counts.then_some((LimitKind::TooLong, minutes, most))
}

fn too_many(basis: &Basis, item: &Item, day: NaiveDate) -> Found {
    let most = basis.threshold(ThresholdName::RecordMaxQuantity, day)?.value;
    let units = item.quantity.get();
    (units > most && !may_repeat(basis, &item.code, day)).then_some((LimitKind::TooMany, units, most))
}

fn too_short(basis: &Basis, item: &Item, slot: Option<Slot>, day: NaiveDate) -> Found {
    let minutes = i64::from(slot?.minutes());
    let limits = &basis.code(&item.code)?.limits;
    let of_time = |limit: &&basis::Limit| limit.kind == basis::LimitKind::MinMinutesPerUnit;
    let limit = limits.iter().filter(of_time).find(|limit| limit.from.is_none_or(|from| from <= day))?;
    let least = i64::from(limit.value) * item.quantity.get();
    let kind = match limit.strength {
        Strength::Firm => LimitKind::TooShort,
        Strength::Principle => LimitKind::ShortInPrinciple,
    };
    (minutes < least).then_some((kind, minutes, least))
}
