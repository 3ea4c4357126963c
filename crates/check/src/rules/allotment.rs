//! Allotments: what the unit may claim of a client in a month, by code and by amount.
//!
//! Every subsidised record counts, whatever else is found on it, but for exact duplicates and missed
//! visits. A limit is reported on the record that crosses it, in order of date, start and place.

use crate::allotments::{counts, covers, is_flexible, of_month, purse_of, unit_of, use_of};
use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Counter, Hit, Sink};
use crate::records::{Field, RecordId, Row, number_of};
use crate::registry::CheckRule;
use crate::surcharges::month_arg;
use ltc_engine::basis::{ListName, PolicyName, PolicyValue};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Allocation, AllocationFund, Case, QuotaType};
use ltc_engine::finding::Scope;
use ltc_engine::money::Ntd;
use ltc_engine::rule::Severity;
use std::ops::RangeInclusive;

/// A code that is not in the unit's monthly allotment.
///
/// # What it checks
/// The unit's allotment of the month lists codes, and the record's is not among them. An entry covers its
/// sub-codes. A flexible service (referred with quantity 0) needs no entry. Allotments that state amounts
/// only, and records of a purse for which none is set, are not checked.
///
/// # Why
/// The system compares each claim with the allotment that the case manager has set for client and month
/// (E5201).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA07", "quantity": 10}]}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "甲"}, "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [
///    {"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA07", "quantity": 10}]},
///    {"month": "2026-07", "unit": "乙", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 10}]}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the case manager to add the code to the month's allotment, or claim it as self-paid.
pub(crate) static E5201: Entry = Entry {
    id: "E5201",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5201", "S3-9.6"],
    params: &["month"],
    needs: &[Need::Case, Need::Allocations],
    fix: None,
};

/// More of a code than the unit's monthly allotment holds.
///
/// # What it checks
/// Units of a code recorded in a month against the count that the unit's allotment states. Reported once,
/// on the record that crosses the count. A flexible service (referred with quantity 0) has no count.
///
/// # Why
/// The system rejects what goes beyond the count of the month's allotment (E5202).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 4}]}]}],
///  "records": [
///   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///   {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000, "items": [{"code": "BA02", "quantity": 3}]}]}],
///  "records": [
///   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]},
///   {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Ask the case manager to raise the count, or claim what is above it as self-paid.
pub(crate) static E5202: Entry = Entry {
    id: "E5202",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5202", "S3-9.6"],
    params: &["actual", "expected", "month"],
    needs: &[Need::Case, Need::Allocations],
    fix: None,
};

/// More NT$ than the unit's allocated quota of the month.
///
/// # What it checks
/// For each purse (care, transport, respite) what the month's records use of it on the general price,
/// against everything that is allocated to the unit for the month: of the month, of what was retained, of
/// the advance for the codes it may pay. Reported once, on the record that crosses the amount; where that
/// is a flexible service under the standard of 2018-12, it is a warning. A purse that is set in no month
/// is not checked.
///
/// # Why
/// The system compares what a unit claims with what it was allocated, not with the client's quota (E5203).
/// For flexible services the new mechanism announced a warning only (S3-2.2).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 390}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 389}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "referrals": [{"code": "BA13", "quantity": 0, "on": "2018-12-01"}]},
///   "allocations": [{"month": "2018-12", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 195}]}],
///  "records": [{"client": "A223456781", "date": "2018-12-03", "code": "BA13", "quantity": 2, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the case manager to allocate more, or claim what is above it as self-paid.
pub(crate) static E5203: Entry = Entry {
    id: "E5203",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5203", "S3-2.2", "S3-9.6", "decision:over_allocation"],
    params: &["actual", "expected", "month"],
    needs: &[Need::Case, Need::Allocations],
    fix: None,
};

/// No allotment is set for the client in this month.
///
/// # What it checks
/// The client has allocations, but none of the month of service for the unit. A client without any
/// allocation is not checked: nobody has entered them.
///
/// # Why
/// Without the monthly setting nothing of the client can be claimed (E5204).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-31", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "allocations": [{"month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 5000}]}],
///  "records": [{"client": "A223456781", "date": "2026-08-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the case manager to set the month's allotment; last month's settings can be copied.
pub(crate) static E5204: Entry = Entry {
    id: "E5204",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5204", "S3-9.6"],
    params: &["month"],
    needs: &[Need::Case, Need::Allocations],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5201, CheckRule::E5202, CheckRule::E5203, CheckRule::E5204],
    concerns: Concerns::ALL,
    run: allotments,
}];

/// The four rules' counts.
struct Counts {
    code: Counter,
    units: Counter,
    amount: Counter,
    month: Counter,
}

