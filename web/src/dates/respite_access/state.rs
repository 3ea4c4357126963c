//! What was filled in of the assessment form, and what it answers.

use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::parse_day;
use ltc_engine::case::{Age, Case, Level};
use ltc_engine::respite_access::{Absence, Item, RespiteAccessInput, RespiteAnswer, respite_access, respite_input};
use ltc_report::{Lang, words};

/// A field with one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// The day in question.
    On,
    /// B1.
    B1,
    /// B3.
    B3,
    /// H1a.
    H1a,
    /// Care level.
    Level,
    /// How long the foreign carer is away.
    Absence,
    /// A carer of the family.
    FamilyCarer,
    /// Like benefits by another law.
    OtherBenefit,
}

/// What a person does.
#[derive(Debug)]
pub(crate) enum Act {
    /// Fills in a field.
    Set(Field, String),
    /// Ticks a box of H1b, or takes the tick away.
    Lives(i64, bool),
    /// Says that the main carer is an employed one.
    Employed(bool),
    /// Takes over what a case says on a day.
    Case(Box<Case>, NaiveDate),
}

/// The form as filled in. Empty texts: not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) on: String,
    pub(crate) b1: String,
    pub(crate) b3: String,
    pub(crate) employed: bool,
    pub(crate) h1a: String,
    /// Ticked boxes of H1b.
    pub(crate) h1b: Vec<i64>,
    pub(crate) level: String,
    pub(crate) absence: String,
    pub(crate) family_carer: String,
    pub(crate) other_benefit: String,
    /// What the case said of a foreign carer.
    foreign_carer: Option<bool>,
}

/// Why there is no answer.
#[derive(Debug, PartialEq)]
pub(crate) enum Trouble {
    /// The day is none.
    Day,
    /// The age is none.
    Age,
    /// The engine refuses it.
    Input(InputError),
}

impl Form {
    /// Does what a person does.
    pub(crate) fn after(&self, act: Act) -> Self {
        let mut next = self.clone();
        match act {
            Act::Set(field, text) => *next.field(field) = text,
            Act::Lives(item, true) => {
                next.h1b.push(item);
                next.h1b.sort_unstable();
                next.h1b.dedup();
            }
            Act::Lives(item, false) => next.h1b.retain(|one| *one != item),
            Act::Employed(employed) => next.employed = employed,
            Act::Case(case, today) => next = Self::of_case(&case, self.day(today).unwrap_or(today)),
        }
        next
    }

    fn field(&mut self, field: Field) -> &mut String {
        match field {
            Field::On => &mut self.on,
            Field::B1 => &mut self.b1,
            Field::B3 => &mut self.b3,
            Field::H1a => &mut self.h1a,
            Field::Level => &mut self.level,
            Field::Absence => &mut self.absence,
            Field::FamilyCarer => &mut self.family_carer,
            Field::OtherBenefit => &mut self.other_benefit,
        }
    }

    /// The day in question; an empty field is today.
    pub(crate) fn day(&self, today: NaiveDate) -> Option<NaiveDate> {
        if self.on.trim().is_empty() { Some(today) } else { parse_day(&self.on).ok() }
    }

