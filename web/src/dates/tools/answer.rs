//! What a tool answers, how it came about, and on what it rests.

use super::{Edit, Form};
use crate::components::icon::{CHECK, ERROR, Icon, NOTE, PRINT, QUESTION, SAVE, WARNING, icon};
use crate::markup::{classes, html};
use crate::screens::Screen;
use ltc_contracts::told::{Says, Step, Table, Told, Tone, Value};
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use ltc_report::json::tool_source_title;
use ltc_report::words::confidence;
use ltc_report::words::contracts::{column, sentence, text, tone};
use yew::prelude::*;

/// How an answer looks.
fn look(one: Tone) -> (&'static str, Icon) {
    match one {
        Tone::Good => ("is-yes", CHECK),
        Tone::Plain => ("is-note", NOTE),
        Tone::Attention => ("is-warning", WARNING),
        Tone::Stop => ("is-error", ERROR),
        Tone::Unknown => ("is-unknown", QUESTION),
    }
}

/// The answer.
pub(super) fn answer(form: &Form, basis: &Basis, told: &Told) -> Html {
    let (class, strokes) = look(told.tone);
    let lang = form.lang;
    html! {
        <>
            <div class={classes!("tool-answer", class)} role="status" title={cited(form, basis, &told.answer)}>
                { icon(strokes) }
                <p><span class="tool-tone">{ tone(told.tone, lang) }</span><strong id="tool-says">{ sentence(&told.answer, lang) }</strong></p>
            </div>
            if let Some(table) = &told.table {
                { rows(form, table) }
            }
            <div class="buttons tool-out">
                if told.table.is_some() {
                    <button type="button" class="button" id="tool-csv" onclick={form.click(Edit::Csv)}>{ icon(SAVE) }<span>{ form.words.csv }</span></button>
                }
                <button type="button" class="button" id="tool-print" onclick={form.click(Edit::Print)}>{ icon(PRINT) }<span>{ form.words.print }</span></button>
            </div>
            { steps(form, basis, "tool-steps", form.words.steps, &told.steps) }
            { steps(form, basis, "tool-readings", form.words.readings, &told.readings) }
        </>
    }
}

/// What a step rests on, in a line.
fn cited(form: &Form, basis: &Basis, step: &Step) -> Option<String> {
    let cited = step.cited.as_ref()?;
    let names = cited.source.iter().map(|id| match tool_source_title(basis, id) {
        Some(title) => format!("{id} {}", form.lang.of(title)),
        None => id.clone(),
    });
    let names: Vec<String> = names.collect();
    let sure = confidence(cited.confidence, form.lang);
    Some(match form.lang {
        Lang::Zh => format!("{}（{sure}）", names.join("、")),
        Lang::En => format!("{} ({sure})", names.join(", ")),
    })
}

/// Sentences; what several in a row rest on is said below the last of them.
fn steps(form: &Form, basis: &Basis, id: &'static str, title: &'static str, steps: &[Step]) -> Html {
    if steps.is_empty() {
        return Html::default();
    }
    let sources: Vec<Option<String>> = steps.iter().map(|step| cited(form, basis, step)).collect();
    html! {
        <section class={id} aria-labelledby={format!("{id}-title")}>
            <h4 id={format!("{id}-title")}>{ title }</h4>
            <ol>
                { for steps.iter().zip(&sources).enumerate().map(|(place, (step, source))| {
                    let same = sources.get(place + 1).is_some_and(|next| next == source);
                    html! {
                        <li title={source.clone()}>
                            <span>{ sentence(step, form.lang) }</span>
                            if step.says == Says::SeenInRecords {
                                { " " }<a href={Screen::Check.hash()}>{ form.words.to_check }</a>
                            }
                            if let Some(source) = source.clone().filter(|_| !same) {
                                <small class="sources">{ form.words.source }{ " " }{ source }</small>
                            }
                        </li>
                    }
                }) }
            </ol>
        </section>
    }
}

fn rows(form: &Form, table: &Table) -> Html {
    let lang = form.lang;
    let class = |cell: &Value| matches!(cell, Value::Number(_) | Value::Percent(_)).then_some("amount");
    let amounts = |place: usize| {
        let mut cells =
            table.rows.iter().filter_map(|row| row.get(place)).filter(|cell| **cell != Value::Nothing).peekable();
        cells.peek().is_some() && cells.all(|cell| class(cell).is_some())
    };
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={form.words.table}>
            <table class="ledger tool-result">
                <thead><tr>
                    { for table.columns.iter().enumerate().map(|(place, one)| html! {
                        <th scope="col" class={amounts(place).then_some("amount")}>{ column(*one, lang) }</th>
                    }) }
                </tr></thead>
                <tbody>
                    { for table.rows.iter().map(|row| html! {
                        <tr>{ for row.iter().map(|cell| html! {
                            <td class={classes!(class(cell), matches!(cell, Value::Data(_)).then_some("tool-long"))}>{ text(cell, lang).unwrap_or_default() }</td>
                        }) }</tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
