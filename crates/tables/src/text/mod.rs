//! Delimited text to records, fed in pieces of any size.

mod encoding;
mod head;
mod rows;

pub use encoding::Encoding;
pub(crate) use encoding::{Bom, json_text, line_of};
pub use head::preview_text;
pub(crate) use head::sheet_of;

use crate::error::{Countable, Flaw, Refusal, TableError};
use crate::limits::{COLUMNS, ROW_BYTES, ROWS};
use crate::mapping::Mapping;
use crate::table::{Table, TableReport};
use encoding::{HAS_BIG5, Utf16, lossy};
use head::{HEAD, Head};
use ltc_check::records::Records;
use rows::{RawRow, RowFlaw, Rows, Stop};
use std::borrow::Cow;

/// Reads delimited text in pieces. The result does not depend on where the pieces are cut.
///
/// The first 64 KiB are kept back: they tell the encoding, the delimiter and where the headers stand.
#[derive(Debug)]
pub struct TextReader {
    file: String,
    mapping: Mapping,
    encoding: Option<Encoding>,
    head: Vec<u8>,
    body: Option<Body>,
    consumed: u64,
}

/// The text behind its beginning.
#[derive(Debug)]
struct Body {
    rows: Rows,
    table: Table,
    utf16: Option<Utf16>,
    /// `None` while everything was ASCII.
    encoding: Option<Encoding>,
}

impl TextReader {
    /// Begins a file.
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            mapping: Mapping::default(),
            encoding: None,
            head: Vec::new(),
            body: None,
            consumed: 0,
        }
    }

    /// With the columns that the user has decided.
    #[must_use]
    pub fn with_mapping(mut self, mapping: Mapping) -> Self {
        self.mapping = mapping;
        self
    }

    /// With an encoding that is known.
    #[must_use]
    pub fn with_encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Bytes taken in so far.
    pub fn consumed(&self) -> u64 {
        self.consumed
    }

    /// Takes a piece. After an error the reader is of no further use, and the records hold what was read
    /// until then.
    ///
    /// # Errors
    /// Why the file cannot be read.
    pub fn push(&mut self, piece: &[u8], records: &mut Records) -> Result<(), TableError> {
        self.consumed += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        if self.body.is_some() {
            return self.feed(piece, records);
        }
        let room = HEAD.saturating_sub(self.head.len());
        let (now, later) = piece.split_at_checked(room).unwrap_or((piece, &[]));
        self.head.extend_from_slice(now);
        if self.head.len() < HEAD {
            return Ok(());
        }
        self.open(false, records)?;
        self.feed(later, records)
    }

    /// The text has ended.
    ///
    /// # Errors
    /// Why the file cannot be read.
    pub fn finish(mut self, records: &mut Records) -> Result<TableReport, TableError> {
        if self.body.is_none() {
            self.open(true, records)?;
        }
        let Some(mut body) = self.body.take() else {
            return Err(TableError::new(&self.file, Refusal::Empty));
        };
        let Body { rows, table, encoding, .. } = &mut body;
        let done = rows.finish(&mut |row| take_row(&row, encoding, table, records));
        done.map_err(|stop| self.refused(stop))?;
        Ok(body.table.finish())
    }

    /// Looks at the beginning of the text and reads it.
    fn open(&mut self, last: bool, records: &mut Records) -> Result<(), TableError> {
        let refuse = |why| TableError::new(&self.file, why);
        let head = Head::of(&self.head, last, self.encoding).map_err(refuse)?;
        let Some((delimiter, columns)) = head.columns(&self.mapping).map_err(refuse)? else {
            return Err(refuse(Refusal::Empty));
        };
        if let Some(kind) = columns.second_kind(None) {
            return Err(refuse(Refusal::SecondFile(kind)));
        }
        if !columns.missing().is_empty() {
            return Err(refuse(Refusal::NoHeader(Box::new(head.preview(delimiter, &columns)))));
        }
        let mut rows = Rows::new(delimiter);
        rows.columns = columns.headers.len();
        let table = Table::new(&self.file, None, columns, records);
        let (text, utf16) = (head.text.into_owned(), head.utf16);
        self.body = Some(Body { rows, table, utf16: None, encoding: head.encoding });
        self.head = Vec::new();
        // It is UTF-8 by now, whatever it was.
        self.feed(&text, records)?;
        if let Some(body) = &mut self.body {
            body.utf16 = utf16;
        }
        Ok(())
    }

    fn feed(&mut self, piece: &[u8], records: &mut Records) -> Result<(), TableError> {
        let Some(Body { rows, table, utf16, encoding }) = &mut self.body else { return Ok(()) };
        let text = utf16.as_mut().map(|utf16| utf16.push(piece));
        let piece = text.as_ref().map_or(piece, |text| text.as_bytes());
        let done = rows.push(piece, &mut |row| take_row(&row, encoding, table, records));
        done.map_err(|stop| self.refused(stop))
    }

    fn refused(&self, stop: Stop<Refusal>) -> TableError {
        TableError::new(&self.file, refusal_of(stop))
    }
}

