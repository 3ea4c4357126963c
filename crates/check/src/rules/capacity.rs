//! How many clients a unit may have at one time.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{found_if, judge};
use crate::records::{DAY, Field, NameId, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::order;
use ltc_engine::rule::Severity;

/// More clients at one time than the unit may have.
///
/// # What it checks
/// Records of services given at the unit's place (day care, family day care, respite and short-term care
/// there or overnight): how many different clients are there at the same time. The finding stands on the
/// record that brings one client too many, by day and beginning; a client who leaves when the next one
/// comes makes room. Missed visits do not count. Rows of another unit are not checked.
///
/// # Why
/// Each place is approved for a number of clients; the payment review rejects what goes beyond it
/// (E5040).
///
/// # Example that passes
/// ```json check
/// {"unit": {"id": "B-01", "capacity": 1},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
///              {"client": "B123456780", "date": "2026-07-01", "code": "BC04", "quantity": 1, "start": "12:00", "end": "16:00", "workers": ["A123456789"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "B-01", "capacity": 1},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
///              {"client": "B123456780", "date": "2026-07-01", "code": "BC04", "quantity": 1, "start": "11:59", "end": "16:00", "workers": ["A123456789"]}]}
/// ```
///
/// # What to do
/// Check the times of the records named. If the number of places was raised, correct it in the settings
/// of the unit.
pub(crate) static E5040: Entry = Entry {
    id: "E5040",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5040"],
    params: &["actual", "expected"],
    needs: &[Need::Unit, Need::UnitCapacity],
    fix: None,
};

/// The number of places of the unit is not set.
///
/// # What it checks
/// Records of services given at the unit's place (BB, BC, GA03 to GA06, SC03 to SC06), where the unit is
/// given without its number of places.
///
/// # Why
/// The payment review compares each of them with the approved number of places and rejects it where none
/// is set (E5041).
///
/// # Example that passes
/// ```json check
/// {"unit": {"id": "B-01", "capacity": 30},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB05", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "B-01"},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB05", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the approved number of places in the settings of the unit, and have the county set it in the
/// system if it is missing there.
pub(crate) static E5041: Entry = Entry {
    id: "E5041",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5041"],
    params: &[],
    needs: &[Need::Unit],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::File, rules: &[CheckRule::E5040], concerns: Concerns::ALL, run: over_capacity },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E5041],
        concerns: Concerns::list(ListName::Capacity),
        run: no_capacity,
    },
];

fn is_at_the_place(context: &Context<'_>, row: &Row) -> bool {
    context.terms(row).is_on(ListName::Capacity) && !row.flags.missed()
}

fn no_capacity(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_at_the_place(context, row);
    judge(context, part, out, CheckRule::E5041, concerns, |id, row, _| {
        let unit = context.own_unit(row).ok_or(Need::Unit)?;
        found_if(unit.capacity.is_none(), || Hit::new(CheckRule::E5041, id))
    });
}

/// A client at the unit's place, in minutes of the common era.
#[derive(Clone, Copy)]
struct Stay {
    start: i64,
    end: i64,
    record: RecordId,
    client: NameId,
}

fn over_capacity(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut stays: Vec<Stay> = Vec::new();
    let mut capacity = 0;
    for id in part {
        let row = context.row(*id);
        if !is_at_the_place(context, row) {
            continue;
        }
        match context.own_unit(row).map(|unit| unit.capacity) {
            None => out.not_checked(CheckRule::E5040, 1, Need::Unit),
            Some(None) => out.not_checked(CheckRule::E5040, 1, Need::UnitCapacity),
            Some(Some(places)) => {
                capacity = places as usize;
                // Without times the record is found for that, and nobody knows who was there with whom.
                if let Some((start, end)) = context.slot(row) {
                    let midnight = i64::from(row.day) * i64::from(DAY);
                    let (start, end) = (midnight + start, midnight + end);
                    stays.push(Stay { start, end, record: *id, client: row.client });
                }
            }
        }
    }
    out.checked(CheckRule::E5040, stays.len());
    order::sort_by_key(&mut stays, |stay| (stay.start, stay.record));
    // Those who are there, each client once. One too many does not stay, so the others can.
    let mut present: Vec<Stay> = Vec::new();
    for stay in stays {
        present.retain(|one| one.end > stay.start);
        if let Some(same) = present.iter_mut().find(|one| one.client == stay.client) {
            same.end = same.end.max(stay.end);
        } else if present.len() < capacity {
            present.push(stay);
        } else {
            let hit = Hit::new(CheckRule::E5040, stay.record).field(Field::Start).arg(present.len() + 1).arg(capacity);
            let others: Vec<RecordId> = present.iter().map(|one| one.record).collect();
            out.hit_with(hit, &others);
        }
    }
}
