//! Claims of a check: the identities, the order in which records take the quota, and the same figures as
//! a simulation of a plan with the same services.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod common;

use common::{basis, checked, input};
use ltc_check::claims::{Claims, claims};
use ltc_check::report::Report;
use ltc_engine::simulate;
use ltc_engine::simulation::{ClaimLine, ClaimTotals};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

fn record(code: &str, day: &str, start: &str, quantity: i64, more: &Value) -> Value {
    let end = format!("{}:50", &start[..2]);
    let mut record = json!({ "client": "A223456781", "date": day, "code": code, "quantity": quantity, "start": start,
        "end": end, "workers": ["B123456780"] });
    record.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
    record
}

fn of(records: &[Value], client: &Value, case: &Value) -> Value {
    let mut whole = json!({ "client": { "id": "A223456781", "cms_level": 2, "welfare_class": "general" } });
    whole["client"].as_object_mut().expect("an object").extend(client.as_object().cloned().unwrap_or_default());
    whole.as_object_mut().expect("an object").extend(case.as_object().cloned().unwrap_or_default());
    json!({ "cases": [whole], "records": records })
}

/// Claims of all records, whatever is found on them.
fn claimed(document: &Value) -> Claims {
    let input = input(document);
    claims(&checked(&input).context(), &[])
}

/// Record, within, copayment, subsidy, self-pay of each line.
fn figures(all: &Claims) -> Vec<(usize, i64, i64, i64, i64)> {
    let lines = all.claims.iter().flat_map(|claim| &claim.lines);
    lines
        .map(|one| (one.record, one.line.within_quota, one.line.copayment, one.line.subsidy, one.line.self_pay))
        .collect()
}

#[test]
fn records_take_the_quota_by_date_and_beginning() {
    // Level 2: 10,020 a month. BA02 costs 195, of which 16 % are 31. The first by date is the last by place:
    // 50 units = 9,750, copayment 1,550. Then 270 are left: one unit, and 75 of the next with 12; 120 of it
    // and the third unit are the client's.
    let records = [
        record("BA02", "2026-07-02", "11:00", 1, &json!({})),
        record("BA02", "2026-07-02", "09:00", 2, &json!({})),
        record("BA02", "2026-07-01", "09:00", 50, &json!({})),
    ];
    let all = claimed(&of(&records, &json!({}), &json!({})));
    assert_eq!(figures(&all), [(2, 9_750, 1_550, 8_200, 0), (1, 270, 43, 227, 120), (0, 0, 0, 0, 195)]);
    let totals = all.claims[0].totals;
    assert_eq!((totals.amount, totals.within_quota, totals.client_pays), (53 * 195, 10_020, 1_593 + 315));
    let json = serde_json::to_value(&all.claims[0]).expect("it can be written");
    assert_eq!(
        (&json["client"], &json["month"], &json["amount"]),
        (&json!("A223456781"), &json!("2026-07"), &json!(10_335))
    );
    assert_eq!((&json["lines"][0]["code"], &json["lines"][0]["record"]), (&json!("BA02"), &json!(2)));
}

#[test]
fn rejected_self_paid_and_missed_records_are_left_out() {
    let records = [
        record("BA02", "2026-07-01", "09:00", 1, &json!({})),
        record("BA02", "2026-07-02", "09:00", 1, &json!({ "fee_type": 2 })),
        record("BA02", "2026-07-03", "09:00", 1, &json!({ "missed_visit": true })),
        record("BA02", "2026-07-04", "09:00", 1, &json!({ "end": "12:01" })),
        record("BA02", "2026-07-05", "09:00", 1, &json!({ "client": "A123456789" })),
    ];
    let input = input(&of(&records, &json!({}), &json!({})));
    let checker = checked(&input);
    let rejected = Report::new(&checker, String::new()).rejected();
    let all = claims(&checker.context(), &rejected);
    assert_eq!(figures(&all), [(0, 195, 31, 164, 0)], "nor a client without a case");
}

#[test]
fn remote_prices_shared_homes_and_services_without_quota() {
    // BA02: 195, remote 235. BA15-2: 195, remote 235, of which the household bears 97 of the general price.
    let records = [
        record("BA02", "2026-07-01", "09:00", 2, &json!({ "unit_price": 235 })),
        record("BA15-2", "2026-07-02", "09:00", 1, &json!({})),
        record("AA02", "2026-07-03", "09:00", 1, &json!({})),
    ];
    let all = claimed(&of(&records, &json!({ "remote_area": true }), &json!({})));
    assert_eq!(figures(&all), [(0, 390, 62, 328, 0), (1, 98, 15, 83, 97), (2, 400, 0, 400, 0)]);
    let lines = &all.claims[0].lines;
    assert_eq!(lines.iter().map(|one| one.line.remote_supplement).collect::<Vec<_>>(), [80, 40, 80]);
    assert_eq!(lines[2].line.quota_type, None);
}

