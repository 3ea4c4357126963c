//! `ltc alerts`: what several cases ask for on a day.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_caseload::{CaseloadInput, Terms};
use ltc_engine::case::Case;
use ltc_report::{csv, json, terminal};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Lists the alerts. Exit 1 if one of them is overdue.
pub(crate) fn run(paths: &[PathBuf], all: bool, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let basis = files::basis(common)?;
    let terms = Terms::embedded()?;
    let mut cases = Vec::new();
    let mut day = common.as_of;
    for path in paths {
        let (of_file, said) = read(path, common)?;
        day = day.or(said);
        cases.extend(of_file.into_iter().map(|case| (path, case)));
    }
    let as_of = day.unwrap_or_else(files::today);
    for (path, case) in &cases {
        // A case that cannot be judged names its file.
        ltc_caseload::alerts_of(&basis, &terms, case, 0, as_of).map_err(|error| Failure::from(error).file(path))?;
    }
    let cases: Vec<Case> = cases.into_iter().map(|(_, case)| case).collect();
    let found = ltc_caseload::alerts(&basis, &terms, &cases, as_of)?;
    match format {
        Format::Json => output::json(&json::caseload(&basis, &terms, &found, as_of))?,
        Format::Csv => output::text(&csv::csv_alerts(&found, common.lang))?,
        _ => {
            let shown = (common.lang, all);
            output::text(&terminal::alerts_text((&basis, &terms), &found, as_of, shown, output::colour()))?;
        }
    }
    let is_overdue = found.alerts.iter().any(|alert| alert.overdue);
    Ok(if is_overdue { Outcome::Found } else { Outcome::Clean })
}

/// The cases of a file: one, or those of a caseload (`{"as_of", "cases"}`) with the day that it says.
fn read(path: &Path, common: &Common) -> Result<(Vec<Case>, Option<chrono::NaiveDate>), Failure> {
    let text = files::read_text(path)?;
    let tree = serde_json::from_str::<Value>(&text).unwrap_or_default();
    if tree.get("cases").is_none() {
        return Ok((vec![files::case_of(&text, path, common)?], None));
    }
    let mut input: CaseloadInput = ltc_engine::json::read(&text).map_err(|error| Failure::from(error).file(path))?;
    input.cases.iter_mut().for_each(|case| files::overrule(case, common));
    Ok((input.cases, input.as_of))
}
