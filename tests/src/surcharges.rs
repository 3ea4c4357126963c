//! What the tests of surcharges share: records, a case around them, rows in one line.

use ltc_engine::simulation::Simulation;
use ltc_engine::surcharge::{RowStatus, SurchargeRow};
use serde_json::{Value, json};

/// Everything that a plan may need for a surcharge.
const PLAN: [&str; 7] = ["BA01", "BA02", "BA07", "BA12", "BB01", "CA01", "GA05"];

/// A record of client A by unit 甲 and worker W1; `more` overrides and adds fields.
pub fn record(code: &str, day: &str, start: &str, end: &str, more: &Value) -> Value {
    let mut record = json!({ "client": "A", "date": day, "code": code, "quantity": 1, "start": start, "end": end,
        "workers": ["W1"], "unit": "甲" });
    merge(&mut record, more);
    record
}

/// Takes over the fields of `more`.
pub fn merge(into: &mut Value, more: &Value) {
    let fields = more.as_object().cloned().unwrap_or_default();
    into.as_object_mut().expect("an object").extend(fields);
}

/// A case of these records; `facts` are the client's, `more` the case's.
pub fn case_with(records: &[Value], facts: &Value, more: &Value) -> Value {
    let items = PLAN.map(|code| json!({ "code": code, "quantity": 1 }));
    let mut case = json!({
        "client": { "id": "A", "cms_level": 2, "welfare_class": "general" },
        "plans": [{ "from": "2018-04", "items": items }],
        "records": records,
        "simulate": { "from": "2018-12", "to": "2018-12" },
    });
    merge(&mut case["client"], facts);
    merge(&mut case, more);
    case
}

/// A row in one line: code, unit, day or month, family, price, records, and `?` while it waits.
pub fn line(row: &SurchargeRow) -> String {
    let when = row.date.map(|day| day.to_string()).or(row.month.map(|month| month.to_string())).unwrap_or_default();
    let family = row.family.map(|family| format!(" {family}")).unwrap_or_default();
    let waits = if row.status == RowStatus::NeedsConfirmation { " ?" } else { "" };
    let unit = row.unit.as_deref().unwrap_or("-");
    format!("{} {unit} {when}{family} {} {:?}{waits}", row.code, row.price, row.records)
}

/// The rows of a result, each in one line.
pub fn lines(result: &Simulation) -> Vec<String> {
    result.surcharge_rows.iter().map(line).collect()
}

/// Minutes of a day as `HH:MM`.
pub fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
