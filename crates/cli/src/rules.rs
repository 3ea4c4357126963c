//! `ltc rules`: every rule in a line.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, output};
use ltc_report::{csv, json, terminal};

/// Lists the rules, and the official codes that have none.
pub(crate) fn run(common: &Common) -> Result<Outcome, Failure> {
    match output::format(common, &[Format::Text, Format::Json, Format::Csv])? {
        Format::Json => output::json(&json::rules())?,
        Format::Csv => output::text(&csv::csv_rules(common.lang))?,
        _ => output::text(&terminal::rules_text(common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}
