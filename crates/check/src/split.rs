//! One record into several: units divided over the time that they took. A service is never made up:
//! the parts together have the time and the units of the whole, one after the other.

use crate::context::Context;
use crate::records::{DAY, Field, NO_NUMBER, RecordId, Row, date};
use crate::repair::{Copy, Edit, Repair};

/// A part of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) minutes: i64,
    pub(crate) units: i64,
}

/// Units over parts of given lengths, in proportion; `None` where a part would get none, or more than
/// it has the time for.
pub(crate) fn units_by_minutes(units: i64, parts: &[i64], per_unit: i64) -> Option<Vec<i64>> {
    let (mut units, mut minutes) = (units, parts.iter().sum::<i64>());
    let mut shares = Vec::with_capacity(parts.len());
    for part in parts {
        let most = part.checked_div(per_unit)?;
        // The nearest whole number; the last part takes what is left.
        let share = (2 * units * part + minutes).checked_div(2 * minutes)?;
        let share = if minutes == *part { units } else { share.min(most) };
        if share < 1 || share > most {
            return None;
        }
        shares.push(share);
        units -= share;
        minutes -= part;
    }
    Some(shares)
}

/// As few parts as possible of at most `most` minutes, each with about the same number of units and
/// the time that belongs to them.
pub(crate) fn cut(minutes: i64, units: i64, per_unit: i64, most: i64) -> Option<Vec<Share>> {
    let fewest = minutes.checked_add(most - 1)?.checked_div(most)?.max(2);
    (fewest..=units).find_map(|parts| {
        let shares = spread(minutes, units, parts)?;
        shares.iter().all(|share| share.minutes <= most && share.minutes >= per_unit * share.units).then_some(shares)
    })
}

fn spread(minutes: i64, units: i64, parts: i64) -> Option<Vec<Share>> {
    let up_to = |part: i64| (units * part).checked_div(parts);
    let time = |units_before: i64| (minutes * units_before).checked_div(units);
    (0..parts)
        .map(|part| {
            let (from, to) = (up_to(part)?, up_to(part + 1)?);
            Some(Share { minutes: time(to)? - time(from)?, units: to - from })
        })
        .collect()
}

/// A part for each unit, all of the same length.
pub(crate) fn even(minutes: i64, units: i64, least: i64) -> Option<Vec<Share>> {
    let length = minutes.checked_div(units)?;
    let fits = minutes.checked_rem(units)? == 0 && length >= least.max(1);
    let count = usize::try_from(units).ok().filter(|_| fits)?;
    Some(vec![Share { minutes: length, units: 1 }; count])
}

/// The record cut down to its first share, and copies of it for the others. Shares lie on one day, or
/// part at midnight.
pub(crate) fn into_records(
    context: &Context<'_>,
    record: RecordId,
    kind: &'static str,
    shares: &[Share],
) -> Option<Repair> {
    let row = context.row(record);
    // A missed visit is one unit, not several records of it.
    if row.flags.missed() || meets_its_code(context, record) {
        return None;
    }
    let mut repair = Repair { kind, ..Repair::default() };
    let mut at = i64::from(row.start);
    for (place, share) in shares.iter().enumerate() {
        let set = cells(row, at, *share)?;
        at += share.minutes;
        if place == 0 {
            repair.edits.push(Edit { record, set });
        } else {
            repair.insert.push(Copy { of: record, set: of_copy(context, record, place + 1, set) });
        }
    }
    Some(repair)
}

/// Day, times and units of a share that begins so many minutes after the record's day does.
fn cells(row: &Row, at: i64, share: Share) -> Option<Vec<(Field, String)>> {
    let day_length = i64::from(DAY);
    let days = at.checked_div(day_length)?;
    let start = at - days * day_length;
    let day = date(row.day.checked_add(i32::try_from(days).ok()?)?)?;
    Some(vec![
        (Field::Date, day.to_string()),
        (Field::EndDate, String::new()),
        (Field::Start, clock_text(start)),
        (Field::End, clock_text(start + share.minutes)),
        (Field::Quantity, share.units.to_string()),
    ])
}

