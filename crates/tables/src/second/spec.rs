//! The sheets of the template: which columns they have, what belongs into them.

use crate::error::Wanted;
use crate::names::plain;

/// A sheet of the template.
#[derive(Debug)]
pub(super) struct Spec {
    pub(super) sheet: SheetName,
    pub(super) columns: &'static [Column],
}

/// Sheets of the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetName {
    Cases,
    Allotments,
    Referrals,
    Workers,
    Unit,
}

impl SheetName {
    pub(super) fn zh(self) -> &'static str {
        match self {
            Self::Cases => "個案",
            Self::Allotments => "額度",
            Self::Referrals => "照會",
            Self::Workers => "服務人員",
            Self::Unit => "單位",
        }
    }
}

/// A column of the template.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) key: &'static str,
    pub(super) header: &'static str,
    /// Other names, in plain form, separated by spaces.
    pub(super) names: &'static str,
    pub(super) wanted: Wanted,
    pub(super) required: bool,
    /// Tells the sheet from others.
    pub(super) telling: bool,
    pub(super) example: &'static str,
    pub(super) about: &'static str,
}

/// The column for whatever the user wants to note. The example row says here that it is one.
pub(super) const NOTE: &str = "note";

/// With which word an example row begins its note.
pub(super) const EXAMPLE: &str = "範例";

macro_rules! columns {
    ($($key:literal $header:literal [$names:literal] $wanted:expr, $kind:ident, $example:literal, $about:literal;)+) => {
        &[$(Column {
            key: $key, header: $header, names: $names, wanted: $wanted,
            required: columns!(@required $kind), telling: columns!(@telling $kind), example: $example, about: $about,
        }),+]
    };
    (@required must) => { true };
    (@required key) => { true };
    (@required may) => { false };
    (@required sign) => { false };
    (@telling must) => { false };
    (@telling key) => { true };
    (@telling may) => { false };
    (@telling sign) => { true };
}

