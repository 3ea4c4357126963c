//! What the part 示警 knows: the cases that were opened together, and what could not be opened.

use super::words::AlertsWords;
use crate::state::Choices;
use chrono::NaiveDate;
use ltc_caseload::{Caseload, Kind, Terms, alerts_of};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::parse_day;
use ltc_engine::case::{Case, read_case};
use ltc_engine::ordered::sorted_once;
use ltc_engine::text::Text;
use ltc_report::csv::Table;
use ltc_report::words::{self, both, caseload as said};
use ltc_report::{Lang, csv};
use serde_json::Value;
use std::rc::Rc;

/// The made-up caseload that is one click away: one of the scenarios that the tests run.
const EXAMPLE: &str = include_str!("../../../../tests/scenarios/alerts/20-example-caseload.json");

/// Where a case comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A file of this name.
    File(String),
    /// The case that is open in 試算.
    Plan,
    /// The example.
    Example,
}

impl Origin {
    /// What people call it.
    pub(super) fn name(&self, lang: Lang) -> String {
        let words = AlertsWords::of(lang);
        match self {
            Self::File(name) => name.clone(),
            Self::Plan => words.plan_case.to_owned(),
            Self::Example => words.example_case.to_owned(),
        }
    }
}

/// The name of a kind in the documents.
pub(super) fn name_of(kind: Kind) -> String {
    match serde_json::to_value(kind) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

/// A case that was opened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Opened {
    /// Where it comes from.
    pub(crate) origin: Origin,
    /// Its document, as 試算 opens it.
    pub(crate) document: Rc<str>,
    case: Case,
}

/// What could not be opened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refused {
    /// Where it comes from.
    pub(crate) origin: Origin,
    /// Why not.
    pub(crate) why: Text,
}

/// A text that was read, or why it could not be.
pub(crate) type Read = (Origin, Result<String, Text>);

/// What a person does.
#[derive(Debug)]
pub(crate) enum Act {
    /// Opens what was read, beside what is open.
    Open(Vec<Read>),
    /// Opens the example in place of everything.
    Example,
    /// Types the day that counts as today.
    AsOf(String),
    /// Shows lines of the board that count nothing, or hides them.
    ShowAll(bool),
    /// Closes everything.
    Clear,
}

/// Everything that is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Desk {
    /// Cases, in the order in which they were opened.
    pub(crate) opened: Vec<Opened>,
    /// What was refused the last times.
    pub(crate) refused: Vec<Refused>,
    /// The day as typed; empty: the day of this machine.
    pub(crate) as_of: String,
    /// Are lines of the board shown that count nothing?
    pub(crate) shows_all: bool,
}

impl Desk {
    /// Does what a person does.
    #[must_use]
    pub(crate) fn after(&self, act: Act) -> Self {
        let mut next = self.clone();
        match act {
            Act::Open(read) => read.into_iter().for_each(|(origin, text)| next.open(&origin, text)),
            Act::Example => {
                next = Self { shows_all: self.shows_all, ..Self::default() };
                next.open(&Origin::Example, Ok(EXAMPLE.to_owned()));
                next.as_of = example_day();
            }
            Act::AsOf(text) => next.as_of = text,
            Act::ShowAll(all) => next.shows_all = all,
            Act::Clear => next = Self { shows_all: self.shows_all, ..Self::default() },
        }
        next
    }

    /// Opens a text. The same client from the same place is replaced: a file that was mended. Files that
    /// only share their name, as 試算 gives it, stand beside each other.
    fn open(&mut self, origin: &Origin, text: Result<String, Text>) {
        self.refused.retain(|one| one.origin != *origin);
        if *origin == Origin::Plan {
            self.opened.retain(|one| one.origin != *origin);
        }
        let documents = match text {
            Ok(text) => documents(&text),
            Err(why) => return self.refused.push(Refused { origin: origin.clone(), why }),
        };
        let mut fresh: Vec<Opened> = Vec::new();
        for document in documents {
            match read_case(&document) {
                Ok(case) => fresh.push(Opened { origin: origin.clone(), document: document.into(), case }),
                Err(error) => {
                    let why = both(|lang| words::input_error(&error, lang));
                    self.refused.push(Refused { origin: origin.clone(), why });
                }
            }
        }
        let is_there =
            |old: &Opened| old.origin == *origin && fresh.iter().any(|one| one.case.client.id == old.case.client.id);
        self.opened.retain(|old| !is_there(old));
        self.opened.extend(fresh);
    }

    /// Is nothing open?
    pub(crate) fn is_empty(&self) -> bool {
        self.opened.is_empty() && self.refused.is_empty()
    }

    /// The day that counts as today. `None`: what was typed is none.
    pub(crate) fn day(&self, today: NaiveDate) -> Option<NaiveDate> {
        if self.as_of.trim().is_empty() { Some(today) } else { parse_day(&self.as_of).ok() }
    }

    /// What the cases ask for, and those that cannot be judged with why.
    pub(crate) fn found(&self, basis: &Basis, choices: &Choices, as_of: NaiveDate) -> (Caseload, Vec<Refused>) {
        let (mut found, mut refused) = (Caseload::default(), Vec::new());
        let Ok(terms) = Terms::embedded() else { return (found, refused) };
        for (place, one) in self.opened.iter().enumerate() {
            match alerts_of(basis, &terms, &with_choices(basis, choices, &one.case), place, as_of) {
                Ok(of_case) => {
                    found.alerts.extend(of_case.alerts);
                    found.questions.extend(of_case.questions);
                }
                Err(error) => {
                    let why = both(|lang| words::input_error(&error, lang));
                    refused.push(Refused { origin: one.origin.clone(), why });
                }
            }
        }
        found.sort();
        (found, refused)
    }

