//! Service records as surcharges see them: subsidised visits that took place. Whoever reads the
//! records numbers their units and workers; names play no part here.

use super::service::Service;
use chrono::NaiveDate;

/// Minutes of a day, 0 to 1440.
pub type Minute = u16;

/// A subsidised visit that took place.
#[derive(Debug, Clone, Copy)]
pub struct Visit<'v> {
    /// Place of the record in the input.
    pub record: usize,
    /// The unit. Numbers are in the order in which rows of one day are to stand.
    pub unit: u32,
    /// The day of service.
    pub day: NaiveDate,
    /// What the service counts for on the day.
    pub service: Service,
    /// Beginning and end, the end later; absent where the record has none.
    pub time: Option<(Minute, Minute)>,
    /// Who served.
    pub workers: &'v [u32],
    /// Flags of the record.
    pub flags: VisitFlags,
}

/// What a record asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct VisitFlags {
    /// Claims AA03.
    pub aa03: bool,
    /// Does not renounce AA09.
    pub aa09: bool,
    /// 0 not claimed, 1 awaiting, 2 no emergency, 3 emergency.
    pub aa10: u8,
    /// The last service before or at death (AA04).
    pub last_service: bool,
}

impl Visit<'_> {
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
