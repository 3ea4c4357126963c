//! The pages of the rules that check records, as their files have them.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.
#![allow(clippy::needless_raw_string_hashes, reason = "examples may hold quotes")]

use super::{Channel, Example, Page};
use ltc_check::CheckRule;
use ltc_engine::basis;

/// The page of a rule.
#[allow(clippy::too_many_lines, reason = "a line for each rule")]
#[rustfmt::skip]
pub(super) fn page(rule: CheckRule) -> &'static Page {
    match rule {
        CheckRule::E1001 => &E1001,
        CheckRule::E1002 => &E1002,
        CheckRule::E1003 => &E1003,
        CheckRule::E1004 => &E1004,
        CheckRule::E1005 => &E1005,
        CheckRule::E1006 => &E1006,
        CheckRule::E1007 => &E1007,
        CheckRule::E1008 => &E1008,
        CheckRule::E1009 => &E1009,
        CheckRule::E1010 => &E1010,
        CheckRule::E1011 => &E1011,
        CheckRule::E1012 => &E1012,
        CheckRule::E1013 => &E1013,
        CheckRule::E1014 => &E1014,
        CheckRule::E1015 => &E1015,
        CheckRule::E1016 => &E1016,
        CheckRule::E1017 => &E1017,
        CheckRule::E1018 => &E1018,
        CheckRule::E1019 => &E1019,
        CheckRule::E1020 => &E1020,
        CheckRule::E1022 => &E1022,
        CheckRule::E1023 => &E1023,
        CheckRule::E1024 => &E1024,
        CheckRule::E1025 => &E1025,
        CheckRule::E1027 => &E1027,
        CheckRule::E1030 => &E1030,
        CheckRule::E2002 => &E2002,
        CheckRule::E2003 => &E2003,
        CheckRule::E2006 => &E2006,
        CheckRule::E2008 => &E2008,
        CheckRule::E2009 => &E2009,
        CheckRule::E2010 => &E2010,
        CheckRule::E2011 => &E2011,
        CheckRule::E2022 => &E2022,
        CheckRule::E2026 => &E2026,
        CheckRule::E2027 => &E2027,
        CheckRule::E2029 => &E2029,
        CheckRule::E4004 => &E4004,
        CheckRule::E4005 => &E4005,
        CheckRule::E4020 => &E4020,
        CheckRule::E4021 => &E4021,
        CheckRule::E4025 => &E4025,
        CheckRule::E4035 => &E4035,
        CheckRule::E4036 => &E4036,
        CheckRule::E4037 => &E4037,
        CheckRule::E4038 => &E4038,
        CheckRule::E4OT2 => &E4OT2,
        CheckRule::E4OT3 => &E4OT3,
        CheckRule::E5001 => &E5001,
        CheckRule::E5002 => &E5002,
        CheckRule::E5003 => &E5003,
        CheckRule::E5004 => &E5004,
        CheckRule::E5005 => &E5005,
        CheckRule::E5007 => &E5007,
        CheckRule::E5008 => &E5008,
        CheckRule::E5009 => &E5009,
        CheckRule::E5010 => &E5010,
        CheckRule::E5011 => &E5011,
        CheckRule::E5012 => &E5012,
        CheckRule::E5013 => &E5013,
        CheckRule::E5014 => &E5014,
        CheckRule::E5015 => &E5015,
        CheckRule::E5016 => &E5016,
        CheckRule::E5017 => &E5017,
        CheckRule::E5018 => &E5018,
        CheckRule::E5019 => &E5019,
        CheckRule::E5020 => &E5020,
        CheckRule::E5021 => &E5021,
        CheckRule::E5022 => &E5022,
        CheckRule::E5023 => &E5023,
        CheckRule::E5025 => &E5025,
        CheckRule::E5026 => &E5026,
        CheckRule::E5027 => &E5027,
        CheckRule::E5028 => &E5028,
        CheckRule::E5029 => &E5029,
        CheckRule::E5030 => &E5030,
        CheckRule::E5031 => &E5031,
        CheckRule::E5032 => &E5032,
        CheckRule::E5033 => &E5033,
        CheckRule::E5034 => &E5034,
        CheckRule::E5035 => &E5035,
        CheckRule::E5036 => &E5036,
        CheckRule::E5038 => &E5038,
        CheckRule::E5040 => &E5040,
        CheckRule::E5041 => &E5041,
        CheckRule::E5042 => &E5042,
        CheckRule::E5043 => &E5043,
        CheckRule::E5101 => &E5101,
        CheckRule::E5102 => &E5102,
        CheckRule::E5103 => &E5103,
        CheckRule::E5104 => &E5104,
        CheckRule::E5105 => &E5105,
        CheckRule::E5106 => &E5106,
        CheckRule::E5107 => &E5107,
        CheckRule::E5109 => &E5109,
        CheckRule::E5110 => &E5110,
        CheckRule::E5112 => &E5112,
        CheckRule::E5113 => &E5113,
        CheckRule::E5114 => &E5114,
        CheckRule::E5115 => &E5115,
        CheckRule::E5116 => &E5116,
        CheckRule::E5117 => &E5117,
        CheckRule::E5120 => &E5120,
        CheckRule::E5124 => &E5124,
        CheckRule::E5126 => &E5126,
        CheckRule::E5201 => &E5201,
        CheckRule::E5202 => &E5202,
        CheckRule::E5203 => &E5203,
        CheckRule::E5204 => &E5204,
        CheckRule::E5301 => &E5301,
        CheckRule::EBA091 => &EBA091,
        CheckRule::EBA09A1 => &EBA09A1,
        CheckRule::EBC001 => &EBC001,
        CheckRule::ECB031 => &ECB031,
        CheckRule::ECB041 => &ECB041,
        CheckRule::EGA011 => &EGA011,
        CheckRule::EGA061 => &EGA061,
        CheckRule::EOT011 => &EOT011,
        CheckRule::EOT012 => &EOT012,
        CheckRule::ESC001 => &ESC001,
        CheckRule::ESC002 => &ESC002,
        CheckRule::ESC061 => &ESC061,
        CheckRule::AaForgotten => &AA_FORGOTTEN,
        CheckRule::AaOverclaimed => &AA_OVERCLAIMED,
        CheckRule::Aa07TwoUnits => &AA07_TWO_UNITS,
        CheckRule::Aa08Aa09SameDay => &AA08_AA09_SAME_DAY,
        CheckRule::CodeTooOften => &CODE_TOO_OFTEN,
        CheckRule::CrossDayRecord => &CROSS_DAY_RECORD,
        CheckRule::DayCareHoursShort => &DAY_CARE_HOURS_SHORT,
        CheckRule::EdgeValue => &EDGE_VALUE,
        CheckRule::EndNotAfterStart => &END_NOT_AFTER_START,
        CheckRule::FlexibleServiceNotAllowed => &FLEXIBLE_SERVICE_NOT_ALLOWED,
        CheckRule::PriceDiffersFromBasis => &PRICE_DIFFERS_FROM_BASIS,
        CheckRule::ServiceTooShort => &SERVICE_TOO_SHORT,
        CheckRule::TransportDetailsMissing => &TRANSPORT_DETAILS_MISSING,
        CheckRule::ValueUnreadable => &VALUE_UNREADABLE,
        CheckRule::WorkerDoubleBooked => &WORKER_DOUBLE_BOOKED,
    }
}

