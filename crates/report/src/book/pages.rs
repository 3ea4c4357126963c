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
        CheckRule::E5032 => &E5032,
        CheckRule::E5101 => &E5101,
        CheckRule::E5103 => &E5103,
        CheckRule::E5116 => &E5116,
        CheckRule::E5117 => &E5117,
        CheckRule::E5120 => &E5120,
        CheckRule::EBA091 => &EBA091,
        CheckRule::EBC001 => &EBC001,
        CheckRule::EGA011 => &EGA011,
        CheckRule::EOT012 => &EOT012,
        CheckRule::CodeTooOften => &CODE_TOO_OFTEN,
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
