//! Figures of the monthly ledgers.

use super::Explanation;
use crate::basis::Cited;
use crate::calendar::Month;
use crate::case::{AllocationFund, QuotaType};
use crate::money::{Ntd, percent_floor};
use crate::quota::{MonthWork, PlanMonth, adjustments_of};
use crate::rule::Figure;
use crate::work::Work;

/// A monthly ledger while its figures are explained.
struct Purse<'w> {
    work: &'w Work<'w>,
    quota_type: QuotaType,
    months: &'w [MonthWork],
}

/// The figure `field` of the `place`-th month shown.
pub(super) fn figure(work: &Work<'_>, purse: &str, place: usize, field: &[&str]) -> Option<Explanation> {
    let purse = match purse {
        "care" => Purse { work, quota_type: QuotaType::Care, months: &work.care },
        "transport" => Purse { work, quota_type: QuotaType::Transport, months: &work.transport },
        _ => return None,
    };
    let month = purse.months.iter().filter(|month| work.shows(month.place.month)).nth(place)?;
    Some(match field {
        ["quota"] => purse.quota(month),
        ["advance_deduction"] => purse.deduction(month),
        ["approved"] => purse.approved(month),
        ["adjustment"] => purse.adjustment(month),
        ["retention"] => purse.retention(month),
        ["available"] => purse.available(month),
        ["interval" | "month_in_interval"] => purse.month_in_interval(month, field.first()?),
        ["allocated", fund] => purse.allocated(month, fund_of(fund)?),
        ["unallocated", fund @ ("month" | "retention")] => purse.unallocated(month, fund_of(fund)?),
        _ => return None,
    })
}

fn fund_of(name: &str) -> Option<AllocationFund> {
    match name {
        "month" => Some(AllocationFund::Month),
        "retention" => Some(AllocationFund::Retention),
        "advance" => Some(AllocationFund::Advance),
        _ => None,
    }
}

fn fund_name(fund: AllocationFund) -> &'static str {
    match fund {
        AllocationFund::Month => "month",
        AllocationFund::Retention => "retention",
        AllocationFund::Advance => "advance",
    }
}

