//! The facts that a lesson says to change, as fields: what stands in them, and the case that this makes.

use crate::state::field::{Kind, field_at};
use ltc_course::Lesson;
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::money::MAX_AMOUNT;
use ltc_report::Lang;
use ltc_scenario::{Edit, edited};
use serde_json::Value;

/// How a fact is changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// By typing or choosing.
    Typed(Kind),
    /// By ticking: what is added or taken away as a whole.
    Whole,
}

/// A fact that can be changed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fact {
    /// Where it stands in what is given.
    pub(super) pointer: String,
    /// How it is changed.
    pub(super) shape: Shape,
    /// What stands in the field.
    pub(super) text: String,
    /// Is the change made that comes as a whole?
    pub(super) made: bool,
    /// What is given, if anything.
    given: Option<Value>,
    /// What the lesson asks for.
    pub(super) to: Option<Value>,
}

/// All facts that a lesson says to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Trial {
    /// In the lesson's order.
    pub(super) facts: Vec<Fact>,
}

impl Trial {
    /// The fields of a lesson, as given.
    pub(super) fn of(lesson: &Lesson, lang: Lang) -> Self {
        let edits = lesson.teaching.change.as_ref().map_or(&[][..], |change| &change.edits);
        Self { facts: edits.iter().map(|edit| Fact::of(edit, &lesson.given, lang)).collect() }
    }

    /// Everything as given again, or as the lesson asks.
    pub(super) fn set_all(&mut self, made: bool, lang: Lang) {
        for fact in &mut self.facts {
            fact.made = made;
            fact.text = fact.written(if made { fact.to.as_ref() } else { fact.given.as_ref() }, lang);
        }
    }

    /// What is given with the fields put into it.
    ///
    /// # Errors
    /// The places of the fields that cannot be read.
    pub(super) fn document(&self, given: &Value) -> Result<Value, Vec<usize>> {
        let read = self.facts.iter().map(Fact::edit);
        let wrong: Vec<usize> = read.clone().enumerate().filter(|(_, edit)| edit.is_err()).map(|(at, _)| at).collect();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let edits: Vec<Edit> = read.filter_map(|edit| edit.ok().flatten()).collect();
        // A test proves that each lesson's edits lead somewhere; one's own are checked when they are opened.
        Ok(edited(given, &edits).unwrap_or_else(|_| given.clone()))
    }

    /// Is anything other than given?
    pub(super) fn is_changed(&self) -> bool {
        self.facts.iter().any(|fact| !matches!(fact.edit(), Ok(None)))
    }
}

impl Fact {
    fn of(edit: &Edit, given: &Value, lang: Lang) -> Self {
        let there = given.pointer(&edit.pointer).cloned();
        let shape = shape(&edit.pointer, there.as_ref(), edit.to.as_ref());
        let mut fact = Self {
            pointer: edit.pointer.clone(),
            shape,
            text: String::new(),
            made: false,
            given: there,
            to: edit.to.clone(),
        };
        fact.text = fact.written(fact.given.as_ref(), lang);
        fact
    }

    /// What is given and what is asked for, each with its name, if both are words of a list that has names:
    /// nobody knows how these are spelt.
    pub(super) fn choice(&self, name: impl Fn(&str, &str) -> Option<String>) -> Vec<(String, String)> {
        let field = self.pointer.rsplit('/').next().unwrap_or_default();
        let both = [self.given.as_ref(), self.to.as_ref()].map(|value| value.and_then(Value::as_str));
        let named = both.iter().flatten().map(|word| Some(((*word).to_owned(), name(field, word)?)));
        named.collect::<Option<Vec<_>>>().unwrap_or_default()
    }

    fn written(&self, value: Option<&Value>, lang: Lang) -> String {
        match (self.shape, value) {
            (Shape::Typed(kind), Some(value)) => kind.show(value, lang),
            _ => String::new(),
        }
    }

