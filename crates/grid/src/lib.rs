//! Sheets of typed cells, without a file format: what a workbook is read into and written from.
//!
//! The spreadsheet libraries know nothing of service records, and the readers of records know
//! nothing of spreadsheets; this is all that they share.

#[cfg(feature = "bytes")]
pub mod bytes;
mod error;

pub use error::{OtherFormat, Quantity, SheetError};

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, as it stands in the file.
    Text(String),
    /// A number. Dates of a spreadsheet are [`Cell::Day`], not numbers.
    Number(f64),
    /// A yes or no of the spreadsheet.
    Flag(bool),
    /// A date formatted as one: year, month, day of the Western calendar, and the minute of the day
    /// (0 for a date alone).
    Day(i32, u8, u8, u16),
    /// A time of day formatted as one, in minutes.
    Time(u16),
    /// An error that the spreadsheet itself shows: `#REF!`, `#N/A`.
    Error(String),
}

impl Cell {
    /// Text, or an empty cell for none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A whole number.
    #[allow(clippy::cast_precision_loss, reason = "a spreadsheet knows no other numbers; NT$ lie far below 2^53")]
    pub fn whole(number: i64) -> Self {
        Self::Number(number as f64)
    }

    /// Without content? Text of white space alone counts as none.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            _ => false,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

/// How a cell looks when it is written. Readers leave it at the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub enum Look {
    /// Like everything else.
    #[default]
    Plain,
    /// A column's header.
    Header,
    /// The title of a sheet or section.
    Title,
    /// An amount with thousands separators.
    Amount,
    /// The row holds an error.
    Error,
    /// The row holds a warning.
    Warning,
    /// The row holds a note.
    Note,
    /// Less important text.
    Faint,
    /// Long text that wraps.
    Wrapped,
}

/// A cell with its look.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub struct Shown {
    /// What stands in it.
    pub cell: Cell,
    /// How it looks.
    pub look: Look,
}

impl<C: Into<Cell>> From<C> for Shown {
    fn from(cell: C) -> Self {
        Self { cell: cell.into(), look: Look::Plain }
    }
}

/// One sheet as read: rows of cells from the first row of the sheet on, so that row `n` here is row
/// `n + 1` for people. Rows may have different lengths.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// Not shown by the spreadsheet.
    pub hidden: bool,
}

/// A workbook as read.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// One sheet to write.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub struct Page {
    /// Its name; at most 31 characters, without `[]:*?/\`.
    pub name: String,
    /// Its rows.
    pub rows: Vec<Vec<Shown>>,
    /// Widths of the columns in characters; columns beyond keep the spreadsheet's width.
    pub widths: Vec<u16>,
    /// Rows that stay in sight when one scrolls down.
    pub frozen_rows: u32,
    /// The row (0-based) whose columns can be filtered, with the rows below it.
    pub filter_row: Option<u32>,
    /// Printed across: the page is wider than high.
    pub landscape: bool,
}

/// A workbook to write.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "bytes", derive(serde::Serialize, serde::Deserialize))]
pub struct Pages {
    /// Its sheets, in order.
    pub pages: Vec<Page>,
    /// The title in the file's properties.
    pub title: String,
}
