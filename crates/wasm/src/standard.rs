//! A standard, and what is computed with it alone.

use crate::Engine;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_engine::case::Case;
use ltc_engine::json as input;
use ltc_engine::ordered::Ordered;
use ltc_engine::output::json as text;
use ltc_report::Lang;
use ltc_report::json::{self, ErrorView};
use ltc_session::Session;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;

/// The payment standard: the one of this build, or a changed copy.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Standard {
    basis: Rc<Basis>,
}

/// What wins over the case, as the flags of the command line do.
#[derive(Debug, Default)]
struct Options {
    /// The day that counts as today.
    as_of: Option<NaiveDate>,
    /// Policies by name.
    policies: Ordered<String, String>,
}

ltc_engine::json_fields!(Options { as_of, policies });

#[wasm_bindgen]
impl Standard {
    /// Without an argument the standard of this build, else the JSON text of a changed copy.
    ///
    /// # Errors
    /// Why the copy is not a usable standard.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "an optional string crosses from JavaScript by value only")]
    pub fn new(basis: Option<String>) -> Result<Standard, String> {
        let basis = Basis::from_json(basis.as_deref().unwrap_or(EMBEDDED));
        basis.map(|basis| Self { basis: Rc::new(basis) }).map_err(|error| text(&ErrorView::from(&error)))
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
        let simulation = read_case(case, options).and_then(|case| ltc_engine::simulate(&self.basis, &case));
        simulation.map(|simulation| text(&json::simulation(&self.basis, &simulation))).map_err(refusal)
    }

    /// How the figure at `pointer`, a JSON pointer into the simulation, came about.
    ///
    /// # Errors
    /// Why the case cannot be computed with, or that there is no such figure.
    pub fn explain(&self, case: &str, pointer: &str, options: &str) -> Result<String, String> {
        let explanation = read_case(case, options).and_then(|case| ltc_engine::explain(&self.basis, &case, pointer));
        explanation.map(|explanation| text(&json::explanation(&self.basis, &explanation))).map_err(refusal)
    }

    /// The rule book's page of a rule or an official code; nothing if there is none of this id.
    pub fn rule(&self, id: &str, lang: &str) -> Option<String> {
        ltc_session::rule_page(&self.basis, id, Lang::from_tag(lang).unwrap_or_default()).map(|page| text(&page))
    }

    /// A month in which nothing is loaded yet.
    pub fn month(&self) -> Engine {
        Session::with_basis(self.basis.clone()).into()
    }
}

/// Version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ltc_engine::VERSION.to_owned()
}

/// The standard of this build as JSON text: change it and make another [`Standard`] of it.
#[wasm_bindgen]
pub fn basis_document() -> String {
    EMBEDDED.to_owned()
}

/// Reads a case strictly and lets the options win over it.
fn read_case(case: &str, options: &str) -> Result<Case, InputError> {
    let mut case: Case = input::read(case)?;
    let options: Options = if options.is_empty() { Options::default() } else { input::read(options)? };
    case.as_of = options.as_of.or(case.as_of);
    case.policies.extend(options.policies);
    Ok(case)
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn refusal(error: InputError) -> String {
    text(&ErrorView::from(&error))
}
