//! Clashes of one client: two records in one slot that cannot both be.
//!
//! Each pair is decided once, by the most specific code. A slot is the same when the times overlap by
//! more than 0 minutes; "same worker" means at least one in common. Almost all pairs are of one day;
//! those of two days, where a record runs over midnight, are looked at apart.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::are_duplicates;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{DAY, RecordId, Row};
use crate::registry::CheckRule;
use crate::repair::Repair;
use crate::terms::CodeTerms;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The same record twice.
///
/// # What it checks
/// Two records of one client that are equal in date, code, beginning, end, workers (in whatever order) and
/// quantity; other cells may differ. Where a code needs no times, they may be absent from both; then the meals
/// have to be equal too, since the meals of a day are told apart by nothing else. A record that lacks a
/// quantity, or the times or worker that its code needs, is compared with none. The later place is reported,
/// once for each earlier one. Self-paid records and missed visits take part.
///
/// # Why
/// The payment review rejects a service that is already in the file (E5001). An exact duplicate also counts
/// towards no limit and no allotment.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,BA07,1,1,,B123456780,16,0,16,45
/// ```
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
///   {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 3}
/// ]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # What to do
/// Take the later record out if it was entered twice; if there were two services, correct the times.
pub(crate) static E5001: Entry = Entry {
    id: "E5001",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5001"],
    params: &[],
    needs: &[],
    fix: Some(without_later),
};

/// The same code twice in one slot.
///
/// # What it checks
/// Two records of one client with the same code whose times overlap by more than 0 minutes, whoever the workers
/// are. The codes that several people may give side by side (BA05-1, BA05-2, BA09, `BA09a`, BA12, BA16-1,
/// BA16-2) are a clash only by the same worker. Exact duplicates are E5001 and not reported again.
///
/// # Why
/// The payment review compares all records of a client; the same code twice at one time is rejected (E5009). It
/// hides E5012 for its pair.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA12", "quantity": 1, "start": "09:00", "end": "09:20", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:30", "end": "10:15", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA12,1,1,,B123456780,9,0,9,20
/// A123456789,1150701,BA12,1,1,,B123456780,9,10,9,30
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5009: Entry = Entry {
    id: "E5009",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5009"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// One worker, two kinds of service in one slot.
///
/// # What it checks
/// Two records of one client with at least one worker in common, whose times overlap by more than 0 minutes and
/// whose codes are of different families among BA, BB, BC, C, D, G and SC. BA14 may overlap GA01, GA02 and
/// GA09. A record without a worker is not compared.
///
/// # Why
/// One person gives one kind of service at a time; the payment review rejects the other (E5010). A B code with
/// a D code is reported as E5013 besides.
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA14", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "11", "end_mm": "00"},
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "12", "end_mm": "00"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"},
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "11", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5010: Entry = Entry {
    id: "E5010",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5010"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// Two BA codes by different workers in one slot.
///
/// # What it checks
/// Two records of one client with different BA codes and no worker in common, whose times overlap by more than
/// 0 minutes. There is no clash where either code is BA05-1, BA05-2, BA09, `BA09a`, BA12, BA16-1 or BA16-2. The
/// same code twice is E5009. A record without a worker is not compared.
///
/// # Why
/// The payment review compares all records of a client; two home care services by different people at one time
/// are rejected (E5012).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,BA12,1,1,,C120000009,9,30,9,45
/// ```
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,BA20,1,1,,C120000009,9,45,10,15
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,BA20,1,1,,C120000009,9,30,10,0
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5012: Entry = Entry {
    id: "E5012",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5012"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// A B code together with transport.
///
/// # What it checks
/// A record with a B code (BA, BB, BC, BD) other than BA12, BA13 and BA14 and one with a D code of the same
/// client, whose times overlap by more than 0 minutes, whoever the workers are.
///
/// # Why
/// A client on the way is not being cared for elsewhere; the payment review rejects it (E5013). The same worker
/// on both is E5010 besides.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "09:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "16:45", "end": "17:15", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5013: Entry = Entry {
    id: "E5013",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5013"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// A B code together with respite by different workers.
///
/// # What it checks
/// A record with a B code (BA, BB, BC, BD) and one with a G code of the same client and no worker in common,
/// whose times overlap by more than 0 minutes. BA14 with GA01, GA02 or GA09 is allowed. A record without a
/// worker is not compared.
///
/// # Why
/// The payment review compares all records of a client; care and respite at one time are rejected (E5014). By
/// the same worker it is E5010.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5014: Entry = Entry {
    id: "E5014",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5014"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// A professional service together with transport by different workers.
///
/// # What it checks
/// A record with a C code and one with a D code of the same client and no worker in common, whose times overlap
/// by more than 0 minutes. A record without a worker is not compared.
///
/// # Why
/// The payment review compares all records of a client; a professional service on the way is rejected (E5015).
/// By the same worker it is E5010.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "11:00", "end": "11:30", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "10:50", "end": "11:30", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5015: Entry = Entry {
    id: "E5015",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5015"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// A professional service together with respite by different workers.
///
/// # What it checks
/// A record with a C code and one with a G code of the same client and no worker in common, whose times overlap
/// by more than 0 minutes. GA05 is not meant: it is E5026 from 2019-11-01 on and was no clash before. A record
/// without a worker is not compared.
///
/// # Why
/// The payment review compares all records of a client; a professional service during respite is rejected
/// (E5016). By the same worker it is E5010.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "11:00", "end": "13:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "10:00", "end": "11:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "10:00", "end": "12:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5016: Entry = Entry {
    id: "E5016",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5016"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// Respite together with transport by different workers.
///
/// # What it checks
/// A record with a G code and one with a D code of the same client and no worker in common, whose times overlap
/// by more than 0 minutes. GA01, GA02 and GA09 are allowed where a BA14 of that client overlaps the transport.
/// A record without a worker is not compared.
///
/// # Why
/// The payment review compares all records of a client; respite on the way is rejected unless somebody
/// accompanies the client to a doctor (E5017). By the same worker it is E5010.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["H123123120"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 2, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "15:30", "end": "16:30", "workers": ["C120000009"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "15:30", "end": "16:30", "workers": ["H123123120"]}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5017: Entry = Entry {
    id: "E5017",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5017"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// A professional service during residential respite.
///
/// # What it checks
/// A record with a C code and one with GA05 of the same client and no worker in common, whose times overlap by
/// more than 0 minutes; a GA05 that ends at the time at which it begins lasts 24 hours. From 2019-11-01 on;
/// before, this was no clash. A record without a worker is not compared.
///
/// # Why
/// Whoever stays in an institution cannot have a professional service at home; the payment review rejects it
/// (E5026), instead of E5016.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1081031,GA05,1,1,,B123456780,10,0,10,0
/// A123456789,1081031,CA07,1,1,,C120000009,14,0,15,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,GA05,1,1,,B123456780,10,0,10,0
/// A123456789,1150701,CA07,1,1,,C120000009,14,0,15,0
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA05", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "10", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_end_dt": "20260704"},
///   {"idn": "A123456789", "svc_dt": "20260703", "gov_item_cd": "CA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "15", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Check both records' times, codes and people, and correct the one that is wrong.
pub(crate) static E5026: Entry = Entry {
    id: "E5026",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5026"],
    params: &["other_code", "other_start", "other_end", "other_date"],
    needs: &[],
    fix: None,
};

/// What two records of one day come to.
const ON_ONE_DAY: &[CheckRule] = &[
    CheckRule::E5001,
    CheckRule::E5009,
    CheckRule::E5010,
    CheckRule::E5012,
    CheckRule::E5013,
    CheckRule::E5014,
    CheckRule::E5015,
    CheckRule::E5016,
    CheckRule::E5017,
    CheckRule::E5026,
];

/// What two records of two days come to. Duplicates are of one day.
const OVER_MIDNIGHT: &[CheckRule] = &[
    CheckRule::E5009,
    CheckRule::E5010,
    CheckRule::E5012,
    CheckRule::E5013,
    CheckRule::E5014,
    CheckRule::E5015,
    CheckRule::E5016,
    CheckRule::E5017,
    CheckRule::E5026,
];

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::ClientDay, rules: ON_ONE_DAY, concerns: Concerns::ALL, run: on_one_day },
    Check { partition: Partition::Client, rules: OVER_MIDNIGHT, concerns: Concerns::MAY_END_LATER, run: over_midnight },
];

