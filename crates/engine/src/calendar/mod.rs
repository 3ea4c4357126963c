//! Civil dates and months, ROC dates and working days. No clock: "today" is always an argument.

mod month;
mod roc;
mod workday;

pub use month::{Month, MonthOrDay, parse_iso_day};
pub use roc::{DateProblem, format_day, format_month, parse_day, parse_month, to_half_width};
pub use workday::{DayKind, add_workdays, day_kind, is_workday};

use chrono::{Datelike, NaiveDate};

/// Completed years of age on `day`. Somebody born on 29 February is a year older on 1 March of a
/// common year (Civil Code 124: a year ends with the day before the corresponding one; without a
/// corresponding day, with the month).
pub fn age_on(birth: NaiveDate, day: NaiveDate) -> i32 {
    let had_birthday = (day.month(), day.day()) >= (birth.month(), birth.day());
    day.year() - birth.year() - i32::from(!had_birthday)
}
