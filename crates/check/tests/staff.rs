//! Who may serve: lists, professions, trainings, and what is not judged.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod common;

use common::{found, state};
use ltc_check::entry::Need;
use ltc_check::report::State;
use serde_json::{Value, json};

fn record(code: &str, day: &str, workers: &[&str]) -> Value {
    json!({ "client": "A223456781", "date": day, "code": code, "quantity": 1, "start": "09:00", "end": "09:30",
        "workers": workers })
}

fn of(records: &[Value], workers: &Value) -> Value {
    json!({ "records": records, "workers": workers })
}

#[test]
fn without_a_list_nobody_is_unregistered() {
    let records = [record("BA02", "2026-07-01", &["B123456780"]), record("AA02", "2026-07-01", &[])];
    let state = state(&of(&records, &json!([])), "E5031");
    assert_eq!((state.state, state.checked, state.not_checked), (State::NotChecked, 0, 1), "AA02 has no worker");
    assert_eq!(state.missing, [Need::Workers]);
}

#[test]
fn a_profession_that_is_not_stated_is_not_judged() {
    let workers = json!([{ "id": "B123456780" }, { "id": "A123456789", "profession": "social_worker" }]);
    let records = [record("CB02", "2026-07-01", &["B123456780"]), record("CB02", "2026-07-02", &["A123456789"])];
    let document = of(&records, &workers);
    assert!(found(&document, &["E5031"]).is_empty());
    let state = state(&document, "E5031");
    assert_eq!((state.state, state.checked, state.not_checked), (State::PartlyChecked, 1, 1));
    assert_eq!(state.missing, [Need::Profession]);
}

#[test]
fn one_wrong_person_among_several_is_found() {
    let workers =
        json!([{ "id": "B123456780", "profession": "nurse" }, { "id": "A123456789", "profession": "driver" }]);
    let document = of(&[record("CB02", "2026-07-01", &["B123456780", "A123456789"])], &workers);
    assert_eq!(found(&document, &["E5031"]), [("E5031", 0)]);
    // A driver may take part in home care as far as anybody knows.
    let document = of(&[record("BA02", "2026-07-01", &["B123456780", "A123456789"])], &workers);
    assert!(found(&document, &["E5031"]).is_empty());
}

#[test]
fn one_trained_worker_is_enough_from_the_first_day_on() {
    let workers = json!([
        { "id": "B123456780", "trainings": [{ "kind": "ba17", "from": "2026-07-02" }] },
        { "id": "A123456789", "trainings": [{ "kind": "ba08" }] },
    ]);
    let both = ["A123456789", "B123456780"];
    let records = [
        record("BA17a", "2026-07-01", &both),
        record("BA17a", "2026-07-02", &both),
        record("BA17e", "2026-07-02", &["A123456789"]),
        record("BA17a", "2026-07-03", &["A123456789", "A199999999"]),
        record("BA16-1", "2026-07-03", &["A123456789"]),
    ];
    let document = of(&records, &workers);
    assert_eq!(found(&document, &["E5033"]), [("E5033", 0), ("E5033", 2)]);
    let state = state(&document, "E5033");
    assert_eq!((state.checked, state.not_checked), (3, 1), "what a stranger has learnt is not known");
}

#[test]
fn kinds_of_health_professionals() {
    let workers = json!([
        { "id": "B123456780", "profession": "nurse" },
        { "id": "A123456789", "profession": "nurse" },
        { "id": "A100000001", "profession": "dietitian" },
        { "id": "C100000003", "profession": "social_worker" },
        { "id": "D200000006" },
    ]);
    let records = [
        record("CB04", "2026-07-01", &["B123456780", "A123456789"]),
        record("CB04", "2026-07-02", &["B123456780", "A100000001"]),
        record("CB04", "2026-07-03", &["B123456780", "C100000003"]),
        record("CB04", "2026-07-04", &["B123456780", "D200000006"]),
        record("CB03", "2026-07-05", &["C100000003"]),
        record("CB03", "2026-07-06", &["C100000003", "A100000001"]),
    ];
    let document = of(&records, &workers);
    assert_eq!(found(&document, &["ECB041", "ECB031"]), [("ECB041", 0), ("ECB041", 2), ("ECB031", 4)]);
    let state = state(&document, "ECB041");
    assert_eq!((state.checked, state.not_checked), (3, 1));
}

#[test]
fn what_no_public_source_states_is_not_checked() {
    let workers = json!([{ "id": "B123456780" }]);
    let state = state(&of(&[record("BA02", "2026-07-01", &["B123456780"])], &workers), "E5038");
    assert_eq!((state.state, state.missing), (State::NotChecked, vec![Need::Basis]));
}
