//! A weekly pattern in a real calendar month: which dates, how many units.

use crate::days::Days;
use crate::notice::PatternLine;
use chrono::{Datelike, NaiveDate};
use ltc_engine::basis::CodeName;
use ltc_engine::calendar::Month;
use serde::Serialize;

/// The days of a month on which a pattern may run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The month.
    pub month: Month,
    /// The first day, if not the month's.
    pub from: Option<NaiveDate>,
    /// The last day, if not the month's.
    pub to: Option<NaiveDate>,
    /// Days without service.
    pub off: Vec<NaiveDate>,
}

impl Window {
    /// A whole month.
    pub fn whole(month: Month) -> Self {
        Self { month, from: None, to: None, off: Vec::new() }
    }

    /// The days of the month, each with whether the pattern runs on it.
    pub fn days(&self) -> impl Iterator<Item = (NaiveDate, bool)> {
        let last = self.month.last_day();
        let days = self.month.first_day().iter_days().take_while(move |day| *day <= last);
        days.map(|day| {
            let inside = self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to);
            (day, inside && !self.off.contains(&day))
        })
    }

    /// The dates of days of the week, and those of them that fall away.
    fn dates(&self, days: Days) -> (Vec<NaiveDate>, Vec<NaiveDate>) {
        let mut dates = (Vec::new(), Vec::new());
        for (day, runs) in self.days().filter(|(day, _)| days.contains(day.weekday())) {
            if runs { dates.0.push(day) } else { dates.1.push(day) }
        }
        dates
    }
}

/// A pattern in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Expansion {
    /// The month.
    pub month: Month,
    /// The dates of each line, in order of the pattern.
    pub lines: Vec<LineDates>,
    /// What it comes to, by code, in order of the pattern.
    pub counts: Vec<Count>,
}

/// The dates of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineDates {
    /// Days with a visit.
    pub dates: Vec<NaiveDate>,
    /// Days that fall away: before or after the window, or without service.
    pub left_out: Vec<NaiveDate>,
}

/// Units of a code in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Service code.
    pub code: CodeName,
    /// Visits at which it is given.
    pub visits: i64,
    /// Units.
    pub quantity: i64,
}

/// The dates and counts of a pattern in a month.
pub fn expand(pattern: &[PatternLine], window: &Window) -> Expansion {
    let mut expansion = Expansion { month: window.month, lines: Vec::new(), counts: Vec::new() };
    for line in pattern {
        let (dates, left_out) = window.dates(line.days);
        let visits = i64::try_from(dates.len()).unwrap_or_default();
        for item in &line.items {
            let quantity = visits * item.quantity.get();
            match expansion.counts.iter_mut().find(|count| count.code == item.code) {
                Some(count) => {
                    count.visits += visits;
                    count.quantity += quantity;
                }
                None => expansion.counts.push(Count { code: item.code.clone(), visits, quantity }),
            }
        }
        expansion.lines.push(LineDates { dates, left_out });
    }
    expansion
}
