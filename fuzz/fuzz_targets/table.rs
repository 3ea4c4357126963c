//! Any bytes as delimited text, in one piece and cut in two: the same records; checked, repaired, written
//! and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ltc_check::records::Records;
use ltc_check::{CheckInput, Checker};
use ltc_engine::basis::Basis;
use ltc_tables::{Mapping, TextReader, official_grid, read_text};
use std::sync::LazyLock;

static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let mut records = Records::new(&BASIS);
    let whole = read_text("a.csv", bytes, &Mapping::default(), &mut records);
    let mut cut = Records::new(&BASIS);
    let mut reader = TextReader::new("a.csv");
    let (one, two) = bytes.split_at(bytes.len() / 2);
    let parts = reader.push(one, &mut cut).and_then(|()| reader.push(two, &mut cut)).and_then(|()| reader.finish(&mut cut));
    assert_eq!(whole.is_ok(), parts.is_ok());
    assert_eq!(records.rows(), cut.rows());
    let input = CheckInput::default();
    let Ok(mut checker) = Checker::new(&BASIS, &input, records) else { return };
    checker.check();
    checker.repair_all(|_| true);
    let _ = official_grid(checker.records());
});
