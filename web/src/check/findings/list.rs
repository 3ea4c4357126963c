//! A finding in the list.

use super::cursor::{Cursor, entry};
use super::marks::{look, mark};
use super::repair::row_name;
use crate::check::desk::Desk;
use crate::check::words::amount;
use crate::check::words::findings::FindingWords;
use crate::markup::{classes, html};
use ltc_wire::finding::FindingRow;
use ltc_wire::page::Page;
use yew::prelude::*;

/// The id of the list.
pub(super) const LIST: &str = "finding-list";
/// The height of a finding, in rem, until the style has been asked.
pub(super) const ROW: f64 = 3.75;

/// The id of a row.
pub(super) fn row_id(row: usize) -> String {
    format!("{LIST}-{row}")
}

/// A row of the list, also one that is not there yet.
pub(super) fn row(desk: &Desk, page: &Page<FindingRow>, cursor: &Cursor, row: usize, open: &Callback<usize>) -> Html {
    let finding = entry(page, row);
    let is_open = !cursor.gone && finding.is_some_and(|finding| cursor.key.as_ref() == Some(&finding.key));
    let open = open.clone();
    let waived = finding.is_some_and(|finding| finding.waived.is_some());
    let active = cursor.at == Some(row);
    html! {
        <div key={row} id={row_id(row)} role="option" aria-selected={is_open.to_string()}
            aria-posinset={(row + 1).to_string()} aria-setsize={page.total.to_string()}
            class={classes!("finding-row", active.then_some("is-active"), waived.then_some("is-waived"))} onclick={move |_| open.emit(row)}>
            { match finding {
                Some(finding) => content(desk, finding),
                None => html! { <span class="row-facts">{ FindingWords::of(desk.lang).loading }</span> },
            } }
        </div>
    }
}

fn content(desk: &Desk, finding: &FindingRow) -> Html {
    let words = FindingWords::of(desk.lang);
    let facts = [&finding.date, &finding.time, &finding.code, &finding.client];
    // What a screen reader says first is how bad it is, then what it is.
    let (class, _, _) = look(finding.severity, desk.lang);
    html! {
        <>
            { mark(finding.severity, desk.lang) }
            <span class={classes!("row-main", format!("row-{class}"))}>
                <span class="row-title">{ finding.message.clone() }</span>
                <span class="row-facts">
                    { for facts.into_iter().filter(|fact| !fact.is_empty()).map(|fact| html! { <span>{ fact.clone() }</span> }) }
                    if finding.row > 0 { <span>{ row_name(desk, finding.row) }</span> }
                    if finding.waived.is_some() { <span class="chip">{ words.waived }</span> }
                    if finding.repairable { <span class="can-repair">{ words.repairable }</span> }
                    if finding.amount != 0 { <span class="row-amount">{ format!("{} {}", words.ntd, amount(finding.amount)) }</span> }
                </span>
            </span>
        </>
    }
}
