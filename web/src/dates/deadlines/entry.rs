//! An occasion as typed, and what is wrong with it.

use chrono::NaiveDate;
use ltc_duties::{Occasion, Previous, Trigger};
use ltc_engine::calendar::{DateProblem, parse_day};

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
    /// Without anything typed.
    pub(super) fn new(key: u32, trigger: Trigger) -> Self {
        Self { key, trigger, texts: Default::default() }
    }

    /// What stands in a field.
    pub(super) fn text(&self, field: Field) -> &str {
        self.texts.get(field.place()).map_or("", String::as_str)
    }

    /// Something was typed.
    pub(super) fn write(&mut self, field: Field, text: String) {
        if let Some(place) = self.texts.get_mut(field.place()) {
            *place = text;
        }
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
}
