//! Why a file of records is not read, and what is wrong with single places of one that is.

use super::check::field_name;
use super::section::{sentences, texts};
use super::value::amount;
use super::{input_error, packs};
use crate::Lang;
use ltc_tables::{
    Countable, Flaw, Foreign, Preview, Problem, Refusal, SecondKind, TableError, TransactionNote, Wanted,
};

sentences! {
    /// Why a file is not read, and what to do.
    enum Refused, table_refusal in TABLE_REFUSALS {
        InSheet => "工作表「{sheet}」：{why}", "sheet {sheet}: {why}";
        Empty => "檔案是空的。", "The file is empty.";
        Foreign =>
            "這是{kind}，不是服務紀錄檔。請選擇 .xlsx、.xls、.csv 或 FeeApply JSON 檔。",
            "This is {kind}, not a file of records. Choose an .xlsx, .xls, .csv or FeeApply JSON file.";
        Encoding =>
            "第 {row} 列起不是 UTF-8 編碼。請以 UTF-8 或 Big5 另存後再試。",
            "From row {row} on the text is not UTF-8. Save it as UTF-8 or Big5 and try again.";
        NoHeader =>
            "找不到欄位：{missing}。最像標題的是第 {row} 列：{seen}。請核對標題列，或用欄位對應檔（--mapping）指定。",
            "No column for {missing}. Row {row} looks most like the headers: {seen}. Check the headers, or name the columns with --mapping.";
        SecondFile =>
            "這是{kind}，沒有服務紀錄。請用 --cases 一併提供，並另選服務紀錄檔。",
            "This is {kind} and holds no records. Give it with --cases, together with a file of records.";
        NoSuchSheet =>
            "活頁簿裡沒有工作表「{sheet}」；有的是：{there}。",
            "The workbook has no sheet {sheet}; it has: {there}.";
        NoSheet => "活頁簿裡沒有工作表。", "The workbook has no sheet.";
        TooMany => "{what}超過上限 {most}。請分成幾個檔案。", "More than {most} {what}. Split the file.";
    }
}

/// Why a file is not read, and what to do.
pub fn table_error(error: &TableError, lang: Lang) -> String {
    let lang = packs::spoken(lang).unwrap_or(lang);
    let why = refusal(&error.why, lang);
    match &error.sheet {
        Some(sheet) => Refused::InSheet.say(lang, &[("sheet", sheet), ("why", &why)]),
        None => why,
    }
}

fn refusal(why: &Refusal, lang: Lang) -> String {
    match why {
        Refusal::Empty => Refused::Empty.say(lang, &[]),
        Refusal::Foreign(kind) => Refused::Foreign.say(lang, &[("kind", foreign_file(*kind, lang))]),
        Refusal::Encoding { row } => Refused::Encoding.say(lang, &[("row", &row.to_string())]),
        Refusal::NoHeader(preview) => no_header(preview, lang),
        Refusal::SecondFile(kind) => Refused::SecondFile.say(lang, &[("kind", second_file(*kind, lang))]),
        Refusal::NoSheet { wanted: Some(sheet), there } => {
            Refused::NoSuchSheet.say(lang, &[("sheet", sheet), ("there", &there.join(comma(lang)))])
        }
        Refusal::NoSheet { wanted: None, .. } => Refused::NoSheet.say(lang, &[]),
        Refusal::TooMany { what, most } => {
            let most = amount(i64::try_from(*most).unwrap_or(i64::MAX));
            Refused::TooMany.say(lang, &[("what", table_quantity(*what, lang)), ("most", &most)])
        }
        Refusal::Json(error) => input_error(error, lang),
    }
}

/// Between the parts of a list.
fn comma(lang: Lang) -> &'static str {
    lang.pick("、", ", ")
}

fn no_header(preview: &Preview, lang: Lang) -> String {
    let missing: Vec<&str> = preview.missing.iter().map(|field| field_name(*field, lang)).collect();
    let headers = preview.columns.iter().map(|column| column.header.as_str()).filter(|header| !header.is_empty());
    let seen: Vec<&str> = headers.take(12).collect();
    Refused::NoHeader.say(
        lang,
        &[
            ("missing", &missing.join(comma(lang))),
            ("row", &preview.header_row.to_string()),
            ("seen", &seen.join(comma(lang))),
        ],
    )
}

texts! {
    /// What a file is that is none of records.
    fn foreign_file(Foreign) in FOREIGN_FILES {
        Html => "網頁（HTML）", "a web page (HTML)";
        Xml => "XML 檔", "an XML file";
        Pdf => "PDF 檔", "a PDF";
        Picture => "圖檔", "a picture";
        Archive => "壓縮檔", "a packed archive";
        Binary => "無法辨識的二進位檔", "a binary file of an unknown kind";
    }
}

texts! {
    /// A file that goes with the records.
    fn second_file(SecondKind) in SECOND_FILES {
        Template => "個案、額度與服務人員資料", "data on cases, allotments and workers";
        ClaimList => "照顧組合服務費用項目清冊", "the claim list";
        ACodeList => "A 碼項目清冊", "the list of A codes";
    }
}

