//! The register of sources: from `S3-9.2` to something that can be shown to a person.

use crate::json::{fields, words};
use crate::text::Text;
use serde::Serialize;

/// A reference into the register: a document (`S3`), a clause of it (`S3-9.2`), an article
/// (`reg:12`), a rejection code (`official:E5007`), a decision of ours (`decision:retention`).
pub type SourceId = String;

/// How sure a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Concluded from something else; no source states it.
    Inferred,
    /// One source.
    Single,
    /// Two or more sources that agree.
    Agreed,
    /// The text of the authority itself.
    Official,
}

words!(Confidence { Inferred = "inferred", Single = "single", Agreed = "agreed", Official = "official" });

/// Sources and confidence of a value, carried along with a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// References into the register.
    pub source: Vec<SourceId>,
    /// How sure the value is.
    pub confidence: Confidence,
}

/// An entry of the register: a document, or a clause of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceEntry {
    /// What references say.
    pub id: SourceId,
    /// The document that a clause stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<SourceId>,
    /// Title of the document, or what the clause says in short.
    pub title: Text,
    /// Who issued the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Text>,
    /// Its date as printed (ROC or Western).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

fields!(SourceEntry { id, document, title, issuer, date });

/// The entry of a reference, or of the document it belongs to: `official:E5007` falls back to
/// `official`, `S3-9.2` to `S3`.
pub(super) fn resolve<'a>(register: &'a [SourceEntry], id: &str) -> Option<&'a SourceEntry> {
    let exact = |wanted: &str| register.iter().find(|entry| entry.id == wanted);
    exact(id).or_else(|| exact(document_part(id)))
}

/// The document part of a reference.
pub(super) fn document_part(id: &str) -> &str {
    id.split([':', '-']).next().unwrap_or(id)
}
