//! Pages of rows that have come, and which to ask for next.

use ltc_wire::page::{Page, Window};
use ltc_wire::record::{RecordFilter, RecordRow};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// Rows of a page.
pub(crate) const ROWS: usize = 64;
/// Pages that are kept.
const MOST: usize = 48;

/// What a page answers: another revision, filter or language makes it stale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    /// The revision of the month.
    pub(crate) revision: u64,
    /// Which records, in which order.
    pub(crate) filter: RecordFilter,
    /// The language.
    pub(crate) lang: &'static str,
}

/// A page to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    /// Which answers it is among.
    pub(crate) question: Question,
    /// Its number.
    pub(crate) page: usize,
}

impl Ask {
    /// Its rows.
    pub(crate) fn window(&self) -> Window {
        Window { from: self.page * ROWS, count: ROWS }
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Kept {
    rows: Rc<Vec<Rc<RecordRow>>>,
    fresh: bool,
}

/// Pages that have come. Stale ones are shown until their successors are there, so that nothing flickers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pages {
    question: Question,
    kept: BTreeMap<usize, Kept>,
    failed: bool,
    /// Do the kept pages answer another filter?
    foreign: bool,
    total: Option<usize>,
    /// The row that is needed also out of sight: the active one.
    pinned: Option<usize>,
}

impl Pages {
    /// Nothing yet.
    pub(crate) fn new(question: Question) -> Self {
        Self { question, kept: BTreeMap::new(), failed: false, foreign: false, total: None, pinned: None }
    }

    /// How many rows there are; none before the first answer.
    pub(crate) fn total(&self) -> Option<usize> {
        self.total
    }

    /// Has the question changed since the last answer?
    pub(crate) fn waits(&self) -> bool {
        !self.failed && (self.foreign || self.total.is_none())
    }

    /// From now on something else is asked. Says whether the rows are others, not only newer.
    pub(crate) fn ask(&mut self, question: Question) -> bool {
        if question == self.question {
            return false;
        }
        let others = question.filter != self.question.filter;
        self.foreign |= others;
        self.failed = false;
        self.question = question;
        for page in self.kept.values_mut() {
            page.fresh = false;
        }
        others
    }

    /// A row, where it is there.
    pub(crate) fn row(&self, index: usize) -> Option<&Rc<RecordRow>> {
        self.kept.get(&(index / ROWS))?.rows.get(index % ROWS)
    }

    /// This row is needed also while it is out of sight.
    pub(crate) fn pin(&mut self, row: Option<usize>) {
        self.pinned = row;
    }

    /// The page to ask for next so that these rows are there, those in the middle first.
    pub(crate) fn wanted(&self, rows: &Range<usize>) -> Option<Ask> {
        if self.failed {
            return None;
        }
        let last = match self.total {
            Some(0) if !self.foreign && self.kept.values().all(|page| page.fresh) && !self.kept.is_empty() => {
                return None;
            }
            Some(total) if !self.foreign => total.saturating_sub(1) / ROWS,
            _ => usize::MAX,
        };
        let (first, end) = (rows.start / ROWS, rows.end.saturating_sub(1).max(rows.start) / ROWS);
        let middle = usize::midpoint(rows.start, rows.end) / ROWS;
        let mut pages: Vec<usize> = (first.min(last)..=end.min(last)).collect();
        pages.sort_by_key(|page| page.abs_diff(middle));
        // What is in sight comes first.
        let pinned = self.pinned.filter(|_| !self.foreign).map(|row| row / ROWS).filter(|page| *page <= last);
        pages.extend(pinned.filter(|_| self.total.is_some()));
        let page = pages.into_iter().find(|page| !self.kept.get(page).is_some_and(|kept| kept.fresh))?;
        Some(Ask { question: self.question.clone(), page })
    }

    /// A page has come. One that nobody waits for any more is dropped.
    pub(crate) fn arrived(&mut self, ask: &Ask, page: Page<RecordRow>) {
        if ask.question != self.question {
            return;
        }
        if self.foreign {
            self.kept.clear();
            self.foreign = false;
        }
        self.total = Some(page.total);
        let rows = Rc::new(page.entries.into_iter().map(Rc::new).collect());
        self.kept.insert(ask.page, Kept { rows, fresh: true });
        // Pages beyond a shorter end are gone.
        let last = page.total.saturating_sub(1) / ROWS;
        self.kept.retain(|number, _| *number <= last || *number == ask.page);
        while self.kept.len() > MOST {
            let pinned = self.pinned.map(|row| row / ROWS);
            let others = self.kept.keys().copied().filter(|number| Some(*number) != pinned);
            let far = others.max_by_key(|number| number.abs_diff(ask.page));
            far.and_then(|far| self.kept.remove(&far));
        }
    }

    /// The question has no answer: it is not asked again.
    pub(crate) fn failed(&mut self, ask: &Ask) {
        if ask.question == self.question {
            self.failed = true;
        }
    }

    /// Could the question not be answered?
    pub(crate) fn has_failed(&self) -> bool {
        self.failed
    }

