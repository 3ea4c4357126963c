//! How an answer came about: sentences by id with their values, and what each rests on.

use crate::agreement_points::Violation;
use crate::case_management_points::Fault;
use crate::home_care_points::HomeCareFault;
use crate::inspection::Grade;
use crate::load::Role;
use crate::reassignment::Event;
use crate::rotation::{Criterion, Exclusion};
use crate::values::Cite;
use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde::Serialize;

/// What an answer means for who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Nothing stands against it.
    Good,
    /// Plain information.
    Plain,
    /// Something to act on.
    Attention,
    /// Something is lost, stopped or forbidden.
    Stop,
    /// It cannot be said from what is given.
    Unknown,
}

/// A value in a sentence or a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// Hundredths of a percent: 5,909 is 59.09 %.
    Percent(i64),
    /// A day.
    Day(NaiveDate),
    /// Months.
    Months(Vec<Month>),
    /// A Western year.
    Year(i32),
    /// What somebody entered.
    Text(String),
    /// A text of the data.
    Data(Text),
    /// Something that the report has a name for.
    Term(Term),
    /// Several of them.
    Terms(Vec<Term>),
    /// Yes or no.
    Flag(bool),
    /// Not known, or without meaning here.
    Nothing,
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Month> for Value {
    fn from(month: Month) -> Self {
        Self::Months(vec![month])
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Term> for Value {
    fn from(term: Term) -> Self {
        Self::Term(term)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// Something that the report has a name for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each is the type of its name")]
pub enum Term {
    Violation(Violation),
    Fault(Fault),
    HomeCareFault(HomeCareFault),
    Criterion(Criterion),
    Exclusion(Exclusion),
    Event(Event),
    Grade(Grade),
    Role(Role),
}

/// A sentence by its id, with its values and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which sentence.
    pub says: Says,
    /// Its values by name.
    pub values: Vec<(&'static str, Value)>,
    /// Sources and confidence; `None`: it only repeats what was entered.
    pub cited: Option<Cite>,
}

impl Step {
    /// A sentence without values.
    pub fn new(says: Says) -> Self {
        Self { says, values: Vec::new(), cited: None }
    }

    /// The same with a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same with what it rests on.
    #[must_use]
    pub fn by(mut self, cited: &Cite) -> Self {
        self.cited = Some(cited.clone());
        self
    }
}

/// Rows behind an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands in the columns.
    pub columns: Vec<Column>,
    /// Their values.
    pub rows: Vec<Vec<Value>>,
}

/// An answer with how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it means.
    pub tone: Tone,
    /// The answer.
    pub answer: Step,
    /// How it came about, in order.
    pub steps: Vec<Step>,
    /// Where the source leaves something open, and how it was read.
    pub readings: Vec<Step>,
    /// Rows behind it.
    pub table: Option<Table>,
}

impl Told {
    /// An answer without steps.
    pub fn new(tone: Tone, answer: Step) -> Self {
        Self { tone, answer, steps: Vec::new(), readings: Vec::new(), table: None }
    }

    /// The same with a table.
    #[must_use]
    pub fn table(mut self, columns: &[Column], rows: Vec<Vec<Value>>) -> Self {
        self.table = (!rows.is_empty()).then(|| Table { columns: columns.to_vec(), rows });
        self
    }
}

/// Ids that are names in snake case.
macro_rules! named {
    ($(#[$doc:meta])* $Type:ident { $($Variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the report has the words")]
        pub enum $Type { $($Variant),+ }

        impl $Type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$Variant => $name),+ }
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Which sentence. The report has the words; one without them does not compile.
    Says {
        NoPoints = "no_points",
        AgreementStops = "agreement_stops",
        AgreementEnds = "agreement_ends",
        ViolationPoints = "violation_points",
        MonthStops = "month_stops",
        YearPoints = "year_points",
        SeenInRecords = "seen_in_records",
        ReadOneMonth = "read_one_month",
        ReadYearAnew = "read_year_anew",
        ReadDayCounts = "read_day_counts",
        LadderNotReached = "ladder_not_reached",
        LadderReached = "ladder_reached",
        LadderEnds = "ladder_ends",
        RecordPoints = "record_points",
        RungStop = "rung_stop",
        RungEnds = "rung_ends",
        ReadDeduction = "read_deduction",
        ReadNoPeriod = "read_no_period",
        HomeCareNone = "home_care_none",
        HomeCareStops = "home_care_stops",
        HomeCareTerminates = "home_care_terminates",
        PointsStop = "points_stop",
        PointsInWindow = "points_in_window",
        PointsOfYear = "points_of_year",
        YearsInARow = "years_in_a_row",
        BeforeTheRule = "before_the_rule",
        ReadWindow = "read_window",
        ReadLaterWindow = "read_later_window",
        ReadCalendarYears = "read_calendar_years",
        SampleIs = "sample_is",
        SampleTop = "sample_top",
        SampleRelated = "sample_related",
        SampleNotRelated = "sample_not_related",
        SampleNoUnits = "sample_no_units",
        SamplePercent = "sample_percent",
        ReadCeiling = "read_ceiling",
        ReadTie = "read_tie",
        ShareOver = "share_over",
        ShareWithin = "share_within",
        ShareNoCases = "share_no_cases",
        ShareFraction = "share_fraction",
        ShareLimit = "share_limit",
        ShareMost = "share_most",
        ReadShareTerm = "read_share_term",
        ReadShareLiteral = "read_share_literal",
        OrderFirst = "order_first",
        OrderTied = "order_tied",
        OrderNobody = "order_nobody",
        OrderCriteria = "order_criteria",
        PlacedBefore = "placed_before",
        PlacedSame = "placed_same",
        PlacedUnknown = "placed_unknown",
        LeftOut = "left_out",
        NamedCannot = "named_cannot",
        ReadOrderOther = "read_order_other",
        ReadOrderSame = "read_order_same",
        ReadAllNeeds = "read_all_needs",
        ReadTurn = "read_turn",
        MayReassign = "may_reassign",
        MayNotReassign = "may_not_reassign",
        AskConsent = "ask_consent",
        NoEvent = "no_event",
        EventHolds = "event_holds",
        ConsentNeeded = "consent_needed",
        HandoverNeeded = "handover_needed",
        SupportOnly = "support_only",
        SupportNotice = "support_notice",
        SupportNotCovered = "support_not_covered",
        EventHasPoints = "event_has_points",
        BarsEnd = "bars_end",
        BarredOn = "barred_on",
        BarredForNew = "barred_for_new",
        FreeOn = "free_on",
        NotBarred = "not_barred",
        BarSame = "bar_same",
        BarNew = "bar_new",
        BarClause = "bar_clause",
        ClauseUnknown = "clause_unknown",
        ReadBarDays = "read_bar_days",
        SheetComplete = "sheet_complete",
        SheetOpen = "sheet_open",
        SheetImprove = "sheet_improve",
        SheetCounts = "sheet_counts",
        SheetStaff = "sheet_staff",
        FleetMet = "fleet_met",
        FleetByKilometres = "fleet_by_kilometres",
        FleetReduced = "fleet_reduced",
        FleetNoBase = "fleet_no_base",
        FleetRequired = "fleet_required",
        FleetRatio = "fleet_ratio",
        FleetKilometres = "fleet_kilometres",
        FleetKilometresShort = "fleet_kilometres_short",
        FleetNotLong = "fleet_not_long",
        FleetRung = "fleet_rung",
        FleetActual = "fleet_actual",
        ReadFleetRounding = "read_fleet_rounding",
        ReadFleetKilometres = "read_fleet_kilometres",
        ExtendedPays = "extended_pays",
        ExtendedNone = "extended_none",
        ExtendedFromHours = "extended_from_hours",
        ExtendedFromClock = "extended_from_clock",
        ExtendedMinutes = "extended_minutes",
        ExtendedAmount = "extended_amount",
        ReadRounding = "read_rounding",
        ReadSelfPaid = "read_self_paid",
        LoadOver = "load_over",
        LoadAt = "load_at",
        LoadWithin = "load_within",
        LoadNobody = "load_nobody",
        LoadAverage = "load_average",
        LoadNeeded = "load_needed",
        ReadLoadCeiling = "read_load_ceiling",
        PauseOver = "pause_over",
        PauseWithin = "pause_within",
        PauseSpan = "pause_span",
        PauseTotal = "pause_total",
        ReadPauseCalendar = "read_pause_calendar",
        ReadPauseDays = "read_pause_days",
        AssessmentsFine = "assessments_fine",
        AssessmentsOdd = "assessments_odd",
        AssessedAgain = "assessed_again",
        AssessorDay = "assessor_day",
        DischargeNotCounted = "discharge_not_counted",
        ReadThirtyDays = "read_thirty_days",
    }
}

named! {
    /// What a column of a table holds.
    Column {
        Place = "place",
        Unit = "unit",
        Month = "month",
        Points = "points",
        Total = "total",
        StoppedMonth = "stopped_month",
        Day = "day",
        Fault = "fault",
        Because = "because",
        Dispatched = "dispatched",
        Related = "related",
        Top = "top",
        Number = "number",
        Item = "item",
        Indicators = "indicators",
        Grade = "grade",
        Note = "note",
        Client = "client",
        Assessor = "assessor",
        Count = "count",
        Days = "days",
        From = "from",
        To = "to",
        Unknown = "unknown",
        Rounding = "rounding",
        Amount = "amount",
    }
}
