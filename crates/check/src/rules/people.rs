//! IDs of clients and workers. Whether a name is a well-formed ID is decided once for each name, when it is
//! read.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Field, NONE, NameId, RecordId, WORKERS};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Worker 2's ID too long.
///
/// # What it checks
/// What stands as the ID of worker 2 has at most as many characters as the API takes, 40. One that is not too
/// long but malformed is E4036.
///
/// # Why
/// The payment review does not take a longer text (E1013); usually two people or a remark stand in one cell.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明
/// ```
///
/// # What to do
/// Enter one ID in each cell.
pub(crate) static E1013: Entry = Entry {
    id: "E1013",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1013"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Worker 3's ID too long.
///
/// # What it checks
/// What stands as the ID of worker 3 has at most as many characters as the API takes, 40. One that is not too
/// long but malformed is E4036.
///
/// # Why
/// The payment review does not take a longer text (E1014); usually two people or a remark stand in one cell.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明
/// ```
///
/// # What to do
/// Enter one ID in each cell.
pub(crate) static E1014: Entry = Entry {
    id: "E1014",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1014"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Worker 4's ID too long.
///
/// # What it checks
/// What stands as the ID of worker 4 has at most as many characters as the API takes, 40. One that is not too
/// long but malformed is E4036.
///
/// # Why
/// The payment review does not take a longer text (E1015); usually two people or a remark stand in one cell.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明
/// ```
///
/// # What to do
/// Enter one ID in each cell.
pub(crate) static E1015: Entry = Entry {
    id: "E1015",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1015"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Worker 5's ID too long.
///
/// # What it checks
/// What stands as the ID of worker 5 has at most as many characters as the API takes, 40. One that is not too
/// long but malformed is E4036.
///
/// # Why
/// The payment review does not take a longer text (E1016); usually two people or a remark stand in one cell.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4,服務人員身分證5
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009,C120000009
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3,服務人員身分證4,服務人員身分證5
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45,C120000009,C120000009,C120000009,C120000009（張三）及 F100000007（李四）由同單位派員一同到宅提供服務請見備註欄說明
/// ```
///
/// # What to do
/// Enter one ID in each cell.
pub(crate) static E1016: Entry = Entry {
    id: "E1016",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1016"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Client's ID malformed.
///
/// # What it checks
/// The client's ID is a national ID (a letter, 1 or 2, eight digits) or a resident certificate (a letter, 8 or
/// 9 and eight digits; the old form has two letters, the second A to D, and eight digits), with the right check
/// digit. Small letters and full-width signs are read as what they stand for.
///
/// # Why
/// The payment review rejects IDs that cannot exist (E2002). Most are typed wrongly; then the service would
/// count for nobody, or for somebody else.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456788,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A12345678", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Compare the ID with the client's card.
pub(crate) static E2002: Entry = Entry {
    id: "E2002",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2002"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Worker's ID malformed.
///
/// # What it checks
/// Every worker's ID is a national ID or a resident certificate with the right check digit, as E2002 has it for
/// clients. Each cell is reported by itself; one that is too long is E1013 to E1016.
///
/// # Why
/// The payment review looks the worker up by it and rejects what cannot be an ID (E4036).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456789,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_user_no2": "C12000000"}
/// ]}
/// ```
///
/// # What to do
/// Compare the ID with the list of workers.
pub(crate) static E4036: Entry = Entry {
    id: "E4036",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4036"],
    params: &["actual", "field"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[
        CheckRule::E1013,
        CheckRule::E1014,
        CheckRule::E1015,
        CheckRule::E1016,
        CheckRule::E2002,
        CheckRule::E4036,
    ],
    concerns: Concerns::ALL,
    run: malformed,
}];

fn malformed(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let records = context.records;
    for id in part {
        let row = context.row(*id);
        if row.client != NONE && !records.is_identity(row.client) {
            out.hit(Hit::new(CheckRule::E2002, *id).field(Field::Client).arg(Arg::Name(row.client)));
        }
        for (cell, worker) in row.worker_cells().zip(context.workers(row)) {
            if !records.is_identity(*worker) {
                out.hit(wrong_worker(context, *id, cell, *worker));
            }
        }
    }
}

fn wrong_worker(context: &Context<'_>, id: RecordId, cell: usize, worker: NameId) -> Hit {
    let field = WORKERS.get(cell).copied().unwrap_or(Field::Worker1);
    let name = context.records.name(worker);
    let too_long = match field {
        Field::Worker2 => Some(CheckRule::E1013),
        Field::Worker3 => Some(CheckRule::E1014),
        Field::Worker4 => Some(CheckRule::E1015),
        Field::Worker5 => Some(CheckRule::E1016),
        _ => None,
    };
    match too_long.filter(|_| field.is_too_long(name)) {
        Some(rule) => Hit::new(rule, id).field(field).arg(name.chars().count()).arg(field.limit().unwrap_or(0)),
        None => Hit::new(CheckRule::E4036, id).field(field).arg(Arg::Name(worker)).arg(Arg::Field(field)),
    }
}
