//! From what is typed to values of a document, and back.

use super::form::{Field, Kind, SHEET_ROWS, empty};
use chrono::NaiveDate;
use ltc_engine::calendar::{parse_day, parse_iso_day, to_half_width};
use ltc_report::{Lang, words};
use serde_json::{Map, Value};

/// The value that something typed stands for. What cannot be read stays as it is: the tool refuses it.
pub(super) fn value_of(kind: &Kind, typed: &Value) -> Option<Value> {
    if let Kind::Tick = kind {
        return typed.as_bool().filter(|ticked| *ticked).map(Value::Bool);
    }
    if let Kind::Words(_) = kind {
        return Some(typed.clone());
    }
    let text = typed.as_str()?.trim();
    if text.is_empty() {
        return None;
    }
    Some(match kind {
        Kind::Number => number(text).map_or_else(|| text.into(), Value::from),
        Kind::Day => parse_day(text).map_or_else(|_| text.into(), |day| day.to_string().into()),
        Kind::Clock => clock(text).into(),
        Kind::Known => (text == "yes").into(),
        _ => text.into(),
    })
}

/// A whole number as people write it: `1,200`, `１２`.
fn number(text: &str) -> Option<i64> {
    to_half_width(text).replace([',', ' '], "").parse().ok()
}

/// A time as people write it: `18：30`, `1830`.
fn clock(text: &str) -> String {
    let text = to_half_width(text);
    match (text.len(), text.parse::<u32>()) {
        (4, Ok(number)) => format!("{:02}:{:02}", number / 100, number % 100),
        _ => text,
    }
}

/// What is typed where a document says this.
pub(super) fn typed(spec: &[Field], document: &Map<String, Value>, lang: Lang) -> Map<String, Value> {
    let mut form = empty(spec);
    for field in spec {
        let Some(value) = document.get(field.key) else { continue };
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let value = match &field.kind {
            Kind::Tick | Kind::Words(_) => value.clone(),
            Kind::Known => value.as_bool().map_or("", |known| if known { "yes" } else { "no" }).into(),
            Kind::Day => day_of(value).map_or_else(|| text(value), |day| words::day(day, lang)).into(),
            Kind::Rows(fields) => {
                let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let rows = rows.iter().filter_map(Value::as_object).map(|row| Value::Object(typed(fields, row, lang)));
                Value::Array(rows.collect())
            }
            Kind::Sheet(fields) => sheet(fields, value, lang),
            _ => text(value).into(),
        };
        form.insert(field.key.to_owned(), value);
    }
    form
}

fn day_of(value: &Value) -> Option<NaiveDate> {
    parse_iso_day(value.as_str()?)
}

/// All rows of a sheet, those that the document numbers filled in.
fn sheet(fields: &[Field], value: &Value, lang: Lang) -> Value {
    let mut rows = vec![Value::Object(empty(fields)); SHEET_ROWS];
    for row in value.as_array().into_iter().flatten().filter_map(Value::as_object) {
        let number = row.get("number").and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        if let Some(place) = number.and_then(|number| rows.get_mut(number.checked_sub(1)?)) {
            *place = Value::Object(typed(fields, row, lang));
        }
    }
    Value::Array(rows)
}
