//! The fields of the form: where their value stands in the case, how it is read and shown.

use super::number::read_whole;
use ltc_engine::calendar::{self, DateProblem};
use ltc_engine::money::{MAX_AMOUNT, MAX_QUANTITY};
use ltc_report::{Lang, words};
use serde_json::{Number, Value};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words; an empty one stays in the case as empty.
    Words,
    /// Words or one of a list; an empty one is left out.
    Choice,
    /// A number chosen from a list.
    NumberChoice,
    /// Yes, no or left out.
    YesNo,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A month, or a day in it.
    MonthOrDay,
    /// Several months.
    Months,
    /// A number that may have a fraction, within 0 and `max`.
    Decimal {
        /// Largest.
        max: i64,
    },
    /// Several words.
    List,
    /// A whole number within limits.
    Whole {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// JSON pointer in the case; `*` stands for a place in a list.
    pub path: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// May not be left empty.
    pub required: bool,
}

const fn required(path: &'static str, kind: Kind) -> Field {
    Field { path, kind, required: true }
}

const fn optional(path: &'static str, kind: Kind) -> Field {
    Field { path, kind, required: false }
}

const AMOUNT: Kind = Kind::Whole { min: 0, max: MAX_AMOUNT };
const SIGNED_AMOUNT: Kind = Kind::Whole { min: -MAX_AMOUNT, max: MAX_AMOUNT };
#[allow(clippy::cast_lossless, reason = "i64::from is not const")]
const QUANTITY: Kind = Kind::Whole { min: 0, max: MAX_QUANTITY as i64 };

/// Every field that is typed or chosen. What a case holds besides is kept as it is.
pub const FIELDS: &[Field] = &[
    optional("/as_of", Kind::Day),
    optional("/client/id", Kind::Words),
    required("/client/cms_level", Kind::NumberChoice),
    required("/client/welfare_class", Kind::Choice),
    optional("/client/birth_date", Kind::Day),
    optional("/client/discharged_on", Kind::Day),
    optional("/client/closed_on", Kind::Day),
    optional("/client/died_on", Kind::Day),
    optional("/client/transport_zone", Kind::NumberChoice),
    optional("/client/county", Kind::Choice),
    optional("/client/weight_kg", Kind::Decimal { max: 500 }),
    optional("/client/icd", Kind::List),
    optional("/client/two_workers_for_ba12", Kind::YesNo),
    optional("/client/carers/*/age", Kind::Whole { min: 0, max: 150 }),
    optional("/client/carers/*/disability", Kind::YesNo),
    required("/events/*/on", Kind::Day),
    optional("/events/*/set/cms_level", Kind::NumberChoice),
    optional("/events/*/set/welfare_class", Kind::Choice),
    optional("/events/*/set/foreign_carer", Kind::YesNo),
    optional("/events/*/set/special_care_allowance", Kind::YesNo),
    optional("/events/*/set/remote_area", Kind::YesNo),
    optional("/events/*/set/transport_zone", Kind::NumberChoice),
    required("/plans/*/from", Kind::MonthOrDay),
    optional("/plans/*/to", Kind::MonthOrDay),
    optional("/plans/*/approved_on", Kind::Day),
    optional("/plans/*/edition", Kind::Choice),
    required("/plans/*/items/*/code", Kind::Choice),
    required("/plans/*/items/*/quantity", QUANTITY),
    optional("/plans/*/items/*/unit_price", AMOUNT),
    optional("/plans/*/items/*/fund", Kind::Choice),
    optional("/plans/*/approved/care", AMOUNT),
    optional("/plans/*/approved/transport", AMOUNT),
    optional("/plans/*/approved/respite", AMOUNT),
    required("/advance/amount", AMOUNT),
    required("/advance/start", Kind::Month),
    required("/advance/discharge", Kind::Month),
    optional("/advance/deduct_in", Kind::Months),
    optional("/advance/transferred_on", Kind::Day),
    required("/adjustments/*/month", Kind::Month),
    required("/adjustments/*/quota_type", Kind::Choice),
    required("/adjustments/*/amount", SIGNED_AMOUNT),
    optional("/adjustments/*/note", Kind::Words),
    required("/allocations/*/month", Kind::Month),
    optional("/allocations/*/unit", Kind::Words),
    required("/allocations/*/quota_type", Kind::Choice),
    required("/allocations/*/fund", Kind::Choice),
    optional("/allocations/*/settlement", Kind::Choice),
    required("/allocations/*/amount", AMOUNT),
    required("/opening/interval_from", Kind::Month),
    optional("/opening/retention/care", AMOUNT),
    optional("/opening/retention/transport", AMOUNT),
    optional("/opening/respite_from", Kind::Month),
    optional("/opening/respite_used", AMOUNT),
    required("/simulate/from", Kind::Month),
    required("/simulate/to", Kind::Month),
];

