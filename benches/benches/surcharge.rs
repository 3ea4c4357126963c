//! How long it takes to derive AA rows from 100,000 records: `cargo bench --package ltc-benches
//! --bench surcharge`. Numbers in docs/benchmarks.md.
#![allow(clippy::expect_used, reason = "a benchmark whose standard is broken may panic")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use ltc_benches::{basis, read, served};
use ltc_engine::calendar::parse_day;
use ltc_engine::case::Case;
use ltc_engine::ordered::Ordered;
use ltc_engine::quota::{ClientStates, LevelTimeline};
use ltc_engine::record::TrainingKind;
use ltc_engine::simulate;
use ltc_engine::standard::Standard;
use ltc_engine::surcharge::{Known, Periods, Request, Service, Visit, VisitFlags, derive, holds_training};

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

/// The same clients' rows alone: visits that are read already, without ledger, input hash and names.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn derive_100_000_visits(bencher: Bencher) {
    let basis = basis();
    let standard = Standard::with_policies(&basis, &Ordered::new()).expect("no policies");
    let cases: Vec<_> = (0..CLIENTS).map(|client| read(&served(client, RECORDS))).collect();
    let clients: Vec<_> = cases.iter().map(|case| Served::new(&standard, case)).collect();
    bencher.counter(ItemsCount::new(CLIENTS * RECORDS)).bench(|| {
        let periods = Periods::new(&standard);
        clients.iter().map(|client| client.derive(black_box(&standard), &periods)).sum::<usize>()
    });
}

/// A client with visits that are read.
struct Served<'c> {
    case: &'c Case,
    states: ClientStates,
    levels: LevelTimeline,
    visits: Vec<Visit<'static>>,
}

/// The workers that `served` names.
const WORKERS: [u32; 5] = [0, 1, 2, 3, 4];

impl<'c> Served<'c> {
    fn new(standard: &Standard<'_>, case: &'c Case) -> Self {
        let visits = case.records.iter().enumerate().filter_map(|(place, record)| {
            let day = parse_day(record.date.as_deref()?).ok()?;
            let hour: u16 = record.start.as_deref()?.get(..2)?.parse().ok()?;
            Some(Visit {
                record: place,
                unit: u32::from(record.unit.as_deref() == Some("甲")),
                day,
                service: Service::on(standard, record.code.as_deref()?, day)?,
                time: Some((hour * 60, hour * 60 + 45)),
                workers: WORKERS.chunks(1).nth(place % 5)?,
                flags: VisitFlags { aa09: true, ..VisitFlags::default() },
            })
        });
        let (states, levels) = (ClientStates::new(case), LevelTimeline::new(standard, case));
        Self { case, states, levels, visits: visits.collect() }
    }

    fn derive(&self, standard: &Standard<'_>, periods: &Periods) -> usize {
        let request = Request {
            standard,
            periods,
            known: Some(Known { case: self.case, states: &self.states, levels: &self.levels }),
            is_trained: Some(&|worker, kinds: &[TrainingKind], day| {
                self.case.workers.get(worker as usize).is_some_and(|worker| holds_training(worker, kinds, day))
            }),
            unit: &|_| None,
            compares: &|_| true,
        };
        derive(&request, self.visits.clone()).rows.rows().len()
    }
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
