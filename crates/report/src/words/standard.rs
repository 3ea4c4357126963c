//! What the standard is made of: limits, lists of codes, numbers, and how sure they are. Only who shows
//! the standard itself takes these words, so they are in no pack.

use super::Lang;
use super::fill::fill;
use super::value::amount;
use ltc_engine::basis::{Confidence, LimitKind, ListName, RespiteAccess, Strength, ThresholdName};

/// How sure a value is.
#[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
pub fn confidence(confidence: Confidence, lang: Lang) -> &'static str {
    let (zh, en) = match confidence {
        Confidence::Official => ("官方", "official"),
        Confidence::Agreed => ("多源一致", "agreed"),
        Confidence::Single => ("單一來源", "single source"),
        Confidence::Inferred => ("推定", "inferred"),
    };
    lang.pick(zh, en)
}

/// How a limit binds.
#[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
pub fn strength(strength: Strength, lang: Lang) -> &'static str {
    let (zh, en) = match strength {
        Strength::Firm => ("硬性", "firm"),
        Strength::Principle => ("原則", "in principle"),
    };
    lang.pick(zh, en)
}

/// When a household with a foreign carer may use respite.
#[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
pub fn respite_access(access: RespiteAccess, lang: Lang) -> &'static str {
    let (zh, en) = match access {
        RespiteAccess::CarerAbsentAMonth => {
            ("限外籍看護工無法協助照顧滿 1 個月", "only when the foreign carer is away for a month")
        }
        RespiteAccess::ThreeConditions => (
            "外籍看護工無法協助照顧滿 1 個月，或符合三項新增資格之一",
            "when the foreign carer is away for a month, or under one of three conditions",
        ),
        RespiteAccess::ThreeConditionsOrHighLevel => (
            "同前，另第 7、8 級於外籍看護工無法協助照顧時",
            "as before, and for levels 7 and 8 whenever the foreign carer is away",
        ),
        RespiteAccess::CarerAbsent => {
            ("第 2 級以上，外籍看護工無法協助照顧時", "from level 2 whenever the foreign carer is away")
        }
        RespiteAccess::Open => ("開放使用，法規另有排除者除外", "open, but for the exclusions of the regulation"),
    };
    lang.pick(zh, en)
}

/// The name of a list of codes.
#[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
pub fn list(list: ListName, lang: Lang) -> &'static str {
    let (zh, en) = match list {
        ListName::Flexible => ("彈性服務", "flexible services"),
        ListName::QuantityExempt => ("單筆數量不限 1 的碼別", "codes with more than one unit a record"),
        ListName::CrossMidnight => ("可跨日的碼別", "codes that may run over midnight"),
        ListName::Advance => ("預支可用的碼別", "codes that the advance may pay"),
        ListName::Aa03Services => ("AA03 可申報的碼別", "codes that earn AA03"),
        ListName::Aa03NotWith => ("AA03 不得併用的碼別", "codes that rule out AA03"),
        ListName::Aa04Services => ("AA04 可申報的碼別", "codes that earn AA04"),
        ListName::Aa04DayAfter => ("AA04 死亡次日仍可申報的碼別", "AA04, codes of the day after death"),
        ListName::Aa05Trigger => ("AA05 可加計的碼別", "codes that earn AA05"),
        ListName::Aa05NoTrigger => ("AA05 不加計的碼別", "codes that do not earn AA05"),
        ListName::Aa06Tubes => ("AA06 管路、移位", "AA06, tubes and transfer"),
        ListName::Aa06Stairs => ("AA06 上下樓梯", "AA06, stairs"),
        ListName::Aa06Child => ("AA06 兒童", "AA06, children"),
        ListName::Aa07Services => ("AA07 可加計的碼別", "codes that earn AA07"),
        ListName::Aa08Services => ("AA08 可加計的碼別", "codes that earn AA08"),
        ListName::Aa09Services => ("AA09 可加計的碼別", "codes that earn AA09"),
        ListName::Aa10Services => ("AA10 可加計的碼別", "codes that earn AA10"),
        ListName::Aa11Services => ("AA11 可加計的碼別", "codes that earn AA11"),
        ListName::NeedsWorker => ("須填服務人員的碼別", "codes that need a worker"),
        ListName::NeedsTimes => ("須填起迄時間的碼別", "codes that need times"),
        ListName::NeedsPrice => ("須填單價的碼別", "codes that need a price"),
        ListName::TransportDetails => ("須填里程與車號的碼別", "codes that need mileage and plate"),
        ListName::OneServiceAtATime => {
            ("同一人員同時段只能提供一種的類別", "families of which one worker gives one at a time")
        }
        ListName::Escort => ("陪同就醫", "escort"),
        ListName::HomeRespite => ("居家喘息", "respite at home"),
        ListName::BaTogether => ("不同人員可同時段提供的 BA 碼", "BA codes that different workers may give at once"),
        ListName::BWithTransport => ("可與 D 碼同時段的 B 碼", "B codes that may go with a D code"),
        ListName::NotWithProfessional => ("不得與 C 碼同時段的喘息", "respite that may not go with a C code"),
        ListName::AtHome => ("到宅服務", "given at a home"),
        ListName::SingleQuantity => ("數量只能為 1 的碼別", "codes of quantity 1"),
        ListName::MealDayExcludes => ("送餐當日不得使用的碼別", "codes excluded on a day with meals"),
        ListName::Meals => ("送餐", "meals"),
        ListName::MealServices => ("每日次數合計的送餐相關碼別", "meal services counted together"),
        ListName::NightRespite => ("夜間喘息", "night respite"),
        ListName::Bathing => ("到宅沐浴車", "bathing"),
        ListName::MedicalBathing => ("須有醫事人員的沐浴", "bathing with a medical professional"),
        ListName::OneMedical => ("須有醫事人員的碼別", "codes that need a medical professional"),
        ListName::TwoMedical => ("須有兩類醫事人員的碼別", "codes that need two kinds of medical professionals"),
        ListName::CommunityGroup => ("家庭托顧", "family care"),
        ListName::DailyLimit => ("每日有申報上限的碼別", "codes with a daily claiming limit"),
        ListName::ShortTermOnly => ("短照", "short-term care"),
        ListName::TrainingBa08 => ("須 BA08 訓練的碼別", "codes that need the BA08 training"),
        ListName::TrainingBa17 => ("須 BA17 訓練的碼別", "codes that need the BA17 training"),
        ListName::DeviceAssessor => ("須輔具評估人員的碼別", "codes that need an assistive-device assessor"),
        ListName::MissedVisitTooDear => ("不得申報訪視未遇的碼別", "codes that allow no missed visit"),
        ListName::ProfessionalServices => ("須專業人員的碼別", "codes given by professionals"),
        ListName::Aa03Conditional => ("有條件併報 AA03 的碼別", "codes that allow AA03 on conditions"),
        ListName::AUnitRecord => ("A 單位的服務紀錄", "service record of the A unit"),
        ListName::PlanDrafting => ("照顧計畫擬訂", "drafting of the care plan"),
        ListName::CaseManagement => ("照顧管理", "care management"),
        ListName::AUnitPlans => ("其計畫可申報的 A 單位碼別", "A-unit codes that a plan opens"),
        ListName::Capacity => ("有收托人數上限的碼別", "codes given at a place with an approved capacity"),
        ListName::OverAllocationWarns => {
            ("彈性服務超過分配額度僅示警的碼別", "flexible services that only warn above the allocation")
        }
    };
    lang.pick(zh, en)
}

