//! More planned than there is: units are taken out, moved to another month, or a stated total corrected.

use super::{Bench, Reach, Tried, month_of};
use crate::fit::cover::{Stock, fewest};
use crate::fit::edit::{Edit, add_units, planned, state, stated};
use crate::fit::probe::{claim, is_of, unit_of};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuotaType};
use ltc_engine::finding::{Finding, Param};
use ltc_engine::input::InputError;
use ltc_engine::money::Ntd;
use ltc_engine::simulation::Simulation;

/// Everything that removes an "over quota".
pub(super) fn plan(bench: &mut Bench<'_>, case: &Case, finding: &Finding) -> Result<(), InputError> {
    let Some((month, purse)) = month_of(finding).zip(purse_of(finding)) else { return Ok(()) };
    total(bench, case, month, purse)?;
    let (alone, plan) = bench.split(case, month, Some(month));
    let taken = take_out(bench, &alone, plan, (month, purse), Reach::Month, &[])?;
    if let Some(taken) = &taken {
        moves(bench, (&alone, plan), (month, purse), taken)?;
    }
    if alone.plans.len() == case.plans.len() {
        return Ok(());
    }
    if let Some(plan) = crate::fit::month::plan_of(case, month) {
        take_out(bench, case, plan, (month, purse), Reach::Plan, &[])?;
    }
    let (onward, plan) = bench.split(case, month, None);
    if onward.plans.len() != case.plans.len() {
        take_out(bench, &onward, plan, (month, purse), Reach::Onward, &[])?;
    }
    Ok(())
}

/// A change has led over the quota: takes out units until that is gone.
pub(super) fn follow(bench: &mut Bench<'_>, case: &Case, edits: &[Edit], over: &[Finding]) -> Result<(), InputError> {
    let Some((month, purse)) = over.first().and_then(|one| month_of(one).zip(purse_of(one))) else { return Ok(()) };
    let Some(plan) = crate::fit::month::plan_of(case, month) else { return Ok(()) };
    take_out(bench, case, plan, (month, purse), Reach::Plan, edits)?;
    Ok(())
}

fn purse_of(finding: &Finding) -> Option<QuotaType> {
    let Param::Word(name) = finding.params.get("quota_type")? else { return None };
    [QuotaType::Care, QuotaType::Transport, QuotaType::Respite].into_iter().find(|purse| purse.name() == name)
}

/// The plan states a total above what its items come to: perhaps that alone is wrong.
fn total(bench: &mut Bench<'_>, case: &Case, month: Month, purse: QuotaType) -> Result<(), InputError> {
    let Some(plan) = crate::fit::month::plan_of(case, month) else { return Ok(()) };
    let Some(from) = stated(case, plan, purse) else { return Ok(()) };
    let items: Ntd = codes(bench, case, plan, (month, purse))?.iter().map(|one| one.stock.units * one.stock.unit).sum();
    if items < from && case.plans.get(plan).is_some_and(|plan| !plan.items.is_empty()) {
        let mut changed = case.clone();
        state(&mut changed, plan, purse, items);
        bench.offer(changed, vec![Edit::Stated { purse, from, to: items }], Reach::Plan)?;
    }
    Ok(())
}

/// A code of the plan that can be reduced.
struct Reducible {
    code: String,
    stock: Stock,
}

/// The codes that a month's plan buys from the purse.
fn codes(
    bench: &mut Bench<'_>,
    case: &Case,
    plan: usize,
    (month, purse): (Month, QuotaType),
) -> Result<Vec<Reducible>, InputError> {
    let result = ltc_engine::simulate(bench.basis, case)?;
    let Some((place, lines)) = claim(&result, month).map(|(place, claim)| (place, &claim.lines)) else {
        return Ok(Vec::new());
    };
    let mut codes: Vec<Reducible> = Vec::new();
    for (line, one) in lines.iter().enumerate().filter(|(_, line)| is_of(line, purse)) {
        if codes.iter().all(|known| known.code != one.code) {
            let (unit, _) = unit_of(bench.basis, case, place, line);
            let units = if unit > 0 { planned(case, plan, &one.code) } else { 0 };
            codes.push(Reducible { code: one.code.clone(), stock: Stock { units, unit } });
        }
    }
    Ok(codes)
}

/// Takes the fewest units out of a plan so that the finding goes. Returns what was taken.
fn take_out(
    bench: &mut Bench<'_>,
    case: &Case,
    plan: usize,
    (month, purse): (Month, QuotaType),
    reach: Reach,
    before: &[Edit],
) -> Result<Option<Vec<(String, i64, Ntd)>>, InputError> {
    let codes = codes(bench, case, plan, (month, purse))?;
    let stocks: Vec<Stock> = codes.iter().map(|one| one.stock).collect();
    let changed = |choice: &[i64]| {
        let mut changed = case.clone();
        for (one, units) in codes.iter().zip(choice).filter(|(_, units)| **units > 0) {
            add_units(&mut changed, plan, &one.code, -units, (purse, one.stock.unit));
        }
        changed
    };
    let Some((choice, complete)) = fewest(&stocks, &mut |choice| bench.removes(&changed(choice)))? else {
        return Ok(None);
    };
    bench.complete &= complete;
    let taken: Vec<(String, i64, Ntd)> = codes
        .iter()
        .zip(&choice)
        .filter(|(_, units)| **units > 0)
        .map(|(one, units)| (one.code.clone(), *units, one.stock.unit))
        .collect();
    let edit = |(code, units, _): &(String, i64, Ntd)| {
        let from = planned(case, plan, code);
        let month = (reach != Reach::Plan).then_some(month);
        Edit::Quantity { code: code.clone(), from, to: from - units, month, onward: reach == Reach::Onward }
    };
    let edits = before.iter().cloned().chain(taken.iter().map(edit)).collect();
    bench.offer(changed(&choice), edits, reach)?;
    Ok(Some(taken))
}

/// Puts what was taken out of a month into another one that has room: a later one if there is one.
fn moves(
    bench: &mut Bench<'_>,
    (alone, plan): (&Case, usize),
    (month, purse): (Month, QuotaType),
    taken: &[(String, i64, Ntd)],
) -> Result<(), InputError> {
    // Within a year nothing is won by another month.
    if purse == QuotaType::Respite {
        return Ok(());
    }
    let months: Vec<Month> = bench.base.ledger.care.iter().map(|row| row.month).collect();
    let later = months.iter().filter(|other| **other > month);
    let earlier = months.iter().rev().filter(|other| **other < month);
    for to in later.chain(earlier) {
        let mut changed = alone.clone();
        for (code, units, unit) in taken {
            add_units(&mut changed, plan, code, -units, (purse, *unit));
        }
        if crate::fit::month::plan_of(&changed, *to).is_none() {
            continue;
        }
        let (mut changed, target) = bench.split(&changed, *to, Some(*to));
        for (code, units, unit) in taken {
            add_units(&mut changed, target, code, *units, (purse, *unit));
        }
        if let Tried::Removes(result) = bench.run(&changed)? {
            if self_pay(&result) > self_pay(bench.base) {
                continue;
            }
            let edits = taken.iter().map(|(code, units, _)| Edit::Move {
                code: code.clone(),
                units: *units,
                from: month,
                to: *to,
            });
            bench.keep(changed, edits.collect(), Reach::Month, &result);
            return Ok(());
        }
    }
    Ok(())
}

fn self_pay(result: &Simulation) -> Ntd {
    result.claims.iter().map(|claim| claim.totals.self_pay).sum()
}
