//! What is found in a `CheckInput`, for tests.

use ltc_check::records::{RecordId, Records};
use ltc_check::{CheckInput, Checker, read_check_input};
use ltc_engine::basis::Basis;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

pub(crate) fn basis() -> &'static Basis {
    static BASIS: OnceLock<Basis> = OnceLock::new();
    BASIS.get_or_init(|| Basis::embedded().expect("the embedded standard is sound"))
}

/// Rule, record, related records.
pub(crate) type Finding = (&'static str, RecordId, Vec<RecordId>);

/// The findings of these rules, in order.
#[allow(dead_code, reason = "not every test asks so")]
pub(crate) fn found(records: &Value, rules: &[&str]) -> Vec<Finding> {
    found_in(&json!({ "records": records }), rules)
}

/// The findings of these rules in a whole input.
pub(crate) fn found_in(input: &Value, rules: &[&str]) -> Vec<Finding> {
    with(input, |checker| {
        let found = checker.check();
        let told = found.hits().iter().map(|hit| (hit.rule.entry().id, hit.record, found.related(hit).to_vec()));
        told.filter(|(id, _, _)| rules.contains(id)).collect()
    })
}

/// Does something with the checker of an input.
pub(crate) fn with<T>(input: &Value, act: impl FnOnce(&mut Checker<'_>) -> T) -> T {
    let input: CheckInput = read_check_input(&input.to_string()).expect("the input of a test can be read");
    let mut records = Records::new(basis());
    records.add_document("", &input.records);
    act(&mut Checker::new(basis(), &input, records).expect("no policies"))
}

/// A record of A123456789 by B123456780 with changes: `null` takes a field away.
pub(crate) fn record(code: &str, start: &str, end: &str, changes: Value) -> Value {
    let mut record = json!({
        "client": "A123456789", "date": "2026-07-01", "code": code, "quantity": 1,
        "start": start, "end": end, "workers": ["B123456780"]
    });
    let fields: &mut Map<String, Value> = record.as_object_mut().expect("an object");
    let Value::Object(changes) = changes else { return record };
    for (field, value) in changes {
        if value.is_null() {
            fields.remove(&field)
        } else {
            fields.insert(field, value)
        };
    }
    record
}
