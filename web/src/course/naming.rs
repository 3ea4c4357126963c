//! What people call the places and values of documents that lessons are made of: what is given, and what
//! comes out.

use super::words::CourseWords;
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::case::AllocationFund;
use ltc_engine::record::TrainingKind;
use ltc_engine::surcharge::{EligibilityStatus, RowStatus};
use ltc_report::{Lang, words};
use serde_json::{Map, Value};

/// Steps of a pointer that only group others: nobody names them.
const UNNAMED: [&str; 7] = ["client", "summary", "ledger", "params", "totals", "result", "comparison"];

/// A JSON pointer as people read it, without what goes without saying.
pub(super) fn place(pointer: &str, lang: Lang) -> String {
    // A single case of a check is the case.
    let pointer = pointer.strip_prefix("/cases/0").unwrap_or(pointer);
    let steps: Vec<&str> = pointer.split('/').skip(1).filter(|step| *step != "-").collect();
    let last = steps.len().saturating_sub(1);
    let named = steps.iter().enumerate().filter(|(at, step)| *at == last || !UNNAMED.contains(step));
    named.map(|(_, step)| step_name(step, lang)).collect::<Vec<_>>().join(" › ")
}

fn step_name(step: &str, lang: Lang) -> String {
    let own = RESULT.iter().find(|(name, ..)| *name == step).map(|(_, zh, en)| lang.pick(*zh, *en));
    own.map_or_else(|| words::place(&format!("/{step}"), lang), str::to_owned)
}

/// Names of parts of results, which are no fields of an input.
#[rustfmt::skip]
const RESULT: &[(&str, &str, &str)] = &[
    ("agreement_next_year", "次年可續約", "agreement next year"),
    ("allocated", "已分配", "allocated"),
    ("amount_at_stake", "可能不予支付的金額", "amount at stake"),
    ("assigned", "派給關聯單位的件數", "assigned to the related unit"),
    ("b3", "主要照顧者年齡", "age of the main carer"),
    ("board", "看板", "board"),
    ("cap", "上限", "cap"),
    ("cases", "個案資料", "cases"),
    ("claims", "申報", "claims"),
    ("codes", "代碼", "codes"),
    ("count", "件數", "count"),
    ("deductions", "扣除", "deductions"),
    ("due", "期限", "due"),
    ("duties", "期限", "duties"),
    ("errors", "錯誤數", "errors"),
    ("findings", "檢核結果", "findings"),
    ("h1b", "同住者", "lives with"),
    ("notes", "提醒數", "notes"),
    ("occasions", "事由", "occasions"),
    ("opens", "起算日", "from"),
    ("others", "其他讀法", "other readings"),
    ("over", "超過上限", "over the limit"),
    ("pattern", "依每週頻率", "by the weekly pattern"),
    ("percent", "抽查比例（%）", "per cent sampled"),
    ("percent_hundredths", "占比", "share"),
    ("places", "順位", "places"),
    ("points", "點數", "points"),
    ("price", "價格", "price"),
    ("recorded", "紀錄金額", "recorded"),
    ("remaining", "剩餘", "remaining"),
    ("renewal", "影響續約", "touches renewal"),
    ("rows", "項目", "rows"),
    ("sample", "抽查件數", "sample"),
    ("share", "比率", "share"),
    ("stated", "所載總數", "as stated"),
    ("status", "狀態", "status"),
    ("stop_months", "停派月數", "months stopped"),
    ("stopped", "停派月份", "stopped in"),
    ("subsidy", "補助", "subsidy"),
    ("suggestions", "建議", "suggestions"),
    ("surcharge_eligibility", "加計資格", "eligibility"),
    ("surcharge_rows", "加計", "surcharges"),
    ("used", "已用", "used"),
    ("warnings", "警示數", "warnings"),
    ("window", "可用月份", "months of use"),
    ("years", "年度", "years"),
];

/// A value as people read it.
pub(super) fn value_text(value: &Value, lang: Lang) -> String {
    match value {
        Value::Number(number) => number.as_i64().map_or_else(|| number.to_string(), words::amount),
        Value::Bool(flag) => lang.pick(if *flag { "是" } else { "否" }, if *flag { "yes" } else { "no" }).to_owned(),
        Value::String(text) => word(text, lang),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| value_text(item, lang)).collect();
            if items.is_empty() { none(lang) } else { items.join(lang.pick("、", ", ")) }
        }
        Value::Object(fields) => object(fields, lang),
        Value::Null => none(lang),
    }
}

fn none(lang: Lang) -> String {
    CourseWords::of(lang).nothing.to_owned()
}

