//! Every rule, in order: official ones by their codes, then the others by name.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

use crate::entry::{Check, Entry};
use crate::rules;

/// A rule that checks records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CheckRule {
    /// One BA record spans more than three hours.
    E5007,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::duration::CHECKS,
];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::E5007,
    ];

    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        match self {
            Self::E5007 => &rules::duration::E5007,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
