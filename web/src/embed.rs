//! The app as a part of somebody else's page (`embed.html`): what the programs hear from that page's
//! script and what they tell it, as events of the window. The script (`web/embed/frame.js`) keeps the
//! contract with the page around it, so that no program knows who that is.

use crate::state::session::Computed;
use crate::window::{tell_json, tell_with};
use ltc_engine::basis::Basis;
use ltc_report::json::{self, ErrorView};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Open this document: a case, or a copy of the standard.
pub(crate) const OPEN: &str = "ltc-embed-open";
/// Read these files.
pub(crate) const LOAD: &str = "ltc-embed-load";
/// Know this about the month.
pub(crate) const TELL: &str = "ltc-embed-tell";
/// There is another result.
const RESULT: &str = "ltc-embed-result";
/// Something was refused.
const REFUSED: &str = "ltc-embed-refused";
/// A file is about to be saved. Who takes it objects by `preventDefault`.
const SAVING: &str = "ltc-embed-saving";

/// What a case comes to, as the page around gets it.
#[derive(Serialize)]
struct Simulated<'a> {
    case: serde_json::Value,
    result: json::SimulationView<'a>,
}

/// Tells what a case comes to, given its document.
pub(crate) type Tell = fn(&str, &Computed, &Basis);

/// Tells what a case comes to. `document`: the case.
pub(crate) fn simulated(document: &str, computed: &Computed, basis: &Basis) {
    let case = serde_json::from_str(document).unwrap_or_default();
    tell_json(RESULT, &Simulated { case, result: json::simulation(basis, &computed.simulation) });
}

/// Tells what a check comes to, in numbers.
pub(crate) fn checked(overview: &ltc_wire::overview::Overview) {
    tell_json(RESULT, overview);
}

/// Tells that something was refused.
pub(crate) fn refused(error: &ErrorView) {
    tell_json(REFUSED, error);
}

/// Offers a file. Is the person to get it as usual?
pub(crate) fn saving(name: &str, file: &JsValue) -> bool {
    tell_with(SAVING, &js_sys::Array::of2(&name.into(), file))
}
