//! Meals go in a file of their own.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Channel, RecordId};
use crate::registry::CheckRule;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::ordered::Ordered;
use ltc_engine::rule::Severity;

/// Meals in one FeeApply file with other services.
///
/// # What it checks
/// Each OT01 record of a FeeApply file that also has records of other codes. The other channels know no
/// such limit.
///
/// # Why
/// Meals are paid from another budget, and the API takes them in a transaction of their own; mixed with
/// others they are rejected (E4OT2).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1},
///   {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "OT01", "svc_fee_tp": "1", "amount": 1},
///   {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "BA01", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "40"}]}
/// ```
///
/// # What to do
/// Send the meals in a file of their own.
pub(crate) static E4OT2: Entry = Entry {
    id: "E4OT2",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4OT2"],
    params: &["other"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::File, rules: &[CheckRule::E4OT2], concerns: Concerns::ALL, run: mixed }];

fn mixed(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut files: Ordered<RecordId, File> = Ordered::new();
    if context.records.sources().iter().all(|source| source.channel != Channel::FeeApply) {
        return;
    }
    for id in part {
        let Some(source) = context.records.source(*id).filter(|source| source.channel == Channel::FeeApply) else {
            continue;
        };
        let Some(file) = files.or_insert_with(source.first, File::default) else { continue };
        if context.terms(context.row(*id)).is_on(ListName::Meals) {
            file.meals.push(*id);
        } else {
            file.other = Some(file.other.map_or(*id, |other| other.min(*id)));
        }
    }
    for (_, file) in files {
        let Some(other) = file.other else { continue };
        for meal in file.meals {
            let hit = Hit::new(CheckRule::E4OT2, meal).arg(Arg::Code(context.row(other).code));
            out.hit_with(hit, &[other]);
        }
    }
}

/// The records of a file: its meals, and the first of what else it has.
#[derive(Default)]
struct File {
    meals: Vec<RecordId>,
    other: Option<RecordId>,
}
