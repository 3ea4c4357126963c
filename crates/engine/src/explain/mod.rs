//! How a figure came about: operands, rule, source, edition. Built only when asked for.

use crate::finding::{Params, SourceRef};
use crate::rule::Figure;
use serde::Serialize;

/// One figure of a result and what it was computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// JSON pointer into the simulation; empty for an operand that stands nowhere in it.
    pub pointer: String,
    /// The figure.
    pub value: FigureValue,
    /// How it comes about.
    pub rule: Figure,
    /// What the text names.
    pub params: Params,
    /// Where rule and values come from.
    pub source: Vec<SourceRef>,
    /// The edition that was applied.
    pub edition: String,
    /// The operands.
    pub from: Vec<Explanation>,
}

/// A figure: mostly NT$.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum FigureValue {
    /// A number.
    Number(i64),
    /// A word.
    Word(String),
    /// Yes or no.
    Flag(bool),
}

/// Stub while the builder is written.
pub fn explain(_: &crate::basis::Basis, _: &crate::case::Case, _: &str) -> Result<Explanation, crate::InputError> {
    Err(crate::InputError::new("", crate::input::Problem::NoFigure))
}
