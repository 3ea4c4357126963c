//! Records to FeeApply JSON.

use crate::names::{API, API_FIELDS};
use chrono::Datelike;
use ltc_check::records::{Channel, Field, NONE, RecordId, Records};
use ltc_engine::calendar::Month;
use ltc_engine::{json, order, output};
use serde_json::{Map, Value, json as tree};

/// The records as FeeApply documents of at most so many records each (5,000 is what a transaction
/// takes), in order. Records that were taken out are left out; cells that cannot be read stand as they
/// stood; fields that the API does not know are only written where they came from such a document.
///
/// `price` knows what a unit of a record costs where the record itself does not say so: the head states
/// the sum.
pub fn fee_apply_json(
    records: &Records,
    month: Month,
    most: usize,
    price: &dyn Fn(RecordId) -> Option<i64>,
) -> Vec<String> {
    let all = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
    let all: Vec<RecordId> = all.map(|(record, _)| record).collect();
    let chunks = all.chunks(most.max(1)).zip(1..);
    chunks.map(|(chunk, number)| output::json(&transaction(records, chunk, month, number, price))).collect()
}

fn transaction(
    records: &Records,
    chunk: &[RecordId],
    month: Month,
    number: u32,
    price: &dyn Fn(RecordId) -> Option<i64>,
) -> Value {
    let mut clients = Vec::new();
    let mut amount = 0_i64;
    for record in chunk {
        let row = records.row(*record);
        if row.client != NONE {
            clients.push(row.client);
        }
        let own = i64::from(row.price);
        let price = if own >= 0 { Some(own) } else { price(*record) };
        amount = amount.saturating_add(price.unwrap_or(0).saturating_mul(row.units()));
    }
    order::sort_once(&mut clients);
    let year_month = format!("{:04}{:02}", month.year(), month.number());
    tree!({
        "apply_info": {
            "writeoff_yyyymm": year_month,
            // Ten characters, one for each transaction of the month.
            "trans_no": format!("{year_month}{number:04}"),
            "records": chunk.len(),
            "amount": amount,
            "cases": clients.len(),
        },
        "case_svc_records": chunk.iter().map(|record| object(records, *record)).collect::<Vec<_>>(),
    })
}

fn object(records: &Records, record: RecordId) -> Value {
    let mut object = Map::new();
    for (name, field) in API.iter().take(API_FIELDS) {
        if let Some(value) = value_of(records, record, *field) {
            object.insert((*name).to_owned(), value);
        } else if *field == Field::Id && records.channel(record) != Channel::FeeApply {
            // A workbook has no identifiers, and the API takes no record without one (E1001). One that
            // was missing in such a document stays missing: it is a mistake of its own.
            object.insert((*name).to_owned(), format!("{:08}", u64::from(record) + 1).into());
        }
    }
    let source = records.source(record).filter(|source| source.channel == Channel::FeeApply);
    for (place, name) in source.iter().flat_map(|source| source.extra.iter().enumerate()) {
        if let Some(text) = records.extra(record, place) {
            object.entry(name.clone()).or_insert_with(|| Value::from(text));
        }
    }
    Value::Object(object)
}

/// The value of a field; none where it is not set.
fn value_of(records: &Records, record: RecordId, field: Field) -> Option<Value> {
    let row = records.row(record);
    // What cannot be read stands as it stood. Whole times that cannot be read have no other place.
    let whole_time = match field {
        Field::StartHour => records.text(record, Field::Start),
        Field::EndHour => records.text(record, Field::End),
        Field::ApplyAa09 => records.text(record, Field::RenounceAa09),
        _ => None,
    };
    if let Some(text) = records.text(record, field).or(whole_time) {
        return Some(text_value(field, text));
    }
    let yes = |on: bool| on.then(|| Value::from("Y"));
    match field {
        Field::Date => row.date().map(western),
        Field::EndDate => (row.end_day != row.day).then(|| ltc_check::records::date(row.end_day).map(western))?,
        Field::Quantity | Field::UnitPrice => number(&records.value(record, field)),
        Field::StartHour | Field::StartMinute | Field::EndHour | Field::EndMinute => {
            let value = records.value(record, field);
            (!value.is_empty()).then(|| Value::from(format!("{value:0>2}")))
        }
        Field::ApplyAa09 => row.flags.no_aa09().then(|| Value::from("N")),
        Field::ApplyAa03 => yes(row.flags.aa03()),
        Field::MissedVisit => yes(row.flags.missed()),
        Field::LastService => yes(row.flags.last_service()),
        field => {
            let value = records.value(record, field);
            (!value.is_empty()).then(|| text_value(field, &value))
        }
    }
}

/// Measures are numbers where that loses nothing.
fn text_value(field: Field, text: &str) -> Value {
    let is_measure = matches!(
        field,
        Field::OriginLat | Field::OriginLng | Field::DestinationLat | Field::DestinationLng | Field::MileageKm
    );
    number(text).filter(|_| is_measure).unwrap_or_else(|| Value::from(text))
}

fn number(text: &str) -> Option<Value> {
    let value: Value = json::read(text).ok()?;
    (value.is_number() && output::json(&value) == text).then_some(value)
}

fn western(day: chrono::NaiveDate) -> Value {
    Value::from(format!("{:04}{:02}{:02}", day.year(), day.month(), day.day()))
}
