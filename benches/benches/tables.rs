//! Files to records, and files to findings. `cargo bench --package ltc-benches --bench tables`.
//! Numbers in docs/benchmarks.md.
#![allow(clippy::expect_used, reason = "a benchmark whose files are broken may panic")]

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use ltc_benches::{basis, month};
use ltc_check::records::Records;
use ltc_check::{CheckInput, Checker, Report};
use ltc_sheets::Limits;
use ltc_tables::{Mapping, read_text, read_workbook};

fn main() {
    divan::main();
}

/// The text of the 33 columns to records.
#[divan::bench(args = [100_000], sample_count = 5, sample_size = 1)]
fn csv_to_records(bencher: Bencher, count: u64) {
    let (basis, text) = (basis(), month::csv(count));
    let bench = bencher.counter(ItemsCount::new(count)).counter(BytesCount::new(text.len()));
    bench.bench(|| {
        let mut records = Records::new(&basis);
        read_text("month.csv", black_box(text.as_bytes()), &Mapping::default(), &mut records).expect("a table");
        records.len()
    });
}

/// The text to all findings, rule states and sums.
#[divan::bench(args = [100_000, 1_000_000], sample_count = 3, sample_size = 1)]
fn csv_to_report(bencher: Bencher, count: u64) {
    let (basis, text) = (basis(), month::csv(count));
    let input = CheckInput::default();
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let mut records = Records::new(&basis);
        read_text("month.csv", black_box(text.as_bytes()), &Mapping::default(), &mut records).expect("a table");
        let mut checker = Checker::new(&basis, &input, records).expect("no policies");
        checker.check();
        Report::new(&checker, String::new()).summary.errors
    });
}

/// An xlsx of 33 columns, numbers as numbers, to records.
#[divan::bench(args = [10_000], sample_count = 5, sample_size = 1)]
fn xlsx_to_records(bencher: Bencher, count: u64) {
    let basis = basis();
    let bytes = ltc_sheets::write(&month::pages(count)).expect("a workbook");
    let bench = bencher.counter(ItemsCount::new(count)).counter(BytesCount::new(bytes.len()));
    bench.bench(|| {
        let workbook = ltc_sheets::read(black_box(&bytes), &Limits::default()).expect("a workbook");
        let mut records = Records::new(&basis);
        read_workbook("month.xlsx", &workbook, &Mapping::default(), &mut records).expect("a sheet");
        records.len()
    });
}
