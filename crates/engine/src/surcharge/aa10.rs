//! AA10, emergency service at night (00:00-06:00). Source: S3-7; policy `aa10_families`.
//! No data carries the emergency: it stays open until the A unit confirms it.

use super::expr::{Expr, Open, Truth};
use super::{Facts, Row};
use crate::basis::ListName;

/// The one row.
pub(super) fn rows(facts: &Facts<'_>) -> Vec<Row> {
    let emergency = Expr::fixed("emergency", Truth::Unknown(Open::Confirmation));
    vec![Row::new("AA10-R1", facts.plan_has(ListName::Aa10Services).and(emergency))]
}
