//! Sheets to records.

use crate::cell::{plain_text, text_for};
use crate::columns::{Columns, Target};
use crate::error::{Countable, Flaw, Refusal, TableError};
use crate::limits::{COLUMNS, HEADER_ROWS, PREVIEW_ROWS, ROWS};
use crate::mapping::Mapping;
use crate::preview::Preview;
use crate::second::{Content, content};
use crate::table::{Table, TableReport};
use ltc_check::records::Records;
use ltc_grid::{Cell, Sheet, Workbook};
use std::borrow::Cow;

/// The sheet of the official workbook.
pub(crate) const OFFICIAL_SHEET: &str = "工作表1";

/// Reads the records of a workbook: of the sheet that the mapping names, else of `工作表1`, else of the
/// one whose headers match best, hidden ones last.
///
/// # Errors
/// Why it cannot be read. A workbook that is a second file is refused as one.
pub fn read_workbook(
    file: &str,
    workbook: &Workbook,
    mapping: &Mapping,
    records: &mut Records,
) -> Result<TableReport, TableError> {
    let (sheet, columns) = choose(file, workbook, mapping)?;
    let refuse = |why| TableError::new(file, why).of_sheet(&sheet.name);
    if let Some(kind) = columns.second_kind(Some(&sheet.name)) {
        return Err(refuse(Refusal::SecondFile(kind)));
    }
    if !columns.missing().is_empty() {
        return Err(match content(workbook) {
            Content::Second(kind) => refuse(Refusal::SecondFile(kind)),
            Content::Records if sheet.rows.iter().flatten().all(Cell::is_empty) => refuse(Refusal::Empty),
            Content::Records => refuse(Refusal::NoHeader(Box::new(preview_of(workbook, sheet, &columns)))),
        });
    }
    if columns.headers.len() > COLUMNS {
        return Err(refuse(Refusal::TooMany { what: Countable::Columns, most: COLUMNS as u64 }));
    }
    if sheet.rows.len() > ROWS as usize {
        return Err(refuse(Refusal::TooMany { what: Countable::Rows, most: ROWS.into() }));
    }
    let mut table = Table::new(file, Some(&sheet.name), columns, records);
    for (place, cells) in sheet.rows.iter().enumerate() {
        take_row(u32::try_from(place + 1).unwrap_or(u32::MAX), cells, &mut table, records);
    }
    for other in workbook.sheets.iter().filter(|other| other.name != sheet.name) {
        let columns = columns_of(other, &Mapping::default()).unwrap_or_default();
        let is_like = columns.missing().is_empty() && columns.second_kind(Some(&other.name)).is_none();
        if is_like {
            table.problem(0, None, Some(&other.name), Flaw::SheetNotRead { rows: other.rows.len() });
        }
    }
    Ok(table.finish())
}

/// What a workbook looks like before it is read.
///
/// # Errors
/// It has no sheet, or not the one that the mapping names.
pub fn preview_workbook(file: &str, workbook: &Workbook, mapping: &Mapping) -> Result<Preview, TableError> {
    let (sheet, columns) = choose(file, workbook, mapping)?;
    Ok(preview_of(workbook, sheet, &columns))
}

fn preview_of(workbook: &Workbook, sheet: &Sheet, columns: &Columns) -> Preview {
    let mut preview = columns.preview(&top_of(sheet, columns.header_row as usize + 2 * PREVIEW_ROWS));
    preview.sheet = Some(sheet.name.clone());
    preview.sheets = workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    preview
}

fn take_row(row: u32, cells: &[Cell], table: &mut Table, records: &mut Records) {
    if cells.iter().all(|cell| matches!(cell, Cell::Empty)) {
        return;
    }
    if cells.len() > COLUMNS && cells.iter().skip(COLUMNS).any(|cell| !cell.is_empty()) {
        table.problem(row, None, None, Flaw::TooManyCells { most: COLUMNS });
        return;
    }
    let targets = table.columns().targets.iter().map(Some).chain(std::iter::repeat(None));
    let texts: Vec<Cow<'_, str>> = cells
        .iter()
        .zip(targets)
        .map(|(cell, target)| match target {
            Some(Target::Field(field)) => text_for(*field, cell),
            _ => plain_text(cell),
        })
        .collect();
    table.row(row, texts.iter().map(|text| Cow::Borrowed(text.as_ref())), records);
}

/// The sheet to read and its columns.
fn choose<'w>(file: &str, workbook: &'w Workbook, mapping: &Mapping) -> Result<(&'w Sheet, Columns), TableError> {
    let no_sheet = || {
        let there = workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        TableError::new(file, Refusal::NoSheet { wanted: mapping.sheet.clone(), there })
    };
    let wanted = mapping.sheet.as_ref();
    let candidates = workbook.sheets.iter().filter(|sheet| wanted.is_none_or(|wanted| *wanted == sheet.name));
    let candidates = candidates.map(|sheet| (sheet, columns_of(sheet, mapping).unwrap_or_default()));
    let rank = |(sheet, columns): &(&Sheet, Columns)| {
        let (complete, fields, filled) = columns.score();
        let complete = complete && columns.second_kind(Some(&sheet.name)).is_none();
        (complete, !sheet.hidden, complete && sheet.name == OFFICIAL_SHEET, fields, filled)
    };
    // `max_by_key` keeps the last of equals; the first sheet is wanted.
    candidates.rev().max_by_key(rank).ok_or_else(no_sheet)
}

fn columns_of(sheet: &Sheet, mapping: &Mapping) -> Option<Columns> {
    let rows = HEADER_ROWS.max(mapping.header_row.unwrap_or(0) as usize);
    Columns::find(&top_of(sheet, rows), mapping)
}

/// The first rows of a sheet that are not empty, as text.
pub(crate) fn top_of(sheet: &Sheet, count: usize) -> Vec<(u32, Vec<String>)> {
    let top = sheet.rows.iter().take(count).zip(1..);
    top.filter(|(cells, _)| !cells.iter().all(Cell::is_empty))
        .map(|(cells, row)| (row, cells.iter().take(COLUMNS + 1).map(|cell| plain_text(cell).into_owned()).collect()))
        .collect()
}
