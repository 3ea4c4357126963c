//! How often, how many, at what price, and what a surcharge hangs on: the boundaries one by one.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod told;

use ltc_check::records::Field;
use serde_json::{Value, json};
use told::{found, found_in, record, with};

const FREQUENCY: [&str; 3] = ["E5004", "EGA011", "code-too-often"];
/// A second worker.
const OTHER: [&str; 1] = ["C120000009"];

fn often(records: &Value) -> Vec<told::Finding> {
    found(records, &FREQUENCY)
}

fn on(date: &str, code: &str, quantity: i64) -> Value {
    record(code, "09:00", "09:30", json!({ "date": date, "quantity": quantity }))
}

fn merged(mut one: Value, changes: Value) -> Value {
    let Value::Object(changes) = changes else { return one };
    for (field, value) in changes {
        one[field] = value;
    }
    one
}

#[test]
fn six_units_of_ba02_a_day() {
    let visit = |start: &str, quantity: i64, changes: Value| {
        merged(record("BA02", start, "21:00", json!({ "quantity": quantity })), changes)
    };
    let none = json!({});
    assert_eq!(often(&json!([visit("09:00", 4, none.clone()), visit("15:00", 2, none.clone())])), []);
    let found = often(&json!([visit("15:00", 3, none.clone()), visit("09:00", 4, none.clone())]));
    assert_eq!(found, [("E5004", 0, vec![1])], "in order of the beginning, not of the place");
    assert_eq!(often(&json!([visit("09:00", 7, none.clone())])), [("E5004", 0, vec![])]);
    // Only the record that crosses.
    let three =
        json!([visit("09:00", 4, none.clone()), visit("12:00", 3, none.clone()), visit("15:00", 3, none.clone())]);
    assert_eq!(often(&three), [("E5004", 1, vec![0])]);
    // What does not count, first or last.
    for changes in [
        json!({"fee_type": 2}),
        json!({"missed_visit": true}),
        json!({"date": "2026-07-02"}),
        json!({"client": "A234567893"}),
    ] {
        assert_eq!(
            often(&json!([visit("09:00", 4, none.clone()), visit("15:00", 3, changes.clone())])),
            [],
            "{changes}"
        );
        assert_eq!(
            often(&json!([visit("09:00", 4, changes.clone()), visit("15:00", 3, none.clone())])),
            [],
            "{changes}"
        );
    }
    let twice =
        json!([visit("09:00", 4, none.clone()), visit("09:00", 4, none.clone()), visit("15:00", 2, none.clone())]);
    assert_eq!(often(&twice), [], "an exact duplicate is rejected by itself");
    let twice = json!([visit("09:00", 4, none.clone()), visit("09:00", 4, none.clone()), visit("15:00", 3, none)]);
    assert_eq!(often(&twice), [("E5004", 2, vec![0])]);
}

#[test]
fn ba02_had_no_limit_before_its_edition() {
    assert_eq!(often(&json!([on("2018-11-30", "BA02", 7)])), []);
    assert_eq!(often(&json!([on("2018-12-01", "BA02", 7)])), [("E5004", 0, vec![])]);
}

#[test]
fn weeks_begin_on_monday() {
    // 2026-07-06 is a Monday.
    let days = ["2026-07-06", "2026-07-08", "2026-07-10", "2026-07-12"].map(|day| on(day, "BA17d2", 1));
    assert_eq!(often(&json!(days)), [("code-too-often", 3, vec![0, 1, 2])]);
    let days = ["2026-07-05", "2026-07-08", "2026-07-10", "2026-07-12"].map(|day| on(day, "BA17d2", 1));
    assert_eq!(often(&json!(days)), [], "the Sunday before is another week");
    let days = ["2026-07-06", "2026-07-08", "2026-07-10", "2026-07-13"].map(|day| on(day, "BA17d2", 1));
    assert_eq!(often(&json!(days)), [], "so is the Monday after");
    // A week may lie in two months.
    let days = [on("2026-06-29", "BA17e", 1), on("2026-07-05", "BA17e", 1)];
    assert_eq!(often(&json!(days)), [("code-too-often", 1, vec![0])]);
}

#[test]
fn what_was_before_a_limit_does_not_count_towards_it() {
    // 2022-02-01 is a Tuesday; the limit holds from that day on.
    assert_eq!(often(&json!([on("2022-01-31", "BA17e", 1), on("2022-02-01", "BA17e", 1)])), []);
    assert_eq!(
        often(&json!([on("2022-02-01", "BA17e", 1), on("2022-02-02", "BA17e", 1)])),
        [("code-too-often", 1, vec![0])]
    );
}

