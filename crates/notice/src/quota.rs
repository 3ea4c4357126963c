//! Do the stated totals stay inside the quota (S0-10)? The case is simulated with them as its plan.

use crate::notice::Item;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Plan, PlanItem, QuantityIn, Span};
use ltc_engine::finding::Finding;
use ltc_engine::money::Ntd;
use ltc_engine::rule::{Rule, Severity};

/// The totals as the plan of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCheck {
    /// The month.
    pub month: Month,
    /// What the care codes (B, C) come to, NT$.
    pub care: Ntd,
    /// What the month has for them, retained balance included, NT$.
    pub available: Ntd,
    /// What the household pays in all, NT$.
    pub client_pays: Ntd,
    /// What is wrong with the month, and what must not be in a plan.
    pub findings: Vec<Finding>,
}

/// Simulates a case with the totals as the plan of a month; months before it stay as they are.
pub fn within_quota(basis: &Basis, case: &Case, totals: &[Item], month: Month) -> Result<QuotaCheck, InputError> {
    let case = with_totals(case, totals, month);
    let simulation = ltc_engine::simulate(basis, &case)?;
    let of_month = |finding: &Finding| {
        let word = finding.params.get("month").map(ToString::to_string);
        word.is_none_or(|word| word == month.to_string())
    };
    let matters = |finding: &Finding| {
        let about_plan = [Rule::PlanOverQuota, Rule::CodeUnknown, Rule::CodeNotInForce, Rule::ForeignCarerService];
        about_plan.contains(&finding.rule) || finding.severity == Severity::Error
    };
    let ledger = simulation.ledger.care.iter().find(|row| row.month == month);
    let claim = simulation.claims.iter().find(|claim| claim.month == month);
    Ok(QuotaCheck {
        month,
        care: ledger.map_or(0, |row| row.approved),
        available: ledger.map_or(0, |row| row.available),
        client_pays: claim.map_or(0, |claim| claim.totals.client_pays),
        findings: simulation.findings.into_iter().filter(|one| of_month(one) && matters(one)).collect(),
    })
}

/// The case with these totals as the plan of the month and nothing after it.
fn with_totals(case: &Case, totals: &[Item], month: Month) -> Case {
    let mut case = case.clone();
    case.plans.retain(|plan| plan.from.first_day() < month.first_day());
    case.plans.sort_by_key(|plan| plan.from.first_day());
    let before = case.plans.last();
    let price = |code: &str| {
        let item = before.and_then(|plan| plan.items.iter().find(|item| item.code == code));
        item.and_then(|item| item.unit_price)
    };
    let items = totals.iter().filter_map(|total| {
        let quantity = QuantityIn::new(total.quantity.get())?;
        Some(PlanItem { code: total.code.clone(), quantity, unit_price: price(&total.code), fund: None })
    });
    let plan = Plan {
        from: month.into(),
        to: None,
        approved_on: None,
        edition: None,
        items: items.collect(),
        approved: None,
        goals: Vec::new(),
        foreign_carer: None,
    };
    let first = case.simulate.map(|span| span.from).or_else(|| before.map(|plan| plan.from.month));
    let from = first.map_or(month, |first| first.min(month));
    case.plans.push(plan);
    case.simulate = Some(Span { from, to: month });
    case
}
