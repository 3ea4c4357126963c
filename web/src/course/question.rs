//! A question with its answer field, hints and verdict.

use super::desk::{Asked, Work};
use super::message::Msg;
use super::{View, href, lesson, solution};
use crate::browser;
use crate::components::icon::{CHECK, COPY, ERROR, LAMP, NOTE, QUESTION, icon};
use crate::markup::{classes, html};
use ltc_course::{Answer, Form, Outcome, Verdict};
use ltc_engine::text::Text;
use yew::prelude::*;

/// A label that needs no line of its own, in characters.
const SHORT: usize = 6;

/// The question.
pub(super) fn question(view: View, asked: &Asked, text: &Text, hints: &[Text]) -> Html {
    let words = view.words;
    let nothing = Work::default();
    let work = view.course.desk.work(&asked.address).unwrap_or(&nothing);
    let send = view.course.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::Judge);
    });
    let open_hints = if view.course.trainer { hints.len() } else { work.hints };
    let left = hints.len().saturating_sub(open_hints);
    html! {
        <section class="card question-card" aria-labelledby="course-question">
            <h3 id="course-question">{ words.question }</h3>
            <div class="question-text" id="question-text">{ lesson::paragraphs(view.text(text)) }</div>
            <form {onsubmit} autocomplete="off" novalidate=true>
                { control(view, asked, work) }
                <div class="buttons">
                    <button class="button button-strong" id="judge">{ words.judge }</button>
                    if left > 0 {
                        <button type="button" class="button" id="hint" onclick={view.click(Msg::Hint)}>
                            { icon(LAMP) }<span>{ words.hint.replace("{}", &left.to_string()) }</span>
                        </button>
                    }
                    if !solution::is_open(view, asked) {
                        <button type="button" class="button button-quiet" id="show-answer" onclick={view.click(Msg::Show)}>{ words.show_answer }</button>
                    }
                </div>
            </form>
            <div role="status" id="verdict">
                if let Some(verdict) = &work.verdict {
                    { said(view, verdict) }
                }
            </div>
            <ol class="hints" aria-live="polite" id="hints">
                { for hints.iter().take(open_hints).enumerate().map(|(at, hint)| html! {
                    <li><strong>{ words.hint_number.replace("{}", &(at + 1).to_string()) }</strong>{ " " }{ view.text(hint).to_owned() }</li>
                }) }
            </ol>
        </section>
    }
}

/// Where the answer is given.
fn control(view: View, asked: &Asked, work: &Work) -> Html {
    let words = view.words;
    match &asked.form {
        Form::Number { unit } => typed(view, work, "", Some(view.text(unit))),
        Form::Day => typed(view, work, words.day_hint, None),
        Form::Month => typed(view, work, words.month_hint, None),
        Form::Set { options } if options.is_empty() => typed(view, work, words.set_hint, None),
        Form::Set { options } => {
            let options: Vec<(String, &str)> =
                options.iter().map(|one| (one.id.clone(), view.text(&one.label))).collect();
            ticks(view, work, &options, "checkbox")
        }
        Form::Choice { options } => {
            // The judge knows choices by their number.
            let options: Vec<(String, &str)> =
                options.iter().enumerate().map(|(at, one)| ((at + 1).to_string(), view.text(one))).collect();
            ticks(view, work, &options, "radio")
        }
    }
}

fn typed(view: View, work: &Work, hint: &'static str, unit: Option<&str>) -> Html {
    let unreadable = work.verdict.as_ref().is_some_and(|verdict| verdict.outcome == Outcome::Unreadable);
    html! {
        <div class="field">
            <label for="answer">{ view.words.your_answer }{ unit.map(|unit| view.around.lang.pick(format!("（{unit}）"), format!(" ({unit})"))).unwrap_or_default() }</label>
            <input type="text" id="answer" class="answer-field" value={work.written.clone()} autocomplete="off"
                inputmode={unit.is_some().then_some("numeric")} aria-invalid={unreadable.then_some("true")}
                aria-describedby={(!hint.is_empty()).then_some("answer-hint")}
                oninput={view.typed::<InputEvent>(Msg::Write)} />
            if !hint.is_empty() { <p class="field-hint" id="answer-hint">{ hint }</p> }
        </div>
    }
}

fn ticks(view: View, work: &Work, options: &[(String, &str)], kind: &'static str) -> Html {
    // Numbers of rows and codes stand side by side.
    let short = options.iter().all(|(_, label)| label.chars().count() <= SHORT);
    html! {
        <fieldset class={classes!("answer-options", short.then_some("answer-short"))}>
            <legend>{ view.words.your_answer }</legend>
            { for options.iter().map(|(id, label)| {
                let of = id.clone();
                html! {
                    <label class="tick">
                        <input type={kind} name="answer" value={id.clone()} checked={work.ticked.contains(id)}
                            onchange={view.ticked(move |ticked| Msg::Tick(of.clone(), ticked))} />
                        <span>{ (*label).to_owned() }</span>
                    </label>
                }
            }) }
        </fieldset>
    }
}

/// What the answer came to.
fn said(view: View, verdict: &Verdict) -> Html {
    let words = view.words;
    let (class, sign, text) = match verdict.outcome {
        Outcome::Right => ("verdict is-right", CHECK, words.is_right.to_owned()),
        Outcome::Partly => ("verdict is-partly", NOTE, words.is_partly.replace("{}", &verdict.credit.to_string())),
        Outcome::Wrong => ("verdict is-wrong", ERROR, words.is_wrong.to_owned()),
        Outcome::Unreadable => ("verdict is-unreadable", QUESTION, words.is_unreadable.to_owned()),
    };
    let is_right = verdict.outcome == Outcome::Right;
    let missing = Some(verdict.missing).filter(|missing| *missing > 0 && !is_right);
    let understood = verdict.understood.as_ref().filter(|_| !is_right).map(Answer::written);
    html! {
        <div {class} data-outcome={format!("{:?}", verdict.outcome).to_lowercase()}>
            { icon(sign) }
            <div>
                <strong>{ text }</strong>
                if let Some(understood) = understood {
                    <p>{ words.understood.replace("{}", &understood) }</p>
                }
                if let Some(missing) = missing {
                    <p>{ words.missing.replace("{}", &missing.to_string()) }</p>
                }
                if !verdict.extra.is_empty() {
                    <p>{ words.extra.replace("{}", &verdict.extra.join(view.comma())) }</p>
                }
            </div>
        </div>
    }
}

/// The button that copies the address of the place.
pub(super) fn copy_button(view: View) -> Html {
    let words = view.words;
    let address = format!("{}{}", browser::address(), href(&view.course.place));
    html! {
        <>
            <button type="button" class="button button-quiet copy" id="copy-link" onclick={view.click(Msg::Copy(address))}>
                { icon(COPY) }<span>{ words.copy_link }</span>
            </button>
            <span role="status" class="field-hint" id="copied">{ match view.course.copied {
                Some(true) => words.copied,
                Some(false) => words.not_copied,
                None => "",
            } }</span>
        </>
    }
}
