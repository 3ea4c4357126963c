//! The figures and answers of a result, by what they are instead of by their place.

use super::figures;
use ltc_engine::calendar::Month;
use ltc_engine::case::QuotaType;
use ltc_engine::explain::FigureValue;
use ltc_engine::ordered::Ordered;
use ltc_engine::simulation::Simulation;
use serde::Serialize;

/// A part of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Monthly ledgers.
    Ledger,
    /// Respite years.
    Respite,
    /// The advance.
    Advance,
    /// May the client have a surcharge?
    Eligibility,
    /// Surcharges that the records bring.
    SurchargeRow,
    /// Lines of the priced plan.
    Claim,
    /// Sums of the priced plan.
    Total,
    /// What to do.
    Suggestion,
}

/// What a figure is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Key {
    /// The part of the result.
    pub section: Section,
    /// The purse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purse: Option<QuotaType>,
    /// The month; of a year its first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// The code; of a surcharge row also its day and unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Which of several with the same name, from 0.
    #[serde(skip_serializing_if = "is_first")]
    pub nth: usize,
    /// Its place among the figures of the row.
    #[serde(skip)]
    pub(super) place: usize,
    /// The figure's name in the result.
    pub field: &'static str,
}

impl Key {
    /// The key of a figure of a monthly ledger.
    pub(super) fn of_ledger(purse: QuotaType, month: Month, field: &'static str) -> Self {
        let place = figures::LEDGER.iter().position(|name| *name == field).unwrap_or_default();
        Self { section: Section::Ledger, purse: Some(purse), month: Some(month), code: None, nth: 0, place, field }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn is_first(nth: &usize) -> bool {
    *nth == 0
}

/// Where a figure stands and what it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) pointer: String,
    pub(super) value: FigureValue,
}

/// Every figure of a result.
pub(super) fn entries(simulation: &Simulation) -> Vec<(Key, Entry)> {
    let mut list = List::default();
    figures::ledgers(&mut list, simulation);
    figures::advance(&mut list, simulation);
    figures::surcharges(&mut list, simulation);
    figures::claims(&mut list, simulation);
    figures::suggestions(&mut list, simulation);
    list.entries
}

/// The keys of both sides, in order.
pub(super) fn union(a: &Ordered<Key, Entry>, b: &Ordered<Key, Entry>) -> Vec<Key> {
    ltc_engine::ordered::sorted_once(a.keys().chain(b.keys()).cloned())
}

/// Figures as they are collected.
#[derive(Default)]
pub(super) struct List {
    entries: Vec<(Key, Entry)>,
}

/// The row that figures belong to.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) section: Section,
    pub(super) purse: Option<QuotaType>,
    pub(super) month: Option<Month>,
    pub(super) code: Option<String>,
    pub(super) nth: usize,
    /// The pointer to it.
    pub(super) base: String,
}

impl Row {
    pub(super) fn new(section: Section, base: String) -> Self {
        Self { section, purse: None, month: None, code: None, nth: 0, base }
    }
}

impl List {
    /// Adds the figures of a row: name, and value.
    pub(super) fn row(&mut self, row: &Row, figures: impl IntoIterator<Item = (&'static str, FigureValue)>) {
        for (place, (field, value)) in figures.into_iter().enumerate() {
            let key = Key {
                section: row.section,
                purse: row.purse,
                month: row.month,
                code: row.code.clone(),
                nth: row.nth,
                place,
                field,
            };
            self.entries.push((key, Entry { pointer: format!("{}/{field}", row.base), value }));
        }
    }

    /// The number of rows like this one that there are already.
    pub(super) fn count(&self, row: &Row) -> usize {
        let is_like = |key: &Key| {
            (key.section, key.purse, key.month, &key.code) == (row.section, row.purse, row.month, &row.code)
        };
        self.entries.iter().filter(|(key, _)| is_like(key) && key.place == 0).count()
    }
}

/// A number as a value.
pub(super) fn number(name: &'static str, number: i64) -> (&'static str, FigureValue) {
    (name, FigureValue::Number(number))
}
