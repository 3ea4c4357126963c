//! What a check finds on one client's records, without who it is about, as a scenario of kind `check`.

use crate::anonymous::Names;
use crate::compare::finding_keys;
use crate::file::FindingKey;
use ltc_check::records::{RecordId, Records};
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::InputError;
use ltc_engine::output;
use ltc_report::json::{self, record_fields};
use serde::Serialize;
use serde_json::{Map, Value};

/// Where a result says how many errors there are.
const ERRORS: &str = "/summary/errors";
/// Fields of a record that name a person, a unit or a place.
const WORKERS: [&str; 2] = ["driver", "case_manager"];
const UNITS: [&str; 2] = ["unit", "c_unit"];
const PLACES: [&str; 2] = ["origin", "destination"];
/// Fields that tell who it is about and that no rule needs.
const LEFT_OUT: [&str; 12] = [
    "id",
    "plate",
    "origin_lat",
    "origin_lng",
    "destination_lat",
    "destination_lng",
    "remark",
    "goal",
    "goal_target",
    "goal_content",
    "goal_suggestion",
    "service_content",
];

/// What the scenario is called.
const TITLE: &str = r#"{ "zh": "一位個案的服務紀錄", "en": "The records of one client" }"#;
/// A lesson that can be asked as it is; a trainer gives it a story and reasons.
const LESSON: &str = r#"{
    "topic": "records",
    "level": 2,
    "story": { "zh": "這是一位個案一個月的服務紀錄，準備送審。", "en": "A client's records of a month, about to be submitted." },
    "question": { "zh": "送審會有幾項錯誤？", "en": "How many errors will be found?" },
    "answer": { "pointer": "/summary/errors" },
    "hints": [{ "zh": "先看每一筆自己，再看同一天的其他筆。", "en": "Look at each record by itself, then at the others of its day." }],
    "explanation": { "zh": "每一項的理由與依據見檢核結果。", "en": "The result gives the reason and the source of each." },
    "rules": []
}"#;

/// The scenario of one client of a check: the records as they are now, what is known of the client, the
/// workers and the unit, and the findings that these alone bring. None: the client has no record.
///
/// # Errors
/// Why the client's data cannot be checked by themselves.
pub fn of_client(checker: &Checker<'_>, client: &str) -> Result<Option<Value>, InputError> {
    let (context, input, records) = (checker.context(), checker.input(), checker.records());
    let rows = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
    let theirs = rows.filter(|(_, row)| records.name(row.client) == client);
    let theirs: Vec<RecordId> = theirs.map(|(record, _)| record).collect();
    if theirs.is_empty() {
        return Ok(None);
    }
    let mut names = Names::for_check();
    names.client(&mut client.to_owned());
    // Of two cases for one client the last one counts.
    let mut case = input.cases.iter().rev().find(|case| case.client.id == client).cloned();
    if let Some(case) = &mut case {
        names.case(case, false);
    }
    let mut given = Map::new();
    if let Some(month) = context.month() {
        given.insert("month".to_owned(), month.to_string().into());
    }
    if let Some(day) = context.facts.as_of {
        given.insert("as_of".to_owned(), day.to_string().into());
    }
    if !input.policies.is_empty() {
        given.insert("policies".to_owned(), tree(&input.policies));
    }
    if let Some(case) = case {
        given.insert("cases".to_owned(), Value::Array(vec![tree(&case)]));
    }
    let served = theirs.iter().flat_map(|record| records.workers(records.row(*record)));
    let served: Vec<&str> = served.map(|worker| records.name(*worker)).collect();
    // Without a list nothing is known of anybody; with one, somebody missing is a finding.
    if !input.workers.is_empty() {
        let known = input.workers.iter().filter(|worker| served.contains(&worker.id.as_str()));
        let known = known.cloned().map(|mut worker| {
            names.worker(&mut worker.id);
            worker
        });
        given.insert("workers".to_owned(), tree(&known.collect::<Vec<_>>()));
    }
    let records: Vec<Value> =
        theirs.iter().map(|record| Value::Object(anonymous(records, *record, &mut names))).collect();
    given.insert("records".to_owned(), records.into());
    let (errors, expected) = found(checker, &output::json(&given))?;
    let expect = Map::from_iter([(ERRORS.to_owned(), errors)]);
    let entries = [
        ("title", read(TITLE)),
        ("kind", Value::from("check")),
        ("given", Value::Object(given)),
        ("expect", Value::Object(expect)),
        ("expect_findings", tree(&expected)),
        ("lesson", read(LESSON)),
    ];
    Ok(Some(Value::Object(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())))
}

/// A record without identifiers and free text. A cell that cannot be read stays as it was typed, unless it
/// would name somebody.
fn anonymous(records: &Records, record: RecordId, names: &mut Names) -> Map<String, Value> {
    let mut fields = record_fields(records, record);
    for field in LEFT_OUT {
        fields.remove(field);
    }
    let mut rename = |value: &mut Value, rename: fn(&mut Names, &mut String)| {
        if let Value::String(name) = value {
            rename(names, name);
        }
    };
    for (field, value) in &mut fields {
        match field.as_str() {
            "client" => rename(value, Names::client),
            "workers" => value.as_array_mut().into_iter().flatten().for_each(|one| rename(one, Names::worker)),
            other if WORKERS.contains(&other) => rename(value, Names::worker),
            other if UNITS.contains(&other) => rename(value, Names::unit),
            other if PLACES.contains(&other) => rename(value, Names::place),
            _ => {}
        }
    }
    fields
}

/// A document as a tree. By way of its text: a second writer would be compiled for every type.
fn tree(document: &impl Serialize) -> Value {
    read(&output::json(document))
}

fn read(text: &str) -> Value {
    ltc_engine::json::read(text).unwrap_or_default()
}

/// The number of errors of what is given, and the findings as a scenario names them.
fn found(checker: &Checker<'_>, given: &str) -> Result<(Value, Vec<FindingKey>), InputError> {
    let basis = checker.context().standard.basis;
    let input = read_check_input(given)?;
    let mut records = Records::new(basis);
    records.add_document("", &input.records);
    let mut alone = Checker::new(basis, &input, records)?;
    alone.check();
    let report = tree(&json::check(&Report::new(&alone, String::new())));
    Ok((report.pointer(ERRORS).cloned().unwrap_or_default(), finding_keys(&report)))
}
