//! The case that the screens are about. No browser here.

use crate::program::Around;
use ltc_engine::InputError;
use ltc_engine::case::{Case, read_case};
use serde_json::Value;

/// A case to look at.
const EXAMPLE: &str = include_str!("example.json");

/// The case that is open, with what the person has chosen; or the example.
///
/// Errors: there is no case, or it cannot be computed with.
pub(super) fn case_of(around: &Around, example: bool) -> Result<Case, Option<InputError>> {
    let text = if example { EXAMPLE } else { around.case.as_deref().ok_or(None)? };
    let mut document: Value = serde_json::from_str(text).map_err(|_| None)?;
    around.choices.join(&around.basis, &mut document);
    let case = read_case(&document.to_string()).map_err(Some)?;
    ltc_engine::simulate(&around.basis, &case).map_err(Some)?;
    Ok(case)
}

/// The case as a document that 試算 opens.
pub(super) fn document_of(case: &Case) -> String {
    serde_json::to_string(case).unwrap_or_default()
}
