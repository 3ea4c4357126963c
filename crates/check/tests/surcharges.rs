//! Surcharges of a check: the same rows as a simulation of the records that stand; without a case what
//! records alone decide; after edits the same as anew.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod common;

use common::{basis, checked, found, input, seen, state};
use ltc_check::entry::Need;
use ltc_check::records::{Field, Records};
use ltc_check::report::{Report, State};
use ltc_check::surcharges::surcharge_rows;
use ltc_check::waivers::{Waivers, read_waivers};
use ltc_check::{CheckInput, Checker};
use ltc_engine::rule::Severity;
use ltc_engine::simulate;
use ltc_engine::surcharge::{RowStatus, SurchargeRow};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

fn record(code: &str, day: &str, start: &str, end: &str, more: &Value) -> Value {
    let mut record = json!({ "client": "A223456781", "date": day, "code": code, "quantity": 1, "start": start,
        "end": end, "workers": ["B123456780"] });
    record.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
    record
}

/// A client who may have every surcharge.
fn case() -> Value {
    let items =
        ["BA01", "BA02", "BA07", "BA12", "BB01", "CA01", "GA05"].map(|code| json!({ "code": code, "quantity": 4 }));
    json!({
        "client": { "id": "A223456781", "cms_level": 7, "welfare_class": "general", "birth_date": "1940-12-15",
            "assessment": ["I06b-2", "H1a-1", "G2c-4", "A3a2-1-1", "G4e-13"], "two_workers_for_ba12": true },
        "events": [{ "on": "2018-12-20", "set": { "remote_area": true } }],
        "plans": [{ "from": "2018-12", "items": items }],
    })
}

fn workers() -> Value {
    json!([{ "id": "B123456780" }, { "id": "A123456789", "trainings": [{ "kind": "disability", "from": "2018-12-10" }] }])
}

fn line(row: &SurchargeRow) -> String {
    let when = row.date.map(|day| day.to_string()).or(row.month.map(|month| month.to_string())).unwrap_or_default();
    let waits = if row.status == RowStatus::NeedsConfirmation { "?" } else { "" };
    format!(
        "{} {} {when} {} {} {:?}{waits}",
        row.code,
        row.unit.as_deref().unwrap_or("-"),
        row.family.unwrap_or("-"),
        row.price,
        row.records
    )
}

fn lines(checker: &Checker<'_>) -> Vec<String> {
    surcharge_rows(&checker.context(), checker.found()).map(|row| line(&row)).collect()
}

fn rows_of(document: &Value) -> Vec<String> {
    let input = input(document);
    lines(&checked(&input))
}

