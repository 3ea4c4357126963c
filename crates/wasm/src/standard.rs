//! A standard, and what is computed with it alone.

use crate::Engine;
use crate::shared::{Options, read_case, refusal, simulate};
use ltc_engine::basis::{Basis, EMBEDDED};
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
        simulate(&self.basis, case, options)
    }

    /// How the figure at `pointer`, a JSON pointer into the simulation, came about.
    ///
    /// # Errors
    /// Why the case cannot be computed with, or that there is no such figure.
    pub fn explain(&self, case: &str, pointer: &str, options: &str) -> Result<String, String> {
        let explanation = read_case(case, options).and_then(|case| ltc_engine::explain(&self.basis, &case, pointer));
        explanation.map(|explanation| text(&json::explanation(&self.basis, &explanation))).map_err(refusal)
    }

    /// Looks at what is to win over a document: the readers of files take what they know of it and leave
    /// the rest, as suits settings that were stored long ago, but not a program.
    ///
    /// # Errors
    /// No such day, no such policy, no such choice.
    pub fn allow(&self, options: &str) -> Result<(), String> {
        let allow =
            |options: Options| ltc_engine::standard::Standard::with_policies(&self.basis, &options.policies).map(drop);
        Options::read(options).and_then(allow).map_err(refusal)
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

/// The standard of this build as JSON text: change it and make another [`Standard`] of it.
#[wasm_bindgen]
pub fn basis_document() -> String {
    EMBEDDED.to_owned()
}
