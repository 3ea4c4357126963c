//! The plan of a month that serves wishes best.
//!
//! Purses do not mix, so each is solved for itself: every number of units of every code between its limits
//! is in the race, and the best is found exactly ([`best_two`]). What the month's plan has besides the
//! wished codes stays and is paid first.

use super::edit::add_units;
use super::knapsack::{Best, Item, best_two};
use super::month::{showing, split};
use super::probe::{claim, created, found, is_of, ledger, unit_of, within};
use ltc_engine::basis::{Basis, LimitKind};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuantityIn, QuotaType};
use ltc_engine::finding::Finding;
use ltc_engine::input::{Bounded, InputError, Problem};
use ltc_engine::money::Ntd;
use ltc_engine::rule::Rule;
use ltc_engine::simulation::Simulation;
use serde::Serialize;

/// What is wished for a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// Codes with their limits; the earlier ones win ties.
    pub wishes: Vec<Wish>,
    /// What counts as best.
    pub goal: Option<Goal>,
    /// May what was retained be used up?
    pub use_retention: bool,
}

ltc_engine::json_fields!(Wishes { wishes, goal, use_retention });

/// A code that is wished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wish {
    /// Service code.
    pub code: String,
    /// Fewest units; absent: 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<QuantityIn>,
    /// Most units.
    pub max: QuantityIn,
    /// What a unit is worth against the others; absent: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Bounded<0, 1000>>,
}

ltc_engine::json_fields!(Wish { code, min, max, weight });

/// What counts as best.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// The greatest sum of units × weight; then the most of the quota; then the least copayment.
    #[default]
    Wishes,
    /// The most of the quota; then units × weight; then the least copayment.
    Fill,
}

ltc_engine::json_words!(Goal { Wishes = "wishes", Fill = "fill" });

/// The best plan for wishes.
#[derive(Debug, Clone)]
pub struct BestPlan {
    /// The month.
    pub month: Month,
    /// What counted as best.
    pub goal: Goal,
    /// `false`: the fewest units of the wishes do not fit.
    pub possible: bool,
    /// The purses that wishes take from.
    pub purses: Vec<PurseUse>,
    /// The wishes with their units, in their order.
    pub wishes: Vec<Wished>,
    /// Units × weight together.
    pub worth: i64,
    /// Units × weight of the next best choice, which differs in the units given; none if there is only one.
    pub runner_up: Option<RunnerUp>,
    /// Findings that the plan brings and the case did not have.
    pub findings: Vec<Finding>,
    /// The case with this plan.
    pub case: Case,
}

/// The second-best choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunnerUp {
    /// Its units, in the order of the wishes.
    pub quantities: Vec<i64>,
    /// Units × weight together.
    pub worth: i64,
    /// NT$ that it takes of the purses.
    pub spent: Ntd,
}

/// What a purse has and gives. All NT$.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PurseUse {
    /// The purse.
    pub purse: QuotaType,
    /// What can be used: with or without what was retained.
    pub budget: Ntd,
    /// What the plan has besides the wishes.
    pub kept: Ntd,
    /// What the wishes take.
    pub spent: Ntd,
    /// What is left.
    pub left: Ntd,
}

/// A wish with what it gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wished {
    /// The wish.
    #[serde(flatten)]
    pub wish: Wish,
    /// Units.
    pub quantity: i64,
    /// NT$ that a unit takes of its purse.
    pub unit: Ntd,
    /// NT$ of copayment for a unit.
    pub copayment: Ntd,
    /// The purse.
    pub purse: Option<QuotaType>,
    /// Why it gets no more.
    pub standing: Standing,
}

/// Why a wish gets no more units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has all that it wants.
    Full,
    /// It has all that the standard allows in a month.
    Limited,
    /// What is left of the purse is less than a unit.
    NoRoom,
    /// A unit would fit, but would be worth less than what it displaces.
    Displaced,
    /// It uses no quota: all that it wants.
    NoQuota,
    /// It cannot be bought, or has no price; the findings say why.
    Closed,
}

