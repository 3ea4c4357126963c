//! `ltc respite`: may a household with a foreign carer use respite?

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_engine::case::read_case;
use ltc_engine::respite_access::{RespiteAccessInput, respite_access, respite_input};
use ltc_report::{json, terminal};
use serde_json::Value;
use std::path::Path;

/// Answers for a case, or for the items of the assessment form.
pub(crate) fn run(path: &Path, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let basis = files::basis(common)?;
    let text = files::read_text(path)?;
    let input = input(&text, common).map_err(|error| Failure::from(error).file(path))?;
    let answer = respite_access(&basis, &input).map_err(|error| Failure::from(error).file(path))?;
    match format {
        Format::Json => output::json(&json::respite_answer(&basis, &answer))?,
        _ => output::text(&terminal::respite_access_text(&basis, &answer, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// A case is told by its client.
fn input(text: &str, common: &Common) -> Result<RespiteAccessInput, ltc_engine::InputError> {
    let is_case = serde_json::from_str::<Value>(text).is_ok_and(|document| document.get("client").is_some());
    if is_case {
        let case = read_case(text)?;
        let on = common.as_of.or(case.as_of).unwrap_or_else(files::today);
        return Ok(respite_input(&case, on));
    }
    let mut input: RespiteAccessInput = ltc_engine::json::read(text)?;
    input.on = common.as_of.unwrap_or(input.on);
    Ok(input)
}
