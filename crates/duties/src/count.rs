//! Counting days, and keeping how it was counted.

use crate::duty::{Count, Unit};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::text::Text;

/// A day that was counted to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The day; none: the calendar of the standard ends before it, so nothing is known.
    pub day: Option<NaiveDate>,
    /// The days gone through, the day of the occasion first; empty where months are counted.
    pub steps: Vec<Step>,
}

/// A day gone through while counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub day: NaiveDate,
    /// Its number in the count; none: it does not count.
    pub number: Option<u32>,
    /// Why.
    pub kind: StepKind,
}

/// Why a day counts or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind {
    /// The day of the occasion, which is day 0.
    Start,
    /// An ordinary day that counts.
    Counts,
    /// A Saturday on which offices work in exchange for another day.
    MakeUp,
    /// A Saturday or Sunday.
    Weekend,
    /// A day off with this name.
    Holiday(Text),
    /// The calendar says nothing of it.
    Unknown,
}

/// Counts from a day on.
pub(crate) fn count(basis: &Basis, from: NaiveDate, how: Count) -> Counted {
    let month = Month::of(from);
    let shifted = |months: u32| if how.before { before(month, months) } else { Some(month.plus(months)) };
    let plain = |day: Option<NaiveDate>| Counted { day, steps: Vec::new() };
    match how.unit {
        Unit::WorkingDays | Unit::CalendarDays => walk(basis, from, how),
        Unit::Months => {
            let span = Months::new(how.number);
            let day = if how.before { from.checked_sub_months(span) } else { from.checked_add_months(span) };
            plain(day.and_then(|day| day.checked_add_days(Days::new(how.plus_days.unwrap_or(0).into()))))
        }
        Unit::MonthStart => plain(shifted(how.number).map(Month::first_day)),
        Unit::MonthEnd => plain(shifted(how.number).map(Month::last_day)),
        Unit::DayOfMonth => plain(shifted(how.number).map(|month| {
            let day = how.day.and_then(|day| month.first_day().with_day(day));
            day.unwrap_or(month.last_day())
        })),
        Unit::NextMonday => {
            let to_monday = 7 - u64::from(from.weekday().num_days_from_monday());
            let weeks = u64::from(how.number.saturating_sub(1));
            plain(from.checked_add_days(Days::new(to_monday + 7 * weeks)))
        }
    }
}

/// Goes from day to day until enough have counted.
fn walk(basis: &Basis, from: NaiveDate, how: Count) -> Counted {
    let working = how.unit == Unit::WorkingDays;
    let mut steps = Vec::new();
    let mut day = from;
    let mut number = 0;
    // As day 1 the day itself counts, if it is a day of the kind that is counted.
    if how.day_one {
        let step = look(basis, day, working);
        number += u32::from(counts(&step));
        steps.push(Step { number: counts(&step).then_some(number), ..step });
    } else {
        steps.push(Step { day, number: Some(0), kind: StepKind::Start });
    }
    while number < how.number {
        if steps.last().is_some_and(|step| step.kind == StepKind::Unknown) {
            return Counted { day: None, steps };
        }
        let next = if how.before { day.pred_opt() } else { day.succ_opt() };
        let Some(next) = next else { return Counted { day: None, steps } };
        day = next;
        let step = look(basis, day, working);
        number += u32::from(counts(&step));
        steps.push(Step { number: counts(&step).then_some(number), ..step });
    }
    Counted { day: Some(day), steps }
}

fn counts(step: &Step) -> bool {
    matches!(step.kind, StepKind::Counts | StepKind::MakeUp)
}

/// What a day is to a count of working days, or of all days.
fn look(basis: &Basis, day: NaiveDate, working: bool) -> Step {
    let kind = if working { kind_of(basis, day) } else { StepKind::Counts };
    Step { day, number: None, kind }
}

/// What kind of day it is: [`StepKind::Counts`] if offices work.
pub(crate) fn kind_of(basis: &Basis, day: NaiveDate) -> StepKind {
    match day_kind(basis, day) {
        None => StepKind::Unknown,
        Some(DayKind::Workday) => StepKind::Counts,
        Some(DayKind::MakeUpWorkday) => StepKind::MakeUp,
        Some(DayKind::Weekend) => StepKind::Weekend,
        Some(DayKind::National(holiday) | DayKind::Substitute(holiday)) => StepKind::Holiday(holiday.name.clone()),
    }
}

/// The last working day before a day; none if the calendar does not reach back to one.
pub(crate) fn last_workday_before(basis: &Basis, day: NaiveDate) -> Option<NaiveDate> {
    let mut day = day.pred_opt()?;
    loop {
        match kind_of(basis, day) {
            StepKind::Counts | StepKind::MakeUp => return Some(day),
            StepKind::Unknown => return None,
            StepKind::Start | StepKind::Weekend | StepKind::Holiday(_) => day = day.pred_opt()?,
        }
    }
}

/// Do both days lie in one week? Weeks run from Monday to Sunday.
pub(crate) fn same_week(one: NaiveDate, other: NaiveDate) -> bool {
    one.week(Weekday::Mon).first_day() == other.week(Weekday::Mon).first_day()
}

fn before(month: Month, months: u32) -> Option<Month> {
    month.first_day().checked_sub_months(Months::new(months)).map(Month::of)
}
