//! What was typed on the part 期限計算, and what it comes to. Without a browser.

use super::entry::{Entry, Field};
use crate::state::Choices;
use chrono::NaiveDate;
use ltc_duties::{Agenda, Book, DatesInput, Profile, Trigger, agenda};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{DateProblem, parse_day};
use ltc_engine::case::{Case, read_case};
use serde_json::Value;
use std::rc::Rc;
use yew::Reducible;

/// How far ahead one can look, in days.
pub(super) const AHEAD: [u32; 4] = [7, 14, 30, 90];

/// The example: an entry that shows weekends, a day off and two counts; and a client.
const EXAMPLE_DAY: &str = "107/12/07";
const EXAMPLE_TODAY: &str = "107/12/06";
const EXAMPLE_CASE: &str = include_str!("example.json");

/// What is open on the part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    /// The profile; none: that of the case's county, else the one for want of another.
    pub(super) profile: Option<String>,
    /// The day that counts as today, as typed; empty: that of the machine.
    pub(super) today: String,
    /// How many days ahead is soon.
    pub(super) within: u32,
    /// The occasions.
    pub(super) entries: Vec<Entry>,
    /// Is the example's client shown?
    pub(super) example: bool,
    /// Do the events of a calendar file say whom they concern?
    pub(super) named: bool,
    next: u32,
}

impl Default for State {
    fn default() -> Self {
        let entries = vec![Entry::new(0, Trigger::Referral)];
        Self { profile: None, today: String::new(), within: 14, entries, example: false, named: false, next: 1 }
    }
}

/// A change of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Another profile; empty: by the county.
    Profile(String),
    /// Another day counts as today.
    Today(String),
    /// Look so many days ahead.
    Within(u32),
    /// One more occasion.
    Add,
    /// One less.
    Remove(u32),
    /// Another kind of occasion.
    Kind(u32, Trigger),
    /// Something was typed.
    Type(u32, Field, String),
    /// What an address asks for, behind its `?`: `trigger=referral&on=2018-12-03&profile=xinzhuang&today=2018-12-04`.
    Address(String),
    /// Show the example.
    Example,
    /// Empty the part.
    Clear,
    /// With or without names in a calendar file.
    Named(bool),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        state.apply(action);
        Rc::new(state)
    }
}

impl State {
    fn apply(&mut self, action: Action) {
        match action {
            Action::Profile(id) => self.profile = Some(id).filter(|id| !id.is_empty()),
            Action::Today(text) => self.today = text,
            Action::Within(days) => self.within = days,
            Action::Add => self.add(Trigger::Referral),
            Action::Remove(key) => self.entries.retain(|entry| entry.key != key),
            Action::Kind(key, trigger) => {
                if let Some(entry) = self.entry(key) {
                    entry.trigger = trigger;
                }
            }
            Action::Type(key, field, text) => {
                if let Some(entry) = self.entry(key) {
                    entry.write(field, text);
                }
            }
            Action::Address(query) => self.follow(&query),
            Action::Example => {
                self.entries.clear();
                for (trigger, day) in [(Trigger::Referral, EXAMPLE_DAY), (Trigger::TemporaryService, "107/12/29")] {
                    self.add_on(trigger, day);
                }
                EXAMPLE_TODAY.clone_into(&mut self.today);
                self.example = true;
            }
            Action::Clear => *self = Self { next: self.next, profile: self.profile.take(), ..Self::default() },
            Action::Named(named) => self.named = named,
        }
    }

    fn add(&mut self, trigger: Trigger) {
        self.entries.push(Entry::new(self.next, trigger));
        self.next += 1;
    }

    fn add_on(&mut self, trigger: Trigger, day: &str) {
        self.add(trigger);
        if let Some(entry) = self.entries.last_mut() {
            entry.write(Field::On, day.to_owned());
        }
    }

    /// Takes over what an address says. What is there already is not entered twice, and an entry without a
    /// day makes room.
    fn follow(&mut self, query: &str) {
        let value = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        if let Some(profile) = value("profile") {
            self.profile = Some(profile.to_owned());
        }
        if let Some(today) = value("today") {
            today.clone_into(&mut self.today);
        }
        let Some((trigger, day)) = value("trigger").and_then(Trigger::from_name).zip(value("on")) else { return };
        let known = |entry: &Entry| entry.trigger == trigger && entry.text(Field::On) == day;
        if parse_day(day).is_ok() && !self.entries.iter().any(known) {
            self.entries.retain(|entry| !entry.text(Field::On).trim().is_empty());
            self.add_on(trigger, day);
        }
    }

