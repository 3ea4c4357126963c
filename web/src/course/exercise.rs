//! Random exercises: kind, level and number, so that each can be found again.

use super::message::Msg;
use super::player::{Drill, Open, drill, exercise_place};
use super::{PLACE, View, list, question, solution};
use crate::components::icon::{WARNING, icon};
use crate::markup::html;
use crate::program::Around;
use ltc_course::{ExerciseKind, Level, Table};
use yew::prelude::*;

/// Numbers that are chosen anew are up to this: short enough to write on paper.
const MOST_NEW: f64 = 9_999.0;

/// Which exercise: what the address does not say is chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Which {
    kind: ExerciseKind,
    level: Level,
    seed: u64,
}

fn which(kind: Option<&str>, level: Option<Level>, seed: Option<u64>) -> Which {
    let first = ExerciseKind::ALL.first().copied().unwrap_or(ExerciseKind::Retention);
    Which {
        kind: kind.and_then(ExerciseKind::from_id).unwrap_or(first),
        level: level.unwrap_or_default(),
        seed: seed.unwrap_or(1),
    }
}

/// Opens the exercise of a place.
pub(super) fn open(around: &Around, kind: Option<&str>, level: Option<Level>, seed: Option<u64>) -> Open {
    let Which { kind, level, seed } = which(kind, level, seed);
    Open::Exercise(drill(&around.basis, kind, level, seed, around.lang).map(Box::new))
}

/// The exercise of the place.
pub(super) fn exercise(view: View) -> Html {
    let words = view.words;
    let ltc_course::Place::Exercise { kind, level, seed } = &view.course.place else { return Html::default() };
    let which = which(kind.as_deref(), *level, *seed);
    html! {
        <article class="lesson" data-seed={which.seed.to_string()}>
            <header class="lesson-head">
                <h2 id={PLACE} tabindex="-1">
                    { view.text(&which.kind.name()).to_owned() }
                    <span class="exercise-number">{ format!("#{}", which.seed) }</span>
                </h2>
                <p class="chips">
                    <span class="chip">{ list::level_name(view, which.level) }</span>
                    { question::copy_button(view) }
                </p>
            </header>
            { chooser(view, which) }
            { match &view.course.open {
                Open::Exercise(Ok(drill)) => body(view, drill),
                Open::Exercise(Err(why)) => html! {
                    <div class="message message-warning" role="status" id="no-exercise">
                        { icon(WARNING) }<div><strong>{ words.no_exercise }</strong><p>{ why.clone() }</p></div>
                    </div>
                },
                _ => Html::default(),
            } }
        </article>
    }
}

/// Kind, level and number.
fn chooser(view: View, which: Which) -> Html {
    let words = view.words;
    let Which { kind, level, seed } = which;
    let go = |kind, level, seed| Msg::Go(exercise_place(kind, level, seed));
    let by_kind = view.typed::<Event>(move |text| go(ExerciseKind::from_id(&text).unwrap_or(kind), level, seed));
    let by_level =
        view.typed::<Event>(move |text| go(kind, text.parse().ok().and_then(Level::new).unwrap_or(level), seed));
    let by_seed = view.typed::<Event>(move |text| {
        let plain = ltc_engine::calendar::to_half_width(text.trim().trim_start_matches('#'));
        go(kind, level, plain.parse().unwrap_or(seed))
    });
    let send = view.course.send.clone();
    let another = Callback::from(move |_: MouseEvent| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::float_arithmetic,
            reason = "any number will do"
        )]
        let new = (js_sys::Math::random() * MOST_NEW) as u64 + 1;
        send.emit(go(kind, level, if new == seed { new + 1 } else { new }));
    });
    html! {
        <div class="course-bar">
            <div class="field">
                <label for="exercise-kind">{ words.kind }</label>
                <select id="exercise-kind" ~value={kind.id()} onchange={by_kind}>
                    { for ExerciseKind::ALL.iter().map(|one| html! {
                        <option value={one.id()} selected={*one == kind}>{ view.text(&one.name()).to_owned() }</option>
                    }) }
                </select>
            </div>
            <div class="field">
                <label for="exercise-level">{ words.level }</label>
                <select id="exercise-level" ~value={level.get().to_string()} onchange={by_level}>
                    { for list::levels().map(|one| html! {
                        <option value={one.get().to_string()} selected={one == level}>{ list::level_name(view, one) }</option>
                    }) }
                </select>
            </div>
            <div class="field">
                <label for="exercise-seed">{ words.seed }</label>
                <input type="text" id="exercise-seed" class="number" inputmode="numeric" autocomplete="off" aria-describedby="seed-hint"
                    value={seed.to_string()} onchange={by_seed} />
            </div>
            <button type="button" id="another" class="button button-strong" onclick={another}>{ words.another }</button>
            <p class="field-hint" id="seed-hint">{ words.seed_hint }</p>
        </div>
    }
}

fn body(view: View, drill: &Drill) -> Html {
    let exercise = &drill.exercise;
    html! {
        <div class="lesson-panes">
            <div class="lesson-side">
                <section class="card" aria-labelledby="exercise-story">
                    <h3 id="exercise-story">{ view.words.facts }</h3>
                    { told(view, drill) }
                </section>
            </div>
            <div class="lesson-main">
                { question::question(view, &drill.asked, &exercise.question, &exercise.hints) }
                if solution::is_open(view, &drill.asked) {
                    { solution::of_exercise(view, exercise, &drill.asked) }
                }
            </div>
        </div>
    }
}

/// Story, facts and table of an exercise.
pub(super) fn told(view: View, drill: &Drill) -> Html {
    let exercise = &drill.exercise;
    html! {
        <>
            { super::lesson::paragraphs(view.text(&exercise.story)) }
            <dl class="given-facts">
                { for exercise.facts.iter().map(|fact| html! {
                    <div><dt>{ view.text(&fact.label).to_owned() }</dt><dd>{ view.text(&fact.value).to_owned() }</dd></div>
                }) }
            </dl>
            if let Some(table) = &exercise.table {
                { grid(view, table) }
            }
        </>
    }
}

fn grid(view: View, table: &Table) -> Html {
    html! {
        <div class="table-region" role="group" tabindex="0" aria-label={view.words.facts}>
            <table class="ledger course-table">
                <thead><tr>{ for table.columns.iter().map(|name| html! { <th scope="col">{ view.text(name).to_owned() }</th> }) }</tr></thead>
                <tbody>{ for table.rows.iter().map(|row| html! {
                    <tr>{ for row.iter().map(|cell| html! { <td>{ view.text(cell).to_owned() }</td> }) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}
