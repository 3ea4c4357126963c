//! What holds for every case, however odd.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_engine::case::{ItemFund, QuotaType};
use ltc_engine::money::Ntd;
use ltc_engine::simulation::{ClaimLine, ClaimTotals, LedgerMonth, Simulation};
use ltc_tests::{any_case, figures, month, run, span_of, tries};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Takes `field` out of every plan.
fn without_in_plans(mut given: Value, field: &str) -> Value {
    for plan in given["plans"].as_array_mut().expect("plans") {
        plan.as_object_mut().expect("a plan").remove(field);
    }
    given
}

fn without(mut given: Value, field: &str) -> Value {
    given.as_object_mut().expect("a case").remove(field);
    given
}

/// What lines of a purse use of it in a month; what the advance pays is not of the purse.
fn used_in(result: &Simulation, at: &LedgerMonth, quota_type: QuotaType) -> Ntd {
    let of_month = result.claims.iter().filter(|claim| claim.month == at.month);
    let lines = of_month.flat_map(|claim| &claim.lines);
    let of_purse = lines.filter(|line| line.quota_type == Some(quota_type) && line.fund != Some(ItemFund::Advance));
    of_purse.map(|line| line.within_quota).sum()
}

/// The months of a ledger by interval.
fn intervals(ledger: &[LedgerMonth]) -> impl Iterator<Item = &[LedgerMonth]> {
    ledger.chunk_by(|earlier, later| earlier.interval == later.interval)
}

fn own(month: &LedgerMonth) -> Ntd {
    month.quota - month.advance_deduction + month.adjustment
}

fn parts(line: &ClaimLine) -> [Ntd; 7] {
    let ClaimLine { amount, within_quota, copayment, subsidy, self_pay, remote_supplement, remote_self_pay, .. } = line;
    [*amount, *within_quota, *copayment, *subsidy, *self_pay, *remote_supplement, *remote_self_pay]
}

fn parts_of_total(totals: &ClaimTotals) -> [Ntd; 7] {
    let ClaimTotals { amount, within_quota, copayment, subsidy, self_pay, remote_supplement, remote_self_pay, .. } =
        totals;
    [*amount, *within_quota, *copayment, *subsidy, *self_pay, *remote_supplement, *remote_self_pay]
}