#[test]
fn the_price_of_the_day_and_the_stated_one() {
    // CB01 costs 4,000 and ends on 2025-08-31; DA01 has no price but the record's.
    let transport = json!({ "cms_level": 4, "transport_zone": 1 });
    let records = [
        record("DA01", "2026-07-01", "09:00", 2, &json!({ "unit_price": 500 })),
        record("DA01", "2026-07-02", "09:00", 3, &json!({ "unit_price": 300 })),
    ];
    let all = claimed(&of(&records, &transport, &json!({})));
    // Zone 1: 1,680 a month: 1,000, then two units and 80 of the third. The first zone's rate is 30 %.
    assert_eq!(figures(&all), [(0, 1_000, 300, 700, 0), (1, 680, 204, 476, 220)]);
    let unknown = claimed(&of(&records, &json!({ "cms_level": 4 }), &json!({})));
    assert_eq!(figures(&unknown), [(0, 0, 0, 0, 1_000), (1, 0, 0, 0, 900)], "no zone, no transport quota");
}

#[test]
fn the_respite_year_is_used_up_over_the_months() {
    // 32,340 a year for level 2, 30,000 of it used before; GA03 costs 1,250.
    let case = json!({
        "opening": { "interval_from": "2026-06", "respite_from": "2026-01", "respite_used": 30_000 },
        "plans": [{ "from": "2026-06", "items": [{ "code": "GA03", "quantity": 1 }] }],
        "simulate": { "from": "2026-06", "to": "2026-08" },
    });
    let records =
        [record("GA03", "2026-08-03", "09:00", 2, &json!({})), record("GA03", "2026-07-03", "09:00", 1, &json!({}))];
    let all = claimed(&of(&records, &json!({}), &case));
    // June has no record: its plan takes 1,250 of the 2,340. July gets the other 1,090, August nothing.
    let within: Vec<_> = figures(&all).iter().map(|(record, within, ..)| (*record, *within)).collect();
    assert_eq!(within, [(1, 1_090), (0, 0)]);
    assert_eq!(all.claims.iter().map(|claim| claim.month.to_string()).collect::<Vec<_>>(), ["2026-07", "2026-08"]);
}

#[test]
fn the_advance_pays_what_the_plan_buys_from_it() {
    let case = json!({
        "plans": [{ "from": "2018-12", "items": [{ "code": "CB02", "quantity": 1, "fund": "advance" }] }],
        "advance": { "amount": 10_000, "start": "2018-12", "discharge": "2018-12" },
    });
    let records = [record("CB02", "2018-12-03", "09:00", 2, &json!({}))];
    let all = claimed(&of(&records, &json!({}), &case));
    let lines: Vec<_> = all.claims[0]
        .lines
        .iter()
        .map(|one| (one.line.quantity, one.line.fund.is_some(), one.line.within_quota))
        .collect();
    assert_eq!(lines, [(1, true, 9_000), (1, false, 9_000)], "10,020 are left of the quota");
}

#[test]
fn slips_of_the_keyboard_cost_only_their_own_record() {
    let records = [
        record("BA02", "2026-07-01", "09:00", 1, &json!({})),
        record("BA02", "2126-07-02", "09:00", 1, &json!({})),
        record("BA02", "1926-07-03", "09:00", 1, &json!({})),
    ];
    let document = of(&records, &json!({}), &json!({ "plans": [{ "from": "2026-01" }] }));
    let all = claimed(&document);
    assert_eq!(figures(&all), [(0, 195, 31, 164, 0)]);
    assert!(all.refused.is_empty());
    // A case that cannot be computed with is named.
    let backwards = json!({ "plans": [{ "from": "2026-07", "to": "2026-06" }] });
    let document = of(&records[..1], &json!({}), &backwards);
    let all = claimed(&document);
    assert!(all.claims.is_empty());
    assert_eq!(all.refused.len(), 1);
    assert_eq!(all.refused[0].1.path, "/plans/0/to");
}

const CODES: [&str; 12] =
    ["BA01", "BA02", "BA07", "BA12", "BA15-2", "BA16-2", "BB01", "CB02", "GA03", "GA05", "AA02", "DA01"];