    /// Ids that more than one of the cases has.
    pub(crate) fn twice(&self) -> Vec<&str> {
        let ids = || self.opened.iter().map(|one| one.case.client.id.as_str());
        sorted_once(ids().filter(|id| ids().filter(|other| other == id).count() > 1))
    }
}

/// A case with the policies that the person has chosen, where it does not say otherwise itself.
fn with_choices(basis: &Basis, choices: &Choices, case: &Case) -> Case {
    let mut case = case.clone();
    for policy in &basis.document().policies {
        let name = policy.name.name();
        if let Some(value) = choices.of(policy).filter(|_| !case.policies.contains_key(name)) {
            case.policies.insert(name.to_owned(), value.to_owned());
        }
    }
    case
}

/// The cases of a text: one, a list of them, those of a caseload or of a scenario.
fn documents(text: &str) -> Vec<String> {
    let text = text.trim_start_matches('\u{feff}');
    // What is no JSON is refused with its line where it is read as a case.
    let Ok(tree) = serde_json::from_str::<Value>(text) else { return vec![text.to_owned()] };
    let inside = tree.get("given").unwrap_or(&tree);
    let list = inside.get("cases").and_then(Value::as_array).or_else(|| inside.as_array());
    match list {
        Some(list) => list.iter().map(Value::to_string).collect(),
        // As it stands: a key that stands twice is lost in a tree.
        None if tree.get("given").is_none() => vec![text.to_owned()],
        None => vec![inside.to_string()],
    }
}

/// The day on which the example plays, as text.
fn example_day() -> String {
    let tree = serde_json::from_str::<Value>(EXAMPLE).unwrap_or_default();
    let day = tree.pointer("/given/as_of").and_then(Value::as_str).and_then(|day| parse_day(day).ok());
    day.map(|day| words::day(day, Lang::Zh)).unwrap_or_default()
}

/// The alerts as a table for a spreadsheet, in one language.
pub(crate) fn csv(found: &Caseload, lang: Lang) -> String {
    let head = lang.pick(
        ["個案", "示警", "日期", "期限", "已逾期", "說明", "處理", "來源"],
        ["client", "alert", "date", "due", "overdue", "what", "to do", "source"],
    );
    let mut table = Table::default();
    table.row(head);
    for alert in &found.alerts {
        let wording = said::kind(alert.kind, lang);
        let sources = alert.source.iter().map(|source| source.id.as_str()).collect::<Vec<_>>();
        table.row([
            alert.client.clone(),
            wording.name.to_owned(),
            words::day(alert.date, lang),
            alert.due.map(|day| words::day(day, lang)).unwrap_or_default(),
            if alert.overdue { lang.labels().yes } else { lang.labels().no }.to_owned(),
            said::alert(alert, lang),
            wording.todo.to_owned(),
            sources.join(" "),
        ]);
    }
    csv::file(&table.into_text())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = r#"{"client":{"id":"甲","cms_level":3,"welfare_class":"general"}}"#;

    fn file(name: &str, text: &str) -> Read {
        (Origin::File(name.to_owned()), Ok(text.to_owned()))
    }

    fn basis() -> Basis {
        Basis::embedded().unwrap()
    }

    #[test]
    fn good_files_are_shown_beside_bad_ones_and_a_file_replaces_itself() {
        let bad = r#"{"client":{"id":"乙","cms_level":9,"welfare_class":"general"}}"#;
        let desk =
            Desk::default().after(Act::Open(vec![file("a.json", CASE), file("b.json", bad), file("c.json", "{")]));
        assert_eq!((desk.opened.len(), desk.refused.len()), (1, 2));
        assert!(desk.refused[0].why.zh.contains('9'), "{:?}", desk.refused);
        let mended = desk.after(Act::Open(vec![file("b.json", CASE)]));
        assert_eq!((mended.opened.len(), mended.refused.len()), (2, 1));
        assert_eq!(mended.twice(), ["甲"]);
        assert_eq!(mended.after(Act::Open(vec![file("a.json", CASE)])).opened.len(), 2);
        // Another client in a file of the same name, from another folder.
        let namesake = CASE.replace('甲', "丙");
        assert_eq!(mended.after(Act::Open(vec![file("a.json", &namesake)])).opened.len(), 3);
        assert!(mended.after(Act::Clear).is_empty());
    }

    #[test]
    fn a_file_may_hold_several_cases() {
        for text in [format!("[{CASE},{CASE}]"), format!(r#"{{"as_of":"2026-01-01","cases":[{CASE},{CASE}]}}"#)] {
            assert_eq!(Desk::default().after(Act::Open(vec![file("a.json", &text)])).opened.len(), 2);
        }
    }

    #[test]
    fn the_day_is_read_in_both_calendars() {
        let today = NaiveDate::from_ymd_opt(2026, 8, 10).unwrap();
        let with = |text: &str| Desk::default().after(Act::AsOf(text.to_owned())).day(today);
        assert_eq!(with(" "), Some(today));
        assert_eq!(with("107/12/03"), with("2018-12-03"));
        assert_eq!(with("十二月"), None);
    }

    #[test]
    fn the_example_shows_most_kinds_and_is_a_table() {
        let desk = Desk::default().after(Act::Example);
        assert!(desk.refused.is_empty());
        let day = desk.day(NaiveDate::MIN).unwrap();
        let (found, refused) = desk.found(&basis(), &Choices::default(), day);
        assert!(refused.is_empty());
        assert!(Kind::ALL.iter().filter(|kind| found.count(**kind) > 0).count() >= 10);
        let table = csv(&found, Lang::Zh);
        assert_eq!(table.lines().count(), found.alerts.len() + 1);
        assert!(table.starts_with("\u{feff}個案,示警,"));
    }
}
