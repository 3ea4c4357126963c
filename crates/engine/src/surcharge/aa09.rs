//! AA09, service on Saturdays, Sundays and national holidays. Source: S3-7; policy `aa09_substitute_days`.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::expr::{Held, Named, Open, Truth};
use super::{Facts, Row};
use crate::basis::{ListName, PolicyName, PolicyValue};
use crate::calendar::{DayKind, day_kind};
use crate::standard::Standard;
use chrono::{Datelike, NaiveDate, Weekday};

/// The three rows: Saturday, Sunday, holiday. A make-up working Saturday is still a Saturday.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 3] {
    let row = |id, fact: &'static str, truth: Truth| {
        Row::new(id, Held::all([facts.fact(truth, || Named::fixed(fact)), facts.plan_has(ListName::Aa09Services)]))
    };
    let weekday = facts.day.weekday();
    [
        row("AA09-R1", "saturday", (weekday == Weekday::Sat).into()),
        row("AA09-R2", "sunday", (weekday == Weekday::Sun).into()),
        row("AA09-R3", "holiday", holiday(facts.standard, facts.day)),
    ]
}

/// Is the day a national holiday? A substitute or bridge day by policy; outside the calendar unknown.
fn holiday(standard: &Standard<'_>, day: NaiveDate) -> Truth {
    match day_kind(standard.basis, day) {
        None => Truth::Unknown(Open::Missing),
        Some(DayKind::National(_)) => Truth::Yes,
        Some(DayKind::Substitute(_)) => match standard.policy(PolicyName::Aa09SubstituteDays, day) {
            Some(PolicyValue::Counts) => Truth::Yes,
            Some(PolicyValue::DoesNotCount) => Truth::No,
            _ => Truth::Unknown(Open::Confirmation),
        },
        Some(DayKind::Workday | DayKind::MakeUpWorkday | DayKind::Weekend) => Truth::No,
    }
}

/// What a day is to AA09.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OffDay {
    /// It counts.
    Counts,
    /// Somebody has to confirm.
    NeedsConfirmation,
    /// The calendar does not reach it.
    Unknown,
    /// A day like any other.
    No,
}

impl OffDay {
    /// Of a day.
    pub(crate) fn of(standard: &Standard<'_>, day: NaiveDate) -> Self {
        if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            return Self::Counts;
        }
        match holiday(standard, day) {
            Truth::Yes => Self::Counts,
            Truth::No => Self::No,
            Truth::Unknown(Open::Missing) => Self::Unknown,
            Truth::Unknown(_) => Self::NeedsConfirmation,
        }
    }

    /// Is it a day off?
    pub(crate) fn truth(self) -> Truth {
        match self {
            Self::Counts => Truth::Yes,
            Self::NeedsConfirmation => Truth::Unknown(Open::Confirmation),
            Self::Unknown => Truth::Unknown(Open::Missing),
            Self::No => Truth::No,
        }
    }
}

/// Once a client, unit and day off, unless every record renounces it. Source: S3-7.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records) -> Option<Draft> {
    if matches!(day.off_day, OffDay::No | OffDay::Unknown) || !day.entitled.day_off_possible() {
        return None;
    }
    let visits = day.of_list(ListName::Aa09Services).filter(|visit| visit.flags.aa09);
    let draft = Draft::derived(records, EarnedCode::AA09, None, visits)?;
    Some(if day.off_day == OffDay::Counts { draft } else { draft.unconfirmed() })
}
