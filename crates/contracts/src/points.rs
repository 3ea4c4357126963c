//! Penalty points that are booked on days and added up: what the ladders of A units and of home-care units
//! are given, and how the points add up.

use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::input::Problem;
use ltc_engine::json_fields;
use serde::Serialize;

/// What happened; `F`: the faults that the source names.
#[derive(Debug, Clone)]
pub struct Input<F> {
    /// The points, in any order.
    pub records: Vec<Record<F>>,
}

json_fields!(Input<F> { records });

/// Points of one case, time or violation.
#[derive(Debug, Clone)]
pub struct Record<F> {
    /// The day.
    pub on: NaiveDate,
    /// How many.
    pub points: i64,
    /// What for.
    pub fault: Option<F>,
}

json_fields!(Record<F> { on, points, fault });

/// The same with the sum so far.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "as in the input")]
pub struct Counted<F> {
    pub on: NaiveDate,
    pub points: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<F>,
    /// The sum up to and with it.
    pub total: i64,
}

impl<F: Copy> Input<F> {
    /// Refuses points of one record that are fewer than the least or more than the most.
    pub(crate) fn refuse_outside(&self, min: i64, max: i64) -> Result<(), InputError> {
        let outside = self.records.iter().position(|record| !(min..=max).contains(&record.points));
        let Some((place, record)) = outside.and_then(|place| Some((place, self.records.get(place)?))) else {
            return Ok(());
        };
        Err(InputError::new(format!("/records/{place}/points"), Problem::OutOfRange { min, max }).found(record.points))
    }

    /// The points from a day on, in order of their day, with the sum so far. None: from the first.
    pub(crate) fn counted(&self, from: Option<NaiveDate>) -> Vec<Counted<F>> {
        let mut given: Vec<&Record<F>> =
            self.records.iter().filter(|record| from.is_none_or(|from| record.on >= from)).collect();
        given.sort_by_key(|record| (record.on, record.points));
        let add = |total: &mut i64, record: &Record<F>| {
            *total += record.points;
            Some(Counted { on: record.on, points: record.points, fault: record.fault, total: *total })
        };
        given.into_iter().scan(0, add).collect()
    }
}
