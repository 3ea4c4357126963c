//! Changes, each of which can be taken back.

use crate::findings::{Picker, find};
use crate::index::Index;
use crate::month::Month;
use crate::refusal::{not_there, refused, refused_input};
use crate::words::What;
use ltc_check::records::{Field, NONE, RecordId};
use ltc_check::repair::Repair;
use ltc_check::undo::Before;
use ltc_check::waivers::Waivers;
use ltc_check::{CheckInput, CheckRule, read_check_input};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::parse_day;
use ltc_engine::order;
use ltc_engine::ordered::sorted_once;
use ltc_wire::change::Refused;
use ltc_wire::finding::FindingFilter;
use std::rc::Rc;

/// A change, and what stood before it.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// What it was.
    pub(crate) what: What,
    back: Back,
}

/// What stood before a change.
#[derive(Debug, Clone)]
enum Back {
    Records(Before),
    Waivers(Waivers),
    Told(Box<CheckInput>),
}

impl Step {
    /// The records that it changed, added or took out.
    pub(crate) fn records(&self) -> impl Iterator<Item = RecordId> + '_ {
        let before = match &self.back {
            Back::Records(before) => Some(before),
            Back::Waivers(_) | Back::Told(_) => None,
        };
        before.into_iter().flat_map(Before::records)
    }
}

/// What a change came to.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) what: What,
    pub(crate) count: usize,
    /// The record that was edited.
    pub(crate) record: Option<RecordId>,
}

impl Month {
    /// Remembers a change.
    fn remember(&mut self, what: What, back: Back) {
        self.undone.clear();
        self.done.push(Step { what, back });
    }

    fn row_of(&self, record: RecordId) -> Result<u32, Refused> {
        let records = self.checker().records();
        let row = records.rows().get(record as usize).filter(|row| !row.flags.removed());
        row.map(|_| records.row_number(record)).ok_or_else(not_there)
    }

    /// Changes a cell.
    pub(crate) fn edit(&mut self, record: RecordId, field: &str, text: &str) -> Result<Outcome, Refused> {
        let row = self.row_of(record)?;
        let field = Field::ALL.iter().copied().find(|one| one.name() == field).ok_or_else(|| {
            refused("unknown-field", format!("沒有「{field}」這個欄位。"), format!("There is no field `{field}`."))
        })?;
        // Days may be typed in every form that people write.
        let day = matches!(field, Field::Date | Field::EndDate).then(|| parse_day(text).ok()).flatten();
        let text = day.map_or_else(|| text.trim().to_owned(), |day| day.to_string());
        let before = self.with_checker(|checker| {
            if checker.records().value(record, field) == text {
                return Before::default();
            }
            checker.edit(record, field, &text);
            checker.take_before()
        });
        let what = What::Edit { row, field };
        let count = usize::from(!before.is_empty());
        if count > 0 {
            self.remember(what.clone(), Back::Records(before));
        }
        Ok(Outcome { what, count, record: Some(record) })
    }

    /// Takes a record out.
    pub(crate) fn remove(&mut self, record: RecordId) -> Result<Outcome, Refused> {
        let row = self.row_of(record)?;
        let before = self.with_checker(|checker| {
            checker.apply(&Repair { kind: "remove", remove: vec![record], ..Repair::default() });
            checker.take_before()
        });
        let what = What::Remove { row };
        self.remember(what.clone(), Back::Records(before));
        Ok(Outcome { what, count: 1, record: None })
    }

    /// Carries out the repair of a finding.
    pub(crate) fn repair(&mut self, key: &str) -> Result<Outcome, Refused> {
        let hit = find(self.checker().found(), key).map(|(_, hit)| *hit).ok_or_else(not_there)?;
        let repair = self.checker().repair(&hit).ok_or_else(|| {
            refused("no-repair", "這一項沒有可自動套用的修正。", "There is no repair for this finding.")
        })?;
        let record = repair.edits.first().map(|edit| edit.record);
        let before = self.with_checker(|checker| {
            checker.apply(&repair);
            checker.take_before()
        });
        let what = What::Repair { rule: Some(hit.rule.entry().id), count: 1 };
        self.remember(what.clone(), Back::Records(before));
        Ok(Outcome { what, count: 1, record })
    }

