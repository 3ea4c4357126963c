//! Rules that ask the client's case, plans, referrals, the unit or today: both sides of every date, every
//! exception, and what is counted as not checked. Expected values are worked out by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use ltc_check::entry::Need;
use ltc_check::records::{Channel, Field, Records, Source};
use ltc_check::report::{Report, RuleState, State};
use ltc_check::{CheckInput, CheckRule, Checker, read_check_input};
use ltc_engine::basis::Basis;
use ltc_engine::rule::Severity;
use serde_json::{Value, json};
use std::sync::OnceLock;

fn basis() -> &'static Basis {
    static BASIS: OnceLock<Basis> = OnceLock::new();
    BASIS.get_or_init(|| Basis::embedded().expect("the embedded standard is sound"))
}

fn read(input: &Value) -> (CheckInput, Records) {
    let input = read_check_input(&input.to_string()).unwrap_or_else(|error| panic!("{error}: {input}"));
    let mut records = Records::new(basis());
    records.add_document("", &input.records);
    (input, records)
}

/// What a rule found: record, related records, severity.
fn found(rule: CheckRule, input: &Value) -> Vec<(u32, Vec<u32>, Severity)> {
    let (input, records) = read(input);
    let mut checker = Checker::new(basis(), &input, records).expect("sound policies");
    checker.check();
    let found = checker.found();
    let hits = found.hits().iter().filter(|hit| hit.rule == rule);
    hits.map(|hit| (hit.record, found.related(hit).to_vec(), hit.severity)).collect()
}

const NOTHING: [u32; 0] = [];

/// The records that a rule found.
fn hits(rule: CheckRule, input: &Value) -> Vec<u32> {
    found(rule, input).into_iter().map(|(record, ..)| record).collect()
}

/// What a rule came to.
fn state(rule: CheckRule, input: &Value) -> RuleState {
    let (input, records) = read(input);
    let mut checker = Checker::new(basis(), &input, records).expect("sound policies");
    checker.check();
    let report = Report::new(&checker, String::new());
    report.rules.into_iter().find(|state| state.rule == rule).expect("every rule has a state")
}

/// Nothing could be judged, for want of this.
fn assert_open(rule: CheckRule, input: &Value, need: Need) {
    let state = state(rule, input);
    assert_eq!((state.state, state.missing), (State::NotChecked, vec![need]), "{rule:?} {input}");
}

/// A record of a morning.
fn record(date: &str, code: &str) -> Value {
    json!({ "client": "A123456789", "date": date, "code": code, "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"] })
}

/// The record with these fields.
fn with(mut record: Value, fields: &Value) -> Value {
    let object = record.as_object_mut().expect("an object");
    object.extend(fields.as_object().expect("an object").clone());
    record
}

/// A case with these facts of the client.
fn client(facts: &Value) -> Value {
    json!({ "client": with(json!({ "id": "A123456789", "cms_level": 5, "welfare_class": "general" }), facts) })
}

/// One case and these records.
fn check(case: &Value, records: &[Value]) -> Value {
    json!({ "cases": [case], "records": records })
}

/// The client's facts, and one record.
fn one(facts: &Value, record: Value) -> Value {
    check(&client(facts), &[record])
}

/// The plans, and one record.
fn planned(plans: &Value, record: Value) -> Value {
    check(&with(client(&json!({})), &json!({ "plans": plans })), &[record])
}

fn self_paid(record: Value) -> Value {
    with(record, &json!({ "fee_type": 2 }))
}

#[test]
fn without_a_case_nothing_is_judged() {
    let ba = json!({ "records": [record("2026-07-01", "BA02")] });
    for rule in [
        CheckRule::E4021,
        CheckRule::E4035,
        CheckRule::E5002,
        CheckRule::E5018,
        CheckRule::E5019,
        CheckRule::E5020,
        CheckRule::E5025,
        CheckRule::E5029,
        CheckRule::E5030,
        CheckRule::E5036,
        CheckRule::FlexibleServiceNotAllowed,
    ] {
        assert_open(rule, &ba, Need::Case);
    }
    for (rule, code) in [
        (CheckRule::E1030, "AA02"),
        (CheckRule::E4020, "DA01"),
        (CheckRule::E4OT3, "OT01"),
        (CheckRule::E5042, "CA07"),
        (CheckRule::E5043, "CA07"),
        (CheckRule::E5109, "AA01"),
        (CheckRule::E5113, "AA01"),
        (CheckRule::E5124, "AA01"),
        (CheckRule::E5301, "DA01"),
        (CheckRule::EOT011, "OT01"),
        (CheckRule::ESC001, "SC09"),
        (CheckRule::ESC002, "SC09"),
    ] {
        assert_open(rule, &json!({ "records": [record("2026-07-01", code)] }), Need::Case);
    }
    // Another client's case does not help; a rule that concerns no record has passed.
    let other = json!({ "client": { "id": "B123456780", "cms_level": 5, "welfare_class": "general" } });
    assert_open(CheckRule::E5019, &check(&other, &[record("2026-07-01", "BA02")]), Need::Case);
    assert_eq!(state(CheckRule::ESC001, &ba).state, State::Passed);
}

