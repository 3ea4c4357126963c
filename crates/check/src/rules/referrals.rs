//! Referrals: whether the A unit referred the service, and whether it may do so with quantity 0.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::judge::{found_if, judge_client_unless};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::case::{QuotaType, Referral};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// No referral for the service.
///
/// # What it checks
/// For a client with referrals: whether one of them names the code of a subsidised record (B, C, D, G),
/// not later than the day of the service, and to the unit that claims, where both name it. A code stands
/// for its sub-codes. A client without any referral is not checked.
///
/// # Why
/// A unit serves what the A unit referred to it. The payment review rejects a service that was not
/// (E5018).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA15", "quantity": 8, "on": "2026-07-01"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA15", "quantity": 8, "on": "2026-07-01"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the code and the day. If the referral was only agreed upon, ask the A unit to enter it.
pub(crate) static E5018: Entry = Entry {
    id: "E5018",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5018"],
    params: &[],
    needs: &[Need::Case, Need::Referrals],
    fix: None,
};

/// A code that may not be referred with quantity 0.
///
/// # What it checks
/// A subsidised record whose referral (the latest one until the day) has quantity 0, a flexible service,
/// where the code is not on the list of services for temporary needs. Before December 2018 every code
/// could be given so.
///
/// # Why
/// Since the standard of December 2018 only listed services for temporary needs may be referred with
/// quantity 0. For that standard it is an error; the list of the regulation that holds from 2022-02-01
/// on is known from secondary sources, so there it is a warning.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA14", "quantity": 0, "on": "2026-01-05"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA14", "quantity": 1, "start": "09:00", "end": "10:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA02", "quantity": 0, "on": "2018-12-03"}]}}],
///  "records": [{"client": "A123456789", "date": "2018-12-05", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA13", "quantity": 0, "on": "2026-01-05"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA13", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit to refer the service with a fixed quantity.
pub(crate) static FLEXIBLE_SERVICE_NOT_ALLOWED: Entry = Entry {
    id: "flexible-service-not-allowed",
    official: false,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["S3-2.2", "decision:flexible_codes"],
    params: &["referred"],
    needs: &[Need::Case, Need::Referrals],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E5018], concerns: Concerns::ALL, run: not_referred },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::FlexibleServiceNotAllowed],
        concerns: Concerns::ALL,
        run: not_flexible,
    },
];

/// Services that the A unit refers to a unit: those of the monthly purses and respite.
fn is_referred(context: &Context<'_>, row: &Row) -> bool {
    let purse = context.terms(row).purse;
    row.flags.subsidised() && matches!(purse, Some(QuotaType::Care | QuotaType::Transport | QuotaType::Respite))
}

/// The referral of a record.
fn referral<'c>(context: &Context<'c>, client: &'c ClientFacts<'c>, row: &Row, day: NaiveDate) -> Option<&'c Referral> {
    client.referral(context.standard.basis, context.records.code(row), day, context.claiming_unit(row))
}

/// Without any referral nothing can be judged.
fn has_none(client: &ClientFacts<'_>) -> Option<Result<(), Need>> {
    client.case.client.referrals.is_empty().then_some(Err(Need::Referrals))
}

fn not_referred(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_referred(context, row);
    judge_client_unless(context, part, out, (CheckRule::E5018, has_none), concerns, |client, id, row, day| {
        let referral = referral(context, client, row, day);
        found_if(referral.is_none(), || Hit::new(CheckRule::E5018, id))
    });
}

fn not_flexible(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    const RULE: CheckRule = CheckRule::FlexibleServiceNotAllowed;
    let concerns = |row: &Row| is_referred(context, row);
    judge_client_unless(context, part, out, (RULE, has_none), concerns, |client, id, row, day| {
        let Some(referral) = referral(context, client, row, day) else { return Ok(None) };
        let is_wrong = referral.quantity.get() == 0 && !context.terms(row).is_on(ListName::Flexible);
        let is_rejected = context.number(row, ThresholdName::FlexibleRejected) > 0;
        let severity = if is_rejected { Severity::Error } else { Severity::Warning };
        found_if(is_wrong, || Hit::new(RULE, id).severity(severity).arg(referral.on))
    });
}
