//! What is owed because of an occasion, and when.

use crate::book::{Book, Profile};
use crate::count::{Counted, StepKind, count, kind_of, last_workday_before, same_week};
use crate::duty::{Duty, Reading, When};
use crate::trigger::Occasion;
use chrono::{Datelike, Months, NaiveDate};
use ltc_engine::basis::{Basis, Confidence};
use ltc_engine::calendar::Month;

/// A duty that an occasion has set off.
#[derive(Debug, Clone, PartialEq)]
pub struct Due<'b> {
    /// The duty, with its rule and sources.
    pub duty: &'b Duty,
    /// The occasion.
    pub occasion: Occasion,
    /// By the reading that the profile takes.
    pub chosen: Answer<'b>,
    /// By every other reading that applies.
    pub others: Vec<Answer<'b>>,
    /// The sessions counted, where the duty depends on them.
    pub sessions: Option<Sessions>,
    /// What to look out for.
    pub warnings: Vec<Warning>,
}

impl Due<'_> {
    /// The day by which lists are in order: the last one, else the first one.
    pub fn day(&self) -> Option<NaiveDate> {
        let counted = self.chosen.due.as_ref().or(self.chosen.opens.as_ref());
        counted.and_then(|counted| counted.day)
    }

    /// Is it a day from which on something may be done, without a last one?
    pub fn only_opens(&self) -> bool {
        self.chosen.due.is_none()
    }
}

/// When a duty is due by one reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'b> {
    /// How it was counted.
    pub reading: &'b Reading,
    /// The first day on which it may be done; none: at once.
    pub opens: Option<Counted>,
    /// The last day; none: no last day is set.
    pub due: Option<Counted>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How many sessions there have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sessions {
    /// So many.
    pub count: u32,
    /// With this one the duty is due.
    pub limit: u32,
    /// The day of that one.
    pub reached: Option<NaiveDate>,
}

/// What to look out for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The last day is a day off, and no source moves it; the working day before, if it does not lie
    /// before the occasion.
    DayOff(Option<NaiveDate>),
    /// The source leaves open whether the last day itself counts.
    Edge,
    /// The calendar of the standard ends before: the day, or whether offices work on it, is unknown.
    OutsideCalendar,
    /// It depends on the number of cases, which is not known.
    NeedsCaseload,
    /// Two sessions in one week.
    TwoInAWeek(NaiveDate, NaiveDate),
}

/// The duties of an occasion under a profile, in the order of the data.
pub fn due<'b>(basis: &Basis, book: &'b Book, profile: &Profile, occasion: &Occasion) -> Vec<Due<'b>> {
    let owed = book.duties.iter().filter(|duty| duty.triggers.contains(&occasion.trigger));
    let owed = owed.filter(|duty| profile.has(duty) && duty.holds_on(occasion.on));
    owed.filter_map(|duty| due_of(basis, profile, duty, occasion)).collect()
}

/// One duty of an occasion, whether the profile has it or not; the profile still chooses the reading.
pub fn due_of<'b>(basis: &Basis, profile: &Profile, duty: &'b Duty, occasion: &Occasion) -> Option<Due<'b>> {
    let applies = |reading: &&Reading| reading.when.as_ref().map_or(Some(true), |when| applies(when, occasion));
    let sure: Vec<&Reading> = duty.readings.iter().filter(|reading| applies(reading) == Some(true)).collect();
    let open: Vec<&Reading> = duty.readings.iter().filter(|reading| applies(reading).is_none()).collect();
    let chosen = profile.reading_of(duty).filter(|reading| sure.contains(reading));
    let chosen = chosen.or(sure.first().copied()).or(open.first().copied())?;
    let sessions = duty.after_sessions.map(|limit| sessions(occasion, limit));
    let answer = |reading| answer(basis, duty, reading, occasion, sessions);
    let others = sure.iter().chain(&open).filter(|reading| reading.id != chosen.id);
    let mut due = Due {
        duty,
        occasion: occasion.clone(),
        chosen: answer(chosen),
        others: others.map(|reading| answer(reading)).collect(),
        sessions,
        warnings: Vec::new(),
    };
    due.warnings = warnings(basis, &due, sure.is_empty());
    Some(due)
}

