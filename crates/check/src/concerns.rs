//! What a check looks for in the records of a client, so that a client without it is passed over in one
//! test: most have few codes, and most checks look at few.

use crate::context::Context;
use crate::records::{RecordId, Row};
use crate::terms::CodeTerms;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::case::QuotaType;

/// Kinds of records: of a code on such lists, of such families or purses, marked in such a way. A check
/// that says what concerns it is put to a client only who has such a record.
///
/// What could be judged is counted by the checks: so a record that concerns a check in no other way than
/// that it cannot be judged has to be of one of its kinds too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concerns {
    lists: u64,
    kinds: u64,
}

/// Every record is of this kind.
const EVERY: u64 = 1 << 63;
/// A limit of units in a period.
const LIMITED: u64 = 1 << 62;
const MISSED: u64 = 1 << 61;
const LAST_SERVICE: u64 = 1 << 60;
const AA03: u64 = 1 << 59;
const MAY_END_LATER: u64 = 1 << 58;
/// Purses stand behind the families.
const PURSES: u32 = 32;
const _: () = assert!(Family::ALL.len() <= PURSES as usize);

impl Concerns {
    /// Every record.
    pub const ALL: Self = Self { lists: 0, kinds: EVERY };
    /// None.
    const NONE: Self = Self { lists: 0, kinds: 0 };
    /// Codes with a limit of units in a day, week, month or year.
    pub const LIMITED: Self = Self { kinds: LIMITED, ..Self::NONE };
    /// Nobody was met.
    pub const MISSED: Self = Self { kinds: MISSED, ..Self::NONE };
    /// Marked as the last service.
    pub const LAST_SERVICE: Self = Self { kinds: LAST_SERVICE, ..Self::NONE };
    /// Claims AA03.
    pub const AA03: Self = Self { kinds: AA03, ..Self::NONE };
    /// Ends on another day, or at the time at which it begins.
    pub const MAY_END_LATER: Self = Self { kinds: MAY_END_LATER, ..Self::NONE };

    /// Codes on the list.
    pub const fn list(list: ListName) -> Self {
        Self { lists: 1 << (list as u64), ..Self::NONE }
    }

    /// Codes of the family.
    pub const fn family(family: Family) -> Self {
        Self { kinds: 1 << (family as u32), ..Self::NONE }
    }

    /// Codes that the purse pays.
    pub const fn purse(purse: QuotaType) -> Self {
        Self { kinds: 1 << (PURSES + purse as u32), ..Self::NONE }
    }

    /// Of these kinds or of those.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { lists: self.lists | other.lists, kinds: self.kinds | other.kinds }
    }

    /// Is any record of such a kind among those?
    pub(crate) fn is_among(self, there: Self) -> bool {
        self.lists & there.lists != 0 || self.kinds & there.kinds != 0
    }

    /// The kinds of a code's records by what holds for it.
    pub(crate) fn of_code(terms: &CodeTerms, lists: u64) -> Self {
        let family = terms.family.map_or(Self::NONE, Self::family);
        let purse = terms.purse.map_or(Self::NONE, Self::purse);
        let limited = if terms.has_unit_limit() { Self::LIMITED } else { Self::NONE };
        Self { lists, kinds: EVERY }.or(family).or(purse).or(limited)
    }

    /// The kinds of the records of a part.
    pub(crate) fn of_part(context: &Context<'_>, part: &[RecordId]) -> Self {
        let rows = part.iter().map(|id| context.row(*id));
        rows.fold(Self::ALL, |all, row| all.or(context.terms(row).kinds).or(Self::of_marks(row)))
    }

    fn of_marks(row: &Row) -> Self {
        let bit = |is_so: bool, bit: u64| if is_so { bit } else { 0 };
        let flags = row.flags;
        let kinds = bit(flags.missed(), MISSED)
            | bit(flags.last_service(), LAST_SERVICE)
            | bit(flags.aa03(), AA03)
            | bit(row.end_day != row.day || row.start == row.end, MAY_END_LATER);
        Self { lists: 0, kinds }
    }
}

impl Default for Concerns {
    fn default() -> Self {
        Self::NONE
    }
}
