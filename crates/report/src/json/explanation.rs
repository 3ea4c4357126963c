//! `Explanation` of the contract.

use super::finding::{SourceView, sources};
use crate::words::{self, both};
use ltc_engine::basis::Basis;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::Params;
use ltc_engine::text::Text;
use serde::Serialize;

/// A figure and what it was computed from.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Explanation"))]
#[allow(missing_docs, reason = "as in ltc_engine::explain::Explanation")]
pub struct ExplanationView<'a> {
    pub pointer: &'a str,
    pub value: &'a FigureValue,
    pub rule: &'static str,
    /// What the figure is called.
    pub label: Text,
    pub params: &'a Params,
    /// How it comes about.
    pub text: Text,
    pub source: Vec<SourceView<'a>>,
    pub edition: &'a str,
    pub from: Vec<ExplanationView<'a>>,
}

/// The view of an explanation with all its operands.
pub fn explanation<'a>(basis: &'a Basis, one: &'a Explanation) -> ExplanationView<'a> {
    ExplanationView {
        pointer: &one.pointer,
        value: &one.value,
        rule: one.rule.id(),
        label: both(|lang| words::figure_label(one, lang)),
        params: &one.params,
        text: both(|lang| words::explanation(one, lang)),
        source: sources(basis, &one.source),
        edition: &one.edition,
        from: one.from.iter().map(|operand| explanation(basis, operand)).collect(),
    }
}
