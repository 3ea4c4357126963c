//! The grid: what is there, what is in sight, which cell is active. Without a browser.

use super::moves::{Cell, Extent, FIXED};
use super::pages::{Ask, Pages, Question};
use super::window::Sight;
use ltc_wire::record::{Column, RecordDetail, RecordPage, RecordRow};
use std::rc::Rc;
use yew::Reducible;

/// The grid.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// Rows that have come.
    pub(crate) pages: Pages,
    /// Columns of the records.
    pub(crate) columns: Rc<Vec<Column>>,
    /// What is in sight.
    pub(crate) sight: Sight,
    /// The active cell.
    pub(crate) active: Cell,
    /// The text with which the editor of the active cell began.
    pub(crate) editing: Option<Rc<str>>,
    /// Counts up when the focus has to follow the active cell.
    pub(crate) focused: u32,
    /// Counts up when the scroll bar has to follow [`Self::sight`].
    pub(crate) scrolled: u32,
    /// Where to go as soon as rows are there.
    going: Option<usize>,
}

/// What happens to the grid.
#[derive(Debug, Clone)]
pub(crate) enum Happens {
    /// Something else is asked.
    Ask(Question),
    /// A page has come.
    Arrived(Ask, RecordPage),
    /// A page will not come.
    Failed(Ask),
    /// It was scrolled, or its size is another.
    Seen(Sight),
    /// A cell becomes active and gets the focus.
    Move(Cell),
    /// Editing begins with a text.
    Edit(String),
    /// Editing ends; the active cell gets the focus back, or not.
    Stop(bool),
    /// A cell gets a text, before the worker answers.
    Set(u32, usize, String),
    /// A record as it is now.
    Now(RecordDetail),
    /// A record stands at this place of the list: go there.
    Go(usize),
    /// The record that was active stands at this place now.
    Stands(u32, usize),
}

impl Table {
    /// An empty grid.
    pub(crate) fn new(question: Question) -> Self {
        Self {
            pages: Pages::new(question),
            columns: Rc::default(),
            sight: Sight::default(),
            active: Cell { row: 1, column: FIXED },
            editing: None,
            focused: 0,
            scrolled: 0,
            going: None,
        }
    }

    /// Records in the list.
    pub(crate) fn total(&self) -> usize {
        self.pages.total().unwrap_or(0)
    }

    /// How large it is.
    pub(crate) fn extent(&self) -> Extent {
        Extent {
            rows: self.total() + 1,
            columns: self.columns.len() + FIXED,
            page: self.sight.rows_in_sight().saturating_sub(1).max(1),
        }
    }

    /// The active record, where it is there.
    pub(crate) fn active_row(&self) -> Option<&Rc<RecordRow>> {
        self.pages.row(self.active.record()?)
    }

    /// The active cell's record, field and text, where it can be edited.
    pub(crate) fn active_cell(&self) -> Option<(&RecordRow, &Column, &str)> {
        let row = self.active_row()?;
        let field = self.active.field()?;
        let text = row.cells.get(field).map_or("", String::as_str);
        Some((row, self.columns.get(field)?, text))
    }

    fn happens(&mut self, what: Happens) {
        match what {
            Happens::Ask(question) => self.ask(question),
            Happens::Arrived(ask, page) => self.arrived(&ask, page),
            Happens::Failed(ask) => self.pages.failed(&ask),
            Happens::Seen(sight) => self.sight = sight,
            Happens::Move(cell) => self.go(cell),
            Happens::Edit(text) => self.editing = Some(text.into()),
            Happens::Stop(focus) => {
                self.editing = None;
                self.focused += u32::from(focus);
            }
            Happens::Set(record, field, text) => self.set(record, field, text),
            Happens::Now(detail) => self.now(&detail),
            Happens::Go(place) => self.going(place),
            Happens::Stands(record, place) => self.stands(record, place),
        }
    }

    fn ask(&mut self, question: Question) {
        if self.pages.ask(question) {
            self.editing = None;
            self.active.row = self.active.row.min(1);
            self.scroll(0);
        }
    }

