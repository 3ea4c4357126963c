//! Records in one slot: every pair of codes against a second formulation of the contract, what does not
//! depend on the order of rows, and the boundaries one by one.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod told;

use ltc_check::Checker;
use ltc_check::hit::{Arg, Hit};
use ltc_check::records::{Channel, Field, RecordId, Records, Source};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use told::{basis, found, found_in, record, with};

const OF_A_CLIENT: [&str; 10] =
    ["E5001", "E5009", "E5010", "E5012", "E5013", "E5014", "E5015", "E5016", "E5017", "E5026"];
const OF_A_WORKER: [&str; 2] = ["E5011", "worker-double-booked"];
const LIMITS: [&str; 5] = ["E5004", "EBC001", "EGA011", "EOT012", "code-too-often"];
/// The second worker.
const OTHER: [&str; 1] = ["C120000009"];

fn clashes(records: &Value) -> Vec<told::Finding> {
    found(records, &OF_A_CLIENT)
}

// ------------------------------------------------------------------ every pair of codes

const CODES: [&str; 20] = [
    "BA02", "BA07", "BA12", "BA13", "BA14", "BA05-1", "BA09", "BA16-2", "BB01", "BC02", "BD03", "CA07", "CC01", "DA01",
    "GA01", "GA03", "GA05", "GA09", "SC05", "SC09",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum People {
    Same,
    OneInCommon,
    Different,
    OneNotTold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Times {
    Equal,
    OneMinute,
    Touching,
}

/// The contract's Readings ("Same slot") and the texts of the official codes, sentence by sentence.
fn expected(a: &str, b: &str, people: People, times: Times, date: &str) -> BTreeSet<&'static str> {
    let mut codes = BTreeSet::new();
    // The times overlap by more than 0 minutes.
    if times == Times::Touching {
        return codes;
    }
    let any_way =
        |one: &dyn Fn(&str) -> bool, other: &dyn Fn(&str) -> bool| (one(a) && other(b)) || (one(b) && other(a));
    let begins = |letters: &'static str| move |code: &str| code.starts_with(letters);
    let is = |names: &'static [&'static str]| move |code: &str| names.contains(&code);
    let at_once = is(&["BA05-1", "BA05-2", "BA09", "BA09a", "BA12", "BA16-1", "BA16-2"]);
    let escorted = any_way(&is(&["BA14"]), &is(&["GA01", "GA02", "GA09"]));
    // Same worker = at least one in common, different = none; who is not told is neither.
    let same = matches!(people, People::Same | People::OneInCommon);
    let different = people == People::Different;

    // Client, date, code, start, end, workers, quantity all equal.
    if a == b && times == Times::Equal && people == People::Same {
        return BTreeSet::from(["E5001"]);
    }
    // The same code in the same slot; for codes of the exception list none by different workers.
    if a == b && (same || !at_once(a)) {
        codes.insert("E5009");
    }
    // One worker gives one of seven families.
    let family = |code: &str| -> usize {
        let families = ["BA", "BB", "BC", "C", "D", "G", "SC"];
        families.iter().position(|family| code.starts_with(family)).unwrap_or(99)
    };
    if same && family(a) != family(b) && family(a) < 99 && family(b) < 99 && !escorted {
        codes.insert("E5010");
    }
    if different && a != b && a.starts_with("BA") && b.starts_with("BA") && !at_once(a) && !at_once(b) {
        codes.insert("E5012");
    }
    let b_code = |code: &str| code.starts_with('B') && !["BA12", "BA13", "BA14"].contains(&code);
    if any_way(&b_code, &begins("D")) {
        codes.insert("E5013");
    }
    if different {
        if any_way(&begins("B"), &begins("G")) && !escorted {
            codes.insert("E5014");
        }
        if any_way(&begins("C"), &begins("D")) {
            codes.insert("E5015");
        }
        if any_way(&begins("C"), &|code| code.starts_with('G') && code != "GA05") {
            codes.insert("E5016");
        }
        // No BA14 in these records: respite with transport is never excused.
        if any_way(&begins("G"), &begins("D")) {
            codes.insert("E5017");
        }
        if any_way(&begins("C"), &is(&["GA05"])) && date >= "2019-11-01" {
            codes.insert("E5026");
        }
    }
    codes
}

