//! Respite years: twelve months from the first plan with respite. Source: S3-9.2, S3-9.3.

use super::{LevelTimeline, PlanMonth, adjustment_sum};
use crate::basis::Cited;
use crate::calendar::Month;
use crate::case::{Case, QuotaType, amount_or_zero};
use crate::finding::{Finding, Reason};
use crate::money::Ntd;
use crate::rule::Rule;
use crate::simulation::RespiteYear;
use crate::standard::Standard;

/// A respite year and what is taken of it.
#[derive(Debug, Clone)]
pub(crate) struct YearWork {
    /// First month.
    pub(crate) from: Month,
    /// Last month.
    pub(crate) to: Month,
    /// Its level.
    pub(crate) level: u8,
    /// What the level gives.
    pub(crate) quota: Ntd,
    /// Its source.
    pub(crate) cited: Option<Cited>,
    /// Sum of manual adjustments.
    pub(crate) adjustment: Ntd,
    /// What the plans take in the months computed.
    pub(crate) approved: Ntd,
    /// Given to units.
    pub(crate) allocated: Ntd,
    /// Used before the months computed.
    pub(crate) used_before: Ntd,
    /// Used in all, filled while pricing.
    pub(crate) used: Ntd,
}

impl YearWork {
    /// What is left to use.
    pub(crate) fn left(&self) -> Ntd {
        self.quota + self.adjustment - self.used
    }

    /// Does the month lie in it?
    pub(crate) fn holds(&self, month: Month) -> bool {
        (self.from..=self.to).contains(&month)
    }

    /// The row as shown.
    pub(crate) fn row(&self) -> RespiteYear {
        RespiteYear {
            from: self.from,
            to: self.to,
            quota: self.quota,
            adjustment: self.adjustment,
            approved: self.approved,
            allocated: self.allocated,
            used: self.used,
        }
    }
}

/// The years that touch the months computed. A higher or lower amount begins a new year in the
/// month it takes effect.
pub(crate) fn respite_years(
    standard: &Standard<'_>,
    case: &Case,
    levels: &LevelTimeline,
    months: &[PlanMonth],
    findings: &mut Vec<Finding>,
) -> Vec<YearWork> {
    let Some((start, last)) = months.first().zip(months.last()).map(|(first, last)| (first.month, last.month)) else {
        return Vec::new();
    };
    let opening = case.opening.as_ref();
    let Some(first) = opening.and_then(|opening| opening.respite_from).or_else(|| first_respite_plan(standard, case))
    else {
        return Vec::new();
    };
    let mut years: Vec<YearWork> = Vec::new();
    let mut month = first;
    loop {
        let (quota, cited) = amount_of(standard, levels, month);
        let year = years.last_mut().filter(|year| year.holds(month));
        // The year of the last month is followed to its end, which may come early.
        if month > last && year.is_none() {
            break;
        }
        if let Some(year) = year {
            if year.quota == quota {
                month = month.plus(1);
                continue;
            }
            year.to = before(month);
        }
        if month > last {
            break;
        }
        let length = standard.at(&standard.basis.document().benefit.respite_months, month.first_day());
        let to = month.plus(length.map_or(1, |dated| dated.value).saturating_sub(1));
        let level = levels.of(month);
        years.push(YearWork {
            from: month,
            to,
            level,
            quota,
            cited,
            adjustment: 0,
            approved: 0,
            allocated: 0,
            used_before: 0,
            used: 0,
        });
        month = month.plus(1);
    }
    years.retain(|year| year.to >= start);
    if let Some(year) = years.first_mut().filter(|year| year.holds(start)) {
        year.used_before = opening.map_or(0, |opening| amount_or_zero(opening.respite_used));
        year.used = year.used_before;
    }
    for year in &mut years {
        fill(case, year, months, findings);
    }
    years
}

/// Sums up a year and says in which month the plans cross it.
fn fill(case: &Case, year: &mut YearWork, months: &[PlanMonth], findings: &mut Vec<Finding>) {
    year.adjustment = year.from.through(year.to).map(|month| adjustment_sum(case, QuotaType::Respite, month)).sum();
    let whole = year.quota + year.adjustment;
    let (first, last) = (year.from, year.to);
    for month in months.iter().filter(|month| (first..=last).contains(&month.month)) {
        let before = year.approved + year.used_before;
        year.approved += month.approved(case, QuotaType::Respite);
        let taken = year.approved + year.used_before;
        if taken > whole && before <= whole {
            let field = month.plan.map_or_else(|| "/plans".to_owned(), |plan| format!("/plans/{plan}"));
            let over = taken - whole;
            let finding = Finding::case(Rule::PlanOverQuota, field).because(Reason::OverInYear);
            let finding = finding.with("quota_type", QuotaType::Respite.name()).with("month", month.month);
            let finding = finding.with("from", year.from).with("to", year.to).with("approved", taken);
            findings.push(finding.with("quota", whole).with("over", over).amount(over).compared(taken, whole));
        }
    }
    for (place, one) in case.allocations.iter().enumerate() {
        if one.quota_type != QuotaType::Respite || !year.holds(one.month) {
            continue;
        }
        let before = year.allocated;
        year.allocated += one.amount.get();
        if year.allocated > whole && before <= whole {
            let over = year.allocated - whole;
            let finding = Finding::case(Rule::AllocationOverAvailable, format!("/allocations/{place}/amount"));
            let finding = finding.because(Reason::OverRespite).with("quota_type", QuotaType::Respite.name());
            let finding = finding.with("from", year.from).with("to", year.to).with("allocated", year.allocated);
            findings.push(finding.with("quota", whole).with("over", over).amount(over).compared(year.allocated, whole));
        }
    }
}

/// The month of the first plan with respite.
fn first_respite_plan(standard: &Standard<'_>, case: &Case) -> Option<Month> {
    let is_respite = |code: &str| {
        let terms = standard.basis.family(code).and_then(|family| standard.basis.family_terms(family));
        terms.and_then(|terms| terms.quota_type) == Some(QuotaType::Respite)
    };
    let with_respite = case.plans.iter().filter(|plan| {
        let stated = plan.approved.as_ref().and_then(|approved| approved.respite);
        stated.is_some_and(|amount| amount.get() > 0) || plan.items.iter().any(|item| is_respite(&item.code))
    });
    with_respite.map(|plan| plan.from.month).min()
}

fn amount_of(standard: &Standard<'_>, levels: &LevelTimeline, month: Month) -> (Ntd, Option<Cited>) {
    let dated = standard.at(&standard.basis.document().benefit.respite, month.first_day());
    (dated.map_or(0, |dated| dated.value.of(levels.of(month))), crate::standard::cited(dated))
}

/// The month before.
fn before(month: Month) -> Month {
    month.first_day().pred_opt().map_or(month, Month::of)
}
