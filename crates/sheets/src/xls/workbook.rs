//! The workbook's stream: what all sheets share, then the sheets.

use super::{
    broken, formats,
    record::{Fields, Record, Records, kind},
    sheet,
    strings::{Pieces, long_string, short_string},
};
use crate::{
    cells::{Budget, number},
    day::{self, Kind},
    limits::{Limits, count},
};
use ltc_grid::{Cell, Sheet, Workbook};
use ltc_grid::{OtherFormat, Quantity, SheetError};
use std::collections::BTreeMap;

/// The version that the stream's first record names.
const BIFF8: u16 = 0x0600;
/// The kind of a sheet that has cells.
const WORKSHEET: u8 = 0;

/// What the cells of all sheets refer to.
#[derive(Default)]
pub(super) struct Globals {
    strings: Vec<String>,
    in_1904: bool,
    formats: BTreeMap<u16, Option<Kind>>,
    styles: Vec<u16>,
    sheets: Vec<Listed>,
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    hidden: bool,
    kind: u8,
    place: usize,
}

/// Reads the stream.
pub(super) fn read(stream: &[u8], limits: &Limits) -> Result<Workbook, SheetError> {
    let globals = Globals::read(stream, limits)?;
    if globals.sheets.is_empty() {
        return Err(broken("no sheets"));
    }
    let mut budget = Budget::new(limits);
    let mut workbook = Workbook::default();
    // Sheets do not overlap; else reading could take the number of sheets times the stream.
    let mut left = stream.len();
    for listed in &globals.sheets {
        if listed.kind != WORKSHEET {
            continue;
        }
        let mut sheet = Sheet { name: listed.name.clone(), rows: Vec::new(), hidden: listed.hidden };
        let read = sheet::read(&mut sheet, stream, listed.place, &globals, &mut budget)?;
        left = left.checked_sub(read).ok_or_else(|| broken("sheets overlap"))?;
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

impl Globals {
    fn read(stream: &[u8], limits: &Limits) -> Result<Self, SheetError> {
        let mut records = Records::at(stream, 0).ok_or_else(|| broken("empty"))?;
        let first = records.next()?;
        match (first.kind, first.fields().u16()) {
            (kind::BOF, Some(BIFF8)) => (),
            (kind::BOF, Some(_)) => return Err(SheetError::OtherFormat(OtherFormat::OldXls)),
            _ => return Err(SheetError::NotAWorkbook),
        }
        let mut globals = Self::default();
        loop {
            let record = records.next()?;
            match record.kind {
                kind::EOF => return Ok(globals),
                kind::FILEPASS => return Err(SheetError::Password),
                kind::SST => {
                    let pieces = Pieces::new(records.continued(&record)?);
                    globals.strings = pieces.shared_strings(limits.cells).ok_or_else(|| broken("shared strings"))?;
                }
                _ => globals.take(&record).ok_or_else(|| broken("a record is too short"))?,
            }
            if globals.sheets.len() > limits.sheets {
                return Err(SheetError::too_much(Quantity::Sheets, count(limits.sheets)));
            }
        }
    }

    fn take(&mut self, record: &Record<'_>) -> Option<()> {
        let mut fields = record.fields();
        match record.kind {
            kind::DATEMODE => self.in_1904 = fields.u16()? == 1,
            kind::FORMAT => {
                let id = fields.u16()?;
                self.formats.insert(id, formats::of_code(&long_string(&mut fields)?));
            }
            kind::XF => {
                fields.u16()?;
                self.styles.push(fields.u16()?);
            }
            kind::BOUNDSHEET => self.sheets.push(Listed::parse(fields)?),
            _ => (),
        }
        Some(())
    }

    /// A shared string by its number.
    pub(super) fn string(&self, index: u32) -> Option<&str> {
        self.strings.get(usize::try_from(index).ok()?).map(String::as_str)
    }

    /// A number in a cell's style. A style that is not there shows numbers.
    pub(super) fn number(&self, value: f64, style: u16) -> Cell {
        let format = self.styles.get(usize::from(style));
        let kind = format.and_then(|id| self.formats.get(id).copied().unwrap_or_else(|| formats::built_in(*id)));
        match kind {
            Some(kind) => day::from_serial(value, kind, self.in_1904),
            None => number(value),
        }
    }
}

impl Listed {
    fn parse(mut fields: Fields<'_>) -> Option<Self> {
        let place = usize::try_from(fields.u32()?).ok()?;
        let hidden = fields.u8()? & 0b11 != 0;
        let kind = fields.u8()?;
        Some(Self { name: short_string(&mut fields)?, hidden, kind, place })
    }
}
