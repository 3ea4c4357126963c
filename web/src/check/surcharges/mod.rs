//! Surcharges of the month: earned, forgotten, claimed without ground.

mod rows;

use super::desk::{Desk, use_answer};
use super::pager::{Pager, window};
use super::words::surcharges::Words;
use crate::components::icon::{QUESTION, icon};
use crate::markup::{classes, html};
use ltc_report::words::amount;
use ltc_wire::month::{SurchargeKind, SurchargeTotal, Surcharges};
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// The kinds of surcharges.
const KINDS: [SurchargeKind; 4] =
    [SurchargeKind::Forgotten, SurchargeKind::OverClaimed, SurchargeKind::Awaiting, SurchargeKind::Earned];

/// A kind in a word.
fn kind_name(kind: SurchargeKind, words: &Words) -> &'static str {
    match kind {
        SurchargeKind::Earned => words.earned,
        SurchargeKind::Awaiting => words.awaiting,
        SurchargeKind::Forgotten => words.forgotten,
        SurchargeKind::OverClaimed => words.over_claimed,
    }
}

/// Surcharges of the month.
#[component]
pub(crate) fn SurchargesView() -> Html {
    let kind = use_state_eq(|| None::<SurchargeKind>);
    let from = use_state_eq(|| 0_usize);
    let answer = use_answer(Some(Request::Surcharges { kind: *kind, window: window(*from) }));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let Some(Reply::Surcharges(surcharges)) = answer.as_deref() else {
        return html! { <p class="empty" role="status">{ words.loading }</p> };
    };
    let choose = {
        let (kind, from) = (kind.setter(), from.setter());
        Callback::from(move |chosen| {
            kind.set(chosen);
            from.set(0);
        })
    };
    let onturn = {
        let from = from.setter();
        Callback::from(move |to: usize| from.set(to))
    };
    html! {
        <div class="surcharges-view">
            { unknown(surcharges, words) }
            { totals(&surcharges.totals, words) }
            if !surcharges.totals.is_empty() || surcharges.rows.total > 0 {
                <section class="card">
                    <h2 id="surcharge-rows">{ words.rows }</h2>
                    { kinds(*kind, &surcharges.totals, &choose, words) }
                    if surcharges.rows.entries.is_empty() {
                        <p class="empty" role="status">{ words.none }</p>
                    } else {
                        { rows::table(&surcharges.rows.entries, &desk, words) }
                        <Pager label={words.pages} total={surcharges.rows.total} from={surcharges.rows.from} {onturn} lang={desk.lang} />
                    }
                </section>
            }
        </div>
    }
}

/// What cannot be told stands before what can: a total is not all.
fn unknown(surcharges: &Surcharges, words: &'static Words) -> Html {
    if surcharges.unknown.is_empty() {
        return Html::default();
    }
    html! {
        <div class="message surcharges-unknown">
            { icon(QUESTION) }
            <div>
                <strong>{ words.unknown }</strong>
                <ul>{ for surcharges.unknown.iter().map(|why| html! { <li>{ why.clone() }</li> }) }</ul>
            </div>
        </div>
    }
}

fn totals(totals: &[SurchargeTotal], words: &'static Words) -> Html {
    if totals.is_empty() {
        return html! { <section class="card"><p class="empty" role="status">{ words.empty }</p></section> };
    }
    let columns = [words.earned, words.forgotten, words.over_claimed, words.awaiting, words.unknown_clients];
    html! {
        <section class="card">
            <h2 id="surcharge-totals">{ words.totals }</h2>
            <p class="card-hint">{ words.totals_hint }</p>
            <div class="table-region" tabindex="0" role="region" aria-labelledby="surcharge-totals">
                <table class="ledger surcharge-totals">
                    <thead><tr>
                        <th scope="col">{ words.code }</th><th scope="col">{ words.name }</th>
                        { for columns.iter().map(|name| html! { <th scope="col" class="amount">{ *name }</th> }) }
                    </tr></thead>
                    <tbody>{ for totals.iter().map(|total| line(total, words)) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn line(total: &SurchargeTotal, words: &'static Words) -> Html {
    let cell = |units: i64, ntd: Option<i64>, class: Option<&'static str>| {
        let ntd = ntd.map_or_else(|| words.price_unknown.to_owned(), |ntd| format!("{} {}", amount(ntd), words.ntd));
        html! {
            <td class={classes!("amount", class.filter(|_| units > 0))}>
                { amount(units) }
                if units > 0 { <span class="surcharge-ntd">{ ntd }</span> }
            </td>
        }
    };
    let unknown = i64::try_from(total.unknown).unwrap_or(i64::MAX);
    html! {
        <tr>
            <th scope="row"><span class="code">{ total.code.clone() }</span></th>
            <td class="surcharge-name">{ total.name.clone() }</td>
            { cell(total.earned, total.earned_amount, None) }
            { cell(total.forgotten, Some(total.forgotten_amount), Some("clients-warnings")) }
            { cell(total.over_claimed, Some(total.over_claimed_amount), Some("clients-errors")) }
            { cell(total.awaiting, total.awaiting_amount, None) }
            <td class="amount">{ amount(unknown) }</td>
        </tr>
    }
}

/// The choice of a kind, each with its number of units.
fn kinds(
    chosen: Option<SurchargeKind>,
    totals: &[SurchargeTotal],
    choose: &Callback<Option<SurchargeKind>>,
    words: &'static Words,
) -> Html {
    let units = |kind: SurchargeKind| -> i64 {
        let of = |total: &SurchargeTotal| match kind {
            // In the list below, what was forgotten stands apart.
            SurchargeKind::Earned => total.earned - total.forgotten,
            SurchargeKind::Awaiting => total.awaiting,
            SurchargeKind::Forgotten => total.forgotten,
            SurchargeKind::OverClaimed => total.over_claimed,
        };
        totals.iter().map(of).sum()
    };
    let button = |kind: Option<SurchargeKind>, name: &'static str| {
        let onclick = choose.reform(move |_: MouseEvent| kind);
        html! {
            <button type="button" class="button" aria-pressed={(kind == chosen).to_string()} {onclick}>
                { name }
                if let Some(kind) = kind { <span class="count">{ amount(units(kind)) }</span> }
            </button>
        }
    };
    html! {
        <div class="buttons turns no-print" role="group" aria-label={words.kinds}>
            { button(None, words.all) }
            { for KINDS.iter().map(|kind| button(Some(*kind), kind_name(*kind, words))) }
        </div>
    }
}