/// The plan of `month` that serves the wishes best.
///
/// # Errors
/// A case that cannot be computed with; a month before the first one shown; a code twice or unknown; limits
/// the wrong way round; more choices than can be gone through.
pub fn best_plan(basis: &Basis, case: &Case, month: Month, wishes: &Wishes) -> Result<BestPlan, InputError> {
    check(basis, wishes)?;
    let shown = showing(basis, case, month)?;
    let (mut base, plan) = split(basis, &shown, month, Some(month));
    if let Some(plan) = base.plans.get_mut(plan) {
        plan.items.retain(|item| wishes.wishes.iter().all(|wish| wish.code != item.code));
        // A total that was stated for other items says nothing of these.
        plan.approved = None;
    }
    let before = ltc_engine::simulate(basis, &base)?;
    let mut wished = price(basis, &base, plan, month, wishes)?;
    let goal = wishes.goal.unwrap_or_default();
    let mut best = BestPlan {
        month,
        goal,
        possible: true,
        purses: Vec::new(),
        wishes: Vec::new(),
        worth: 0,
        runner_up: None,
        findings: Vec::new(),
        case: base.clone(),
    };
    let mut seconds: Vec<(QuotaType, Best, Best)> = Vec::new();
    for purse in [QuotaType::Care, QuotaType::Transport, QuotaType::Respite] {
        let places: Vec<usize> =
            wished.iter().enumerate().filter(|(_, one)| one.is_in_race(purse)).map(|(place, _)| place).collect();
        if places.is_empty() {
            continue;
        }
        let (budget, kept) = budget(basis, &base, &before, (plan, month, purse), &wished, wishes.use_retention)?;
        let items: Vec<Item> = places.iter().filter_map(|place| wished.get(*place)).map(|one| one.item(goal)).collect();
        let solved = best_two(&items, budget - kept).map_err(|_| {
            InputError::new("/wishes", Problem::TooManyEntries { most: wishes.wishes.len().saturating_sub(1) })
        })?;
        let Some((first, second)) = solved else {
            best.possible = false;
            for place in &places {
                if let Some(one) = wished.get_mut(*place) {
                    (one.quantity, one.standing) = (0, Standing::NoRoom);
                }
            }
            best.purses.push(PurseUse { purse, budget, kept, spent: 0, left: budget - kept });
            continue;
        };
        let left = budget - kept - first.spent;
        best.purses.push(PurseUse { purse, budget, kept, spent: first.spent, left });
        for (place, units) in places.iter().zip(&first.quantities) {
            if let Some(one) = wished.get_mut(*place) {
                one.quantity = *units;
                one.standing = one.standing(left);
            }
        }
        if let Some(second) = second {
            seconds.push((purse, first, second));
        }
    }
    best.worth = wished.iter().map(|one| one.weight() * one.quantity).sum();
    best.runner_up = runner_up(&wished, seconds);
    if best.possible {
        for one in wished.iter().filter(|one| one.quantity > 0) {
            add_units(
                &mut best.case,
                plan,
                &one.wish.code,
                one.quantity,
                (one.purse.unwrap_or(QuotaType::Aids), one.unit),
            );
        }
        let known = found(&ltc_engine::simulate(basis, case)?.findings);
        let after = ltc_engine::simulate(basis, &best.case)?;
        best.findings = created(&known, &after.findings).into_iter().cloned().collect();
    }
    best.wishes = wished;
    Ok(best)
}

fn check(basis: &Basis, wishes: &Wishes) -> Result<(), InputError> {
    for (place, wish) in wishes.wishes.iter().enumerate() {
        let at = |field: &str| format!("/wishes/wishes/{place}/{field}");
        if basis.family(&wish.code).is_none() {
            return Err(
                InputError::new(at("code"), Problem::UnknownValue { expected: Vec::new() }).found(wish.code.as_str())
            );
        }
        if wishes.wishes.iter().take(place).any(|other| other.code == wish.code) {
            return Err(InputError::new(at("code"), Problem::Repeated).found(wish.code.as_str()));
        }
        let min = wish.min.map_or(0, QuantityIn::get);
        if wish.max.get() < min {
            return Err(InputError::new(at("max"), Problem::OutOfRange { min, max: 100_000 }).found(wish.max.get()));
        }
    }
    Ok(())
}

impl Wished {
    fn weight(&self) -> i64 {
        self.wish.weight.map_or(1, Bounded::get)
    }

    fn is_in_race(&self, purse: QuotaType) -> bool {
        self.purse == Some(purse) && self.standing != Standing::Closed
    }

    fn item(&self, goal: Goal) -> Item {
        let (weight, copayment) = (self.weight(), -self.copayment);
        let gain = match goal {
            Goal::Wishes => [weight, self.unit, copayment],
            Goal::Fill => [self.unit, weight, copayment],
        };
        Item { unit: self.unit, min: self.wish.min.map_or(0, QuantityIn::get), max: self.most(), gain }
    }

    /// The most units: as wished, as far as the standard's limit allows.
    fn most(&self) -> i64 {
        // What the limit took off is kept in `quantity` until the plan is solved.
        self.quantity
    }

    fn standing(&self, left: Ntd) -> Standing {
        match self.standing {
            Standing::Limited if self.quantity == self.wish.max.get() => Standing::Full,
            Standing::Full if self.quantity == self.wish.max.get() => Standing::Full,
            _ if left < self.unit => Standing::NoRoom,
            Standing::Limited => Standing::Limited,
            _ => Standing::Displaced,
        }
    }
}

