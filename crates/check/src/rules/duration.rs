//! How long a record may last.

use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::RecordId;
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// One BA record spans more than three hours.
///
/// # What it checks
/// The time from beginning to end of a record with a BA code. Exactly three hours are allowed. Other
/// families have no such limit.
///
/// # Why
/// The system takes BA records of at most three hours (S3-3.1); the payment review rejects longer ones
/// with E5007. The limit holds from 2018-12-01 on.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,6,,B123456780,13,30,16,30
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 6, "start": "13:30", "end": "16:31", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the times, or split the visit into records of at most three hours.
pub(crate) static E5007: Entry = Entry {
    id: "E5007",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5007", "S3-3.1"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::Record, rules: &[CheckRule::E5007], run: too_long }];

fn too_long(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if !context.terms(row).is(Family::BA) {
            continue;
        }
        let limit = context.number(row, ThresholdName::BaMaxMinutes);
        if let Some(minutes) = row.minutes().filter(|minutes| *minutes > limit) {
            out.hit(Hit::new(CheckRule::E5007, *id).arg(minutes).arg(limit));
        }
    }
}
