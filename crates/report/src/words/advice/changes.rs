//! Words of what changed in the standard.

use crate::words::{Lang, amount, limit, list, respite_access, threshold};
use ltc_advice::changes::{Change, Part, Theme};
use ltc_engine::basis::{Basis, LimitKind, ListName, PolicyName, RespiteAccess, ThresholdName};
use serde_json::Value;

/// The name of a kind of value.
pub fn theme(one: Theme, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Theme::Edition => ("新版基準", "new edition"),
        Theme::CodeBegins => ("新增碼別", "code begins"),
        Theme::CodeEnds => ("停用碼別", "code ends"),
        Theme::Price => ("價格", "price"),
        Theme::CodeLevels => ("碼別適用等級", "levels of a code"),
        Theme::Limit => ("次數或時間限制", "limit"),
        Theme::CareQuota => ("照顧及專業服務額度（月）", "care quota (month)"),
        Theme::TransportQuota => ("交通接送額度（月）", "transport quota (month)"),
        Theme::TransportLevel => ("交通接送最低等級", "lowest level with transport"),
        Theme::Counties => ("縣市的交通分類", "transport zone of a county"),
        Theme::RespiteQuota => ("喘息額度（年）", "respite quota (year)"),
        Theme::RespiteMonths => ("喘息年度月數", "months of a respite year"),
        Theme::Aids => ("輔具及居家無障礙額度", "aids and home adaptation"),
        Theme::Copayment => ("部分負擔比率", "copayment rate"),
        Theme::Retention => ("留用區間", "retention interval"),
        Theme::Advance => ("預支規定", "terms of the advance"),
        Theme::ForeignCarer => ("聘有外籍看護工的額度", "quota with a foreign carer"),
        Theme::ForeignCarerRespite => ("聘有外籍看護工的喘息", "respite with a foreign carer"),
        Theme::List => ("碼別清單", "list of codes"),
        Theme::Professions => ("人員類別清單", "set of professions"),
        Theme::Assessment => ("評估項目的意義", "meaning of assessment items"),
        Theme::Threshold => ("數值", "number"),
        Theme::Policy => ("判讀設定的預設", "default of a policy"),
        Theme::Other => ("其他規定", "other value"),
    };
    lang.pick(zh, en)
}

/// What a change is about: a code with its name, a list, a number, a policy.
pub fn change_subject(basis: &Basis, change: &Change, lang: Lang) -> String {
    let subject = change.subject.as_str();
    let named = match change.theme {
        Theme::List => ListName::from_name(subject).map(|one| list(one, lang).to_owned()),
        Theme::Threshold => ThresholdName::from_name(subject).map(|one| threshold(one, lang).to_owned()),
        Theme::Policy => PolicyName::from_name(subject).map(|one| super::policy_question(basis, one, lang)),
        Theme::Copayment => Some(purse(subject, lang).to_owned()),
        Theme::Edition => change.name.as_ref().map(|name| lang.of(name).to_owned()),
        _ => change.name.as_ref().map(|name| format!("{subject} {}", lang.of(name))),
    };
    named.unwrap_or_else(|| if change.theme == Theme::Other { change.pointer.clone() } else { subject.to_owned() })
}

fn purse(name: &str, lang: Lang) -> &str {
    use ltc_engine::case::QuotaType;
    let purses = [QuotaType::Care, QuotaType::Transport, QuotaType::Respite, QuotaType::Aids];
    purses.into_iter().find(|purse| purse.name() == name).map_or(name, |purse| crate::words::quota_type(purse, lang))
}

/// The name of a part of a value; empty for the value itself.
pub fn part(change: &Change, part: &Part, lang: Lang) -> String {
    let at = part.at.as_str();
    match change.theme {
        Theme::CareQuota | Theme::RespiteQuota => lang.pick(format!("第 {at} 級"), format!("level {at}")),
        Theme::TransportQuota => lang.pick(format!("第 {at} 類"), format!("zone {at}")),
        Theme::Limit => String::new(),
        _ => at.split('/').map(|step| step_name(step, lang)).collect::<Vec<_>>().join(" "),
    }
}

