//! Words of the small tools' screen; what they answer is worded in `ltc_report::words::contracts`.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct Words;
    /// Heading of the list.
    title: "小工具", "Small tools";
    /// What they are.
    lead: "各縣市契約與派案規定的小問題。依來源計算並列出每一步；有不同讀法時一併說明。",
        "Small questions about contracts and dispatch, by what counties have written down. Every step is shown, and other readings are named.";
    /// Link back to the list.
    all: "全部小工具", "All tools";
    /// Heading of a form.
    input: "資料", "What is known";
    /// Heading of an answer.
    answer: "結果", "Answer";
    /// Nothing has been entered.
    nothing: "填寫資料，結果立即出現；或先看範例。", "Fill in the form and the answer appears; or look at an example first.";
    /// Something is not filled in.
    unfinished: "資料還沒填完，或有無法讀取的欄位：", "Something is missing or cannot be read: ";
    /// Button.
    example: "帶入範例", "Show an example";
    /// Button.
    clear: "清除", "Clear";
    /// Button.
    open: "開啟檔案", "Open a file";
    /// Button.
    save: "存成檔案", "Save as a file";
    /// What happens with what is entered.
    kept_nowhere: "填寫的內容不會保存；要留存請存成檔案。", "Nothing is kept; save a file to keep it.";
    /// Button.
    csv: "匯出 CSV", "Export CSV";
    /// Button.
    print: "列印", "Print";
    /// Heading.
    steps: "計算與依據", "How it came about";
    /// Heading.
    readings: "判讀", "Readings";
    /// Heading of a table for screen readers.
    table: "明細", "Details";
    /// Label of a source.
    source: "依據", "source";
    /// Button below rows.
    add: "新增一列", "Add a row";
    /// Name of a row's button; the number follows.
    remove: "刪除第", "Remove row";
    /// A row; the number follows.
    row: "第", "Row";
    /// Behind the number of a row.
    row_end: "列", "";
    /// A choice that says nothing.
    not_said: "未填", "not said";
    /// An answer.
    yes: "是", "yes";
    /// An answer.
    no: "否", "no";
    /// What is wrong with a field.
    missing: "請填寫", "to be filled in";
    /// What is wrong with a field.
    not_whole: "請填整數", "a whole number, please";
    /// What is wrong with a field.
    no_date: "日期如 114/06/18 或 2025-06-18", "a date such as 114/06/18 or 2025-06-18";
    /// What is wrong with a field.
    no_clock: "時間如 18:30", "a time such as 18:30";
    /// What is wrong with a field; the limits follow.
    out_of_range: "請填", "from";
    /// What is wrong with a field.
    repeated: "與前面重複", "stands there twice";
    /// What is wrong with a field.
    backwards: "不得早於起始", "ends before it begins";
    /// A file cannot be used.
    not_opened: "無法開啟這個檔案：", "The file cannot be used: ";
    /// How a date is written.
    day_form: "114/06/18", "2025-06-18";
    /// How a time is written.
    clock_form: "18:30", "18:30";
    /// There is no such tool.
    no_such: "沒有這個小工具。", "There is no such tool.";
    /// Who signs.
    sign_unit: "受查單位人員：", "For the unit:";
    /// Who signs.
    sign_authority: "主管機關承辦人員：", "For the authority:";
}
