//! Exact duplicates: the same service entered twice. They are rejected by themselves (E5001) and count
//! towards no limit and no allotment.

use crate::context::Context;
use crate::records::{Core, Field, NO_NUMBER, RecordId, Row};
use ltc_engine::basis::ListName;

/// Is the record at `at` an exact duplicate of one that stands earlier in the input? `part` holds it
/// together with its client's day, in the order of the parts (by day, beginning and place): a day of
/// the client, all of the client, or everything.
pub fn is_duplicate(context: &Context<'_>, part: &[RecordId], at: usize) -> bool {
    let (Some(before), Some(id)) = (part.get(..at), part.get(at)) else { return false };
    let row = context.row(*id);
    // A duplicate begins at the same time, so it stands right before.
    let beside = before.iter().rev().take_while(|other| {
        let other = context.row(**other);
        other.start == row.start && other.day == row.day
    });
    beside.into_iter().any(|other| are_duplicates(context, *other, *id))
}

/// Are client, date, code, start, end, workers and quantity all equal?
///
/// Times may be absent from both where the code needs none; then the meals have to be the same too,
/// since breakfast, lunch and supper of a day are told apart by nothing else. A record that lacks what
/// it needs is nobody's duplicate: what it lacks may be the difference.
pub fn are_duplicates(context: &Context<'_>, one: RecordId, other: RecordId) -> bool {
    let (a, b) = (context.row(one), context.row(other));
    a.code == b.code
        && a.start == b.start
        && a.end == b.end
        && a.client == b.client
        && a.day == b.day
        && a.end_day == b.end_day
        && a.quantity == b.quantity
        && is_complete(context, a)
        && same_workers(context, a, b)
        && (has_times(a) || context.records.text(one, Field::Meal) == context.records.text(other, Field::Meal))
}

/// Has it everything that tells it apart from others?
fn is_complete(context: &Context<'_>, row: &Row) -> bool {
    let terms = context.terms(row);
    let unreadable = [Core::EndDate, Core::StartHour, Core::StartMinute, Core::EndHour, Core::EndMinute];
    row.is_placed()
        && row.quantity != NO_NUMBER
        && !unreadable.into_iter().any(|field| row.is_bad(field))
        && (has_times(row) || !terms.is_on(ListName::NeedsTimes))
        && (row.workers != 0 || !terms.is_on(ListName::NeedsWorker))
}

fn has_times(row: &Row) -> bool {
    let times = [Core::StartHour, Core::StartMinute, Core::EndHour, Core::EndMinute];
    !times.into_iter().any(|field| row.is_missing(field))
}

/// The same people, in whatever order.
fn same_workers(context: &Context<'_>, one: &Row, other: &Row) -> bool {
    if one.workers == other.workers {
        return true;
    }
    let (ours, theirs) = (context.workers(one), context.workers(other));
    ours.iter().all(|worker| theirs.contains(worker)) && theirs.iter().all(|worker| ours.contains(worker))
}
