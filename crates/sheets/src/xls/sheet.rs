//! One sheet's cells.

use super::{
    record::{Fields, Record, Records, kind},
    strings::{Pieces, long_string},
    workbook::Globals,
};
use crate::cells::Budget;
use ltc_grid::SheetError;
use ltc_grid::{Cell, Sheet};

/// Where a cell is.
#[derive(Clone, Copy)]
struct Place {
    row: u16,
    column: u16,
}

/// Fills a sheet from its place in the stream, and says how many bytes of the stream that took.
pub(super) fn read(
    sheet: &mut Sheet,
    stream: &[u8],
    place: usize,
    globals: &Globals,
    budget: &mut Budget<'_>,
) -> Result<usize, SheetError> {
    let wrong = |name: &str| SheetError::broken(name, "a sheet's place in the stream is none");
    let mut records = Records::at(stream, place).ok_or_else(|| wrong(&sheet.name))?;
    let start = records.left();
    if records.next()?.kind != kind::BOF {
        return Err(wrong(&sheet.name));
    }
    // Charts lie within the sheet, each with its own beginning and end.
    let mut depth = 1_usize;
    // A formula that gave a text is followed by it.
    let mut formula = None;
    while depth > 0 {
        let record = records.next()?;
        match record.kind {
            kind::BOF => depth += 1,
            kind::EOF => depth -= 1,
            _ if depth > 1 => (),
            kind::STRING => {
                let text = Pieces::new(records.continued(&record)?).result().ok_or_else(|| short(sheet))?;
                if let Some(Place { row, column }) = formula.take() {
                    budget.put(sheet, row.into(), column.into(), Cell::text(text))?;
                }
            }
            kind::FORMULA => formula = read_formula(sheet, record, globals, budget)?,
            _ => read_cells(sheet, record, globals, budget)?,
        }
    }
    Ok(start - records.left())
}

/// A formula's value, or its place if a text follows.
fn read_formula(
    sheet: &mut Sheet,
    record: Record<'_>,
    globals: &Globals,
    budget: &mut Budget<'_>,
) -> Result<Option<Place>, SheetError> {
    let mut fields = record.fields();
    let (place, result) = located(&mut fields).zip(fields.take(8)).ok_or_else(|| short(sheet))?;
    let (Place { row, column }, style) = place;
    let cell = match *result {
        [0, .., 0xFF, 0xFF] => return Ok(Some(Place { row, column })),
        [1, _, flag, .., 0xFF, 0xFF] => Cell::Flag(flag != 0),
        [2, _, code, .., 0xFF, 0xFF] => error(code),
        [.., 0xFF, 0xFF] => Cell::Empty,
        _ => globals.number(Fields::new(result).f64().unwrap_or_default(), style),
    };
    budget.put(sheet, row.into(), column.into(), cell)?;
    Ok(None)
}

fn read_cells(
    sheet: &mut Sheet,
    record: Record<'_>,
    globals: &Globals,
    budget: &mut Budget<'_>,
) -> Result<(), SheetError> {
    let mut fields = record.fields();
    if record.kind == kind::MULRK {
        let (row, first) = fields.u16().zip(fields.u16()).ok_or_else(|| short(sheet))?;
        // The last column stands at the end, too short for one more cell.
        for column in u32::from(first).. {
            let Some((style, packed)) = fields.u16().zip(fields.u32()) else { break };
            budget.put(sheet, row.into(), column, globals.number(unpack(packed), style))?;
        }
        return Ok(());
    }
    if !matches!(record.kind, kind::LABELSST | kind::LABEL | kind::RSTRING | kind::NUMBER | kind::RK | kind::BOOLERR) {
        return Ok(());
    }
    let (Place { row, column }, style) = located(&mut fields).ok_or_else(|| short(sheet))?;
    let cell = match record.kind {
        kind::LABELSST => {
            let index = fields.u32().ok_or_else(|| short(sheet))?;
            let missing = || SheetError::broken(&sheet.name, "a shared string that is not there");
            Some(Cell::text(globals.string(index).ok_or_else(missing)?))
        }
        kind::NUMBER => fields.f64().map(|value| globals.number(value, style)),
        kind::RK => fields.u32().map(|packed| globals.number(unpack(packed), style)),
        kind::BOOLERR => fields.u8().zip(fields.u8()).map(|(value, is_error)| match is_error {
            0 => Cell::Flag(value != 0),
            _ => error(value),
        }),
        _ => long_string(&mut fields).map(Cell::text),
    };
    budget.put(sheet, row.into(), column.into(), cell.ok_or_else(|| short(sheet))?)
}

/// Row, column and style, with which the records of cells begin.
fn located(fields: &mut Fields<'_>) -> Option<(Place, u16)> {
    Some((Place { row: fields.u16()?, column: fields.u16()? }, fields.u16()?))
}

/// A number packed into 30 bits: the upper ones of a float or a whole number, perhaps in hundredths.
#[allow(clippy::float_arithmetic, clippy::cast_possible_wrap, reason = "the format's definition")]
fn unpack(packed: u32) -> f64 {
    let value = if packed & 0b10 == 0 {
        f64::from_bits(u64::from(packed & !0b11) << 32)
    } else {
        f64::from((packed as i32) >> 2)
    };
    if packed & 0b01 == 0 { value } else { value / 100.0 }
}

fn error(code: u8) -> Cell {
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2B => "#GETTING_DATA",
        _ => "#N/A",
    };
    Cell::Error(text.to_owned())
}

fn short(sheet: &Sheet) -> SheetError {
    SheetError::broken(&sheet.name, "a record is too short")
}
