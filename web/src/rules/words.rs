//! The words of the screen, its rule book and its sources; the standard has its own beside it.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct RulesWords;
    /// Name of the screen.
    title: "規則", "Rules";
    /// What it does.
    lead: "每條規則檢核什麼、依據哪裡、怎麼處理；任何一天的價格、額度與規定。", "What each rule checks, by which source, and what to do; prices, quotas and terms of any day.";
    /// Name of a part.
    book: "規則手冊", "Rule book";
    /// Name of a part.
    standard: "基準", "The standard";
    /// Name of a part.
    sources: "來源", "Sources";
    /// State.
    loading: "載入中…", "Loading …";
    /// Failure.
    failed: "規則手冊無法載入。", "The rule book could not be loaded.";
    /// Failure.
    failed_hint: "請檢查網路後再試；程式剛更新過時，重新整理此頁即可。", "Check the network and try again; after an update of the app, reload the page.";
    /// Button.
    retry: "再試一次", "Try again";
    /// Field.
    search: "搜尋規則", "Search rules";
    /// Placeholder.
    search_hint: "代碼或文字，例如 E5007、重疊、轉場", "Code or words: E5007, overlap …";
    /// Field.
    severity: "嚴重度", "Severity";
    /// Field.
    scope: "影響", "Concerns";
    /// Field.
    sort: "檢核", "Checked";
    /// Field.
    changes_on: "數值變動於", "Values changed with";
    /// First entry of a choice.
    all: "全部", "All";
    /// Entry of the choice.
    condition: "加計條件", "condition of a surcharge";
    /// How many are shown of how many.
    found: "{found} 條，共 {all} 條", "{found} of {all} rules";
    /// Nothing.
    none: "沒有符合的規則。", "No rule matches.";
    /// Suggestions.
    meant: "您要找的是：", "Did you mean:";
    /// Button.
    clear: "清除條件", "Clear";
    /// Link back.
    back: "回規則手冊", "Back to the rule book";
    /// An id without a rule.
    unknown: "沒有「{}」這條規則或代碼", "There is no rule or code “{}”";
    /// Kind.
    of_case: "計畫與額度的規則", "rule of plans and quotas";
    /// Section.
    what: "檢核什麼", "What it checks";
    /// Section.
    why: "為什麼", "Why";
    /// Section, of what is not checked here.
    not_checked: "為什麼這裡不檢核", "Why it is not checked here";
    /// Section.
    todo: "怎麼處理", "What to do";
    /// Section.
    source: "依據", "Sources";
    /// Section.
    values: "適用的數值", "Values";
    /// Section, of a condition.
    values_of: "這項加計的數值", "Values of this surcharge";
    /// A rule without dated values.
    no_values: "這條規則沒有隨日期變動的數值，適用所有收錄的版本；錯誤代碼表本身未載生效日。",
        "No number of this rule changes with a date: it holds in every edition known. The list of error codes itself gives no dates.";
    /// Marks the value of today.
    today: "今天適用", "today";
    /// Section.
    passes: "通過的例子", "An example that passes";
    /// Section.
    fails: "不通過的例子", "An example that fails";
    /// Disclosure.
    more_examples: "其他例子", "More examples";
    /// Hint.
    examples_hint: "身分證字號都是編的；標示的格子就是檢核指出的地方。", "Ids of persons are made up; the marked cells are what the check points at.";
    /// Caption.
    records: "服務紀錄", "Service records";
    /// Caption.
    beside: "同時提供的資料", "Data given with them";
    /// Column.
    beside_what: "資料", "what";
    /// Says what a marked cell is.
    marked: "檢核指出", "pointed at";
    /// Section.
    related: "相關規則", "Related rules";
    /// Codes that are checked in its place.
    instead: "改看", "See instead";
    /// Link.
    see_findings: "到檢核看這條規則的問題", "Findings of this rule in Check";
    /// Link.
    see_plan: "到試算看目前的個案", "The open case in Plan";
    /// Link.
    see_surcharge: "到加計逐項檢查條件", "Test the conditions in Surcharge";
    /// Hint of the register.
    sources_hint: "基準的每個數值與每條規則都註明出自哪份文件；代號是文件與條次。",
        "Every value of the standard and every rule names its document; ids are documents and clauses.";
    /// How many values.
    values_count: "{} 筆數值", "{} values";
    /// How many rules.
    rules_count: "{} 條規則", "{} rules";
    /// Nothing rests on it.
    nothing_rests: "目前的基準沒有數值出自這裡。", "No value of the standard in use rests on it.";
    /// Disclosure.
    clauses: "引用的條次", "Clauses cited";
    /// Link back.
    back_sources: "回來源", "Back to the sources";
    /// The document of a clause.
    document: "文件", "Document";
    /// Issuer.
    issuer: "發布者", "Issuer";
    /// Date.
    date: "日期", "Date";
    /// Not given.
    not_given: "未載明", "not given";
    /// Section.
    rests: "出自這裡的數值", "Values that rest on it";
    /// Section.
    rules_of: "出自這裡的規則", "Rules that rest on it";
    /// An id without a source.
    unknown_source: "來源登錄裡沒有「{}」", "The register has no source “{}”";
}