#[test]
fn every_pair_of_codes() {
    let mut cases = Vec::new();
    for a in CODES {
        for b in CODES {
            for people in [People::Same, People::OneInCommon, People::Different, People::OneNotTold] {
                for times in [Times::Equal, Times::OneMinute, Times::Touching] {
                    for date in ["2019-10-31", "2019-11-01", "2026-07-01"] {
                        cases.push((a, b, people, times, date));
                    }
                }
            }
        }
    }
    // Each pair has a client and workers of its own.
    let mut records = Records::new(basis());
    records.begin_source(Source { channel: Channel::CheckInput, ..Source::default() });
    for (place, (a, b, people, times, date)) in cases.iter().enumerate() {
        let worker = |letter: char| format!("{letter}{place}");
        let second = match people {
            People::Same => vec![worker('K')],
            People::OneInCommon => vec![worker('L'), worker('K')],
            People::Different => vec![worker('L')],
            People::OneNotTold => vec![],
        };
        let from = match times {
            Times::Equal => ("09:00", "10:00"),
            Times::OneMinute => ("09:59", "11:00"),
            Times::Touching => ("10:00", "11:00"),
        };
        for (code, workers, (start, end)) in [(a, vec![worker('K')], ("09:00", "10:00")), (b, second, from)] {
            records.begin();
            let cells = [
                (Field::Client, format!("N{place}")),
                (Field::Date, (*date).to_owned()),
                (Field::Code, (*code).to_owned()),
                (Field::FeeType, "1".to_owned()),
                (Field::Quantity, "1".to_owned()),
                (Field::Start, start.to_owned()),
                (Field::End, end.to_owned()),
            ];
            for (field, text) in cells {
                records.cell(field, &text);
            }
            for (field, worker) in [Field::Worker1, Field::Worker2].into_iter().zip(workers) {
                records.cell(field, &worker);
            }
            records.end(1);
        }
    }
    let input = ltc_check::CheckInput::default();
    let mut checker = Checker::new(basis(), &input, records).expect("no policies");
    let found = checker.check();
    let mut by_case: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); cases.len()];
    for hit in found.hits().iter().filter(|hit| OF_A_CLIENT.contains(&hit.rule.entry().id)) {
        assert_eq!(hit.record % 2, 1, "the later place is reported: {hit:?}");
        assert_eq!(found.related(hit), [hit.record - 1]);
        assert!(by_case[hit.record as usize / 2].insert(hit.rule.entry().id), "twice: {hit:?}");
    }
    let mut clashing = 0;
    for ((a, b, people, times, date), found) in cases.iter().zip(by_case) {
        assert_eq!(found, expected(a, b, *people, *times, date), "{a} {b} {people:?} {times:?} {date}");
        clashing += usize::from(!found.is_empty());
    }
    assert!(clashing > 3000, "{clashing} of {}", cases.len());
}

// ------------------------------------------------------------------ properties

const POOL: [&str; 14] =
    ["BA01", "BA02", "BA07", "BA12", "BA14", "BA05-1", "BB01", "BC01", "CA07", "DA01", "GA05", "GA06", "GA09", "OT01"];

type Cells = Vec<(Field, String)>;

