//! Professional services (C): sessions of a bundle, the goal's period and its sets.
//!
//! Each session is a record; a set is complete when the sessions of its unit are. A goal says in which
//! period how many sets may be given.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Need, Partition};
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge_client, with_plans};
use crate::records::{CodeId, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, LimitKind};
use ltc_engine::calendar::Month;
use ltc_engine::case::Goal;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Fewer sessions than the bundle needs.
///
/// # What it checks
/// Subsidised records of a C code, each of them one session (missed visits and duplicates are none): the
/// sessions of a goal's period, counted in sets of as many as the unit of the code takes (CA07: 3). A set
/// that is begun and not complete is found on its last session, if the goal began in the month of that
/// session, so that no session can stand in an earlier file. Else what is left over is counted as not
/// checked. So are codes whose number of sessions no source states.
///
/// # Why
/// A bundle is claimed when its sessions are complete, in the month of the last one; the payment review
/// rejects one that is not (E5005).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CA07", "quantity": 1}], "goals": [{"code": "CA07", "from": "2026-07", "to": "2026-09", "sets": 2}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-09", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-16", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CA07", "quantity": 1}], "goals": [{"code": "CA07", "from": "2026-07", "to": "2026-09", "sets": 2}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-09", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Complete the records of the sessions, or claim the bundle in the month in which the last one is given.
pub(crate) static E5005: Entry = Entry {
    id: "E5005",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5005"],
    params: &["actual", "expected"],
    needs: &[Need::Goals, Need::History, Need::Basis],
    fix: None,
};

/// No goal period for the C code.
///
/// # What it checks
/// A subsidised record of a C code on a day that a plan covers: whether one of the client's plans has a
/// goal of the code whose period covers the day.
///
/// # Why
/// Professional services work towards a goal within a period that the plan sets; without it the payment
/// review rejects the record (E5042).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}], "goals": [{"code": "CB02", "from": "2026-04-15", "to": "2026-07-15", "sets": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}], "goals": [{"code": "CB02", "from": "2026-04-15", "to": "2026-07-15", "sets": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-01", "items": [{"code": "CB02", "quantity": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the goal and its period in the plan. If the platform lacks it, ask the A unit to set it.
pub(crate) static E5042: Entry = Entry {
    id: "E5042",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5042"],
    params: &[],
    needs: &[Need::Case, Need::Plans],
    fix: None,
};

/// More sets than the goal allows.
///
/// # What it checks
/// Subsidised records of a C code, each of them one session (missed visits and duplicates are none): a
/// session within the goal's period that goes beyond its sets, times the sessions of one. Where the goal
/// began in an earlier month and the sessions of the file do not go beyond it, they are counted as not
/// checked, since earlier files may hold others.
///
/// # Why
/// The plan sets how many sets the goal may take; the payment review rejects more (E5043).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CC01", "quantity": 1}], "goals": [{"code": "CC01", "from": "2026-07", "to": "2026-09", "sets": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-09", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07", "items": [{"code": "CC01", "quantity": 1}], "goals": [{"code": "CC01", "from": "2026-07", "to": "2026-09", "sets": 1}]}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-02", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-09", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///              {"client": "A123456789", "date": "2026-07-16", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the number of sessions against the plan. For more sets the A unit has to change the goal first.
pub(crate) static E5043: Entry = Entry {
    id: "E5043",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5043"],
    params: &["actual", "expected", "sets"],
    needs: &[Need::Case, Need::Goals, Need::History, Need::Basis],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5042, CheckRule::E5005, CheckRule::E5043],
    concerns: Concerns::ALL,
    run: professional_services,
}];

fn professional_services(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| context.terms(row).is(Family::C)) {
        no_goal(context, part, out);
        sessions(context, part, out);
    }
}

fn no_goal(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| row.flags.subsidised() && context.terms(row).is(Family::C);
    judge_client(context, part, out, CheckRule::E5042, concerns, |client, id, row, day| {
        let client = with_plans(client)?;
        let has_goal = client.goal(context.standard.basis, context.records.code(row), day).is_some();
        // A day that no plan covers is not a matter of goals.
        if !has_goal && client.plans_on(day).next().is_none() {
            return Err(Need::Plans);
        }
        found_if(!has_goal, || Hit::new(CheckRule::E5042, id))
    });
}

