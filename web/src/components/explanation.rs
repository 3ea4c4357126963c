//! The dialog that says how a figure came about.

use crate::components::icon::{CROSS, icon};
use crate::markup::html;
use crate::view::{Msg, View};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::SourceRef;
use ltc_report::words;
use yew::prelude::*;

/// The id of the dialog.
pub(crate) const ID: &str = "explanation";

/// The dialog; it stays in the page and is empty while nothing is asked, so that the browser
/// can give the focus back to where it was.
pub(crate) fn dialog(view: View) -> Html {
    let send = view.send.clone();
    let onclose = Callback::from(move |_: Event| send.emit(Msg::Closed));
    html! {
        <dialog id={ID} class="explanation" aria-labelledby="explanation-title" {onclose}>
            if let Some(asked) = &view.page.asked {
                <form method="dialog" class="explanation-head">
                    <div>
                        <p class="overline">{ view.words.explanation }</p>
                        <h2 id="explanation-title">{ asked.title.clone() }</h2>
                    </div>
                    <button class="button button-quiet button-icon" aria-label={view.words.close}>{ icon(CROSS) }</button>
                </form>
                <div class="explanation-body" tabindex="0">{ body(view, &asked.pointer) }</div>
            }
        </dialog>
    }
}

fn body(view: View, pointer: &str) -> Html {
    let Some(computed) = view.session.computed() else { return Html::default() };
    match ltc_engine::explain(view.basis(), &computed.case, pointer) {
        Ok(explanation) => html! {
            <>
                <p class="explanation-value">{ value(view, &explanation.value) }</p>
                <p class="explanation-sentence">{ words::explanation(&explanation, view.lang) }</p>
                if !explanation.from.is_empty() {
                    <h3>{ view.words.from_these }</h3>
                    <ul class="operands">{ for explanation.from.iter().map(|operand| operand_row(view, operand)) }</ul>
                }
                { sources(view, &explanation) }
            </>
        },
        Err(error) => html! { <p>{ words::input_error(&error, view.lang) }</p> },
    }
}

/// An operand; one with operands or sources of its own opens.
fn operand_row(view: View, operand: &Explanation) -> Html {
    let line = html! {
        <span class="operand-line">
            <span>{ words::figure_label(operand, view.lang) }</span>
            <span class="operand-value">{ value(view, &operand.value) }</span>
        </span>
    };
    html! {
        <li>
            <details>
                <summary>{ line }</summary>
                <div class="operand-inside">
                    <p>{ words::explanation(operand, view.lang) }</p>
                    if !operand.from.is_empty() {
                        <ul class="operands">{ for operand.from.iter().map(|inner| operand_row(view, inner)) }</ul>
                    }
                    { sources(view, operand) }
                </div>
            </details>
        </li>
    }
}

fn sources(view: View, explanation: &Explanation) -> Html {
    html! {
        <div class="sources">
            if !explanation.source.is_empty() {
                <h4>{ view.words.sources }</h4>
                <ul>{ for explanation.source.iter().map(|source| source_row(view, source)) }</ul>
            }
            if !explanation.edition.is_empty() {
                <p class="edition-line">{ view.words.edition }{ " " }<span class="chip">{ explanation.edition.clone() }</span></p>
            }
        </div>
    }
}

/// A source: its title, its id, how sure the value is.
pub(crate) fn source_row(view: View, source: &SourceRef) -> Html {
    let title = view.basis().source_title(&source.id).map(|title| view.lang.of(title).to_owned());
    html! {
        <li>
            { title.unwrap_or_default() }{ " " }<span class="source-id">{ source.id.clone() }</span>
            if let Some(confidence) = source.confidence {
                { " " }<span class="chip">{ words::confidence(confidence, view.lang) }</span>
            }
        </li>
    }
}

fn value(view: View, value: &FigureValue) -> String {
    match value {
        FigureValue::Number(number) => words::amount(*number),
        FigureValue::Word(word) => word.clone(),
        FigureValue::Flag(true) => view.words.yes.to_owned(),
        FigureValue::Flag(false) => view.words.no.to_owned(),
    }
}
