//! Times and units: order, midnight, least and most, and what is offered as a repair. Expected values
//! are worked out by hand from the limits of the standard.

#![allow(clippy::expect_used, reason = "a failing test may panic")]

mod told;

use ltc_check::records::{Channel, Field, Records, Source};
use ltc_check::report::{Report, State};
use ltc_check::{CheckInput, Checker};
use serde_json::{Value, json};
use told::{basis, found, record, with};

const TIMES: &[&str] = &[
    "E5003",
    "E5007",
    "E5008",
    "E5023",
    "E5027",
    "E5028",
    "EGA061",
    "ESC061",
    "cross-day-record",
    "day-care-hours-short",
    "end-not-after-start",
    "service-too-short",
];

const NONE: [&str; 0] = [];

fn of(record: &Value) -> Vec<&'static str> {
    found(&json!([record]), TIMES).into_iter().map(|(rule, _, _)| rule).collect()
}

fn timed(code: &str, start: &str, end: &str, quantity: i64) -> Vec<&'static str> {
    of(&record(code, start, end, json!({ "quantity": quantity })))
}

/// Date, beginning, end and quantity of every record after all repairs, and what is still found.
fn repaired(records: &Value) -> (Vec<String>, Vec<&'static str>) {
    with(&json!({ "records": records }), |checker| {
        checker.check();
        checker.repair_all(|hit| TIMES.contains(&hit.rule.entry().id));
        let left = checker.found().hits().iter().map(|hit| hit.rule.entry().id);
        (lines(checker), left.filter(|id| TIMES.contains(id)).collect())
    })
}

fn lines(checker: &Checker<'_>) -> Vec<String> {
    let records = checker.records();
    let cells = [Field::Date, Field::EndDate, Field::Start, Field::End, Field::Quantity];
    let line = |id: u32| cells.map(|field| records.value(id, field).into_owned()).join(" ");
    (0..).take(records.len()).map(line).collect()
}

#[test]
fn the_end_comes_after_the_beginning() {
    assert_eq!(timed("BA07", "09:00", "09:01", 1), NONE);
    assert_eq!(timed("BA07", "09:00", "09:00", 1), ["end-not-after-start"]);
    assert_eq!(timed("BA07", "09:01", "09:00", 1), ["end-not-after-start"]);
    assert_eq!(timed("BA07", "23:00", "24:00", 1), NONE);
    assert_eq!(timed("BA07", "23:00", "00:00", 1), ["end-not-after-start"]);
    // A day and a night.
    assert_eq!(timed("GA05", "10:00", "10:00", 1), NONE);
    assert_eq!(timed("GA05", "10:00", "09:59", 1), ["end-not-after-start"]);
    // A last day that comes first.
    let back = of(&record("GA05", "10:00", "12:00", json!({"end_date": "2026-06-30"})));
    assert_eq!(back, ["end-not-after-start"]);
    // Where nobody needs times, the same one twice is none; an order they have all the same.
    assert_eq!(timed("OT01", "00:00", "00:00", 1), NONE);
    assert_eq!(timed("OT01", "12:00", "11:00", 1), ["end-not-after-start"]);
    // What cannot be read is found elsewhere.
    assert_eq!(timed("BA07", "09:00", "08:61", 1), NONE);
    assert_eq!(of(&record("GA06", "18:00", "08:00", json!({"end_date": "明天"}))), NONE);
}

#[test]
fn exchanged_times_are_set_right_where_that_is_likely() {
    let one = |code: &str, start: &str, end: &str, quantity: i64| {
        repaired(&json!([record(code, start, end, json!({ "quantity": quantity }))]))
    };
    let right = |start: &str, end: &str, quantity: i64| (vec![format!("2026-07-01  {start} {end} {quantity}")], vec![]);
    assert_eq!(one("BA07", "09:45", "09:00", 1), right("09:00", "09:45", 1));
    assert_eq!(one("BB01", "17:00", "08:00", 1), right("08:00", "17:00", 1));
    let left = |start: &str, end: &str, quantity: i64| {
        (vec![format!("2026-07-01  {start} {end} {quantity}")], vec!["end-not-after-start"])
    };
    // Over midnight it would be shorter: 23:00 to 00:30.
    assert_eq!(one("BA07", "23:00", "00:30", 1), left("23:00", "00:30", 1));
    // Half a day either way.
    assert_eq!(one("BB01", "20:00", "08:00", 1), left("20:00", "08:00", 1));
    // Longer than a BA record may be; shorter than its units.
    assert_eq!(one("BA07", "12:01", "09:00", 1), left("12:01", "09:00", 1));
    assert_eq!(one("BA02", "09:59", "09:00", 2), left("09:59", "09:00", 2));
    assert_eq!(one("BA02", "10:00", "09:00", 2), right("09:00", "10:00", 2));
    assert_eq!(one("BA07", "09:00", "09:00", 1), left("09:00", "09:00", 1));
}