    fn arrived(&mut self, ask: &Ask, page: RecordPage) {
        self.pages.arrived(ask, page.page);
        if *self.columns != page.columns {
            self.columns = Rc::new(page.columns);
        }
        self.active = self.extent().clamp(self.active);
        if self.active.row == 0 && self.focused == 0 {
            self.active.row = self.total().min(1);
        }
        if let Some(place) = self.going.take_if(|_| !self.pages.waits()) {
            self.going(place);
        }
    }

    fn go(&mut self, cell: Cell) {
        self.editing = None;
        self.active = self.extent().clamp(cell);
        if let Some(place) = self.active.record() {
            let top = self.sight.reveal(place, self.total());
            self.scroll(top);
        }
        self.focused += 1;
    }

    fn scroll(&mut self, top: i32) {
        if top != self.sight.top {
            self.sight.top = top;
            self.scrolled += 1;
        }
    }

    fn set(&mut self, record: u32, field: usize, text: String) {
        let row = self.active_row().filter(|row| row.record == record).map(|row| RecordRow::clone(row));
        if let Some(mut row) = row
            && let Some(cell) = row.cells.get_mut(field)
        {
            *cell = text;
            row.changed = true;
            // What was wrong with the old text is not known of the new one.
            row.marks.retain(|(column, _)| *column != field);
            self.pages.replace(&row);
        }
    }

    fn now(&mut self, detail: &RecordDetail) {
        let RecordDetail { columns, row, .. } = detail;
        let place = |wanted: &Column| columns.iter().position(|column| column.field == wanted.field);
        let places: Vec<Option<usize>> = self.columns.iter().map(place).collect();
        let cell = |from: &Option<usize>| from.and_then(|from| row.cells.get(from)).cloned().unwrap_or_default();
        let cells = places.iter().map(cell).collect();
        let mark = |(at, severity): &(usize, _)| {
            places.iter().position(|from| from.as_ref() == Some(at)).map(|to| (to, *severity))
        };
        let marks = row.marks.iter().filter_map(mark).collect();
        self.pages.replace(&RecordRow { cells, marks, ..row.clone() });
    }

    fn going(&mut self, place: usize) {
        if self.pages.waits() {
            self.going = Some(place);
            return;
        }
        let top = self.sight.centre(place, self.total());
        self.scroll(top);
        self.go(Cell { row: place + 1, column: self.active.column });
    }

    /// What stood above has come or gone: the active record stays where it is on the screen.
    fn stands(&mut self, record: u32, place: usize) {
        let is_active = self.active_row().is_none_or(|row| row.record == record);
        let Some(before) = self.active.record().filter(|before| is_active && *before != place) else { return };
        let by = i64::try_from(place).unwrap_or(0) - i64::try_from(before).unwrap_or(0);
        let top = i64::from(self.sight.top).saturating_add(by.saturating_mul(i64::from(self.sight.row)));
        self.active.row = place + 1;
        self.scroll(i32::try_from(top.max(0)).unwrap_or(i32::MAX));
        self.focused += u32::from(self.focused > 0);
    }
}

impl Reducible for Table {
    type Action = Happens;

    fn reduce(self: Rc<Self>, what: Happens) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.happens(what);
        next.pages.pin(next.active.record());
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::Severity;
    use ltc_wire::page::Page;
    use ltc_wire::record::RecordFilter;

    fn question(revision: u64, filter: RecordFilter) -> Question {
        Question { revision, filter, lang: "en" }
    }

    fn columns() -> Vec<Column> {
        let column =
            |field: &str| Column { field: field.to_owned(), label: field.to_owned(), numeric: false, width: 8 };
        vec![column("client"), column("code"), column("quantity")]
    }

    fn row(record: usize) -> RecordRow {
        RecordRow {
            record: u32::try_from(record).unwrap(),
            row: u32::try_from(record).unwrap() + 2,
            cells: vec![format!("c{record}"), "BA01".to_owned(), "1".to_owned()],
            marks: vec![(2, Severity::Error)],
            worst: Some(Severity::Error),
            findings: 1,
            changed: false,
            rejected: true,
        }
    }

