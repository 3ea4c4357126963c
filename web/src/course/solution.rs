//! The answer with its reasons: the arithmetic, what the sources say, how the engine came to it.

use super::View;
use super::desk::Asked;
use super::desk::Work;
use super::lesson::paragraphs;
use super::naming::value_text;
use crate::markup::html;
use crate::state::choices::{GRADE_NAMES, GRADES};
use ltc_course::{Answer, Clause, Exercise, Form, Lesson};
use ltc_engine::text::Text;
use ltc_report::words::book;
use serde_json::Value;
use yew::prelude::*;

/// May the answer be seen: it was found, asked for, or a trainer looks?
pub(super) fn is_open(view: View, asked: &Asked) -> bool {
    view.course.trainer || !view.course.desk.work(&asked.address).is_none_or(Work::is_open)
}

/// The answer in words.
pub(super) fn answer_text(view: View, form: &Form, answer: &Answer) -> String {
    match (form, answer) {
        (Form::Choice { options }, Answer::Choice(at)) => {
            let text = options.get(*at).map(|option| view.text(option)).unwrap_or_default();
            format!("({}) {text}", at + 1)
        }
        (Form::Number { unit }, Answer::Number(_)) => format!("{} {}", answer.written(), view.text(unit)),
        (_, Answer::Day(day)) => ltc_report::words::day(*day, view.around.lang),
        (_, Answer::Month(month)) => ltc_report::words::month(*month, view.around.lang),
        (_, Answer::Set(ids)) if ids.is_empty() => view.words.nothing.to_owned(),
        (_, Answer::Set(ids)) => ids.join(view.comma()),
        _ => answer.written(),
    }
}

/// The solution of a lesson.
pub(super) fn of_lesson(view: View, lesson: &Lesson, asked: &Asked) -> Html {
    let teaching = &lesson.teaching;
    let body = html! {
        <>
            // What many think first is set right there and then, so it comes with the answer.
            if let Some(intuition) = &teaching.intuition {
                <div class="intuition"><h4>{ view.words.intuition }</h4>{ paragraphs(view.text(intuition)) }</div>
            }
            <h4>{ view.words.explanation }</h4>
            { paragraphs(view.text(&teaching.explanation)) }
            { clauses(view, &teaching.clauses) }
            <p class="field-hint">{ view.words.rules }{ " " }{ teaching.rules.join(view.comma()) }</p>
            if let Some(derivation) = lesson.derivation(&view.around.basis) {
                { tree(view, &derivation) }
            }
        </>
    };
    card(view, asked, body)
}

/// The solution of an exercise.
pub(super) fn of_exercise(view: View, exercise: &Exercise, asked: &Asked) -> Html {
    let body = html! {
        <>
            <h4>{ view.words.explanation }</h4>
            { sentences(view, &exercise.solution) }
            { sources(view, exercise.source.iter().map(String::as_str)) }
            if let Some(derivation) = &exercise.derivation {
                { tree(view, derivation) }
            }
        </>
    };
    card(view, asked, body)
}

fn card(view: View, asked: &Asked, body: Html) -> Html {
    html! {
        <section class="card solution" aria-labelledby="course-solution" id="solution">
            <h3 id="course-solution">{ view.words.solution }</h3>
            <p class="solution-answer">{ answer_text(view, &asked.form, &asked.answer) }</p>
            { body }
        </section>
    }
}

/// The sentences of a solution.
pub(super) fn sentences(view: View, sentences: &[Text]) -> Html {
    html! { <ul class="plain-list">{ for sentences.iter().map(|one| html! { <li>{ view.text(one).to_owned() }</li> }) }</ul> }
}

fn clauses(view: View, clauses: &[Clause]) -> Html {
    if clauses.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ view.words.clauses }</h4>
            { for clauses.iter().map(|clause| html! {
                <figure class="clause">
                    <blockquote>{ view.text(&clause.quote).to_owned() }</blockquote>
                    <figcaption>{ book::source(&view.around.basis, &clause.source, view.around.lang) }</figcaption>
                </figure>
            }) }
        </>
    }
}

fn sources<'s>(view: View, ids: impl Iterator<Item = &'s str>) -> Html {
    html! {
        <ul class="course-sources">
            { for ids.map(|id| html! { <li>{ book::source(&view.around.basis, id, view.around.lang) }</li> }) }
        </ul>
    }
}

/// How a figure came about: each part opens.
fn tree(view: View, derivation: &Value) -> Html {
    html! {
        <details class="derivation">
            <summary>{ view.words.derivation }</summary>
            <div class="operand-root">{ inside(view, derivation) }</div>
        </details>
    }
}

/// A figure that others led to: its name and value, the rest on demand.
fn node(view: View, one: &Value) -> Html {
    let text = |name: &str| one.get(name).map(|value| value_text(value, view.around.lang)).unwrap_or_default();
    html! {
        <li>
            <details>
                <summary><span class="operand-line"><span>{ text("label") }</span><span class="operand-value">{ text("value") }</span></span></summary>
                <div class="operand-inside">{ inside(view, one) }</div>
            </details>
        </li>
    }
}

/// How a figure came about: its sentence, what it was computed from, its sources.
fn inside(view: View, one: &Value) -> Html {
    let list = |name: &str| one.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    html! {
        <>
            <p>{ one.get("text").map(|text| value_text(text, view.around.lang)).unwrap_or_default() }</p>
            if !list("from").is_empty() {
                <ul class="operands">{ for list("from").iter().map(|inner| node(view, inner)) }</ul>
            }
            <ul class="course-sources">{ for list("source").iter().map(|source| html! { <li>{ source_line(view, source) }</li> }) }</ul>
        </>
    }
}

/// A source and how sure the value is.
fn source_line(view: View, source: &Value) -> Html {
    let text = |name: &str| source.get(name).and_then(Value::as_str).unwrap_or_default();
    let sure = GRADE_NAMES.iter().position(|name| *name == text("confidence")).and_then(|at| GRADES.get(at));
    html! {
        <>
            { book::source(&view.around.basis, text("id"), view.around.lang) }
            if let Some(sure) = sure {
                { " " }<span class="chip">{ ltc_report::words::confidence(*sure, view.around.lang) }</span>
            }
        </>
    }
}
