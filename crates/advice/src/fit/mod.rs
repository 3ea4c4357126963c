//! What still fits, what removes a finding, and which plan serves wishes best. Every answer has been run
//! through the engine: a suggestion that does not do what it says is not made.

mod cover;
mod edit;
mod knapsack;
mod month;
mod probe;
mod repair;
mod room;
mod wishes;

pub use edit::Edit;
pub use knapsack::{Best, Item, TooLarge, best_two};
pub use repair::{Cost, Reach, Repair, Repairs, repairs};
pub use room::{Marginal, MonthLimit, Room, RoomState, apply, room};
pub use wishes::{BestPlan, Goal, PurseUse, RunnerUp, Standing, Wish, Wished, Wishes, best_plan};

use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::Case;
use ltc_engine::input::{InputError, Problem};
use ltc_engine::ordered::sorted_once;

/// A case and what is asked of it.
#[derive(Debug, Clone)]
pub struct FitInput {
    /// The case.
    pub case: Case,
    /// The month; absent: the first one shown.
    pub month: Option<Month>,
    /// How many more of this code; absent: of every code of the month's plan.
    pub code: Option<String>,
    /// Wishes for the month's plan.
    pub wishes: Option<Wishes>,
    /// The note that a suggested adjustment gets where one is missing.
    pub note: Option<String>,
}

ltc_engine::json_fields!(FitInput { case, month, code, wishes, note });

/// What came out.
#[derive(Debug)]
pub struct Fit {
    /// The month that was asked for.
    pub month: Month,
    /// How many more of each code.
    pub rooms: Vec<Room>,
    /// What removes each finding of the case.
    pub repairs: Vec<Repairs>,
    /// The plan that serves the wishes best.
    pub best: Option<BestPlan>,
}

/// Answers everything that is asked. With a code or wishes, findings are not gone into.
///
/// # Errors
/// A case that cannot be computed with, or a month that it does not show.
pub fn fit(basis: &Basis, input: &FitInput) -> Result<Fit, InputError> {
    let shown = ltc_engine::simulate(basis, &input.case)?;
    let first = shown.ledger.care.first().map(|row| row.month);
    let month = input.month.or(first).ok_or_else(|| InputError::new("/month", Problem::NoMonth))?;
    let mut codes: Vec<String> = input.code.iter().cloned().collect();
    let asks_for_one = input.code.is_some() || input.wishes.is_some();
    if !asks_for_one {
        let plan = month::plan_of(&input.case, month).and_then(|place| input.case.plans.get(place));
        codes = sorted_once(plan.iter().flat_map(|plan| &plan.items).map(|item| item.code.clone()));
    }
    let rooms = codes.iter().map(|code| room(basis, &input.case, month, code)).collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    if !asks_for_one {
        for place in 0..shown.findings.len() {
            found.extend(repairs(basis, &input.case, place, input.note.as_deref().unwrap_or_default())?);
        }
    }
    let best = input.wishes.as_ref().map(|wishes| best_plan(basis, &input.case, month, wishes)).transpose()?;
    Ok(Fit { month, rooms, repairs: found, best })
}
