//! Service records, read once and kept in a form that rules run through quickly.
//!
//! A record is a [`Row`] of numbers. Names, codes and sets of workers are numbers too; texts that no
//! rule computes with, and cells that could not be read, stand in one long string. A cell that is
//! missing or malformed never costs the row: it is marked, and rules find the mark.

mod cells;
mod field;
mod input;
mod names;
mod row;
pub(crate) mod saved;
mod texts;

pub use field::{Core, Field, FieldSet, WORKERS};
pub use names::{Lookup, Names};
pub use row::{CodeId, DAY, Flags, NO_NUMBER, NO_TIME, NONE, NameId, RecordId, Row, date};

use crate::identity::is_identity;
use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::ordered::Ordered;
use names::Places;
use std::borrow::Cow;
use texts::{Slot, Texts};

/// Slots from here on are columns that nobody knows.
const EXTRA: Slot = 128;

/// How records came in. What counts as missing or malformed differs a little.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// The batch-import workbook, or delimited text with its columns.
    #[default]
    Table,
    /// FeeApply JSON of the payment-review system.
    FeeApply,
    /// A `CheckInput` document.
    CheckInput,
}

/// A file (or a sheet of one) that records came from.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// The file's name.
    pub file: String,
    /// The sheet's name.
    pub sheet: Option<String>,
    /// How it was read.
    pub channel: Channel,
    /// The headers of its columns, by field: what a person looks for.
    pub headers: Vec<(Field, String)>,
    /// Headers of columns that no rule knows, in order; their cells are kept.
    pub extra: Vec<String>,
    /// The first record of it.
    pub first: RecordId,
}

/// Where a record stands for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'r> {
    /// The file and sheet.
    pub file: &'r str,
    /// The sheet.
    pub sheet: Option<&'r str>,
    /// 1-based; of a JSON document the 1-based place in its list.
    pub row: u32,
}

/// All records of a check.
#[derive(Debug, Clone, Default)]
pub struct Records {
    rows: Vec<Row>,
    places: Vec<u32>,
    texts: Texts,
    names: Names,
    units: Names,
    codes: Names,
    /// Codes of the standard by their upper-case form, so that `ba17d1` finds `BA17d1`.
    known_codes: Lookup<Box<str>>,
    worker_sets: Sets,
    sources: Vec<Source>,
    draft: Draft,
    dates: Lookup<Option<i32>>,
    /// Whether a person's name is a well-formed ID, by its number.
    identities: Vec<bool>,
}

/// Sets of workers: each stands once, in the order of the record.
#[derive(Debug, Clone, Default)]
struct Sets {
    all: Vec<NameId>,
    ends: Vec<u32>,
    places: Places,
}

impl Sets {
    /// Set 0 is the empty one.
    fn intern(&mut self, set: &[NameId]) -> u32 {
        if set.is_empty() {
            return 0;
        }
        let key: Vec<u8> = set.iter().flat_map(|worker| worker.to_ne_bytes()).collect();
        if let Some(place) = self.places.get(key.as_slice()) {
            return *place;
        }
        self.all.extend_from_slice(set);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        let place = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.places.insert(key.into(), place);
        place
    }

    fn get(&self, set: u32) -> &[NameId] {
        let Some(place) = (set as usize).checked_sub(1) else { return &[] };
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let Some(end) = self.ends.get(place) else { return &[] };
        self.all.get(start as usize..*end as usize).unwrap_or_default()
    }
}

/// The record that is being read.
#[derive(Debug, Clone)]
struct Draft {
    row: Row,
    workers: [Option<NameId>; 5],
}

impl Default for Draft {
    fn default() -> Self {
        Self { row: Row::EMPTY, workers: [None; 5] }
    }
}

impl Records {
    /// No records yet. Codes are recognised by this standard.
    pub fn new(basis: &Basis) -> Self {
        let mut known_codes = Lookup::default();
        for code in basis.document().codes.values().flatten() {
            known_codes.add(&code.code.to_ascii_uppercase(), code.code.as_str().into());
        }
        let mut units = Names::default();
        units.intern("");
        Self { units, known_codes, ..Self::default() }
    }

    /// Begins a file or sheet: the records that follow are of it.
    pub fn begin_source(&mut self, mut source: Source) {
        source.first = self.next();
        self.sources.push(source);
        // What counts as a date differs from one to the next.
        self.dates = Lookup::default();
    }

    /// The file or sheet that is being read; its headers and extra columns may still be added.
    pub fn source_mut(&mut self) -> Option<&mut Source> {
        self.sources.last_mut()
    }

    fn next(&self) -> RecordId {
        u32::try_from(self.rows.len()).unwrap_or(NONE)
    }

    fn channel_now(&self) -> Channel {
        self.sources.last().map_or(Channel::CheckInput, |source| source.channel)
    }

