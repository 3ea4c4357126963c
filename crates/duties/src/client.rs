//! The dates of one client, from the case: what the engine has computed, laid out in time, and the
//! occasions that set duties off.

use crate::trigger::{Occasion, Previous, Trigger};
use chrono::{Months, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, Cited, Dated, Family};
use ltc_engine::calendar::{Month, MonthOrDay, parse_iso_day};
use ltc_engine::case::{Case, Plan, Span as Shown};
use ltc_engine::money::Ntd;
use ltc_engine::simulation::{RespiteYear, Simulation};
use std::collections::BTreeMap;

/// A plan without an end is followed for so many months after the day that counts as today.
const MONTHS_AHEAD: u32 = 2;
/// The engine refuses longer spans.
const MOST_MONTHS: u32 = 239;

/// What happens to one client, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientDates {
    /// The case's name.
    pub id: String,
    /// Periods, in order of kind and date.
    pub spans: Vec<Span>,
    /// Days, in order.
    pub marks: Vec<Mark>,
    /// What sets duties off.
    pub occasions: Vec<Occasion>,
    /// The case does not say when the client was assessed, so no reassessment can be worked out.
    pub assessment_unknown: bool,
}

/// A period.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// What.
    pub kind: SpanKind,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Source of its length.
    pub cited: Option<Cited>,
}

/// What a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpanKind {
    /// A care plan: its place in the case.
    Plan(usize),
    /// A retention interval, from 1.
    Retention(u32),
    /// A respite year.
    Respite,
    /// The advance may be used.
    Advance,
    /// A month that pays back of the advance: NT$.
    Deduction(Ntd),
    /// No service.
    Suspended,
    /// A foreign carer is employed, under terms for respite: their place in the standard.
    ForeignCarer(usize),
}

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// What.
    pub kind: MarkKind,
    /// When.
    pub on: NaiveDate,
}

/// What happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// Assessed: the level.
    Assessed(u8),
    /// A plan was approved: its place in the case.
    Approved(usize),
    /// Left hospital.
    Discharged,
    /// The case was closed.
    Closed,
    /// Died.
    Died,
}

/// The dates of a case. `today` says how far a plan without an end is followed.
pub fn client_dates(basis: &Basis, case: &Case, today: Option<NaiveDate>) -> Result<ClientDates, InputError> {
    let simulation = simulation(basis, case, today)?;
    let mut spans = plans(case, simulation.as_ref());
    if let Some(simulation) = &simulation {
        spans.extend(retention(basis, simulation));
        spans.extend(respite(basis, simulation));
        spans.extend(advance(basis, simulation));
    }
    spans.extend(case.client.suspended.iter().map(|one| span(SpanKind::Suspended, one.from, one.to)));
    spans.extend(foreign_carer(basis, case, spans.iter().map(|one| one.to).max()));
    spans.sort_by_key(|one| (one.kind, one.from));
    let occasions = occasions(basis, case, simulation.as_ref());
    let assessment_unknown = !occasions.iter().any(|one| one.trigger == Trigger::Assessment);
    Ok(ClientDates { id: case.client.id.clone(), spans, marks: marks(case), occasions, assessment_unknown })
}

/// The case simulated up to today and a little further. None: it has no plan yet.
fn simulation(basis: &Basis, case: &Case, today: Option<NaiveDate>) -> Result<Option<Simulation>, InputError> {
    let first = case.plans.iter().map(|plan| plan.from.month).min();
    let mut case = case.clone();
    match (case.simulate, first, today) {
        (None, None, _) => return Ok(None),
        (None, Some(from), Some(today)) => {
            let usual = from.plus(5);
            let to = Month::of(today).plus(MONTHS_AHEAD).clamp(usual, from.plus(MOST_MONTHS));
            case.simulate = Some(Shown { from, to });
        }
        _ => {}
    }
    ltc_engine::simulate(basis, &case).map(Some)
}

fn span(kind: SpanKind, from: NaiveDate, to: NaiveDate) -> Span {
    Span { kind, from, to, cited: None }
}

fn months(kind: SpanKind, from: Month, to: Month, cited: Option<Cited>) -> Span {
    Span { kind, from: from.first_day(), to: to.last_day(), cited }
}

/// The places of the plans in the case, in order of their first days.
fn in_order(case: &Case) -> Vec<(usize, &Plan)> {
    let mut plans: Vec<(usize, &Plan)> = case.plans.iter().enumerate().collect();
    plans.sort_by_key(|(_, plan)| plan.from.first_day());
    plans
}

