//! What holds of all advice: nothing differs from itself, both directions say the same, what is said to fit
//! fits and one more does not, what is said to remove a finding removes it, the best plan is the best.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_advice::changes::{Change, ChangesInput, changes};
use ltc_advice::compare::{Cause, Comparison, Difference, compare};
use ltc_advice::fit::{RoomState, Wishes, apply, best_plan, repairs, room};
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Level, QuotaType, read_case};
use ltc_engine::finding::Finding;
use ltc_engine::simulate;
use ltc_engine::simulation::Simulation;
use ltc_tests::{any_case, basis, tries};
use proptest::prelude::*;
use serde_json::{Value, json};

fn case(given: &Value) -> Case {
    read_case(&given.to_string()).expect("a case")
}

fn sides(differences: &[Difference]) -> Vec<(String, String, String, usize)> {
    let of = |one: &Difference| {
        (format!("{:?}", one.key), format!("{:?}", one.before), format!("{:?}", one.after), one.why.len())
    };
    differences.iter().map(of).collect()
}

fn mirrored(differences: &[Difference]) -> Vec<(String, String, String, usize)> {
    sides(differences).into_iter().map(|(key, before, after, why)| (key, after, before, why)).collect()
}

fn both(one: &Case, other: &Case) -> (Comparison, Comparison) {
    let there = compare((basis(), one), (basis(), other)).expect("a comparison");
    let back = compare((basis(), other), (basis(), one)).expect("a comparison");
    (there, back)
}

proptest! {
    #![proptest_config(tries(24))]

    #[test]
    fn a_case_does_not_differ_from_itself(given in any_case()) {
        let case = case(&given);
        let same = compare((basis(), &case), (basis(), &case)).expect("a comparison");
        prop_assert!(same.is_empty() && same.causes.is_empty());
        prop_assert!(same.same > 0);
    }

    /// The other way round everything is the other way round, and for the same reasons.
    #[test]
    fn both_directions_say_the_same(given in any_case(), way in 0_u8..4) {
        let one = case(&given);
        let mut other = one.clone();
        match way {
            0 => {
                other.policies.insert("copay_rounding".to_owned(), "per_line_floor".to_owned());
                other.policies.insert("quota_edge".to_owned(), "whole_unit_self_paid".to_owned());
            }
            1 => other.basis_on = "2022-02-01".parse().ok(),
            2 => other.client.cms_level = Level::new(7).expect("a level"),
            _ => {
                for plan in &mut other.plans {
                    plan.items.pop();
                }
            }
        }
        let (there, back) = both(&one, &other);
        prop_assert_eq!(sides(&there.figures), mirrored(&back.figures));
        prop_assert_eq!(there.same, back.same);
        prop_assert_eq!(there.findings.len(), back.findings.len());
        let counts = |one: &Comparison| one.causes.iter().map(|(_, count)| *count).collect::<Vec<_>>();
        prop_assert_eq!(counts(&there), counts(&back));
    }

    /// Where only a policy differs, every figure that differs names a policy.
    #[test]
    fn policies_explain_what_only_they_change(given in any_case()) {
        let one = case(&given);
        let mut other = one.clone();
        other.policies.insert("copay_rounding".to_owned(), "per_line_floor".to_owned());
        let (there, _) = both(&one, &other);
        for figure in &there.figures {
            prop_assert!(figure.why.iter().any(|cause| matches!(cause, Cause::Policy(_))), "{figure:?}");
        }
    }

    /// As many as said fit; one more does not. `own` leaves what was retained alone.
    #[test]
    fn as_many_fit_as_said(given in any_case(), code in prop::sample::select(vec!["BA01", "BA02", "BA15-2", "BB01", "GA05", "CA07"])) {
        let case = case(&given);
        let shown = simulate(basis(), &case).expect("a result");
        let Some(month) = shown.ledger.care.first().map(|row| row.month) else { return Ok(()) };
        // Before the first plan there is nothing to fit into.
        let Ok(found) = room(basis(), &case, month, code) else { return Ok(()) };
        if found.state != RoomState::Quota {
            return Ok(());
        }
        let purse = found.purse.expect("a purse");
        let base = within(&simulate(basis(), &apply(basis(), &case, &found, 0)).expect("a result"), purse, month);
        let with = |units: i64| simulate(basis(), &apply(basis(), &case, &found, units)).expect("a result");
        let inside = |units: i64| within(&with(units), purse, month) - base;
        prop_assert_eq!(inside(found.fits), found.fits * found.unit);
        // A plan that states its total goes over by that, whatever its items come to.
        // Of a year the finding says by how much the first month goes over that does; the year goes over by more.
        let of_year = |result: &Simulation| {
            let year = result.ledger.respite.iter().find(|year| (year.from..=year.to).contains(&month));
            year.map_or(0, |year| (year.approved - year.quota - year.adjustment).max(0))
        };
        let over_month = |result: &Simulation| result.findings.iter().filter(|one| one.rule.id() == "plan-over-quota").filter_map(|one| one.amount).sum::<i64>();
        let over = |result: &Simulation| if purse == QuotaType::Respite { of_year(result) } else { over_month(result) };
        let more = with(found.fits + 1);
        let is_outside = within(&more, purse, month) - base < (found.fits + 1) * found.unit;
        prop_assert!(is_outside || over(&more) > over(&with(found.fits)));
        prop_assert!(found.own <= found.fits && found.safe <= found.fits);
        let before = simulate(basis(), &apply(basis(), &case, &found, 0)).expect("a result");
        let known = serious(&before);
        prop_assert!(serious(&with(found.safe)).iter().all(|one| known.contains(one)));
        if purse != QuotaType::Respite && found.own > 0 {
            let own = with(found.own);
            let row = own.ledger.care.iter().find(|row| row.month == month).expect("the month");
            prop_assert!(row.approved <= row.quota - row.advance_deduction + row.adjustment);
        }
    }

    /// What is suggested removes the finding and brings no other.
    #[test]
    fn suggestions_remove_the_finding(given in any_case()) {
        let case = case(&given);
        let before = simulate(basis(), &case).expect("a result");
        for place in 0..before.findings.len().min(3) {
            let found = repairs(basis(), &case, place, "備註").expect("suggestions").expect("the finding");
            for repair in &found.repairs {
                let after = simulate(basis(), &repair.case).expect("a result");
                let key = |one: &Finding| (one.rule, one.reason, about(one));
                let target = key(&found.finding);
                let left = |findings: &[Finding]| findings.iter().filter(|one| key(one) == target).count();
                // Each adjustment has a finding of its own, which may be like another's.
                let is_of_one = found.finding.field.as_deref().is_some_and(|field| field.starts_with("/adjustments"));
                let most = if is_of_one { left(&before.findings) - 1 } else { 0 };
                prop_assert!(left(&after.findings) <= most, "{:?}", repair.edits);
                for one in &after.findings {
                    prop_assert!(before.findings.iter().any(|known| key(known) == key(one)), "{one:?} by {:?}", repair.edits);
                }
            }
            prop_assert!(found.repairs.windows(2).all(|two| two[0].cost <= two[1].cost));
        }
    }

    /// A month on a plan of its own changes nothing: with no unit more the result is the same.
    #[test]
    fn a_plan_of_its_own_changes_nothing(given in any_case()) {
        let case = case(&given);
        let before = simulate(basis(), &case).expect("a result");
        let Some(month) = before.ledger.care.get(1).map(|row| row.month) else { return Ok(()) };
        let Ok(found) = room(basis(), &case, month, "BA01") else { return Ok(()) };
        let after = simulate(basis(), &apply(basis(), &case, &found, 0)).expect("a result");
        let rows = |one: &Simulation| one.ledger.care.iter().map(|row| (row.month, row.available, row.retention)).collect::<Vec<_>>();
        prop_assert_eq!(rows(&before), rows(&after));
        let sums = |one: &Simulation| one.claims.iter().map(|claim| claim.totals).filter(|sums| sums.amount > 0).collect::<Vec<_>>();
        prop_assert_eq!(sums(&before), sums(&after));
    }
}

