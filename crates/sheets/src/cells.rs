//! Cells put into sheets, under the limits.

use crate::limits::{Limits, count};
use ltc_grid::{Cell, Sheet};
use ltc_grid::{Quantity, SheetError};

/// What has been taken of the limits that hold for the workbook as a whole.
pub(crate) struct Budget<'l> {
    limits: &'l Limits,
    cells: u64,
    text_bytes: u64,
}

impl<'l> Budget<'l> {
    pub(crate) fn new(limits: &'l Limits) -> Self {
        Self { limits, cells: 0, text_bytes: 0 }
    }

    /// Puts a cell where it belongs (0-based). An empty one takes no place.
    pub(crate) fn put(&mut self, sheet: &mut Sheet, row: u32, column: u32, cell: Cell) -> Result<(), SheetError> {
        if cell == Cell::Empty {
            return Ok(());
        }
        let outcome = self.check(row, column, &cell).and_then(|()| self.place(&mut sheet.rows, row, column, cell));
        outcome.map_err(|(what, limit)| SheetError::TooMuch { what, limit, sheet: Some(sheet.name.clone()) })
    }

    fn check(&mut self, row: u32, column: u32, cell: &Cell) -> Result<(), (Quantity, u64)> {
        let limits = self.limits;
        if row >= limits.rows {
            return Err((Quantity::Rows, limits.rows.into()));
        }
        if column >= limits.columns {
            return Err((Quantity::Columns, limits.columns.into()));
        }
        let Cell::Text(text) = cell else { return Ok(()) };
        // A text has at most as many characters as bytes.
        if text.len() > limits.cell_text && text.encode_utf16().count() > limits.cell_text {
            return Err((Quantity::CellText, count(limits.cell_text)));
        }
        self.text_bytes = self.text_bytes.saturating_add(count(text.len()));
        if self.text_bytes > limits.text_bytes {
            return Err((Quantity::TextBytes, limits.text_bytes));
        }
        Ok(())
    }

    fn place(&mut self, rows: &mut Vec<Vec<Cell>>, row: u32, column: u32, cell: Cell) -> Result<(), (Quantity, u64)> {
        let (row, column) = (row as usize, column as usize);
        let missing = (row + 1).saturating_sub(rows.len());
        if missing > 0 {
            self.take(missing)?;
            // A row is most often as long as the one before it.
            let usual = rows.last().map_or(0, Vec::len);
            rows.resize_with(row, Vec::new);
            rows.push(Vec::with_capacity(usual.max(column + 1)));
        }
        let Some(cells) = rows.get_mut(row) else { return Ok(()) };
        let missing = (column + 1).saturating_sub(cells.len());
        if missing > 0 {
            self.take(missing)?;
            cells.resize(column, Cell::Empty);
            cells.push(cell);
        } else if let Some(there) = cells.get_mut(column) {
            *there = cell;
        }
        Ok(())
    }

    fn take(&mut self, cells: usize) -> Result<(), (Quantity, u64)> {
        self.cells = self.cells.saturating_add(count(cells));
        if self.cells > self.limits.cells { Err((Quantity::Cells, self.limits.cells)) } else { Ok(()) }
    }
}

/// A number as a cell. A spreadsheet shows what is no number as an error.
pub(crate) fn number(value: f64) -> Cell {
    if value.is_finite() { Cell::Number(value) } else { Cell::Error("#NUM!".to_owned()) }
}
