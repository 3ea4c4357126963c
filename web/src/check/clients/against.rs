//! What was allocated against what was recorded, as the official query screens set it side by side.

use crate::check::words::clients::Words;
use crate::components::icon::{WARNING, icon};
use crate::markup::html;
use ltc_report::words::amount;
use ltc_wire::month::{Allocation, BundleMonth, ClientMonth, Given};
use yew::prelude::*;

/// Tables of a client's month; nothing if nothing is known.
pub(super) fn against(month: &ClientMonth, words: &'static Words) -> Html {
    let given: Vec<&Given> = month.monthly.iter().chain(&month.respite).collect();
    if given.is_empty() && month.bundles.is_empty() && month.allocations.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby="client-against">
            <h3 id="client-against">{ words.against }</h3>
            if !given.is_empty() {
                { table(words.by_purse, &[words.what, words.period], &[words.allocated_amount, words.recorded_amount, words.difference],
                    given.iter().map(|given| purse(given, words)).collect()) }
            }
            if !month.bundles.is_empty() {
                { table(words.bundles, &[words.month_name],
                    &[words.bundle, words.recorded_amount, words.reablement, words.recorded_amount],
                    month.bundles.iter().map(|month| bundle(month, words)).collect()) }
            }
            if !month.allocations.is_empty() {
                { table(words.by_code, &[words.code, words.name, words.by],
                    &[words.allocated, words.recorded, words.difference, words.allocated_amount, words.recorded_amount],
                    month.allocations.iter().map(|row| allocation(row, words)).collect()) }
            }
        </section>
    }
}

fn table(title: &'static str, names: &[&'static str], amounts: &[&'static str], rows: Html) -> Html {
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={title}>
            <table class="ledger against">
                <caption>{ title }</caption>
                <thead><tr>
                    { for names.iter().map(|name| html! { <th scope="col">{ *name }</th> }) }
                    { for amounts.iter().map(|name| html! { <th scope="col" class="amount">{ *name }</th> }) }
                </tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// A number that may not be known.
fn known(number: Option<i64>, words: &Words) -> Html {
    match number {
        Some(number) => html! { <td class="amount">{ amount(number) }</td> },
        None => html! { <td class="amount clients-unknown">{ words.unknown }</td> },
    }
}

/// How much more was recorded than allocated.
fn more(allocated: Option<i64>, recorded: i64, words: &'static Words) -> Html {
    let Some(more) = allocated.map(|allocated| recorded - allocated) else { return known(None, words) };
    if more <= 0 {
        return known(Some(more), words);
    }
    html! {
        <td class="amount clients-errors">
            { icon(WARNING) }<span class="visually-hidden">{ words.exceeded }{ " " }</span>{ "+" }{ amount(more) }
        </td>
    }
}

fn purse(given: &Given, words: &'static Words) -> Html {
    html! {
        <tr>
            <th scope="row">{ given.label.clone() }</th>
            <td>{ given.period.clone() }</td>
            { known(given.allocated, words) }
            <td class="amount">{ amount(given.recorded) }</td>
            { more(given.allocated, given.recorded, words) }
        </tr>
    }
}

fn bundle(month: &BundleMonth, words: &'static Words) -> Html {
    let is_sum = month.month.is_none();
    html! {
        <tr class={is_sum.then_some("against-sum")}>
            <th scope="row">{ month.month.clone().unwrap_or_else(|| words.sum.to_owned()) }</th>
            { known(month.bundle, words) }
            { known(month.bundle_recorded, words) }
            { known(month.reablement, words) }
            { known(month.reablement_recorded, words) }
        </tr>
    }
}

fn allocation(row: &Allocation, words: &'static Words) -> Html {
    html! {
        <tr>
            <th scope="row"><span class="code">{ row.code.clone() }</span></th>
            <td class="allocation-name">{ row.name.clone() }</td>
            <td>{ row.by.clone().unwrap_or_else(|| "—".to_owned()) }</td>
            { known(row.allocated, words) }
            <td class="amount">{ amount(row.recorded) }</td>
            { more(row.allocated, row.recorded, words) }
            { known(row.allocated_amount, words) }
            <td class="amount">{ amount(row.recorded_amount) }</td>
        </tr>
    }
}