    /// A row is another now.
    pub(crate) fn replace(&mut self, row: &RecordRow) {
        for page in self.kept.values_mut() {
            if page.rows.iter().any(|old| old.record == row.record) {
                for old in Rc::make_mut(&mut page.rows).iter_mut().filter(|old| old.record == row.record) {
                    *old = Rc::new(row.clone());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(revision: u64, text: &str) -> Question {
        let filter = RecordFilter { text: text.to_owned(), ..RecordFilter::default() };
        Question { revision, filter, lang: "en" }
    }

    fn row(record: u32) -> RecordRow {
        let cells = vec![record.to_string()];
        RecordRow {
            record,
            row: record + 2,
            cells,
            marks: vec![],
            worst: None,
            findings: 0,
            changed: false,
            rejected: false,
        }
    }

    fn page(number: usize, total: usize) -> Page<RecordRow> {
        let from = number * ROWS;
        let entries = (from..(from + ROWS).min(total)).map(|at| row(u32::try_from(at).unwrap())).collect();
        Page { total, from, entries }
    }

    fn answer(pages: &mut Pages, rows: Range<usize>, total: usize) -> Vec<usize> {
        let mut asked = Vec::new();
        while let Some(ask) = pages.wanted(&rows) {
            asked.push(ask.page);
            pages.arrived(&ask, page(ask.page, total));
        }
        asked
    }

    #[test]
    fn asks_for_what_is_in_sight_and_only_once() {
        let mut pages = Pages::new(question(1, ""));
        assert!(pages.waits());
        assert_eq!(answer(&mut pages, 0..40, 1000), [0]);
        assert_eq!(answer(&mut pages, 50..130, 1000), [1, 2]);
        assert_eq!(pages.row(70).unwrap().record, 70);
        assert_eq!(pages.total(), Some(1000));
        assert!(pages.row(500).is_none() && !pages.waits());
        assert_eq!(answer(&mut pages, 990..1100, 1000), [15]);
    }

    #[test]
    fn an_empty_answer_is_an_answer() {
        let mut pages = Pages::new(question(1, "nothing"));
        assert_eq!(answer(&mut pages, 0..0, 0), [0]);
        assert_eq!(pages.total(), Some(0));
    }

    #[test]
    fn after_a_change_old_rows_stay_until_the_new_ones_come() {
        let mut pages = Pages::new(question(1, ""));
        answer(&mut pages, 0..100, 1000);
        assert!(!pages.ask(question(2, "")));
        assert_eq!(pages.row(70).unwrap().record, 70);
        assert_eq!(answer(&mut pages, 0..100, 999), [0, 1]);
        assert_eq!(pages.total(), Some(999));
    }

    #[test]
    fn other_rows_replace_all_at_once_and_late_answers_are_dropped() {
        let mut pages = Pages::new(question(1, ""));
        answer(&mut pages, 0..100, 1000);
        let late = Ask { question: question(1, ""), page: 9 };
        assert!(pages.ask(question(1, "x")));
        assert!(pages.waits() && pages.row(70).is_some());
        pages.arrived(&late, page(9, 1000));
        assert!(pages.row(9 * ROWS).is_none());
        let ask = pages.wanted(&(0..40)).unwrap();
        pages.arrived(&ask, page(0, 3));
        assert!(pages.row(70).is_none() && !pages.waits());
        assert_eq!(pages.total(), Some(3));
    }

    #[test]
    fn a_failure_is_not_asked_again_until_something_changes() {
        let mut pages = Pages::new(question(1, ""));
        let ask = pages.wanted(&(0..40)).unwrap();
        pages.failed(&ask);
        assert!(pages.wanted(&(0..40)).is_none() && pages.has_failed());
        pages.ask(question(2, ""));
        assert!(pages.wanted(&(0..40)).is_some());
    }

    #[test]
    fn what_is_far_away_is_forgotten() {
        let mut pages = Pages::new(question(1, ""));
        for number in 0..200 {
            answer(&mut pages, number * ROWS..number * ROWS + 1, 200 * ROWS);
        }
        assert_eq!(pages.kept.len(), MOST);
        assert!(pages.row(0).is_none() && pages.row(199 * ROWS).is_some());
    }

    #[test]
    fn the_pinned_row_stays_and_comes_back() {
        let mut pages = Pages::new(question(1, ""));
        pages.pin(Some(3));
        for number in 0..200 {
            answer(&mut pages, number * ROWS..number * ROWS + 1, 200 * ROWS);
        }
        assert!(pages.row(3).is_some() && pages.kept.len() == MOST);
        pages.ask(question(2, ""));
        assert_eq!(answer(&mut pages, 9000..9001, 200 * ROWS), [140, 0]);
    }

    #[test]
    fn an_edited_row_is_another_at_once() {
        let mut pages = Pages::new(question(1, ""));
        answer(&mut pages, 0..10, 10);
        pages.replace(&RecordRow { cells: vec!["new".to_owned()], changed: true, ..row(3) });
        assert_eq!(pages.row(3).unwrap().cells, ["new"]);
        assert_eq!(pages.row(4).unwrap().cells, ["4"]);
    }
}
