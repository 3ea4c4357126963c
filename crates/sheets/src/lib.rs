//! Workbooks (xlsx, xls) to grids and back: the spreadsheet libraries and nothing else.
//!
//! [`read`] tells the formats apart by their content and gives every cell of every worksheet, row
//! `n` of the grid being row `n + 1` of the sheet. [`write`](write()) makes an xlsx whose bytes
//! depend on nothing but its pages.
//!
//! Files come from anywhere, and a panic or an exhausted memory ends a browser's tab. So everything
//! that a file says of itself (sizes, counts, places) is checked against [`Limits`] and against
//! what is really there, before and while it is read:
//!
//! - *xlsx* is read by calamine. It trusts some counts and references of a file; a guard goes
//!   through all parts first and refuses those it would stumble over.
//! - *xls* is read here. calamine's reader takes lengths and chains of sectors as they stand, and to
//!   guard it would mean to decode all of it twice. The tests compare the two readers.
//!
//! Nothing is worded for people: [`SheetError`] is data.

mod cells;
mod day;
mod error;
mod limits;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod write;
mod xls;
mod xlsx;

pub use limits::Limits;
pub use ltc_grid::{OtherFormat, Quantity, SheetError};
pub use write::write;

use ltc_grid::Workbook;

/// What a zip archive with at least one entry begins with.
const ZIP: &[u8] = b"PK\x03\x04";

/// Reads a workbook: `.xlsx`, `.xlsm` or `.xls` (Excel 97 and later), told apart by content.
///
/// Cells have the values that stand in the file, formulas those that were last computed. Sheets
/// without cells (charts, dialogs) are left out; hidden ones are there and marked.
///
/// What is not read, exceeds `limits` or contradicts itself is a [`SheetError`]; no bytes make this
/// panic.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetError> {
    if limits::count(bytes.len()) > limits.file_bytes {
        return Err(SheetError::too_much(Quantity::FileBytes, limits.file_bytes));
    }
    if bytes.starts_with(ZIP) {
        xlsx::read(bytes, limits)
    } else if bytes.starts_with(xls::COMPOUND) {
        xls::read(bytes, limits)
    } else {
        Err(error::not_a_workbook(bytes))
    }
}
