//! Working days by the government calendar of the basis.

use crate::basis::{Basis, Holiday, HolidayKind};
use chrono::{Datelike, NaiveDate, Weekday};

/// What kind of day it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind<'b> {
    /// Monday to Friday without a day off.
    Workday,
    /// A Saturday on which people work in exchange for another day.
    MakeUpWorkday,
    /// Saturday or Sunday.
    Weekend,
    /// A named holiday.
    National(&'b Holiday),
    /// A substitute or bridge day off.
    Substitute(&'b Holiday),
}

/// The kind of a day; `None` outside the years of the calendar, where nothing is known.
pub fn day_kind(basis: &Basis, day: NaiveDate) -> Option<DayKind<'_>> {
    let calendar = &basis.document().calendar;
    if day < calendar.from || day > calendar.to {
        return None;
    }
    if let Ok(place) = calendar.holidays.binary_search_by_key(&day, |holiday| holiday.date) {
        let holiday = calendar.holidays.get(place)?;
        return Some(match holiday.kind {
            HolidayKind::National => DayKind::National(holiday),
            HolidayKind::Substitute => DayKind::Substitute(holiday),
        });
    }
    Some(if calendar.make_up_workdays.iter().any(|workday| workday.date == day) {
        DayKind::MakeUpWorkday
    } else if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        DayKind::Weekend
    } else {
        DayKind::Workday
    })
}

/// Do offices work on that day? `None` outside the years of the calendar.
pub fn is_workday(basis: &Basis, day: NaiveDate) -> Option<bool> {
    day_kind(basis, day).map(|kind| matches!(kind, DayKind::Workday | DayKind::MakeUpWorkday))
}

/// The `count`-th working day after `day` (`day` itself is day 0). `None` if the calendar ends before.
pub fn add_workdays(basis: &Basis, day: NaiveDate, count: u32) -> Option<NaiveDate> {
    let mut day = day;
    let mut left = count;
    while left > 0 {
        day = day.succ_opt()?;
        if is_workday(basis, day)? {
            left -= 1;
        }
    }
    Some(day)
}