#[test]
fn closed_suspended_dead() {
    let closed = json!({ "closed_on": "2026-07-15" });
    for (date, expected) in [("2026-07-14", 0), ("2026-07-15", 0), ("2026-07-16", 1)] {
        assert_eq!(hits(CheckRule::E5019, &one(&closed, record(date, "BA02"))).len(), expected, "{date}");
    }
    assert_eq!(hits(CheckRule::E5019, &one(&closed, self_paid(record("2026-07-16", "BA02")))), NOTHING);
    let suspended = json!({ "suspended": [{ "from": "2026-07-10", "to": "2026-07-12" }] });
    for (date, expected) in [("2026-07-09", 0), ("2026-07-10", 1), ("2026-07-12", 1), ("2026-07-13", 0)] {
        assert_eq!(hits(CheckRule::E5020, &one(&suspended, record(date, "BA02"))).len(), expected, "{date}");
    }
    let died = json!({ "died_on": "2026-07-15" });
    for (date, code, expected) in [
        ("2026-07-15", "BA02", 0),
        ("2026-07-16", "BA02", 1),
        // Left to E5106.
        ("2026-07-16", "BA01", 0),
        ("2026-07-17", "BA01", 1),
    ] {
        assert_eq!(hits(CheckRule::E5030, &one(&died, record(date, code))).len(), expected, "{date} {code}");
    }
    assert_eq!(hits(CheckRule::E5030, &one(&died, self_paid(record("2026-07-16", "BA02")))), [0]);
    assert_eq!(state(CheckRule::E5030, &one(&json!({}), record("2026-07-16", "BA02"))).state, State::Passed);
}

#[test]
fn in_an_institution() {
    let unknown = one(&json!({}), record("2026-07-01", "BA02"));
    assert_open(CheckRule::E5036, &unknown, Need::Institution);
    let inside = json!({ "in_institution": true });
    assert_eq!(hits(CheckRule::E5036, &one(&inside, record("2026-07-01", "SC09"))), [0]);
    for code in ["AA02", "EA01", "FA01"] {
        assert_eq!(hits(CheckRule::E5036, &one(&inside, record("2026-07-01", code))), NOTHING, "{code}");
    }
    assert_eq!(
        hits(CheckRule::E5036, &one(&json!({ "in_institution": false }), record("2026-07-01", "BA02"))),
        NOTHING
    );
}

#[test]
fn the_last_day_to_claim() {
    let input = |as_of: &str, date: &str| json!({ "as_of": as_of, "records": [record(date, "BA02")] });
    for (as_of, date, expected) in [
        ("2026-11-10", "2026-07-01", 0),
        ("2026-11-11", "2026-07-31", 1),
        // Over the turn of a year: December, claimed until 10 April.
        ("2027-04-10", "2026-12-31", 0),
        ("2027-04-11", "2026-12-01", 1),
    ] {
        assert_eq!(hits(CheckRule::E5021, &input(as_of, date)).len(), expected, "{as_of} {date}");
    }
    assert_open(CheckRule::E5021, &json!({ "records": [record("2026-07-01", "BA02")] }), Need::Today);
    let self_paid = json!({ "as_of": "2027-12-01", "records": [self_paid(record("2026-07-01", "BA02"))] });
    assert_eq!(hits(CheckRule::E5021, &self_paid), NOTHING);
}

#[test]
fn residence_and_copayment_of_transport() {
    let trip = || with(record("2026-07-01", "DA01"), &json!({ "unit_price": 300 }));
    for (facts, residence, copayment) in [
        (json!({}), 1, 1),
        (json!({ "transport_zone": 3 }), 0, 0),
        (json!({ "county": "臺北市" }), 0, 0),
        // Its townships are of different zones.
        (json!({ "county": "高雄市" }), 0, i32::from(zone_is_open("高雄市"))),
        (json!({ "county": "no such county" }), 0, 1),
        // Nothing to pay, wherever it is.
        (json!({ "welfare_class": "low_income" }), 1, 0),
        (json!({ "welfare_class": "mid_low_income" }), 1, 1),
    ] {
        let input = one(&facts, trip());
        assert_eq!(hits(CheckRule::E4020, &input).len(), residence, "{facts}");
        assert_eq!(i32::try_from(hits(CheckRule::E5301, &input).len()), Ok(copayment), "{facts}");
    }
    for rule in [CheckRule::E4020, CheckRule::E5301] {
        assert_eq!(hits(rule, &one(&json!({}), record("2026-07-01", "BA02"))), NOTHING);
        assert_eq!(hits(rule, &one(&json!({}), self_paid(trip()))), NOTHING);
    }
    assert_open(CheckRule::E5301, &one(&json!({}), record("2026-07-01", "OT01")), Need::Basis);
}

/// Does the standard leave the zone of the county open?
fn zone_is_open(county: &str) -> bool {
    let counties = &basis().document().benefit.transport.counties;
    let day = "2026-07-01".parse().expect("a day");
    counties.at(day).is_none_or(|dated| dated.value.get(county).is_none())
}

#[test]
fn the_age_of_clients_with_dementia() {
    let dementia = json!({ "assessment": ["G4e-12"] });
    let rule = CheckRule::E4025;
    // The lowest age went with 2025.
    assert_eq!(hits(rule, &one(&dementia, record("2025-12-31", "BA04"))), [0]);
    assert_eq!(hits(rule, &one(&dementia, record("2026-01-01", "BA04"))), NOTHING);
    assert_eq!(state(rule, &one(&dementia, record("2026-01-01", "BA04"))).state, State::Passed);
    let born = json!({ "assessment": ["G4e-12"], "birth_date": "1950-01-01" });
    assert_eq!(state(rule, &one(&born, record("2025-12-31", "BA04"))).state, State::Passed);
    // BA10 earns AA05, but not AA11; BD and BA16 earn neither.
    assert_eq!(hits(rule, &one(&dementia, record("2025-12-31", "BA10"))), [0]);
    assert_eq!(hits(rule, &one(&dementia, record("2025-12-31", "BD01"))), NOTHING);
    assert_eq!(state(rule, &one(&dementia, record("2025-12-31", "BA16-1"))).state, State::Passed);
    // Another condition of AA05 holds anyway, so the age decides AA11 alone, if the plan holds its service.
    let resists = client(&json!({ "assessment": ["G4e-12", "I06b-2"] }));
    let planned = with(
        resists.clone(),
        &json!({ "plans": [{ "from": "2025-12", "items": [{ "code": "BA04", "quantity": 5 }] }] }),
    );
    assert_eq!(hits(rule, &check(&planned, &[record("2025-12-31", "BA04"), record("2025-12-31", "BA10")])), [0]);
    assert_open(rule, &check(&resists, &[record("2025-12-31", "BA04")]), Need::BirthDate);
    // Without an assessment, or where a child would earn AA06, nobody knows.
    assert_open(rule, &one(&json!({}), record("2025-12-31", "BA04")), Need::BirthDate);
    assert_open(rule, &one(&json!({}), record("2026-01-01", "BA02")), Need::BirthDate);
    assert_eq!(state(rule, &one(&json!({}), record("2026-01-01", "BA04"))).state, State::Passed);
}

