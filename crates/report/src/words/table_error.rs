//! Why a file of records is not read, and what is wrong with single places of one that is.

use super::check::field_name;
use super::input_error;
use super::value::amount;
use crate::Lang;
use ltc_tables::{
    Countable, Flaw, Foreign, Preview, Problem, Refusal, SecondKind, TableError, TransactionNote, Wanted,
};

/// Why a file is not read, and what to do.
pub fn table_error(error: &TableError, lang: Lang) -> String {
    let sheet = error.sheet.as_ref().map(|name| lang.pick(format!("工作表「{name}」："), format!("sheet {name}: ")));
    sheet.unwrap_or_default() + &refusal(&error.why, lang)
}

fn refusal(why: &Refusal, lang: Lang) -> String {
    match why {
        Refusal::Empty => lang.pick("檔案是空的。", "The file is empty.").to_owned(),
        Refusal::Foreign(foreign) => {
            let (zh, en) = foreign_format(*foreign);
            lang.pick(
                format!("這是{zh}，不是服務紀錄檔。請選擇 .xlsx、.xls、.csv 或 FeeApply JSON 檔。"),
                format!("This is {en}, not a file of records. Choose an .xlsx, .xls, .csv or FeeApply JSON file."),
            )
        }
        Refusal::Encoding { row } => lang.pick(
            format!("第 {row} 列起不是 UTF-8 編碼。請以 UTF-8 或 Big5 另存後再試。"),
            format!("From row {row} on the text is not UTF-8. Save it as UTF-8 or Big5 and try again."),
        ),
        Refusal::NoHeader(preview) => no_header(preview, lang),
        Refusal::SecondFile(kind) => {
            let (zh, en) = second(*kind);
            lang.pick(
                format!("這是{zh}，沒有服務紀錄。請用 --cases 一併提供，並另選服務紀錄檔。"),
                format!("This is {en} and holds no records. Give it with --cases, together with a file of records."),
            )
        }
        Refusal::NoSheet { wanted, there } => {
            let list = there.join(lang.pick("、", ", "));
            match wanted {
                Some(name) => lang.pick(
                    format!("活頁簿裡沒有工作表「{name}」；有的是：{list}。"),
                    format!("The workbook has no sheet {name}; it has: {list}."),
                ),
                None => lang.pick("活頁簿裡沒有工作表。", "The workbook has no sheet.").to_owned(),
            }
        }
        Refusal::TooMany { what, most } => {
            let most = amount(i64::try_from(*most).unwrap_or(i64::MAX));
            let (zh, en) = match what {
                Countable::Rows => ("列數", "rows"),
                Countable::Columns => ("欄數", "columns"),
                Countable::HeaderBytes => ("標題列長度（位元組）", "bytes of the header row"),
            };
            lang.pick(
                format!("{zh}超過上限 {most}。請分成幾個檔案。"),
                format!("More than {most} {en}. Split the file."),
            )
        }
        Refusal::Json(error) => input_error(error, lang),
    }
}

fn no_header(preview: &Preview, lang: Lang) -> String {
    let comma = lang.pick("、", ", ");
    let missing: Vec<&str> = preview.missing.iter().map(|field| field_name(*field, lang)).collect();
    let headers = preview.columns.iter().map(|column| column.header.as_str()).filter(|header| !header.is_empty());
    let seen: Vec<&str> = headers.take(12).collect();
    lang.pick(
        format!(
            "找不到欄位：{}。最像標題的是第 {} 列：{}。請核對標題列，或用欄位對應檔（--mapping）指定。",
            missing.join(comma),
            preview.header_row,
            seen.join(comma)
        ),
        format!(
            "No column for {}. Row {} looks most like the headers: {}. Check the headers, or name the columns with --mapping.",
            missing.join(comma),
            preview.header_row,
            seen.join(comma)
        ),
    )
}

