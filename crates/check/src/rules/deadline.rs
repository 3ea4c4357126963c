//! Until when a service may still be claimed.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{found_if, judge};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use chrono::{Days, NaiveDate};
use ltc_engine::basis::ThresholdName;
use ltc_engine::calendar::Month;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Past the last day on which the service could be claimed.
///
/// # What it checks
/// Whether "today" lies after the last claiming day of a subsidised record. A service is claimed by the
/// 10th of the month after it; late claims are taken up to three months after that 10th, on that day
/// too. Services of July can be claimed until 10 November.
///
/// # Why
/// The contract between county and unit sets the term; the payment review rejects what comes later
/// (E5021). The check has no clock: without `as_of` it judges nothing.
///
/// # Example that passes
/// ```json check
/// {"as_of": "2026-11-10",
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"as_of": "2026-11-11",
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the date of the service. If it is right, ask the county whether it still takes the claim.
pub(crate) static E5021: Entry = Entry {
    id: "E5021",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5021", "decision:claim_deadline"],
    params: &["actual", "expected"],
    needs: &[Need::Today],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::Client, rules: &[CheckRule::E5021], concerns: Concerns::ALL, run: too_late }];

fn too_late(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| row.flags.subsidised();
    // The services of a month have one last day, unless the standard changes in it.
    let mut known: Option<(u16, Month, NaiveDate)> = None;
    judge(context, part, out, CheckRule::E5021, concerns, |id, row, day| {
        let today = context.today().ok_or(Need::Today)?;
        let (epoch, month) = (row.epoch, Month::of(day));
        let last = match known {
            Some((of, in_month, last)) if (of, in_month) == (epoch, month) => last,
            _ => last_day(context, row, month),
        };
        known = Some((epoch, month, last));
        found_if(today > last, || Hit::new(CheckRule::E5021, id).arg(today).arg(last))
    });
}

/// The last day on which a service of `month` may be claimed.
fn last_day(context: &Context<'_>, row: &Row, month: Month) -> NaiveDate {
    let number = |name| u32::try_from(context.number(row, name)).unwrap_or_default();
    let month = month.plus(1).plus(number(ThresholdName::ClaimLateMonths));
    let days = Days::new(u64::from(number(ThresholdName::ClaimDay).saturating_sub(1)));
    month.first_day().checked_add_days(days).unwrap_or(NaiveDate::MAX)
}
