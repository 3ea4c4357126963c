//! The spreadsheet libraries as a module of their own: loaded when the first workbook comes, and ended
//! when its reading is cancelled. The records are elsewhere.
#![allow(missing_docs, reason = "a program; its exports have docs")]

use ltc_grid::bytes;
use ltc_sheets::Limits;
use sha2::{Digest, Sha256};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}

/// Reads a workbook; its grid as bytes for `Engine.grid`.
///
/// # Errors
/// The reason as bytes for `Engine.sheet_refused`.
#[wasm_bindgen]
pub fn read(workbook: &[u8]) -> Result<Vec<u8>, JsValue> {
    let grid = ltc_sheets::read(workbook, &Limits::default()).map_err(|error| reason(&bytes::of_error(&error)))?;
    bytes::of_workbook(&grid).ok_or_else(|| reason(&[]))
}

/// The first 16 hexadecimal digits of the SHA-256 of a file, for the stamp of the result.
#[wasm_bindgen]
pub fn hash(file: &[u8]) -> String {
    let mut digits = format!("{:x}", Sha256::digest(file));
    digits.truncate(16);
    digits
}

/// Writes pages that the engine exported as a workbook.
///
/// # Errors
/// The reason as bytes for `Engine.sheet_refused`.
#[wasm_bindgen]
pub fn write(pages: &[u8]) -> Result<Vec<u8>, JsValue> {
    let pages = bytes::pages(pages).ok_or_else(|| reason(&[]))?;
    ltc_sheets::write(&pages).map_err(|error| reason(&bytes::of_error(&error)))
}

fn reason(bytes: &[u8]) -> JsValue {
    bytes.to_vec().into()
}
