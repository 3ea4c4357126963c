//! Whether a care plan covers the service: one, not two; the month, the day of a meal; and whether it
//! approves the code.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge_client, with_plans};
use crate::records::{CodeId, RecordId, Row};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::basis::ListName;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Plan, PlanItem};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The day of the service lies in two care plans.
///
/// # What it checks
/// Whether the day of a subsidised record lies in the periods of two or more of the client's plans. A
/// plan without an end runs until the next one begins, so it never overlaps with it; a plan that states
/// its end runs until then, whatever begins in between.
///
/// # Why
/// The system looks for the one plan that approves the service; where it meets two it rejects the record
/// (E4021).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA02", "quantity": 20}]}, {"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 30}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-07", "items": [{"code": "BA02", "quantity": 20}]}, {"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 30}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit to end the earlier plan on the day before the later one begins.
pub(crate) static E4021: Entry = Entry {
    id: "E4021",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4021"],
    params: &["first", "second"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// No care plan covers the month of the service.
///
/// # What it checks
/// Whether any of the client's plans has a day in the month of a subsidised record of a code that a plan
/// approves (B, C, D, E, F, G).
///
/// # Why
/// Only what a plan approves can be claimed. Without a plan in the month the payment review rejects the
/// record (E4035).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07-15", "items": [{"code": "BA02", "quantity": 20}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "to": "2026-06", "items": [{"code": "BA02", "quantity": 20}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit whether a new plan is approved, and complete the case with it.
pub(crate) static E4035: Entry = Entry {
    id: "E4035",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4035"],
    params: &["month"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// No care plan covers the day of the meal.
///
/// # What it checks
/// Whether one of the client's plans covers the very day of a subsidised meal (OT01). For other services
/// the month decides (E4035).
///
/// # Why
/// Meals are settled by the day; the payment review rejects one that no plan covers (E4OT3).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "low_income"}, "plans": [{"from": "2026-07-15", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "low_income"}, "plans": [{"from": "2026-07-15", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-14", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}
/// ```
///
/// # What to do
/// Check the day of the meal against the plan. A meal before the plan begins or after it ends cannot be
/// claimed.
pub(crate) static E4OT3: Entry = Entry {
    id: "E4OT3",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4OT3"],
    params: &[],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// The care plan does not approve the code.
///
/// # What it checks
/// Whether the plan of the day (else a plan of the month) has an item of the record's code with a
/// quantity above 0. A code stands for its sub-codes. A flexible service (referred with quantity 0, on
/// the list for temporary needs) may be given outside the plan. A plan that only states totals says
/// nothing of codes, and a code on that list stays open as long as no referrals are given.
///
/// # Why
/// The payment review looks for the service in the approved plan and rejects what is not there (E5025).
/// Since December 2018 an item of quantity 0 opens nothing.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA15", "quantity": 8}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA15", "quantity": 8}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "BA02", "quantity": 0}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the code. If the client needs the service, ask the A unit to change the plan first.
pub(crate) static E5025: Entry = Entry {
    id: "E5025",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5025", "S3-2.1"],
    params: &["plan"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// A client with meals only has no end date.
///
/// # What it checks
/// A subsidised meal (OT01) of a client whose plan of the day approves nothing but meals, where neither
/// the plan states its end nor the case a day of closing or of death.
///
/// # Why
/// Such a client is not reassessed like the others, so the system asks for a date on which the meals end,
/// and rejects the record without it (EOT011).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "low_income"}, "plans": [{"from": "2026-07", "to": "2026-12", "items": [{"code": "OT01", "quantity": 22}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 2, "welfare_class": "low_income"}, "plans": [{"from": "2026-07", "items": [{"code": "OT01", "quantity": 22}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "OT01", "quantity": 1, "meal": 2, "workers": []}]}
/// ```
///
/// # What to do
/// Ask the A unit to enter until when the meals are approved.
pub(crate) static EOT011: Entry = Entry {
    id: "EOT011",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EOT011"],
    params: &["plan"],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E4021], concerns: Concerns::ALL, run: two_plans },
    Check { partition: Partition::Client, rules: &[CheckRule::E4035], concerns: Concerns::ALL, run: no_plan_in_month },
    Check { partition: Partition::Client, rules: &[CheckRule::E5025], concerns: Concerns::ALL, run: not_in_plan },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E4OT3, CheckRule::EOT011],
        concerns: Concerns::list(ListName::Meals),
        run: meals,
    },
];

fn meals(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| is_meal(context, row)) {
        no_plan_for_meal(context, part, out);
        meals_without_end(context, part, out);
    }
}

/// A code that some purse pays is one that a plan approves.
fn is_planned(context: &Context<'_>, row: &Row) -> bool {
    row.flags.subsidised() && context.terms(row).purse.is_some()
}

fn is_meal(context: &Context<'_>, row: &Row) -> bool {
    row.flags.subsidised() && context.terms(row).is_on(ListName::Meals)
}

/// Codes that a purse pays, meals, and those of the A unit.
fn goes_by_plan(context: &Context<'_>, row: &Row) -> bool {
    let terms = context.terms(row);
    let lists = [ListName::Meals, ListName::PlanDrafting, ListName::CaseManagement];
    row.flags.subsidised() && (terms.purse.is_some() || lists.iter().any(|list| terms.is_on(*list)))
}

fn two_plans(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| goes_by_plan(context, row);
    judge_client(context, part, out, CheckRule::E4021, concerns, |client, id, _, day| {
        let mut plans = with_plans(client)?.plans_on(day).map(|plan| plan.from.first_day());
        let two = plans.next().zip(plans.next());
        Ok(two.map(|(first, second)| Hit::new(CheckRule::E4021, id).arg(first).arg(second)))
    });
}

fn no_plan_in_month(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_planned(context, row);
    let mut known: Option<(Month, bool)> = None;
    judge_client(context, part, out, CheckRule::E4035, concerns, |client, id, _, day| {
        let (month, client) = (Month::of(day), with_plans(client)?);
        let of_month = known.filter(|(of, _)| *of == month).map(|(_, is_covered)| is_covered);
        let is_covered = of_month.unwrap_or_else(|| client.plans_in(month).next().is_some());
        known = Some((month, is_covered));
        found_if(!is_covered, || Hit::new(CheckRule::E4035, id).arg(month))
    });
}

fn no_plan_for_meal(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_meal(context, row);
    judge_client(context, part, out, CheckRule::E4OT3, concerns, |client, id, _, day| {
        let is_covered = with_plans(client)?.plans_on(day).next().is_some();
        found_if(!is_covered, || Hit::new(CheckRule::E4OT3, id))
    });
}

fn not_in_plan(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_planned(context, row);
    let mut approved = Approved::default();
    judge_client(context, part, out, CheckRule::E5025, concerns, |client, id, row, day| {
        let client = with_plans(client)?;
        let plan = match approval(context, client, row, day, &mut approved) {
            Approval::Given | Approval::NoPlan => return Ok(None),
            Approval::NotSaid => return Err(Need::Plans),
            Approval::Missing(plan) => plan,
        };
        if context.terms(row).is_on(ListName::Flexible) {
            if client.case.client.referrals.is_empty() {
                return Err(Need::Referrals);
            }
            if is_flexible(context, client, row, day) {
                return Ok(None);
            }
        }
        Ok(Some(Hit::new(CheckRule::E5025, id).arg(plan.from.first_day())))
    });
}

/// What the plans say of a record's code.
enum Approval<'c> {
    /// One approves it.
    Given,
    /// This one (or others like it) does not hold it.
    Missing(&'c Plan),
    /// One of them states totals only.
    NotSaid,
    /// None covers the month: E4035 says so.
    NoPlan,
}

/// Which plans approve which codes: asked once for a client's codes, not for each record.
#[derive(Default)]
struct Approved<'c>(Vec<(&'c Plan, CodeId, bool)>);

