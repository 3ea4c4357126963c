//! The result in numbers, and the way from view to view.

use crate::check::address::{Kind, address_of};
use crate::check::desk::{Act, Desk, View};
use crate::check::words::screen::Words;
use crate::check::words::{amount, count};
use crate::components::icon::{REDO, UNDO, icon};
use crate::markup::{classes, html};
use ltc_wire::finding::FindingFilter;
use ltc_wire::record::RecordFilter;
use ltc_wire::{Request, Severity};
use yew::prelude::*;

/// A link to a view: with an address, so that it can be opened as a link.
fn link(desk: &Desk, view: View, class: &'static str, current: bool, inner: Html) -> Html {
    let href = address_of(&view);
    let act = desk.act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // Together with these keys it is the browser's.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            act.emit(Act::Show(view.clone()));
        }
    });
    html! { <a {class} {href} {onclick} aria-current={current.then_some("page")}>{ inner }</a> }
}

/// The views, with what is in each.
pub(super) fn navigation(desk: &Desk, here: Kind) -> Html {
    let words = Words::of(desk.lang);
    html! {
        <nav class="check-nav" aria-label={words.views}>
            <ul>
                { for Kind::ALL.into_iter().map(|kind| {
                    let (name, number) = tab(desk, kind);
                    let inner = html! {
                        <>
                            <span>{ name }</span>
                            if let Some(number) = number {
                                <span class="chip">{ count(number) }</span>
                            }
                        </>
                    };
                    html! { <li>{ link(desk, kind.whole(), "check-tab", kind == here, inner) }</li> }
                }) }
            </ul>
        </nav>
    }
}

/// The name of a view and how much is in it.
pub(super) fn tab(desk: &Desk, kind: Kind) -> (&'static str, Option<usize>) {
    let words = Words::of(desk.lang);
    let (summary, states) = (&desk.overview.summary, &desk.overview.states);
    match kind {
        Kind::Findings => (words.findings, Some(summary.errors + summary.warnings + summary.notes)),
        Kind::Records => (words.records, Some(summary.records)),
        Kind::Clients => (words.clients, Some(summary.clients)),
        Kind::Surcharges => (words.surcharges, Some(summary.forgotten).filter(|number| *number > 0)),
        Kind::Rules => {
            (words.rules, Some(states.not_checked + states.partly + states.failed).filter(|number| *number > 0))
        }
        Kind::Files => (words.files, Some(desk.overview.files.len())),
    }
}

/// The result in numbers, each a way to what it counts.
pub(super) fn summary(desk: &Desk) -> Html {
    let words = Words::of(desk.lang);
    let summary = &desk.overview.summary;
    let of_severity = |severity| {
        View::Findings(FindingFilter { severities: vec![severity], waived: Some(false), ..FindingFilter::default() })
    };
    let rejected = View::Records(RecordFilter { rejected: true, ..RecordFilter::default() }, None);
    let changed = View::Records(RecordFilter { changed: true, ..RecordFilter::default() }, None);
    html! {
        <section class="check-summary" aria-label={words.summary}>
            <ul class="check-figures">
                { figure(desk, words.records, Kind::Records.whole(), "", html! {
                    <>{ number(count(summary.records), words.records_unit) }
                    <span class="unit">{ count(summary.clients) }{ " " }{ words.clients_unit }</span></>
                }) }
                { figure(desk, words.errors, of_severity(Severity::Error), if summary.errors > 0 { "is-error" } else { "" },
                    number(count(summary.errors), words.items_unit)) }
                { figure(desk, words.warnings, of_severity(Severity::Warning), if summary.warnings > 0 { "is-warning" } else { "" },
                    number(count(summary.warnings), words.items_unit)) }
                { figure(desk, words.at_stake, rejected, if summary.amount_at_stake > 0 { "is-error" } else { "" }, html! {
                    <>
                        { money(summary.amount_at_stake) }
                        <span class="unit">{ count(summary.rejected) }{ " " }{ words.records_unit }</span>
                    </>
                }) }
                { figure(desk, words.forgotten, View::Surcharges, if summary.forgotten > 0 { "is-warning" } else { "" }, html! {
                    if summary.forgotten_unknown {
                        <span class="unit">{ words.not_checked }</span>
                    } else {
                        { money(summary.forgotten_amount) }
                        <span class="unit">{ count(summary.forgotten) }{ " " }{ words.items_unit }</span>
                    }
                }) }
                { figure(desk, words.changes, changed, "", number(count(summary.changes), words.items_unit)) }
            </ul>
        </section>
    }
}

/// The last step taken back, or done again.
pub(super) fn turns(desk: &Desk) -> Html {
    let words = Words::of(desk.lang);
    html! {
        <div class="buttons check-turns">
            { turn(desk, Request::Undo, UNDO, words.undo, desk.overview.undo.as_deref(), "Control+Z") }
            { turn(desk, Request::Redo, REDO, words.redo, desk.overview.redo.as_deref(), "Control+Shift+Z") }
        </div>
    }
}

fn figure(desk: &Desk, name: &'static str, to: View, class: &'static str, value: Html) -> Html {
    let inner =
        html! { <><span class="check-figure-name">{ name }</span><span class="check-figure-value">{ value }</span></> };
    html! {
        <li class={classes!("check-figure", class)}>{ link(desk, to, "check-figure-link", false, inner) }</li>
    }
}

fn number(number: String, unit: &'static str) -> Html {
    html! { <><strong>{ number }</strong><span class="unit">{ unit }</span></> }
}

fn money(sum: i64) -> Html {
    html! { <><span class="unit">{ "NT$" }</span><strong>{ amount(sum) }</strong></> }
}

/// A step back or forward, and what it takes back or does again.
fn turn(
    desk: &Desk,
    request: Request,
    strokes: &'static str,
    name: &'static str,
    what: Option<&str>,
    keys: &'static str,
) -> Html {
    html! {
        <button type="button" class="button" disabled={what.is_none()} aria-keyshortcuts={keys}
            title={what.map(str::to_owned)} onclick={desk.click(Act::Change(request))}>
            { icon(strokes) }<span>{ name }</span>
            if let Some(what) = what {
                <span class="check-turn-what">{ what.to_owned() }</span>
            }
        </button>
    }
}

/// What the result rests on, and what it is not.
pub(super) fn stamp(desk: &Desk) -> Html {
    let words = Words::of(desk.lang);
    let stamp = &desk.overview.stamp;
    let without_price = desk.overview.summary.without_price;
    html! {
        <p class="stamp check-stamp">
            if !stamp.editions.is_empty() {
                <span>{ words.editions }{ " " }{ stamp.editions.join(", ") }</span>
            }
            if let Some(as_of) = &stamp.as_of {
                <span>{ words.as_of }{ " " }{ as_of.clone() }</span>
            }
            if without_price > 0 {
                <span>{ count(without_price) }{ " " }{ words.without_price }</span>
            }
            <span>{ words.pre_check }</span>
        </p>
    }
}
