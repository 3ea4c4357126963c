//! The words of the findings.

use crate::i18n::word_table;

word_table! {
    /// The words of the findings.
    pub(crate) struct FindingWords;
    /// Name of the view.
    findings: "發現", "Findings";
    /// Name of the list.
    list: "發現清單", "List of findings";
    /// Severity.
    error: "錯誤", "Error";
    /// Severity.
    warning: "警告", "Warning";
    /// Severity.
    note: "提醒", "Note";
    /// Name of the choice of groupings.
    group_by: "分組方式", "Group by";
    /// Grouping.
    by_rule: "規則", "Rule";
    /// Grouping.
    by_client: "個案", "Client";
    /// Grouping.
    by_worker: "服務人員", "Worker";
    /// Grouping.
    by_day: "日期", "Day";
    /// Name of the list of groups.
    groups: "分組", "Groups";
    /// A group of findings that are about no client.
    no_client: "（整份檔案）", "(the file)";
    /// A group of findings without a worker.
    no_worker: "（無服務人員）", "(no worker)";
    /// A group of findings without a day.
    no_day: "（無日期）", "(no day)";
    /// Count.
    repairable: "可修正", "repairable";
    /// Count, state.
    waived: "已免檢核", "Waived";
    /// Filter.
    not_waived: "未免檢核", "Not waived";
    /// Filter.
    only_repairable: "可修正", "Repairable";
    /// Name of the filters.
    filters: "篩選", "Filters";
    /// Name of the filters that are set.
    filters_set: "使用中的篩選", "Filters that are set";
    /// Before what a filter is taken off from.
    take_off: "移除篩選：", "Take off: ";
    /// Button.
    clear_filters: "清除全部", "Clear all";
    /// Chip.
    chip_rule: "規則", "Rule";
    /// Chip.
    chip_client: "個案", "Client";
    /// Chip.
    chip_worker: "服務人員", "Worker";
    /// Chip.
    chip_day: "日期", "Day";
    /// Chip.
    chip_record: "指定紀錄", "One record";
    /// Chip.
    chip_text: "搜尋", "Search";
    /// Field.
    search: "搜尋發現", "Search the findings";
    /// Placeholder.
    search_hint: "個案、服務人員、代碼、列號或文字", "Client, worker, code, row or text";
    /// After a number of findings.
    found: "項", "findings";
    /// After the number of one.
    found_one: "項", "finding";
    /// Nothing is found with this filter.
    none_of_filter: "沒有符合篩選的發現。", "No findings match the filters.";
    /// Nothing is found at all.
    none: "檢核了的規則都沒有發現問題。", "The rules that were checked found nothing.";
    /// Leads to what was not checked.
    see_unchecked: "查看未檢核的規則", "See the rules that were not checked";
    /// A row that is not there yet.
    loading: "載入中…", "Loading …";
    /// Before an amount.
    ntd: "NT$", "NT$";
    /// Spoken before an amount.
    amount: "涉及金額", "Amount concerned";
    /// Before a row number.
    row_before: "第 ", "row ";
    /// After a row number.
    row_after: " 列", "";
    /// A record that was added.
    new_record: "新增的紀錄", "Added record";
    /// Button; the count follows.
    repair_all: "全部修正", "Repair all";
    /// Button; the count follows.
    waive_all: "全部免檢核…", "Waive all…";
    /// Button.
    cancel: "取消", "Cancel";
    /// Asks for a reason for many.
    waive_all_ask: "將篩選出的全部發現列為免檢核", "Waive every finding of the filter";

    // Detail.
    /// Button on a phone.
    back: "返回清單", "Back to the list";
    /// Button.
    close: "關閉", "Close";
    /// Button.
    previous: "上一項", "Previous";
    /// Button.
    next: "下一項", "Next";
    /// Between a place and a total.
    of: "／", " of ";
    /// The finding is there no more.
    gone: "這項發現已經沒有了。", "This finding is no longer there.";
    /// What that means.
    gone_hint: "可能已修正，或因其他修改而消失。", "It was repaired, or another change made it disappear.";
    /// Badge.
    official: "支付審核系統代碼", "Code of the payment review";
    /// Badge.
    own: "本工具的規則", "A rule of this tool";
    /// Heading.
    why: "為什麼", "Why";
    /// Heading.
    todo: "怎麼做", "What to do";
    /// Heading.
    sources: "依據", "Sources";
    /// Label.
    edition: "適用版本", "Edition";
    /// Label.
    place: "位置", "Place";
    /// Label.
    expected: "應為", "Expected";
    /// Label.
    actual: "目前", "Is";
    /// Heading.
    records: "相關紀錄", "The records";
    /// Hint under the records.
    edit_hint: "儲存格可直接修改：Enter 套用，Esc 還原。", "Cells can be changed here: Enter applies, Esc reverts.";
    /// Column heading.
    field: "欄位", "Field";
    /// A row's name.
    this_record: "本筆", "This record";
    /// Spoken for a cell that differs.
    differs: "與本筆不同", "differs from this record";
    /// Spoken for a marked cell.
    marked: "有發現", "has a finding";
    /// Tick.
    show_empty: "顯示空白欄位", "Show empty fields";
    /// Before a number of further records.
    more_before: "另有", "and";
    /// After it.
    more_after: "筆相關紀錄未列出。", "more related records not shown.";
    /// Badge on a record.
    changed: "已修改", "Changed";
    /// Badge on a record.
    rejected: "會被退件", "Will be rejected";
    /// Link.
    see_in_records: "在紀錄中查看", "See in the records";
    /// Link.
    see_rule: "規則說明", "About this rule";
    /// Link.
    see_client: "個案月曆", "The client's month";

    // Timeline.
    /// Heading.
    day: "當日時間軸", "The day";
    /// Disclosure.
    day_as_text: "以文字列出", "As text";
    /// Before a time on the next day.
    next_day: "翌日 ", "next day ";
    /// Legend.
    legend_concerned: "本項涉及", "Concerned";
    /// Legend.
    legend_other: "當日其他服務", "Other services";
    /// Legend.
    legend_overlap: "重疊時段", "Overlap";
    /// Spoken for a bar that is concerned.
    concerned: "本項涉及", "concerned";

    // Repair.
    /// Heading.
    repair: "建議的修正", "The repair";
    /// Column.
    before: "修正前", "Before";
    /// Column.
    after: "修正後", "After";
    /// Nothing in a cell.
    empty: "（空白）", "(empty)";
    /// A record that would be added.
    would_add: "新增一筆紀錄", "Adds a record";
    /// Records that would be taken out.
    would_remove: "移除紀錄", "Takes out records";
    /// Button.
    apply: "套用此修正", "Apply this repair";
    /// Button; the count follows.
    apply_rule: "套用同規則全部", "Apply all of this rule";
    /// There is no repair.
    no_repair: "這一項須自行修正：沒有足以確定的修正方式。", "This one is for you to repair: the records do not say how.";

    // Waiver.
    /// Heading.
    waive: "列為免檢核", "Waive";
    /// What it is for.
    waive_hint: "確認紀錄無誤、要照樣送出時，寫下理由；理由會列在報告中。",
        "If the record is right as it is, write down why. The reason stands in the report.";
    /// Field.
    reason: "免檢核原因（必填）", "Reason (required)";
    /// Error.
    reason_missing: "請填寫免檢核原因。", "Please write down a reason.";
    /// Button.
    do_waive: "列為免檢核", "Waive";
    /// Label.
    waived_because: "已免檢核，原因：", "Waived because: ";
    /// Button.
    take_back: "取消免檢核", "Take the waiver back";
}
