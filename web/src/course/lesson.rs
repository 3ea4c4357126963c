//! A lesson: its story, the facts to change, what comes out, the question.

use super::given::{facts_of, records};
use super::message::Msg;
use super::player::{Open, Player};
use super::trial::{Fact, Shape};
use super::{PLACE, View, href, list, naming, question, result, solution};
use crate::components::icon::{WARNING, icon};
use crate::markup::html;
use crate::state::field::Kind;
use ltc_course::{Lesson, Place};
use yew::prelude::*;

/// The lesson of the place.
pub(super) fn lesson(view: View) -> Html {
    match &view.course.open {
        Open::Lesson(player) => open(view, player),
        _ => html! {
            <div class="message message-error" role="alert" id="no-lesson">
                { icon(WARNING) }
                <div>
                    <h2 id={PLACE} tabindex="-1">{ view.words.no_such_lesson }</h2>
                    <p>{ view.words.no_such_lesson_hint }</p>
                </div>
                <a class="button" href={href(&Place::Lessons)}>{ view.words.to_lessons }</a>
            </div>
        },
    }
}

fn open(view: View, player: &Player) -> Html {
    let words = view.words;
    let lesson = &player.lesson;
    let teaching = &lesson.teaching;
    let is_own = matches!(view.course.place, Place::Own(_));
    let is_open = player.asked.as_ref().is_ok_and(|asked| solution::is_open(view, asked));
    html! {
        <article class="lesson" data-lesson={lesson.id.clone()}>
            <header class="lesson-head">
                <h2 id={PLACE} tabindex="-1">
                    if !is_own { <span class="lesson-number">{ lesson.number().to_owned() }</span> }
                    { view.text(&lesson.title).to_owned() }
                </h2>
                <p class="chips">
                    <span class="chip">{ view.text(&teaching.topic.name()).to_owned() }</span>
                    <span class="chip">{ list::level_name(view, teaching.level) }</span>
                    { question::copy_button(view) }
                </p>
            </header>
            <div class="lesson-panes">
                <div class="lesson-side">
                    <section class="card" aria-labelledby="lesson-story">
                        <h3 id="lesson-story">{ words.story }</h3>
                        { paragraphs(view.text(&teaching.story)) }
                        { given(view, lesson) }
                    </section>
                    if let Some(change) = teaching.change.as_ref().filter(|change| !change.after_answer || is_open) {
                        <section class="card" aria-labelledby="lesson-change">
                            <h3 id="lesson-change">{ words.change }</h3>
                            { paragraphs(view.text(&change.text)) }
                            { fields(view, player) }
                        </section>
                    }
                    { result::result(view, player) }
                </div>
                <div class="lesson-main">
                    { match &player.asked {
                        Ok(asked) => html! {
                            <>
                                { question::question(view, asked, &teaching.question, &teaching.hints) }
                                if solution::is_open(view, asked) {
                                    { solution::of_lesson(view, lesson, asked) }
                                }
                            </>
                        },
                        Err(why) => html! { <p class="message message-error">{ words.no_solution.replace("{}", why) }</p> },
                    } }
                    { neighbours(view) }
                </div>
            </div>
        </article>
    }
}

/// A text in paragraphs.
pub(super) fn paragraphs(text: &str) -> Html {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| html! { <p>{ line.to_owned() }</p> }).collect()
}

/// What is given: facts on demand, records as a table.
fn given(view: View, lesson: &Lesson) -> Html {
    let words = view.words;
    // A notice as it came.
    if let Some(text) = lesson.given.get("text").and_then(serde_json::Value::as_str) {
        return html! { <pre class="file-text" tabindex="0">{ text.to_owned() }</pre> };
    }
    let facts = facts_of(lesson, view.around.lang);
    if facts.is_empty() {
        return record_table(view, lesson);
    }
    html! {
        <>
            { record_table(view, lesson) }
            <details class="given">
                <summary>{ words.facts }</summary>
                <dl class="given-facts">
                    { for facts.into_iter().map(|(name, value)| html! {
                        <div><dt>{ name }</dt><dd>{ value }</dd></div>
                    }) }
                </dl>
            </details>
        </>
    }
}