    /// Begins a record: the cells that follow are of it, until [`Self::end`].
    pub fn begin(&mut self) {
        self.draft = Draft::default();
    }

    /// A cell of the record that is being read, as text. Empty cells may be left out.
    pub fn cell(&mut self, field: Field, text: &str) {
        let record = self.next();
        let mut draft = std::mem::take(&mut self.draft);
        self.put(&mut draft, record, field, text, false);
        self.draft = draft;
    }

    /// A cell of a column that no rule knows.
    pub fn extra_cell(&mut self, column: usize, text: &str) {
        if let Ok(column) = Slot::try_from(column)
            && !text.trim().is_empty()
        {
            self.texts.push(self.next(), EXTRA.saturating_add(column), text);
        }
    }

    /// Ends the record. `row` is its 1-based place in the file.
    pub fn end(&mut self, row: u32) -> RecordId {
        let record = self.next();
        let draft = std::mem::take(&mut self.draft);
        let row_of = self.finish(&draft);
        self.rows.push(row_of);
        self.places.push(row);
        record
    }

    /// The row of what was read.
    fn finish(&mut self, draft: &Draft) -> Row {
        let Draft { mut row, workers } = *draft;
        // At most five, on the stack.
        let mut set = [0; 5];
        let mut count = 0;
        for worker in workers.into_iter().flatten() {
            if let Some(place) = set.get_mut(count) {
                *place = worker;
                count += 1;
            }
        }
        row.workers = self.worker_sets.intern(set.get(..count).unwrap_or_default());
        cells::close(&mut row);
        row.set_worker_cells(workers.map(|worker| worker.is_some()));
        row
    }

    /// How many records, also those taken out.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// None?
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All rows, also those taken out.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A row. A place that does not exist gives an empty row.
    pub fn row(&self, record: RecordId) -> &Row {
        const EMPTY: &Row = &Row::EMPTY;
        self.rows.get(record as usize).unwrap_or(EMPTY)
    }

    pub(crate) fn rows_mut(&mut self) -> &mut [Row] {
        &mut self.rows
    }

    /// The workers of a record, in its order.
    pub fn workers(&self, row: &Row) -> &[NameId] {
        self.worker_sets.get(row.workers)
    }

    /// The table of persons: clients and workers.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The name of a person.
    pub fn name(&self, id: NameId) -> &str {
        self.names.name(id)
    }

    /// Is the name of a person a well-formed ID? Decided once for each name.
    pub fn is_identity(&self, id: NameId) -> bool {
        self.identities.get(id as usize).copied().unwrap_or(false)
    }

    fn person(&mut self, name: &str) -> NameId {
        let id = self.names.intern(name);
        if id as usize == self.identities.len() {
            self.identities.push(is_identity(name));
        }
        id
    }

    /// The table of units; number 0 is "none named".
    pub fn units(&self) -> &Names {
        &self.units
    }

    /// The codes that occur.
    pub fn codes(&self) -> &Names {
        &self.codes
    }

    /// The code of a row as the standard writes it; empty if missing.
    pub fn code(&self, row: &Row) -> &str {
        if row.code == CodeId::MAX { "" } else { self.codes.name(row.code.into()) }
    }

    /// How the record came in.
    pub fn channel(&self, record: RecordId) -> Channel {
        self.source(record).map_or(Channel::CheckInput, |source| source.channel)
    }

    /// The file or sheet of a record.
    pub fn source(&self, record: RecordId) -> Option<&Source> {
        let after = self.sources.partition_point(|source| source.first <= record);
        after.checked_sub(1).and_then(|place| self.sources.get(place))
    }

