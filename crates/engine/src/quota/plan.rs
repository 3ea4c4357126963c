//! What the plan of a month holds, priced, and what it takes of each purse.

use super::{AdvanceWork, LevelTimeline, benefit};
use crate::basis::{Cited, Edition, Family, ListName, Period, Price};
use crate::calendar::Month;
use crate::case::{Case, Client, DaySpan, ItemFund, Plan, PlanItem, QuotaType, amount_or_zero};
use crate::finding::{Finding, Reason};
use crate::input::{InputError, Problem};
use crate::money::{Ntd, half_floor};
use crate::ordered::insert_once;
use crate::rule::Rule;
use crate::standard::Standard;
use crate::surcharge::PlanCodes;
use chrono::NaiveDate;

/// The plan of a month: the latest that begins on or before its last day and has not ended.
pub(crate) fn plan_of(case: &Case, month: Month) -> Option<usize> {
    let begun = case.plans.iter().enumerate().filter(|(_, plan)| plan.from.month <= month);
    let (place, plan) = begun.max_by_key(|(place, plan)| (plan.from.first_day(), *place))?;
    plan.to.is_none_or(|to| to.last_day() >= month.first_day()).then_some(place)
}

/// The day by which a plan's month is judged: its first, or the plan's own if it begins inside.
pub(crate) fn plan_day(plan: &Plan, month: Month) -> NaiveDate {
    plan.from.first_day().max(month.first_day())
}

/// The plan in force on a day: the latest that has begun, unless it has ended.
pub fn plan_on(case: &Case, day: NaiveDate) -> Option<usize> {
    let begun = case.plans.iter().enumerate().filter(|(_, plan)| plan.from.first_day() <= day);
    let (place, plan) = begun.max_by_key(|(place, plan)| (plan.from.first_day(), *place))?;
    plan.to.is_none_or(|to| to.last_day() >= day).then_some(place)
}

/// The first day after `day` on which another plan may be in force.
pub(crate) fn next_plan_change(case: &Case, day: NaiveDate) -> Option<NaiveDate> {
    let ends = |plan: &Plan| plan.to.and_then(|to| to.last_day().succ_opt());
    let changes = case.plans.iter().flat_map(|plan| [Some(plan.from.first_day()), ends(plan)]).flatten();
    changes.filter(|change| *change > day).min()
}

/// The days of each plan, in the order of the case. A plan without `to` runs until the next plan
/// begins, also one of the same day that stands after it; the last one runs without end. A plan that
/// another of its own day replaces has no days: it ends before it begins.
pub fn plan_days(case: &Case) -> Vec<DaySpan> {
    let begins = |plan: &Plan| plan.from.first_day();
    let days = case.plans.iter().enumerate().map(|(place, plan)| {
        let from = begins(plan);
        let later = case.plans.iter().enumerate().filter(|(other, one)| (begins(one), *other) > (from, place));
        let next = || later.map(|(_, one)| begins(one)).min();
        let to = plan.to.map_or_else(
            || next().map_or(NaiveDate::MAX, |day| day.pred_opt().unwrap_or(day)),
            crate::calendar::MonthOrDay::last_day,
        );
        DaySpan { from, to }
    });
    days.collect()
}

/// The services of the plan in force on a day, for conditions that ask for them. A plan that only
/// states totals does not say what it holds.
pub(crate) fn plan_codes(case: &Case, day: NaiveDate) -> PlanCodes<'_> {
    match plan_on(case, day).and_then(|place| case.plans.get(place)) {
        None if case.plans.is_empty() => PlanCodes::Unknown,
        None => PlanCodes::Known(&[]),
        Some(plan) if plan.items.is_empty() => PlanCodes::Unknown,
        Some(plan) => PlanCodes::Known(&plan.items),
    }
}

/// An item of the plan in a month, priced.
#[derive(Debug, Clone)]
pub(crate) struct ItemWork {
    /// Place in the plan's items.
    pub(crate) item: usize,
    /// Service code.
    pub(crate) code: String,
    /// Units.
    pub(crate) quantity: i64,
    /// Units that the advance pays; the rest is the quota's.
    pub(crate) advance_units: i64,
    /// The purse.
    pub(crate) quota_type: Option<QuotaType>,
    /// Free of copayment and quota (AA).
    pub(crate) copayment_free: bool,
    /// NT$ a unit.
    pub(crate) price: Ntd,
    /// The price is the plan's own, not the basis'.
    pub(crate) price_stated: bool,
    /// Source of the price.
    pub(crate) price_cited: Option<Cited>,
    /// Remote price less general price, for a client in a remote area.
    pub(crate) remote_difference: Ntd,
    /// What of a unit's price can use quota: all of it, or the half that is not the household's.
    pub(crate) quota_part: Ntd,
    /// May it be bought from the quota at all?
    pub(crate) open: bool,
}

