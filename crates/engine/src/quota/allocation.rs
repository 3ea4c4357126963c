//! What units may claim in a month, and whether there is that much. Source: S3-9.1, S3-9.6.

use super::{AdvanceWork, MonthWork};
use crate::calendar::Month;
use crate::case::{Allocation, AllocationFund, Case, QuotaType};
use crate::finding::{Finding, Reason};
use crate::money::Ntd;
use crate::rule::Rule;
use crate::simulation::Allocated;

/// What is allocated of a purse in a month, by fund.
pub(crate) fn allocated_in(case: &Case, quota_type: QuotaType, month: Month) -> Allocated {
    let mut sum = Allocated::default();
    for one in case.allocations.iter().filter(|one| one.quota_type == quota_type && one.month == month) {
        match one.fund {
            AllocationFund::Month => sum.month += one.amount.get(),
            AllocationFund::Retention => sum.retention += one.amount.get(),
            AllocationFund::Advance => sum.advance += one.amount.get(),
        }
    }
    sum
}

/// The allocations of `from` as they would be set for `to`: only those from the month's own
/// quota, since retention and advance are not there again by themselves.
pub fn copy_month(allocations: &[Allocation], from: Month, to: Month) -> Vec<Allocation> {
    let of_month = allocations.iter().filter(|one| one.month == from && one.fund == AllocationFund::Month);
    of_month.map(|one| Allocation { month: to, ..one.clone() }).collect()
}

/// Is there as much as was allocated?
pub(crate) fn check_allocations(case: &Case, quota_type: QuotaType, months: &[MonthWork], findings: &mut Vec<Finding>) {
    for work in months {
        let month = work.place.month;
        let over = work.allocated.month - work.approved;
        if over > 0 {
            let finding =
                over_available(case, quota_type, month, AllocationFund::Month, over).because(Reason::OverMonth);
            let finding = finding.with("month", month).with("allocated", work.allocated.month);
            findings.push(finding.with("approved", work.approved).compared(work.allocated.month, work.approved));
        }
        let over = -work.unallocated_retention;
        if over > 0 && work.allocated.retention > 0 {
            let finding =
                over_available(case, quota_type, month, AllocationFund::Retention, over).because(Reason::OverRetention);
            let allocated = work.retention + over;
            let finding = finding.with("month", month).with("allocated", allocated);
            findings.push(finding.with("retention", work.retention).compared(allocated, work.retention));
        }
    }
}

/// Is no more allocated from the advance than it holds?
pub(crate) fn check_advance_allocations(case: &Case, advance: Option<&AdvanceWork>, findings: &mut Vec<Finding>) {
    let amount = advance.map_or(0, |advance| advance.amount);
    let mut allocated: Ntd = 0;
    for (place, one) in case.allocations.iter().enumerate().filter(|(_, one)| one.fund == AllocationFund::Advance) {
        let before = allocated;
        allocated += one.amount.get();
        if allocated > amount && before <= amount {
            let finding = Finding::case(Rule::AllocationOverAvailable, format!("/allocations/{place}/amount"));
            let finding = finding.because(Reason::OverAdvance).with("quota_type", one.quota_type.name());
            let over = allocated - amount;
            let finding = finding.with("allocated", allocated).with("amount", amount).with("over", over);
            findings.push(finding.amount(over).compared(allocated, amount));
        }
    }
}

/// The finding, at the last allocation of the month and fund.
fn over_available(case: &Case, quota_type: QuotaType, month: Month, fund: AllocationFund, over: Ntd) -> Finding {
    let last = case
        .allocations
        .iter()
        .rposition(|one| one.quota_type == quota_type && one.month == month && one.fund == fund)
        .map_or_else(|| "/allocations".to_owned(), |place| format!("/allocations/{place}/amount"));
    let finding = Finding::case(Rule::AllocationOverAvailable, last);
    finding.with("quota_type", quota_type.name()).with("over", over).amount(over)
}