    /// All files and sheets.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Where the record stands. `None` for one that was inserted by a repair, and for one of a
    /// document without a name.
    pub fn place(&self, record: RecordId) -> Option<Place<'_>> {
        let source = self.source(record).filter(|source| !source.file.is_empty())?;
        let row = *self.places.get(record as usize)?;
        (row > 0).then_some(Place { file: &source.file, sheet: source.sheet.as_deref(), row })
    }

    /// The 1-based row in its file; 0 for an inserted record.
    pub fn row_number(&self, record: RecordId) -> u32 {
        self.places.get(record as usize).copied().unwrap_or(0)
    }

    /// The header under which a person finds the field of this record.
    pub fn header(&self, record: RecordId, field: Field) -> Option<&str> {
        let headers = &self.source(record)?.headers;
        headers.iter().find(|(of, _)| *of == field).map(|(_, header)| header.as_str())
    }

    /// The cell in which a person finds the beginning ([`Field::Start`]) or end ([`Field::End`]) of a
    /// record: tables and FeeApply mostly have hour and minute apart, then it is that of the hour.
    pub fn time_field(&self, record: RecordId, whole: Field) -> Field {
        let hour = if whole == Field::Start { Field::StartHour } else { Field::EndHour };
        let together = self.channel(record) == Channel::CheckInput || self.header(record, whole).is_some();
        if together { whole } else { hour }
    }

    /// A text of the record: of a text field, or of a cell that could not be read.
    pub fn text(&self, record: RecordId, field: Field) -> Option<&str> {
        self.texts.get(record, field as Slot)
    }

    /// A text of the record, if it says what the field holds.
    pub fn given(&self, record: RecordId, field: Field) -> Option<&str> {
        self.text(record, field).filter(|text| field.reads(text))
    }

    /// Every text field and every unreadable cell: record, field, text. In no particular order.
    pub fn texts(&self) -> impl Iterator<Item = (RecordId, Field, &str)> {
        self.texts.all().filter_map(|(record, slot, text)| Some((record, field_of(slot)?, text)))
    }

    /// Every text field and every unreadable cell of one record.
    pub fn texts_of(&self, record: RecordId) -> impl Iterator<Item = (Field, &str)> {
        self.texts.of(record).filter_map(|(slot, text)| Some((field_of(slot)?, text)))
    }

    /// A cell of a column that no rule knows.
    pub fn extra(&self, record: RecordId, column: usize) -> Option<&str> {
        self.texts.get(record, EXTRA.saturating_add(Slot::try_from(column).ok()?))
    }

    /// The month that most records are of, and whether all are of it.
    pub fn common_month(&self) -> Option<(Month, bool)> {
        let mut counts: Ordered<Month, usize> = Ordered::new();
        let mut last: Option<(i32, Month)> = None;
        for row in self.rows.iter().filter(|row| !row.flags.removed()) {
            // Rows of one day follow each other in most files.
            let month = match last {
                Some((day, month)) if day == row.day => Some(month),
                _ => row.month(),
            };
            if let Some(month) = month {
                last = Some((row.day, month));
                if let Some(count) = counts.or_insert_with(month, || 0) {
                    *count += 1;
                }
            }
        }
        let (month, _) = counts.iter().max_by_key(|(month, count)| (**count, std::cmp::Reverse(**month)))?;
        Some((*month, counts.len() == 1))
    }

    /// Gives back memory that was taken for records still to come.
    pub fn shrink(&mut self) {
        self.rows.shrink_to_fit();
        self.places.shrink_to_fit();
    }

    /// Bytes in memory without texts, roughly; then those of texts and names.
    pub fn bytes(&self) -> (usize, usize) {
        let rows = self.rows.capacity() * size_of::<Row>() + self.places.capacity() * 4;
        (rows, self.texts.bytes() + self.names.bytes() + self.codes.bytes())
    }

    /// What the cell says now, as it would be written: the row's number in its plainest form, or the
    /// text that stands there. Dates are ISO, times hours and minutes; writers of a format make
    /// their own form of them.
    pub fn value(&self, record: RecordId, field: Field) -> Cow<'_, str> {
        cells::value(self, record, field)
    }

    /// Changes one cell. The order of records is the caller's to mend: [`crate::edit`].
    pub(crate) fn set(&mut self, record: RecordId, field: Field, text: &str) {
        let Some(row) = self.rows.get(record as usize).copied() else { return };
        let mut draft = Draft { row, workers: [None; 5] };
        for (cell, worker) in row.worker_cells().zip(self.worker_sets.get(row.workers)) {
            if let Some(place) = draft.workers.get_mut(cell) {
                *place = Some(*worker);
            }
        }
        self.put(&mut draft, record, field, text, true);
        let mut row = self.finish(&draft);
        let suspect = self.texts_of(record).any(|(field, text)| cells::is_suspect(field, text));
        row.flags.set_suspect(suspect);
        if let Some(place) = self.rows.get_mut(record as usize) {
            *place = row;
        }
    }

    /// Adds a copy of a record at the end; it has no place in a file.
    pub(crate) fn copy(&mut self, record: RecordId) -> Option<RecordId> {
        let row = *self.rows.get(record as usize)?;
        let new = self.next();
        let texts: Vec<(Slot, String)> = self.texts.of(record).map(|(slot, text)| (slot, text.to_owned())).collect();
        for (slot, text) in texts {
            self.texts.set(new, slot, Some(&text));
        }
        self.rows.push(row);
        self.places.push(0);
        Some(new)
    }
}

/// The known field of a slot.
fn field_of(slot: Slot) -> Option<Field> {
    Field::ALL.get(usize::from(slot)).copied()
}

/// The days of the common era of a date.
pub(crate) fn number_of(day: NaiveDate) -> i32 {
    use chrono::Datelike;
    day.num_days_from_ce()
}
