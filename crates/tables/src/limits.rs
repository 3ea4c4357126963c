//! Bounds against hostile files. What users really have lies far below.

/// Characters of a cell: as many as a spreadsheet takes. The rest is cut off, with a problem.
pub const CELL_CHARACTERS: usize = 32_767;
/// Columns of a table.
pub const COLUMNS: usize = 1_024;
/// Rows of a table.
pub const ROWS: u32 = 20_000_000;
/// Characters of a header.
pub const HEADER_CHARACTERS: usize = 500;
/// Rows from the top among which the header is looked for.
pub const HEADER_ROWS: usize = 20;
/// Bytes of a row of text, from its beginning to its end.
pub const ROW_BYTES: usize = 1 << 20;
/// Problems of a file that are listed one by one; the others are counted.
pub const PROBLEMS: usize = 1_000;
/// Records in one FeeApply transaction (API specification v2.2.1).
pub const TRANSACTION: usize = 5_000;
/// Fields that nobody knows, over all records of a document.
pub const EXTRA_FIELDS: usize = COLUMNS;
/// Rows of a preview.
pub const PREVIEW_ROWS: usize = 10;

/// The text, cut off after so many characters. Was anything cut?
pub(crate) fn cut(text: &str, characters: usize) -> (&str, bool) {
    // A character has at least one byte: short texts need not be counted.
    if text.len() <= characters {
        return (text, false);
    }
    match text.char_indices().nth(characters) {
        Some((end, _)) => (text.get(..end).unwrap_or(text), true),
        None => (text, false),
    }
}
