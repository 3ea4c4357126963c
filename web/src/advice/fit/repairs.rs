//! What removes each finding of the case.

use super::{Msg, View};
use crate::advice::form::source_list;
use crate::markup::{classes, html};
use ltc_advice::fit::{Repair, Repairs};
use ltc_engine::finding::Finding;
use ltc_engine::rule::Severity;
use ltc_report::words::{self as sentences, advice as told, amount};
use yew::prelude::*;

/// The part.
pub(super) fn part(view: &View<'_>) -> Html {
    let words = view.words;
    html! {
        <section class="card" id="fit-repairs">
            <h2>{ words.repairs }</h2>
            if view.shown.findings.is_empty() {
                <p>{ words.no_findings }</p>
            } else {
                <p class="card-hint">{ words.repairs_hint }</p>
                <ul class="findings">
                    { for view.shown.findings.iter().enumerate().map(|(place, finding)| row(view, place, finding)) }
                </ul>
            }
        </section>
    }
}

fn row(view: &View<'_>, place: usize, finding: &Finding) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let class = match finding.severity {
        Severity::Error => "is-error",
        Severity::Warning => "is-warning",
        Severity::Note => "is-note",
    };
    let found = view.shown.repairs.iter().find(|known| known.place == place);
    html! {
        <li class="fit-finding" data-rule={finding.rule.id()}>
            <p><span class={classes!("count", class)}>{ sentences::severity(finding.severity, lang) }</span>{ " " }{ sentences::finding(finding, lang) }</p>
            { source_list(&view.around.basis, finding.source.iter(), lang) }
            if let Some(found) = found {
                { repairs(view, found) }
            } else {
                <p class="buttons">
                    <button type="button" class="button" id={format!("fit-find-{place}")} onclick={view.click(move || Msg::Find(place))}>{ words.find }</button>
                </p>
            }
        </li>
    }
}

fn repairs(view: &View<'_>, found: &Repairs) -> Html {
    let words = view.words;
    html! {
        <div class="fit-found" id={format!("fit-found-{}", found.place)} role="status" tabindex="-1">
            if found.repairs.is_empty() {
                <p>{ words.none_found }</p>
            }
            <ol class="fit-changes">
                { for found.repairs.iter().enumerate().map(|(place, repair)| change(view, found.place, place, repair)) }
            </ol>
            <p class="card-hint">
                { words.tried.replace("{}", &amount(i64::try_from(found.tried).unwrap_or_default())) }
                if !found.complete {
                    { " " }{ words.incomplete }
                }
            </p>
        </div>
    }
}

fn change(view: &View<'_>, finding: usize, place: usize, repair: &Repair) -> Html {
    let lang = view.around.lang;
    html! {
        <li>
            <div>
                { for repair.edits.iter().map(|edit| html! { <p>{ told::edit(edit, lang) }</p> }) }
                <p class="card-hint">{ told::reach(repair.reach, lang) }{ " · " }{ told::cost(&repair.cost, lang) }</p>
            </div>
            <button type="button" class={classes!("button", (place == 0).then_some("button-strong"))}
                onclick={view.click(move || Msg::Repair(finding, place))}>{ view.words.apply }</button>
        </li>
    }
}
