//! What the case comes to.

use super::{claims, findings, ledger, surcharges};
use crate::components::field::problem;
use crate::components::figure::figure;
use crate::components::icon::{ERROR, icon, mark};
use crate::markup::{classes, html};
use crate::state::examples::EXAMPLES;
use crate::state::{Computed, FieldError};
use crate::view::{Msg, View};
use ltc_engine::case::WelfareClass;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::{Advance, Simulation};
use ltc_report::words::amount;
use yew::prelude::*;

/// The results, or how to get some.
pub(crate) fn results(view: View) -> Html {
    let Some(computed) = view.session.computed() else { return welcome(view) };
    let simulation = &computed.simulation;
    html! {
        <>
            { errors(view, true) }
            <div class={(!view.session.errors().is_empty()).then_some("stale")}>
                { case_line(view, computed) }
                { tiles(view, simulation) }
                { stamp(view, simulation) }
                { findings::card(view, &simulation.findings.iter().collect::<Vec<_>>(), &simulation.suggestions) }
                { ledger::ledgers(view, simulation) }
                if let Some(advance) = &simulation.advance {
                    { advance_card(view, advance) }
                }
                { surcharges::summary(view, computed) }
                { claims::claims(view, simulation) }
            </div>
        </>
    }
}

/// Before there is a result: what to do first.
pub(crate) fn welcome(view: View) -> Html {
    let words = view.words;
    html! {
        <div class="welcome">
            { mark() }
            <h2>{ words.welcome }</h2>
            <p>{ words.welcome_text }</p>
            <ul class="example-list">
                { for EXAMPLES.iter().enumerate().map(|(place, example)| html! {
                    <li><button type="button" class="button" onclick={view.click(Msg::Example(place))}>
                        { example.title(view.lang) }
                    </button></li>
                }) }
            </ul>
            if !view.session.errors().iter().all(FieldError::is_missing) {
                { errors(view, false) }
            }
        </div>
    }
}

/// What stands in the way of a new result, each with the way there.
pub(crate) fn errors(view: View, has_result: bool) -> Html {
    let words = view.words;
    let errors = view.session.errors();
    if errors.is_empty() {
        return Html::default();
    }
    html! {
        <div class={classes!("message", has_result.then_some("message-warning"))} id="field-errors">
            { icon(ERROR) }
            <div>
                <strong>{ errors.len() }{ " " }{ words.stale_fields }</strong>
                if has_result {
                    <span>{ " " }{ words.stale }</span>
                }
                <ul>
                    { for errors.iter().map(|error| html! {
                        <li>
                            <button type="button" class="link" onclick={view.click(Msg::GoTo(error.pointer().to_owned()))}>
                                { ltc_report::words::place(error.pointer(), view.lang) }
                            </button>
                            { " " }{ problem(view, error) }
                        </li>
                    }) }
                </ul>
            </div>
        </div>
    }
}

/// Whose result it is: on paper the form is not there to tell.
pub(crate) fn case_line(view: View, computed: &Computed) -> Html {
    let words = view.words;
    let client = &computed.case.client;
    let level = format!("{} {} {}", words.level, client.cms_level.get(), words.level_of);
    let class = match client.welfare_class {
        WelfareClass::LowIncome => words.low_income,
        WelfareClass::MidLowIncome => words.mid_low_income,
        WelfareClass::General => words.general,
    };
    let ticks = [
        (client.remote_area, words.remote_area),
        (client.foreign_carer, words.foreign_carer),
        (client.special_care_allowance, words.special_care_allowance),
    ];
    let ticks = ticks.into_iter().filter(|(fact, _)| *fact == Some(true)).map(|(_, name)| name);
    let care = &computed.simulation.ledger.care;
    let span = care
        .first()
        .zip(care.last())
        .map(|(first, last)| format!("{} – {}", view.month(first.month), view.month(last.month)));
    let facts: Vec<&str> = [level.trim(), class].into_iter().chain(ticks).collect();
    html! {
        <p class="case-line">
            <span class="name">{ client.id.clone() }</span>
            <span>{ span.unwrap_or_default() }</span>
            <span class="facts-line">{ facts.join(" · ") }</span>
        </p>
    }
}

