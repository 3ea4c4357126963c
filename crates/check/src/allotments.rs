//! What units may claim in a month against what is recorded: the basis of the rules E5201 to E5204, and
//! the section `allocations` of a report.

use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::records::{CodeId, NO_NUMBER, NONE, RecordId, Row};
use ltc_engine::basis::{Family, ListName};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Allocation, AllocationFund, Case, QuotaType, Settlement};
use ltc_engine::money::{Ntd, half_floor};
use ltc_engine::order;
use serde::Serialize;

/// What a unit may claim of a client in a month, and what is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AllocationUse {
    /// The client.
    pub client: String,
    /// The month.
    pub month: Month,
    /// The unit.
    pub unit: String,
    /// The purse.
    pub quota_type: QuotaType,
    /// What it is taken from.
    pub fund: AllocationFund,
    /// How it is claimed.
    pub settlement: Settlement,
    /// NT$ given.
    pub allocated: Ntd,
    /// NT$ recorded.
    pub recorded: Ntd,
    /// NT$ left; less than 0: recorded above it.
    pub remaining: Ntd,
}

/// The unit of a row: the one it names, else the claiming one.
pub fn unit_of<'c>(context: &Context<'c>, row: &Row) -> Option<&'c str> {
    let named = context.records.units().name(row.unit.into());
    let claiming = || context.facts.unit.and_then(|unit| unit.id.as_deref());
    (!named.is_empty()).then_some(named).or_else(claiming)
}

/// The purse that a row takes from, if allotments are set for it.
pub fn purse_of(context: &Context<'_>, row: &Row) -> Option<QuotaType> {
    context.terms(row).purse
}

/// Does the row count towards allotments: subsidised, somebody was met, and no exact duplicate?
pub fn counts(context: &Context<'_>, part: &[RecordId], at: usize) -> bool {
    part.get(at).is_some_and(|id| context.row(*id).counts()) && !is_duplicate(context, part, at)
}

/// NT$ of one unit on the general price: what the standard says, or what the record states where the
/// standard leaves it to the county or the record states another price. A remote price that is stated
/// is the same price. `None`: neither is known.
pub fn general_price(context: &Context<'_>, row: &Row) -> Option<Ntd> {
    let terms = context.terms(row);
    let stated = (row.price != NO_NUMBER && row.price > 0).then_some(row.price);
    let price = match (stated, terms.price) {
        (Some(stated), Some(general)) if Some(stated) == terms.remote => general,
        (Some(stated), _) => stated,
        (None, general) => general?,
    };
    Some(price.into())
}

/// NT$ that a row uses of its purse: on the general price, without the household's half of a shared
/// service.
pub fn use_of(context: &Context<'_>, row: &Row) -> Ntd {
    let price = general_price(context, row).unwrap_or(0);
    row.units() * if context.terms(row).shared_home { price - half_floor(price) } else { price }
}

/// Is it a flexible service: referred with quantity 0, and on the list of the day?
pub fn is_flexible(context: &Context<'_>, row: &Row) -> bool {
    if !context.terms(row).is_on(ListName::Flexible) {
        return false;
    }
    let (Some(client), Some(day)) = (context.client(row.client), context.date(row)) else { return false };
    let (code, unit) = (context.records.code(row), unit_of(context, row));
    let referrals = client.case.client.referrals.iter().filter(|referral| {
        let to_unit = referral.unit.as_deref().zip(unit).is_none_or(|(one, other)| one == other);
        referral.on <= day && to_unit && context.standard.basis.entry_covers(&referral.code, code)
    });
    referrals.max_by_key(|referral| referral.on).is_some_and(|referral| referral.quantity.get() == 0)
}

/// The allocations of a month for a unit; all of the month if no unit is named.
pub fn of_month<'c>(
    case: &'c Case,
    month: Month,
    unit: Option<&'c str>,
) -> impl Iterator<Item = &'c Allocation> + Clone {
    case.allocations.iter().filter(move |one| one.month == month && unit.is_none_or(|unit| one.unit == unit))
}

