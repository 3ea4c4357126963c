//! Any bytes as a second file, and as the small JSON documents: mapping, waivers, case, standard.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ltc_check::CheckInput;
use ltc_check::waivers::read_waivers;
use ltc_engine::case::read_case;
use ltc_tables::{Mapping, combine, read_second_text};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = read_second_text("a.csv", bytes) {
        combine(vec![file], &mut CheckInput::default());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Mapping::read(text);
        let _ = read_waivers(text);
        let _ = read_case(text);
    }
});
