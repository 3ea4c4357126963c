//! Writes `.xls` files, so that tests can read real ones. Compiled under the feature `testing`.
//!
//! The files have what readers need and no more: no fonts, no windows, no printer.

mod biff;
mod compound;

pub use biff::{XlsStyle, xls_stream, xls_stream_with};
pub use compound::{SMALLEST_STREAM, compound_file};

use ltc_grid::Workbook;

/// A workbook of Excel 97 to 2003: sheets with text (as shared strings), numbers, flags, dates,
/// times and error values; hidden sheets. Of a sheet 65,536 rows and 256 columns are written; the
/// rest is left out, as are days that the format does not know.
pub fn write_xls(workbook: &Workbook) -> Vec<u8> {
    write_xls_with(workbook, XlsStyle::default())
}

/// Like [`write_xls`], in another of the ways that programs write.
pub fn write_xls_with(workbook: &Workbook, style: XlsStyle) -> Vec<u8> {
    compound_file(&[("Workbook", &xls_stream_with(workbook, style))], style.large_sectors)
}
