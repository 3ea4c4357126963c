//! Manual adjustments. Source: S3-9.5.

use crate::calendar::Month;
use crate::case::{Adjustment, Case, QuotaType};
use crate::finding::{Finding, Reason};
use crate::money::Ntd;
use crate::rule::Rule;

/// The adjustments of a purse in a month, with their places in the case.
pub(crate) fn adjustments_of(
    case: &Case,
    quota_type: QuotaType,
    month: Month,
) -> impl Iterator<Item = (usize, &Adjustment)> {
    case.adjustments.iter().enumerate().filter(move |(_, one)| one.quota_type == quota_type && one.month == month)
}

/// Their sum.
pub(crate) fn adjustment_sum(case: &Case, quota_type: QuotaType, month: Month) -> Ntd {
    adjustments_of(case, quota_type, month).map(|(_, one)| one.amount.get()).sum()
}

/// What is wrong with the entries themselves.
pub(crate) fn check_adjustments(case: &Case, findings: &mut Vec<Finding>) {
    for (place, one) in case.adjustments.iter().enumerate() {
        let path = format!("/adjustments/{place}");
        if one.note.trim().is_empty() {
            let finding = Finding::case(Rule::AdjustmentWithoutNote, format!("{path}/note"));
            findings.push(finding.with("month", one.month).amount(one.amount.get()).with("amount", one.amount.get()));
        }
        if one.amount.get() == 0 {
            let finding = Finding::case(Rule::EdgeValue, format!("{path}/amount")).because(Reason::AdjustmentOfZero);
            findings.push(finding.with("month", one.month));
        }
        if one.quota_type == QuotaType::Aids {
            let finding =
                Finding::case(Rule::EdgeValue, format!("{path}/quota_type")).because(Reason::AdjustmentOfAids);
            findings.push(finding.with("month", one.month));
        }
    }
}