#[test]
fn two_opinions_a_calendar_year() {
    let opinions = |days: [&str; 3]| json!(days.map(|day| on(day, "AA12", 1)));
    assert_eq!(often(&opinions(["2025-01-01", "2025-07-01", "2025-12-31"])), [("E5004", 2, vec![0, 1])]);
    assert_eq!(often(&opinions(["2025-07-01", "2025-12-31", "2026-01-01"])), []);
}

#[test]
fn limits_with_codes_of_their_own() {
    assert_eq!(often(&json!([on("2026-07-01", "AA01", 1), on("2026-07-02", "AA01", 1)])), []);
    assert_eq!(often(&json!([on("2026-07-01", "AA02", 1), on("2026-07-02", "AA02", 1)])), []);
    assert_eq!(often(&json!([on("2026-07-01", "GA09", 5)])), []);
    assert_eq!(often(&json!([on("2026-07-01", "GA09", 6)])), [("EGA011", 0, vec![])]);
    assert_eq!(often(&json!([on("2026-07-01", "SC09", 6)])), [("EGA011", 0, vec![])]);
    // Each code by itself.
    let both = json!([on("2026-07-01", "GA09", 3), record("SC09", "15:00", "21:00", json!({"quantity": 3}))]);
    assert_eq!(often(&both), []);
    // "In principle", but rejected as EGA011 all the same.
    assert_eq!(often(&json!([on("2019-05-01", "GA01", 2)])), [("EGA011", 0, vec![])]);
    assert_eq!(often(&json!([on("2019-05-01", "GA02", 2)])), []);
}

#[test]
fn firm_or_in_principle() {
    let baths = ["07:00", "13:00", "20:00"].map(|start| record("BA01", start, "21:00", json!({})));
    assert_eq!(often(&json!(baths)), [("code-too-often", 2, vec![0, 1])]);
    let half_days = ["08:00", "13:00"].map(|start| record("BB02", start, "17:00", json!({})));
    assert_eq!(often(&json!(half_days)), [("E5004", 1, vec![0])]);
}

#[test]
fn three_meal_services_a_day() {
    let told = |records: Value| found(&records, &["EOT012"]);
    let meal = |number: i64| json!({"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": number});
    let cook = record("BA05-2", "08:00", "08:30", json!({}));
    let shop = record("BA16", "10:00", "10:30", json!({}));
    assert_eq!(told(json!([meal(1), meal(2), meal(3)])), []);
    // Without times a meal comes after all that have some.
    assert_eq!(told(json!([meal(2), meal(3), cook, shop])), [("EOT012", 1, vec![2, 3, 0])]);
    let two = merged(meal(2), json!({"quantity": 2}));
    assert_eq!(told(json!([two, cook, shop])), [("EOT012", 0, vec![1, 2])]);
    // The same meal twice is a duplicate; self-paid and missed ones do not count.
    assert_eq!(told(json!([meal(2), meal(2), cook, shop])), []);
    assert_eq!(told(json!([meal(2), merged(meal(3), json!({"fee_type": 2})), cook, shop])), []);
    assert_eq!(told(json!([meal(2), meal(3), cook, merged(shop.clone(), json!({"missed_visit": true}))])), []);
    assert_eq!(told(json!([meal(2), meal(3), cook, merged(shop, json!({"date": "2026-07-02"}))])), []);
}