#[rustfmt::skip]
const E1001: Page = Page {
    title: "Record identifier missing.",
    what: "`objid` of a FeeApply record. The workbook has no such column, and a `CheckInput` may leave it out.",
    why: "The payment review answers by this identifier; a record without one is rejected (E1001).",
    todo: "Let the unit's own system give every record an identifier of at most 20 characters that no other record has.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1002: Page = Page {
    title: "Client's ID missing.",
    what: "The client's ID is there at all; whether it is well formed is E2002.",
    why: "Without it nobody knows whose service it was; the payment review rejects the record (E1002).",
    todo: "Enter the client's ID. An empty row at the end of the sheet is deleted.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1003: Page = Page {
    title: "Service date missing.",
    what: "The day of service is there at all; whether it can be read is E2003 or E4004.",
    why: r#"The day decides which standard, plan and month the service belongs to; the payment review rejects the record
(E1003)."#,
    todo: "Enter the day of service.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1004: Page = Page {
    title: "Service code missing.",
    what: "A service code is there at all; whether it exists is E4005.",
    why: "Without a code there is nothing to pay; the payment review rejects the record (E1004).",
    todo: "Enter the code of the service.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1005: Page = Page {
    title: "Fee type missing.",
    what: r#"The fee type of a record in a table or FeeApply is 1 (subsidised) or 2 (self-paid), in figures or as 補助, 自費.
Something else counts as missing; the finding says what stands there. In a `CheckInput` an absent fee type
is 1."#,
    why: r#"Without it the payment review cannot tell whether the record is claimed (E1005). A record without a fee type
counts neither as subsidised nor as self-paid here."#,
    todo: "Enter 1 for subsidised, 2 for self-paid.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,,1,,B123456780,9,0,9,45"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "3", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1006: Page = Page {
    title: "Quantity missing.",
    what: "A quantity is there at all; whether it is a whole number above 0 is E2006.",
    why: "What is paid is price times quantity; the payment review rejects the record (E1006).",
    todo: "Enter the quantity, 1 for most codes.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1007: Page = Page {
    title: "First worker's ID missing.",
    what: r#"The first worker of a record is named. AA00, B codes, C, G, SC and DA01 need one (the standard's list). A
second worker does not stand in for an empty first cell."#,
    why: "The payment review looks up who served; without the first worker it rejects the record (E1007).",
    todo: "Enter who served, beginning with the first column.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,,9,0,9,45"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
A123456789,1150701,BA07,1,1,,,9,0,9,45,B123456780"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1008: Page = Page {
    title: "Start hour missing.",
    what: r#"The hour at which the service began. B codes, C, G, SC and DA01 need their times (the standard's list);
other codes may leave them out."#,
    why: "Times decide clashes, surcharges and units; the payment review rejects the record (E1008).",
    todo: "Enter the beginning of the service.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,OT01,1,1,,,,,,
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1009: Page = Page {
    title: "Start minute missing.",
    what: r#"The minute at which the service began, in tables and FeeApply, which know hour and minute apart. B codes, C,
G, SC and DA01 need their times (the standard's list); other codes may leave them out. 0 has to be written."#,
    why: "Times decide clashes, surcharges and units; the payment review rejects the record (E1009).",
    todo: "Enter the minutes; on the hour that is 0.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,,9,45"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1010: Page = Page {
    title: "End hour missing.",
    what: r#"The hour at which the service ended. B codes, C, G, SC and DA01 need their times (the standard's list);
other codes may leave them out."#,
    why: "Times decide clashes, surcharges and units; the payment review rejects the record (E1010).",
    todo: "Enter the end of the service.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_mm": "45"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1011: Page = Page {
    title: "End minute missing.",
    what: r#"The minute at which the service ended, in tables and FeeApply, which know hour and minute apart. B codes, C,
G, SC and DA01 need their times (the standard's list); other codes may leave them out. 0 has to be written."#,
    why: "Times decide clashes, surcharges and units; the payment review rejects the record (E1011).",
    todo: "Enter the minutes; on the hour that is 0.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsTimes, basis::ListName::NeedsWorker],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1012: Page = Page {
    title: "Remark too long.",
    what: "The remark has at most as many characters as the API takes, 4,000.",
    why: "The payment review does not take a longer text (E1012).",
    todo: "Shorten the text.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "remark": "個案今日精神佳"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[("個案今日精神佳。", 501)], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "remark": "個案今日精神佳。"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1013: Page = Page {
    title: "Worker 2's ID too long.",
    what: r#"What stands as the ID of worker 2 has at most as many characters as the API takes, 40. One that is not too
long but malformed is E4036."#,
    why: "The payment review does not take a longer text (E1013); usually two people or a remark stand in one cell.",
    todo: "Enter one ID in each cell.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1014: Page = Page {
    title: "Worker 3's ID too long.",
    what: r#"What stands as the ID of worker 3 has at most as many characters as the API takes, 40. One that is not too
long but malformed is E4036."#,
    why: "The payment review does not take a longer text (E1014); usually two people or a remark stand in one cell.",
    todo: "Enter one ID in each cell.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1015: Page = Page {
    title: "Worker 4's ID too long.",
    what: r#"What stands as the ID of worker 4 has at most as many characters as the API takes, 40. One that is not too
long but malformed is E4036."#,
    why: "The payment review does not take a longer text (E1015); usually two people or a remark stand in one cell.",
    todo: "Enter one ID in each cell.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1016: Page = Page {
    title: "Worker 5's ID too long.",
    what: r#"What stands as the ID of worker 5 has at most as many characters as the API takes, 40. One that is not too
long but malformed is E4036."#,
    why: "The payment review does not take a longer text (E1016); usually two people or a remark stand in one cell.",
    todo: "Enter one ID in each cell.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4,服務人員身分證5
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009,C120000009"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4,服務人員身分證5
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1017: Page = Page {
    title: "Mark of the last service too long.",
    what: r#"The mark of the last service has at most as many characters as the API takes, 1. It is Y or N; what is
longer and cannot be read as either is reported here and not as `value-unreadable`."#,
    why: "The payment review does not take a longer text (E1017).",
    todo: "Enter Y or N, or leave the field empty.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "last_svc": "Y"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "last_svc": "最後一次"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1018: Page = Page {
    title: "Origin too long.",
    what: "The origin has at most as many characters as the API takes, 40.",
    why: "The payment review does not take a longer text (E1018).",
    todo: "Shorten the address, or give coordinates instead.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路一段一百二十三巷四十五弄六號七樓之八（社區大門左轉第二棟，電梯旁第三間，按門鈴後請稍候）", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1019: Page = Page {
    title: "Destination too long.",
    what: "The destination has at most as many characters as the API takes, 40.",
    why: "The payment review does not take a longer text (E1019).",
    todo: "Shorten the address, or give coordinates instead.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市新莊區中正路一段一百二十三巷四十五弄六號七樓之八（社區大門左轉第二棟，電梯旁第三間，按門鈴後請稍候）", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1020: Page = Page {
    title: "Number plate too long.",
    what: "The number plate has at most as many characters as the API takes, 10.",
    why: "The payment review does not take a longer text (E1020).",
    todo: "Enter the plate of the one vehicle that was used.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234、DEF-5678"}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1022: Page = Page {
    title: "Service item too long.",
    what: "The service item has at most as many characters as the API takes, 20. Options are joined by a vertical bar.",
    why: "The payment review does not take a longer text (E1022).",
    todo: "Enter each option once.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2|3|4|5|9|1|2|3|4|5", "svc_people": "1", "svc_content": "電話關懷"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1023: Page = Page {
    title: "Other service item too long.",
    what: "The other service item has at most as many characters as the API takes, 255.",
    why: "The payment review does not take a longer text (E1023).",
    todo: "Shorten the text.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷", "svc_item_other": "協助申請輔具"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[("協助申請輔具。", 37)], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷", "svc_item_other": "協助申請輔具。"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1024: Page = Page {
    title: "Service target too long.",
    what: r#"The service target has at most as many characters as the API takes, 10. Options are joined by a vertical
bar."#,
    why: "The payment review does not take a longer text (E1024).",
    todo: "Enter each option once.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1|2|1|2|1|2", "svc_content": "電話關懷"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1025: Page = Page {
    title: "Service content too long.",
    what: "The service content has at most as many characters as the API takes, 4,000.",
    why: "The payment review does not take a longer text (E1025).",
    todo: "Shorten the text.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[("電話關懷個案近況。", 445)], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷個案近況。"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E1027: Page = Page {
    title: "Quantity with more than two digits.",
    what: "The quantity is at most 99.",
    why: "The payment review takes two digits (E1027); more is a price or a code in the wrong column.",
    todo: "Correct the quantity.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,OT01,1,31,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,325,,B123456780,9,0,9,45"# },
    ],
    lists: &[basis::ListName::QuantityExempt, basis::ListName::SingleQuantity, basis::ListName::TransportDetails],
    numbers: &[basis::ThresholdName::BaMaxMinutes, basis::ThresholdName::QuantityMax, basis::ThresholdName::RecordMaxQuantity],
    is_alone: false,
};

#[rustfmt::skip]
const E1030: Page = Page {
    title: "The case manager is missing.",
    what: r#"A subsidised AA01 or AA02 that names no case manager, of a client whose case tells of an A unit but of
no case manager (or says that there is none). A record that names one is in order; a client of whom
neither is known is not checked."#,
    why: r#"Drafting the plan and managing the case is the work of a case manager; the payment review rejects the
claim without one (E1030)."#,
    todo: "Enter the ID of the case manager in the record or the case.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01", "case_manager": "B123456780"}}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}"# },
    ],
    lists: &[basis::ListName::AUnitPlans, basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2002: Page = Page {
    title: "Client's ID malformed.",
    what: r#"The client's ID is a national ID (a letter, 1 or 2, eight digits) or a resident certificate (a letter, 8 or
9 and eight digits; the old form has two letters, the second A to D, and eight digits), with the right check
digit. Small letters and full-width signs are read as what they stand for."#,
    why: r#"The payment review rejects IDs that cannot exist (E2002). Most are typed wrongly; then the service would
count for nobody, or for somebody else."#,
    todo: "Compare the ID with the client's card.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456788,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A12345678", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2003: Page = Page {
    title: "Service date malformed.",
    what: r#"The day of service of a table or `CheckInput` is a day of the calendar, in a ROC or Western form: 1150701,
115/07/01, 2026-07-01. FeeApply takes yyyyMMdd only: there a text of eight digits that is no day is reported
here, and everything else as E4004."#,
    why: "The payment review rejects a day that does not exist (E2003).",
    todo: "Correct the day.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150732,BA07,1,1,,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-13-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2006: Page = Page {
    title: "Quantity not a whole number.",
    what: "The quantity is a whole number above 0; 2.0 is one, 1.5 and 0 are not.",
    why: "The payment review takes whole units only (E2006).",
    todo: "Enter the number of units; a unit that was not completed is not claimed.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1.5,,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 0, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2008: Page = Page {
    title: "Start hour malformed.",
    what: r#"The hour of the beginning is 0 to 23. In a `CheckInput`, and in a table with one column for both, hour and
minute stand together: what cannot be read there is reported here."#,
    why: "The payment review rejects it (E2008); without it no clash or surcharge can be judged.",
    todo: "Correct the hour; midnight at the beginning of a day is 0.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,24,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "25:61", "end": "09:45", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2009: Page = Page {
    title: "Start minute malformed.",
    what: "The minute of the beginning, where it stands in a cell of its own, is 0 to 59.",
    why: "The payment review rejects it (E2009).",
    todo: "Correct the minutes.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,60,9,45"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2010: Page = Page {
    title: "End hour malformed.",
    what: r#"The hour of the end is 0 to 24, and 24 only with minute 0: midnight at the end of the day. In a
`CheckInput`, and in a table with one column for both, hour and minute stand together: what cannot be read
there is reported here."#,
    why: "The payment review rejects it (E2010); without it no clash or surcharge can be judged.",
    todo: "Correct the hour. What goes on after midnight is another record.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,GA06,1,1,,B123456780,18,0,24,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,GA06,1,1,,B123456780,18,0,24,30"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "9:5x", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2011: Page = Page {
    title: "End minute malformed.",
    what: "The minute of the end, where it stands in a cell of its own, is 0 to 59.",
    why: "The payment review rejects it (E2011).",
    todo: "Correct the minutes.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "4S"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2022: Page = Page {
    title: "AA03 claimed without the item of the professional service.",
    what: "A record that claims AA03 names at least one service item.",
    why: "AA03 pays for going along with a professional service; the payment review asks which (E2022).",
    todo: "Enter the item, or do not claim AA03.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7], "c_unit": "1234567890"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [], "c_unit": "1234567890"}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "apply_aa03": "Y", "svc_unit": "1234567890"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2026: Page = Page {
    title: "AA03 claimed without the C unit.",
    what: "A record that claims AA03 names the unit that gave the professional service.",
    why: "The payment review looks for the professional's record at that unit (E2026).",
    todo: "Enter the code of the unit, or do not claim AA03.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7], "c_unit": "1234567890"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2027: Page = Page {
    title: "DA01 without a unit price.",
    what: "A record of a code whose price each county announces, DA01, states a unit price above 0.",
    why: "The standard has no price for it, so the payment review rejects a record that states none (E2027).",
    todo: "Enter the price that the county announced for the trip.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,DA01,1,1,,B123456780,9,0,9,30"# },
    ],
    lists: &[basis::ListName::NeedsPrice, basis::ListName::TransportDetails],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E2029: Page = Page {
    title: "Service date after the month claimed.",
    what: r#"The day of service is not after the last day of the month that is claimed: the month that was told, else the
one that most records are of. Earlier days are late claims; how late they may be is E5021."#,
    why: r#"The payment review does not take services of a later month than the one claimed (E2029); usually the year or
the month is typed wrongly, or a file holds two months."#,
    todo: "Correct the date, or move the record to the file of its month.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150731,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"month": "2026-07", "records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-08-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}
]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150702,BA07,1,1,,B123456780,9,0,9,45
A123456789,1160703,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: true,
};

#[rustfmt::skip]
const E4004: Page = Page {
    title: "Service date not in the form yyyyMMdd.",
    what: r#"`svc_dt` of a FeeApply record has eight digits, Western year first. Eight digits that are no day are E2003.
A date in another form that can be understood is offered in the right one."#,
    why: "The API takes this form and nothing else (E4004); ROC dates of the workbook are the usual slip.",
    todo: "Write the date as yyyyMMdd, 20260701.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "1150701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "2026-07-01", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4005: Page = Page {
    title: "Service code unknown.",
    what: r#"The code is one of any edition of the standard, also of an earlier one; whether it holds on the day is
E5022. Small letters are read as the standard writes the code."#,
    why: r#"The payment review rejects codes that do not exist (E4005). Most are typed wrongly: a letter O for a zero, a
hyphen left out."#,
    todo: "Compare the code with the client's plan.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,ba17d1,1,1,,B123456780,10,0,10,20"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA70,1,1,,B123456780,9,0,9,45"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BAO7", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4020: Page = Page {
    title: "The client's residence is not known.",
    what: r#"A subsidised transport record (D) of a client whose case names neither the county nor the transport
zone. No other code depends on more than whether the home lies in a remote area, which is a no
unless the case says otherwise."#,
    why: r#"Price, quota and copayment of transport depend on where the client lives; without the residence the
system cannot settle the record (E4020)."#,
    todo: r#"Enter the county (or the transport zone) in the case. If the platform does not hold it either, ask
the A unit to complete the residence before the claim."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "county": "臺北市"}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general"}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa05NoTrigger, basis::ListName::Aa05Trigger, basis::ListName::Aa06Child, basis::ListName::Aa11Services, basis::ListName::Meals],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4021: Page = Page {
    title: "The day of the service lies in two care plans.",
    what: r#"Whether the day of a subsidised record lies in the periods of two or more of the client's plans. A
plan without an end runs until the next one begins, so it never overlaps with it; a plan that states
its end runs until then, whatever begins in between."#,
    why: r#"The system looks for the one plan that approves the service; where it meets two it rejects the record
(E4021)."#,
    todo: "Ask the A unit to end the earlier plan on the day before the later one begins.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA02", "quantity": 20}]}, {"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 30}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-07", "items": [{"code": "BA02", "quantity": 20}]}, {"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 30}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::Flexible, basis::ListName::Meals, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4025: Page = Page {
    title: "The client's age cannot be worked out.",
    what: r#"A record of which the age decides whether a surcharge is earned, where the case gives no date of
birth: a client with dementia while the standard asks for a lowest age (AA05, AA11), with nothing
else that would earn it. Where the date of birth is missing and it is not known whether it decides
(AA06 for children, no assessment), the record is counted as not checked."#,
    why: r#"The system works the surcharges out by itself and cannot do so without the age (E4025). From
2026-01-01 on dementia counts at any age."#,
    todo: "Enter the date of birth in the case. If the platform does not hold it either, ask the A unit.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "assessment": ["G4e-12"], "birth_date": "1950-01-01"}}],
 "records": [{"client": "A123456789", "date": "2025-12-31", "code": "BA04", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "assessment": ["G4e-12"]}}],
 "records": [{"client": "A123456789", "date": "2025-12-31", "code": "BA04", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa05NoTrigger, basis::ListName::Aa05Trigger, basis::ListName::Aa06Child, basis::ListName::Aa11Services, basis::ListName::Meals],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4035: Page = Page {
    title: "No care plan covers the month of the service.",
    what: r#"Whether any of the client's plans has a day in the month of a subsidised record of a code that a plan
approves (B, C, D, E, F, G)."#,
    why: r#"Only what a plan approves can be claimed. Without a plan in the month the payment review rejects the
record (E4035)."#,
    todo: "Ask the A unit whether a new plan is approved, and complete the case with it.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 20}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-06", "items": [{"code": "BA02", "quantity": 20}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::Flexible, basis::ListName::Meals, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4036: Page = Page {
    title: "Worker's ID malformed.",
    what: r#"Every worker's ID is a national ID or a resident certificate with the right check digit, as E2002 has it for
clients. Each cell is reported by itself; one that is too long is E1013 to E1016."#,
    why: "The payment review looks the worker up by it and rejects what cannot be an ID (E4036).",
    todo: "Compare the ID with the list of workers.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456789,9,0,9,45"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_user_no2": "C12000000"}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4037: Page = Page {
    title: "The code is not in the unit's contract.",
    what: r#"Whether the contract of the unit that claims names the code of a subsidised record. A code stands for
its sub-codes, a family (`BA`) for all its codes. Records of another unit are not checked."#,
    why: "A unit is paid for the services it has a contract for; the payment review rejects others (E4037).",
    todo: "Check the code. If the contract was extended, complete its codes in the settings of the unit.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "codes": ["BA", "CB01"]},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA17d1", "quantity": 1, "start": "09:00", "end": "09:10", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "codes": ["BA", "CB01"]},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4038: Page = Page {
    title: "The day lies outside the unit's contract.",
    what: r#"Whether the day of a subsidised record lies between the first and the last day of the contract of the
unit that claims, both included. A contract without a last day runs on."#,
    why: r#"Before the contract begins and after it ends the unit is not paid; the payment review rejects the
record (E4038)."#,
    todo: "Check the day. If the contract was renewed, correct its days in the settings of the unit.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "contract": {"from": "2024-01-01", "to": "2026-12-31"}},
 "records": [{"client": "A123456789", "date": "2026-12-31", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "contract": {"from": "2024-01-01", "to": "2026-06-30"}},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E4OT2: Page = Page {
    title: "Meals in one FeeApply file with other services.",
    what: r#"Each OT01 record of a FeeApply file that also has records of other codes. The other channels know no
such limit."#,
    why: r#"Meals are paid from another budget, and the API takes them in a transaction of their own; mixed with
others they are rejected (E4OT2)."#,
    todo: "Send the meals in a file of their own.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1},
  {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1}]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1},
  {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "BA01", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "40"}]}"# },
    ],
    lists: &[basis::ListName::Meals],
    numbers: &[],
    is_alone: true,
};

#[rustfmt::skip]
const E4OT3: Page = Page {
    title: "No care plan covers the day of the meal.",
    what: r#"Whether one of the client's plans covers the very day of a subsidised meal (OT01). For other services
the month decides (E4035)."#,
    why: "Meals are settled by the day; the payment review rejects one that no plan covers (E4OT3).",
    todo: r#"Check the day of the meal against the plan. A meal before the plan begins or after it ends cannot be
claimed."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "low_income"}, "plans": [{"from": "2026-07-15", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "low_income"}, "plans": [{"from": "2026-07-15", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-14", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::Flexible, basis::ListName::Meals, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5001: Page = Page {
    title: "The same record twice.",
    what: r#"Two records of one client that are equal in date, code, beginning, end, workers (in whatever order) and
quantity; other cells may differ. Where a code needs no times, they may be absent from both; then the meals
have to be equal too, since the meals of a day are told apart by nothing else. A record that lacks a
quantity, or the times or worker that its code needs, is compared with none. The later place is reported,
once for each earlier one. Self-paid records and missed visits take part."#,
    why: r#"The payment review rejects a service that is already in the file (E5001). An exact duplicate also counts
towards no limit and no allotment."#,
    todo: "Take the later record out if it was entered twice; if there were two services, correct the times.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA07,1,1,,B123456780,16,0,16,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 3}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5002: Page = Page {
    title: "The service is not open to a household with a foreign carer.",
    what: r#"A subsidised record of the care quota, on a day on which the household employs a foreign carer or
draws the special care allowance: whether the standard of that day opens the code to it. Professional
services (C) are always open; BA09 (both types) and BD03 from 2022-02-01 on; from 2025-09-01 on
everything but home care, of which BA09 stays open. Respite before 2022-02-01 depended on whether the
carer was away, which is not known: such records are counted as not checked."#,
    why: r#"The carer does what home care would do, so the household has a part of the quota, for certain services
only; the payment review rejects others (E5002). What the household pays itself is not looked at."#,
    todo: r#"Check since when the carer is employed (the day of handing over). From that day on the service can only
be paid by the household."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}}],
 "records": [{"client": "A123456789", "date": "2025-09-01", "code": "BB09", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}}],
 "records": [{"client": "A123456789", "date": "2025-08-29", "code": "BB09", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": false}, "events": [{"on": "2026-07-10", "set": {"foreign_carer": true}}]}],
 "records": [{"client": "A123456789", "date": "2026-07-10", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5003: Page = Page {
    title: "Service shorter than its code requires.",
    what: r#"The time of a record of a code with a firm least time, times its units: 30 minutes a unit for BA02, BA13,
BA15 with its sub-codes, BA18 and BA20 (from 2018-12-01), two hours a unit for GA09 (from 2022-02-01) and
SC09 (from 2023-01-01). Missed visits are not judged."#,
    why: "The unit of these codes is a time; the payment review rejects units that the record has no time for (E5003).",
    todo: "Correct the times or the quantity; a unit that was not completed is not claimed.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,10,59"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 3, "start": "08:00", "end": "13:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: false,
};

#[rustfmt::skip]
const E5004: Page = Page {
    title: "A code used more often than its limit allows.",
    what: r#"Units of one code for one client in a day, a week (Monday to Sunday), a month or a calendar year, against
the firm limits: BA02 six a day, BA22, BB and BC codes one a day, AA12 two a year. The limits are those of
the standard; they count units. Self-paid records, missed visits and exact duplicates do not count. The
record that crosses the limit is reported, once for each period, in order of date, beginning and place, with
those counted before it. Limits with a code of their own are not reported here: GA01, GA02, GA09 and SC09
(EGA011), AA01 and AA02 (E5112, E5114).

A file shows its own records only: a week that reaches into another month, and a year, are judged on what is
there. Records before the day from which a limit holds do not count towards it."#,
    why: "The payment review rejects what exceeds the frequency of a code (E5004).",
    todo: "Check code and quantity. What exceeds the limit cannot be claimed; agree a self-paid service beforehand.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
A123456789,1150701,BA02,1,2,,B123456780,15,0,16,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
A123456789,1150701,BA02,1,3,,B123456780,15,0,16,30"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "13:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::DailyLimit, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5005: Page = Page {
    title: "Fewer sessions than the bundle needs.",
    what: r#"Subsidised records of a C code, each of them one session (missed visits and duplicates are none): the
sessions of a goal's period, counted in sets of as many as the unit of the code takes (CA07: 3). A set
that is begun and not complete is found on its last session, if the goal began in the month of that
session, so that no session can stand in an earlier file. Else what is left over is counted as not
checked. So are codes whose number of sessions no source states."#,
    why: r#"A bundle is claimed when its sessions are complete, in the month of the last one; the payment review
rejects one that is not (E5005)."#,
    todo: "Complete the records of the sessions, or claim the bundle in the month in which the last one is given.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CA07", "quantity": 1}], "goals": [{"code": "CA07", "from": "2026-07", "to": "2026-09", "sets": 2}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-09", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-16", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CA07", "quantity": 1}], "goals": [{"code": "CA07", "from": "2026-07", "to": "2026-09", "sets": 2}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-09", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5007: Page = Page {
    title: "One BA record spans more than three hours.",
    what: r#"The time from beginning to end of a record with a BA code. Exactly three hours are allowed. Other families
have no such limit.

A record that is counted by time is offered as several of at most three hours, if its units can be divided.
For one service of a code that is paid as a whole a person has to decide."#,
    why: r#"The system takes BA records of at most three hours (S3-3.1); the payment review rejects longer ones with
E5007. The limit holds from 2018-12-01 on."#,
    todo: "Correct the times, or split the visit into records of at most three hours.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,6,,B123456780,13,30,16,30"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,12,1"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 6, "start": "13:30", "end": "16:31", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA13", "svc_fee_tp": "1", "amount": "8", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "12", "end_mm": "00"}
]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: false,
};

#[rustfmt::skip]
const E5008: Page = Page {
    title: "Quantity above 1 for a code that takes one per record.",
    what: r#"From 2018-12-01 on a record has quantity 1, but for codes that are counted by time or piece: BA02, BA12,
BA13, BA15 with its sub-codes, BA18, BA20 and GA05, from 2022-02-01 on also GA07, GA09, SC05, SC07, SC09,
BD03, DA01 and OT01. C codes and BA22 are E5028.

Where the time of the record can be divided evenly, as many records of one unit each are offered; where the
code is given once a day at most, quantity 1 is."#,
    why: "The system takes one unit a record for these codes (S3-3.2); the payment review rejects more with E5008.",
    todo: "Enter each service as a record of its own with its own times, or set the quantity to 1.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,2,,B123456780,9,0,10,30"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 2, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::QuantityExempt, basis::ListName::SingleQuantity, basis::ListName::TransportDetails],
    numbers: &[basis::ThresholdName::BaMaxMinutes, basis::ThresholdName::QuantityMax, basis::ThresholdName::RecordMaxQuantity],
    is_alone: false,
};

#[rustfmt::skip]
const E5009: Page = Page {
    title: "The same code twice in one slot.",
    what: r#"Two records of one client with the same code whose times overlap by more than 0 minutes, whoever the workers
are. The codes that several people may give side by side (BA05-1, BA05-2, BA09, `BA09a`, BA12, BA16-1,
BA16-2) are a clash only by the same worker. Exact duplicates are E5001 and not reported again."#,
    why: r#"The payment review compares all records of a client; the same code twice at one time is rejected (E5009). It
hides E5012 for its pair."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:30", "end": "10:15", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA12,1,1,,B123456780,9,0,9,20
A123456789,1150701,BA12,1,1,,B123456780,9,10,9,30"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5010: Page = Page {
    title: "One worker, two kinds of service in one slot.",
    what: r#"Two records of one client with at least one worker in common, whose times overlap by more than 0 minutes and
whose codes are of different families among BA, BB, BC, C, D, G and SC. BA14 may overlap GA01, GA02 and
GA09. A record without a worker is not compared."#,
    why: r#"One person gives one kind of service at a time; the payment review rejects the other (E5010). A B code with
a D code is reported as E5013 besides."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA14", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "11", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "12", "end_mm": "00"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "11", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5011: Page = Page {
    title: "One worker gives respite to one client and transport to another.",
    what: r#"Two records of one worker for different clients, one with a G code and one with a D code, whose times
overlap by more than 0 minutes. A pair is reported once, also where both records share several workers."#,
    why: "Nobody stays with one client and drives another; the payment review rejects it (E5011).",
    todo: "Check times and workers of both records, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "08:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "08:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:45", "end": "10:15", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::AtHome],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5012: Page = Page {
    title: "Two BA codes by different workers in one slot.",
    what: r#"Two records of one client with different BA codes and no worker in common, whose times overlap by more than
0 minutes. There is no clash where either code is BA05-1, BA05-2, BA09, `BA09a`, BA12, BA16-1 or BA16-2. The
same code twice is E5009. A record without a worker is not compared."#,
    why: r#"The payment review compares all records of a client; two home care services by different people at one time
are rejected (E5012)."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA12,1,1,,C120000009,9,30,9,45"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA20,1,1,,C120000009,9,45,10,15"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA20,1,1,,C120000009,9,30,10,0"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5013: Page = Page {
    title: "A B code together with transport.",
    what: r#"A record with a B code (BA, BB, BC, BD) other than BA12, BA13 and BA14 and one with a D code of the same
client, whose times overlap by more than 0 minutes, whoever the workers are."#,
    why: r#"A client on the way is not being cared for elsewhere; the payment review rejects it (E5013). The same worker
on both is E5010 besides."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "09:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "16:45", "end": "17:15", "workers": ["C120000009"]}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5014: Page = Page {
    title: "A B code together with respite by different workers.",
    what: r#"A record with a B code (BA, BB, BC, BD) and one with a G code of the same client and no worker in common,
whose times overlap by more than 0 minutes. BA14 with GA01, GA02 or GA09 is allowed. A record without a
worker is not compared."#,
    why: r#"The payment review compares all records of a client; care and respite at one time are rejected (E5014). By
the same worker it is E5010."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["C120000009"]}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5015: Page = Page {
    title: "A professional service together with transport by different workers.",
    what: r#"A record with a C code and one with a D code of the same client and no worker in common, whose times overlap
by more than 0 minutes. A record without a worker is not compared."#,
    why: r#"The payment review compares all records of a client; a professional service on the way is rejected (E5015).
By the same worker it is E5010."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "11:00", "end": "11:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "10:50", "end": "11:30", "workers": ["C120000009"]}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5016: Page = Page {
    title: "A professional service together with respite by different workers.",
    what: r#"A record with a C code and one with a G code of the same client and no worker in common, whose times overlap
by more than 0 minutes. GA05 is not meant: it is E5026 from 2019-11-01 on and was no clash before. A record
without a worker is not compared."#,
    why: r#"The payment review compares all records of a client; a professional service during respite is rejected
(E5016). By the same worker it is E5010."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "11:00", "end": "13:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "10:00", "end": "12:00", "workers": ["C120000009"]}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5017: Page = Page {
    title: "Respite together with transport by different workers.",
    what: r#"A record with a G code and one with a D code of the same client and no worker in common, whose times overlap
by more than 0 minutes. GA01, GA02 and GA09 are allowed where a BA14 of that client overlaps the transport.
A record without a worker is not compared."#,
    why: r#"The payment review compares all records of a client; respite on the way is rejected unless somebody
accompanies the client to a doctor (E5017). By the same worker it is E5010."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["H123123120"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "15:30", "end": "16:30", "workers": ["C120000009"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "15:30", "end": "16:30", "workers": ["H123123120"]}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5018: Page = Page {
    title: "No referral for the service.",
    what: r#"For a client with referrals: whether one of them names the code of a subsidised record (B, C, D, G),
not later than the day of the service, and to the unit that claims, where both name it. A code stands
for its sub-codes. A client without any referral is not checked."#,
    why: r#"A unit serves what the A unit referred to it. The payment review rejects a service that was not
(E5018)."#,
    todo: "Check the code and the day. If the referral was only agreed upon, ask the A unit to enter it.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA15", "quantity": 8, "on": "2026-07-01"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA15", "quantity": 8, "on": "2026-07-01"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Flexible],
    numbers: &[basis::ThresholdName::FlexibleRejected],
    is_alone: false,
};

#[rustfmt::skip]
const E5019: Page = Page {
    title: "A service after the case was closed.",
    what: r#"A subsidised record whose day comes after the day on which the client's case was closed. The day of
closing itself is still open. A case without such a day is open."#,
    why: r#"With the case closed nobody is entitled to the benefit any more; the payment review rejects the
record (E5019). What the client pays alone is not claimed and is not looked at."#,
    todo: "Check the day of the service and the day of closing. A service given after it cannot be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "closed_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "closed_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5020: Page = Page {
    title: "A service in a period of suspension.",
    what: r#"A subsidised record whose day lies in a period for which the client's services are suspended; first
and last day belong to it."#,
    why: r#"While the services are suspended (a stay in hospital, an absence) none can be claimed; the payment
review rejects the record (E5020)."#,
    todo: r#"Check the day. If the client was back earlier, have the A unit end the suspension; else take the
record out."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "suspended": [{"from": "2026-07-10", "to": "2026-07-14"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "suspended": [{"from": "2026-07-10", "to": "2026-07-14"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-14", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5021: Page = Page {
    title: "Past the last day on which the service could be claimed.",
    what: r#"Whether "today" lies after the last claiming day of a subsidised record. A service is claimed by the
10th of the month after it; late claims are taken up to three months after that 10th, on that day
too. Services of July can be claimed until 10 November."#,
    why: r#"The contract between county and unit sets the term; the payment review rejects what comes later
(E5021). The check has no clock: without `as_of` it judges nothing."#,
    todo: "Check the date of the service. If it is right, ask the county whether it still takes the claim.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"as_of": "2026-11-10",
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"as_of": "2026-11-11",
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::ClaimDay, basis::ThresholdName::ClaimLateMonths],
    is_alone: true,
};

#[rustfmt::skip]
const E5022: Page = Page {
    title: "Service code not in force on the day.",
    what: r#"The code is one of the edition that holds on the day of service. Where the day on which a code began, or
ended, was not found in any public source, records of the time in question are not checked."#,
    why: r#"The payment review has no settings for a code outside its time and rejects the record (E5022). After a new
edition old codes live on in habits and templates."#,
    todo: "Claim the code that the standard of that day has for the service; the plan may have to be changed first.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1110701,SC09,1,1,,B123456780,9,0,11,0"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5023: Page = Page {
    title: "Missed visit with a quantity above 1.",
    what: "A record of a visit at which nobody was met has quantity 1.",
    why: r#"What is paid for a missed visit is one unit at most; the payment review rejects more (E5023). Setting the
quantity to 1 is offered."#,
    todo: "Set the quantity to 1.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "missed_visit": true}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "missed_visit": true}]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,訪視未遇填1
A123456789,1150701,BA07,1,2,,B123456780,9,0,9,45,1"# },
    ],
    lists: &[basis::ListName::MissedVisitTooDear],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5025: Page = Page {
    title: "The care plan does not approve the code.",
    what: r#"Whether the plan of the day (else a plan of the month) has an item of the record's code with a
quantity above 0. A code stands for its sub-codes. A flexible service (referred with quantity 0, on
the list for temporary needs) may be given outside the plan. A plan that only states totals says
nothing of codes, and a code on that list stays open as long as no referrals are given."#,
    why: r#"The payment review looks for the service in the approved plan and rejects what is not there (E5025).
Since December 2018 an item of quantity 0 opens nothing."#,
    todo: "Check the code. If the client needs the service, ask the A unit to change the plan first.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA15", "quantity": 8}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA15", "quantity": 8}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA02", "quantity": 0}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::Flexible, basis::ListName::Meals, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5026: Page = Page {
    title: "A professional service during residential respite.",
    what: r#"A record with a C code and one with GA05 of the same client and no worker in common, whose times overlap by
more than 0 minutes; a GA05 that ends at the time at which it begins lasts 24 hours. From 2019-11-01 on;
before, this was no clash. A record without a worker is not compared."#,
    why: r#"Whoever stays in an institution cannot have a professional service at home; the payment review rejects it
(E5026), instead of E5016."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1081031,GA05,1,1,,B123456780,10,0,10,0
A123456789,1081031,CA07,1,1,,C120000009,14,0,15,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,GA05,1,1,,B123456780,10,0,10,0
A123456789,1150701,CA07,1,1,,C120000009,14,0,15,0"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA05", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "10", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_end_dt": "20260704"},
  {"idn": "A123456789", "svc_dt": "20260703", "gov_item_cd": "CA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "15", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5027: Page = Page {
    title: "Missed visit of a code that is too dear for it.",
    what: r#"A subsidised record of a missed visit whose code is on the list of codes that are too dear to be claimed as
one. No public source states that list: with the built-in standard the rule says that it is not checked; a
copy of the standard may hold the codes."#,
    why: "The payment review pays no missed visit for dear codes and rejects the record (E5027).",
    todo: "Do not claim the visit.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[("missed_visit_too_dear", "BA09")], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "missed_visit": true}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[("missed_visit_too_dear", "BA09")], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:30", "workers": ["B123456780", "C120000009", "F100000007"], "missed_visit": true}]}"# },
    ],
    lists: &[basis::ListName::MissedVisitTooDear],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5028: Page = Page {
    title: "Quantity above 1 for a C code or BA22.",
    what: r#"From 2018-12-01 on a record of a C code or of BA22 has quantity 1; reported instead of E5008. The same
repairs are offered."#,
    why: "A session, or a day of BA22, is one record; the payment review rejects more with E5028.",
    todo: "Enter each session as a record of its own, or set the quantity to 1.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 2, "start": "09:00", "end": "11:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA22,1,3,,B123456780,6,0,20,0"# },
    ],
    lists: &[basis::ListName::QuantityExempt, basis::ListName::SingleQuantity, basis::ListName::TransportDetails],
    numbers: &[basis::ThresholdName::BaMaxMinutes, basis::ThresholdName::QuantityMax, basis::ThresholdName::RecordMaxQuantity],
    is_alone: false,
};

#[rustfmt::skip]
const E5029: Page = Page {
    title: "Plan and client disagree about a foreign carer.",
    what: r#"A subsidised record of care or respite: whether the plan of the day was drawn up for a household with
a foreign carer, and whether the client has one on that day. A plan that does not say leaves the record
open."#,
    why: r#"Quota and services differ with a foreign carer, so a plan that does not fit the household cannot be
settled; the payment review rejects its records (E5029)."#,
    todo: "Ask the A unit to have the plan changed from the day on which the carer came or left.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}, "plans": [{"from": "2026-07", "foreign_carer": true, "items": [{"code": "CA07", "quantity": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}, "plans": [{"from": "2026-07", "foreign_carer": false, "items": [{"code": "CA07", "quantity": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5030: Page = Page {
    title: "A service after the client's death.",
    what: r#"Any record whose day comes after the day of death. The one code that may still be given on the day
after death (BA01, care of the body) is left to E5106. A case without a day of death is of a living
client."#,
    why: r#"The system knows the day of death from the household register and rejects what comes after it
(E5030)."#,
    todo: "Check the day of the service and whether it is the right client; else take the record out.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"], "last_service": true}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5031: Page = Page {
    title: "A worker is not registered, or of the wrong profession.",
    what: r#"Every person on a record stands in the list of workers. On a record of a professional service (C)
nobody is a care attendant, a driver or of another profession that may not give it. Without a list
nothing is checked; a person without a profession is not checked for it."#,
    why: r#"The payment review rejects records of people who are not registered with the unit, or whose profession
does not fit the code (E5031). A worker who is not in a given list counts as not registered."#,
    todo: "Register the worker or correct the ID; have a professional service entered under the person who gave it.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}, {"id": "A123456789", "profession": "nurse"}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
  {"client": "A223456781", "date": "2026-07-02", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["A123456789"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}],
 "records": [{"client": "A223456781", "date": "2026-07-02", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const E5032: Page = Page {
    title: "A delivered meal on a day with day care, family care or respite.",
    what: r#"A record with OT01 on a day on which the client also has a record with a BB, BC or G code. The OT01 record
is reported, with all those records of the day. Self-paid records and missed visits take part. A stay that
began on an earlier day is not seen."#,
    why: "Meals are part of day care, family care and respite; the payment review rejects the OT01 (E5032).",
    todo: "Check whether both took place. The meal cannot be claimed on such a day.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
  {"client": "A123456789", "date": "2026-07-02", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 3},
  {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::MealDayExcludes, basis::ListName::MealServices, basis::ListName::Meals],
    numbers: &[basis::ThresholdName::MealServicesPerDay],
    is_alone: false,
};

#[rustfmt::skip]
const E5033: Page = Page {
    title: "Nobody on the record holds the training that the code needs.",
    what: r#"Codes that need a training of their own, such as BA08 and BA17 with its sub-codes: at least one of the
record's workers holds it on the day of service. A training without a date counts always; one that
begins later does not."#,
    why: "The payment review asks for the registered training (E5033).",
    todo: "Register the training with its date, or have somebody trained give the service.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-01"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-02"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA17a", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const E5034: Page = Page {
    title: "A worker lacks disability training.",
    what: r#"A client whose conditions bring AA11 (a first-class certificate with a chronic mental illness, a rare
disease, an old handbook and the like) is served with a code of the AA11 list, but no worker of that
day's visits of the kind holds one of the trainings that the conditions ask for. Reported on the first
visit of the day. Without a list of workers, or where the assessment leaves it open, nothing is checked."#,
    why: "The payment review says so with E5034; the record stands, only AA11 is not earned.",
    todo: "Register the training with its date, or plan a trained worker for this client.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5035: Page = Page {
    title: "A worker lacks dementia training.",
    what: r#"A client whose conditions bring AA11 by dementia is served with a code of the AA11 list, but no worker
of that day's visits of the kind holds dementia training, nor another that a condition asks for.
Reported on the first visit of the day. Without a list of workers, or where the assessment leaves it
open, nothing is checked."#,
    why: "The payment review says so with E5035; the record stands, only AA11 is not earned.",
    todo: "Register the training with its date, or plan a trained worker for this client.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "dementia"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5036: Page = Page {
    title: "The client lives in a residential institution.",
    what: r#"A subsidised record, other than of case management, aids and home adaptation, on a day on which the
client lives in a residential institution. A case that does not say whether it is so leaves the
record open. A stay for respite (GA05) is no residence."#,
    why: r#"Whoever lives in an institution is cared for there and excluded from the benefit at home and in the
community; the payment review rejects the record (E5036)."#,
    todo: "Ask the A unit since when the client lives there. A service given from that day on cannot be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 7, "welfare_class": "general", "in_institution": false}, "events": [{"on": "2026-07-20", "set": {"in_institution": true}}]}],
 "records": [{"client": "A123456789", "date": "2026-07-19", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 7, "welfare_class": "general", "in_institution": false}, "events": [{"on": "2026-07-20", "set": {"in_institution": true}}]}],
 "records": [{"client": "A123456789", "date": "2026-07-20", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5038: Page = Page {
    title: "Nobody on the record is a class-A assessor of assistive devices.",
    what: r#"Codes that need an assessor of assistive devices, class A: at least one of the record's workers holds
that training on the day. Which codes these are is not public: until the standard as loaded names
them, no record is checked."#,
    why: "The payment review rejects such a record (E5038).",
    todo: "Register the qualification, or have a qualified assessor give the service.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[("device_assessor", "CC01")], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "occupational_therapist", "trainings": [{"kind": "device_assessor_a"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[("device_assessor", "CC01")], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "occupational_therapist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const E5040: Page = Page {
    title: "More clients at one time than the unit may have.",
    what: r#"Records of services given at the unit's place (day care, family day care, respite and short-term care
there or overnight): how many different clients are there at the same time. The finding stands on the
record that brings one client too many, by day and beginning; a client who leaves when the next one
comes makes room. Missed visits do not count. Rows of another unit are not checked."#,
    why: r#"Each place is approved for a number of clients; the payment review rejects what goes beyond it
(E5040)."#,
    todo: r#"Check the times of the records named. If the number of places was raised, correct it in the settings
of the unit."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "capacity": 1},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
             {"client": "B123456780", "date": "2026-07-01", "code": "BC04", "quantity": 1, "start": "12:00", "end": "16:00", "workers": ["A123456789"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "capacity": 1},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
             {"client": "B123456780", "date": "2026-07-01", "code": "BC04", "quantity": 1, "start": "11:59", "end": "16:00", "workers": ["A123456789"]}]}"# },
    ],
    lists: &[basis::ListName::Capacity],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5041: Page = Page {
    title: "The number of places of the unit is not set.",
    what: r#"Records of services given at the unit's place (BB, BC, GA03 to GA06, SC03 to SC06), where the unit is
given without its number of places."#,
    why: r#"The payment review compares each of them with the approved number of places and rejects it where none
is set (E5041)."#,
    todo: r#"Enter the approved number of places in the settings of the unit, and have the county set it in the
system if it is missing there."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01", "capacity": 30},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB05", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "B-01"},
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB05", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Capacity],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5042: Page = Page {
    title: "No goal period for the C code.",
    what: r#"A subsidised record of a C code on a day that a plan covers: whether one of the client's plans has a
goal of the code whose period covers the day."#,
    why: r#"Professional services work towards a goal within a period that the plan sets; without it the payment
review rejects the record (E5042)."#,
    todo: "Enter the goal and its period in the plan. If the platform lacks it, ask the A unit to set it.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}], "goals": [{"code": "CB02", "from": "2026-04-15", "to": "2026-07-15", "sets": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}], "goals": [{"code": "CB02", "from": "2026-04-15", "to": "2026-07-15", "sets": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5043: Page = Page {
    title: "More sets than the goal allows.",
    what: r#"Subsidised records of a C code, each of them one session (missed visits and duplicates are none): a
session within the goal's period that goes beyond its sets, times the sessions of one. Where the goal
began in an earlier month and the sessions of the file do not go beyond it, they are counted as not
checked, since earlier files may hold others."#,
    why: "The plan sets how many sets the goal may take; the payment review rejects more (E5043).",
    todo: "Check the number of sessions against the plan. For more sets the A unit has to change the goal first.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CC01", "quantity": 1}], "goals": [{"code": "CC01", "from": "2026-07", "to": "2026-09", "sets": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-09", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CC01", "quantity": 1}], "goals": [{"code": "CC01", "from": "2026-07", "to": "2026-09", "sets": 1}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-09", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
             {"client": "A123456789", "date": "2026-07-16", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5101: Page = Page {
    title: "AA03 claimed on a record that is not BA.",
    what: "A subsidised record that claims AA03 and whose code is not of the family BA. Missed visits are not judged.",
    why: r#"AA03 is paid for a BA service that goes along with a professional one; on anything else the payment review
does not pay it (E5101). The record itself stands."#,
    todo: "Claim AA03 on the BA record of the visit, or not at all.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"], "apply_aa03": true}
]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5102: Page = Page {
    title: "AA03 names a C unit that is not known.",
    what: r#"The C unit that a record claiming AA03 names stands in the list of C units (`c_units` of the input).
Without that list the record is not checked."#,
    why: "The payment review looks the C unit up (E5102); only the surcharge is lost.",
    todo: "Correct the code of the C unit.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"c_units": ["3502010001"],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"c_units": ["3502010001"],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010009", "service_items": [1]}]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5103: Page = Page {
    title: "AA03 without a professional service at that time.",
    what: r#"A subsidised BA record that claims AA03, while no record of that client and day with a C code overlaps it by
more than 0 minutes. CC01 does not count: AA03 is not claimed with it. A record without readable times is
not judged, nor a missed visit."#,
    why: r#"AA03 is paid for going along with a professional service; the payment review looks for its record (E5103).
The BA record itself stands."#,
    todo: r#"Check the times of both records; the professional's record may be missing from the file if another unit gave
the service."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:30", "end": "10:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:45", "end": "10:45", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "apply_aa03": "Y"}
]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5104: Page = Page {
    title: "AA03 was already claimed for this plan and professional service.",
    what: r#"Each professional service (C, but not CC01) brings AA03 once under a care plan. Found where two records
that claim AA03 go with the same C code under the same plan; the later one by date and time is
reported. Under a plan that began before the month of the record, claims of earlier months are not
known: the first claim in the file is not checked then."#,
    why: "The payment review rejects the second AA03 (E5104); only the surcharge is lost.",
    todo: "Claim AA03 on one record only.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
  {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
  {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]},
  {"client": "A223456781", "date": "2026-07-08", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
  {"client": "A223456781", "date": "2026-07-08", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}
]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5105: Page = Page {
    title: "AA04 without a day of death.",
    what: r#"A subsidised home-care record (BA) marked as the last service, of a client whose case gives no day of
death. Other codes earn no AA04 at all (E5116)."#,
    why: r#"AA04 is paid for the days around death, so the system needs the day; without it the surcharge is
rejected (E5105). The record itself stands."#,
    todo: r#"Enter the day of death in the case. If the platform does not know it yet, wait with the claim or take
the mark off."#,
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general"}}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5106: Page = Page {
    title: "AA04 on a wrong day.",
    what: r#"A subsidised home-care record (BA) marked as the last service: it has to be of the day before death,
of the day of death, or, with BA01 only, of the day after."#,
    why: r#"The surcharge is meant for those days; on any other day it is rejected (E5106). The record itself
stands, unless it comes after death (E5030)."#,
    todo: "Check the day of the service and of death; else take the mark off.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-13", "code": "BA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
 "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5107: Page = Page {
    title: "AA04 claimed a second time.",
    what: r#"Whether more than one record of a client is marked as the last service. The first one by day and
beginning stands; marks that earn no AA04 anyway (E5106, E5116) and exact duplicates do not count. What was claimed in
earlier files is not seen."#,
    why: r#"AA04 is paid once a client; the payment review rejects the second one (E5107). The record itself
stands."#,
    todo: "Take the mark off all records but one.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-14", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true},
             {"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "last_svc": "Y"},
  {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "last_svc": "Y"}]}"# },
    ],
    lists: &[basis::ListName::Aa04DayAfter, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5109: Page = Page {
    title: "No plan opens the claim of the A unit.",
    what: r#"A subsidised AA01 or AA02: whether one of the client's plans covers the day, and whether it began on
2019-06-30 or later."#,
    why: r#"The payment review maps the claim to a plan; it finds none, or one from before that day, and rejects
the record (E5109)."#,
    todo: "Check the day against the client's plans; a new plan has to be approved before it can be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2019-06-30", "items": [{"code": "BA02", "quantity": 20}]}]}],
 "records": [{"client": "A123456789", "date": "2019-07-31", "code": "AA02", "quantity": 1, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2019-06-29", "items": [{"code": "BA02", "quantity": 20}]}]}],
 "records": [{"client": "A123456789", "date": "2019-07-31", "code": "AA02", "quantity": 1, "workers": []}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-06", "items": [{"code": "BA02", "quantity": 20}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}"# },
    ],
    lists: &[basis::ListName::AUnitPlans, basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5110: Page = Page {
    title: "AA01 less than six months after the last assessment.",
    what: r#"AA01 is earned again six months after the last time, or when a reassessment changed the level. Found
where an earlier AA01 in the file, or the reassessment before the last one with the same level, lies
less than six months back. Records of earlier months that are not in the file, and the first
assessment, are not known: then the record is not checked."#,
    why: r#"A plan is drafted anew every six months or after a change of level; the payment review rejects an
AA01 that comes sooner (E5110)."#,
    todo: "Claim AA02 for the month; AA01 again once six months have passed or the level has changed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "events": [{"on": "2026-01-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
 "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "events": [{"on": "2026-03-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
 "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}}],
 "records": [
  {"client": "A223456781", "date": "2026-05-11", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::Aa01Months],
    is_alone: false,
};

#[rustfmt::skip]
const E5112: Page = Page {
    title: "AA01 was already claimed this month.",
    what: r#"A subsidised AA01 or AA02 in a month in which an earlier record of the client (by date, then place) is
an AA01. Exact duplicates and missed visits do not count."#,
    why: "AA01 is paid once a month and not beside AA02; the payment review rejects the second (E5112).",
    todo: "Keep one of the two; in the month of AA01 no AA02 is claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-08-10", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-21", "code": "AA01", "quantity": 1, "workers": []}
]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-21", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::Aa01Months],
    is_alone: false,
};

#[rustfmt::skip]
const E5113: Page = Page {
    title: "The claiming unit is not the client's A unit.",
    what: r#"A subsidised AA01 or AA02: whether the unit that claims (named by the record, else the unit of the
check) is the A unit that the case names for that day."#,
    why: r#"Only the A unit that manages the client may claim AA01 and AA02; the payment review rejects those of
others (E5113)."#,
    todo: "Check since when the client is managed by this unit. What another A unit did, that unit claims.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "A-02"},
 "cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}, "events": [{"on": "2026-07-01", "set": {"a_unit": "A-02"}}]}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "A-02"},
 "cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}, "events": [{"on": "2026-07-01", "set": {"a_unit": "A-02"}}]}],
 "records": [{"client": "A123456789", "date": "2026-06-30", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}"# },
    ],
    lists: &[basis::ListName::AUnitPlans, basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5114: Page = Page {
    title: "AA02 was already claimed this month.",
    what: r#"A subsidised AA02 or AA01 in a month in which an earlier record of the client (by date, then place) is
an AA02, and none is an AA01. Exact duplicates and missed visits do not count."#,
    why: "AA02 is paid once a month and not beside AA01; the payment review rejects the second (E5114).",
    todo: "Take the second record out.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-08-01", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA02", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::Aa01Months],
    is_alone: false,
};

#[rustfmt::skip]
const E5115: Page = Page {
    title: "A night visit that nobody has confirmed as an emergency.",
    what: "A subsidised record that claims AA10 and awaits its confirmation (`aa10_status` 1).",
    why: r#"AA10 is paid once the A unit or the care manager has confirmed the emergency; until then the payment
review rejects the surcharge (E5115). The record itself stands."#,
    todo: "Have the A unit or the care manager confirm the emergency before the claim goes out.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "01:00", "end": "02:00", "workers": ["B123456780"], "aa10_status": 3}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "01:00", "end": "02:00", "workers": ["B123456780"], "aa10_status": 1}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5116: Page = Page {
    title: "AA04 claimed on a record that is not BA.",
    what: r#"A subsidised record that is marked as the last service (AA04) and whose code is not of the family BA. Missed
visits are not judged."#,
    why: r#"AA04 is paid for BA services around the day of death; on anything else the payment review does not pay it
(E5116). The record itself stands."#,
    todo: "Mark the BA record of that day, or none.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "last_service": true}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"], "last_service": true}
]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5117: Page = Page {
    title: "AA03 with a BA code that does not qualify.",
    what: r#"A subsidised BA record that claims AA03 and whose code is not among those that AA03 goes with (BA01, BA02,
BA03, BA04, BA05, BA07, BA12, `BA17d1`, `BA17d2`, `BA17e`, BA23). BA15-1 (BA15 until 2022-01-31) has
conditions of its own (E5126) and is not judged here, nor is a missed visit."#,
    why: "AA03 is paid only with services that reablement can be practised in (E5117). The record itself stands.",
    todo: "Claim AA03 on a qualifying record of the same visit, or not at all.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["C120000009"]}
]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services, basis::ListName::Aa04Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5120: Page = Page {
    title: "AA01 without a home visit.",
    what: r#"A record with AA01, while the client has no AA00 record in that month with 2 (home visit) among its service
items. The workbook has no column for service items: if the month has AA00 records only from there, nothing
is said."#,
    why: "A care plan is drafted after a visit at home; the payment review looks for its record (E5120).",
    todo: "Enter the AA00 record of the home visit with service item 2, or tick it on the record that is there.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|2", "svc_people": "1", "svc_content": "家訪"},
  {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|3", "svc_people": "1", "svc_content": "電訪"},
  {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
]}"# },
    ],
    lists: &[basis::ListName::AUnitRecord, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::HomeVisitItem],
    is_alone: true,
};

#[rustfmt::skip]
const E5124: Page = Page {
    title: "The care plan approves no service.",
    what: r#"A subsidised AA01 or AA02 whose plan of the day approves nothing: no item with a quantity above 0, and
no total above 0."#,
    why: "A plan without services is no plan to be paid for; the payment review rejects the claim (E5124).",
    todo: "Have the plan completed with its services before claiming.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "approved": {"care": 12000}}]}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA01", "quantity": 1, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 0}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA01", "quantity": 1, "workers": []}]}"# },
    ],
    lists: &[basis::ListName::AUnitPlans, basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5126: Page = Page {
    title: "AA03 with housework, whose conditions are not met.",
    what: r#"AA03 on a record of housework for the client (BA15-1): only for a client who lives alone and whose
goal is to do housework again. Found where the assessment says that the client does not live alone.
The goal is text that a person has to read, so a client who lives alone is not checked further."#,
    why: "The payment review rejects the surcharge (E5126); the record itself stands.",
    todo: "Do not claim AA03 on this record.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-2"]}}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}"# },
    ],
    lists: &[basis::ListName::Aa03Conditional, basis::ListName::Aa03NotWith, basis::ListName::Aa03Services],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5201: Page = Page {
    title: "A code that is not in the unit's monthly allotment.",
    what: r#"The unit's allotment of the month lists codes, and the record's is not among them. An entry covers its
sub-codes. A flexible service (referred with quantity 0) needs no entry. Allotments that state amounts
only, and records of a purse for which none is set, are not checked."#,
    why: r#"The system compares each claim with the allotment that the case manager has set for client and month
(E5201)."#,
    todo: "Ask the case manager to add the code to the month's allotment, or claim it as self-paid.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA07", "quantity": 10}]}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"unit": {"id": "甲"}, "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [
   {"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA07", "quantity": 10}]},
   {"month": "2026-07", "unit": "乙", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 10}]}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Advance, basis::ListName::OverAllocationWarns],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5202: Page = Page {
    title: "More of a code than the unit's monthly allotment holds.",
    what: r#"Units of a code recorded in a month against the count that the unit's allotment states. Reported once,
on the record that crosses the count. A flexible service (referred with quantity 0) has no count."#,
    why: "The system rejects what goes beyond the count of the month's allotment (E5202).",
    todo: "Ask the case manager to raise the count, or claim what is above it as self-paid.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 4}]}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 3}]}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::Advance, basis::ListName::OverAllocationWarns],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5203: Page = Page {
    title: "More NT$ than the unit's allocated quota of the month.",
    what: r#"For each purse (care, transport, respite) what the month's records use of it on the general price,
against everything that is allocated to the unit for the month: of the month, of what was retained, of
the advance for the codes it may pay. Reported once, on the record that crosses the amount; where that
is a flexible service under the standard of 2018-12, it is a warning. A purse that is set in no month
is not checked."#,
    why: r#"The system compares what a unit claims with what it was allocated, not with the client's quota (E5203).
For flexible services the new mechanism announced a warning only (S3-2.2)."#,
    todo: "Ask the case manager to allocate more, or claim what is above it as self-paid.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 390}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 389}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA13", "quantity": 0, "on": "2018-12-01"}]},
  "allocations": [{"month": "2018-12", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 195}]}],
 "records": [{"client": "A223456781", "date": "2018-12-03", "code": "BA13", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Advance, basis::ListName::OverAllocationWarns],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5204: Page = Page {
    title: "No allotment is set for the client in this month.",
    what: r#"The client has allocations, but none of the month of service for the unit. A client without any
allocation is not checked: nobody has entered them."#,
    why: "Without the monthly setting nothing of the client can be claimed (E5204).",
    todo: "Ask the case manager to set the month's allotment; last month's settings can be copied.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
 "records": [{"client": "A223456781", "date": "2026-07-31", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
 "records": [{"client": "A223456781", "date": "2026-08-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Advance, basis::ListName::OverAllocationWarns],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5301: Page = Page {
    title: "No copayment rate can be set.",
    what: r#"A subsidised transport record (D) of a client whose transport zone is not known, neither as stated
nor by the county, unless the client's class pays the same in every zone. The rates of meals (OT01)
are set by the counties and are not in the standard: those records are counted as not checked."#,
    why: r#"The copayment of transport differs by zone. Without a rate the system cannot tell the client's part
from the subsidy (E5301)."#,
    todo: "Enter the transport zone in the case, or the county where all its townships are of one zone.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "transport_zone": 2}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general"}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Aa05NoTrigger, basis::ListName::Aa05Trigger, basis::ListName::Aa06Child, basis::ListName::Aa11Services, basis::ListName::Meals],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const EBA091: Page = Page {
    title: "A mobile bath by fewer than three workers.",
    what: r#"Different workers on a record with BA09 or `BA09a`. A record without any worker is E1007 and not judged
here."#,
    why: "A mobile bath takes a team of three; the payment review rejects a record with fewer (EBA091).",
    todo: "Enter everybody who took part. If there were fewer than three, it cannot be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009", "H123123120"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009"]}
]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
A123456789,1150701,BA09a,1,1,,B123456780,9,0,10,0,C120000009,C120000009"# },
    ],
    lists: &[basis::ListName::Bathing],
    numbers: &[basis::ThresholdName::BathingWorkers],
    is_alone: true,
};

#[rustfmt::skip]
const EBA09A1: Page = Page {
    title: "Bathing of the second kind without a health professional.",
    what: r#"At least one worker of a `BA09a` record is of a health profession. Where nobody is, but the profession
of one is not known, the record is not checked."#,
    why: r#"Bathing of the second kind is for clients with tubes, respirators or wounds; the payment review asks
for a health professional in the team (EBA09A1)."#,
    todo: "Add the health professional who was there, or claim BA09.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA09a", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789", "A200000003"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "social_worker"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA09a", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789", "A200000003"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const EBC001: Page = Page {
    title: "Family care of more than four clients at once.",
    what: r#"Records with a BC code of one worker on one day: a record that begins while the worker already has four
other clients. A client with two overlapping records counts once. One finding for each time that the limit
is crossed: the record that crosses it, with those that run at that moment. Self-paid records and missed
visits take part, since their places are taken.

The limit is taken as one of each worker, not of the unit: a unit may run several homes, and the records do
not name the home. With two workers on the same records each of them is judged."#,
    why: "Family care is for at most four clients at once; the payment review rejects more (EBC001).",
    todo: "Check times and workers. Whoever was one too many cannot be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A100000001", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "D222333442", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "E101010103", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "17:00", "end": "21:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A100000001", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "D222333442", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "E101010103", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::CommunityGroup],
    numbers: &[basis::ThresholdName::GroupClients],
    is_alone: true,
};

#[rustfmt::skip]
const ECB031: Page = Page {
    title: "CB03 without a health professional.",
    what: r#"At least one worker of a CB03 record is of a health profession. Where nobody is, but the profession
of one is not known, the record is not checked."#,
    why: "The team for distressing behaviour has to have a health professional (ECB031).",
    todo: "Add the health professional of the team.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "psychologist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB03", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "social_worker"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB03", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const ECB041: Page = Page {
    title: "CB04 with fewer than two kinds of health professionals.",
    what: r#"The workers of a CB04 record are of at least two different health professions. Where they are not, but
somebody's profession is not known, the record is not checked."#,
    why: r#"Care for people who are bedridden or restricted for long is given by a team of several professions
(ECB041)."#,
    todo: "Enter everybody of the team; a second profession has to have taken part.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "physical_therapist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB04", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "nurse"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB04", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
    is_alone: false,
};

#[rustfmt::skip]
const EGA011: Page = Page {
    title: "Home respite above its daily limit.",
    what: r#"Units of GA01, GA02, GA09 or SC09 for one client on one day: one of GA01, two of GA02, five (ten hours) of
GA09 and of SC09. Each code is counted by itself. The limits are those of the standard; they count units.
Self-paid records, missed visits and exact duplicates do not count. The record that crosses the limit is
reported, once for each period, in order of date, beginning and place, with those counted before it."#,
    why: "The payment review rejects what exceeds the daily limit (EGA011).",
    todo: "Check the quantity. What exceeds the limit cannot be claimed.",
    passes: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "2", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "18", "end_mm": "00"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "20", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::DailyLimit, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const EGA061: Page = Page {
    title: "GA06 outside the night.",
    what: r#"Night respite (GA06) lies between 18:00 and 08:00 of the next morning: on the evening up to midnight, on the
morning, or through the night with a last day one later. A record whose end does not come after its
beginning is `end-not-after-start`."#,
    why: "The service is paid for the night only; the payment review rejects records that reach into the day (EGA061).",
    todo: "Correct the times; the hours of the day are another service.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "17:30", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA06", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "00", "start_mm": "00", "end_hh": "09", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::NightRespite],
    numbers: &[basis::ThresholdName::NightRespiteFromHour, basis::ThresholdName::NightRespiteToHour],
    is_alone: false,
};

#[rustfmt::skip]
const EOT011: Page = Page {
    title: "A client with meals only has no end date.",
    what: r#"A subsidised meal (OT01) of a client whose plan of the day approves nothing but meals, where neither
the plan states its end nor the case a day of closing or of death."#,
    why: r#"Such a client is not reassessed like the others, so the system asks for a date on which the meals end,
and rejects the record without it (EOT011)."#,
    todo: "Ask the A unit to enter until when the meals are approved.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "low_income"}, "plans": [{"from": "2026-07", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "low_income"}, "plans": [{"from": "2026-07", "items": [{"code": "OT01", "quantity": 22}]}]}],
 "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::Flexible, basis::ListName::Meals, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const EOT012: Page = Page {
    title: "More than three meal services on one day.",
    what: r#"Units of OT01, BA05, BA16 (with their sub-codes) and BD02 for one client on one day, all together. Self-paid
records, missed visits and exact duplicates do not count. The record that crosses the limit is reported, in
order of beginning and place, with those counted before it."#,
    why: "The payment review allows three of them together a day (EOT012).",
    todo: "Check the records of the day. What exceeds three cannot be claimed.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BD02", "quantity": 1, "start": "17:00", "end": "18:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "12:00", "end": "12:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BD02", "quantity": 1, "start": "17:00", "end": "18:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::MealDayExcludes, basis::ListName::MealServices, basis::ListName::Meals],
    numbers: &[basis::ThresholdName::MealServicesPerDay],
    is_alone: false,
};

#[rustfmt::skip]
const ESC001: Page = Page {
    title: "The client does not qualify for short-term care.",
    what: r#"A subsidised SC record: what the case says of the client's qualification on that day; where it says
nothing, whether the household employs a foreign carer and whether the care level is one that the code
is meant for."#,
    why: r#"Short-term care stands in for a foreign carer who is away, for clients from level 2 on. The payment
review rejects it for others (ESC001)."#,
    todo: "Ask the A unit. A household without a foreign carer uses respite (G) instead.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "general", "foreign_carer": true}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "foreign_carer": false}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "foreign_carer": true, "short_term": {"qualified": false}}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::ShortTermOnly],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const ESC002: Page = Page {
    title: "The setting admits short-term care in an institution only.",
    what: r#"A subsidised SC record other than SC05 of a client whose case is set to short-term care in an
institution only. A case that says nothing of short-term care leaves the record open."#,
    why: "For such a client the payment review takes SC05 and rejects the other codes (ESC002).",
    todo: "Check the code. If the client may use other short-term care too, ask the A unit to change the setting.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "short_term": {"qualified": true, "only": true}}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC05", "quantity": 1, "start": "09:00", "end": "17:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "short_term": {"qualified": true, "only": true}}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::ShortTermOnly],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const ESC061: Page = Page {
    title: "SC06 outside the night.",
    what: r#"Night short-term care (SC06) lies between 18:00 and 08:00 of the next morning: on the evening up to
midnight, on the morning, or through the night with a last day one later. A record whose end does not come
after its beginning is `end-not-after-start`."#,
    why: "The service is paid for the night only; the payment review rejects records that reach into the day (ESC061).",
    todo: "Correct the times; the hours of the day are another service.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC06", "quantity": 1, "start": "17:30", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "SC06", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "00", "start_mm": "00", "end_hh": "09", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::NightRespite],
    numbers: &[basis::ThresholdName::NightRespiteFromHour, basis::ThresholdName::NightRespiteToHour],
    is_alone: false,
};

