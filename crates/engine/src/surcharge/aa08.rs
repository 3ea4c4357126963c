//! AA08, evening service (20:00-24:00). Source: S3-7. The hour is the record's; here the plan counts.

use super::{Facts, Row};
use crate::basis::ListName;

/// The one row.
pub(super) fn rows(facts: &Facts<'_>) -> Vec<Row> {
    vec![Row::new("AA08-R1", facts.plan_has(ListName::Aa08Services))]
}
