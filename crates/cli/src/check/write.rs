//! What a check writes: the report as a workbook, the corrected copy.

use crate::failure::Failure;
use crate::output;
use ltc_check::hit::Hit;
use ltc_check::repair::Repair;
use ltc_check::{Checker, Report};
use ltc_grid::Pages;
use ltc_report::words::check::repair as repair_name;
use ltc_report::words::sheet_error;
use ltc_report::{Lang, pages};
use ltc_tables::limits::TRANSACTION;
use std::fs;
use std::path::{Path, PathBuf};

/// The report as a workbook.
pub(super) fn workbook(report: &Report<'_>, lang: Lang) -> Result<Vec<u8>, Failure> {
    sheet(&pages::report_workbook(report, lang))
}

/// A workbook's bytes.
pub(super) fn sheet(pages: &Pages) -> Result<Vec<u8>, Failure> {
    ltc_sheets::write(pages)
        .map_err(|error| Failure::new("not-written", sheet_error(&error, Lang::Zh), sheet_error(&error, Lang::En)))
}

/// Writes the records as they are now, in the form that the file's name says: the official workbook, or
/// FeeApply JSON in transactions of at most 5,000 records. The files that were written.
pub(super) fn corrected(path: &Path, checker: &Checker<'_>) -> Result<Vec<PathBuf>, Failure> {
    let records = checker.records();
    match path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase().as_str() {
        "xlsx" => {
            file(path, &sheet(&pages::import_workbook(records))?)?;
            Ok(vec![path.to_owned()])
        }
        "json" => {
            let context = checker.context();
            let Some(month) = context.facts.month else {
                let zh = "不知道申報月份，無法寫出 FeeApply JSON；請加上 --month。";
                let en = "The month is not known, so FeeApply JSON cannot be written; add --month.";
                return Err(Failure::new("no-month", zh, en).file(path));
            };
            let price = |record| context.price(records.row(record));
            let documents = ltc_tables::fee_apply_json(records, month, TRANSACTION, &price);
            let alone = documents.len() == 1;
            let mut written = Vec::new();
            for (document, number) in documents.iter().zip(1..) {
                let path = if alone { path.to_owned() } else { numbered(path, number) };
                file(&path, document.as_bytes())?;
                written.push(path);
            }
            Ok(written)
        }
        _ => {
            let zh = "修正後的檔案可寫成 .xlsx（批次匯入檔）或 .json（FeeApply）；請改副檔名。";
            let en = "A corrected copy is written as .xlsx (the workbook for import) or .json (FeeApply); change the extension.";
            Err(Failure::new("format-not-offered", zh, en).file(path))
        }
    }
}

/// `out.json` as `out-2.json`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{number}.json"))
}

/// Says on standard error what was changed.
pub(super) fn say_changes(checker: &Checker<'_>, done: &[(Hit, Repair)], written: &[PathBuf], lang: Lang) {
    let records = checker.records();
    for (hit, repair) in done {
        let row = records.row_number(hit.record);
        let (rule, name) = (hit.rule.entry().id, repair_name(repair.kind, lang));
        output::complain(&if row > 0 {
            lang.pick(format!("第 {row} 列 {rule}：{name}"), format!("row {row} {rule}: {name}"))
        } else {
            lang.pick(format!("新增的紀錄 {rule}：{name}"), format!("an added record {rule}: {name}"))
        });
    }
    let files: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
    let files = files.join(lang.pick("、", ", "));
    output::complain(&lang.pick(
        format!("修正 {} 處，另存於 {files}；原檔未變。", done.len()),
        format!("{} repairs, saved to {files}; the original is unchanged.", done.len()),
    ));
}

/// The result in one line.
pub(super) fn in_short(report: &Report<'_>, lang: Lang) -> String {
    let summary = &report.summary;
    lang.pick(
        format!("{} 筆，錯誤 {}，警告 {}", summary.records, summary.errors, summary.warnings),
        format!("{} records, {} errors, {} warnings", summary.records, summary.errors, summary.warnings),
    )
}

/// Writes a file.
pub(super) fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| {
        let zh = format!("無法寫入檔案（{error}），請核對路徑與權限。");
        let en = format!("The file cannot be written ({error}); check path and permissions.");
        Failure::new("not-written", zh, en).file(path)
    })
}
