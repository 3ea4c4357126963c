//! Names of what a check speaks of: fields, data that is missing, states of rules, kinds of repairs.

use crate::words::Lang;
use ltc_check::entry::Need;
use ltc_check::records::Field;
use ltc_check::report::{RuleState, State};

/// The name of a field, as the workbook has it.
pub fn field_name(one: Field, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Field::Id => ("紀錄識別碼", "record id"),
        Field::Client => ("身分證字號", "client"),
        Field::Date => ("服務日期", "service date"),
        Field::EndDate => ("服務結束日期", "last day"),
        Field::Code => ("服務項目代碼", "service code"),
        Field::FeeType => ("服務類別", "fee type"),
        Field::Quantity => ("數量", "quantity"),
        Field::UnitPrice => ("單價", "unit price"),
        Field::Worker1 => ("服務人員身分證", "worker"),
        Field::Worker2 => ("服務人員身分證2", "worker 2"),
        Field::Worker3 => ("服務人員身分證3", "worker 3"),
        Field::Worker4 => ("服務人員身分證4", "worker 4"),
        Field::Worker5 => ("服務人員身分證5", "worker 5"),
        Field::Start => ("起始時間", "start"),
        Field::StartHour => ("起始時段-小時", "start hour"),
        Field::StartMinute => ("起始時段-分鐘", "start minute"),
        Field::End => ("結束時間", "end"),
        Field::EndHour => ("結束時段-小時", "end hour"),
        Field::EndMinute => ("結束時段-分鐘", "end minute"),
        Field::Unit => ("服務單位", "unit"),
        Field::Remark => ("備註", "remark"),
        Field::ApplyAa03 => ("申報 AA03", "claims AA03"),
        Field::ApplyAa09 => ("申報 AA09", "claims AA09"),
        Field::RenounceAa09 => ("不申報 AA09", "renounces AA09"),
        Field::Aa10Status => ("AA10 狀態", "status of AA10"),
        Field::MissedVisit => ("訪視未遇", "missed visit"),
        Field::LastService => ("最後一次服務", "last service"),
        Field::GoalStatus => ("復能目標達成情形", "goal reached"),
        Field::Goal => ("復能目標", "goal"),
        Field::GoalTarget => ("指導對象", "who is instructed"),
        Field::GoalContent => ("服務內容", "what was done"),
        Field::GoalSuggestion => ("指導建議摘要", "advice"),
        Field::Meal => ("餐別", "meal"),
        Field::Origin => ("出發地", "origin"),
        Field::Destination => ("目的地", "destination"),
        Field::OriginLat => ("出發地緯度", "origin latitude"),
        Field::OriginLng => ("出發地經度", "origin longitude"),
        Field::DestinationLat => ("目的地緯度", "destination latitude"),
        Field::DestinationLng => ("目的地經度", "destination longitude"),
        Field::MileageKm => ("里程數", "mileage"),
        Field::Plate => ("車號", "plate"),
        Field::Driver => ("駕駛", "driver"),
        Field::Bd03Type => ("BD03 服務使用類型", "kind of BD03"),
        Field::CUnit => ("C 碼單位", "C unit"),
        Field::ServiceItems => ("服務項目", "service items"),
        Field::ServiceItemOther => ("其他服務項目", "other service item"),
        Field::ServiceTargets => ("服務對象", "service targets"),
        Field::ServiceContent => ("服務內容", "service content"),
        Field::ServicePoint => ("服務重點", "focus"),
        Field::ServicePointOther => ("其他服務重點", "other focus"),
        Field::ServiceTrace => ("追蹤事項", "follow-up"),
        Field::ServiceGoal => ("服務目標", "goal of the service"),
        Field::ServiceSuitable => ("服務適切性", "suitability"),
        Field::CaseManager => ("個案管理員", "case manager"),
        Field::Waiver => ("免檢核原因", "waiver"),
    };
    lang.pick(zh, en)
}

