//! Alerts of a caseload: for every set of cases, however odd.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use chrono::NaiveDate;
use ltc_caseload::{Alert, Caseload, Kind, Terms, alerts};
use ltc_engine::case::{Case, read_case};
use ltc_tests::{any_case, basis, tries};
use proptest::prelude::*;
use serde_json::{Value, json};

fn terms() -> Terms {
    Terms::embedded().expect("the terms compiled in")
}

fn case(given: &Value) -> Case {
    read_case(&given.to_string()).expect("a case")
}

fn found(cases: &[Case], as_of: NaiveDate) -> Caseload {
    alerts(basis(), &terms(), cases, as_of).expect("alerts")
}

/// Alerts without the places of their cases.
fn told(found: &Caseload) -> Vec<Alert> {
    let without_place = |alert: &Alert| Alert { case: 0, ..alert.clone() };
    found.alerts.iter().map(without_place).collect()
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (2018..2028_i32, 1..=12_u32, 1..=28_u32).prop_map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).expect("a day"))
}

/// A case with its id, a death, a discharge and a few things that bring alerts.
fn any_client(place: usize) -> BoxedStrategy<Value> {
    let dates = (proptest::option::of(day()), proptest::option::of(day()), proptest::option::of(day()));
    (any_case().boxed(), dates, proptest::option::of((day(), any::<bool>())))
        .prop_map(move |(mut given, dates, carer)| {
            let client = given["client"].as_object_mut().expect("a client");
            client.insert("id".into(), json!(format!("個案{place}")));
            for (name, day) in [("died_on", dates.0), ("discharged_on", dates.1)] {
                if let Some(day) = day {
                    client.insert(name.into(), json!(day));
                }
            }
            if let (Some(day), Some(advance)) = (dates.2, given.get_mut("advance").and_then(Value::as_object_mut)) {
                advance.insert("transferred_on".into(), json!(day));
            }
            if let Some((on, employed)) = carer {
                let events = given["events"].as_array_mut().expect("events");
                events.push(json!({ "on": on, "set": { "foreign_carer": employed } }));
            }
            given
        })
        .boxed()
}

fn any_caseload() -> BoxedStrategy<Vec<Value>> {
    (1..5_usize).prop_flat_map(|count| (0..count).map(any_client).collect::<Vec<_>>()).boxed()
}

proptest! {
    #![proptest_config(tries(200))]

    /// The order in which cases are opened does not matter, and a case's alerts do not hang on the others.
    #[test]
    fn the_order_of_cases_does_not_matter(given in any_caseload(), as_of in day()) {
        let cases: Vec<Case> = given.iter().map(case).collect();
        let turned: Vec<Case> = cases.iter().rev().cloned().collect();
        let (one, other) = (found(&cases, as_of), found(&turned, as_of));
        prop_assert_eq!(told(&one), told(&other));
        let alone: usize = cases.iter().map(|case| found(std::slice::from_ref(case), as_of).alerts.len()).sum();
        prop_assert_eq!(alone, one.alerts.len());
    }

    /// There is at most one alert of a kind for a case, what is due lies after its day, and "overdue" says so.
    #[test]
    fn alerts_are_well_formed(given in any_caseload(), as_of in day()) {
        let cases: Vec<Case> = given.iter().map(case).collect();
        let found = found(&cases, as_of);
        for alert in &found.alerts {
            let same = found.alerts.iter().filter(|other| other.kind == alert.kind && other.case == alert.case);
            prop_assert_eq!(same.count(), 1);
            prop_assert!(alert.due.is_none_or(|due| due >= alert.date), "{alert:?}");
            prop_assert_eq!(alert.overdue, alert.due.is_some_and(|due| due < as_of));
            prop_assert!(!alert.source.is_empty());
        }
        prop_assert_eq!(Kind::ALL.iter().map(|kind| found.count(*kind)).sum::<usize>(), found.alerts.len());
    }

    /// Without its cause no alert is left: of a death, of a foreign carer, of a discharge, of an advance,
    /// of night services, of a changed class, of flexible services, of assessments.
    #[test]
    fn an_alert_ends_with_its_cause(given in any_client(0), as_of in day()) {
        let before = found(&[case(&given)], as_of);
        for alert in &before.alerts {
            let mut mended = given.clone();
            mend(&mut mended, alert, as_of);
            let after = found(&[case(&mended)], as_of);
            prop_assert_eq!(after.count(alert.kind), 0, "{:?}", alert);
        }
    }
}

/// Takes away what an alert is about, as a person would.
fn mend(given: &mut Value, alert: &Alert, as_of: NaiveDate) {
    let remove = |object: &mut Value, name: &str| object.as_object_mut().expect("an object").remove(name);
    match alert.kind {
        Kind::Died => given["client"]["closed_on"] = json!(as_of),
        Kind::Closed => {
            let closed = alert.date;
            let plans = given["plans"].as_array_mut().expect("plans");
            plans.retain(|plan| plan["from"].as_str().expect("a day") <= closed.to_string().as_str());
            plans.iter_mut().for_each(|plan| plan["to"] = json!(closed));
            remove(given, "allocations");
        }
        Kind::DischargedAMonth | Kind::DischargedThreeMonths | Kind::ReassessmentDue => {
            let events = given["events"].as_array_mut().expect("events");
            events.push(json!({ "on": as_of, "set": { "cms_level": 3 } }));
        }
        Kind::ReablementLocked => {
            remove(given, "advance");
        }
        Kind::FlexibleServiceEnds => {
            remove(&mut given["client"], "referrals");
            let plans = given["plans"].as_array_mut().expect("plans");
            let items = plans.iter_mut().filter_map(|plan| plan.get_mut("items")?.as_array_mut());
            items.for_each(|items| items.retain(|item| item["quantity"] != json!(0)));
        }
        Kind::Aa10Awaiting => {
            remove(given, "records");
        }
        Kind::NoPlanYet | Kind::RedrawPlan | Kind::ForeignCarer | Kind::WelfareClass => {
            // A new plan, drawn up today under the edition of the day, for the household as it is.
            let edition = basis().edition(as_of).expect("an edition").id.clone();
            let edition = if alert.params.get("edition").is_some_and(|named| named.to_string() != edition) {
                alert.params.get("edition").expect("an edition").to_string()
            } else {
                edition
            };
            let from = basis().edition_by_id(&edition).expect("an edition").from.max(as_of);
            let plans = given["plans"].as_array_mut().expect("plans");
            plans.retain(|plan| plan["from"].as_str().expect("a day") < from.to_string().as_str());
            let plan = |from: NaiveDate| json!({ "from": from, "approved_on": as_of, "edition": edition, "foreign_carer": true });
            plans.push(plan(as_of));
            plans.push(plan(from));
        }
    }
}
