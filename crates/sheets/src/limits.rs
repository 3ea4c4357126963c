//! How much of a file is read at most.

/// How much of a file [`read`](crate::read()) takes at most. What is more is refused, never cut off.
///
/// The defaults suit files that people work with, and keep what a hostile file can make the program
/// allocate below what a browser's tab gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Parts in the archive (xlsx).
    pub entries: usize,
    /// Bytes of all parts, unpacked (xlsx).
    pub expanded_bytes: u64,
    /// How many times its packed size a part may unpack to, once it is larger than a mebibyte (xlsx).
    pub expansion: u64,
    /// Sheets of the workbook, those without cells included.
    pub sheets: usize,
    /// Rows of a sheet down to the last that is not empty.
    pub rows: u32,
    /// Columns of a sheet up to the last that is not empty.
    pub columns: u32,
    /// Cells of the workbook: of each sheet the rows, and of each row the cells up to the last that
    /// is not empty.
    pub cells: u64,
    /// Characters of one cell, in UTF-16 units as the spreadsheet counts.
    pub cell_text: usize,
    /// Bytes of text in all cells. A text shared by many cells counts for each.
    pub text_bytes: u64,
}

impl Limits {
    /// 64 MiB. A month of a large provider, 200,000 rows of 33 columns, has about 40 MB as xlsx.
    pub const FILE_BYTES: u64 = 64 << 20;
    /// 2,000. A workbook has a handful of parts for each sheet, and one for each picture.
    pub const ENTRIES: usize = 2_000;
    /// 512 MiB. 200,000 rows of 33 columns have about 300 MB as XML.
    pub const EXPANDED_BYTES: u64 = 512 << 20;
    /// 200. Sheets unpack to 5 to 40 times their size, a deflate bomb to 1,000 times.
    pub const EXPANSION: u64 = 200;
    /// 255, the most that Excel makes in a new workbook.
    pub const SHEETS: usize = 255;
    /// 200,000: more than a provider's month has, a fifth of what a sheet holds.
    pub const ROWS: u32 = 200_000;
    /// 1,024: the batch-import workbook has 33.
    pub const COLUMNS: u32 = 1_024;
    /// 8,000,000: 200,000 rows of 33 columns, and some; 200 MB in memory.
    pub const CELLS: u64 = 8_000_000;
    /// 32,767, the most that a cell of Excel holds.
    pub const CELL_TEXT: usize = 32_767;
    /// 256 MiB: 40 bytes for each of 200,000 × 33 cells.
    pub const TEXT_BYTES: u64 = 256 << 20;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: Self::FILE_BYTES,
            entries: Self::ENTRIES,
            expanded_bytes: Self::EXPANDED_BYTES,
            expansion: Self::EXPANSION,
            sheets: Self::SHEETS,
            rows: Self::ROWS,
            columns: Self::COLUMNS,
            cells: Self::CELLS,
            cell_text: Self::CELL_TEXT,
            text_bytes: Self::TEXT_BYTES,
        }
    }
}

/// A length as a number to compare with limits.
pub(crate) fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