#[rustfmt::skip]
const AA_FORGOTTEN: Page = Page {
    title: "A surcharge that the records bring was not claimed.",
    what: r#"A row that the records bring for certain and that no claim of the case answers to. Only where the case
says what is claimed."#,
    why: "The client is entitled to it; whoever counts on less gives money away.",
    todo: "Add it to what you expect to be paid.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const AA_OVERCLAIMED: Page = Page {
    title: "More surcharges claimed than the records bring.",
    what: r#"What the case says is claimed (AA03 to AA11, by day or month) against the rows that the records bring.
Records that will be rejected bring none. Claims for months of which the file has no record of the
client, and surcharges whose conditions are not known, are not compared."#,
    why: "The payment system works the surcharges out by itself; what was expected beyond that is not paid.",
    todo: "Look at the days: is a record missing, rejected, or of a service that brings no surcharge?",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const AA07_TWO_UNITS: Page = Page {
    title: "Two units earn AA07 in one month.",
    what: r#"Records of two units in one month would each bring AA07 for a client with weak family care. Reported on
the first such record of the second unit."#,
    why: "AA07 is paid once a client and month; the row goes to the unit of the earliest qualifying record.",
    todo: "Agree with the other unit who claims AA07 this month.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "乙"}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const AA08_AA09_SAME_DAY: Page = Page {
    title: "AA08 and AA09 claimed for one day.",
    what: "The case claims AA08 and AA09 for one unit and day.",
    why: "An evening visit on a Saturday, Sunday or holiday brings one of the two, the dearer one.",
    todo: "Claim the dearer one only.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-03", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]},
   {"client": "A223456781", "date": "2026-07-04", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-04", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-04", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const CODE_TOO_OFTEN: Page = Page {
    title: "A code used more often than it is meant to be.",
    what: r#"Units of one code for one client in a day or a week (Monday to Sunday), against limits that hold "in
principle": BA01 two a day, `BA17a` and `BA17b` three a day, `BA17d1` one a day, `BA17c` seven, `BA17d2`
three and `BA17e` one a week. The limits are those of the standard; they count units. Self-paid records,
missed visits and exact duplicates do not count. The record that crosses the limit is reported, once for
each period, in order of date, beginning and place, with those counted before it.

A file shows its own records only: a week that reaches into another month, and a year, are judged on what is
there. Records before the day from which a limit holds do not count towards it."#,
    why: r#"The standard says how often a service is given in principle. More is not rejected as such, but has to be
justified in an audit."#,
    todo: "Check the record; if it is right, write the reason into it.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "20:00", "end": "20:30", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "13:00", "end": "13:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "20:00", "end": "20:30", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::DailyLimit, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const CROSS_DAY_RECORD: Page = Page {
    title: "A record that reaches into another day.",
    what: r#"The last day of a record is its day of service, but for codes that may cross midnight: GA05, from 2022-02-01
on also GA06 and SC06. Before 2018-12-01 nothing of the kind is known. An end at 24:00 is of the same day;
00:00 of the next day is not.

A record that ends at 00:00 of the next day is offered 24:00. One that is counted by time, BA02 for example,
is offered as two records, if the units can be divided."#,
    why: r#"The system takes records over midnight for GA05 only (S3-3.3); GA06 and SC06 run through the night by their
nature."#,
    todo: "Split the record at midnight; each part has its own day, times and units.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA05", "quantity": 2, "start": "10:00", "end": "10:00", "workers": ["B123456780"], "end_date": "2026-07-03"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 3, "start": "23:00", "end": "00:30", "workers": ["B123456780"], "end_date": "2026-07-02"}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA20", "svc_fee_tp": "1", "amount": "2", "svc_user_no1": "B123456780", "start_hh": "23", "start_mm": "00", "end_hh": "00", "end_mm": "30", "svc_end_dt": "20260702"}
]}"# },
    ],
    lists: &[basis::ListName::CrossMidnight, basis::ListName::NeedsTimes, basis::ListName::NightRespite],
    numbers: &[basis::ThresholdName::BaMaxMinutes, basis::ThresholdName::NightRespiteFromHour, basis::ThresholdName::NightRespiteToHour],
    is_alone: false,
};

