//! What the A unit claims (AA01, AA02): its case manager, its client, a plan that opens the claim.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge, judge_client, with_plans};
use crate::records::{Field, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::ListName;
use ltc_engine::case::Plan;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The case manager is missing.
///
/// # What it checks
/// A subsidised AA01 or AA02 that names no case manager, of a client whose case tells of an A unit but of
/// no case manager (or says that there is none). A record that names one is in order; a client of whom
/// neither is known is not checked.
///
/// # Why
/// Drafting the plan and managing the case is the work of a case manager; the payment review rejects the
/// claim without one (E1030).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01", "case_manager": "B123456780"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}
/// ```
///
/// # What to do
/// Enter the ID of the case manager in the record or the case.
pub(crate) static E1030: Entry = Entry {
    id: "E1030",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1030"],
    params: &[],
    needs: &[Need::Case, Need::AUnit],
    fix: None,
};

/// The claiming unit is not the client's A unit.
///
/// # What it checks
/// A subsidised AA01 or AA02: whether the unit that claims (named by the record, else the unit of the
/// check) is the A unit that the case names for that day.
///
/// # Why
/// Only the A unit that manages the client may claim AA01 and AA02; the payment review rejects those of
/// others (E5113).
///
/// # Example that passes
/// ```json check
/// {"unit": {"id": "A-02"},
///  "cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}, "events": [{"on": "2026-07-01", "set": {"a_unit": "A-02"}}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "A-02"},
///  "cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "a_unit": "A-01"}, "events": [{"on": "2026-07-01", "set": {"a_unit": "A-02"}}]}],
///  "records": [{"client": "A123456789", "date": "2026-06-30", "code": "AA02", "quantity": 1, "workers": [], "case_manager": "B123456780"}]}
/// ```
///
/// # What to do
/// Check since when the client is managed by this unit. What another A unit did, that unit claims.
pub(crate) static E5113: Entry = Entry {
    id: "E5113",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5113"],
    params: &[],
    needs: &[Need::Case, Need::AUnit, Need::Unit],
    fix: None,
};

/// No plan opens the claim of the A unit.
///
/// # What it checks
/// A subsidised AA01 or AA02: whether one of the client's plans covers the day, and whether it began on
/// 2019-06-30 or later.
///
/// # Why
/// The payment review maps the claim to a plan; it finds none, or one from before that day, and rejects
/// the record (E5109).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2019-06-30", "items": [{"code": "BA02", "quantity": 20}]}]}],
///  "records": [{"client": "A123456789", "date": "2019-07-31", "code": "AA02", "quantity": 1, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2019-06-29", "items": [{"code": "BA02", "quantity": 20}]}]}],
///  "records": [{"client": "A123456789", "date": "2019-07-31", "code": "AA02", "quantity": 1, "workers": []}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-06", "items": [{"code": "BA02", "quantity": 20}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}]}
/// ```
///
/// # What to do
/// Check the day against the client's plans; a new plan has to be approved before it can be claimed.
pub(crate) static E5109: Entry = Entry {
    id: "E5109",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5109"],
    params: &["plan"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// The care plan approves no service.
///
/// # What it checks
/// A subsidised AA01 or AA02 whose plan of the day approves nothing: no item with a quantity above 0, and
/// no total above 0.
///
/// # Why
/// A plan without services is no plan to be paid for; the payment review rejects the claim (E5124).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "approved": {"care": 12000}}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA01", "quantity": 1, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 0}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-31", "code": "AA01", "quantity": 1, "workers": []}]}
/// ```
///
/// # What to do
/// Have the plan completed with its services before claiming.
pub(crate) static E5124: Entry = Entry {
    id: "E5124",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5124"],
    params: &["plan"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E1030, CheckRule::E5113, CheckRule::E5109, CheckRule::E5124],
    concerns: Concerns::list(ListName::PlanDrafting).or(Concerns::list(ListName::CaseManagement)),
    run: claims_of_the_a_unit,
}];

fn claims_of_the_a_unit(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| is_of_a_unit(context, row)) {
        no_case_manager(context, part, out);
        other_unit(context, part, out);
        no_plan(context, part, out);
        empty_plan(context, part, out);
    }
}

fn is_of_a_unit(context: &Context<'_>, row: &Row) -> bool {
    let terms = context.terms(row);
    row.flags.subsidised() && (terms.is_on(ListName::PlanDrafting) || terms.is_on(ListName::CaseManagement))
}

fn no_case_manager(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let client = context.client_of(part);
    let concerns = |row: &Row| is_of_a_unit(context, row);
    judge(context, part, out, CheckRule::E1030, concerns, |id, _, day| {
        if context.records.text(id, Field::CaseManager).is_some() {
            return Ok(None);
        }
        let facts = client.ok_or(Need::Case)?.on(day);
        let is_missing = match facts.case_manager.as_deref().map(str::trim) {
            Some(manager) => manager.is_empty(),
            None if facts.a_unit.is_some() => true,
            None => return Err(Need::AUnit),
        };
        found_if(is_missing, || Hit::new(CheckRule::E1030, id).field(Field::CaseManager))
    });
}

fn other_unit(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_of_a_unit(context, row);
    judge_client(context, part, out, CheckRule::E5113, concerns, |client, id, row, day| {
        let a_unit = client.on(day).a_unit.as_deref().ok_or(Need::AUnit)?;
        let unit = context.claiming_unit(row).ok_or(Need::Unit)?;
        found_if(a_unit.trim() != unit.trim(), || Hit::new(CheckRule::E5113, id).field(Field::Unit))
    });
}

fn no_plan(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_of_a_unit(context, row);
    judge_client(context, part, out, CheckRule::E5109, concerns, |client, id, row, day| {
        let code = context.records.code(row);
        let opens = |plan: &&Plan| context.standard.lists(ListName::AUnitPlans, code, plan.from.first_day());
        let client = with_plans(client)?;
        let is_open = client.plans_on(day).any(|plan| opens(&plan));
        let earlier = client.plans_on(day).next();
        found_if(!is_open, || {
            let hit = Hit::new(CheckRule::E5109, id);
            earlier.map_or(hit, |plan| hit.arg(plan.from.first_day()))
        })
    });
}

fn empty_plan(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_of_a_unit(context, row);
    judge_client(context, part, out, CheckRule::E5124, concerns, |client, id, _, day| {
        let client = with_plans(client)?;
        // Without any plan it is E5109.
        let Some(plan) = client.plans_on(day).next() else { return Ok(None) };
        let is_empty = !client.plans_on(day).any(approves_something);
        found_if(is_empty, || Hit::new(CheckRule::E5124, id).arg(plan.from.first_day()))
    });
}

fn approves_something(plan: &Plan) -> bool {
    let totals = plan.approved.iter().flat_map(|totals| [totals.care, totals.transport, totals.respite]);
    plan.items.iter().any(|item| item.quantity.get() > 0) || totals.flatten().any(|total| total.get() > 0)
}
