//! The figure, its sentence, its operands, its sources.

use super::words::ExplainWords;
use crate::components::source::source_row;
use crate::markup::html;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_report::{Lang, words};
use yew::prelude::*;

/// What a part draws itself with.
#[derive(Clone, Copy)]
struct View<'a> {
    basis: &'a Basis,
    words: &'static ExplainWords,
    lang: Lang,
}

/// How the figure that a pointer leads to came about.
pub(super) fn body(basis: &Basis, case: &Case, pointer: &str, lang: Lang) -> Html {
    let view = View { basis, words: ExplainWords::of(lang), lang };
    match ltc_engine::explain(basis, case, pointer) {
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
                <ul>{ for explanation.source.iter().map(|source| source_row(view.basis, source, view.lang)) }</ul>
            }
            if !explanation.edition.is_empty() {
                <p class="edition-line">{ view.words.edition }{ " " }<span class="chip">{ explanation.edition.clone() }</span></p>
            }
        </div>
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
