//! A calendar month as one value.

use crate::input::{Expected, Problem};
use crate::json::{At, FromJson, Read};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A calendar month. In JSON `"2018-12"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// The month that `day` lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// Year and month (1-12) of the Western calendar.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|first| Self { first })
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        [31, 30, 29, 28].into_iter().find_map(|day| self.first.with_day(day)).unwrap_or(self.first)
    }

    /// Its number of days.
    pub fn days(self) -> u32 {
        self.last_day().day()
    }

    /// Western year.
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// Month of the year, 1-12.
    pub fn number(self) -> u32 {
        self.first.month()
    }

    /// The month `months` later; stays put at the end of time.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        Self { first: self.first.checked_add_months(Months::new(months)).unwrap_or(self.first) }
    }

    /// How many months `self` lies after `earlier`; negative if before.
    pub fn since(self, earlier: Self) -> i32 {
        (self.year() - earlier.year()) * 12 + self.first.month0().cast_signed() - earlier.first.month0().cast_signed()
    }

    /// `self` and the following months, `count` in all.
    pub fn run(self, count: u32) -> impl Iterator<Item = Self> {
        (0..count).map(move |step| self.plus(step))
    }

    /// All months from `self` to `last`, both included.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        self.run(u32::try_from(last.since(self) + 1).unwrap_or(0))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || month.len() != 2 || !is_number(year) || !is_number(month) {
            return Err(());
        }
        Self::new(year.parse().map_err(|_| ())?, month.parse().map_err(|_| ())?).ok_or(())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromJson for Month {
    fn blank() -> Self {
        Self { first: FromJson::blank() }
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        *self = at.text(Expected::Month)?.parse().map_err(|()| at.refuse(Problem::NoMonth))?;
        Ok(())
    }
}

/// A month, or a day in it. In JSON `"2018-12"` or `"2018-12-03"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthOrDay {
    /// The month.
    pub month: Month,
    /// The day, if one was named.
    pub day: Option<NaiveDate>,
}

impl MonthOrDay {
    /// The first day meant: the named one, or the first of the month.
    pub fn first_day(self) -> NaiveDate {
        self.day.unwrap_or(self.month.first_day())
    }

    /// The last day meant: the named one, or the last of the month.
    pub fn last_day(self) -> NaiveDate {
        self.day.unwrap_or(self.month.last_day())
    }
}

impl From<Month> for MonthOrDay {
    fn from(month: Month) -> Self {
        Self { month, day: None }
    }
}

impl From<NaiveDate> for MonthOrDay {
    fn from(day: NaiveDate) -> Self {
        Self { month: Month::of(day), day: Some(day) }
    }
}

impl Serialize for MonthOrDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.day {
            Some(day) => serializer.collect_str(&day),
            None => self.month.serialize(serializer),
        }
    }
}

impl FromJson for MonthOrDay {
    fn blank() -> Self {
        Month::blank().into()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let text = at.text(Expected::Month)?;
        let month = text.parse::<Month>().ok().map(Self::from);
        *self = month.or_else(|| parse_iso_day(text).map(Self::from)).ok_or_else(|| at.refuse(Problem::NoMonth))?;
        Ok(())
    }
}

/// Reads `2018-12-03`, exactly so.
pub fn parse_iso_day(text: &str) -> Option<NaiveDate> {
    let (month, day) = text.rsplit_once('-')?;
    let month: Month = month.parse().ok()?;
    if day.len() != 2 || !day.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    NaiveDate::from_ymd_opt(month.year(), month.number(), day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_and_end() {
        let feb = Month::new(2020, 2).unwrap();
        assert_eq!(feb.days(), 29);
        assert_eq!(feb.plus(11).to_string(), "2021-01");
        assert_eq!(feb.plus(11).since(feb), 11);
        assert_eq!(feb.since(feb.plus(3)), -3);
        assert_eq!(feb.through(feb.plus(2)).count(), 3);
        assert_eq!(feb.plus(2).through(feb).count(), 0);
        assert!("2018-13".parse::<Month>().is_err() && "2018-1".parse::<Month>().is_err());
    }
}
