//! The derived rows of a client, small enough to keep for every client of a month: two a record are
//! usual. The records they rest on stand in one list.

use super::RowStatus;
use super::visit::Visit;
use crate::basis::Family;
use crate::calendar::Month;
use crate::money::Ntd;
use crate::ordered::{sorted_by, sorted_once};
use chrono::NaiveDate;
use std::cmp::Ordering;

macro_rules! codes {
    ($($name:ident),+) => {
        /// A surcharge that records bring.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the codes of the standard")]
        pub enum EarnedCode { $($name),+ }

        impl EarnedCode {
            /// All of them, in the order of their codes.
            pub const ALL: &[EarnedCode] = &[$(EarnedCode::$name),+];

            /// The code as written.
            pub fn name(self) -> &'static str {
                match self { $(EarnedCode::$name => stringify!($name)),+ }
            }
        }
    };
}
codes!(AA03, AA04, AA05, AA06, AA07, AA08, AA09, AA10, AA11);

impl EarnedCode {
    /// The surcharge of a code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

/// A derived row; its client is the one asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarnedRow {
    /// NT$ of the one unit.
    pub price: Ntd,
    /// The unit's number.
    pub unit: u32,
    /// The day, for those counted by day.
    pub date: Option<NaiveDate>,
    /// The month, for those counted by month.
    pub month: Option<Month>,
    pub(super) records: Places,
    /// Which surcharge.
    pub code: EarnedCode,
    /// The kind of service it was counted for, where kinds are counted apart.
    pub family: Option<Family>,
    /// Certain, or waiting for somebody.
    pub status: RowStatus,
}

impl EarnedRow {
    /// By day, unit, code, kind.
    fn order(&self, other: &Self) -> Ordering {
        let key = |row: &Self| (row.date.or(row.month.map(Month::first_day)), row.unit, row.code);
        let kind = |row: &Self| row.family.map(Family::name);
        key(self).cmp(&key(other)).then_with(|| kind(self).cmp(&kind(other)))
    }
}

/// The rows of a client, with the records they rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EarnedRows {
    rows: Vec<EarnedRow>,
    pub(super) records: Records,
}

impl EarnedRows {
    /// Room for as many rows as so many visits usually bring.
    pub(super) fn for_visits(visits: usize) -> Self {
        Self { rows: Vec::with_capacity(2 * visits), records: Records(Vec::with_capacity(2 * visits)) }
    }

    /// The rows, in order of day, unit and code.
    pub fn rows(&self) -> &[EarnedRow] {
        &self.rows
    }

    /// The rows, to number their units.
    pub fn rows_mut(&mut self) -> &mut [EarnedRow] {
        &mut self.rows
    }

    /// Places of the records that a row rests on, ascending.
    pub fn records(&self, row: &EarnedRow) -> &[u32] {
        self.records.of(row.records)
    }

    /// Gives back memory that was taken for rows still to come.
    pub fn shrink(&mut self) {
        self.rows.shrink_to_fit();
        self.records.0.shrink_to_fit();
    }

    /// Adds a row at the end.
    pub(super) fn push(&mut self, row: EarnedRow) {
        self.rows.push(row);
    }

    /// Puts the rows in order.
    pub(super) fn sort(&mut self) {
        if !self.rows.is_sorted_by(|one, other| one.order(other).is_le()) {
            let rows = std::mem::take(&mut self.rows);
            self.rows = sorted_by(rows, EarnedRow::order);
        }
    }

    /// Adds a row among those in order, behind its equals.
    pub(super) fn insert(&mut self, row: EarnedRow) {
        let place = self.rows.partition_point(|other| other.order(&row).is_le());
        self.rows.insert(place, row);
    }
}

/// Places of the records that rows rest on, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Records(Vec<u32>);

/// Where those of a row stand in [`Records`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Places {
    from: u32,
    to: u32,
}

impl Records {
    /// Makes room.
    pub(super) fn reserve(&mut self, places: usize) {
        self.0.reserve(places);
    }

    /// Adds the records of some visits, ascending, each once; `None` if there is no visit.
    pub(super) fn add<'v>(&mut self, visits: impl Iterator<Item = &'v Visit<'v>>) -> Option<Places> {
        self.add_places(visits.map(|visit| u32::try_from(visit.record).unwrap_or(u32::MAX)))
    }

    /// Adds these places, ascending, each once; `None` if there is none.
    pub(super) fn add_places(&mut self, places: impl Iterator<Item = u32>) -> Option<Places> {
        let from = self.0.len();
        for place in places {
            self.0.push(place);
        }
        self.settle(from)
    }

    /// Brings the places from `from` on into order. Not part of `add_places`, which is compiled for each
    /// kind of list.
    #[inline(never)]
    fn settle(&mut self, from: usize) -> Option<Places> {
        let added = self.0.get(from..).unwrap_or_default();
        // Visits stand in order of time, which usually is the order of places.
        if !added.iter().zip(added.iter().skip(1)).all(|(one, next)| one < next) {
            let sorted = sorted_once(added.iter().copied());
            self.0.truncate(from);
            self.0.extend(sorted);
        }
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        (from < self.0.len()).then(|| Places { from: number(from), to: number(self.0.len()) })
    }

    /// Those of a row.
    pub(super) fn of(&self, places: Places) -> &[u32] {
        self.0.get(places.from as usize..places.to as usize).unwrap_or_default()
    }

    /// The first of a row.
    pub(super) fn first(&self, places: Places) -> Option<usize> {
        self.of(places).first().map(|record| *record as usize)
    }
}
