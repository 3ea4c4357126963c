//! Are the services of the month that is claimed? The month is one of the whole file, so all records are looked
//! at together.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use chrono::Datelike;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Service date after the month claimed.
///
/// # What it checks
/// The day of service is not after the last day of the month that is claimed: the month that was told, else the
/// one that most records are of. Earlier days are late claims; how late they may be is E5021.
///
/// # Why
/// The payment review does not take services of a later month than the one claimed (E2029); usually the year or
/// the month is typed wrongly, or a file holds two months.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150731,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"month": "2026-07", "records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-08-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150702,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1160703,BA07,1,1,,B123456780,9,0,9,45
/// ```
///
/// # What to do
/// Correct the date, or move the record to the file of its month.
pub(crate) static E2029: Entry = Entry {
    id: "E2029",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2029"],
    params: &["month"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::File, rules: &[CheckRule::E2029], concerns: Concerns::ALL, run: after_the_month }];

fn after_the_month(context: &Context<'_>, _: &[RecordId], out: &mut Sink<'_>) {
    let Some(month) = context.month() else { return };
    let last = month.last_day().num_days_from_ce();
    // All rows, not only those with a client and a code: a day is all that is asked.
    for (id, row) in (0..).zip(context.records.rows()) {
        if row.day > last && !row.flags.removed() {
            out.hit(Hit::new(CheckRule::E2029, id).field(Field::Date).arg(month));
        }
    }
}
