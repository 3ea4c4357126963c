//! The list of lessons, by topic and level, with what one has done; one's own beside it.

use super::message::Msg;
use super::player::lesson_key;
use super::{PLACE, View, href};
use crate::components::icon::{OPEN, icon};
use crate::markup::html;
use ltc_course::{Lesson, Level, Place, Topic};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Which lessons are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Filter {
    level: Option<Level>,
    topic: Option<Topic>,
}

impl Filter {
    fn lets(self, lesson: &Lesson) -> bool {
        let teaching = &lesson.teaching;
        self.level.is_none_or(|level| level == teaching.level) && self.topic.is_none_or(|topic| topic == teaching.topic)
    }
}

/// The name of a level.
pub(super) fn level_name(view: View, level: Level) -> &'static str {
    match level.get() {
        1 => view.words.level_1,
        2 => view.words.level_2,
        _ => view.words.level_3,
    }
}

/// The levels.
pub(super) fn levels() -> impl Iterator<Item = Level> {
    (1..=3).filter_map(Level::new)
}

/// The list.
pub(super) fn list(view: View) -> Html {
    let words = view.words;
    let filter = view.course.filter;
    let shown: Vec<(Place, &Rc<Lesson>)> = view
        .course
        .lessons
        .iter()
        .filter(|lesson| filter.lets(lesson))
        .map(|lesson| (Place::Lesson(lesson.id.clone()), lesson))
        .collect();
    let topics: Vec<Topic> =
        Topic::ALL.iter().copied().filter(|topic| shown.iter().any(|(_, one)| one.teaching.topic == *topic)).collect();
    html! {
        <>
            <div class="course-bar">
                <h2 id={PLACE} tabindex="-1">{ words.lessons }</h2>
                { filters(view) }
                <p class="field-hint" role="status">{ words.lesson_count.replace("{}", &shown.len().to_string()) }</p>
            </div>
            if shown.is_empty() {
                <p class="empty">{ words.no_lessons }</p>
            }
            <div class="lesson-topics">
            { for topics.iter().map(|topic| html! {
                <section class="card" aria-labelledby={format!("topic-{}", topic.id())}>
                    <h3 id={format!("topic-{}", topic.id())}>{ view.text(&topic.name()).to_owned() }</h3>
                    <ol class="lesson-list">
                        { for shown.iter().filter(|(_, one)| one.teaching.topic == *topic).map(|(place, one)| entry(view, place, one)) }
                    </ol>
                </section>
            }) }
            </div>
            { own(view) }
        </>
    }
}

fn filters(view: View) -> Html {
    let words = view.words;
    let now = view.course.filter;
    let by_level =
        view.typed::<Event>(move |text| Msg::Filter(Filter { level: text.parse().ok().and_then(Level::new), ..now }));
    let by_topic = view.typed::<Event>(move |text| {
        Msg::Filter(Filter { topic: Topic::ALL.iter().copied().find(|topic| topic.id() == text), ..now })
    });
    html! {
        <>
            <div class="field">
                <label for="course-level">{ words.level }</label>
                <select id="course-level" onchange={by_level}>
                    <option value="" selected={now.level.is_none()}>{ words.every_level }</option>
                    { for levels().map(|level| html! {
                        <option value={level.get().to_string()} selected={now.level == Some(level)}>{ level_name(view, level) }</option>
                    }) }
                </select>
            </div>
            <div class="field">
                <label for="course-topic">{ words.topic }</label>
                <select id="course-topic" onchange={by_topic}>
                    <option value="" selected={now.topic.is_none()}>{ words.every_topic }</option>
                    { for Topic::ALL.iter().map(|topic| html! {
                        <option value={topic.id()} selected={now.topic == Some(*topic)}>{ view.text(&topic.name()).to_owned() }</option>
                    }) }
                </select>
            </div>
        </>
    }
}

/// A lesson with what one has done; for trainers with its answer.
fn entry(view: View, place: &Place, lesson: &Lesson) -> Html {
    let is_own = matches!(place, Place::Own(_));
    html! {
        <li class="lesson-entry">
            <a href={href(place)}>
                if !is_own { <span class="lesson-number">{ lesson.number().to_owned() }</span> }
                <span>{ view.text(&lesson.title).to_owned() }</span>
            </a>
            <span class="chips">
                <span class="chip">{ level_name(view, lesson.teaching.level) }</span>
                { state(view, &lesson_key(lesson, is_own)) }
            </span>
            if view.course.trainer {
                <p class="lesson-answer">{ view.words.solution }{ view.colon() }{ answer(view, lesson) }
                    <span class="field-hint">{ " " }{ lesson.teaching.rules.join(view.comma()) }</span></p>
            }
        </li>
    }
}

/// The answer in words, or why there is none.
pub(super) fn answer(view: View, lesson: &Lesson) -> String {
    match lesson.answer(&view.around.basis) {
        Ok(answer) => super::solution::answer_text(view, &lesson.form(&answer), &answer),
        Err(refused) => super::player::lesson_refused(&refused, view.around.lang),
    }
}

fn state(view: View, key: &str) -> Html {
    let words = view.words;
    let Some(tried) = view.course.desk.score.of(key) else { return Html::default() };
    let (class, name) = match tried {
        one if one.best == 100 => ("chip is-done", words.done),
        one if one.shown => ("chip", words.seen_answer),
        one if one.attempts > 0 => ("chip", words.tried),
        _ => return Html::default(),
    };
    html! { <span {class}>{ name }</span> }
}

/// One's own lessons, and the files that are none.
fn own(view: View) -> Html {
    let words = view.words;
    let own = &view.course.own;
    html! {
        <section class="card" aria-labelledby="own-title">
            <h3 id="own-title">{ words.own }</h3>
            <p class="card-hint">{ words.own_hint }</p>
            <div class="buttons">
                { files(view, "own-files", words.open_files, false) }
                { files(view, "own-folder", words.open_folder, true) }
            </div>
            if !own.lessons.is_empty() {
                <ol class="lesson-list" id="own-lessons">
                    { for own.lessons.iter().enumerate().map(|(at, lesson)| entry(view, &Place::Own(at), lesson)) }
                </ol>
            }
            <div role="status" id="own-refused">
                if !own.refused.is_empty() {
                    <h4>{ words.refused_files }</h4>
                    <ul class="plain-list">
                        { for own.refused.iter().map(|(name, why)| html! { <li><strong>{ name.clone() }</strong>{ view.colon() }{ why.clone() }</li> }) }
                    </ul>
                }
            </div>
        </section>
    }
}

/// A button that opens files, or a folder.
fn files(view: View, id: &'static str, name: &'static str, folder: bool) -> Html {
    let send = view.course.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let files = input.files().map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect());
        send.emit(Msg::Files(files.unwrap_or_default()));
        // So that the same file can be chosen again.
        input.set_value("");
    });
    html! {
        <label class="button file-button">
            <input type="file" {id} class="visually-hidden" multiple=true accept=".json,application/json"
                webkitdirectory={folder} aria-label={name} {onchange} />
            { icon(OPEN) }<span>{ name }</span>
        </label>
    }
}
