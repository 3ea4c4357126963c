//! The weekly pattern in a month's records: what recurs every week, and what does not.

use crate::days::Days;
use crate::expand::Window;
use crate::notice::{Item, PatternLine, Slot, Units};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use ltc_engine::basis::CodeName;
use ltc_engine::calendar::parse_iso_day;
use ltc_engine::record::ServiceRecord;
use serde::Serialize;

/// A code given on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Visit {
    /// When in the day, if known.
    pub slot: Option<Slot>,
    /// Service code.
    pub code: CodeName,
    /// Units.
    pub quantity: Units,
    /// The day.
    pub date: NaiveDate,
}

/// What recurs in a month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Recurring {
    /// What was given on at least half of the days of the week that it names.
    pub pattern: Vec<PatternLine>,
    /// Days of the pattern on which it was not given.
    pub missing: Vec<Stray>,
    /// What was given besides.
    pub extra: Vec<Stray>,
}

/// A single day that does not follow the pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stray {
    /// The day.
    pub date: NaiveDate,
    /// When in the day, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<Slot>,
    /// Service code.
    pub code: CodeName,
    /// Units.
    pub quantity: Units,
}

/// Finds the weekly pattern in the visits of a month. Visits outside of the window do not count.
pub fn from_visits(visits: &[Visit], window: &Window) -> Recurring {
    let runs: Vec<NaiveDate> = window.days().filter(|(_, runs)| *runs).map(|(day, _)| day).collect();
    let mut sorted: Vec<&Visit> = visits.iter().filter(|visit| runs.contains(&visit.date)).collect();
    sorted.sort();
    let mut recurring = Recurring::default();
    for same in sorted.chunk_by(|a, b| (a.slot, &a.code, a.quantity) == (b.slot, &b.code, b.quantity)) {
        recurring.add(same, &runs);
    }
    recurring.missing.sort_by_key(|stray| (stray.date, stray.slot));
    recurring.extra.sort_by_key(|stray| (stray.date, stray.slot));
    recurring.pattern.sort_by_key(|line| (line.days.iter().next().map(|day| day.num_days_from_monday()), line.slot));
    recurring
}

impl Recurring {
    /// Takes in the days on which one code was given at one time.
    fn add(&mut self, same: &[&Visit], runs: &[NaiveDate]) {
        let Some(first) = same.first() else { return };
        let given = |day: NaiveDate| same.iter().filter(|visit| visit.date == day).count();
        let stray =
            |date: NaiveDate| Stray { date, slot: first.slot, code: first.code.clone(), quantity: first.quantity };
        let mut days = Days::NONE;
        for day in Days::ALL.iter() {
            let (on, off): (Vec<NaiveDate>, Vec<NaiveDate>) =
                runs.iter().copied().filter(|date| date.weekday() == day).partition(|date| given(*date) > 0);
            if !on.is_empty() && on.len() >= off.len() {
                days = days.with(Days::one(day));
                self.missing.extend(off.into_iter().map(stray));
                // The same once more on that day.
                let twice = on.iter().flat_map(|date| std::iter::repeat_n(*date, given(*date) - 1));
                self.extra.extend(twice.map(stray));
            } else {
                self.extra.extend(on.iter().flat_map(|date| std::iter::repeat_n(*date, given(*date))).map(stray));
            }
        }
        if days.is_empty() {
            return;
        }
        let item = Item { code: first.code.clone(), quantity: first.quantity };
        match self.pattern.iter_mut().find(|line| line.days == days && line.slot == first.slot) {
            Some(line) => line.items.push(item),
            None => self.pattern.push(PatternLine { days, slot: first.slot, items: vec![item] }),
        }
    }
}

/// The visits of records. Records without a readable date, code or quantity, and missed visits, are none.
pub fn visits_of(records: &[ServiceRecord]) -> Vec<Visit> {
    records.iter().filter(|record| record.missed_visit != Some(true)).filter_map(visit).collect()
}

fn visit(record: &ServiceRecord) -> Option<Visit> {
    let minute = |text: &Option<String>| {
        let text = text.as_deref()?;
        let time = NaiveTime::parse_from_str(text, "%H:%M").ok().map(|time| time.num_seconds_from_midnight() / 60);
        u16::try_from(time.or((text == "24:00").then_some(24 * 60))?).ok()
    };
    Some(Visit {
        slot: Slot::new(minute(&record.start).unwrap_or_default(), minute(&record.end).unwrap_or_default())
            .filter(|_| record.start.is_some()),
        code: record.code.clone()?,
        quantity: Units::new(record.quantity?)?,
        date: parse_iso_day(record.date.as_deref()?)?,
    })
}
