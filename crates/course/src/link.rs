//! A link whose fragment carries a whole case: its JSON, deflated (zlib, whose checksum tells a damaged
//! link), written as base64url. No server sees what stands behind `#`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ltc_engine::InputError;
use ltc_engine::case::{Case, read_case};
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

/// The longest text that is read: what the largest case that is read may come to.
const MOST_CHARACTERS: usize = 200_000;
/// The largest case that is read, in bytes: a month of records of one client is a tenth of it. A link that
/// swells beyond it is refused before it fills the memory.
const MOST_BYTES: usize = 1_000_000;
/// Small rather than quick.
const LEVEL: u8 = 9;
/// Links longer than this are cut by some mail and chat programs.
pub const LONG_LINK: usize = 2_000;

/// Why a link carries no case.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkError {
    /// It has no text, or is longer than any that this app writes.
    Length,
    /// The text is not the one that was written: a piece is missing or changed.
    Damaged,
    /// What it carries is larger than any case.
    TooLarge,
    /// What it carries is no case.
    NoCase(InputError),
}

/// The text that stands for a case. What must not be passed on has been taken out before
/// ([`crate::anonymous()`]).
pub fn pack(case: &Case) -> String {
    URL_SAFE_NO_PAD.encode(compress_to_vec_zlib(case.to_json().as_bytes(), LEVEL))
}

/// The case that a text stands for, read as strictly as a file.
///
/// # Errors
/// Why there is none.
pub fn unpack(text: &str) -> Result<Case, LinkError> {
    if text.is_empty() || text.len() > MOST_CHARACTERS {
        return Err(LinkError::Length);
    }
    let packed = URL_SAFE_NO_PAD.decode(text).map_err(|_| LinkError::Damaged)?;
    let json = decompress_to_vec_zlib_with_limit(&packed, MOST_BYTES).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLarge,
        _ => LinkError::Damaged,
    })?;
    let json = String::from_utf8(json).map_err(|_| LinkError::Damaged)?;
    read_case(&json).map_err(LinkError::NoCase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anonymous;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use std::fs;
    use std::path::Path;

    /// Every case of the scenarios.
    fn cases() -> Vec<Case> {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/scenarios");
        let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
        let texts = files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap());
        texts
            .filter_map(|text| {
                let scenario: serde_json::Value = serde_json::from_str(&text).unwrap();
                read_case(&scenario["given"].to_string()).ok()
            })
            .collect()
    }

    #[test]
    fn every_case_comes_back_as_it_went() {
        let cases = cases();
        assert!(cases.len() > 150, "{}", cases.len());
        for case in cases {
            assert_eq!(unpack(&pack(&case)).unwrap(), case);
            let anonymous = anonymous(&case, false);
            assert_eq!(unpack(&pack(&anonymous)).unwrap(), anonymous);
        }
    }

    #[test]
    fn a_usual_case_is_a_short_link() {
        let text = include_str!("../../../tests/scenarios/seed-ledger-10707.json");
        let scenario: serde_json::Value = serde_json::from_str(text).unwrap();
        let link = pack(&anonymous(&read_case(&scenario["given"].to_string()).unwrap(), false));
        assert!(link.len() < 500, "{} characters", link.len());
        assert!(link.chars().all(|one| one.is_ascii_alphanumeric() || "-_".contains(one)), "{link}");
    }

    #[test]
    fn what_swells_is_refused() {
        let bomb = URL_SAFE_NO_PAD.encode(compress_to_vec_zlib(&vec![b' '; MOST_BYTES * 20], LEVEL));
        assert!(bomb.len() < MOST_CHARACTERS);
        assert_eq!(unpack(&bomb), Err(LinkError::TooLarge));
        assert_eq!(unpack(&"A".repeat(MOST_CHARACTERS + 1)), Err(LinkError::Length));
        assert_eq!(unpack(""), Err(LinkError::Length));
    }

    #[test]
    fn another_document_is_no_case() {
        let other = URL_SAFE_NO_PAD.encode(compress_to_vec_zlib(br#"{"client": 5}"#, LEVEL));
        assert!(matches!(unpack(&other), Err(LinkError::NoCase(error)) if error.path == "/client"));
    }

    proptest! {
        // The same cases every time.
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_damaged_link_is_told(place in 0..10_000_usize, other in "[A-Za-z0-9_-]", cut in any::<bool>()) {
            let text = include_str!("../../../tests/scenarios/surcharge-month.json");
            let scenario: serde_json::Value = serde_json::from_str(text).unwrap();
            let case = read_case(&scenario["given"].to_string()).unwrap();
            let whole = pack(&case);
            let place = place % whole.len();
            let mut damaged = whole.clone();
            if cut { damaged.truncate(place) } else { damaged.replace_range(place..=place, &other) }
            prop_assume!(damaged != whole);
            // The last character may hold bits that stand for nothing.
            if let Ok(read) = unpack(&damaged) { prop_assert_eq!(read, case) }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = unpack(&text);
        }
    }
}
