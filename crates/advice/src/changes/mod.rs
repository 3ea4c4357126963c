//! What changed in the standard between two days: every dated value of its document, whatever it is.
//!
//! The document is walked as it stands and not by its types, so a value that is added to the data is
//! found without a line here. An entry that only confirms the value before it by a newer source is no
//! change.

mod codes;
mod diff;
mod theme;
mod touches;

pub use diff::Part;
pub use theme::Theme;
pub use touches::Touched;

use chrono::NaiveDate;
use diff::differences;
use ltc_engine::basis::{Confidence, SourceId};
use ltc_engine::calendar::parse_iso_day;
use ltc_engine::case::Case;
use ltc_engine::input::{InputError, Problem};
use ltc_engine::text::Text;
use serde::Serialize;
use serde_json::Value;

/// Two days, and the case that changes are to concern.
#[derive(Debug, Clone)]
pub struct ChangesInput {
    /// The earlier day: changes that began later count.
    pub from: NaiveDate,
    /// The later day: changes up to it count.
    pub to: NaiveDate,
    /// Only what touches this case; absent: everything.
    pub case: Option<Case>,
}

ltc_engine::json_fields!(ChangesInput { from, to, case });

/// One value of the standard that became another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The first day of what is new.
    pub on: NaiveDate,
    /// `false`: the exact day was not found; `on` is the day from which it is certain.
    pub certain: bool,
    /// What kind of value.
    pub theme: Theme,
    /// The code, list, number or policy it belongs to; empty where the theme has one value only.
    pub subject: String,
    /// Name of the code; of the edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The code that takes its place, or whose place it takes: same name, next day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<String>,
    /// JSON pointer into the document of the standard.
    pub pointer: String,
    /// What differs, part by part.
    pub parts: Vec<Part>,
    /// Where the new value comes from: ids of the register.
    pub source: Vec<SourceId>,
    /// How sure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// What changed after the first day and up to the last one, oldest first.
///
/// # Errors
/// The later day lies before the earlier one.
pub fn changes(document: &Value, input: &ChangesInput) -> Result<Vec<Change>, InputError> {
    if input.to < input.from {
        return Err(InputError::new("/to", Problem::EndBeforeBeginning).found(input.to.to_string()));
    }
    let mut walk = Walk { from: input.from, to: input.to, found: Vec::new() };
    walk.value(document, &mut Vec::new());
    let mut found = walk.found;
    codes::pair(&mut found);
    found.sort_by(|one, other| (one.on, one.theme, &one.subject).cmp(&(other.on, other.theme, &other.subject)));
    if let Some(case) = &input.case {
        let touched = Touched::by(case);
        found = found.into_iter().filter_map(|change| touched.narrow(change)).collect();
    }
    Ok(found)
}

/// A walk through the document.
struct Walk {
    from: NaiveDate,
    to: NaiveDate,
    found: Vec<Change>,
}

impl Walk {
    fn holds(&self, day: NaiveDate) -> bool {
        day > self.from && day <= self.to
    }

    fn value(&mut self, value: &Value, path: &mut Vec<String>) {
        // Days off are no terms of the standard, and their list says itself when it begins.
        if path.first().is_some_and(|first| first == "calendar" || first == "sources") {
            return;
        }
        match value {
            Value::Array(entries) if is_timeline(entries) => self.timeline(entries, path),
            Value::Array(entries) => {
                for (place, entry) in entries.iter().enumerate() {
                    // What has a name is called by it: the place says nothing to anybody.
                    path.push(place.to_string());
                    self.entry(entry, path);
                    path.pop();
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    path.push(name.clone());
                    self.value(field, path);
                    path.pop();
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, entry: &Value, path: &mut Vec<String>) {
        match path.first().map(String::as_str) {
            Some("editions") => self.edition(entry, path),
            Some("codes") => codes::code(self, entry, path),
            Some("policies") => {
                if let Some(default) = entry.get("default").and_then(Value::as_array) {
                    let before = self.found.len();
                    path.push("default".to_owned());
                    self.timeline(default, path);
                    path.pop();
                    for change in self.found.iter_mut().skip(before) {
                        word(entry, "name").clone_into(&mut change.subject);
                    }
                }
            }
            _ => self.value(entry, path),
        }
    }

    fn edition(&mut self, entry: &Value, path: &[String]) {
        let Some(day) = day(entry, "from").filter(|day| self.holds(*day)) else { return };
        let mut change = Change::of(entry, day, path, Vec::new());
        word(entry, "id").clone_into(&mut change.subject);
        change.name = text(entry, "name");
        self.found.push(change);
    }

    /// The entries of a timeline that begin in the period, each against the one before it; and its end.
    fn timeline(&mut self, entries: &[Value], path: &[String]) {
        let mut before: Option<&Value> = None;
        for (place, entry) in entries.iter().enumerate() {
            let now = entry.get("value");
            if let Some(day) = day(entry, "from").filter(|day| self.holds(*day)) {
                let parts = differences(before, now);
                if !parts.is_empty() {
                    let mut path = path.to_vec();
                    path.push(place.to_string());
                    self.found.push(Change::of(entry, day, &path, parts));
                }
            }
            before = now;
        }
        let last = entries.last().and_then(|entry| Some((entry, day(entry, "to")?.succ_opt()?)));
        if let Some((entry, day)) = last.filter(|(_, day)| self.holds(*day)) {
            self.found.push(Change::of(entry, day, path, differences(entry.get("value"), None)));
        }
    }
}

impl Change {
    fn of(entry: &Value, on: NaiveDate, path: &[String], parts: Vec<Part>) -> Self {
        let (theme, subject) = theme::of(path);
        let source = entry.get("source").and_then(Value::as_array).into_iter().flatten();
        Self {
            on,
            certain: true,
            theme,
            subject,
            name: None,
            counterpart: None,
            pointer: path.iter().fold(String::new(), |pointer, step| pointer + "/" + step),
            parts,
            source: source.filter_map(Value::as_str).map(str::to_owned).collect(),
            confidence: confidence(word(entry, "confidence")),
            note: text(entry, "note"),
        }
    }
}

/// Values in the order of the days they take effect.
fn is_timeline(entries: &[Value]) -> bool {
    let is_dated = |entry: &Value| entry.get("from").is_some() && entry.get("value").is_some();
    // A limit has a day and a value too, but is no successor of the one before it.
    entries.first().is_some_and(|entry| is_dated(entry) && entry.get("kind").is_none())
}

fn word<'v>(entry: &'v Value, name: &str) -> &'v str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn day(entry: &Value, name: &str) -> Option<NaiveDate> {
    parse_iso_day(word(entry, name))
}

fn text(entry: &Value, name: &str) -> Option<Text> {
    let text = entry.get(name)?;
    Some(Text::new(word(text, "zh"), word(text, "en")))
}

fn confidence(name: &str) -> Option<Confidence> {
    Some(match name {
        "official" => Confidence::Official,
        "agreed" => Confidence::Agreed,
        "single" => Confidence::Single,
        "inferred" => Confidence::Inferred,
        _ => return None,
    })
}