#[test]
fn plans_and_their_days() {
    let rule = CheckRule::E4021;
    let items = json!([{ "code": "BA02", "quantity": 10 }]);
    let plans = |first: Value, second: Value| {
        json!([with(first, &json!({ "items": items })), with(second, &json!({ "items": items }))])
    };
    for (first, second, date, expected) in [
        (json!({ "from": "2026-01", "to": "2026-07-14" }), json!({ "from": "2026-07-15" }), "2026-07-15", 0),
        (json!({ "from": "2026-01", "to": "2026-07-15" }), json!({ "from": "2026-07-15" }), "2026-07-15", 1),
        (json!({ "from": "2026-01", "to": "2026-07-15" }), json!({ "from": "2026-07-15" }), "2026-07-16", 0),
        (json!({ "from": "2026-01" }), json!({ "from": "2026-07-15" }), "2026-07-15", 0),
        // The second takes the place of the first.
        (json!({ "from": "2026-07" }), json!({ "from": "2026-07" }), "2026-07-15", 0),
        (json!({ "from": "2026-07", "to": "2026-07" }), json!({ "from": "2026-07", "to": "2026-07" }), "2026-07-31", 1),
        // In the order of their days, not of the list.
        (json!({ "from": "2026-07-15" }), json!({ "from": "2026-01" }), "2026-07-15", 0),
    ] {
        let input = planned(&plans(first.clone(), second.clone()), record(date, "BA02"));
        assert_eq!(hits(rule, &input).len(), expected, "{first} {second} {date}");
    }
    assert_open(rule, &one(&json!({}), record("2026-07-01", "BA02")), Need::Plans);
}

#[test]
fn plans_of_the_month_and_of_the_day() {
    let plan = json!([{ "from": "2026-07-15", "to": "2026-08-10", "items": [{ "code": "BA02", "quantity": 10 }, { "code": "OT01", "quantity": 10 }] }]);
    for (date, month, day) in [
        ("2026-06-30", 1, 1),
        ("2026-07-01", 0, 1),
        ("2026-07-14", 0, 1),
        ("2026-07-15", 0, 0),
        ("2026-08-10", 0, 0),
        ("2026-08-11", 0, 1),
        ("2026-08-31", 0, 1),
        ("2026-09-01", 1, 1),
    ] {
        assert_eq!(hits(CheckRule::E4035, &planned(&plan, record(date, "BA02"))).len(), month, "{date}");
        assert_eq!(hits(CheckRule::E4OT3, &planned(&plan, record(date, "OT01"))).len(), day, "{date}");
    }
    // No purse pays AA and SC, so no plan has to.
    for code in ["AA02", "SC09", "OT01"] {
        assert_eq!(hits(CheckRule::E4035, &planned(&plan, record("2026-09-01", code))), NOTHING, "{code}");
    }
    assert_eq!(hits(CheckRule::E4035, &planned(&plan, self_paid(record("2026-09-01", "BA02")))), NOTHING);
}

#[test]
fn codes_of_the_plan() {
    let rule = CheckRule::E5025;
    let plan =
        |code: &str, quantity: u32| json!([{ "from": "2018-04", "items": [{ "code": code, "quantity": quantity }] }]);
    assert_eq!(hits(rule, &planned(&plan("BA02", 1), record("2026-07-01", "BA02"))), NOTHING);
    assert_eq!(hits(rule, &planned(&plan("BA17", 1), record("2026-07-01", "BA17e"))), NOTHING);
    assert_eq!(hits(rule, &planned(&plan("BA17e", 1), record("2026-07-01", "BA15-1"))), [0]);
    // Quantity 0 opened everything until the end of November 2018; without referrals that is not known.
    assert_eq!(hits(rule, &planned(&plan("BA02", 0), record("2018-12-01", "BA02"))), [0]);
    assert_open(rule, &planned(&plan("BA02", 0), record("2018-11-30", "BA02")), Need::Referrals);
    // A plan with totals only does not tell its codes.
    assert_open(
        rule,
        &planned(&json!([{ "from": "2026-07", "approved": { "care": 9000 } }]), record("2026-07-01", "BA02")),
        Need::Plans,
    );
    // E4035 says that there is none.
    assert_eq!(hits(rule, &planned(&json!([{ "from": "2026-08" }]), record("2026-07-01", "BA02"))), NOTHING);
    // Flexible services may be given outside the plan.
    let flexible = |referrals: Value| {
        let case = with(client(&json!({ "referrals": referrals })), &json!({ "plans": plan("BA02", 1) }));
        check(&case, &[record("2026-07-01", "BA14")])
    };
    assert_open(rule, &flexible(json!([])), Need::Referrals);
    assert_eq!(hits(rule, &flexible(json!([{ "code": "BA14", "quantity": 0, "on": "2026-07-01" }]))), NOTHING);
    assert_eq!(hits(rule, &flexible(json!([{ "code": "BA14", "quantity": 2, "on": "2026-07-01" }]))), [0]);
    assert_eq!(hits(rule, &flexible(json!([{ "code": "BA14", "quantity": 0, "on": "2026-07-02" }]))), [0]);
    // The plan of the day decides; where none covers it, one of the month.
    let two = json!([
        { "from": "2026-01", "items": [{ "code": "BA02", "quantity": 1 }] },
        { "from": "2026-07-15", "items": [{ "code": "BA15", "quantity": 1 }] }
    ]);
    assert_eq!(hits(rule, &planned(&two, record("2026-07-14", "BA02"))), NOTHING);
    assert_eq!(hits(rule, &planned(&two, record("2026-07-15", "BA02"))), [0]);
    let late = json!([{ "from": "2026-07-15", "items": [{ "code": "BA15", "quantity": 1 }] }]);
    assert_eq!(hits(rule, &planned(&late, record("2026-07-01", "BA15"))), NOTHING);
}

