//! The plan of a month, priced: what the quota pays, what the client pays.
//!
//! Source: the copayment table, regulation articles 14 and 15; policies `copay_rounding`,
//! `quota_edge`, `remote_price_payer`, `shared_home`, `aa_quota`.

mod line;
mod rates;
mod records;

pub(crate) use line::{LineWork, Room};
pub(crate) use rates::{Rate, rate_of};
pub(crate) use records::work_records;
pub use records::{Available, RecordClaim, RecordItem, RecordLine};

use crate::basis::Family;
use crate::calendar::Month;
use crate::case::{Case, Client, QuotaType};
use crate::money::Ntd;
use crate::quota::PlanMonth;
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

impl Purses {
    /// What a purse has room for; a service that may not be bought from the quota has none.
    fn room(&self, quota_type: Option<QuotaType>, open: bool) -> Room {
        match quota_type {
            _ if !open => Room::Quota(0),
            Some(QuotaType::Care) => Room::Quota(self.care),
            Some(QuotaType::Transport) => Room::Quota(self.transport),
            Some(QuotaType::Respite) => Room::Quota(self.respite),
            Some(QuotaType::Aids) | None => Room::NoQuota,
        }
    }

    /// Takes out what a line uses.
    fn take(&mut self, quota_type: Option<QuotaType>, amount: Ntd) {
        match quota_type {
            Some(QuotaType::Care) => self.care -= amount,
            Some(QuotaType::Transport) => self.transport -= amount,
            Some(QuotaType::Respite) => self.respite -= amount,
            Some(QuotaType::Aids) | None => {}
        }
    }
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
    for (item, _) in plan.items.iter().zip(priced).filter(|(item, _)| is_priced(standard, &item.code)) {
        let rate = rate_of(standard, item, facts.welfare_class, zone, plan.day);
        if item.advance_units > 0 {
            lines.push(price(standard, plan, item, item.advance_units, Room::Advance, rate.clone()));
        }
        let units = item.quantity - item.advance_units;
        if units == 0 && item.advance_units > 0 {
            continue;
        }
        let work = price(standard, plan, item, units, purses.room(item.quota_type, item.open), rate);
        purses.take(item.quota_type, work.line.within_quota);
        lines.push(work);
    }
    let mut totals = ClaimTotals::default();
    for work in &lines {
        totals.add(&work.line);
    }
    Some(ClaimWork { month: plan.month, lines, totals })
}

/// Aids and home adaptations are not priced yet; a note says so.
fn is_priced(standard: &Standard<'_>, code: &str) -> bool {
    !matches!(standard.basis.family(code), Some(Family::E | Family::F))
}
