//! Figures of the advance.

use super::{Explanation, index};
use crate::case::AllocationFund;
use crate::quota::AdvanceWork;
use crate::rule::Figure;
use crate::work::Work;

/// The figure `field` of the advance.
pub(super) fn figure(work: &Work<'_>, field: &[&str]) -> Option<Explanation> {
    let advance = work.advance.as_ref()?;
    match field {
        ["cap"] => Some(cap(work, advance)),
        ["amount"] => Some(amount(advance)),
        ["used"] => Some(used(work)),
        ["deductions", place, "amount"] => {
            let place = index(place);
            let one = advance.deductions.get(place)?;
            let pointer = format!("/advance/deductions/{place}/amount");
            let edition = work.standard.edition_id(one.month.first_day());
            let months: Vec<String> = advance.deductions.iter().map(|one| one.month.to_string()).collect();
            let node =
                Explanation::new(Figure::AdvanceDeduction, pointer, one.amount, &edition).with("month", one.month);
            let node = node.with("amount", advance.amount).with("months", months.join(" "));
            Some(node.cite(Some(&advance.terms.cited())).from([amount(advance)]))
        }
        _ => None,
    }
}

/// The amount of the advance, as the case states it.
pub(super) fn amount(advance: &AdvanceWork) -> Explanation {
    Explanation::new(Figure::AdvanceAmount, "/advance/amount", advance.amount, "")
}

fn cap(work: &Work<'_>, advance: &AdvanceWork) -> Explanation {
    let edition = work.standard.edition_id(advance.window_day());
    let level = i64::from(advance.level);
    let quota = Explanation::new(Figure::FullQuota, "", advance.quota, &edition).with("level", level);
    let node = Explanation::new(Figure::AdvanceCap, "/advance/cap", advance.cap, &edition);
    let node = node.with("quota", advance.quota).with("level", level);
    let node = node.with("months", i64::from(advance.terms.value.cap_months));
    let node = node.with("percent", i64::from(advance.terms.value.cap_percent));
    node.cite(Some(&advance.terms.cited())).from([quota.cite(advance.quota_cited.as_ref())])
}

fn used(work: &Work<'_>) -> Explanation {
    let planned = work.plans.iter().flat_map(|plan| {
        let paid = plan.items.iter().filter(|item| item.advance_units > 0);
        paid.map(|item| {
            let node =
                Explanation::new(Figure::PlanItem, "", item.advance_units * item.price, "").with("month", plan.month);
            node.with("code", item.code.as_str()).with("quantity", item.advance_units).with("price", item.price)
        })
    });
    let given = work.case.allocations.iter().filter(|one| one.fund == AllocationFund::Advance);
    let given = given.map(|one| {
        let node = Explanation::given("allocation", one.amount.get(), "");
        node.with("unit", one.unit.as_str()).with("month", one.month)
    });
    Explanation::new(Figure::AdvanceUsed, "/advance/used", work.advance_used, "").from(planned).from(given)
}
