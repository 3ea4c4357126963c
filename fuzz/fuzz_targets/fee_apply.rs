//! Any bytes as FeeApply JSON: read, checked, written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ltc_check::records::Records;
use ltc_check::{CheckInput, Checker};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_tables::{fee_apply_json, read_fee_apply};
use std::sync::LazyLock;

static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let mut records = Records::new(&BASIS);
    if read_fee_apply("a.json", bytes, &mut records).is_err() {
        return;
    }
    let input = CheckInput::default();
    let Ok(mut checker) = Checker::new(&BASIS, &input, records) else { return };
    checker.check();
    checker.repair_all(|_| true);
    let _ = fee_apply_json(checker.records(), Month::new(2026, 7).unwrap(), 2, &|_| None);
});