/// A copy is a record of its own, and claims no surcharge that is claimed once.
fn of_copy(
    context: &Context<'_>,
    record: RecordId,
    number: usize,
    mut set: Vec<(Field, String)>,
) -> Vec<(Field, String)> {
    set.push((Field::ApplyAa03, String::new()));
    set.push((Field::LastService, String::new()));
    if let Some(id) = context.records.text(record, Field::Id) {
        let own = format!("{id}-{number}");
        // Too long for the field: a person has to give it one.
        set.push((Field::Id, if Field::Id.is_too_long(&own) { String::new() } else { own }));
    }
    set
}

/// `09:05`; `24:00` is the end of a day.
pub(crate) fn clock_text(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Does a record with other times meet no other one of its client or of its workers?
pub(crate) fn is_free(context: &Context<'_>, record: RecordId, row: &Row) -> bool {
    let days = || (row.day - 1)..=row.end_day.max(row.day);
    let meets = |other: &RecordId| *other != record && context.overlap(row, context.row(*other));
    let of_client = |day: i32| context.orders.of_client_day(context.records, row.client, day).iter().any(meets);
    let of_worker = |day: i32| {
        let workers = context.workers(row).iter();
        workers.into_iter().any(|worker| context.orders.of_worker_day(context.records, *worker, day).iter().any(meets))
    };
    !days().any(|day| of_client(day) || of_worker(day))
}

/// Does a record meet another one of the same code of its client? A repair that changes its times or
/// units could make it that record's double, and a double is taken out: a person decides.
pub(crate) fn meets_its_code(context: &Context<'_>, record: RecordId) -> bool {
    let row = context.row(record);
    // Without a day nothing is known to meet.
    if row.day == NO_NUMBER {
        return false;
    }
    ((row.day - 1)..=row.end_day.max(row.day)).any(|day| {
        context.orders.of_client_day(context.records, row.client, day).iter().any(|id| {
            let other = context.row(*id);
            *id != record && other.code == row.code && context.overlap(row, other)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(list: &[(i64, i64)]) -> Vec<Share> {
        list.iter().map(|(minutes, units)| Share { minutes: *minutes, units: *units }).collect()
    }

    #[test]
    fn units_follow_the_minutes() {
        assert_eq!(units_by_minutes(3, &[60, 30], 30), Some(vec![2, 1]));
        assert_eq!(units_by_minutes(4, &[60, 180], 30), Some(vec![1, 3]));
        assert_eq!(units_by_minutes(2, &[100, 20], 30), None, "20 minutes are no unit");
        assert_eq!(units_by_minutes(3, &[45, 45], 30), None, "one unit on each side, not one and a half");
        assert_eq!(units_by_minutes(1, &[45, 45], 30), None, "one unit cannot be in two records");
        assert_eq!(units_by_minutes(2, &[31, 89], 30), Some(vec![1, 1]));
        assert_eq!(units_by_minutes(0, &[60, 60], 30), None);
    }

    #[test]
    fn long_records_are_cut_into_few() {
        assert_eq!(cut(240, 8, 30, 180), Some(shares(&[(120, 4), (120, 4)])));
        assert_eq!(cut(181, 6, 30, 180), Some(shares(&[(90, 3), (91, 3)])));
        // 420 minutes: three parts of four, five and five units.
        assert_eq!(cut(420, 14, 30, 180), Some(shares(&[(120, 4), (150, 5), (150, 5)])));
        assert_eq!(cut(240, 1, 30, 180), None, "one unit cannot be in two records");
        assert_eq!(cut(200, 7, 30, 180), None, "seven units need 210 minutes");
        // Three units of 100 minutes: a part has one or two, and two are too long.
        assert_eq!(cut(300, 3, 30, 180), Some(shares(&[(100, 1), (100, 1), (100, 1)])));
    }

    #[test]
    fn even_parts_or_none() {
        assert_eq!(even(90, 2, 1), Some(shares(&[(45, 1), (45, 1)])));
        assert_eq!(even(91, 2, 1), None);
        assert_eq!(even(90, 2, 60), None, "shorter than a unit has to be");
        assert_eq!(even(1, 2, 1), None);
    }
}