#[test]
fn a_rejected_record_earns_nothing_unless_it_is_waived() {
    // BA02 of three hours and a minute is rejected; the bath of the evening stands.
    let records = [
        record("BA02", "2026-07-04", "09:00", "12:01", &json!({ "id": "1" })),
        record("BA07", "2026-07-04", "20:30", "21:30", &json!({})),
    ];
    let document = json!({ "cases": [case()], "records": records });
    let rows = rows_of(&document);
    assert!(rows.contains(&"AA05 - 2026-07-04 - 240 [1]".to_owned()), "{rows:?}");
    let input = input(&document);
    let mut checker = checked(&input);
    checker.waive(Waivers::new(
        read_waivers(r#"{"waivers": [{"rule": "E5007", "id": "1", "reason": "已獲同意"}]}"#).expect("a waiver"),
    ));
    let rows = lines(&checker);
    assert!(rows.contains(&"AA05 - 2026-07-04 - 240 [0, 1]".to_owned()), "{rows:?}");
    checker.edit(0, Field::End, "11:00");
    assert_eq!(lines(&checker), rows);
}

#[test]
fn without_a_case_only_what_records_decide() {
    let records = [
        record("BA02", "2026-07-04", "09:00", "09:30", &json!({})),
        record("BA07", "2026-07-06", "20:30", "21:30", &json!({ "unit": "乙" })),
        record("BA07", "2026-07-07", "01:00", "02:00", &json!({ "aa10_status": 3 })),
        record("CB02", "2026-07-08", "09:00", "10:00", &json!({ "workers": ["A123456789"] })),
        record(
            "BA07",
            "2026-07-08",
            "09:00",
            "10:00",
            &json!({ "apply_aa03": true, "service_items": [7], "c_unit": "丙" }),
        ),
        record("BA01", "2026-07-09", "09:00", "10:00", &json!({ "last_service": true })),
    ];
    let document = json!({ "unit": { "id": "甲" }, "workers": workers(), "records": records });
    assert_eq!(
        rows_of(&document),
        [
            "AA09 甲 2026-07-04 - 770 [0]",
            "AA08 乙 2026-07-06 - 385 [1]",
            "AA10 甲 2026-07-07 - 1000 [2]",
            "AA03 甲 2026-07-08 - 600 [4]",
            "AA04 甲 2026-07-09 - 1200 [5]?",
        ]
    );
    for rule in ["E5034", "aa07-two-units", "aa-overclaimed", "aa-forgotten", "edge-value"] {
        let state = state(&document, rule);
        assert_eq!((state.state, state.missing), (State::NotChecked, vec![Need::Case]), "{rule}");
    }
    assert_eq!(state(&document, "E5115").state, State::Passed);
}

#[test]
fn what_is_missing_is_named() {
    let records = [record("BA02", "2026-07-04", "09:00", "09:30", &json!({}))];
    let missing = |cases: Value, workers: Value, rule: &str| {
        state(&json!({ "cases": cases, "workers": workers, "records": records }), rule).missing
    };
    assert_eq!(missing(json!([case()]), json!([]), "E5034"), [Need::Workers]);
    let mut unknown = case();
    unknown["client"].as_object_mut().expect("a client").remove("assessment");
    assert_eq!(missing(json!([unknown]), workers(), "E5034"), [Need::Assessment]);
    assert_eq!(missing(json!([case()]), workers(), "aa-overclaimed"), [Need::ClaimedSurcharges]);
    // Who is not entitled has nothing to lose, whoever served.
    let mut healthy = case();
    healthy["client"]["assessment"] = json!([]);
    let state = state(&json!({ "cases": [healthy], "records": records }), "E5034");
    assert_eq!((state.state, state.checked), (State::Passed, 1));
}

#[test]
fn claims_are_compared_for_months_of_the_file() {
    let mut case = case();
    case["claimed_surcharges"] = json!([
        { "code": "AA05", "month": "2026-07", "quantity": 3 },
        { "code": "AA05", "month": "2026-06", "quantity": 3 },
        { "code": "AA07", "month": "2026-07", "quantity": 1 },
        { "code": "AA01", "month": "2026-07", "quantity": 1 },
    ]);
    let records = [
        record("BA02", "2026-07-01", "09:00", "09:30", &json!({})),
        record("BA07", "2026-07-04", "20:00", "21:00", &json!({})),
    ];
    let document = json!({ "cases": [case], "records": records });
    let input = input(&document);
    let checker = checked(&input);
    let rules = ["aa-overclaimed", "aa-forgotten"];
    let seen: Vec<_> = seen(&checker, &rules).into_iter().map(|(rule, record, ..)| (rule, record)).collect();
    // AA05 twice of three claimed. AA06 of both days and AA09 of the Saturday evening were forgotten.
    assert_eq!(seen.iter().filter(|(rule, _)| *rule == "aa-overclaimed").count(), 1);
    let amounts: Vec<i32> = checker
        .found()
        .hits()
        .iter()
        .filter(|hit| rules.contains(&hit.rule.entry().id))
        .map(|hit| hit.amount)
        .collect();
    let rows = lines(&checker);
    assert_eq!(
        seen.len() - 1,
        rows.iter().filter(|row| !row.starts_with("AA05") && !row.starts_with("AA07")).count(),
        "{rows:?}"
    );
    assert!(amounts.contains(&200), "one AA05 too many: {amounts:?}");
}

#[test]
fn a_night_that_waits_is_said_of_every_such_record() {
    let awaiting = json!({ "aa10_status": 1 });
    let mut self_paid = record("BA07", "2026-07-02", "01:00", "02:00", &awaiting);
    self_paid["fee_type"] = json!(2);
    let records = [
        record("BA07", "2026-07-01", "01:00", "02:00", &awaiting),
        self_paid,
        record("BA07", "2026-07-03", "01:00", "02:00", &json!({ "aa10_status": 2 })),
        record("BA02", "2026-07-04", "01:00", "05:00", &awaiting),
    ];
    let document = json!({ "records": records });
    assert_eq!(found(&document, &["E5115"]), [("E5115", 0), ("E5115", 3)]);
    assert_eq!(rows_of(&document), ["AA10 - 2026-07-01 - 1000 [0]?"], "a rejected record brings no row");
    let input = input(&document);
    assert!(seen(&checked(&input), &["E5115"]).iter().all(|(_, _, _, severity)| *severity == Severity::Error));
}

const CODES: [&str; 9] = ["BA02", "BA07", "BA01", "BA12", "BA16", "BB01", "CA01", "GA09", "BA13"];

fn any_record() -> impl Strategy<Value = Value> {
    let one_of = |words: &'static [&'static str]| prop::sample::select(words);
    (
        one_of(&CODES),
        prop_oneof![
            Just("2018-12-01"),
            Just("2018-12-03"),
            Just("2018-12-09"),
            Just("2018-12-15"),
            Just("2018-12-31"),
            Just("2019-01-01")
        ],
        0_u32..23,
        prop_oneof![Just(45_u32), Just(59), Just(210)],
        one_of(&["甲", "乙", ""]),
        one_of(&["B123456780", "A123456789"]),
        0_i64..4,
        any::<(bool, bool, bool)>(),
    )
        .prop_map(|(code, day, hour, minutes, unit, worker, status, (aa03, aa09, last))| {
            let end = (hour * 60 + minutes).min(1440);
            json!({ "client": "A223456781", "date": day, "code": code, "quantity": 1,
                "start": format!("{hour:02}:00"), "end": format!("{:02}:{:02}", end / 60, end % 60), "unit": unit,
                "workers": [worker], "aa10_status": status, "apply_aa03": aa03, "service_items": [7], "c_unit": "丙",
                "apply_aa09": aa09, "last_service": last })
        })
}

