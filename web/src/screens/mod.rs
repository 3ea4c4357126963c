//! The screens and their addresses.

pub(crate) mod plan;
pub(crate) mod surcharge;

use crate::i18n::Words;

/// A screen of the app.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// 試算.
    Plan,
    /// 加計.
    Surcharge,
}

impl Screen {
    /// Every screen, in the order of the navigation.
    pub(crate) const ALL: &[Self] = &[Self::Plan, Self::Surcharge];

    /// Its address within the page.
    pub(crate) fn hash(self) -> &'static str {
        match self {
            Self::Plan => "#/plan",
            Self::Surcharge => "#/surcharge",
        }
    }

    /// The screen of an address; an unknown one leads to the first.
    pub(crate) fn from_hash(hash: &str) -> Self {
        Self::ALL.iter().copied().find(|screen| screen.hash() == hash).unwrap_or(Self::Plan)
    }

    /// Its name.
    pub(crate) fn name(self, words: &Words) -> &'static str {
        match self {
            Self::Plan => words.plan,
            Self::Surcharge => words.surcharge,
        }
    }
}
