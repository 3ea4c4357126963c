//! What is known besides the records: cases by client, workers by ID, the unit.

use crate::input::{CheckInput, Unit};
use crate::records::{NameId, Records};
use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Client, DaySpan, Goal, Plan, Referral};
use ltc_engine::quota::{ClientStates, plan_days};
use ltc_engine::record::Worker;

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
    clients: Vec<ClientFacts<'c>>,
    /// By number of the records' names: the place in `clients`, or [`NOBODY`].
    places: Vec<u32>,
    /// By number of the records' names.
    workers: Vec<Option<&'c Worker>>,
}

/// Not the place of a client.
const NOBODY: u32 = u32::MAX;

/// What is known of a client.
#[derive(Debug)]
pub struct ClientFacts<'c> {
    /// The case.
    pub case: &'c Case,
    states: ClientStates,
    plan_days: Vec<DaySpan>,
}

impl<'c> ClientFacts<'c> {
    /// The client's facts over time.
    pub fn states(&self) -> &ClientStates {
        &self.states
    }

    fn new(case: &'c Case) -> Self {
        Self { case, states: ClientStates::new(case), plan_days: plan_days(case) }
    }

    /// The client's facts on a day.
    pub fn on(&self, day: NaiveDate) -> &Client {
        self.states.on(day, self.case)
    }

    /// Is any care plan given?
    pub fn has_plans(&self) -> bool {
        !self.case.plans.is_empty()
    }

    /// Plans that have a day from `from` to `to`.
    fn plans_within(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &'c Plan> {
        let plans = self.case.plans.iter().zip(&self.plan_days);
        plans.filter(move |(_, days)| days.from <= days.to && days.from <= to && from <= days.to).map(|(plan, _)| plan)
    }

    /// Plans that cover the day; more than one where two of them state it.
    pub fn plans_on(&self, day: NaiveDate) -> impl Iterator<Item = &'c Plan> {
        self.plans_within(day, day)
    }

    /// Plans that cover a day of the month.
    pub fn plans_in(&self, month: Month) -> impl Iterator<Item = &'c Plan> {
        self.plans_within(month.first_day(), month.last_day())
    }

    /// The goal of a C code on a day, of whichever plan. Goals that begin earlier come first.
    pub fn goal(&self, basis: &Basis, code: &str, day: NaiveDate) -> Option<&'c Goal> {
        let goals = self.case.plans.iter().flat_map(|plan| &plan.goals);
        let of = goals.filter(|goal| (goal.from.first_day()..=goal.to.last_day()).contains(&day));
        of.filter(|goal| basis.entry_covers(&goal.code, code)).min_by_key(|goal| goal.from.first_day())
    }

    /// The referral of a code that holds on a day for a unit: the latest one until then. Of two of one
    /// day the larger one. A referral to another unit is none; where either is not named, it holds.
    pub fn referral(&self, basis: &Basis, code: &str, day: NaiveDate, unit: Option<&str>) -> Option<&'c Referral> {
        let to_unit = |one: &&Referral| one.unit.as_deref().zip(unit).is_none_or(|(to, unit)| to == unit);
        let until = self.case.client.referrals.iter().filter(|one| one.on <= day).filter(to_unit);
        let of = until.filter(|one| basis.entry_covers(&one.code, code));
        of.max_by_key(|one| (one.on, one.quantity.get()))
    }
}

impl<'c> Facts<'c> {
    /// Finds the cases and workers that the records name.
    pub fn new(input: &'c CheckInput, records: &Records) -> Self {
        let mut facts = Self {
            month: None,
            month_was_told: input.month.is_some(),
            as_of: input.as_of,
            unit: input.unit.as_ref(),
            cases: &input.cases,
            c_units: input.c_units.as_deref(),
            has_cases: !input.cases.is_empty(),
            has_workers: workers_of(input).next().is_some(),
            clients: Vec::new(),
            places: Vec::new(),
            workers: Vec::new(),
        };
        facts.update(input, records);
        facts
    }

    /// Takes over what an edit of the records may have changed: the month that most are of, and names
    /// that were not there before.
    pub(crate) fn update(&mut self, input: &'c CheckInput, records: &Records) {
        self.month = input.month.or_else(|| records.common_month().map(|(month, _)| month));
        if self.places.len() != records.names().len() {
            self.find(input, records);
        }
    }

    fn find(&mut self, input: &'c CheckInput, records: &Records) {
        let names = records.names();
        let find = |id: &str| {
            let upper = id.trim().to_ascii_uppercase();
            names.find(&upper).or_else(|| names.find(id)).and_then(|name| usize::try_from(name).ok())
        };
        self.clients = Vec::with_capacity(input.cases.len());
        self.places = vec![NOBODY; names.len()];
        for case in &input.cases {
            // Of two cases for one client the last one counts.
            if let Some(place) = find(&case.client.id).and_then(|name| self.places.get_mut(name)) {
                *place = u32::try_from(self.clients.len()).unwrap_or(NOBODY);
                self.clients.push(ClientFacts::new(case));
            }
        }
        self.workers = vec![None; names.len()];
        for worker in workers_of(input) {
            if let Some(place) = find(&worker.id).and_then(|name| self.workers.get_mut(name)) {
                *place = Some(worker);
            }
        }
    }

    /// The case of a client.
    pub fn client(&self, client: NameId) -> Option<&ClientFacts<'c>> {
        self.clients.get(*self.places.get(client as usize)? as usize)
    }

    /// The worker.
    pub fn worker(&self, worker: NameId) -> Option<&'c Worker> {
        self.workers.get(worker as usize).copied().flatten()
    }
}

/// Workers may stand in the list, or in the cases.
fn workers_of(input: &CheckInput) -> impl Iterator<Item = &Worker> {
    input.workers.iter().chain(input.cases.iter().flat_map(|case| &case.workers))
}
