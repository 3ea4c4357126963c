//! Allotments: what counts, which record crosses, whose allotment it is; and the section of the report.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod common;

use common::{checked, found, input, seen, state};
use ltc_check::allotments::allocations;
use ltc_check::entry::Need;
use ltc_engine::rule::Severity;
use serde_json::{Value, json};

const RULES: [&str; 4] = ["E5201", "E5202", "E5203", "E5204"];

fn record(code: &str, day: &str, start: &str, quantity: i64) -> Value {
    let end = format!("{:02}:50", start[..2].parse::<u32>().expect("an hour"));
    json!({ "client": "A223456781", "date": day, "code": code, "quantity": quantity, "start": start, "end": end,
        "workers": ["B123456780"] })
}

fn with(mut record: Value, more: &Value) -> Value {
    let fields = more.as_object().cloned().expect("an object");
    record.as_object_mut().expect("an object").extend(fields);
    record
}

fn allocation(month: &str, unit: &str, amount: i64, items: &[(&str, i64)]) -> Value {
    let items: Vec<Value> = items.iter().map(|(code, count)| json!({ "code": code, "quantity": count })).collect();
    json!({ "month": month, "unit": unit, "quota_type": "care", "fund": "month", "amount": amount, "items": items })
}

fn of(records: &[Value], allocations: &[Value]) -> Value {
    json!({
        "cases": [{
            "client": { "id": "A223456781", "cms_level": 4, "welfare_class": "general" },
            "allocations": allocations,
        }],
        "records": records,
    })
}

#[test]
fn the_record_that_crosses_in_order_of_time_whatever_its_place() {
    // Four units are allotted. By place the last crosses, by date the first one does.
    let records = [
        record("BA02", "2026-07-09", "09:00", 2),
        record("BA02", "2026-07-02", "11:00", 1),
        record("BA02", "2026-07-02", "09:00", 2),
        record("BA02", "2026-07-20", "09:00", 5),
    ];
    let document = of(&records, &[allocation("2026-07", "甲", 100_000, &[("BA02", 4)])]);
    let input = input(&document);
    let seen = seen(&checked(&input), &RULES);
    assert_eq!(seen, [("E5202", 0, vec![2, 1], Severity::Error)], "once, and what was counted before it");
}

#[test]
fn duplicates_missed_visits_and_self_paid_records_do_not_count() {
    let records = [
        record("BA02", "2026-07-02", "09:00", 2),
        record("BA02", "2026-07-02", "09:00", 2),
        with(record("BA02", "2026-07-03", "09:00", 2), &json!({ "missed_visit": true })),
        with(record("BA02", "2026-07-04", "09:00", 2), &json!({ "fee_type": 2 })),
        // A record that will be rejected for its length counts all the same.
        with(record("BA02", "2026-07-05", "09:00", 2), &json!({ "end": "13:00" })),
    ];
    let allotted = |count| [allocation("2026-07", "甲", 195 * count, &[("BA02", count)])];
    assert!(found(&of(&records, &allotted(4)), &RULES).is_empty());
    assert_eq!(found(&of(&records, &allotted(3)), &RULES), [("E5202", 4), ("E5203", 4)]);
}

#[test]
fn an_entry_covers_its_sub_codes_and_the_more_exact_one_counts() {
    let records = [record("BA17a", "2026-07-02", "09:00", 1), record("BA17b", "2026-07-02", "10:00", 1)];
    assert!(found(&of(&records, &[allocation("2026-07", "甲", 1_000, &[("BA17", 2)])]), &RULES).is_empty());
    let exact = [allocation("2026-07", "甲", 1_000, &[("BA17", 1), ("BA17a", 0)])];
    assert_eq!(found(&of(&records, &exact), &RULES), [("E5202", 0)]);
    let other = [allocation("2026-07", "甲", 1_000, &[("BA17a", 1)])];
    assert_eq!(found(&of(&records, &other), &RULES), [("E5201", 1)]);
}

#[test]
fn whose_allotment_it_is() {
    let two = [
        allocation("2026-07", "甲", 195, &[]),
        allocation("2026-07", "乙", 195, &[]),
        allocation("2026-08", "丙", 195, &[]),
    ];
    let records = [record("BA02", "2026-07-02", "09:00", 2)];
    assert!(found(&of(&records, &two), &RULES).is_empty(), "no unit is named: all of the month");
    let named = |unit: &str| [with(records[0].clone(), &json!({ "unit": unit }))];
    assert_eq!(found(&of(&named("甲"), &two), &RULES), [("E5203", 0)]);
    assert_eq!(found(&of(&named("丙"), &two), &RULES), [("E5204", 0)], "nothing in this month");
    let mut claiming = of(&records, &two);
    claiming["unit"] = json!({ "id": "乙" });
    assert_eq!(found(&claiming, &RULES), [("E5203", 0)]);
}

#[test]
fn a_month_without_allotment_and_a_client_without_any() {
    let records = [record("BA02", "2026-07-02", "09:00", 2), record("BA02", "2026-07-03", "09:00", 2)];
    let document = of(&records, &[allocation("2026-06", "甲", 10_000, &[("BA02", 9)])]);
    assert_eq!(found(&document, &RULES), [("E5204", 0), ("E5204", 1)], "each of them is rejected");
    let none = of(&records, &[]);
    assert!(found(&none, &RULES).is_empty());
    let state_of =
        |document: &Value| RULES.map(|rule| (state(document, rule).not_checked, state(document, rule).missing));
    assert_eq!(state_of(&none), RULES.map(|_| (2, vec![Need::Allocations])));
    let no_case = json!({ "records": records });
    assert_eq!(state_of(&no_case), RULES.map(|_| (2, vec![Need::Case])));
}

