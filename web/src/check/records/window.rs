//! Which rows are in sight, in whole pixels. A browser limits how tall an element can be: beyond that the
//! scroll bar stands for more rows than it has pixels.

use std::ops::Range;

/// Taller than this no element is made: below the limit of every browser.
const TALLEST: i64 = 15_000_000;
/// Rows kept beside those in sight, so that a slow frame shows no gap.
const BESIDE: usize = 8;

/// What is seen of a list of equally high rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sight {
    /// How far it is scrolled.
    pub(crate) top: i32,
    /// How high the part in sight is, without what always stays above.
    pub(crate) height: i32,
    /// How high a row is.
    pub(crate) row: i32,
}

impl Default for Sight {
    /// Before anything is measured.
    fn default() -> Self {
        Self { top: 0, height: 640, row: 32 }
    }
}

/// Where to draw which rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawn {
    /// The rows.
    pub(crate) rows: Range<usize>,
    /// Where the first of them begins.
    pub(crate) top: i64,
    /// The height of the whole list.
    pub(crate) height: i64,
}

impl Sight {
    fn row(self) -> i64 {
        i64::from(self.row.max(1))
    }

    /// How high all rows are together.
    fn full(self, total: usize) -> i64 {
        i64::try_from(total).unwrap_or(i64::MAX / 4096).saturating_mul(self.row())
    }

    /// How high the element for them is.
    fn tall(self, total: usize) -> i64 {
        self.full(total).min(TALLEST)
    }

    /// From the place of the scroll bar to the place in the list, or back.
    fn scaled(self, place: i64, from: i64, to: i64) -> i64 {
        let seen = i64::from(self.height);
        let (from, to) = ((from - seen).max(1), (to - seen).max(1));
        if from == to {
            place
        } else {
            i64::try_from(i128::from(place) * i128::from(to) / i128::from(from)).unwrap_or(0)
        }
    }

    /// The pixel of the list that is at the top.
    fn offset(self, total: usize) -> i64 {
        self.scaled(i64::from(self.top.max(0)), self.tall(total), self.full(total))
    }

    /// Rows that fit in.
    pub(crate) fn rows_in_sight(self) -> usize {
        usize::try_from(i64::from(self.height) / self.row()).unwrap_or(1).max(1)
    }

    /// Rows that are at least partly in sight.
    pub(crate) fn seen(self, total: usize) -> Range<usize> {
        let offset = self.offset(total);
        let first = usize::try_from(offset / self.row()).unwrap_or(0).min(total);
        let end = usize::try_from((offset + i64::from(self.height)) / self.row() + 1).unwrap_or(total).min(total);
        first..end.max(first)
    }

    /// What to draw.
    pub(crate) fn drawn(self, total: usize) -> Drawn {
        let seen = self.seen(total);
        // Steps of some rows, so that most frames of a scroll draw nothing anew.
        let first = seen.start.saturating_sub(BESIDE) / BESIDE * BESIDE;
        let end = (seen.end + BESIDE).div_ceil(BESIDE).saturating_mul(BESIDE).min(total);
        let begins = i64::try_from(first).unwrap_or(0).saturating_mul(self.row());
        let top = begins - self.offset(total) + i64::from(self.top.max(0));
        Drawn {
            rows: first..end.max(first),
            top: if self.is_scaled(total) { top } else { begins },
            height: self.tall(total),
        }
    }

    fn is_scaled(self, total: usize) -> bool {
        self.full(total) > TALLEST
    }

    /// How far to scroll so that a row is in sight: no further than needed.
    pub(crate) fn reveal(self, row: usize, total: usize) -> i32 {
        let begins = i64::try_from(row).unwrap_or(0).saturating_mul(self.row());
        let offset = self.offset(total);
        let last = begins + self.row() - i64::from(self.height);
        let wanted = if begins < offset { begins } else { offset.max(last) };
        if wanted == offset { self.top } else { self.bar(wanted, total) }
    }

    /// How far to scroll so that a row stands in the middle.
    pub(crate) fn centre(self, row: usize, total: usize) -> i32 {
        let begins = i64::try_from(row).unwrap_or(0).saturating_mul(self.row());
        self.bar(begins - (i64::from(self.height) - self.row()) / 2, total)
    }

    /// The place of the scroll bar for a place in the list.
    fn bar(self, place: i64, total: usize) -> i32 {
        let most = (self.full(total) - i64::from(self.height)).max(0);
        let place = place.clamp(0, most);
        i32::try_from(self.scaled(place, self.full(total), self.tall(total))).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGHT: Sight = Sight { top: 0, height: 320, row: 32 };

    #[test]
    fn what_is_seen_follows_the_scroll() {
        assert_eq!(SIGHT.seen(100), 0..11);
        assert_eq!(Sight { top: 33, ..SIGHT }.seen(100), 1..12);
        assert_eq!(Sight { top: 2880, ..SIGHT }.seen(100), 90..100);
        assert_eq!(SIGHT.seen(3), 0..3);
        assert_eq!(SIGHT.seen(0), 0..0);
    }

    #[test]
    fn drawn_rows_hold_those_in_sight_and_stand_where_they_belong() {
        for top in (0..100_000).step_by(777) {
            let sight = Sight { top, ..SIGHT };
            let (seen, drawn) = (sight.seen(100_000), sight.drawn(100_000));
            assert!(drawn.rows.start <= seen.start && drawn.rows.end >= seen.end, "{top}");
            assert_eq!(drawn.top, i64::try_from(drawn.rows.start * 32).unwrap());
        }
    }

    #[test]
    fn a_small_scroll_draws_nothing_anew() {
        let at = |top| Sight { top, ..SIGHT }.drawn(100_000);
        assert_eq!(at(32 * 80), at(32 * 81));
    }

    #[test]
    fn a_row_comes_into_sight_and_no_further() {
        assert_eq!(SIGHT.reveal(3, 100), 0);
        assert_eq!(SIGHT.reveal(10, 100), 32);
        assert_eq!(Sight { top: 1000, ..SIGHT }.reveal(2, 100), 64);
        assert_eq!(SIGHT.reveal(99, 100), 2880);
        assert_eq!(SIGHT.centre(50, 100), 50 * 32 - 144);
        assert_eq!(SIGHT.centre(99, 100), 2880);
    }

    #[test]
    fn more_rows_than_a_browser_has_pixels() {
        let total = 3_000_000;
        assert_eq!(SIGHT.drawn(total).height, TALLEST);
        for row in [0, 7, 1_234_567, 2_999_999] {
            let sight = Sight { top: SIGHT.reveal(row, total), ..SIGHT };
            let seen = sight.seen(total);
            // A pixel of the scroll bar is some rows: the row may be cut off by one such step.
            assert!(seen.start <= row + 1 && row <= seen.end + 1, "{row} in {seen:?}");
            let drawn = sight.drawn(total);
            assert!(drawn.rows.contains(&row), "{row}");
            let shown = drawn.top + i64::try_from(row - drawn.rows.start).unwrap() * 32 - i64::from(sight.top);
            assert!((-224..=320).contains(&shown), "{row} stands at {shown}");
        }
        let last = Sight { top: i32::try_from(TALLEST).unwrap() - 320, ..SIGHT };
        assert_eq!(last.seen(total).end, total);
    }
}