#[test]
fn exchanged_times_must_not_meet_another_record() {
    let wrong = record("BA07", "09:45", "09:00", json!({}));
    let beside = |changes: Value| {
        let other = record("BA16-1", "09:30", "10:00", changes);
        repaired(&json!([wrong, other])).1
    };
    assert_eq!(beside(json!({})), ["end-not-after-start"], "the client is served");
    assert_eq!(beside(json!({"client": "A234567893"})), ["end-not-after-start"], "the worker serves");
    assert_eq!(beside(json!({"client": "A234567893", "workers": ["C120000009"]})), NONE);
    assert_eq!(beside(json!({"start": "09:45"})), NONE);
    assert_eq!(beside(json!({"date": "2026-07-02"})), NONE);
}

#[test]
fn midnight_is_crossed_by_few() {
    let over = |code: &str, date: &str, end_date: &str| {
        of(&record(code, "18:00", "08:00", json!({"date": date, "end_date": end_date})))
    };
    assert!(!over("GA05", "2026-07-01", "2026-07-02").contains(&"cross-day-record"));
    assert_eq!(over("GA06", "2026-07-01", "2026-07-02"), NONE);
    assert_eq!(over("SC06", "2026-07-01", "2026-07-02"), NONE);
    assert_eq!(over("GA06", "2022-02-01", "2022-02-02"), NONE);
    assert_eq!(over("GA06", "2022-01-31", "2022-02-01"), ["cross-day-record"]);
    assert_eq!(over("GA03", "2026-07-01", "2026-07-02"), ["cross-day-record"]);
    // No such rule before 2018-12-01.
    assert_eq!(over("GA03", "2018-11-30", "2018-12-01"), NONE);
    assert_eq!(over("GA03", "2018-12-01", "2018-12-02"), ["cross-day-record"]);
    let late = |changes: Value| of(&record("BA07", "23:30", "24:00", changes));
    assert_eq!(late(json!({})), NONE);
    assert_eq!(late(json!({"end": "00:00", "end_date": "2026-07-02"})), ["cross-day-record"]);
    assert_eq!(late(json!({"end_date": "2026-07-01"})), NONE);
    assert_eq!(late(json!({"code": "ZZ01", "end_date": "2026-07-02"})), NONE, "of an unknown code nobody knows");
}

#[test]
fn a_record_over_midnight_becomes_two() {
    let over = |code: &str, start: &str, end: &str, quantity: i64, end_date: &str| {
        let changes = json!({"quantity": quantity, "end_date": end_date, "id": "v7", "last_service": true});
        repaired(&json!([record(code, start, end, changes)]))
    };
    let next = "2026-07-02";
    assert_eq!(
        over("BA02", "23:00", "00:30", 3, next),
        (vec!["2026-07-01  23:00 24:00 2".into(), "2026-07-02  00:00 00:30 1".into()], vec![])
    );
    assert_eq!(over("BA07", "23:00", "00:00", 1, next), (vec!["2026-07-01  23:00 24:00 1".into()], vec![]));
    let left = |line: &str| (vec![line.to_owned()], vec!["cross-day-record"]);
    // 45 minutes on each side of midnight hold one unit each, not three.
    assert_eq!(over("BA02", "23:15", "00:45", 3, next), left("2026-07-01 2026-07-02 23:15 00:45 3"));
    assert_eq!(over("BA07", "23:30", "00:15", 1, next), left("2026-07-01 2026-07-02 23:30 00:15 1"));
    let days = over("BA02", "23:00", "00:30", 3, "2026-07-03");
    assert_eq!(days.1, ["E5007", "cross-day-record"], "two days are a slip, not a night");
}

