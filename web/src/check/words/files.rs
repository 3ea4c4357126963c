//! Words of the view of files, of what is told besides them, and of the paper.

use crate::i18n::word_table;

word_table! {
    /// What stands in the view of files and exports.
    pub(crate) struct Words;
    /// Part: exports.
    exports: "匯出", "Export";
    /// Lead of that part.
    exports_hint: "都在這台電腦產生，檔名不含個案。", "Made on this computer; no file name names a client.";
    /// An export.
    workbook: "官方格式活頁簿", "Official workbook";
    /// What it is for.
    workbook_hint: "修正後的服務紀錄，33 欄官方格式（xlsx），可直接匯入送審。", "The corrected records in the 33 official columns (xlsx), for import.";
    /// An export.
    fee_apply: "FeeApply JSON", "FeeApply JSON";
    /// What it is for.
    fee_apply_hint: "修正後的服務紀錄，供以 API 申報的系統使用。", "The corrected records, for systems that claim through the API.";
    /// An export.
    report: "檢核報告（xlsx）", "Report (xlsx)";
    /// What it is for.
    report_hint: "摘要、每一項發現、未檢核的規則，給同仁分工修正。", "Summary, every finding, what was not checked; to share the work of correcting.";
    /// An export.
    csv: "發現清單（CSV）", "Findings (CSV)";
    /// What it is for.
    csv_hint: "每一項發現一列，用其他程式篩選統計。", "A line for each finding, for other programs.";
    /// An export.
    json: "檢核報告（JSON）", "Report (JSON)";
    /// What it is for.
    json_hint: "給資訊人員與其他系統的完整結果。", "The whole result, for other systems.";
    /// An export.
    differences: "給 A 單位的差異清單", "Differences for the A unit";
    /// What it is for.
    differences_hint: "核定量與實際紀錄不同之處（xlsx），供異動通報。", "Where the allotment and the records differ (xlsx), for change notices.";
    /// An export.
    print: "列印簽核", "Print for a signature";
    /// What it is for.
    print_hint: "一頁頁的檢核結果，留有主管簽名處。", "The result on paper, with a place for the supervisor to sign.";
    /// Part: files.
    read: "讀入的檔案", "Files that were read";
    /// Button.
    remove: "移除", "Remove";
    /// Problems, behind a number.
    problems: "處需要留意", "places to look at";
    /// Question.
    remove_question: "要移除這個檔案嗎？它的紀錄與相關更改會一起移除，不能復原。",
        "Remove this file? Its records and their changes go with it; this cannot be undone.";
    /// Button.
    clear: "全部移除，重新開始", "Remove everything and begin anew";
    /// Question.
    clear_question: "要移除所有檔案與更改嗎？不能復原；需要的檔案請先匯出。",
        "Remove all files and changes? This cannot be undone; export first what you need.";
    /// Button.
    do_not: "不要移除", "Do not remove";
    /// Part: more data.
    more: "補充資料，檢核更多規則", "More data lets more rules be checked";
    /// How.
    more_hint: "下載範本，填入個案、核定量、服務人員等資料（不必全填），再和服務紀錄一樣選擇或拖進來。",
        "Fill in the template what you have of cases, allotments and workers, then choose or drop it like the records.";
    /// Button.
    template: "下載範本（xlsx）", "Download the template (xlsx)";
    /// Before the numbers.
    there: "目前已有：", "There are now: ";
    /// Behind a number.
    cases: "位個案資料", "cases";
    /// Behind a number.
    workers: "位服務人員資料", "workers";
    /// Part: the form.
    told: "申報單位與日期", "Unit and dates";
    /// How.
    told_hint: "不確定的可以留白；需要這些資料的規則會列為「未檢核」。", "Leave blank what you are not sure of; rules that need it say that they did not check.";
    /// Field.
    month: "申報月份", "Month that is claimed";
    /// Hint.
    month_hint: "不填時取大部分紀錄的月份", "Blank: the month of most records";
    /// Field.
    as_of: "檢核基準日", "Day that counts as today";
    /// Hint.
    as_of_hint: "判斷申報期限用", "For the deadlines";
    /// Field.
    unit_id: "單位代碼", "The unit's id";
    /// Field.
    codes: "特約的服務項目", "Codes in the contract";
    /// Hint.
    codes_hint: "例如 BA01 BA02 GA；以空格或頓號分開，字頭代表整類", "Such as BA01 BA02 GA, with spaces between; a prefix stands for all its codes";
    /// Field.
    contract_from: "特約起日", "Contract begins";
    /// Field.
    contract_to: "特約迄日", "Contract ends";
    /// Field.
    capacity: "同時服務人數上限", "Most clients at one time";
    /// Field.
    c_units: "合作的 C 單位代碼", "Codes of C units";
    /// Hint.
    c_units_hint: "以空格或頓號分開", "With spaces between";
    /// Button.
    tell: "套用並重新檢核", "Use and check again";
    /// Title of the error summary.
    wrong: "有欄位看不懂", "Some fields are not understood";
    /// Error.
    not_a_month: "不是月份，例如 115/07", "Not a month, such as 115/07 or 2026-07";
    /// Error.
    not_a_day: "不是日期，例如 115/08/05", "Not a day, such as 115/08/05 or 2026-08-05";
    /// Error.
    not_a_number: "不是正整數", "Not a whole number";
    /// Error.
    no_beginning: "有迄日就需要起日", "An end needs a beginning";
    /// Button on the paper's toolbar.
    print_now: "列印", "Print";
    /// Button on the paper's toolbar.
    back: "回到檢核", "Back to the check";
    /// Head of waived findings.
    waived: "免檢核", "Waived";
    /// Heads of that table.
    waived_where: "紀錄", "Record";
    /// Heads of that table.
    waived_rule: "規則", "Rule";
    /// Heads of that table.
    waived_why: "理由", "Reason";
    /// Head of what was not checked.
    not_checked: "未檢核或僅部分檢核", "Not checked, or only in part";
    /// Head of the findings.
    found: "發現", "Findings";
    /// No findings.
    nothing_found: "沒有發現。", "Nothing was found.";
    /// Before what to do.
    todo: "處理：", "What to do: ";
    /// Head of what it rests on.
    rests_on: "依據", "Rests on";
    /// Head of that table.
    gap_data: "缺少的資料", "Data that is missing";
    /// Head of that table.
    gap_rules: "規則", "Rules";
    /// The paper cannot be read.
    no_paper: "無法產生列印內容，請再試一次。", "The page could not be made; please try again.";
}