proptest! {
    #![proptest_config(tries(300))]

    /// No balance of a ledger falls below zero, and no month pays back more than it has.
    #[test]
    fn balances_are_never_negative(given in any_case()) {
        let result = run(&given);
        for month in result.ledger.care.iter().chain(&result.ledger.transport) {
            prop_assert!(month.retention >= 0, "{month:?}");
            prop_assert!(month.available >= 0, "{month:?}");
            prop_assert!((0..=month.quota).contains(&month.advance_deduction), "{month:?}");
            prop_assert!(month.month_in_interval >= 1 && month.month_in_interval <= 6, "{month:?}");
        }
    }

    /// An advance is paid back in full, no more and no less.
    #[test]
    fn deductions_add_up_to_the_advance(given in any_case()) {
        if let Some(advance) = run(&given).advance {
            prop_assert_eq!(advance.deductions.iter().map(|one| one.amount).sum::<Ntd>(), advance.amount);
            prop_assert!(advance.deductions.iter().all(|one| one.amount >= 0));
            let planned: Ntd = run(&given).claims.iter().flat_map(|claim| &claim.lines)
                .filter(|line| line.fund == Some(ItemFund::Advance)).map(|line| line.within_quota).sum();
            prop_assert!(planned <= advance.amount, "{planned} of {}", advance.amount);
        }
    }

    /// subsidy + copayment = within quota; within quota + self-pay = amount; nothing below zero.
    #[test]
    fn every_line_adds_up(given in any_case()) {
        for claim in run(&given).claims {
            for line in &claim.lines {
                prop_assert_eq!(line.subsidy + line.copayment, line.within_quota);
                prop_assert_eq!(line.within_quota + line.self_pay, line.amount);
                prop_assert_eq!(line.quantity * line.price, line.amount);
                prop_assert!(parts(line).into_iter().all(|part| part >= 0), "{line:?}");
            }
            for (place, total) in parts_of_total(&claim.totals).into_iter().enumerate() {
                prop_assert_eq!(total, claim.lines.iter().map(|line| parts(line)[place]).sum::<Ntd>());
            }
            let totals = claim.totals;
            prop_assert_eq!(totals.client_pays, totals.copayment + totals.self_pay + totals.remote_self_pay);
        }
    }

    /// Over an interval no more is used within the quota than the months gave. An interval that
    /// begins before the months shown has what its first month shown brought in. (A total stated
    /// in a plan beside items that come to more says something else: see the contract, Case.)
    #[test]
    fn an_interval_uses_no_more_than_it_gives(given in any_case()) {
        let result = run(&without_in_plans(given, "approved"));
        for (ledger, quota_type) in
            [(&result.ledger.care, QuotaType::Care), (&result.ledger.transport, QuotaType::Transport)]
        {
            for interval in intervals(ledger) {
                let brought_in = interval[0].available - own(&interval[0]);
                let mut given = brought_in;
                let mut used = 0;
                if interval[0].month_in_interval == 1 {
                    prop_assert_eq!(brought_in, 0);
                    prop_assert_eq!(interval[0].retention, 0);
                }
                for month in interval {
                    given += own(month);
                    used += used_in(&result, month, quota_type);
                    prop_assert!(used <= given, "{used} of {given} by {}", month.month);
                }
            }
        }
    }

    /// A respite year uses no more than its amount with its adjustments, and no more than it says.
    #[test]
    fn a_respite_year_uses_no_more_than_it_gives(given in any_case()) {
        let used_before = given.pointer("/opening/respite_used").and_then(Value::as_i64).unwrap_or(0);
        let result = run(&given);
        for (place, year) in result.ledger.respite.iter().enumerate() {
            prop_assert!(year.from <= year.to);
            let before = if place == 0 { used_before } else { 0 };
            prop_assert!(year.used <= (year.quota + year.adjustment).max(before), "{year:?}");
            let claims = result.claims.iter().filter(|claim| (year.from..=year.to).contains(&claim.month));
            let lines = claims.flat_map(|claim| &claim.lines);
            let respite = lines.filter(|line| line.quota_type == Some(QuotaType::Respite));
            let used: Ntd = respite.map(|line| line.within_quota).sum();
            prop_assert!(used <= year.used, "{used} in {year:?}");
        }
    }

    /// Two entries of the same service come to the same as one, on the edge of the quota too.
    /// (Rounding by line is another policy: there an entry is what is rounded.)
    #[test]
    fn splitting_an_item_changes_no_total(given in any_case(), which in any::<prop::sample::Index>(), share in 0..=100_i64) {
        let mut given = given;
        given["policies"].as_object_mut().expect("policies").remove("copay_rounding");
        let whole = run(&given);
        let plans = given["plans"].as_array_mut().expect("plans");
        let plan = which.index(plans.len());
        let items = plans[plan]["items"].as_array_mut().expect("items");
        prop_assume!(!items.is_empty());
        let item = which.index(items.len());
        let quantity = items[item]["quantity"].as_i64().expect("a quantity");
        let mut rest = items[item].clone();
        items[item]["quantity"] = json!(quantity * share / 100);
        rest["quantity"] = json!(quantity - quantity * share / 100);
        items.insert(item + 1, rest);
        let split = run(&given);
        prop_assert_eq!(&split.ledger, &whole.ledger);
        prop_assert_eq!(&split.advance, &whole.advance);
        for (split, whole) in split.claims.iter().zip(&whole.claims) {
            prop_assert_eq!(split.totals, whole.totals);
        }
    }

    /// What happened counts, not in which order it was written down. (Two events on one day are
    /// in the order in which they happened.)
    #[test]
    fn the_order_of_entries_does_not_matter(given in any_case()) {
        let mut given = given;
        let events = given["events"].as_array_mut().expect("events");
        events.sort_by_key(|event| event["on"].to_string());
        events.dedup_by_key(|event| event["on"].to_string());
        let written = run(&given);
        for list in ["events", "adjustments", "allocations"] {
            given[list].as_array_mut().expect(list).reverse();
        }
        let turned = run(&given);
        prop_assert_eq!(figures(&turned), figures(&written));
        let suggested = |result: &Simulation| {
            result.suggestions.iter().map(|one| (one.kind, one.month, one.quota_type, one.amount)).collect::<Vec<_>>()
        };
        prop_assert_eq!(suggested(&turned), suggested(&written));
    }

    /// The same case gives the same result.
    #[test]
    fn a_case_has_one_result(given in any_case()) {
        prop_assert_eq!(run(&given), run(&given));
    }

    /// Looking at some of the months shows them as they are among all.
    #[test]
    fn some_months_are_a_slice_of_all(given in any_case(), from in 0_usize..12, length in 0_usize..12) {
        let mut given = without(without(given, "opening"), "simulate");
        given["client"].as_object_mut().expect("a client").remove("closed_on");
        // The default span begins with the first plan; a longer one shall be cut.
        let begins = run(&given).ledger.care[0].month;
        let first = (0..200).find(|offset| month(*offset) == begins.to_string()).expect("a month of the standard");
        given["simulate"] = span_of(first, first + 11);
        let all = run(&given);
        let to = (from + length).min(11);
        let (from_month, to_month) = (all.ledger.care[from].month, all.ledger.care[to].month);
        given["simulate"] = json!({ "from": from_month, "to": to_month });
        let some = run(&given);
        prop_assert_eq!(&some.ledger.care, &all.ledger.care[from..=to]);
        prop_assert_eq!(some.ledger.transport.as_slice(), all.ledger.transport.get(from..=to).unwrap_or_default());
        let claims = all.claims.iter().filter(|claim| (from_month..=to_month).contains(&claim.month));
        prop_assert_eq!(some.claims, claims.cloned().collect::<Vec<_>>());
    }

    /// Nobody pays more for being poorer.
    #[test]
    fn a_poorer_class_never_pays_more(given in any_case()) {
        let mut given = given;
        for event in given["events"].as_array_mut().expect("events") {
            event["set"].as_object_mut().expect("facts").remove("welfare_class");
        }
        let mut pays = |class: &str| -> Vec<Ntd> {
            given["client"]["welfare_class"] = json!(class);
            run(&given).claims.iter().map(|claim| claim.totals.client_pays).collect()
        };
        let (general, second, first) = (pays("general"), pays("mid_low_income"), pays("low_income"));
        for (place, general) in general.into_iter().enumerate() {
            prop_assert!(first[place] <= second[place] && second[place] <= general);
        }
    }
}
