//! What changed in the standard between two days.

use super::state::{read_day, says};
use super::{Msg, View};
use crate::advice::form::{Look, source_list, text, tick};
use crate::advice::words::Words as Shared;
use crate::browser;
use crate::markup::html;
use ltc_advice::changes::{Change, Theme};
use ltc_engine::InputError;
use ltc_engine::finding::SourceRef;
use ltc_report::json::advice::part_text;
use ltc_report::words as sentences;
use ltc_report::words::advice as told;
use yew::prelude::*;

/// The part.
pub(super) fn part(view: &View<'_>, changes: Option<&Result<Vec<Change>, InputError>>, has_case: bool) -> Html {
    let words = view.words;
    html! {
        <>
            { period(view, has_case, changes) }
            if let Some(Ok(changes)) = changes {
                { list(view, changes) }
            } else if changes.is_some() {
                <p class="message message-error">{ words.wrong_order }</p>
            }
        </>
    }
}

fn period(view: &View<'_>, has_case: bool, changes: Option<&Result<Vec<Change>, InputError>>) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let shared = Shared::of(lang);
    let field = |place: usize, id: &str, label: &str| {
        let typed = view.chosen.period.get(place).cloned().unwrap_or_default();
        let error = read_day(&typed).is_err().then_some(shared.not_a_day);
        let look = Look { error, placeholder: lang.pick("114/09/01", "2025-09-01"), ..Look::default() };
        text(id, label, &typed, look, &view.tell(move |text| Msg::Period(place, text)))
    };
    let rows = changes.and_then(|changes| changes.as_ref().ok()).map(|changes| shown(view, changes));
    let csv = {
        let around = view.around.clone();
        let name = words.file;
        let rows: Vec<Change> = rows.unwrap_or_default().into_iter().cloned().collect();
        Callback::from(move |_: MouseEvent| {
            let table = ltc_report::csv::csv_changes(&around.basis, &rows, around.lang);
            browser::download(&format!("{name}.csv"), &ltc_report::csv::file(&table));
        })
    };
    html! {
        <div class="card changes-form">
            <div class="fields">
                { field(0, "changes-from", words.from) }
                { field(1, "changes-to", words.to) }
                { text("changes-search", words.search, &view.chosen.search, Look { placeholder: "BA02", ..Look::default() }, &view.tell(Msg::Search)) }
            </div>
            if has_case {
                { tick("changes-only-case", words.only_case, view.chosen.only_case, &view.tell(Msg::OnlyCase)) }
            }
            <p class="buttons">
                <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ shared.print }</button>
                <button type="button" class="button" id="changes-csv" onclick={csv}>{ shared.csv }</button>
            </p>
        </div>
    }
}

fn shown<'c>(view: &View<'_>, changes: &'c [Change]) -> Vec<&'c Change> {
    let (basis, lang) = (&view.around.basis, view.around.lang);
    changes.iter().filter(|change| says(basis, change, &view.chosen.search, lang)).collect()
}

fn list(view: &View<'_>, changes: &[Change]) -> Html {
    let words = view.words;
    let shown = shown(view, changes);
    html! {
        <section class="card" id="changes">
            <p class="changes-count" role="status"><strong>{ shown.len() }</strong>{ " " }{ words.changes }</p>
            if shown.is_empty() {
                <p>{ words.no_changes }</p>
            } else {
                <div class="table-region" tabindex="0" role="region" aria-label={words.of_standard}>
                    <table class="ledger compare-table changes-table">
                        <thead><tr>
                            <th scope="col">{ words.on }</th>
                            <th scope="col">{ words.what }</th>
                            <th scope="col">{ words.about }</th>
                            <th scope="col">{ words.change }</th>
                            <th scope="col">{ words.source }</th>
                        </tr></thead>
                        <tbody>{ for shown.into_iter().map(|change| row(view, change)) }</tbody>
                    </table>
                </div>
            }
        </section>
    }
}

fn row(view: &View<'_>, change: &Change) -> Html {
    let (words, lang, basis) = (view.words, view.around.lang, &view.around.basis);
    let source = |id: &String| SourceRef { id: id.clone(), confidence: change.confidence };
    let sources: Vec<SourceRef> = change.source.iter().map(source).collect();
    let counterpart = if change.theme == Theme::CodeEnds { words.replaced_by } else { words.replaces };
    html! {
        <tr data-theme={change.theme.id()} data-subject={change.subject.clone()}>
            <th scope="row">
                { sentences::day(change.on, lang) }
                if !change.certain {
                    <div class="chip">{ words.uncertain }</div>
                }
            </th>
            <td>{ told::theme(change.theme, lang) }</td>
            <td>{ told::change_subject(basis, change, lang) }</td>
            <td>
                { for change.parts.iter().map(|part| html! { <div>{ part_text(basis, change, part, lang) }</div> }) }
                if let Some(code) = &change.counterpart {
                    <div>{ counterpart }{ code.clone() }</div>
                }
                if let Some(note) = &change.note {
                    <div class="card-hint">{ lang.of(note).to_owned() }</div>
                }
            </td>
            <td>{ source_list(basis, sources.iter(), lang) }</td>
        </tr>
    }
}
