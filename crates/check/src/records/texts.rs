//! Texts of records that no rule computes with: remarks, addresses, and cells that could not be read.

use super::row::RecordId;
use ltc_engine::ordered::Ordered;

/// Where a text belongs: a field, or a column that nobody knows (128 and above).
pub(crate) type Slot = u16;

#[derive(Debug, Clone, Copy)]
struct Entry {
    record: RecordId,
    slot: Slot,
    from: u32,
    len: u32,
}

/// Texts by record and slot. Records are added in order; edits lie on top.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    arena: String,
    entries: Vec<Entry>,
    edits: Ordered<(RecordId, Slot), Option<Box<str>>>,
}

impl Texts {
    /// Adds a text to the record that is being read. Within a record slots come in any order.
    pub(crate) fn push(&mut self, record: RecordId, slot: Slot, text: &str) {
        let (Ok(from), Ok(len)) = (u32::try_from(self.arena.len()), u32::try_from(text.len())) else { return };
        if from.checked_add(len).is_none() {
            return;
        }
        self.arena.push_str(text);
        self.entries.push(Entry { record, slot, from, len });
    }

    /// The text, if there is one.
    pub(crate) fn get(&self, record: RecordId, slot: Slot) -> Option<&str> {
        if !self.edits.is_empty()
            && let Some(edited) = self.edits.get(&(record, slot))
        {
            return edited.as_deref();
        }
        let first = self.entries.partition_point(|entry| entry.record < record);
        let of_record = self.entries.get(first..)?.iter().take_while(|entry| entry.record == record);
        // The last wins: two columns of one meaning.
        let entry = of_record.filter(|entry| entry.slot == slot).last()?;
        self.arena.get(entry.from as usize..(entry.from + entry.len) as usize)
    }

    /// Lays a text, or its absence, over what was read.
    pub(crate) fn set(&mut self, record: RecordId, slot: Slot, text: Option<&str>) {
        self.edits.insert((record, slot), text.map(Into::into));
    }

    /// Every text that counts, with its record and slot; in no particular order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (RecordId, Slot, &str)> {
        let read = self.entries.iter().filter(|entry| !self.edits.contains_key(&(entry.record, entry.slot)));
        let read = read.filter_map(|entry| {
            Some((entry.record, entry.slot, self.arena.get(entry.from as usize..(entry.from + entry.len) as usize)?))
        });
        let edited = self.edits.iter().filter_map(|((record, slot), text)| Some((*record, *slot, text.as_deref()?)));
        read.chain(edited)
    }

    /// The texts of one record.
    pub(crate) fn of(&self, record: RecordId) -> impl Iterator<Item = (Slot, &str)> {
        let first = self.entries.partition_point(|entry| entry.record < record);
        let read = self.entries.get(first..).unwrap_or_default().iter().take_while(move |entry| entry.record == record);
        let read = read.filter(move |entry| !self.edits.contains_key(&(record, entry.slot)));
        let read = read.filter_map(|entry| {
            Some((entry.slot, self.arena.get(entry.from as usize..(entry.from + entry.len) as usize)?))
        });
        let edited = self.edits.starting_at(&(record, 0)).take_while(move |((other, _), _)| *other == record);
        read.chain(edited.filter_map(|((_, slot), text)| Some((*slot, text.as_deref()?))))
    }

    /// Bytes in memory, roughly.
    pub(crate) fn bytes(&self) -> usize {
        self.arena.capacity() + self.entries.capacity() * size_of::<Entry>()
    }
}
