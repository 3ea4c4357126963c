//! Workbooks of Excel 2007 and later: XML in a zip archive, read by calamine.

mod attributes;
mod guard;

use crate::{
    cells::{Budget, number},
    day::{self, Kind},
    limits::{Limits, count},
};
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use ltc_grid::{Cell, Sheet, Workbook};
use ltc_grid::{Quantity, SheetError};
use std::{collections::BTreeSet, io::Cursor};

/// What errors that belong to no part are found in.
const WORKBOOK: &str = "workbook";

/// Reads a zip archive as a workbook.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetError> {
    guard::check(bytes, limits)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(WORKBOOK, error))?;
    let listed = book.sheets_metadata().to_vec();
    if listed.is_empty() {
        return Err(SheetError::broken(WORKBOOK, "no sheets"));
    }
    if listed.len() > limits.sheets {
        return Err(SheetError::too_much(Quantity::Sheets, count(limits.sheets)));
    }
    let mut names = BTreeSet::new();
    let mut budget = Budget::new(limits);
    let mut workbook = Workbook::default();
    for entry in listed {
        // calamine finds a sheet by its name.
        if !names.insert(entry.name.clone()) {
            return Err(SheetError::broken(entry.name, "two sheets of this name"));
        }
        if entry.typ == SheetType::WorkSheet {
            let mut sheet =
                Sheet { name: entry.name, rows: Vec::new(), hidden: entry.visible != SheetVisible::Visible };
            fill(&mut sheet, &mut book, &mut budget)?;
            workbook.sheets.push(sheet);
        }
    }
    Ok(workbook)
}

fn fill(sheet: &mut Sheet, book: &mut Xlsx<Cursor<&[u8]>>, budget: &mut Budget<'_>) -> Result<(), SheetError> {
    let in_1904 = book.has_1904_epoch();
    let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(|error| broken(&sheet.name, error))?;
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&sheet.name, error))? {
        let (row, column) = cell.get_position();
        budget.put(sheet, row, column, value(cell.get_value(), in_1904))?;
    }
    Ok(())
}

fn value(value: &DataRef<'_>, in_1904: bool) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        #[allow(clippy::cast_precision_loss, reason = "a spreadsheet knows no other numbers")]
        DataRef::Int(whole) => Cell::Number(*whole as f64),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::text(text.as_str()),
        DataRef::SharedString(text) => Cell::text(*text),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::DateTime(date) => {
            let kind = if date.is_duration() { Kind::Duration } else { Kind::Date };
            day::from_serial(date.as_f64(), kind, in_1904)
        }
        DataRef::DateTimeIso(text) => day::from_iso(text),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

fn broken(place: &str, error: XlsxError) -> SheetError {
    match error {
        XlsxError::Password => SheetError::Password,
        error => SheetError::broken(place, error),
    }
}
