//! Which finding of the list is the active one, and which is opened, while the list changes beneath
//! them. No browser here.

use ltc_wire::finding::FindingRow;
use ltc_wire::page::Page;

/// The active row and the opened finding.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Cursor {
    /// The active row.
    pub(super) at: Option<usize>,
    /// Is the active row to be opened?
    pub(super) open: bool,
    /// The key of the opened finding, once it is known.
    pub(super) key: Option<String>,
    /// Is the opened finding there no more? Then the active row is what took its place.
    pub(super) gone: bool,
    /// How often a key has led into the opened finding; 0 once another row is the active one.
    pub(super) entered: u32,
}

/// A row of a page.
pub(super) fn entry<T>(page: &Page<T>, row: usize) -> Option<&T> {
    page.entries.get(row.checked_sub(page.from)?)
}

impl Cursor {
    /// At another row. What is opened follows.
    pub(super) fn moved(&self, to: usize, page: &Page<FindingRow>) -> Self {
        let key = entry(page, to).filter(|_| self.open).map(|row| row.key.clone());
        Self { at: Some(to), open: self.open, key, gone: false, entered: 0 }
    }

    /// With a row opened.
    pub(super) fn opened(&self, row: usize, page: &Page<FindingRow>) -> Self {
        Self { open: true, ..self.clone() }.moved(row, page)
    }

    /// With a row opened and the focus led into it.
    pub(super) fn entering(&self, row: usize, page: &Page<FindingRow>) -> Self {
        Self { entered: self.entered + 1, ..self.opened(row, page) }
    }

    /// With nothing opened.
    pub(super) fn closed(&self) -> Self {
        Self { at: self.at, ..Self::default() }
    }

    /// The row after the opened one, or before it; none beyond the ends. Where the opened one is gone, the
    /// next one has taken its place.
    pub(super) fn neighbour(&self, forward: bool, total: usize) -> Option<usize> {
        let at = self.at?;
        let to = match (forward, self.gone) {
            (true, true) => at,
            (true, false) => at + 1,
            (false, _) => at.checked_sub(1)?,
        };
        (to < total).then_some(to)
    }

    /// What it is when another page of the list comes in.
    pub(super) fn following(&self, page: &Page<FindingRow>) -> Self {
        let Some(at) = self.at else { return self.clone() };
        let at = at.min(page.total.saturating_sub(1));
        let here = |row: &FindingRow| Some(&row.key) == self.key.as_ref();
        if let Some(place) = page.entries.iter().position(here) {
            return Self { at: Some(page.from + place), gone: false, ..self.clone() };
        }
        match (&self.key, entry(page, at)) {
            // Its place is in sight, and another finding stands there.
            (Some(_), Some(_)) => Self { at: Some(at), gone: true, ..self.clone() },
            (Some(_), None) => Self { at: Some(at), gone: self.gone || page.total == 0, ..self.clone() },
            (None, Some(_)) if self.open => Self { entered: self.entered, ..self.moved(at, page) },
            _ => Self { at: Some(at).filter(|_| page.total > 0), ..self.clone() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::Severity;

    fn row(key: &str) -> FindingRow {
        FindingRow {
            key: key.to_owned(),
            rule: "E5007".to_owned(),
            severity: Severity::Error,
            message: String::new(),
            client: String::new(),
            date: String::new(),
            code: String::new(),
            time: String::new(),
            record: None,
            row: 0,
            amount: 0,
            waived: None,
            repairable: false,
        }
    }

    fn page(total: usize, from: usize, keys: &[&str]) -> Page<FindingRow> {
        Page { total, from, entries: keys.iter().map(|key| row(key)).collect() }
    }

    #[test]
    fn moving_opens_only_when_something_is_open() {
        let list = page(3, 0, &["a", "b", "c"]);
        let cursor = Cursor::default().moved(1, &list);
        assert_eq!((cursor.at, cursor.key.as_deref()), (Some(1), None));
        let open = cursor.opened(1, &list);
        assert_eq!(open.key.as_deref(), Some("b"));
        assert_eq!(open.moved(2, &list).key.as_deref(), Some("c"));
        assert_eq!(open.closed(), Cursor { at: Some(1), ..Cursor::default() });
    }

    #[test]
    fn entering_again_is_something_new() {
        let list = page(2, 0, &["a", "b"]);
        let once = Cursor::default().entering(0, &list);
        assert_ne!(once, once.entering(0, &list), "the focus goes in again");
        assert_eq!(once.moved(1, &list).entered, 0, "arrows stay in the list");
    }

    #[test]
    fn a_row_that_is_not_there_yet_opens_when_it_comes() {
        let open = Cursor::default().opened(0, &page(500, 0, &["a", "b"]));
        let far = open.moved(499, &page(500, 0, &["a", "b"]));
        assert_eq!((far.open, far.key.as_deref()), (true, None));
        assert_eq!(far.following(&page(500, 498, &["x", "y"])).key.as_deref(), Some("y"));
    }

    #[test]
    fn the_opened_finding_is_followed_when_others_vanish_or_come() {
        let open = Cursor::default().opened(2, &page(3, 0, &["a", "b", "c"]));
        let fewer = open.following(&page(2, 0, &["b", "c"]));
        assert_eq!((fewer.at, fewer.key.as_deref(), fewer.gone), (Some(1), Some("c"), false));
        let more = open.following(&page(4, 0, &["x", "a", "b", "c"]));
        assert_eq!(more.at, Some(3));
    }

    #[test]
    fn what_vanished_is_gone_and_the_next_one_stands_in_its_place() {
        let open = Cursor::default().opened(1, &page(3, 0, &["a", "b", "c"]));
        let after = page(2, 0, &["a", "c"]);
        let gone = open.following(&after);
        assert!(gone.gone);
        assert_eq!(gone.key.as_deref(), Some("b"), "it is still what the person looks at");
        assert_eq!(gone.neighbour(true, 2), Some(1));
        assert_eq!(gone.moved(1, &after).key.as_deref(), Some("c"));
        let back = gone.following(&page(3, 0, &["a", "b", "c"]));
        assert!(!back.gone, "undone");
    }

    #[test]
    fn the_last_one_gone_leaves_no_next() {
        let open = Cursor::default().opened(0, &page(1, 0, &["a"]));
        let gone = open.following(&page(0, 0, &[]));
        assert!(gone.gone);
        assert_eq!((gone.neighbour(true, 0), gone.neighbour(false, 0)), (None, None));
    }

    #[test]
    fn scrolling_away_closes_nothing() {
        let open = Cursor::default().opened(1, &page(500, 0, &["a", "b"]));
        let away = open.following(&page(500, 128, &["x", "y"]));
        assert_eq!(away, open);
    }

    #[test]
    fn neighbours_stay_within_the_list() {
        let cursor = Cursor { at: Some(0), ..Cursor::default() };
        assert_eq!(cursor.neighbour(false, 2), None);
        assert_eq!(cursor.neighbour(true, 2), Some(1));
        assert_eq!(Cursor { at: Some(1), ..Cursor::default() }.neighbour(true, 2), None);
    }
}
