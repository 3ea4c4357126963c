//! Headers: what providers call the columns.

use crate::limits::{HEADER_CHARACTERS, cut};
use ltc_check::records::{Field, Lookup, WORKERS};
use ltc_engine::calendar::to_half_width;
use std::sync::LazyLock;

/// How sure it is that a header means a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The name may mean this, and nothing better is there.
    Guess,
    /// Another name in use.
    Synonym,
    /// The name of the official workbook, of the API or of the contract.
    Official,
    /// The user has said so.
    Mapped,
}

/// The 33 columns of the official workbook, in order, with their hints.
pub const OFFICIAL: [(Field, &str); 33] = [
    (Field::Client, "身分證字號"),
    (Field::Date, "服務日期(請輸入7碼)"),
    (Field::Code, "服務項目代碼"),
    (Field::FeeType, "服務類別\n1.補助\n2.自費"),
    (Field::Quantity, "數量\n(僅整數)"),
    (Field::UnitPrice, "單價"),
    (Field::Worker1, "服務人員身分證"),
    (Field::StartHour, "起始時段-小時\n(24小時制)"),
    (Field::StartMinute, "起始時段-分鐘"),
    (Field::EndHour, "結束時段-小時\n(24小時制)"),
    (Field::EndMinute, "結束時段-分鐘"),
    (Field::Remark, "備註"),
    (Field::Worker2, "服務人員身分證2"),
    (Field::Worker3, "服務人員身分證3"),
    (Field::Worker4, "服務人員身分證4"),
    (Field::Worker5, "服務人員身分證5"),
    (Field::RenounceAa09, "不申報AA09填1"),
    (Field::MissedVisit, "訪視未遇填1"),
    (
        Field::GoalStatus,
        "C碼必填-復能目標達成情形\n1.尚未滿服務組數\n2.滿服務組數且已達復能目標\n3.滿服務組數但尚未達復能目標\n4.未滿服務組數已結案，且已達復能目標\n5.未滿服務組數已結案，但未達復能目標",
    ),
    (Field::Goal, "C碼必填-復能目標"),
    (Field::GoalTarget, "C碼必填-指導對象"),
    (Field::GoalContent, "C碼必填-服務內容"),
    (Field::GoalSuggestion, "C碼必填-指導建議摘要"),
    (Field::Meal, "OT01必填-餐別\n1.早餐\n2.午餐\n3.晚餐"),
    (Field::Origin, "BD03、DA01使用-出發地"),
    (Field::Destination, "BD03、DA01使用-目的地"),
    (Field::OriginLat, "BD03、DA01使用-出發地(緯度)"),
    (Field::OriginLng, "BD03、DA01使用-出發地(經度)"),
    (Field::DestinationLat, "BD03、DA01使用-目的地(緯度)"),
    (Field::DestinationLng, "BD03、DA01使用-目的地(經度)"),
    (Field::MileageKm, "BD03、DA01使用-里程數(公里)"),
    (Field::Plate, "BD03、DA01使用-車號"),
    (
        Field::Bd03Type,
        "BD03必填-服務使用類型\n1.社區式長照機構\n2.社區服務據點(不含身障類)\n3.輔具中心\n4.身障日間照顧服務",
    ),
];

/// Columns for what the official workbook has no place for, so that nothing is lost in writing.
pub(crate) const FURTHER: [(Field, &str); 17] = [
    (Field::EndDate, "服務迄日"),
    (Field::Unit, "服務單位"),
    (Field::Id, "識別碼"),
    (Field::ApplyAa03, "申報AA03"),
    (Field::Aa10Status, "AA10申報狀態"),
    (Field::LastService, "臨終日照顧"),
    (Field::Driver, "駕駛員"),
    (Field::CUnit, "提供專業服務單位"),
    (Field::ServiceItems, "個管服務項目"),
    (Field::ServiceItemOther, "個管服務項目-其他"),
    (Field::ServiceTargets, "個管服務對象"),
    (Field::ServiceContent, "個管服務內容"),
    (Field::ServicePoint, "個管服務重點"),
    (Field::ServicePointOther, "個管服務重點-其他"),
    (Field::ServiceTrace, "追蹤服務適應與介入情形"),
    (Field::ServiceGoal, "各項服務目標及整體計畫目標達成情形"),
    (Field::ServiceSuitable, "整體計畫的適切性及需求異動"),
];

/// And those that no official form knows.
pub(crate) const OWN: [(Field, &str); 2] = [(Field::CaseManager, "個案管理員"), (Field::Waiver, "免檢核原因")];

