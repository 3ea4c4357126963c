//! What the engine says of a lesson's case, before and after the change; what is asked for is covered.

use super::View;
use super::message::Msg;
use super::outcome::{Found, Ran, Row, findings, rows};
use super::player::Player;
use super::solution;
use crate::markup::html;
use yew::prelude::*;

/// The results.
pub(super) fn result(view: View, player: &Player) -> Html {
    let words = view.words;
    let body = match (&player.before, &player.now) {
        (Err(why), _) | (Ok(_), Err(why)) => html! {
            <p class="message message-warning" role="status" id="cannot-compute"><strong>{ words.cannot_compute }</strong>{ " " }{ why.clone() }</p>
        },
        (Ok(before), Ok((document, after))) => {
            let before = Ran { given: &player.lesson.given, result: before };
            table(view, player, before, Ran { given: document, result: after })
        }
    };
    let is_open = player.asked.as_ref().is_ok_and(|asked| solution::is_open(view, asked));
    let case = player.now.as_ref().ok().map(|(document, _)| document).filter(|_| player.lesson.kind == "simulate");
    html! {
        <section class="card" aria-labelledby="lesson-result">
            <h3 id="lesson-result">{ words.result }</h3>
            if (is_still(player) || player.lesson.changes_after_answer()) && !is_open {
                <p class="empty" id="result-later">{ words.result_later }</p>
            } else {
                if !is_still(player) {
                    <p class="card-hint">{ words.result_hint }</p>
                }
                { body }
            }
            if let Some(case) = case {
                <div class="buttons">
                    <button type="button" id="open-in-plan" class="button" title={words.open_in_plan_hint}
                        onclick={view.click(Msg::OpenInPlan(case.to_string()))}>{ words.open_in_plan }</button>
                </div>
            }
        </section>
    }
}

/// Is there nothing to change? Then the result is the answer's.
fn is_still(player: &Player) -> bool {
    player.trial.facts.is_empty()
}

fn table(view: View, player: &Player, before: Ran, after: Ran) -> Html {
    let words = view.words;
    let lang = view.around.lang;
    let rows = rows(&view.around.basis, &player.lesson, before, after, lang);
    let is_open = player.asked.as_ref().is_ok_and(|asked| solution::is_open(view, asked));
    let asks_findings = player.lesson.teaching.answer.findings;
    html! {
        <>
            if !rows.is_empty() {
                <div class="table-region" role="group" tabindex="0" aria-label={words.result}>
                    <table class="ledger course-table" id="lesson-figures">
                        <caption class="visually-hidden">{ words.result }</caption>
                        <thead><tr>
                            <th scope="col">{ words.figure }</th>
                            if is_still(player) {
                                <th scope="col" class="amount">{ words.result_now }</th>
                            } else {
                                <th scope="col" class="amount">{ words.before }</th>
                                <th scope="col" class="amount">{ words.after }</th>
                            }
                        </tr></thead>
                        <tbody>{ for rows.iter().map(|row| figure(view, row, is_open, is_still(player))) }</tbody>
                    </table>
                </div>
            }
            if let Some(found) = findings(after.result, lang) {
                <h4>{ words.findings }</h4>
                if asks_findings && !is_open {
                    { covered(view) }
                } else {
                    { found_list(view, &found, is_open) }
                }
            }
        </>
    }
}

/// A figure before and after. What is asked for is covered in both: without a change both are the answer.
fn figure(view: View, row: &Row, is_open: bool, is_still: bool) -> Html {
    let changed = row.before != row.after;
    let cell = |value: &Option<String>| match value {
        _ if row.is_asked && !is_open => covered(view),
        Some(value) => html! { { value.clone() } },
        None => html! { { view.words.nothing } },
    };
    html! {
        <tr data-pointer={row.pointer.clone()} class={changed.then_some("is-changed")}>
            <th scope="row">{ row.label.clone() }</th>
            if !is_still {
                <td class="amount">{ cell(&row.before) }</td>
            }
            <td class="amount">{ cell(&row.after) }</td>
        </tr>
    }
}

fn covered(view: View) -> Html {
    html! {
        <span class="covered"><span aria-hidden="true">{ view.words.covered }</span>
            <span class="visually-hidden">{ view.words.covered_long }</span></span>
    }
}

/// The findings; what they say may be the answer, so it is told with that.
fn found_list(view: View, found: &[Found], is_open: bool) -> Html {
    if found.is_empty() {
        return html! { <p class="empty">{ view.words.no_findings }</p> };
    }
    html! {
        <>
        <ul class="found-list">
            { for found.iter().map(|one| html! {
                <li class={format!("is-{}", one.severity)}><span class="source-id">{ one.rule.clone() }</span>
                    if is_open { { " " }{ one.message.clone() } }</li>
            }) }
        </ul>
        if !is_open { <p class="field-hint">{ view.words.findings_later }</p> }
        </>
    }
}