fn row(fees: &'static [&'static str]) -> impl Strategy<Value = Cells> {
    let word = |words: &'static [&'static str]| prop::sample::select(words).prop_map(str::to_owned);
    (
        word(&["A123456789", "A234567893", "A100000001"]),
        word(&["2026-07-01", "2026-07-01", "2026-07-02"]),
        word(&POOL),
        word(fees),
        word(&["1", "1", "2", "3"]),
        (word(&["B123456780", "C120000009", ""]), word(&["B123456780", "H123123120", "", ""])),
        prop::sample::select(vec![
            ("09:00", "10:00"),
            ("09:00", "11:00"),
            ("09:30", "10:30"),
            ("10:00", "10:00"),
            ("20:00", "08:00"),
        ]),
        word(&["", "", "2026-07-02"]),
    )
        .prop_map(|(client, date, code, fee, quantity, (first, second), (start, end), last_day)| {
            vec![
                (Field::Client, client),
                (Field::Date, date),
                (Field::EndDate, last_day),
                (Field::Code, code),
                (Field::FeeType, fee),
                (Field::Quantity, quantity),
                (Field::Worker1, first),
                (Field::Worker2, second),
                (Field::Start, start.to_owned()),
                (Field::End, end.to_owned()),
            ]
        })
}

fn read<'a>(rows: impl IntoIterator<Item = &'a Cells>) -> Records {
    let mut records = Records::new(basis());
    records.begin_source(Source { channel: Channel::CheckInput, ..Source::default() });
    for cells in rows {
        records.begin();
        for (field, text) in cells {
            records.cell(*field, text);
        }
        records.end(1);
    }
    records
}

/// Runs the rules, and shows each finding of these as `show` says, in an order of its own.
fn seen<T: Ord>(records: Records, rules: &[&str], show: impl Fn(&Checker<'_>, &Hit) -> T) -> Vec<T> {
    let input = ltc_check::CheckInput::default();
    let mut checker = Checker::new(basis(), &input, records).expect("no policies");
    checker.check();
    let hits = checker.found().hits().iter().filter(|hit| rules.contains(&hit.rule.entry().id));
    let mut seen: Vec<T> = hits.map(|hit| show(&checker, hit)).collect();
    seen.sort();
    seen
}

/// Rule, the two records by their original places, the worker named.
fn pair(checker: &Checker<'_>, hit: &Hit, origin: &[usize]) -> (&'static str, BTreeSet<usize>, String) {
    let related = checker.found().related(hit);
    assert_eq!(related.len(), 1);
    assert!(related[0] < hit.record, "record is the later place in the input");
    let worker = match hit.args[0] {
        Arg::Name(name) => checker.records().name(name).to_owned(),
        _ => String::new(),
    };
    (hit.rule.entry().id, [hit.record, related[0]].into_iter().map(|id| origin[id as usize]).collect(), worker)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 192,
        rng_seed: RngSeed::Fixed(11),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn pairs_do_not_depend_on_the_order_of_rows(
        (rows, order) in prop::collection::vec(row(&["1", "2"]), 2..20).prop_flat_map(|rows| {
            let order: Vec<usize> = (0..rows.len()).collect();
            (Just(rows), Just(order).prop_shuffle())
        })
    ) {
        let rules: Vec<&str> = OF_A_CLIENT.into_iter().chain(OF_A_WORKER).collect();
        let places: Vec<usize> = (0..rows.len()).collect();
        let before = seen(read(&rows), &rules, |checker, hit| pair(checker, hit, &places));
        let after = seen(read(order.iter().map(|at| &rows[*at])), &rules, |checker, hit| pair(checker, hit, &order));
        prop_assert_eq!(before, after);
    }

    /// Which row crosses a limit may depend on the places of rows that begin at one time; whether one
    /// does, does not.
    #[test]
    fn limits_do_not_depend_on_the_order_of_rows(
        (rows, order) in prop::collection::vec(row(&["1"]), 2..20).prop_flat_map(|rows| {
            let order: Vec<usize> = (0..rows.len()).collect();
            (Just(rows), Just(order).prop_shuffle())
        })
    ) {
        let client = |checker: &Checker<'_>, hit: &Hit| {
            let row = checker.records().row(hit.record);
            let client = if hit.rule.entry().id == "EBC001" { "" } else { checker.records().name(row.client) };
            (hit.rule.entry().id, client.to_owned(), checker.records().code(row).to_owned(), row.day)
        };
        // The meal services share a limit, whichever of them crosses it.
        let view = |records: Records| -> Vec<_> {
            let seen = seen(records, &LIMITS, client);
            seen.into_iter().map(|(rule, client, code, day)| (rule, client, if rule == "EOT012" { String::new() } else { code }, day)).collect()
        };
        prop_assert_eq!(view(read(&rows)), view(read(order.iter().map(|at| &rows[*at]))));
    }

    #[test]
    fn somebody_elses_record_takes_no_finding_away(rows in prop::collection::vec(row(&["1", "2"]), 1..16), mut added in row(&["1", "2"])) {
        let rules: Vec<&str> = OF_A_CLIENT.into_iter().chain(OF_A_WORKER).chain(LIMITS).collect();
        let view = |checker: &Checker<'_>, hit: &Hit| (hit.rule.entry().id, hit.record, checker.found().related(hit).to_vec());
        let before = seen(read(&rows), &rules, view);
        for (field, text) in &mut added {
            match field {
                Field::Client => "F225000004".clone_into(text),
                Field::Worker1 => "D222333442".clone_into(text),
                Field::Worker2 => text.clear(),
                _ => {}
            }
        }
        let after: BTreeSet<_> = seen(read(rows.iter().chain([&added])), &rules, view).into_iter().collect();
        prop_assert!(before.iter().all(|finding| after.contains(finding)));
    }
}

