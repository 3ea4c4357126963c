//! What a person tells about the unit and the dates: as typed, and as a document of the contract.

use ltc_engine::calendar::{parse_day, parse_month};
use ltc_report::Lang;
use ltc_report::words::{day, month};
use ltc_wire::month::Facts;
use serde_json::{Map, Value};

/// The fields as they are typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Form {
    texts: [String; Field::ALL.len()],
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Month,
    AsOf,
    UnitId,
    Codes,
    ContractFrom,
    ContractTo,
    Capacity,
    CUnits,
}

impl Field {
    /// In the order of the form.
    pub(super) const ALL: [Self; 8] = [
        Self::Month,
        Self::AsOf,
        Self::UnitId,
        Self::Codes,
        Self::ContractFrom,
        Self::ContractTo,
        Self::Capacity,
        Self::CUnits,
    ];
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    Month,
    Day,
    Number,
    NoBeginning,
}

impl Form {
    /// What was told before.
    pub(super) fn of(facts: &Facts, lang: Lang) -> Self {
        let mut form = Self::default();
        let shown_day = |text: &Option<String>| {
            text.as_deref().map(|text| parse_day(text).map_or_else(|_| text.to_owned(), |date| day(date, lang)))
        };
        let list = |list: &Option<Vec<String>>| list.as_ref().map(|list| list.join(" "));
        let month_text = facts.month.as_deref();
        let shown_month =
            month_text.map(|text| parse_month(text).map_or_else(|_| text.to_owned(), |known| month(known, lang)));
        let contract = facts.contract.as_ref();
        for (field, text) in [
            (Field::Month, shown_month),
            (Field::AsOf, shown_day(&facts.as_of)),
            (Field::UnitId, facts.unit_id.clone()),
            (Field::Codes, list(&facts.unit_codes)),
            (Field::ContractFrom, shown_day(&contract.map(|(from, _)| from.clone()))),
            (Field::ContractTo, shown_day(&contract.and_then(|(_, to)| to.clone()))),
            (Field::Capacity, facts.capacity.map(|capacity| capacity.to_string())),
            (Field::CUnits, list(&facts.c_units)),
        ] {
            form.set(field, text.unwrap_or_default());
        }
        form
    }

    /// What stands in a field.
    pub(super) fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    /// Types into a field.
    pub(super) fn set(&mut self, field: Field, text: String) {
        if let Some(there) = self.texts.get_mut(field as usize) {
            *there = text;
        }
    }

    /// The document that tells it, or what is wrong with which fields.
    pub(super) fn document(&self) -> Result<String, Vec<(Field, Wrong)>> {
        let mut wrong = Vec::new();
        let mut document = Map::new();
        if let Some(text) = self.filled(Field::Month) {
            match parse_month(text) {
                Ok(month) => put(&mut document, "month", format!("{:04}-{:02}", month.year(), month.number()).into()),
                Err(_) => wrong.push((Field::Month, Wrong::Month)),
            }
        }
        let mut day_of = |field: Field| {
            let text = self.filled(field)?;
            parse_day(text).map_err(|_| wrong.push((field, Wrong::Day))).ok().map(|day| Value::from(day.to_string()))
        };
        if let Some(day) = day_of(Field::AsOf) {
            put(&mut document, "as_of", day);
        }
        let (from, to) = (day_of(Field::ContractFrom), day_of(Field::ContractTo));
        let unit = self.unit(from, to, &mut wrong);
        put(&mut document, "unit", unit.into());
        if let Some(units) = self.filled(Field::CUnits) {
            put(&mut document, "c_units", words_of(units));
        }
        if wrong.is_empty() { Ok(Value::Object(document).to_string()) } else { Err(wrong) }
    }

