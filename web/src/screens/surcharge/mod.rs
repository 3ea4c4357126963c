//! 加計: what the assessment says on the left, the seven surcharges and a month on the right.

pub(crate) mod cards;
mod carers;
pub(crate) mod day;
mod form;
mod month;
mod reasons;

use super::plan::{findings, results, toolbar};
use crate::markup::html;
use crate::state::examples::Example;
use crate::state::surcharge::reference_day;
use crate::view::{Msg, View};
use ltc_engine::finding::{Finding, Scope};
use ltc_report::words;
use yew::prelude::*;

/// The screen.
pub(crate) fn screen(view: View, examples: &[Example]) -> Html {
    let words = view.words;
    html! {
        <main>
            <div class="screen-head">
                <div class="screen-title">
                    <h1 id="screen-title" tabindex="-1">{ view.frame_words().surcharge }</h1>
                    <p class="lead">{ words.surcharge_lead }</p>
                </div>
                { toolbar::toolbar(view, examples) }
            </div>
            <nav class="jump-bar" aria-label={words.results}>
                <a href="#form" onclick={view.click(Msg::GoToId("form"))}>{ words.surcharge_form }</a>
                <a href="#results" onclick={view.click(Msg::GoToId("results"))}>{ words.to_results }</a>
                <a href="#month" onclick={view.click(Msg::GoToId("month"))}>{ words.to_month }</a>
            </nav>
            <div class="two-panes">
                <form class="pane pane-form" id="form" tabindex="-1" aria-label={words.surcharge_form} autocomplete="off" novalidate=true
                    onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    { form::form(view) }
                </form>
                <section class="pane pane-results" id="results" tabindex="-1" aria-label={words.results}>
                    { answers(view, examples) }
                </section>
            </div>
        </main>
    }
}

fn answers(view: View, examples: &[Example]) -> Html {
    let Some(computed) = view.session.computed() else { return results::welcome(view, examples) };
    let Some(day) = reference_day(computed) else { return results::welcome(view, examples) };
    let about_surcharges = |finding: &&Finding| finding.scope == Scope::Surcharge;
    let found: Vec<&Finding> = computed.simulation.findings.iter().filter(about_surcharges).collect();
    html! {
        <>
            { results::errors(view, true) }
            <div class={(!view.session.errors().is_empty()).then_some("stale")}>
                { results::case_line(view, computed) }
                { cards::date_bar(view, day) }
                <div class="surcharges">
                    { for computed.simulation.surcharge_eligibility.iter().map(|one| cards::card(view, computed, one)) }
                </div>
                { month::card(view, computed, day) }
                if !found.is_empty() {
                    { findings::card(view, &found, &[]) }
                }
                { results::stamp(view, &computed.simulation) }
            </div>
        </>
    }
}

/// The answers in one spoken line.
pub(crate) fn spoken(view: View) -> String {
    let Some(computed) = view.session.computed() else { return String::new() };
    if !view.session.errors().is_empty() {
        return format!("{} {}", view.session.errors().len(), view.words.stale_fields);
    }
    let day = reference_day(computed).map(|day| words::day(day, view.lang));
    let answers = computed.simulation.surcharge_eligibility.iter();
    let answers = answers.map(|one| {
        format!("{} {}", one.code.code(), words::eligibility(cards::status(view, computed, one), view.lang))
    });
    day.into_iter().chain(answers).collect::<Vec<_>>().join(view.words.and)
}