#[test]
fn meals_without_an_end() {
    let rule = CheckRule::EOT011;
    let meal = || record("2026-07-15", "OT01");
    let items = |codes: &[&str]| -> Value { codes.iter().map(|code| json!({ "code": code, "quantity": 5 })).collect() };
    assert_eq!(hits(rule, &planned(&json!([{ "from": "2026-07", "items": items(&["OT01"]) }]), meal())), [0]);
    assert_eq!(
        hits(rule, &planned(&json!([{ "from": "2026-07", "to": "2026-12", "items": items(&["OT01"]) }]), meal())),
        NOTHING
    );
    assert_eq!(
        hits(rule, &planned(&json!([{ "from": "2026-07", "items": items(&["OT01", "BA02"]) }]), meal())),
        NOTHING
    );
    let closes = with(
        client(&json!({ "closed_on": "2026-12-31" })),
        &json!({ "plans": [{ "from": "2026-07", "items": items(&["OT01"]) }] }),
    );
    assert_eq!(hits(rule, &check(&closes, &[meal()])), NOTHING);
    assert_open(rule, &planned(&json!([{ "from": "2026-07" }]), meal()), Need::Plans);
    assert_open(rule, &planned(&json!([{ "from": "2026-08", "items": items(&["OT01"]) }]), meal()), Need::Plans);
}

#[test]
fn claims_of_the_a_unit() {
    let claim = || record("2026-07-31", "AA02");
    // E1030
    for (facts, expected) in [
        (json!({ "case_manager": "B123456780" }), 0),
        (json!({ "case_manager": "" }), 1),
        (json!({ "a_unit": "A-01" }), 1),
        (json!({ "a_unit": "A-01", "case_manager": "B123456780" }), 0),
    ] {
        assert_eq!(hits(CheckRule::E1030, &one(&facts, claim())).len(), expected, "{facts}");
    }
    let named = with(claim(), &json!({ "case_manager": "B123456780" }));
    assert_eq!(hits(CheckRule::E1030, &one(&json!({ "a_unit": "A-01" }), named)), NOTHING);
    assert_open(CheckRule::E1030, &one(&json!({}), claim()), Need::AUnit);
    assert_eq!(hits(CheckRule::E1030, &one(&json!({ "a_unit": "A-01" }), record("2026-07-31", "BA02"))), NOTHING);
    // E5113
    let of = |unit: Value, facts: &Value, record: Value| with(one(facts, record), &json!({ "unit": unit }));
    let ours = json!({ "a_unit": "A-01" });
    assert_eq!(hits(CheckRule::E5113, &of(json!({ "id": "A-01" }), &ours, claim())), NOTHING);
    assert_eq!(hits(CheckRule::E5113, &of(json!({ "id": "A-02" }), &ours, claim())), [0]);
    let by_record = with(claim(), &json!({ "unit": "A-01" }));
    assert_eq!(hits(CheckRule::E5113, &of(json!({ "id": "A-02" }), &ours, by_record)), NOTHING);
    assert_open(CheckRule::E5113, &one(&ours, claim()), Need::Unit);
    assert_open(CheckRule::E5113, &of(json!({ "id": "A-02" }), &json!({}), claim()), Need::AUnit);
    // E5109
    let plan = |from: &str, to: &str| json!([{ "from": from, "to": to, "items": [{ "code": "BA02", "quantity": 1 }] }]);
    for (from, to, date, expected) in [
        ("2019-06-30", "2019-12", "2019-07-01", 0),
        ("2019-06-29", "2019-12", "2019-07-01", 1),
        ("2019-06", "2019-12", "2019-07-01", 1),
        ("2026-01", "2026-07-30", "2026-07-31", 1),
        ("2026-01", "2026-07-31", "2026-07-31", 0),
    ] {
        for code in ["AA01", "AA02"] {
            assert_eq!(
                hits(CheckRule::E5109, &planned(&plan(from, to), record(date, code))).len(),
                expected,
                "{from} {to} {date}"
            );
        }
    }
    // E5124
    for (plan, expected) in [
        (json!({ "items": [{ "code": "BA02", "quantity": 0 }] }), 1),
        (json!({ "items": [{ "code": "BA02", "quantity": 1 }] }), 0),
        (json!({}), 1),
        (json!({ "approved": { "care": 0, "respite": 0 } }), 1),
        (json!({ "approved": { "care": 0, "respite": 1 } }), 0),
    ] {
        let plans = json!([with(json!({ "from": "2026-07" }), &plan)]);
        assert_eq!(hits(CheckRule::E5124, &planned(&plans, claim())).len(), expected, "{plan}");
        assert_eq!(hits(CheckRule::E5124, &planned(&plans, record("2026-07-31", "BA02"))), NOTHING);
    }
}

