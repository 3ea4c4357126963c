//! Words of the advice: what differs and why, what changed in the standard, what fits.

mod changes;
mod fit;

pub use changes::{change_subject, part, part_value, theme};
pub use fit::{cost, edit, goal, reach, room_state, standing};

use super::{Lang, amount, eligibility, figure_label, figure_word, month, quota_type, row_status};
use ltc_advice::compare::{Cause, Key, Section};
use ltc_engine::basis::{Basis, PolicyName};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::surcharge::{EligibilityStatus, RowStatus};

/// The name of a part of the result.
pub fn section(one: Section, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Section::Ledger => ("每月額度", "Ledger"),
        Section::Respite => ("喘息年度", "Respite years"),
        Section::Advance => ("預支額度", "Advance"),
        Section::Eligibility => ("加計資格", "Surcharges"),
        Section::SurchargeRow => ("依紀錄推得的加計", "Surcharges that the records bring"),
        Section::Claim => ("計畫計價：各項服務", "The plan, priced: services"),
        Section::Total => ("計畫計價：每月合計", "The plan, priced: sums of the month"),
        Section::Suggestion => ("建議", "Suggestions"),
    };
    lang.pick(zh, en)
}

/// What a figure that differs is, without its section: month, purse or code, name.
pub fn key(key: &Key, lang: Lang) -> String {
    let purse = key.purse.map(|purse| quota_type(purse, lang).to_owned());
    let code = key.code.clone().filter(|code| !code.is_empty() && key.section != Section::Suggestion);
    let of_advance = lang.pick("（預支）", " (advance)");
    let code = code.map(|code| code.replace(" advance", of_advance));
    let parts = [key.month.map(|one| month(one, lang)), purse, code, Some(field(key, lang).to_owned())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn field(key: &Key, lang: Lang) -> &str {
    let labels = lang.labels();
    match (key.section, key.field) {
        (Section::Suggestion, _) => match key.code.as_deref() {
            Some("adjustment-after-rise") => lang.pick("等級提高後調帳", "adjustment after a higher level"),
            Some("redraw-plan") => lang.pick("重新擬定計畫", "draw up the plan again"),
            _ => lang.pick("彈性服務結束", "flexible service ends"),
        },
        (Section::Eligibility | Section::SurchargeRow, "status") => labels.status,
        (Section::Advance, "cap") => labels.cap,
        (Section::Advance, "codes") => labels.codes,
        (Section::Advance, "deduction") => labels.advance_deduction,
        (_, "interval") => lang.pick("第幾個留用區間", "retention interval"),
        (_, "month_in_interval") => lang.pick("區間第幾個月", "month of the interval"),
        (_, "quota") => labels.quota,
        (_, "advance_deduction") => labels.advance_deduction,
        (_, "approved") => labels.approved,
        (_, "adjustment") => labels.adjustment,
        (_, "retention") => labels.retention,
        (_, "available") => labels.available,
        (_, "allocated/month") => labels.allocated_month,
        (_, "allocated/retention") => labels.allocated_retention,
        (_, "allocated/advance") => labels.allocated_advance,
        (_, "unallocated/month") => labels.unallocated_month,
        (_, "unallocated/retention") => labels.unallocated_retention,
        (_, "allocated") => labels.allocated,
        (_, "used") => labels.used,
        (_, "quantity") => lang.pick("數量", "units"),
        (_, "price") => labels.price,
        (_, "client_pays") => labels.client_pays,
        (_, other) => figure_word(other, lang),
    }
}

/// A value of a figure; a side without it has none.
pub fn value(one: Option<&FigureValue>, lang: Lang) -> String {
    match one {
        None => "—".to_owned(),
        Some(FigureValue::Number(number)) => amount(*number),
        Some(FigureValue::Flag(flag)) => {
            lang.pick(["否", "是"], ["no", "yes"]).into_iter().nth(usize::from(*flag)).unwrap_or_default().to_owned()
        }
        Some(FigureValue::Word(word)) => status(word, lang).map_or_else(|| word.clone(), str::to_owned),
    }
}

/// The name of an answer that stands as a word in the result.
fn status(word: &str, lang: Lang) -> Option<&'static str> {
    let answers = [
        EligibilityStatus::Eligible,
        EligibilityStatus::NotEligible,
        EligibilityStatus::NeedsEvidence,
        EligibilityStatus::NeedsConfirmation,
        EligibilityStatus::Unknown,
    ];
    let rows = [RowStatus::Derived, RowStatus::NeedsConfirmation];
    let answer = answers.into_iter().find(|one| id(one) == word).map(|one| eligibility(one, lang));
    answer.or_else(|| rows.into_iter().find(|one| id(one) == word).map(|one| row_status(one, lang)))
}

/// The name of an answer as it stands in JSON.
fn id(answer: &impl serde::Serialize) -> String {
    serde_json::to_value(answer).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What decided, in one line: its name, and the value of both sides.
pub fn cause(basis: &Basis, one: &Cause, lang: Lang) -> String {
    let arrow = " → ";
    match one {
        Cause::Policy(policy) => {
            let value = |value: &Option<String>| policy_value(basis, policy.name, value.as_deref(), lang);
            let head = lang.pick("判讀設定：", "Policy: ");
            let colon = lang.labels().colon;
            format!(
                "{head}{}{colon}{}{arrow}{}",
                policy_question(basis, policy.name, lang),
                value(&policy.a),
                value(&policy.b)
            )
        }
        Cause::InForce(code) => {
            let standing = |one: Option<bool>| match one {
                Some(true) => lang.pick("適用", "in force"),
                Some(false) => lang.pick("不適用", "not in force"),
                None => lang.pick("查無確切起訖日", "not known whether in force"),
            };
            format!("{}{}{}{arrow}{}", code.code, lang.labels().colon, standing(code.a), standing(code.b))
        }
        Cause::Value(a, b) => {
            let side = |one: &Option<Box<Explanation>>| value(one.as_ref().map(|one| &one.value), lang);
            let named = a.as_ref().or(b.as_ref());
            let name = named.map(|one| figure_label(one, lang)).unwrap_or_default();
            format!("{name}{}{}{arrow}{}", lang.labels().colon, side(a), side(b))
        }
    }
}

/// The question that a policy answers.
pub fn policy_question(basis: &Basis, name: PolicyName, lang: Lang) -> String {
    basis.policy(name).map_or_else(|| name.name().to_owned(), |entry| lang.of(&entry.question).to_owned())
}

/// What a value of a policy means.
pub fn policy_value(basis: &Basis, name: PolicyName, value: Option<&str>, lang: Lang) -> String {
    let Some(value) = value else { return "—".to_owned() };
    let entry = basis.policy(name).and_then(|entry| entry.values.iter().find(|one| one.value.name() == value));
    entry.map_or_else(|| value.to_owned(), |entry| lang.of(&entry.text).to_owned())
}
