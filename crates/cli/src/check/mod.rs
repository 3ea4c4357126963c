//! `ltc check`: a month's records.

mod progress;
mod read;
mod waivers;
mod write;

use crate::args::{CheckArgs, Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_check::hit::Hit;
use ltc_check::records::{DAY, NONE, Records, Row};
use ltc_check::waivers::Waivers;
use ltc_check::{CheckInput, Checker, Report};
use ltc_engine::basis::Basis;
use ltc_engine::record::ServiceRecord;
use ltc_report::{csv, json, terminal};
use std::path::Path;

/// Checks the records, writes what was asked for, and says whether errors are left.
pub(crate) fn run(args: &CheckArgs, common: &Common) -> Result<Outcome, Failure> {
    let format = format(args, common)?;
    refuse_to_overwrite(args)?;
    let basis = files::basis(common)?;
    let waivers = args.waivers.as_deref().map(waivers::read).transpose()?.unwrap_or_default();
    let loaded = read::all(&basis, args, common)?;
    for note in &loaded.notes {
        output::complain(common.lang.of(note));
    }
    let mut checker = Checker::new(&basis, &loaded.input, loaded.records)?;
    checker.waive(Waivers::new(waivers));
    progress::check(&mut checker, common.lang);
    if let Some(path) = &args.fix {
        return fixed(args, common, checker, path, format, loaded.hash);
    }
    let report = Report::new(&checker, loaded.hash);
    finish(args, common, &report, format)
}

/// The records of a file and what else was read, for commands that count them.
pub(crate) fn records(
    basis: &Basis,
    args: &CheckArgs,
    common: &Common,
) -> Result<(CheckInput, Vec<ServiceRecord>), Failure> {
    let loaded = read::all(basis, args, common)?;
    for note in &loaded.notes {
        output::complain(common.lang.of(note));
    }
    let records = &loaded.records;
    let list = records.rows().iter().map(|row| record(records, row)).collect();
    Ok((loaded.input, list))
}

/// What counts of a record.
fn record(records: &Records, row: &Row) -> ServiceRecord {
    let clock = |minute: u16| (minute <= DAY).then(|| format!("{:02}:{:02}", minute / 60, minute % 60));
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let fee_type = if row.flags.self_paid() { 2 } else { 1 };
    ServiceRecord {
        client: (row.client != NONE).then(|| records.name(row.client)).and_then(filled),
        date: row.date().map(|day| day.to_string()),
        code: filled(records.code(row)),
        fee_type: Some(fee_type),
        quantity: Some(row.units()).filter(|units| *units > 0),
        start: clock(row.start),
        end: clock(row.end),
        missed_visit: Some(row.flags.missed()),
        ..ServiceRecord::default()
    }
}

/// Writes the workbook in which a unit states its cases, allotments, workers and itself.
pub(crate) fn template(path: &Path, force: bool, common: &Common) -> Result<Outcome, Failure> {
    if path.exists() && !force {
        return Err(exists(path));
    }
    write::file(path, &write::sheet(&ltc_tables::template())?)?;
    output::complain(&common.lang.pick(
        format!("範本已寫入 {}；填好後以 --cases 提供給 ltc check。", path.display()),
        format!("Template written to {}; fill it in and give it to ltc check with --cases.", path.display()),
    ));
    Ok(Outcome::Clean)
}

fn exists(path: &Path) -> Failure {
    let zh = "輸出檔已存在；請另取檔名，或加上 --force 取代它。";
    let en = "The output exists already; choose another name, or replace it with --force.";
    Failure::new("output-exists", zh, en).file(path)
}

/// Repairs what can be repaired, writes the corrected copy and the list of changes, and reports what is
/// left.
fn fixed(
    args: &CheckArgs,
    common: &Common,
    mut checker: Checker<'_>,
    path: &Path,
    format: Format,
    hash: String,
) -> Result<Outcome, Failure> {
    // What somebody has waived stays as it is.
    let waivers = checker.context().waivers;
    let found = checker.found().hits().iter();
    let is_waived: Vec<Hit> = found.filter(|hit| waivers.reason(checker.records(), hit).is_some()).copied().collect();
    let done = checker.repair_all(|hit| !is_waived.contains(hit));
    let written = write::corrected(path, &checker)?;
    write::say_changes(&checker, &done, &written, common.lang);
    let report = Report::new(&checker, hash);
    finish(args, common, &report, format)
}

fn finish(args: &CheckArgs, common: &Common, report: &Report<'_>, format: Format) -> Result<Outcome, Failure> {
    for place in &report.unused_waivers {
        let place = place + 1;
        output::complain(
            &common
                .lang
                .pick(format!("免檢核清單第 {place} 項沒有對應的問題。"), format!("Waiver {place} waives nothing.")),
        );
    }
    let written = |error: &dyn std::fmt::Display| {
        Failure::new(
            "not-written",
            format!("無法產生報告（{error}）。"),
            format!("The report cannot be made ({error})."),
        )
    };
    match (&args.output, format) {
        (None, Format::Text | Format::Ics) => {
            output::text(&terminal::check_text(report, common.lang, output::colour()))?;
        }
        (None, Format::Json) => output::json(&json::check(report))?,
        (None, Format::Csv) => output::text(&csv::csv_check(report, common.lang))?,
        (None, Format::Xlsx) => output::bytes(&write::workbook(report, common.lang)?)?,
        (Some(path), format) => {
            let bytes = match format {
                Format::Text | Format::Ics => terminal::check_text(report, common.lang, false).into_bytes(),
                Format::Json => serde_json::to_vec_pretty(&json::check(report)).map_err(|error| written(&error))?,
                Format::Csv => csv::file(&csv::csv_check(report, common.lang)).into_bytes(),
                Format::Xlsx => write::workbook(report, common.lang)?,
            };
            write::file(path, &bytes)?;
            output::complain(&common.lang.pick(
                format!("報告已寫入 {}：{}", path.display(), write::in_short(report, common.lang)),
                format!("Report written to {}: {}", path.display(), write::in_short(report, common.lang)),
            ));
        }
    }
    Ok(if report.has_errors() { Outcome::Found } else { Outcome::Clean })
}

/// The format that is asked for; else what the output file's name says.
fn format(args: &CheckArgs, common: &Common) -> Result<Format, Failure> {
    let all = [Format::Text, Format::Json, Format::Csv, Format::Xlsx];
    match &args.output {
        None => output::format(common, &all),
        Some(_) if common.format.is_some() => output::format(common, &all),
        Some(path) => {
            let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
            let by_name = match extension.as_str() {
                "json" => Some(Format::Json),
                "csv" => Some(Format::Csv),
                "xlsx" => Some(Format::Xlsx),
                "txt" => Some(Format::Text),
                _ => None,
            };
            by_name.ok_or_else(|| {
                let zh = "無法由檔名判斷報告格式；請用 .xlsx、.csv、.json 或 .txt，或加上 --format。";
                let en = "The report's format cannot be told from the file's name; use .xlsx, .csv, .json or .txt, or --format.";
                Failure::new("format-not-offered", zh, en).file(path)
            })
        }
    }
}

/// The original and a file that is there already are never written over without being asked to.
fn refuse_to_overwrite(args: &CheckArgs) -> Result<(), Failure> {
    let same = |one: &Path, other: &Path| match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    for path in args.fix.iter().chain(&args.output) {
        if std::iter::once(&args.records).chain(&args.cases).any(|input| same(input, path)) {
            let zh = "輸出檔與輸入檔相同；原檔不會被覆寫，請另取檔名。";
            let en = "The output is one of the inputs; the original is never overwritten, choose another name.";
            return Err(Failure::new("would-overwrite-input", zh, en).file(path));
        }
        if path.exists() && !args.force {
            return Err(exists(path));
        }
    }
    Ok(())
}
