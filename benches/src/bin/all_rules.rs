//! Times all rules over a CSV file and prints the figures as JSON, for `benches/peers/peers.mjs`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "a program at a terminal that measures"
)]

use ltc_check::records::Records;
use ltc_check::{CheckInput, CheckRule, Checker};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let text = std::fs::read(path)?;
    let basis = ltc_benches::basis();
    let input = CheckInput::default();
    let (mut all, mut rules, mut records, mut bytes) = (Duration::MAX, Duration::MAX, 0, (0, 0));
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..3 {
        let begin = Instant::now();
        let mut read = Records::new(&basis);
        ltc_tables::read_text("month.csv", &text, &ltc_tables::Mapping::default(), &mut read)?;
        let parsed = begin.elapsed();
        let mut checker = Checker::new(&basis, &input, read)?;
        checker.check();
        all = all.min(begin.elapsed());
        rules = rules.min(begin.elapsed().saturating_sub(parsed));
        records = checker.records().len();
        bytes = checker.bytes();
        found.clear();
        for hit in checker.found().hits() {
            *found.entry(hit.rule.entry().id).or_default() += 1;
        }
    }
    let a_record = |time: Duration| time.as_nanos() as f64 / records.max(1) as f64;
    let result = serde_json::json!({
        "records": records, "rules": CheckRule::ALL.len(), "nanoseconds": a_record(rules),
        "nanoseconds_from_text": a_record(all), "found": found,
        "bytes_a_record": bytes.0 as f64 / records.max(1) as f64,
        "bytes_of_names_and_texts_a_record": bytes.1 as f64 / records.max(1) as f64,
    });
    println!("{result}");
    Ok(())
}
