//! Where the bars of a day's timeline stand. No browser here.

#![allow(clippy::float_arithmetic, reason = "places on the screen; no money")]

use ltc_wire::finding::{Bar, Lane};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
/// Fewer hours would make a short visit look like a day.
const FEWEST_HOURS: u32 = 4;
/// More lines than this cannot carry their labels.
const MOST_TICKS: u32 = 9;

/// The hours that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    /// First minute, on the hour.
    pub(super) start: u32,
    /// The minute after the last, on the hour.
    pub(super) end: u32,
}

impl Span {
    /// The hours that the bars use, with some more if they are few.
    pub(super) fn of(lanes: &[Lane]) -> Self {
        let bars = || lanes.iter().flat_map(|lane| &lane.bars);
        let start = bars().map(|bar| bar.start).min().unwrap_or(0) / HOUR * HOUR;
        let end = bars().map(|bar| bar.end).max().unwrap_or(DAY).max(start + 1).next_multiple_of(HOUR);
        let lacking = (FEWEST_HOURS * HOUR).saturating_sub(end - start) / HOUR;
        let start = start.saturating_sub(lacking / 2 * HOUR);
        Self { start, end: end.max(start + FEWEST_HOURS * HOUR) }
    }

    /// Where a minute stands, in hundredths of the width.
    pub(super) fn percent(self, minute: u32) -> f64 {
        let within = minute.clamp(self.start, self.end) - self.start;
        f64::from(within) * 100.0 / f64::from(self.end - self.start)
    }

    /// Minutes that get a line and a label.
    pub(super) fn ticks(self) -> Vec<u32> {
        let hours = (self.end - self.start) / HOUR;
        let every = [1, 2, 3, 4, 6].into_iter().find(|every| hours / every < MOST_TICKS).unwrap_or(12);
        (self.start / HOUR..=self.end / HOUR).filter(|hour| hour % every == 0).map(|hour| hour * HOUR).collect()
    }
}

/// For each bar of a lane the track that it stands in, so that bars at the same time stand one below the
/// other; and how many tracks there are.
pub(super) fn tracks(bars: &[Bar]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..bars.len()).collect();
    order.sort_by_key(|place| bars.get(*place).map(|bar| (bar.start, bar.end)));
    let mut ends: Vec<u32> = Vec::new();
    let mut of_bar = vec![0; bars.len()];
    for place in order {
        let Some(bar) = bars.get(place) else { continue };
        let track = ends.iter().position(|end| *end <= bar.start).unwrap_or(ends.len());
        match ends.get_mut(track) {
            Some(end) => *end = bar.end,
            None => ends.push(bar.end),
        }
        if let Some(slot) = of_bar.get_mut(place) {
            *slot = track;
        }
    }
    let count = ends.len().max(1);
    (of_bar, count)
}

/// When two concerned records are at the same time: from, to, put together where they touch. A record
/// that stands on two lanes is one.
pub(super) fn overlaps(lanes: &[Lane]) -> Vec<(u32, u32)> {
    let mut concerned: Vec<&Bar> = Vec::new();
    for bar in lanes.iter().flat_map(|lane| &lane.bars).filter(|bar| bar.concerned) {
        if !concerned.iter().any(|other| other.record == bar.record) {
            concerned.push(bar);
        }
    }
    let mut found: Vec<(u32, u32)> = Vec::new();
    for (place, one) in concerned.iter().enumerate() {
        for other in concerned.iter().skip(place + 1) {
            let both = (one.start.max(other.start), one.end.min(other.end));
            if both.0 < both.1 {
                found.push(both);
            }
        }
    }
    found.sort_unstable();
    found.into_iter().fold(Vec::new(), |mut joined: Vec<(u32, u32)>, (start, end)| {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
        joined
    })
}

/// A minute as a clock shows it; beyond midnight after the words for the next day.
pub(super) fn clock(minute: u32, next_day: &str) -> String {
    let of_day = |minute: u32| format!("{:02}:{:02}", minute / HOUR, minute % HOUR);
    if minute <= DAY { of_day(minute) } else { format!("{next_day}{}", of_day(minute - DAY)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(record: u32, start: u32, end: u32) -> Bar {
        Bar { record, row: record + 1, start, end, code: "BA02".to_owned(), with: String::new(), concerned: true }
    }

    fn lane(bars: Vec<Bar>) -> Lane {
        Lane { label: "A123456789".to_owned(), bars }
    }

    #[test]
    fn the_used_hours_are_shown_and_not_fewer_than_four() {
        let long = [lane(vec![bar(0, 490, 550), bar(1, 1000, 1090)])];
        assert_eq!(Span::of(&long), Span { start: 480, end: 1140 });
        let short = Span::of(&[lane(vec![bar(0, 490, 500)])]);
        assert!(short.start <= 480 && short.end >= 540 && short.end - short.start == 240);
        let midnight = Span::of(&[lane(vec![bar(0, 0, 10)])]);
        assert_eq!(midnight, Span { start: 0, end: 240 });
        let late = Span::of(&[lane(vec![bar(0, 1410, 1500)])]);
        assert!(late.end >= 1500, "the next day is in sight");
        assert_eq!(Span::of(&[]), Span { start: 0, end: 1440 });
    }

    #[test]
    fn a_bar_without_length_breaks_nothing() {
        let span = Span::of(&[lane(vec![bar(0, 600, 600)])]);
        assert!(span.end > span.start);
        assert!(span.percent(600) >= 0.0 && span.percent(5_000) <= 100.0);
    }

    #[test]
    fn ticks_stay_few_and_within() {
        for (start, end) in [(0, 1440), (480, 720), (480, 1140), (0, 2880), (1380, 1620)] {
            let ticks = Span { start, end }.ticks();
            assert!((2..=9).contains(&ticks.len()), "{start}-{end}: {ticks:?}");
            assert!(ticks.iter().all(|tick| (start..=end).contains(tick)));
        }
    }

    #[test]
    fn bars_at_the_same_time_get_tracks_of_their_own() {
        let bars = [bar(0, 600, 660), bar(1, 480, 620), bar(2, 660, 700), bar(3, 610, 650)];
        let (of_bar, count) = tracks(&bars);
        assert_eq!(count, 3);
        for (place, one) in bars.iter().enumerate() {
            for (other_place, other) in bars.iter().enumerate().skip(place + 1) {
                let at_once = one.start < other.end && other.start < one.end;
                assert!(!(at_once && of_bar[place] == of_bar[other_place]), "{place} {other_place}");
            }
        }
        assert_eq!(tracks(&[]), (vec![], 1));
    }

    #[test]
    fn overlaps_are_those_of_different_records() {
        let shared = bar(0, 480, 540);
        let lanes = [lane(vec![shared.clone(), bar(1, 530, 600)]), lane(vec![shared, bar(2, 535, 700)])];
        assert_eq!(overlaps(&lanes), [(530, 600)]);
        let touching = [lane(vec![bar(0, 480, 540), bar(1, 540, 600)])];
        assert_eq!(overlaps(&touching), []);
    }

    #[test]
    fn clocks_beyond_midnight_say_so() {
        assert_eq!(clock(485, "翌日 "), "08:05");
        assert_eq!(clock(1440, "翌日 "), "24:00");
        assert_eq!(clock(1500, "翌日 "), "翌日 01:00");
    }
}
