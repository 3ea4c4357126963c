//! Small changes for every other finding, by its rule.

use super::{Bench, Reach, month_of, number, place_in};
use crate::fit::edit::{Edit, state};
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::case::{AmountIn, Case, ItemFund, QuotaType};
use ltc_engine::finding::{Finding, Reason};
use ltc_engine::input::InputError;
use ltc_engine::rule::Rule;

/// Tries what may remove the finding.
pub(super) fn all(bench: &mut Bench<'_>, case: &Case, finding: &Finding, note: &str) -> Result<(), InputError> {
    match (finding.rule, finding.reason) {
        (Rule::AdjustmentWithoutNote, _) => adjustment_note(bench, case, finding, note),
        (Rule::PlanEditionLocked, _) => approval(bench, case, finding),
        (Rule::AdvanceOverCap, Some(Reason::AmountAboveCap)) => advance_amount(bench, case, number(finding, "cap")),
        (Rule::AdvanceOverCap, _) => {
            advance_amount(bench, case, number(finding, "used"))?;
            from_quota_all(bench, case)
        }
        (Rule::AdvanceStartNotDischarge, _) => advance_start(bench, case),
        (Rule::AdvanceWithoutRehab, _) => no_advance(bench, case),
        (Rule::AdvanceCodeNotAllowed | Rule::AdvanceOutsideWindow, _) => {
            from_quota(bench, case, finding)?;
            drop_item(bench, case, finding)
        }
        (Rule::AllocationOverAvailable, _) => allocation(bench, case, finding),
        (Rule::EdgeValue, Some(Reason::StatedBelowItems)) => total(bench, case, finding),
        (Rule::EdgeValue, Some(Reason::AdjustmentOfZero | Reason::AdjustmentOfAids | Reason::DecreaseAboveBalance)) => {
            drop_adjustment(bench, case, finding)
        }
        _ => drop_item(bench, case, finding),
    }
}

fn adjustment_note(bench: &mut Bench<'_>, case: &Case, finding: &Finding, note: &str) -> Result<(), InputError> {
    let Some(adjustment) = place_in(finding, "adjustments") else { return Ok(()) };
    let mut changed = case.clone();
    let Some(one) = changed.adjustments.get_mut(adjustment).filter(|_| !note.trim().is_empty()) else { return Ok(()) };
    note.clone_into(&mut one.note);
    let month = one.month;
    bench.offer(changed, vec![Edit::Note { adjustment, month }], Reach::Plan)
}

/// Approved on the first day that is allowed, or before the plan that closed the door.
fn approval(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some(plan) = place_in(finding, "plans") else { return Ok(()) };
    for name in ["first", "later_date"] {
        let day = finding.params.get(name).and_then(|day| parse_iso_day(&day.to_string()));
        let Some(day) = day else { continue };
        let mut changed = case.clone();
        let Some(one) = changed.plans.get_mut(plan) else { continue };
        one.approved_on = Some(day);
        bench.offer(changed, vec![Edit::ApprovedOn { plan, day }], Reach::Plan)?;
    }
    Ok(())
}

fn advance_amount(bench: &mut Bench<'_>, case: &Case, to: Option<i64>) -> Result<(), InputError> {
    let mut changed = case.clone();
    let Some((advance, to)) = changed.advance.as_mut().zip(to) else { return Ok(()) };
    let from = advance.amount.get();
    advance.amount = AmountIn::new(to).unwrap_or(advance.amount);
    bench.offer(changed, vec![Edit::AdvanceAmount { from, to }], Reach::Plan)
}

fn advance_start(bench: &mut Bench<'_>, case: &Case) -> Result<(), InputError> {
    let mut changed = case.clone();
    let Some(advance) = changed.advance.as_mut() else { return Ok(()) };
    advance.start = advance.discharge;
    let month = advance.start;
    bench.offer(changed, vec![Edit::AdvanceStart { month }], Reach::Plan)
}

fn no_advance(bench: &mut Bench<'_>, case: &Case) -> Result<(), InputError> {
    let mut changed = case.clone();
    changed.advance = None;
    bench.offer(changed, vec![Edit::DropAdvance], Reach::Plan)
}

