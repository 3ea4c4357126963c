//! Every rule, in order: official ones by their codes, then the others by name.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

use crate::entry::{Check, Entry};
use crate::rules;

/// A rule that checks records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CheckRule {
    /// The same record twice.
    E5001,
    /// A code used more often than its limit allows.
    E5004,
    /// One BA record spans more than three hours.
    E5007,
    /// The same code twice in one slot.
    E5009,
    /// One worker, two kinds of service in one slot.
    E5010,
    /// One worker gives respite to one client and transport to another.
    E5011,
    /// Two BA codes by different workers in one slot.
    E5012,
    /// A B code together with transport.
    E5013,
    /// A B code together with respite by different workers.
    E5014,
    /// A professional service together with transport by different workers.
    E5015,
    /// A professional service together with respite by different workers.
    E5016,
    /// Respite together with transport by different workers.
    E5017,
    /// A professional service during residential respite.
    E5026,
    /// A delivered meal on a day with day care, family care or respite.
    E5032,
    /// AA03 claimed on a record that is not BA.
    E5101,
    /// AA03 without a professional service at that time.
    E5103,
    /// AA04 claimed on a record that is not BA.
    E5116,
    /// AA03 with a BA code that does not qualify.
    E5117,
    /// AA01 without a home visit.
    E5120,
    /// A mobile bath by fewer than three workers.
    EBA091,
    /// Family care of more than four clients at once.
    EBC001,
    /// Home respite above its daily limit.
    EGA011,
    /// More than three meal services on one day.
    EOT012,
    /// A code used more often than it is meant to be.
    CodeTooOften,
    /// A unit price that is not that of the standard.
    PriceDiffersFromBasis,
    /// One worker at two clients' homes at once.
    WorkerDoubleBooked,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::aa_marks::CHECKS,
    rules::bathing_workers::CHECKS,
    rules::clash::CHECKS,
    rules::duration::CHECKS,
    rules::frequency::CHECKS,
    rules::group_size::CHECKS,
    rules::home_visit::CHECKS,
    rules::meal_limits::CHECKS,
    rules::price::CHECKS,
    rules::worker_clash::CHECKS,
];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::E5001,
        Self::E5004,
        Self::E5007,
        Self::E5009,
        Self::E5010,
        Self::E5011,
        Self::E5012,
        Self::E5013,
        Self::E5014,
        Self::E5015,
        Self::E5016,
        Self::E5017,
        Self::E5026,
        Self::E5032,
        Self::E5101,
        Self::E5103,
        Self::E5116,
        Self::E5117,
        Self::E5120,
        Self::EBA091,
        Self::EBC001,
        Self::EGA011,
        Self::EOT012,
        Self::CodeTooOften,
        Self::PriceDiffersFromBasis,
        Self::WorkerDoubleBooked,
    ];

    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        match self {
            Self::E5001 => &rules::clash::E5001,
            Self::E5004 => &rules::frequency::E5004,
            Self::E5007 => &rules::duration::E5007,
            Self::E5009 => &rules::clash::E5009,
            Self::E5010 => &rules::clash::E5010,
            Self::E5011 => &rules::worker_clash::E5011,
            Self::E5012 => &rules::clash::E5012,
            Self::E5013 => &rules::clash::E5013,
            Self::E5014 => &rules::clash::E5014,
            Self::E5015 => &rules::clash::E5015,
            Self::E5016 => &rules::clash::E5016,
            Self::E5017 => &rules::clash::E5017,
            Self::E5026 => &rules::clash::E5026,
            Self::E5032 => &rules::meal_limits::E5032,
            Self::E5101 => &rules::aa_marks::E5101,
            Self::E5103 => &rules::aa_marks::E5103,
            Self::E5116 => &rules::aa_marks::E5116,
            Self::E5117 => &rules::aa_marks::E5117,
            Self::E5120 => &rules::home_visit::E5120,
            Self::EBA091 => &rules::bathing_workers::EBA091,
            Self::EBC001 => &rules::group_size::EBC001,
            Self::EGA011 => &rules::frequency::EGA011,
            Self::EOT012 => &rules::meal_limits::EOT012,
            Self::CodeTooOften => &rules::frequency::CODE_TOO_OFTEN,
            Self::PriceDiffersFromBasis => &rules::price::PRICE_DIFFERS_FROM_BASIS,
            Self::WorkerDoubleBooked => &rules::worker_clash::WORKER_DOUBLE_BOOKED,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
