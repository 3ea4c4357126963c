//! What rules can ask.

use crate::facts::{ClientFacts, Facts};
use crate::hit::Hit;
use crate::input::Unit;
use crate::orders::Orders;
use crate::records::{DAY, NO_NUMBER, NONE, NameId, RecordId, Records, Row};
use crate::terms::{CodeTerms, Terms};
use crate::waivers::Waivers;
use chrono::NaiveDate;
use ltc_engine::basis::ThresholdName;
use ltc_engine::calendar::Month;
use ltc_engine::record::Worker;
use ltc_engine::standard::Standard;

/// Everything that a rule can ask: the records, the standard, and what is known besides.
#[derive(Debug, Clone, Copy)]
pub struct Context<'c> {
    /// The records.
    pub records: &'c Records,
    /// The orders in which parts are read.
    pub orders: &'c Orders,
    /// What holds for a code on a day.
    pub terms: &'c Terms,
    /// The standard, for what is not in the terms.
    pub standard: &'c Standard<'c>,
    /// Cases, workers, the unit.
    pub facts: &'c Facts<'c>,
    /// What somebody lets stand.
    pub waivers: &'c Waivers,
}

impl<'c> Context<'c> {
    /// A row.
    pub fn row(&self, record: RecordId) -> &'c Row {
        self.records.row(record)
    }

    /// The day of service.
    pub fn date(&self, row: &Row) -> Option<NaiveDate> {
        self.terms.date(row.day)
    }

    /// What holds for the row's code on its day.
    pub fn terms(&self, row: &Row) -> &'c CodeTerms {
        self.terms.of(row)
    }

    /// A number of the standard on the row's day.
    pub fn number(&self, row: &Row, name: ThresholdName) -> i64 {
        self.terms.number(row, name)
    }

    /// What a record of the row's code has to look like: by its day, or by the present standard where the
    /// day is not known or lies before the first edition.
    pub fn form(&self, row: &Row) -> &'c CodeTerms {
        if self.has_edition(row) { self.terms.of(row) } else { self.terms.at(self.terms.latest(), row.code) }
    }

    /// A number that holds for the form of a row, as [`Self::form`].
    pub fn form_number(&self, row: &Row, name: ThresholdName) -> i64 {
        if self.has_edition(row) {
            self.terms.number(row, name)
        } else {
            self.terms.number(&Row { epoch: self.terms.latest(), ..*row }, name)
        }
    }

    /// Does an edition of the standard hold on the row's day? Before the first one nothing does.
    pub fn has_edition(&self, row: &Row) -> bool {
        row.day != NO_NUMBER && row.epoch > 0
    }

    /// The case of a client, if one is given.
    pub fn client(&self, client: NameId) -> Option<&'c ClientFacts<'c>> {
        self.facts.client(client)
    }

    /// The worker, if a list of workers is given and holds them.
    pub fn worker(&self, worker: NameId) -> Option<&'c Worker> {
        self.facts.worker(worker)
    }

    /// The workers of a row.
    pub fn workers(&self, row: &Row) -> &'c [NameId] {
        self.records.workers(row)
    }

    /// Is at least one worker the same?
    pub fn share_a_worker(&self, one: &Row, other: &Row) -> bool {
        // The same set, or nothing to compare.
        if one.workers == other.workers {
            return one.workers != 0;
        }
        let theirs = self.workers(other);
        self.workers(one).iter().any(|worker| theirs.contains(worker))
    }

    /// Beginning and end of a row in minutes from its day on, as [`Row::span`]; where a unit is a day and
    /// a night, an end that is the beginning stands for the whole of it.
    pub fn slot(&self, row: &Row) -> Option<(i64, i64)> {
        if row.start == row.end && row.start < DAY && row.day == row.end_day && self.terms(row).is_whole_day() {
            let start = i64::from(row.start);
            return Some((start, start + i64::from(DAY)));
        }
        row.span()
    }

    /// The unit that claims a row: what the record names, else the unit of the check.
    pub fn claiming_unit(&self, row: &Row) -> Option<&'c str> {
        match row.unit {
            0 => self.facts.unit?.id.as_deref(),
            unit => Some(self.records.units().name(unit.into())),
        }
    }

    /// The unit of the check, if the row is of it and not of another one.
    pub fn own_unit(&self, row: &Row) -> Option<&'c Unit> {
        let unit = self.facts.unit?;
        let is_own =
            row.unit == 0 || unit.id.as_deref().is_none_or(|id| id == self.records.units().name(row.unit.into()));
        is_own.then_some(unit)
    }

    /// The case of the client of a part, if one is given.
    pub fn client_of(&self, part: &[RecordId]) -> Option<&'c ClientFacts<'c>> {
        self.client(self.row(*part.first()?).client)
    }

    /// Do two rows stand in the same slot: do their times overlap by more than 0 minutes? Also across
    /// midnight.
    pub fn overlap(&self, one: &Row, other: &Row) -> bool {
        let (Some((start, end)), Some((from, to))) = (self.slot(one), self.slot(other)) else { return false };
        if one.day == NO_NUMBER || other.day == NO_NUMBER {
            return false;
        }
        let shift = (i64::from(other.day) - i64::from(one.day)) * i64::from(DAY);
        start < to + shift && from + shift < end
    }

    /// The price of one unit that counts for a row: what the record states, else the standard's.
    pub fn price(&self, row: &Row) -> Option<i64> {
        if row.price != NO_NUMBER && row.price > 0 {
            return Some(row.price.into());
        }
        let terms = self.terms(row);
        let remote = self
            .client(row.client)
            .is_some_and(|client| self.date(row).is_some_and(|day| client.on(day).remote_area == Some(true)));
        let price = if remote { terms.remote.or(terms.price) } else { terms.price };
        price.map(i64::from)
    }

    /// NT$ of a row: price × units; 0 where either is not known.
    pub fn amount(&self, row: &Row) -> i64 {
        self.price(row).unwrap_or(0) * row.units()
    }

    /// NT$ that a finding concerns: its own amount, else the record's.
    pub fn amount_of(&self, hit: &Hit) -> i64 {
        if hit.amount == i32::MIN { self.amount(self.row(hit.record)) } else { hit.amount.into() }
    }

    /// The ID of the client whom a finding is about; empty if the record has none.
    pub fn client_of_hit(&self, hit: &Hit) -> &'c str {
        let client = if hit.record == NONE { hit.client } else { self.row(hit.record).client };
        self.records.name(client)
    }

    /// The month that is claimed.
    pub fn month(&self) -> Option<Month> {
        self.facts.month
    }

    /// The day that counts as today.
    pub fn today(&self) -> Option<NaiveDate> {
        self.facts.as_of
    }
}