#[rustfmt::skip]
const DAY_CARE_HOURS_SHORT: Page = Page {
    title: "Hours of day care short.",
    what: r#"The time of a subsidised record of BB or BC, times its units: eight hours for a full day, four for half a
day. Missed visits are not judged."#,
    why: r#"A full day of day care is eight hours in principle, half a day four; less has to be justified in an audit,
or is half a day."#,
    todo: "Check the times; claim half a day where the client left early.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BB01,1,1,,B123456780,8,30,16,30"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BB01,1,1,,B123456780,9,0,16,0"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:30", "end": "12:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: false,
};

#[rustfmt::skip]
const EDGE_VALUE: Page = Page {
    title: "Something on an edge that needs a second look.",
    what: r#"An evening visit on a substitute or bridge day off that nobody has confirmed as a day off: AA08 is
derived, AA09 waits, only one of them will stand. And AA11 earned by a worker with disability training
for a client with dementia, whom nobody with dementia training served."#,
    why: "The sources leave these open; the record and its surcharge stand until the authority decides.",
    todo: "Ask the county how it reads the day; plan a worker with dementia training for a client with dementia.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-10-09", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13", "G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const END_NOT_AFTER_START: Page = Page {
    title: "The end does not come after the beginning.",
    what: r#"The end of a record, with its last day if it has one, lies after its beginning. Midnight as an end is 24:00.
Where a unit is a day and a night (GA05), a row of one day may end at the time at which it began. Codes that
need no times may have the same time twice.

Times entered the wrong way round are offered the right way round, where the service then is shorter than
one over midnight would be, fits the limits of the code and clashes with nothing. A night of GA06 or SC06 is
offered its last day, but for the workbook, which has no column for it."#,
    why: r#"Such a record has no duration; neither times nor units nor clashes can be judged, and the care platform does
not take it."#,
    todo: "Correct the times; a service over midnight is two records, or has a last day where the code allows it.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150702,GA05,1,1,,B123456780,10,0,10,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,45,9,0"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::CrossMidnight, basis::ListName::NeedsTimes, basis::ListName::NightRespite],
    numbers: &[basis::ThresholdName::BaMaxMinutes, basis::ThresholdName::NightRespiteFromHour, basis::ThresholdName::NightRespiteToHour],
    is_alone: false,
};

