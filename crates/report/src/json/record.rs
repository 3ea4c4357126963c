//! A record as `ServiceRecord` of the contract, and changes of its fields.

use ltc_check::records::{Field, RecordId, Records, WORKERS};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// All fields of a record that say something.
pub fn record_fields(records: &Records, record: RecordId) -> Map<String, Value> {
    let mut map = Map::new();
    for field in Field::ALL {
        let (name, value) = entry(*field, &records.value(record, *field));
        if let Some(name) = name
            && !value.is_null()
        {
            map.insert(name.to_owned(), value);
        }
    }
    let workers = records.workers(records.row(record)).iter().map(|worker| records.name(*worker));
    map.insert("workers".to_owned(), workers.collect());
    map
}

/// Fields as they would be after the change; `null` for one that is emptied.
pub(super) fn changed_fields(records: &Records, record: RecordId, set: &[(Field, String)]) -> Map<String, Value> {
    let now = |field: Field| -> Cow<'_, str> {
        let changed = set.iter().rev().find(|(other, _)| *other == field);
        changed.map_or_else(|| records.value(record, field), |(_, text)| Cow::Borrowed(text.as_str()))
    };
    let time = |whole: Field, hour: Field, minute: Field| {
        if set.iter().any(|(field, _)| *field == whole) {
            return now(whole).into_owned();
        }
        let two = |text: Cow<'_, str>| format!("{text:0>2}");
        format!("{}:{}", two(now(hour)), two(now(minute)))
    };
    let mut map = Map::new();
    for (field, text) in set {
        match field {
            Field::StartHour | Field::StartMinute => {
                map.insert("start".to_owned(), time(Field::Start, Field::StartHour, Field::StartMinute).into());
            }
            Field::EndHour | Field::EndMinute => {
                map.insert("end".to_owned(), time(Field::End, Field::EndHour, Field::EndMinute).into());
            }
            field if WORKERS.contains(field) => {
                let workers = WORKERS.into_iter().map(|worker| now(worker).into_owned());
                map.insert("workers".to_owned(), workers.filter(|worker| !worker.is_empty()).collect());
            }
            Field::RenounceAa09 => {
                map.insert("apply_aa09".to_owned(), Value::Bool(text != "1"));
            }
            field => {
                if let (Some(name), value) = entry(*field, text) {
                    map.insert(name.to_owned(), value);
                }
            }
        }
    }
    map
}

/// Name and value of a field in JSON; no name for what JSON says otherwise.
fn entry(field: Field, text: &str) -> (Option<&'static str>, Value) {
    let name = match field {
        Field::StartHour
        | Field::StartMinute
        | Field::EndHour
        | Field::EndMinute
        | Field::RenounceAa09
        | Field::Waiver => None,
        field if WORKERS.contains(&field) => None,
        field => Some(field.name()),
    };
    let value = match field {
        _ if text.is_empty() => Value::Null,
        Field::FeeType
        | Field::Quantity
        | Field::UnitPrice
        | Field::Aa10Status
        | Field::GoalStatus
        | Field::Meal
        | Field::Bd03Type => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        Field::OriginLat | Field::OriginLng | Field::DestinationLat | Field::DestinationLng | Field::MileageKm => {
            ltc_engine::decimal::parse(text).map_or_else(|| text.into(), Value::from)
        }
        Field::ApplyAa03 | Field::ApplyAa09 | Field::MissedVisit | Field::LastService => Value::Bool(text == "1"),
        Field::ServiceItems | Field::ServiceTargets => {
            text.split('|').map(|item| item.parse::<i64>().map_or_else(|_| item.into(), Value::from)).collect()
        }
        _ => text.into(),
    };
    (name, value)
}
