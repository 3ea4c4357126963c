//! Dates and duties as a document: everything that is due, with how it was counted.

use super::finding::SourceView;
use crate::words::duties as words;
use crate::words::{Lang, both};
use chrono::NaiveDate;
use ltc_duties::{Agenda, Answer, ClientDates, Counted, Due, SpanKind, Warning};
use ltc_engine::basis::{Basis, Cited, Confidence};
use ltc_engine::text::Text;
use serde::Serialize;

/// Everything that is due.
#[derive(Debug, Serialize)]
pub struct DatesView<'a> {
    /// By which profile.
    pub profile: ProfileView<'a>,
    /// The day that counts as today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<NaiveDate>,
    /// How many days ahead `upcoming` goes.
    pub within: u32,
    /// What is due, in order of date; what is not known last.
    pub duties: Vec<DueView<'a>>,
    /// Places in `duties` of what is due today or soon.
    pub upcoming: Vec<usize>,
    /// The clients of the input.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<ClientView<'a>>,
}

/// A county profile.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_duties::Profile")]
pub struct ProfileView<'a> {
    pub id: &'a str,
    pub name: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a Text>,
    pub source: Vec<SourceView<'a>>,
}

/// A duty that is due.
#[derive(Debug, Serialize)]
pub struct DueView<'a> {
    /// The duty.
    pub duty: &'a str,
    /// Its name.
    pub name: &'a Text,
    /// What set it off, and its day.
    pub trigger: &'static str,
    /// The day of the occasion.
    pub on: NaiveDate,
    /// Whom it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<&'a str>,
    /// Who owes it.
    pub owed_by: &'static str,
    /// By the reading that is taken.
    #[serde(flatten)]
    pub chosen: AnswerView<'a>,
    /// Days from today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// `passed`, `today`, `soon`, `later` or `unknown`.
    pub urgency: &'static str,
    /// Sessions counted, where it depends on them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<SessionsView>,
    /// What to look out for.
    pub warnings: Vec<WarningView>,
    /// By other readings.
    pub others: Vec<AnswerView<'a>>,
    /// The rule in the words of the source.
    pub says: &'a Text,
    /// What follows if it is missed.
    pub missed: &'a Text,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a Text>,
    /// The sources.
    pub source: Vec<SourceView<'a>>,
}

/// When a duty is due by one reading.
#[derive(Debug, Serialize)]
pub struct AnswerView<'a> {
    /// The reading.
    pub reading: &'a str,
    /// How it counts.
    pub reading_name: &'a Text,
    /// The first day; absent: at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<NaiveDate>,
    /// The last day; null: none is set, or it is not known (`unknown`).
    pub due: Option<NaiveDate>,
    /// The calendar of the standard ends before the day.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// How sure it is.
    pub confidence: Confidence,
    /// The days gone through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub counted: Vec<StepView>,
}

/// A day gone through.
#[derive(Debug, Serialize)]
pub struct StepView {
    /// The day.
    pub day: NaiveDate,
    /// Its number; absent: it does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Why, where it is no ordinary day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// Sessions counted.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_duties::Sessions")]
pub struct SessionsView {
    pub count: u32,
    pub limit: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<NaiveDate>,
    pub text: Text,
}

/// Something to look out for.
#[derive(Debug, Serialize)]
pub struct WarningView {
    /// `day_off`, `edge`, `outside_calendar`, `needs_caseload` or `two_in_a_week`.
    pub kind: &'static str,
    /// The working day before a day off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workday_before: Option<NaiveDate>,
    /// The days meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<NaiveDate>,
    /// In a sentence.
    pub text: Text,
}

/// The dates of a client.
#[derive(Debug, Serialize)]
pub struct ClientView<'a> {
    /// The case's name.
    pub id: &'a str,
    /// Periods.
    pub spans: Vec<SpanView<'a>>,
    /// Days.
    pub marks: Vec<MarkView>,
    /// The case does not say when the client was assessed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub assessment_unknown: bool,
}

/// A period of a client.
#[derive(Debug, Serialize)]
pub struct SpanView<'a> {
    /// `plan`, `retention`, `respite`, `advance`, `deduction`, `suspended` or `foreign_carer`.
    pub kind: &'static str,
    /// In words.
    pub name: Text,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Where its length comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<SourceView<'a>>,
}

/// A day of a client.
#[derive(Debug, Serialize)]
pub struct MarkView {
    /// In words.
    pub name: Text,
    /// The day.
    pub on: NaiveDate,
}