/// Field names of the API.
pub(crate) const API: [(&str, Field); 52] = [
    ("objid", Field::Id),
    ("idn", Field::Client),
    ("svc_dt", Field::Date),
    ("svc_end_dt", Field::EndDate),
    ("gov_item_cd", Field::Code),
    ("svc_fee_tp", Field::FeeType),
    ("price", Field::UnitPrice),
    ("amount", Field::Quantity),
    ("svc_user_no1", Field::Worker1),
    ("svc_user_no2", Field::Worker2),
    ("svc_user_no3", Field::Worker3),
    ("svc_user_no4", Field::Worker4),
    ("svc_user_no5", Field::Worker5),
    ("start_hh", Field::StartHour),
    ("start_mm", Field::StartMinute),
    ("end_hh", Field::EndHour),
    ("end_mm", Field::EndMinute),
    ("remark", Field::Remark),
    ("svc_item", Field::ServiceItems),
    ("svc_item_other", Field::ServiceItemOther),
    ("svc_people", Field::ServiceTargets),
    ("svc_point", Field::ServicePoint),
    ("svc_point_other", Field::ServicePointOther),
    ("svc_content", Field::ServiceContent),
    ("svc_trace", Field::ServiceTrace),
    ("svc_goal", Field::ServiceGoal),
    ("svc_suitable", Field::ServiceSuitable),
    ("svc_unit", Field::CUnit),
    ("svcc_goal_type", Field::GoalStatus),
    ("svcc_goal", Field::Goal),
    ("svcc_content_target", Field::GoalTarget),
    ("svcc_content", Field::GoalContent),
    ("svcc_suggest", Field::GoalSuggestion),
    ("addr1", Field::Origin),
    ("addr2", Field::Destination),
    ("addrlat1", Field::OriginLat),
    ("addrlng1", Field::OriginLng),
    ("addrlat2", Field::DestinationLat),
    ("addrlng2", Field::DestinationLng),
    ("milage", Field::MileageKm),
    ("car_no", Field::Plate),
    ("driver", Field::Driver),
    ("bd03_type", Field::Bd03Type),
    ("last_svc", Field::LastService),
    ("missed_visit", Field::MissedVisit),
    ("apply_aa03", Field::ApplyAa03),
    ("apply_aa09", Field::ApplyAa09),
    ("aa10_status", Field::Aa10Status),
    // Fields without a name in the API: those of the contract, so that a document can be written and read again.
    ("unit", Field::Unit),
    ("meal", Field::Meal),
    ("case_manager", Field::CaseManager),
    ("waiver", Field::Waiver),
];

/// How many entries of [`API`] the API really has.
pub(crate) const API_FIELDS: usize = 48;

