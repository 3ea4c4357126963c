//! `ltc simulate`: one case.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_engine::rule::Severity;
use ltc_report::{csv, json, terminal};
use std::path::Path;

/// Simulates the case, or explains one of its figures.
pub(crate) fn run(path: &Path, explain: Option<&str>, common: &Common) -> Result<Outcome, Failure> {
    let offered: &[Format] = match explain {
        Some(_) => &[Format::Text, Format::Json],
        None => &[Format::Text, Format::Json, Format::Csv],
    };
    let format = output::format(common, offered)?;
    let basis = files::basis(common)?;
    let case = files::case(path, common)?;
    let of_case = |error| Failure::from(error).file(path);
    if let Some(pointer) = explain {
        let explanation = ltc_engine::explain(&basis, &case, pointer).map_err(of_case)?;
        match format {
            Format::Json => output::json(&json::explanation(&basis, &explanation))?,
            _ => output::text(&terminal::explanation_text(&basis, &explanation, common.lang, output::colour()))?,
        }
        return Ok(Outcome::Clean);
    }
    let simulation = ltc_engine::simulate(&basis, &case).map_err(of_case)?;
    match format {
        Format::Json => output::json(&json::simulation(&basis, &simulation))?,
        Format::Csv => output::text(&csv::csv_ledger(&simulation))?,
        _ => output::text(&terminal::simulation_text(&basis, &simulation, common.lang, output::colour()))?,
    }
    let is_error = simulation.findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if is_error { Outcome::Found } else { Outcome::Clean })
}
