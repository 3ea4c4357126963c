//! The rules alone, as a second and smaller WebAssembly module for the JavaScript package: cases, and the
//! check of records that come as a document. No month is open, no file is read, nothing is explained.
//!
//! The standard comes from outside: a file of its own, which can be updated without the module. What
//! crosses, and what is thrown, is the same as with the other program (`main.rs`).
#![allow(missing_docs, reason = "a program; its exports have docs")]

mod shared;
mod texts;

pub use shared::version;
pub use texts::add_texts;

use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, short_hash};
use ltc_engine::output::json as text;
use ltc_report::json::{self, ErrorView};
use shared::{Options, refusal};
use wasm_bindgen::prelude::wasm_bindgen;

/// The payment standard, and what is computed with it alone.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Standard {
    basis: Basis,
}

#[wasm_bindgen]
impl Standard {
    /// The JSON text of the standard: `standard.json` of the package, or a changed copy.
    ///
    /// # Errors
    /// Why it is not a usable standard.
    #[wasm_bindgen(constructor)]
    pub fn new(basis: &str) -> Result<Standard, String> {
        Basis::from_json(basis).map(|basis| Self { basis }).map_err(|error| text(&ErrorView::from(&error)))
    }

    /// Hash of the standard, as stamped on results.
    pub fn hash(&self) -> String {
        self.basis.hash().to_owned()
    }

    /// A case becomes a simulation.
    ///
    /// # Errors
    /// Why it cannot be computed with.
    pub fn simulate(&self, case: &str, options: &str) -> Result<String, String> {
        shared::simulate(&self.basis, case, options)
    }

    /// A month's records and what is known around them, one document, become the report of a check.
    ///
    /// # Errors
    /// Why the document cannot be computed with.
    pub fn check(&self, input: &str, options: &str) -> Result<String, String> {
        check(&self.basis, input, options).map_err(refusal)
    }
}

fn check(basis: &Basis, document: &str, options: &str) -> Result<String, InputError> {
    let mut input = read_check_input(document)?;
    let options = Options::read(options)?;
    input.as_of = options.as_of.or(input.as_of);
    input.policies.extend(options.policies);
    let mut records = Records::new(basis);
    // Without a name of a file a finding says which record it is about, but no row.
    records.add_document("", &input.records);
    let mut checker = Checker::new(basis, &input, records)?;
    checker.check();
    Ok(text(&json::check(&Report::new(&checker, short_hash(document.as_bytes())))))
}

fn main() {}
