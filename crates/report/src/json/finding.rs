//! Findings and sources.

use crate::words::{self, both};
use ltc_engine::basis::{Basis, Confidence};
use ltc_engine::finding::{Finding, Params, Scope, SourceRef};
use ltc_engine::money::Ntd;
use ltc_engine::rule::{Rule, Severity};
use ltc_engine::text::Text;
use serde::Serialize;

/// A reference to the register of sources, with its title.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Source", optional_fields))]
pub struct SourceView<'a> {
    /// The id in the register.
    pub id: &'a str,
    /// How sure the value behind it is; absent for a rule's own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Title of the clause or of its document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a Text>,
}

/// References with their titles. A title comes from the standard that was used.
pub(super) fn sources<'a>(basis: &'a Basis, references: &'a [SourceRef]) -> Vec<SourceView<'a>> {
    let view =
        |one: &'a SourceRef| SourceView { id: &one.id, confidence: one.confidence, title: basis.source_title(&one.id) };
    references.iter().map(view).collect()
}

/// `Finding` of the contract.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Finding", optional_fields))]
#[allow(missing_docs, reason = "as in ltc_engine::finding::Finding")]
pub struct FindingView<'a> {
    pub rule: Rule,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official: Option<&'static str>,
    pub severity: Severity,
    pub scope: Scope,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<usize>,
    #[serde(skip_serializing_if = "<[usize]>::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub related: &'a [usize],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<&'a str>,
    pub params: &'a Params,
    /// The sentence, in both languages.
    pub message: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Ntd>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<&'a str>,
    pub source: Vec<SourceView<'a>>,
}

/// The view of a finding.
pub(super) fn finding<'a>(basis: &'a Basis, finding: &'a Finding) -> FindingView<'a> {
    FindingView {
        rule: finding.rule,
        official: finding.rule.official(),
        severity: finding.severity,
        scope: finding.scope,
        record: finding.record,
        related: &finding.related,
        client: finding.client.as_deref(),
        field: finding.field.as_deref(),
        params: &finding.params,
        message: both(|lang| words::finding(finding, lang)),
        expected: finding.expected.as_deref(),
        actual: finding.actual.as_deref(),
        amount: finding.amount,
        edition: finding.edition.as_deref(),
        source: sources(basis, &finding.source),
    }
}
