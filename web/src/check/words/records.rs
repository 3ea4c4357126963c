//! Words of the records as a table.

use crate::i18n::word_table;

word_table! {
    /// Words of the records as a table.
    pub(crate) struct Words;
    /// Name of the grid.
    grid: "服務紀錄", "Service records";
    /// How the grid is used.
    help: "方向鍵移動，Enter 或 F2 編輯，直接輸入即取代，Esc 還原，Delete 清空，Ctrl+C 複製；在標題列按 Enter 排序。",
        "Arrow keys move, Enter or F2 edits, typing replaces, Esc reverts, Delete clears, Ctrl+C copies; Enter on a header sorts.";
    /// Name of the filters.
    filters: "篩選服務紀錄", "Filter records";
    /// Search field.
    search: "搜尋", "Search";
    /// What the search finds.
    search_hint: "任一欄位的文字", "Text in any column";
    /// Choice by findings.
    findings: "發現", "Findings";
    /// All records.
    any: "全部紀錄", "All records";
    /// Records with errors.
    with_errors: "有錯誤", "With errors";
    /// Records with errors or warnings.
    with_warnings: "有錯誤或警告", "With errors or warnings";
    /// Records with any finding.
    with_notes: "有任何發現", "With any finding";
    /// Tick.
    rejected: "會被退件", "Will be rejected";
    /// Tick.
    changed: "已更改", "Changed";
    /// Field.
    client: "個案", "Client";
    /// Field.
    worker: "服務人員", "Worker";
    /// What fields for persons take.
    person_hint: "完整身分證號", "Full ID";
    /// Field.
    day: "日期", "Day";
    /// No day chosen.
    every_day: "每一天", "Every day";
    /// Chip of a rule.
    rule: "規則", "Rule";
    /// More filters.
    more: "更多條件", "More filters";
    /// Takes one filter away.
    without: "取消篩選：", "Remove filter: ";
    /// Takes all filters away.
    reset: "清除篩選", "Clear filters";
    /// After a number of records.
    records: "筆紀錄", "records";
    /// Before a number of all records.
    of: "，共", " of";
    /// No record.
    none: "沒有符合條件的紀錄。", "No record matches.";
    /// No record at all.
    empty: "還沒有服務紀錄。", "There are no records yet.";
    /// While waiting.
    loading: "讀取中…", "Loading…";
    /// It failed.
    failed: "無法取得紀錄，請重新整理頁面。", "The records cannot be fetched; reload the page.";
    /// Header of the row number.
    row: "列", "Row";
    /// Header of the findings' marks.
    mark: "檢核", "Check";
    /// A row that is not in the file.
    added: "新增", "Added";
    /// Short mark of a changed row.
    changed_short: "改", "ed.";
    /// Severity.
    error: "錯誤", "Error";
    /// Severity.
    warning: "警告", "Warning";
    /// Severity.
    note: "提醒", "Note";
    /// After a number of findings.
    items: "項", "";
    /// Between two parts.
    comma: "，", ", ";
    /// No findings.
    fine: "沒有發現", "No findings";
    /// Name of the editor; the column follows.
    edit: "編輯：", "Edit: ";
    /// Title of the strip below; a row number follows.
    row_title: "第 ", "Row ";
    /// After the row number.
    row_after: " 列", "";
    /// Title of an added row.
    row_added: "新增的紀錄", "Added record";
    /// Button.
    only_client: "只看這位個案", "Only this client";
    /// Button.
    only_worker: "只看這位服務人員", "Only this worker";
    /// Button.
    open_client: "個案月曆", "Client's month";
    /// Button.
    remove: "移除這筆紀錄", "Remove this record";
    /// The strip without a record.
    choose: "選一列，這裡會列出它的發現。", "Choose a row; its findings appear here.";
    /// A waived finding.
    waived: "已免檢核", "Waived";
    /// Chinese only: a currency.
    ntd: "元", "NT$";
    /// Days of the week from Monday, apart by spaces.
    weekdays: "一 二 三 四 五 六 日", "Mon Tue Wed Thu Fri Sat Sun";
    /// Name of the list of findings.
    strip: "這一列的發現", "Findings of this row";
}
