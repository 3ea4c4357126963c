//! An alert in one sentence.

use super::kind;
use crate::Lang;
use crate::words::{fill::fill, param};
use ltc_caseload::{Alert, Kind, Question};
use ltc_engine::finding::Param;

/// What is the matter, with its days and codes.
pub fn alert(alert: &Alert, lang: Lang) -> String {
    let value = |name: &str| match (name, alert.params.get(name)) {
        ("date", _) => Some(crate::words::day(alert.date, lang)),
        ("due", _) => alert.due.map(|day| crate::words::day(day, lang)),
        ("before" | "after", Some(Param::Word(class))) => Some(welfare_class(class, lang).to_owned()),
        _ => param(&alert.params, name, lang),
    };
    fill(template(alert, lang), &value).unwrap_or_else(|| kind(alert.kind, lang).name.to_owned())
}

fn template(alert: &Alert, lang: Lang) -> &'static str {
    let reason = match alert.params.get("reason") {
        Some(Param::Word(word)) => word.as_str(),
        _ => "",
    };
    match (alert.kind, reason) {
        (Kind::NoPlanYet, "none") => lang.pick("沒有照顧計畫。", "There is no care plan."),
        (Kind::NoPlanYet, "ended") => lang.pick(
            "計畫已結束，{date} 起沒有照顧計畫。",
            "The plan has ended; there is none from {date} on.",
        ),
        (Kind::NoPlanYet, _) => lang.pick(
            "尚無「{edition}版」計畫：{date} 起可核定，{due} 起的服務適用新版。",
            "No plan under edition {edition} yet: it may be approved from {date}; services follow it from {due}.",
        ),
        (Kind::RedrawPlan, _) => lang.pick(
            "計畫需重新擬定「{edition}版」：{codes} 已不在 {date} 施行的版本中。",
            "To be drawn up again under edition {edition}: {codes} is not in the edition of {date}.",
        ),
        (Kind::FlexibleServiceEnds, _) => lang.pick(
            "舊基準彈性服務 {codes} 自「{edition}版」起終止（{date}）。",
            "The flexible service of {codes} ends with edition {edition} ({date}).",
        ),
        (Kind::ReassessmentDue, "first-plan") => lang.pick(
            "沒有評估日期；以首次計畫 {last} 起算 {months} 個月，最遲 {due} 複評，實際期限可能更早。",
            "No day of assessment is known; {months} months from the first plan of {last} end on {due}, the real deadline may be earlier.",
        ),
        (Kind::ReassessmentDue, _) => lang.pick(
            "上次評估 {last}，{months} 個月內應複評，最遲 {due}。",
            "Last assessed on {last}; to be reassessed within {months} months, by {due}.",
        ),
        (Kind::DischargedAMonth, _) => lang.pick(
            "{discharged} 出院，{date} 滿一個月，應於 {due} 前評估。",
            "Discharged on {discharged}; a month is over on {date}; to be assessed by {due}.",
        ),
        (Kind::DischargedThreeMonths, _) => lang.pick(
            "{discharged} 出院，第 4 個月為 {date} 至 {due}[（按日計算至 {latest}）]，應複評。",
            "Discharged {discharged}; the 4th month runs from {date} to {due}[ (counted by days: to {latest})]: to be reassessed.",
        ),
        (Kind::ReablementLocked, "changed") => lang.pick(
            "{date} 已轉移照管，之後的計畫卻異動了復能項目；使用期間至 {until}。",
            "Transferred to the centre on {date}, yet a later plan changes the reablement items; they may be used until {until}.",
        ),
        (Kind::ReablementLocked, _) => lang.pick(
            "{date} 已轉移照管，復能項目與額度不得異動；使用期間至 {until}。",
            "Transferred to the centre on {date}: reablement items and quota are locked; they may be used until {until}.",
        ),
        (Kind::Died, _) => lang.pick("個案於 {date} 死亡，尚未結案。", "The client died on {date}; the case is not closed."),
        (Kind::Closed, "allocation") => {
            lang.pick("{date} 已結案，之後月份仍有額度分配。", "Closed on {date}, but later months still have allocations.")
        }
        (Kind::Closed, _) => lang.pick("{date} 已結案，計畫未結束。", "Closed on {date}, but the plan goes on."),
        (Kind::ForeignCarer, _) => lang.pick(
            "{date} 起聘僱外籍看護工，計畫尚未反映[：照顧及專業服務額度為 {share}%，限 {codes}]。",
            "A foreign carer is employed from {date} on and the plan does not know[: {share}% of the care quota, for {codes} only].",
        ),
        (Kind::WelfareClass, _) => lang.pick(
            "{date} 福利身分別由{before}變更為{after}，計畫在此之前擬定。",
            "On {date} the copayment class changed from {before} to {after}; the plan is older.",
        ),
        (Kind::Aa10Awaiting, _) => lang.pick(
            "{count} 次夜間服務待確認是否緊急，最早 {date}，最近 {last}。",
            "{count} night services wait to be confirmed as emergencies, from {date} to {last}.",
        ),
    }
}

fn welfare_class(name: &str, lang: Lang) -> &str {
    match name {
        "low_income" => lang.pick("第一類", "first class"),
        "mid_low_income" => lang.pick("第二類", "second class"),
        "general" => lang.pick("第三類", "third class"),
        other => other,
    }
}

/// Why an alert could not be judged.
pub fn question(question: &Question, lang: Lang) -> &'static str {
    match question.kind {
        Kind::ReassessmentDue => lang.pick(
            "沒有評估日期，也沒有計畫：無法判斷何時應複評。",
            "Neither a day of assessment nor a plan: when to reassess cannot be said.",
        ),
        Kind::ReablementLocked => lang.pick(
            "有預支額度但未填轉移照管日期：無法判斷復能項目是否已鎖定。",
            "There is an advance but no day of transfer: whether reablement is locked cannot be said.",
        ),
        _ => lang.pick("資料不足，無法判斷。", "Not enough is known."),
    }
}