fn foreign_format(foreign: Foreign) -> (&'static str, &'static str) {
    match foreign {
        Foreign::Html => ("網頁（HTML）", "a web page (HTML)"),
        Foreign::Xml => ("XML 檔", "an XML file"),
        Foreign::Pdf => ("PDF 檔", "a PDF"),
        Foreign::Picture => ("圖檔", "a picture"),
        Foreign::Archive => ("壓縮檔", "a packed archive"),
        Foreign::Binary => ("無法辨識的二進位檔", "a binary file of an unknown kind"),
    }
}

fn second(kind: SecondKind) -> (&'static str, &'static str) {
    match kind {
        SecondKind::Template => ("個案、額度與服務人員資料", "data on cases, allotments and workers"),
        SecondKind::ClaimList => ("照顧組合服務費用項目清冊", "the claim list"),
        SecondKind::ACodeList => ("A 碼項目清冊", "the list of A codes"),
    }
}

/// One place of a file: where, what stands there, what is wrong and what was done about it.
pub fn table_problem(problem: &Problem, lang: Lang) -> String {
    let mut place = Vec::new();
    if !problem.file.is_empty() {
        place.push(lang.pick(format!("{} ", problem.file), problem.file.clone()));
    }
    if let Some(sheet) = &problem.sheet {
        place.push(lang.pick(format!("工作表「{sheet}」"), format!("sheet {sheet}")));
    }
    if problem.row > 0 {
        place.push(lang.pick(format!("第 {} 列", problem.row), format!("row {}", problem.row)));
    }
    if let Some(column) = &problem.column {
        place.push(lang.pick(format!("「{column}」欄"), format!("column {column}")));
    }
    let value = problem.value.as_ref().map(|value| lang.pick(format!("「{value}」"), format!("`{value}`: ")));
    let place = place.join(lang.pick("", ", "));
    let place = place.trim_end();
    let colon = if place.is_empty() { "" } else { lang.pick("：", ": ") };
    let text = format!("{place}{colon}{}{}", value.unwrap_or_default(), flaw(&problem.what, lang));
    text.replace(char::is_control, " ")
}

fn flaw(flaw: &Flaw, lang: Lang) -> String {
    let fixed = |zh: &str, en: &str| lang.pick(zh, en).to_owned();
    match flaw {
        Flaw::NoRecords => fixed("沒有任何資料列。", "holds no rows of data."),
        Flaw::BrokenQuotes => {
            fixed("引號沒有成對，這一列照原樣讀取。", "a quotation mark does not close; the row was read as it stands.")
        }
        Flaw::MoreCellsThanHeaders { cells, headers } => lang.pick(
            format!("有 {cells} 格，標題只有 {headers} 欄；可能是內容含逗號而未加引號。"),
            format!("{cells} cells under {headers} headers; perhaps a comma that should stand in quotation marks."),
        ),
        Flaw::TooManyCells { most } => lang
            .pick(format!("超過 {most} 格，這一列未讀取。"), format!("more than {most} cells; the row was left out.")),
        Flaw::RowTooLong { most } => lang.pick(
            format!("超過 {most} 位元組，這一列未讀取。"),
            format!("more than {most} bytes; the row was left out."),
        ),
        Flaw::CellTooLong { most } => lang.pick(
            format!("超過 {most} 字，多出的部分未讀取。"),
            format!("more than {most} characters; the rest was cut off."),
        ),
        Flaw::NotInEncoding => {
            fixed("有無法解讀的字元，已以替代字元表示。", "bytes that are no character were replaced.")
        }
        Flaw::DuplicateColumn { used, .. } => lang.pick(
            format!("與「{used}」是同一種欄位，採用「{used}」，這一欄視為其他欄位保留。"),
            format!("the same field as {used}, which is used; this column is kept as another one."),
        ),
        Flaw::RepeatedHeader => fixed("重複的標題列，略過。", "repeats the header; left out."),
        Flaw::TotalRow => fixed("合計列，略過。", "a row of totals; left out."),
        Flaw::SheetNotRead { rows } => lang.pick(
            format!("也像是服務紀錄（{rows} 列），但未讀取；需要時請以欄位對應檔指定工作表。"),
            format!(
                "looks like records too ({rows} rows) and was not read; name the sheet in a mapping if it is wanted."
            ),
        ),
        Flaw::WrongJsonType => fixed(
            "值的型別不對，視為無法讀取的欄位保留。",
            "a value of another type; kept as a cell that cannot be read.",
        ),
        Flaw::NotAnObject => fixed("不是一筆紀錄（JSON 物件），略過。", "no record (no JSON object); left out."),
        Flaw::TooManyFields { most } => lang.pick(
            format!("不認得的欄位超過 {most} 個，其餘未保留。"),
            format!("more than {most} unknown fields; the rest was not kept."),
        ),
        Flaw::Transaction(note) => transaction(note, lang),
        Flaw::Expected(wanted) => lang.pick(
            format!("應填{}，這一列未採用。", wanted_words(*wanted, lang)),
            format!("should be {}; the row was left out.", wanted_words(*wanted, lang)),
        ),
        Flaw::Ignored(wanted) => lang.pick(
            format!("應填{}，這一格未採用。", wanted_words(*wanted, lang)),
            format!("should be {}; the cell was ignored.", wanted_words(*wanted, lang)),
        ),
        Flaw::UnknownClient => fixed(
            "「個案」工作表裡沒有這個人，這一列未採用。",
            "the sheet of cases does not know this client; the row was left out.",
        ),
        Flaw::Contradicts { first } => lang.pick(
            format!("與前面一列的「{first}」不同，採用前面那一列。"),
            format!("another row says {first}; that one counts."),
        ),
    }
}

