//! A month under check: records, what is known besides, and what the rules found; edits and repairs
//! run only what they touch.

use crate::context::Context;
use crate::facts::Facts;
use crate::hit::{Found, Hit};
use crate::input::CheckInput;
use crate::orders::Orders;
use crate::records::{Field, NameId, RecordId, Records};
use crate::repair::Repair;
use crate::run::{Progress, Run, Touched, run_again};
use crate::terms::Terms;
use crate::undo::Before;
use crate::waivers::Waivers;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::ordered::insert_once;
use ltc_engine::standard::Standard;

/// A month under check.
#[derive(Debug)]
pub struct Checker<'c> {
    records: Records,
    orders: Orders,
    terms: Terms,
    standard: Standard<'c>,
    facts: Facts<'c>,
    input: &'c CheckInput,
    waivers: Waivers,
    run: Option<Run>,
    found: Found,
    before: Before,
}

impl<'c> Checker<'c> {
    /// Takes over the records (those of `input.records` have to be among them already) and prepares
    /// the run.
    ///
    /// # Errors
    /// A policy that does not exist, or a value that it does not allow.
    pub fn new(basis: &'c Basis, input: &'c CheckInput, mut records: Records) -> Result<Self, InputError> {
        records.shrink();
        let standard = Standard::with_policies(basis, &input.policies)?;
        let facts = Facts::new(input, &records);
        let terms = Terms::new(&standard, &mut records);
        let orders = Orders::new(&records);
        Ok(Self {
            records,
            orders,
            terms,
            standard,
            facts,
            input,
            waivers: Waivers::default(),
            run: Some(Run::new()),
            found: Found::default(),
            before: Before::default(),
        })
    }

