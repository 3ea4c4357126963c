//! Households with a foreign carer: what they may use, and whether the plan knows of the carer.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{found_if, judge_client, with_plans};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::case::QuotaType;
use ltc_engine::finding::Scope;
use ltc_engine::quota::has_foreign_carer_terms;
use ltc_engine::rule::Severity;

/// The service is not open to a household with a foreign carer.
///
/// # What it checks
/// A subsidised record of the care quota, on a day on which the household employs a foreign carer or
/// draws the special care allowance: whether the standard of that day opens the code to it. Professional
/// services (C) are always open; BA09 (both types) and BD03 from 2022-02-01 on; from 2025-09-01 on
/// everything but home care, of which BA09 stays open. Respite before 2022-02-01 depended on whether the
/// carer was away, which is not known: such records are counted as not checked.
///
/// # Why
/// The carer does what home care would do, so the household has a part of the quota, for certain services
/// only; the payment review rejects others (E5002). What the household pays itself is not looked at.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}}],
///  "records": [{"client": "A123456789", "date": "2025-09-01", "code": "BB09", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}}],
///  "records": [{"client": "A123456789", "date": "2025-08-29", "code": "BB09", "quantity": 1, "start": "08:00", "end": "16:00", "workers": ["B123456780"]}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": false}, "events": [{"on": "2026-07-10", "set": {"foreign_carer": true}}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-10", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check since when the carer is employed (the day of handing over). From that day on the service can only
/// be paid by the household.
pub(crate) static E5002: Entry = Entry {
    id: "E5002",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5002", "decision:foreign_carer"],
    params: &[],
    needs: &[Need::Case, Need::ForeignCarer],
    fix: None,
};

/// Plan and client disagree about a foreign carer.
///
/// # What it checks
/// A subsidised record of care or respite: whether the plan of the day was drawn up for a household with
/// a foreign carer, and whether the client has one on that day. A plan that does not say leaves the record
/// open.
///
/// # Why
/// Quota and services differ with a foreign carer, so a plan that does not fit the household cannot be
/// settled; the payment review rejects its records (E5029).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}, "plans": [{"from": "2026-07", "foreign_carer": true, "items": [{"code": "CA07", "quantity": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 6, "welfare_class": "general", "foreign_carer": true}, "plans": [{"from": "2026-07", "foreign_carer": false, "items": [{"code": "CA07", "quantity": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit to have the plan changed from the day on which the carer came or left.
pub(crate) static E5029: Entry = Entry {
    id: "E5029",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5029"],
    params: &["plan"],
    needs: &[Need::Case, Need::Plans, Need::ForeignCarer],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E5002], concerns: Concerns::ALL, run: not_open },
    Check { partition: Partition::Client, rules: &[CheckRule::E5029], concerns: Concerns::ALL, run: plan_disagrees },
];

/// What a foreign carer has a bearing on: care and respite.
fn concerns(context: &Context<'_>, row: &Row) -> bool {
    let purse = context.terms(row).purse;
    row.flags.subsidised() && matches!(purse, Some(QuotaType::Care | QuotaType::Respite))
}

fn not_open(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| concerns(context, row);
    judge_client(context, part, out, CheckRule::E5002, concerns, |client, id, row, day| {
        let facts = client.on(day);
        let is_open = context.terms(row).with_foreign_carer;
        if is_open == Some(true) || facts.foreign_carer == Some(false) && !has_foreign_carer_terms(facts) {
            return Ok(None);
        }
        if !has_foreign_carer_terms(facts) || is_open.is_none() {
            return Err(Need::ForeignCarer);
        }
        Ok(Some(Hit::new(CheckRule::E5002, id)))
    });
}

fn plan_disagrees(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| concerns(context, row);
    judge_client(context, part, out, CheckRule::E5029, concerns, |client, id, _, day| {
        let client = with_plans(client)?;
        let plan = client.plans_on(day).next().ok_or(Need::Plans)?;
        let in_plan = plan.foreign_carer.ok_or(Need::ForeignCarer)?;
        let has_one = client.on(day).foreign_carer.ok_or(Need::ForeignCarer)?;
        found_if(in_plan != has_one, || Hit::new(CheckRule::E5029, id).arg(plan.from.first_day()))
    });
}