fn any_record() -> impl Strategy<Value = (Value, usize)> {
    (prop::sample::select(&CODES[..]), 1_u32..28, 7_u32..9, 0_u32..23, 1_i64..30, 0_usize..1000).prop_map(
        |(code, day, month, hour, quantity, tie)| {
            let price = if code == "DA01" { json!({ "unit_price": 190 }) } else { json!({}) };
            (record(code, &format!("2026-{month:02}-{day:02}"), &format!("{hour:02}:00"), quantity, &price), tie)
        },
    )
}

fn sum(lines: impl Iterator<Item = ClaimLine>) -> ClaimTotals {
    lines.fold(ClaimTotals::default(), |sum, line| ClaimTotals {
        amount: sum.amount + line.amount,
        within_quota: sum.within_quota + line.within_quota,
        copayment: sum.copayment + line.copayment,
        subsidy: sum.subsidy + line.subsidy,
        self_pay: sum.self_pay + line.self_pay,
        remote_supplement: sum.remote_supplement + line.remote_supplement,
        remote_self_pay: sum.remote_self_pay + line.remote_self_pay,
        client_pays: sum.client_pays + line.copayment + line.self_pay + line.remote_self_pay,
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        rng_seed: RngSeed::Fixed(11),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_identities_hold_and_the_order_of_the_file_does_not_matter(
        records in prop::collection::vec(any_record(), 1..20),
        remote: bool,
        level in 2_u8..9,
    ) {
        let facts = json!({ "remote_area": remote, "cms_level": level, "transport_zone": 2 });
        let case = json!({ "plans": [{ "from": "2026-05", "items": [{ "code": "GA03", "quantity": 2 }] }] });
        // One record for each beginning: ties go by place.
        let mut seen = std::collections::BTreeSet::new();
        let records: Vec<_> = records.into_iter().filter(|(one, _)| seen.insert((one["date"].to_string(), one["start"].to_string()))).collect();
        let ordered: Vec<Value> = records.iter().map(|(one, _)| one.clone()).collect();
        let document = of(&ordered, &facts, &case);
        let input_of = input(&document);
        let all = claims(&checked(&input_of).context(), &[]);
        for claim in &all.claims {
            for one in claim.lines.iter().map(|one| &one.line) {
                prop_assert_eq!(one.subsidy + one.copayment, one.within_quota);
                prop_assert_eq!(one.within_quota + one.self_pay, one.amount);
                prop_assert_eq!(one.quantity * one.price, one.amount);
                prop_assert!([one.subsidy, one.copayment, one.within_quota, one.self_pay].iter().all(|amount| *amount >= 0));
            }
            prop_assert_eq!(claim.totals, sum(claim.lines.iter().map(|one| one.line.clone())));
        }
        prop_assert_eq!(all.claims.iter().map(|claim| claim.lines.len()).sum::<usize>(), ordered.len());
        let mut shuffled = records.clone();
        shuffled.sort_by_key(|(_, tie)| *tie);
        let shuffled: Vec<Value> = shuffled.into_iter().map(|(one, _)| one).collect();
        let input_of = input(&of(&shuffled, &facts, &case));
        let again = claims(&checked(&input_of).context(), &[]);
        let plain = |all: &Claims| all.claims.iter().map(|claim| (claim.month, claim.lines.iter().map(|one| one.line.clone()).collect::<Vec<_>>())).collect::<Vec<_>>();
        prop_assert_eq!(plain(&all), plain(&again));
    }

    #[test]
    fn the_same_as_a_plan_with_the_same_services(
        items in prop::collection::vec((prop::sample::select(&CODES[..11]), 1_i64..40), 1..10),
        remote: bool,
        level in 2_u8..9,
    ) {
        let facts = json!({ "remote_area": remote, "cms_level": level });
        let plan: Vec<Value> = items.iter().map(|(code, quantity)| json!({ "code": code, "quantity": quantity })).collect();
        let case = json!({ "plans": [{ "from": "2026-07", "items": plan }] });
        let records: Vec<Value> = (1..).zip(&items).map(|(day, (code, quantity))| {
            record(code, &format!("2026-07-{day:02}"), "09:00", *quantity, &json!({}))
        }).collect();
        let document = of(&records, &facts, &case);
        let input_of = input(&document);
        let all = claims(&checked(&input_of).context(), &[]);
        let case = ltc_engine::case::read_case(&document["cases"][0].to_string()).expect("a case");
        let simulated = simulate(basis(), &case).expect("it can be simulated");
        let lines: Vec<ClaimLine> = all.claims[0].lines.iter().map(|one| one.line.clone()).collect();
        prop_assert_eq!(&lines, &simulated.claims[0].lines);
        prop_assert_eq!(all.claims[0].totals, simulated.claims[0].totals);
    }
}