/// Other names in use, in the form of [`plain`].
const SYNONYMS: &[(Field, &str)] = &[
    (
        Field::Client,
        "身分證號 身份證字號 身份證號 身分證統一編號 身分證 身份證 身分證字號統一證號 個案身分證 個案身分證字號 個案身分證號 個案身份證 個案身份證字號 個案身份證號 個案id 案主身分證 案主身分證字號 長輩身分證字號 長者身分證字號 服務對象身分證字號 受照顧者身分證字號 被照顧者身分證字號 client clientid",
    ),
    (Field::Date, "日期 服務日 服務年月日 服務起日 服務起始日期 服務開始日期 執行日期 服務執行日期 servicedate"),
    (Field::EndDate, "服務迄日期 服務結束日期 迄日 結束日期 服務終止日期 服務訖日"),
    (
        Field::Code,
        "服務代碼 碼別 項目代碼 服務項目代號 代碼 服務碼 服務碼別 服務項目碼 照顧組合代碼 照顧組合 照顧組合碼 照顧組合編號 支付代碼 支付碼 給付代碼 給付碼 服務編碼 組合代碼 servicecode",
    ),
    (Field::FeeType, "補助自費 補助別 費用類別 費用別 自費補助 補助或自費 申報類別 付費類別 付費別 補助類別"),
    (Field::Quantity, "次數 組數 服務數量 服務次數 服務組數 單位數 服務單位數 申報數量 qty"),
    (Field::UnitPrice, "給付價格 價格 支付價格 給支付價格 服務單價 unitprice"),
    (
        Field::Worker1,
        "服務人員身分證字號 服務人員身分證號 服務人員身份證 服務人員身份證字號 服務人員身份證號 服務人員id 照服員身分證 照服員身分證字號 照服員身分證號 照服員身份證 照服員身份證字號 照服員身份證號 照服員id 照顧服務員身分證 照顧服務員身分證字號 照顧服務員身分證號 照顧服務員身份證字號 居服員身分證 居服員身分證字號 居服員身分證號 居服員身份證 居服員身份證字號 服務員身分證 服務員身分證字號 員工身分證 員工身分證字號 工作人員身分證 工作人員身分證字號 worker workers workers0 workerid svcuserno",
    ),
    (Field::Worker2, "workers1"),
    (Field::Worker3, "workers2"),
    (Field::Worker4, "workers3"),
    (Field::Worker5, "workers4"),
    (
        Field::Start,
        "起始時間 開始時間 起始時段 開始時段 服務開始時間 服務起始時間 起時間 服務起時 服務起時間 起訖時間起 起迄時間起 starttime",
    ),
    (
        Field::StartHour,
        "起始小時 開始小時 起始時 開始時 起時 起始時間小時 起始時間時 開始時間小時 開始時間時 開始時段小時 起始時段時 服務起始小時 服務開始小時",
    ),
    (
        Field::StartMinute,
        "起始分鐘 開始分鐘 起始分 開始分 起分 起始時間分鐘 起始時間分 開始時間分鐘 開始時間分 開始時段分鐘 起始時段分 服務起始分鐘 服務開始分鐘",
    ),
    (
        Field::End,
        "結束時間 結束時段 終止時間 迄止時間 迄時間 訖時間 服務結束時間 服務終止時間 服務迄時 服務訖時 服務迄時間 起訖時間訖 起迄時間迄 endtime",
    ),
    (
        Field::EndHour,
        "結束小時 結束時 迄時 訖時 終止小時 結束時間小時 結束時間時 結束時段時 終止時段小時 迄止時段小時 服務結束小時",
    ),
    (
        Field::EndMinute,
        "結束分鐘 結束分 迄分 訖分 終止分鐘 結束時間分鐘 結束時間分 結束時段分 終止時段分鐘 迄止時段分鐘 服務結束分鐘",
    ),
    (Field::Unit, "服務單位代碼 服務單位名稱 單位代碼 機構代碼 特約單位 特約單位代碼"),
    (Field::Id, "紀錄識別碼 服務紀錄識別碼 服務紀錄編號 記錄編號 紀錄編號 recordid"),
    (Field::Remark, "備注 附註 說明 備考 note remarks"),
    (Field::ApplyAa09, "申報aa09 是否申報aa09"),
    (Field::ApplyAa03, "是否申報aa03"),
    (Field::RenounceAa09, "不申報aa09"),
    (Field::MissedVisit, "服務未遇 未遇 訪視服務未遇"),
    (Field::LastService, "臨終照顧"),
    (Field::Aa10Status, "aa10狀態"),
    (Field::GoalStatus, "目標達成情形 復能達成情形"),
    (Field::Meal, "餐次"),
    (Field::Origin, "起點 出發地址 出發地點 上車地點"),
    (Field::Destination, "迄點 訖點 終點 目的地址 目的地點 下車地點"),
    (Field::OriginLat, "起點緯度"),
    (Field::OriginLng, "起點經度"),
    (Field::DestinationLat, "迄點緯度 訖點緯度 終點緯度"),
    (Field::DestinationLng, "迄點經度 訖點經度 終點經度"),
    (Field::MileageKm, "里程 公里數 行駛里程 mileage"),
    (Field::Plate, "車牌 車牌號碼"),
    (Field::Driver, "駕駛 司機"),
    (Field::CUnit, "c單位代碼 專業服務單位"),
    (Field::CaseManager, "個管員 個管人員"),
    (Field::Waiver, "豁免 免檢核 豁免原因 免檢核理由 waive"),
];

/// Names that may mean it.
const GUESSES: &[(Field, &str)] = &[
    (Field::Client, "案號 個案編號 個案代號 個案案號"),
    (Field::Code, "服務項目 項目"),
    (Field::Worker1, "服務人員 照服員 照顧服務員 居服員 居家服務員 服務員"),
    (Field::Unit, "單位 機構"),
    (Field::StartHour, "起"),
    (Field::EndHour, "迄 訖"),
];

