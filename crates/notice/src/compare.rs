//! The totals that a notice states against what its weekly pattern gives (S0-16).

use crate::any_month::{Range, any_month};
use crate::days::Days;
use crate::expand::{Window, expand};
use crate::notice::{Item, PatternLine};
use crate::occurrences::Occurrences;
use ltc_engine::basis::CodeName;
use ltc_engine::calendar::Month;
use ltc_engine::finding::{Finding, Params, Reason, Scope, SourceRef};
use ltc_engine::rule::Rule;
use serde::Serialize;

/// Pattern against totals in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The month.
    pub month: Month,
    /// One row for each code: those of the pattern in its order, then those that are only stated.
    pub rows: Vec<Row>,
}

/// A code of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Service code.
    pub code: CodeName,
    /// Visits at which the pattern gives it.
    pub visits: i64,
    /// Units that the pattern gives.
    pub pattern: i64,
    /// Units that are stated; 0 if none are.
    pub stated: i64,
    /// Stated − pattern.
    pub difference: i64,
    /// What that means.
    pub verdict: Verdict,
    /// What the pattern gives in any month.
    pub any_month: Range,
    /// The visits that the stated units would be, at the units of one visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated_visits: Option<i64>,
    /// Other days of the week on which the stated number would be right: 一至五, 每日.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits_days: Option<Days>,
}

/// How a stated total stands to the pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The same.
    Agrees,
    /// Fewer are stated than the pattern gives.
    TooFew,
    /// More are stated than the pattern gives.
    TooMany,
    /// In the pattern, but not stated.
    Missing,
    /// Stated, but not in the pattern.
    NotInPattern,
}

impl Verdict {
    /// The situation of the rule; `None` if all is well.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Self::Agrees => None,
            Self::TooFew => Some(Reason::TotalTooSmall),
            Self::TooMany => Some(Reason::TotalTooLarge),
            Self::Missing => Some(Reason::TotalMissing),
            Self::NotInPattern => Some(Reason::TotalNotInPattern),
        }
    }
}

/// Holds totals against a pattern in a month. A code that is stated more than once counts with its sum.
pub fn compare(pattern: &[PatternLine], totals: &[Item], window: &Window) -> Comparison {
    let counts = expand(pattern, window).counts;
    let stated_of =
        |code: &str| -> i64 { totals.iter().filter(|item| item.code == code).map(|item| item.quantity.get()).sum() };
    let mut rows: Vec<Row> = Vec::new();
    for count in &counts {
        rows.push(row(pattern, window, &count.code, (count.visits, count.quantity), stated_of(&count.code)));
    }
    for item in totals {
        if rows.iter().all(|row| row.code != item.code) {
            rows.push(row(pattern, window, &item.code, (0, 0), stated_of(&item.code)));
        }
    }
    Comparison { month: window.month, rows }
}

fn row(pattern: &[PatternLine], window: &Window, code: &str, given: (i64, i64), stated: i64) -> Row {
    let (visits, units) = given;
    let is_in_pattern = pattern.iter().flat_map(|line| &line.items).any(|item| item.code == code);
    let verdict = match (is_in_pattern, stated) {
        _ if units == stated => Verdict::Agrees,
        (false, _) => Verdict::NotInPattern,
        (true, 0) => Verdict::Missing,
        _ if stated < units => Verdict::TooFew,
        _ => Verdict::TooMany,
    };
    let is_wrong = stated > 0 && verdict != Verdict::Agrees;
    let per_visit = units_of_a_visit(pattern, code).filter(|units| is_wrong && stated % units == 0);
    Row {
        code: code.to_owned(),
        visits,
        pattern: units,
        stated,
        difference: stated - units,
        verdict,
        any_month: any_month(pattern, code, stated),
        stated_visits: per_visit.map(|units| stated / units),
        fits_days: is_wrong.then(|| other_days(window, per_visit.unwrap_or(1), stated)).flatten(),
    }
}

/// Units of a code at each visit, if it is the same number everywhere.
fn units_of_a_visit(pattern: &[PatternLine], code: &str) -> Option<i64> {
    let mut units = pattern.iter().flat_map(|line| &line.items).filter(|item| item.code == code);
    let first = units.next()?.quantity;
    units.all(|item| item.quantity == first).then_some(first.get())
}

/// The usual days on which a number of units would be right.
fn other_days(window: &Window, per_visit: i64, stated: i64) -> Option<Days> {
    let occurs = Occurrences::of(window);
    [Days::WORKDAYS, Days::ALL].into_iter().find(|days| occurs.sum(*days) * per_visit == stated)
}

/// The findings of a comparison: one for each code that does not agree.
pub fn findings(comparison: &Comparison) -> Vec<Finding> {
    let found = comparison.rows.iter().filter_map(|row| Some((row, row.verdict.reason()?)));
    found.map(|(row, reason)| finding(comparison.month, row, reason)).collect()
}

fn finding(month: Month, row: &Row, reason: Reason) -> Finding {
    let rule = Rule::PatternTotalMismatch;
    let mut params = Params::new();
    params.insert("reason", reason.id().into());
    params.insert("code", row.code.as_str().into());
    params.insert("month", month.into());
    params.insert("pattern", row.pattern.into());
    params.insert("stated", row.stated.into());
    params.insert("difference", row.difference.abs().into());
    let source = rule.sources().iter().map(|id| SourceRef { id: (*id).to_owned(), confidence: None });
    Finding {
        rule,
        reason: Some(reason),
        severity: rule.severity(),
        scope: Scope::Case,
        record: None,
        related: Vec::new(),
        field: None,
        client: None,
        params,
        expected: Some(row.pattern.to_string()),
        actual: Some(row.stated.to_string()),
        amount: None,
        edition: None,
        source: source.collect(),
    }
}
