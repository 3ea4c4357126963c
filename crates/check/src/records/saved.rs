//! A record as it stands, to be put back later.

use super::Records;
use super::row::{RecordId, Row};
use super::texts::Slot;

/// A record as it stood at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) record: RecordId,
    row: Row,
    texts: Vec<(Slot, Box<str>)>,
}

impl Saved {
    /// The same record, not there.
    pub(crate) fn removed(mut self) -> Self {
        self.row.flags.set_removed(true);
        self
    }
}

impl Records {
    /// The record as it stands.
    pub(crate) fn save(&self, record: RecordId) -> Saved {
        let texts = self.texts.of(record).map(|(slot, text)| (slot, text.into()));
        Saved { record, row: *self.row(record), texts: texts.collect() }
    }

    /// The record as it stood, exactly.
    pub(crate) fn put_back(&mut self, saved: &Saved) {
        let now: Vec<Slot> = self.texts.of(saved.record).map(|(slot, _)| slot).collect();
        for slot in now {
            self.texts.set(saved.record, slot, None);
        }
        for (slot, text) in &saved.texts {
            self.texts.set(saved.record, *slot, Some(text));
        }
        if let Some(row) = self.rows.get_mut(saved.record as usize) {
            *row = saved.row;
        }
    }
}
