//! What is chosen on the screen, and what is computed from it. No browser here.

use chrono::NaiveDate;
use ltc_advice::changes::{Change, ChangesInput, changes};
use ltc_advice::compare::{Comparison, Way, compare};
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, PolicyEntry};
use ltc_engine::calendar::parse_day;
use ltc_engine::case::Case;
use ltc_engine::ordered::Ordered;
use ltc_report::Lang;
use ltc_report::json::advice::part_text;
use ltc_report::words::{advice as words, day};
use serde_json::Value;

/// What a person has chosen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chosen {
    /// The day of each side as typed; empty: by each date.
    pub(super) days: [String; 2],
    /// The policy that is compared; empty: none.
    pub(super) policy: String,
    /// Its value on each side; empty: the default.
    pub(super) values: [String; 2],
    /// The period of the changes.
    pub(super) period: [String; 2],
    /// What is searched in the changes.
    pub(super) search: String,
    /// Only what touches the case.
    pub(super) only_case: bool,
}

impl Chosen {
    /// The last two editions in force on a day.
    pub(super) fn new(basis: &Basis, today: NaiveDate, lang: Lang) -> Self {
        let editions = &basis.document().editions;
        let mut begun = editions.iter().rev().filter(|edition| edition.from <= today);
        let last = begun.next().map_or(today, |edition| edition.from);
        let before = begun.next().map_or(last, |edition| edition.from);
        Self {
            days: [before, last].map(|on| day(on, lang)),
            policy: String::new(),
            values: Default::default(),
            period: [before, last].map(|on| day(on, lang)),
            search: String::new(),
            only_case: false,
        }
    }

    /// Both sides the other way round.
    pub(super) fn swap(&mut self) {
        self.days.reverse();
        self.values.reverse();
    }

    /// Chooses a policy: the default against the first other value.
    pub(super) fn choose_policy(&mut self, basis: &Basis, name: &str) {
        name.clone_into(&mut self.policy);
        self.values = Default::default();
        let Some(entry) = policies(basis).find(|entry| entry.name.name() == name) else { return };
        let default = entry.default.entries().last().map(|dated| dated.value);
        let other = entry.values.iter().map(|one| one.value).find(|value| Some(*value) != default);
        let value = |value: Option<ltc_engine::basis::PolicyValue>| value.map(|value| value.name().to_owned());
        self.values = [value(default).unwrap_or_default(), value(other).unwrap_or_default()];
    }

    /// What is typed as the day of a side: none, a day, or not a day.
    pub(super) fn day(&self, side: usize) -> Result<Option<NaiveDate>, ()> {
        read_day(self.days.get(side).map_or("", String::as_str))
    }

    /// What a side has of its own.
    fn way(&self, side: usize) -> Result<Way, ()> {
        let mut policies = Ordered::new();
        if let Some(value) = self.values.get(side).filter(|value| !self.policy.is_empty() && !value.is_empty()) {
            policies.insert(self.policy.clone(), value.clone());
        }
        Ok(Way { basis_on: self.day(side)?, policies })
    }

    /// The comparison; none while a day cannot be read.
    pub(super) fn compare(&self, basis: &Basis, case: &Case) -> Option<Result<Comparison, InputError>> {
        let (a, b) = (self.way(0).ok()?, self.way(1).ok()?);
        let (a, b) = (a.of(case.clone()), b.of(case.clone()));
        Some(compare((basis, &a), (basis, &b)))
    }

    /// The changes of the period; none while a day cannot be read.
    pub(super) fn changes(&self, document: &Value, case: Option<&Case>) -> Option<Result<Vec<Change>, InputError>> {
        let on = |place: usize| read_day(self.period.get(place).map_or("", String::as_str)).ok().flatten();
        let (from, to) = (on(0)?, on(1)?);
        Some(changes(document, &ChangesInput { from, to, case: case.filter(|_| self.only_case).cloned() }))
    }
}

/// A day as typed; none for nothing.
pub(super) fn read_day(text: &str) -> Result<Option<NaiveDate>, ()> {
    if text.trim().is_empty() { Ok(None) } else { parse_day(text).map(Some).map_err(|_| ()) }
}

/// The policies that can be read in more than one way.
pub(super) fn policies(basis: &Basis) -> impl Iterator<Item = &PolicyEntry> {
    basis.document().policies.iter().filter(|entry| entry.values.len() > 1)
}

/// Does a change say what is searched? Several words have all to be there.
pub(super) fn says(basis: &Basis, change: &Change, search: &str, lang: Lang) -> bool {
    if search.trim().is_empty() {
        return true;
    }
    let mut text = format!("{} {}", words::theme(change.theme, lang), words::change_subject(basis, change, lang));
    text.extend([" ", &change.subject, " ", &day(change.on, lang), " ", &change.on.to_string()]);
    for part in &change.parts {
        text.extend([" ", &part_text(basis, change, part, lang)]);
    }
    let text = text.to_lowercase();
    search.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;

    fn chosen(basis: &Basis) -> Chosen {
        let today = NaiveDate::from_ymd_opt(2025, 11, 26).unwrap();
        Chosen::new(basis, today, Lang::Zh)
    }

    #[test]
    fn the_last_two_editions_to_begin_with_and_both_forms_of_a_day() {
        let basis = Basis::embedded().unwrap();
        let mut one = chosen(&basis);
        assert_eq!(one.days, ["111/02/01", "114/09/01"]);
        one.days = ["2022-02-01".to_owned(), String::new()];
        assert_eq!(one.day(0).unwrap().unwrap().to_string(), "2022-02-01");
        assert_eq!(one.day(1), Ok(None));
        one.swap();
        assert_eq!(one.days[1], "2022-02-01");
        one.days[0] = "明天".to_owned();
        assert_eq!(one.day(0), Err(()));
    }

    #[test]
    fn a_policy_is_compared_with_another_value() {
        let basis = Basis::embedded().unwrap();
        let case = read_case(include_str!("../example.json")).unwrap();
        let mut one = Chosen { days: Default::default(), ..chosen(&basis) };
        assert!(one.compare(&basis, &case).unwrap().unwrap().is_empty());
        one.choose_policy(&basis, "copay_rounding");
        assert!(one.values.iter().all(|value| !value.is_empty()) && one.values[0] != one.values[1]);
        assert!(!one.compare(&basis, &case).unwrap().unwrap().is_empty());
    }

    #[test]
    fn changes_are_searched_by_every_word() {
        let basis = Basis::embedded().unwrap();
        let document: Value = serde_json::from_str(ltc_engine::basis::EMBEDDED).unwrap();
        let all = chosen(&basis).changes(&document, None).unwrap().unwrap();
        let found = |search: &str| all.iter().filter(|one| says(&basis, one, search, Lang::Zh)).count();
        assert_eq!(found(""), all.len());
        assert!(found("營養照護") >= 2 && found("cb01a 4,500") == 1 && found("沒有這種東西") == 0);
    }
}