/// A plan ends on its last day, before the next one, or with what is simulated.
fn plans(case: &Case, simulation: Option<&Simulation>) -> Vec<Span> {
    let plans = in_order(case);
    let shown = simulation.and_then(|one| one.ledger.care.last()).map(|row| row.month.last_day());
    let ends = case.client.closed_on.into_iter().chain(case.client.died_on).min();
    let nexts = plans.iter().skip(1).map(|(_, plan)| plan.from.first_day().pred_opt()).chain([None]);
    let of_plan = plans.iter().zip(nexts).map(|((place, plan), next)| {
        let from = plan.from.first_day();
        let to = plan.to.map(MonthOrDay::last_day).into_iter().chain(next).chain(ends).min();
        span(SpanKind::Plan(*place), from, to.or(shown).unwrap_or(from).max(from))
    });
    of_plan.collect()
}

/// The intervals of the ledger; the last one lasts as long as the standard says unless a reassessment ends it.
fn retention(basis: &Basis, simulation: &Simulation) -> Vec<Span> {
    let mut begins: BTreeMap<u32, Month> = BTreeMap::new();
    for row in &simulation.ledger.care {
        let back = Months::new(row.month_in_interval.saturating_sub(1));
        if let Some(first) = row.month.first_day().checked_sub_months(back) {
            begins.insert(row.interval, Month::of(first));
        }
    }
    let nexts = begins.values().skip(1).map(|next| month_before(*next)).chain([None]);
    let spans = begins.iter().zip(nexts).map(|((interval, from), next)| {
        let terms = basis.document().retention.at(from.first_day());
        let whole = from.plus(terms.map_or(1, |terms| terms.value).saturating_sub(1));
        let kind = SpanKind::Retention(*interval);
        months(kind, *from, next.unwrap_or(whole), terms.map(Dated::cited))
    });
    spans.collect()
}

fn respite(basis: &Basis, simulation: &Simulation) -> Vec<Span> {
    let of_year = |year: &RespiteYear| {
        let terms = basis.document().benefit.respite_months.at(year.from.first_day());
        months(SpanKind::Respite, year.from, year.to, terms.map(Dated::cited))
    };
    simulation.ledger.respite.iter().map(of_year).collect()
}

fn advance(basis: &Basis, simulation: &Simulation) -> Vec<Span> {
    let Some(advance) = &simulation.advance else { return Vec::new() };
    let cited = |month: Month| basis.document().advance.terms.at(month.first_day()).map(Dated::cited);
    let window = advance.window.first().zip(advance.window.last());
    let window = window.map(|(from, to)| months(SpanKind::Advance, *from, *to, cited(*from)));
    let deductions = advance.deductions.iter().filter(|one| one.amount > 0);
    let deductions =
        deductions.map(|one| months(SpanKind::Deduction(one.amount), one.month, one.month, cited(one.month)));
    window.into_iter().chain(deductions).collect()
}

/// From the day on which a foreign carer is known until the day on which there is none any more,
/// parted where the terms for respite change.
fn foreign_carer(basis: &Basis, case: &Case, end: Option<NaiveDate>) -> Vec<Span> {
    let terms = basis.document().foreign_carer.respite.entries();
    let mut spans = Vec::new();
    for (first, last) in employed(case, end) {
        for (place, one) in terms.iter().enumerate() {
            let next = terms.get(place + 1).and_then(|next| next.from.pred_opt());
            let (from, to) = (first.max(one.from), next.map_or(last, |next| last.min(next)));
            if from <= to {
                spans.push(Span { kind: SpanKind::ForeignCarer(place), from, to, cited: Some(one.cited()) });
            }
        }
    }
    spans
}

/// First and last days on which a foreign carer is employed.
fn employed(case: &Case, end: Option<NaiveDate>) -> Vec<(NaiveDate, NaiveDate)> {
    let first = case.plans.iter().map(|plan| plan.from.first_day()).min();
    let mut since = first.filter(|_| case.client.foreign_carer == Some(true));
    let mut periods = Vec::new();
    let mut events: Vec<_> = case.events.iter().collect();
    events.sort_by_key(|event| event.on);
    for event in events {
        match (event.set.foreign_carer, since) {
            (Some(true), None) => since = Some(event.on),
            (Some(false), Some(from)) => {
                periods.push((from, event.on.pred_opt().unwrap_or(event.on)));
                since = None;
            }
            _ => {}
        }
    }
    periods.extend(since.map(|from| (from, end.unwrap_or(from))));
    periods
}

fn marks(case: &Case) -> Vec<Mark> {
    let assessed = assessments(case).into_iter().map(|(on, level)| Mark { kind: MarkKind::Assessed(level), on });
    let approved = case.plans.iter().enumerate();
    let approved =
        approved.filter_map(|(place, plan)| plan.approved_on.map(|on| Mark { kind: MarkKind::Approved(place), on }));
    let client = &case.client;
    let once = [
        (MarkKind::Discharged, client.discharged_on),
        (MarkKind::Closed, client.closed_on),
        (MarkKind::Died, client.died_on),
    ];
    let once = once.into_iter().filter_map(|(kind, on)| on.map(|on| Mark { kind, on }));
    let mut marks: Vec<Mark> = assessed.chain(approved).chain(once).collect();
    marks.sort_by_key(|mark| (mark.on, mark.kind));
    marks
}

