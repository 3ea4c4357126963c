//! Workbooks of Excel 97 to 2003: binary records (BIFF8) in a compound file.

mod compound;
mod formats;
mod record;
mod sheet;
mod strings;
mod workbook;

use crate::limits::Limits;
use compound::Compound;
use ltc_grid::Workbook;
use ltc_grid::{OtherFormat, SheetError};

/// What a compound file begins with.
pub(crate) const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Reads a compound file as a workbook.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetError> {
    let file = Compound::open(bytes)?;
    // An xlsx with a password is packed into a compound file.
    if file.has("EncryptedPackage") {
        Err(SheetError::Password)
    } else if let Some(stream) = file.stream("Workbook")? {
        workbook::read(&stream, limits)
    } else if file.has("Book") {
        Err(SheetError::OtherFormat(OtherFormat::OldXls))
    } else {
        Err(SheetError::NotAWorkbook)
    }
}

/// A contradiction within the workbook's stream.
fn broken(detail: &str) -> SheetError {
    SheetError::broken("Workbook", detail)
}