/// The section `allocations` of the report: for the months that records are of and the claimed month.
pub fn allocations(context: &Context<'_>) -> Vec<AllocationUse> {
    let mut months: Vec<Month> = context.month().into_iter().collect();
    let mut last = NO_NUMBER;
    for row in context.records.rows().iter().filter(|row| !row.flags.removed()) {
        if row.day != last {
            last = row.day;
            months.extend(row.month().filter(|month| !months.contains(month)));
        }
    }
    order::sort(&mut months);
    let mut uses = Vec::new();
    for case in context.facts.cases {
        let id = case.client.id.trim();
        let names = context.records.names();
        let client = names.find(&id.to_ascii_uppercase()).or_else(|| names.find(id)).unwrap_or(NONE);
        // Of two cases for one client the last one counts, as for every rule.
        if context.client(client).is_some_and(|facts| !std::ptr::eq(facts.case, case)) {
            continue;
        }
        let part = context.orders.of_client(context.records, client);
        uses.extend(months.iter().flat_map(|month| of_case(context, case, *month, part)));
    }
    uses
}

/// The settlement of an allocation that does not say it.
fn settlement(one: &Allocation) -> Settlement {
    one.settlement.unwrap_or(Settlement::Monthly)
}

/// The allocations of a case in a month; `part`: all records of its client.
pub fn of_case(context: &Context<'_>, case: &Case, month: Month, part: &[RecordId]) -> Vec<AllocationUse> {
    let mut uses: Vec<AllocationUse> = Vec::new();
    for one in of_month(case, month, None) {
        let same = |other: &&mut AllocationUse| {
            other.unit == one.unit
                && other.quota_type == one.quota_type
                && other.fund == one.fund
                && other.settlement == settlement(one)
        };
        if let Some(entry) = uses.iter_mut().find(same) {
            entry.allocated += one.amount.get();
        } else {
            uses.push(AllocationUse {
                client: case.client.id.clone(),
                month,
                unit: one.unit.clone(),
                quota_type: one.quota_type,
                fund: one.fund,
                settlement: settlement(one),
                allocated: one.amount.get(),
                recorded: 0,
                remaining: 0,
            });
        }
    }
    if uses.is_empty() {
        return uses;
    }
    order::sort_by(&mut uses, |one, other| {
        let key = |entry: &AllocationUse| (entry.quota_type, entry.settlement, entry.fund);
        one.unit.cmp(&other.unit).then_with(|| key(one).cmp(&key(other)))
    });
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        if row.month() == Some(month) && counts(context, part, at) {
            record(context, row, &mut uses);
        }
    }
    for entry in &mut uses {
        entry.remaining = entry.allocated - entry.recorded;
    }
    uses
}

/// Books a row on the allocations of its unit and purse, those of its family's settlement if there are
/// any: first on the advance if it may pay, then on the month, then on what was retained. What is above
/// all of them stands on the month.
fn record(context: &Context<'_>, row: &Row, uses: &mut [AllocationUse]) {
    let Some(purse) = purse_of(context, row) else { return };
    let unit = unit_of(context, row);
    let bundle = context.terms(row).family.is_some_and(|family| is_per_bundle(context, family));
    let own = if bundle { Settlement::Bundle } else { Settlement::Monthly };
    let is_open = |entry: &AllocationUse| {
        entry.quota_type == purse
            && unit.is_none_or(|unit| entry.unit == unit)
            && (entry.fund != AllocationFund::Advance || context.terms(row).is_on(ListName::Advance))
    };
    let mut open: Vec<&mut AllocationUse> = uses.iter_mut().filter(|entry| is_open(entry)).collect();
    let rank = |entry: &AllocationUse| match entry.fund {
        AllocationFund::Advance => 0,
        AllocationFund::Month => 1,
        AllocationFund::Retention => 2,
    };
    if open.iter().any(|entry| entry.settlement == own) {
        open.retain(|entry| entry.settlement == own);
    }
    order::sort_by_key(&mut open, |entry| rank(entry));
    let mut left = use_of(context, row);
    for entry in &mut open {
        let taken = left.min((entry.allocated - entry.recorded).max(0));
        entry.recorded += taken;
        left -= taken;
    }
    let above = open.iter_mut().min_by_key(|entry| entry.fund != AllocationFund::Month);
    if let Some(entry) = above.filter(|_| left > 0) {
        entry.recorded += left;
    }
}

fn is_per_bundle(context: &Context<'_>, family: Family) -> bool {
    context.standard.basis.family_terms(family).is_some_and(|terms| terms.per_bundle)
}

/// Does an allotment's item name the code?
pub fn covers(context: &Context<'_>, entry: &str, code: CodeId) -> bool {
    context.standard.basis.entry_covers(entry, context.records.codes().name(code.into()))
}
