//! Surcharges row by row.

use super::kind_name;
use crate::check::desk::{Act, Desk, View};
use crate::check::words::surcharges::Words;
use crate::components::icon::{CHECK, CLOCK, ERROR, Icon, WARNING, icon};
use crate::markup::{classes, html};
use ltc_report::words::amount;
use ltc_wire::month::{SurchargeKind, SurchargeRow};
use ltc_wire::record::RecordFilter;
use yew::prelude::*;

/// Records that get a button of their own.
const MOST: usize = 6;

/// The table.
pub(super) fn table(rows: &[SurchargeRow], desk: &Desk, words: &'static Words) -> Html {
    html! {
        <div class="table-region" tabindex="0" role="region" aria-labelledby="surcharge-rows">
            <table class="ledger surcharge-rows">
                <thead><tr>
                    <th scope="col">{ words.code }</th><th scope="col">{ words.kind }</th><th scope="col">{ words.date }</th>
                    <th scope="col">{ words.client }</th><th scope="col" class="amount">{ words.quantity }</th>
                    <th scope="col" class="amount">{ words.amount }</th><th scope="col">{ words.why }</th><th scope="col">{ words.records }</th>
                </tr></thead>
                <tbody>{ for rows.iter().map(|row| line(row, desk, words)) }</tbody>
            </table>
        </div>
    }
}

/// Icon and class of a kind: not told apart by colour alone.
fn look(kind: SurchargeKind) -> (Icon, &'static str) {
    match kind {
        SurchargeKind::Earned => (CHECK, "kind-earned"),
        SurchargeKind::Awaiting => (CLOCK, "kind-awaiting"),
        SurchargeKind::Forgotten => (WARNING, "kind-forgotten"),
        SurchargeKind::OverClaimed => (ERROR, "kind-over"),
    }
}

fn line(row: &SurchargeRow, desk: &Desk, words: &'static Words) -> Html {
    let (shape, class) = look(row.kind);
    let open = desk.click(Act::Show(View::Clients(Some(row.client.clone()))));
    html! {
        <tr>
            <th scope="row"><span class="code">{ row.code.clone() }</span></th>
            <td><span class={classes!("kind", class)}>{ icon(shape) }{ kind_name(row.kind, words) }</span></td>
            <td>{ row.date.clone() }</td>
            <td><button type="button" class="link" onclick={open}>{ row.client.clone() }</button></td>
            <td class="amount">{ amount(row.quantity) }</td>
            <td class="amount">{ row.amount.map_or_else(|| words.price_unknown.to_owned(), amount) }</td>
            <td class="surcharge-why">{ row.why.clone() }</td>
            <td>{ records(row, desk, words) }</td>
        </tr>
    }
}

fn records(row: &SurchargeRow, desk: &Desk, words: &'static Words) -> Html {
    let several = row.records.len() > 1;
    let filter = RecordFilter { client: Some(row.client.clone()), ..RecordFilter::default() };
    let button = |(place, record): (usize, &u32)| {
        let name = if several { format!("{} {}", words.record, place + 1) } else { words.record.to_owned() };
        let show = Act::Show(View::Records(filter.clone(), Some(*record)));
        html! { <><button type="button" class="link" onclick={desk.click(show)}>{ name }</button>{ " " }</> }
    };
    let more = row.records.len().saturating_sub(MOST);
    html! {
        <>
            { for row.records.iter().take(MOST).enumerate().map(button) }
            if more > 0 { { format!("{} {more}", words.more) } }
        </>
    }
}