/// The header as a person sees it: on one line, not too long.
pub(crate) fn shown(header: &str) -> String {
    let (header, _) = cut(header.trim(), HEADER_CHARACTERS);
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The header without white space, line breaks, bracketed and numbered hints, dashes and remarks
/// such as `C碼必填-`; small letters.
pub(crate) fn plain(header: &str) -> String {
    let (header, _) = cut(header, HEADER_CHARACTERS);
    let mut text = to_half_width(header).to_ascii_lowercase();
    text.retain(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}'));
    // Which of two places, not a hint.
    for word in ["緯度", "經度"] {
        text = text.replace(&format!("({word})"), word);
    }
    text = without_brackets(&text);
    if let Some(end) = numbered_hint(&text) {
        text.truncate(end);
    }
    for mark in ["必填-", "使用-", "必填_", "必填:"] {
        if let Some((_, after)) = text.split_once(mark) {
            text = after.to_owned();
        }
    }
    text.retain(|c| !matches!(c, '-' | '_' | '/' | '*' | ':' | '"' | '\'' | '.' | '–' | '—' | '‐' | '#' | '、' | '※'));
    for end in ["填1", "必填", "選填"] {
        if let Some(rest) = text.strip_suffix(end) {
            text.truncate(rest.len());
        }
    }
    text.strip_prefix("必填").map_or(text.clone(), str::to_owned)
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' | '【' | '〔' | '〈' | '《' | '<' => depth += 1,
            ')' | ']' | '】' | '〕' | '〉' | '》' | '>' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Where `1.補助2.自費` begins; not a number in front of the name.
fn numbered_hint(text: &str) -> Option<usize> {
    let from = text.find("1.")?;
    (from > 0).then_some(from)
}

/// The field that a header means.
pub(crate) fn field_of(header: &str) -> Option<(Field, Confidence)> {
    let name = plain(header);
    // `1.身分證字號`: the columns are numbered. A short number only, and only where the rest is a name.
    let unnumbered = name.trim_start_matches(|c: char| c.is_ascii_digit());
    by_plain_name(&name).or_else(|| by_plain_name(unnumbered))
}

fn by_plain_name(name: &str) -> Option<(Field, Confidence)> {
    if name.is_empty() {
        return None;
    }
    exactly(name).or_else(|| {
        // 照服員身分證2: a worker's name with a number.
        let last = name.chars().last()?.to_digit(10)?;
        let base = name.get(..name.len() - 1)?;
        let (field, confidence) = exactly(base).filter(|(field, _)| *field == Field::Worker1)?;
        let place = usize::try_from(last).ok()?.checked_sub(1)?;
        debug_assert!(field == Field::Worker1);
        Some((*WORKERS.get(place)?, confidence))
    })
}

fn exactly(name: &str) -> Option<(Field, Confidence)> {
    NAMES.get(name).copied()
}

/// Every name in plain form. A hostile workbook has a million cells that could be headers.
static NAMES: LazyLock<Lookup<(Field, Confidence)>> = LazyLock::new(|| {
    let official = OFFICIAL_PLAIN.iter().map(|(field, name)| (*name, *field));
    let contract = Field::ALL.iter().filter(|field| !field.name().contains('/')).map(|field| (field.name(), *field));
    let official = official.chain(contract).chain(API).map(|(name, field)| (name, field, Confidence::Official));
    let synonyms = split(SYNONYMS).map(|(name, field)| (name, field, Confidence::Synonym));
    let guesses = split(GUESSES).map(|(name, field)| (name, field, Confidence::Guess));
    let mut names = Lookup::default();
    for (name, field, confidence) in official.chain(synonyms).chain(guesses) {
        // `start_hour` and `starthour`.
        names.add(&name.replace('_', ""), (field, confidence));
    }
    names
});

fn split(list: &'static [(Field, &'static str)]) -> impl Iterator<Item = (&'static str, Field)> {
    list.iter().flat_map(|(field, names)| names.split(' ').map(|name| (name, *field)))
}

