//! One line: the units inside the quota, the unit on its edge, the units outside.

use super::Rate;
use crate::basis::{PolicyName, PolicyValue};
use crate::case::ItemFund;
use crate::money::{Ntd, percent_floor};
use crate::quota::{ItemWork, PlanMonth};
use crate::simulation::ClaimLine;
use crate::standard::Standard;

/// What pays for a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// The quota, with this much left in it.
    Quota(Ntd),
    /// The advance, which was found to suffice.
    Advance,
    /// No quota is used (AA, SC, OT): paid in full.
    NoQuota,
}

/// A line with what led to it.
#[derive(Debug, Clone)]
pub(crate) struct LineWork {
    pub(crate) line: ClaimLine,
    /// The item.
    pub(crate) item: ItemWork,
    /// What pays.
    pub(crate) room: Room,
    /// Copayment rate.
    pub(crate) rate: Rate,
    /// Whole units inside.
    pub(crate) inside: i64,
    /// NT$ of the unit on the edge that lie inside.
    pub(crate) edge: Ntd,
    /// The edition applied.
    pub(crate) edition: String,
}

/// Prices `units` of an item.
pub(super) fn price(
    standard: &Standard<'_>,
    plan: &PlanMonth,
    item: &ItemWork,
    units: i64,
    room: Room,
    rate: Rate,
) -> LineWork {
    let splits = standard.follows(PolicyName::QuotaEdge, PolicyValue::SplitUnit, plan.day);
    let per_line = standard.follows(PolicyName::CopayRounding, PolicyValue::PerLineFloor, plan.day);
    let (inside, edge) = match room {
        Room::Quota(left) => units_inside(units, item.quota_part, left.max(0), splits),
        Room::Advance | Room::NoQuota => (units, 0),
    };
    let within_quota = inside * item.quota_part + edge;
    let copayment = if per_line {
        percent_floor(within_quota, rate.percent)
    } else {
        inside * percent_floor(item.quota_part, rate.percent) + percent_floor(edge, rate.percent)
    };
    let outside = units - inside - i64::from(edge > 0);
    let amount = units * item.price;
    let line = ClaimLine {
        code: item.code.clone(),
        quantity: units,
        price: item.price,
        amount,
        quota_type: item.quota_type,
        fund: (room == Room::Advance).then_some(ItemFund::Advance),
        within_quota,
        copayment,
        subsidy: within_quota - copayment,
        self_pay: amount - within_quota,
        remote_supplement: inside * item.remote_difference,
        remote_self_pay: outside * item.remote_difference,
    };
    LineWork { line, item: item.clone(), room, rate, inside, edge, edition: standard.edition_id(plan.day) }
}

/// Whole units that fit into `left`, and what of the next one does if a unit may be split.
fn units_inside(units: i64, quota_part: Ntd, left: Ntd, splits: bool) -> (i64, Ntd) {
    if quota_part == 0 {
        return (if left > 0 { units } else { 0 }, 0);
    }
    let inside = units.min(left / quota_part);
    let rest = left - inside * quota_part;
    (inside, if inside < units && splits { rest } else { 0 })
}