/// What a simulation says of the records that stand.
fn simulated(document: &Value, rejected: &[bool]) -> Vec<String> {
    let mut case = document["cases"][0].clone();
    let kept: Vec<usize> = rejected.iter().enumerate().filter(|(_, gone)| !**gone).map(|(place, _)| place).collect();
    case["records"] = kept.iter().map(|place| document["records"][place].clone()).collect();
    case["workers"] = document["workers"].clone();
    let case = ltc_engine::case::read_case(&case.to_string()).expect("a case");
    let result = simulate(basis(), &case).expect("it can be simulated");
    let named = result
        .surcharge_rows
        .into_iter()
        .map(|row| SurchargeRow { records: row.records.iter().map(|place| kept[*place]).collect(), ..row });
    named.map(|row| line(&row)).collect()
}

fn everything(checker: &Checker<'_>) -> (Vec<String>, Vec<String>, Vec<(usize, usize)>) {
    let found = checker.found();
    let hits =
        found.hits().iter().map(|hit| format!("{:?} {} {:?} {:?}", hit.rule, hit.record, hit.args, found.related(hit)));
    let report = Report::new(checker, String::new());
    (hits.collect(), lines(checker), report.rules.iter().map(|state| (state.checked, state.not_checked)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_same_rows_as_a_simulation_of_the_records_that_stand(records in prop::collection::vec(any_record(), 0..24)) {
        let document = json!({ "cases": [case()], "workers": workers(), "records": records });
        let input = input(&document);
        let checker = checked(&input);
        let rejected = Report::new(&checker, String::new()).rejected();
        prop_assert_eq!(lines(&checker), simulated(&document, &rejected));
    }

    #[test]
    fn after_edits_as_anew(
        records in prop::collection::vec(any_record(), 1..16),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize, 0..3_usize), 1..6),
    ) {
        let mut case = case();
        case["claimed_surcharges"] = json!([{ "code": "AA05", "month": "2018-12", "quantity": 2 }]);
        let document = json!({ "cases": [case], "workers": workers(), "records": records });
        let input = input(&document);
        let mut checker = checked(&input);
        for (at, field, value) in edits {
            let id = u32::try_from(at.index(records.len())).expect("a place");
            let (field, values) = [
                (Field::End, ["23:59", "12:00", "24:00"]),
                (Field::Client, ["A223456781", "A123456789", "B123456780"]),
                (Field::Worker1, ["B123456780", "A123456789", "A100000001"]),
                (Field::Unit, ["甲", "丙", ""]),
            ][field];
            checker.edit(id, field, values[value]);
        }
        let other = CheckInput { records: Vec::new(), ..input.clone() };
        let mut anew = Checker::new(basis(), &other, checker.records().clone()).expect("policies");
        anew.check();
        prop_assert_eq!(everything(&checker), everything(&anew));
    }
}

#[test]
fn many_clients_in_slices_as_at_once() {
    let records: Vec<Value> = (0..40)
        .map(|n| {
            record(
                "BA07",
                &format!("2026-07-{:02}", n % 28 + 1),
                "20:00",
                "21:00",
                &json!({ "client": format!("A1000000{}{}", n % 7, (11 - n % 7) % 10) }),
            )
        })
        .collect();
    let input = input(&json!({ "records": records }));
    let mut all = Records::new(basis());
    all.add_document("", &input.records);
    let mut sliced = Checker::new(basis(), &input, all).expect("policies");
    while !sliced.step(3).is_done() {}
    assert_eq!(lines(&sliced), lines(&checked(&input)));
    assert_eq!(lines(&sliced).len(), 28, "28 days of seven clients");
}