// ------------------------------------------------------------------ duplicates

#[test]
fn what_makes_a_duplicate() {
    let one = || record("BA07", "09:00", "09:45", json!({}));
    let with = |changes: Value| clashes(&json!([one(), record("BA07", "09:00", "09:45", changes)]));
    let duplicate = vec![("E5001", 1, vec![0])];
    assert_eq!(with(json!({})), duplicate);
    // Other cells may differ; self-paid records and missed visits take part.
    assert_eq!(with(json!({"remark": "x", "unit_price": 325})), duplicate);
    assert_eq!(with(json!({"fee_type": 2})), duplicate);
    assert_eq!(with(json!({"missed_visit": true})), duplicate);
    // Not all equal: the same code in one slot.
    for changes in [
        json!({"quantity": 2}),
        json!({"quantity": null}),
        json!({"end": "09:46"}),
        json!({"workers": OTHER}),
        json!({"workers": ["B123456780", "C120000009"]}),
        json!({"workers": []}),
    ] {
        assert_eq!(with(changes.clone()), [("E5009", 1, vec![0])], "{changes}");
    }
    assert_eq!(with(json!({"date": "2026-07-02"})), []);
    assert_eq!(with(json!({"client": "A234567893"})), []);
}

#[test]
fn workers_in_another_order_are_the_same() {
    let record_by = |workers: [&str; 3]| record("BA09", "09:00", "10:00", json!({ "workers": workers }));
    let both = json!([
        record_by(["B123456780", "C120000009", "H123123120"]),
        record_by(["H123123120", "B123456780", "C120000009"])
    ]);
    assert_eq!(clashes(&both), [("E5001", 1, vec![0])]);
}

#[test]
fn every_pair_of_three_is_reported() {
    let one = || record("BA07", "09:00", "09:45", json!({}));
    let found = clashes(&json!([one(), one(), one()]));
    assert_eq!(found, [("E5001", 1, vec![0]), ("E5001", 2, vec![0]), ("E5001", 2, vec![1])]);
}

