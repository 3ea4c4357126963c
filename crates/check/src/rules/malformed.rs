//! Cells that every record has to fill, filled with something that cannot be read.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Channel, Core, Field, RecordId, Row};
use crate::registry::CheckRule;
use crate::repair::Repair;
use ltc_engine::calendar::parse_day;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Service date malformed.
///
/// # What it checks
/// The day of service of a table or `CheckInput` is a day of the calendar, in a ROC or Western form: 1150701,
/// 115/07/01, 2026-07-01. FeeApply takes yyyyMMdd only: there a text of eight digits that is no day is reported
/// here, and everything else as E4004.
///
/// # Why
/// The payment review rejects a day that does not exist (E2003).
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
/// A123456789,1150732,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-13-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the day.
pub(crate) static E2003: Entry = Entry {
    id: "E2003",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2003"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Quantity not a whole number.
///
/// # What it checks
/// The quantity is a whole number above 0; 2.0 is one, 1.5 and 0 are not.
///
/// # Why
/// The payment review takes whole units only (E2006).
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
/// A123456789,1150701,BA07,1,1.5,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 0, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the number of units; a unit that was not completed is not claimed.
pub(crate) static E2006: Entry = Entry {
    id: "E2006",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2006"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Start hour malformed.
///
/// # What it checks
/// The hour of the beginning is 0 to 23. In a `CheckInput`, and in a table with one column for both, hour and
/// minute stand together: what cannot be read there is reported here.
///
/// # Why
/// The payment review rejects it (E2008); without it no clash or surcharge can be judged.
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
/// A123456789,1150701,BA07,1,1,,B123456780,24,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "25:61", "end": "09:45", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the hour; midnight at the beginning of a day is 0.
pub(crate) static E2008: Entry = Entry {
    id: "E2008",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2008"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Start minute malformed.
///
/// # What it checks
/// The minute of the beginning, where it stands in a cell of its own, is 0 to 59.
///
/// # Why
/// The payment review rejects it (E2009).
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
/// A123456789,1150701,BA07,1,1,,B123456780,9,60,9,45
/// ```
///
/// # What to do
/// Correct the minutes.
pub(crate) static E2009: Entry = Entry {
    id: "E2009",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2009"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// End hour malformed.
///
/// # What it checks
/// The hour of the end is 0 to 24, and 24 only with minute 0: midnight at the end of the day. In a
/// `CheckInput`, and in a table with one column for both, hour and minute stand together: what cannot be read
/// there is reported here.
///
/// # Why
/// The payment review rejects it (E2010); without it no clash or surcharge can be judged.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,GA06,1,1,,B123456780,18,0,24,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,GA06,1,1,,B123456780,18,0,24,30
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "9:5x", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the hour. What goes on after midnight is another record.
pub(crate) static E2010: Entry = Entry {
    id: "E2010",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2010"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// End minute malformed.
///
/// # What it checks
/// The minute of the end, where it stands in a cell of its own, is 0 to 59.
///
/// # Why
/// The payment review rejects it (E2011).
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
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "4S"}
/// ]}
/// ```
///
/// # What to do
/// Correct the minutes.
pub(crate) static E2011: Entry = Entry {
    id: "E2011",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2011"],
    params: &["actual"],
    needs: &[],
    fix: None,
};

/// Service date not in the form yyyyMMdd.
///
/// # What it checks
/// `svc_dt` of a FeeApply record has eight digits, Western year first. Eight digits that are no day are E2003.
/// A date in another form that can be understood is offered in the right one.
///
/// # Why
/// The API takes this form and nothing else (E4004); ROC dates of the workbook are the usual slip.
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
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "1150701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "2026-07-01", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Write the date as yyyyMMdd, 20260701.
pub(crate) static E4004: Entry = Entry {
    id: "E4004",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4004"],
    params: &["actual"],
    needs: &[],
    fix: Some(in_the_right_form),
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[
        CheckRule::E2003,
        CheckRule::E2006,
        CheckRule::E2008,
        CheckRule::E2009,
        CheckRule::E2010,
        CheckRule::E2011,
        CheckRule::E4004,
    ],
    concerns: Concerns::ALL,
    run: unreadable,
}];

/// Cells, the cell that may stand in for each, and their rules.
const CELLS: [(Core, Field, CheckRule); 5] = [
    (Core::Quantity, Field::Quantity, CheckRule::E2006),
    (Core::StartHour, Field::Start, CheckRule::E2008),
    (Core::StartMinute, Field::Start, CheckRule::E2009),
    (Core::EndHour, Field::End, CheckRule::E2010),
    (Core::EndMinute, Field::End, CheckRule::E2011),
];

fn unreadable(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.bad != 0 {
            of_record(context, *id, row, out);
        }
    }
}

fn of_record(context: &Context<'_>, id: RecordId, row: &Row, out: &mut Sink<'_>) {
    if row.is_bad(Core::Date) {
        let rule = if wants_another_form(context, id) { CheckRule::E4004 } else { CheckRule::E2003 };
        out.hit(Hit::new(rule, id).field(Field::Date).arg(Arg::Cell(Field::Date)));
    }
    for (core, whole, rule) in CELLS {
        if row.is_bad(core) {
            // 24:30 has two halves that can be read: only together they are wrong.
            let apart = context.records.text(id, core.field()).is_some();
            let field = if apart { core.field() } else { whole };
            out.hit(Hit::new(rule, id).field(field).arg(Arg::Cell(field)));
        }
    }
}

/// Is it a date of FeeApply in another form than `yyyyMMdd`?
fn wants_another_form(context: &Context<'_>, id: RecordId) -> bool {
    let text = context.records.text(id, Field::Date).unwrap_or_default();
    let has_form = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    context.records.channel(id) == Channel::FeeApply && !has_form
}

/// A date that can be understood.
fn in_the_right_form(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let day = parse_day(context.records.text(hit.record, Field::Date)?).ok()?;
    Some(Repair::of_cells("write-date", hit.record, vec![(Field::Date, day.to_string())]))
}