/// The records of a lesson.
pub(super) fn record_table(view: View, lesson: &Lesson) -> Html {
    let words = view.words;
    let rows = records(&lesson.given, view.around.lang);
    if rows.is_empty() {
        return Html::default();
    }
    let columns = [words.row, words.date, words.code, words.quantity, words.time, words.workers];
    html! {
        <div class="table-region" role="group" tabindex="0" aria-label={words.records}>
            <table class="ledger course-table">
                <caption class="visually-hidden">{ words.records }</caption>
                <thead><tr>{ for columns.map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for rows.into_iter().map(|row| html! { <tr>{ for row.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }) }</tbody>
            </table>
        </div>
    }
}

/// The facts to change.
fn fields(view: View, player: &Player) -> Html {
    let words = view.words;
    if player.trial.facts.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <div class="lesson-fields">
                { for player.trial.facts.iter().enumerate().map(|(at, fact)| field(view, at, fact)) }
            </div>
            <div class="buttons">
                <button type="button" id="change-all" class="button" onclick={view.click(Msg::SetAll(true))}>{ words.all_changes }</button>
                <button type="button" id="change-none" class="button button-quiet" disabled={!player.trial.is_changed()}
                    onclick={view.click(Msg::SetAll(false))}>{ words.as_given }</button>
            </div>
        </>
    }
}

fn field(view: View, at: usize, fact: &Fact) -> Html {
    let id = format!("fact-{at}");
    let label = naming::place(&fact.pointer, view.around.lang);
    let kind = match fact.shape {
        Shape::Typed(kind) => kind,
        Shape::Whole => return whole(view, at, id, fact),
    };
    let options = options(view, kind, fact);
    let control = if options.is_empty() {
        let wrong = kind.read(&fact.text).is_err();
        html! {
            <input type="text" id={id.clone()} value={fact.text.clone()} autocomplete="off" aria-invalid={wrong.then_some("true")}
                oninput={view.typed::<InputEvent>(move |text| Msg::Fact(at, text))} />
        }
    } else {
        html! {
            <select id={id.clone()} ~value={fact.text.clone()} onchange={view.typed::<Event>(move |text| Msg::Fact(at, text))}>
                { for options.into_iter().map(|(value, name)| html! {
                    <option value={value.clone()} selected={value == fact.text}>{ name }</option>
                }) }
            </select>
        }
    };
    html! { <div class="field"><label for={id}>{ label }</label>{ control }</div> }
}

/// A change that comes as a whole.
fn whole(view: View, at: usize, id: String, fact: &Fact) -> Html {
    let words = view.words;
    let place = naming::place(&fact.pointer, view.around.lang);
    let hint = if fact.to.is_some() { words.added } else { words.removed }.replace("{}", &place);
    let what = fact.to.as_ref().map(|to| naming::value_text(to, view.around.lang));
    html! {
        <label class="tick">
            <input type="checkbox" {id} checked={fact.made} onchange={view.ticked(move |made| Msg::Whole(at, made))} />
            <span>{ hint }<span class="field-hint">{ what.unwrap_or_default() }</span></span>
        </label>
    }
}

/// The values that a fact is chosen from; none if it is typed.
fn options(view: View, kind: Kind, fact: &Fact) -> Vec<(String, String)> {
    let words = view.words;
    let pair = |value: &str, name: &str| (value.to_owned(), name.to_owned());
    match kind {
        Kind::YesNo => vec![pair("", "—"), pair("true", words.yes), pair("false", words.no)],
        Kind::NumberChoice if fact.pointer.ends_with("cms_level") => {
            (1..=8).map(|level| (level.to_string(), level.to_string())).collect()
        }
        Kind::Choice if fact.pointer.ends_with("welfare_class") => vec![
            pair("low_income", words.low_income),
            pair("mid_low_income", words.mid_low_income),
            pair("general", words.general),
        ],
        Kind::Words | Kind::Choice => {
            fact.choice(|field, word| naming::named_word(field, word, view.around.lang).map(str::to_owned))
        }
        _ => Vec::new(),
    }
}

/// The lessons before and after.
fn neighbours(view: View) -> Html {
    let place = |at: usize| match &view.course.place {
        Place::Own(_) => view.course.own.lessons.get(at).map(|_| Place::Own(at)),
        _ => view.course.lessons.get(at).map(|lesson| Place::Lesson(lesson.id.clone())),
    };
    let at = match (&view.course.place, &view.course.open) {
        (Place::Own(at), _) => Some(*at),
        (_, Open::Lesson(player)) => view.course.lessons.iter().position(|one| one.id == player.lesson.id),
        _ => None,
    };
    let before = at.and_then(|at| at.checked_sub(1)).and_then(place);
    let after = at.and_then(|at| place(at + 1));
    html! {
        <nav class="buttons lesson-turn" aria-label={view.words.lessons}>
            if let Some(before) = before {
                <a class="button" id="lesson-before" href={href(&before)}>{ view.words.previous }</a>
            }
            <a class="button button-quiet" href={href(&Place::Lessons)}>{ view.words.to_lessons }</a>
            if let Some(after) = after {
                <a class="button button-strong" id="lesson-next" href={href(&after)}>{ view.words.next }</a>
            }
        </nav>
    }
}
