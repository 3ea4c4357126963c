//! How a figure came about: operands, rule, source, edition. Built only when asked for.

mod advance;
mod claim;
mod ledger;
mod respite;

use crate::basis::{Basis, Cited};
use crate::case::Case;
use crate::finding::{Param, Params, SourceRef};
use crate::input::{InputError, Problem};
use crate::rule::Figure;
use crate::work::Work;
use serde::Serialize;

/// One figure of a result and what it was computed from.
///
/// The numbers that its sentence names are in `params`, by kind of figure:
///
/// | figure | params |
/// |---|---|
/// | `quota`, `full-quota` | level, or zone and level |
/// | `foreign-carer-share` | percent |
/// | `part-month` | left, days |
/// | `level` | date of the reassessment, if one set it |
/// | `below-transport-level` | level, min |
/// | `advance-deduction` | amount, months (a list), month |
/// | `plan-item` | code, quantity, price; advance (units paid by it), if any |
/// | `approved-stated`, `no-plan`, `retention-start` | month |
/// | `retention`, `retention-of-month`, `retention-used`, `retention-opening` | month |
/// | `allocated`, `unallocated` | fund, month |
/// | `given` | what (a name), and what it names: unit, code, note, month |
/// | `month-in-interval` | interval, from |
/// | `respite-…` | from, to |
/// | `advance-cap` | quota, months, percent, level |
/// | `unit-price` | code, stated (1: by the plan) |
/// | `line-amount` | code, quantity, price |
/// | `within-quota`, `within-advance`, `outside-quota` | code, inside, unit, edge |
/// | `copayment` | percent, inside, unit (copayment of one), edge |
/// | `shared-home` | code, quantity, half |
/// | `remote-supplement`, `remote-self-pay` | code, quantity, difference |
/// | `total` | column |
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
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum FigureValue {
    /// A number.
    Number(i64),
    /// A word.
    Word(String),
    /// Yes or no.
    Flag(bool),
}

/// Explains the figure that `pointer` (a JSON pointer into the simulation) leads to.
pub fn explain(basis: &Basis, case: &Case, pointer: &str) -> Result<Explanation, InputError> {
    let work = Work::new(basis, case)?;
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let found = match parts.as_slice() {
        ["ledger", "respite", place, field] => respite::figure(&work, index(place), field),
        ["ledger", purse, place, field @ ..] => ledger::figure(&work, purse, index(place), field),
        ["advance", field @ ..] => advance::figure(&work, field),
        ["claims", month, "lines", line, field] => claim::line_figure(&work, index(month), index(line), field),
        ["claims", month, "totals", field] => claim::total_figure(&work, index(month), field),
        _ => None,
    };
    found.ok_or_else(|| InputError::new(pointer, Problem::NoFigure))
}

/// A place in a list; one that no list has, if it is not a number.
fn index(text: &str) -> usize {
    text.parse().unwrap_or(usize::MAX)
}

impl Explanation {
    /// A figure that stands at `pointer`; empty if it stands nowhere.
    fn new(rule: Figure, pointer: impl Into<String>, value: i64, edition: &str) -> Self {
        Self {
            pointer: pointer.into(),
            value: FigureValue::Number(value),
            rule,
            params: Params::new(),
            source: SourceRef::of_text(rule.sources()),
            edition: edition.to_owned(),
            from: Vec::new(),
        }
    }

    /// A fact of the case.
    fn given(what: &'static str, value: i64, edition: &str) -> Self {
        Self::new(Figure::Given, "", value, edition).with("what", what)
    }

    fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.insert(name, value.into());
        self
    }

    #[inline(never)]
    fn insert(&mut self, name: &'static str, value: Param) {
        self.params.insert(name, value);
    }

    fn cite(mut self, cited: Option<&Cited>) -> Self {
        if let Some(cited) = cited {
            SourceRef::add_value(&mut self.source, cited);
        }
        self
    }

    fn from(mut self, operands: impl IntoIterator<Item = Explanation>) -> Self {
        self.from.extend(operands);
        self
    }
}
