//! How long records take to be read: CSV with the 33 official columns, mostly empty.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use ltc_check::records::Records;
use ltc_engine::basis::Basis;
use ltc_tables::{Mapping, OFFICIAL, read_text};
use std::fmt::Write;

fn main() {
    divan::main();
}

const RECORDS: usize = 100_000;

/// A month of a large unit: 500 clients, 80 workers.
fn table() -> String {
    let headers: Vec<String> = OFFICIAL.iter().map(|(_, header)| format!("\"{header}\"")).collect();
    let mut text = headers.join(",") + "\r\n";
    let codes = ["BA01", "BA02", "BA07", "BA16-1", "GA09", "BA15-1"];
    for record in 0..RECORDS {
        let (client, worker, day) = (record % 500, record % 80, record / 37 % 31 + 1);
        let (code, hour) = (codes[record % codes.len()], 7 + record % 12);
        let row = format!("A{client:09},11507{day:02},{code},1,1,,B{worker:09},{hour},0,{hour},30");
        writeln!(text, "{row}{}\r", ",".repeat(22)).expect("a String takes everything");
    }
    text
}

#[divan::bench]
fn delimited_text(bencher: Bencher) {
    let (basis, text) = (Basis::embedded().expect("the standard"), table());
    bencher
        .counter(ItemsCount::new(RECORDS))
        .counter(BytesCount::new(text.len()))
        .with_inputs(|| Records::new(&basis))
        .bench_local_values(|mut records| {
            read_text("a.csv", text.as_bytes(), &Mapping::default(), &mut records).expect("a table");
            records
        });
}