/// The sessions of a code within a goal's period, in order.
struct Sessions<'c> {
    code: CodeId,
    goal: Option<&'c Goal>,
    records: Vec<RecordId>,
    /// Sessions of one set; `None`: no source states it.
    per_set: Option<usize>,
}

fn sessions(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let client = context.client_of(part);
    for group in groups(context, client, part) {
        incomplete_set(context, &group, out);
        too_many_sets(context, client.is_some(), &group, out);
    }
}

fn groups<'c>(context: &Context<'c>, client: Option<&'c ClientFacts<'c>>, part: &[RecordId]) -> Vec<Sessions<'c>> {
    let mut groups: Vec<Sessions<'c>> = Vec::new();
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let terms = context.terms(row);
        if !terms.is(Family::C) || !row.counts() || is_duplicate(context, part, at) {
            continue;
        }
        let code = context.records.code(row);
        let goal = context.date(row).and_then(|day| client?.goal(context.standard.basis, code, day));
        let is_same = |group: &&mut Sessions<'c>| {
            group.code == row.code && group.goal.map(std::ptr::from_ref) == goal.map(std::ptr::from_ref)
        };
        let per_set = terms.limit(LimitKind::SessionsPerUnit).and_then(|limit| usize::try_from(limit.value).ok());
        match groups.iter_mut().find(is_same) {
            None => groups.push(Sessions { code: row.code, goal, records: vec![*id], per_set }),
            Some(group) => group.records.push(*id),
        }
    }
    groups
}

/// Did the goal begin in the month of the record? Then the file of that month holds all its sessions.
fn began_in_month_of(context: &Context<'_>, goal: &Goal, record: RecordId) -> bool {
    context.row(record).date().is_some_and(|day| goal.from.first_day() >= Month::of(day).first_day())
}

fn incomplete_set(context: &Context<'_>, group: &Sessions<'_>, out: &mut Sink<'_>) {
    const RULE: CheckRule = CheckRule::E5005;
    let Some(per_set) = group.per_set.filter(|sessions| *sessions > 0) else {
        out.not_checked(RULE, group.records.len(), Need::Basis);
        return;
    };
    let left = group.records.len() % per_set;
    out.checked(RULE, group.records.len() - left);
    let open = group.records.get(group.records.len() - left..).unwrap_or_default();
    let Some((last, before)) = open.split_last() else { return };
    match group.goal {
        None => out.not_checked(RULE, left, Need::Goals),
        Some(goal) if !began_in_month_of(context, goal, *last) => out.not_checked(RULE, left, Need::History),
        Some(_) => {
            out.checked(RULE, left);
            out.hit_with(Hit::new(RULE, *last).arg(left).arg(per_set), before);
        }
    }
}

fn too_many_sets(context: &Context<'_>, has_case: bool, group: &Sessions<'_>, out: &mut Sink<'_>) {
    const RULE: CheckRule = CheckRule::E5043;
    let count = group.records.len();
    let Some(goal) = group.goal else {
        out.not_checked(RULE, count, if has_case { Need::Goals } else { Need::Case });
        return;
    };
    let Some(per_set) = group.per_set else {
        out.not_checked(RULE, count, Need::Basis);
        return;
    };
    let sets = usize::try_from(goal.sets.get()).unwrap_or(usize::MAX);
    let allowed = sets.saturating_mul(per_set);
    let (within, beyond) = group.records.split_at(allowed.min(count));
    let surely = |id: &&RecordId| began_in_month_of(context, goal, **id);
    let sure = within.iter().filter(surely).count();
    out.checked(RULE, sure + beyond.len());
    out.not_checked(RULE, within.len() - sure, Need::History);
    for (place, record) in beyond.iter().enumerate() {
        let hit = Hit::new(RULE, *record).arg(allowed + place + 1).arg(allowed).arg(sets);
        out.hit_with(hit, within);
    }
}
