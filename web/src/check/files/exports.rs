//! What can be saved, and what each is for.

use crate::check::desk::{Act, Desk};
use crate::check::words::files::Words;
use crate::components::icon::{PRINT, SAVE, icon};
use crate::markup::{classes, html};
use ltc_wire::month::ExportKind;
use yew::prelude::*;

/// The list, what is sent first.
pub(super) fn list(desk: &Desk) -> Html {
    let words = Words::of(desk.lang);
    let exports = [
        (ExportKind::Workbook, words.workbook, words.workbook_hint),
        (ExportKind::FeeApply, words.fee_apply, words.fee_apply_hint),
        (ExportKind::Print, words.print, words.print_hint),
        (ExportKind::Report, words.report, words.report_hint),
        (ExportKind::Csv, words.csv, words.csv_hint),
        (ExportKind::Differences, words.differences, words.differences_hint),
        (ExportKind::Json, words.json, words.json_hint),
    ];
    html! {
        <section class="card" aria-labelledby="check-exports-title">
            <h2 id="check-exports-title">{ words.exports }</h2>
            <p class="card-hint">{ words.exports_hint }</p>
            <ul class="check-exports">
                { for exports.into_iter().map(|(kind, name, hint)| one(desk, kind, name, hint)) }
            </ul>
        </section>
    }
}

fn one(desk: &Desk, kind: ExportKind, name: &'static str, hint: &'static str) -> Html {
    let id = format!("check-export-{kind:?}").to_lowercase();
    let strong = (kind == ExportKind::Workbook).then_some("button-strong");
    html! {
        <li>
            <button type="button" class={classes!("button", strong)} aria-describedby={format!("{id}-hint")} id={id.clone()}
                onclick={desk.click(Act::Export(kind))}>
                { icon(if kind == ExportKind::Print { PRINT } else { SAVE }) }<span>{ name }</span>
            </button>
            <p class="card-hint" id={format!("{id}-hint")}>{ hint }</p>
        </li>
    }
}