impl Counts {
    fn all(&mut self) -> [&mut Counter; 4] {
        [&mut self.code, &mut self.units, &mut self.amount, &mut self.month]
    }
}

fn allotments(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut counts_of = Counts {
        code: Counter::new(CheckRule::E5201),
        units: Counter::new(CheckRule::E5202),
        amount: Counter::new(CheckRule::E5203),
        month: Counter::new(CheckRule::E5204),
    };
    let client = part.first().and_then(|id| context.client(context.row(*id).client));
    let case = client.map(|client| client.case);
    let mut allotted = AllAllotted::default();
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        if !row.counts() {
            continue;
        }
        let Some(purse) = purse_of(context, row).filter(|purse| *purse != QuotaType::Aids) else { continue };
        let missing = match case {
            None => Some(Need::Case),
            Some(case) if case.allocations.is_empty() => Some(Need::Allocations),
            Some(_) => None,
        };
        if let Some(need) = missing {
            counts_of.all().into_iter().for_each(|count| count.not_checked(need));
            continue;
        }
        let Some(case) = case else { continue };
        if !counts(context, part, at) {
            continue;
        }
        let Some(allotted) = allotted.of(context, case, row) else { continue };
        Claim { id: *id, row, purse, records: part.len() }.judge(context, allotted, &mut counts_of, out);
    }
    for count in [counts_of.code, counts_of.units, counts_of.amount, counts_of.month] {
        count.tell(out);
    }
}

/// The allotments of a client, by month and unit.
#[derive(Default)]
struct AllAllotted<'c> {
    all: Vec<Allotted<'c>>,
    /// Number of the unit and days of the record asked for last, and the place of its allotments: most
    /// clients have one unit and one month.
    last: Option<(u16, RangeInclusive<i32>, usize)>,
}

impl<'c> AllAllotted<'c> {
    /// Those of the month and the unit of a record.
    fn of(&mut self, context: &Context<'c>, case: &'c Case, row: &Row) -> Option<&mut Allotted<'c>> {
        let last = self.last.as_ref().filter(|(unit, days, _)| *unit == row.unit && days.contains(&row.day));
        let place = if let Some((_, _, place)) = last {
            *place
        } else {
            let month = Month::of(context.date(row)?);
            let unit = unit_of(context, row);
            let known = self.all.iter().position(|one| one.month == month && one.unit == unit);
            let place = known.unwrap_or_else(|| {
                self.all.push(Allotted::new(case, month, unit));
                self.all.len() - 1
            });
            let days = number_of(month.first_day())..=number_of(month.last_day());
            self.last = Some((row.unit, days, place));
            place
        };
        self.all.get_mut(place)
    }
}

/// The allotments of a month to a unit, and what was counted against them so far.
struct Allotted<'c> {
    month: Month,
    unit: Option<&'c str>,
    all: Vec<&'c Allocation>,
    purses: Vec<OfPurse>,
    /// By entry of the allotments.
    units: Vec<(&'c str, Sum)>,
    /// NT$ from the advance.
    advance: Ntd,
    paid_by_advance: Ntd,
}

/// What the allotments say of a purse from which the client has any, in whatever month.
struct OfPurse {
    purse: QuotaType,
    has_items: bool,
    limit: Ntd,
    used: Sum,
}

/// A sum with the records in it.
#[derive(Default)]
struct Sum {
    total: i64,
    records: Vec<RecordId>,
}

impl Sum {
    /// Adds a record. The sum, if this record crosses the limit.
    fn add(&mut self, record: RecordId, amount: i64, limit: i64) -> Option<i64> {
        let before = self.total;
        self.total += amount;
        if before <= limit && self.total > limit {
            return Some(self.total);
        }
        self.records.push(record);
        None
    }
}

impl<'c> Allotted<'c> {
    fn new(case: &'c Case, month: Month, unit: Option<&'c str>) -> Self {
        let all: Vec<&Allocation> = of_month(case, month, unit).collect();
        let from_advance = all.iter().filter(|one| one.fund == AllocationFund::Advance);
        let advance = from_advance.map(|one| one.amount.get()).sum();
        let mut purses: Vec<OfPurse> = Vec::with_capacity(1);
        for one in &case.allocations {
            if purses.iter().any(|of| of.purse == one.quota_type) {
                continue;
            }
            let of_purse = || all.iter().filter(|other| other.quota_type == one.quota_type);
            let amount = |one: &&Allocation| if one.fund == AllocationFund::Advance { 0 } else { one.amount.get() };
            purses.push(OfPurse {
                purse: one.quota_type,
                has_items: of_purse().any(|one| !one.items.is_empty()),
                limit: of_purse().map(amount).sum(),
                used: Sum::default(),
            });
        }
        Self { month, unit, all, purses, units: Vec::new(), advance, paid_by_advance: 0 }
    }

