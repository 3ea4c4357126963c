//! Findings in memory: ids and numbers only. Words come when one is shown or exported.

use crate::entry::Need;
use crate::records::{CodeId, NONE, NameId, RecordId, number_of};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::order;
use ltc_engine::ordered::{Ordered, insert_once};
use ltc_engine::rule::Severity;
use ltc_engine::surcharge::EarnedRows;

/// A value of a finding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Arg {
    /// None.
    #[default]
    None,
    /// A number.
    Number(i32),
    /// A day, in days of the common era.
    Day(i32),
    /// A time of day, in minutes.
    Time(u16),
    /// A service code.
    Code(CodeId),
    /// A client or a worker.
    Name(NameId),
    /// A month, as year × 12 + month − 1.
    Month(i32),
    /// A field, by its name.
    Field(crate::records::Field),
    /// What a field of the record that the finding is raised on says; none if it is empty.
    Cell(crate::records::Field),
    /// A word that the rule's words know.
    Word(&'static str),
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(number_of(day))
    }
}

impl From<Month> for Arg {
    fn from(month: Month) -> Self {
        Self::Month(month.year() * 12 + i32::try_from(month.number()).unwrap_or(1) - 1)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX }))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i32::try_from(number).unwrap_or(i32::MAX))
    }
}

/// A finding: which rule, which record, which values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The rule.
    pub rule: CheckRule,
    /// How bad.
    pub severity: Severity,
    /// The record it is raised on; [`NONE`] for one about a client or the file.
    pub record: RecordId,
    /// The client, where there is no record.
    pub client: NameId,
    /// The field that is wrong.
    pub field: Option<crate::records::Field>,
    /// Values, in the order of the rule's `params`.
    pub args: [Arg; 4],
    /// NT$ concerned; `i32::MIN`: the record's own amount.
    pub amount: i32,
    related: (u32, u32),
    part: Part,
}

/// Which part of the records a finding or a count came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    Record,
    ClientDay(NameId, i32),
    WorkerDay(NameId, i32),
    Client(NameId),
    File,
    Surcharges(NameId),
}

impl Hit {
    /// A finding on a record.
    pub fn new(rule: CheckRule, record: RecordId) -> Self {
        Self {
            rule,
            severity: rule.entry().severity,
            record,
            client: NONE,
            field: None,
            args: [Arg::None; 4],
            amount: i32::MIN,
            related: (0, 0),
            part: Part::File,
        }
    }

    /// A finding about a client.
    pub fn of_client(rule: CheckRule, client: NameId) -> Self {
        Self { client, ..Self::new(rule, NONE) }
    }

    /// The next value, in the order of the rule's `params`.
    #[must_use]
    pub fn arg(mut self, arg: impl Into<Arg>) -> Self {
        if let Some(place) = self.args.iter_mut().find(|arg| **arg == Arg::None) {
            *place = arg.into();
        }
        self
    }

    /// The field that is wrong.
    #[must_use]
    pub fn field(self, field: crate::records::Field) -> Self {
        Self { field: Some(field), ..self }
    }

    /// Another severity than the rule's own.
    #[must_use]
    pub fn severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// NT$ concerned, where it is not the record's own amount.
    #[must_use]
    pub fn amount(self, amount: i64) -> Self {
        Self { amount: i32::try_from(amount).unwrap_or(i32::MAX), ..self }
    }

    /// Which part it came from.
    pub(crate) fn part(&self) -> Part {
        self.part
    }
}

/// How many records a rule could judge in a part, and how many not for want of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) part: Part,
    pub(crate) rule: CheckRule,
    pub(crate) checked: u32,
    pub(crate) not_checked: u32,
    /// Bits of [`Need`].
    pub(crate) missing: u32,
}

/// What rules found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pub(crate) hits: Vec<Hit>,
    pub(crate) related: Vec<RecordId>,
    pub(crate) tallies: Vec<Tally>,
    pub(crate) failed: Vec<CheckRule>,
    /// The rows that the payment system will add, by client.
    pub(crate) surcharges: Ordered<NameId, EarnedRows>,
    /// The records that earned none because they will be rejected.
    pub(crate) rejected: Vec<bool>,
}

impl Found {
    /// The findings, in order of record, then rule.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// Other records of a finding: those it clashes with, or those counted before it.
    pub fn related(&self, hit: &Hit) -> &[RecordId] {
        let (from, to) = hit.related;
        self.related.get(from as usize..to as usize).unwrap_or_default()
    }

