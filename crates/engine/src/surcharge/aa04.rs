//! AA04, service at the end of life: marked on the record; the day before or of death any BA, the
//! day after only BA01. Once a client. Source: price table; official checks E5105-E5107, E5116.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use crate::basis::ListName;
use chrono::NaiveDate;

/// What is known of the client's death.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Death {
    /// The day.
    On(NaiveDate),
    /// A case is given, and states none.
    No,
    /// Nothing is known but the records: a mark on one of them waits for its day.
    Unknown,
}

/// The row of a day near the death; the caller keeps only the client's first.
pub(super) fn derive(day: &UnitDay<'_>, death: Death, records: &mut Records) -> Option<Draft> {
    let died_on = match death {
        Death::On(day) => day,
        Death::No => return None,
        Death::Unknown => {
            let visits = day.of_list(ListName::Aa04Services).filter(|visit| visit.flags.last_service);
            return Draft::derived(records, EarnedCode::AA04, None, visits).map(Draft::unconfirmed);
        }
    };
    let list = match (day.day - died_on).num_days() {
        -1 | 0 => ListName::Aa04Services,
        1 => ListName::Aa04DayAfter,
        _ => return None,
    };
    Draft::derived(records, EarnedCode::AA04, None, day.of_list(list).filter(|visit| visit.flags.last_service))
}
