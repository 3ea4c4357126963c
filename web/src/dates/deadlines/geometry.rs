//! Where a client's dates stand in the picture, in whole units of its drawing.

use chrono::{Datelike, NaiveDate};
use ltc_duties::{ClientDates, SpanKind};
use ltc_engine::calendar::Month;

/// Width of a month.
const MONTH: i64 = 64;
/// Room for the names of the lanes.
pub(super) const LEFT: i64 = 128;
/// Height of a lane.
pub(super) const LANE: i64 = 34;
/// Room for the months.
pub(super) const TOP: i64 = 30;
/// A bar in its lane.
pub(super) const BAR: i64 = 20;
/// Two numbers in one row stand at least so far apart.
const APART: i64 = 24;
/// A picture is no longer than this; what lies outside stands in the table.
const MOST_MONTHS: i32 = 36;

/// What a row of bars shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lane {
    /// Plans.
    Plans,
    /// Retention intervals.
    Retention,
    /// Respite years.
    Respite,
    /// The advance: where it may be used and where it is deducted.
    Advance,
    /// Deductions of the advance.
    Deduction,
    /// Times without service.
    Suspended,
    /// Times with a foreign carer.
    ForeignCarer,
}

impl Lane {
    /// The lane of a period.
    pub(super) fn of(kind: SpanKind) -> Self {
        match kind {
            SpanKind::Plan(_) => Self::Plans,
            SpanKind::Retention(_) => Self::Retention,
            SpanKind::Respite => Self::Respite,
            SpanKind::Advance => Self::Advance,
            SpanKind::Deduction(_) => Self::Deduction,
            SpanKind::Suspended => Self::Suspended,
            SpanKind::ForeignCarer(_) => Self::ForeignCarer,
        }
    }

    /// The end of its class.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Plans => "plans",
            Self::Retention => "retention",
            Self::Respite => "respite",
            Self::Advance => "advance",
            Self::Deduction => "deduction",
            Self::Suspended => "suspended",
            Self::ForeignCarer => "foreign",
        }
    }
}

/// The months of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    /// First month.
    pub(super) from: Month,
    /// Last month.
    pub(super) to: Month,
}

impl Frame {
    /// From the first to the last of these days.
    pub(super) fn around(days: impl Iterator<Item = NaiveDate>) -> Option<Self> {
        let (mut first, mut last) = (None, None);
        for day in days {
            first = Some(first.map_or(day, |first: NaiveDate| first.min(day)));
            last = Some(last.map_or(day, |last: NaiveDate| last.max(day)));
        }
        let (from, to) = (Month::of(first?), Month::of(last?));
        let most = from.plus(MOST_MONTHS.unsigned_abs() - 1);
        Some(Self { from, to: to.min(most) })
    }

    /// Its months.
    pub(super) fn months(self) -> impl Iterator<Item = Month> {
        self.from.through(self.to)
    }

    /// Width of the drawing.
    pub(super) fn width(self) -> i64 {
        LEFT + i64::from(self.to.since(self.from) + 1) * MONTH + 12
    }

    /// Where a day begins; days outside stand at the edge.
    pub(super) fn x(self, day: NaiveDate) -> i64 {
        if day < self.from.first_day() {
            return LEFT;
        }
        if day > self.to.last_day() {
            return self.width() - 12;
        }
        let month = Month::of(day);
        let into = i64::from(day.day() - 1) * MONTH / i64::from(month.days());
        LEFT + i64::from(month.since(self.from)) * MONTH + into
    }

    /// Does it show the day?
    pub(super) fn shows(self, day: NaiveDate) -> bool {
        (self.from.first_day()..=self.to.last_day()).contains(&day)
    }
}

/// The lanes that a client has, in order.
pub(super) fn lanes(client: &ClientDates) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = client.spans.iter().map(|span| Lane::of(span.kind)).collect();
    lanes.sort_unstable();
    lanes.dedup();
    lanes
}

/// The row of each number, so that no two lie on each other.
pub(super) fn rows(xs: &[i64]) -> Vec<usize> {
    let mut ends: Vec<i64> = Vec::new();
    let mut rows = Vec::new();
    for x in xs {
        let free = ends.iter().position(|end| end + APART <= *x);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = *x,
            None => ends.push(*x),
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::calendar::parse_iso_day;

    fn day(text: &str) -> NaiveDate {
        parse_iso_day(text).unwrap()
    }

    #[test]
    fn days_stand_in_order_and_within_the_drawing() {
        let frame = Frame::around([day("2018-11-10"), day("2019-09-30")].into_iter()).unwrap();
        assert_eq!(frame.months().count(), 11);
        assert_eq!(frame.x(day("2018-11-01")), LEFT);
        assert_eq!(frame.x(day("2018-12-01")), LEFT + MONTH);
        let mut before = 0;
        let mut one = day("2018-10-01");
        while one < day("2019-12-01") {
            let x = frame.x(one);
            assert!(x >= before && (LEFT..=frame.width()).contains(&x), "{one}");
            (before, one) = (x, one.succ_opt().unwrap());
        }
        assert!(frame.shows(day("2019-09-30")) && !frame.shows(day("2019-10-01")));
    }

    #[test]
    fn a_picture_is_no_longer_than_three_years() {
        let frame = Frame::around([day("2018-11-10"), day("2030-01-01")].into_iter()).unwrap();
        assert_eq!(frame.months().count(), 36);
        assert_eq!(Frame::around(std::iter::empty()), None);
    }

    #[test]
    fn numbers_that_are_near_stand_in_rows_of_their_own() {
        assert_eq!(rows(&[0, 10, 20, 24, 34, 100]), [0, 1, 2, 0, 1, 0]);
    }
}
