//! A spreadsheet's dates: days since an epoch, the time of day as a fraction.

use crate::cells::number;
use ltc_grid::Cell;

/// What a number format makes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A date, a time of day or both.
    Date,
    /// Hours, minutes or seconds that may exceed a day.
    Duration,
}

/// Seconds of a day.
const DAY: i64 = 86_400;
/// From 9999-12-31 on, a day more is none to a spreadsheet (days of the 1900 system).
const LAST: i64 = 2_958_465;
/// Days from the 1900 system's day 0 (as it counts after its 29 February 1900) to 1970-01-01.
const EPOCH_1900: i64 = 25_569;
/// Days from the 1904 system's day 0, 1904-01-01, to 1970-01-01.
const EPOCH_1904: i64 = 24_107;
/// The 1900 system's 29 February 1900, a day that never was.
const LEAP_BUG: i64 = 60;

/// A number that is shown as a date or time. What lies outside the calendar stays a number, and so
/// does a duration of a day or more.
#[allow(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    reason = "a spreadsheet's dates are floats; the range is checked"
)]
pub(crate) fn from_serial(value: f64, kind: Kind, in_1904: bool) -> Cell {
    let last = if in_1904 { LAST - (EPOCH_1900 - EPOCH_1904) } else { LAST };
    #[allow(clippy::cast_precision_loss, reason = "seven digits")]
    let beyond = (last + 1) as f64;
    if !(0.0..beyond).contains(&value) {
        return number(value);
    }
    // Times are binary fractions and seldom exact: 08:30 is 509.99999… minutes.
    let seconds = (value * 86_400.0).round() as i64;
    if value < 1.0 {
        return Cell::Time(minute_of(seconds.min(DAY - 1)));
    }
    let serial = seconds / DAY;
    if kind == Kind::Duration || serial > last {
        return number(value);
    }
    let days = match serial {
        _ if in_1904 => serial - EPOCH_1904,
        LEAP_BUG => return number(value),
        ..LEAP_BUG => serial + 1 - EPOCH_1900,
        _ => serial - EPOCH_1900,
    };
    let (year, month, day) = civil(days);
    Cell::Day(year, month, day, minute_of(seconds % DAY))
}

/// The number for a date and minute of the day in the 1900 system; none if the calendar or the
/// spreadsheet has no such day.
#[allow(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "a spreadsheet's dates are floats of seven digits"
)]
pub(crate) fn to_serial(year: i32, month: u8, day: u8, minute: u16) -> Option<f64> {
    let days = days_of(year, month, day)?;
    let serial = match days + EPOCH_1900 {
        late if late > LEAP_BUG => late,
        early => early - 1,
    };
    (1..=LAST).contains(&serial).then(|| serial as f64 + fraction(minute))
}

/// Minutes as the fraction of a day.
#[allow(clippy::float_arithmetic, reason = "a spreadsheet's times are floats")]
pub(crate) fn fraction(minute: u16) -> f64 {
    f64::from(minute) / 1_440.0
}

/// A date or time as XML schemas write it (`2026-07-01`, `2026-07-01T08:30:00`, `08:30:00`), or the
/// text itself.
pub(crate) fn from_iso(text: &str) -> Cell {
    iso(text).unwrap_or_else(|| Cell::text(text))
}

fn iso(text: &str) -> Option<Cell> {
    let text = text.trim().trim_end_matches('Z');
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None if text.contains(':') => return Some(Cell::Time(iso_minute(text)?)),
        None => (text, None),
    };
    let mut parts = date.splitn(3, '-').map(digits);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let year = i32::try_from(year).ok()?;
    days_of(year, month, day)?;
    Some(Cell::Day(year, month, day, time.map_or(Some(0), iso_minute)?))
}

fn iso_minute(time: &str) -> Option<u16> {
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (digits(parts.next()?)?, digits(parts.next()?)?);
    (hour < 24 && minute < 60).then(|| u16::try_from(hour * 60 + minute).ok())?
}

fn digits(text: &str) -> Option<u32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

fn minute_of(seconds: i64) -> u16 {
    u16::try_from(seconds / 60).unwrap_or(0)
}

/// Days from 1970-01-01 of a date of the Gregorian calendar, if it is one.
fn days_of(year: i32, month: u8, day: u8) -> Option<i64> {
    // Years that begin in March: the leap day comes last.
    let (y, m, d) = (i64::from(year) - i64::from(month < 3), i64::from(month), i64::from(day));
    let day_of_year = (153 * ((m + 9) % 12) + 2) / 5 + d - 1;
    let (era, year_of_era) = (y.div_euclid(400), y.rem_euclid(400));
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    (civil(days) == (year, month, day)).then_some(days)
}

