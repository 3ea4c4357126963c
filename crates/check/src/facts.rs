//! What is known besides the records: cases by client, workers by ID, the unit.

use crate::input::{CheckInput, Unit};
use crate::records::{NameId, Records};
use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Client};
use ltc_engine::quota::ClientStates;
use ltc_engine::record::Worker;
use std::collections::HashMap;

/// Cases, workers and the unit, found by the numbers of the records.
#[derive(Debug)]
pub struct Facts<'c> {
    /// The month that is claimed, as told or as most records are of.
    pub month: Option<Month>,
    /// Was the month told, not taken from the records?
    pub month_was_told: bool,
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// The claiming unit.
    pub unit: Option<&'c Unit>,
    /// All cases, also of clients without a record.
    pub cases: &'c [Case],
    /// C units, if they are given.
    pub c_units: Option<&'c [String]>,
    /// Is there any case?
    pub has_cases: bool,
    /// Is there a list of workers?
    pub has_workers: bool,
    clients: HashMap<NameId, ClientFacts<'c>>,
    workers: HashMap<NameId, &'c Worker>,
}

/// What is known of a client.
#[derive(Debug)]
pub struct ClientFacts<'c> {
    /// The case.
    pub case: &'c Case,
    states: ClientStates,
}

impl ClientFacts<'_> {
    /// The client's facts over time.
    pub fn states(&self) -> &ClientStates {
        &self.states
    }

    /// The client's facts on a day.
    pub fn on(&self, day: NaiveDate) -> &Client {
        self.states.on(day, self.case)
    }
}

impl<'c> Facts<'c> {
    /// Finds the cases and workers that the records name.
    pub fn new(input: &'c CheckInput, records: &Records) -> Self {
        let find = |id: &str| {
            records.names().find(id.trim().to_ascii_uppercase().as_str()).or_else(|| records.names().find(id))
        };
        let common = records.common_month().map(|(month, _)| month);
        let clients = input
            .cases
            .iter()
            .filter_map(|case| Some((find(&case.client.id)?, ClientFacts { case, states: ClientStates::new(case) })));
        // Workers may stand in the list, or in the cases.
        let workers = input.workers.iter().chain(input.cases.iter().flat_map(|case| &case.workers));
        Self {
            month: input.month.or(common),
            month_was_told: input.month.is_some(),
            as_of: input.as_of,
            unit: input.unit.as_ref(),
            cases: &input.cases,
            c_units: input.c_units.as_deref(),
            has_cases: !input.cases.is_empty(),
            has_workers: workers.clone().next().is_some(),
            clients: clients.collect(),
            workers: workers.filter_map(|worker| Some((find(&worker.id)?, worker))).collect(),
        }
    }

    /// The case of a client.
    pub fn client(&self, client: NameId) -> Option<&ClientFacts<'c>> {
        if self.has_cases { self.clients.get(&client) } else { None }
    }

    /// The worker.
    pub fn worker(&self, worker: NameId) -> Option<&'c Worker> {
        self.workers.get(&worker).copied()
    }
}
