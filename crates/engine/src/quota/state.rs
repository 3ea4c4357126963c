//! What is known of the client on a day: the facts at the beginning with the dated changes.

use crate::case::{Case, Client};
use crate::ordered::sorted_by;
use chrono::NaiveDate;

/// The client's facts over time.
#[derive(Debug)]
pub struct ClientStates {
    /// The facts from the day of each event on; before the first one they are the case's.
    changed: Vec<(NaiveDate, Client)>,
}

impl ClientStates {
    /// Applies the case's events in order of their days.
    pub fn new(case: &Case) -> Self {
        let events = sorted_by(case.events.iter().collect(), |one, other| one.on.cmp(&other.on));
        let mut changed: Vec<(NaiveDate, Client)> = Vec::with_capacity(events.len());
        for event in events {
            let mut facts = changed.last().map_or(&case.client, |(_, facts)| facts).clone();
            facts.apply(&event.set);
            changed.push((event.on, facts));
        }
        Self { changed }
    }

    /// Which of the states `day` lies in, counted from 0: facts are the same on days of one number.
    pub fn place(&self, day: NaiveDate) -> usize {
        self.changed.iter().rposition(|(from, _)| *from <= day).map_or(0, |place| place + 1)
    }

    /// The first day after `day` on which they may be others.
    pub(crate) fn next_change(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.changed.iter().map(|(from, _)| *from).find(|from| *from > day)
    }

    /// The facts on `day`, after that day's changes.
    pub fn on<'s>(&'s self, day: NaiveDate, case: &'s Case) -> &'s Client {
        self.changed.iter().rev().find(|(from, _)| *from <= day).map_or(&case.client, |(_, facts)| facts)
    }
}
