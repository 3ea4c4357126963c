//! AA04, service at the end of life: marked on a record of the day before, the day of, or the day after
//! death, once a client.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge_client};
use crate::records::{Field, RecordId, Row};
use crate::registry::CheckRule;
use crate::repair::Repair;
use chrono::NaiveDate;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// AA04 without a day of death.
///
/// # What it checks
/// A subsidised home-care record (BA) marked as the last service, of a client whose case gives no day of
/// death. Other codes earn no AA04 at all (E5116).
///
/// # Why
/// AA04 is paid for the days around death, so the system needs the day; without it the surcharge is
/// rejected (E5105). The record itself stands.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}
/// ```
///
/// # What to do
/// Enter the day of death in the case. If the platform does not know it yet, wait with the claim or take
/// the mark off.
pub(crate) static E5105: Entry = Entry {
    id: "E5105",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5105"],
    params: &[],
    needs: &[Need::Case],
    fix: None,
};

/// AA04 on a wrong day.
///
/// # What it checks
/// A subsidised home-care record (BA) marked as the last service: it has to be of the day before death,
/// of the day of death, or, with BA01 only, of the day after.
///
/// # Why
/// The surcharge is meant for those days; on any other day it is rejected (E5106). The record itself
/// stands, unless it comes after death (E5030).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-13", "code": "BA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true}]}
/// ```
///
/// # What to do
/// Check the day of the service and of death; else take the mark off.
pub(crate) static E5106: Entry = Entry {
    id: "E5106",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5106"],
    params: &["died"],
    needs: &[Need::Case, Need::DeathDate],
    fix: None,
};

/// AA04 claimed a second time.
///
/// # What it checks
/// Whether more than one record of a client is marked as the last service. The first one by day and
/// beginning stands; marks that earn no AA04 anyway (E5106, E5116) and exact duplicates do not count. What was claimed in
/// earlier files is not seen.
///
/// # Why
/// AA04 is paid once a client; the payment review rejects the second one (E5107). The record itself
/// stands.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-14", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "last_service": true},
///              {"client": "A123456789", "date": "2026-07-15", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "R1", "idn": "A123456789", "svc_dt": "20260714", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "last_svc": "Y"},
///   {"objid": "R2", "idn": "A123456789", "svc_dt": "20260715", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": 1, "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "last_svc": "Y"}]}
/// ```
///
/// # What to do
/// Take the mark off all records but one.
pub(crate) static E5107: Entry = Entry {
    id: "E5107",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5107"],
    params: &["first"],
    needs: &[],
    fix: Some(clear_mark),
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5105, CheckRule::E5106, CheckRule::E5107],
    concerns: Concerns::LAST_SERVICE,
    run: end_of_life,
}];

fn end_of_life(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| row.flags.last_service()) {
        no_death(context, part, out);
        wrong_day(context, part, out);
        second_mark(context, part, out);
    }
}

/// Marked for AA04, with a code that can earn it.
fn is_marked(context: &Context<'_>, row: &Row) -> bool {
    row.flags.last_service() && row.counts() && context.terms(row).is_on(ListName::Aa04Services)
}

fn no_death(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_marked(context, row);
    judge_client(context, part, out, CheckRule::E5105, concerns, |client, id, _, _| {
        let died = client.case.client.died_on;
        found_if(died.is_none(), || Hit::new(CheckRule::E5105, id).field(Field::LastService))
    });
}

fn wrong_day(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_marked(context, row);
    judge_client(context, part, out, CheckRule::E5106, concerns, |client, id, row, day| {
        let died = client.case.client.died_on.ok_or(Need::DeathDate)?;
        found_if(!is_near(context, row, day, died), || Hit::new(CheckRule::E5106, id).field(Field::Date).arg(died))
    });
}

/// Is it the day before death, of death, or with a code for it the day after?
fn is_near(context: &Context<'_>, row: &Row, day: NaiveDate, died: NaiveDate) -> bool {
    let day_after = || context.terms(row).is_on(ListName::Aa04DayAfter);
    match (day - died).num_days() {
        -1 | 0 => true,
        1 => day_after(),
        _ => false,
    }
}

fn second_mark(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut first: Option<(RecordId, NaiveDate)> = None;
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        if !is_marked(context, row) || is_duplicate(context, part, at) {
            continue;
        }
        let Some(day) = context.date(row) else { continue };
        let died = context.client(row.client).and_then(|client| client.case.client.died_on);
        if died.is_some_and(|died| !is_near(context, row, day, died)) {
            continue;
        }
        match first {
            None => first = Some((*id, day)),
            Some((earlier, of)) => {
                out.hit_with(Hit::new(CheckRule::E5107, *id).field(Field::LastService).arg(of), &[earlier]);
            }
        }
    }
}

fn clear_mark(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let clear = || Repair::of_cells("clear-last-service", hit.record, vec![(Field::LastService, String::new())]);
    context.row(hit.record).flags.last_service().then(clear)
}
