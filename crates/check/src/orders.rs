//! Two sorted orders that serve all rules: by client and day, by worker and day.

use crate::records::{CodeId, NO_NUMBER, NONE, NameId, RecordId, Records, Row};
use ltc_engine::order;

/// Places of records in two orders. A record without a client (or worker) or without a day stands in
/// neither; one taken out does not either.
#[derive(Debug, Clone, Default)]
pub struct Orders {
    by_client: Vec<RecordId>,
    by_worker: Vec<(NameId, RecordId)>,
}

impl Orders {
    /// Sorts once: into buckets by person, of which each is small, then each by day, beginning and place.
    pub fn new(records: &Records) -> Self {
        let rows = records.rows();
        let ids = || (0..).zip(rows).filter(|(_, row)| is_ordered(row));
        let by_client = by_person(records.names().len(), || ids().map(|(record, row)| (row.client, record, row)));
        let by_worker = by_person(records.names().len(), || {
            ids().flat_map(|(record, row)| records.workers(row).iter().map(move |worker| (*worker, record, row)))
        });
        Self { by_client: by_client.into_iter().map(|(_, record)| record).collect(), by_worker }
    }

    /// Bytes in memory.
    pub(crate) fn bytes(&self) -> usize {
        self.by_client.capacity() * size_of::<RecordId>() + self.by_worker.capacity() * size_of::<(NameId, RecordId)>()
    }

    /// All placed records by client, day, beginning and place.
    pub fn by_client(&self) -> &[RecordId] {
        &self.by_client
    }

    /// All placed records by worker, day, beginning and place. A record of two workers stands twice.
    pub fn by_worker(&self) -> &[(NameId, RecordId)] {
        &self.by_worker
    }

    /// Takes a record out of both orders: before its row changes.
    pub(crate) fn remove(&mut self, records: &Records, record: RecordId) {
        let row = records.row(record);
        if !is_ordered(row) {
            return;
        }
        let own = key(row.client, row, record);
        if let Ok(place) = self.by_client.binary_search_by_key(&own, |id| key_of(records, *id)) {
            self.by_client.remove(place);
        }
        for worker in records.workers(row) {
            let own = key(*worker, row, record);
            let found = self.by_worker.binary_search_by_key(&own, |(name, id)| key(*name, records.row(*id), *id));
            if let Ok(place) = found {
                self.by_worker.remove(place);
            }
        }
    }

    /// Puts a record into both orders: after its row has changed.
    pub(crate) fn insert(&mut self, records: &Records, record: RecordId) {
        let row = records.row(record);
        if !is_ordered(row) {
            return;
        }
        let own = key(row.client, row, record);
        if let Err(place) = self.by_client.binary_search_by_key(&own, |id| key_of(records, *id)) {
            self.by_client.insert(place, record);
        }
        for worker in records.workers(row) {
            let own = key(*worker, row, record);
            let found = self.by_worker.binary_search_by_key(&own, |(name, id)| key(*name, records.row(*id), *id));
            if let Err(place) = found {
                self.by_worker.insert(place, (*worker, record));
            }
        }
    }

    /// The records of a client.
    pub fn of_client(&self, records: &Records, client: NameId) -> &[RecordId] {
        let from = self.by_client.partition_point(|id| records.row(*id).client < client);
        let to = self.by_client.partition_point(|id| records.row(*id).client <= client);
        self.by_client.get(from..to).unwrap_or_default()
    }

    /// The records of a client on a day.
    pub fn of_client_day(&self, records: &Records, client: NameId, day: i32) -> &[RecordId] {
        let key = |id: &RecordId| (records.row(*id).client, records.row(*id).day);
        let from = self.by_client.partition_point(|id| key(id) < (client, day));
        let to = self.by_client.partition_point(|id| key(id) <= (client, day));
        self.by_client.get(from..to).unwrap_or_default()
    }

    /// The records of a worker on a day.
    pub fn of_worker_day(&self, records: &Records, worker: NameId, day: i32) -> Vec<RecordId> {
        let key = |(name, id): &(NameId, RecordId)| (*name, records.row(*id).day);
        let from = self.by_worker.partition_point(|entry| key(entry) < (worker, day));
        let to = self.by_worker.partition_point(|entry| key(entry) <= (worker, day));
        self.by_worker.get(from..to).unwrap_or_default().iter().map(|(_, id)| *id).collect()
    }
}

/// Has it a client, a day and a code, and is it still there?
pub(crate) fn is_ordered(row: &Row) -> bool {
    !row.flags.removed() && row.client != NONE && row.day != NO_NUMBER && row.code != CodeId::MAX
}

/// Entries sorted by person, day, beginning and place, each once.
fn by_person<'r, I: Iterator<Item = (NameId, RecordId, &'r Row)>>(
    persons: usize,
    entries: impl Fn() -> I,
) -> Vec<(NameId, RecordId)> {
    // Where each person's bucket begins.
    let mut places = vec![0_u32; persons + 1];
    for (person, _, _) in entries() {
        if let Some(count) = places.get_mut(person as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for place in &mut places {
        sum += *place;
        *place = sum;
    }
    let mut keys = vec![0_u128; sum as usize];
    for (person, record, row) in entries() {
        let Some(place) = places.get_mut(person as usize) else { continue };
        if let Some(slot) = keys.get_mut(*place as usize) {
            *slot = key(person, row, record);
        }
        *place += 1;
    }
    // Each place has moved on to the end of its bucket.
    let mut from = 0;
    let mut spare = Vec::new();
    for to in places {
        if let Some(bucket) = keys.get_mut(from..to as usize) {
            order::sort_numbers(bucket, &mut spare);
        }
        from = to as usize;
    }
    // Somebody may be entered twice in one record.
    keys.dedup();
    keys.into_iter().map(|key| (name_of(key), record_of(key))).collect()
}

fn key_of(records: &Records, record: RecordId) -> u128 {
    let row = records.row(record);
    key(row.client, row, record)
}

/// Name, day, beginning, place in one number. Days of the common era are not negative.
fn key(name: NameId, row: &Row, record: RecordId) -> u128 {
    let day = u128::try_from(row.day).unwrap_or(0) & 0xff_ffff;
    u128::from(name) << 72 | day << 48 | u128::from(row.start) << 32 | u128::from(record)
}

#[allow(clippy::cast_possible_truncation, reason = "the place stands in the last 32 bits")]
fn record_of(key: u128) -> RecordId {
    key as u32
}

#[allow(clippy::cast_possible_truncation, reason = "the name stands in the first 32 bits")]
fn name_of(key: u128) -> NameId {
    (key >> 72) as u32
}