#[rustfmt::skip]
const FLEXIBLE_SERVICE_NOT_ALLOWED: Page = Page {
    title: "A code that may not be referred with quantity 0.",
    what: r#"A subsidised record whose referral (the latest one until the day) has quantity 0, a flexible service,
where the code is not on the list of services for temporary needs. Before December 2018 every code
could be given so."#,
    why: r#"Since the standard of December 2018 only listed services for temporary needs may be referred with
quantity 0. For that standard it is an error; the list of the regulation that holds from 2022-02-01
on is known from secondary sources, so there it is a warning."#,
    todo: "Ask the A unit to refer the service with a fixed quantity.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA14", "quantity": 0, "on": "2026-01-05"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "10:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA02", "quantity": 0, "on": "2018-12-03"}]}}],
 "records": [{"client": "A123456789", "date": "2018-12-05", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA13", "quantity": 0, "on": "2026-01-05"}]}}],
 "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA13", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Flexible],
    numbers: &[basis::ThresholdName::FlexibleRejected],
    is_alone: false,
};

#[rustfmt::skip]
const PRICE_DIFFERS_FROM_BASIS: Page = Page {
    title: "A unit price that is not that of the standard.",
    what: r#"A stated unit price (0 counts as not stated) of a subsidised record, against the price of the code on that
day. Where the client's case says whether they live in a remote area, only the price for that is right;
where nothing is known of it, both the general and the remote price are. Nothing is compared where the
county sets the price, where it was not found, for aids, and for a code that is not in force."#,
    why: r#"The authority pays the price of the standard, whatever the record states; a differing one usually means an
old price, or a wrong code."#,
    todo: "Check the code, and whether the client lives in a remote area. Take over the price of the standard.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,385,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,290,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "remote_area": false}}],
 "records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "unit_price": 385}
]}"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: true,
};

