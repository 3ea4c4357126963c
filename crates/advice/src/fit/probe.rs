//! The engine run on a changed case, and what is read off its result.

use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, ItemFund, QuotaType};
use ltc_engine::finding::{Finding, Param};
use ltc_engine::money::Ntd;
use ltc_engine::ordered::Ordered;
use ltc_engine::rule::{Rule, Severity};
use ltc_engine::simulation::{ClaimLine, LedgerMonth, MonthClaim, Simulation};

/// The priced plan of a month.
pub(super) fn claim(result: &Simulation, month: Month) -> Option<(usize, &MonthClaim)> {
    result.claims.iter().enumerate().find(|(_, claim)| claim.month == month)
}

/// The row of a month in the ledger of a purse.
pub(super) fn ledger(result: &Simulation, purse: QuotaType, month: Month) -> Option<&LedgerMonth> {
    let rows = match purse {
        QuotaType::Care => &result.ledger.care,
        QuotaType::Transport => &result.ledger.transport,
        QuotaType::Respite | QuotaType::Aids => return None,
    };
    rows.iter().find(|row| row.month == month)
}

/// What a month's lines use of a purse; what the advance pays is not of it.
pub(super) fn within(result: &Simulation, purse: QuotaType, month: Month) -> Ntd {
    let lines = claim(result, month).map_or(&[][..], |(_, claim)| &claim.lines);
    lines.iter().filter(|line| is_of(line, purse)).map(|line| line.within_quota).sum()
}

/// Does the line take from the purse?
pub(super) fn is_of(line: &ClaimLine, purse: QuotaType) -> bool {
    line.quota_type == Some(purse) && line.fund != Some(ItemFund::Advance)
}

/// NT$ that one unit of a line takes of its purse, and the copayment of it.
pub(super) fn unit_of(basis: &Basis, case: &Case, claim: usize, line: usize) -> (Ntd, Ntd) {
    let param = |field: &str| {
        let told = ltc_engine::explain(basis, case, &format!("/claims/{claim}/lines/{line}/{field}")).ok()?;
        match told.params.get("unit")? {
            Param::Number(number) => Some(*number),
            Param::Word(_) => None,
        }
    };
    (param("within_quota").unwrap_or(0), param("copayment").unwrap_or(0))
}

/// Findings by what they are about, not by the place of the plan, each with its largest amount.
pub(super) type Found = Ordered<String, Ntd>;

/// The findings of a result.
pub(super) fn found(findings: &[Finding]) -> Found {
    let mut found = Found::new();
    for finding in findings {
        let key = key(finding);
        let amount = finding.amount.unwrap_or_default().max(found.get(&key).copied().unwrap_or_default());
        found.insert(key, amount);
    }
    found
}

/// Is it about one of the adjustments? Where one is taken out, those behind move up.
pub(super) fn is_of_adjustment(finding: &Finding) -> bool {
    finding.field.as_deref().is_some_and(|field| field.starts_with("/adjustments"))
}

/// What a finding is about. One about an item is the same in every month, and whatever the plan's place; those
/// about adjustments of one month are alike.
pub(super) fn key(finding: &Finding) -> String {
    let of_month = [Rule::PlanOverQuota, Rule::AllocationOverAvailable];
    let of_year = finding.params.get("from").is_some() && finding.rule == Rule::PlanOverQuota;
    let of_adjustment = is_of_adjustment(finding);
    let names: &[&str] = match finding.rule {
        _ if of_year => &["quota_type", "from"],
        rule if of_adjustment || of_month.contains(&rule) => &["quota_type", "month"],
        Rule::PlanEditionLocked => &["edition", "date"],
        _ => &["code", "fact", "quota_type"],
    };
    let values = names.iter().filter_map(|name| finding.params.get(*name)).map(ToString::to_string);
    let place = finding.field.as_deref().filter(|field| !of_adjustment && !field.starts_with("/plans"));
    let place = place.unwrap_or_default();
    let reason = finding.reason.map_or("", |reason| reason.id());
    values.fold(format!("{} {reason} {place}", finding.rule.id()), |key, value| key + " " + &value)
}

/// The findings of `after` that `before` does not have, or has with a smaller amount.
pub(super) fn created<'f>(before: &Found, after: &'f [Finding]) -> Vec<&'f Finding> {
    let is_new = |finding: &&Finding| {
        let known = before.get(&key(finding));
        known.is_none_or(|amount| finding.amount.unwrap_or_default() > *amount)
    };
    after.iter().filter(is_new).collect()
}

/// Of these the ones that are more than notes.
pub(super) fn serious(findings: Vec<&Finding>) -> Vec<&Finding> {
    findings.into_iter().filter(|finding| finding.severity != Severity::Note).collect()
}
