//! Cells that may stay empty but do not say what their field holds. Reading a record marks it if it has one.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A cell that cannot be read.
///
/// # What it checks
/// Cells that nobody has to fill, but that mean something: flags (1, Y, 是 or 0, N, 否 or empty), the status of
/// AA10 (0 to 3), the meal (1 to 3), the kind of BD03 (1 to 4), how far a goal is reached (1 to 5), kilometres
/// and coordinates, service items and targets, the unit price, the last day. What stands there and is nothing
/// of the kind counts as not given. Cells that have to be filled have rules of their own.
///
/// # Why
/// A flag that is misread changes what is claimed, and nobody would notice. The rules go on as if the cell were
/// empty.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "meal": 2}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "meal": 4}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "missed_visit": "未遇"}
/// ]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,三百二十五,B123456780,9,0,9,45
/// ```
///
/// # What to do
/// Enter one of the options of the field, or leave it empty.
pub(crate) static VALUE_UNREADABLE: Entry = Entry {
    id: "value-unreadable",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["official"],
    params: &["field", "actual"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::ValueUnreadable],
    concerns: Concerns::ALL,
    run: unreadable,
}];

fn unreadable(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        if !context.row(*id).flags.suspect() {
            continue;
        }
        for (field, text) in context.records.texts_of(*id) {
            // Too long a mark of the last service has a code of its own.
            let is_judged = field == Field::LastService && field.is_too_long(text);
            if !field.reads(text) && !is_judged {
                let hit = Hit::new(CheckRule::ValueUnreadable, *id).field(field);
                out.hit(hit.arg(Arg::Field(field)).arg(Arg::Cell(field)));
            }
        }
    }
}
