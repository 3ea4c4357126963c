//! When a reassessment is due. Source: S4-R1, S3-12.6.
//!
//! The only place here that works out such days.

use crate::Terms;
use chrono::{Months, NaiveDate};
use ltc_engine::calendar::Month;

/// An assessment: its day and the level it found, if that is known.
pub(crate) type Assessed = (NaiveDate, Option<u8>);

/// The months after the last of the assessments, which stand in order of their days, and the day.
///
/// A year; longer after two in a row at the highest level that lie far enough apart.
pub(crate) fn reassessment(terms: &Terms, assessed: &[Assessed]) -> Option<(u32, NaiveDate)> {
    let (last, level) = *assessed.last()?;
    let extended = &terms.extended.value;
    let is_extended = assessed.len().checked_sub(2).and_then(|before| assessed.get(before)).is_some_and(|before| {
        let both = [before.1, level].iter().all(|level| *level == Some(extended.level));
        both && months_after(before.0, extended.apart_months).is_some_and(|apart| apart <= last)
    });
    let months = if is_extended { extended.months } else { terms.reassessment.value.months };
    months_after(last, months).map(|due| (months, due))
}

/// From which day on, and by which day, a client discharged from an ordinary hospital is assessed.
pub(crate) fn discharged(terms: &Terms, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let terms = &terms.discharged.value;
    months_after(on, terms.from_month).zip(months_after(on, terms.to_month))
}

/// The same for a reablement hospital: the days of the month that is the 4th, the month of discharge
/// being the 1st.
pub(crate) fn discharged_reablement(terms: &Terms, discharge: Month) -> (NaiveDate, NaiveDate) {
    let month = discharge.plus(terms.discharged_reablement.value.in_month.saturating_sub(1));
    (month.first_day(), month.last_day())
}

/// The last day of that month when it is counted by days: as many months after discharge.
pub(crate) fn discharged_reablement_by_days(terms: &Terms, on: NaiveDate) -> Option<NaiveDate> {
    months_after(on, terms.discharged_reablement.value.in_month)
}

fn months_after(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        ltc_engine::calendar::parse_iso_day(text).unwrap()
    }

    #[test]
    fn the_vectors_of_the_sources() {
        let terms = Terms::embedded().unwrap();
        let due = |assessed: &[(&str, u8)]| {
            let assessed: Vec<Assessed> = assessed.iter().map(|(on, level)| (day(on), Some(*level))).collect();
            reassessment(&terms, &assessed).map(|(months, due)| (months, due.to_string())).unwrap()
        };
        assert_eq!(due(&[("2023-05-01", 5)]), (12, "2024-05-01".into()));
        assert_eq!(due(&[("2022-04-01", 8), ("2023-03-02", 8)]), (24, "2025-03-02".into()));
        assert_eq!(due(&[("2022-04-01", 8), ("2023-02-20", 8)]), (12, "2024-02-20".into()));
        assert_eq!(due(&[("2022-04-01", 8), ("2023-03-02", 7)]), (12, "2024-03-02".into()));
        assert_eq!(reassessment(&terms, &[]), None);
        assert_eq!(discharged(&terms, day("2023-03-15")), Some((day("2023-04-15"), day("2023-07-15"))));
        let month = discharged_reablement(&terms, Month::new(2018, 11).unwrap());
        assert_eq!(month, (day("2019-02-01"), day("2019-02-28")));
        assert_eq!(discharged_reablement_by_days(&terms, day("2018-11-10")), Some(day("2019-03-10")));
    }
}
