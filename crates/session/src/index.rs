//! What lists are made from: for each finding and each record what they are filtered and marked by.
//! Made anew after a change, once somebody asks.

use ltc_check::Checker;
use ltc_check::hit::Hit;
use ltc_check::records::{NONE, RecordId};
use ltc_engine::finding::Scope;
use ltc_engine::output;
use ltc_engine::rule::Severity as EngineSeverity;
use ltc_report::Lang;
use ltc_report::words::packs;
use ltc_wire::Severity;
use serde::Serialize;
use std::cell::RefCell;
use std::rc::Rc;

/// Of each finding and each record.
#[derive(Debug, Default)]
pub(crate) struct Index {
    hits: Vec<OfHit>,
    records: Vec<OfRecord>,
    /// Records that were changed, added or taken out, in order.
    changed: Vec<RecordId>,
    /// The list of findings that was asked for last.
    pub(crate) findings: LastList,
    /// The same, of records.
    pub(crate) listed: LastList,
}

/// The list that was asked for last: people scroll in it.
#[derive(Debug, Default)]
pub(crate) struct LastList(RefCell<Option<(String, Rc<[u32]>)>>);

impl LastList {
    /// The answer to a filter: the kept one if the same was asked before, else made anew.
    pub(crate) fn of(&self, filter: &impl Serialize, lang: Lang, make: impl FnOnce() -> Vec<u32>) -> Rc<[u32]> {
        // Texts of the language may have come since; until then the words of the other one are searched.
        let spoken = packs::spoken(lang).map_or("", Lang::tag);
        let question = format!("{}{spoken}{}", lang.tag(), output::json(filter));
        if let Some((_, list)) = self.0.borrow().as_ref().filter(|(before, _)| *before == question) {
            return list.clone();
        }
        let list: Rc<[u32]> = make().into();
        *self.0.borrow_mut() = Some((question, list.clone()));
        list
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct OfHit {
    waived: bool,
    repairable: bool,
}

/// What is found on a record.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct OfRecord {
    /// The worst finding that is not waived.
    pub(crate) worst: Option<Severity>,
    /// Findings that are not waived.
    pub(crate) open: u32,
    /// Will it be rejected?
    pub(crate) rejected: bool,
    /// Place of its first finding.
    pub(crate) first_hit: u32,
    /// Findings, also waived ones.
    pub(crate) hits: u32,
}

impl Index {
    pub(crate) fn new(checker: &Checker<'_>, changed: Vec<RecordId>) -> Self {
        let context = checker.context();
        let records = checker.records();
        let hits = checker.found().hits();
        let mut of_hits = Vec::with_capacity(hits.len());
        let mut of_records = vec![OfRecord::default(); records.len()];
        for (place, hit) in (0_u32..).zip(hits) {
            let waived = context.waivers.reason(records, hit).is_some();
            let repairable = hit.rule.entry().fix.is_some() && checker.repair(hit).is_some();
            of_hits.push(OfHit { waived, repairable });
            let Some(of) = of_records.get_mut(hit.record as usize) else { continue };
            if of.hits == 0 {
                of.first_hit = place;
            }
            of.hits += 1;
            if !waived {
                of.open += 1;
                of.worst = of.worst.max(Some(severity(hit.severity)));
                of.rejected |= rejects(hit);
            }
        }
        Self { hits: of_hits, records: of_records, changed, ..Self::default() }
    }

    /// Was the record changed, added or taken out?
    pub(crate) fn is_changed(&self, record: RecordId) -> bool {
        self.changed.binary_search(&record).is_ok()
    }

    /// Is the finding waived?
    pub(crate) fn is_waived(&self, place: usize) -> bool {
        self.hits.get(place).is_some_and(|hit| hit.waived)
    }

    /// Can the finding be repaired?
    pub(crate) fn is_repairable(&self, place: usize) -> bool {
        self.hits.get(place).is_some_and(|hit| hit.repairable)
    }

    /// What is found on a record.
    pub(crate) fn of(&self, record: RecordId) -> OfRecord {
        self.records.get(record as usize).copied().unwrap_or_default()
    }

    /// Records that will be rejected.
    pub(crate) fn rejected(&self) -> usize {
        self.records.iter().filter(|of| of.rejected).count()
    }

    /// Findings that can be repaired and are not waived.
    pub(crate) fn repairable(&self) -> usize {
        self.hits.iter().filter(|hit| hit.repairable && !hit.waived).count()
    }
}

/// Does this finding cost the record?
fn rejects(hit: &Hit) -> bool {
    hit.record != NONE && hit.severity == EngineSeverity::Error && hit.rule.entry().scope == Scope::Record
}

/// How bad, for the page.
pub(crate) fn severity(one: EngineSeverity) -> Severity {
    match one {
        EngineSeverity::Error => Severity::Error,
        EngineSeverity::Warning => Severity::Warning,
        EngineSeverity::Note => Severity::Note,
    }
}
