//! The ledger of a monthly purse: retention, what is available, what was used of retention.
//!
//! Source: S3-9.2 to S3-9.6; decisions `retention` and "approved above quota".

use super::Place;
use crate::case::QuotaType;
use crate::finding::{Finding, Reason};
use crate::money::Ntd;
use crate::rule::Rule;
use crate::simulation::{Allocated, LedgerMonth, Unallocated};

/// What a month brings to the ledger.
#[derive(Debug, Clone)]
pub(crate) struct LedgerInput {
    /// Where it stands.
    pub(crate) place: Place,
    /// The edition of its first day.
    pub(crate) edition: String,
    /// Its plan.
    pub(crate) plan: Option<usize>,
    /// What the level gives.
    pub(crate) quota: Ntd,
    /// What it pays back of the advance, as scheduled.
    pub(crate) deduction: Ntd,
    /// What the plan takes.
    pub(crate) approved: Ntd,
    /// Sum of manual adjustments, as entered.
    pub(crate) adjustment: Ntd,
    /// Given to units.
    pub(crate) allocated: Allocated,
}

/// A month of the ledger with everything that led to it.
#[derive(Debug, Clone)]
pub(crate) struct MonthWork {
    pub(crate) place: Place,
    pub(crate) edition: String,
    pub(crate) plan: Option<usize>,
    pub(crate) quota: Ntd,
    pub(crate) deduction: Ntd,
    pub(crate) approved: Ntd,
    pub(crate) adjustment: Ntd,
    /// Gross balance on the first day.
    pub(crate) retention: Ntd,
    /// The balance is one brought in.
    pub(crate) brought_in: bool,
    /// Net of what earlier months of the interval used.
    pub(crate) left: Ntd,
    pub(crate) available: Ntd,
    /// What this month uses of the balance.
    pub(crate) used: Ntd,
    /// What it adds to the gross balance.
    pub(crate) accrued: Ntd,
    /// What is left net at its end.
    pub(crate) left_after: Ntd,
    pub(crate) allocated: Allocated,
    pub(crate) unallocated_retention: Ntd,
}

impl MonthWork {
    /// The row as shown.
    pub(crate) fn row(&self) -> LedgerMonth {
        LedgerMonth {
            month: self.place.month,
            edition: self.edition.clone(),
            interval: self.place.interval,
            month_in_interval: self.place.month_in_interval,
            plan: self.plan,
            quota: self.quota,
            advance_deduction: self.deduction,
            approved: self.approved,
            adjustment: self.adjustment,
            retention: self.retention,
            available: self.available,
            allocated: self.allocated,
            unallocated: Unallocated {
                month: self.approved - self.allocated.month,
                retention: self.unallocated_retention,
            },
        }
    }
}

/// Runs the ledger over consecutive months. `opening`: the balance brought in for the first one.
pub(crate) fn work_ledger(
    quota_type: QuotaType,
    inputs: Vec<LedgerInput>,
    opening: Option<Ntd>,
    findings: &mut Vec<Finding>,
) -> Vec<MonthWork> {
    let mut months: Vec<MonthWork> = Vec::with_capacity(inputs.len());
    let mut gross: Ntd = 0;
    let mut left: Ntd = 0;
    let mut allocated_so_far: Ntd = 0;
    for input in inputs {
        let place = input.place;
        let mut brought_in = false;
        if place.month_in_interval == 1 {
            (gross, left, allocated_so_far) = (0, 0, 0);
        }
        if let Some(amount) = opening.filter(|amount| months.is_empty() && *amount > 0) {
            if place.month_in_interval == 1 {
                findings.push(opening_ignored(quota_type, place, amount));
            } else {
                (gross, left, brought_in) = (amount, amount, true);
            }
        }
        let deduction = input.deduction.min(input.quota);
        if input.deduction > input.quota {
            findings.push(deduction_clipped(place, input.deduction, input.quota));
        }
        let own = input.quota - deduction;
        // A decrease reaches as far as the month has something; the system refuses more.
        let adjustment = input.adjustment.max(-(own + left));
        if adjustment != input.adjustment {
            findings.push(decrease_clipped(quota_type, place, input.adjustment, adjustment));
        }
        let base = own + adjustment;
        let available = base + left;
        allocated_so_far += input.allocated.retention;
        let from_retention = input.allocated.retention.max(input.approved - base).clamp(0, left);
        let accrued = if place.accrues { (own - input.approved).max(0) } else { 0 };
        // What a decrease has taken cannot be retained as well, although the gross balance of the
        // screens (quota − deduction − approved) does not see it.
        let really_accrued = accrued.min((base - input.approved).max(0));
        let left_after = left - from_retention + really_accrued;
        if input.approved > available {
            findings.push(plan_over_quota(quota_type, place, input.plan, input.approved, available));
        }
        months.push(MonthWork {
            place,
            edition: input.edition,
            plan: input.plan,
            quota: input.quota,
            deduction,
            approved: input.approved,
            adjustment,
            retention: gross,
            brought_in,
            left,
            available,
            used: from_retention + accrued - really_accrued,
            accrued,
            left_after,
            allocated: input.allocated,
            unallocated_retention: gross - allocated_so_far,
        });
        gross += accrued;
        left = left_after;
    }
    months
}

fn plan_over_quota(quota_type: QuotaType, place: Place, plan: Option<usize>, approved: Ntd, available: Ntd) -> Finding {
    let field = plan.map_or_else(|| "/plans".to_owned(), |plan| format!("/plans/{plan}"));
    let over = approved - available.max(0);
    Finding::case(Rule::PlanOverQuota, field)
        .because(Reason::OverInMonth)
        .with("quota_type", quota_type.name())
        .with("month", place.month)
        .with("approved", approved)
        .with("available", available)
        .with("over", over)
        .amount(over)
        .compared(approved, available)
}

fn deduction_clipped(place: Place, deduction: Ntd, quota: Ntd) -> Finding {
    Finding::case(Rule::EdgeValue, "/advance")
        .because(Reason::DeductionAboveQuota)
        .with("month", place.month)
        .with("deduction", deduction)
        .with("quota", quota)
        .amount(deduction - quota)
}

fn decrease_clipped(quota_type: QuotaType, place: Place, entered: Ntd, counted: Ntd) -> Finding {
    Finding::case(Rule::EdgeValue, "/adjustments")
        .because(Reason::DecreaseAboveBalance)
        .with("quota_type", quota_type.name())
        .with("month", place.month)
        .with("amount", entered)
        .with("counted", counted)
}

fn opening_ignored(quota_type: QuotaType, place: Place, amount: Ntd) -> Finding {
    Finding::case(Rule::EdgeValue, "/opening/retention")
        .because(Reason::OpeningAtIntervalStart)
        .with("quota_type", quota_type.name())
        .with("month", place.month)
        .with("amount", amount)
        .amount(amount)
}
