//! Respite with a foreign carer: conditions, facts and answers.

use crate::Lang;
use crate::words::{fill::fill, param};
use ltc_engine::respite_access::{AccessStatus, RespiteAnswer};

/// The answer in one sentence.
pub fn access_status(status: AccessStatus, lang: Lang) -> &'static str {
    match status {
        AccessStatus::Qualified => lang.pick("符合使用喘息服務的資格", "Qualifies for respite"),
        AccessStatus::NotByThese => lang.pick(
            "未符合本次條件；其他資格未載於來源，不代表不得使用",
            "Not by these conditions; others stand in no source at hand, so this does not mean ineligible",
        ),
        AccessStatus::Excluded => lang.pick("法規排除，不得使用喘息服務", "Excluded by the regulation"),
        AccessStatus::NeedsConfirmation => {
            lang.pick("須由人員確認：主要照顧者為聘僱者", "A person has to confirm: the main carer is an employed one")
        }
        AccessStatus::Unknown => lang.pick("資料不足，無法判斷", "Not enough is known"),
        AccessStatus::NotConcerned => {
            lang.pick("未聘僱外籍看護工，不適用這些條件", "No foreign carer: these conditions do not apply")
        }
    }
}

/// What a condition asks for, with its numbers; its id if it is not known.
pub fn access_condition(answer: &RespiteAnswer, id: &str, lang: Lang) -> String {
    let template = match id {
        "S3-10-R1" => lang.pick(
            "主要照顧者 {carer_age} 歲以上（B1＝{has_main_carer} 且 B3 達 {carer_age}）",
            "Main carer of {carer_age} or older (B1 = {has_main_carer} and B3 from {carer_age})",
        ),
        "S3-10-R2" => lang.pick("獨居（H1a＝{lives_alone}）", "Lives alone (H1a = {lives_alone})"),
        "S3-10-R3" => lang.pick(
            "與他人同住（H1a＝{lives_with_others}），且 H1b 僅勾選 {others}.其他（含看護）",
            "Lives with others (H1a = {lives_with_others}), and of H1b only {others}, others (with carers), is ticked",
        ),
        "respite-absent-a-month" => {
            lang.pick("外籍看護工無法協助照顧滿 1 個月", "The foreign carer is away for a month or longer")
        }
        "respite-high-level" => lang.pick(
            "第 {high_level} 級以上，外籍看護工無法協助照顧時",
            "Level {high_level} or higher, whenever the foreign carer is away",
        ),
        "respite-carer-absent" => lang.pick(
            "第 {min_level} 級以上，外籍看護工無法協助照顧時",
            "Level {min_level} or higher, whenever the foreign carer is away",
        ),
        "respite-open" => lang.pick(
            "有家庭照顧者，且未使用其他法令的同類補助",
            "There is a carer of the family, and no like benefit by another law",
        ),
        other => return other.to_owned(),
    };
    fill(template, &|name| param(&answer.params, name, lang)).unwrap_or_else(|| id.to_owned())
}

/// What people call a fact of the conditions.
pub fn access_fact(fact: &str, lang: Lang) -> &str {
    match fact {
        "B1" => lang.pick("B1 有無主要照顧者", "B1 main carer"),
        "B3" => lang.pick("B3 主要照顧者年齡", "B3 age of the main carer"),
        "H1a" => lang.pick("H1a 居住狀況", "H1a living arrangement"),
        "H1b" => lang.pick("H1b 同住者", "H1b who lives there"),
        "absence" => lang.pick("外籍看護工無法照顧的期間", "how long the foreign carer is away"),
        "carers.employed" => lang.pick("主要照顧者是否為聘僱者", "whether the main carer is employed"),
        "cms_level" => lang.pick("長照需要等級", "care level"),
        "family_carer" => lang.pick("有無家庭照顧者", "a carer of the family"),
        "other_benefit" => lang.pick("其他法令的同類補助", "like benefits by another law"),
        other => other,
    }
}
