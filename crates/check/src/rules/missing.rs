//! Cells that have to be filled. Which ones depends on the code; a record whose day is not known is judged by
//! the present standard.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Channel, Core, Field, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Record identifier missing.
///
/// # What it checks
/// `objid` of a FeeApply record. The workbook has no such column, and a `CheckInput` may leave it out.
///
/// # Why
/// The payment review answers by this identifier; a record without one is rejected (E1001).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Let the unit's own system give every record an identifier of at most 20 characters that no other record has.
pub(crate) static E1001: Entry = Entry {
    id: "E1001",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1001"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Client's ID missing.
///
/// # What it checks
/// The client's ID is there at all; whether it is well formed is E2002.
///
/// # Why
/// Without it nobody knows whose service it was; the payment review rejects the record (E1002).
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
/// ,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the client's ID. An empty row at the end of the sheet is deleted.
pub(crate) static E1002: Entry = Entry {
    id: "E1002",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1002"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Service date missing.
///
/// # What it checks
/// The day of service is there at all; whether it can be read is E2003 or E4004.
///
/// # Why
/// The day decides which standard, plan and month the service belongs to; the payment review rejects the record
/// (E1003).
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
/// A123456789,,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # What to do
/// Enter the day of service.
pub(crate) static E1003: Entry = Entry {
    id: "E1003",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1003"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Service code missing.
///
/// # What it checks
/// A service code is there at all; whether it exists is E4005.
///
/// # Why
/// Without a code there is nothing to pay; the payment review rejects the record (E1004).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Enter the code of the service.
pub(crate) static E1004: Entry = Entry {
    id: "E1004",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1004"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Fee type missing.
///
/// # What it checks
/// The fee type of a record in a table or FeeApply is 1 (subsidised) or 2 (self-paid), in figures or as 補助, 自費.
/// Something else counts as missing; the finding says what stands there. In a `CheckInput` an absent fee type
/// is 1.
///
/// # Why
/// Without it the payment review cannot tell whether the record is claimed (E1005). A record without a fee type
/// counts neither as subsidised nor as self-paid here.
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
/// A123456789,1150701,BA07,,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "3", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Enter 1 for subsidised, 2 for self-paid.
pub(crate) static E1005: Entry = Entry {
    id: "E1005",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1005"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Quantity missing.
///
/// # What it checks
/// A quantity is there at all; whether it is a whole number above 0 is E2006.
///
/// # Why
/// What is paid is price times quantity; the payment review rejects the record (E1006).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the quantity, 1 for most codes.
pub(crate) static E1006: Entry = Entry {
    id: "E1006",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1006"],
    params: &[],
    needs: &[],
    fix: None,
};

/// First worker's ID missing.
///
/// # What it checks
/// The first worker of a record is named. AA00, B codes, C, G, SC and DA01 need one (the standard's list). A
/// second worker does not stand in for an empty first cell.
///
/// # Why
/// The payment review looks up who served; without the first worker it rejects the record (E1007).
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
/// A123456789,1150701,BA07,1,1,,,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2
/// A123456789,1150701,BA07,1,1,,,9,0,9,45,B123456780
/// ```
///
/// # What to do
/// Enter who served, beginning with the first column.
pub(crate) static E1007: Entry = Entry {
    id: "E1007",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1007"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Start hour missing.
///
/// # What it checks
/// The hour at which the service began. B codes, C, G, SC and DA01 need their times (the standard's list);
/// other codes may leave them out.
///
/// # Why
/// Times decide clashes, surcharges and units; the payment review rejects the record (E1008).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,OT01,1,1,,,,,,
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the beginning of the service.
pub(crate) static E1008: Entry = Entry {
    id: "E1008",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1008"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Start minute missing.
///
/// # What it checks
/// The minute at which the service began, in tables and FeeApply, which know hour and minute apart. B codes, C,
/// G, SC and DA01 need their times (the standard's list); other codes may leave them out. 0 has to be written.
///
/// # Why
/// Times decide clashes, surcharges and units; the payment review rejects the record (E1009).
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
/// A123456789,1150701,BA07,1,1,,B123456780,9,,9,45
/// ```
///
/// # What to do
/// Enter the minutes; on the hour that is 0.
pub(crate) static E1009: Entry = Entry {
    id: "E1009",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1009"],
    params: &[],
    needs: &[],
    fix: None,
};

/// End hour missing.
///
/// # What it checks
/// The hour at which the service ended. B codes, C, G, SC and DA01 need their times (the standard's list);
/// other codes may leave them out.
///
/// # Why
/// Times decide clashes, surcharges and units; the payment review rejects the record (E1010).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Enter the end of the service.
pub(crate) static E1010: Entry = Entry {
    id: "E1010",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1010"],
    params: &[],
    needs: &[],
    fix: None,
};

/// End minute missing.
///
/// # What it checks
/// The minute at which the service ended, in tables and FeeApply, which know hour and minute apart. B codes, C,
/// G, SC and DA01 need their times (the standard's list); other codes may leave them out. 0 has to be written.
///
/// # Why
/// Times decide clashes, surcharges and units; the payment review rejects the record (E1011).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09"}
/// ]}
/// ```
///
/// # What to do
/// Enter the minutes; on the hour that is 0.
pub(crate) static E1011: Entry = Entry {
    id: "E1011",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1011"],
    params: &[],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check {
        partition: Partition::Record,
        rules: &[
            CheckRule::E1002,
            CheckRule::E1003,
            CheckRule::E1004,
            CheckRule::E1005,
            CheckRule::E1006,
            CheckRule::E1007,
            CheckRule::E1008,
            CheckRule::E1009,
            CheckRule::E1010,
            CheckRule::E1011,
        ],
        concerns: Concerns::ALL,
        run: empty_cells,
    },
    Check {
        partition: Partition::Record,
        rules: &[CheckRule::E1001],
        concerns: Concerns::ALL,
        run: without_identifier,
    },
];

/// Cells that every record has to fill.
const ALWAYS: [(Core, CheckRule); 4] = [
    (Core::Client, CheckRule::E1002),
    (Core::Date, CheckRule::E1003),
    (Core::Code, CheckRule::E1004),
    (Core::Quantity, CheckRule::E1006),
];

/// The hour, the minute, the cell that holds both, and their rules.
const TIMES: [(Core, Core, Field, CheckRule, CheckRule); 2] = [
    (Core::StartHour, Core::StartMinute, Field::Start, CheckRule::E1008, CheckRule::E1009),
    (Core::EndHour, Core::EndMinute, Field::End, CheckRule::E1010, CheckRule::E1011),
];

const ANY_TIME: u16 = Core::StartHour as u16 | Core::StartMinute as u16 | Core::EndHour as u16 | Core::EndMinute as u16;

fn empty_cells(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.missing != 0 || row.is_bad(Core::FeeType) {
            of_record(context, *id, row, out);
        }
    }
}

fn of_record(context: &Context<'_>, id: RecordId, row: &Row, out: &mut Sink<'_>) {
    for (core, rule) in ALWAYS {
        if row.is_missing(core) {
            out.hit(Hit::new(rule, id).field(core.field()));
        }
    }
    if row.is_missing(Core::FeeType) || row.is_bad(Core::FeeType) {
        let seen = if row.is_bad(Core::FeeType) { Arg::Cell(Field::FeeType) } else { Arg::None };
        out.hit(Hit::new(CheckRule::E1005, id).field(Field::FeeType).arg(seen));
    }
    let form = context.form(row);
    if row.is_missing(Core::Worker) && form.is_on(ListName::NeedsWorker) {
        out.hit(Hit::new(CheckRule::E1007, id).field(Field::Worker1));
    }
    if row.missing & ANY_TIME != 0 && form.is_on(ListName::NeedsTimes) {
        times(context, id, row, out);
    }
}

fn times(context: &Context<'_>, id: RecordId, row: &Row, out: &mut Sink<'_>) {
    for (hour, minute, whole, of_hour, of_minute) in TIMES {
        let apart = context.records.time_field(id, whole) != whole;
        if row.is_missing(hour) {
            out.hit(Hit::new(of_hour, id).field(context.records.time_field(id, whole)));
        }
        // A time in one cell that cannot be read lacks no minute.
        if apart && row.is_missing(minute) && context.records.text(id, whole).is_none() {
            out.hit(Hit::new(of_minute, id).field(minute.field()));
        }
    }
}

fn without_identifier(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let records = context.records;
    if !records.sources().iter().any(|source| source.channel == Channel::FeeApply) {
        return;
    }
    for id in part {
        if records.channel(*id) == Channel::FeeApply && records.text(*id, Field::Id).is_none() {
            out.hit(Hit::new(CheckRule::E1001, *id).field(Field::Id));
        }
    }
}
