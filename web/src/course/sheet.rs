//! A worksheet and its answer sheet, chosen here and printed.

use super::message::Msg;
use super::player::{Drill, ask, drill};
use super::sheets::{Change, Print};
use super::{PLACE, View, exercise, lesson, list, solution};
use crate::components::icon::{PRINT, icon};
use crate::markup::html;
use ltc_course::{ExerciseKind, Form, Lesson, Place};
use std::rc::Rc;
use yew::prelude::*;

/// A question on the sheet.
enum Item<'a> {
    Lesson(&'a Rc<Lesson>, bool),
    Drill(Box<Drill>),
}

/// The screen's part.
pub(super) fn sheet(view: View) -> Html {
    let words = view.words;
    let items = items(view);
    html! {
        <>
            <div class="no-print sheet-choice">
                <h2 id={PLACE} tabindex="-1">{ words.sheet }</h2>
                { lessons(view) }
                { exercises(view) }
                <div class="buttons">
                    <button type="button" id="print-sheet" class="button button-strong" disabled={items.is_empty()} onclick={view.click(Msg::Print)}>
                        { icon(PRINT) }<span>{ words.print }</span>
                    </button>
                </div>
            </div>
            if items.is_empty() {
                <p class="empty" id="sheet-empty">{ words.sheet_empty }</p>
            } else {
                { paper(view, &items) }
            }
        </>
    }
}

/// Every lesson that there is, with its place.
fn every_lesson(view: View<'_>) -> impl Iterator<Item = (Place, &Rc<Lesson>)> {
    let own = view.course.own.lessons.iter().enumerate().map(|(at, lesson)| (Place::Own(at), lesson));
    view.course.lessons.iter().map(|lesson| (Place::Lesson(lesson.id.clone()), lesson)).chain(own)
}

