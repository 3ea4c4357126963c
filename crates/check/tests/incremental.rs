//! Checking again only what an edit touched comes to the same as checking everything anew; so does
//! running in slices.

#![allow(clippy::expect_used, reason = "a failing test may panic")]

use ltc_check::hit::{Arg, Found};
use ltc_check::records::{Channel, Field, RecordId, Records, Source};
use ltc_check::repair::{Copy, Repair};
use ltc_check::report::{Report, RuleState};
use ltc_check::{CheckInput, CheckRule, Checker, read_check_input};
use ltc_engine::basis::Basis;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::sync::OnceLock;

fn basis() -> &'static Basis {
    static BASIS: OnceLock<Basis> = OnceLock::new();
    BASIS.get_or_init(|| Basis::embedded().expect("the embedded standard is sound"))
}

/// What was found, in a form that does not depend on how it was found.
fn view(found: &Found) -> Vec<(CheckRule, RecordId, Vec<RecordId>, [Arg; 4])> {
    found.hits().iter().map(|hit| (hit.rule, hit.record, found.related(hit).to_vec(), hit.args)).collect()
}

const CLIENTS: [&str; 4] = ["A123456789", "A100000001", "A12345678X", ""];
const WORKERS: [&str; 4] = ["B123456780", "B100000002", "B1", ""];
const DATES: [&str; 5] = ["1150701", "1150702", "1071130", "1150732", ""];
const CODES: [&str; 12] = ["BA02", "ba07", "BA12", "BB01", "CA07", "GA09", "GA05", "DA01", "OT01", "BA14", "ZZ01", ""];
const TIMES: [&str; 6] = ["08:00", "09:30", "09:31", "13:00", "24:00", "25:61"];

fn record() -> impl Strategy<Value = Vec<(Field, String)>> {
    let word = |words: &'static [&'static str]| prop::sample::select(words).prop_map(str::to_owned);
    (
        word(&CLIENTS),
        word(&DATES),
        word(&CODES),
        word(&["1", "1", "1", "2", ""]),
        word(&["1", "2", "3", "x", ""]),
        word(&WORKERS),
        word(&WORKERS),
        word(&TIMES),
        word(&TIMES),
    )
        .prop_map(|(client, date, code, fee, quantity, worker, second, start, end)| {
            vec![
                (Field::Client, client),
                (Field::Date, date),
                (Field::Code, code),
                (Field::FeeType, fee),
                (Field::Quantity, quantity),
                (Field::Worker1, worker),
                (Field::Worker2, second),
                (Field::Start, start),
                (Field::End, end),
            ]
        })
}

fn read(rows: &[Vec<(Field, String)>]) -> Records {
    let mut records = Records::new(basis());
    records.begin_source(Source { file: "a.csv".to_owned(), channel: Channel::Table, ..Source::default() });
    for (place, row) in (2..).zip(rows) {
        records.begin();
        for (field, text) in row {
            records.cell(*field, text);
        }
        records.end(place);
    }
    records
}

/// A case of one of the clients, or of somebody whom only an edit brings into the records.
fn case() -> impl Strategy<Value = Value> {
    let id = prop::sample::select(&["A123456789", "A100000001", "a123456789", "A100000010"][..]);
    let begin = || prop::sample::select(&["2018-11", "2026-01", "2026-07-02", "2026-08"][..]);
    let code = prop::sample::select(&["BA02", "BA07", "BA14", "BB01", "CA07", "GA09", "DA01", "OT01"][..]);
    let plan = (begin(), prop::collection::vec((code.clone(), 0..3), 0..4), prop::option::of(any::<bool>())).prop_map(
        |(from, items, carer)| {
            let items: Vec<Value> =
                items.into_iter().map(|(code, quantity)| json!({"code": code, "quantity": quantity})).collect();
            optional(json!({"from": from, "items": items}), "foreign_carer", carer.map(Value::from))
        },
    );
    let referral =
        (code, 0..3).prop_map(|(code, quantity)| json!({"on": "2026-06-30", "code": code, "quantity": quantity}));
    let allocation = (0..2_000).prop_map(
        |amount| json!({"month": "2026-07", "unit": "U", "quota_type": "care", "fund": "month", "amount": amount}),
    );
    let known =
        (prop::option::of(any::<bool>()), prop::option::of(Just("1940-05-01")), prop::option::of(Just("2026-07-01")));
    let lists = (
        prop::collection::vec(plan, 0..3),
        prop::collection::vec(referral, 0..3),
        prop::collection::vec(allocation, 0..2),
    );
    (id, 1..=8, known, lists).prop_map(|(id, level, (carer, birth, died), (plans, referrals, allocations))| {
        let client = json!({"id": id, "cms_level": level, "welfare_class": "general", "referrals": referrals});
        let client = optional(client, "foreign_carer", carer.map(Value::from));
        let client = optional(client, "birth_date", birth.map(Value::from));
        let client = optional(client, "died_on", died.map(Value::from));
        json!({"client": client, "plans": plans, "allocations": allocations})
    })
}