/// The field that a JSON pointer leads to.
pub fn field_at(pointer: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| matches(field.path, pointer))
}

fn matches(path: &str, pointer: &str) -> bool {
    let mut pointer = pointer.split('/');
    let fits = path.split('/').all(|part| {
        let place = pointer.next();
        if part == "*" { place.is_some_and(|place| place.parse::<usize>().is_ok()) } else { place == Some(part) }
    });
    fits && pointer.next().is_none()
}

/// Why a text cannot stand in its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldProblem {
    /// Has to be filled in.
    Missing,
    /// Not a date in any form that is understood.
    NotADay,
    /// Not a month in any form that is understood.
    NotAMonth,
    /// A date that the calendar does not have.
    NoSuchDay,
    /// Not a number.
    NotANumber,
    /// Not a whole number.
    NotAWholeNumber,
    /// Below or above what is possible.
    OutOfRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
}

impl Kind {
    /// Reads what was typed; `None` for an empty field that is left out of the case.
    pub fn read(self, text: &str) -> Result<Option<Value>, FieldProblem> {
        if self == Self::Words {
            return Ok(Some(text.into()));
        }
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let value: Value = match self {
            Self::Words | Self::Choice => text.into(),
            Self::NumberChoice => read_whole(text).ok_or(FieldProblem::NotAWholeNumber)?.into(),
            Self::YesNo => (text == "true").into(),
            Self::Day => day(text)?.into(),
            Self::Month => month(text)?.into(),
            Self::MonthOrDay => month(text).or_else(|_| day(text))?.into(),
            Self::Months => {
                let months: Result<Vec<Value>, _> = split_list(text).map(|part| month(part).map(Value::from)).collect();
                months?.into()
            }
            Self::List => split_list(text).map(Value::from).collect(),
            Self::Decimal { max } => decimal(text, max)?,
            Self::Whole { min, max } => {
                let number = read_whole(text).ok_or(FieldProblem::NotAWholeNumber)?;
                if number < min || number > max {
                    return Err(FieldProblem::OutOfRange { min, max });
                }
                number.into()
            }
        };
        Ok(Some(value))
    }

    /// Writes a value of a case the way it is shown in its field.
    pub fn show(self, value: &Value, lang: Lang) -> String {
        match value {
            Value::String(text) => self.show_text(text, lang),
            Value::Number(number) => match (self, number.as_i64()) {
                (Self::Whole { .. }, Some(whole)) => words::amount(whole),
                _ => number.to_string(),
            },
            Value::Bool(yes) => yes.to_string(),
            Value::Array(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.show(part, lang)).collect();
                parts.join("、")
            }
            Value::Null | Value::Object(_) => String::new(),
        }
    }

    fn show_text(self, text: &str, lang: Lang) -> String {
        let as_day = || calendar::parse_iso_day(text).map(|day| words::day(day, lang));
        let as_month = || text.parse().ok().map(|month| words::month(month, lang));
        let shown = match self {
            Self::Day => as_day(),
            Self::Month | Self::Months => as_month(),
            Self::MonthOrDay => as_month().or_else(as_day),
            _ => None,
        };
        shown.unwrap_or_else(|| text.to_owned())
    }

    /// What was typed, in its proper form; unreadable text stays as it is.
    pub fn tidy(self, text: &str, lang: Lang) -> String {
        match self.read(text) {
            Ok(Some(value)) => self.show(&value, lang),
            _ => text.to_owned(),
        }
    }
}

fn day(text: &str) -> Result<String, FieldProblem> {
    calendar::parse_day(text).map(|day| day.to_string()).map_err(|problem| match problem {
        DateProblem::NoSuchDay => FieldProblem::NoSuchDay,
        DateProblem::Empty | DateProblem::Form => FieldProblem::NotADay,
    })
}

fn month(text: &str) -> Result<String, FieldProblem> {
    calendar::parse_month(text).map(|month| month.to_string()).map_err(|problem| match problem {
        DateProblem::NoSuchDay => FieldProblem::NoSuchDay,
        DateProblem::Empty | DateProblem::Form => FieldProblem::NotAMonth,
    })
}