texts! {
    /// What a table has too many of.
    fn table_quantity(Countable) in TABLE_QUANTITIES {
        Rows => "列數", "rows";
        Columns => "欄數", "columns";
        HeaderBytes => "標題列長度（位元組）", "bytes of the header row";
    }
}

sentences! {
    /// The parts of a place.
    enum Part, table_place in TABLE_PLACES {
        File => "{file} ", "{file}";
        Sheet => "工作表「{sheet}」", "sheet {sheet}";
        Row => "第 {row} 列", "row {row}";
        Column => "「{column}」欄", "column {column}";
        Value => "「{value}」", "`{value}`: ";
    }
}

/// One place of a file: where, what stands there, what is wrong and what was done about it.
pub fn table_problem(problem: &Problem, lang: Lang) -> String {
    let spoken = packs::spoken(lang);
    let lang = spoken.unwrap_or(lang);
    let mut place = Vec::new();
    if !problem.file.is_empty() {
        place.push(Part::File.say(lang, &[("file", &problem.file)]));
    }
    if let Some(sheet) = &problem.sheet {
        place.push(Part::Sheet.say(lang, &[("sheet", sheet)]));
    }
    if problem.row > 0 {
        place.push(Part::Row.say(lang, &[("row", &problem.row.to_string())]));
    }
    if let Some(column) = &problem.column {
        place.push(Part::Column.say(lang, &[("column", column)]));
    }
    let value = problem.value.as_ref().map(|value| Part::Value.say(lang, &[("value", value)])).unwrap_or_default();
    // Without a language nothing else keeps the parts apart.
    let place = place.join(spoken.map_or(", ", |lang| lang.pick("", ", ")));
    let place = place.trim_end();
    let colon = if place.is_empty() { "" } else { spoken.map_or(": ", |lang| lang.pick("：", ": ")) };
    let text = format!("{place}{colon}{value}{}", flaw(&problem.what, lang));
    text.replace(char::is_control, " ")
}

sentences! {
    /// What is wrong with a place, and what was done about it.
    enum Wrong, table_flaw in TABLE_FLAWS {
        NoRecords => "沒有任何資料列。", "holds no rows of data.";
        BrokenQuotes =>
            "引號沒有成對，這一列照原樣讀取。",
            "a quotation mark does not close; the row was read as it stands.";
        MoreCellsThanHeaders =>
            "有 {cells} 格，標題只有 {headers} 欄；可能是內容含逗號而未加引號。",
            "{cells} cells under {headers} headers; perhaps a comma that should stand in quotation marks.";
        TooManyCells => "超過 {most} 格，這一列未讀取。", "more than {most} cells; the row was left out.";
        RowTooLong => "超過 {most} 位元組，這一列未讀取。", "more than {most} bytes; the row was left out.";
        CellTooLong => "超過 {most} 字，多出的部分未讀取。", "more than {most} characters; the rest was cut off.";
        NotInEncoding => "有無法解讀的字元，已以替代字元表示。", "bytes that are no character were replaced.";
        DuplicateColumn =>
            "與「{used}」是同一種欄位，採用「{used}」，這一欄視為其他欄位保留。",
            "the same field as {used}, which is used; this column is kept as another one.";
        RepeatedHeader => "重複的標題列，略過。", "repeats the header; left out.";
        TotalRow => "合計列，略過。", "a row of totals; left out.";
        SheetNotRead =>
            "也像是服務紀錄（{rows} 列），但未讀取；需要時請以欄位對應檔指定工作表。",
            "looks like records too ({rows} rows) and was not read; name the sheet in a mapping if it is wanted.";
        WrongJsonType =>
            "值的型別不對，視為無法讀取的欄位保留。",
            "a value of another type; kept as a cell that cannot be read.";
        NotAnObject => "不是一筆紀錄（JSON 物件），略過。", "no record (no JSON object); left out.";
        TooManyFields =>
            "不認得的欄位超過 {most} 個，其餘未保留。",
            "more than {most} unknown fields; the rest was not kept.";
        Expected => "應填{wanted}，這一列未採用。", "should be {wanted}; the row was left out.";
        Ignored => "應填{wanted}，這一格未採用。", "should be {wanted}; the cell was ignored.";
        UnknownClient =>
            "「個案」工作表裡沒有這個人，這一列未採用。",
            "the sheet of cases does not know this client; the row was left out.";
        Contradicts => "與前面一列的「{first}」不同，採用前面那一列。", "another row says {first}; that one counts.";
        NoMonth => "檔頭的 writeoff_yyyymm 不是月份。", "writeoff_yyyymm is no month.";
        Records =>
            "檔頭的筆數 {stated} 與內容 {found} 不符。",
            "the head says {stated} records, the content has {found}.";
        Cases =>
            "檔頭的個案數 {stated} 與內容 {found} 不符。",
            "the head says {stated} clients, the content has {found}.";
        Amount =>
            "檔頭的金額 {stated} 與內容 {found} 不符。",
            "the head says {stated} NT$, the content has {found}.";
        TransactionTooLong =>
            "一次申報以 {most} 筆為限，請分批。",
            "a transaction takes {most} records; split it.";
    }
}

