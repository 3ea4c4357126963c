//! Meals: how many a day, and not where they are part of another service.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::RecordId;
use crate::registry::CheckRule;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::order;
use ltc_engine::rule::Severity;

/// A delivered meal on a day with day care, family care or respite.
///
/// # What it checks
/// A record with OT01 on a day on which the client also has a record with a BB, BC or G code. The OT01 record
/// is reported, with all those records of the day. Self-paid records and missed visits take part. A stay that
/// began on an earlier day is not seen.
///
/// # Why
/// Meals are part of day care, family care and respite; the payment review rejects the OT01 (E5032).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 2},
///   {"client": "A123456789", "date": "2026-07-02", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "OT01", "quantity": 1, "meal": 3},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check whether both took place. The meal cannot be claimed on such a day.
pub(crate) static E5032: Entry = Entry {
    id: "E5032",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5032"],
    params: &["other_code"],
    needs: &[],
    fix: None,
};

/// More than three meal services on one day.
///
/// # What it checks
/// Units of OT01, BA05, BA16 (with their sub-codes) and BD02 for one client on one day, all together. Self-paid
/// records, missed visits and exact duplicates do not count. The record that crosses the limit is reported, in
/// order of beginning and place, with those counted before it.
///
/// # Why
/// The payment review allows three of them together a day (EOT012).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BD02", "quantity": 1, "start": "17:00", "end": "18:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA05-1", "quantity": 1, "start": "12:00", "end": "12:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BD02", "quantity": 1, "start": "17:00", "end": "18:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check the records of the day. What exceeds three cannot be claimed.
pub(crate) static EOT012: Entry = Entry {
    id: "EOT012",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EOT012"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::ClientDay,
    rules: &[CheckRule::E5032, CheckRule::EOT012],
    concerns: Concerns::ALL,
    run: meals,
}];

fn meals(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let on = |id: &RecordId, list: ListName| context.terms(context.row(*id)).is_on(list);
    if !part.iter().any(|id| on(id, ListName::MealServices) || on(id, ListName::Meals)) {
        return;
    }
    too_many(context, part, out);
    let mut with: Vec<RecordId> = part.iter().copied().filter(|id| on(id, ListName::MealDayExcludes)).collect();
    order::sort(&mut with);
    let Some(first) = with.first() else { return };
    for id in part.iter().filter(|id| on(id, ListName::Meals)) {
        let hit = Hit::new(CheckRule::E5032, *id).arg(Arg::Code(context.row(*first).code));
        out.hit_with(hit, &with);
    }
}

fn too_many(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut counted: Vec<RecordId> = Vec::new();
    let mut units = 0;
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let counts = row.counts() && context.terms(row).is_on(ListName::MealServices);
        if !counts || is_duplicate(context, part, at) {
            continue;
        }
        units += row.units();
        let limit = context.number(row, ThresholdName::MealServicesPerDay);
        if units > limit {
            out.hit_with(Hit::new(CheckRule::EOT012, *id).arg(units).arg(limit), &counted);
            return;
        }
        counted.push(*id);
    }
}