/// A record is reported with no more than this many of those behind it: a file that holds one row ten thousand
/// times must come to an answer too.
const MOST: usize = 64;

/// Of a record so many behind it are looked at: more than one client can have in a day, or one worker.
pub(super) const NEIGHBOURS: usize = 1024;

fn on_one_day(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let end = context.slot(row).map_or(0, |(_, end)| end);
        let mut found = 0;
        for other in part.get(at + 1..).unwrap_or_default().iter().take(NEIGHBOURS) {
            let next = context.row(*other);
            // Those behind begin later still.
            if next.start != row.start && i64::from(next.start) >= end || found >= MOST {
                break;
            }
            if next.start == row.start && are_duplicates(context, *id, *other) {
                let (earlier, later) = in_order(*id, *other);
                out.hit_with(Hit::new(CheckRule::E5001, later), &[earlier]);
                found += 1;
            } else {
                found += report(context, *id, *other, out);
            }
        }
    }
}

fn over_midnight(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        // Cheap, and all that most records need.
        if row.end_day == row.day && row.start != row.end {
            continue;
        }
        let Some((_, end)) = context.slot(row).filter(|(_, end)| *end > i64::from(DAY)) else { continue };
        let mut found = 0;
        for other in part.get(at + 1..).unwrap_or_default().iter().take(NEIGHBOURS) {
            let days = i64::from(context.row(*other).day) - i64::from(row.day);
            if days * i64::from(DAY) >= end || found >= MOST {
                break;
            }
            if days > 0 {
                found += report(context, *id, *other, out);
            }
        }
    }
}

