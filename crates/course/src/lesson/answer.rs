//! The answer of a lesson, taken from the result that it points into.

use super::Lesson;
use super::teaching::{AnswerIn, Of};
use crate::answer::{Answer, Choice, Form, sorted};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{parse_iso_day, parse_month};
use ltc_engine::case::read_case;
use ltc_engine::text::Text;
use ltc_scenario::{Overrides, Refused, edited};
use serde_json::Value;

/// Why a lesson cannot be used.
#[derive(Debug)]
pub enum LessonRefused {
    /// The engine refuses what is given.
    Refused(Refused),
    /// There is no such kind of scenario.
    Kind(String),
    /// The pointer of an edit that leads nowhere.
    Edit(String),
    /// The pointer of the answer leads to nothing that can be asked for.
    Pointer(String),
    /// Not exactly one answer, or a choice that is not among the choices.
    Answer,
}

impl Lesson {
    /// Its number in the course, for lists and addresses: `07`.
    pub fn number(&self) -> &str {
        self.id.split_once('-').map_or(self.id.as_str(), |(number, _)| number)
    }

    /// Is something changed before the question is answered?
    pub fn has_change(&self) -> bool {
        self.teaching.change.as_ref().is_some_and(|change| !change.edits.is_empty())
    }

    /// Is the change shown only when the question has been answered?
    pub fn changes_after_answer(&self) -> bool {
        self.teaching.change.as_ref().is_some_and(|change| change.after_answer)
    }

    /// What is given, with the change made.
    ///
    /// # Errors
    /// An edit leads nowhere.
    pub fn changed(&self) -> Result<Value, LessonRefused> {
        let edits = self.teaching.change.as_ref().map_or(&[][..], |change| &change.edits);
        edited(&self.given, edits).map_err(LessonRefused::Edit)
    }

    /// What comes out of a document of the lesson's kind: the one given, the changed one, or one that
    /// somebody has edited.
    ///
    /// # Errors
    /// The engine refuses it; no such kind.
    pub fn run(&self, basis: &Basis, document: &Value) -> Result<Value, LessonRefused> {
        let run = ltc_scenario::of(&self.kind).ok_or_else(|| LessonRefused::Kind(self.kind.clone()))?;
        run(basis, &document.to_string(), &Overrides::default()).map_err(LessonRefused::Refused)
    }

    /// The document that the answer is about: the changed one if the change is made before answering,
    /// unless the answer says otherwise.
    ///
    /// # Errors
    /// An edit leads nowhere.
    pub fn asked(&self) -> Result<Value, LessonRefused> {
        match self.teaching.answer.of {
            Some(Of::Given) => Ok(self.given.clone()),
            None if self.changes_after_answer() => Ok(self.given.clone()),
            Some(Of::Changed) | None => self.changed(),
        }
    }

    /// What is right.
    ///
    /// # Errors
    /// The lesson does not hold together.
    pub fn answer(&self, basis: &Basis) -> Result<Answer, LessonRefused> {
        let AnswerIn { pointer, findings, number, set, day, choice, .. } = &self.teaching.answer;
        match (pointer, findings, number, set, day, choice) {
            (Some(pointer), false, None, None, None, None) => {
                let result = self.run(basis, &self.asked()?)?;
                let found = result.pointer(pointer).and_then(value);
                found.ok_or_else(|| LessonRefused::Pointer(pointer.clone()))
            }
            (None, true, None, None, None, None) => Ok(rules_found(&self.run(basis, &self.asked()?)?)),
            (None, false, Some(number), None, None, None) => Ok(Answer::Number(*number)),
            (None, false, None, Some(set), None, None) => Ok(Answer::Set(sorted(set.clone()))),
            (None, false, None, None, Some(day), None) => Ok(Answer::Day(*day)),
            (None, false, None, None, None, Some(choice)) => self.choice(*choice),
            _ => Err(LessonRefused::Answer),
        }
    }

    fn choice(&self, choice: u32) -> Result<Answer, LessonRefused> {
        let place = usize::try_from(choice).ok().and_then(|choice| choice.checked_sub(1));
        let place = place.filter(|place| *place < self.teaching.choices.len());
        place.map(Answer::Choice).ok_or(LessonRefused::Answer)
    }

    /// How the answer is given.
    pub fn form(&self, answer: &Answer) -> Form {
        let teaching = &self.teaching;
        match answer {
            Answer::Number(_) => match &teaching.unit {
                Some(unit) => Form::Number { unit: unit.clone() },
                None => Form::money(),
            },
            Answer::Day(_) => Form::Day,
            Answer::Month(_) => Form::Month,
            Answer::Set(_) => Form::Set { options: teaching.options.iter().map(Choice::plain).collect() },
            Answer::Choice(_) => Form::Choice { options: teaching.choices.clone() },
        }
    }

    /// How the figure asked for came about, as the contract's `Explanation`: for an answer that points
    /// to a figure of a simulation.
    pub fn derivation(&self, basis: &Basis) -> Option<Value> {
        let pointer = self.teaching.answer.pointer.as_deref().filter(|_| self.kind == "simulate")?;
        let case = read_case(&self.asked().ok()?.to_string()).ok()?;
        let explanation = ltc_engine::explain(basis, &case, pointer).ok()?;
        serde_json::to_value(ltc_report::json::explanation(basis, &explanation)).ok()
    }

    /// The choice's own words, for an answer that is one; else the answer as written.
    pub fn worded(&self, answer: &Answer) -> Text {
        match answer {
            Answer::Choice(place) => self.teaching.choices.get(*place).cloned().unwrap_or_default(),
            other => Text::new(other.written(), other.written()),
        }
    }
}

/// What stands in a result, as an answer.
fn value(found: &Value) -> Option<Answer> {
    match found {
        Value::Number(number) => number.as_i64().map(Answer::Number),
        Value::String(text) => Some(match (parse_iso_day(text), parse_month(text)) {
            (Some(day), _) => Answer::Day(day),
            (None, Ok(month)) => Answer::Month(month),
            _ => Answer::Set(vec![text.clone()]),
        }),
        Value::Array(items) => {
            let ids = items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned));
            Some(Answer::Set(sorted(ids.collect())))
        }
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
    }
}

/// The rules of the findings, each once.
fn rules_found(result: &Value) -> Answer {
    let findings = result.get("findings").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let rules = findings.iter().filter_map(|finding| finding.get("rule")?.as_str()).map(str::to_owned);
    Answer::Set(sorted(rules.collect()))
}
