//! The list of clients.

use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::pager::{Pager, window};
use crate::check::words::clients::Words;
use crate::components::field::typed;
use crate::markup::{classes, html};
use ltc_report::words::amount;
use ltc_wire::month::ClientRow;
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// The list of clients with a search.
#[component]
pub(crate) fn List() -> Html {
    let text = use_state_eq(String::new);
    let from = use_state_eq(|| 0_usize);
    let answer = use_answer(Some(Request::Clients { text: (*text).clone(), window: window(*from) }));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let oninput = {
        let (text, from) = (text.setter(), from.setter());
        Callback::from(move |event: InputEvent| {
            text.set(typed(&event).trim().to_uppercase());
            from.set(0);
        })
    };
    let onturn = {
        let from = from.setter();
        Callback::from(move |to: usize| from.set(to))
    };
    let page = match answer.as_deref() {
        Some(Reply::Clients(page)) => Some(page),
        _ => None,
    };
    html! {
        <div class="card">
            <div class="clients-search field">
                <label for="clients-text">{ words.search }</label>
                <input type="text" id="clients-text" placeholder={words.search_hint} autocomplete="off" spellcheck="false" {oninput} />
            </div>
            if let Some(page) = page {
                if page.entries.is_empty() {
                    <p class="empty" role="status">{ if text.is_empty() { words.empty } else { words.none } }</p>
                } else {
                    { table(&page.entries, &desk, words) }
                    <Pager label={words.pages} total={page.total} from={page.from} {onturn} lang={desk.lang} />
                }
            } else {
                <p class="empty">{ words.loading }</p>
            }
        </div>
    }
}

fn table(rows: &[ClientRow], desk: &Desk, words: &'static Words) -> Html {
    let amounts = [words.amount, words.at_stake, words.subsidy, words.copayment, words.self_pay];
    let counts = [words.level, words.records, words.errors, words.warnings];
    html! {
        <>
            <p class="card-hint">{ words.caption }</p>
            <div class="table-region" tabindex="0" role="region" aria-label={words.title}>
                <table class="ledger clients-table">
                    <thead><tr>
                        <th scope="col">{ words.client }</th>
                        { for counts.iter().chain(&amounts).map(|name| html! { <th scope="col" class="amount">{ *name }</th> }) }
                    </tr></thead>
                    <tbody>{ for rows.iter().map(|row| line(row, desk, words)) }</tbody>
                </table>
            </div>
        </>
    }
}

fn line(row: &ClientRow, desk: &Desk, words: &'static Words) -> Html {
    let open = desk.click(Act::Show(View::Clients(Some(row.client.clone()))));
    let count = |number: usize| amount(i64::try_from(number).unwrap_or(i64::MAX));
    let claim = |part: fn(&ltc_wire::month::Claim) -> i64| match &row.claim {
        Some(claim) => html! { <td class="amount">{ amount(part(claim)) }</td> },
        None => html! { <td class="amount clients-unknown">{ words.unknown }</td> },
    };
    html! {
        <tr key={row.client.clone()}>
            <th scope="row"><button type="button" class="link" onclick={open}>{ row.client.clone() }</button></th>
            <td class={classes!("amount", row.level.is_none().then_some("clients-unknown"))}>
                { row.level.map_or_else(|| words.unknown.to_owned(), |level| level.to_string()) }
            </td>
            <td class="amount">{ count(row.records) }</td>
            <td class={classes!("amount", (row.errors > 0).then_some("clients-errors"))}>{ count(row.errors) }</td>
            <td class={classes!("amount", (row.warnings > 0).then_some("clients-warnings"))}>{ count(row.warnings) }</td>
            <td class="amount">{ amount(row.amount) }</td>
            <td class={classes!("amount", (row.at_stake > 0).then_some("clients-errors"))}>{ amount(row.at_stake) }</td>
            { claim(|claim| claim.subsidy) }
            { claim(|claim| claim.copayment) }
            { claim(|claim| claim.self_pay) }
        </tr>
    }
}
