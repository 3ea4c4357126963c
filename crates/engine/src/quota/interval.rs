//! Retention intervals: six months, or until a reassessment. Source: S3-9.2, S3-9.3.

use super::LevelTimeline;
use crate::calendar::Month;
use crate::case::Case;
use crate::standard::Standard;

/// Where a month stands in the intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The month.
    pub(crate) month: Month,
    /// Which interval, from 1.
    pub(crate) interval: u32,
    /// Which month of it, from 1.
    pub(crate) month_in_interval: u32,
    /// Does it add to retention? Not before the first plan: the interval begins with the plan.
    pub(crate) accrues: bool,
}

/// The places of the months `start` to `last`.
pub(crate) fn places(
    standard: &Standard<'_>,
    case: &Case,
    levels: &LevelTimeline,
    (start, last): (Month, Month),
    first_plan: Option<Month>,
) -> Vec<Place> {
    let anchor = case.opening.as_ref().map(|opening| opening.interval_from).or(first_plan);
    let Some(anchor) = anchor.filter(|anchor| *anchor <= last) else {
        return start.through(last).map(before_first_plan).collect();
    };
    let mut places: Vec<Place> =
        start.through(last).take_while(|month| *month < anchor).map(before_first_plan).collect();
    let mut place = Place { month: anchor, interval: 1, month_in_interval: 0, accrues: true };
    for month in anchor.through(last) {
        let months =
            standard.at(&standard.basis.document().retention, month.first_day()).map_or(u32::MAX, |dated| dated.value);
        let begins = month != anchor && (levels.begins_interval(month) || place.month_in_interval >= months);
        place = Place {
            month,
            interval: place.interval + u32::from(begins),
            month_in_interval: if begins { 1 } else { place.month_in_interval + 1 },
            accrues: true,
        };
        if month >= start {
            places.push(place);
        }
    }
    places
}

fn before_first_plan(month: Month) -> Place {
    Place { month, interval: 1, month_in_interval: 1, accrues: false }
}
