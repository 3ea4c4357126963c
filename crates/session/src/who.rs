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

/// A text as it is searched: small letters, also of those as wide as Chinese signs. The tables that the
/// standard library has for every other script are larger than this crate's searches.
pub(crate) fn folded(text: &str) -> String {
    let small = |letter: char| match letter {
        'Ａ'..='Ｚ' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        letter => letter.to_ascii_lowercase(),
    };
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn wide_letters_are_letters() {
        assert_eq!(super::folded("BA01 ＡＺ照"), "ba01 ａｚ照");
    }
}
