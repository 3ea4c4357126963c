//! Any bytes as a workbook.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ltc_sheets::{Limits, read};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { expanded_bytes: 16 << 20, cells: 1 << 20, ..Limits::default() };
    let _ = read(bytes, &limits);
});
