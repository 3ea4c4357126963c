//! Examples as tables of records.

use crate::components::icon::{CHECK, ERROR, icon};
use crate::markup::{classes, html};
use crate::rules::{View, waiting};
use ltc_engine::calendar::parse_iso_day;
use ltc_report::book::{BookKind, BookRule, ExamplesDocument, ShownExample};
use ltc_report::words::{book::channel, day};
use yew::prelude::*;

/// Characters of a cell that is no longer kept in one line.
const LONG: usize = 16;

/// An example that passes and one that fails; the others folded away.
pub(super) fn examples(view: View, rule: &BookRule) -> Html {
    if rule.kind != BookKind::Records {
        return Html::default();
    }
    let Some(document) = view.rules.examples.get() else { return waiting(view, &view.rules.examples) };
    let Some(of_rule) = document.rules.iter().find(|one| one.id == rule.id) else { return Html::default() };
    html! {
        <section class="rule-examples">
            { some(view, document, view.words.fails, &of_rule.fails, false) }
            { some(view, document, view.words.passes, &of_rule.passes, true) }
            <p class="field-hint">{ view.words.examples_hint }</p>
        </section>
    }
}

fn some(view: View, document: &ExamplesDocument, title: &str, all: &[ShownExample], passes: bool) -> Html {
    let Some((first, others)) = all.split_first() else { return Html::default() };
    html! {
        <>
            <h3 class={if passes { "example-passes" } else { "example-fails" }}>
                { icon(if passes { CHECK } else { ERROR }) }{ title.to_owned() }
            </h3>
            { example(view, document, title, first) }
            if !others.is_empty() {
                <details class="example-more">
                    <summary>{ view.words.more_examples }{ " " }<span class="count">{ others.len() }</span></summary>
                    { for others.iter().zip(2..).map(|(one, place)| example(view, document, &format!("{title} {place}"), one)) }
                </details>
            }
        </>
    }
}

/// `title` tells it apart from the others for those who only hear the page.
fn example(view: View, document: &ExamplesDocument, title: &str, example: &ShownExample) -> Html {
    let lang = view.lang();
    html! {
        <div class="example">
            if let Some(message) = &example.message {
                <p class="example-message">{ lang.of(message).to_owned() }</p>
            }
            <p class="field-hint">{ channel(example.channel, lang) }
                { for example.notes.iter().map(|note| html! { <>{ " " }{ lang.of(note).to_owned() }</> }) }
            </p>
            { records(view, document, title, example) }
            { beside(view, title, example) }
        </div>
    }
}

/// The records; what the check points at is marked.
fn records(view: View, document: &ExamplesDocument, title: &str, example: &ShownExample) -> Html {
    let lang = view.lang();
    let name = |id: &String| {
        let known = document.fields.iter().find(|field| field.id == *id);
        known.map_or(id.clone(), |field| lang.of(&field.name).to_owned())
    };
    let label = format!("{title}{}{}", lang.labels().colon, view.words.records);
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={label}>
            <table class="ledger example-records">
                <thead><tr>{ for example.columns.iter().map(|id| html! { <th scope="col">{ name(id) }</th> }) }</tr></thead>
                <tbody>
                    { for example.rows.iter().enumerate().map(|(place, row)| {
                        let marks = || example.marks.iter().filter(|mark| usize::try_from(mark.row) == Ok(place));
                        let whole = marks().any(|mark| mark.column.is_none());
                        html! {
                            <tr class={whole.then_some("is-marked")}>
                                { for row.iter().zip(&example.columns).enumerate().map(|(at, (cell, column))| {
                                    let marked = marks().any(|mark| mark.column.as_ref() == Some(column));
                                    // A code or an hour stays in one line, a report does not.
                                    let wraps = cell.chars().count() > LONG;
                                    html! {
                                        <td class={classes!(wraps.then_some("wrap"), marked.then_some("is-marked"))}>
                                            { shown(view, cell) }
                                            if marked || (whole && at == 0) {
                                                <span class="visually-hidden">{ " " }{ view.words.marked }</span>
                                            }
                                        </td>
                                    }
                                }) }
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// A cell: a day in the form of the language, anything else as it is.
fn shown(view: View, cell: &str) -> String {
    parse_iso_day(cell).map_or_else(|| cell.to_owned(), |date| day(date, view.lang()))
}

/// What the example brings of cases, workers and the unit.
fn beside(view: View, title: &str, example: &ShownExample) -> Html {
    if example.beside.is_empty() {
        return Html::default();
    }
    let lang = view.lang();
    let label = format!("{title}{}{}", lang.labels().colon, view.words.beside);
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={label}>
            <table class="ledger example-beside">
                <caption>{ view.words.beside }</caption>
                <thead><tr><th scope="col">{ view.words.beside_what }</th><th scope="col">{ lang.labels().value }</th></tr></thead>
                <tbody>{ for example.beside.iter().map(|one| html! {
                    <tr><td class="wrap">{ lang.of(&one.name).to_owned() }</td><td class="wrap">{ shown(view, lang.of(&one.value)) }</td></tr>
                }) }</tbody>
            </table>
        </div>
    }
}
