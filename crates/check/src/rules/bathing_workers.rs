//! How many people a mobile bath takes.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::RecordId;
use crate::registry::CheckRule;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A mobile bath by fewer than three workers.
///
/// # What it checks
/// Different workers on a record with BA09 or `BA09a`. A record without any worker is E1007 and not judged
/// here.
///
/// # Why
/// A mobile bath takes a team of three; the payment review rejects a record with fewer (EBA091).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009", "H123123120"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,服務人員身分證2,服務人員身分證3
/// A123456789,1150701,BA09a,1,1,,B123456780,9,0,10,0,C120000009,C120000009
/// ```
///
/// # What to do
/// Enter everybody who took part. If there were fewer than three, it cannot be claimed.
pub(crate) static EBA091: Entry = Entry {
    id: "EBA091",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EBA091"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::Record, rules: &[CheckRule::EBA091], concerns: Concerns::ALL, run: too_few }];

fn too_few(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.workers == 0 || !context.terms(row).is_on(ListName::Bathing) {
            continue;
        }
        let workers = context.workers(row);
        // Somebody entered twice is still one.
        let people =
            (0..).zip(workers).filter(|(at, worker)| workers.iter().position(|one| one == *worker) == Some(*at));
        let people = people.count();
        let needed = context.number(row, ThresholdName::BathingWorkers);
        if i64::try_from(people).is_ok_and(|people| people < needed) {
            out.hit(Hit::new(CheckRule::EBA091, *id).arg(people).arg(needed));
        }
    }
}
