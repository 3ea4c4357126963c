//! Days of the week as a set.

use chrono::Weekday;
use ltc_engine::input::Problem;
use ltc_engine::json::{At, FromJson, Read};
use serde::{Serialize, Serializer};

/// The signs of the days, Monday first.
const SIGNS: [char; 7] = ['一', '二', '三', '四', '五', '六', '日'];
/// Their names in JSON.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Days of the week, as a set. In JSON a list: `["mon", "wed", "fri"]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(u8);

impl Days {
    /// No day.
    pub const NONE: Self = Self(0);
    /// 每日.
    pub const ALL: Self = Self(0b111_1111);
    /// 一至五.
    pub const WORKDAYS: Self = Self(0b001_1111);
    /// 週末.
    pub const WEEKEND: Self = Self(0b110_0000);

    /// Every set that has a day in it.
    pub fn every_set() -> impl Iterator<Item = Self> {
        (1..=Self::ALL.0).map(Self)
    }

    /// The set of the days whose bits are set, Monday the lowest; the eighth bit says nothing.
    pub fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// One day.
    pub fn one(day: Weekday) -> Self {
        Self(1 << day.num_days_from_monday())
    }

    /// With the days of another set.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Is the day in it?
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & Self::one(day).0 != 0
    }

    /// Without a day?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many days.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }

    /// From one day to another, over the end of the week if need be.
    pub(crate) fn span(from: Weekday, to: Weekday) -> Self {
        let mut days = Self::one(from);
        let mut day = from;
        while day != to {
            day = day.succ();
            days = days.with(Self::one(day));
        }
        days
    }

    /// The days as they stand behind 每週: 一三五, 一至五; 每日 for all of them stands alone.
    pub fn signs(self) -> String {
        if self == Self::WORKDAYS {
            return "一至五".to_owned();
        }
        self.iter().filter_map(sign).collect()
    }

    /// The names in JSON.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.iter().filter_map(|day| NAMES.get(day.num_days_from_monday() as usize).copied())
    }
}

fn sign(day: Weekday) -> Option<char> {
    SIGNS.get(day.num_days_from_monday() as usize).copied()
}

/// The day of a sign; 天 is Sunday too.
pub(crate) fn day_of_sign(sign: char) -> Option<Weekday> {
    let sign = if sign == '天' { '日' } else { sign };
    let place = SIGNS.iter().position(|one| *one == sign)?;
    WEEK.get(place).copied()
}

/// The day of a digit: 1 is Monday, 7 Sunday.
pub(crate) fn day_of_digit(digit: char) -> Option<Weekday> {
    let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
    WEEK.get(place).copied()
}

impl Serialize for Days {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.names())
    }
}

impl FromJson for Days {
    fn blank() -> Self {
        Self::NONE
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let days: Vec<Day> = at.read()?;
        *self = days.iter().fold(Self::NONE, |days, day| days.with(Self::one(day.0)));
        if self.is_empty() { Err(at.refuse(Problem::EmptyList)) } else { Ok(()) }
    }
}

struct Day(Weekday);

impl FromJson for Day {
    fn blank() -> Self {
        Self(Weekday::Mon)
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let place = at.word(&NAMES)?;
        self.0 = WEEK.get(place).copied().unwrap_or(self.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_as_people_do() {
        assert_eq!(Days::from_bits(0b001_0101).signs(), "一三五");
        assert_eq!(Days::WORKDAYS.signs(), "一至五");
        assert_eq!(Days::span(Weekday::Sat, Weekday::Mon), Days::from_bits(0b110_0001));
        assert_eq!(Days::every_set().count(), 127);
        assert_eq!(Days::WEEKEND.names().collect::<Vec<_>>(), ["sat", "sun"]);
    }
}
