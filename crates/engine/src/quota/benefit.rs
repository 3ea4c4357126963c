//! What the standard gives in a month. Source: S3-9.1; policies `foreign_carer`, `part_month`.

use crate::basis::{Cited, PolicyName, PolicyValue};
use crate::calendar::{Month, MonthOrDay};
use crate::case::{Case, Client};
use crate::money::{Ntd, percent_floor, prorate_floor};
use crate::standard::Standard;
use chrono::{Datelike, NaiveDate};

/// The care quota of a month and how it came about.
#[derive(Debug, Clone)]
pub(crate) struct CareQuota {
    /// The level's full quota.
    pub(crate) full: Ntd,
    /// Its source.
    pub(crate) cited: Option<Cited>,
    /// Percent for a household with a foreign carer or a special care allowance.
    pub(crate) share: Option<(u32, Option<Cited>)>,
    /// Days left and days of a part month.
    pub(crate) part: Option<(u32, u32)>,
    /// What results.
    pub(crate) quota: Ntd,
}

/// The care quota of `level` on `day`; `part`: days left of how many in a part month.
pub(crate) fn care_quota(
    standard: &Standard<'_>,
    level: u8,
    facts: &Client,
    day: NaiveDate,
    part: Option<(u32, u32)>,
) -> CareQuota {
    let dated = standard.at(&standard.basis.document().benefit.care, day);
    let full = dated.map_or(0, |dated| dated.value.of(level));
    let has_share = has_foreign_carer_terms(facts);
    let terms = standard.at(&standard.basis.document().foreign_carer.terms, day).filter(|_| has_share);
    let share = terms.map(|dated| (dated.value.share_percent, Some(dated.cited())));
    let shared = share.as_ref().map_or(full, |(percent, _)| percent_floor(full, *percent));
    let quota = part.map_or(shared, |(left, days)| prorate_floor(shared, left, days));
    CareQuota { full, cited: crate::standard::cited(dated), share, part, quota }
}

/// Do the terms of a household with a foreign carer apply? S3-12.2 (2) names the special care
/// allowance beside the foreign carer.
pub fn has_foreign_carer_terms(facts: &Client) -> bool {
    facts.foreign_carer == Some(true) || facts.special_care_allowance == Some(true)
}

/// The transport quota of a month and how it came about.
#[derive(Debug, Clone)]
pub(crate) struct TransportQuota {
    /// The zone.
    pub(crate) zone: u8,
    /// The zone's full quota.
    pub(crate) full: Ntd,
    /// Its source.
    pub(crate) cited: Option<Cited>,
    /// The lowest level that has it, and the source.
    pub(crate) min_level: Option<(u8, Cited)>,
    /// Days left and days of a part month.
    pub(crate) part: Option<(u32, u32)>,
    /// What results.
    pub(crate) quota: Ntd,
}

/// The client's transport zone: as stated, else that of the county.
pub fn zone_of(standard: &Standard<'_>, facts: &Client, day: NaiveDate) -> Option<u8> {
    if let Some(zone) = facts.transport_zone {
        return u8::try_from(zone.get()).ok();
    }
    let counties = standard.at(&standard.basis.document().benefit.transport.counties, day)?;
    counties.value.get(facts.county.as_deref()?).copied()
}

/// The transport quota of a zone for `level` on `day`.
pub(crate) fn transport_quota(
    standard: &Standard<'_>,
    level: u8,
    zone: u8,
    day: NaiveDate,
    part: Option<(u32, u32)>,
) -> TransportQuota {
    let transport = &standard.basis.document().benefit.transport;
    let dated = standard.at(&transport.zones, day);
    let full = dated.and_then(|dated| dated.value.of(zone)).unwrap_or(0);
    let min_level = standard.at(&transport.min_level, day).map(|dated| (dated.value, dated.cited()));
    let entitled = min_level.as_ref().is_none_or(|(min, _)| level >= *min);
    let whole = if entitled { full } else { 0 };
    let quota = part.map_or(whole, |(left, days)| prorate_floor(whole, left, days));
    TransportQuota { zone, full, cited: crate::standard::cited(dated), min_level, part, quota }
}

/// Is `month` the first month of the very first plan, and does that plan begin on a named day?
/// Then that day; facts and a part month count from it.
pub(crate) fn is_first_plan_month(case: &Case, month: Month) -> Option<NaiveDate> {
    let first = case.plans.iter().map(|plan| plan.from).min_by_key(|from| from.first_day())?;
    let MonthOrDay { month: begins, day } = first;
    day.filter(|_| begins == month && case.opening.is_none())
}

/// Days left and days of the month, if the first plan begins inside it and the policy of that
/// day prorates.
pub(crate) fn part_month(standard: &Standard<'_>, case: &Case, month: Month) -> Option<(u32, u32)> {
    let day = is_first_plan_month(case, month).filter(|day| day.day() > 1)?;
    let prorates = standard.follows(PolicyName::PartMonth, PolicyValue::CalendarDays, day);
    prorates.then(|| (month.days() - day.day0(), month.days()))
}