    /// What rules and reports can ask.
    pub fn context(&self) -> Context<'_> {
        Context {
            records: &self.records,
            orders: &self.orders,
            terms: &self.terms,
            standard: &self.standard,
            facts: &self.facts,
            waivers: &self.waivers,
        }
    }

    /// Lets findings stand: a record whose errors are all waived is not rejected, so it earns surcharges.
    /// Without this only the records' own waivers count.
    pub fn waive(&mut self, waivers: Waivers) {
        self.waivers = waivers;
        self.settle(Touched::default());
    }

    /// Bytes in memory, roughly: what each record takes, and then the names and texts that are kept.
    /// Without findings.
    pub fn bytes(&self) -> (usize, usize) {
        let (rows, texts) = self.records.bytes();
        (rows + self.orders.bytes(), texts)
    }

    /// What was told besides the records.
    pub fn input(&self) -> &'c CheckInput {
        self.input
    }

    /// Runs on for about so many records.
    pub fn step(&mut self, records: usize) -> Progress {
        let Some(mut run) = self.run.take() else { return Progress { done: 1, total: 1 } };
        let context = self.context();
        let progress = run.step(&context, records);
        if progress.is_done() {
            let found = run.finish(&context);
            self.found = found;
        } else {
            self.run = Some(run);
        }
        progress
    }

    /// Runs to the end.
    pub fn check(&mut self) -> &Found {
        while !self.step(usize::MAX).is_done() {}
        &self.found
    }

    /// What was found so far; all of it once the run is done.
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// The records.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The repair of a finding, where its rule knows one.
    pub fn repair(&self, hit: &Hit) -> Option<Repair> {
        let fix = hit.rule.entry().fix?;
        fix(&self.context(), hit)
    }

    /// Changes one cell and runs again what that touches.
    pub fn edit(&mut self, record: RecordId, field: Field, text: &str) {
        let edit = Repair::of_cells("edit", record, vec![(field, text.to_owned())]);
        self.apply(&edit);
    }

    /// Carries out a repair and runs again what that touches. The records that were added.
    pub fn apply(&mut self, repair: &Repair) -> Vec<RecordId> {
        let mut touched = Touched::default();
        let added = self.change(repair, &mut touched);
        self.settle(touched);
        added
    }

    /// What stood before the changes since this was last asked; give it to [`Self::restore`] to take
    /// them back.
    pub fn take_before(&mut self) -> Before {
        std::mem::take(&mut self.before)
    }

    /// Puts records back as they stood, and runs again what that touches.
    pub fn restore(&mut self, before: &Before) {
        let mut touched = Touched::default();
        for saved in before.saved() {
            self.before.note(&self.records, saved.record);
            touched.add(&self.records, saved.record);
            self.orders.remove(&self.records, saved.record);
            self.records.put_back(saved);
            self.place(saved.record);
            touched.add(&self.records, saved.record);
        }
        self.settle(touched);
    }

    /// The records, for another check with other data.
    pub fn into_records(self) -> Records {
        self.records
    }

    fn change(&mut self, repair: &Repair, touched: &mut Touched) -> Vec<RecordId> {
        for edit in &repair.edits {
            self.set(edit.record, &edit.set, touched);
        }
        let mut added = Vec::new();
        for copy in &repair.insert {
            if let Some(record) = self.records.copy(copy.of) {
                self.before.note_added(&self.records, record);
                self.orders.insert(&self.records, record);
                self.set(record, &copy.set, touched);
                added.push(record);
            }
        }
        for record in &repair.remove {
            self.before.note(&self.records, *record);
            touched.add(&self.records, *record);
            self.orders.remove(&self.records, *record);
            if let Some(row) = self.records.rows_mut().get_mut(*record as usize) {
                row.flags.set_removed(true);
            }
        }
        added
    }

    fn set(&mut self, record: RecordId, cells: &[(Field, String)], touched: &mut Touched) {
        self.before.note(&self.records, record);
        touched.add(&self.records, record);
        self.orders.remove(&self.records, record);
        for (field, text) in cells {
            self.records.set(record, *field, text);
        }
        self.place(record);
        touched.add(&self.records, record);
    }

    /// Puts a record that has changed in its places.
    fn place(&mut self, record: RecordId) {
        let epoch = self.terms.epoch(self.records.row(record).day);
        if let Some(row) = self.records.rows_mut().get_mut(record as usize) {
            row.epoch = epoch;
        }
        self.orders.insert(&self.records, record);
    }

    /// Runs again what was touched, unless the first run is still under way.
    fn settle(&mut self, touched: Touched) {
        if !self.terms.covers(&self.records) {
            self.terms = Terms::new(&self.standard, &mut self.records);
        }
        self.facts.update(self.input, &self.records);
        if self.run.is_some() {
            // Nothing was found yet that could stand: begin anew.
            self.run = Some(Run::new());
            return;
        }
        let mut found = std::mem::take(&mut self.found);
        run_again(&self.context(), touched, &mut found);
        self.found = found;
    }

    /// The client and day of a record.
    fn day_of(&self, record: RecordId) -> (NameId, i32) {
        let row = self.records.row(record);
        (row.client, row.day)
    }

    /// Carries out every repair of these findings, in order, each once its records are untouched by an
    /// earlier one; then runs again. Returns the repairs that were carried out.
    pub fn repair_all(&mut self, wanted: impl Fn(&Hit) -> bool) -> Vec<(Hit, Repair)> {
        let mut done = Vec::new();
        // A repair may bring another finding to light that can be repaired too (a visit over midnight
        // that is also too long), and what is right for one record depends on what stands beside it. So
        // each round repairs at most one record of a client's day, and the next one looks anew.
        for _ in 0..MAX_ROUNDS {
            let mut touched = Touched::default();
            // Sorted.
            let mut used: Vec<(NameId, i32)> = Vec::new();
            let mut round = Vec::new();
            for hit in self.found.hits.iter().filter(|hit| wanted(hit)) {
                let Some(repair) = self.repair(hit) else { continue };
                let days: Vec<(NameId, i32)> = repair.records().map(|record| self.day_of(record)).collect();
                if days.iter().any(|day| used.binary_search(day).is_ok()) {
                    continue;
                }
                for day in days {
                    insert_once(&mut used, day);
                }
                round.push((*hit, repair));
            }
            if round.is_empty() {
                break;
            }
            for (_, repair) in &round {
                self.change(repair, &mut touched);
            }
            self.settle(touched);
            done.extend(round);
        }
        done
    }
}

/// Rounds of repairs: more than a client has records to repair on one day. What would not end before
/// that are two repairs that undo each other.
const MAX_ROUNDS: usize = 256;
