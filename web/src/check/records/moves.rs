//! Where keys lead in the grid.

/// A cell of the grid. Row 0 is the header, row 1 the first record; columns 0 and 1 are the row's number
/// and its findings, then come those of the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Cell {
    /// The row.
    pub(crate) row: usize,
    /// The column.
    pub(crate) column: usize,
}

/// Columns before those of the records.
pub(crate) const FIXED: usize = 2;

impl Cell {
    /// The record's place in the list; none in the header.
    pub(crate) fn record(self) -> Option<usize> {
        self.row.checked_sub(1)
    }

    /// The column's place among those of the records.
    pub(crate) fn field(self) -> Option<usize> {
        self.column.checked_sub(FIXED)
    }
}

/// How large the grid is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Rows with the header.
    pub(crate) rows: usize,
    /// Columns.
    pub(crate) columns: usize,
    /// Rows of a page.
    pub(crate) page: usize,
}

impl Extent {
    /// The nearest cell that there is.
    pub(crate) fn clamp(self, cell: Cell) -> Cell {
        Cell { row: cell.row.min(self.rows.saturating_sub(1)), column: cell.column.min(self.columns.saturating_sub(1)) }
    }
}

/// Where a key leads; none if it does not lead anywhere.
pub(crate) fn moved(key: &str, ctrl: bool, at: Cell, extent: Extent) -> Option<Cell> {
    let (last_row, last_column) = (extent.rows.saturating_sub(1), extent.columns.saturating_sub(1));
    // The page keys stay among the records.
    let first = 1.min(last_row);
    let to = match (key, ctrl) {
        ("ArrowUp", false) => Cell { row: at.row.saturating_sub(1), ..at },
        ("ArrowDown", false) => Cell { row: at.row + 1, ..at },
        ("ArrowLeft", false) => Cell { column: at.column.saturating_sub(1), ..at },
        ("ArrowRight", false) => Cell { column: at.column + 1, ..at },
        ("ArrowUp", true) => Cell { row: first, ..at },
        ("ArrowDown", true) => Cell { row: last_row, ..at },
        ("ArrowLeft" | "Home", _) => Cell { row: if ctrl && key == "Home" { first } else { at.row }, column: 0 },
        ("ArrowRight" | "End", _) => {
            Cell { row: if ctrl && key == "End" { last_row } else { at.row }, column: last_column }
        }
        ("PageUp", _) => Cell { row: at.row.saturating_sub(extent.page).max(first), ..at },
        ("PageDown", _) => Cell { row: at.row.saturating_add(extent.page), ..at },
        _ => return None,
    };
    Some(extent.clamp(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: Extent = Extent { rows: 101, columns: 7, page: 20 };

    fn go(key: &str, ctrl: bool, row: usize, column: usize) -> (usize, usize) {
        let to = moved(key, ctrl, Cell { row, column }, EXTENT).unwrap();
        (to.row, to.column)
    }

    #[test]
    fn arrows_stop_at_the_edges() {
        assert_eq!(go("ArrowUp", false, 1, 3), (0, 3));
        assert_eq!(go("ArrowUp", false, 0, 3), (0, 3));
        assert_eq!(go("ArrowDown", false, 100, 3), (100, 3));
        assert_eq!(go("ArrowLeft", false, 5, 0), (5, 0));
        assert_eq!(go("ArrowRight", false, 5, 6), (5, 6));
        assert_eq!(go("ArrowRight", false, 5, 5), (5, 6));
    }

    #[test]
    fn home_and_end_with_and_without_ctrl() {
        assert_eq!(go("Home", false, 50, 4), (50, 0));
        assert_eq!(go("End", false, 50, 4), (50, 6));
        assert_eq!(go("Home", true, 50, 4), (1, 0));
        assert_eq!(go("End", true, 50, 4), (100, 6));
        assert_eq!(go("ArrowUp", true, 50, 4), (1, 4));
        assert_eq!(go("ArrowDown", true, 50, 4), (100, 4));
        assert_eq!(go("ArrowLeft", true, 50, 4), (50, 0));
        assert_eq!(go("ArrowRight", true, 50, 4), (50, 6));
    }

    #[test]
    fn page_keys_stay_among_the_records() {
        assert_eq!(go("PageDown", false, 50, 4), (70, 4));
        assert_eq!(go("PageDown", false, 90, 4), (100, 4));
        assert_eq!(go("PageUp", false, 5, 4), (1, 4));
    }

    #[test]
    fn an_empty_grid_has_its_header() {
        let empty = Extent { rows: 1, columns: 2, page: 20 };
        for key in ["ArrowDown", "PageDown", "PageUp", "End", "Home"] {
            assert_eq!(moved(key, true, Cell::default(), empty).unwrap().row, 0, "{key}");
        }
    }

    #[test]
    fn other_keys_lead_nowhere() {
        assert_eq!(moved("a", false, Cell::default(), EXTENT), None);
        assert_eq!(moved("Tab", false, Cell::default(), EXTENT), None);
    }
}