/// Reports how two records clash, if they do; says in how many ways.
fn report(context: &Context<'_>, one: RecordId, other: RecordId, out: &mut Sink<'_>) -> usize {
    let (earlier, later) = in_order(one, other);
    let (a, b) = (context.row(one), context.row(other));
    if !context.overlap(a, b) {
        return 0;
    }
    let related = context.row(earlier);
    let rules = clashes(context, a, b);
    for rule in rules.into_iter().flatten() {
        let hit = Hit::new(rule, later).arg(Arg::Code(related.code));
        let hit = hit.arg(Arg::Time(related.start)).arg(Arg::Time(related.end));
        let hit = if a.day == b.day { hit } else { hit.arg(Arg::Day(related.day)) };
        out.hit_with(hit, &[earlier]);
    }
    rules.into_iter().flatten().count()
}

fn in_order(one: RecordId, other: RecordId) -> (RecordId, RecordId) {
    (one.min(other), one.max(other))
}

/// The codes by which two records in one slot clash.
fn clashes(context: &Context<'_>, a: &Row, b: &Row) -> [Option<CheckRule>; 2] {
    let (s, t) = (context.terms(a), context.terms(b));
    let same_worker = context.share_a_worker(a, b);
    // Without the people nobody can say whether they differ.
    let other_workers = !same_worker && a.workers != 0 && b.workers != 0;
    if a.code == b.code {
        let may_be_twice = s.is_on(ListName::BaTogether) && !same_worker;
        return [(!may_be_twice).then_some(CheckRule::E5009), None];
    }
    let with_transport = (cannot_travel(s) && t.is(Family::D)) || (s.is(Family::D) && cannot_travel(t));
    let by_people = if same_worker {
        two_kinds(s, t).then_some(CheckRule::E5010)
    } else if other_workers {
        by_others(context, (a, s), (b, t)).or_else(|| by_others(context, (b, t), (a, s)))
    } else {
        None
    };
    [by_people, with_transport.then_some(CheckRule::E5013)]
}

/// B codes that exclude transport.
fn cannot_travel(terms: &CodeTerms) -> bool {
    terms.is_b() && !terms.is_on(ListName::BWithTransport)
}

/// Two kinds of service of which one worker gives one at a time.
fn two_kinds(s: &CodeTerms, t: &CodeTerms) -> bool {
    s.family != t.family
        && s.is_on(ListName::OneServiceAtATime)
        && t.is_on(ListName::OneServiceAtATime)
        && !escorts(s, t)
        && !escorts(t, s)
}

/// Somebody is accompanied while their home respite runs.
fn escorts(escort: &CodeTerms, respite: &CodeTerms) -> bool {
    escort.is_on(ListName::Escort) && respite.is_on(ListName::HomeRespite)
}

/// The clash of two records by different workers, read in one direction.
fn by_others(context: &Context<'_>, (_, s): (&Row, &CodeTerms), (b, t): (&Row, &CodeTerms)) -> Option<CheckRule> {
    match (s.family?, t.family?) {
        (Family::BA, Family::BA) => {
            let together = s.is_on(ListName::BaTogether) || t.is_on(ListName::BaTogether);
            (!together).then_some(CheckRule::E5012)
        }
        (Family::BA | Family::BB | Family::BC | Family::BD, Family::G) => (!escorts(s, t)).then_some(CheckRule::E5014),
        (Family::C, Family::D) => Some(CheckRule::E5015),
        (Family::C, Family::G) if t.is_on(ListName::NotWithProfessional) => Some(CheckRule::E5026),
        // Days in an institution were no clash before they got a code of their own.
        (Family::C, Family::G) => (!t.is_whole_day()).then_some(CheckRule::E5016),
        (Family::G, Family::D) => {
            (!s.is_on(ListName::HomeRespite) || !is_escorted(context, b)).then_some(CheckRule::E5017)
        }
        _ => None,
    }
}

/// Does somebody accompany the client on this trip?
fn is_escorted(context: &Context<'_>, trip: &Row) -> bool {
    let day = context.orders.of_client_day(context.records, trip.client, trip.day);
    day.iter()
        .map(|id| context.row(*id))
        .any(|row| context.terms(row).is_on(ListName::Escort) && context.overlap(row, trip))
}

/// Takes the later of two duplicates out, where they agree in what they claim: else it is for a person to say
/// which one is right.
fn without_later(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    let day = context.orders.of_client_day(context.records, row.client, row.day);
    let earlier = |id: &&RecordId| **id < hit.record && are_duplicates(context, **id, hit.record);
    let same = day.iter().filter(earlier).any(|id| {
        let other = context.row(*id);
        other.flags == row.flags && other.price == row.price
    });
    same.then(|| Repair { kind: "remove-duplicate", remove: vec![hit.record], ..Repair::default() })
}