/// What a unit of each wish takes and costs, by a plan that has one of each.
fn price(basis: &Basis, base: &Case, plan: usize, month: Month, wishes: &Wishes) -> Result<Vec<Wished>, InputError> {
    let mut one_each = base.clone();
    for wish in &wishes.wishes {
        add_units(&mut one_each, plan, &wish.code, 1, (QuotaType::Aids, 0));
    }
    let result = ltc_engine::simulate(basis, &one_each)?;
    let lines = claim(&result, month);
    let closed = [Rule::CodeNotInForce, Rule::ForeignCarerService, Rule::PriceUnknown];
    let wished = wishes.wishes.iter().map(|wish| {
        let family = basis.family(&wish.code);
        let purse = family.and_then(|family| basis.family_terms(family)).and_then(|terms| terms.quota_type);
        let line = lines
            .and_then(|(place, claim)| Some((place, claim.lines.iter().rposition(|line| line.code == wish.code)?)));
        let (unit, copayment) = line.map_or((0, 0), |(place, line)| unit_of(basis, &one_each, place, line));
        let is_of =
            |finding: &Finding| finding.params.get("code").map(ToString::to_string).as_deref() == Some(&*wish.code);
        let is_closed = result.findings.iter().any(|finding| closed.contains(&finding.rule) && is_of(finding));
        let most = limit(basis, base, month, &wish.code).map_or(wish.max.get(), |limit| limit.min(wish.max.get()));
        let (quantity, standing) = match purse {
            _ if is_closed => (0, Standing::Closed),
            None => (wish.max.get(), Standing::NoQuota),
            Some(_) if unit <= 0 => (0, Standing::Closed),
            Some(_) => (most, if most < wish.max.get() { Standing::Limited } else { Standing::Full }),
        };
        Wished { wish: wish.clone(), quantity, unit, copayment, purse, standing }
    });
    Ok(wished.collect())
}

/// The firm limit of units a month.
fn limit(basis: &Basis, case: &Case, month: Month, code: &str) -> Option<i64> {
    let day = case.basis_on.unwrap_or(month.first_day());
    let limits = basis.code(code)?.limits.iter().filter(|limit| limit.kind == LimitKind::MaxUnitsPerMonth);
    limits.filter(|limit| limit.from.is_none_or(|from| from <= day)).map(|limit| i64::from(limit.value)).min()
}

/// What a purse has for the month, and what of it the rest of the plan takes.
fn budget(
    basis: &Basis,
    base: &Case,
    before: &Simulation,
    (plan, month, purse): (usize, Month, QuotaType),
    wished: &[Wished],
    use_retention: bool,
) -> Result<(Ntd, Ntd), InputError> {
    if let Some(row) = ledger(before, purse, month) {
        let own = row.quota - row.advance_deduction + row.adjustment;
        return Ok((if use_retention { row.available } else { own.min(row.available) }, row.approved));
    }
    if purse != QuotaType::Respite {
        return Ok((0, 0));
    }
    // The year may begin with this very plan.
    let mut with = base.clone();
    for one in wished.iter().filter(|one| one.purse == Some(purse)) {
        add_units(&mut with, plan, &one.wish.code, 1, (QuotaType::Aids, 0));
    }
    let result = ltc_engine::simulate(basis, &with)?;
    let year = result.ledger.respite.iter().find(|year| (year.from..=year.to).contains(&month));
    let Some(year) = year else { return Ok((0, 0)) };
    let lines = claim(&result, month).map_or(&[][..], |(_, claim)| &claim.lines);
    let wishes: Ntd = lines
        .iter()
        .filter(|line| is_of(line, purse) && wished.iter().any(|one| one.wish.code == line.code))
        .map(|line| line.quantity * line.price)
        .sum();
    let spent: Ntd = result.claims.iter().map(|claim| within(&result, purse, claim.month)).sum();
    let earlier = (year.used - spent).max(0);
    Ok((year.quota + year.adjustment, (year.approved + earlier - wishes).max(0)))
}

/// The second-best choice: the one purse changed that loses least.
fn runner_up(wished: &[Wished], seconds: Vec<(QuotaType, Best, Best)>) -> Option<RunnerUp> {
    let loss = |(_, first, second): &(QuotaType, Best, Best)| {
        let mut loss = [0; 3];
        for (slot, (one, other)) in loss.iter_mut().zip(first.gain.iter().zip(second.gain)) {
            *slot = one - other;
        }
        loss
    };
    let (purse, _, second) = seconds.into_iter().min_by_key(loss)?;
    let mut given = second.quantities.iter();
    let quantities: Vec<i64> = wished
        .iter()
        .map(|one| if one.is_in_race(purse) { given.next().copied().unwrap_or(0) } else { one.quantity })
        .collect();
    let worth = wished.iter().zip(&quantities).map(|(one, units)| one.weight() * units).sum();
    let spent = wished.iter().zip(&quantities).map(|(one, units)| one.unit * units).sum();
    Some(RunnerUp { quantities, worth, spent })
}