#[test]
fn no_meal_where_it_is_included() {
    let told = |records: Value| found(&records, &["E5032"]);
    let meal = json!({"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2});
    let with = |code: &str, changes: Value| told(json!([record(code, "08:00", "12:00", changes), meal.clone()]));
    for code in ["BB02", "BC02", "GA09", "GA05"] {
        assert_eq!(with(code, json!({})), [("E5032", 1, vec![0])], "{code}");
    }
    for code in ["BA07", "BD01", "SC05", "CA07"] {
        assert_eq!(with(code, json!({})), [], "{code}");
    }
    assert_eq!(with("BB02", json!({"date": "2026-07-02"})), []);
    assert_eq!(with("BB02", json!({"client": "A234567893"})), []);
    // The meal is reported, wherever it stands, once for a day.
    let all = json!([meal, record("BB02", "08:00", "12:00", json!({})), record("GA09", "13:00", "15:00", json!({}))]);
    assert_eq!(told(all), [("E5032", 0, vec![1, 2])]);
}

#[test]
fn three_people_for_a_bath() {
    let told = |code: &str, workers: &[&str]| {
        found(&json!([record(code, "09:00", "10:00", json!({ "workers": workers }))]), &["EBA091"])
    };
    let few = [("EBA091", 0, vec![])];
    assert_eq!(told("BA09", &["B123456780", "C120000009", "H123123120"]), []);
    assert_eq!(told("BA09", &["B123456780", "C120000009"]), few);
    assert_eq!(told("BA09a", &["B123456780", "C120000009", "b123456780"]), few, "one of them twice");
    assert_eq!(told("BA09", &[]), [], "nobody told is another finding");
    assert_eq!(told("BA07", &["B123456780"]), []);
}

// ------------------------------------------------------------------ prices

fn priced(changes: Value, remote: Option<bool>) -> Value {
    let mut case = json!({"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}});
    if let Some(remote) = remote {
        case["client"]["remote_area"] = json!(remote);
    }
    json!({ "cases": [case], "records": [record("BA07", "09:00", "09:45", changes)] })
}

fn price(changes: Value, remote: Option<bool>) -> bool {
    !found_in(&priced(changes, remote), &["price-differs-from-basis"]).is_empty()
}

#[test]
fn prices_of_the_standard() {
    // BA07: 325, remote 385.
    let states = |price: i64| json!({ "unit_price": price });
    for (stated, general, remote, unknown) in
        [(325, false, true, false), (385, true, false, false), (290, true, true, true), (0, false, false, false)]
    {
        assert_eq!(price(states(stated), Some(false)), general, "{stated}");
        assert_eq!(price(states(stated), Some(true)), remote, "{stated}");
        assert_eq!(price(states(stated), None), unknown, "{stated}");
    }
    assert!(!price(json!({}), Some(false)), "not stated");
    assert!(!price(json!({"unit_price": 290, "fee_type": 2}), Some(false)), "self-paid: the unit's own price");
    assert!(!price(json!({"unit_price": 290, "date": null}), None), "nothing to compare with");
    for (code, date) in [
        ("DA01", "2026-07-01"),
        ("OT01", "2026-07-01"),
        ("BA09", "2020-01-01"),
        ("EA01", "2023-01-01"),
        ("BA06", "2020-01-01"),
        ("ZZ01", "2026-07-01"),
    ] {
        assert!(!price(json!({"unit_price": 7, "code": code, "date": date}), None), "{code}");
    }
    // SC05: its remote price was not found.
    let short = |remote: Option<bool>| price(json!({"unit_price": 2311, "code": "SC05"}), remote);
    assert!(!short(None) && !short(Some(true)));
    assert!(short(Some(false)));
}

#[test]
fn the_price_of_the_day() {
    // BA09: 1,500 until 2018-11-30, 2,200 from 2022-02-01 on.
    let bath = |date: &str, price: i64| json!({"code": "BA09", "date": date, "unit_price": price});
    assert!(!price(bath("2018-11-30", 1500), None));
    assert!(price(bath("2018-11-30", 2200), None));
    assert!(!price(bath("2022-02-01", 2200), None));
    assert!(price(bath("2022-02-01", 1500), None));
}

#[test]
fn a_change_of_residence_changes_the_price() {
    let mut input = priced(json!({"unit_price": 325}), Some(false));
    input["cases"][0]["events"] = json!([{"on": "2026-07-02", "set": {"remote_area": true}}]);
    let next = record("BA07", "09:00", "09:45", json!({"unit_price": 325, "date": "2026-07-02"}));
    input["records"].as_array_mut().expect("a list").push(next);
    assert_eq!(found_in(&input, &["price-differs-from-basis"]), [("price-differs-from-basis", 1, vec![])]);
}

#[test]
fn the_price_is_repaired_where_there_is_one() {
    let repaired = |changes: Value, remote: Option<bool>| {
        with(&priced(changes, remote), |checker| {
            checker.check();
            checker.repair_all(|hit| hit.rule.entry().id == "price-differs-from-basis");
            let left = checker.found().hits().iter().any(|hit| hit.rule.entry().id == "price-differs-from-basis");
            (checker.records().value(0, Field::UnitPrice).into_owned(), left)
        })
    };
    assert_eq!(repaired(json!({"unit_price": 290}), Some(false)), ("325".to_owned(), false));
    assert_eq!(repaired(json!({"unit_price": 290}), Some(true)), ("385".to_owned(), false));
    assert_eq!(repaired(json!({"unit_price": 290}), None), ("290".to_owned(), true), "which of the two is not known");
}

// ------------------------------------------------------------------ surcharges by a mark

const MARKS: [&str; 4] = ["E5101", "E5103", "E5116", "E5117"];

#[test]
fn aa03_hangs_on_ba_beside_a_professional() {
    let told = |code: &str, changes: Value, beside: Option<(&str, &str)>| {
        let mut records = vec![record(code, "09:00", "09:45", merged(json!({"apply_aa03": true}), changes))];
        records.extend(beside.map(|(code, start)| record(code, start, "12:00", json!({ "workers": OTHER }))));
        let found = found(&json!(records), &MARKS).into_iter().map(|(rule, _, _)| rule);
        found.collect::<Vec<_>>()
    };
    let none = || json!({});
    assert_eq!(told("BA07", none(), Some(("CA07", "09:44"))), [""; 0]);
    assert_eq!(told("BA07", none(), Some(("CA07", "09:45"))), ["E5103"]);
    assert_eq!(told("BA07", none(), Some(("CC01", "09:00"))), ["E5103"]);
    assert_eq!(told("BA07", none(), Some(("GA09", "09:00"))), ["E5103"]);
    assert_eq!(told("BA07", none(), None), ["E5103"]);
    assert_eq!(told("BA07", json!({"apply_aa03": false}), None), [""; 0]);
    assert_eq!(told("BA07", json!({"end": null}), None), [""; 0], "no times to compare");
    // BA16 does not qualify; the sub-codes of BA05 do.
    assert_eq!(told("BA16-1", none(), Some(("CA07", "09:00"))), ["E5117"]);
    assert_eq!(told("BA16-1", none(), None), ["E5103", "E5117"]);
    assert_eq!(told("BA05-1", none(), Some(("CA07", "09:00"))), [""; 0]);
    assert_eq!(told("BA17c", none(), Some(("CA07", "09:00"))), ["E5117"]);
    // BA15 has conditions of its own.
    assert_eq!(told("BA15-1", none(), Some(("CA07", "09:00"))), [""; 0]);
    assert_eq!(told("BA15-2", none(), Some(("CA07", "09:00"))), ["E5117"]);
    // Not BA at all.
    assert_eq!(told("BB01", none(), None), ["E5101"]);
    assert_eq!(told("CA07", none(), None), ["E5101"]);
    // What earns no surcharge has none to lose.
    assert_eq!(told("BB01", json!({"fee_type": 2}), None), [""; 0]);
    assert_eq!(told("BA07", json!({"missed_visit": true}), None), [""; 0]);
    assert_eq!(told("ZZ01", none(), None), [""; 0]);
}

#[test]
fn aa04_hangs_on_ba() {
    let told = |code: &str, changes: Value| {
        found(&json!([record(code, "09:00", "09:45", merged(json!({"last_service": true}), changes))]), &MARKS)
    };
    assert_eq!(told("BA16", json!({})), []);
    assert_eq!(told("BB01", json!({})), [("E5116", 0, vec![])]);
    assert_eq!(told("GA09", json!({"apply_aa03": true})), [("E5101", 0, vec![]), ("E5116", 0, vec![])]);
    assert_eq!(told("GA09", json!({"last_service": false})), []);
}

#[test]
fn aa01_needs_a_home_visit_of_its_month() {
    let plan = record("AA01", "09:00", "10:00", json!({"date": "2026-07-20"}));
    let told = |changes: Value| {
        let visit =
            record("AA00", "09:00", "10:00", merged(json!({"date": "2026-07-31", "service_items": [1, 2]}), changes));
        found(&json!([visit, plan.clone()]), &["E5120"])
    };
    let missing = [("E5120", 1, vec![])];
    assert_eq!(told(json!({})), [], "also after the plan");
    assert_eq!(told(json!({"service_items": [1, 3]})), missing);
    assert_eq!(told(json!({"service_items": []})), missing);
    assert_eq!(told(json!({"date": "2026-08-01"})), missing);
    assert_eq!(told(json!({"date": "2025-07-20"})), missing);
    assert_eq!(told(json!({"client": "A234567893"})), missing);
    assert_eq!(found(&json!([plan]), &["E5120"]), [("E5120", 0, vec![])]);
}

#[test]
fn a_workbook_cannot_say_what_a_visit_was_for() {
    use ltc_check::records::{Channel, Records, Source};
    use ltc_check::report::{Report, State};
    let state = |codes: [&str; 2]| {
        let mut records = Records::new(told::basis());
        records.begin_source(Source { channel: Channel::Table, ..Source::default() });
        for code in codes {
            records.begin();
            for (field, text) in [(Field::Client, "A123456789"), (Field::Date, "1150701"), (Field::Code, code)] {
                records.cell(field, text);
            }
            records.end(2);
        }
        let input = ltc_check::CheckInput::default();
        let mut checker = ltc_check::Checker::new(told::basis(), &input, records).expect("no policies");
        checker.check();
        let report = Report::new(&checker, String::new());
        report.rules.iter().find(|rule| rule.rule.entry().id == "E5120").map(|rule| rule.state)
    };
    assert_eq!(state(["AA00", "AA01"]), Some(State::NotChecked));
    assert_eq!(state(["AA02", "AA01"]), Some(State::Found));
}
