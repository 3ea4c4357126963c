//! What is asked of a pattern, a notice or a difference, as documents; and what comes out.

use crate::change::{ChangeError, between, last_change};
use crate::compare::{Comparison, compare, findings};
use crate::difference::{Difference, difference, recorded_of, settings_of};
use crate::expand::{Expansion, Window, expand};
use crate::fit::{Fit, fit};
use crate::limits::{LimitNote, limit_notes, may_repeat};
use crate::notice::{Item, Notice, PatternLine};
use crate::off::days_off;
use crate::quota::{QuotaCheck, within_quota};
use crate::read::read;
use crate::recurring::{Recurring, from_visits, visits_of};
use crate::scan::{Unread, read_pattern};
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, DaySpan};
use ltc_engine::finding::Finding;
use ltc_engine::input::Problem;
use ltc_engine::record::ServiceRecord;

/// Which days of which month count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthAsked {
    /// The month; absent: nothing is counted.
    pub month: Option<Month>,
    /// The first day, if the pattern begins inside the month.
    pub from: Option<NaiveDate>,
    /// The last day, if it ends inside the month.
    pub to: Option<NaiveDate>,
    /// Periods without service.
    pub suspended: Vec<DaySpan>,
    /// Is there no service on holidays?
    pub holidays_off: bool,
}

impl MonthAsked {
    /// A whole month.
    pub fn of(month: Month) -> Self {
        Self { month: Some(month), ..Self::default() }
    }

    /// The days that count. `None` without a month. Refused where holidays are to be left out in a month
    /// whose holidays nobody knows.
    pub fn window(&self, basis: &Basis) -> Result<Option<Window>, InputError> {
        let Some(month) = self.month else { return Ok(None) };
        let off = days_off(basis, month, &self.suspended, self.holidays_off).ok_or_else(|| {
            let calendar = &basis.document().calendar;
            let (first, last) = (Month::of(calendar.from), Month::of(calendar.to));
            InputError::new("/month", Problem::FarAway { first, last }).found(month.to_string())
        })?;
        Ok(Some(Window { month, from: self.from, to: self.to, off }))
    }
}

macro_rules! with_days {
    ($(#[$doc:meta])* $Input:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $Input {
            $($(#[$field_doc])* pub $field: $type,)+
            /// The month; absent: nothing is counted.
            pub month: Option<Month>,
            /// The first day, if the pattern begins inside the month.
            pub from: Option<NaiveDate>,
            /// The last day, if it ends inside the month.
            pub to: Option<NaiveDate>,
            /// Periods without service.
            pub suspended: Vec<DaySpan>,
            /// Is there no service on holidays?
            pub holidays_off: bool,
        }

        ltc_engine::json_fields!($Input { $($field,)+ month, from, to, suspended, holidays_off });

        impl $Input {
            /// Which days count.
            pub fn days(&self) -> MonthAsked {
                let Self { month, from, to, holidays_off, .. } = *self;
                MonthAsked { month, from, to, suspended: self.suspended.clone(), holidays_off }
            }
        }
    };
}

with_days! {
    /// A weekly pattern, as text or lines; or what it is to be found from: totals or records.
    PatternInput {
        /// The pattern as text.
        text: Option<String>,
        /// The pattern as lines.
        pattern: Vec<PatternLine>,
        /// Units of the month from which a pattern is to be found.
        totals: Vec<Item>,
        /// Records of the month from which a pattern is to be found.
        records: Vec<ServiceRecord>,
    }
}

with_days! {
    /// A notice, as text or fields; or the case whose change of plan it is to tell of.
    NoticeInput {
        /// The notice as text.
        text: Option<String>,
        /// The notice in its fields.
        notice: Option<Notice>,
        /// The client: the quota, and the plans if there is no notice yet.
        case: Option<Case>,
        /// The day whose plan the notice tells of; default: the last plan.
        on: Option<NaiveDate>,
    }
}

/// What the A unit has set (in cases) and what was recorded, in a month.
#[derive(Debug, Clone, PartialEq)]
pub struct DifferenceInput {
    /// The month.
    pub month: Month,
    /// Cases with allocations, or with plans.
    pub cases: Vec<Case>,
    /// Records.
    pub records: Vec<ServiceRecord>,
}

ltc_engine::json_fields!(DifferenceInput { month, cases, records });

/// What comes of a pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PatternOutcome {
    /// The pattern.
    pub pattern: Vec<PatternLine>,
    /// What of the text was not understood.
    pub unread: Vec<Unread>,
    /// Its dates and counts, if there is a month.
    pub expansion: Option<Expansion>,
    /// What records could not be entered for.
    pub notes: Vec<LimitNote>,
    /// Patterns that give the totals.
    pub fit: Option<Fit>,
    /// The pattern in the records.
    pub recurring: Option<Recurring>,
}

/// What comes of a notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticeOutcome {
    /// The notice.
    pub notice: Notice,
    /// What of the text was not understood.
    pub unread: Vec<Unread>,
    /// Why there is no change to tell of.
    pub no_change: Option<ChangeError>,
    /// Dates and counts of the pattern, if there is a month.
    pub expansion: Option<Expansion>,
    /// Pattern against totals, if there is a month and both.
    pub comparison: Option<Comparison>,
    /// What of the pattern records could not be entered for.
    pub notes: Vec<LimitNote>,
    /// The totals against the quota, if there is a month and a case.
    pub quota: Option<QuotaCheck>,
    /// All findings: of the comparison, then of the quota.
    pub findings: Vec<Finding>,
}

