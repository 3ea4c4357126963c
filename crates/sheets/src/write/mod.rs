//! Workbooks written: xlsx, the same bytes for the same pages.

mod looks;

use crate::day;
use looks::{Looks, Shape};
use ltc_grid::SheetError;
use ltc_grid::{Cell, Look, Page, Pages, Shown};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

/// The paper for printing, by its number in the file format: A4.
const A4: u8 = 9;
/// Rows of a sheet.
const ROWS: usize = 1_048_576;
/// Columns of a sheet.
const COLUMNS: usize = 16_384;
/// Points of a line of text.
const LINE_HEIGHT: u16 = 15;
/// Lines of a row; a spreadsheet shows rows of at most 409 points.
const MOST_LINES: u16 = 27;
/// Minutes of a day.
const DAY: u16 = 1_440;

/// Writes an xlsx workbook.
///
/// Text stays text: it never becomes a formula, a number or a link. Dates that no spreadsheet knows
/// (before 1900, 30 February), times of 24 hours or more, numbers that are none, and error values
/// are written as text. The file's date is always 2000-01-01, so that equal pages give equal bytes.
///
/// A page that cannot be written is [`SheetError::Unwritable`]. Without pages there is one empty
/// sheet, since no workbook has none.
pub fn write(pages: &Pages) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    // Also what the library would take from the clock.
    let created = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| unwritable("", &error))?;
    workbook.set_properties(&DocProperties::new().set_title(&pages.title).set_creation_datetime(&created));
    let looks = Looks::new();
    for page in &pages.pages {
        let sheet = workbook.add_worksheet();
        write_page(sheet, page, &looks).map_err(|error| unwritable(&page.name, &error))?;
    }
    workbook.save_to_buffer().map_err(|error| match &error {
        XlsxError::SheetnameReused(name) => unwritable(name, &error),
        _ => unwritable("", &error),
    })
}

fn write_page(sheet: &mut Worksheet, page: &Page, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(&page.name)?;
    let columns = page.rows.iter().map(Vec::len).max().unwrap_or(0).max(page.widths.len());
    if page.rows.len() > ROWS || columns > COLUMNS {
        return Err(XlsxError::RowColumnLimitError);
    }
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    if page.landscape {
        sheet.set_landscape();
    }
    for (column, width) in (0..).zip(&page.widths) {
        sheet.set_column_width(column, *width)?;
    }
    for (row, cells) in (0..).zip(&page.rows) {
        for (column, shown) in (0..).zip(cells) {
            write_cell(sheet, row, column, shown, looks)?;
        }
        if let Some(lines) = wrapped_lines(cells, &page.widths) {
            sheet.set_row_height(row, lines * LINE_HEIGHT)?;
        }
    }
    if let Some(last) = page.frozen_rows.checked_sub(1) {
        sheet.set_freeze_panes(page.frozen_rows, 0)?;
        sheet.set_repeat_rows(0, last)?;
    }
    if let Some(row) = page.filter_row {
        let header = usize::try_from(row).ok().and_then(|row| page.rows.get(row)).map_or(0, Vec::len);
        let last_column = u16::try_from(header.saturating_sub(1)).unwrap_or(u16::MAX);
        let last_row = u32::try_from(page.rows.len().saturating_sub(1)).unwrap_or(u32::MAX);
        sheet.autofilter(row, 0, last_row.max(row), last_column)?;
    }
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, shown: &Shown, looks: &Looks) -> Result<(), XlsxError> {
    let look = shown.look;
    let number = |sheet: &mut Worksheet, value: f64, shape| {
        sheet.write_number_with_format(row, column, value, looks.format(look, shape)).map(|_| ())
    };
    match &shown.cell {
        Cell::Empty if look == Look::Plain => Ok(()),
        Cell::Empty => sheet.write_blank(row, column, looks.format(look, Shape::Plain)).map(|_| ()),
        Cell::Number(value) if value.is_finite() => number(sheet, *value, Shape::Plain),
        Cell::Flag(flag) => {
            sheet.write_boolean_with_format(row, column, *flag, looks.format(look, Shape::Plain)).map(|_| ())
        }
        Cell::Time(minute) if *minute < DAY => number(sheet, day::fraction(*minute), Shape::Time),
        Cell::Day(year, month, day, minute) if *minute < DAY => match day::to_serial(*year, *month, *day, *minute) {
            Some(serial) if *minute == 0 => number(sheet, serial, Shape::Day),
            Some(serial) => number(sheet, serial, Shape::Moment),
            None => write_text(sheet, row, column, &as_text(&shown.cell), look, looks),
        },
        other => write_text(sheet, row, column, &as_text(other), look, looks),
    }
}

fn write_text(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    look: Look,
    looks: &Looks,
) -> Result<(), XlsxError> {
    // Written as text in any case. The mark keeps it text when somebody edits the cell.
    let shape = if text.trim_start().starts_with(['=', '＝', '+', '＋', '-', '－', '@', '＠']) {
        Shape::Quoted
    } else {
        Shape::Plain
    };
    sheet.write_string_with_format(row, column, text, looks.format(look, shape)).map(|_| ())
}

/// Lines that the wrapped texts of a row take, if it is more than one. Excel finds the height by itself,
/// other programs do not.
fn wrapped_lines(cells: &[Shown], widths: &[u16]) -> Option<u16> {
    let lines = |(shown, width): (&Shown, &u16)| match &shown.cell {
        Cell::Text(text) if shown.look == Look::Wrapped && *width > 0 => {
            // A Chinese sign is two columns wide. Some room is lost at the end of each line.
            let signs: usize = text.chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum();
            let room = usize::from((*width).saturating_sub(1).max(1));
            u16::try_from(signs.div_ceil(room)).unwrap_or(u16::MAX)
        }
        _ => 1,
    };
    let most = cells.iter().zip(widths).map(lines).max().unwrap_or(1).min(MOST_LINES);
    (most > 1).then_some(most)
}

/// What stands for a cell that the spreadsheet has no value for.
fn as_text(cell: &Cell) -> String {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(value) => value.to_string(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Time(minute) => time(*minute),
        Cell::Day(year, month, day, 0) => format!("{year:04}-{month:02}-{day:02}"),
        Cell::Day(year, month, day, minute) => format!("{year:04}-{month:02}-{day:02} {}", time(*minute)),
    }
}

fn unwritable(page: &str, error: &XlsxError) -> SheetError {
    SheetError::Unwritable { page: page.to_owned(), detail: error.to_string() }
}