    /// Carries out all repairs of these findings that are not waived.
    pub(crate) fn repair_all(&mut self, filter: &FindingFilter) -> Outcome {
        let index = self.index();
        let rules: Vec<CheckRule>;
        let of_records: Vec<(CheckRule, RecordId)>;
        let mut waived: Vec<(CheckRule, RecordId)> = Vec::new();
        let whole_rules = filter.is_of_rules_alone();
        {
            let checker = self.checker();
            let picker = Picker::new(checker, &index, filter);
            let hits: Vec<_> = picker.picked().filter_map(|place| checker.found().hits().get(place)).collect();
            rules = sorted_once(hits.iter().map(|hit| hit.rule));
            of_records = sorted_once(hits.iter().map(|hit| (hit.rule, hit.record)));
            for (place, hit) in checker.found().hits().iter().enumerate() {
                if index.is_waived(place) {
                    waived.push((hit.rule, hit.record));
                }
            }
            order::sort(&mut waived);
        }
        let (done, before) = self.with_checker(|checker| {
            let wanted = |hit: &ltc_check::hit::Hit| {
                let is_picked = if whole_rules {
                    rules.binary_search(&hit.rule).is_ok()
                } else {
                    of_records.binary_search(&(hit.rule, hit.record)).is_ok()
                };
                is_picked && waived.binary_search(&(hit.rule, hit.record)).is_err()
            };
            let done = checker.repair_all(wanted);
            (done, checker.take_before())
        });
        let first = done.first().map(|(hit, _)| hit.rule);
        let rule = first.filter(|first| done.iter().all(|(hit, _)| hit.rule == *first)).map(|rule| rule.entry().id);
        let what = What::Repair { rule, count: done.len() };
        if !before.is_empty() {
            self.remember(what.clone(), Back::Records(before));
        }
        Outcome { what, count: done.len(), record: None }
    }

    /// Lets a finding stand, or no longer.
    pub(crate) fn waive(&mut self, key: &str, reason: &str) -> Result<Outcome, Refused> {
        let hit = find(self.checker().found(), key).map(|(_, hit)| *hit).ok_or_else(not_there)?;
        if hit.record == NONE {
            return Err(refused(
                "not-waivable",
                "這一項不屬於單一筆紀錄，無法列為免檢核。",
                "The finding is on no single record, so it cannot be waived.",
            ));
        }
        Ok(self.set_waivers(&[(hit.record, hit.rule)], reason))
    }

    /// Lets all of these findings stand, or no longer.
    pub(crate) fn waive_all(&mut self, filter: &FindingFilter, reason: &str) -> Outcome {
        let index = self.index();
        let checker = self.checker();
        let picker = Picker::new(checker, &index, filter);
        let hits = picker.picked().filter_map(|place| checker.found().hits().get(place));
        let of = sorted_once(hits.filter(|hit| hit.record != NONE).map(|hit| (hit.record, hit.rule)));
        self.set_waivers(&of, reason)
    }

    fn set_waivers(&mut self, of: &[(RecordId, CheckRule)], reason: &str) -> Outcome {
        let before = self.checker().context().waivers.clone();
        let mut waivers = before.clone();
        for (record, rule) in of {
            waivers.set(*record, *rule, reason);
        }
        self.with_checker(|checker| checker.waive(waivers));
        let count = of.len();
        let what = if reason.trim().is_empty() { What::Unwaive { count } } else { What::Waive { count } };
        if count > 0 {
            self.remember(what.clone(), Back::Waivers(before));
        }
        Outcome { what, count, record: None }
    }