    /// What a case says on a day.
    fn of_case(case: &Case, on: NaiveDate) -> Self {
        let said = respite_input(case, on);
        let text = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            on: words::day(on, Lang::Zh),
            b1: text(said.b1.map(Item::get)),
            b3: text(said.b3.map(Age::get)),
            employed: said.employed == Some(true),
            h1a: text(said.h1a.map(Item::get)),
            h1b: said.h1b.iter().flatten().map(|item| item.get()).collect(),
            level: text(said.cms_level.map(Level::get)),
            absence: String::new(),
            family_carer: said.family_carer.map(|has| has.to_string()).unwrap_or_default(),
            other_benefit: String::new(),
            foreign_carer: said.foreign_carer,
        }
    }

    /// The answer, or why there is none.
    pub(crate) fn answer(&self, basis: &Basis, today: NaiveDate) -> Result<RespiteAnswer, Trouble> {
        let on = self.day(today).ok_or(Trouble::Day)?;
        let item = |text: &str| text.parse().ok().and_then(Item::new);
        let b3 = match self.b3.trim() {
            "" => None,
            text => Some(text.parse().ok().and_then(Age::new).ok_or(Trouble::Age)?),
        };
        let lives_with = self.h1b.iter().filter_map(|item| Item::new(*item)).collect();
        let input = RespiteAccessInput {
            on,
            foreign_carer: self.foreign_carer,
            b1: item(&self.b1),
            b3,
            employed: self.employed.then_some(true),
            h1a: item(&self.h1a),
            // The form asks for it only of those who do not live alone.
            h1b: (!self.h1a.is_empty()).then_some(lives_with),
            cms_level: self.level.parse().ok().and_then(Level::new),
            absence: match self.absence.as_str() {
                "none" => Some(Absence::None),
                "short" => Some(Absence::Short),
                "month" => Some(Absence::Month),
                _ => None,
            },
            family_carer: self.family_carer.parse().ok(),
            other_benefit: self.other_benefit.parse().ok(),
        };
        respite_access(basis, &input).map_err(Trouble::Input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;
    use ltc_engine::respite_access::AccessStatus;

    fn filled(fields: &[(Field, &str)]) -> Form {
        fields.iter().fold(Form::default(), |form, (field, text)| form.after(Act::Set(*field, (*text).to_owned())))
    }

    fn answer(form: &Form) -> Result<AccessStatus, Trouble> {
        let basis = Basis::embedded().unwrap();
        form.answer(&basis, NaiveDate::from_ymd_opt(2018, 12, 10).unwrap()).map(|answer| answer.status)
    }

    #[test]
    fn the_form_answers_as_the_engine_does() {
        assert_eq!(answer(&Form::default()), Ok(AccessStatus::Unknown));
        assert_eq!(answer(&filled(&[(Field::B1, "2"), (Field::B3, "70")])), Ok(AccessStatus::Qualified));
        assert_eq!(answer(&filled(&[(Field::H1a, "1")])), Ok(AccessStatus::Qualified));
        let with = filled(&[(Field::B1, "1"), (Field::H1a, "2"), (Field::Absence, "none")]);
        assert!(matches!(answer(&with), Err(Trouble::Input(_))));
        let other = with.after(Act::Lives(11, true));
        assert_eq!(answer(&other), Ok(AccessStatus::Qualified));
        assert_eq!(answer(&other.after(Act::Lives(4, true))), Ok(AccessStatus::NotByThese));
        assert_eq!(answer(&other.after(Act::Lives(4, true)).after(Act::Lives(4, false))), Ok(AccessStatus::Qualified));
        assert_eq!(answer(&filled(&[(Field::On, "今天")])), Err(Trouble::Day));
        assert_eq!(answer(&filled(&[(Field::B3, "七十")])), Err(Trouble::Age));
    }

    #[test]
    fn a_case_fills_the_form() {
        let case = r#"{"client":{"id":"甲","cms_level":5,"welfare_class":"general","foreign_carer":true,
            "assessment":["H1a-2","H1b-11"],"carers":[{"age":72,"employed":true},{"age":66,"main":true}]}}"#;
        let today = NaiveDate::from_ymd_opt(2018, 12, 10).unwrap();
        let form = Form::default().after(Act::Case(Box::new(read_case(case).unwrap()), today));
        assert_eq!(
            (form.b1.as_str(), form.b3.as_str(), form.h1a.as_str(), form.h1b.as_slice()),
            ("2", "66", "2", &[11][..])
        );
        assert!(!form.employed);
        assert_eq!(answer(&form), Ok(AccessStatus::Qualified));
    }
}
