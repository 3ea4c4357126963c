//! One line: the units inside the quota, the unit on its edge, the units outside.

use super::Rate;
use crate::basis::{PolicyName, PolicyValue};
use crate::case::ItemFund;
use crate::money::{Ntd, percent_floor};
use crate::quota::{ItemWork, PlanMonth, Priced};
use crate::simulation::ClaimLine;
use crate::standard::Standard;
use chrono::NaiveDate;

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
    let rounding = Rounding::on(standard, plan.day);
    let (line, inside, edge) = divide(&item.code, units, item.priced(), room, rate.percent, rounding);
    LineWork { line, item: item.clone(), room, rate, inside, edge, edition: standard.edition_id(plan.day) }
}

/// How units and copayments are rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rounding {
    /// The unit on the quota's edge is split (policy `quota_edge`).
    splits: bool,
    /// The copayment is rounded once for the line (policy `copay_rounding`).
    per_line: bool,
}

impl Rounding {
    /// As the policies have it on a day.
    pub(super) fn on(standard: &Standard<'_>, day: NaiveDate) -> Self {
        Self {
            splits: standard.follows(PolicyName::QuotaEdge, PolicyValue::SplitUnit, day),
            per_line: standard.follows(PolicyName::CopayRounding, PolicyValue::PerLineFloor, day),
        }
    }
}

/// The line of `units`: what lies inside the quota and outside, and who pays. Also the whole units
/// inside, and the NT$ inside of the unit on the edge.
pub(super) fn divide(
    code: &str,
    units: i64,
    priced: Priced,
    room: Room,
    percent: u32,
    rounding: Rounding,
) -> (ClaimLine, i64, Ntd) {
    let (inside, edge) = match room {
        Room::Quota(left) => units_inside(units, priced.quota_part, left.max(0), rounding.splits),
        Room::Advance | Room::NoQuota => (units, 0),
    };
    let within_quota = inside * priced.quota_part + edge;
    let copayment = if rounding.per_line {
        percent_floor(within_quota, percent)
    } else {
        inside * percent_floor(priced.quota_part, percent) + percent_floor(edge, percent)
    };
    let outside = units - inside - i64::from(edge > 0);
    let amount = units * priced.price;
    let line = ClaimLine {
        code: code.to_owned(),
        quantity: units,
        price: priced.price,
        amount,
        quota_type: priced.quota_type,
        fund: (room == Room::Advance).then_some(ItemFund::Advance),
        within_quota,
        copayment,
        subsidy: within_quota - copayment,
        self_pay: amount - within_quota,
        remote_supplement: inside * priced.remote_difference,
        remote_self_pay: outside * priced.remote_difference,
    };
    (line, inside, edge)
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