/// Reads a number; one without a fraction stays whole.
fn decimal(text: &str, max: i64) -> Result<Value, FieldProblem> {
    let plain = calendar::to_half_width(text);
    let plain = ["kg", "公斤"].into_iter().find_map(|unit| plain.strip_suffix(unit)).unwrap_or(&plain).trim();
    let number: Number = match plain.parse::<i64>() {
        Ok(whole) => whole.into(),
        // By the reader of JSON, which is there anyway: that of the standard library brings along
        // tables of 10 kB.
        Err(_) => plain.parse().map_err(|_| FieldProblem::NotANumber)?,
    };
    let within =
        number.as_f64().is_some_and(|value| value >= 0.0 && i32::try_from(max).is_ok_and(|max| value <= max.into()));
    if within { Ok(Value::Number(number)) } else { Err(FieldProblem::OutOfRange { min: 0, max }) }
}

/// The parts of a list, separated by anything that people put between them.
fn split_list(text: &str) -> impl Iterator<Item = &str> {
    text.split(['、', '，', ',', ';', '；', ' ', '\u{3000}']).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn pointers_find_their_fields() {
        assert_eq!(field_at("/plans/12/items/0/quantity").map(|field| field.path), Some("/plans/*/items/*/quantity"));
        assert_eq!(field_at("/plans/x/from"), None);
        assert_eq!(field_at("/plans/0/from/0"), None);
        assert_eq!(field_at("/client/assessment"), None);
    }

    #[test]
    fn each_kind_reads_and_shows() {
        let amount = Kind::Whole { min: 0, max: 100_000 };
        let cases = [
            (Kind::Day, "1071203", json!("2018-12-03"), "107/12/03", "2018-12-03"),
            (Kind::Month, "107/7", json!("2018-07"), "107/07", "2018-07"),
            (Kind::MonthOrDay, "107年12月", json!("2018-12"), "107/12", "2018-12"),
            (Kind::MonthOrDay, "2018/12/15", json!("2018-12-15"), "107/12/15", "2018-12-15"),
            (Kind::Months, "10707, 107/08", json!(["2018-07", "2018-08"]), "107/07、107/08", "2018-07、2018-08"),
            (amount, "２１,000", json!(21_000), "21,000", "21,000"),
            (Kind::NumberChoice, "7", json!(7), "7", "7"),
            (Kind::Decimal { max: 500 }, "７０", json!(70), "70", "70"),
            (Kind::Decimal { max: 500 }, "69.9 公斤", json!(69.9), "69.9", "69.9"),
            (Kind::List, "G80, S14", json!(["G80", "S14"]), "G80、S14", "G80、S14"),
            (Kind::YesNo, "true", json!(true), "true", "true"),
        ];
        for (kind, typed, value, roc, iso) in cases {
            assert_eq!(kind.read(typed), Ok(Some(value.clone())), "{typed}");
            assert_eq!(kind.show(&value, Lang::Zh), roc);
            assert_eq!(kind.show(&value, Lang::En), iso);
            assert_eq!(kind.read(roc), Ok(Some(value)), "what is shown can be read");
        }
    }

    #[test]
    fn what_cannot_be_read_stays_as_typed() {
        for (kind, typed, problem) in [
            (Kind::Day, "107/2/30", FieldProblem::NoSuchDay),
            (Kind::Day, "107/1", FieldProblem::NotADay),
            (Kind::Month, "七月", FieldProblem::NotAMonth),
            (Kind::Whole { min: 0, max: 5 }, "6", FieldProblem::OutOfRange { min: 0, max: 5 }),
            (Kind::Whole { min: 0, max: 5 }, "abc", FieldProblem::NotAWholeNumber),
            (Kind::Decimal { max: 500 }, "重", FieldProblem::NotANumber),
            (Kind::Decimal { max: 500 }, "NaN", FieldProblem::NotANumber),
            (Kind::Decimal { max: 500 }, "-1", FieldProblem::OutOfRange { min: 0, max: 500 }),
        ] {
            assert_eq!(kind.read(typed), Err(problem));
            assert_eq!(kind.tidy(typed, Lang::Zh), typed);
        }
        assert_eq!(Kind::Day.read("  "), Ok(None));
        assert_eq!(Kind::Words.read(""), Ok(Some("".into())));
    }
}
