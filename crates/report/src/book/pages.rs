//! The pages of the rules that check records, as their files have them.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.
#![allow(clippy::needless_raw_string_hashes, reason = "examples may hold quotes")]

use super::{Channel, Example, Page};
use ltc_check::CheckRule;
use ltc_engine::basis;

/// The page of a rule.
#[rustfmt::skip]
pub(super) fn page(rule: CheckRule) -> &'static Page {
    match rule {
        CheckRule::E5001 => &E5001,
        CheckRule::E5004 => &E5004,
        CheckRule::E5007 => &E5007,
        CheckRule::E5009 => &E5009,
        CheckRule::E5010 => &E5010,
        CheckRule::E5011 => &E5011,
        CheckRule::E5012 => &E5012,
        CheckRule::E5013 => &E5013,
        CheckRule::E5014 => &E5014,
        CheckRule::E5015 => &E5015,
        CheckRule::E5016 => &E5016,
        CheckRule::E5017 => &E5017,
        CheckRule::E5026 => &E5026,
        CheckRule::E5031 => &E5031,
        CheckRule::E5032 => &E5032,
        CheckRule::E5033 => &E5033,
        CheckRule::E5034 => &E5034,
        CheckRule::E5035 => &E5035,
        CheckRule::E5038 => &E5038,
        CheckRule::E5101 => &E5101,
        CheckRule::E5102 => &E5102,
        CheckRule::E5103 => &E5103,
        CheckRule::E5104 => &E5104,
        CheckRule::E5110 => &E5110,
        CheckRule::E5112 => &E5112,
        CheckRule::E5114 => &E5114,
        CheckRule::E5115 => &E5115,
        CheckRule::E5116 => &E5116,
        CheckRule::E5117 => &E5117,
        CheckRule::E5120 => &E5120,
        CheckRule::E5126 => &E5126,
        CheckRule::E5201 => &E5201,
        CheckRule::E5202 => &E5202,
        CheckRule::E5203 => &E5203,
        CheckRule::E5204 => &E5204,
        CheckRule::EBA091 => &EBA091,
        CheckRule::EBA09A1 => &EBA09A1,
        CheckRule::EBC001 => &EBC001,
        CheckRule::ECB031 => &ECB031,
        CheckRule::ECB041 => &ECB041,
        CheckRule::EGA011 => &EGA011,
        CheckRule::EOT012 => &EOT012,
        CheckRule::AaForgotten => &AA_FORGOTTEN,
        CheckRule::AaOverclaimed => &AA_OVERCLAIMED,
        CheckRule::Aa07TwoUnits => &AA07_TWO_UNITS,
        CheckRule::Aa08Aa09SameDay => &AA08_AA09_SAME_DAY,
        CheckRule::CodeTooOften => &CODE_TOO_OFTEN,
        CheckRule::EdgeValue => &EDGE_VALUE,
        CheckRule::PriceDiffersFromBasis => &PRICE_DIFFERS_FROM_BASIS,
        CheckRule::WorkerDoubleBooked => &WORKER_DOUBLE_BOOKED,
    }
}

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
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA07,1,1,,B123456780,16,0,16,45"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 3}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
    numbers: &[],
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
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
A123456789,1150701,BA02,1,2,,B123456780,15,0,16,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
A123456789,1150701,BA02,1,3,,B123456780,15,0,16,30"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "13:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::DailyLimit, basis::ListName::PlanDrafting],
    numbers: &[],
    is_alone: false,
};