/// The object with one key more, if there is a value for it.
fn optional(mut object: Value, key: &str, value: Option<Value>) -> Value {
    if let (Some(object), Some(value)) = (object.as_object_mut(), value) {
        object.insert(key.to_owned(), value);
    }
    object
}

/// Cases, workers and the unit.
fn known() -> impl Strategy<Value = CheckInput> {
    (prop::collection::vec(case(), 0..4), any::<bool>(), any::<bool>()).prop_map(|(cases, has_workers, has_month)| {
        let worker = json!({"id": "B123456780", "profession": "care_attendant", "trainings": [{"kind": "dementia"}]});
        let workers = if has_workers { vec![worker] } else { Vec::new() };
        let unit = json!({"id": "U", "codes": ["BA"], "contract": {"from": "2026-07-02"}});
        let document = json!({"as_of": "2026-08-05", "unit": unit, "cases": cases, "workers": workers});
        let document = optional(document, "month", has_month.then(|| Value::from("2026-07")));
        read_check_input(&document.to_string()).expect("the document can be read")
    })
}

/// What each rule came to.
fn states(checker: &Checker<'_>) -> Vec<RuleState> {
    Report::new(checker, String::new()).rules
}

/// A change of a record, perhaps to a client or a worker that no record named before.
fn change_of_somebody() -> impl Strategy<Value = Change> {
    let somebody = prop_oneof![
        prop::sample::select(&["A100000010", "A100000001"][..]).prop_map(|id| (Field::Client, id.to_owned())),
        prop::sample::select(&["B100000011", "B123456780"][..]).prop_map(|id| (Field::Worker1, id.to_owned())),
    ];
    let to_somebody = (any::<prop::sample::Index>(), somebody);
    prop_oneof![3 => change(), 1 => to_somebody.prop_map(|(at, cell)| Change::Cells(at.index(64), vec![cell]))]
}

