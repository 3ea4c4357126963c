//! `ltc basis`: the standard in force on a day.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use chrono::NaiveDate;
use ltc_report::{csv, json, terminal};

/// Shows what holds on a day, or prints the whole standard as it was loaded.
pub(crate) fn run(on: Option<NaiveDate>, export: bool, common: &Common) -> Result<Outcome, Failure> {
    if !common.policy.is_empty() {
        let zh = "basis 命令只列出基準，不接受 --policy；請用於 simulate。";
        let en = "`basis` lists the standard and takes no --policy; use it with `simulate`.";
        return Err(Failure::new("flag-not-taken", zh, en));
    }
    if export {
        return self::export(common);
    }
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let basis = files::basis(common)?;
    let snapshot = json::basis_on(&basis, on.or(common.as_of).unwrap_or_else(files::today));
    match format {
        Format::Json => output::json(&snapshot)?,
        Format::Csv => output::text(&csv::csv_codes(&snapshot))?,
        _ => output::text(&terminal::basis_text(&snapshot, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// Prints the document byte for byte: loaded again unchanged, it has the same hash.
fn export(common: &Common) -> Result<Outcome, Failure> {
    if let Some(format) = common.format.filter(|format| *format != Format::Json) {
        let zh = format!("--export 只輸出 json，不能輸出 {}。", format.name());
        let en = format!("--export prints json only, not {}.", format.name());
        return Err(Failure::new("format-not-offered", zh, en));
    }
    files::basis(common)?;
    output::text(&files::basis_text(common)?)?;
    Ok(Outcome::Clean)
}