/// The reassessments of the case, in order: a change that sets the level is one.
fn assessments(case: &Case) -> Vec<(NaiveDate, u8)> {
    let level = |level: i64| u8::try_from(level).unwrap_or_default();
    let mut all: Vec<(NaiveDate, u8)> =
        case.events.iter().filter_map(|event| event.set.cms_level.map(|to| (event.on, level(to.get())))).collect();
    all.sort_unstable();
    all
}

fn occasions(basis: &Basis, case: &Case, simulation: Option<&Simulation>) -> Vec<Occasion> {
    let mut all = Vec::new();
    all.extend(last_assessment(case));
    if let Some(on) = case.client.discharged_on {
        // Only a hospital of the reablement plan can have set an advance.
        let trigger = if case.advance.is_some() { Trigger::DischargeRehab } else { Trigger::DischargeGeneral };
        all.push(Occasion::on(trigger, on));
    }
    all.extend(referrals(basis, case));
    all.extend(
        in_order(case).into_iter().skip(1).map(|(_, plan)| Occasion::on(Trigger::PlannedChange, plan.from.first_day())),
    );
    all.extend(sessions(basis, case));
    all.extend(service_months(basis, case, simulation));
    for one in &mut all {
        one.subject = Some(case.client.id.clone());
    }
    all
}

/// Only the last assessment: the terms of those before have ended with it.
fn last_assessment(case: &Case) -> Option<Occasion> {
    let all = assessments(case);
    let mut latest = all.iter().rev();
    let (on, level) = *latest.next()?;
    let previous = latest.next().map(|(on, level)| Previous { on: *on, level: u32::from(*level) });
    Some(Occasion { level: Some(level.into()), previous, ..Occasion::on(Trigger::Assessment, on) })
}

/// One occasion for each day and kind of service.
fn referrals(basis: &Basis, case: &Case) -> Vec<Occasion> {
    let mut all = Vec::new();
    for one in &case.client.referrals {
        let mut kinds = vec![Trigger::Referral];
        if basis.family(&one.code) == Some(Family::C) {
            kinds.push(Trigger::CReferral);
        }
        for trigger in kinds {
            let occasion = Occasion::on(trigger, one.on);
            if !all.contains(&occasion) {
                all.push(occasion);
            }
        }
    }
    all
}

/// Days and codes of the records that can be read; missed visits are none.
fn served(case: &Case) -> impl Iterator<Item = (NaiveDate, &str)> {
    let done = case.records.iter().filter(|record| record.missed_visit != Some(true));
    done.filter_map(|record| Some((parse_iso_day(record.date.as_deref()?)?, record.code.as_deref()?)))
}

/// The sessions of each professional service.
fn sessions(basis: &Basis, case: &Case) -> Vec<Occasion> {
    let mut by_code: BTreeMap<&str, Vec<NaiveDate>> = BTreeMap::new();
    for (day, code) in served(case).filter(|(_, code)| basis.family(code) == Some(Family::C)) {
        by_code.entry(code).or_default().push(day);
    }
    let occasion = |sessions: Vec<NaiveDate>| {
        let first = sessions.iter().min().copied()?;
        Some(Occasion { sessions, ..Occasion::on(Trigger::CSessions, first) })
    };
    by_code.into_values().filter_map(occasion).collect()
}

/// The months with a plan or with records, and those with respite.
fn service_months(basis: &Basis, case: &Case, simulation: Option<&Simulation>) -> Vec<Occasion> {
    let is_respite = |code: &str| basis.family(code) == Some(Family::G);
    let mut months: BTreeMap<NaiveDate, Option<NaiveDate>> = BTreeMap::new();
    for row in simulation.iter().flat_map(|one| &one.ledger.care) {
        let Some(plan) = row.plan.and_then(|place| case.plans.get(place)) else { continue };
        let first = row.month.first_day();
        let respite = plan.items.iter().any(|item| is_respite(&item.code)).then_some(first);
        months.insert(first, respite);
    }
    for (day, code) in served(case) {
        let month = months.entry(Month::of(day).first_day()).or_default();
        if is_respite(code) {
            *month = (*month).max(Some(day));
        }
    }
    let mut all = Vec::new();
    for (first, respite) in months {
        all.push(Occasion::on(Trigger::ServiceMonth, first));
        all.extend(respite.map(|day| Occasion::on(Trigger::RespiteBooking, day)));
    }
    all
}

fn month_before(month: Month) -> Option<Month> {
    month.first_day().pred_opt().map(Month::of)
}