#[test]
fn referrals() {
    let rule = CheckRule::E5018;
    let referred = |referrals: Value, record: Value| one(&json!({ "referrals": referrals }), record);
    let ba15 = |on: &str| json!([{ "code": "BA15", "quantity": 8, "on": on }]);
    assert_open(rule, &one(&json!({}), record("2026-07-01", "BA02")), Need::Referrals);
    assert_eq!(hits(rule, &referred(ba15("2026-07-01"), record("2026-07-01", "BA15-2"))), NOTHING);
    assert_eq!(hits(rule, &referred(ba15("2026-07-02"), record("2026-07-01", "BA15-2"))), [0]);
    assert_eq!(hits(rule, &referred(ba15("2026-07-01"), record("2026-07-01", "BA02"))), [0]);
    assert_eq!(hits(rule, &referred(ba15("2026-07-01"), record("2026-07-01", "SC09"))), NOTHING);
    assert_eq!(hits(rule, &referred(ba15("2026-07-01"), self_paid(record("2026-07-01", "BA02")))), NOTHING);
    // To another unit.
    let to = |unit: &str| json!([{ "code": "BA02", "quantity": 8, "on": "2026-07-01", "unit": unit }]);
    let of = |input: Value| with(input, &json!({ "unit": { "id": "B-01" } }));
    assert_eq!(hits(rule, &of(referred(to("B-01"), record("2026-07-01", "BA02")))), NOTHING);
    assert_eq!(hits(rule, &of(referred(to("B-02"), record("2026-07-01", "BA02")))), [0]);
    assert_eq!(hits(rule, &referred(to("B-02"), record("2026-07-01", "BA02"))), NOTHING);
}

#[test]
fn flexible_services() {
    let rule = CheckRule::FlexibleServiceNotAllowed;
    let zero = |code: &str, date: &str| {
        found(rule, &one(&json!({ "referrals": [{ "code": code, "quantity": 0, "on": date }] }), record(date, code)))
    };
    let error = [(0, Vec::<u32>::new(), Severity::Error)];
    let warning = [(0, Vec::<u32>::new(), Severity::Warning)];
    assert!(zero("BA02", "2018-11-30").is_empty());
    assert_eq!(zero("BA02", "2018-12-01"), error);
    assert_eq!(zero("BA02", "2022-01-31"), error);
    assert_eq!(zero("BA02", "2022-02-01"), warning);
    assert!(zero("BA13", "2022-01-31").is_empty());
    assert_eq!(zero("BA13", "2022-02-01"), warning);
    assert!(zero("BA14", "2026-07-01").is_empty());
    assert!(zero("BA17d1", "2026-07-01").is_empty());
    assert_eq!(zero("BA17e", "2026-07-01"), warning);
    // The latest referral until the day counts.
    let changed = |second: &str, quantity: u32| {
        let referrals = json!([
            { "code": "BA02", "quantity": 0, "on": "2026-06-01" },
            { "code": "BA02", "quantity": quantity, "on": second }
        ]);
        hits(rule, &one(&json!({ "referrals": referrals }), record("2026-07-01", "BA02")))
    };
    assert_eq!(changed("2026-07-01", 4), NOTHING);
    assert_eq!(changed("2026-07-02", 4), [0]);
    assert_eq!(changed("2026-06-01", 4), NOTHING);
}

#[test]
fn the_contract_of_the_unit() {
    let of = |unit: Value, record: Value| json!({ "unit": unit, "records": [record] });
    let codes = |codes: &[&str]| json!({ "id": "B-01", "codes": codes });
    let rule = CheckRule::E4037;
    for (contract, code, expected) in [
        (&["BA"][..], "BA17d1", 0),
        (&["BA17"], "BA17d1", 0),
        (&["BA15", "BB"], "BA02", 1),
        (&["CB01"], "CB01a", 0),
        (&["BA1"], "BA15", 1),
        (&[], "BA02", 1),
    ] {
        let input = of(codes(contract), record("2026-07-01", code));
        assert_eq!(hits(rule, &input).len(), expected, "{contract:?} {code}");
    }
    // A code of no edition is E4005.
    assert_eq!(hits(rule, &of(codes(&[]), record("2026-07-01", "ZZ99"))), NOTHING);
    assert_eq!(hits(rule, &of(codes(&[]), self_paid(record("2026-07-01", "BA02")))), NOTHING);
    assert_open(rule, &json!({ "records": [record("2026-07-01", "BA02")] }), Need::Unit);
    assert_open(rule, &of(json!({ "id": "B-01" }), record("2026-07-01", "BA02")), Need::UnitCodes);
    let other = with(record("2026-07-01", "GA09"), &json!({ "unit": "B-02" }));
    assert_open(rule, &of(codes(&["BA"]), other), Need::Unit);
    let rule = CheckRule::E4038;
    let contract = |to: Value| json!({ "id": "B-01", "contract": with(json!({ "from": "2026-07-02" }), &to) });
    for (date, to, expected) in [
        ("2026-07-01", json!({}), 1),
        ("2026-07-02", json!({}), 0),
        ("2026-07-31", json!({ "to": "2026-07-31" }), 0),
        ("2026-08-01", json!({ "to": "2026-07-31" }), 1),
    ] {
        assert_eq!(hits(rule, &of(contract(to), record(date, "BA02"))).len(), expected, "{date}");
    }
    assert_open(rule, &of(json!({ "id": "B-01" }), record("2026-07-01", "BA02")), Need::UnitContract);
}

