//! 試算: the case on the left, what it comes to on the right.

pub(crate) mod add_item;
mod advance;
mod allocations;
mod chart;
mod claims;
pub(crate) mod client;
mod events;
pub(crate) mod findings;
pub(crate) mod group;
mod ledger;
mod opening;
mod plans;
pub(crate) mod results;
mod surcharges;
pub(crate) mod toolbar;

use crate::components::of_case::of_case;
use crate::markup::html;
use crate::screens::Screen;
use crate::view::{Msg, View};
use yew::prelude::*;

/// The screen.
pub(crate) fn screen(view: View) -> Html {
    let words = view.words;
    html! {
        <main>
            if !view.page.embedded {
                { of_case(view.frame_words(), Screen::Plan) }
            }
            <div class="screen-head">
                <div class="screen-title">
                    <h1 id="screen-title" tabindex="-1">{ view.frame_words().plan }</h1>
                    <p class="lead">{ words.plan_lead }</p>
                </div>
                { toolbar::toolbar(view) }
            </div>
            <nav class="jump-bar" aria-label={words.results}>
                <a href="#form" onclick={view.click(Msg::GoToId("form"))}>{ words.to_form }</a>
                <a href="#results" onclick={view.click(Msg::GoToId("results"))}>{ words.to_results }</a>
                <a href="#findings" onclick={view.click(Msg::GoToId("findings"))}>{ words.to_findings }</a>
            </nav>
            <div class="two-panes">
                <form class="pane pane-form" id="form" tabindex="-1" aria-label={words.form} autocomplete="off" novalidate=true
                    onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    { client::group(view) }
                    { plans::group(view) }
                    { events::group(view) }
                    { advance::group(view) }
                    { allocations::group(view) }
                    { allocations::adjustments(view) }
                    { opening::group(view) }
                    { opening::span(view) }
                </form>
                <section class="pane pane-results" id="results" tabindex="-1" aria-label={words.results}>
                    { results::results(view) }
                </section>
            </div>
        </main>
    }
}