/// What comes of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferenceOutcome {
    /// The month.
    pub month: Month,
    /// A row for each client and code.
    pub rows: Vec<Difference>,
    /// Records that could not be counted: without client, code, quantity or date.
    pub uncounted: usize,
}

impl DifferenceOutcome {
    /// Clients with a row that is not the same, each once: those to be marked.
    pub fn clients(&self) -> Vec<&str> {
        let differ = self.rows.iter().filter(|row| row.difference != 0);
        let mut clients: Vec<&str> = differ.map(|row| row.client.as_str()).collect();
        clients.dedup();
        clients
    }
}

/// Reads, expands and finds patterns.
pub fn of_pattern(basis: &Basis, input: &PatternInput) -> Result<PatternOutcome, InputError> {
    let mut outcome = PatternOutcome::default();
    if let Some(text) = &input.text {
        let reading = read_pattern(text);
        (outcome.pattern, outcome.unread) = (reading.pattern, reading.unread);
    }
    outcome.pattern.extend(input.pattern.iter().cloned());
    let nothing_given = input.text.is_none() && input.pattern.is_empty();
    if nothing_given && input.totals.is_empty() && input.records.is_empty() {
        return Err(InputError::new("/text", Problem::MissingField { field: "text".to_owned() }));
    }
    let Some(window) = input.days().window(basis)? else { return Ok(outcome) };
    let day = window.month.first_day();
    if !outcome.pattern.is_empty() {
        outcome.expansion = Some(expand(&outcome.pattern, &window));
        outcome.notes = limit_notes(basis, &outcome.pattern, day);
    }
    if !input.totals.is_empty() {
        outcome.fit = Some(fit(&input.totals, &window, &|code| may_repeat(basis, code, day)));
    }
    if !input.records.is_empty() {
        outcome.recurring = Some(from_visits(&visits_of(&input.records), &window));
    }
    Ok(outcome)
}

/// Reads, writes and checks notices.
pub fn of_notice(basis: &Basis, input: &NoticeInput) -> Result<NoticeOutcome, InputError> {
    let mut outcome = NoticeOutcome::default();
    match (&input.text, &input.notice, &input.case) {
        (Some(text), _, _) => {
            let reading = read(text);
            (outcome.notice, outcome.unread) = (reading.notice, reading.unread);
        }
        (None, Some(notice), _) => outcome.notice = notice.clone(),
        (None, None, Some(case)) => match input.on.map_or_else(|| last_change(case), |on| between(case, on)) {
            Ok(notice) => outcome.notice = notice,
            Err(why) => outcome.no_change = Some(why),
        },
        (None, None, None) => {
            return Err(InputError::new("/text", Problem::MissingField { field: "text".to_owned() }));
        }
    }
    if let Some(window) = input.days().window(basis)? {
        outcome.check(basis, &window, input.case.as_ref())?;
    }
    Ok(outcome)
}

impl NoticeOutcome {
    /// Holds the notice against a month and, if there is one, a case.
    fn check(&mut self, basis: &Basis, window: &Window, case: Option<&Case>) -> Result<(), InputError> {
        let Notice { pattern, totals, .. } = &self.notice;
        if !pattern.is_empty() {
            self.expansion = Some(expand(pattern, window));
            self.notes = limit_notes(basis, pattern, window.month.first_day());
        }
        if !pattern.is_empty() && !totals.is_empty() {
            let comparison = compare(pattern, totals, window);
            self.findings = findings(&comparison);
            self.comparison = Some(comparison);
        }
        if let Some(case) = case.filter(|_| !totals.is_empty()) {
            let quota = within_quota(basis, case, totals, window.month)?;
            self.findings.extend(quota.findings.iter().cloned());
            self.quota = Some(quota);
        }
        Ok(())
    }
}

/// Holds settings against records.
pub fn of_difference(input: &DifferenceInput) -> DifferenceOutcome {
    let (recorded, uncounted) = recorded_of(&input.records, input.month);
    let rows = difference(&settings_of(&input.cases, input.month), &recorded);
    DifferenceOutcome { month: input.month, rows, uncounted }
}
