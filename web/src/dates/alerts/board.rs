//! The board with its counts, and below it what each of its lines is about.

use super::state::{Desk, Refused, name_of};
use super::words::AlertsWords;
use crate::browser;
use crate::components::icon::{CHECK, ERROR, QUESTION, WARNING, icon};
use crate::markup::{classes, html};
use crate::program::{Around, open_in_plan};
use ltc_caseload::{Alert, Caseload, Group, KindTerms, Terms};
use ltc_engine::finding::SourceRef;
use ltc_report::json::alert_sources;
use ltc_report::words::{self, caseload as said};
use std::rc::Rc;
use yew::prelude::*;

/// What the board is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Board<'b> {
    pub(super) around: &'b Around,
    pub(super) desk: &'b Desk,
    pub(super) terms: &'b Terms,
    pub(super) found: &'b Caseload,
}

impl Board<'_> {
    fn words(self) -> &'static AlertsWords {
        AlertsWords::of(self.around.lang)
    }
}

/// The counts, in the groups of the official board.
pub(super) fn counts(board: Board, show_all: Html) -> Html {
    let words = board.words();
    let is_empty = board.found.alerts.is_empty();
    let hides = board.terms.kinds.iter().any(|one| board.found.count(one.kind) == 0) && !board.desk.shows_all;
    html! {
        <section class="card" aria-labelledby="alerts-board">
            <div class="alerts-head">
                <h2 id="alerts-board">{ words.board }</h2>
                { show_all }
            </div>
            if is_empty {
                <p class="alerts-none">{ icon(CHECK) }{ words.nothing }</p>
            }
            <div class="alerts-groups">{ for Group::ALL.into_iter().map(|one| group(board, one)) }</div>
            if hides {
                <p class="card-hint" id="alerts-hidden">{ words.hidden }</p>
            }
            <p class="card-hint">{ words.other_lines }</p>
        </section>
    }
}

fn group(board: Board, group: Group) -> Html {
    let is_shown = |one: &&KindTerms| one.group == group && (board.desk.shows_all || board.found.count(one.kind) > 0);
    let lines: Vec<&KindTerms> = board.terms.kinds.iter().filter(is_shown).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3>{ said::group(group, board.around.lang).name }</h3>
            <ul class="alerts-counts">{ for lines.into_iter().map(|one| line(board, one)) }</ul>
        </div>
    }
}

/// A line of the board; a click leads to what it counts.
fn line(board: Board, one: &KindTerms) -> Html {
    let count = board.found.count(one.kind);
    let id = name_of(one.kind);
    let name = said::kind(one.kind, board.around.lang).name;
    let target = format!("alerts-{id}");
    let onclick = Callback::from(move |_: MouseEvent| {
        browser::go_to(&target);
    });
    let own = (!one.on_board).then(|| html! { <span class="chip">{ board.words().own }</span> });
    html! {
        <li data-kind={id} class={classes!((count == 0).then_some("alerts-zero"))}>
            <span class="alerts-count">{ words::amount(i64::try_from(count).unwrap_or_default()) }</span>
            if count > 0 {
                <button type="button" class="link" {onclick}>{ name }</button>
            } else {
                <span>{ name }</span>
            }
            { own }
        </li>
    }
}

/// What each line of the board is about.
pub(super) fn lists(board: Board) -> Html {
    let kinds = board.terms.kinds.iter().filter(|one| board.found.count(one.kind) > 0);
    html! { <div class="alerts-lists">{ for kinds.map(|one| list(board, one)) }{ questions(board) }</div> }
}