    fn fill(table: &mut Table, total: usize) {
        while let Some(ask) = table.pages.wanted(&table.sight.drawn(total).rows) {
            let from = ask.window().from;
            let entries = (from..(from + ask.window().count).min(total)).map(row).collect();
            let page = RecordPage { columns: columns(), page: Page { total, from, entries } };
            table.happens(Happens::Arrived(ask, page));
        }
    }

    fn table(total: usize) -> Table {
        let mut table = Table::new(question(1, RecordFilter::default()));
        table.happens(Happens::Seen(Sight { top: 0, height: 320, row: 32 }));
        fill(&mut table, total);
        table
    }

    #[test]
    fn the_first_cell_is_active_and_does_not_take_the_focus() {
        let table = table(100);
        assert_eq!(table.active, Cell { row: 1, column: 2 });
        assert_eq!(table.focused, 0);
        assert_eq!(table.active_cell().unwrap().2, "c0");
    }

    #[test]
    fn a_move_scrolls_and_focuses() {
        let mut table = table(1000);
        table.happens(Happens::Move(Cell { row: 500, column: 99 }));
        assert_eq!((table.active, table.focused, table.scrolled), (Cell { row: 500, column: 4 }, 1, 1));
        assert!(table.sight.seen(1000).contains(&499));
    }

    #[test]
    fn an_edit_shows_before_the_worker_answers_and_is_corrected_by_it() {
        let mut table = table(10);
        table.happens(Happens::Move(Cell { row: 4, column: 4 }));
        table.happens(Happens::Edit("7".to_owned()));
        table.happens(Happens::Set(3, 2, "70".to_owned()));
        table.happens(Happens::Stop(true));
        let shown = table.active_row().unwrap();
        assert_eq!((shown.cells[2].as_str(), shown.changed, shown.marks.len()), ("70", true, 0));
        // The answer has other columns.
        let columns: Vec<Column> = columns().into_iter().rev().collect();
        let row = RecordRow {
            cells: vec!["1".into(), "BA01".into(), "c3".into()],
            marks: vec![(0, Severity::Note)],
            ..row(3)
        };
        table.happens(Happens::Now(RecordDetail { columns, row, findings: vec![] }));
        let shown = table.active_row().unwrap();
        assert_eq!(shown.cells, ["c3", "BA01", "1"]);
        assert_eq!((shown.marks.as_slice(), shown.changed), ([(2, Severity::Note)].as_slice(), false));
    }

    #[test]
    fn an_edit_reaches_only_the_active_record() {
        let mut table = table(10);
        table.happens(Happens::Set(7, 2, "70".to_owned()));
        assert_eq!(table.pages.row(7).unwrap().cells[2], "1");
    }

    #[test]
    fn another_filter_begins_at_the_top() {
        let mut table = table(1000);
        table.happens(Happens::Move(Cell { row: 500, column: 3 }));
        let filter = RecordFilter { changed: true, ..RecordFilter::default() };
        table.happens(Happens::Ask(question(1, filter)));
        assert_eq!((table.active, table.sight.top), (Cell { row: 1, column: 3 }, 0));
        fill(&mut table, 0);
        assert_eq!((table.active.row, table.active_row()), (0, None));
    }

    #[test]
    fn a_record_is_gone_to_when_its_list_is_there() {
        let mut table = Table::new(question(1, RecordFilter::default()));
        table.happens(Happens::Seen(Sight { top: 0, height: 320, row: 32 }));
        table.happens(Happens::Go(700));
        assert_eq!(table.active.row, 1);
        fill(&mut table, 1000);
        assert_eq!((table.active.row, table.focused), (701, 1));
        assert!(table.sight.seen(1000).contains(&700));
        assert_eq!(table.active_row().unwrap().record, 700);
    }

    #[test]
    fn rows_that_go_above_do_not_move_the_active_one() {
        let mut table = table(1000);
        table.happens(Happens::Move(Cell { row: 50, column: 3 }));
        fill(&mut table, 1000);
        let top = table.sight.top;
        table.happens(Happens::Stands(49, 46));
        assert_eq!((table.active.row, table.sight.top), (47, top - 96));
        // An answer about a record that is not active any more.
        table.happens(Happens::Stands(3, 0));
        assert_eq!(table.active.row, 47);
    }
}
