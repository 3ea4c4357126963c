//! What bytes are that are no workbook.

use ltc_grid::{OtherFormat, SheetError};

/// What bytes that are neither a zip archive nor a compound file are.
pub(crate) fn not_a_workbook(bytes: &[u8]) -> SheetError {
    /// So far into a text its kind shows.
    const HEAD: usize = 1024;

    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start().to_ascii_lowercase();
    if memchr::memmem::find(&head, b"urn:schemas-microsoft-com:office:spreadsheet").is_some()
        && head.starts_with(b"<?xml")
    {
        SheetError::OtherFormat(OtherFormat::SpreadsheetXml)
    } else if [&b"<html"[..], b"<!doctype html", b"<table", b"<meta"].iter().any(|start| head.starts_with(start)) {
        SheetError::OtherFormat(OtherFormat::Html)
    } else {
        SheetError::NotAWorkbook
    }
}