#[test]
fn places_of_the_unit() {
    let rule = CheckRule::E5040;
    let stay = |client: &str, start: &str, end: &str| {
        with(record("2026-07-01", "BB05"), &json!({ "client": client, "start": start, "end": end }))
    };
    let (a, b, c, d) = ("A123456789", "B123456780", "A100000001", "B100000002");
    let of = |capacity: u32, records: &[Value]| json!({ "unit": { "capacity": capacity }, "records": records });
    // Exactly full; one too many; the fourth as well, since the third does not stay.
    let three = [stay(a, "08:00", "16:00"), stay(b, "08:30", "16:00"), stay(c, "09:00", "16:00")];
    assert!(found(rule, &of(3, &three)).is_empty());
    assert_eq!(found(rule, &of(2, &three)), [(2, vec![0, 1], Severity::Error)]);
    let four = [&three[..], &[stay(d, "15:59", "17:00")]].concat();
    assert_eq!(hits(rule, &of(2, &four)), [2, 3]);
    // One comes as the other leaves.
    assert_eq!(hits(rule, &of(1, &[stay(a, "08:00", "12:00"), stay(b, "12:00", "16:00")])), NOTHING);
    assert_eq!(hits(rule, &of(1, &[stay(a, "08:00", "12:01"), stay(b, "12:00", "16:00")])), [1]);
    // By time, not by place in the file.
    assert_eq!(
        found(rule, &of(1, &[stay(a, "09:00", "12:00"), stay(b, "08:00", "16:00")])),
        [(0, vec![1], Severity::Error)]
    );
    // One client twice is one client; who was not met was not there; care at home needs no place.
    assert_eq!(hits(rule, &of(1, &[stay(a, "08:00", "12:00"), stay(a, "11:00", "16:00")])), NOTHING);
    let missed = with(stay(a, "08:00", "12:00"), &json!({ "missed_visit": true }));
    assert_eq!(hits(rule, &of(1, &[missed, stay(b, "09:00", "12:00")])), NOTHING);
    let home = |client: &str| with(stay(client, "08:00", "10:00"), &json!({ "code": "BA02" }));
    assert_eq!(hits(rule, &of(0, &[home(a), home(b)])), NOTHING);
    // A stay over midnight, and one of a day and a night that ends when it begins.
    let night = |client: &str, date: &str, code: &str, start: &str, end: Value| {
        with(with(record(date, code), &json!({ "client": client, "start": start })), &end)
    };
    let first = night(a, "2026-07-01", "GA06", "18:00", json!({ "end": "08:00", "end_date": "2026-07-02" }));
    let day = |start: &str| with(record("2026-07-02", "BB05"), &json!({ "client": b, "start": start, "end": "16:00" }));
    assert_eq!(hits(rule, &of(1, &[first.clone(), day("07:59")])), [1]);
    assert_eq!(hits(rule, &of(1, &[first, day("08:00")])), NOTHING);
    let whole = night(a, "2026-07-01", "GA05", "10:00", json!({ "end": "10:00" }));
    assert_eq!(hits(rule, &of(1, &[whole.clone(), day("09:59")])), [1]);
    assert_eq!(hits(rule, &of(1, &[whole, day("10:00")])), NOTHING);
    // What is missing.
    assert_open(rule, &json!({ "records": three }), Need::Unit);
    assert_open(rule, &json!({ "unit": { "id": "B-01" }, "records": three }), Need::UnitCapacity);
    assert_open(CheckRule::E5041, &json!({ "records": three }), Need::Unit);
    assert_eq!(hits(CheckRule::E5041, &json!({ "unit": { "id": "B-01" }, "records": three })), [0, 1, 2]);
    for (code, expected) in
        [("BC01", 1), ("GA04", 1), ("SC06", 1), ("GA09", 0), ("SC09", 0), ("GA07", 0), ("BD01", 0), ("BA02", 0)]
    {
        let input = json!({ "unit": { "id": "B-01" }, "records": [record("2026-07-01", code)] });
        assert_eq!(hits(CheckRule::E5041, &input).len(), expected, "{code}");
    }
}

#[test]
fn what_a_foreign_carer_leaves_open() {
    let rule = CheckRule::E5002;
    let carer = json!({ "foreign_carer": true });
    for (date, code, expected) in [
        ("2018-12-03", "CB02", 0),
        ("2018-12-03", "BB05", 1),
        ("2022-01-31", "BD03", 1),
        ("2022-02-01", "BD03", 0),
        ("2022-01-31", "BA09a", 1),
        ("2022-02-01", "BA09a", 0),
        ("2025-08-31", "BC05", 1),
        ("2025-09-01", "BC05", 0),
        ("2026-07-01", "BA02", 1),
        ("2026-07-01", "DA01", 0),
        ("2026-07-01", "GA09", 0),
        ("2026-07-01", "SC09", 0),
    ] {
        assert_eq!(hits(rule, &one(&carer, record(date, code))).len(), expected, "{date} {code}");
    }
    assert_eq!(hits(rule, &one(&carer, self_paid(record("2026-07-01", "BA02")))), NOTHING);
    assert_eq!(
        hits(
            rule,
            &one(&json!({ "special_care_allowance": true, "foreign_carer": false }), record("2026-07-01", "BA02"))
        ),
        [0]
    );
    assert_eq!(
        state(rule, &one(&json!({ "foreign_carer": false }), record("2026-07-01", "BA02"))).state,
        State::Passed
    );
    // Not known, but then it does not matter for what is open anyway.
    assert_open(rule, &one(&json!({}), record("2026-07-01", "BA02")), Need::ForeignCarer);
    assert_eq!(state(rule, &one(&json!({}), record("2026-07-01", "CB02"))).state, State::Passed);
    // Respite depended on whether the carer was away.
    assert_open(rule, &one(&carer, record("2022-01-31", "GA05")), Need::ForeignCarer);
    assert_eq!(
        state(rule, &one(&json!({ "foreign_carer": false }), record("2022-01-31", "GA05"))).state,
        State::Passed
    );
    // From the day on which the carer comes.
    let comes = with(
        client(&json!({ "foreign_carer": false })),
        &json!({ "events": [{ "on": "2026-07-10", "set": { "foreign_carer": true } }] }),
    );
    assert_eq!(hits(rule, &check(&comes, &[record("2026-07-09", "BA02"), record("2026-07-10", "BA02")])), [1]);
    // And whether the plan knows.
    let rule = CheckRule::E5029;
    let plans = |said: Value| json!([with(json!({ "from": "2026-07" }), &said)]);
    let known = with(comes, &json!({ "plans": plans(json!({ "foreign_carer": false })) }));
    assert_eq!(hits(rule, &check(&known, &[record("2026-07-09", "CA07"), record("2026-07-10", "CA07")])), [1]);
    let silent = with(client(&carer), &json!({ "plans": plans(json!({})) }));
    assert_open(rule, &check(&silent, &[record("2026-07-01", "CA07")]), Need::ForeignCarer);
}

