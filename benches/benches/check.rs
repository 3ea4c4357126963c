//! The pre-check: all rules over months of 10 thousand to 5 million records.
//! `cargo bench --package ltc-benches --bench check`. Numbers in docs/benchmarks.md.

#![allow(clippy::expect_used, reason = "a benchmark whose records are broken may panic")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use ltc_benches::{basis, month};
use ltc_check::records::{Field, Records};
use ltc_check::{CheckInput, Checker, read_check_input};

fn main() {
    divan::main();
}

/// All rules, once the records are in columns: sorting twice, running everything.
#[divan::bench(args = [10_000, 100_000, 1_000_000, 5_000_000], sample_count = 3, sample_size = 1)]
fn all_rules(bencher: Bencher, count: u64) {
    let basis = basis();
    let input = CheckInput::default();
    let records = month::records(&basis, count);
    bencher.counter(ItemsCount::new(count)).with_inputs(|| records.clone()).bench_values(|records: Records| {
        let mut checker = Checker::new(black_box(&basis), &input, records).expect("no policies");
        checker.check().hits().len()
    });
}

/// All rules with data on every client, worker and the unit: the rules that need it run too.
#[divan::bench(args = [10_000, 100_000], sample_count = 3, sample_size = 1)]
fn all_rules_with_cases(bencher: Bencher, count: u64) {
    let basis = basis();
    let input = read_check_input(&month::cases(count)).expect("cases");
    let records = month::records(&basis, count);
    bencher.counter(ItemsCount::new(count)).with_inputs(|| records.clone()).bench_values(|records: Records| {
        let mut checker = Checker::new(black_box(&basis), &input, records).expect("no policies");
        checker.check().hits().len()
    });
}

/// A cell edited with data on every client: what a keystroke waits for.
#[divan::bench(args = [10_000, 100_000], sample_count = 20, sample_size = 1)]
fn edit_with_cases(bencher: Bencher, count: u64) {
    let basis = basis();
    let input = read_check_input(&month::cases(count)).expect("cases");
    let mut checker = Checker::new(&basis, &input, month::records(&basis, count)).expect("no policies");
    checker.check();
    let mut minutes = ["10", "20"].iter().cycle();
    bencher.bench_local(|| {
        checker.edit(5, Field::EndMinute, minutes.next().expect("endless"));
        checker.found().hits().len()
    });
}

/// Cells to columns: what every format goes through.
#[divan::bench(args = [100_000], sample_count = 5, sample_size = 1)]
fn cells_to_columns(bencher: Bencher, count: u64) {
    let basis = basis();
    bencher.counter(ItemsCount::new(count)).bench(|| month::records(black_box(&basis), count).len());
}