#[rustfmt::skip]
const E5007: Page = Page {
    title: "One BA record spans more than three hours.",
    what: r#"The time from beginning to end of a record with a BA code. Exactly three hours are allowed. Other
families have no such limit."#,
    why: r#"The system takes BA records of at most three hours (S3-3.1); the payment review rejects longer ones
with E5007. The limit holds from 2018-12-01 on."#,
    todo: "Correct the times, or split the visit into records of at most three hours.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,6,,B123456780,13,30,16,30"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 6, "start": "13:30", "end": "16:31", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: true,
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:30", "end": "10:15", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
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
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA14", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "11", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "12", "end_mm": "00"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "08:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA12,1,1,,C120000009,9,30,9,45"# },
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
A123456789,1150701,BA20,1,1,,C120000009,9,45,10,15"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "11:00", "end": "11:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "11:00", "end": "13:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["H123123120"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
const E5026: Page = Page {
    title: "A professional service during residential respite.",
    what: r#"A record with a C code and one with GA05 of the same client and no worker in common, whose times overlap by
more than 0 minutes; a GA05 that ends at the time at which it begins lasts 24 hours. From 2019-11-01 on;
before, this was no clash. A record without a worker is not compared."#,
    why: r#"Whoever stays in an institution cannot have a professional service at home; the payment review rejects it
(E5026), instead of E5016."#,
    todo: "Check both records' times, codes and people, and correct the one that is wrong.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1081031,GA05,1,1,,B123456780,10,0,10,0
A123456789,1081031,CA07,1,1,,C120000009,14,0,15,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,GA05,1,1,,B123456780,10,0,10,0
A123456789,1150701,CA07,1,1,,C120000009,14,0,15,0"# },
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA05", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "10", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_end_dt": "20260704"},
  {"idn": "A123456789", "svc_dt": "20260703", "gov_item_cd": "CA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "15", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::BWithTransport, basis::ListName::BaTogether, basis::ListName::Escort, basis::ListName::HomeRespite, basis::ListName::NotWithProfessional, basis::ListName::OneServiceAtATime],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}, {"id": "A123456789", "profession": "nurse"}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
  {"client": "A223456781", "date": "2026-07-02", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["A123456789"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
  {"client": "A123456789", "date": "2026-07-02", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-01"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-02"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08"}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "care_attendant"}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "dementia"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
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
        Example { channel: Channel::CheckInput, lists: &[("device_assessor", "CC01")], text: r#"{"workers": [{"id": "B123456780", "profession": "occupational_therapist", "trainings": [{"kind": "device_assessor_a"}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[("device_assessor", "CC01")], text: r#"{"workers": [{"id": "B123456780", "profession": "occupational_therapist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::DeviceAssessor, basis::ListName::MedicalBathing, basis::ListName::OneMedical, basis::ListName::ProfessionalServices, basis::ListName::TrainingBa08, basis::ListName::TrainingBa17, basis::ListName::TwoMedical],
    numbers: &[basis::ThresholdName::MedicalKinds],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"c_units": ["3502010001"],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"c_units": ["3502010001"],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:30", "end": "10:30", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:45", "end": "10:45", "workers": ["C120000009"]}
]}"# },
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
  {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "events": [{"on": "2026-01-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
 "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "events": [{"on": "2026-03-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
 "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-08-10", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-21", "code": "AA01", "quantity": 1, "workers": []}
]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-07-21", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::Aa01Months],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A223456781", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []},
  {"client": "A223456781", "date": "2026-08-01", "code": "AA02", "quantity": 1, "workers": []}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "01:00", "end": "02:00", "workers": ["B123456780"], "aa10_status": 3}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "last_service": true}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true},
  {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["C120000009"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|2", "svc_people": "1", "svc_content": "家訪"},
  {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|3", "svc_people": "1", "svc_content": "電訪"},
  {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
]}"# },
    ],
    lists: &[basis::ListName::AUnitRecord, basis::ListName::PlanDrafting],
    numbers: &[basis::ThresholdName::HomeVisitItem],
    is_alone: true,
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-2"]}}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA07", "quantity": 10}]}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"unit": {"id": "甲"}, "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 4}]}]}],
 "records": [
  {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
  {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 390}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 389}]}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA13", "quantity": 0, "on": "2018-12-01"}]},
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
 "records": [{"client": "A223456781", "date": "2026-07-31", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
  "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
 "records": [{"client": "A223456781", "date": "2026-08-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[basis::ListName::Advance, basis::ListName::OverAllocationWarns],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009", "H123123120"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009"]}
]}"# },
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA09a", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789", "A200000003"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "social_worker"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A234567893", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "A100000001", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "D222333442", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
  {"client": "E101010103", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "17:00", "end": "21:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "psychologist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB03", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "social_worker"}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "physical_therapist"}],
 "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB04", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789"]}]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "nurse"}],
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
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "2", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "18", "end_mm": "00"}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::FeeApply, lists: &[], text: r#"{"case_svc_records": [
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
  {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "20", "end_mm": "00"}
]}"# },
    ],
    lists: &[basis::ListName::CaseManagement, basis::ListName::DailyLimit, basis::ListName::PlanDrafting],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BD02", "quantity": 1, "start": "17:00", "end": "18:00", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
const AA_FORGOTTEN: Page = Page {
    title: "A surcharge that the records bring was not claimed.",
    what: r#"A row that the records bring for certain and that no claim of the case answers to. Only where the case
says what is claimed."#,
    why: "The client is entitled to it; whoever counts on less gives money away.",
    todo: "Add it to what you expect to be paid.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"},
   {"client": "A223456781", "date": "2026-07-02", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-03", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]},
   {"client": "A223456781", "date": "2026-07-04", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-04", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
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
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
  {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "20:00", "end": "20:30", "workers": ["B123456780"]}
]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [
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
const EDGE_VALUE: Page = Page {
    title: "Something on an edge that needs a second look.",
    what: r#"An evening visit on a substitute or bridge day off that nobody has confirmed as a day off: AA08 is
derived, AA09 waits, only one of them will stand. And AA11 earned by a worker with disability training
for a client with dementia, whom nobody with dementia training served."#,
    why: "The sources leave these open; the record and its surcharge stand until the authority decides.",
    todo: "Ask the county how it reads the day; plan a worker with dementia training for a client with dementia.",
    passes: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-10-09", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
 ]}"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13", "G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
 "records": [
   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
 ]}"# },
    ],
    lists: &[],
    numbers: &[],
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
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,385,B123456780,9,0,9,45"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,290,B123456780,9,0,9,45"# },
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "remote_area": false}}],
 "records": [
  {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "unit_price": 385}
]}"# },
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
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
A234567893,1150701,BA07,1,1,,B123456780,10,0,11,0"# },
    ],
    fails: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
A234567893,1150701,BA07,1,1,,B123456780,9,59,11,0"# },
    ],
    lists: &[basis::ListName::AtHome],
    numbers: &[],
    is_alone: false,
};