    fn entry(&mut self, key: u32) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.key == key)
    }

    /// The day that counts as today: the one typed, if it is one, else that of the machine.
    pub(super) fn today(&self, machine: NaiveDate) -> NaiveDate {
        parse_day(&self.today).unwrap_or(machine)
    }

    /// Is what was typed as today no day?
    pub(super) fn today_wrong(&self) -> Option<DateProblem> {
        parse_day(&self.today).err().filter(|_| !self.today.trim().is_empty())
    }

    /// The case shown: the example's, else the one that is open in 試算 if it holds anything.
    pub(super) fn case(
        &self,
        basis: &Basis,
        open: Option<&str>,
        choices: &Choices,
    ) -> Result<Option<Case>, InputError> {
        if self.example {
            return read_case(EXAMPLE_CASE).map(Some);
        }
        let Some(mut document) = open.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
            return Ok(None);
        };
        if !holds_dates(&document) {
            return Ok(None);
        }
        choices.join(basis, &mut document);
        read_case(&document.to_string()).map(Some)
    }

    /// The profile that is chosen, if there is such a one.
    pub(super) fn profile_of<'b>(&self, book: &'b Book) -> Option<&'b Profile> {
        self.profile.as_deref().and_then(|name| book.profile(name))
    }

    /// Everything that is due.
    pub(super) fn agenda<'b>(
        &self,
        basis: &Basis,
        book: &'b Book,
        case: Option<Case>,
        today: NaiveDate,
    ) -> Result<Agenda<'b>, InputError> {
        let mut input = DatesInput::default();
        input.as_of = Some(today);
        input.within = Some(self.within);
        input.profile = self.profile_of(book).map(|profile| profile.id.clone());
        input.occasions = self.entries.iter().filter_map(Entry::occasion).collect();
        input.cases = case.into_iter().collect();
        agenda(basis, book, &input)
    }
}

/// Does a case say anything that has a day? A new one does not, and need not be complete.
fn holds_dates(case: &Value) -> bool {
    let lists = ["/plans", "/events", "/records", "/client/referrals"];
    let any = |pointer: &&str| case.pointer(pointer).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    lists.iter().any(any) || case.pointer("/client/discharged_on").is_some_and(Value::is_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::calendar::parse_iso_day;

    #[test]
    fn the_example_is_due_and_a_cleared_part_is_empty() {
        let (basis, book) = (Basis::embedded().unwrap(), Book::embedded().unwrap());
        let machine = parse_iso_day("2026-11-26").unwrap();
        let mut state = State::default();
        state.apply(Action::Example);
        let case = state.case(&basis, None, &Choices::default()).unwrap();
        let today = state.today(machine);
        let agenda = state.agenda(&basis, &book, case, today).unwrap();
        assert!(agenda.upcoming().len() >= 3 && agenda.clients.len() == 1);
        state.apply(Action::Clear);
        assert_eq!(state.case(&basis, None, &Choices::default()).unwrap(), None);
        assert!(state.entries.iter().all(|entry| entry.occasion().is_none()));
        assert_eq!(state.today(machine), machine);
    }

    #[test]
    fn an_address_enters_an_occasion_once() {
        let mut state = State::default();
        for _ in 0..2 {
            state.apply(Action::Address(
                "trigger=notice_received&on=2018-12-14&profile=xinzhuang&today=2018-12-15".to_owned(),
            ));
        }
        assert_eq!(state.entries.len(), 1);
        assert_eq!(state.entries[0].occasion().unwrap().trigger, Trigger::NoticeReceived);
        assert_eq!((state.profile.as_deref(), state.today.as_str()), (Some("xinzhuang"), "2018-12-15"));
        state.apply(Action::Address("trigger=nonsense&on=2018-12-14".to_owned()));
        state.apply(Action::Address("trigger=referral&on=tomorrow".to_owned()));
        assert_eq!(state.entries.len(), 1);
    }

    #[test]
    fn an_empty_case_of_the_plan_screen_is_none() {
        let basis = Basis::embedded().unwrap();
        let empty = r#"{"client": {"id": "", "welfare_class": "general"}, "plans": []}"#;
        assert_eq!(State::default().case(&basis, Some(empty), &Choices::default()).unwrap(), None);
    }
}
