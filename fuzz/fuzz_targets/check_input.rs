//! Any bytes as a CheckInput: read, checked by every rule, repaired.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::basis::Basis;
use std::sync::LazyLock;

static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(input) = read_check_input(text) else { return };
    let mut records = Records::new(&BASIS);
    records.add_document("a.json", &input.records);
    let Ok(mut checker) = Checker::new(&BASIS, &input, records) else { return };
    checker.check();
    checker.repair_all(|_| true);
    let _ = Report::new(&checker, String::new());
});
