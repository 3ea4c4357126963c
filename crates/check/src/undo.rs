//! Taking changes back: what they touched, as it stood before.

use crate::records::saved::Saved;
use crate::records::{RecordId, Records};
use ltc_engine::ordered::Ordered;

/// Records as they stood before a change. Putting them back gives the same for the way forward again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    // Boxed: one that is noted among others moves those behind it.
    records: Ordered<RecordId, Box<Saved>>,
}

impl Before {
    /// Nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The records that were changed, added or taken out.
    pub fn records(&self) -> impl Iterator<Item = RecordId> + '_ {
        self.records.keys().copied()
    }

    /// Keeps a record that is about to change; the first time counts.
    pub(crate) fn note(&mut self, records: &Records, record: RecordId) {
        self.records.or_insert_with(record, || Box::new(records.save(record)));
    }

    /// Keeps that a record was not there.
    pub(crate) fn note_added(&mut self, records: &Records, record: RecordId) {
        self.records.or_insert_with(record, || Box::new(records.save(record).removed()));
    }

    pub(crate) fn saved(&self) -> impl Iterator<Item = &Saved> {
        self.records.values().map(Box::as_ref)
    }
}
