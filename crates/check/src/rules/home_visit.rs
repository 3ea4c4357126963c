//! AA01 follows a visit at home.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Channel, Field, RecordId, Row};
use crate::registry::CheckRule;
use chrono::Datelike;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// AA01 without a home visit.
///
/// # What it checks
/// A record with AA01, while the client has no AA00 record in that month with 2 (home visit) among its service
/// items. The workbook has no column for service items: if the month has AA00 records only from there, nothing
/// is said.
///
/// # Why
/// A care plan is drafted after a visit at home; the payment review looks for its record (E5120).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|2", "svc_people": "1", "svc_content": "家訪"},
///   {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "10", "end_mm": "00", "svc_item": "1|3", "svc_people": "1", "svc_content": "電訪"},
///   {"idn": "A123456789", "svc_dt": "20260710", "gov_item_cd": "AA01", "svc_fee_tp": "1", "amount": "1"}
/// ]}
/// ```
///
/// # What to do
/// Enter the AA00 record of the home visit with service item 2, or tick it on the record that is there.
pub(crate) static E5120: Entry = Entry {
    id: "E5120",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5120"],
    params: &["month"],
    needs: &[Need::ServiceItems],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5120],
    concerns: Concerns::list(ListName::PlanDrafting),
    run: without_visit,
}];

fn without_visit(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if !context.terms(row).is_on(ListName::PlanDrafting) {
            continue;
        }
        let Some(month) = month_of(row) else { continue };
        let of_month = |other: &&RecordId| {
            let other = context.row(**other);
            context.terms(other).is_on(ListName::AUnitRecord) && month_of(other) == Some(month)
        };
        let visits = || part.iter().filter(of_month);
        if visits().any(|other| is_home_visit(context, *other)) {
            out.checked(CheckRule::E5120, 1);
        } else if visits().any(|other| cannot_say(context, *other)) {
            out.not_checked(CheckRule::E5120, 1, Need::ServiceItems);
        } else {
            out.checked(CheckRule::E5120, 1);
            out.hit(Hit::new(CheckRule::E5120, *id).arg(Arg::Month(month)));
        }
    }
}

/// The month as findings have it.
fn month_of(row: &Row) -> Option<i32> {
    let day = row.date()?;
    Some(day.year() * 12 + i32::try_from(day.month0()).ok()?)
}

fn is_home_visit(context: &Context<'_>, record: RecordId) -> bool {
    let visit = context.number(context.row(record), ThresholdName::HomeVisitItem);
    let items = context.records.text(record, Field::ServiceItems).unwrap_or_default();
    items.split(|c: char| !c.is_ascii_digit()).any(|item| item.parse() == Ok(visit))
}

/// Does it come from a file that has no place for service items?
fn cannot_say(context: &Context<'_>, record: RecordId) -> bool {
    context.records.channel(record) == Channel::Table && context.records.text(record, Field::ServiceItems).is_none()
}
