//! One sheet of a second file, row by row: cells by column, problems with their place.

use crate::cell::plain_text;
use crate::error::{Flaw, Problem, Problems, Wanted};
use crate::limits::{CELL_CHARACTERS, cut};
use crate::names::{plain, shown};
use ltc_grid::{Cell, Sheet};

/// A sheet with its header row.
pub(super) struct Rows<'s> {
    pub(super) file: &'s str,
    pub(super) sheet: &'s Sheet,
    /// 0-based.
    pub(super) header: usize,
}

impl<'s> Rows<'s> {
    /// The headers in plain form.
    pub(super) fn headers(&self) -> Vec<String> {
        let row = self.sheet.rows.get(self.header);
        row.into_iter().flatten().map(|cell| plain(&plain_text(cell))).collect()
    }

    /// The place of the first of these headers.
    pub(super) fn place(&self, names: &[&str]) -> Option<usize> {
        let headers = self.headers();
        names.iter().find_map(|name| headers.iter().position(|header| header == name))
    }

    /// The rows below the headers that are not empty.
    pub(super) fn below(&self) -> impl Iterator<Item = RowOf<'s>> {
        let from = self.header + 1;
        let (file, sheet, header) = (self.file, self.sheet, self.header);
        let rows = self.sheet.rows.iter().enumerate().skip(from);
        rows.filter(|(_, cells)| !cells.iter().all(Cell::is_empty)).map(move |(place, cells)| RowOf {
            file,
            sheet,
            header,
            row: u32::try_from(place + 1).unwrap_or(u32::MAX),
            cells,
        })
    }
}

/// A row.
#[derive(Clone, Copy)]
pub(super) struct RowOf<'s> {
    file: &'s str,
    sheet: &'s Sheet,
    header: usize,
    row: u32,
    cells: &'s [Cell],
}

impl RowOf<'_> {
    /// The text of a cell, without white space at its ends; empty if there is none.
    pub(super) fn text(&self, place: Option<usize>) -> String {
        let cell = place.and_then(|place| self.cells.get(place));
        cell.map(|cell| cut(plain_text(cell).trim(), CELL_CHARACTERS).0.to_owned()).unwrap_or_default()
    }

    /// A problem with a cell.
    pub(super) fn problem(&self, place: Option<usize>, what: Flaw) -> Problem {
        let header = place.and_then(|place| self.sheet.rows.get(self.header)?.get(place));
        let value = self.text(place);
        Problem {
            file: self.file.to_owned(),
            sheet: Some(self.sheet.name.clone()),
            row: self.row,
            column: header.map(|header| shown(&plain_text(header))),
            value: if value.is_empty() { None } else { Some(shown(&value)) },
            what,
        }
    }

    /// A cell that must be there and say what is wanted.
    pub(super) fn required<T>(
        &self,
        place: Option<usize>,
        wanted: Wanted,
        read: impl Fn(&str) -> Option<T>,
        problems: &mut Problems,
    ) -> Option<T> {
        let text = self.text(place);
        let value = if text.is_empty() { None } else { read(&text) };
        if value.is_none() {
            problems.push(self.problem(place, Flaw::Expected(wanted)));
        }
        value
    }

    /// A cell that may be empty.
    pub(super) fn optional<T>(
        &self,
        place: Option<usize>,
        wanted: Wanted,
        read: impl Fn(&str) -> Option<T>,
        problems: &mut Problems,
    ) -> Option<T> {
        let text = self.text(place);
        if text.is_empty() {
            return None;
        }
        let value = read(&text);
        if value.is_none() {
            problems.push(self.problem(place, Flaw::Ignored(wanted)));
        }
        value
    }

    /// Is it a row of totals, or the example?
    pub(super) fn is_aside(&self) -> bool {
        self.cells.iter().any(|cell| {
            let text = plain_text(cell);
            let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            matches!(text.as_str(), "合計" | "總計" | "小計") || text.starts_with(super::spec::EXAMPLE)
        })
    }
}