fn refusal_of(stop: Stop<Refusal>) -> Refusal {
    match stop {
        Stop::TooManyRows => Refusal::TooMany { what: Countable::Rows, most: ROWS.into() },
        Stop::By(refusal) => refusal,
    }
}

/// Reads a whole text at once.
///
/// # Errors
/// Why the file cannot be read.
pub fn read_text(
    file: &str,
    bytes: &[u8],
    mapping: &Mapping,
    records: &mut Records,
) -> Result<TableReport, TableError> {
    let mut reader = TextReader::new(file).with_mapping(mapping.clone());
    reader.push(bytes, records)?;
    reader.finish(records)
}

/// A row becomes a record.
fn take_row(
    row: &RawRow<'_>,
    encoding: &mut Option<Encoding>,
    table: &mut Table,
    records: &mut Records,
) -> Result<(), Refusal> {
    if row.row <= table.columns().header_row {
        return Ok(());
    }
    if let Some(flaw) = row.flaw {
        let flaw = match flaw {
            RowFlaw::BrokenQuotes => Flaw::BrokenQuotes,
            RowFlaw::TooManyCells => Flaw::TooManyCells { most: COLUMNS },
            RowFlaw::TooLong => Flaw::RowTooLong { most: ROW_BYTES },
        };
        table.problem(row.row, None, None, flaw);
    }
    // Nothing but delimiters.
    if row.bytes.is_empty() {
        return Ok(());
    }
    let text = match encoding {
        Some(Encoding::Big5) => None,
        _ => std::str::from_utf8(row.bytes).ok(),
    };
    if encoding.is_none() && !row.bytes.is_ascii() {
        *encoding = Some(match text {
            Some(_) => Encoding::Utf8,
            None if HAS_BIG5 => Encoding::Big5,
            None => return Err(Refusal::Encoding { row: row.row }),
        });
    }
    // Cells that each are text; two halves of a character in two cells are not.
    if let Some(text) = text
        && row.ends.iter().all(|end| text.is_char_boundary(*end))
    {
        table.row(row.row, cells_of(text, row.ends), records);
        return Ok(());
    }
    let encoding = encoding.unwrap_or(Encoding::Utf8);
    let mut is_changed = false;
    let decode = |cell| {
        let (text, changed) = lossy(cell, encoding);
        is_changed |= changed;
        text
    };
    let cells: Vec<Cow<'_, str>> = row.cells().map(decode).collect();
    if is_changed {
        let changed = cells.iter().position(|cell| cell.contains(char::REPLACEMENT_CHARACTER));
        let header = changed.and_then(|place| table.columns().headers.get(place)).cloned();
        let value = changed.and_then(|place| cells.get(place)).map(AsRef::as_ref);
        table.problem(row.row, header.as_deref(), value, Flaw::NotInEncoding);
    }
    table.row(row.row, cells.iter().map(|cell| Cow::Borrowed(cell.as_ref())), records);
    Ok(())
}

/// The cells of a row of text.
fn cells_of<'t>(text: &'t str, ends: &'t [usize]) -> impl Iterator<Item = Cow<'t, str>> + Clone {
    let mut start = 0;
    ends.iter().map(move |end| {
        let cell = text.get(start..*end).unwrap_or_default();
        start = *end;
        Cow::Borrowed(cell)
    })
}
