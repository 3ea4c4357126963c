//! The texts of a language, which come as a pack.

use ltc_report::words::packs;
use wasm_bindgen::prelude::wasm_bindgen;

/// Adds the pack of a language: its tag; nothing if it is no pack of this version.
#[wasm_bindgen]
pub fn add_texts(pack: &str) -> Option<String> {
    packs::add(pack).map(|lang| lang.tag().to_owned())
}
