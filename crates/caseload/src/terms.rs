//! Values of the alerts as data: `basis/caseload/alerts.json`.

use crate::{Group, Kind};
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
    /// The regular reassessment.
    pub reassessment: Valued<Regular>,
    /// The longer period after two assessments at a level.
    pub extended: Valued<Extended>,
    /// After discharge from an ordinary hospital, in months after it.
    pub discharged: Valued<Discharged>,
    /// After discharge from a reablement hospital.
    pub discharged_reablement: Valued<DischargedReablement>,
    /// Kinds of alerts, in the order of the board.
    pub kinds: Vec<KindTerms>,
}

json_fields!(Terms { sources, notice_days, reassessment, extended, discharged, discharged_reablement, kinds });

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

/// The regular reassessment.
#[derive(Debug, Clone, Copy)]
pub struct Regular {
    /// Months after the last assessment.
    pub months: u32,
}

json_fields!(Regular { months });

/// The longer period after two assessments in a row at a level.
#[derive(Debug, Clone, Copy)]
pub struct Extended {
    /// The level of both.
    pub level: u8,
    /// Months that have to lie between them.
    pub apart_months: u32,
    /// Months after the second one.
    pub months: u32,
}

json_fields!(Extended { level, apart_months, months });

/// The first assessment after discharge from an ordinary hospital.
#[derive(Debug, Clone, Copy)]
pub struct Discharged {
    /// Months after discharge from which on it is made.
    pub from_month: u32,
    /// Months after discharge by which it has to be made.
    pub to_month: u32,
}

json_fields!(Discharged { from_month, to_month });

/// The reassessment after discharge from a reablement hospital.
#[derive(Debug, Clone, Copy)]
pub struct DischargedReablement {
    /// In this month, the month of discharge being the 1st.
    pub in_month: u32,
}

json_fields!(DischargedReablement { in_month });

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
        ltc_engine::json::read(EMBEDDED)
    }

    /// The terms of a kind.
    pub fn of(&self, kind: Kind) -> Option<&KindTerms> {
        self.kinds.iter().find(|one| one.kind == kind)
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
        let values = [
            &terms.notice_days.source,
            &terms.reassessment.source,
            &terms.extended.source,
            &terms.discharged.source,
            &terms.discharged_reablement.source,
        ];
        for id in terms.kinds.iter().map(|one| &one.source).chain(values).flatten() {
            let known = terms.source_title(id).or(basis.source_title(id));
            assert!(known.is_some(), "{id}");
        }
        let cited = |id: &str| terms.kinds.iter().any(|one| one.source.iter().any(|source| source == id));
        assert!(terms.sources.iter().all(|entry| cited(&entry.id)));
    }
}
