//! Copayment rates. Source: 附表五 of the regulation.

use crate::basis::{Cited, CopaymentRates, Dated};
use crate::case::{QuotaType, WelfareClass};
use crate::quota::ItemWork;
use crate::standard::Standard;
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
    let free = Rate { percent: 0, cited: None };
    if item.copayment_free {
        return free;
    }
    let copayment = &standard.basis.document().copayment;
    let of = |dated: Option<&Dated<CopaymentRates>>| {
        dated.map_or(free.clone(), |dated| Rate { percent: percent(dated.value, class), cited: Some(dated.cited()) })
    };
    match item.quota_type {
        Some(QuotaType::Care) => of(standard.at(&copayment.care, day)),
        Some(QuotaType::Respite) => of(standard.at(&copayment.respite, day)),
        Some(QuotaType::Aids) => of(standard.at(&copayment.aids, day)),
        Some(QuotaType::Transport) => {
            let dated = standard.at(&copayment.transport, day);
            let rates = dated.and_then(|dated| Some((dated.value.of(zone?)?, dated.cited())));
            rates.map_or(free, |(rates, cited)| Rate { percent: percent(rates, class), cited: Some(cited) })
        }
        None => free,
    }
}

fn percent(rates: CopaymentRates, class: WelfareClass) -> u32 {
    u32::from(match class {
        WelfareClass::LowIncome => rates.low_income,
        WelfareClass::MidLowIncome => rates.mid_low_income,
        WelfareClass::General => rates.general,
    })
}