fn list(board: Board, kind: &KindTerms) -> Html {
    let (words, lang) = (board.words(), board.around.lang);
    let wording = said::kind(kind.kind, lang);
    let alerts: Vec<&Alert> = board.found.alerts.iter().filter(|one| one.kind == kind.kind).collect();
    let id = format!("alerts-{}", name_of(kind.kind));
    let count = words::amount(i64::try_from(alerts.len()).unwrap_or_default());
    html! {
        <section class="card alerts-kind" aria-labelledby={id.clone()}>
            <h2 {id} tabindex="-1">{ wording.name }<span class="count">{ count }</span></h2>
            <p class="alerts-todo"><b>{ words.todo }</b>{ lang.labels().colon }{ wording.todo }</p>
            <ul class="alerts-list">{ for alerts.iter().map(|one| alert(board, one)) }</ul>
            <details class="alerts-why">
                <summary>{ words.sources }</summary>
                <ul class="sources">{ sources(board, &board.found.sources(kind.kind)) }</ul>
                if let Some(note) = board.terms.note(kind.kind) {
                    <p class="field-hint">{ lang.of(note).to_owned() }</p>
                }
            </details>
        </section>
    }
}

fn alert(board: Board, one: &Alert) -> Html {
    let (words, lang) = (board.words(), board.around.lang);
    html! {
        <li>
            { client(board, one.case, &one.client) }
            <p>{ said::alert(one, lang) }</p>
            <p class="alerts-days">
                if one.overdue {
                    <span class="chip alerts-overdue">{ words.overdue }</span>
                }
                if let Some(due) = one.due {
                    <span>{ words.due }{ " " }{ words::day(due, lang) }</span>
                } else {
                    <span>{ words.since }{ " " }{ words::day(one.date, lang) }</span>
                }
            </p>
        </li>
    }
}

/// The client's id; a click opens the case in 試算.
fn client(board: Board, place: usize, id: &str) -> Html {
    let document: Rc<str> = board.desk.opened.get(place).map(|one| one.document.clone()).unwrap_or_default();
    let onclick = Callback::from(move |_: MouseEvent| open_in_plan(&document));
    let label = format!("{id}，{}", board.words().open_in_plan);
    html! { <button type="button" class="link" title={board.words().open_in_plan} aria-label={label} {onclick}>{ id.to_owned() }</button> }
}

fn sources(board: Board, cited: &[SourceRef]) -> Html {
    let lang = board.around.lang;
    let sources = alert_sources(&board.around.basis, board.terms, cited);
    let row = |source: ltc_report::json::SourceView<'_>| {
        html! {
            <li>
                { source.title.map(|title| lang.of(title).to_owned()).unwrap_or_default() }{ " " }
                <span class="source-id">{ source.id.to_owned() }</span>
                if let Some(sure) = source.confidence {
                    { " " }<span class="chip">{ words::confidence(sure, lang) }</span>
                }
            </li>
        }
    };
    html! { <>{ for sources.into_iter().map(row) }</> }
}

/// What could not be judged.
fn questions(board: Board) -> Html {
    if board.found.questions.is_empty() {
        return Html::default();
    }
    let lang = board.around.lang;
    html! {
        <section class="card alerts-kind" aria-labelledby="alerts-questions">
            <h2 id="alerts-questions">{ icon(QUESTION) }{ board.words().questions }</h2>
            <ul class="alerts-list">
                { for board.found.questions.iter().map(|one| html! {
                    <li>{ client(board, one.case, &one.client) }<p>{ said::question(one, lang) }</p></li>
                }) }
            </ul>
        </section>
    }
}

/// What could not be read, and what is counted twice.
pub(super) fn troubles(around: &Around, desk: &Desk, refused: &[Refused]) -> Html {
    let words = AlertsWords::of(around.lang);
    let twice = desk.twice();
    html! {
        <>
            if !refused.is_empty() {
                <div class="message message-error alerts-refused" role="alert">
                    { icon(ERROR) }
                    <div>
                        <h2>{ words.refused }</h2>
                        <ul>{ for refused.iter().map(|one| html! {
                            <li><b>{ one.origin.name(around.lang) }</b>{ around.lang.labels().colon }{ around.lang.of(&one.why).to_owned() }</li>
                        }) }</ul>
                        <p class="field-hint">{ words.refused_hint }</p>
                    </div>
                </div>
            }
            if !twice.is_empty() {
                <p class="message message-warning" role="status">
                    { icon(WARNING) }<span>{ words.twice }{ twice.join(around.lang.pick("、", ", ")) }</span>
                </p>
            }
        </>
    }
}
