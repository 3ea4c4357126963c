//! How many clients a worker may have at once.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Part, Sink};
use crate::records::{NameId, RecordId};
use crate::registry::CheckRule;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Family care of more than four clients at once.
///
/// # What it checks
/// Records with a BC code of one worker on one day: a record that begins while the worker already has four
/// other clients. A client with two overlapping records counts once. One finding for each time that the limit
/// is crossed: the record that crosses it, with those that run at that moment. Self-paid records and missed
/// visits take part, since their places are taken.
///
/// The limit is taken as one of each worker, not of the unit: a unit may run several homes, and the records do
/// not name the home. With two workers on the same records each of them is judged.
///
/// # Why
/// Family care is for at most four clients at once; the payment review rejects more (EBC001).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "A234567893", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "A100000001", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "D222333442", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "E101010103", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "17:00", "end": "21:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "A234567893", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "A100000001", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "D222333442", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]},
///   {"client": "E101010103", "date": "2026-07-01", "code": "BC01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check times and workers. Whoever was one too many cannot be claimed.
pub(crate) static EBC001: Entry = Entry {
    id: "EBC001",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EBC001"],
    params: &["actual", "expected", "worker"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::WorkerDay, rules: &[CheckRule::EBC001], concerns: Concerns::ALL, run: too_many }];

/// A client who is there: until when, and by which record.
struct Present {
    client: NameId,
    end: i64,
    record: RecordId,
}

fn too_many(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let Part::WorkerDay(worker, _) = out.part else { return };
    let mut present: Vec<Present> = Vec::new();
    for id in part {
        let row = context.row(*id);
        if !context.terms(row).is_on(ListName::CommunityGroup) {
            continue;
        }
        let Some((start, end)) = context.slot(row) else { continue };
        present.retain(|other| other.end > start);
        if let Some(own) = present.iter_mut().find(|other| other.client == row.client) {
            own.end = own.end.max(end);
            continue;
        }
        let limit = context.number(row, ThresholdName::GroupClients);
        if i64::try_from(present.len()).is_ok_and(|clients| clients == limit) {
            let related: Vec<RecordId> = present.iter().map(|other| other.record).collect();
            let hit = Hit::new(CheckRule::EBC001, *id).arg(present.len() + 1).arg(limit).arg(Arg::Name(worker));
            out.hit_with(hit, &related);
        }
        present.push(Present { client: row.client, end, record: *id });
    }
}