fn items(view: View<'_>) -> Vec<Item<'_>> {
    let sheets = &view.course.sheets;
    let lessons = every_lesson(view).filter(|(place, _)| sheets.holds(place));
    let lessons = lessons.map(|(place, lesson)| Item::Lesson(lesson, matches!(place, Place::Own(_))));
    let drills = sheets.seeds().filter_map(|seed| {
        drill(&view.around.basis, sheets.kind, sheets.level, seed, view.around.lang).ok().map(Box::new).map(Item::Drill)
    });
    lessons.chain(drills).collect()
}

fn lessons(view: View) -> Html {
    let words = view.words;
    let all = every_lesson(view).map(|(place, _)| place).collect();
    let change = |lessons| view.click(Msg::Sheet(Change::Lessons(lessons)));
    html! {
        <fieldset class="card sheet-lessons">
            <legend>{ words.sheet_choose }</legend>
            <div class="buttons">
                <button type="button" class="button" id="sheet-all" onclick={change(all)}>{ words.choose_all }</button>
                <button type="button" class="button" id="sheet-none" onclick={change(Vec::new())}>{ words.choose_none }</button>
            </div>
            <div class="sheet-ticks">
                { for every_lesson(view).map(|(place, lesson)| {
                    let of = place.clone();
                    html! {
                        <label class="tick">
                            <input type="checkbox" checked={view.course.sheets.holds(&place)} data-place={place.to_string()}
                                onchange={view.ticked(move |ticked| Msg::Sheet(Change::Lesson(of.clone(), ticked)))} />
                            <span>{ view.text(&lesson.title).to_owned() }
                                <span class="field-hint">{ " " }{ list::level_name(view, lesson.teaching.level) }</span></span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}

fn exercises(view: View) -> Html {
    let words = view.words;
    let sheets = &view.course.sheets;
    let typed = |id: &'static str, label: &'static str, value: String, change: fn(String) -> Change| {
        let number = id != "sheet-title";
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <input type="text" {id} {value} class={number.then_some("number")} inputmode={number.then_some("numeric")} autocomplete="off"
                    onchange={view.typed::<Event>(move |text| Msg::Sheet(change(text)))} />
            </div>
        }
    };
    let chosen = |id: &'static str,
                  label: &'static str,
                  change: fn(String) -> Change,
                  options: Vec<(String, String, bool)>| {
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <select {id} onchange={view.typed::<Event>(move |text| Msg::Sheet(change(text)))}>
                    { for options.into_iter().map(|(value, name, selected)| html! { <option {value} {selected}>{ name }</option> }) }
                </select>
            </div>
        }
    };
    let kinds = ExerciseKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.id().to_owned(), view.text(&kind.name()).to_owned(), *kind == sheets.kind));
    let levels = list::levels();
    let levels = levels.map(|one| (one.get().to_string(), list::level_name(view, one).to_owned(), one == sheets.level));
    let prints = Print::ALL.map(|print| {
        let name = match print {
            Print::Both => words.sheet_both,
            Print::Questions => words.sheet_questions,
            Print::Answers => words.sheet_answers,
        };
        (print.name().to_owned(), name.to_owned(), print == sheets.print)
    });
    html! {
        <div class="card course-bar">
            { typed("sheet-count", words.sheet_count, sheets.count.to_string(), Change::Count) }
            { chosen("sheet-kind", words.kind, Change::Kind, kinds.collect()) }
            { chosen("sheet-level", words.level, Change::Level, levels.collect()) }
            { typed("sheet-seed", words.seed, sheets.seed.to_string(), Change::Seed) }
            { typed("sheet-title", words.sheet_title, sheets.title.clone(), Change::Title) }
            { chosen("sheet-print", words.sheet_show, Change::Print, prints.to_vec()) }
        </div>
    }
}

/// What is printed, as it will be.
fn paper(view: View, items: &[Item]) -> Html {
    let words = view.words;
    let sheets = &view.course.sheets;
    let title = Some(sheets.title.trim()).filter(|title| !title.is_empty()).unwrap_or(words.sheet_title_default);
    html! {
        <div class="paper" id="paper">
            if sheets.print != Print::Answers {
                <section class="sheet" id="worksheet" aria-labelledby="worksheet-title">
                    <h2 id="worksheet-title">{ title.to_owned() }</h2>
                    <p class="name-line"><span>{ words.name_line }</span><span>{ words.date_line }</span></p>
                    <ol>{ for items.iter().map(|item| asked(view, item)) }</ol>
                </section>
            }
            if sheets.print != Print::Questions {
                <section class="sheet" id="answer-sheet" aria-labelledby="answer-title">
                    <h2 id="answer-title">{ title.to_owned() }{ " · " }{ words.answer_sheet }</h2>
                    <ol>{ for items.iter().map(|item| answered(view, item)) }</ol>
                </section>
            }
        </div>
    }
}

fn asked(view: View, item: &Item) -> Html {
    match item {
        Item::Lesson(lesson, is_own) => {
            let teaching = &lesson.teaching;
            let form = ask(&view.around.basis, lesson, *is_own).ok().map(|asked| asked.form);
            html! {
                <li>
                    <h3>{ view.text(&lesson.title).to_owned() }</h3>
                    { lesson::paragraphs(view.text(&teaching.story)) }
                    { lesson::record_table(view, lesson) }
                    if let Some(change) = teaching.change.as_ref().filter(|change| !change.after_answer) { { lesson::paragraphs(view.text(&change.text)) } }
                    <div class="sheet-question">{ lesson::paragraphs(view.text(&teaching.question)) }</div>
                    { room(view, form.as_ref()) }
                </li>
            }
        }
        Item::Drill(drill) => html! {
            <li>
                <h3>{ view.text(&drill.exercise.kind.name()).to_owned() }{ format!(" #{}", drill.exercise.seed) }</h3>
                { exercise::told(view, drill) }
                <div class="sheet-question">{ lesson::paragraphs(view.text(&drill.exercise.question)) }</div>
                { room(view, Some(&drill.asked.form)) }
            </li>
        },
    }
}

/// Where the answer is written.
fn room(view: View, form: Option<&Form>) -> Html {
    let boxes = |labels: Vec<String>| html! { <ul class="sheet-boxes">{ for labels.into_iter().map(|label| html! { <li>{ "□ " }{ label }</li> }) }</ul> };
    match form {
        Some(Form::Choice { options }) => {
            boxes(options.iter().enumerate().map(|(at, one)| format!("({}) {}", at + 1, view.text(one))).collect())
        }
        Some(Form::Set { options }) if !options.is_empty() => {
            boxes(options.iter().map(|one| view.text(&one.label).to_owned()).collect())
        }
        Some(Form::Number { unit }) => {
            html! { <p class="answer-line"><span>{ view.words.answer_line }</span><span>{ view.text(unit).to_owned() }</span></p> }
        }
        _ => html! { <p class="answer-line"><span>{ view.words.answer_line }</span></p> },
    }
}

fn answered(view: View, item: &Item) -> Html {
    match item {
        Item::Lesson(lesson, _) => html! {
            <li>
                <h3>{ view.text(&lesson.title).to_owned() }</h3>
                <p class="solution-answer">{ list::answer(view, lesson) }</p>
                { lesson::paragraphs(view.text(&lesson.teaching.explanation)) }
                <p class="field-hint">{ view.words.rules }{ " " }{ lesson.teaching.rules.join(view.comma()) }</p>
            </li>
        },
        Item::Drill(drill) => html! {
            <li>
                <h3>{ view.text(&drill.exercise.kind.name()).to_owned() }{ format!(" #{}", drill.exercise.seed) }</h3>
                <p class="solution-answer">{ solution::answer_text(view, &drill.asked.form, &drill.asked.answer) }</p>
                { solution::sentences(view, &drill.exercise.solution) }
                <p class="field-hint">{ view.words.seed }{ " " }{ view.course.sheets.place(drill.exercise.seed).to_string() }</p>
            </li>
        },
    }
}
