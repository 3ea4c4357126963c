//! The head of the screen: its parts, the score, the trainer's switch.

use super::message::{Msg, is_kept};
use super::{View, href};
use crate::components::sections::sections;
use crate::markup::html;
use crate::screens::Screen;
use ltc_course::{Place, Topic};
use yew::prelude::*;

/// The head.
pub(super) fn head(view: View) -> Html {
    let words = view.words;
    let exercise = Place::Exercise { kind: None, level: None, seed: None };
    let places = [Place::Lessons, exercise, Place::Sheet, Place::Make].map(|place| href(&place));
    let [lessons, exercises, sheet, make] = places.each_ref().map(String::as_str);
    let parts = [(lessons, words.lessons), (exercises, words.exercises), (sheet, words.sheet), (make, words.make)];
    let here = match &view.course.place {
        Place::Lessons | Place::Lesson(_) | Place::Own(_) => lessons,
        Place::Exercise { .. } => exercises,
        Place::Sheet => sheet,
        Place::Make => make,
        Place::Case(_) => "",
    };
    html! {
        <>
            <div class="course-head no-print">
                <div class="screen-title">
                    <h1 id={Screen::Course.title()} tabindex="-1">{ words.title }</h1>
                    <p class="lead">{ words.lead }</p>
                </div>
                <label class="tick">
                    <input type="checkbox" id="course-trainer" checked={view.course.trainer} onchange={view.ticked(Msg::Trainer)} />
                    <span>{ words.trainer }</span>
                </label>
            </div>
            <div class="no-print">{ sections(words.parts, &parts, here) }</div>
            { score(view) }
        </>
    }
}

/// The score of the visit in one line, and by topic on demand.
fn score(view: View) -> Html {
    let words = view.words;
    let total = view.course.desk.score.total();
    if total.asked == 0 {
        return html! { <p class="course-score empty no-print" id="course-score">{ words.score_none }</p> };
    }
    let line = [total.right, total.asked, total.at_once];
    let line = line.iter().fold(words.score.to_owned(), |line, count| line.replacen("{}", &count.to_string(), 1));
    let topics = view.course.desk.score.by_topic();
    let rows = topics.iter().map(|(id, tally)| {
        let topic = Topic::ALL.iter().find(|topic| topic.id() == *id).map(|topic| topic.name());
        html! {
            <tr>
                <th scope="row">{ topic.map(|name| view.text(&name).to_owned()).unwrap_or_default() }</th>
                { for [tally.right, tally.asked, tally.hints].map(|count| html! { <td class="amount">{ count }</td> }) }
            </tr>
        }
    });
    html! {
        <div class="course-score no-print">
            <p id="course-score">{ line }</p>
            <details>
                <summary>{ words.by_topic }</summary>
                <table class="ledger">
                    <thead><tr>
                        <th scope="col">{ words.topic }</th>
                        { for [words.right, words.asked, words.hints].map(|name| html! { <th scope="col" class="amount">{ name }</th> }) }
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
                <p class="field-hint">{ if is_kept() { words.score_kept } else { words.score_not_kept } }</p>
                <button type="button" class="button" id="course-forget" onclick={view.click(Msg::Forget)}>{ words.forget }</button>
            </details>
        </div>
    }
}
