//! What stands beside the pages of the rule book.

use super::Lang;
use super::section::{labels, texts};
use crate::book::{Channel, Standing, Topic};
use ltc_engine::basis::{Basis, ListName};
use ltc_engine::finding::Scope;

texts! {
    /// What a finding takes away.
    pub fn scope(Scope) in SCOPES {
        Record => "服務紀錄", "record";
        Surcharge => "只影響加計，紀錄仍成立", "only the surcharge, the record stands";
        Case => "個案的計畫與額度", "plan and balances of the case";
    }
}

/// How records come in.
pub fn channel(one: Channel, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Channel::Table => ("表格檔", "table"),
        Channel::FeeApply => ("FeeApply JSON", "FeeApply JSON"),
        Channel::CheckInput => ("CheckInput JSON", "CheckInput JSON"),
    };
    lang.pick(zh, en)
}

/// How far a topic is checked.
pub fn standing(one: Standing, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Standing::Checked => ("檢核", "checked"),
        Standing::NeedsData => ("有資料才檢核", "checked with data"),
        Standing::ServerOnly => ("僅支付系統能判斷", "payment system only"),
        Standing::Obsolete => ("已不適用", "obsolete"),
        Standing::Alias => ("以其他代碼提出", "under other codes"),
    };
    lang.pick(zh, en)
}

/// Data that a topic needs, in one line.
pub fn needs(topic: Topic, lang: Lang) -> String {
    let needs: Vec<&str> = topic.needs().iter().map(|one| super::check::need(*one, lang)).collect();
    match topic {
        Topic::Check(_) if needs.is_empty() => lang.pick("只需服務紀錄", "the records alone").to_owned(),
        Topic::Check(_) => needs.join(lang.pick("、", ", ")),
        Topic::Case(_) => super::check::need(ltc_check::entry::Need::Case, lang).to_owned(),
        Topic::Elsewhere(_) => String::new(),
    }
}

/// A source of the register: its id, title and document.
pub fn source(basis: &Basis, id: &str, lang: Lang) -> String {
    let Some(entry) = basis.source(id) else { return id.to_owned() };
    let name = |title: &str| lang.pick(format!("《{title}》"), format!("“{title}”"));
    let title = lang.of(&entry.title);
    let document = entry.document.as_deref().and_then(|document| basis.source_title(document));
    match document {
        Some(document) => {
            let comma = lang.pick("，", ", ");
            format!("{id}{}{title}{comma}{}", lang.pick("　", " "), name(lang.of(document)))
        }
        None => format!("{id}{}{}", lang.pick("　", " "), name(title)),
    }
}

labels! {
    /// Names of sections and facts.
    #[allow(missing_docs, reason = "the labels themselves")]
    struct BookLabels in BOOK_LABELS as "book_label" {
        title: "規則書", "Rule book";
        severity: "嚴重度", "Severity";
        scope: "範圍", "Concerns";
        official: "支付審核系統的錯誤代碼", "error code of the payment-review system";
        own: "本算盤的規則，沒有官方代碼", "a rule of this abacus, without an official code";
        id: "代碼", "Id";
        kind: "性質", "Kind";
        needs: "所需資料", "Data it needs";
        repair: "修復", "Repair";
        repair_offered: "可代為修正", "can be repaired here";
        no_repair: "須自行修正", "by hand";
        standing: "檢核", "Checked";
        what: "檢核什麼", "What it checks";
        why: "為什麼", "Why";
        sources: "依據", "Sources";
        values: "適用的數值", "Values";
        passes: "通過的例子", "Example that passes";
        fails: "不通過的例子", "Example that fails";
        todo: "怎麼處理", "What to do";
        not_checked: "為什麼這裡不檢核", "Why it is not checked here";
        instead: "改看", "See";
        colon: "：", ": ";
    }
}

/// What an example assumes of a list that no public source fills.
pub fn example_list(list: &str, code: &str, lang: Lang) -> String {
    let name = ListName::from_name(list).map_or(list, |name| super::list(name, lang));
    lang.pick(
        format!("此例假設「{name}」的清單有 {code}。"),
        format!("The example assumes that the list “{name}” holds {code}."),
    )
}

/// What an example means that shows a long text by its beginning.
pub fn example_repeat(text: &str, times: usize, lang: Lang) -> String {
    lang.pick(
        format!("例中的「{text}」實為連續 {times} 次。"),
        format!("“{text}” stands here for {times} of them in a row."),
    )
}

/// What an example brings beside its records, where no field of a case is called so.
pub fn beside(name: &str, lang: Lang) -> Option<&'static str> {
    let (zh, en) = match name {
        "cases" => ("個案資料", "cases"),
        "c_units" => ("專業服務單位", "C units"),
        "capacity" => ("可收托人數", "capacity"),
        "codes" => ("可提供的碼別", "codes"),
        "contract" => ("特約期間", "contract"),
        _ => return None,
    };
    Some(lang.pick(zh, en))
}