impl Purse<'_> {
    /// The pointer to a field of a month, if the month is shown.
    fn pointer(&self, month: Month, field: &str) -> String {
        let shown = self.months.iter().filter(|one| self.work.shows(one.place.month));
        shown
            .enumerate()
            .find(|(_, one)| one.place.month == month)
            .map_or_else(String::new, |(place, _)| format!("/ledger/{}/{place}/{field}", self.quota_type.name()))
    }

    fn node(&self, rule: Figure, month: &MonthWork, field: &str, value: Ntd) -> Explanation {
        let pointer = if field.is_empty() { String::new() } else { self.pointer(month.place.month, field) };
        Explanation::new(rule, pointer, value, &month.edition).with("month", month.place.month)
    }

    fn quota(&self, month: &MonthWork) -> Explanation {
        match self.quota_type {
            QuotaType::Care => self.care_quota(month),
            _ => self.transport_quota(month),
        }
    }

    fn care_quota(&self, month: &MonthWork) -> Explanation {
        let care = self.work.care_quota(month.place.month);
        let whole = |rule, field| {
            let node = self.node(rule, month, field, care.full).with("level", self.level_number(month));
            node.cite(care.cited.as_ref()).from([self.level(month)])
        };
        if care.share.is_none() && care.part.is_none() {
            return whole(Figure::Quota, "quota");
        }
        let mut node = whole(Figure::FullQuota, "");
        if let Some((percent, cited)) = &care.share {
            let field = if care.part.is_none() { "quota" } else { "" };
            let share = self.node(Figure::ForeignCarerShare, month, field, percent_floor(care.full, *percent));
            node = share.with("percent", i64::from(*percent)).cite(cited.as_ref()).from([node]);
        }
        self.part_month(month, care.part, care.quota, node)
    }

    fn transport_quota(&self, month: &MonthWork) -> Explanation {
        let Some(transport) = self.work.transport_quota(month.place.month) else {
            return self.node(Figure::Quota, month, "quota", month.quota);
        };
        let level = self.level_number(month);
        if let Some((min, cited)) = transport.min_level.as_ref().filter(|(min, _)| level < i64::from(*min)) {
            let node = self.node(Figure::BelowTransportLevel, month, "quota", 0).with("level", level);
            return node.with("min", i64::from(*min)).cite(Some(cited)).from([self.level(month)]);
        }
        let field = if transport.part.is_none() { "quota" } else { "" };
        let node = self.node(Figure::Quota, month, field, transport.full).with("zone", i64::from(transport.zone));
        let node = node.with("level", level).cite(transport.cited.as_ref());
        self.part_month(month, transport.part, transport.quota, node)
    }

    fn part_month(&self, month: &MonthWork, part: Option<(u32, u32)>, quota: Ntd, whole: Explanation) -> Explanation {
        let Some((left, days)) = part else { return whole };
        let node = self.node(Figure::PartMonth, month, "quota", quota);
        node.with("left", i64::from(left)).with("days", i64::from(days)).from([whole])
    }

    fn level_number(&self, month: &MonthWork) -> i64 {
        i64::from(self.work.levels.of(month.place.month))
    }

    fn level(&self, month: &MonthWork) -> Explanation {
        let node = self.node(Figure::Level, month, "", self.level_number(month));
        match self.work.levels.set_by(month.place.month) {
            Some(one) => node.with("date", one.on),
            None => node,
        }
    }

    fn deduction(&self, month: &MonthWork) -> Explanation {
        let node = self.node(Figure::AdvanceDeduction, month, "advance_deduction", month.deduction);
        let Some(advance) = self.work.advance.as_ref().filter(|_| self.quota_type == QuotaType::Care) else {
            return node;
        };
        let months: Vec<String> = advance.deductions.iter().map(|one| one.month.to_string()).collect();
        let node = node.with("amount", advance.amount).with("months", months.join(" "));
        node.cite(Some(&advance.terms.cited())).from([super::advance::amount(advance)])
    }

    fn plan(&self, month: &MonthWork) -> Option<&PlanMonth> {
        self.work.plans.iter().find(|plan| plan.month == month.place.month)
    }

    fn approved(&self, month: &MonthWork) -> Explanation {
        let node = |rule| self.node(rule, month, "approved", month.approved);
        let Some(plan) = self.plan(month).filter(|plan| plan.plan.is_some()) else { return node(Figure::NoPlan) };
        if plan.approved_stated(self.work.case, self.quota_type).is_some() {
            return node(Figure::ApprovedStated);
        }
        let items = plan.items.iter().filter(|item| item.quota_type == Some(self.quota_type));
        node(Figure::ApprovedFromItems).from(items.map(|item| {
            let node = self.node(Figure::PlanItem, month, "", item.approved()).with("code", item.code.as_str());
            let node = node.with("quantity", item.quantity - item.advance_units).with("price", item.quota_part);
            let node = node.cite(item.price_cited.as_ref().filter(|_| !item.price_stated));
            if item.advance_units > 0 { node.with("advance", item.advance_units) } else { node }
        }))
    }

    fn adjustment(&self, month: &MonthWork) -> Explanation {
        let entries = adjustments_of(self.work.case, self.quota_type, month.place.month).map(|(_, one)| {
            Explanation::given("adjustment", one.amount.get(), &month.edition).with("note", one.note.as_str())
        });
        self.node(Figure::Adjustment, month, "adjustment", month.adjustment).from(entries)
    }

    /// The earlier months of the same interval, oldest first; months before the first plan are of none.
    fn earlier(&self, month: &MonthWork) -> impl Iterator<Item = &MonthWork> {
        let place = month.place;
        let in_interval = self.months.iter().filter(move |one| one.place.interval == place.interval);
        in_interval.filter(move |one| one.place.accrues && one.place.month < place.month)
    }

    fn retention(&self, month: &MonthWork) -> Explanation {
        let field = "retention";
        if month.brought_in {
            return self.node(Figure::RetentionOpening, month, field, month.retention);
        }
        if month.place.month_in_interval == 1 {
            return self.node(Figure::RetentionStart, month, field, month.retention);
        }
        let opening = self.earlier(month).find(|one| one.brought_in).map(|one| self.retention_of_opening(one));
        let months = self.earlier(month).map(|one| {
            let node = self.node(Figure::RetentionOfMonth, one, "", one.accrued);
            node.from([self.quota(one), self.deduction(one), self.approved(one)])
        });
        let node = self.node(Figure::Retention, month, field, month.retention);
        node.cite(self.interval_source(month).as_ref()).from(opening).from(months)
    }

    fn retention_of_opening(&self, month: &MonthWork) -> Explanation {
        self.node(Figure::RetentionOpening, month, "retention", month.retention)
    }

    fn interval_source(&self, month: &MonthWork) -> Option<Cited> {
        let standard = &self.work.standard;
        crate::standard::cited(standard.at(&standard.basis.document().retention, month.place.month.first_day()))
    }

    fn available(&self, month: &MonthWork) -> Explanation {
        let used = self
            .earlier(month)
            .filter(|one| one.used != 0)
            .map(|one| self.node(Figure::RetentionUsed, one, "", one.used));
        let node = self.node(Figure::Available, month, "available", month.available);
        node.from([self.quota(month), self.deduction(month), self.adjustment(month), self.retention(month)]).from(used)
    }

    fn month_in_interval(&self, month: &MonthWork, field: &str) -> Explanation {
        let place = month.place;
        let value = if field == "interval" { place.interval } else { place.month_in_interval };
        let node = self.node(Figure::MonthInInterval, month, field, i64::from(value));
        let first = self.earlier(month).next().unwrap_or(month).place.month;
        node.with("interval", i64::from(place.interval)).with("from", first).cite(self.interval_source(month).as_ref())
    }

    fn allocations(&self, month: &MonthWork, fund: AllocationFund) -> impl Iterator<Item = Explanation> {
        let of_month =
            self.work.case.allocations.iter().filter(move |one| {
                one.quota_type == self.quota_type && one.month == month.place.month && one.fund == fund
            });
        of_month.map(|one| {
            let node = Explanation::given("allocation", one.amount.get(), &month.edition);
            node.with("unit", one.unit.as_str()).with("month", one.month)
        })
    }

    fn allocated(&self, month: &MonthWork, fund: AllocationFund) -> Explanation {
        let name = fund_name(fund);
        let value = match fund {
            AllocationFund::Month => month.allocated.month,
            AllocationFund::Retention => month.allocated.retention,
            AllocationFund::Advance => month.allocated.advance,
        };
        let node = self.node(Figure::Allocated, month, &format!("allocated/{name}"), value);
        node.with("fund", name).from(self.allocations(month, fund))
    }

    fn unallocated(&self, month: &MonthWork, fund: AllocationFund) -> Explanation {
        let name = fund_name(fund);
        let row = month.row().unallocated;
        let node =
            |value| self.node(Figure::Unallocated, month, &format!("unallocated/{name}"), value).with("fund", name);
        if fund == AllocationFund::Month {
            return node(row.month).from([self.approved(month), self.allocated(month, fund)]);
        }
        let given = self.earlier(month).chain([month]).filter(|one| one.allocated.retention != 0);
        node(row.retention).from([self.retention(month)]).from(given.map(|one| self.allocated(one, fund)))
    }
}