    /// The unit is told as a whole: what is left blank is not known any more.
    fn unit(&self, from: Option<Value>, to: Option<Value>, wrong: &mut Vec<(Field, Wrong)>) -> Map<String, Value> {
        let mut unit = Map::new();
        if let Some(id) = self.filled(Field::UnitId) {
            put(&mut unit, "id", id.into());
        }
        if let Some(codes) = self.filled(Field::Codes) {
            put(&mut unit, "codes", words_of(&codes.to_ascii_uppercase()));
        }
        match (from, to) {
            (Some(from), to) => {
                let mut contract = Map::new();
                put(&mut contract, "from", from);
                if let Some(to) = to {
                    put(&mut contract, "to", to);
                }
                put(&mut unit, "contract", contract.into());
            }
            (None, Some(_)) if self.filled(Field::ContractFrom).is_none() => {
                wrong.push((Field::ContractFrom, Wrong::NoBeginning));
            }
            (None, _) => {}
        }
        if let Some(text) = self.filled(Field::Capacity) {
            match ltc_engine::calendar::to_half_width(text).parse::<u32>() {
                Ok(capacity) if capacity > 0 => put(&mut unit, "capacity", capacity.into()),
                _ => wrong.push((Field::Capacity, Wrong::Number)),
            }
        }
        unit
    }

    fn filled(&self, field: Field) -> Option<&str> {
        Some(self.text(field).trim()).filter(|text| !text.is_empty())
    }
}

fn put(map: &mut Map<String, Value>, name: &str, value: Value) {
    map.insert(name.to_owned(), value);
}

/// The words of a list that a person has typed.
fn words_of(text: &str) -> Value {
    let words = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '、' | '，' | ';' | '；'));
    words.filter(|word| !word.is_empty()).map(Value::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(texts: &[(Field, &str)]) -> Form {
        let mut form = Form::default();
        for (field, text) in texts {
            form.set(*field, (*text).to_owned());
        }
        form
    }

    #[test]
    fn what_was_typed_as_a_document() {
        let form = form(&[
            (Field::Month, "115/07"),
            (Field::AsOf, "115/08/05"),
            (Field::Codes, "ba01、BA02, GA"),
            (Field::ContractFrom, "2025-01-01"),
            (Field::Capacity, "３０"),
            (Field::CUnits, "C1 C2"),
        ]);
        let document: Value = serde_json::from_str(&form.document().unwrap()).unwrap();
        let expected = serde_json::json!({
            "month": "2026-07",
            "as_of": "2026-08-05",
            "unit": { "codes": ["BA01", "BA02", "GA"], "contract": { "from": "2025-01-01" }, "capacity": 30 },
            "c_units": ["C1", "C2"],
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn what_is_wrong_is_said_of_its_field() {
        let form = form(&[
            (Field::Month, "夏天"),
            (Field::AsOf, "115/02/30"),
            (Field::ContractTo, "115/12/31"),
            (Field::Capacity, "0"),
        ]);
        let wrong = form.document().unwrap_err();
        for expected in [
            (Field::Month, Wrong::Month),
            (Field::AsOf, Wrong::Day),
            (Field::ContractFrom, Wrong::NoBeginning),
            (Field::Capacity, Wrong::Number),
        ] {
            assert!(wrong.contains(&expected), "{expected:?} of {wrong:?}");
        }
    }

    #[test]
    fn what_was_told_comes_back() {
        let facts = Facts {
            month: Some("2026-07".to_owned()),
            as_of: Some("2026-08-05".to_owned()),
            unit_codes: Some(vec!["BA01".to_owned(), "GA".to_owned()]),
            contract: Some(("2025-01-01".to_owned(), Some("2026-12-31".to_owned()))),
            capacity: Some(30),
            ..Facts::default()
        };
        for lang in [Lang::Zh, Lang::En] {
            let document: Value = serde_json::from_str(&Form::of(&facts, lang).document().unwrap()).unwrap();
            assert_eq!(document.pointer("/month"), Some(&"2026-07".into()));
            assert_eq!(document.pointer("/unit/contract/to"), Some(&"2026-12-31".into()));
            assert_eq!(document.pointer("/unit/codes/1"), Some(&"GA".into()));
        }
    }
}
