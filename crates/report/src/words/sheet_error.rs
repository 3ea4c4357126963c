//! Why a workbook is not read or not written.

use super::packs;
use super::section::{sentences, texts};
use super::value::amount;
use crate::Lang;
use ltc_grid::{Quantity, SheetError};

sentences! {
    /// The reason, and what to do.
    enum Reason, sheet_refusal in SHEET_ERRORS {
        NotAWorkbook =>
            "這不是 Excel 活頁簿。請選擇 .xlsx、.xls、.csv 或 FeeApply JSON 檔。",
            "This is no Excel workbook. Choose an .xlsx, .xls, .csv or FeeApply JSON file.";
        OtherFormat =>
            "不讀取 {format} 格式。請用 Excel 開啟後另存為 .xlsx。",
            "{format} is not read. Open it in Excel and save it as .xlsx.";
        Password =>
            "檔案設有開啟密碼。請在 Excel 取消密碼後另存，再檢核一次。",
            "The file needs a password to be opened. Save it without one and try again.";
        TooMuch =>
            "[工作表「{sheet}」的]{what}超過上限 {limit}。請分成幾個檔案，或刪去不需要的內容後另存。",
            "[Sheet {sheet}: ]more than {limit} {what}. Split the file, or save it without what is not needed.";
        Broken =>
            "檔案已損壞或不完整（{place}）。請用 Excel 開啟並另存新檔，再檢核一次。",
            "The file is damaged or incomplete ({place}). Open it in Excel, save it anew and try again.";
        Unwritable =>
            "工作表「{page}」無法寫成活頁簿：內容超過 Excel 的上限。可改用 --format csv 或 json。",
            "Sheet {page} cannot be written: it has more than Excel holds. Use --format csv or json.";
    }
}

/// The reason, and what to do.
pub fn sheet_error(error: &SheetError, lang: Lang) -> String {
    let lang = packs::spoken(lang).unwrap_or(lang);
    match error {
        SheetError::NotAWorkbook => Reason::NotAWorkbook.say(lang, &[]),
        SheetError::OtherFormat(format) => Reason::OtherFormat.say(lang, &[("format", format.name())]),
        SheetError::Password => Reason::Password.say(lang, &[]),
        SheetError::TooMuch { what, limit, sheet } => {
            let limit = amount(i64::try_from(*limit).unwrap_or(i64::MAX));
            let values = [("what", sheet_quantity(*what, lang)), ("limit", limit.as_str())];
            let sheet = sheet.as_deref().map(|name| ("sheet", name));
            Reason::TooMuch.say(lang, &values.into_iter().chain(sheet).collect::<Vec<_>>())
        }
        SheetError::Broken { place, .. } => Reason::Broken.say(lang, &[("place", place)]),
        SheetError::Unwritable { page, .. } => Reason::Unwritable.say(lang, &[("page", page)]),
    }
}

texts! {
    /// What there is too much of.
    fn sheet_quantity(Quantity) in SHEET_QUANTITIES {
        FileBytes => "檔案大小（位元組）", "bytes";
        ExpandedBytes => "解壓縮後的大小（位元組）", "bytes once unpacked";
        Expansion => "壓縮倍數", "times its packed size";
        Entries => "壓縮檔內的檔案數", "parts";
        Sheets => "工作表數", "sheets";
        Rows => "列數", "rows";
        Columns => "欄數", "columns";
        Cells => "儲存格數", "cells";
        CellText => "儲存格的字數", "characters in a cell";
        TextBytes => "文字總量（位元組）", "bytes of text";
    }
}