#[rustfmt::skip]
const SERVICE_TOO_SHORT: Page = Page {
    title: "Service shorter than it is meant to be.",
    what: r#"The time of a subsidised record of a code with a least time that holds in principle, times its units: six
hours for GA01, three for GA02, eight for GA03, four for GA04, 24 for GA05. A row of GA05 that ends at the
time at which it began is 24 hours. Missed visits are not judged. Day care is `day-care-hours-short`."#,
    why: r#"The standard, or what units publish of it, says how long the service is. Less is not rejected as such, but
has to be justified in an audit."#,
    todo: "Check code and times; if they are right, write the reason into the record.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "08:30", "end": "16:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "09:00", "end": "16:30", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,GA05,1,2,,B123456780,10,0,10,0"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: false,
};

#[rustfmt::skip]
const TRANSPORT_DETAILS_MISSING: Page = Page {
    title: "Details of a trip missing.",
    what: r#"From 2024-06-01 on a record of BD03 or DA01 says where the trip began and where it ended (an address, or
latitude and longitude), its kilometres and the number plate. What cannot be read counts as missing."#,
    why: r#"The API and the workbook ask for them since that day. No rejection code is known for it, so this is a
warning; the county may ask for the details in an audit."#,
    todo: "Enter what is missing, from the driver's log.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "DA01", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "price": "115", "addr1": "新北市新莊區中正路1號", "milage": "5"}
]}"# },
    ],
    lists: &[basis::ListName::NeedsPrice, basis::ListName::TransportDetails],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const VALUE_UNREADABLE: Page = Page {
    title: "A cell that cannot be read.",
    what: r#"Cells that nobody has to fill, but that mean something: flags (1, Y, 是 or 0, N, 否 or empty), the status of
AA10 (0 to 3), the meal (1 to 3), the kind of BD03 (1 to 4), how far a goal is reached (1 to 5), kilometres
and coordinates, service items and targets, the unit price, the last day. What stands there and is nothing
of the kind counts as not given. Cells that have to be filled have rules of their own."#,
    why: r#"A flag that is misread changes what is claimed, and nobody would notice. The rules go on as if the cell were
empty."#,
    todo: "Enter one of the options of the field, or leave it empty.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "meal": 2}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], repeats: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "meal": 4}]}"# },
        Example { channel: Channel::FeeApply, lists: &[], repeats: &[], text: r#"{"case_svc_records": [
  {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "missed_visit": "未遇"}
]}"# },
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,三百二十五,B123456780,9,0,9,45"# },
    ],
    lists: &[],
    numbers: &[],
    is_alone: true,
};

#[rustfmt::skip]
const WORKER_DOUBLE_BOOKED: Page = Page {
    title: "One worker at two clients' homes at once.",
    what: r#"Two records of one worker for different clients with codes that are given at a home (BA, C, GA01, GA02,
GA09, SC09), whose times overlap by more than 0 minutes. Where one visit ends when the next begins there is
no overlap. A pair is reported once, also where both records share several workers."#,
    why: r#"Nobody is in two homes at once. No official code rejects it, but an audit finds it and asks the money back
(S4-A1)."#,
    todo: "Check who served whom, and when; correct worker or times of the record that is wrong.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
A234567893,1150701,BA07,1,1,,B123456780,10,0,11,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], repeats: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
A234567893,1150701,BA07,1,1,,B123456780,9,59,11,0"# },
    ],
    lists: &[basis::ListName::AtHome],
    numbers: &[],
    is_alone: false,
};