impl ItemWork {
    /// What a unit costs, and which purse pays.
    pub(crate) fn priced(&self) -> Priced {
        Priced {
            quota_type: self.quota_type,
            copayment_free: self.copayment_free,
            price: self.price,
            remote_difference: self.remote_difference,
            quota_part: self.quota_part,
            open: self.open,
        }
    }

    /// What the item takes of its purse.
    pub(crate) fn approved(&self) -> Ntd {
        if self.open { (self.quantity - self.advance_units) * self.quota_part } else { 0 }
    }
}

/// What the plan of a month takes.
#[derive(Debug, Clone)]
pub(crate) struct PlanMonth {
    /// The month.
    pub(crate) month: Month,
    /// Place of the plan in the case.
    pub(crate) plan: Option<usize>,
    /// The day by which it is judged.
    pub(crate) day: NaiveDate,
    /// Its items.
    pub(crate) items: Vec<ItemWork>,
}

impl PlanMonth {
    /// What it takes of a purse: as stated in the plan, else the sum of the items.
    pub(crate) fn approved(&self, case: &Case, quota_type: QuotaType) -> Ntd {
        self.approved_stated(case, quota_type).unwrap_or_else(|| self.approved_by_items(quota_type))
    }

    /// What its items take of a purse.
    fn approved_by_items(&self, quota_type: QuotaType) -> Ntd {
        self.items.iter().filter(|item| item.quota_type == Some(quota_type)).map(ItemWork::approved).sum()
    }

    /// The total that the plan states for a purse.
    pub(crate) fn approved_stated(&self, case: &Case, quota_type: QuotaType) -> Option<Ntd> {
        let approved = case.plans.get(self.plan?)?.approved.as_ref()?;
        let stated = match quota_type {
            QuotaType::Care => approved.care,
            QuotaType::Transport => approved.transport,
            QuotaType::Respite => approved.respite,
            QuotaType::Aids => None,
        };
        stated.map(|_| amount_or_zero(stated))
    }
}

/// Prices the plan of `month`. `advance_left` is what the advance still holds; units it pays are
/// taken from it, first item first.
pub(crate) fn plan_month<'c>(
    standard: &Standard<'_>,
    case: &Case,
    facts_on: &dyn Fn(NaiveDate) -> &'c Client,
    month: Month,
    advance: Option<&AdvanceWork>,
    advance_left: &mut Ntd,
) -> PlanMonth {
    let place = plan_of(case, month);
    let Some((place, plan)) = place.and_then(|place| case.plans.get(place).map(|plan| (place, plan))) else {
        return PlanMonth { month, plan: None, day: month.first_day(), items: Vec::new() };
    };
    let day = plan_day(plan, month);
    let facts = facts_on(day);
    let items = plan.items.iter().enumerate().map(|(item, one)| {
        let mut work = price_item(standard, facts, item, one, day);
        if one.fund == Some(ItemFund::Advance) && work.open && work.price > 0 {
            let payable = advance.is_some_and(|advance| {
                advance.is_open(month) && standard.lists(ListName::Advance, &one.code, advance.window_day())
            });
            if payable {
                work.advance_units = work.quantity.min((*advance_left / work.price).max(0));
                *advance_left -= work.advance_units * work.price;
            }
        }
        work
    });
    PlanMonth { month, plan: Some(place), day, items: items.collect() }
}

/// What a unit of a service costs a household on a day, and which purse pays.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Priced {
    /// The purse.
    pub(crate) quota_type: Option<QuotaType>,
    /// Free of copayment and quota (AA).
    pub(crate) copayment_free: bool,
    /// NT$ a unit.
    pub(crate) price: Ntd,
    /// Remote price less general price, for a client in a remote area.
    pub(crate) remote_difference: Ntd,
    /// What of a unit's price can use quota.
    pub(crate) quota_part: Ntd,
    /// May it be bought from the quota at all?
    pub(crate) open: bool,
}

/// Prices a service. `stated` stands instead of the standard's general price.
pub(crate) fn price_service(
    standard: &Standard<'_>,
    facts: &Client,
    code: &str,
    stated: Option<Ntd>,
    day: NaiveDate,
) -> Priced {
    let basis = standard.basis;
    let entry = basis.code(code);
    let family = basis.family(code);
    let terms = family.and_then(|family| basis.family_terms(family));
    let prices = entry.and_then(|entry| standard.at(&entry.prices, day)).map(|dated| dated.value);
    let price = stated.or_else(|| prices.and_then(|prices| prices.price.amount())).unwrap_or(0);
    let difference = prices.and_then(|prices| Some(prices.remote.amount()? - prices.price.amount()?));
    let remote = facts.remote_area == Some(true);
    let in_force = entry.is_some_and(|entry| standard.period(entry, day) != Period::Outside);
    let shared = entry.is_some_and(|entry| entry.shared_home);
    Priced {
        quota_type: terms.and_then(|terms| terms.quota_type),
        copayment_free: terms.is_some_and(|terms| terms.copayment_free),
        price,
        remote_difference: if remote { difference.unwrap_or(0) } else { 0 },
        quota_part: if shared { price - half_floor(price) } else { price },
        open: in_force && may_buy(standard, facts, code, family, day),
    }
}

