//! How long one case takes: `cargo bench --package ltc-benches`. Numbers in docs/benchmarks.md.

use divan::{Bencher, black_box};
use ltc_benches::{basis, large, ledger_screen, read};
use ltc_engine::{explain, simulate};

fn main() {
    divan::main();
}

/// Reads and checks the standard that is compiled in: once when a program starts.
#[divan::bench]
fn load_the_standard(bencher: Bencher) {
    bencher.bench(basis);
}

/// The case of the source's ledger screen, 5 months.
#[divan::bench]
fn simulate_ledger_screen(bencher: Bencher) {
    let (basis, case) = (basis(), read(&ledger_screen()));
    bencher.bench(|| simulate(black_box(&basis), black_box(&case)));
}

/// The same from JSON text.
#[divan::bench]
fn read_and_simulate_ledger_screen(bencher: Bencher) {
    let (basis, json) = (basis(), ledger_screen());
    bencher.bench(|| simulate(black_box(&basis), &read(black_box(&json))));
}

/// 24 months, 30 services a month, 96 allocations.
#[divan::bench]
fn simulate_large(bencher: Bencher) {
    let (basis, case) = (basis(), read(&large()));
    bencher.bench(|| simulate(black_box(&basis), black_box(&case)));
}

/// How the last retention of the ledger screen came about.
#[divan::bench]
fn explain_retention(bencher: Bencher) {
    let (basis, case) = (basis(), read(&ledger_screen()));
    bencher.bench(|| explain(black_box(&basis), black_box(&case), "/ledger/care/4/retention"));
}
