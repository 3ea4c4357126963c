//! What a pattern comes to in any calendar month: 28 to 31 days, beginning on any day of the week.

use crate::notice::PatternLine;
use crate::occurrences::Occurrences;
use serde::Serialize;

/// Units of a code over every kind of month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Visits in the month with the fewest.
    pub min_visits: i64,
    /// Visits in the month with the most.
    pub max_visits: i64,
    /// Units in the month with the fewest.
    pub min: i64,
    /// Units in the month with the most.
    pub max: i64,
    /// Is there a month in which the pattern comes to the stated number?
    pub fits: bool,
}

/// What a pattern gives of a code in any month, against the number that is stated.
pub fn any_month(pattern: &[PatternLine], code: &str, stated: i64) -> Range {
    let mut range: Option<Range> = None;
    for month in Occurrences::of_every_month() {
        let items = pattern.iter().flat_map(|line| line.items.iter().map(|item| (line.days, item)));
        let given = items.filter(|(_, item)| item.code == code);
        let (visits, units) = given.fold((0, 0), |(visits, units), (days, item)| {
            let occurs = month.sum(days);
            (visits + occurs, units + occurs * item.quantity.get())
        });
        let so_far =
            range.get_or_insert(Range { min_visits: visits, max_visits: visits, min: units, max: units, fits: false });
        so_far.min_visits = so_far.min_visits.min(visits);
        so_far.max_visits = so_far.max_visits.max(visits);
        so_far.min = so_far.min.min(units);
        so_far.max = so_far.max.max(units);
        so_far.fits |= units == stated;
    }
    range.unwrap_or(Range { min_visits: 0, max_visits: 0, min: 0, max: 0, fits: stated == 0 })
}
