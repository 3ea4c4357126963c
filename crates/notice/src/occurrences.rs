//! How often each day of the week occurs.

use crate::days::Days;
use crate::expand::Window;
use chrono::Datelike;

/// How often each day of the week occurs in a span, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Occurrences([i64; 7]);

impl Occurrences {
    /// In the days of a window on which the pattern runs.
    pub(crate) fn of(window: &Window) -> Self {
        let mut counts = [0; 7];
        for (day, _) in window.days().filter(|(_, runs)| *runs) {
            if let Some(count) = counts.get_mut(day.weekday().num_days_from_monday() as usize) {
                *count += 1;
            }
        }
        Self(counts)
    }

    /// In every kind of month there can be: 28 to 31 days, beginning on any day of the week.
    pub(crate) fn of_every_month() -> impl Iterator<Item = Self> {
        (28..=31_usize).flat_map(|days| {
            (0..7_usize).map(move |first| {
                let mut counts = [0; 7];
                for day in 0..days {
                    if let Some(count) = counts.get_mut((first + day) % 7) {
                        *count += 1;
                    }
                }
                Self(counts)
            })
        })
    }

    /// Days of the set.
    pub(crate) fn sum(self, days: Days) -> i64 {
        days.iter().filter_map(|day| self.0.get(day.num_days_from_monday() as usize)).sum()
    }
}