fn flaw(flaw: &Flaw, lang: Lang) -> String {
    let fixed = |wrong: Wrong| wrong.say(lang, &[]);
    let most = |wrong: Wrong, most: &dyn ToString| wrong.say(lang, &[("most", &most.to_string())]);
    match flaw {
        Flaw::NoRecords => fixed(Wrong::NoRecords),
        Flaw::BrokenQuotes => fixed(Wrong::BrokenQuotes),
        Flaw::MoreCellsThanHeaders { cells, headers } => {
            Wrong::MoreCellsThanHeaders.say(lang, &[("cells", &cells.to_string()), ("headers", &headers.to_string())])
        }
        Flaw::TooManyCells { most: limit } => most(Wrong::TooManyCells, limit),
        Flaw::RowTooLong { most: limit } => most(Wrong::RowTooLong, limit),
        Flaw::CellTooLong { most: limit } => most(Wrong::CellTooLong, limit),
        Flaw::NotInEncoding => fixed(Wrong::NotInEncoding),
        Flaw::DuplicateColumn { used, .. } => Wrong::DuplicateColumn.say(lang, &[("used", used)]),
        Flaw::RepeatedHeader => fixed(Wrong::RepeatedHeader),
        Flaw::TotalRow => fixed(Wrong::TotalRow),
        Flaw::SheetNotRead { rows } => Wrong::SheetNotRead.say(lang, &[("rows", &rows.to_string())]),
        Flaw::WrongJsonType => fixed(Wrong::WrongJsonType),
        Flaw::NotAnObject => fixed(Wrong::NotAnObject),
        Flaw::TooManyFields { most: limit } => most(Wrong::TooManyFields, limit),
        Flaw::Transaction(note) => transaction(note, lang),
        Flaw::Expected(wanted) => Wrong::Expected.say(lang, &[("wanted", &wanted_words(*wanted, lang))]),
        Flaw::Ignored(wanted) => Wrong::Ignored.say(lang, &[("wanted", &wanted_words(*wanted, lang))]),
        Flaw::UnknownClient => fixed(Wrong::UnknownClient),
        Flaw::Contradicts { first } => Wrong::Contradicts.say(lang, &[("first", first)]),
    }
}

fn transaction(note: &TransactionNote, lang: Lang) -> String {
    let differs = |wrong: Wrong, stated: i64, found: i64| {
        wrong.say(lang, &[("stated", &amount(stated)), ("found", &amount(found))])
    };
    match note {
        TransactionNote::NoMonth => Wrong::NoMonth.say(lang, &[]),
        TransactionNote::Records { stated, found } => differs(Wrong::Records, *stated, *found),
        TransactionNote::Cases { stated, found } => differs(Wrong::Cases, *stated, *found),
        TransactionNote::Amount { stated, found } => differs(Wrong::Amount, *stated, *found),
        TransactionNote::TooMany { most } => Wrong::TransactionTooLong.say(lang, &[("most", &most.to_string())]),
    }
}

sentences! {
    /// What is wanted in a cell.
    enum Fitting, wanted in WANTED {
        Something => "內容", "filled in";
        Day => "日期（如 115/07/01）", "a date (2026-07-01)";
        Month => "月份（如 115/07）", "a month (2026-07)";
        Whole => "{min} 至 {max} 的整數", "a whole number from {min} to {max}";
        Number => "數字", "a number";
        Flag => "「是」或「否」", "yes or no";
        DayOrYes => "日期或「是」", "a date or yes";
        WelfareClass =>
            "福利身分別（第一類、第二類、第三類，或低收入戶、中低收入戶、一般戶）",
            "a welfare class";
        QuotaType => "額度類型（照顧及專業服務、交通接送、喘息服務、輔具）", "a quota type";
        Fund => "分配來源（可用、留用、預支）", "a fund";
        Profession => "職類（見範本的說明）", "a profession (see the template's notes)";
        Code => "服務項目代碼", "a service code";
    }
}

fn wanted_words(wanted: Wanted, lang: Lang) -> String {
    let fitting = match wanted {
        Wanted::Something => Fitting::Something,
        Wanted::Day => Fitting::Day,
        Wanted::Month => Fitting::Month,
        Wanted::Whole { min, max } => {
            return Fitting::Whole.say(lang, &[("min", &min.to_string()), ("max", &max.to_string())]);
        }
        Wanted::Number => Fitting::Number,
        Wanted::Flag => Fitting::Flag,
        Wanted::DayOrYes => Fitting::DayOrYes,
        Wanted::WelfareClass => Fitting::WelfareClass,
        Wanted::QuotaType => Fitting::QuotaType,
        Wanted::Fund => Fitting::Fund,
        Wanted::Profession => Fitting::Profession,
        Wanted::Code => Fitting::Code,
    };
    fitting.say(lang, &[])
}
