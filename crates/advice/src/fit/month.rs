//! A month with a plan of its own, so that it can be changed without changing other months.

use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Plan, Span};
use ltc_engine::input::{InputError, Problem};

/// The plan of a month, as the engine chooses it: the latest that has begun, unless it has ended.
pub(crate) fn plan_of(case: &Case, month: Month) -> Option<usize> {
    let begun = case.plans.iter().enumerate().filter(|(_, plan)| plan.from.month <= month);
    let (place, plan) = begun.max_by_key(|(place, plan)| (plan.from.first_day(), *place))?;
    plan.to.is_none_or(|to| to.last_day() >= month.first_day()).then_some(place)
}

/// The same case with a plan that holds from `from` to `to` only (without `to`: as long as it held
/// before), and the place of that plan. Nothing comes out differently by that. A month without a plan
/// gets an empty one.
pub(crate) fn split(basis: &Basis, case: &Case, from: Month, to: Option<Month>) -> (Case, usize) {
    let mut case = case.clone();
    let Some(place) = plan_of(&case, from) else {
        let plan = Plan {
            from: from.into(),
            to: Some(to.unwrap_or(from).into()),
            approved_on: None,
            edition: None,
            items: Vec::new(),
            approved: None,
            goals: Vec::new(),
            foreign_carer: None,
        };
        case.plans.push(plan);
        let place = case.plans.len() - 1;
        return (case, place);
    };
    let goes_on = to.map(|to| to.plus(1)).filter(|next| plan_of(&case, *next) == Some(place));
    let Some(plan) = case.plans.get(place).cloned() else { return (case, place) };
    let edition = plan.edition.clone().or_else(|| Some(basis.edition(plan.from.first_day())?.id.clone()));
    let mut parts = Vec::new();
    let begins_before = plan.from.month < from;
    if begins_before {
        let until = from.first_day().pred_opt().map_or(from, Month::of);
        parts.push(Plan { to: Some(until.into()), ..plan.clone() });
    }
    let own = parts.len();
    let mut middle = plan.clone();
    if begins_before {
        middle.from = from.into();
        middle.edition.clone_from(&edition);
    }
    if let Some(next) = goes_on {
        middle.to = to.map(Into::into);
        parts.push(middle);
        parts.push(Plan { from: next.into(), edition, ..plan });
    } else {
        parts.push(middle);
    }
    case.plans.splice(place..=place, parts);
    (case, place + own)
}

/// The case with the month among those shown.
///
/// # Errors
/// The month lies before the first plan or before the first month shown.
pub(crate) fn showing(basis: &Basis, case: &Case, month: Month) -> Result<Case, InputError> {
    let first_plan = case.plans.iter().map(|plan| plan.from.month).min();
    if let Some(first) = first_plan.filter(|first| month < *first) {
        // A plan in front of the first one would begin the interval anew.
        let problem = Problem::FarAway { first, last: first.plus(12 * 100) };
        return Err(InputError::new("/month", problem).found(month.to_string()));
    }
    let shown = ltc_engine::simulate(basis, case)?;
    let of = |row: Option<&ltc_engine::simulation::LedgerMonth>| row.map(|row| row.month);
    let (first, last) = (of(shown.ledger.care.first()), of(shown.ledger.care.last()));
    if let Some((first, last)) = first.zip(last) {
        if (first..=last).contains(&month) {
            return Ok(case.clone());
        }
        let ends = [case.client.died_on, case.client.closed_on].into_iter().flatten().map(Month::of).min();
        if month > last && ends.is_none_or(|end| end >= month) {
            let mut case = case.clone();
            case.simulate = Some(Span { from: first, to: month });
            return Ok(case);
        }
    }
    let (first, last) = (first.unwrap_or(month), last.unwrap_or(month));
    Err(InputError::new("/month", Problem::FarAway { first, last }).found(month.to_string()))
}
