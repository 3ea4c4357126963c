//! `Simulation` of the contract.

use super::eligibility::{EligibilityView, eligibility};
use super::finding::{FindingView, finding};
use crate::words::{self, both};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::QuotaType;
use ltc_engine::finding::Params;
use ltc_engine::money::Ntd;
use ltc_engine::simulation::{Advance, Ledger, MonthClaim, Simulation, Stamp, Suggestion, SuggestionKind};
use ltc_engine::surcharge::SurchargeRow;
use ltc_engine::text::Text;
use serde::Serialize;

/// What a case comes to.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Simulation", optional_fields))]
#[allow(missing_docs, reason = "as in ltc_engine::simulation::Simulation")]
pub struct SimulationView<'a> {
    pub stamp: &'a Stamp,
    pub ledger: &'a Ledger,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance: Option<&'a Advance>,
    pub surcharge_eligibility: Vec<EligibilityView<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub surcharge_rows: &'a [SurchargeRow],
    pub claims: &'a [MonthClaim],
    pub suggestions: Vec<SuggestionView<'a>>,
    pub findings: Vec<FindingView<'a>>,
}

/// Something to do that the engine never does by itself.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Suggestion", optional_fields))]
#[allow(missing_docs, reason = "as in ltc_engine::simulation::Suggestion")]
pub struct SuggestionView<'a> {
    pub kind: SuggestionKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_type: Option<QuotaType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Ntd>,
    pub params: &'a Params,
    /// The sentence, in both languages.
    pub text: Text,
    /// The note for a manual adjustment that is suggested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// The view of a simulation; titles of sources come from the standard that was used.
pub fn simulation<'a>(basis: &'a Basis, simulation: &'a Simulation) -> SimulationView<'a> {
    SimulationView {
        stamp: &simulation.stamp,
        ledger: &simulation.ledger,
        advance: simulation.advance.as_ref(),
        surcharge_eligibility: simulation.surcharge_eligibility.iter().map(|one| eligibility(basis, one)).collect(),
        surcharge_rows: &simulation.surcharge_rows,
        claims: &simulation.claims,
        suggestions: simulation.suggestions.iter().map(suggestion).collect(),
        findings: simulation.findings.iter().map(|one| finding(basis, one)).collect(),
    }
}

fn suggestion(one: &Suggestion) -> SuggestionView<'_> {
    let note = |lang| words::adjustment_note(one, lang).unwrap_or_default();
    SuggestionView {
        kind: one.kind,
        month: one.month,
        quota_type: one.quota_type,
        amount: one.amount,
        params: &one.params,
        text: both(|lang| words::suggestion(one, lang)),
        note: Some(both(note)).filter(|note| !note.zh.is_empty()),
    }
}