/// Does a reading apply? None: what it depends on is not known.
fn applies(when: &When, occasion: &Occasion) -> Option<bool> {
    if let Some(days) = when.last_days {
        let last = Month::of(occasion.on).last_day().day();
        if occasion.on.day() + days <= last {
            return Some(false);
        }
    }
    if let Some(level) = when.level_twice {
        return Some(twice(occasion, level, when.apart_months.unwrap_or(0)));
    }
    if when.caseload_min.is_some() || when.caseload_max.is_some() {
        let cases = occasion.caseload?;
        return Some(
            when.caseload_min.is_none_or(|min| min <= cases) && when.caseload_max.is_none_or(|max| cases <= max),
        );
    }
    Some(true)
}

/// Two assessments in a row at a level, so many months apart?
fn twice(occasion: &Occasion, level: u32, months: u32) -> bool {
    let Some(previous) = occasion.previous else { return false };
    let earliest = previous.on.checked_add_months(Months::new(months));
    occasion.level == Some(level) && previous.level == level && earliest.is_some_and(|day| day <= occasion.on)
}

fn sessions(occasion: &Occasion, limit: u32) -> Sessions {
    let all = occasion.all_sessions();
    let place = usize::try_from(limit).unwrap_or(usize::MAX).saturating_sub(1);
    Sessions { count: u32::try_from(all.len()).unwrap_or(u32::MAX), limit, reached: all.get(place).copied() }
}

fn answer<'b>(
    basis: &Basis,
    duty: &Duty,
    reading: &'b Reading,
    occasion: &Occasion,
    sessions: Option<Sessions>,
) -> Answer<'b> {
    let last = occasion.all_sessions().last().copied();
    let from = last.filter(|_| duty.from_last_session).unwrap_or(occasion.on);
    let mut due = reading.due.map(|how| count(basis, from, how));
    if let Some(reached) = sessions.and_then(|sessions| sessions.reached)
        && due.as_ref().and_then(|due| due.day).is_none_or(|day| reached < day)
    {
        due = Some(Counted { day: Some(reached), steps: Vec::new() });
    }
    let opens = reading.opens.map(|how| count(basis, from, how));
    Answer { reading, opens, due, confidence: reading.confidence.unwrap_or(duty.confidence) }
}

fn warnings(basis: &Basis, due: &Due<'_>, nothing_sure: bool) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if nothing_sure {
        warnings.push(Warning::NeedsCaseload);
    }
    if due.chosen.reading.edge {
        warnings.push(Warning::Edge);
    }
    match due.day() {
        None => warnings.push(Warning::OutsideCalendar),
        // On the first day of a period one need not be at work.
        Some(_) if due.only_opens() || due.duty.any_day => {}
        Some(day) => match kind_of(basis, day) {
            StepKind::Unknown => warnings.push(Warning::OutsideCalendar),
            StepKind::Weekend | StepKind::Holiday(_) => {
                // Nobody can do it before the occasion.
                let before = last_workday_before(basis, day);
                let starts = due.occasion.on.min(day);
                warnings.push(Warning::DayOff(before.filter(|before| starts == day || starts <= *before)));
            }
            StepKind::Start | StepKind::Counts | StepKind::MakeUp => {}
        },
    }
    if due.duty.from_last_session {
        let all = due.occasion.all_sessions();
        let pairs = all.iter().zip(all.iter().skip(1)).filter(|(one, next)| same_week(**one, **next));
        warnings.extend(pairs.map(|(one, next)| Warning::TwoInAWeek(*one, *next)));
    }
    warnings
}
