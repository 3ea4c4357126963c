//! The beginning of a text: its encoding, its delimiter, its headers.

use super::encoding::{Bom, Encoding, HAS_BIG5, Utf16, line_of, lossy};
use super::refusal_of;
use super::rows::{RawRow, RowFlaw, Rows};
use crate::columns::Columns;
use crate::error::{Countable, Refusal, TableError};
use crate::limits::{COLUMNS, HEADER_ROWS, PREVIEW_ROWS};
use crate::mapping::Mapping;
use crate::preview::Preview;
use ltc_grid::{Cell, Sheet};
use std::borrow::Cow;

/// Bytes that are looked at.
pub(super) const HEAD: usize = 64 * 1024;

/// Rows of a text that is kept as a sheet: as many as a spreadsheet has.
const SHEET_ROWS: u32 = 1_048_576;

/// Delimiters, of equals the first one counts.
const DELIMITERS: [u8; 3] = *b",;\t";

/// The beginning of a text.
pub(super) struct Head<'h> {
    /// Without its mark, UTF-16 as UTF-8.
    pub(super) text: Cow<'h, [u8]>,
    pub(super) utf16: Option<Utf16>,
    /// `None` while everything was ASCII.
    pub(super) encoding: Option<Encoding>,
    /// Is this all of it?
    last: bool,
}

/// First rows with their numbers.
type Top = Vec<(u32, Vec<String>)>;

impl<'h> Head<'h> {
    pub(super) fn of(bytes: &'h [u8], last: bool, told: Option<Encoding>) -> Result<Self, Refusal> {
        let (bom, rest) = Bom::of(bytes);
        let mut utf16 = match bom {
            Bom::Utf16Little => Some(Utf16::new(false)),
            Bom::Utf16Big => Some(Utf16::new(true)),
            Bom::None | Bom::Utf8 => None,
        };
        let text = match &mut utf16 {
            Some(utf16) => Cow::Owned(utf16.push(rest).into_bytes()),
            None => Cow::Borrowed(rest),
        };
        let encoding = match std::str::from_utf8(&text) {
            _ if told.is_some() => told,
            _ if bom != Bom::None => Some(Encoding::Utf8),
            Ok(text) if text.is_ascii() => None,
            Ok(_) => Some(Encoding::Utf8),
            // Only the last character is not complete.
            Err(error) if error.error_len().is_none() && !last => {
                if error.valid_up_to() > 0 && text.get(..error.valid_up_to()).is_some_and(|text| !text.is_ascii()) {
                    Some(Encoding::Utf8)
                } else {
                    None
                }
            }
            Err(_) if HAS_BIG5 => Some(Encoding::Big5),
            Err(error) => {
                return Err(Refusal::Encoding { row: line_of(&text, error.valid_up_to()) });
            }
        };
        if text.trim_ascii().is_empty() && last {
            return Err(Refusal::Empty);
        }
        Ok(Self { text, utf16, encoding, last })
    }

    /// The delimiter with which the headers say most, and the columns.
    pub(super) fn columns(&self, mapping: &Mapping) -> Result<Option<(u8, Columns)>, Refusal> {
        let mut best: Option<(u8, Columns)> = None;
        let (mut seen, mut wide) = (false, false);
        let count = HEADER_ROWS.max(mapping.header_row.unwrap_or(0) as usize);
        for delimiter in DELIMITERS {
            let (top, is_wide) = self.top(delimiter, count);
            seen |= !top.is_empty();
            wide |= is_wide;
            let Some(columns) = Columns::find(&top, mapping) else { continue };
            if best.as_ref().is_none_or(|(_, best)| columns.score() > best.score()) {
                best = Some((delimiter, columns));
            }
        }
        if wide && best.as_ref().is_none_or(|(_, best)| !best.missing().is_empty()) {
            return Err(Refusal::TooMany { what: Countable::Columns, most: COLUMNS as u64 });
        }
        if best.is_none() && !self.last && !seen {
            return Err(Refusal::TooMany { what: Countable::HeaderBytes, most: HEAD as u64 });
        }
        Ok(best)
    }

    /// What a person is shown.
    pub(super) fn preview(&self, delimiter: u8, columns: &Columns) -> Preview {
        columns.preview(&self.top(delimiter, columns.header_row as usize + PREVIEW_ROWS).0)
    }

    /// The first rows that are not empty. Had one more cells than a table may have?
    fn top(&self, delimiter: u8, count: usize) -> (Top, bool) {
        let encoding = self.encoding.unwrap_or(Encoding::Utf8);
        let mut top = Top::new();
        let mut wide = false;
        let mut each = |row: RawRow<'_>| {
            if row.row as usize > count {
                return Err(());
            }
            wide |= row.flaw == Some(RowFlaw::TooManyCells);
            top.push((row.row, row.cells().map(|cell| lossy(cell, encoding).0.into_owned()).collect()));
            Ok(())
        };
        let mut rows = Rows::new(delimiter);
        if rows.push(&self.text, &mut each).is_ok() && self.last {
            // Enough rows or the end: both are fine.
            let _ = rows.finish(&mut each);
        }
        (top, wide)
    }
}

/// What a text looks like before it is read. The whole of it, or its first 64 KiB.
///
/// # Errors
/// Why nothing can be shown.
pub fn preview_text(file: &str, bytes: &[u8], mapping: &Mapping) -> Result<Preview, TableError> {
    let refuse = |why| TableError::new(file, why);
    let last = bytes.len() < HEAD;
    let head = Head::of(bytes.get(..HEAD).unwrap_or(bytes), last, None).map_err(refuse)?;
    let (delimiter, columns) = head.columns(mapping).map_err(refuse)?.ok_or_else(|| refuse(Refusal::Empty))?;
    Ok(head.preview(delimiter, &columns))
}

/// A whole text as a sheet of text cells: for the smaller files that tell of cases.
pub(crate) fn sheet_of(name: &str, bytes: &[u8]) -> Result<Sheet, Refusal> {
    let last = bytes.len() < HEAD;
    let head = Head::of(bytes.get(..HEAD).unwrap_or(bytes), last, None)?;
    // The delimiter of the first row that has one.
    let of_row = |delimiter: &u8| head.top(*delimiter, HEADER_ROWS).0.iter().map(|(_, cells)| cells.len()).max();
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(of_row).unwrap_or(b',');
    let whole = Head::of(bytes, true, head.encoding)?;
    let encoding = whole.encoding.unwrap_or(Encoding::Utf8);
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    let mut each = |row: RawRow<'_>| {
        if row.row > SHEET_ROWS {
            return Err(Refusal::TooMany { what: Countable::Rows, most: SHEET_ROWS.into() });
        }
        sheet.rows.resize(row.row.saturating_sub(1) as usize, Vec::new());
        sheet.rows.push(row.cells().map(|cell| Cell::text(lossy(cell, encoding).0)).collect());
        Ok(())
    };
    let mut rows = Rows::new(delimiter);
    let done = rows.push(&whole.text, &mut each).and_then(|()| rows.finish(&mut each));
    done.map_err(refusal_of)?;
    Ok(sheet)
}
