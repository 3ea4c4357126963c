//! The words of the screen.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct Words;
    /// Name of the screen.
    title: "對照", "Compare";
    /// What it does.
    lead: "同一個案用兩個日期的基準、或兩種判讀各算一次，逐項列出不同的數字與原因。", "The same case by the standard of two days, or read in two ways: every figure that differs, and why.";
    /// What the second part does.
    standard_lead: "兩個日期之間，給付及支付基準改了什麼：碼別、價格、額度、限制、清單、判讀。", "What changed in the standard between two days: codes, prices, quotas, limits, lists, policies.";
    /// Label of the parts.
    parts: "對照什麼", "What is compared";
    /// Part.
    of_case: "個案對照", "The case in two ways";
    /// Part.
    of_standard: "基準改了什麼", "What changed in the standard";
    /// Side.
    side_a: "甲", "A";
    /// Side.
    side_b: "乙", "B";
    /// Field.
    edition: "基準版本", "Edition";
    /// Entry.
    each_date: "依各日期的版本", "By each date";
    /// Entry.
    other_day: "其他日期", "Another day";
    /// Field.
    day: "以這一天的基準計算", "Everything by the standard of";
    /// Field.
    policy: "比較一項判讀設定", "Compare a policy";
    /// Field of a side.
    side_policy: "這一邊的判讀", "Read as";
    /// Entry.
    no_policy: "不比較判讀", "No policy";
    /// Entry.
    by_default: "預設", "By default";
    /// Button.
    swap: "甲乙對調", "Swap A and B";
    /// Nothing differs.
    same: "兩邊完全相同。", "Both sides come to the same.";
    /// Before a number.
    differ: "不同的數字", "figures differ";
    /// Before and after a number.
    are_same: "相同的數字", "figures are the same";
    /// Before a number.
    findings_differ: "不同的檢查結果", "findings differ";
    /// Section.
    why: "為什麼不同", "Why they differ";
    /// Hint.
    why_hint: "左邊的數字是它影響的項目數。", "The number says how many figures rest on it.";
    /// Column.
    figure: "項目", "Figure";
    /// Column.
    difference: "差", "Difference";
    /// Column.
    reason: "原因", "Why";
    /// Section.
    findings: "檢查結果", "Findings";
    /// Finding of the first side.
    only_a: "只有甲", "A only";
    /// Finding of the second side.
    only_b: "只有乙", "B only";
    /// Finding of both sides.
    changed: "金額不同", "other amounts";
    /// Field.
    from: "自（不含當日）", "After";
    /// Field.
    to: "至", "Up to";
    /// Field.
    search: "搜尋碼別、名稱或內容", "Search code, name or content";
    /// Tick.
    only_case: "只看與我的個案有關的變更", "Only what touches my case";
    /// After a number.
    changes: "項變更", "changes";
    /// None.
    no_changes: "這段期間沒有符合的變更。", "Nothing that fits changed in this period.";
    /// Wrong order.
    wrong_order: "較晚的日期不能早於較早的日期", "The later day may not lie before the earlier one";
    /// Column.
    on: "生效日", "From";
    /// Column.
    what: "類別", "Kind";
    /// Column.
    about: "項目", "About";
    /// Column.
    change: "變更", "Change";
    /// Column.
    source: "來源", "Source";
    /// Before a code.
    replaced_by: "接替：", "Now: ";
    /// Before a code.
    replaces: "取代：", "Was: ";
    /// The day is not certain.
    uncertain: "確切日不明", "exact day not found";
    /// Name of the file.
    file: "基準變更", "changes";
}