#[test]
fn purses_are_counted_apart() {
    let drive = with(record("DA01", "2026-07-02", "09:00", 1), &json!({ "unit_price": 300 }));
    let care = [allocation("2026-07", "甲", 10_000, &[])];
    let document = of(std::slice::from_ref(&drive), &care);
    assert!(found(&document, &RULES).is_empty());
    assert_eq!(state(&document, "E5203").missing, [Need::Allocations], "no transport is set in any month");
    let transport = with(allocation("2026-08", "甲", 299, &[]), &json!({ "quota_type": "transport" }));
    assert_eq!(found(&of(std::slice::from_ref(&drive), &[care[0].clone(), transport]), &RULES), [("E5203", 0)]);
    let transport = with(allocation("2026-07", "甲", 300, &[]), &json!({ "quota_type": "transport" }));
    assert!(found(&of(&[drive], &[transport]), &RULES).is_empty());
}

#[test]
fn a_flexible_service_warns_until_the_standard_of_2022_and_needs_no_entry() {
    let on = |day: &str, code: &str, quantity: i64| {
        let mut document = of(&[record(code, day, "09:00", 2)], &[allocation(&day[..7], "甲", 100, &[("BA02", 4)])]);
        document["cases"][0]["client"]["referrals"] =
            json!([{ "code": code, "quantity": quantity, "on": "2018-11-01" }]);
        let input = input(&document);
        seen(&checked(&input), &RULES).into_iter().map(|(rule, _, _, severity)| (rule, severity)).collect::<Vec<_>>()
    };
    assert_eq!(on("2018-12-03", "BA20", 0), [("E5203", Severity::Warning)]);
    assert_eq!(
        on("2018-12-03", "BA20", 1),
        [("E5201", Severity::Error), ("E5203", Severity::Error)],
        "referred with a count"
    );
    assert_eq!(on("2022-01-31", "BA12", 0), [("E5203", Severity::Warning)]);
    assert_eq!(on("2022-02-01", "BA12", 0), [("E5203", Severity::Error)]);
}

#[test]
fn shared_homes_use_half_and_remote_prices_the_general_one() {
    // BA15-2: 195, of which the household bears 97.
    let record = record("BA15-2", "2026-07-02", "09:00", 1);
    assert!(found(&of(std::slice::from_ref(&record), &[allocation("2026-07", "甲", 98, &[])]), &RULES).is_empty());
    assert_eq!(found(&of(&[record], &[allocation("2026-07", "甲", 97, &[])]), &RULES), [("E5203", 0)]);
    // BA02: 195, in remote areas 235.
    let mut remote = of(&[with(body_care(), &json!({ "unit_price": 235 }))], &[allocation("2026-07", "甲", 195, &[])]);
    remote["cases"][0]["client"]["remote_area"] = json!(true);
    assert!(found(&remote, &RULES).is_empty());
}

fn body_care() -> Value {
    record("BA02", "2026-07-02", "09:00", 1)
}

#[test]
fn what_is_given_and_what_is_recorded() {
    let allocations_of = [
        allocation("2026-07", "甲", 300, &[]),
        with(allocation("2026-07", "甲", 200, &[]), &json!({ "fund": "retention" })),
        with(allocation("2026-07", "甲", 4_000, &[]), &json!({ "settlement": "bundle" })),
        allocation("2026-06", "甲", 7, &[]),
        allocation("2026-07", "乙", 100, &[]),
    ];
    let records = [
        with(record("BA02", "2026-07-02", "09:00", 2), &json!({ "unit": "甲" })),
        with(record("BA02", "2026-07-02", "09:00", 2), &json!({ "unit": "甲" })),
        with(record("CB02", "2026-07-03", "09:00", 1), &json!({ "unit": "甲" })),
        with(record("BA02", "2026-07-04", "09:00", 1), &json!({ "unit": "乙" })),
    ];
    let input = input(&of(&records, &allocations_of));
    let checker = checked(&input);
    let uses = allocations(&checker.context());
    let shown: Vec<String> = uses
        .iter()
        .map(|one| {
            format!(
                "{} {:?} {:?} {} {} {}",
                one.unit, one.fund, one.settlement, one.allocated, one.recorded, one.remaining
            )
        })
        .collect();
    // 390 of BA02: 300 from the month, 90 from what was retained. CB02, a bundle, costs 9,000.
    assert_eq!(
        shown,
        [
            "乙 Month Monthly 100 195 -95",
            "甲 Month Monthly 300 300 0",
            "甲 Retention Monthly 200 90 110",
            "甲 Month Bundle 4000 9000 -5000",
        ]
    );
    assert_eq!(uses.iter().map(|one| one.recorded).sum::<i64>(), 390 + 9_000 + 195);
    let json = serde_json::to_value(&uses[0]).expect("it can be written");
    assert_eq!(
        json,
        json!({ "client": "A223456781", "month": "2026-07", "unit": "乙", "quota_type": "care",
        "fund": "month", "settlement": "monthly", "allocated": 100, "recorded": 195, "remaining": -95 })
    );
}
