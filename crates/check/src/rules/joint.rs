//! AA03, a care attendant working with a professional service: what needs more than the records.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Arg, Counter, Hit, Sink};
use crate::records::{CodeId, Core, Field, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ItemSet, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::quota::plan_on;
use ltc_engine::rule::Severity;
use ltc_engine::surcharge::is_ticked;

/// AA03 names a C unit that is not known.
///
/// # What it checks
/// The C unit that a record claiming AA03 names stands in the list of C units (`c_units` of the input).
/// Without that list the record is not checked.
///
/// # Why
/// The payment review looks the C unit up (E5102); only the surcharge is lost.
///
/// # Example that passes
/// ```json check
/// {"c_units": ["3502010001"],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"c_units": ["3502010001"],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010009", "service_items": [1]}]}
/// ```
///
/// # What to do
/// Correct the code of the C unit.
pub(crate) static E5102: Entry = Entry {
    id: "E5102",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5102"],
    params: &[],
    needs: &[Need::CUnits],
    fix: None,
};

/// AA03 was already claimed for this plan and professional service.
///
/// # What it checks
/// Each professional service (C, but not CC01) brings AA03 once under a care plan. Found where two records
/// that claim AA03 go with the same C code under the same plan; the later one by date and time is
/// reported. Under a plan that began before the month of the record, claims of earlier months are not
/// known: the first claim in the file is not checked then.
///
/// # Why
/// The payment review rejects the second AA03 (E5104); only the surcharge is lost.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
///  "records": [
///   {"client": "A223456781", "date": "2026-07-01", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
///   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}, "plans": [{"from": "2026-07"}]}],
///  "records": [
///   {"client": "A223456781", "date": "2026-07-01", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
///   {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]},
///   {"client": "A223456781", "date": "2026-07-08", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]},
///   {"client": "A223456781", "date": "2026-07-08", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}
/// ]}
/// ```
///
/// # What to do
/// Claim AA03 on one record only.
pub(crate) static E5104: Entry = Entry {
    id: "E5104",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5104"],
    params: &["service", "earlier"],
    needs: &[Need::Plans, Need::History],
    fix: None,
};

/// AA03 with housework, whose conditions are not met.
///
/// # What it checks
/// AA03 on a record of housework for the client (BA15-1): only for a client who lives alone and whose
/// goal is to do housework again. Found where the assessment says that the client does not live alone.
/// The goal is text that a person has to read, so a client who lives alone is not checked further.
///
/// # Why
/// The payment review rejects the surcharge (E5126); the record itself stands.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-2"]}}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true, "c_unit": "3502010001", "service_items": [1]}]}
/// ```
///
/// # What to do
/// Do not claim AA03 on this record.
pub(crate) static E5126: Entry = Entry {
    id: "E5126",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5126"],
    params: &[],
    needs: &[Need::Case, Need::Assessment, Need::Goals],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5102, CheckRule::E5104, CheckRule::E5126],
    concerns: Concerns::AA03,
    run: joint,
}];

fn joint(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    // Few records claim AA03, most clients have none.
    if !part.iter().any(|id| context.row(*id).flags.aa03()) {
        return;
    }
    let mut units = Counter::new(CheckRule::E5102);
    let mut once = Counter::new(CheckRule::E5104);
    let mut alone = Counter::new(CheckRule::E5126);
    let mut earlier: Vec<Claim> = Vec::new();
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        if !row.flags.aa03() || !row.counts() || is_duplicate(context, part, at) {
            continue;
        }
        c_unit(context, *id, &mut units, out);
        let terms = context.terms(row);
        if terms.is_on(ListName::Aa03Conditional) {
            lives_alone(context, *id, &mut alone, out);
        }
        if (terms.is_on(ListName::Aa03Services) || terms.is_on(ListName::Aa03Conditional))
            && let Some(service) = professional(context, part, at)
        {
            once_for_a_plan(context, *id, service, &mut earlier, &mut once, out);
        }
    }
    units.tell(out);
    once.tell(out);
    alone.tell(out);
}

fn c_unit(context: &Context<'_>, id: RecordId, count: &mut Counter, out: &mut Sink<'_>) {
    let Some(named) = context.records.text(id, Field::CUnit).map(str::trim).filter(|unit| !unit.is_empty()) else {
        return;
    };
    let Some(units) = context.facts.c_units else {
        count.not_checked(Need::CUnits);
        return;
    };
    count.checked();
    if !units.iter().any(|unit| unit.trim() == named) {
        out.hit(Hit::new(CheckRule::E5102, id).field(Field::CUnit));
    }
}

/// An AA03 that was claimed, with the plan and the professional service it goes with.
struct Claim {
    record: RecordId,
    plan: usize,
    service: CodeId,
}

fn once_for_a_plan(
    context: &Context<'_>,
    id: RecordId,
    service: CodeId,
    earlier: &mut Vec<Claim>,
    count: &mut Counter,
    out: &mut Sink<'_>,
) {
    let row = context.row(id);
    let case = context.client(row.client).map(|client| client.case);
    let plan = case.zip(context.date(row)).and_then(|(case, day)| {
        let place = plan_on(case, day)?;
        Some((place, case.plans.get(place)?.from.month))
    });
    let Some((plan, begins)) = plan else {
        count.not_checked(Need::Plans);
        return;
    };
    let first = earlier.iter().find(|claim| (claim.plan, claim.service) == (plan, service)).map(|claim| claim.record);
    if let Some(first) = first {
        count.checked();
        let hit = Hit::new(CheckRule::E5104, id).arg(Arg::Code(service)).arg(Arg::Day(context.row(first).day));
        out.hit_with(hit, &[first]);
        return;
    }
    // A plan of an earlier month may have brought its AA03 then.
    count.count(if row.month().is_some_and(|month| begins < month) { Some(Need::History) } else { None });
    earlier.push(Claim { record: id, plan, service });
}

/// The code of a professional service of the client at the same time.
fn professional(context: &Context<'_>, part: &[RecordId], at: usize) -> Option<CodeId> {
    let row = context.row(*part.get(at)?);
    let same_day = |id: &&RecordId| context.row(**id).day == row.day;
    let before = part.get(..at).unwrap_or_default().iter().rev().take_while(same_day);
    let after = part.get(at..).unwrap_or_default().iter().take_while(same_day);
    let goes_with = |other: &Row| {
        let terms = context.terms(other);
        other.counts() && terms.is(Family::C) && !terms.is_on(ListName::Aa03NotWith) && other.overlaps(row)
    };
    let services = before.chain(after).map(|id| context.row(*id)).filter(|other| goes_with(other));
    services.filter(|other| !other.is_missing(Core::Code)).map(|other| other.code).min()
}

fn lives_alone(context: &Context<'_>, id: RecordId, count: &mut Counter, out: &mut Sink<'_>) {
    let row = context.row(id);
    let (Some(client), Some(day)) = (context.client(row.client), context.date(row)) else {
        count.not_checked(Need::Case);
        return;
    };
    match is_ticked(context.standard, client.on(day), ItemSet::LivesAlone, day) {
        None => count.not_checked(Need::Assessment),
        Some(true) => count.not_checked(Need::Goals),
        Some(false) => {
            count.checked();
            out.hit(Hit::new(CheckRule::E5126, id));
        }
    }
}
