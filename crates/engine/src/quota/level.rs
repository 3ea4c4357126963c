//! The care level that counts in a month, and what a reassessment does to the interval.
//!
//! Source: S3-9.3; policies `reassessed_up`, `reassessed_same`, `reassessed_down`.

use crate::basis::{PolicyName, PolicyValue};
use crate::calendar::Month;
use crate::case::Case;
use crate::ordered::sorted_by;
use crate::standard::Standard;
use chrono::NaiveDate;
use std::cmp::Ordering;

/// A reassessment and its effect.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reassessed {
    /// Place in the case's events.
    pub(crate) event: usize,
    /// The day.
    pub(crate) on: NaiveDate,
    /// Level before.
    pub(crate) before: u8,
    /// Level after.
    pub(crate) after: u8,
    /// First month of the new level.
    pub(crate) effective: Month,
    /// First month of the new interval, if one begins.
    pub(crate) interval: Option<Month>,
}

/// Levels over time.
#[derive(Debug)]
pub struct LevelTimeline {
    first: u8,
    /// Reassessments in order of their days.
    pub(crate) reassessed: Vec<Reassessed>,
}

impl LevelTimeline {
    /// From the events that set the level.
    pub fn new(standard: &Standard<'_>, case: &Case) -> Self {
        let first = level_number(case.client.cms_level);
        let events = case.events.iter().enumerate();
        let events = events.filter_map(|(place, e)| e.set.cms_level.map(|level| (e.on, place, level)));
        let events = sorted_by(events.collect(), |one, other| one.0.cmp(&other.0));
        let mut before = first;
        let mut reassessed = Vec::with_capacity(events.len());
        for (on, event, level) in events {
            let after = level_number(level);
            let this = Month::of(on);
            let (effective, interval) = match after.cmp(&before) {
                Ordering::Greater => (this, Some(this)),
                Ordering::Less => (this.plus(1), Some(this.plus(1))),
                Ordering::Equal => {
                    let continues = standard.follows(PolicyName::ReassessedSame, PolicyValue::IntervalContinues, on);
                    (this.plus(1), (!continues).then(|| this.plus(1)))
                }
            };
            reassessed.push(Reassessed { event, on, before, after, effective, interval });
            before = after;
        }
        Self { first, reassessed }
    }

    /// The level whose quota a month has.
    pub fn of(&self, month: Month) -> u8 {
        self.reassessed.iter().rev().find(|one| one.effective <= month).map_or(self.first, |one| one.after)
    }

    /// The reassessment that set the level of a month.
    pub(crate) fn set_by(&self, month: Month) -> Option<&Reassessed> {
        self.reassessed.iter().rev().find(|one| one.effective <= month)
    }

    /// The level known on a day: of the latest assessment.
    pub fn on(&self, day: NaiveDate) -> u8 {
        self.reassessed.iter().rev().find(|one| one.on <= day).map_or(self.first, |one| one.after)
    }

    /// The first day after `day` on which another level may be known.
    pub(crate) fn next_change(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.reassessed.iter().map(|one| one.on).find(|on| *on > day)
    }

    /// Does a reassessment begin a new interval in this month?
    pub(crate) fn begins_interval(&self, month: Month) -> bool {
        self.reassessed.iter().any(|one| one.interval == Some(month))
    }
}

fn level_number(level: crate::case::Level) -> u8 {
    u8::try_from(level.get()).unwrap_or(1)
}