    /// What it changes; nothing if it stands as given. An error: the field cannot be read.
    fn edit(&self) -> Result<Option<Edit>, ()> {
        let to = match self.shape {
            Shape::Whole => return Ok(self.made.then(|| Edit { pointer: self.pointer.clone(), to: self.to.clone() })),
            Shape::Typed(kind) => kind.read(&self.text).map_err(|_| ())?,
        };
        let to = to.filter(|to| self.given.is_some() || !is_empty_text(to));
        if to == self.given {
            return Ok(None);
        }
        Ok(Some(Edit { pointer: self.pointer.clone(), to }))
    }
}

fn is_empty_text(value: &Value) -> bool {
    value.as_str().is_some_and(str::is_empty)
}

/// A fact is typed if it is one value before and after; a list or a part comes and goes as a whole.
fn shape(pointer: &str, given: Option<&Value>, to: Option<&Value>) -> Shape {
    let is_one = |value: &Value| !value.is_array() && !value.is_object();
    let one = to.filter(|to| is_one(to)).filter(|_| given.is_none_or(is_one) && !pointer.ends_with("/-"));
    let Some(one) = one else { return Shape::Whole };
    Shape::Typed(match field_at(pointer) {
        Some(field) => field.kind,
        None => kind_of(one),
    })
}

/// What a value that the form of 試算 has no field for is typed as.
fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Bool(_) => Kind::YesNo,
        Value::Number(number) if number.is_i64() => Kind::Whole { min: -MAX_AMOUNT, max: MAX_AMOUNT },
        Value::Number(_) => Kind::Decimal { max: 100_000 },
        Value::String(text) if parse_iso_day(text).is_some() => Kind::Day,
        Value::String(text) if text.parse::<Month>().is_ok() => Kind::Month,
        _ => Kind::Words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const EDITS: &str = r#"[
        {"pointer": "/client/cms_level", "to": 7},
        {"pointer": "/client/foreign_carer", "to": true},
        {"pointer": "/plans/0/items/0/quantity", "to": 12},
        {"pointer": "/client/died_on", "to": "2025-03-09"},
        {"pointer": "/events/-", "to": {"on": "2025-03-05", "set": {"cms_level": 8}}},
        {"pointer": "/plans/1"}
    ]"#;

    fn given() -> Value {
        json!({"client": {"id": "A", "cms_level": 5}, "events": [],
            "plans": [{"from": "2025-03", "items": [{"code": "BA01", "quantity": 4}]}, {"from": "2025-05"}]})
    }

    fn trial() -> Trial {
        let edits: Vec<Edit> = ltc_engine::json::read(EDITS).unwrap();
        Trial { facts: edits.iter().map(|edit| Fact::of(edit, &given(), Lang::Zh)).collect() }
    }

    #[test]
    fn fields_stand_as_given_and_change_nothing() {
        let trial = trial();
        let texts: Vec<&str> = trial.facts.iter().map(|fact| fact.text.as_str()).collect();
        assert_eq!(texts, ["5", "", "4", "", "", ""]);
        assert!(!trial.is_changed());
        assert_eq!(trial.document(&given()), Ok(given()));
    }

    #[test]
    fn everything_as_asked_is_what_the_edits_make() {
        let mut trial = trial();
        trial.set_all(true, Lang::Zh);
        assert_eq!(trial.facts[3].text, "114/03/09", "days are shown in the ROC calendar");
        let edits: Vec<Edit> = ltc_engine::json::read(EDITS).unwrap();
        assert_eq!(trial.document(&given()), Ok(edited(&given(), &edits).unwrap()));
        trial.set_all(false, Lang::Zh);
        assert_eq!(trial.document(&given()), Ok(given()));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let mut trial = trial();
        trial.facts[2].text = "十二".to_owned();
        trial.facts[3].text = "114/2/30".to_owned();
        assert_eq!(trial.document(&given()), Err(vec![2, 3]));
        trial.facts[2].text = "１２".to_owned();
        trial.facts[3].text = "1140309".to_owned();
        let made = trial.document(&given()).unwrap();
        assert_eq!(made.pointer("/plans/0/items/0/quantity"), Some(&json!(12)));
        assert_eq!(made.pointer("/client/died_on"), Some(&json!("2025-03-09")));
    }
}