fn price_item(standard: &Standard<'_>, facts: &Client, item: usize, one: &PlanItem, day: NaiveDate) -> ItemWork {
    let dated = standard.basis.code(&one.code).and_then(|code| standard.at(&code.prices, day));
    let stated = one.unit_price.map(crate::input::Bounded::get);
    let priced = price_service(standard, facts, &one.code, stated, day);
    ItemWork {
        item,
        code: one.code.clone(),
        quantity: one.quantity.get(),
        advance_units: 0,
        quota_type: priced.quota_type,
        copayment_free: priced.copayment_free,
        price: priced.price,
        price_stated: stated.is_some(),
        price_cited: crate::standard::cited(dated),
        remote_difference: priced.remote_difference,
        quota_part: priced.quota_part,
        open: priced.open,
    }
}

/// Is the service open to this household?
fn may_buy(standard: &Standard<'_>, facts: &Client, code: &str, family: Option<Family>, day: NaiveDate) -> bool {
    !benefit::has_foreign_carer_terms(facts) || is_open_with_foreign_carer(standard, code, family, day)
}

/// Is the service open to a household with a foreign carer? Only the care quota is narrowed.
pub fn is_open_with_foreign_carer(standard: &Standard<'_>, code: &str, family: Option<Family>, day: NaiveDate) -> bool {
    let terms = family.and_then(|family| standard.basis.family_terms(family));
    if terms.and_then(|terms| terms.quota_type) != Some(QuotaType::Care) {
        return true;
    }
    let allowed = standard.at(&standard.basis.document().foreign_carer.terms, day);
    allowed.is_none_or(|dated| dated.value.may_buy.iter().any(|entry| standard.basis.entry_covers(entry, code)))
}

/// The edition a plan was drawn up under: as stated, else the one in force on its first day.
pub(crate) fn edition_of<'b>(
    standard: &Standard<'b>,
    plan: &Plan,
    place: usize,
) -> Result<Option<&'b Edition>, InputError> {
    let Some(id) = &plan.edition else {
        return Ok(standard.basis.edition(plan.from.first_day()));
    };
    let edition = standard.basis.edition_by_id(id).ok_or_else(|| {
        let expected = standard.basis.document().editions.iter().map(|edition| edition.id.clone()).collect();
        InputError::new(format!("/plans/{place}/edition"), Problem::UnknownValue { expected }).found(id.as_str())
    })?;
    Ok(Some(edition))
}

/// What is wrong with the plans' items and approvals.
pub(crate) fn check_plans<'c>(
    standard: &Standard<'_>,
    case: &Case,
    facts_on: &dyn Fn(NaiveDate) -> &'c Client,
    levels: &LevelTimeline,
    months: &[PlanMonth],
    findings: &mut Vec<Finding>,
) -> Result<(), InputError> {
    check_approvals(standard, case, findings)?;
    for (plan, one) in case.plans.iter().enumerate() {
        for (item, entry) in
            one.items.iter().enumerate().filter(|(_, entry)| standard.basis.code(&entry.code).is_none())
        {
            let finding = Finding::case(Rule::CodeUnknown, format!("/plans/{plan}/items/{item}/code"));
            findings.push(finding.with("code", entry.code.as_str()));
        }
    }
    let mut said = Vec::new();
    for month in months {
        let Some((place, plan)) = month.plan.and_then(|place| Some((place, case.plans.get(place)?))) else { continue };
        let facts = facts_on(month.day);
        let below = [QuotaType::Care, QuotaType::Transport, QuotaType::Respite]
            .into_iter()
            .filter_map(|quota_type| stated_below_items(case, month, place, quota_type));
        for finding in below {
            if insert_once(&mut said, (finding.rule, finding.reason, finding.field.clone())) {
                findings.push(finding);
            }
        }
        for (work, entry) in month.items.iter().zip(&plan.items) {
            let path = format!("/plans/{place}/items/{}", work.item);
            for finding in check_item(standard, facts, levels.of(month.month), month, work, entry, &path) {
                if insert_once(&mut said, (finding.rule, finding.reason, finding.field.clone())) {
                    findings.push(finding);
                }
            }
        }
    }
    Ok(())
}

