//! How long it takes to derive AA rows from 100,000 records: `cargo bench --package ltc-benches
//! --bench surcharge`. Numbers in docs/benchmarks.md.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use ltc_benches::{basis, read, served};
use ltc_engine::simulate;

const CLIENTS: usize = 400;
const RECORDS: usize = 250;

fn main() {
    divan::main();
}

/// 400 clients with 250 records each, a month each, compared with what was claimed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn derive_100_000_records(bencher: Bencher) {
    let basis = basis();
    let cases: Vec<_> = (0..CLIENTS).map(|client| read(&served(client, RECORDS))).collect();
    bencher.counter(ItemsCount::new(CLIENTS * RECORDS)).bench(|| {
        let results = cases.iter().map(|case| simulate(black_box(&basis), black_box(case)));
        results.map(|result| result.map_or(0, |result| result.surcharge_rows.len())).sum::<usize>()
    });
}

/// The same clients without their records: what eligibility and ledger take alone.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn the_same_clients_without_records(bencher: Bencher) {
    let basis = basis();
    let cases: Vec<_> = (0..CLIENTS).map(|client| read(&served(client, 0))).collect();
    bencher.counter(ItemsCount::new(CLIENTS)).bench(|| {
        let results = cases.iter().map(|case| simulate(black_box(&basis), black_box(case)));
        results.flatten().count()
    });
}

/// One client's month of 250 records.
#[divan::bench]
fn derive_one_client(bencher: Bencher) {
    let (basis, case) = (basis(), read(&served(0, RECORDS)));
    bencher.counter(ItemsCount::new(RECORDS)).bench(|| simulate(black_box(&basis), black_box(&case)));
}