#[test]
fn a_copy_is_a_record_of_its_own() {
    let changes =
        json!({"quantity": 3, "end_date": "2026-07-02", "id": "v7", "last_service": true, "apply_aa03": true});
    with(&json!({"records": [record("BA02", "23:00", "00:30", changes)]}), |checker| {
        checker.check();
        checker.repair_all(|hit| hit.rule.entry().id == "cross-day-record");
        let records = checker.records();
        let cells = |field: Field| [records.value(0, field), records.value(1, field)].map(std::borrow::Cow::into_owned);
        assert_eq!(cells(Field::Id), ["v7", "v7-2"]);
        assert_eq!(cells(Field::LastService), ["1", ""]);
        assert_eq!(cells(Field::ApplyAa03), ["1", ""]);
        assert_eq!(cells(Field::Worker1), ["B123456780", "B123456780"]);
    });
}

#[test]
fn repairs_of_fee_apply_can_be_read_there() {
    let mut records = Records::new(basis());
    records.begin_source(Source { channel: Channel::FeeApply, ..Source::default() });
    records.begin();
    for (field, text) in [
        (Field::Id, "12345678901234567890"),
        (Field::Client, "A123456789"),
        (Field::Date, "20260701"),
        (Field::EndDate, "20260702"),
        (Field::Code, "BA02"),
        (Field::FeeType, "1"),
        (Field::Quantity, "3"),
        (Field::Worker1, "B123456780"),
        (Field::StartHour, "23"),
        (Field::StartMinute, "00"),
        (Field::EndHour, "00"),
        (Field::EndMinute, "30"),
    ] {
        records.cell(field, text);
    }
    records.end(1);
    let input = CheckInput::default();
    let mut checker = Checker::new(basis(), &input, records).expect("no policies");
    checker.check();
    checker.repair_all(|_| true);
    assert_eq!(lines(&checker), ["2026-07-01  23:00 24:00 2", "2026-07-02  00:00 00:30 1"]);
    // Its own identifier would not fit: a person has to give it one.
    let left: Vec<_> = checker.found().hits().iter().map(|hit| (hit.rule.entry().id, hit.record)).collect();
    assert_eq!(left, [("E1001", 1)]);
}

#[test]
fn least_time_of_a_unit() {
    for code in ["BA02", "BA13", "BA15-1", "BA15-2", "BA18", "BA20"] {
        assert_eq!(timed(code, "09:00", "10:30", 3), NONE, "{code}");
        assert_eq!(timed(code, "09:00", "10:29", 3), ["E5003"], "{code}");
    }
    assert_eq!(timed("GA09", "08:00", "12:00", 2), NONE);
    assert_eq!(timed("GA09", "08:00", "11:59", 2), ["E5003"]);
    assert_eq!(timed("SC09", "08:00", "09:59", 1), ["E5003"]);
    let on = |code: &str, date: &str| of(&record(code, "09:00", "09:20", json!({ "date": date })));
    assert_eq!(on("BA02", "2018-11-30"), NONE);
    assert_eq!(on("BA02", "2018-12-01"), ["E5003"]);
    assert_eq!(on("GA09", "2022-01-31"), NONE);
    assert_eq!(on("GA09", "2022-02-01"), ["E5003"]);
    let short = |changes: Value| of(&record("BA02", "09:00", "09:20", changes));
    assert_eq!(short(json!({"missed_visit": true})), NONE);
    assert_eq!(short(json!({"fee_type": 2})), ["E5003"]);
    assert_eq!(short(json!({"quantity": null})), NONE, "units are not known");
}

#[test]
fn least_time_in_principle() {
    for (code, end, before) in
        [("GA01", "14:00", "13:59"), ("GA02", "11:00", "10:59"), ("GA03", "16:00", "15:59"), ("GA04", "12:00", "11:59")]
    {
        // GA01 and GA02 are of the first editions.
        let told = |end: &str| of(&record(code, "08:00", end, json!({"date": "2019-07-01"})));
        assert_eq!(told(end), NONE, "{code}");
        assert_eq!(told(before), ["service-too-short"], "{code}");
    }
    for code in ["BB01", "BB13", "BC01"] {
        assert_eq!(timed(code, "08:00", "16:00", 1), NONE, "{code}");
        assert_eq!(timed(code, "08:00", "15:59", 1), ["day-care-hours-short"], "{code}");
    }
    assert_eq!(timed("BB02", "08:00", "12:00", 1), NONE);
    assert_eq!(timed("BC14", "08:00", "11:59", 1), ["day-care-hours-short"]);
    let short = |changes: Value| of(&record("BB01", "08:00", "12:00", changes));
    assert_eq!(short(json!({"fee_type": 2})), NONE, "what is agreed with those who pay themselves");
    assert_eq!(short(json!({"missed_visit": true})), NONE);
}