/// One change: a cell, a copy, or a record taken out.
#[derive(Debug, Clone)]
enum Change {
    Cells(usize, Vec<(Field, String)>),
    Copy(usize, Vec<(Field, String)>),
    Remove(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let cells = || record().prop_map(|cells| cells.into_iter().skip(2).take(3).collect::<Vec<_>>());
    prop_oneof![
        3 => (any::<prop::sample::Index>(), record()).prop_map(|(at, cells)| Change::Cells(at.index(64), cells)),
        2 => (any::<prop::sample::Index>(), cells()).prop_map(|(at, cells)| Change::Cells(at.index(64), cells)),
        1 => (any::<prop::sample::Index>(), cells()).prop_map(|(at, cells)| Change::Copy(at.index(64), cells)),
        1 => any::<prop::sample::Index>().prop_map(|at| Change::Remove(at.index(64))),
    ]
}

fn repair(change: Change, rows: usize) -> Repair {
    let id = |at: usize| u32::try_from(at % rows).unwrap_or(0);
    match change {
        Change::Cells(at, set) => Repair::of_cells("edit", id(at), set),
        Change::Copy(at, set) => Repair { kind: "edit", insert: vec![Copy { of: id(at), set }], ..Repair::default() },
        Change::Remove(at) => Repair { kind: "edit", remove: vec![id(at)], ..Repair::default() },
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        rng_seed: RngSeed::Fixed(4),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn after_edits_as_anew(rows in prop::collection::vec(record(), 1..24), changes in prop::collection::vec(change(), 1..8)) {
        let input = CheckInput::default();
        let mut checker = Checker::new(basis(), &input, read(&rows)).unwrap();
        checker.check();
        for change in changes {
            checker.apply(&repair(change, rows.len()));
        }
        let mut anew = Checker::new(basis(), &input, checker.records().clone()).unwrap();
        anew.check();
        prop_assert_eq!(view(checker.found()), view(anew.found()));
    }

    #[test]
    fn after_edits_as_anew_with_cases(
        rows in prop::collection::vec(record(), 1..24),
        input in known(),
        changes in prop::collection::vec(change_of_somebody(), 1..8),
    ) {
        let mut checker = Checker::new(basis(), &input, read(&rows)).unwrap();
        checker.check();
        for change in changes {
            checker.apply(&repair(change, rows.len()));
        }
        let mut anew = Checker::new(basis(), &input, checker.records().clone()).unwrap();
        anew.check();
        prop_assert_eq!(view(checker.found()), view(anew.found()));
        prop_assert_eq!(states(&checker), states(&anew));
    }

    #[test]
    fn taken_back_as_if_nothing_had_been(rows in prop::collection::vec(record(), 1..24), changes in prop::collection::vec(change(), 1..8)) {
        let input = CheckInput::default();
        let mut checker = Checker::new(basis(), &input, read(&rows)).unwrap();
        checker.check();
        let cells = |checker: &Checker<'_>| -> Vec<Vec<String>> {
            let there = (0..).zip(checker.records().rows()).filter(|(_, row)| !row.flags.removed());
            let ids: Vec<RecordId> = there.map(|(id, _)| id).collect();
            let all = |id: &RecordId| Field::ALL.iter().map(|field| checker.records().value(*id, *field).into_owned()).collect();
            ids.iter().map(all).collect()
        };
        let mut past = vec![(view(checker.found()), cells(&checker))];
        let mut befores = Vec::new();
        for change in changes {
            checker.apply(&repair(change, rows.len()));
            befores.push(checker.take_before());
            past.push((view(checker.found()), cells(&checker)));
        }
        let mut forward = Vec::new();
        for before in befores.into_iter().rev() {
            past.pop();
            checker.restore(&before);
            forward.push(checker.take_before());
            let now = (view(checker.found()), cells(&checker));
            prop_assert_eq!(Some(&now), past.last());
        }
        // And forward again: a step back from there leads to where it was.
        for before in forward.into_iter().rev() {
            let here = (view(checker.found()), cells(&checker));
            checker.restore(&before);
            let back = checker.take_before();
            let there = (view(checker.found()), cells(&checker));
            checker.restore(&back);
            prop_assert_eq!(&(view(checker.found()), cells(&checker)), &here);
            let again = checker.take_before();
            checker.restore(&again);
            checker.take_before();
            prop_assert_eq!((view(checker.found()), cells(&checker)), there);
        }
    }

    #[test]
    fn in_slices_as_at_once(rows in prop::collection::vec(record(), 1..24), slice in 1_usize..7) {
        let input = CheckInput::default();
        let mut at_once = Checker::new(basis(), &input, read(&rows)).unwrap();
        at_once.check();
        let mut sliced = Checker::new(basis(), &input, read(&rows)).unwrap();
        let mut last = 0;
        loop {
            let progress = sliced.step(slice);
            prop_assert!(progress.done >= last, "progress never goes back");
            last = progress.done;
            if progress.is_done() {
                break;
            }
        }
        prop_assert_eq!(view(sliced.found()), view(at_once.found()));
    }

    #[test]
    fn what_a_cell_says_can_be_entered_again(rows in prop::collection::vec(record(), 1..6)) {
        let records = read(&rows);
        // A file has hours and minutes together or apart, not both.
        let halves = [Field::StartHour, Field::StartMinute, Field::EndHour, Field::EndMinute];
        let fields = || Field::ALL.iter().copied().filter(|field| !halves.contains(field));
        let again: Vec<Vec<(Field, String)>> = (0..)
            .take(rows.len())
            .map(|id| fields().map(|field| (field, records.value(id, field).into_owned())).collect())
            .collect();
        let again = read(&again);
        for id in (0..).take(rows.len()) {
            for field in Field::ALL {
                prop_assert_eq!(records.value(id, *field), again.value(id, *field), "{:?}", field);
            }
            prop_assert_eq!(records.row(id).missing, again.row(id).missing);
            prop_assert_eq!(records.row(id).bad, again.row(id).bad);
        }
    }
}
