//! What was typed on the part 期限計算, and what it comes to. Without a browser.

use crate::state::Choices;
use chrono::NaiveDate;
use ltc_duties::{Agenda, Book, DatesInput, Occasion, Previous, Trigger, agenda};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{DateProblem, parse_day};
use ltc_engine::case::{Case, read_case};
use std::rc::Rc;
use yew::Reducible;

/// How far ahead one can look, in days.
pub(super) const AHEAD: [u32; 4] = [7, 14, 30, 90];

/// The example: an entry that shows weekends, a day off and two counts; and a client.
const EXAMPLE_DAY: &str = "107/12/07";
const EXAMPLE_TODAY: &str = "107/12/06";
const EXAMPLE_CASE: &str = include_str!("example.json");

/// A field of an entry that is typed into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The day of the occasion.
    On,
    /// Cases that the unit manages.
    Caseload,
    /// The level assessed.
    Level,
    /// The day of the assessment before.
    PreviousOn,
    /// Its level.
    PreviousLevel,
    /// Further sessions.
    Sessions,
}

impl Field {
    /// All, in the order of the form.
    pub(super) const ALL: [Self; 6] =
        [Self::On, Self::Caseload, Self::Level, Self::PreviousOn, Self::PreviousLevel, Self::Sessions];

    /// Is it asked for with an occasion of that kind?
    pub(super) fn is_asked(self, trigger: Trigger) -> bool {
        match self {
            Self::On => true,
            Self::Caseload => trigger == Trigger::ContractEnd,
            Self::Level | Self::PreviousOn | Self::PreviousLevel => trigger == Trigger::Assessment,
            Self::Sessions => trigger == Trigger::CSessions,
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

/// An occasion as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its number on the page, which it keeps.
    pub(super) key: u32,
    /// The kind.
    pub(super) trigger: Trigger,
    /// What stands in the fields.
    texts: [String; Field::ALL.len()],
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// No day.
    Day(DateProblem),
    /// No whole number in the limits.
    Number(u32, u32),
}

impl Entry {
    fn new(key: u32, trigger: Trigger) -> Self {
        Self { key, trigger, texts: Default::default() }
    }

    /// What stands in a field.
    pub(super) fn text(&self, field: Field) -> &str {
        self.texts.get(field.place()).map_or("", String::as_str)
    }

    /// What is wrong with a field; an empty one is not.
    pub(super) fn wrong(&self, field: Field) -> Option<Wrong> {
        let text = self.text(field);
        if text.trim().is_empty() || !field.is_asked(self.trigger) {
            return None;
        }
        match field {
            Field::On | Field::PreviousOn => parse_day(text).err().map(Wrong::Day),
            Field::Caseload => number(text, 0, 100_000).err(),
            Field::Level | Field::PreviousLevel => number(text, 1, 8).err(),
            Field::Sessions => days(text).err().map(Wrong::Day),
        }
    }

    /// The occasion, if its day is known and nothing is wrong.
    pub(super) fn occasion(&self) -> Option<Occasion> {
        if Field::ALL.into_iter().any(|field| self.wrong(field).is_some()) {
            return None;
        }
        let on = parse_day(self.text(Field::On)).ok()?;
        let asked = |field: Field| Some(self.text(field)).filter(|_| field.is_asked(self.trigger));
        let whole = |field: Field| number(asked(field)?, 0, u32::MAX).ok();
        let previous_on = asked(Field::PreviousOn).and_then(|text| parse_day(text).ok());
        let previous = previous_on.zip(whole(Field::PreviousLevel)).map(|(on, level)| Previous { on, level });
        Some(Occasion {
            caseload: whole(Field::Caseload),
            level: whole(Field::Level),
            previous,
            sessions: asked(Field::Sessions).and_then(|text| days(text).ok()).unwrap_or_default(),
            ..Occasion::on(self.trigger, on)
        })
    }
}

fn number(text: &str, min: u32, max: u32) -> Result<u32, Wrong> {
    let text = ltc_engine::calendar::to_half_width(text);
    let read = text.trim().parse().ok().filter(|number| (min..=max).contains(number));
    read.ok_or(Wrong::Number(min, max))
}

/// Several days: one after another, with spaces, commas or lines between.
fn days(text: &str) -> Result<Vec<NaiveDate>, DateProblem> {
    let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '、' | '，' | ';' | '；'));
    parts.filter(|part| !part.is_empty()).map(parse_day).collect()
}

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
                if let Some(place) = self.entry(key).and_then(|entry| entry.texts.get_mut(field.place())) {
                    *place = text;
                }
            }
            Action::Example => {
                self.entries.clear();
                for (trigger, day) in [(Trigger::Referral, EXAMPLE_DAY), (Trigger::TemporaryService, "107/12/29")] {
                    self.add(trigger);
                    if let Some(text) = self.entries.last_mut().and_then(|entry| entry.texts.first_mut()) {
                        day.clone_into(text);
                    }
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
        let Some(document) = open.and_then(|text| serde_json::from_str(text).ok()) else { return Ok(None) };
        let mut document: serde_json::Value = document;
        choices.join(basis, &mut document);
        let case = read_case(&document.to_string())?;
        let holds = !case.plans.is_empty() || !case.records.is_empty() || !case.events.is_empty();
        Ok(Some(case).filter(|case| holds || case.client.discharged_on.is_some() || !case.client.referrals.is_empty()))
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
        input.profile.clone_from(&self.profile);
        input.occasions = self.entries.iter().filter_map(Entry::occasion).collect();
        input.cases = case.into_iter().collect();
        agenda(basis, book, &input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::calendar::parse_iso_day;

    fn typed(trigger: Trigger, texts: &[(Field, &str)]) -> Entry {
        let mut entry = Entry::new(0, trigger);
        for (field, text) in texts {
            entry.texts[field.place()] = (*text).to_owned();
        }
        entry
    }

    #[test]
    fn both_forms_of_dates_are_read_and_nothing_is_guessed() {
        let entry = typed(Trigger::Referral, &[(Field::On, "107/12/07"), (Field::Caseload, "x")]);
        assert_eq!(entry.occasion().unwrap().on, parse_iso_day("2018-12-07").unwrap());
        assert_eq!(typed(Trigger::Referral, &[(Field::On, "2018-12-07")]).occasion(), entry.occasion());
        assert_eq!(typed(Trigger::Referral, &[]).occasion(), None);
        let wrong = typed(Trigger::Referral, &[(Field::On, "107/13/07")]);
        assert_eq!(wrong.wrong(Field::On), Some(Wrong::Day(DateProblem::NoSuchDay)));
        let cases = typed(Trigger::ContractEnd, &[(Field::On, "114/12/31"), (Field::Caseload, "２００")]);
        assert_eq!(cases.occasion().unwrap().caseload, Some(200));
        let level = typed(Trigger::Assessment, &[(Field::On, "114/12/31"), (Field::Level, "9")]);
        assert_eq!((level.wrong(Field::Level), level.occasion()), (Some(Wrong::Number(1, 8)), None));
    }

    #[test]
    fn sessions_are_several_days() {
        let entry =
            typed(Trigger::CSessions, &[(Field::On, "113/03/04"), (Field::Sessions, "113/03/11、113/03/18\n1130325")]);
        assert_eq!(entry.occasion().unwrap().sessions.len(), 3);
    }

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
    fn an_empty_case_of_the_plan_screen_is_none() {
        let basis = Basis::embedded().unwrap();
        let empty = r#"{"client": {"id": "", "cms_level": 5, "welfare_class": "general"}}"#;
        assert_eq!(State::default().case(&basis, Some(empty), &Choices::default()).unwrap(), None);
    }
}
