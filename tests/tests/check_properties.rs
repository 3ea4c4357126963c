//! Laws of the check, whatever the records.

use ltc_check::CheckRule;
use ltc_check::records::Field;
use ltc_check::run::is_of_one_client;
use ltc_check::{CheckInput, Checker};
use ltc_engine::rule::Severity;
use ltc_tests::check::{Cells, Findings, any_month, findings, read_month};
use ltc_tests::{basis, tries};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn client_of(row: &Cells) -> &str {
    row.iter().find(|(field, _)| *field == Field::Client).map_or("", |(_, text)| text)
}

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn the_order_of_rows_never_changes_what_is_found(rows in any_month(), seed in any::<u64>()) {
        let mut shuffled = rows.clone();
        // Fisher and Yates, by a small generator of its own so that a case can be repeated.
        let mut state = seed | 1;
        for place in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(place, usize::try_from(state >> 33).unwrap_or(0) % (place + 1));
        }
        prop_assert_eq!(findings(&rows, |_| true), findings(&shuffled, |_| true));
    }

    #[test]
    fn a_record_of_somebody_else_never_removes_a_finding(rows in any_month(), other in any_month()) {
        // Nobody in common: other clients, other workers.
        let other: Vec<Cells> = other
            .into_iter()
            .map(|row| {
                row.into_iter()
                    .map(|(field, text)| match field {
                        Field::Client => (field, "A287654324".to_owned()),
                        Field::Worker1 | Field::Worker2 => (field, if text.is_empty() { text } else { "B287654325".to_owned() }),
                        Field::Id => (field, format!("other-{text}")),
                        _ => (field, text),
                    })
                    .collect()
            })
            .collect();
        let own: Vec<String> = rows.iter().map(|row| client_of(row).to_owned()).collect();
        let is_own = |client: &str| own.iter().any(|own| own == client);
        let together: Vec<Cells> = rows.iter().chain(&other).cloned().collect();
        prop_assert_eq!(findings(&rows, is_own), findings(&together, is_own));
    }

    #[test]
    fn clients_checked_apart_are_found_the_same(rows in any_month()) {
        let of_client = |rule: &str| CheckRule::from_id(rule).is_some_and(is_of_one_client);
        let keep = |found: Findings| -> Findings {
            found.into_iter().filter(|((rule, _), _)| of_client(rule)).collect()
        };
        let mut clients: Vec<&str> = rows.iter().map(client_of).collect();
        clients.sort_unstable();
        clients.dedup();
        let mut apart = Findings::new();
        for client in clients {
            let own: Vec<Cells> = rows.iter().filter(|row| client_of(row) == client).cloned().collect();
            apart.extend(keep(findings(&own, |_| true)));
        }
        prop_assert_eq!(keep(findings(&rows, |_| true)), apart);
    }

    #[test]
    fn what_is_repaired_is_not_found_again(rows in any_month()) {
        let input = CheckInput::default();
        let mut checker = Checker::new(basis(), &input, read_month(&rows)).expect("no policies");
        checker.check();
        // A copy may share the mistakes of its original; no client gets a kind of error anew. (Of two
        // clients whom one worker served, the later record has the finding, and a copy is later.)
        let errors = |checker: &Checker<'_>| -> BTreeSet<(u32, &'static str)> {
            let hits = checker.found().hits().iter();
            let hits = hits.filter(|hit| hit.severity == Severity::Error && is_of_one_client(hit.rule));
            hits.map(|hit| (checker.records().row(hit.record).client, hit.rule.entry().id)).collect()
        };
        let before = errors(&checker);
        checker.repair_all(|_| true);
        let new: Vec<_> = errors(&checker).difference(&before).copied().collect();
        prop_assert!(new.is_empty(), "repairs brought {:?}", new);
        let left: Vec<&str> = checker
            .found()
            .hits()
            .iter()
            .filter(|hit| checker.repair(hit).is_some())
            .map(|hit| hit.rule.entry().id)
            .collect();
        prop_assert!(left.is_empty(), "still to be repaired: {:?}", left);
        // And the corrected copy, read anew, is the same.
        let mut anew = Checker::new(basis(), &input, checker.records().clone()).expect("no policies");
        anew.check();
        prop_assert_eq!(anew.found().hits().len(), checker.found().hits().len());
    }
}
