//! From when until when: the end after the beginning, and on the same day.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Channel, Core, DAY, Field, NO_NUMBER, RecordId, Row, date};
use crate::registry::CheckRule;
use crate::repair::Repair;
use crate::split::{Share, clock_text, into_records, is_free, meets_its_code, units_by_minutes};
use ltc_engine::basis::{Family, LimitKind, ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The end does not come after the beginning.
///
/// # What it checks
/// The end of a record, with its last day if it has one, lies after its beginning. Midnight as an end is 24:00.
/// Where a unit is a day and a night (GA05), a row of one day may end at the time at which it began. Codes that
/// need no times may have the same time twice.
///
/// Times entered the wrong way round are offered the right way round, where the service then is shorter than
/// one over midnight would be, fits the limits of the code and clashes with nothing. A night of GA06 or SC06 is
/// offered its last day, but for the workbook, which has no column for it.
///
/// # Why
/// Such a record has no duration; neither times nor units nor clashes can be judged, and the care platform does
/// not take it.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150702,GA05,1,1,,B123456780,10,0,10,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,45,9,0
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the times; a service over midnight is two records, or has a last day where the code allows it.
pub(crate) static END_NOT_AFTER_START: Entry = Entry {
    id: "end-not-after-start",
    official: false,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official"],
    params: &[],
    needs: &[],
    fix: Some(the_right_way_round),
};

/// A record that reaches into another day.
///
/// # What it checks
/// The last day of a record is its day of service, but for codes that may cross midnight: GA05, from 2022-02-01
/// on also GA06 and SC06. Before 2018-12-01 nothing of the kind is known. An end at 24:00 is of the same day;
/// 00:00 of the next day is not.
///
/// A record that ends at 00:00 of the next day is offered 24:00. One that is counted by time, BA02 for example,
/// is offered as two records, if the units can be divided.
///
/// # Why
/// The system takes records over midnight for GA05 only (S3-3.3); GA06 and SC06 run through the night by their
/// nature.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA05", "quantity": 2, "start": "10:00", "end": "10:00", "workers": ["B123456780"], "end_date": "2026-07-03"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 3, "start": "23:00", "end": "00:30", "workers": ["B123456780"], "end_date": "2026-07-02"}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA20", "svc_fee_tp": "1", "amount": "2", "svc_user_no1": "B123456780", "start_hh": "23", "start_mm": "00", "end_hh": "00", "end_mm": "30", "svc_end_dt": "20260702"}
/// ]}
/// ```
///
/// # What to do
/// Split the record at midnight; each part has its own day, times and units.
pub(crate) static CROSS_DAY_RECORD: Entry = Entry {
    id: "cross-day-record",
    official: false,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["S3-3.3", "decision:cross_midnight"],
    params: &["last_day"],
    needs: &[],
    fix: Some(at_midnight),
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::EndNotAfterStart, CheckRule::CrossDayRecord],
    concerns: Concerns::ALL,
    run: spans,
}];

fn spans(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.end_day == row.day && row.start < row.end {
            continue;
        }
        if is_reversed(context, row) {
            out.hit(Hit::new(CheckRule::EndNotAfterStart, *id).field(wrong_field(context, *id, row)));
        } else if crosses_midnight(context, row) {
            out.hit(Hit::new(CheckRule::CrossDayRecord, *id).field(Field::EndDate).arg(Arg::Day(row.end_day)));
        }
    }
}

fn wrong_field(context: &Context<'_>, id: RecordId, row: &Row) -> Field {
    if row.end_day < row.day { Field::EndDate } else { context.records.time_field(id, Field::End) }
}

fn is_reversed(context: &Context<'_>, row: &Row) -> bool {
    let days_known = !row.is_bad(Core::EndDate) && (row.day == NO_NUMBER) == (row.end_day == NO_NUMBER);
    if row.start >= DAY || row.end > DAY || !days_known || context.slot(row).is_some() {
        return false;
    }
    // Where no times are needed, the same one twice stands for none.
    row.start != row.end || row.day != row.end_day || context.form(row).is_on(ListName::NeedsTimes)
}

fn crosses_midnight(context: &Context<'_>, row: &Row) -> bool {
    let terms = context.terms(row);
    context.has_edition(row) && row.end_day > row.day && terms.family.is_some() && !terms.is_on(ListName::CrossMidnight)
}

/// Beginning and end exchanged, or the last day of a night.
fn the_right_way_round(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    if row.day == NO_NUMBER || row.end_day != row.day || row.end >= row.start {
        return None;
    }
    if context.terms(row).is_on(ListName::NightRespite) {
        return through_the_night(context, hit.record, row);
    }
    let exchanged = Row { start: row.end, end: row.start, ..*row };
    let is_likely = is_plausible(context, &exchanged) && is_free(context, hit.record, &exchanged);
    let [start, end] = [row.end, row.start].map(|minute| clock_text(minute.into()));
    is_likely.then(|| Repair::of_cells("exchange-times", hit.record, vec![(Field::Start, start), (Field::End, end)]))
}

fn through_the_night(context: &Context<'_>, id: RecordId, row: &Row) -> Option<Repair> {
    let hour = |name: ThresholdName| context.number(row, name) * 60;
    let is_night = i64::from(row.start) >= hour(ThresholdName::NightRespiteFromHour)
        && i64::from(row.end) <= hour(ThresholdName::NightRespiteToHour);
    // The workbook has no column for a last day.
    let has_cell = context.records.channel(id) != Channel::Table;
    let next = date(row.day + 1).filter(|_| is_night && has_cell)?;
    let through = Row { end_day: row.day + 1, ..*row };
    let repair = Repair::of_cells("end-next-day", id, vec![(Field::EndDate, next.to_string())]);
    (context.terms(row).is_on(ListName::CrossMidnight) && is_free(context, id, &through)).then_some(repair)
}

/// Shorter than a service over midnight would be, and within the limits of the code.
fn is_plausible(context: &Context<'_>, row: &Row) -> bool {
    let Some(minutes) = row.minutes() else { return false };
    let terms = context.terms(row);
    let least = terms.limit(LimitKind::MinMinutesPerUnit).map_or(0, |limit| limit.value * row.units().max(1));
    let most = context.number(row, ThresholdName::BaMaxMinutes);
    2 * minutes < i64::from(DAY) && minutes >= least && !(terms.is(Family::BA) && minutes > most)
}

/// 24:00 for 00:00 of the next day, or two records, where the units can be divided.
fn at_midnight(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    if row.end_day != row.day + 1 {
        return None;
    }
    if row.end == 0 {
        if meets_its_code(context, hit.record) {
            return None;
        }
        let set = vec![(Field::EndDate, String::new()), (Field::End, clock_text(DAY.into()))];
        return Some(Repair::of_cells("end-at-midnight", hit.record, set));
    }
    let per_unit = context.terms(row).limit(LimitKind::MinMinutesPerUnit).filter(|limit| limit.firm)?.value;
    let minutes = [i64::from(DAY) - i64::from(row.start), i64::from(row.end)];
    let units = units_by_minutes(row.units(), &minutes, per_unit)?;
    let shares: Vec<Share> = minutes.into_iter().zip(units).map(|(minutes, units)| Share { minutes, units }).collect();
    into_records(context, hit.record, "split-at-midnight", &shares)
}
