//! Change notices, weekly patterns and differences as documents.

use super::finding::{FindingView, SourceView, finding};
use crate::words::both;
use crate::words::notice as words;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use ltc_notice::{
    ChangeError, Days, Difference, DifferenceOutcome, Expansion, Fit, LimitNote, Notice, NoticeOutcome, PatternLine,
    PatternOutcome, QuotaCheck, Range, Recurring, Row, Unread, Verdict, print, print_pattern,
};
use serde::Serialize;

/// A value with its sentence.
#[derive(Debug, Serialize)]
pub struct Worded<T> {
    /// The value.
    #[serde(flatten)]
    pub value: T,
    /// The sentence, in both languages.
    pub message: Text,
}

/// `PatternResult`.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::PatternOutcome")]
pub struct PatternView<'a> {
    pub pattern: &'a [PatternLine],
    /// The pattern in the form of the source.
    pub text: String,
    pub unread: Vec<Worded<&'a Unread>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expansion: Option<&'a Expansion>,
    pub notes: Vec<Worded<&'a LimitNote>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit: Option<FitView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring: Option<RecurringView<'a>>,
    pub source: Vec<SourceView<'a>>,
}

/// Patterns that fit, with their text and why some number has none.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::Fit")]
pub struct FitView<'a> {
    #[serde(flatten)]
    pub fit: &'a Fit,
    pub text: String,
    /// Codes whose number no pattern gives.
    pub none: Vec<Text>,
}

/// The pattern in records, with its text.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::Recurring")]
pub struct RecurringView<'a> {
    #[serde(flatten)]
    pub recurring: &'a Recurring,
    pub text: String,
}

/// `NoticeResult`.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::NoticeOutcome")]
pub struct NoticeView<'a> {
    pub notice: &'a Notice,
    /// The notice in the form of the source.
    pub text: String,
    pub unread: Vec<Worded<&'a Unread>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_change: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expansion: Option<&'a Expansion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<ComparisonView<'a>>,
    pub notes: Vec<Worded<&'a LimitNote>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<QuotaView>,
    pub findings: Vec<FindingView<'a>>,
    pub source: Vec<SourceView<'a>>,
}

/// Pattern against totals.
#[derive(Debug, Serialize)]
pub struct ComparisonView<'a> {
    /// The month.
    pub month: Month,
    /// Does every code agree?
    pub agrees: bool,
    /// A row for each code.
    pub rows: Vec<RowView<'a>>,
}

/// A code of the comparison.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::Row")]
pub struct RowView<'a> {
    pub code: &'a str,
    pub visits: i64,
    pub pattern: i64,
    pub stated: i64,
    pub difference: i64,
    pub verdict: Verdict,
    pub any_month: Range,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated_visits: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits_days: Option<Days>,
    /// What the number may come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
}

/// The totals against the quota.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::QuotaCheck")]
pub struct QuotaView {
    pub month: Month,
    pub care: i64,
    pub available: i64,
    pub client_pays: i64,
    pub message: Text,
}

/// `DifferenceResult`.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_notice::DifferenceOutcome")]
pub struct DifferenceView<'a> {
    pub month: Month,
    /// Clients to be marked.
    pub clients: Vec<&'a str>,
    pub rows: &'a [Difference],
    pub uncounted: usize,
    pub source: Vec<SourceView<'a>>,
}

fn source<'a>(basis: &'a Basis, id: &'a str) -> Vec<SourceView<'a>> {
    vec![SourceView { id, confidence: None, title: basis.source_title(id) }]
}

fn unread_views(unread: &[Unread]) -> Vec<Worded<&Unread>> {
    let view = |one| Worded { value: one, message: both(|lang| words::unread(one, lang)) };
    unread.iter().map(view).collect()
}

fn note_views(notes: &[LimitNote]) -> Vec<Worded<&LimitNote>> {
    let view = |one| Worded { value: one, message: both(|lang| words::limit_note(one, lang)) };
    notes.iter().map(view).collect()
}

/// A pattern as a document.
pub fn pattern<'a>(basis: &'a Basis, outcome: &'a PatternOutcome, month: Option<Month>) -> PatternView<'a> {
    PatternView {
        pattern: &outcome.pattern,
        text: print_pattern(&outcome.pattern),
        unread: unread_views(&outcome.unread),
        expansion: outcome.expansion.as_ref(),
        notes: note_views(&outcome.notes),
        fit: outcome.fit.as_ref().map(|fit| FitView {
            fit,
            text: print_pattern(&fit.pattern),
            none: month.map(|month| none_of(fit, month)).unwrap_or_default(),
        }),
        recurring: outcome
            .recurring
            .as_ref()
            .map(|recurring| RecurringView { recurring, text: print_pattern(&recurring.pattern) }),
        source: source(basis, "S0-16"),
    }
}

fn none_of(fit: &Fit, month: Month) -> Vec<Text> {
    let lacking = fit.codes.iter().filter(|code| code.nearest_below.is_some() || code.nearest_above.is_some());
    let text = |code: &ltc_notice::CodeFit| {
        both(|lang| {
            let words = words::no_pattern(code.quantity, code.nearest_below, code.nearest_above, month, lang);
            format!("{}{}{words}", code.code, lang.labels().colon)
        })
    };
    lacking.map(text).collect()
}

/// A notice as a document.
pub fn notice<'a>(basis: &'a Basis, outcome: &'a NoticeOutcome) -> NoticeView<'a> {
    NoticeView {
        notice: &outcome.notice,
        text: print(&outcome.notice),
        unread: unread_views(&outcome.unread),
        no_change: outcome.no_change.map(no_change),
        expansion: outcome.expansion.as_ref(),
        comparison: outcome.comparison.as_ref().map(|comparison| ComparisonView {
            month: comparison.month,
            agrees: comparison.rows.iter().all(|row| row.verdict == Verdict::Agrees),
            rows: comparison.rows.iter().map(row).collect(),
        }),
        notes: note_views(&outcome.notes),
        quota: outcome.quota.as_ref().map(quota),
        findings: outcome.findings.iter().map(|one| finding(basis, one)).collect(),
        source: source(basis, "S0-16"),
    }
}

fn no_change(error: ChangeError) -> Text {
    both(|lang| words::change_error(error, lang).to_owned())
}

fn row(row: &Row) -> RowView<'_> {
    RowView {
        code: &row.code,
        visits: row.visits,
        pattern: row.pattern,
        stated: row.stated,
        difference: row.difference,
        verdict: row.verdict,
        any_month: row.any_month,
        stated_visits: row.stated_visits,
        fits_days: row.fits_days,
        hint: words::hint(row, crate::Lang::Zh).map(|_| both(|lang| words::hint(row, lang).unwrap_or_default())),
    }
}

fn quota(quota: &QuotaCheck) -> QuotaView {
    QuotaView {
        month: quota.month,
        care: quota.care,
        available: quota.available,
        client_pays: quota.client_pays,
        message: both(|lang| words::quota(quota, lang)),
    }
}

/// A difference as a document.
pub fn difference<'a>(basis: &'a Basis, outcome: &'a DifferenceOutcome) -> DifferenceView<'a> {
    DifferenceView {
        month: outcome.month,
        clients: outcome.clients(),
        rows: &outcome.rows,
        uncounted: outcome.uncounted,
        source: source(basis, "S0-12"),
    }
}
