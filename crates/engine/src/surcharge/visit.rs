//! Service records as surcharges see them: subsidised visits that took place.

use crate::basis::{Basis, Family};
use crate::calendar::parse_day;
use crate::record::ServiceRecord;
use chrono::NaiveDate;

/// Minutes of a day, 0 to 1440.
pub(crate) type Minute = u16;

/// A subsidised visit that took place, read from a record.
#[derive(Debug, Clone)]
pub(crate) struct Visit<'r> {
    /// Place of the record in the input.
    pub(crate) record: usize,
    /// The unit; empty if the record names none.
    pub(crate) unit: &'r str,
    /// The day of service.
    pub(crate) day: NaiveDate,
    /// Service code as the basis writes it.
    pub(crate) code: &'r str,
    /// Its family.
    pub(crate) family: Family,
    /// Beginning and end; absent where the record has none.
    pub(crate) time: Option<(Minute, Minute)>,
    /// Who served.
    pub(crate) workers: &'r [String],
    /// Flags of the record.
    pub(crate) flags: Flags,
}

/// What a record asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flags {
    /// Claims AA03.
    pub(crate) aa03: bool,
    /// Does not renounce AA09.
    pub(crate) aa09: bool,
    /// 0 not claimed, 1 awaiting, 2 no emergency, 3 emergency.
    pub(crate) aa10: i64,
    /// The last service before or at death (AA04).
    pub(crate) last_service: bool,
}

impl<'r> Visit<'r> {
    /// Reads a record. `None`: self-paid, missed, or without what every rule needs (a day, a known
    /// code): such a row earns no surcharge, and what is wrong with it is another rule's finding.
    pub(crate) fn read(basis: &'r Basis, place: usize, record: &'r ServiceRecord) -> Option<Self> {
        if record.fee_type.unwrap_or(1) != 1 || record.missed_visit == Some(true) {
            return None;
        }
        let code = basis.code(record.code.as_deref()?.trim())?;
        let time = record.start.as_deref().and_then(minute).zip(record.end.as_deref().and_then(minute));
        Some(Self {
            record: place,
            unit: record.unit.as_deref().unwrap_or_default(),
            day: parse_day(record.date.as_deref()?).ok()?,
            code: &code.code,
            family: basis.family(&code.code)?,
            time: time.filter(|(start, end)| start < end),
            workers: &record.workers,
            flags: Flags {
                aa03: record.apply_aa03 == Some(true),
                aa09: record.apply_aa09 != Some(false),
                aa10: record.aa10_status.map_or(0, crate::input::Bounded::get),
                last_service: record.last_service == Some(true),
            },
        })
    }

    /// Do both take place at the same time for more than 0 minutes?
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let both = self.time.zip(other.time);
        self.day == other.day && both.is_some_and(|((start, end), (from, to))| start < to && from < end)
    }

    /// Does it reach into the window for more than 0 minutes?
    pub(crate) fn reaches_into(&self, (from, to): (Minute, Minute)) -> bool {
        self.time.is_some_and(|(start, end)| start < to && from < end)
    }

    /// Does it begin in the window?
    pub(crate) fn begins_in(&self, (from, to): (Minute, Minute)) -> bool {
        self.time.is_some_and(|(start, _)| (from..to).contains(&start))
    }
}

/// Minutes of `HH:MM`, with `24:00` as the end of the day.
fn minute(text: &str) -> Option<Minute> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (Minute, Minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && total <= 24 * 60).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_day() {
        assert_eq!(minute("00:00"), Some(0));
        assert_eq!(minute("05:59"), Some(359));
        assert_eq!(minute("24:00"), Some(1440));
        for text in ["24:01", "25:61", "12:60", "12", "", "ab:cd", "999999:00"] {
            assert_eq!(minute(text), None, "{text}");
        }
    }
}
