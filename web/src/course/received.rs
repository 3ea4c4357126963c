//! A case that a link carries.

use super::given::facts;
use super::message::Msg;
use super::{PLACE, View};
use crate::components::icon::{WARNING, icon};
use crate::markup::html;
use ltc_course::link::{LinkError, unpack};
use ltc_engine::case::Case;
use ltc_engine::simulation::LedgerMonth;
use ltc_report::words as report;
use yew::prelude::*;

/// The case of a link, or why it has none.
pub(super) fn received(view: View, packed: &str) -> Html {
    let words = view.words;
    match unpack(packed) {
        Ok(case) => html! {
            <>
                <h2 id={PLACE} tabindex="-1">{ words.received }</h2>
                <p class="lead">{ words.received_hint }</p>
                { shown(view, &case) }
            </>
        },
        Err(error) => html! {
            <div class="message message-error" role="alert" id="link-refused">
                { icon(WARNING) }
                <div><h2 id={PLACE} tabindex="-1">{ words.link_refused }</h2><p>{ why(view, &error) }</p></div>
            </div>
        },
    }
}

fn why(view: View, error: &LinkError) -> String {
    let words = view.words;
    match error {
        LinkError::Length => words.link_length.to_owned(),
        LinkError::Damaged => words.link_damaged.to_owned(),
        LinkError::TooLarge => words.link_too_large.to_owned(),
        LinkError::NoCase(error) => words.link_no_case.replace("{}", &report::input_error(error, view.around.lang)),
    }
}

fn shown(view: View, case: &Case) -> Html {
    let words = view.words;
    let lang = view.around.lang;
    let document = serde_json::to_value(case).unwrap_or_default();
    html! {
        <>
            <div>
                <div class="buttons">
                    <button type="button" id="open-received" class="button button-strong" aria-describedby="open-received-hint"
                        onclick={view.click(Msg::OpenInPlan(document.to_string()))}>{ words.open_in_plan }</button>
                </div>
                <p class="field-hint" id="open-received-hint">{ words.open_in_plan_hint }</p>
            </div>
            <section class="card" aria-labelledby="received-facts">
                <h3 id="received-facts">{ words.facts }</h3>
                <dl class="given-facts">
                    { for facts(&document, lang).into_iter().map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }
                </dl>
            </section>
            <section class="card" aria-labelledby="received-result">
                <h3 id="received-result">{ words.part_care }</h3>
                { match ltc_engine::simulate(&view.around.basis, case) {
                    Ok(simulation) => ledger(view, &simulation.ledger.care),
                    Err(error) => html! { <p class="message message-warning">{ report::input_error(&error, lang) }</p> },
                } }
            </section>
        </>
    }
}

fn ledger(view: View, months: &[LedgerMonth]) -> Html {
    let words = view.words;
    html! {
        <div class="table-region" role="group" tabindex="0" aria-label={words.part_care}>
            <table class="ledger" id="received-ledger">
                <caption class="visually-hidden">{ words.part_care }</caption>
                <thead><tr>
                    <th scope="col">{ words.month }</th>
                    { for [words.quota, words.retention, words.available, words.approved].map(|name| html! { <th scope="col" class="amount">{ name }</th> }) }
                </tr></thead>
                <tbody>
                    { for months.iter().map(|month| html! {
                        <tr>
                            <th scope="row">{ report::month(month.month, view.around.lang) }</th>
                            { for [month.quota, month.retention, month.available, month.approved].map(|amount| html! { <td class="amount">{ report::amount(amount) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