#[test]
fn a_day_and_a_night() {
    // A row a day: the end that is the beginning is 24 hours.
    assert_eq!(timed("GA05", "10:00", "10:00", 1), NONE);
    assert_eq!(timed("GA05", "00:00", "24:00", 1), NONE);
    assert_eq!(timed("GA05", "10:00", "10:00", 2), ["service-too-short"]);
    assert_eq!(timed("GA05", "10:00", "24:00", 1), ["service-too-short"]);
    let days =
        |end_date: &str, end: &str| of(&record("GA05", "10:00", end, json!({"end_date": end_date, "quantity": 2})));
    assert_eq!(days("2026-07-03", "10:00"), NONE);
    assert_eq!(days("2026-07-03", "09:59"), ["service-too-short"]);
}

#[test]
fn three_hours_of_ba() {
    assert_eq!(timed("BA07", "09:00", "12:00", 1), NONE);
    assert_eq!(timed("BA07", "09:00", "12:01", 1), ["E5007"]);
    assert_eq!(timed("BB01", "08:00", "17:00", 1), NONE);
    let on = |date: &str| of(&record("BA07", "09:00", "12:01", json!({ "date": date })));
    assert_eq!(on("2018-11-30"), NONE);
    assert_eq!(on("2018-12-01"), ["E5007"]);
    assert_eq!(on("2018-03-01"), NONE, "before the first edition there is no limit");
}

#[test]
fn a_long_record_becomes_several() {
    let long = |code: &str, start: &str, end: &str, quantity: i64| {
        repaired(&json!([record(code, start, end, json!({ "quantity": quantity }))]))
    };
    // E5004 counts a day's BA02; that is another rule.
    assert_eq!(
        long("BA13", "08:00", "12:00", 8),
        (vec!["2026-07-01  08:00 10:00 4".into(), "2026-07-01  10:00 12:00 4".into()], vec![])
    );
    assert_eq!(
        long("BA02", "13:30", "16:31", 6),
        (vec!["2026-07-01  13:30 15:00 3".into(), "2026-07-01  15:00 16:31 3".into()], vec![])
    );
    assert_eq!(long("BA07", "09:00", "12:01", 1), (vec!["2026-07-01  09:00 12:01 1".into()], vec!["E5007"]));
    assert_eq!(long("BA13", "09:00", "12:01", 1), (vec!["2026-07-01  09:00 12:01 1".into()], vec!["E5007"]));
}

#[test]
fn one_unit_a_record() {
    for code in
        ["BA02", "BA12", "BA13", "BA15-1", "BA18", "BA20", "GA05", "GA07", "GA09", "DA01", "OT01", "BD03", "SC05"]
    {
        let told = of(&record(code, "08:00", "12:00", json!({"quantity": 2, "end_date": null})));
        assert!(!told.contains(&"E5008"), "{code}");
    }
    for code in ["BA01", "BA07", "BB01", "GA03", "AA01", "BA16-1"] {
        assert!(timed(code, "08:00", "17:00", 2).contains(&"E5008"), "{code}");
        assert!(!timed(code, "08:00", "17:00", 1).contains(&"E5008"), "{code}");
    }
    for code in ["CA07", "CB01", "CC01", "BA22"] {
        let told = timed(code, "08:00", "10:00", 2);
        assert!(told.contains(&"E5028") && !told.contains(&"E5008"), "{code}");
    }
    let on = |code: &str, date: &str| {
        let told = of(&record(code, "08:00", "12:00", json!({"quantity": 2, "date": date})));
        told.into_iter().filter(|id| matches!(*id, "E5008" | "E5028")).collect::<Vec<_>>()
    };
    // No limit before 2018-12-01; GA09 was not exempt until 2022-02-01.
    assert_eq!(on("BA07", "2018-11-30"), NONE);
    assert_eq!(on("BA07", "2018-12-01"), ["E5008"]);
    assert_eq!(on("CA01", "2018-11-30"), NONE);
    assert_eq!(on("CA01", "2018-12-01"), ["E5028"]);
    assert_eq!(on("GA09", "2022-01-31"), ["E5008"]);
    assert_eq!(on("GA09", "2022-02-01"), NONE);
    assert_eq!(on("ZZ01", "2026-07-01"), NONE);
    assert_eq!(on("BA07", "2018-03-01"), NONE);
}

