//! Prints a made-up month of service records as CSV: `cargo run --profile cli -p ltc-benches --bin month -- 100000`.
#![allow(clippy::print_stdout, reason = "a program at a terminal")]

use std::io::Write;

fn main() -> std::io::Result<()> {
    let records = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(10_000);
    std::io::stdout().lock().write_all(ltc_benches::month::csv(records).as_bytes())
}
