//! A duty as data: what is owed, by whom, what sets it off, and how its days are counted.

use crate::trigger::Trigger;
use chrono::NaiveDate;
use ltc_engine::basis::{Confidence, SourceId};
use ltc_engine::text::Text;
use ltc_engine::{json_fields, json_words};

/// Something that has to be done by a day, or may be done from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its name for programs.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Owed in every county; else only where a profile names it.
    pub everywhere: bool,
    /// What sets it off.
    pub triggers: Vec<Trigger>,
    /// Who owes it.
    pub owed_by: OwedBy,
    /// The rule in the words of the source.
    pub says: Text,
    /// What follows if it is missed.
    pub missed: Text,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure it is that the rule holds.
    pub confidence: Confidence,
    /// Holds for occasions from this day on; absent: always.
    pub since: Option<NaiveDate>,
    /// Holds for occasions until this day; absent: until further notice.
    pub until: Option<NaiveDate>,
    /// It is due on the day of this session, if that comes before the term.
    pub after_sessions: Option<u32>,
    /// It counts from the last session, not from the first.
    pub from_last_session: bool,
    /// How it can be counted: the first that applies is taken, the others are shown beside it.
    pub readings: Vec<Reading>,
    /// What a reader should know.
    pub note: Option<Text>,
}

json_fields!(Duty {
    id,
    name,
    everywhere,
    triggers,
    owed_by,
    says,
    missed,
    source,
    confidence,
    since,
    until,
    after_sessions,
    from_last_session,
    readings,
    note
});

impl Duty {
    /// Does it hold for an occasion on that day?
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// One way to count a duty's days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its name for programs, within the duty.
    pub id: String,
    /// How it counts, in words.
    pub name: Text,
    /// It applies only then; absent: always.
    pub when: Option<When>,
    /// The first day; absent: at once.
    pub opens: Option<Count>,
    /// The last day; absent: none is set.
    pub due: Option<Count>,
    /// How sure the reading is; absent: as sure as the rule.
    pub confidence: Option<Confidence>,
    /// The source does not say whether the last day itself still counts.
    pub edge: bool,
}

json_fields!(Reading { id, name, when, opens, due, confidence, edge });

/// On what a reading depends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// At least this many cases.
    pub caseload_min: Option<u32>,
    /// At most this many cases.
    pub caseload_max: Option<u32>,
    /// Only if the day is one of this many last days of its month.
    pub last_days: Option<u32>,
    /// Only after two assessments in a row at this level …
    pub level_twice: Option<u32>,
    /// … at least this many months apart.
    pub apart_months: Option<u32>,
}

json_fields!(When { caseload_min, caseload_max, last_days, level_twice, apart_months });

/// How days are counted from the day of the occasion, which is day 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// What is counted.
    pub unit: Unit,
    /// How many.
    pub number: u32,
    /// The day itself is day 1 (or the next working day, if working days are counted and it is none).
    pub day_one: bool,
    /// Backwards: so long before the day.
    pub before: bool,
    /// The day of the month, for [`Unit::DayOfMonth`].
    pub day: Option<u32>,
    /// So many days later still, for [`Unit::Months`].
    pub plus_days: Option<u32>,
}

json_fields!(Count { unit, number, day_one, before, day, plus_days });

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days on which offices work, by the calendar of the standard.
    WorkingDays,
    /// All days.
    CalendarDays,
    /// Months: to the same day of the month, or its last day if it has no such day.
    Months,
    /// The first day of the month so many months away.
    MonthStart,
    /// The last day of the month so many months away.
    MonthEnd,
    /// A day of the month so many months away.
    DayOfMonth,
    /// Mondays: weeks begin with them.
    NextMonday,
}

json_words!(Unit {
    WorkingDays = "working_days",
    CalendarDays = "calendar_days",
    Months = "months",
    MonthStart = "month_start",
    MonthEnd = "month_end",
    DayOfMonth = "day_of_month",
    NextMonday = "next_monday",
});

impl Unit {
    /// Its name for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::WorkingDays => "working_days",
            Self::CalendarDays => "calendar_days",
            Self::Months => "months",
            Self::MonthStart => "month_start",
            Self::MonthEnd => "month_end",
            Self::DayOfMonth => "day_of_month",
            Self::NextMonday => "next_monday",
        }
    }
}

/// Who owes a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwedBy {
    /// The A unit and its case manager.
    AUnit,
    /// The unit that serves.
    BUnit,
    /// Whoever claims.
    Unit,
    /// The care management centre.
    Center,
    /// The physician's unit.
    Doctor,
}

json_words!(OwedBy { AUnit = "a_unit", BUnit = "b_unit", Unit = "unit", Center = "center", Doctor = "doctor" });

impl OwedBy {
    /// Its name for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::AUnit => "a_unit",
            Self::BUnit => "b_unit",
            Self::Unit => "unit",
            Self::Center => "center",
            Self::Doctor => "doctor",
        }
    }
}
