//! Visits at which nobody was met.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use crate::repair::Repair;
use crate::split::meets_its_code;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Missed visit with a quantity above 1.
///
/// # What it checks
/// A record of a visit at which nobody was met has quantity 1.
///
/// # Why
/// What is paid for a missed visit is one unit at most; the payment review rejects more (E5023). Setting the
/// quantity to 1 is offered.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "missed_visit": true}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "missed_visit": true}]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘,訪視未遇填1
/// A123456789,1150701,BA07,1,2,,B123456780,9,0,9,45,1
/// ```
///
/// # What to do
/// Set the quantity to 1.
pub(crate) static E5023: Entry = Entry {
    id: "E5023",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5023"],
    params: &["actual", "expected"],
    needs: &[],
    fix: Some(one_unit),
};

/// Missed visit of a code that is too dear for it.
///
/// # What it checks
/// A subsidised record of a missed visit whose code is on the list of codes that are too dear to be claimed as
/// one. No public source states that list: with the built-in standard the rule says that it is not checked; a
/// copy of the standard may hold the codes.
///
/// # Why
/// The payment review pays no missed visit for dear codes and rejects the record (E5027).
///
/// # Example that passes
/// ```json check list:missed_visit_too_dear=BA09
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "missed_visit": true}]}
/// ```
///
/// # Example that fails
/// ```json check list:missed_visit_too_dear=BA09
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA09", "quantity": 1, "start": "09:00", "end": "10:30", "workers": ["B123456780", "C120000009", "F100000007"], "missed_visit": true}]}
/// ```
///
/// # What to do
/// Do not claim the visit.
pub(crate) static E5027: Entry = Entry {
    id: "E5027",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5027"],
    params: &[],
    needs: &[Need::Basis],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Record, rules: &[CheckRule::E5023], concerns: Concerns::ALL, run: several_units },
    Check { partition: Partition::Client, rules: &[CheckRule::E5027], concerns: Concerns::MISSED, run: too_dear },
];

fn several_units(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.flags.missed() && row.units() > 1 {
            out.hit(Hit::new(CheckRule::E5023, *id).field(Field::Quantity).arg(row.units()).arg(1_i64));
        }
    }
}

/// One unit instead of several.
pub(super) fn one_unit(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let repair = Repair::of_cells("one-unit", hit.record, vec![(Field::Quantity, "1".to_owned())]);
    (!meets_its_code(context, hit.record)).then_some(repair)
}

fn too_dear(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if !row.flags.missed() || !row.flags.subsidised() {
            continue;
        }
        if !context.terms.knows(row, ListName::MissedVisitTooDear) {
            out.not_checked(CheckRule::E5027, 1, Need::Basis);
            continue;
        }
        out.checked(CheckRule::E5027, 1);
        if context.terms(row).is_on(ListName::MissedVisitTooDear) {
            out.hit(Hit::new(CheckRule::E5027, *id).field(Field::MissedVisit));
        }
    }
}
