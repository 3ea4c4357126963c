//! What both programs do: a case becomes a simulation, refusals become text.

use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::json as input;
use ltc_engine::ordered::Ordered;
use ltc_engine::output::json as text;
use ltc_report::json::{self, ErrorView};
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What wins over a document, as the flags of the command line do.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The day that counts as today.
    pub(crate) as_of: Option<NaiveDate>,
    /// Policies by name.
    pub(crate) policies: Ordered<String, String>,
}

ltc_engine::json_fields!(Options { as_of, policies });

impl Options {
    /// Reads them strictly; an empty text says nothing.
    pub(crate) fn read(options: &str) -> Result<Self, InputError> {
        if options.is_empty() { Ok(Self::default()) } else { input::read(options) }
    }
}

/// Version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ltc_engine::VERSION.to_owned()
}

/// Reads a case strictly and lets the options win over it.
pub(crate) fn read_case(case: &str, options: &str) -> Result<Case, InputError> {
    let mut case: Case = input::read(case)?;
    let options = Options::read(options)?;
    case.as_of = options.as_of.or(case.as_of);
    case.policies.extend(options.policies);
    Ok(case)
}

/// A case becomes a simulation, or what is thrown.
pub(crate) fn simulate(basis: &Basis, case: &str, options: &str) -> Result<String, String> {
    let simulation = read_case(case, options).and_then(|case| ltc_engine::simulate(basis, &case));
    simulation.map(|simulation| text(&json::simulation(basis, &simulation))).map_err(refusal)
}

/// Why an input is refused, as what is thrown.
#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
pub(crate) fn refusal(error: InputError) -> String {
    text(&ErrorView::from(&error))
}
