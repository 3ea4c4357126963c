//! Which rows of a long list are drawn and asked for, and where a key leads. No browser here.

#![allow(clippy::float_arithmetic, reason = "places on the screen; no money")]

use ltc_wire::page::Window;

/// Rows beyond the edges that are drawn too, so that scrolling by a few shows no gap.
const MARGIN: usize = 8;

/// Requests begin and end at multiples of this: scrolling by a row asks nothing new.
const BLOCK: usize = 64;

/// A list as it stands on the screen, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Viewport {
    /// How far it is scrolled.
    pub(crate) top: f64,
    /// How much of its rows can be seen at once.
    pub(crate) height: f64,
    /// The height of a row.
    pub(crate) row: f64,
}

impl Viewport {
    /// Rows that can be seen from top to bottom: at least one.
    pub(crate) fn page(self) -> usize {
        whole(self.height / self.row).max(1)
    }

    /// The rows to draw: from, and how many.
    pub(crate) fn drawn(self, total: usize) -> Window {
        let first = whole(self.top / self.row).min(total);
        let from = first.saturating_sub(MARGIN);
        let to = first.saturating_add(self.page()).saturating_add(1 + MARGIN).min(total);
        Window { from, count: to - from }
    }

    /// The scroll position nearest to the present one at which a row is seen whole.
    pub(crate) fn revealing(self, row: usize) -> f64 {
        let start = offset(row, self.row);
        let latest = start + self.row - self.height;
        // A list lower than a row shows the row's beginning.
        self.top.max(latest).min(start)
    }
}

/// The rows to ask for so that these can be drawn: whole blocks, also while the total is not known.
pub(crate) fn asked(drawn: Window) -> Window {
    let from = drawn.from / BLOCK * BLOCK;
    let to = (drawn.from + drawn.count.max(1)).next_multiple_of(BLOCK);
    Window { from, count: to - from }
}

/// Where a row begins.
#[allow(clippy::cast_precision_loss, reason = "a list has far fewer than 2^52 rows")]
pub(crate) fn offset(row: usize, height: f64) -> f64 {
    row as f64 * height
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates, which is what a place should do"
)]
fn whole(number: f64) -> usize {
    number as usize
}

/// The row that a key leads to; none if it is no key of a list or there are no rows.
pub(crate) fn step(key: &str, active: Option<usize>, total: usize, page: usize) -> Option<usize> {
    let last = total.checked_sub(1)?;
    let to = match (key, active) {
        ("Home", _) | ("ArrowDown" | "PageDown", None) => 0,
        ("End", _) | ("ArrowUp" | "PageUp", None) => last,
        ("ArrowDown", Some(at)) => at + 1,
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        ("PageDown", Some(at)) => at + page,
        ("PageUp", Some(at)) => at.saturating_sub(page),
        _ => return None,
    };
    Some(to.min(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: Viewport = Viewport { top: 0.0, height: 500.0, row: 50.0 };

    #[test]
    fn rows_in_sight_are_drawn_with_a_margin() {
        assert_eq!(LIST.drawn(100_000), Window { from: 0, count: 10 + 1 + MARGIN });
        let middle = Viewport { top: 2_500_010.0, ..LIST };
        assert_eq!(middle.drawn(100_000), Window { from: 50_000 - MARGIN, count: 11 + 2 * MARGIN });
        let end = Viewport { top: 99_990.0 * 50.0, ..LIST };
        assert_eq!(end.drawn(100_000), Window { from: 99_990 - MARGIN, count: 10 + MARGIN });
    }

    #[test]
    fn a_list_that_became_shorter_draws_nothing_beyond_its_end() {
        let scrolled = Viewport { top: 90_000.0, ..LIST };
        assert_eq!(scrolled.drawn(3), Window { from: 0, count: 3 });
        assert_eq!(scrolled.drawn(0).count, 0);
    }

    #[test]
    fn an_unmeasured_list_does_not_draw_everything() {
        let hidden = Viewport { top: 0.0, height: 0.0, row: 50.0 };
        assert!(hidden.drawn(100_000).count < 20);
        let broken = Viewport { top: 0.0, height: 10.0, row: 0.0 };
        assert!(broken.drawn(10).count <= 10);
    }

    #[test]
    fn requests_cover_what_is_drawn_and_stay_the_same_while_scrolling_a_little() {
        for top in [0.0, 123.0, 3_150.0, 3_200.0, 1_000_000.0] {
            let drawn = Viewport { top, ..LIST }.drawn(100_000);
            let asked = asked(drawn);
            assert!(asked.from <= drawn.from && asked.from + asked.count >= drawn.from + drawn.count);
            assert!(asked.count <= 2 * BLOCK);
        }
        let near = |top| asked(Viewport { top, ..LIST }.drawn(100_000));
        assert_eq!(near(1_000.0), near(1_050.0));
    }

    #[test]
    fn an_empty_list_still_asks_for_its_first_rows() {
        assert_eq!(asked(LIST.drawn(0)), Window { from: 0, count: BLOCK });
    }

    #[test]
    fn a_row_is_revealed_with_the_least_scrolling() {
        let list = Viewport { top: 1_000.0, ..LIST };
        let close = |a: f64, b: f64| (a - b).abs() < 1e-6;
        assert!(close(list.revealing(25), 1_000.0), "in sight already");
        assert!(close(list.revealing(10), 500.0), "above: it becomes the first");
        assert!(close(list.revealing(30), 1_050.0), "below: it becomes the last");
    }

    #[test]
    fn keys_lead_within_the_list() {
        assert_eq!(step("ArrowDown", None, 5, 3), Some(0));
        assert_eq!(step("ArrowDown", Some(4), 5, 3), Some(4));
        assert_eq!(step("ArrowUp", Some(0), 5, 3), Some(0));
        assert_eq!(step("PageDown", Some(1), 5, 3), Some(4));
        assert_eq!(step("PageUp", Some(4), 5, 3), Some(1));
        assert_eq!(step("End", Some(0), 5, 3), Some(4));
        assert_eq!(step("Home", Some(3), 5, 3), Some(0));
        assert_eq!(step("Enter", Some(3), 5, 3), None);
        assert_eq!(step("ArrowDown", None, 0, 3), None);
    }
}