fn step_name(step: &str, lang: Lang) -> String {
    let labels = lang.labels();
    match step {
        "price" => labels.price,
        "remote" => labels.remote_price,
        "low_income" => labels.low_income,
        "mid_low_income" => labels.mid_low_income,
        "general" => labels.general,
        "min" => lang.pick("最低等級", "lowest level"),
        "max" => lang.pick("最高等級", "highest level"),
        "share_percent" => lang.pick("額度比率（%）", "share (%)"),
        "may_buy" => lang.pick("可用的服務", "services open"),
        "cap_months" => lang.pick("上限月數", "months of the cap"),
        "cap_percent" => lang.pick("上限比率（%）", "percent of the cap"),
        "window_months" => lang.pick("使用月數", "months of use"),
        "deduct_from_month" => lang.pick("扣除起月", "first month of deduction"),
        "deduct_to_month" => lang.pick("扣除迄月", "last month of deduction"),
        "amount" => labels.amount,
        "years" => lang.pick("年數", "years"),
        "second_group" => lang.pick("第二組金額", "amount of the second group"),
        other => other,
    }
    .to_owned()
}

/// A value of the standard as it stands in a sentence; a part that is absent is a dash.
pub fn part_value(basis: &Basis, change: &Change, part: &Part, value: Option<&Value>, lang: Lang) -> String {
    let Some(value) = value else { return "—".to_owned() };
    match value {
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            match (change.theme, limit_kind(&part.at)) {
                (Theme::Limit, Some(kind)) => limit(kind, u32::try_from(number).unwrap_or_default(), lang),
                _ => amount(number),
            }
        }
        Value::String(word) => self::word(basis, change, word, lang),
        Value::Array(list) if list.is_empty() => lang.labels().none.to_owned(),
        Value::Array(list) => {
            let words = list.iter().map(|one| part_value(basis, change, part, Some(one), lang));
            words.collect::<Vec<_>>().join(lang.pick("、", ", "))
        }
        other => other.to_string(),
    }
}

fn word(basis: &Basis, change: &Change, word: &str, lang: Lang) -> String {
    let labels = lang.labels();
    match (change.theme, word) {
        (Theme::Policy, _) => PolicyName::from_name(&change.subject)
            .map_or_else(|| word.to_owned(), |name| super::policy_value(basis, name, Some(word), lang)),
        (Theme::ForeignCarerRespite, _) => {
            let all = [
                (RespiteAccess::CarerAbsentAMonth, "carer_absent_a_month"),
                (RespiteAccess::ThreeConditions, "three_conditions"),
                (RespiteAccess::ThreeConditionsOrHighLevel, "three_conditions_or_high_level"),
                (RespiteAccess::CarerAbsent, "carer_absent"),
                (RespiteAccess::Open, "open"),
            ];
            let known = all.into_iter().find(|(_, name)| *name == word);
            known.map_or(word, |(access, _)| respite_access(access, lang)).to_owned()
        }
        (Theme::Price | Theme::CodeBegins, "county") => labels.county_sets.to_owned(),
        (Theme::Price | Theme::CodeBegins, "unknown") => labels.not_found.to_owned(),
        (Theme::Price | Theme::CodeBegins, "none") => labels.none.to_owned(),
        _ => word.to_owned(),
    }
}

fn limit_kind(name: &str) -> Option<LimitKind> {
    Some(match name {
        "min_minutes_per_unit" => LimitKind::MinMinutesPerUnit,
        "max_units_per_day" => LimitKind::MaxUnitsPerDay,
        "max_units_per_week" => LimitKind::MaxUnitsPerWeek,
        "max_units_per_month" => LimitKind::MaxUnitsPerMonth,
        "max_units_per_year" => LimitKind::MaxUnitsPerYear,
        "sessions_per_unit" => LimitKind::SessionsPerUnit,
        _ => return None,
    })
}
