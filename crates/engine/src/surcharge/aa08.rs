//! AA08, evening service (20:00-24:00). Source: S3-7. The hour is the record's; here the plan counts.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::{Facts, Row};
use crate::basis::ListName;
use crate::rule::Surcharge;

/// The one row.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 1] {
    [Row::new("AA08-R1", facts.plan_has(ListName::Aa08Services))]
}

/// Once a client, unit and day for a visit in the evening. A plan that is not known does not
/// hinder it: a subsidised visit is in the plan. Source: S3-7.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records) -> Option<Draft> {
    let possible = !day.entitled.is_excluded(Surcharge::AA08);
    Draft::derived(
        records,
        EarnedCode::AA08,
        None,
        day.in_window(ListName::Aa08Services, day.terms.evening).filter(|_| possible),
    )
}
