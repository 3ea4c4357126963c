//! Figures of the respite years.

use super::Explanation;
use crate::case::QuotaType;
use crate::quota::{YearWork, adjustments_of};
use crate::rule::Figure;
use crate::work::Work;

/// The figure `field` of the `place`-th year shown.
pub(super) fn figure(work: &Work<'_>, place: usize, field: &str) -> Option<Explanation> {
    let year = work.shown_years().nth(place)?;
    let edition = work.standard.edition_id(year.from.first_day());
    let node = |rule, value| {
        let node = Explanation::new(rule, format!("/ledger/respite/{place}/{field}"), value, &edition);
        node.with("from", year.from).with("to", year.to)
    };
    Some(match field {
        "quota" => {
            node(Figure::RespiteQuota, year.quota).with("level", i64::from(year.level)).cite(year.cited.as_ref())
        }
        "adjustment" => node(Figure::Adjustment, year.adjustment).from(adjustments(work, year, &edition)),
        "approved" => node(Figure::RespiteApproved, year.approved).from(approved(work, year, &edition)),
        "allocated" => {
            node(Figure::Allocated, year.allocated).with("fund", "month").from(allocated(work, year, &edition))
        }
        "used" => node(Figure::RespiteUsed, year.used).from(used(work, year, &edition)),
        _ => return None,
    })
}

fn adjustments(work: &Work<'_>, year: &YearWork, edition: &str) -> Vec<Explanation> {
    let months = year.from.through(year.to);
    let entries = months.flat_map(|month| adjustments_of(work.case, QuotaType::Respite, month));
    let nodes = entries.map(|(_, one)| {
        Explanation::given("adjustment", one.amount.get(), edition)
            .with("note", one.note.as_str())
            .with("month", one.month)
    });
    nodes.collect()
}

fn approved(work: &Work<'_>, year: &YearWork, edition: &str) -> Vec<Explanation> {
    let months = work.plans.iter().filter(|plan| year.holds(plan.month));
    let nodes = months.map(|plan| {
        Explanation::given("approved", plan.approved(work.case, QuotaType::Respite), edition).with("month", plan.month)
    });
    nodes.collect()
}

fn allocated(work: &Work<'_>, year: &YearWork, edition: &str) -> Vec<Explanation> {
    let entries = work.case.allocations.iter();
    let of_year = entries.filter(|one| one.quota_type == QuotaType::Respite && year.holds(one.month));
    let nodes = of_year.map(|one| {
        let node = Explanation::given("allocation", one.amount.get(), edition);
        node.with("unit", one.unit.as_str()).with("month", one.month)
    });
    nodes.collect()
}

fn used(work: &Work<'_>, year: &YearWork, edition: &str) -> Vec<Explanation> {
    let before = (year.used_before != 0).then(|| Explanation::given("respite_used", year.used_before, edition));
    let lines = work.claims.iter().filter(|claim| year.holds(claim.month)).flat_map(|claim| {
        let respite = claim.lines.iter().filter(|work| work.line.quota_type == Some(QuotaType::Respite));
        respite.map(|work| {
            let node = Explanation::given("within_quota", work.line.within_quota, edition);
            node.with("code", work.line.code.as_str()).with("month", claim.month)
        })
    });
    before.into_iter().chain(lines).collect()
}