#[test]
fn short_term_care() {
    let rule = CheckRule::ESC001;
    let visit = || record("2026-07-01", "SC09");
    for (facts, expected) in [
        (json!({ "foreign_carer": true }), 0),
        (json!({ "foreign_carer": false }), 1),
        (json!({ "foreign_carer": true, "cms_level": 1 }), 1),
        (json!({ "foreign_carer": true, "cms_level": 2 }), 0),
        (json!({ "foreign_carer": false, "short_term": { "qualified": true } }), 0),
        (json!({ "foreign_carer": true, "short_term": { "qualified": false } }), 1),
        (json!({ "foreign_carer": true, "short_term": { "only": true } }), 0),
    ] {
        assert_eq!(hits(rule, &one(&facts, visit())).len(), expected, "{facts}");
    }
    assert_open(rule, &one(&json!({}), visit()), Need::ForeignCarer);
    let rule = CheckRule::ESC002;
    assert_open(rule, &one(&json!({ "foreign_carer": true }), visit()), Need::ShortTerm);
    for (only, code, expected) in [(true, "SC09", 1), (true, "SC05", 0), (false, "SC09", 0)] {
        let input = one(&json!({ "short_term": { "only": only } }), record("2026-07-01", code));
        assert_eq!(hits(rule, &input).len(), expected, "{only} {code}");
    }
}

#[test]
fn the_end_of_life() {
    let marked = |date: &str, code: &str| with(record(date, code), &json!({ "last_service": true }));
    let died = json!({ "died_on": "2026-07-15" });
    for (date, code, expected) in [
        ("2026-07-13", "BA02", 1),
        ("2026-07-14", "BA02", 0),
        ("2026-07-15", "BA02", 0),
        ("2026-07-16", "BA02", 1),
        ("2026-07-16", "BA01", 0),
        ("2026-07-17", "BA01", 1),
        // E5116 says so.
        ("2026-07-13", "BB01", 0),
    ] {
        assert_eq!(hits(CheckRule::E5106, &one(&died, marked(date, code))).len(), expected, "{date} {code}");
    }
    assert_eq!(hits(CheckRule::E5105, &one(&died, marked("2026-07-15", "BA02"))), NOTHING);
    assert_eq!(hits(CheckRule::E5105, &one(&json!({}), marked("2026-07-15", "BA02"))), [0]);
    assert_eq!(hits(CheckRule::E5105, &one(&json!({}), record("2026-07-15", "BA02"))), NOTHING);
    assert_open(CheckRule::E5105, &json!({ "records": [marked("2026-07-15", "BA02")] }), Need::Case);
    assert_open(CheckRule::E5106, &one(&json!({}), marked("2026-07-15", "BA02")), Need::DeathDate);
    // The first that earns it stands.
    let rule = CheckRule::E5107;
    let three = [marked("2026-07-13", "BA02"), marked("2026-07-15", "BA02"), marked("2026-07-14", "BA02")];
    assert_eq!(found(rule, &check(&client(&died), &three)), [(1, vec![2], Severity::Error)]);
    assert_eq!(hits(rule, &json!({ "records": three })), [1, 2]);
    let missed = with(marked("2026-07-14", "BA02"), &json!({ "missed_visit": true }));
    assert_eq!(hits(rule, &json!({ "records": [missed, marked("2026-07-15", "BA02")] })), NOTHING);
    let twice = [marked("2026-07-15", "BA02"), marked("2026-07-15", "BA02")];
    assert_eq!(hits(rule, &json!({ "records": twice })), NOTHING);
}

#[test]
fn a_second_mark_is_cleared() {
    let marked = |date: &str| with(record(date, "BA02"), &json!({ "last_service": true }));
    let (input, records) = read(&json!({ "records": [marked("2026-07-14"), marked("2026-07-15")] }));
    let mut checker = Checker::new(basis(), &input, records).expect("sound policies");
    checker.check();
    let done = checker.repair_all(|hit| hit.rule == CheckRule::E5107);
    assert_eq!(done.len(), 1);
    assert!(checker.found().hits().iter().all(|hit| hit.rule != CheckRule::E5107));
    assert_eq!(checker.records().value(0, Field::LastService), "1");
    assert_eq!(checker.records().value(1, Field::LastService), "");
}

/// Files in a channel, each a list of codes; the records that E4OT2 found.
fn mixed(channel: Channel, files: &[&[&str]]) -> Vec<u32> {
    let input = CheckInput::default();
    let mut records = Records::new(basis());
    for file in files {
        records.begin_source(Source { channel, ..Source::default() });
        for (place, code) in (1..).zip(*file) {
            records.begin();
            let cells =
                [(Field::Client, "A123456789"), (Field::Date, "20260701"), (Field::Code, code), (Field::FeeType, "1")];
            for (field, text) in cells {
                records.cell(field, text);
            }
            records.end(place);
        }
    }
    let mut checker = Checker::new(basis(), &input, records).expect("sound policies");
    let hits = checker.check().hits().iter().filter(|hit| hit.rule == CheckRule::E4OT2);
    hits.map(|hit| hit.record).collect()
}

#[test]
fn meals_in_a_file_of_their_own() {
    assert_eq!(mixed(Channel::FeeApply, &[&["OT01", "BA02", "OT01"]]), [0, 2]);
    assert_eq!(mixed(Channel::FeeApply, &[&["OT01", "OT01"], &["BA02"]]), NOTHING);
    assert_eq!(mixed(Channel::FeeApply, &[&["BA02"], &["BA02", "OT01"]]), [2]);
    assert_eq!(mixed(Channel::Table, &[&["OT01", "BA02"]]), NOTHING);
    assert_eq!(mixed(Channel::CheckInput, &[&["OT01", "BA02"]]), NOTHING);
}