impl<'c> Approved<'c> {
    /// Does an item of the plan approve the row's code?
    fn by(&mut self, context: &Context<'_>, plan: &'c Plan, row: &Row) -> bool {
        let is_known = |(of, code, _): &&(&Plan, CodeId, bool)| std::ptr::eq(*of, plan) && *code == row.code;
        if let Some((_, _, approves)) = self.0.iter().find(is_known) {
            return *approves;
        }
        let code = context.records.code(row);
        let covers = |item: &PlanItem| item.quantity.get() > 0 && context.standard.basis.entry_covers(&item.code, code);
        let approves = plan.items.iter().any(covers);
        self.0.push((plan, row.code, approves));
        approves
    }
}

fn approval<'c>(
    context: &Context<'_>,
    client: &ClientFacts<'c>,
    row: &Row,
    day: NaiveDate,
    approved: &mut Approved<'c>,
) -> Approval<'c> {
    let on_day = client.plans_on(day).next().is_some();
    let mut result = Approval::NoPlan;
    let mut look = |plan: &'c Plan| match &result {
        Approval::Given => {}
        _ if approved.by(context, plan, row) => result = Approval::Given,
        _ if plan.items.is_empty() => result = Approval::NotSaid,
        Approval::NoPlan => result = Approval::Missing(plan),
        Approval::Missing(_) | Approval::NotSaid => {}
    };
    if on_day {
        client.plans_on(day).for_each(&mut look);
    } else {
        client.plans_in(Month::of(day)).for_each(&mut look);
    }
    result
}

/// Was the code referred as a flexible service, with quantity 0?
fn is_flexible(context: &Context<'_>, client: &ClientFacts<'_>, row: &Row, day: NaiveDate) -> bool {
    let (basis, code) = (context.standard.basis, context.records.code(row));
    let referral = client.referral(basis, code, day, context.claiming_unit(row));
    referral.is_some_and(|referral| referral.quantity.get() == 0)
}

fn meals_without_end(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_meal(context, row);
    judge_client(context, part, out, CheckRule::EOT011, concerns, |client, id, _, day| {
        let client = with_plans(client)?;
        let facts = &client.case.client;
        let has_end = |plan: &Plan| plan.to.is_some() || facts.closed_on.is_some() || facts.died_on.is_some();
        let meal = |item: &PlanItem| context.standard.lists(ListName::Meals, &item.code, day);
        // Which kind of client it is, only a plan of the day that names its services can say.
        let plan = client.plans_on(day).next().ok_or(Need::Plans)?;
        let mut approved = plan.items.iter().filter(|item| item.quantity.get() > 0).peekable();
        approved.peek().ok_or(Need::Plans)?;
        let only_meals = approved.all(meal);
        found_if(only_meals && !has_end(plan), || Hit::new(CheckRule::EOT011, id).arg(plan.from.first_day()))
    });
}
