//! 加計: what the assessment says on the left, the seven surcharges and a month on the right. A program of
//! its own that shows and changes the case that is open in 試算.

mod cards;
mod carers;
mod day;
mod desk;
mod form;
mod month;
mod reasons;
mod words;

use crate::components::answer::status;
use crate::markup::html;
use crate::program;
use crate::screens::Screen;
use crate::screens::plan::{findings, results, toolbar};
use crate::state::surcharge::reference_day;
use crate::view::{Msg, View};
use ltc_engine::finding::{Finding, Scope};
use ltc_report::words as sentences;
use words::own;
use yew::prelude::*;

/// Shows the screen in the page's element `surcharge`.
pub fn run() {
    program::start::<desk::Desk>("surcharge");
}

/// The screen.
pub(crate) fn screen(view: View) -> Html {
    let words = view.words;
    html! {
        <>
            <div class="screen-head">
                <div class="screen-title">
                    <h1 id={Screen::Surcharge.title()} tabindex="-1">{ view.frame_words().surcharge }</h1>
                    <p class="lead">{ own(view).lead }</p>
                </div>
                { toolbar::toolbar(view) }
            </div>
            <nav class="jump-bar" aria-label={words.results}>
                <a href="#form" onclick={view.click(Msg::GoToId("form"))}>{ own(view).form }</a>
                <a href="#results" onclick={view.click(Msg::GoToId("results"))}>{ words.to_results }</a>
                <a href="#month" onclick={view.click(Msg::GoToId("month"))}>{ own(view).to_month }</a>
            </nav>
            <div class="two-panes">
                <form class="pane pane-form" id="form" tabindex="-1" aria-label={own(view).form} autocomplete="off" novalidate=true
                    onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    { form::form(view) }
                </form>
                <section class="pane pane-results" id="results" tabindex="-1" aria-label={words.results}>
                    { answers(view) }
                </section>
            </div>
        </>
    }
}

fn answers(view: View) -> Html {
    let Some(computed) = view.session.computed() else { return results::welcome(view) };
    let Some(day) = reference_day(computed) else { return results::welcome(view) };
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
    let day = reference_day(computed).map(|day| sentences::day(day, view.lang));
    let answers = computed.simulation.surcharge_eligibility.iter();
    let answers = answers
        .map(|one| format!("{} {}", one.code.code(), sentences::eligibility(status(view, computed, one), view.lang)));
    day.into_iter().chain(answers).collect::<Vec<_>>().join(view.words.and)
}
