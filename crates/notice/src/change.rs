//! A notice from the change between two plans of a case.

use crate::notice::{Change, Item, Notice};
use chrono::NaiveDate;
use ltc_engine::case::{Case, Plan};

/// Why there is no change to tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeError {
    /// The case has no plan with services that holds on the day.
    NoPlan,
    /// The plan is the same as the one before it.
    NoChange,
}

/// The notice of the plan that holds on a day, against the one before it: what was added, dropped and
/// changed, and the new totals. The first plan adds everything. The reason and the weekly pattern are
/// not in a case; somebody has to say them.
pub fn between(case: &Case, on: NaiveDate) -> Result<Notice, ChangeError> {
    let mut plans: Vec<&Plan> = case.plans.iter().filter(|plan| plan.from.first_day() <= on).collect();
    plans.sort_by_key(|plan| plan.from.first_day());
    let new = plans.pop().filter(|plan| !plan.items.is_empty()).ok_or(ChangeError::NoPlan)?;
    let totals = totals(new);
    let before = plans.pop().map(self::totals).unwrap_or_default();
    let changes = changes(&before, &totals);
    if changes.is_empty() {
        return Err(ChangeError::NoChange);
    }
    let client = Some(case.client.id.trim().to_owned()).filter(|id| !id.is_empty());
    Ok(Notice { client, on: Some(new.from.first_day()), changes, totals, ..Notice::default() })
}

/// The notice of the latest plan of a case.
pub fn last_change(case: &Case) -> Result<Notice, ChangeError> {
    let last = case.plans.iter().map(|plan| plan.from.first_day()).max().ok_or(ChangeError::NoPlan)?;
    between(case, last)
}

/// Units a month by code, in order of the plan; a code that stands there twice with its sum.
fn totals(plan: &Plan) -> Vec<Item> {
    let mut totals: Vec<Item> = Vec::new();
    for item in &plan.items {
        let place = totals.iter().position(|total| total.code == item.code);
        let before = place.and_then(|place| totals.get(place)).map_or(0, |total| total.quantity.get());
        let Some(total) = Item::new(item.code.clone(), before + item.quantity.get()) else { continue };
        match place.and_then(|place| totals.get_mut(place)) {
            Some(there) => *there = total,
            None => totals.push(total),
        }
    }
    totals
}

/// What is different: in order of the new plan, then what is dropped.
fn changes(before: &[Item], after: &[Item]) -> Vec<Change> {
    let units = |items: &[Item], code: &str| {
        let found = items.iter().find(|item| item.code == code);
        u32::try_from(found.map_or(0, |item| item.quantity.get())).unwrap_or_default()
    };
    let dropped = before.iter().filter(|item| units(after, &item.code) == 0);
    let all = after.iter().chain(dropped).map(|item| Change {
        code: item.code.clone(),
        before: units(before, &item.code),
        after: units(after, &item.code),
    });
    all.filter(|change| change.before != change.after).collect()
}