#[test]
fn times_may_be_absent_where_none_are_needed() {
    let none = |code: &str, changes: Value| {
        let mut record = record(code, "", "", changes);
        for field in ["start", "end", "workers"] {
            record.as_object_mut().expect("an object").remove(field);
        }
        record
    };
    let meal = |meal: Value| none("OT01", json!({ "meal": meal }));
    assert_eq!(clashes(&json!([none("AA02", json!({})), none("AA02", json!({}))])), [("E5001", 1, vec![0])]);
    assert_eq!(clashes(&json!([meal(json!(1)), meal(json!(2)), meal(json!(1))])), [("E5001", 2, vec![0])]);
    // Needed and absent: what is missing may be the difference.
    assert_eq!(clashes(&json!([none("BA07", json!({})), none("BA07", json!({}))])), []);
    // Impossible times are no times.
    let odd = || record("BA07", "25:61", "26:00", json!({}));
    assert_eq!(clashes(&json!([odd(), odd()])), []);
    // An end before the beginning is a time as it stands.
    let turned = || record("BA07", "10:00", "09:00", json!({}));
    assert_eq!(clashes(&json!([turned(), turned()])), [("E5001", 1, vec![0])]);
}

#[test]
fn the_repair_takes_the_later_one_out() {
    let one = |changes: Value| record("BA07", "09:00", "09:45", changes);
    let input = json!({ "records": [one(json!({})), one(json!({})), one(json!({"fee_type": 2})), one(json!({}))] });
    with(&input, |checker| {
        checker.check();
        let done = checker.repair_all(|hit| hit.rule.entry().id == "E5001");
        assert_eq!(done.len(), 2, "two of the three subsidised ones");
        let left: Vec<RecordId> = (0..4).filter(|id| !checker.records().row(*id).flags.removed()).collect();
        assert_eq!(left, [0, 2]);
        // Subsidised or self-paid: that is for a person to say.
        let still = checker.found().hits().iter().filter(|hit| hit.rule.entry().id == "E5001");
        assert_eq!(still.map(|hit| hit.record).collect::<Vec<_>>(), [2]);
    });
}

#[test]
fn a_row_many_times_over_comes_to_an_answer() {
    let rows = vec![record("BA07", "09:00", "09:45", json!({})); 400];
    let found = clashes(&json!(rows));
    // 64 behind each of the first 336, then 63, 62 … 0.
    assert_eq!(found.len(), 336 * 64 + 64 * 63 / 2);
    let reported: BTreeSet<RecordId> = found.iter().map(|(_, record, _)| *record).collect();
    assert_eq!(reported.len(), 399, "all but the first");
}

// ------------------------------------------------------------------ one by one

#[test]
fn respite_may_be_left_for_the_doctor() {
    let respite = |code: &str| record(code, "08:00", "12:00", json!({}));
    let trip = || record("DA01", "09:00", "09:30", json!({ "workers": OTHER }));
    let escort = |start: &str, changes: Value| {
        let mut escort = record("BA14", start, "11:00", json!({ "workers": ["H123123120"] }));
        for (field, value) in changes.as_object().expect("an object") {
            escort[field] = value.clone();
        }
        escort
    };
    let none: [told::Finding; 0] = [];
    assert_eq!(clashes(&json!([respite("GA09"), trip()])), [("E5017", 1, vec![0])]);
    assert_eq!(clashes(&json!([respite("GA09"), trip(), escort("09:29", json!({}))])), none);
    // One minute later the trip is over.
    assert_eq!(clashes(&json!([respite("GA09"), trip(), escort("09:30", json!({}))])), [("E5017", 1, vec![0])]);
    // Another client's, or on another day.
    for changes in [json!({"client": "A234567893"}), json!({"date": "2026-07-02"})] {
        assert_eq!(clashes(&json!([respite("GA09"), trip(), escort("09:00", changes)])), [("E5017", 1, vec![0])]);
    }
    // Only home respite.
    let found = clashes(&json!([respite("GA03"), trip(), escort("09:00", json!({}))]));
    assert_eq!(found, [("E5017", 1, vec![0]), ("E5014", 2, vec![0])]);
}