/// A plan whose stated total is less than its items come to: the claim is priced by the items,
/// retention goes by the total, so one of the two is wrong.
fn stated_below_items(case: &Case, month: &PlanMonth, place: usize, quota_type: QuotaType) -> Option<Finding> {
    let approved = month.approved_stated(case, quota_type)?;
    let items = month.approved_by_items(quota_type);
    let field = format!("/plans/{place}/approved/{}", quota_type.name());
    (approved < items).then(|| {
        let finding = Finding::case(Rule::EdgeValue, field).because(Reason::StatedBelowItems);
        let finding = finding.with("month", month.month).with("quota_type", quota_type.name());
        finding.with("approved", approved).with("items", items).amount(items - approved)
    })
}

fn check_item(
    standard: &Standard<'_>,
    facts: &Client,
    level: u8,
    month: &PlanMonth,
    work: &ItemWork,
    entry: &PlanItem,
    path: &str,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(code) = standard.basis.code(&work.code) else { return findings };
    let family = standard.basis.family(&work.code);
    let name = || work.code.as_str();
    let edge = |reason, field: &str| {
        Finding::case(Rule::EdgeValue, format!("{path}/{field}"))
            .because(reason)
            .with("code", name())
            .with("month", month.month)
    };
    match standard.period(code, month.day) {
        Period::Outside => {
            let finding = Finding::case(Rule::CodeNotInForce, format!("{path}/code")).with("code", name());
            let mut finding = finding.with("date", month.day).with("from", code.in_force.from);
            if let Some(to) = code.in_force.maybe_to.or(code.in_force.to) {
                finding = finding.with("to", to);
            }
            finding.edition = Some(standard.edition_id(month.day));
            findings.push(finding);
            return findings;
        }
        Period::Unknown => findings.push(edge(Reason::CodeDatesUnknown, "code").with("date", month.day)),
        Period::Inside => {}
    }
    if matches!(family, Some(Family::E | Family::F)) {
        findings.push(edge(Reason::AidsNotPriced, "code"));
        return findings;
    }
    if !may_buy(standard, facts, &work.code, family, month.day) {
        let finding = Finding::case(Rule::ForeignCarerService, format!("{path}/code")).with("code", name());
        findings.push(finding.with("date", month.day).amount(work.quantity * work.price));
    }
    let prices = standard.at(&code.prices, month.day).map(|dated| dated.value);
    if entry.unit_price.is_none() {
        let reason = match prices.map(|prices| prices.price) {
            Some(Price::Amount(_)) => None,
            Some(Price::County) => Some(Reason::PriceSetByCounty),
            Some(Price::Unknown | Price::None) | None => Some(Reason::PriceNotFound),
        };
        if let Some(reason) = reason {
            let finding = Finding::case(Rule::PriceUnknown, format!("{path}/unit_price")).because(reason);
            findings.push(finding.with("code", name()).with("month", month.month));
        }
    }
    let remote_known = prices.is_some_and(|prices| !matches!(prices.remote, Price::Unknown));
    if facts.remote_area == Some(true) && !remote_known {
        findings.push(edge(Reason::RemotePriceUnknown, "code"));
    }
    if family == Some(Family::SC) {
        findings.push(edge(Reason::CopaymentNotInData, "code"));
    }
    let levels = code.levels.as_ref().and_then(|levels| standard.at(levels, month.day));
    if let Some(levels) = levels.filter(|levels| !(levels.value.min..=levels.value.max).contains(&level)) {
        let finding = edge(Reason::LevelNotForCode, "code").with("level", i64::from(level));
        let finding = finding.with("min", i64::from(levels.value.min)).with("max", i64::from(levels.value.max));
        findings.push(finding.cite(&levels.cited()));
    }
    findings
}

/// The one-way switch to a new edition: S3-1.2.
fn check_approvals(standard: &Standard<'_>, case: &Case, findings: &mut Vec<Finding>) -> Result<(), InputError> {
    let mut approved = Vec::new();
    for (place, plan) in case.plans.iter().enumerate() {
        if let Some((edition, on)) = edition_of(standard, plan, place)?.zip(plan.approved_on) {
            approved.push((place, edition, on));
        }
    }
    for (place, edition, on) in &approved {
        let locked = || {
            let finding = Finding::case(Rule::PlanEditionLocked, format!("/plans/{place}/approved_on"));
            finding.with("edition", edition.id.as_str()).with("date", *on)
        };
        if let Some(first) = edition.approvable_from.filter(|first| on < first) {
            findings.push(locked().because(Reason::ApprovedTooEarly).with("first", first));
        }
        let later = approved
            .iter()
            .filter(|(_, other, at)| other.locks_earlier_plans && other.from > edition.from && at < on)
            .min_by_key(|(_, _, at)| *at);
        if let Some((_, other, at)) = later {
            let finding = locked().because(Reason::ApprovedAfterLater).with("later", other.id.as_str());
            findings.push(finding.with("later_date", *at));
        }
    }
    Ok(())
}
