//! One record as the rules see it: forty bytes, no text.

use super::field::{Core, WORKERS};
use chrono::NaiveDate;
use ltc_engine::calendar::Month;

/// Nothing there, for ids and places.
pub const NONE: u32 = u32::MAX;
/// No time.
pub const NO_TIME: u16 = u16::MAX;
/// No day, no number.
pub const NO_NUMBER: i32 = i32::MIN;

/// A person, a unit: a number in the table of names.
pub type NameId = u32;
/// A service code: a number in the table of codes of these records.
pub type CodeId = u16;
/// The place of a record.
pub type RecordId = u32;

/// Flags of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(u16);

macro_rules! flags {
    ($($(#[$doc:meta])* $get:ident, $set:ident = $bit:expr;)+) => {
        impl Flags {
            $($(#[$doc])*
            pub fn $get(self) -> bool { self.0 & (1 << $bit) != 0 }
            /// Sets or clears it.
            pub fn $set(&mut self, on: bool) { if on { self.0 |= 1 << $bit } else { self.0 &= !(1 << $bit) } })+
        }
    };
}

flags! {
    /// Claims AA03.
    aa03, set_aa03 = 0;
    /// Renounces AA09.
    no_aa09, set_no_aa09 = 1;
    /// Nobody was met.
    missed, set_missed = 2;
    /// The last service before or at death.
    last_service, set_last_service = 3;
    /// Subsidised (fee type 1).
    subsidised, set_subsidised = 4;
    /// Self-paid (fee type 2).
    self_paid, set_self_paid = 5;
    /// Taken out by an edit: no rule sees the row.
    removed, set_removed = 6;
    /// A text of it is longer than its field allows, or is not what its field holds.
    suspect, set_suspect = 7;
}

impl Flags {
    /// AA10: 0 not claimed, 1 awaiting, 2 no emergency, 3 emergency.
    pub fn aa10(self) -> u8 {
        u8::try_from(self.0 >> 8 & 3).unwrap_or_default()
    }

    /// Sets the status of AA10; only the last two bits count.
    pub fn set_aa10(&mut self, status: u8) {
        self.0 = self.0 & !(3 << 8) | u16::from(status & 3) << 8;
    }
}

/// One record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The client; [`NONE`] if missing.
    pub client: NameId,
    /// The set of workers, see [`super::Records::workers`].
    pub workers: u32,
    /// Day of service, in days of the common era; [`NO_NUMBER`] if missing or not readable.
    pub day: i32,
    /// Last day; the day of service unless the record says otherwise.
    pub end_day: i32,
    /// Units; [`NO_NUMBER`] if missing or not readable.
    pub quantity: i32,
    /// NT$ a unit as the record states it; [`NO_NUMBER`] if it does not.
    pub price: i32,
    /// The code; [`CodeId::MAX`] if missing.
    pub code: CodeId,
    /// Minute of the day of the beginning; 1440 or more if missing or not readable, see [`Row::span`].
    pub start: u16,
    /// Minute of the (last) day of the end, 1440 for midnight.
    pub end: u16,
    /// The unit: its place in the table of units, 0 if none is named.
    pub unit: u16,
    /// Core fields that are empty, and gaps between workers, see [`Row::worker_cells`].
    pub missing: u16,
    /// Core fields that cannot be read.
    pub bad: u16,
    /// Flags.
    pub flags: Flags,
    /// Period of the standard that its day falls into; set by [`crate::terms::Terms`].
    pub epoch: u16,
}

impl Row {
    pub(crate) const EMPTY: Self = Self {
        client: NONE,
        workers: 0,
        day: NO_NUMBER,
        end_day: NO_NUMBER,
        quantity: NO_NUMBER,
        price: NO_NUMBER,
        code: CodeId::MAX,
        start: NO_TIME,
        end: NO_TIME,
        unit: 0,
        missing: 0,
        bad: 0,
        flags: Flags(0),
        epoch: 0,
    };

    /// Is the field empty?
    pub fn is_missing(&self, core: Core) -> bool {
        self.missing & core as u16 != 0
    }

    /// Is the field filled with something that cannot be read?
    pub fn is_bad(&self, core: Core) -> bool {
        self.bad & core as u16 != 0
    }

    /// In which cells its workers stand, counted from 0, in the order of [`super::Records::workers`]: cells may
    /// be empty while later ones are filled.
    pub fn worker_cells(&self) -> impl Iterator<Item = usize> + use<> {
        let row = *self;
        (0..WORKERS.len()).filter(move |cell| row.missing & gap(*cell) == 0)
    }

    /// Notes the cells of workers that are empty while later ones are filled.
    pub(crate) fn set_worker_cells(&mut self, is_filled: [bool; 5]) {
        let last = is_filled.iter().rposition(|is| *is).unwrap_or(0);
        for (cell, is_filled) in is_filled.into_iter().enumerate() {
            // Whether the first cell is missing is told by `close` where nobody is named.
            if cell > 0 {
                self.missing &= !gap(cell);
            }
            if cell < last && !is_filled {
                self.missing |= gap(cell);
            }
        }
    }

    /// Has it a client, a day and a code?
    pub fn is_placed(&self) -> bool {
        self.client != NONE && self.day != NO_NUMBER && self.code != CodeId::MAX
    }

    /// The day of service.
    pub fn date(&self) -> Option<NaiveDate> {
        date(self.day)
    }

    /// The month of the day of service.
    pub fn month(&self) -> Option<Month> {
        self.date().map(Month::of)
    }

    /// Beginning and end as minutes counted from the day of service on, where both are there and the
    /// end comes after the beginning. An end on a later day lies beyond 1440.
    pub fn span(&self) -> Option<(i64, i64)> {
        if self.start >= DAY || self.end > DAY {
            return None;
        }
        let days = if self.day == NO_NUMBER || self.end_day == NO_NUMBER {
            0
        } else {
            i64::from(self.end_day) - i64::from(self.day)
        };
        let (start, end) = (i64::from(self.start), i64::from(self.end) + days * i64::from(DAY));
        (start < end).then_some((start, end))
    }

    /// Minutes from beginning to end.
    pub fn minutes(&self) -> Option<i64> {
        self.span().map(|(start, end)| end - start)
    }

    /// Do both take place at the same time for more than 0 minutes? Also across midnight.
    pub fn overlaps(&self, other: &Self) -> bool {
        let (Some((start, end)), Some((from, to))) = (self.span(), other.span()) else { return false };
        if self.day == NO_NUMBER || other.day == NO_NUMBER {
            return false;
        }
        let shift = (i64::from(other.day) - i64::from(self.day)) * i64::from(DAY);
        start < to + shift && from + shift < end
    }

    /// Units, 0 where none can be read.
    pub fn units(&self) -> i64 {
        if self.quantity == NO_NUMBER { 0 } else { i64::from(self.quantity) }
    }

    /// Counts towards limits, allotments and claims: subsidised, and somebody was met.
    pub fn counts(&self) -> bool {
        self.flags.subsidised() && !self.flags.missed()
    }
}

/// The bit of [`Row::missing`] that says that a cell of workers is empty while a later one is filled. The first
/// cell has its own in [`Core`], those of the next three lie above it, the last needs none.
fn gap(cell: usize) -> u16 {
    match cell {
        0 => Core::Worker as u16,
        1 => 1 << 12,
        2 => 1 << 13,
        3 => 1 << 14,
        _ => 0,
    }
}

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// The date of a number of days.
pub fn date(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day)
}
