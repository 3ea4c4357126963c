//! Columns that line up although Chinese characters are two columns wide.

use unicode_width::UnicodeWidthStr;

/// On which side the cells of a column line up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A table of text.
#[derive(Debug, Default)]
pub(super) struct Table {
    columns: Vec<(String, Align)>,
    rows: Vec<Vec<String>>,
}

/// Rows of words under their headings, lined up.
pub fn columns_text(heads: &[&str], rows: Vec<Vec<String>>) -> String {
    let columns = heads.iter().map(|head| ((*head).to_owned(), Align::Left)).collect();
    let mut table = Table { columns, rows: Vec::with_capacity(rows.len()) };
    for row in rows {
        table.row(row);
    }
    table.lines()
}

impl Table {
    /// A table with these columns.
    pub(super) fn new<const N: usize>(columns: [(&str, Align); N]) -> Self {
        Self { columns: columns.map(|(head, align)| (head.to_owned(), align)).into(), rows: Vec::new() }
    }

    /// A table with columns whose number is not known beforehand.
    pub(super) fn of<'a>(heads: impl Iterator<Item = &'a str>) -> Self {
        Self { columns: heads.map(|head| (head.to_owned(), Align::Left)).collect(), rows: Vec::new() }
    }

    /// Adds a row. A control sign in a name that somebody entered must not move the cursor.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells.into_iter().map(|cell| cell.replace(char::is_control, " ")).collect());
    }

    /// Leaves out a column in which no row says anything but `0` or nothing.
    pub(super) fn without_zeros(mut self, head: &str) -> Self {
        let Some(place) = self.columns.iter().position(|(name, _)| name == head) else { return self };
        let says_nothing = |row: &Vec<String>| row.get(place).is_none_or(|cell| cell.is_empty() || cell == "0");
        if self.rows.iter().all(says_nothing) {
            self.columns.remove(place);
            for row in self.rows.iter_mut().filter(|row| place < row.len()) {
                row.remove(place);
            }
        }
        self
    }

    /// Lines with two spaces in front and between columns.
    pub(super) fn lines(&self) -> String {
        let width = |(place, (head, _)): (usize, &(String, Align))| {
            let cells = self.rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.width());
            cells.max().unwrap_or(0).max(head.width())
        };
        let widths: Vec<usize> = self.columns.iter().enumerate().map(width).collect();
        let heads: Vec<String> = self.columns.iter().map(|(head, _)| head.clone()).collect();
        let mut text = String::new();
        for row in std::iter::once(&heads).chain(&self.rows) {
            let mut line = String::new();
            for ((cell, (_, align)), width) in row.iter().zip(&self.columns).zip(&widths) {
                let space = " ".repeat(width.saturating_sub(cell.width()));
                line.push_str("  ");
                match align {
                    Align::Left => line.extend([cell.as_str(), &space]),
                    Align::Right => line.extend([&space, cell.as_str()]),
                }
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_two_columns_wide_and_empty_columns_go() {
        let mut table = Table::new([("月份", Align::Left), ("調帳", Align::Right), ("quota", Align::Right)]);
        table.row(vec!["107\n12".to_owned(), "0".to_owned(), "32,090".to_owned()]);
        let table = table.without_zeros("調帳").without_zeros("quota");
        assert_eq!(table.lines(), "  月份     quota\n  107 12  32,090\n");
    }
}
