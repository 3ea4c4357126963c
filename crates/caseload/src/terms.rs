//! Values of the alerts as data: `basis/caseload/alerts.json`.

use crate::{Group, Kind};
use ltc_duties::Book;
use ltc_engine::InputError;
use ltc_engine::basis::{Confidence, SourceEntry, SourceId};
use ltc_engine::finding::SourceRef;
use ltc_engine::json_fields;
use ltc_engine::text::Text;

/// The data compiled in.
const EMBEDDED: &str = include_str!("../../../basis/caseload/alerts.json");

/// Everything the alerts need besides the standard.
#[derive(Debug)]
pub struct Terms {
    /// Clauses that the standard's own register does not need.
    pub sources: Vec<SourceEntry>,
    /// Days before a due day from which on it is an alert.
    pub notice_days: Valued<u32>,
    /// Kinds of alerts, in the order of the board.
    pub kinds: Vec<KindTerms>,
    /// Deadlines of assessments among others.
    pub duties: Book,
}

/// The document.
struct Document {
    sources: Vec<SourceEntry>,
    notice_days: Valued<u32>,
    kinds: Vec<KindTerms>,
}

json_fields!(Document { sources, notice_days, kinds });

/// A value with its sources.
#[derive(Debug, Clone)]
pub struct Valued<T> {
    /// The value.
    pub value: T,
    /// Ids of the register.
    pub source: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What a reader should know.
    pub note: Option<Text>,
}

json_fields!(Valued<T> { value, source, confidence, note });

/// A kind of alert: where it stands on the board, and where its rule comes from.
#[derive(Debug)]
pub struct KindTerms {
    /// Which.
    pub kind: Kind,
    /// The part of the board.
    pub group: Group,
    /// Does the official board count it too?
    pub on_board: bool,
    /// Ids of the register.
    pub source: Vec<SourceId>,
    /// How sure the rule is.
    pub confidence: Confidence,
}

json_fields!(KindTerms { kind, group, on_board, source, confidence });

impl Terms {
    /// The data compiled in.
    ///
    /// # Errors
    /// None for the data of this build; a test reads it.
    pub fn embedded() -> Result<Self, InputError> {
        let Document { sources, notice_days, kinds } = ltc_engine::json::read(EMBEDDED)?;
        Ok(Self { sources, notice_days, kinds, duties: Book::embedded()? })
    }

    /// The terms of a kind.
    pub fn of(&self, kind: Kind) -> Option<&KindTerms> {
        self.kinds.iter().find(|one| one.kind == kind)
    }

    /// What a reader should know about how the days of a kind are read.
    pub fn note(&self, kind: Kind) -> Option<&Text> {
        match kind {
            Kind::ReassessmentDue => self.notice_days.note.as_ref(),
            Kind::DischargedThreeMonths => self.duties.duty("discharge-rehab").and_then(|duty| duty.note.as_ref()),
            _ => None,
        }
    }

    /// The title of a clause that the standard's register does not hold.
    pub fn source_title(&self, id: &str) -> Option<&Text> {
        self.sources.iter().find(|entry| entry.id == id).map(|entry| &entry.title)
    }

    /// Where the rule of a kind comes from.
    pub(crate) fn source(&self, kind: Kind) -> Vec<SourceRef> {
        let refer = |one: &KindTerms| {
            let with = |id: &SourceId| SourceRef { id: id.clone(), confidence: Some(one.confidence) };
            one.source.iter().map(with).collect()
        };
        self.of(kind).map(refer).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::basis::Basis;

    #[test]
    fn every_kind_has_terms_and_known_sources() {
        let (terms, basis) = (Terms::embedded().unwrap(), Basis::embedded().unwrap());
        assert_eq!(terms.kinds.iter().map(|one| one.kind).collect::<Vec<_>>(), Kind::ALL);
        let duties = terms.duties.duties.iter().map(|duty| &duty.source);
        let own = terms.kinds.iter().map(|one| &one.source).chain([&terms.notice_days.source]);
        for id in own.clone().flatten() {
            let known = terms.source_title(id).or(basis.source_title(id));
            assert!(known.is_some(), "{id}");
        }
        let all = || own.clone().chain(duties.clone()).flatten();
        assert!(terms.sources.iter().all(|entry| all().any(|id| *id == entry.id)));
    }
}
