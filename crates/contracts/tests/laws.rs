//! What holds whatever is entered.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_contracts::{Answer, Tool, answer};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

fn ask(tool: Tool, input: &Value) -> Value {
    serde_json::to_value(answer(tool, &input.to_string()).unwrap()).unwrap()
}

fn day(number: u32) -> String {
    let day = chrono::NaiveDate::from_ymd_opt(2022, 1, 1).unwrap() + chrono::Days::new(number.into());
    day.to_string()
}

fn records() -> impl Strategy<Value = Vec<(u32, i64)>> {
    prop::collection::vec((0_u32..1_400, 1_i64..=3), 0..14)
}

fn points(records: &[(u32, i64)]) -> Value {
    json!({ "records": records.iter().map(|(on, points)| json!({ "on": day(*on), "points": points })).collect::<Vec<_>>() })
}

/// How bad it is: months without cases, and whether the contract is lost.
fn harm(tool: Tool, input: &Value) -> (i64, bool) {
    let result = ask(tool, input);
    let lost = result["terminated"].as_bool().or(result["renewal"].as_bool().map(|renewal| !renewal));
    (result["stop_months"].as_i64().unwrap(), lost.unwrap())
}

proptest! {
    // The same cases every time.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_points_never_mean_less_suspension(records in records(), which in 0_usize..14, later in 0_u32..400) {
        for tool in [Tool::CaseManagementPoints, Tool::HomeCarePoints] {
            let before = harm(tool, &points(&records));
            let mut raised = records.clone();
            if let Some((_, points)) = raised.get_mut(which) {
                *points = 3;
            }
            let last = records.iter().map(|(on, _)| *on).max().unwrap_or(0);
            let mut longer = records.clone();
            longer.push((last + later, 1));
            for after in [harm(tool, &points(&raised)), harm(tool, &points(&longer))] {
                prop_assert!(after.0 >= before.0 && after.1 >= before.1, "{before:?} {after:?}");
            }
        }
    }

    #[test]
    fn every_month_with_points_stops_the_next(days in prop::collection::vec((0_u32..1_400, 1_i64..4), 0..14)) {
        let records: Vec<Value> = days.iter()
            .map(|(on, times)| json!({ "on": day(*on), "violation": "plan_not_followed", "times": times })).collect();
        let result = ask(Tool::AgreementPoints, &json!({ "records": records }));
        let months = result["months"].as_array().unwrap();
        prop_assert_eq!(months.len(), result["stopped"].as_array().unwrap().len());
        let total: i64 = months.iter().map(|month| month["points"].as_i64().unwrap()).sum();
        prop_assert_eq!(total, days.iter().map(|(_, times)| times).sum::<i64>());
        for year in result["years"].as_array().unwrap() {
            prop_assert_eq!(year["agreement_next_year"].as_bool().unwrap(), year["points"].as_i64().unwrap() < 3);
        }
    }

    #[test]
    fn a_rotation_is_a_permutation_whatever_the_order_of_entry(
        units in prop::collection::vec((any::<[bool; 4]>(), prop::option::of(1_i64..4), prop::option::of(0_i64..4), prop::option::of(1_i64..3)), 0..9),
        profile in prop::sample::select(vec!["taitung", "xinzhuang", "taoyuan_a"]),
        seed in any::<prop::sample::Index>(),
    ) {
        let mut list: Vec<Value> = units.iter().enumerate().map(|(place, ([named, unable, no_agreement, all_needs], proximity, dispatched, immediacy))| json!({
            "name": format!("單位{place}"), "named": named, "unable": unable, "no_agreement": no_agreement, "all_needs": all_needs,
            "proximity": proximity, "dispatched": dispatched, "immediacy": immediacy,
        })).collect();
        let first = ask(Tool::Rotation, &json!({ "profile": profile, "units": list }));
        let mut names: Vec<String> = first["places"].as_array().unwrap().iter().chain(first["excluded"].as_array().unwrap())
            .map(|one| one["unit"].as_str().unwrap().to_owned()).collect();
        names.sort();
        let mut wanted: Vec<String> = (0..units.len()).map(|place| format!("單位{place}")).collect();
        wanted.sort();
        prop_assert_eq!(names, wanted);
        let places: Vec<u64> = first["places"].as_array().unwrap().iter().map(|one| one["place"].as_u64().unwrap()).collect();
        prop_assert!(places.is_sorted());
        if !list.is_empty() {
            let middle = seed.index(list.len());
            list.rotate_left(middle);
            list.reverse();
        }
        prop_assert_eq!(ask(Tool::Rotation, &json!({ "profile": profile, "units": list })), first);
    }

    #[test]
    fn a_sample_lies_between_its_bounds(cases in 0_i64..100_000, units in prop::collection::vec((0_i64..9, any::<bool>()), 0..7)) {
        let list: Vec<Value> = units.iter().enumerate()
            .map(|(place, (dispatched, related))| json!({ "name": place.to_string(), "dispatched": dispatched, "related": related })).collect();
        let Answer::Sampling(found) = answer(Tool::Sampling, &json!({ "cases": cases, "units": list }).to_string()).unwrap() else { unreachable!() };
        prop_assert!(found.sample_low <= found.sample && found.sample <= found.sample_high && found.sample <= cases);
        prop_assert!(found.sample * 100 >= cases * found.percent && (found.sample - 1) * 100 < cases * found.percent);
        prop_assert!(found.related.is_empty() == (found.percent == 1));
    }

    #[test]
    fn more_trips_never_pay_less(vehicles in 1_i64..20, days in 1_i64..24, trips in 0_i64..3_000) {
        let paid = |trips: i64| ask(Tool::Fleet, &json!({ "area": "general", "vehicles": vehicles, "working_days": days, "trips": trips }))["paid_hundredths"].as_i64().unwrap();
        prop_assert!(paid(trips) <= paid(trips + 1));
        prop_assert!((0..=10_000).contains(&paid(trips)));
    }

    #[test]
    fn the_share_is_over_exactly_above_half(new_cases in 1_i64..5_000, of in 0_i64..=100, own_of in 0_i64..=100) {
        let assigned = new_cases * of / 100;
        let own = assigned * own_of / 100;
        let result = ask(Tool::RelatedShare, &json!({ "assigned": assigned, "self_developed": own, "new_cases": new_cases }));
        prop_assert_eq!(result["share"]["over"].as_bool().unwrap(), 2 * (assigned - own) > new_cases);
        prop_assert_eq!((assigned - own) <= result["most"].as_i64().unwrap(), !result["share"]["over"].as_bool().unwrap());
    }
}