/// What a finding is about, whatever the place of its plan.
fn about(finding: &Finding) -> String {
    let names: &[&str] = match finding.rule.id() {
        "plan-over-quota" => &["quota_type", "month"],
        "plan-edition-locked" => &["edition", "date"],
        _ => &["code", "quota_type"],
    };
    // Of allocations each has its place, which no advice moves.
    let place = finding.field.clone().filter(|field| field.starts_with("/allocations"));
    let values = names.iter().filter_map(|name| finding.params.get(*name)).map(ToString::to_string);
    place.into_iter().chain(values).collect::<Vec<_>>().join(" ")
}

fn serious(result: &Simulation) -> Vec<String> {
    let of = |one: &Finding| format!("{} {:?} {}", one.rule.id(), one.reason, about(one));
    let errors = result.findings.iter().filter(|one| one.severity != ltc_engine::rule::Severity::Note);
    let mut all: Vec<String> = errors.map(of).collect();
    all.sort();
    all.dedup();
    all
}

fn within(result: &Simulation, purse: QuotaType, month: Month) -> i64 {
    let lines = result.claims.iter().filter(|claim| claim.month == month).flat_map(|claim| &claim.lines);
    lines.filter(|line| line.quota_type == Some(purse) && line.fund.is_none()).map(|line| line.within_quota).sum()
}