/// The headers of the official workbook, and those that are written besides, in the form of [`plain`].
const OFFICIAL_PLAIN: [(Field, &str); 52] = [
    (Field::Client, "身分證字號"),
    (Field::Date, "服務日期"),
    (Field::Code, "服務項目代碼"),
    (Field::FeeType, "服務類別"),
    (Field::Quantity, "數量"),
    (Field::UnitPrice, "單價"),
    (Field::Worker1, "服務人員身分證"),
    (Field::StartHour, "起始時段小時"),
    (Field::StartMinute, "起始時段分鐘"),
    (Field::EndHour, "結束時段小時"),
    (Field::EndMinute, "結束時段分鐘"),
    (Field::Remark, "備註"),
    (Field::Worker2, "服務人員身分證2"),
    (Field::Worker3, "服務人員身分證3"),
    (Field::Worker4, "服務人員身分證4"),
    (Field::Worker5, "服務人員身分證5"),
    (Field::RenounceAa09, "不申報aa09"),
    (Field::MissedVisit, "訪視未遇"),
    (Field::GoalStatus, "復能目標達成情形"),
    (Field::Goal, "復能目標"),
    (Field::GoalTarget, "指導對象"),
    (Field::GoalContent, "服務內容"),
    (Field::GoalSuggestion, "指導建議摘要"),
    (Field::Meal, "餐別"),
    (Field::Origin, "出發地"),
    (Field::Destination, "目的地"),
    (Field::OriginLat, "出發地緯度"),
    (Field::OriginLng, "出發地經度"),
    (Field::DestinationLat, "目的地緯度"),
    (Field::DestinationLng, "目的地經度"),
    (Field::MileageKm, "里程數"),
    (Field::Plate, "車號"),
    (Field::Bd03Type, "服務使用類型"),
    (Field::EndDate, "服務迄日"),
    (Field::Unit, "服務單位"),
    (Field::Id, "識別碼"),
    (Field::ApplyAa03, "申報aa03"),
    (Field::Aa10Status, "aa10申報狀態"),
    (Field::LastService, "臨終日照顧"),
    (Field::Driver, "駕駛員"),
    (Field::CUnit, "提供專業服務單位"),
    (Field::ServiceItems, "個管服務項目"),
    (Field::ServiceItemOther, "個管服務項目其他"),
    (Field::ServiceTargets, "個管服務對象"),
    (Field::ServiceContent, "個管服務內容"),
    (Field::ServicePoint, "個管服務重點"),
    (Field::ServicePointOther, "個管服務重點其他"),
    (Field::ServiceTrace, "追蹤服務適應與介入情形"),
    (Field::ServiceGoal, "各項服務目標及整體計畫目標達成情形"),
    (Field::ServiceSuitable, "整體計畫的適切性及需求異動"),
    (Field::CaseManager, "個案管理員"),
    (Field::Waiver, "免檢核原因"),
];

/// The field of a name of the contract or of the API, as a mapping has it.
pub(crate) fn field_by_name(name: &str) -> Option<Field> {
    let worker = match name {
        "worker" | "workers" | "worker1" => Some(Field::Worker1),
        "worker2" => Some(Field::Worker2),
        "worker3" => Some(Field::Worker3),
        "worker4" => Some(Field::Worker4),
        "worker5" => Some(Field::Worker5),
        _ => None,
    };
    Field::ALL.iter().copied().find(|field| field.name() == name).or(worker)
}

/// The field of a name of the API.
pub(crate) fn field_by_api_name(name: &str) -> Option<Field> {
    API.iter().find(|(known, _)| *known == name).map(|(_, field)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_that_is_written_is_read_as_its_field() {
        for (field, header) in OFFICIAL.iter().chain(&FURTHER).chain(&OWN) {
            assert_eq!(field_of(header), Some((*field, Confidence::Official)), "{header} {}", plain(header));
        }
        for field in Field::ALL {
            assert!(matches!(field_of(field.name()), Some((found, _)) if found == *field), "{}", field.name());
            assert_eq!(field_by_name(field.name()), Some(*field));
        }
    }

    #[test]
    fn no_name_means_two_fields() {
        let lists = [SYNONYMS, GUESSES];
        let mut all: Vec<&str> = lists.iter().copied().flatten().flat_map(|(_, names)| names.split(' ')).collect();
        all.extend(OFFICIAL_PLAIN.iter().map(|(_, name)| *name));
        for name in &all {
            assert_eq!(*name, plain(name), "not in plain form");
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        // 不申報aa09 stands in both lists, as the official name it is.
        assert!(count - all.len() <= 1, "a name stands twice");
    }

    #[test]
    fn hints_brackets_and_line_breaks_do_not_matter() {
        for (header, field) in [
            ("服務日期\n（請輸入 7 碼）", Field::Date),
            ("　身分證\r\n字號 ", Field::Client),
            ("＊服務項目代碼", Field::Code),
            ("1.身分證字號", Field::Client),
            ("起始時段－小時（24小時制）", Field::StartHour),
            ("BD03、DA01使用-出發地（緯度）", Field::OriginLat),
            ("出發地(地址)", Field::Origin),
            ("C碼必填-復能目標達成情形 (1-5)", Field::GoalStatus),
            ("服務類別 1.補助 2.自費", Field::FeeType),
            ("數量【僅整數】", Field::Quantity),
            ("照服員身分證字號2", Field::Worker2),
            ("服務人員3", Field::Worker3),
            ("Start_Hour", Field::StartHour),
            ("workers/1", Field::Worker2),
            ("svc_user_no2", Field::Worker2),
            ("免檢核原因", Field::Waiver),
        ] {
            assert_eq!(field_of(header).map(|(field, _)| field), Some(field), "{header}");
        }
        for header in ["", "姓名", "個案姓名", "服務人員姓名", "電話", "1", "2026", "A123456789", "BA01", "1150701"]
        {
            assert_eq!(field_of(header), None, "{header}");
        }
    }
}