#[test]
fn a_day_and_night_in_an_institution() {
    let stay = |date: &str| record("GA05", "10:00", "10:00", json!({ "date": date }));
    let visit =
        |date: &str, start: &str, end: &str| record("CA07", start, end, json!({ "date": date, "workers": OTHER }));
    let clash = [("E5026", 1, vec![0])];
    assert_eq!(clashes(&json!([stay("2026-07-01"), visit("2026-07-01", "10:00", "11:00")])), clash);
    assert_eq!(clashes(&json!([stay("2026-07-01"), visit("2026-07-01", "09:00", "10:00")])), []);
    // Until ten the next morning.
    assert_eq!(clashes(&json!([stay("2026-07-01"), visit("2026-07-02", "09:59", "10:30")])), clash);
    assert_eq!(clashes(&json!([stay("2026-07-01"), visit("2026-07-02", "10:00", "10:30")])), []);
    // One row for each day: they touch.
    assert_eq!(clashes(&json!([stay("2026-07-01"), stay("2026-07-02")])), []);
    // The first day of the code.
    assert_eq!(clashes(&json!([stay("2019-11-01"), visit("2019-11-01", "12:00", "13:00")])), clash);
    assert_eq!(clashes(&json!([stay("2019-10-31"), visit("2019-10-31", "12:00", "13:00")])), []);
    // Another code that ends as it begins takes no time at all.
    let nothing = record("GA09", "10:00", "10:00", json!({}));
    assert_eq!(clashes(&json!([nothing, visit("2026-07-01", "09:00", "11:00")])), []);
}

#[test]
fn over_midnight() {
    let night = record("GA06", "18:00", "08:00", json!({ "end_date": "2026-07-02" }));
    let visit = |date: &str, start: &str| record("BA07", start, "23:00", json!({ "date": date, "workers": OTHER }));
    assert_eq!(clashes(&json!([night, visit("2026-07-02", "07:59")])), [("E5014", 1, vec![0])]);
    assert_eq!(clashes(&json!([visit("2026-07-02", "07:59"), night])), [("E5014", 1, vec![0])]);
    assert_eq!(clashes(&json!([night, visit("2026-07-02", "08:00")])), []);
    assert_eq!(clashes(&json!([night, visit("2026-07-01", "18:30")])), [("E5014", 1, vec![0])]);
    let stay = record("GA05", "10:00", "10:00", json!({ "end_date": "2026-07-04", "quantity": 3 }));
    let visit = |date: &str| record("CA07", "14:00", "15:00", json!({ "date": date, "workers": OTHER }));
    assert_eq!(clashes(&json!([stay, visit("2026-07-03"), visit("2026-07-04")])), [("E5026", 1, vec![0])]);
}

#[test]
fn the_same_worker_with_transport_is_two_findings() {
    let both = json!([record("BA07", "09:00", "10:00", json!({})), record("DA01", "09:30", "10:00", json!({}))]);
    assert_eq!(clashes(&both), [("E5010", 1, vec![0]), ("E5013", 1, vec![0])]);
}

#[test]
fn a_code_of_no_edition_can_only_be_there_twice() {
    let odd = |start: &str| record("ZZ01", start, "10:00", json!({ "workers": OTHER }));
    assert_eq!(
        clashes(&json!([odd("09:00"), odd("09:30"), record("GA09", "08:00", "10:00", json!({}))])),
        [("E5009", 1, vec![0])]
    );
}