/// The date of the Gregorian calendar so many days after 1970-01-01.
fn civil(days: i64) -> (i32, u8, u8) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + i64::from(month < 3);
    (i32::try_from(year).unwrap_or(0), u8::try_from(month).unwrap_or(0), u8::try_from(day).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_days_of_both_systems() {
        let day = |value, in_1904| from_serial(value, Kind::Date, in_1904);
        assert_eq!(day(1.0, false), Cell::Day(1900, 1, 1, 0));
        assert_eq!(day(59.0, false), Cell::Day(1900, 2, 28, 0));
        assert_eq!(day(60.0, false), Cell::Number(60.0), "29 February 1900 never was");
        assert_eq!(day(61.0, false), Cell::Day(1900, 3, 1, 0));
        assert_eq!(day(46_204.0, false), Cell::Day(2026, 7, 1, 0));
        assert_eq!(day(44_742.0, true), Cell::Day(2026, 7, 1, 0));
        assert_eq!(day(2_958_465.0, false), Cell::Day(9999, 12, 31, 0));
        assert_eq!(day(2_957_003.0, true), Cell::Day(9999, 12, 31, 0));
        assert_eq!(day(2_958_466.0, false), Cell::Number(2_958_466.0));
        assert_eq!(day(2_957_004.0, true), Cell::Number(2_957_004.0));
        assert_eq!(day(1.0, true), Cell::Day(1904, 1, 2, 0));
        assert_eq!(day(-1.0, false), Cell::Number(-1.0));
        assert_eq!(day(f64::NAN, false), Cell::Error("#NUM!".into()));
        assert_eq!(day(f64::INFINITY, false), Cell::Error("#NUM!".into()));
    }

    #[test]
    fn fractions_are_minutes() {
        for minute in 0..1_440 {
            assert_eq!(from_serial(fraction(minute), Kind::Date, false), Cell::Time(minute));
            let serial = to_serial(2026, 7, 1, minute).unwrap();
            assert_eq!(from_serial(serial, Kind::Date, false), Cell::Day(2026, 7, 1, minute));
        }
        assert_eq!(from_serial(0.999_999_9, Kind::Date, false), Cell::Time(1_439));
        assert_eq!(from_serial(46_204.999_999_9, Kind::Date, false), Cell::Day(2026, 7, 2, 0));
        assert_eq!(from_serial(2_958_465.999_999_9, Kind::Date, false), Cell::Number(2_958_465.999_999_9));
        assert_eq!(from_serial(0.5, Kind::Duration, false), Cell::Time(720));
        assert_eq!(from_serial(1.5, Kind::Duration, false), Cell::Number(1.5));
    }

    #[test]
    fn every_day_of_the_calendar_comes_back() {
        let mut last = f64::NEG_INFINITY;
        for year in [1900, 1904, 1999, 2000, 2024, 2026, 2100, 9999] {
            for month in 1..=12 {
                for day in 1..=31 {
                    let Some(serial) = to_serial(year, month, day, 0) else { continue };
                    assert!(serial > last);
                    last = serial;
                    assert_eq!(from_serial(serial, Kind::Date, false), Cell::Day(year, month, day, 0));
                }
            }
        }
        for (year, month, day) in [
            (2026, 2, 29),
            (2026, 13, 1),
            (2026, 0, 1),
            (2026, 4, 31),
            (1899, 12, 31),
            (10_000, 1, 1),
            (i32::MIN, 1, 1),
            (i32::MAX, 255, 255),
        ] {
            assert_eq!(to_serial(year, month, day, 0), None, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn dates_in_words_of_xml() {
        assert_eq!(from_iso("2026-07-01"), Cell::Day(2026, 7, 1, 0));
        assert_eq!(from_iso("2026-07-01T08:30:00"), Cell::Day(2026, 7, 1, 510));
        assert_eq!(from_iso("2026-07-01T08:30:00.000Z"), Cell::Day(2026, 7, 1, 510));
        assert_eq!(from_iso("08:30"), Cell::Time(510));
        for text in ["", "2026-02-30", "2026-07-01T24:00", "2026-07", "-1-1-1", "T", ":", "二〇二六", "2026-07-01T"]
        {
            assert_eq!(from_iso(text), Cell::text(text), "{text}");
        }
    }
}