/// Every plan for the wishes is tried with the engine: none without self-pay is worth more.
#[test]
fn no_plan_is_better_than_the_best() {
    let month: Month = "2019-01".parse().expect("a month");
    for (level, weights) in [(2, [1, 1, 1]), (2, [3, 1, 2]), (3, [1, 4, 9])] {
        let case = case(&json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
            "plans": [{"from": "2019-01", "items": [{"code": "BA08", "quantity": 16}, {"code": "BA01", "quantity": 2}]}],
        }));
        let codes = ["BA01", "BA02", "BA14"];
        let maxima = [8, 9, 5];
        let wishes: Vec<Value> = codes
            .iter()
            .zip(maxima)
            .zip(weights)
            .map(|((code, max), weight)| json!({"code": code, "max": max, "weight": weight}))
            .collect();
        let wishes: Wishes = ltc_engine::json::read(&json!({"wishes": wishes}).to_string()).expect("wishes");
        let best = best_plan(basis(), &case, month, &wishes).expect("a plan");
        let mut greatest = 0;
        for a in 0..=maxima[0] {
            for b in 0..=maxima[1] {
                for c in 0..=maxima[2] {
                    let mut items = vec![json!({"code": "BA08", "quantity": 16})];
                    items.extend(
                        codes.iter().zip([a, b, c]).map(|(code, units)| json!({"code": code, "quantity": units})),
                    );
                    let tried = self::case(&json!({
                        "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
                        "plans": [{"from": "2019-01", "items": items}],
                        "simulate": {"from": "2019-01", "to": "2019-01"},
                    }));
                    let result = simulate(basis(), &tried).expect("a result");
                    if result.claims[0].totals.self_pay == 0 {
                        greatest = greatest.max(a * weights[0] + b * weights[1] + c * weights[2]);
                    }
                }
            }
        }
        assert_eq!(best.worth, greatest, "{weights:?}");
        assert!(best.findings.is_empty());
    }
}

/// "Only my case" leaves out nothing: a standard in which a change that was left out never happened gives
/// the same result.
#[test]
fn what_does_not_touch_a_case_changes_nothing_in_it() {
    let document: Value = serde_json::from_str(EMBEDDED).expect("the standard");
    let days = ("2018-04-01", "2026-12-31");
    let examples = [
        json!({"client": {"id": "A", "cms_level": 7, "welfare_class": "general", "transport_zone": 2, "birth_date": "1940-05-01", "assessment": ["I06b-2"]},
            "plans": [{"from": "2018-10", "items": [{"code": "BA02", "quantity": 30}, {"code": "GA05", "quantity": 2}, {"code": "CB01", "quantity": 1}]}],
            "simulate": {"from": "2018-10", "to": "2022-12"}}),
        json!({"client": {"id": "A", "cms_level": 3, "welfare_class": "low_income", "foreign_carer": true},
            "plans": [{"from": "2021-12", "items": [{"code": "BA09", "quantity": 4}, {"code": "BB01", "quantity": 4}]}],
            "events": [{"on": "2022-01-10", "set": {"cms_level": 4}}],
            "simulate": {"from": "2021-12", "to": "2025-12"}}),
        json!({"client": {"id": "A", "cms_level": 8, "welfare_class": "general", "remote_area": true},
            "plans": [{"from": "2025-07", "items": [{"code": "CA07", "quantity": 1, "fund": "advance"}, {"code": "BA17a", "quantity": 10}]}],
            "advance": {"amount": 9000, "start": "2025-07", "discharge": "2025-07"}}),
    ];
    let mut left_out = 0;
    for example in examples {
        let case = case(&example);
        let all = changes_of(&document, days, None);
        let touching = changes_of(&document, days, Some(case.clone()));
        assert!(!touching.is_empty());
        let result = |basis: &Basis| {
            let result = simulate(basis, &case).expect("a result");
            (
                result.ledger,
                result.advance,
                result.claims,
                result.surcharge_eligibility.iter().map(|one| one.status).collect::<Vec<_>>(),
                result.findings.len(),
            )
        };
        let expected = result(basis());
        for change in all.iter().filter(|one| touching.iter().all(|other| other.pointer != one.pointer)) {
            let Some(basis) = without(&document, change) else { continue };
            left_out += 1;
            assert!(result(&basis) == expected, "{} touches", change.pointer);
        }
    }
    assert!(left_out > 150, "{left_out}");
}

fn changes_of(document: &Value, (from, to): (&str, &str), case: Option<Case>) -> Vec<Change> {
    let day = |text: &str| text.parse().expect("a day");
    changes(document, &ChangesInput { from: day(from), to: day(to), case }).expect("changes")
}

/// The standard as if an entry of a timeline had never come; none where that is no standard.
fn without(document: &Value, change: &Change) -> Option<Basis> {
    let mut document = document.clone();
    let (list, place) = change.pointer.rsplit_once('/')?;
    let place: usize = place.parse().ok().filter(|place| *place > 0)?;
    let list = document.pointer_mut(list)?.as_array_mut()?;
    list.get(place)?.get("value")?;
    let gone = list.remove(place);
    let before = list.get_mut(place - 1)?.as_object_mut()?;
    before.remove("to");
    // A source that nothing cites any more is refused.
    let cited = before.get_mut("source")?.as_array_mut()?;
    for id in gone.get("source")?.as_array()? {
        if !cited.contains(id) {
            cited.push(id.clone());
        }
    }
    Basis::from_json(&document.to_string()).ok()
}