fn transaction(note: &TransactionNote, lang: Lang) -> String {
    let differs = |zh: &str, en: &str, stated: i64, found: i64| {
        let (stated, found) = (amount(stated), amount(found));
        lang.pick(
            format!("檔頭的{zh} {stated} 與內容 {found} 不符。"),
            format!("the head says {stated} {en}, the content has {found}."),
        )
    };
    match note {
        TransactionNote::NoMonth => {
            lang.pick("檔頭的 writeoff_yyyymm 不是月份。", "writeoff_yyyymm is no month.").to_owned()
        }
        TransactionNote::Records { stated, found } => differs("筆數", "records", *stated, *found),
        TransactionNote::Cases { stated, found } => differs("個案數", "clients", *stated, *found),
        TransactionNote::Amount { stated, found } => differs("金額", "NT$", *stated, *found),
        TransactionNote::TooMany { most } => lang.pick(
            format!("一次申報以 {most} 筆為限，請分批。"),
            format!("a transaction takes {most} records; split it."),
        ),
    }
}

fn wanted_words(wanted: Wanted, lang: Lang) -> String {
    let (zh, en) = match wanted {
        Wanted::Something => ("內容", "filled in"),
        Wanted::Day => ("日期（如 115/07/01）", "a date (2026-07-01)"),
        Wanted::Month => ("月份（如 115/07）", "a month (2026-07)"),
        Wanted::Whole { min, max } => {
            return lang.pick(format!("{min} 至 {max} 的整數"), format!("a whole number from {min} to {max}"));
        }
        Wanted::Number => ("數字", "a number"),
        Wanted::Flag => ("「是」或「否」", "yes or no"),
        Wanted::DayOrYes => ("日期或「是」", "a date or yes"),
        Wanted::WelfareClass => {
            ("福利身分別（第一類、第二類、第三類，或低收入戶、中低收入戶、一般戶）", "a welfare class")
        }
        Wanted::QuotaType => ("額度類型（照顧及專業服務、交通接送、喘息服務、輔具）", "a quota type"),
        Wanted::Fund => ("分配來源（可用、留用、預支）", "a fund"),
        Wanted::Profession => ("職類（見範本的說明）", "a profession (see the template's notes)"),
        Wanted::Code => ("服務項目代碼", "a service code"),
    };
    lang.pick(zh, en).to_owned()
}
