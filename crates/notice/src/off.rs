//! Days on which a pattern does not run.

use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::case::DaySpan;

/// The days of a month without service: suspensions, and holidays if the unit does not work on them
/// (weekends are days like any other: the pattern names them). `None`: the calendar of holidays does
/// not reach that month, so nobody knows.
pub fn days_off(basis: &Basis, month: Month, suspended: &[DaySpan], holidays: bool) -> Option<Vec<NaiveDate>> {
    let mut off = Vec::new();
    for day in month.first_day().iter_days().take_while(|day| *day <= month.last_day()) {
        let is_suspended = suspended.iter().any(|span| (span.from..=span.to).contains(&day));
        let is_holiday = holidays && matches!(day_kind(basis, day)?, DayKind::National(_) | DayKind::Substitute(_));
        if is_suspended || is_holiday {
            off.push(day);
        }
    }
    Some(off)
}