    /// What the allotment from the advance pays of a service that it may pay.
    fn pay_by_advance(&mut self, amount: Ntd) -> Ntd {
        let paid = amount.min((self.advance - self.paid_by_advance).max(0));
        self.paid_by_advance += paid;
        paid
    }
}

/// A record against the allotments of its month.
struct Claim<'r> {
    id: RecordId,
    row: &'r Row,
    purse: QuotaType,
    /// Of the client, in all.
    records: usize,
}

impl Claim<'_> {
    fn judge<'c>(&self, context: &Context<'c>, allotted: &mut Allotted<'c>, counts: &mut Counts, out: &mut Sink<'_>) {
        counts.month.checked();
        if allotted.all.is_empty() {
            out.hit(Hit::new(CheckRule::E5204, self.id).arg(month_arg(allotted.month)));
            return;
        }
        let flexible = is_flexible(context, self.row);
        self.judge_code(context, flexible, allotted, counts, out);
        self.judge_amount(context, flexible, allotted, counts, out);
    }

    /// E5201, E5202: the code and its count.
    fn judge_code<'c>(
        &self,
        context: &Context<'c>,
        flexible: bool,
        allotted: &mut Allotted<'c>,
        counts: &mut Counts,
        out: &mut Sink<'_>,
    ) {
        if !allotted.purses.iter().any(|of| of.purse == self.purse && of.has_items) {
            counts.code.not_checked(Need::Allocations);
            counts.units.not_checked(Need::Allocations);
            return;
        }
        counts.code.checked();
        counts.units.checked();
        if flexible {
            return;
        }
        let month = month_arg(allotted.month);
        let of_purse = allotted.all.iter().copied().filter(|one| one.quota_type == self.purse);
        let items = of_purse.flat_map(|one| &one.items);
        let covering: Vec<_> = items.filter(|item| covers(context, &item.code, self.row.code)).collect();
        // An entry of the code itself goes before one of its parent.
        let Some(entry) = covering.iter().map(|item| item.code.as_str()).max_by_key(|code| code.len()) else {
            out.hit(Hit::new(CheckRule::E5201, self.id).field(Field::Code).arg(month));
            return;
        };
        let limit: i64 = covering.iter().filter(|item| item.code == entry).map(|item| item.quantity.get()).sum();
        let place = allotted.units.iter().position(|(of, _)| *of == entry).unwrap_or_else(|| {
            allotted.units.push((entry, Sum::default()));
            allotted.units.len() - 1
        });
        let Some((_, sum)) = allotted.units.get_mut(place) else { return };
        let before = sum.records.len();
        if let Some(units) = sum.add(self.id, self.row.units(), limit) {
            let hit = Hit::new(CheckRule::E5202, self.id).field(Field::Quantity).arg(units).arg(limit).arg(month);
            out.hit_with(hit, sum.records.get(..before).unwrap_or_default());
            sum.records.push(self.id);
        }
    }

    /// E5203: the amount.
    fn judge_amount<'c>(
        &self,
        context: &Context<'c>,
        flexible: bool,
        allotted: &mut Allotted<'c>,
        counts: &mut Counts,
        out: &mut Sink<'_>,
    ) {
        // Nothing is allotted from the purse in any month.
        let Some(place) = allotted.purses.iter().position(|of| of.purse == self.purse) else {
            counts.amount.not_checked(Need::Allocations);
            return;
        };
        counts.amount.checked();
        let mut amount = use_of(context, self.row);
        let terms = context.terms(self.row);
        if terms.is_on(ListName::Advance) {
            amount -= allotted.pay_by_advance(amount);
        }
        let Some(OfPurse { limit, used, .. }) = allotted.purses.get_mut(place) else { return };
        let limit = *limit;
        if used.records.is_empty() {
            used.records.reserve(self.records);
        }
        let before = used.records.len();
        let Some(total) = used.add(self.id, amount, limit) else { return };
        let warns = flexible && terms.is_on(ListName::OverAllocationWarns)
            || context
                .date(self.row)
                .is_some_and(|day| context.standard.follows(PolicyName::OverAllocation, PolicyValue::Warning, day));
        let severity = if warns { Severity::Warning } else { Severity::Error };
        let hit = Hit::new(CheckRule::E5203, self.id).severity(severity).amount(total - limit);
        let hit = hit.arg(total).arg(limit).arg(month_arg(allotted.month));
        out.hit_with(hit, used.records.get(..before).unwrap_or_default());
        used.records.push(self.id);
    }
}