/// The quota pays the item that the finding is about.
fn from_quota(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some((plan, item)) = place_in(finding, "plans").zip(place_in(finding, "items")) else { return Ok(()) };
    let mut changed = case.clone();
    let Some(one) = changed.plans.get_mut(plan).and_then(|plan| plan.items.get_mut(item)) else { return Ok(()) };
    one.fund = None;
    let code = one.code.clone();
    bench.offer(changed, vec![Edit::FromQuota { code }], Reach::Plan)
}

/// The quota pays one of the codes that the advance does not suffice for.
fn from_quota_all(bench: &mut Bench<'_>, case: &Case) -> Result<(), InputError> {
    let items = case.plans.iter().flat_map(|plan| &plan.items);
    let funded = items.filter(|item| item.fund == Some(ItemFund::Advance)).map(|item| item.code.clone());
    for code in ltc_engine::ordered::sorted_once(funded) {
        let mut changed = case.clone();
        for item in changed.plans.iter_mut().flat_map(|plan| &mut plan.items).filter(|item| item.code == code) {
            item.fund = None;
        }
        bench.offer(changed, vec![Edit::FromQuota { code }], Reach::Plan)?;
    }
    Ok(())
}

fn allocation(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some((place, over)) = place_in(finding, "allocations").zip(finding.amount) else { return Ok(()) };
    let mut changed = case.clone();
    let Some(one) = changed.allocations.get_mut(place) else { return Ok(()) };
    let from = one.amount.get();
    let to = (from - over).max(0);
    one.amount = AmountIn::new(to).unwrap_or(one.amount);
    let unit = one.unit.clone();
    bench.offer(changed, vec![Edit::Allocation { allocation: place, unit, from, to }], Reach::Month)
}

/// The stated total becomes what the items come to.
fn total(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let of = |name: &str| number(finding, name);
    let Some(((plan, from), to)) = place_in(finding, "plans").zip(of("approved")).zip(of("items")) else {
        return Ok(());
    };
    let name = finding.params.get("quota_type").map(ToString::to_string).unwrap_or_default();
    let purses = [QuotaType::Care, QuotaType::Transport, QuotaType::Respite];
    let Some(purse) = purses.into_iter().find(|purse| purse.name() == name) else { return Ok(()) };
    let mut changed = case.clone();
    state(&mut changed, plan, purse, to);
    bench.offer(changed, vec![Edit::Stated { purse, from, to }], Reach::Plan)
}

fn drop_adjustment(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some(adjustment) = place_in(finding, "adjustments") else { return Ok(()) };
    let mut changed = case.clone();
    if adjustment >= changed.adjustments.len() {
        return Ok(());
    }
    let month = changed.adjustments.remove(adjustment).month;
    bench.offer(changed, vec![Edit::DropAdjustment { adjustment, month }], Reach::Month)
}

/// The item that the finding is about goes: in the month that the finding names, from it on, or wholly.
fn drop_item(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some((plan, item)) = place_in(finding, "plans").zip(place_in(finding, "items")) else { return Ok(()) };
    let Some(code) = case.plans.get(plan).and_then(|plan| plan.items.get(item)).map(|item| item.code.clone()) else {
        return Ok(());
    };
    let day = finding.params.get("date").and_then(|day| parse_iso_day(&day.to_string()));
    let from = month_of(finding).or(day.map(Month::of));
    let mut ways = vec![(case.clone(), plan, Reach::Plan)];
    if let Some(month) = from {
        for (to, reach) in [(Some(month), Reach::Month), (None, Reach::Onward)] {
            let (split, own) = bench.split(case, month, to);
            if split.plans.len() != case.plans.len() {
                ways.push((split, own, reach));
            }
        }
    }
    for (mut changed, plan, reach) in ways {
        let Some(one) = changed.plans.get_mut(plan) else { continue };
        let Some(at) = one.items.get(item).filter(|item| item.code == code) else { continue };
        let from = at.quantity.get();
        one.items.remove(item);
        let month = from_month(reach, finding, day.map(Month::of));
        let edit = Edit::Quantity { code: code.clone(), from, to: 0, month, onward: reach == Reach::Onward };
        bench.offer(changed, vec![edit], reach)?;
    }
    Ok(())
}

fn from_month(reach: Reach, finding: &Finding, day: Option<Month>) -> Option<Month> {
    if reach == Reach::Plan { None } else { month_of(finding).or(day) }
}
