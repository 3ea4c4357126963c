//! Files to save.

mod difference;
mod print;

use crate::refusal::{not_there, refused, refused_input};
use ltc_check::report::Report;
use ltc_engine::calendar::Month;
use ltc_engine::output;
use ltc_grid::{Pages, bytes};
use ltc_report::{Lang, csv, json, pages};
use ltc_tables::limits::TRANSACTION;
use ltc_wire::change::Refused;
use ltc_wire::month::{ExportKind, ExportedFile};

/// Files with their bytes: those that are no text.
#[derive(Debug, Default)]
pub struct Export {
    /// The files.
    pub files: Vec<ExportedFile>,
    /// The bytes of each; none for a text, which stands in the file itself.
    pub bytes: Vec<Option<Vec<u8>>>,
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON: &str = "application/json";

/// Makes the files of a kind.
///
/// # Errors
/// Why there is nothing to make.
pub fn export(kind: ExportKind, report: &Report<'_>, lang: Lang) -> Result<Export, Refused> {
    let month = report.checker.context().month();
    let name = |what: &str, extension: &str| file_name(month, what, extension);
    match kind {
        ExportKind::Workbook => workbook(name("import", "xlsx"), &pages::import_workbook(report.checker.records())),
        ExportKind::Report => workbook(name("report", "xlsx"), &pages::report_workbook(report, lang)),
        ExportKind::Template => template(),
        ExportKind::Differences => workbook(name("differences", "xlsx"), &difference::pages(report, lang)?),
        ExportKind::FeeApply => fee_apply(report),
        ExportKind::Csv => {
            let table = csv::csv_check(report, lang);
            Ok(text(name("findings", "csv"), "text/csv;charset=utf-8", csv::file(&table)))
        }
        ExportKind::Json => Ok(text(name("report", "json"), JSON, output::json(&json::check(report)))),
        ExportKind::Print => Ok(text(name("print", "json"), JSON, output::json(&print::document(report, lang)))),
    }
}

/// The workbook for cases, allotments and workers, empty. It needs no records.
///
/// # Errors
/// Never, as far as anybody knows.
pub fn template() -> Result<Export, Refused> {
    workbook(file_name(None, "template", "xlsx"), &ltc_tables::template())
}

/// A client's records and what is found on them as a scenario file, without who it is about.
///
/// # Errors
/// A client without records; data that cannot be checked by themselves.
pub fn scenario(report: &Report<'_>, client: &str) -> Result<Export, Refused> {
    let made = ltc_scenario::of_client(report.checker, client).map_err(|error| refused_input(&error))?;
    let made = output::json_pretty(&made.ok_or_else(not_there)?);
    Ok(text(file_name(None, "scenario", "json"), JSON, made))
}

/// A name that says the month and no client: lists of files are seen by others.
fn file_name(month: Option<Month>, what: &str, extension: &str) -> String {
    match month {
        Some(month) => format!("ltc-{}-{:02}-{what}.{extension}", month.year() - 1911, month.number()),
        None => format!("ltc-{what}.{extension}"),
    }
}

fn workbook(name: String, pages: &Pages) -> Result<Export, Refused> {
    let bytes = bytes::of_pages(pages).ok_or_else(|| not_written(&"pages"))?;
    let file = ExportedFile { name, mime: XLSX.to_owned(), text: None, pages: true };
    Ok(Export { files: vec![file], bytes: vec![Some(bytes)] })
}

fn text(name: String, mime: &str, text: String) -> Export {
    let file = ExportedFile { name, mime: mime.to_owned(), text: Some(text), pages: false };
    Export { files: vec![file], bytes: vec![None] }
}

fn fee_apply(report: &Report<'_>) -> Result<Export, Refused> {
    let context = report.checker.context();
    let records = context.records;
    let Some(month) = context.month() else {
        let zh = "不知道申報月份，無法寫出 FeeApply JSON；請先設定月份。";
        let en = "The month is not known, so FeeApply JSON cannot be written; set the month first.";
        return Err(refused("no-month", zh, en));
    };
    let price = |record| context.price(records.row(record));
    let documents = ltc_tables::fee_apply_json(records, month, TRANSACTION, &price);
    let alone = documents.len() == 1;
    let mut export = Export::default();
    for (document, number) in documents.into_iter().zip(1..) {
        let what = if alone { "feeapply".to_owned() } else { format!("feeapply-{number}") };
        let one = text(file_name(Some(month), &what, "json"), JSON, document);
        export.files.extend(one.files);
        export.bytes.extend(one.bytes);
    }
    if export.files.is_empty() {
        return Err(refused("no-records", "沒有服務紀錄可以寫出。", "There is no record to write."));
    }
    Ok(export)
}

fn not_written(error: &dyn std::fmt::Display) -> Refused {
    refused("not-written", format!("無法產生檔案（{error}）。"), format!("The file cannot be made ({error})."))
}