/// A client with one goal, and sessions on these days.
fn goal(from: &str, to: &str, sets: u32, code: &str, days: &[&str]) -> Value {
    let plan = json!([{ "from": "2026-01", "items": [{ "code": code, "quantity": 1 }],
                        "goals": [{ "code": code, "from": from, "to": to, "sets": sets }] }]);
    let sessions: Vec<Value> = days.iter().map(|day| record(day, code)).collect();
    check(&with(client(&json!({})), &json!({ "plans": plan })), &sessions)
}

#[test]
fn sessions_of_a_bundle() {
    let rule = CheckRule::E5005;
    let july = ["2026-07-01", "2026-07-08", "2026-07-15", "2026-07-22", "2026-07-23", "2026-07-24"];
    let first = |count: usize| july.get(..count).expect("as many days");
    let in_july = |code: &str, count: usize| goal("2026-07", "2026-09", 9, code, first(count));
    for (code, sessions) in
        [("CA07", 3), ("CA08", 4), ("CB01a", 3), ("CB02", 6), ("CB03", 3), ("CB04", 6), ("CC01", 2), ("CD02", 4)]
    {
        assert_eq!(hits(rule, &in_july(code, sessions)), NOTHING, "{code}");
        assert_eq!(state(rule, &in_july(code, sessions)).state, State::Passed, "{code}");
        let last = u32::try_from(sessions - 2).expect("small");
        assert_eq!(hits(rule, &in_july(code, sessions - 1)), [last], "{code}");
    }
    assert_eq!(found(rule, &in_july("CA07", 5)), [(4, vec![3], Severity::Error)]);
    // A goal that began earlier may have sessions in earlier files.
    let earlier = goal("2026-06-30", "2026-09", 9, "CA07", first(2));
    assert_open(rule, &earlier, Need::History);
    let state_of_four = state(rule, &goal("2026-06-30", "2026-09", 9, "CA07", first(4)));
    assert_eq!((state_of_four.state, state_of_four.checked, state_of_four.not_checked), (State::PartlyChecked, 3, 1));
    assert_eq!(hits(rule, &goal("2026-07-01", "2026-09", 9, "CA07", first(2))), [1]);
    assert_open(rule, &json!({ "records": [record("2026-07-01", "CA07")] }), Need::Goals);
    // No source says how many sessions a set of the old codes takes.
    assert_open(rule, &json!({ "records": [record("2018-12-03", "CA01")] }), Need::Basis);
    // Missed visits, what the client pays, and the same session twice are none.
    let missed = with(record("2026-07-15", "CA07"), &json!({ "missed_visit": true }));
    for extra in [missed, self_paid(record("2026-07-15", "CA07")), record("2026-07-08", "CA07")] {
        let mut input = in_july("CA07", 2);
        input["records"].as_array_mut().expect("records").push(extra);
        assert_eq!(hits(rule, &input).len(), 1, "{input}");
    }
}

#[test]
fn goals_and_their_sets() {
    let rule = CheckRule::E5042;
    for (day, expected) in [("2026-07-09", 1), ("2026-07-10", 0), ("2026-09-30", 0), ("2026-10-01", 1)] {
        assert_eq!(hits(rule, &goal("2026-07-10", "2026-09", 1, "CB02", &[day])).len(), expected, "{day}");
    }
    assert_eq!(hits(rule, &planned(&json!([{ "from": "2026-07" }]), record("2026-07-01", "CA07"))), [0]);
    assert_open(rule, &one(&json!({}), record("2026-07-01", "CA07")), Need::Plans);
    assert_open(rule, &planned(&json!([{ "from": "2026-08" }]), record("2026-07-01", "CA07")), Need::Plans);
    let rule = CheckRule::E5043;
    let days = ["2026-07-01", "2026-07-08", "2026-07-15", "2026-07-22", "2026-07-29"];
    let first = |count: usize| days.get(..count).expect("as many days");
    // Two sets of two.
    assert_eq!(hits(rule, &goal("2026-07", "2026-09", 2, "CC01", first(4))), NOTHING);
    assert_eq!(state(rule, &goal("2026-07", "2026-09", 2, "CC01", first(4))).state, State::Passed);
    assert_eq!(found(rule, &goal("2026-07", "2026-09", 2, "CC01", first(5))), [(4, vec![0, 1, 2, 3], Severity::Error)]);
    assert_eq!(hits(rule, &goal("2026-07", "2026-09", 0, "CC01", first(1))), [0]);
    // Sessions of earlier months are not seen.
    assert_open(rule, &goal("2026-06", "2026-09", 2, "CC01", first(4)), Need::History);
    assert_eq!(hits(rule, &goal("2026-06", "2026-09", 2, "CC01", first(5))), [4]);
    assert_open(rule, &planned(&json!([{ "from": "2026-07" }]), record("2026-07-01", "CA07")), Need::Goals);
}

#[test]
fn new_fields_are_read_strictly() {
    for wrong in [
        json!({ "client": { "id": "A", "cms_level": 2, "welfare_class": "general", "short_term": { "qualifies": true } } }),
        json!({ "client": { "id": "A", "cms_level": 2, "welfare_class": "general", "a_unit": 1 } }),
        with(
            client(&json!({})),
            &json!({ "plans": [{ "from": "2026-07", "goals": [{ "code": "CA07", "from": "2026-07", "sets": 1 }] }] }),
        ),
        with(
            client(&json!({})),
            &json!({ "plans": [{ "from": "2026-07", "goals": [{ "code": "CA07", "from": "2026-07", "to": "2026-08", "sets": -1 }] }] }),
        ),
        with(client(&json!({})), &json!({ "plans": [{ "from": "2026-07", "foreign_carer": "yes" }] })),
    ] {
        let input = json!({ "cases": [wrong], "records": [] });
        assert!(read_check_input(&input.to_string()).is_err(), "{input}");
    }
}
