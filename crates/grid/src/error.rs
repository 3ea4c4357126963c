//! Why a workbook is not read or not written, as data: the spreadsheet crate finds out, the report has
//! the words.

use std::{error::Error, fmt};

/// Why a workbook was not read or not written. The [`Display`](fmt::Display) form is for
/// programmers; people get words from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub enum SheetError {
    /// The bytes are no workbook at all.
    NotAWorkbook,
    /// A workbook or table in a format that is not read here.
    OtherFormat(OtherFormat),
    /// Protected by a password for opening.
    Password,
    /// More than the reader's limits allow.
    TooMuch {
        /// Of what.
        what: Quantity,
        /// How much would have been allowed, in the unit of that quantity.
        limit: u64,
        /// The sheet it was found in, if it belongs to one.
        sheet: Option<String>,
    },
    /// The file contradicts itself or is incomplete.
    Broken {
        /// The part of the file or the sheet.
        place: String,
        /// What was found there, for programmers.
        detail: String,
    },
    /// The page cannot be written: its name is none for a sheet or occurs twice, it has more rows
    /// or columns than a sheet, or a text is longer than a cell holds.
    Unwritable {
        /// The page's name.
        page: String,
        /// What was refused, for programmers.
        detail: String,
    },
}

/// What the reader's limits limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub enum Quantity {
    /// Bytes of the file.
    FileBytes,
    /// Bytes of all its parts, unpacked.
    ExpandedBytes,
    /// How many times its packed size a part unpacks to.
    Expansion,
    /// Parts in the archive.
    Entries,
    /// Sheets.
    Sheets,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells of the workbook, with the empty ones before the last of each row.
    Cells,
    /// Characters of one cell, counted as the spreadsheet does (UTF-16).
    CellText,
    /// Bytes of text (UTF-8) in all cells.
    TextBytes,
}

/// A format that is recognised but not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub enum OtherFormat {
    /// Excel's binary workbook.
    Xlsb,
    /// The spreadsheet of Open Document.
    Ods,
    /// A workbook of Excel 95 or earlier.
    OldXls,
    /// A web page, as some systems export under the name `.xls`.
    Html,
    /// The XML spreadsheet of Excel 2003.
    SpreadsheetXml,
}

impl OtherFormat {
    /// The name by which the format is known.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsb => "xlsb",
            Self::Ods => "ods",
            Self::OldXls => "xls (Excel 95)",
            Self::Html => "HTML",
            Self::SpreadsheetXml => "XML Spreadsheet 2003",
        }
    }
}

impl SheetError {
    /// More than is allowed.
    pub fn too_much(what: Quantity, limit: u64) -> Self {
        Self::TooMuch { what, limit, sheet: None }
    }

    /// The file contradicts itself.
    pub fn broken(place: impl Into<String>, detail: impl fmt::Display) -> Self {
        Self::Broken { place: place.into(), detail: detail.to_string() }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAWorkbook => f.write_str("not a workbook"),
            Self::OtherFormat(format) => write!(f, "a workbook of another format: {}", format.name()),
            Self::Password => f.write_str("protected by a password"),
            Self::TooMuch { what, limit, sheet: None } => write!(f, "{what:?} exceed {limit}"),
            Self::TooMuch { what, limit, sheet: Some(sheet) } => write!(f, "{what:?} exceed {limit} in {sheet:?}"),
            Self::Broken { place, detail } => write!(f, "{place}: {detail}"),
            Self::Unwritable { page, detail } => write!(f, "page {page:?} cannot be written: {detail}"),
        }
    }
}

impl Error for SheetError {}
