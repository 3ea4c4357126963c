//! Names of what a check speaks of: fields, data that is missing, states of rules, kinds of repairs.

use crate::words::Lang;
use crate::words::section::{names, texts};
use ltc_check::entry::Need;
use ltc_check::records::Field;
use ltc_check::report::{RuleState, State};

texts! {
    /// The name of a field, as the workbook has it.
    pub fn field_name(Field) in RECORD_FIELDS {
        Id => "紀錄識別碼", "record id";
        Client => "身分證字號", "client";
        Date => "服務日期", "service date";
        EndDate => "服務結束日期", "last day";
        Code => "服務項目代碼", "service code";
        FeeType => "服務類別", "fee type";
        Quantity => "數量", "quantity";
        UnitPrice => "單價", "unit price";
        Worker1 => "服務人員身分證", "worker";
        Worker2 => "服務人員身分證2", "worker 2";
        Worker3 => "服務人員身分證3", "worker 3";
        Worker4 => "服務人員身分證4", "worker 4";
        Worker5 => "服務人員身分證5", "worker 5";
        Start => "起始時間", "start";
        StartHour => "起始時段-小時", "start hour";
        StartMinute => "起始時段-分鐘", "start minute";
        End => "結束時間", "end";
        EndHour => "結束時段-小時", "end hour";
        EndMinute => "結束時段-分鐘", "end minute";
        Unit => "服務單位", "unit";
        Remark => "備註", "remark";
        ApplyAa03 => "申報 AA03", "claims AA03";
        ApplyAa09 => "申報 AA09", "claims AA09";
        RenounceAa09 => "不申報 AA09", "renounces AA09";
        Aa10Status => "AA10 狀態", "status of AA10";
        MissedVisit => "訪視未遇", "missed visit";
        LastService => "最後一次服務", "last service";
        GoalStatus => "復能目標達成情形", "goal reached";
        Goal => "復能目標", "goal";
        GoalTarget => "指導對象", "who is instructed";
        GoalContent => "服務內容", "what was done";
        GoalSuggestion => "指導建議摘要", "advice";
        Meal => "餐別", "meal";
        Origin => "出發地", "origin";
        Destination => "目的地", "destination";
        OriginLat => "出發地緯度", "origin latitude";
        OriginLng => "出發地經度", "origin longitude";
        DestinationLat => "目的地緯度", "destination latitude";
        DestinationLng => "目的地經度", "destination longitude";
        MileageKm => "里程數", "mileage";
        Plate => "車號", "plate";
        Driver => "駕駛", "driver";
        Bd03Type => "BD03 服務使用類型", "kind of BD03";
        CUnit => "C 碼單位", "C unit";
        ServiceItems => "服務項目", "service items";
        ServiceItemOther => "其他服務項目", "other service item";
        ServiceTargets => "服務對象", "service targets";
        ServiceContent => "服務內容", "service content";
        ServicePoint => "服務重點", "focus";
        ServicePointOther => "其他服務重點", "other focus";
        ServiceTrace => "追蹤事項", "follow-up";
        ServiceGoal => "服務目標", "goal of the service";
        ServiceSuitable => "服務適切性", "suitability";
        CaseManager => "個案管理員", "case manager";
        Waiver => "免檢核原因", "waiver";
    }
}

texts! {
    /// Data that a rule needs.
    pub fn need(Need) in NEEDS {
        Case => "個案資料", "the case of the client";
        BirthDate => "出生日期", "date of birth";
        County => "居住縣市", "county of residence";
        Plans => "照顧計畫", "care plans";
        Referrals => "照會", "referrals";
        Allocations => "每月額度設定", "allocations of the month";
        Workers => "服務人員名冊", "the list of workers";
        Trainings => "服務人員訓練", "trainings of the worker";
        Profession => "服務人員職類", "profession of the worker";
        Unit => "服務單位", "the unit";
        UnitCodes => "特約項目", "codes of the contract";
        UnitContract => "特約期間", "days of the contract";
        UnitCapacity => "單位服務人數上限", "capacity of the unit";
        Month => "申報月份", "the claimed month";
        Today => "今天的日期", "the day that counts as today";
        AUnit => "A 單位", "the A unit";
        Goals => "復能目標期間與組數", "goals and sets of the C code";
        Basis => "基準未載的數值", "a value that the standard here does not hold";
        CUnits => "C 單位名單", "the list of C units";
        History => "先前的評估與申報", "earlier assessments and claims";
        Assessment => "評估項目", "items of the assessment";
        ForeignCarer => "是否聘僱外籍看護工", "whether a foreign carer is employed";
        DeathDate => "死亡日期", "date of death";
        Institution => "是否入住機構", "whether the client lives in an institution";
        ServiceItems => "AA00 的服務項目", "service items of the AA00 record";
        ShortTerm => "短照資格設定", "what is settled about short-term care";
        ClaimedSurcharges => "單位預計申報的加計項目", "surcharges that the unit expects to be paid";
    }
}

texts! {
    /// What a rule came to.
    pub fn state(State) in STATES {
        Found => "有問題", "found";
        FailedToRun => "未能執行", "failed to run";
        NotChecked => "未檢核", "not checked";
        PartlyChecked => "部分檢核", "partly checked";
        Passed => "通過", "passed";
    }
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
    REPAIRS.get(kind, lang).unwrap_or(kind)
}

names! {
    /// Kinds of repairs by their ids.
    REPAIRS in REPAIR_TEXTS as "repair" {
        "edit" => "修改", "edited";
        "remove-duplicate" => "刪除重複的紀錄", "remove the duplicate";
        "write-date" => "日期改為正確格式", "write the date in the right form";
        "one-unit" => "數量改為 1", "set the quantity to 1";
        "exchange-times" => "對調起迄時間", "exchange beginning and end";
        "end-next-day" => "結束日期改為翌日", "set the last day to the next one";
        "end-at-midnight" => "改為當日 24:00 結束", "end at 24:00 of the day";
        "split-at-midnight" => "於午夜拆成兩筆", "split at midnight";
        "split-by-time" => "拆成時限以內的多筆", "split into records within the limit";
        "split-by-quantity" => "拆成每筆數量 1", "split into records of one unit";
        "set-price" => "改為基準的單價", "set the price of the standard";
        "clear-last-service" => "取消後來的 AA04 註記", "clear the later mark of AA04";
    }
}

/// The ids of all kinds of repairs.
pub fn repairs() -> impl Iterator<Item = &'static str> {
    REPAIRS.names()
}

/// A word of a finding. One that is not listed is shown as it is; a test finds it.
pub(super) fn word(word: &str, lang: Lang) -> &str {
    WORDS.iter().find(|(id, _, _)| *id == word).map_or(word, |(_, zh, en)| lang.pick(zh, en))
}

/// Words of findings: id, Chinese, English.
const WORDS: &[(&str, &str, &str)] = &[];