/// Data that a rule needs.
pub fn need(one: Need, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Need::Case => ("個案資料", "the case of the client"),
        Need::BirthDate => ("出生日期", "date of birth"),
        Need::County => ("居住縣市", "county of residence"),
        Need::Plans => ("照顧計畫", "care plans"),
        Need::Referrals => ("照會", "referrals"),
        Need::Allocations => ("每月額度設定", "allocations of the month"),
        Need::Workers => ("服務人員名冊", "the list of workers"),
        Need::Trainings => ("服務人員訓練", "trainings of the worker"),
        Need::Profession => ("服務人員職類", "profession of the worker"),
        Need::Unit => ("服務單位", "the unit"),
        Need::UnitCodes => ("特約項目", "codes of the contract"),
        Need::UnitContract => ("特約期間", "days of the contract"),
        Need::UnitCapacity => ("單位服務人數上限", "capacity of the unit"),
        Need::Month => ("申報月份", "the claimed month"),
        Need::Today => ("今天的日期", "the day that counts as today"),
        Need::AUnit => ("A 單位", "the A unit"),
        Need::Goals => ("復能目標期間與組數", "goals and sets of the C code"),
        Need::Basis => ("基準未載的數值", "a value that the standard here does not hold"),
        Need::CUnits => ("C 單位名單", "the list of C units"),
        Need::History => ("先前的評估與申報", "earlier assessments and claims"),
        Need::Assessment => ("評估項目", "items of the assessment"),
        Need::ForeignCarer => ("是否聘僱外籍看護工", "whether a foreign carer is employed"),
        Need::DeathDate => ("死亡日期", "date of death"),
        Need::Institution => ("是否入住機構", "whether the client lives in an institution"),
        Need::ServiceItems => ("AA00 的服務項目", "service items of the AA00 record"),
        Need::ShortTerm => ("短照資格設定", "what is settled about short-term care"),
        Need::ClaimedSurcharges => ("單位預計申報的加成項目", "surcharges that the unit expects to be paid"),
    };
    lang.pick(zh, en)
}

/// What a rule came to.
pub fn state(one: State, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        State::Found => ("有問題", "found"),
        State::FailedToRun => ("未能執行", "failed to run"),
        State::NotChecked => ("未檢核", "not checked"),
        State::PartlyChecked => ("部分檢核", "partly checked"),
        State::Passed => ("通過", "passed"),
    };
    lang.pick(zh, en)
}

/// What a rule came to; a rule that nothing concerned says so.
pub fn state_of(rule: &RuleState, lang: Lang) -> &'static str {
    if rule.state == State::Passed && rule.checked == 0 {
        return lang.pick("無相關紀錄", "nothing to check");
    }
    state(rule.state, lang)
}

/// A kind of repair. One that is not listed is shown by its id; a test finds it.
pub fn repair(kind: &str, lang: Lang) -> &str {
    REPAIRS.iter().find(|(id, _, _)| *id == kind).map_or(kind, |(_, zh, en)| lang.pick(zh, en))
}

/// Kinds of repairs: id, Chinese, English.
pub const REPAIRS: &[(&str, &str, &str)] = &[
    ("edit", "修改", "edited"),
    ("remove-duplicate", "刪除重複的紀錄", "remove the duplicate"),
    ("write-date", "日期改為正確格式", "write the date in the right form"),
    ("one-unit", "數量改為 1", "set the quantity to 1"),
    ("exchange-times", "對調起迄時間", "exchange beginning and end"),
    ("end-next-day", "結束日期改為翌日", "set the last day to the next one"),
    ("end-at-midnight", "改為當日 24:00 結束", "end at 24:00 of the day"),
    ("split-at-midnight", "於午夜拆成兩筆", "split at midnight"),
    ("split-by-time", "拆成時限以內的多筆", "split into records within the limit"),
    ("split-by-quantity", "拆成每筆數量 1", "split into records of one unit"),
    ("set-price", "改為基準的單價", "set the price of the standard"),
    ("clear-last-service", "取消後來的 AA04 註記", "clear the later mark of AA04"),
];

/// A word of a finding. One that is not listed is shown as it is; a test finds it.
pub(super) fn word(word: &str, lang: Lang) -> &str {
    WORDS.iter().find(|(id, _, _)| *id == word).map_or(word, |(_, zh, en)| lang.pick(zh, en))
}

/// Words of findings: id, Chinese, English.
const WORDS: &[(&str, &str, &str)] = &[];