/// The sheets, in order.
pub(super) const ALL: [Spec; 5] = [
    Spec {
        sheet: SheetName::Cases,
        columns: columns! {
            "client" "身分證字號" ["身分證號 個案身分證 個案身分證字號"] Wanted::Something, must, "A123456789", "個案的身分證字號，須與服務紀錄相同";
            "birth_date" "出生日期" ["生日 出生年月日"] Wanted::Day, may, "0340302", "民國或西元日期";
            "cms_level" "CMS等級" ["cms 長照等級 長照需要等級"] Wanted::Whole { min: 1, max: 8 }, key, "4", "1 到 8";
            "welfare_class" "福利身分別" ["福利身分 長照身分別 身分別"] Wanted::WelfareClass, key, "一般戶", "低收入戶（第一類）、中低收入戶（第二類）、一般戶（第三類）";
            "county" "縣市" ["居住縣市 目前居住縣市"] Wanted::Something, may, "臺北市", "縣市全名";
            "remote_area" "原民區或離島" ["原民區離島 原住民族地區或離島"] Wanted::Flag, may, "否", "居住於原住民族地區或離島：是、否";
            "transport_zone" "交通接送分區" ["交通分區 分區"] Wanted::Whole { min: 1, max: 4 }, may, "1", "交通接送第幾類地區，1 到 4";
            "foreign_carer" "外籍看護工" ["聘僱外籍看護工 外看"] Wanted::Flag, may, "否", "家中聘有外籍看護工：是、否";
            "special_care_allowance" "特別照顧津貼" ["特照津貼"] Wanted::Flag, may, "否", "領有中低收入老人特別照顧津貼：是、否";
            "in_institution" "住宿式機構" ["入住機構"] Wanted::Flag, may, "否", "住在住宿式機構：是、否";
            "weight_kg" "體重" [""] Wanted::Number, may, "52.5", "公斤";
            "assessment" "評估項目" ["評估勾選項目"] Wanted::Something, may, "I06b-2、E8-3", "照顧計畫評估中勾選的項目代碼，以頓號分開；空白代表不清楚";
            "icd" "ICD診斷碼" ["icd icd碼"] Wanted::Something, may, "G80", "身心障礙證明上的 ICD 碼，以頓號分開";
            "alone" "獨居" [""] Wanted::Flag, may, "否", "沒有家庭照顧者：是、否";
            "carer_age" "主要照顧者年齡" [""] Wanted::Whole { min: 0, max: 150 }, may, "76", "足歲";
            "carer_disability" "主要照顧者身心障礙" ["主要照顧者有身心障礙證明"] Wanted::Flag, may, "否", "領有身心障礙證明：是、否";
            "two_workers_for_ba12" "BA12需兩人" [""] Wanted::Flag, may, "否", "照顧計畫勾選 BA12 需兩人服務：是、否";
            "discharged_on" "出院日期" [""] Wanted::Day, may, "", "最近一次出院日";
            "died_on" "死亡日期" ["歿日"] Wanted::Day, may, "", "";
            "closed_on" "結案日期" [""] Wanted::Day, may, "", "";
            "suspended_from" "暫停起日" ["停案起日"] Wanted::Day, may, "", "暫停服務的第一天";
            "suspended_to" "暫停迄日" ["停案迄日"] Wanted::Day, may, "", "暫停服務的最後一天";
            "plan_from" "計畫起日" ["照顧計畫起日 計畫起"] Wanted::Day, may, "1150701", "照顧計畫的第一天；同一個案有多份計畫時，一份一列";
            "plan_to" "計畫迄日" ["照顧計畫迄日 計畫迄"] Wanted::Day, may, "", "照顧計畫的最後一天；空白代表到下一份計畫為止";
            "note" "備註" [""] Wanted::Something, may, "範例，讀取時略過", "寫什麼都可以；以「範例」開頭的列不會讀入";
        },
    },
    Spec {
        sheet: SheetName::Allotments,
        columns: columns! {
            "client" "身分證字號" ["身分證號 個案身分證 個案身分證字號"] Wanted::Something, must, "A123456789", "個案的身分證字號";
            "month" "月份" ["年月 服務月份"] Wanted::Month, key, "11507", "民國或西元年月";
            "unit" "單位代碼" ["單位 服務單位 服務單位代碼"] Wanted::Something, must, "甲", "獲分配的服務單位";
            "quota_type" "額度類型" ["額度別"] Wanted::QuotaType, key, "照顧及專業服務", "照顧及專業服務、交通接送、喘息服務、輔具";
            "fund" "分配來源" ["來源"] Wanted::Fund, may, "可用", "可用、留用、預支；空白代表可用";
            "amount" "金額" ["分配金額 額度"] Wanted::Whole { min: 0, max: 1_000_000_000 }, must, "5850", "這一列的金額；同一個案同月同單位同類型的各列會加總";
            "code" "服務項目代碼" ["服務代碼 碼別 代碼"] Wanted::Code, may, "BA02", "分配到服務項目時填寫";
            "count" "次數" ["組數 數量"] Wanted::Whole { min: 0, max: 100_000 }, may, "30", "該服務項目的次數";
            "note" "備註" [""] Wanted::Something, may, "範例，讀取時略過", "寫什麼都可以；以「範例」開頭的列不會讀入";
        },
    },
    Spec {
        sheet: SheetName::Referrals,
        columns: columns! {
            "client" "身分證字號" ["身分證號 個案身分證 個案身分證字號"] Wanted::Something, must, "A123456789", "個案的身分證字號";
            "code" "服務項目代碼" ["服務代碼 碼別 代碼"] Wanted::Code, must, "BA02", "A 單位照會的服務項目";
            "quantity" "每月數量" ["照會數量 數量 次數"] Wanted::Whole { min: 0, max: 100_000 }, must, "30", "每月組數；彈性服務填 0";
            "on" "照會日期" ["照會日"] Wanted::Day, key, "1150628", "民國或西元日期";
            "unit" "單位代碼" ["單位 服務單位 服務單位代碼"] Wanted::Something, may, "甲", "照會給哪一個單位";
            "note" "備註" [""] Wanted::Something, may, "範例，讀取時略過", "寫什麼都可以；以「範例」開頭的列不會讀入";
        },
    },
    Spec {
        sheet: SheetName::Workers,
        columns: columns! {
            "id" "身分證字號" ["身分證號 服務人員身分證 服務人員身分證字號"] Wanted::Something, must, "B123456780", "服務人員的身分證字號，須與服務紀錄相同";
            "profession" "職類" ["專業別 人員類別"] Wanted::Profession, sign, "照顧服務員", "照顧服務員、護理師、醫師、物理治療師、職能治療師、語言治療師、呼吸治療師、心理師、藥師、營養師、社工師、司機、其他";
            "disability" "身心障礙訓練" ["身心障礙支持服務核心課程 身障訓練"] Wanted::DayOrYes, may, "1100501", "完訓日期；不清楚日期時填「是」";
            "dementia" "失智症訓練" ["失智訓練"] Wanted::DayOrYes, may, "", "完訓日期；不清楚日期時填「是」";
            "ba08" "BA08訓練" [""] Wanted::DayOrYes, may, "", "足部照護訓練的完訓日期";
            "ba17" "BA17訓練" [""] Wanted::DayOrYes, may, "", "協助執行輔助性醫療訓練的完訓日期";
            "device_assessor_a" "輔具評估甲類" ["輔具評估人員甲類"] Wanted::DayOrYes, may, "", "取得資格的日期";
            "note" "備註" [""] Wanted::Something, may, "範例，讀取時略過", "寫什麼都可以；以「範例」開頭的列不會讀入";
        },
    },
    Spec {
        sheet: SheetName::Unit,
        columns: columns! {
            "id" "單位代碼" ["單位 機構代碼 服務單位代碼"] Wanted::Something, may, "甲", "自己單位的代碼";
            "from" "特約起日" ["合約起日"] Wanted::Day, sign, "1150101", "特約的第一天";
            "to" "特約迄日" ["合約迄日"] Wanted::Day, may, "1161231", "特約的最後一天；空白代表沒有期限";
            "codes" "特約項目" ["特約服務項目 特約碼別"] Wanted::Something, may, "BA、GA09、SC", "特約的服務項目或碼別，以頓號分開；空白代表不清楚";
            "capacity" "服務人數上限" ["人數上限 收托人數"] Wanted::Whole { min: 0, max: 1_000_000 }, may, "60", "同時服務的人數上限";
            "note" "備註" [""] Wanted::Something, may, "範例，讀取時略過", "寫什麼都可以；以「範例」開頭的列不會讀入";
        },
    },
];

impl Spec {
    /// Are these headers, in plain form, of this sheet? All that are required and all that tell it
    /// from others.
    pub(super) fn is_of(&self, headers: &[String]) -> bool {
        let mut wanted = self.columns.iter().filter(|column| column.required || column.telling);
        wanted.all(|column| column.place_in(headers).is_some())
    }
}

impl Column {
    /// The place of this column among headers in plain form.
    pub(super) fn place_in(&self, headers: &[String]) -> Option<usize> {
        let own = plain(self.header);
        let is = |header: &String| *header == own || !header.is_empty() && self.names.split(' ').any(|n| n == header);
        headers.iter().position(|header| *header == own).or_else(|| headers.iter().position(is))
    }
}