    /// Puts the findings in order of record, then rule, then place of the related record.
    pub(crate) fn sort(&mut self) {
        let related = &self.related;
        let first = |hit: &Hit| related.get(hit.related.0 as usize).copied().unwrap_or(0);
        order::sort_by_number(&mut self.hits, |hit| {
            let first = if hit.related.0 < hit.related.1 { first(hit) } else { 0 };
            let rule = u128::from(hit.rule as u32);
            u128::from(hit.record) << 96 | rule << 64 | u128::from(first) << 32 | u128::from(hit.client)
        });
    }
}

/// Counts what a rule could judge and what not, over a part: rules that look at several records at a
/// time tell the sink once.
#[derive(Debug, Clone)]
pub(crate) struct Counter {
    rule: CheckRule,
    checked: usize,
    /// Bits of [`Need`] with a count below: most rules lack one thing or nothing.
    missing: u32,
    not_checked: [u32; Need::ALL.len()],
}

impl Counter {
    /// Of a rule.
    pub(crate) fn new(rule: CheckRule) -> Self {
        Self { rule, checked: 0, missing: 0, not_checked: [0; Need::ALL.len()] }
    }

    /// A record could be judged.
    pub(crate) fn checked(&mut self) {
        self.checked += 1;
    }

    /// A record could not be judged.
    pub(crate) fn not_checked(&mut self, need: Need) {
        if let Some(count) = self.not_checked.get_mut(need as usize) {
            *count += 1;
            self.missing |= 1 << need as u32;
        }
    }

    /// Judged if nothing is missing, else not.
    pub(crate) fn count(&mut self, missing: Option<Need>) {
        match missing {
            None => self.checked(),
            Some(need) => self.not_checked(need),
        }
    }

    /// Tells the sink.
    pub(crate) fn tell(self, out: &mut Sink<'_>) {
        out.checked(self.rule, self.checked);
        let mut missing = self.missing;
        while missing != 0 {
            let place = missing.trailing_zeros() as usize;
            missing &= missing - 1;
            if let (Some(need), Some(count)) = (Need::ALL.get(place), self.not_checked.get(place)) {
                out.not_checked(self.rule, *count as usize, *need);
            }
        }
    }
}

/// Where a rule puts what it finds.
#[derive(Debug)]
pub struct Sink<'s> {
    pub(crate) found: &'s mut Found,
    pub(crate) part: Part,
}

impl Sink<'_> {
    /// A finding.
    pub fn hit(&mut self, hit: Hit) {
        self.found.hits.push(Hit { part: self.part, ..hit });
    }

    /// A finding with other records concerned; they stand.
    pub fn hit_with(&mut self, hit: Hit, related: &[RecordId]) {
        let from = u32::try_from(self.found.related.len()).unwrap_or(u32::MAX);
        self.found.related.extend_from_slice(related);
        let to = u32::try_from(self.found.related.len()).unwrap_or(u32::MAX);
        self.found.hits.push(Hit { part: self.part, related: (from, to), ..hit });
    }

    /// This many records could be judged by a rule that needs data. Rules without `needs` are counted
    /// by themselves; rules with `needs` must call this or [`Self::not_checked`] for what concerns
    /// them, and may do so only in client and file parts.
    pub fn checked(&mut self, rule: CheckRule, records: usize) {
        self.tally(rule, records, 0, 0);
    }

    /// This many records could not be judged, for want of `need`.
    pub fn not_checked(&mut self, rule: CheckRule, records: usize, need: Need) {
        self.tally(rule, 0, records, 1 << need as u32);
    }

    /// The rule could not run to its end, by no fault of the records. Never reads as passed.
    pub fn failed(&mut self, rule: CheckRule) {
        insert_once(&mut self.found.failed, rule);
    }

    fn tally(&mut self, rule: CheckRule, checked: usize, not_checked: usize, missing: u32) {
        if checked == 0 && not_checked == 0 {
            return;
        }
        let count = |records: usize| u32::try_from(records).unwrap_or(u32::MAX);
        let (checked, not_checked) = (count(checked), count(not_checked));
        // A rule usually counts a part in one go.
        if let Some(last) = self.found.tallies.last_mut().filter(|last| last.part == self.part && last.rule == rule) {
            last.checked += checked;
            last.not_checked += not_checked;
            last.missing |= missing;
            return;
        }
        self.found.tallies.push(Tally { part: self.part, rule, checked, not_checked, missing });
    }
}
