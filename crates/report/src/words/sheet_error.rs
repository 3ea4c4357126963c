//! Why a workbook is not read or not written.

use super::value::amount;
use crate::Lang;
use ltc_grid::{Quantity, SheetError};

/// The reason, and what to do.
pub fn sheet_error(error: &SheetError, lang: Lang) -> String {
    match error {
        SheetError::NotAWorkbook => lang
            .pick(
                "這不是 Excel 活頁簿。請選擇 .xlsx、.xls、.csv 或 FeeApply JSON 檔。",
                "This is no Excel workbook. Choose an .xlsx, .xls, .csv or FeeApply JSON file.",
            )
            .to_owned(),
        SheetError::OtherFormat(format) => lang.pick(
            format!("不讀取 {} 格式。請用 Excel 開啟後另存為 .xlsx。", format.name()),
            format!("{} is not read. Open it in Excel and save it as .xlsx.", format.name()),
        ),
        SheetError::Password => lang
            .pick(
                "檔案設有開啟密碼。請在 Excel 取消密碼後另存，再檢核一次。",
                "The file needs a password to be opened. Save it without one and try again.",
            )
            .to_owned(),
        SheetError::TooMuch { what, limit, sheet } => {
            let (zh, en) = quantity(*what);
            let limit = amount(i64::try_from(*limit).unwrap_or(i64::MAX));
            let of = |words: &str| sheet.as_ref().map(|name| words.replace("{}", name)).unwrap_or_default();
            lang.pick(
                format!("{}{zh}超過上限 {limit}。請分成幾個檔案，或刪去不需要的內容後另存。", of("工作表「{}」的")),
                format!(
                    "{}more than {limit} {en}. Split the file, or save it without what is not needed.",
                    of("Sheet {}: ")
                ),
            )
        }
        SheetError::Broken { place, .. } => lang.pick(
            format!("檔案已損壞或不完整（{place}）。請用 Excel 開啟並另存新檔，再檢核一次。"),
            format!("The file is damaged or incomplete ({place}). Open it in Excel, save it anew and try again."),
        ),
        SheetError::Unwritable { page, .. } => lang.pick(
            format!("工作表「{page}」無法寫成活頁簿：內容超過 Excel 的上限。可改用 --format csv 或 json。"),
            format!("Sheet {page} cannot be written: it has more than Excel holds. Use --format csv or json."),
        ),
    }
}

fn quantity(what: Quantity) -> (&'static str, &'static str) {
    match what {
        Quantity::FileBytes => ("檔案大小（位元組）", "bytes"),
        Quantity::ExpandedBytes => ("解壓縮後的大小（位元組）", "bytes once unpacked"),
        Quantity::Expansion => ("壓縮倍數", "times its packed size"),
        Quantity::Entries => ("壓縮檔內的檔案數", "parts"),
        Quantity::Sheets => ("工作表數", "sheets"),
        Quantity::Rows => ("列數", "rows"),
        Quantity::Columns => ("欄數", "columns"),
        Quantity::Cells => ("儲存格數", "cells"),
        Quantity::CellText => ("儲存格的字數", "characters in a cell"),
        Quantity::TextBytes => ("文字總量（位元組）", "bytes of text"),
    }
}
