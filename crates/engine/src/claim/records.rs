//! Recorded services of a month, priced: what the quota pays of what was done.

use super::line::{Room, Rounding, divide};
use super::rates::percent_of;
use super::{Purses, is_priced};
use crate::calendar::Month;
use crate::case::Client;
use crate::money::Ntd;
use crate::quota::{PlanMonth, price_service};
use crate::simulation::{ClaimLine, ClaimTotals, RespiteYear};
use crate::standard::Standard;
use chrono::NaiveDate;
use serde::Serialize;

/// A recorded service.
#[derive(Debug, Clone, Copy)]
pub struct RecordItem<'r> {
    /// Place of the record in the input.
    pub record: usize,
    /// The day of service.
    pub day: NaiveDate,
    /// Its code, as the standard writes it.
    pub code: &'r str,
    /// Units.
    pub quantity: i64,
    /// NT$ of a unit on the general price, where it is not the standard's.
    pub unit_price: Option<Ntd>,
}

/// A record's line. A record that the advance pays in part has two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordLine {
    /// Place of the record in the input.
    pub record: usize,
    /// The day of service.
    pub date: NaiveDate,
    /// The line.
    #[serde(flatten)]
    pub line: ClaimLine,
}

/// What the quotas held before the records of a month were priced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Available {
    /// NT$ of care and professional services.
    pub care: Ntd,
    /// NT$ of transport; `None` while the zone is not known.
    pub transport: Option<Ntd>,
    /// The respite year with what was used of it before the month.
    pub respite: Option<RespiteYear>,
}

/// The recorded services of a month, priced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordClaim {
    /// The month.
    pub month: Month,
    /// What there was to use.
    #[serde(skip)]
    pub available: Available,
    /// In the order in which they take the quota.
    pub lines: Vec<RecordLine>,
    /// Sums of the lines.
    #[serde(flatten)]
    pub totals: ClaimTotals,
}

/// Prices the records of a month in their order. Prices, rates and policies are those of the record's
/// day; the client's facts those of the month. What the plan of the month buys from the advance, the
/// advance pays.
pub(crate) fn work_records(
    standard: &Standard<'_>,
    facts: &Client,
    zone: Option<u8>,
    (month, plan): (Month, Option<&PlanMonth>),
    records: &[RecordItem<'_>],
    (mut purses, available): (Purses, Available),
) -> RecordClaim {
    let items = plan.map_or(&[][..], |plan| &plan.items);
    let mut advance: Vec<(&str, i64)> =
        items.iter().map(|item| (item.code.as_str(), item.advance_units)).filter(|(_, units)| *units > 0).collect();
    let mut claim =
        RecordClaim { month, available, lines: Vec::with_capacity(records.len()), totals: ClaimTotals::default() };
    let mut rounding: Option<(NaiveDate, Rounding)> = None;
    for one in records.iter().filter(|one| is_priced(standard, one.code)) {
        let rules = match rounding {
            Some((day, rules)) if day == one.day => rules,
            _ => Rounding::on(standard, one.day),
        };
        rounding = Some((one.day, rules));
        let priced = price_service(standard, facts, one.code, one.unit_price, one.day);
        let percent = percent_of(standard, priced, facts.welfare_class, zone, one.day);
        let mut units = one.quantity;
        let mut push = |units: i64, room: Room| {
            let (line, ..) = divide(one.code, units, priced, room, percent, rules);
            let within = line.within_quota;
            claim.totals.add(&line);
            claim.lines.push(RecordLine { record: one.record, date: one.day, line });
            within
        };
        let paid = advance.iter_mut().find(|(code, left)| *code == one.code && *left > 0).filter(|_| priced.open);
        if let Some((_, left)) = paid {
            let taken = units.min(*left);
            *left -= taken;
            units -= taken;
            push(taken, Room::Advance);
            if units == 0 {
                continue;
            }
        }
        let within = push(units, purses.room(priced.quota_type, priced.open));
        purses.take(priced.quota_type, within);
    }
    claim
}
