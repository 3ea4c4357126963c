//! Copayment rates. Source: 附表五 of the regulation.

use crate::basis::{Cited, CopaymentRates};
use crate::case::{QuotaType, WelfareClass};
use crate::quota::{ItemWork, Priced};
use crate::standard::{Standard, cited};
use chrono::NaiveDate;

/// A copayment rate and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rate {
    /// Percent of what lies within the quota.
    pub(crate) percent: u32,
    /// Source; none for a service free of copayment.
    pub(crate) cited: Option<Cited>,
}

/// The rate of an item for a welfare class (and zone) on `day`. AA codes are free of copayment;
/// families without a rate in the data (SC, OT) count as free, with a note.
pub(crate) fn rate_of(
    standard: &Standard<'_>,
    item: &ItemWork,
    class: WelfareClass,
    zone: Option<u8>,
    day: NaiveDate,
) -> Rate {
    let priced = item.priced();
    let copayment = &standard.basis.document().copayment;
    let cited = match priced.quota_type.filter(|_| !priced.copayment_free) {
        Some(QuotaType::Care) => cited(standard.at(&copayment.care, day)),
        Some(QuotaType::Respite) => cited(standard.at(&copayment.respite, day)),
        Some(QuotaType::Aids) => cited(standard.at(&copayment.aids, day)),
        Some(QuotaType::Transport) => {
            cited(standard.at(&copayment.transport, day)).filter(|_| zone.is_some_and(|zone| (1..=4).contains(&zone)))
        }
        None => None,
    };
    Rate { percent: percent_of(standard, priced, class, zone, day), cited }
}

/// The rate in percent; see [`rate_of`].
pub(crate) fn percent_of(
    standard: &Standard<'_>,
    priced: Priced,
    class: WelfareClass,
    zone: Option<u8>,
    day: NaiveDate,
) -> u32 {
    let copayment = &standard.basis.document().copayment;
    let rates = match priced.quota_type.filter(|_| !priced.copayment_free) {
        Some(QuotaType::Care) => standard.at(&copayment.care, day).map(|dated| dated.value),
        Some(QuotaType::Respite) => standard.at(&copayment.respite, day).map(|dated| dated.value),
        Some(QuotaType::Aids) => standard.at(&copayment.aids, day).map(|dated| dated.value),
        Some(QuotaType::Transport) => {
            standard.at(&copayment.transport, day).zip(zone).and_then(|(dated, zone)| dated.value.of(zone))
        }
        None => None,
    };
    rates.map_or(0, |rates| percent(rates, class))
}

fn percent(rates: CopaymentRates, class: WelfareClass) -> u32 {
    u32::from(match class {
        WelfareClass::LowIncome => rates.low_income,
        WelfareClass::MidLowIncome => rates.mid_low_income,
        WelfareClass::General => rates.general,
    })
}
