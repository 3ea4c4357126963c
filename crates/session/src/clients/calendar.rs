//! A client's month day by day.

use crate::index;
use chrono::{Datelike, NaiveDate, Weekday};
use ltc_check::context::Context;
use ltc_check::records::{Field, NONE, NameId, RecordId};
use ltc_check::report::Report;
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::ordered::Ordered;
use ltc_engine::surcharge::RowStatus;
use ltc_report::Lang;
use ltc_wire::Severity;
use ltc_wire::month::{Day, DayService};

/// The surcharges that a record earns, and those that wait for somebody.
#[derive(Debug, Default)]
struct Earned {
    certain: Vec<String>,
    awaiting: Vec<String>,
}

/// The days of the claimed month, the first one first.
pub(super) fn days(report: &Report<'_>, client: NameId, lang: Lang) -> Vec<Day> {
    let context = report.checker.context();
    let Some(month) = context.month() else { return Vec::new() };
    let worst = worst_of(report, client);
    let mut earned = earned_by(report, client);
    let mut days: Vec<Day> = month
        .first_day()
        .iter_days()
        .take_while(|day| Month::of(*day) == month)
        .map(|day| Day { date: day.to_string(), off: off(&context, day, lang), services: Vec::new() })
        .collect();
    for id in context.orders.of_client(context.records, client) {
        let row = context.row(*id);
        let Some(day) = row.date().filter(|day| Month::of(*day) == month) else { continue };
        let Some(place) = days.get_mut(day.day0() as usize) else { continue };
        let Earned { certain, awaiting } = earned.remove(id).unwrap_or_default();
        place.services.push(DayService {
            record: *id,
            code: context.records.code(row).to_owned(),
            time: time_of(&context, *id),
            quantity: row.units(),
            worst: worst.get(id).copied(),
            surcharges: certain,
            awaiting,
        });
    }
    days
}

/// The weekday on which a month begins, 0 Monday.
pub(super) fn first_weekday(month: Option<Month>) -> u8 {
    let first = month.map_or(Weekday::Mon, |month| month.first_day().weekday());
    u8::try_from(first.num_days_from_monday()).unwrap_or(0)
}

fn time_of(context: &Context<'_>, record: RecordId) -> String {
    let records = context.records;
    let (start, end) = (records.value(record, Field::Start), records.value(record, Field::End));
    if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}–{end}") }
}

/// Why nobody works on the day. Beyond the calendar only weekends are known.
fn off(context: &Context<'_>, day: NaiveDate, lang: Lang) -> Option<String> {
    let weekend = || match day.weekday() {
        Weekday::Sat => Some(lang.pick("星期六", "Saturday").to_owned()),
        Weekday::Sun => Some(lang.pick("星期日", "Sunday").to_owned()),
        _ => None,
    };
    match day_kind(context.standard.basis, day) {
        Some(DayKind::National(holiday) | DayKind::Substitute(holiday)) => Some(lang.of(&holiday.name).to_owned()),
        // People work, but AA09 asks for the day of the week.
        Some(DayKind::MakeUpWorkday) => Some(lang.pick("補行上班日", "make-up working day").to_owned()),
        Some(DayKind::Workday) => None,
        Some(DayKind::Weekend) | None => weekend(),
    }
}

/// The worst finding of each of the client's records that is not waived.
fn worst_of(report: &Report<'_>, client: NameId) -> Ordered<RecordId, Severity> {
    let context = report.checker.context();
    let mut worst = Ordered::new();
    for (hit, _) in report.findings().filter(|(_, waived)| waived.is_none()) {
        if hit.record != NONE && context.row(hit.record).client == client {
            let severity = index::severity(hit.severity);
            if let Some(worst) = worst.or_insert_with(hit.record, || severity) {
                *worst = severity.max(*worst);
            }
        }
    }
    worst
}

fn earned_by(report: &Report<'_>, client: NameId) -> Ordered<RecordId, Earned> {
    let mut earned: Ordered<RecordId, Earned> = Ordered::new();
    for (_, row, records) in report.checker.found().surcharges().filter(|(of, ..)| *of == client) {
        for record in records {
            let Some(of_record) = earned.or_insert_with(*record, Earned::default) else { continue };
            let codes = match row.status {
                RowStatus::Derived => &mut of_record.certain,
                RowStatus::NeedsConfirmation => &mut of_record.awaiting,
            };
            if !codes.iter().any(|code| code == row.code.name()) {
                codes.push(row.code.name().to_owned());
            }
        }
    }
    earned
}
