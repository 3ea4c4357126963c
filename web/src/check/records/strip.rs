//! What is known of the active row: its findings, and what can be done with it.

use super::row::{severity_class, severity_icon, severity_name};
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::words::records::Words;
use crate::components::icon::{CHECK, icon};
use crate::markup::{classes, html};
use ltc_report::words::amount;
use ltc_wire::finding::FindingRow;
use ltc_wire::record::{RecordDetail, RecordFilter};
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// What the strip needs.
#[derive(Properties, PartialEq)]
pub(crate) struct StripProps {
    /// Its id.
    pub(crate) id: &'static str,
    /// The active record.
    pub(crate) record: Option<u32>,
    /// The filter of the grid above.
    pub(crate) filter: RecordFilter,
}

/// The strip below the grid.
#[component]
pub(crate) fn Strip(props: &StripProps) -> Html {
    let answer = use_answer(props.record.map(|record| Request::Record { record }));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let detail = match answer.as_deref() {
        // The last answer stays until the next one is there.
        Some(Reply::Record(detail)) if props.record.is_some() => Some(detail),
        _ => None,
    };
    html! {
        <section class="record-strip card" id={props.id} tabindex="-1" aria-label={words.strip}>
            if let Some(detail) = detail {
                { head(detail, &props.filter, &desk, words) }
                if detail.findings.is_empty() {
                    <p class="all-well">{ icon(CHECK) }{ words.fine }</p>
                } else {
                    <ul class="findings">{ for detail.findings.iter().map(|finding| line(finding, &desk, words)) }</ul>
                }
            } else {
                <p class="empty">{ words.choose }</p>
            }
        </section>
    }
}

/// The text of a field.
fn text<'a>(detail: &'a RecordDetail, field: &str) -> Option<&'a str> {
    let place = detail.columns.iter().position(|column| column.field == field)?;
    detail.row.cells.get(place).map(String::as_str).filter(|text| !text.is_empty())
}

fn head(detail: &RecordDetail, filter: &RecordFilter, desk: &Desk, words: &'static Words) -> Html {
    let row = &detail.row;
    let title = match row.row {
        0 => words.row_added.to_owned(),
        number => format!("{}{number}{}", words.row_title, words.row_after),
    };
    let show = |filter| desk.click(Act::Show(View::Records(filter, Some(row.record))));
    let client = text(detail, "client").map(str::to_owned);
    let worker = text(detail, "workers/0").map(str::to_owned);
    let only_client = client.clone().filter(|_| filter.client.is_none());
    let only_worker = worker.filter(|_| filter.worker.is_none());
    html! {
        <div class="record-strip-head">
            <h2>{ title }</h2>
            if row.rejected { <span class="chip is-error">{ words.rejected }</span> }
            if row.changed { <span class="chip">{ words.changed }</span> }
            <div class="buttons">
                if let Some(client) = only_client {
                    <button type="button" class="button" onclick={show(RecordFilter { client: Some(client), ..filter.clone() })}>{ words.only_client }</button>
                }
                if let Some(worker) = only_worker {
                    <button type="button" class="button" onclick={show(RecordFilter { worker: Some(worker), ..filter.clone() })}>{ words.only_worker }</button>
                }
                if let Some(client) = client {
                    <button type="button" class="button" onclick={desk.click(Act::Show(View::Clients(Some(client))))}>{ words.open_client }</button>
                }
                <button type="button" class="button" onclick={desk.click(Act::Change(Request::Remove { record: row.record }))}>{ words.remove }</button>
            </div>
        </div>
    }
}

fn line(finding: &FindingRow, desk: &Desk, words: &'static Words) -> Html {
    html! {
        <li>
            <button type="button" class={classes!("record-finding", severity_class(finding.severity))} aria-haspopup="dialog"
                onclick={desk.click(Act::Open(Some(finding.key.clone())))}>
                { icon(severity_icon(finding.severity)) }
                <span class="visually-hidden">{ severity_name(finding.severity, words) }{ " " }</span>
                <span class="record-finding-text">{ finding.message.clone() }</span>
                if finding.waived.is_some() { <span class="chip">{ words.waived }</span> }
                if finding.amount != 0 {
                    <span class="record-finding-amount">{ amount(finding.amount) }{ " " }{ words.ntd }</span>
                }
                <span class="code">{ finding.rule.clone() }</span>
            </button>
        </li>
    }
}
