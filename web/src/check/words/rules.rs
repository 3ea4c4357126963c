//! The words of the rules.

use crate::i18n::word_table;

word_table! {
    /// The words of the rules.
    pub(crate) struct RuleWords;
    /// Name of the view.
    rules: "規則", "Rules";
    /// What the view is for.
    lead: "每條規則檢核得如何。未檢核不等於通過：補上資料就會檢核。",
        "What each rule came to. Not checked does not mean passed: supply the data and it is checked.";
    /// Field.
    search: "搜尋規則", "Search the rules";
    /// Placeholder.
    search_hint: "代碼或文字", "Code or text";
    /// Name of the counts.
    states: "依結果", "By outcome";
    /// All of them.
    all: "全部", "All";
    /// State.
    not_checked: "未檢核", "Not checked";
    /// State.
    failed: "未能執行完", "Could not run";
    /// State.
    partly: "部分檢核", "Partly checked";
    /// State.
    found: "有發現", "Found something";
    /// State.
    passed: "通過", "Passed";
    /// What the state means.
    not_checked_hint: "缺少下列資料，這些規則一筆都判斷不了。", "These rules could judge nothing for want of the data below.";
    /// What the state means.
    failed_hint: "程式執行中發生錯誤；請將規則代碼告知維護者。", "The program failed in them; please tell the maintainers the rule.";
    /// What the state means.
    partly_hint: "判斷得了的紀錄沒有問題，其餘因缺資料未判斷。", "What could be judged is right; the rest lacks data.";
    /// What the state means.
    found_hint: "點規則可看說明；項數連到發現。", "A rule opens its page; its count leads to the findings.";
    /// What the state means.
    passed_hint: "涉及的紀錄全部判斷過，沒有發現問題。", "Everything that concerns them was judged and nothing found.";
    /// Disclosure of a long list.
    show: "顯示這些規則", "Show these rules";
    /// Heading of rules for which no data is named.
    no_need: "其他", "Others";
    /// Before a number of rules.
    enables_before: "補上後可檢核", "Rules that it makes checkable:";
    /// After it.
    enables_after: "條規則", "";
    /// Button.
    supply_form: "到「檔案與資料」填寫", "Fill in under “Files and data”";
    /// Button.
    supply_template: "下載資料範本", "Download the template";
    /// What to do with it.
    template_hint: "填好後與紀錄檔一樣拖曳進來。", "Fill it in, then drop it like the records.";
    /// A list that the official system gives out.
    supply_list: "由照管平台下載的清冊（如 A碼項目清冊）原檔拖曳進來即可。",
        "Drop the list that the official system gives out (A碼項目清冊), as it is.";
    /// A document that other programs write.
    supply_document: "只能由其他系統以 CheckInput JSON 提供。", "Only other programs supply it, as CheckInput JSON.";
    /// It lies in claims of earlier months.
    supply_nowhere: "須比對以前月份的申報，目前沒有檔案可以提供。", "It lies in claims of earlier months; no file supplies it.";
    /// Nothing can be supplied.
    supply_standard: "基準本身沒有規定，無從補充。", "The standard itself does not say; nothing can be supplied.";
    /// Also lacks.
    also: "另缺", "also lacks";
    /// After a number of records that were judged.
    checked: "筆已判斷", "judged";
    /// After a number of records that were not judged.
    unchecked: "筆未判斷", "not judged";
    /// After a number of findings.
    findings: "項發現", "findings";
    /// Nothing matches.
    none: "沒有符合的規則。", "No rules match.";
    /// Badge.
    official: "支付審核系統代碼", "Code of the payment review";
    /// Badge.
    own: "本工具的規則", "A rule of this tool";
    /// Button.
    back: "返回規則清單", "Back to the rules";
    /// Link; the count follows.
    see_findings: "查看發現", "See the findings";
    /// The rule is not known.
    unknown: "沒有這條規則。", "There is no such rule.";
    /// Disclosure of an example.
    example: "資料內容", "The data";
    /// A row that is not there yet.
    loading: "載入中…", "Loading …";
}
