//! Words of the clients and their month.

use crate::i18n::word_table;

word_table! {
    /// Words of the clients and their month.
    pub(crate) struct Words;
    /// Title.
    title: "個案清單", "List of clients";
    /// Field.
    search: "搜尋個案", "Search clients";
    /// What the field takes.
    search_hint: "身分證號的一部分", "A part of the ID";
    /// Column.
    client: "個案", "Client";
    /// Column.
    level: "等級", "Level";
    /// Column.
    records: "紀錄", "Records";
    /// Column.
    errors: "錯誤", "Errors";
    /// Column.
    warnings: "警告", "Warnings";
    /// Column.
    amount: "金額", "Amount";
    /// Column.
    at_stake: "會被退件", "At stake";
    /// Column.
    subsidy: "補助", "Subsidy";
    /// Column.
    copayment: "部分負擔", "Copayment";
    /// Column.
    self_pay: "自費", "Self-paid";
    /// Caption of the table.
    caption: "金額為元；等級與費用需要個案資料才能計算。", "Amounts in NT$; level and claim need data on the client.";
    /// Nothing is known.
    unknown: "未知", "unknown";
    /// No client.
    none: "沒有符合的個案。", "No client matches.";
    /// No client at all.
    empty: "還沒有個案。", "There are no clients yet.";
    /// Pages of the list.
    pages: "個案的分頁", "Pages of clients";
    /// Button.
    before: "上一頁", "Previous";
    /// Button.
    after: "下一頁", "Next";
    /// Button.
    back: "所有個案", "All clients";
    /// Button.
    print: "列印", "Print";
    /// Button.
    show_records: "服務紀錄", "Records";
    /// Button.
    show_findings: "發現", "Findings";
    /// Button.
    scenario: "做成教材", "Make a scenario";
    /// What that does.
    scenario_hint: "存成去除個資的情境檔，可在「教學」開啟或寫成課程。",
        "Saves a scenario file without personal data, to be opened under Course or written into a lesson.";
    /// Title of the claim.
    claim: "本月費用", "This month's claim";
    /// Part of the claim.
    available: "可用額度", "Available quota";
    /// Part of the claim.
    claimed: "申報金額", "Claimed";
    /// Part of the claim.
    client_pays: "民眾負擔合計", "Household pays in all";
    /// Part of the claim.
    within_quota: "額度內", "Within the quota";
    /// Title.
    no_claim: "無法計算費用", "The claim cannot be worked out";
    /// Title.
    quotas: "額度使用", "Use of quotas";
    /// Used.
    used: "已使用", "Used";
    /// Left.
    left: "剩餘", "Left";
    /// Too much.
    over: "超出", "Over by";
    /// Available is not known.
    no_quota: "可用額度未知", "Available quota unknown";
    /// A currency.
    ntd: "元", "NT$";
    /// Title.
    against: "核定與紀錄對照", "Allocated against recorded";
    /// Table.
    by_purse: "按月結算與喘息（元）", "Settled by month, and respite (NT$)";
    /// Table.
    bundles: "組合結算與復能（元）", "Settled by bundle, and reablement (NT$)";
    /// Table.
    by_code: "逐項對照", "By code";
    /// Column.
    what: "項目", "What";
    /// Column.
    period: "期間", "Period";
    /// Column.
    month_name: "月份", "Month";
    /// Column.
    bundle: "組合核定", "Bundles allocated";
    /// Column.
    reablement: "復能核定", "Reablement allocated";
    /// Last row.
    sum: "小計", "Sum";
    /// Column.
    by: "依據", "By";
    /// Column.
    code: "碼別", "Code";
    /// Column.
    name: "項目", "Service";
    /// Column.
    allocated: "核定", "Allocated";
    /// Column.
    recorded: "紀錄", "Recorded";
    /// Column.
    difference: "差異", "Difference";
    /// Column.
    allocated_amount: "核定金額", "Allocated NT$";
    /// Column.
    recorded_amount: "紀錄金額", "Recorded NT$";
    /// More than allocated.
    exceeded: "超出核定", "More than allocated";
    /// Title.
    month: "月曆", "Month";
    /// Days of the week from Monday, apart by spaces.
    weekdays: "一 二 三 四 五 六 日", "Mon Tue Wed Thu Fri Sat Sun";
    /// A day without services.
    no_service: "無服務", "No service";
    /// Surcharges that a service earns; codes follow.
    earns: "加計", "earns";
    /// Surcharges that wait for a confirmation; codes follow.
    awaiting: "待確認", "awaiting";
    /// Severity.
    error: "錯誤", "error";
    /// Severity.
    warning: "警告", "warning";
    /// Severity.
    note: "提醒", "note";
    /// What buttons in the calendar do.
    month_hint: "點一筆服務：有發現的開啟發現，其餘開啟紀錄。",
        "Choose a service: one with findings opens them, any other its record.";
    /// While waiting.
    loading: "讀取中…", "Loading…";
    /// Between two parts.
    comma: "，", ", ";
}
