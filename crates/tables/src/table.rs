//! Rows of cells become records: the part that text and sheets share.

use crate::cell::tidy;
use crate::columns::{Columns, Target};
use crate::error::{Flaw, Problem, Problems};
use crate::limits::{CELL_CHARACTERS, cut};
use crate::names::{Confidence, plain, shown};
use ltc_check::records::{Channel, Field, Records, Source};
use std::borrow::Cow;

/// What was read from a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableReport {
    /// The file.
    pub file: String,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The 1-based row of the headers.
    pub header_row: u32,
    /// Records that were read.
    pub records: u32,
    /// What each column was taken for, by header.
    pub columns: Vec<(String, Option<(Field, Confidence)>)>,
    /// Problems; good rows were kept.
    pub problems: Problems,
}

/// A table while its rows come in.
#[derive(Debug)]
pub(crate) struct Table {
    file: String,
    sheet: Option<String>,
    columns: Columns,
    date: Option<usize>,
    client: Option<usize>,
    code: Option<usize>,
    records: u32,
    pub(crate) problems: Problems,
}

const TOTALS: [&str; 6] = ["合計", "總計", "小計", "共計", "總和", "總額"];

impl Table {
    /// Begins a table: the records that follow are of it.
    pub(crate) fn new(file: &str, sheet: Option<&str>, columns: Columns, records: &mut Records) -> Self {
        records.begin_source(Source {
            file: file.to_owned(),
            sheet: sheet.map(str::to_owned),
            channel: Channel::Table,
            headers: columns.headers_by_field(),
            extra: columns.extra.clone(),
            first: 0,
        });
        let column = |field| columns.column(field);
        let mut table = Self {
            file: file.to_owned(),
            sheet: sheet.map(str::to_owned),
            date: column(Field::Date),
            client: column(Field::Client),
            code: column(Field::Code),
            records: 0,
            problems: Problems::default(),
            columns: Columns::default(),
        };
        for duplicate in &columns.duplicates {
            let flaw = Flaw::DuplicateColumn { field: duplicate.field.name(), used: duplicate.used.clone() };
            table.problem(columns.header_row, Some(&duplicate.header), None, flaw);
        }
        table.columns = columns;
        table
    }

    pub(crate) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Notes a problem.
    pub(crate) fn problem(&mut self, row: u32, column: Option<&str>, value: Option<&str>, what: Flaw) {
        self.problems.push(Problem {
            file: self.file.clone(),
            sheet: self.sheet.clone(),
            row,
            column: column.map(str::to_owned),
            value: value.map(shown),
            what,
        });
    }

    /// Takes over one row. `cells` are texts by column; empty ones may be anything but content.
    pub(crate) fn row<'c>(
        &mut self,
        row: u32,
        cells: impl Iterator<Item = Cow<'c, str>> + Clone,
        records: &mut Records,
    ) {
        if row <= self.columns.header_row {
            return;
        }
        let date = self.date.and_then(|place| cells.clone().nth(place)).unwrap_or_default();
        // Nearly every row begins its date with a digit; only the others can be something else.
        if !date.as_bytes().first().is_some_and(u8::is_ascii_digit) && self.is_no_record(row, &date, &cells) {
            return;
        }
        records.begin();
        let mut count = 0;
        for (place, cell) in cells.enumerate() {
            if cell.is_empty() {
                continue;
            }
            count = place + 1;
            let (text, is_cut) = cut(&cell, CELL_CHARACTERS);
            if is_cut {
                let header = self.columns.headers.get(place).cloned();
                self.problem(row, header.as_deref(), None, Flaw::CellTooLong { most: CELL_CHARACTERS });
            }
            match self.columns.targets.get(place) {
                Some(Target::Field(field)) => records.cell(*field, &tidy(*field, text)),
                Some(Target::Extra(extra)) => records.extra_cell(*extra, text),
                None => {}
            }
        }
        records.end(row);
        self.records += 1;
        let headers = self.columns.headers.len();
        if count > headers {
            self.problem(row, None, None, Flaw::MoreCellsThanHeaders { cells: count, headers });
        }
    }

    /// An empty row, the header once more, or a row of totals.
    #[inline(never)]
    fn is_no_record<'c, C>(&mut self, row: u32, date: &str, cells: &C) -> bool
    where
        C: Iterator<Item = Cow<'c, str>> + Clone,
    {
        if cells.clone().all(|cell| cell.trim().is_empty()) {
            return true;
        }
        let cell = |place: Option<usize>| place.and_then(|place| cells.clone().nth(place)).unwrap_or_default();
        let repeats = |place: Option<usize>| {
            let header = place.and_then(|place| self.columns.headers.get(place));
            header.is_some_and(|header| !header.is_empty() && plain(header) == plain(&cell(place)))
        };
        if repeats(self.date) && repeats(self.client) && repeats(self.code) {
            self.problem(row, None, None, Flaw::RepeatedHeader);
            return true;
        }
        let is_total = |text: &str| {
            let text: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ':' | '：')).collect();
            TOTALS.contains(&text.as_str())
        };
        let without_key = (date.trim().is_empty() || is_total(date)) && cell(self.code).trim().is_empty();
        if without_key && let Some(total) = cells.clone().find(|cell| is_total(cell)) {
            self.problem(row, None, Some(&total), Flaw::TotalRow);
            return true;
        }
        false
    }

    /// What was read; a table without a record says so.
    pub(crate) fn finish(mut self) -> TableReport {
        if self.records == 0 {
            self.problem(0, None, None, Flaw::NoRecords);
        }
        let columns = self.columns.headers.into_iter().zip(self.columns.suggested);
        TableReport {
            file: self.file,
            sheet: self.sheet,
            header_row: self.columns.header_row,
            records: self.records,
            columns: columns.collect(),
            problems: self.problems,
        }
    }
}