/// Everything that is due, as a document.
pub fn dates<'a>(basis: &'a Basis, agenda: &'a Agenda<'a>) -> DatesView<'a> {
    let profile = agenda.profile;
    DatesView {
        profile: ProfileView {
            id: &profile.id,
            name: &profile.name,
            note: profile.note.as_ref(),
            source: sources(basis, &profile.source, None),
        },
        as_of: agenda.as_of,
        within: agenda.within,
        duties: agenda.dues.iter().map(|due| due_view(basis, agenda, due)).collect(),
        upcoming: agenda.upcoming(),
        clients: agenda.clients.iter().map(|client| client_view(basis, client)).collect(),
    }
}

fn due_view<'a>(basis: &'a Basis, agenda: &Agenda<'_>, due: &'a Due<'a>) -> DueView<'a> {
    let duty = due.duty;
    DueView {
        duty: &duty.id,
        name: &duty.name,
        trigger: due.occasion.trigger.name(),
        on: due.occasion.on,
        subject: due.occasion.subject.as_deref(),
        owed_by: duty.owed_by.name(),
        chosen: answer(&due.chosen),
        days_left: agenda.days_left(due),
        urgency: agenda.urgency(due).name(),
        sessions: due.sessions.map(|one| SessionsView {
            count: one.count,
            limit: one.limit,
            reached: one.reached,
            text: both(|lang| words::sessions(one, lang)),
        }),
        warnings: due.warnings.iter().map(|one| warning(*one)).collect(),
        others: due.others.iter().map(answer).collect(),
        says: &duty.says,
        missed: &duty.missed,
        note: duty.note.as_ref(),
        source: sources(basis, &duty.source, Some(duty.confidence)),
    }
}

fn answer<'a>(answer: &'a Answer<'a>) -> AnswerView<'a> {
    let day = |counted: &Option<Counted>| counted.as_ref().and_then(|counted| counted.day);
    let unknown = |counted: &Option<Counted>| counted.as_ref().is_some_and(|counted| counted.day.is_none());
    let steps = answer.due.as_ref().map_or(&[][..], |due| &due.steps);
    let step = |step: &ltc_duties::Step| {
        let why = |lang| words::step(&step.kind, lang).to_owned();
        StepView { day: step.day, number: step.number, why: Some(both(why)).filter(|why| !why.zh.is_empty()) }
    };
    AnswerView {
        reading: &answer.reading.id,
        reading_name: &answer.reading.name,
        opens: day(&answer.opens),
        due: day(&answer.due),
        unknown: unknown(&answer.opens) || unknown(&answer.due),
        confidence: answer.confidence,
        counted: steps.iter().map(step).collect(),
    }
}

fn warning(one: Warning) -> WarningView {
    let (workday_before, days) = match one {
        Warning::DayOff(before) => (before, Vec::new()),
        Warning::TwoInAWeek(first, next) => (None, vec![first, next]),
        Warning::Edge | Warning::OutsideCalendar | Warning::NeedsCaseload => (None, Vec::new()),
    };
    WarningView { kind: words::warning_name(one), workday_before, days, text: both(|lang| words::warning(one, lang)) }
}

fn client_view<'a>(basis: &'a Basis, client: &'a ClientDates) -> ClientView<'a> {
    let span = |span: &'a ltc_duties::Span| SpanView {
        kind: match span.kind {
            SpanKind::Plan(_) => "plan",
            SpanKind::Retention(_) => "retention",
            SpanKind::Respite => "respite",
            SpanKind::Advance => "advance",
            SpanKind::Deduction(_) => "deduction",
            SpanKind::Suspended => "suspended",
            SpanKind::ForeignCarer(_) => "foreign_carer",
        },
        name: both(|lang| words::span(basis, span.kind, lang)),
        from: span.from,
        to: span.to,
        source: span
            .cited
            .as_ref()
            .map_or_else(Vec::new, |Cited { source, confidence }| sources(basis, source, Some(*confidence))),
    };
    let mark =
        |mark: &ltc_duties::Mark| MarkView { name: both(|lang: Lang| words::mark(mark.kind, lang)), on: mark.on };
    ClientView {
        id: &client.id,
        spans: client.spans.iter().map(span).collect(),
        marks: client.marks.iter().map(mark).collect(),
        assessment_unknown: client.assessment_unknown,
    }
}

fn sources<'a>(basis: &'a Basis, ids: &'a [String], confidence: Option<Confidence>) -> Vec<SourceView<'a>> {
    ids.iter().map(|id| SourceView { id, confidence, title: basis.source_title(id) }).collect()
}
