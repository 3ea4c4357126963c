//! Short-term care (SC): who qualifies, and what a narrower setting admits.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge_client};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::case::Client;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The client does not qualify for short-term care.
///
/// # What it checks
/// A subsidised SC record: what the case says of the client's qualification on that day; where it says
/// nothing, whether the household employs a foreign carer and whether the care level is one that the code
/// is meant for.
///
/// # Why
/// Short-term care stands in for a foreign carer who is away, for clients from level 2 on. The payment
/// review rejects it for others (ESC001).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "general", "foreign_carer": true}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "foreign_carer": false}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "foreign_carer": true, "short_term": {"qualified": false}}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit. A household without a foreign carer uses respite (G) instead.
pub(crate) static ESC001: Entry = Entry {
    id: "ESC001",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:ESC001", "sc_list"],
    params: &[],
    needs: &[Need::Case, Need::ForeignCarer],
    fix: None,
};

/// The setting admits short-term care in an institution only.
///
/// # What it checks
/// A subsidised SC record other than SC05 of a client whose case is set to short-term care in an
/// institution only. A case that says nothing of short-term care leaves the record open.
///
/// # Why
/// For such a client the payment review takes SC05 and rejects the other codes (ESC002).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "short_term": {"qualified": true, "only": true}}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC05", "quantity": 1, "start": "09:00", "end": "17:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "short_term": {"qualified": true, "only": true}}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC09", "quantity": 2, "start": "09:00", "end": "13:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the code. If the client may use other short-term care too, ask the A unit to change the setting.
pub(crate) static ESC002: Entry = Entry {
    id: "ESC002",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:ESC002"],
    params: &[],
    needs: &[Need::Case, Need::ShortTerm],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::ESC001, CheckRule::ESC002],
    concerns: Concerns::family(Family::SC),
    run: short_term,
}];

fn short_term(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| is_short_term(context, row)) {
        not_qualified(context, part, out);
        not_admitted(context, part, out);
    }
}

fn is_short_term(context: &Context<'_>, row: &Row) -> bool {
    row.flags.subsidised() && context.terms(row).is(Family::SC)
}

fn not_qualified(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_short_term(context, row);
    judge_client(context, part, out, CheckRule::ESC001, concerns, |client, id, row, day| {
        let facts = client.on(day);
        let settled = facts.short_term.and_then(|short_term| short_term.qualified);
        let qualifies = match (settled, facts.foreign_carer) {
            (Some(qualifies), _) => qualifies,
            _ if !is_of_level(context, row, facts, day) => false,
            (None, Some(has_carer)) => has_carer,
            (None, None) => return Err(Need::ForeignCarer),
        };
        found_if(!qualifies, || Hit::new(CheckRule::ESC001, id))
    });
}

/// Is the code meant for the client's level?
fn is_of_level(context: &Context<'_>, row: &Row, facts: &Client, day: NaiveDate) -> bool {
    let code = context.standard.basis.code(context.records.code(row));
    let levels = code.and_then(|code| context.standard.at(code.levels.as_ref()?, day));
    levels.is_none_or(|levels| {
        (i64::from(levels.value.min)..=i64::from(levels.value.max)).contains(&facts.cms_level.get())
    })
}

fn not_admitted(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_short_term(context, row);
    judge_client(context, part, out, CheckRule::ESC002, concerns, |client, id, row, day| {
        let short_term = client.on(day).short_term.ok_or(Need::ShortTerm)?;
        let is_admitted = !short_term.only || context.terms(row).is_on(ListName::ShortTermOnly);
        found_if(!is_admitted, || Hit::new(CheckRule::ESC002, id))
    });
}
