//! What is known of the client on a day: the facts at the beginning with the dated changes.

use crate::case::{Case, Client};
use crate::ordered::sorted_by;
use chrono::NaiveDate;

/// The client's facts over time.
#[derive(Debug)]
pub struct ClientStates {
    states: Vec<(NaiveDate, Client)>,
}

impl ClientStates {
    /// Applies the case's events in order of their days.
    pub fn new(case: &Case) -> Self {
        let events = sorted_by(case.events.iter().collect(), |one, other| one.on.cmp(&other.on));
        let mut states = vec![(NaiveDate::MIN, case.client.clone())];
        for event in events {
            let mut facts = states.last().map_or_else(|| case.client.clone(), |(_, facts)| facts.clone());
            facts.apply(&event.set);
            states.push((event.on, facts));
        }
        Self { states }
    }

    /// Which of the states `day` lies in, counted from 0: facts are the same on days of one number.
    pub fn place(&self, day: NaiveDate) -> usize {
        self.states.iter().rposition(|(from, _)| *from <= day).unwrap_or(0)
    }

    /// The facts on `day`, after that day's changes.
    pub fn on<'s>(&'s self, day: NaiveDate, case: &'s Case) -> &'s Client {
        self.states.iter().rev().find(|(from, _)| *from <= day).map_or(&case.client, |(_, facts)| facts)
    }
}
