//! The plan of a month, priced: what the quota pays, what the client pays.
//!
//! Source: the copayment table, regulation articles 14 and 15; policies `copay_rounding`,
//! `quota_edge`, `remote_price_payer`, `shared_home`, `aa_quota`.

mod line;
mod rates;

pub(crate) use line::{LineWork, Room};
pub(crate) use rates::{Rate, rate_of};

use crate::basis::Family;
use crate::calendar::Month;
use crate::case::{Case, Client, QuotaType};
use crate::money::Ntd;
use crate::quota::{ItemWork, PlanMonth};
use crate::simulation::{ClaimTotals, MonthClaim};
use crate::standard::Standard;
use line::price;

/// What the purses hold for a month's plan, used up line by line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Purses {
    /// Care quota available in the month.
    pub(crate) care: Ntd,
    /// Transport quota available in the month; 0 while the zone is unknown.
    pub(crate) transport: Ntd,
    /// What is left of the respite year.
    pub(crate) respite: Ntd,
}

/// A month's lines with what led to them.
#[derive(Debug, Clone)]
pub(crate) struct ClaimWork {
    pub(crate) month: Month,
    pub(crate) lines: Vec<LineWork>,
    pub(crate) totals: ClaimTotals,
}

impl ClaimWork {
    /// The month as shown.
    pub(crate) fn row(&self) -> MonthClaim {
        let lines = self.lines.iter().map(|work| work.line.clone()).collect();
        MonthClaim { month: self.month, lines, totals: self.totals }
    }
}

/// Prices the plan of a month, items in the plan's order.
pub(crate) fn work_claim(
    standard: &Standard<'_>,
    case: &Case,
    facts: &Client,
    zone: Option<u8>,
    plan: &PlanMonth,
    mut purses: Purses,
) -> Option<ClaimWork> {
    let place = plan.plan?;
    let mut lines = Vec::with_capacity(plan.items.len());
    let priced = case.plans.get(place).map_or(&[][..], |plan| &plan.items);
    for (item, _) in plan.items.iter().zip(priced).filter(|(item, _)| is_priced(standard, item)) {
        let rate = rate_of(standard, item, facts.welfare_class, zone, plan.day);
        if item.advance_units > 0 {
            lines.push(price(standard, plan, item, item.advance_units, Room::Advance, rate.clone()));
        }
        let units = item.quantity - item.advance_units;
        if units == 0 && item.advance_units > 0 {
            continue;
        }
        let room = match item.quota_type {
            _ if !item.open => Room::Quota(0),
            Some(QuotaType::Care) => Room::Quota(purses.care),
            Some(QuotaType::Transport) => Room::Quota(purses.transport),
            Some(QuotaType::Respite) => Room::Quota(purses.respite),
            Some(QuotaType::Aids) | None => Room::NoQuota,
        };
        let work = price(standard, plan, item, units, room, rate);
        match item.quota_type {
            Some(QuotaType::Care) => purses.care -= work.line.within_quota,
            Some(QuotaType::Transport) => purses.transport -= work.line.within_quota,
            Some(QuotaType::Respite) => purses.respite -= work.line.within_quota,
            Some(QuotaType::Aids) | None => {}
        }
        lines.push(work);
    }
    let mut totals = ClaimTotals::default();
    for work in &lines {
        totals.add(&work.line);
    }
    Some(ClaimWork { month: plan.month, lines, totals })
}

/// Aids and home adaptations are not priced yet; a note says so.
fn is_priced(standard: &Standard<'_>, item: &ItemWork) -> bool {
    !matches!(standard.basis.family(&item.code), Some(Family::E | Family::F))
}
