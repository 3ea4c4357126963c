//! `Eligibility` of the contract.

use super::finding::{SourceView, sources};
use ltc_engine::basis::Basis;
use ltc_engine::record::TrainingKind;
use ltc_engine::rule::Surcharge;
use ltc_engine::surcharge::{Condition, Eligibility, EligibilityStatus, WouldChange};
use serde::Serialize;

/// May the client have a surcharge, and why?
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Eligibility"))]
#[allow(missing_docs, reason = "as in ltc_engine::surcharge::Eligibility")]
pub struct EligibilityView<'a> {
    pub code: Surcharge,
    pub status: EligibilityStatus,
    pub conditions: &'a [Condition],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub trainings: &'a [TrainingKind],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub would_change: &'a [WouldChange],
    pub edition: &'a str,
    pub source: Vec<SourceView<'a>>,
}

/// The view of an eligibility.
pub(super) fn eligibility<'a>(basis: &'a Basis, one: &'a Eligibility) -> EligibilityView<'a> {
    EligibilityView {
        code: one.code,
        status: one.status,
        conditions: &one.conditions,
        trainings: &one.trainings,
        would_change: &one.would_change,
        edition: &one.edition,
        source: sources(basis, &one.source),
    }
}