#[test]
fn one_worker_and_two_clients() {
    let told = |records: Value| found(&records, &OF_A_WORKER);
    let at = |code: &str, start: &str, end: &str, changes: Value| {
        let mut record = record(code, start, end, json!({ "client": "A234567893" }));
        for (field, value) in changes.as_object().expect("an object") {
            record[field] = value.clone();
        }
        record
    };
    let visit = || record("BA07", "09:00", "10:00", json!({}));
    let twice = [("worker-double-booked", 1, vec![0])];
    assert_eq!(told(json!([visit(), at("CA07", "09:59", "11:00", json!({}))])), twice);
    assert_eq!(told(json!([at("GA09", "08:00", "10:00", json!({})), visit()])), twice);
    assert_eq!(told(json!([visit(), at("BA07", "10:00", "11:00", json!({}))])), []);
    assert_eq!(told(json!([visit(), at("BA07", "09:00", "11:00", json!({"workers": OTHER}))])), []);
    assert_eq!(told(json!([visit(), at("BA07", "09:00", "11:00", json!({"client": "A123456789"}))])), []);
    // Day care is no home.
    assert_eq!(told(json!([visit(), at("BB01", "08:00", "17:00", json!({}))])), []);
    assert_eq!(told(json!([visit(), at("GA03", "08:00", "17:00", json!({}))])), []);
    // Self-paid, missed: they were on the way all the same.
    assert_eq!(
        told(json!([visit(), at("BA07", "09:30", "11:00", json!({"fee_type": 2, "missed_visit": true}))])),
        twice
    );
    // Two people at both: once.
    let two = json!(["C120000009", "B123456780"]);
    let both = json!([
        record("BA07", "09:00", "10:00", json!({"workers": ["B123456780", "C120000009"]})),
        at("BA07", "09:30", "11:00", json!({"workers": two}))
    ]);
    assert_eq!(told(both), twice);
    // Respite here, transport there.
    let drive = || at("DA01", "09:00", "09:30", json!({}));
    assert_eq!(told(json!([record("GA03", "08:00", "09:01", json!({})), drive()])), [("E5011", 1, vec![0])]);
    assert_eq!(told(json!([record("GA09", "08:00", "09:00", json!({})), drive()])), []);
    assert_eq!(told(json!([visit(), drive()])), []);
}

#[test]
fn more_clients_than_a_family_takes() {
    let clients = ["A123456789", "A234567893", "A100000001", "D222333442", "E101010103", "F225000004"];
    let stay = |client: usize, start: &str, end: &str, changes: Value| {
        let mut record = record("BC01", start, end, json!({ "client": clients[client] }));
        for (field, value) in changes.as_object().expect("an object") {
            record[field] = value.clone();
        }
        record
    };
    let told = |records: Vec<Value>| found_in(&json!({ "records": records }), &["EBC001"]);
    let day = |count: usize| (0..count).map(|client| stay(client, "08:00", "17:00", json!({}))).collect::<Vec<_>>();
    assert_eq!(told(day(4)), []);
    assert_eq!(told(day(5)), [("EBC001", 4, vec![0, 1, 2, 3])]);
    // The sixth does not cross the limit: the fifth did.
    assert_eq!(told(day(6)).len(), 1);
    // The fifth comes as the others go, or is somebody who is there already, or another worker's.
    let and = |one: Value| day(4).into_iter().chain([one]).collect::<Vec<_>>();
    assert_eq!(told(and(stay(4, "17:00", "20:00", json!({})))), []);
    assert_eq!(told(and(stay(4, "16:59", "20:00", json!({})))).len(), 1);
    assert_eq!(told(and(stay(3, "09:00", "20:00", json!({})))), []);
    assert_eq!(told(and(stay(4, "09:00", "20:00", json!({"workers": OTHER})))), []);
    // Who pays makes no difference to the places.
    assert_eq!(told(and(stay(4, "09:00", "20:00", json!({"fee_type": 2})))).len(), 1);
    // Down to four and up again.
    let again = day(3).into_iter().chain([
        stay(3, "08:00", "10:00", json!({})),
        stay(4, "09:00", "12:00", json!({})),
        stay(5, "11:00", "13:00", json!({})),
    ]);
    let found = told(again.collect());
    assert_eq!(found, [("EBC001", 4, vec![0, 1, 2, 3]), ("EBC001", 5, vec![0, 1, 2, 4])]);
}
