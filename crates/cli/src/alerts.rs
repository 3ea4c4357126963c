//! `ltc alerts`: what several cases ask for on a day.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_caseload::Terms;
use ltc_report::{csv, json, terminal};
use std::path::PathBuf;

/// Lists the alerts. Exit 1 if one of them is overdue.
pub(crate) fn run(paths: &[PathBuf], all: bool, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let basis = files::basis(common)?;
    let as_of = common.as_of.unwrap_or_else(files::today);
    let terms = Terms::embedded()?;
    let cases = paths.iter().map(|path| files::case(path, common)).collect::<Result<Vec<_>, _>>()?;
    for (path, case) in paths.iter().zip(&cases) {
        // A case that cannot be judged names its file.
        ltc_caseload::alerts_of(&basis, &terms, case, 0, as_of).map_err(|error| Failure::from(error).file(path))?;
    }
    let found = ltc_caseload::alerts(&basis, &terms, &cases, as_of)?;
    match format {
        Format::Json => output::json(&json::caseload(&basis, &terms, &found, as_of))?,
        Format::Csv => output::csv(csv::csv_alerts(&found, common.lang))?,
        _ => {
            let shown = (common.lang, all);
            output::text(&terminal::alerts_text((&basis, &terms), &found, as_of, shown, output::colour()))?;
        }
    }
    let is_overdue = found.alerts.iter().any(|alert| alert.overdue);
    Ok(if is_overdue { Outcome::Found } else { Outcome::Clean })
}