#[test]
fn several_units_become_several_records_where_the_time_allows() {
    let many = |code: &str, start: &str, end: &str, quantity: i64| {
        repaired(&json!([record(code, start, end, json!({ "quantity": quantity }))]))
    };
    assert_eq!(
        many("BA07", "09:00", "10:30", 2),
        (vec!["2026-07-01  09:00 09:45 1".into(), "2026-07-01  09:45 10:30 1".into()], vec![])
    );
    assert_eq!(many("CA07", "09:00", "12:00", 3).0.len(), 3);
    assert_eq!(many("BA07", "09:00", "10:31", 2), (vec!["2026-07-01  09:00 10:31 2".into()], vec!["E5008"]));
    // Once a day at most.
    assert_eq!(many("BB01", "08:00", "17:00", 2), (vec!["2026-07-01  08:00 17:00 1".into()], vec![]));
    assert_eq!(many("BA22", "08:00", "11:00", 3), (vec!["2026-07-01  08:00 11:00 1".into()], vec![]));
    // Each part would be shorter than its code is meant to be.
    assert_eq!(many("GA03", "08:00", "17:00", 2).1, ["E5008", "service-too-short"]);
}

#[test]
fn missed_visits() {
    let missed = |changes: Value| {
        let mut fields = json!({"missed_visit": true, "quantity": 2});
        for (name, value) in changes.as_object().expect("an object") {
            fields[name] = value.clone();
        }
        record("BA02", "09:00", "10:00", fields)
    };
    assert_eq!(of(&missed(json!({}))), ["E5023"]);
    assert_eq!(of(&missed(json!({"quantity": 1}))), NONE);
    assert_eq!(of(&missed(json!({"missed_visit": false}))), NONE);
    assert_eq!(of(&missed(json!({"code": "BA07"}))), ["E5008", "E5023"]);
    let (lines, left) = repaired(&json!([missed(json!({"code": "BA07"}))]));
    assert_eq!((lines, left), (vec!["2026-07-01  09:00 10:00 1".to_owned()], vec![]));
}

#[test]
fn what_is_too_dear_nobody_knows() {
    let state = |changes: Value| {
        with(&json!({"records": [record("BA09", "09:00", "10:00", changes)]}), |checker| {
            checker.check();
            let report = Report::new(checker, String::new());
            let of = report.rules.iter().find(|rule| rule.rule.entry().id == "E5027").expect("the rule");
            (of.state, of.not_checked)
        })
    };
    assert_eq!(state(json!({"missed_visit": true})), (State::NotChecked, 1));
    assert_eq!(state(json!({"missed_visit": true, "fee_type": 2})), (State::Passed, 0));
    assert_eq!(state(json!({})), (State::Passed, 0));
}

#[test]
fn nights_lie_in_the_night() {
    for (code, rule) in [("GA06", "EGA061"), ("SC06", "ESC061")] {
        let night =
            |start: &str, end: &str, end_date: &str| of(&record(code, start, end, json!({ "end_date": end_date })));
        let (today, next) = ("2026-07-01", "2026-07-02");
        assert_eq!(night("18:00", "08:00", next), NONE);
        assert_eq!(night("17:59", "08:00", next), [rule]);
        assert_eq!(night("18:00", "08:01", next), [rule]);
        assert_eq!(night("18:00", "24:00", today), NONE);
        assert_eq!(night("00:00", "08:00", today), NONE);
        assert_eq!(night("00:00", "08:01", today), [rule]);
        assert_eq!(night("07:00", "19:00", today), [rule]);
        assert_eq!(night("18:00", "07:00", "2026-07-03"), [rule], "a night and a day and a night");
    }
    assert_eq!(timed("GA07", "09:00", "10:00", 1), NONE);
}

#[test]
fn a_night_without_its_last_day_is_given_one() {
    let night = |start: &str, end: &str| repaired(&json!([record("GA06", start, end, json!({}))]));
    assert_eq!(night("18:00", "08:00"), (vec!["2026-07-01 2026-07-02 18:00 08:00 1".into()], vec![]));
    assert_eq!(night("18:00", "08:01").1, ["end-not-after-start"]);
    assert_eq!(night("08:00", "07:00").1, ["end-not-after-start"]);
    // The workbook has no column for it.
    let mut records = Records::new(basis());
    records.begin_source(Source { channel: Channel::Table, ..Source::default() });
    records.begin();
    for (field, text) in [
        (Field::Client, "A123456789"),
        (Field::Date, "1150701"),
        (Field::Code, "GA06"),
        (Field::FeeType, "1"),
        (Field::Quantity, "1"),
        (Field::Worker1, "B123456780"),
        (Field::Start, "18:00"),
        (Field::End, "08:00"),
    ] {
        records.cell(field, text);
    }
    records.end(2);
    let input = CheckInput::default();
    let mut checker = Checker::new(basis(), &input, records).expect("no policies");
    checker.check();
    assert!(checker.repair_all(|_| true).is_empty());
}