/// The key figures of the last month shown.
fn tiles(view: View, simulation: &Simulation) -> Html {
    let words = view.words;
    let Some(month) = simulation.ledger.care.last() else { return Html::default() };
    let place = simulation.ledger.care.len() - 1;
    let name = view.month(month.month);
    let tile = |label: &str, pointer: String, ntd: i64| {
        let title = format!("{name} {label}");
        html! {
            <div class="tile">
                <dt>{ label.to_owned() }<span class="tile-month">{ name.clone() }</span></dt>
                <dd>{ figure(view, pointer, title, ntd) }<span class="unit">{ words.ntd }</span></dd>
            </div>
        }
    };
    let care = |field: &str| format!("/ledger/care/{place}/{field}");
    let claim = simulation.claims.iter().position(|claim| claim.month == month.month);
    let pays = claim.and_then(|at| Some((at, simulation.claims.get(at)?))).filter(|(_, claim)| !claim.lines.is_empty());
    html! {
        <dl class="tiles">
            { tile(words.tile_quota, care("quota"), month.quota) }
            { tile(words.tile_retention, care("retention"), month.retention) }
            { tile(words.tile_available, care("available"), month.available) }
            if let Some((at, claim)) = pays {
                { tile(words.tile_pays, format!("/claims/{at}/totals/client_pays"), claim.totals.client_pays) }
            }
        </dl>
    }
}

/// What the result was computed with.
pub(crate) fn stamp(view: View, simulation: &Simulation) -> Html {
    let words = view.words;
    let stamp = &simulation.stamp;
    let until = view.basis().document().editions.last().map(|edition| ltc_report::words::day(edition.from, view.lang));
    html! {
        <p class="stamp" id="stamp">
            { words.editions_applied }{ " " }
            { for stamp.editions.iter().map(|edition| html! { <><span class="chip">{ edition.clone() }</span>{ " " }</> }) }
            { "· " }{ words.basis_until }{ " " }{ until.unwrap_or_default() }
            { " · " }{ words.basis_hash }{ " " }<code>{ stamp.basis_hash.clone() }</code>
            { " · " }{ words.engine }{ " " }{ stamp.engine.clone() }
        </p>
    }
}

fn advance_card(view: View, advance: &Advance) -> Html {
    let words = view.words;
    let row = |label: &str, pointer: &str, ntd: i64| {
        let title = format!("{} {label}", words.advance_card);
        html! { <div><dt>{ label.to_owned() }</dt><dd>{ figure(view, pointer.to_owned(), title, ntd) }</dd></div> }
    };
    let window = match (advance.window.first(), advance.window.last()) {
        (Some(first), Some(last)) => format!("{} – {}", view.month(*first), view.month(*last)),
        _ => String::new(),
    };
    html! {
        <section class="card" id="advance" aria-labelledby="advance-title">
            <h2 id="advance-title">{ words.advance_card }</h2>
            <dl class="facts">
                { row(words.cap, "/advance/cap", advance.cap) }
                { row(words.amount, "/advance/amount", advance.amount) }
                { row(words.advance_used, "/advance/used", advance.used) }
                <div><dt>{ words.window }</dt><dd>{ window }</dd></div>
                <div><dt>{ words.advance_codes }</dt><dd>{ advance.codes.join(words.and) }</dd></div>
            </dl>
            <h3>{ words.deductions }</h3>
            <ul class="deductions">
                { for advance.deductions.iter().enumerate().map(|(place, deduction)| {
                    let month = view.month(deduction.month);
                    let title = format!("{month} {}", words.deductions);
                    html! {
                        <li><span>{ month }</span>
                            { figure(view, format!("/advance/deductions/{place}/amount"), title, deduction.amount) }</li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// The result in one spoken line.
pub(crate) fn spoken(view: View) -> String {
    let words = view.words;
    let Some(computed) = view.session.computed() else { return String::new() };
    if !view.session.errors().is_empty() {
        return format!("{} {}", view.session.errors().len(), words.stale_fields);
    }
    let simulation = &computed.simulation;
    let mut parts = Vec::new();
    if let Some(month) = simulation.ledger.care.last() {
        parts.push(format!("{} {} {}", view.month(month.month), words.available, amount(month.available)));
    }
    for (severity, name) in [(Severity::Error, words.error), (Severity::Warning, words.warning)] {
        let count = simulation.findings.iter().filter(|finding| finding.severity == severity).count();
        if count > 0 {
            parts.push(format!("{name} {count}"));
        }
    }
    parts.join(words.and)
}
