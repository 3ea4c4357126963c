//! Somebody whom a filter names.

use ltc_check::records::{NONE, NameId, Records};

/// A client or a worker whom a filter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// Anybody: the filter names nobody.
    Anybody,
    /// This one; [`NONE`] for records that name nobody.
    One(NameId),
    /// Somebody of whom there is no record.
    Unknown,
}

impl Who {
    /// Finds the name.
    pub(crate) fn of(records: &Records, name: Option<&str>) -> Self {
        match name {
            None => Self::Anybody,
            Some("") => Self::One(NONE),
            Some(name) => records.names().find(name).map_or(Self::Unknown, Self::One),
        }
    }

    /// Is it the one?
    pub(crate) fn is(self, name: NameId) -> bool {
        match self {
            Self::Anybody => true,
            Self::One(one) => one == name,
            Self::Unknown => false,
        }
    }

    /// Is one of them the one?
    pub(crate) fn is_among(self, names: &[NameId]) -> bool {
        match self {
            Self::Anybody => true,
            Self::One(NONE) => names.is_empty(),
            Self::One(one) => names.contains(&one),
            Self::Unknown => false,
        }
    }
}