#[test]
fn a_changed_day_takes_its_last_day_along() {
    with(&json!({"records": [record("BA07", "09:00", "09:45", json!({}))]}), |checker| {
        checker.check();
        checker.edit(0, Field::Date, "2026-07-03");
        let ids: Vec<_> = checker.found().hits().iter().map(|hit| hit.rule.entry().id).collect();
        assert_eq!(ids, NONE);
    });
}

/// The first record with a second one beside it: nothing is offered that would make doubles of them.
fn nothing_offered(one: &Value, other: &Value, rule: &str) {
    with(&json!({ "records": [one, other] }), |checker| {
        checker.check();
        let of_rule = |hit: &&ltc_check::hit::Hit| hit.rule.entry().id == rule && hit.record == 0;
        let hit = checker.found().hits().iter().find(of_rule).copied().expect("the finding");
        assert!(checker.repair(&hit).is_none(), "{rule}");
        // Nor does repairing everything take a service out.
        checker.repair_all(|_| true);
        let removed = (0..).take(checker.records().len()).filter(|id| checker.records().row(*id).flags.removed());
        assert_eq!(removed.count(), 0, "{rule}");
    });
}

#[test]
fn a_repair_makes_no_double() {
    let next = "2026-07-02";
    let two = |code: &str, end: &str| record(code, "09:00", end, json!({"quantity": 2}));
    nothing_offered(&two("BA07", "10:30"), &record("BA07", "09:00", "09:45", json!({})), "E5008");
    nothing_offered(&two("CA07", "11:00"), &record("CA07", "09:00", "10:00", json!({})), "E5028");
    nothing_offered(&two("BB01", "17:00"), &record("BB01", "09:00", "17:00", json!({})), "E5008");
    let long = record("BA13", "08:00", "12:00", json!({"quantity": 8}));
    nothing_offered(&long, &record("BA13", "08:00", "10:00", json!({"quantity": 4})), "E5007");
    let over = record("BA02", "23:00", "00:30", json!({"quantity": 3, "end_date": next}));
    nothing_offered(&over, &record("BA02", "00:00", "00:30", json!({"date": next})), "cross-day-record");
    let late = record("BA07", "23:00", "00:00", json!({"end_date": next}));
    nothing_offered(&late, &record("BA07", "23:00", "24:00", json!({})), "cross-day-record");
    let missed = |quantity: i64| record("BA02", "09:00", "10:00", json!({"quantity": quantity, "missed_visit": true}));
    nothing_offered(&missed(2), &missed(1), "E5023");
}

#[test]
fn a_record_that_only_touches_another_is_repaired() {
    let beside = |other: &Value| repaired(&json!([record("BA07", "09:00", "10:30", json!({"quantity": 2})), other])).1;
    assert_eq!(beside(&record("BA07", "10:30", "11:15", json!({}))), NONE);
    assert_eq!(beside(&record("BA07", "10:29", "11:15", json!({}))), ["E5008"]);
    assert_eq!(beside(&record("BA07", "09:00", "09:45", json!({"client": "A234567893"}))), NONE);
}

#[test]
fn parts_keep_the_limit_and_missed_visits_are_not_split() {
    let left = |code: &str, end: &str, changes: Value| repaired(&json!([record(code, "08:00", end, changes)]));
    // Two of three hours, and one minute more in each.
    assert_eq!(left("BA07", "14:00", json!({"quantity": 2})).1, NONE);
    let long = left("BA07", "14:02", json!({"quantity": 2}));
    assert_eq!(long, (vec!["2026-07-01  08:00 14:02 2".to_owned()], vec!["E5007", "E5008"]));
    // E5023 sets one unit; one unit is not split.
    let missed = left("BA13", "12:00", json!({"quantity": 8, "missed_visit": true}));
    assert_eq!(missed, (vec!["2026-07-01  08:00 12:00 1".to_owned()], vec!["E5007"]));
}

#[test]
fn a_missed_visit_without_a_day_is_still_repaired() {
    let missed = record("BA02", "09:00", "10:00", json!({"quantity": 2, "missed_visit": true, "date": "明天"}));
    assert_eq!(repaired(&json!([missed])).1, NONE);
}