    /// Takes over what is told on the page.
    pub(crate) fn tell(&mut self, basis: &Rc<Basis>, json: &str) -> Result<Outcome, Refused> {
        let mut told = read_check_input(json).map_err(|error| refused_input(&error))?;
        told.records.clear();
        let mut merged = self.told.clone();
        // A list in the form is the whole list.
        if told.c_units.is_some() {
            merged.c_units = None;
        }
        if !told.policies.is_empty() {
            merged.policies = ltc_engine::ordered::Ordered::default();
        }
        merged.merge(told);
        let before = self.told.clone();
        self.renew(basis, self.files.clone(), merged)?;
        self.remember(What::Tell, Back::Told(Box::new(before)));
        Ok(Outcome { what: What::Tell, count: 1, record: None })
    }

    /// Takes the last change back.
    pub(crate) fn undo(&mut self, basis: &Rc<Basis>) -> Result<Outcome, Refused> {
        let step = self
            .done
            .pop()
            .ok_or_else(|| refused("nothing-to-undo", "沒有可以復原的變更。", "There is nothing to undo."))?;
        let (step, outcome) = self.swap(basis, step)?;
        self.undone.push(step);
        Ok(outcome)
    }

    /// Does again what was taken back.
    pub(crate) fn redo(&mut self, basis: &Rc<Basis>) -> Result<Outcome, Refused> {
        let step = self
            .undone
            .pop()
            .ok_or_else(|| refused("nothing-to-redo", "沒有可以重做的變更。", "There is nothing to do again."))?;
        let (step, outcome) = self.swap(basis, step)?;
        self.done.push(step);
        Ok(outcome)
    }

    /// Puts back what stood before a step; the step that leads the other way.
    fn swap(&mut self, basis: &Rc<Basis>, step: Step) -> Result<(Step, Outcome), Refused> {
        let Step { what, back } = step;
        let count = match &back {
            Back::Records(before) => before.records().count(),
            Back::Waivers(_) | Back::Told(_) => 1,
        };
        let back = match back {
            Back::Records(before) => Back::Records(self.with_checker(|checker| {
                checker.restore(&before);
                checker.take_before()
            })),
            Back::Waivers(waivers) => {
                let now = self.checker().context().waivers.clone();
                self.with_checker(|checker| checker.waive(waivers));
                Back::Waivers(now)
            }
            Back::Told(told) => {
                let now = self.told.clone();
                self.renew(basis, self.files.clone(), *told)?;
                Back::Told(Box::new(now))
            }
        };
        Ok((Step { what: what.clone(), back }, Outcome { what, count, record: None }))
    }

    /// Forgets a file, with its records.
    pub(crate) fn forget(&mut self, basis: &Rc<Basis>, place: usize) -> Result<(), Refused> {
        let mut files = self.files.clone();
        if place >= files.len() {
            return Err(not_there());
        }
        let file = files.remove(place);
        let source = self.files.iter().take(place).filter(|file| file.records > 0).count();
        let sources = self.checker().records().sources();
        if file.records > 0
            && let Some(from) = sources.get(source).map(|source| source.first)
        {
            let to = sources.get(source + 1).map_or(NONE, |source| source.first);
            let all = 0..u32::try_from(self.checker().records().len()).unwrap_or(NONE);
            let remove = all.filter(|record| (from..to).contains(record)).collect();
            self.with_checker(|checker| {
                checker.apply(&Repair { kind: "remove", remove, ..Repair::default() });
                checker.take_before();
            });
            // The way back led over records that are gone.
            self.done.clear();
            self.undone.clear();
        }
        self.renew(basis, files, self.told.clone())
    }

    /// What lists are made from.
    pub(crate) fn index(&mut self) -> Rc<Index> {
        if let Some(index) = &self.index {
            return index.clone();
        }
        let changed = sorted_once(self.done.iter().flat_map(Step::records));
        let index = Rc::new(Index::new(self.checker(), changed));
        self.index = Some(index.clone());
        index
    }
}
