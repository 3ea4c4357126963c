//! The engine as a JavaScript package: the shapes of the contract in, the shapes of the contract
//! out, nothing else. `types.d.ts` says the same to TypeScript.
//!
//! A case comes in as a plain object, goes through `JSON.stringify` and the strict reader, so that
//! an unknown field is refused here as on the command line. What is refused is thrown as a plain
//! object `{ code, path, zh, en }`.

mod case;
mod thrown;

use case::{Options, read_case};
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_report::json;
use serde::Serialize;
use std::cell::OnceCell;
use thrown::thrown;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// An engine with a standard: the one of this build, or a changed copy.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    basis: Basis,
}

#[wasm_bindgen]
impl Engine {
    /// Without an argument the standard of this build, else the JSON text of a changed copy.
    /// Throws if the copy is not a usable standard.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
    pub fn new(basis_json: Option<String>) -> Result<Engine, JsValue> {
        let json = basis_json.as_deref().unwrap_or(EMBEDDED);
        let basis = Basis::from_json(json).map_err(|error| thrown(&(&error).into()))?;
        Ok(Self { basis })
    }

    /// Hash of the standard, as stamped on results.
    #[wasm_bindgen(getter, js_name = basisHash)]
    pub fn basis_hash(&self) -> String {
        self.basis.hash().to_owned()
    }

    /// A case becomes a simulation.
    #[wasm_bindgen(unchecked_return_type = "Simulation")]
    pub fn simulate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let case = read_case(case, &Options::read(options)?)?;
        let simulation = ltc_engine::simulate(&self.basis, &case).map_err(|error| thrown(&(&error).into()))?;
        plain(&json::simulation(&self.basis, &simulation))
    }

    /// How the figure at `pointer`, a JSON pointer into the simulation, came about.
    #[wasm_bindgen(unchecked_return_type = "Explanation")]
    pub fn explain(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
        pointer: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let case = read_case(case, &Options::read(options)?)?;
        let explanation = ltc_engine::explain(&self.basis, &case, pointer).map_err(|error| thrown(&(&error).into()))?;
        plain(&json::explanation(&self.basis, &explanation))
    }
}

thread_local! {
    /// The engine of the free functions, made when first asked for.
    static EMBEDDED_ENGINE: OnceCell<Engine> = const { OnceCell::new() };
}

fn with_engine(ask: impl FnOnce(&Engine) -> Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    EMBEDDED_ENGINE.with(|cell| {
        if let Some(engine) = cell.get() {
            return ask(engine);
        }
        let engine = Engine::new(None)?;
        ask(cell.get_or_init(|| engine))
    })
}

/// A case becomes a simulation, by the standard of this build.
#[wasm_bindgen(unchecked_return_type = "Simulation")]
pub fn simulate(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    with_engine(|engine| engine.simulate(case, options))
}

/// How a figure of a simulation came about, by the standard of this build.
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    pointer: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    with_engine(|engine| engine.explain(case, pointer, options))
}

/// Version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ltc_engine::VERSION.to_owned()
}

/// The standard of this build as JSON text: change it and give it to `new Engine(json)`.
#[wasm_bindgen(js_name = basisDocument)]
pub fn basis_document() -> String {
    EMBEDDED.to_owned()
}

/// A document of the contract as plain JavaScript objects.
fn plain(document: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    document.serialize(&serializer).map_err(JsValue::from)
}