/// The name of a number of the standard.
#[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
pub fn threshold(threshold: ThresholdName, lang: Lang) -> &'static str {
    let (zh, en) = match threshold {
        ThresholdName::BaMaxMinutes => ("BA 碼每筆最長（分鐘）", "longest BA record (minutes)"),
        ThresholdName::RecordMaxQuantity => ("每筆數量上限", "most units in a record"),
        ThresholdName::Aa05MinLevel => ("AA05 最低等級", "AA05, lowest level"),
        ThresholdName::Aa06WeightKg => ("AA06 體重（公斤）", "AA06, weight (kg)"),
        ThresholdName::Aa06MaxAge => ("AA06 兒童最高年齡", "AA06, highest age of a child"),
        ThresholdName::Aa06Workers => ("AA06 照服員人數", "AA06, workers"),
        ThresholdName::Aa07MinLevel => ("AA07 最低等級", "AA07, lowest level"),
        ThresholdName::Aa07CarerAge => ("AA07 家庭照顧者年齡", "AA07, age of the carer"),
        ThresholdName::Aa08FromHour => ("AA08 起（時）", "AA08, from (hour)"),
        ThresholdName::Aa08ToHour => ("AA08 迄（時）", "AA08, to (hour)"),
        ThresholdName::Aa10FromHour => ("AA10 起（時）", "AA10, from (hour)"),
        ThresholdName::Aa10ToHour => ("AA10 迄（時）", "AA10, to (hour)"),
        ThresholdName::QuantityMax => ("每筆數量最大值", "largest quantity of a record"),
        ThresholdName::BathingWorkers => ("沐浴服務人數", "workers at a bath"),
        ThresholdName::GroupClients => ("家庭托顧同時服務人數", "clients at once in family care"),
        ThresholdName::MealServicesPerDay => ("每日送餐相關次數", "meal services a day"),
        ThresholdName::NightRespiteFromHour => ("夜間喘息起（時）", "night respite, from (hour)"),
        ThresholdName::NightRespiteToHour => ("夜間喘息迄（時）", "night respite, to (hour)"),
        ThresholdName::MedicalKinds => ("醫事人員類別數", "kinds of medical professionals"),
        ThresholdName::ClaimDay => ("申報截止日", "last day of the month to claim"),
        ThresholdName::ClaimLateMonths => ("逾期可補申報月數", "months in which a late claim is accepted"),
        ThresholdName::Aa01Months => ("AA01 間隔月數", "months between AA01"),
        ThresholdName::HomeVisitItem => ("家庭訪視的服務項目代號", "option of the home visit"),
        ThresholdName::FlexibleRejected => {
            ("非彈性碼別以數量 0 照會是否退件（1 是）", "is a flexible service of another code rejected (1: yes)")
        }
    };
    lang.pick(zh, en)
}

/// What a limit limits, with its number.
pub fn limit(kind: LimitKind, number: u32, lang: Lang) -> String {
    let (zh, en) = match kind {
        LimitKind::MinMinutesPerUnit => ("每單位至少 {number} 分鐘", "at least {number} min a unit"),
        LimitKind::MaxUnitsPerDay => ("每日最多 {number} 單位", "at most {number} a day"),
        LimitKind::MaxUnitsPerWeek => ("每週最多 {number} 單位", "at most {number} a week"),
        LimitKind::MaxUnitsPerMonth => ("每月最多 {number} 單位", "at most {number} a month"),
        LimitKind::MaxUnitsPerYear => ("每年最多 {number} 單位", "at most {number} a year"),
        LimitKind::SessionsPerUnit => ("每組 {number} 次措施", "{number} sessions a unit"),
    };
    fill(lang.pick(zh, en), &|_| Some(amount(i64::from(number)))).unwrap_or_default()
}
