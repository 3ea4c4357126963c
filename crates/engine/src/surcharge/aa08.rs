//! AA08, evening service (20:00-24:00). Source: S3-7. The hour is the record's; here the plan counts.

use super::day::{Draft, UnitDay};
use super::{EligibilityStatus, Facts, Row};
use crate::basis::{ListName, ThresholdName};
use crate::rule::Surcharge;

/// The one row.
pub(super) fn rows(facts: &Facts<'_>) -> Vec<Row> {
    vec![Row::new("AA08-R1", facts.plan_has(ListName::Aa08Services))]
}

/// Once a client, unit and day for a visit in the evening. A plan that is not known does not
/// hinder it: a subsidised visit is in the plan. Source: S3-7.
pub(super) fn derive(day: &UnitDay<'_>) -> Option<Draft> {
    let possible = day.entitled.status(Surcharge::AA08) != EligibilityStatus::NotEligible;
    let window = (ThresholdName::Aa08FromHour, ThresholdName::Aa08ToHour);
    Draft::derived("AA08", None, day.in_window(ListName::Aa08Services, window).filter(|_| possible))
}