/// A text in both languages; a row of a code with its day and amount; else all fields by name.
fn object(fields: &Map<String, Value>, lang: Lang) -> String {
    if let Some(text) = fields.get(lang.pick("zh", "en")).and_then(Value::as_str) {
        return text.to_owned();
    }
    let text = |name: &str| fields.get(name).map(|value| value_text(value, lang));
    match (text("code"), text("amount")) {
        (Some(code), Some(amount)) => {
            let when = text("date").or_else(|| text("month"));
            let unit = lang.pick(format!("{amount} 元"), format!("NT${amount}"));
            [Some(code), when, Some(unit)].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        _ => flat(fields, lang),
    }
}

/// All fields with their names, in one line.
pub(super) fn flat(fields: &Map<String, Value>, lang: Lang) -> String {
    let part =
        |(name, value): (&String, &Value)| format!("{} {}", step_name(name, lang), given_text(name, value, lang));
    fields.iter().map(part).collect::<Vec<_>>().join(lang.pick("；", "; "))
}

/// A value of a result under a name: shares are kept in hundredths of a per cent.
pub(super) fn result_text(pointer: &str, value: &Value, lang: Lang) -> String {
    match value.as_i64() {
        Some(share) if pointer.ends_with("/percent_hundredths") => format!("{}.{:02} %", share / 100, share % 100),
        _ => value_text(value, lang),
    }
}

/// A value that is given under a name; what stands for a class or a purse has a name too.
pub(super) fn given_text(name: &str, value: &Value, lang: Lang) -> String {
    let known = value.as_str().and_then(|text| named_word(name, text, lang));
    known.map_or_else(|| value_text(value, lang), str::to_owned)
}

/// The name of a word that stands in a field.
pub(super) fn named_word(field: &str, word: &str, lang: Lang) -> Option<&'static str> {
    let own = CourseWords::of(lang);
    Some(match (field, word) {
        ("welfare_class", "low_income") => own.low_income,
        ("welfare_class", "mid_low_income") => own.mid_low_income,
        ("welfare_class", "general") => own.general,
        ("fund", "month") => words::fund(AllocationFund::Month, lang),
        ("fund", "retention") => words::fund(AllocationFund::Retention, lang),
        ("fund", "advance") => words::fund(AllocationFund::Advance, lang),
        ("settlement", "monthly") => own.monthly,
        ("settlement", "bundle") => own.bundle,
        ("kind", "disability") => words::training(TrainingKind::Disability, lang),
        ("kind", "dementia") => words::training(TrainingKind::Dementia, lang),
        ("quota_type", text) => return words::field(text, lang),
        _ => return None,
    })
}

fn word(text: &str, lang: Lang) -> String {
    let status = match text {
        "eligible" => Some(words::eligibility(EligibilityStatus::Eligible, lang)),
        "not_eligible" => Some(words::eligibility(EligibilityStatus::NotEligible, lang)),
        "needs_evidence" => Some(words::eligibility(EligibilityStatus::NeedsEvidence, lang)),
        "needs_confirmation" => Some(words::eligibility(EligibilityStatus::NeedsConfirmation, lang)),
        "unknown" => Some(words::eligibility(EligibilityStatus::Unknown, lang)),
        "derived" => Some(words::row_status(RowStatus::Derived, lang)),
        _ => None,
    };
    let day = || parse_iso_day(text).map(|day| words::day(day, lang));
    let month = || text.parse::<Month>().ok().map(|month| words::month(month, lang));
    status.map(str::to_owned).or_else(day).or_else(month).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn places_say_what_does_not_go_without_saying() {
        for (pointer, zh) in [
            ("/client/cms_level", "長照需要等級（CMS）"),
            ("/cases/0/client/cms_level", "長照需要等級（CMS）"),
            ("/plans/0/items/1/quantity", "照顧計畫 › 第 1 筆 › 服務項目 › 第 2 筆 › 數量"),
            ("/records/-", "服務紀錄"),
            ("/summary/errors", "錯誤數"),
            ("/suggestions/0/params/codes", "建議 › 第 1 筆 › 代碼"),
        ] {
            assert_eq!(place(pointer, Lang::Zh), zh);
        }
    }

    #[test]
    fn values_are_written_for_people() {
        let row = json!({"code": "AA05", "client": "甲", "date": "2018-12-03", "quantity": 1, "amount": 200});
        for (value, zh) in [
            (json!(1463), "1,463"),
            (json!("2018-12-04"), "107/12/04"),
            (json!("2018-12"), "107/12"),
            (json!("not_eligible"), "不符合"),
            (json!("derived"), "可加計"),
            (json!(["BA01", "BA02"]), "BA01、BA02"),
            (json!([row]), "AA05 107/12/03 200 元"),
            (json!({"zh": "甲", "en": "A"}), "甲"),
            (json!({"month": "2018-07", "amount": 500}), "月份 107/07；金額 500"),
            (json!([]), "無"),
            (json!(true), "是"),
        ] {
            assert_eq!(value_text(&value, Lang::Zh), zh);
        }
    }

    #[test]
    fn every_lesson_is_shown_in_words() {
        let basis = ltc_engine::basis::Basis::embedded().unwrap();
        let mut unnamed = Vec::new();
        for lesson in ltc_course::lessons() {
            let teaching = &lesson.teaching;
            let facts = super::super::given::facts_of(&lesson, Lang::Zh);
            let edits =
                teaching.change.iter().flat_map(|change| &change.edits).map(|edit| place(&edit.pointer, Lang::Zh));
            let shown = teaching.show.iter().chain(&teaching.answer.pointer).filter(|pointer| {
                // What the engine explains has a name of its own.
                let case = ltc_engine::case::read_case(&lesson.given.to_string());
                let explained = case.is_ok_and(|case| ltc_engine::explain(&basis, &case, pointer).is_ok());
                !explained && !pointer.starts_with("/findings")
            });
            let names =
                facts.into_iter().map(|(name, _)| name).chain(edits).chain(shown.map(|one| place(one, Lang::Zh)));
            let raw = |name: &String| name.chars().any(|sign| sign.is_ascii_lowercase() || sign == '_');
            unnamed.extend(names.filter(raw).map(|name| format!("{}: {name}", lesson.id)));
        }
        assert_eq!(unnamed, Vec::<String>::new());
    }
}
