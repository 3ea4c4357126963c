//! What is held: files, what was told, the check over both, and the way back.

use crate::changes::Step;
use crate::index::Index;
use crate::refusal::refused_input;
use chrono::NaiveDate;
use ltc_check::records::Records;
use ltc_check::waivers::Waivers;
use ltc_check::{CheckInput, Checker};
use ltc_engine::basis::{Basis, short_hash};
use ltc_tables::{Problems, SecondFile};
use ltc_wire::change::Refused;
use std::rc::Rc;

/// What a check borrows from.
pub(crate) struct Owner {
    basis: Rc<Basis>,
    input: CheckInput,
}

self_cell::self_cell!(
    /// A check together with what it borrows from.
    pub(crate) struct Held {
        owner: Owner,
        #[covariant]
        dependent: Checker,
    }
);

/// A file that was read.
#[derive(Debug, Clone)]
pub(crate) struct FileRead {
    /// Its name.
    pub(crate) name: String,
    /// Records that it gave.
    pub(crate) records: u32,
    /// What it told besides.
    pub(crate) told: Vec<FromFile>,
    /// What is wrong with single places of it.
    pub(crate) problems: Problems,
    /// Of its bytes.
    pub(crate) hash: String,
}

/// What a file told besides records.
#[derive(Debug, Clone)]
pub(crate) enum FromFile {
    /// A table of cases, allotments or workers.
    Second(Box<SecondFile>),
    /// A document.
    Document(Box<CheckInput>),
}

/// The open month.
pub(crate) struct Month {
    /// The check.
    pub(crate) held: Held,
    /// The files, in order.
    pub(crate) files: Vec<FileRead>,
    /// What only showed when the files were put together.
    pub(crate) problems: Problems,
    /// What was told on the page.
    pub(crate) told: CheckInput,
    /// The day that counts as today, as the last file that came with one says.
    pub(crate) today: Option<NaiveDate>,
    /// Changes, the last one last.
    pub(crate) done: Vec<Step>,
    /// Changes that were taken back, the next one last.
    pub(crate) undone: Vec<Step>,
    /// What lists are made from; none after a change.
    pub(crate) index: Option<Rc<Index>>,
    /// Counts up with every change.
    pub(crate) revision: u64,
}

impl std::fmt::Debug for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Month").field("files", &self.files).field("revision", &self.revision).finish_non_exhaustive()
    }
}

impl Month {
    /// Puts files and what was told together, ready to be checked.
    pub(crate) fn new(
        basis: &Rc<Basis>,
        files: Vec<FileRead>,
        told: CheckInput,
        today: Option<NaiveDate>,
        records: Records,
    ) -> Result<Self, Refused> {
        let (input, problems) = put_together(&files, &told, today);
        let held = hold(basis, input, records)?;
        let (done, undone) = (Vec::new(), Vec::new());
        Ok(Self { held, files, problems, told, today, done, undone, index: None, revision: 0 })
    }

    /// The check.
    pub(crate) fn checker(&self) -> &Checker<'_> {
        self.held.borrow_dependent()
    }

    /// Changes the check; what was made from it before is stale.
    pub(crate) fn with_checker<R>(&mut self, change: impl for<'c> FnOnce(&mut Checker<'c>) -> R) -> R {
        self.index = None;
        self.revision += 1;
        self.held.with_dependent_mut(|_, checker| change(checker))
    }

    /// Are there any records?
    pub(crate) fn has_records(&self) -> bool {
        self.checker().records().rows().iter().any(|row| !row.flags.removed())
    }

    /// Of all files together.
    pub(crate) fn hash(&self) -> String {
        match self.files.as_slice() {
            [only] => only.hash.clone(),
            files => short_hash(files.iter().map(|file| file.hash.as_str()).collect::<String>().as_bytes()),
        }
    }

    /// Checks the same records with other files or another thing told.
    pub(crate) fn renew(&mut self, basis: &Rc<Basis>, files: Vec<FileRead>, told: CheckInput) -> Result<(), Refused> {
        let (input, problems) = put_together(&files, &told, self.today);
        let waivers = self.checker().context().waivers.clone();
        let mut held = hold(basis, input, self.checker().records().clone())?;
        held.with_dependent_mut(|_, checker| {
            checker.waive(waivers);
            checker.check();
            // The records are those whose changes are remembered already.
            checker.take_before();
        });
        (self.held, self.files, self.problems, self.told) = (held, files, problems, told);
        self.index = None;
        self.revision += 1;
        Ok(())
    }
}

fn hold(basis: &Rc<Basis>, input: CheckInput, records: Records) -> Result<Held, Refused> {
    let owner = Owner { basis: basis.clone(), input };
    Held::try_new(owner, |owner| {
        Checker::new(&owner.basis, &owner.input, records).map_err(|error| refused_input(&error))
    })
}

/// What all files and the page told. The page wins, then the day that files were loaded with, then the later
/// file.
fn put_together(files: &[FileRead], told: &CheckInput, today: Option<NaiveDate>) -> (CheckInput, Problems) {
    let mut input = CheckInput::default();
    let mut second = Vec::new();
    for one in files.iter().flat_map(|file| &file.told) {
        match one {
            FromFile::Second(file) => second.push(SecondFile { problems: Problems::default(), ..(**file).clone() }),
            FromFile::Document(document) => input.merge((**document).clone()),
        }
    }
    let problems = ltc_tables::combine(second, &mut input);
    input.as_of = today.or(input.as_of);
    input.merge(told.clone());
    (input, problems)
}

/// Waivers of a month that go on with more records beside it.
pub(crate) fn waivers_of(month: &Month) -> Waivers {
    month.checker().context().waivers.clone()
}
