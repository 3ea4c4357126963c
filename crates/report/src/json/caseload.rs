//! Documents of the kinds `alerts` and `respite-access`.

use super::finding::SourceView;
use crate::words::{both, caseload as words, respite_access};
use chrono::NaiveDate;
use ltc_caseload::{Alert, Caseload, Group, Kind, Question, Terms};
use ltc_engine::basis::{Basis, RespiteAccess};
use ltc_engine::finding::{Params, SourceRef};
use ltc_engine::respite_access::{AccessStatus, RespiteAnswer};
use ltc_engine::surcharge::Condition;
use ltc_engine::text::Text;
use serde::Serialize;

/// What a caseload asks for.
#[derive(Debug, Serialize)]
pub struct CaseloadView<'a> {
    /// The day that counts as today.
    pub as_of: NaiveDate,
    /// Every kind in the order of the board, those without an alert too.
    pub board: Vec<BoardView>,
    /// The alerts, in order of kind, day and client.
    pub alerts: Vec<AlertView<'a>>,
    /// What could not be judged.
    pub questions: Vec<QuestionView<'a>>,
}

/// A line of the board.
#[derive(Debug, Serialize)]
pub struct BoardView {
    /// The part of the board.
    pub group: Group,
    /// What about.
    pub kind: Kind,
    /// Its name.
    pub name: Text,
    /// How many cases.
    pub count: usize,
    /// Does the official board count it too?
    pub on_board: bool,
}

/// An alert with its words.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_caseload::Alert")]
pub struct AlertView<'a> {
    pub kind: Kind,
    pub case: usize,
    pub client: &'a str,
    pub date: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    pub overdue: bool,
    pub params: &'a Params,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub records: &'a [usize],
    /// What is the matter.
    pub text: Text,
    /// What to do.
    pub todo: Text,
    pub source: Vec<SourceView<'a>>,
}

/// An open question with its words.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_caseload::Question")]
pub struct QuestionView<'a> {
    pub kind: Kind,
    pub case: usize,
    pub client: &'a str,
    pub missing: &'a str,
    pub text: Text,
}

/// The view of a caseload.
pub fn caseload<'a>(basis: &'a Basis, terms: &'a Terms, found: &'a Caseload, as_of: NaiveDate) -> CaseloadView<'a> {
    let board = terms.kinds.iter().map(|one| BoardView {
        group: one.group,
        kind: one.kind,
        name: both(|lang| words::kind(one.kind, lang).name.to_owned()),
        count: found.count(one.kind),
        on_board: one.on_board,
    });
    CaseloadView {
        as_of,
        board: board.collect(),
        alerts: found.alerts.iter().map(|one| alert(basis, terms, one)).collect(),
        questions: found.questions.iter().map(question).collect(),
    }
}

fn alert<'a>(basis: &'a Basis, terms: &'a Terms, one: &'a Alert) -> AlertView<'a> {
    AlertView {
        kind: one.kind,
        case: one.case,
        client: &one.client,
        date: one.date,
        due: one.due,
        overdue: one.overdue,
        params: &one.params,
        records: &one.records,
        text: both(|lang| words::alert(one, lang)),
        todo: both(|lang| words::kind(one.kind, lang).todo.to_owned()),
        source: alert_sources(basis, terms, &one.source),
    }
}

/// References with their titles: of the alerts' own clauses, else of the standard.
pub fn alert_sources<'a>(basis: &'a Basis, terms: &'a Terms, references: &'a [SourceRef]) -> Vec<SourceView<'a>> {
    let title = |id: &str| terms.source_title(id).or_else(|| basis.source_title(id));
    let view = |one: &'a SourceRef| SourceView { id: &one.id, confidence: one.confidence, title: title(&one.id) };
    references.iter().map(view).collect()
}

fn question(one: &Question) -> QuestionView<'_> {
    QuestionView {
        kind: one.kind,
        case: one.case,
        client: &one.client,
        missing: one.missing,
        text: both(|lang| words::question(one, lang).to_owned()),
    }
}

/// May a household with a foreign carer use respite?
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_engine::respite_access::RespiteAnswer")]
pub struct RespiteAnswerView<'a> {
    pub on: NaiveDate,
    pub edition: &'a str,
    pub access: RespiteAccess,
    /// The rule of the day in a sentence.
    pub rule: Text,
    pub status: AccessStatus,
    /// The answer in a sentence.
    pub text: Text,
    pub conditions: Vec<AccessConditionView<'a>>,
    pub source: Vec<SourceView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a Text>,
}

/// A condition with its words.
#[derive(Debug, Serialize)]
pub struct AccessConditionView<'a> {
    /// The condition.
    #[serde(flatten)]
    pub condition: &'a Condition,
    /// What it asks for.
    pub text: Text,
}

/// The view of an answer on respite.
pub fn respite_answer<'a>(basis: &'a Basis, answer: &'a RespiteAnswer) -> RespiteAnswerView<'a> {
    let condition = |one: &'a Condition| AccessConditionView {
        condition: one,
        text: both(|lang| words::access_condition(answer, one.id, lang)),
    };
    RespiteAnswerView {
        on: answer.on,
        edition: &answer.edition,
        access: answer.access,
        rule: both(|lang| respite_access(answer.access, lang).to_owned()),
        status: answer.status,
        text: both(|lang| words::access_status(answer.status, lang).to_owned()),
        conditions: answer.conditions.iter().map(condition).collect(),
        source: super::finding::sources(basis, &answer.source),
        note: answer.note.as_ref(),
    }
}
