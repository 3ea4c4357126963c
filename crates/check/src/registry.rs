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
    /// A worker is not registered, or of the wrong profession.
    E5031,
    /// Nobody on the record holds the training that the code needs.
    E5033,
    /// A worker lacks disability training.
    E5034,
    /// A worker lacks dementia training.
    E5035,
    /// Nobody on the record is a class-A assessor of assistive devices.
    E5038,
    /// AA03 names a C unit that is not known.
    E5102,
    /// AA03 was already claimed for this plan and professional service.
    E5104,
    /// AA01 less than six months after the last assessment.
    E5110,
    /// AA01 was already claimed this month.
    E5112,
    /// AA02 was already claimed this month.
    E5114,
    /// A night visit that nobody has confirmed as an emergency.
    E5115,
    /// AA03 with housework, whose conditions are not met.
    E5126,
    /// A code that is not in the unit's monthly allotment.
    E5201,
    /// More of a code than the unit's monthly allotment holds.
    E5202,
    /// More NT$ than the unit's allocated quota of the month.
    E5203,
    /// No allotment is set for the client in this month.
    E5204,
    /// Bathing of the second kind without a health professional.
    EBA09A1,
    /// CB03 without a health professional.
    ECB031,
    /// CB04 with fewer than two kinds of health professionals.
    ECB041,
    /// A surcharge that the records bring was not claimed.
    AaForgotten,
    /// More surcharges claimed than the records bring.
    AaOverclaimed,
    /// Two units earn AA07 in one month.
    Aa07TwoUnits,
    /// AA08 and AA09 claimed for one day.
    Aa08Aa09SameDay,
    /// Something on an edge that needs a second look.
    EdgeValue,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::allotment::CHECKS,
    rules::duration::CHECKS,
    rules::joint::CHECKS,
    rules::management::CHECKS,
    rules::staff::CHECKS,
    rules::surcharge::CHECKS,
];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::E5007,
        Self::E5031,
        Self::E5033,
        Self::E5034,
        Self::E5035,
        Self::E5038,
        Self::E5102,
        Self::E5104,
        Self::E5110,
        Self::E5112,
        Self::E5114,
        Self::E5115,
        Self::E5126,
        Self::E5201,
        Self::E5202,
        Self::E5203,
        Self::E5204,
        Self::EBA09A1,
        Self::ECB031,
        Self::ECB041,
        Self::AaForgotten,
        Self::AaOverclaimed,
        Self::Aa07TwoUnits,
        Self::Aa08Aa09SameDay,
        Self::EdgeValue,
    ];

    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        match self {
            Self::E5007 => &rules::duration::E5007,
            Self::E5031 => &rules::staff::E5031,
            Self::E5033 => &rules::staff::E5033,
            Self::E5034 => &rules::surcharge::E5034,
            Self::E5035 => &rules::surcharge::E5035,
            Self::E5038 => &rules::staff::E5038,
            Self::E5102 => &rules::joint::E5102,
            Self::E5104 => &rules::joint::E5104,
            Self::E5110 => &rules::management::E5110,
            Self::E5112 => &rules::management::E5112,
            Self::E5114 => &rules::management::E5114,
            Self::E5115 => &rules::surcharge::E5115,
            Self::E5126 => &rules::joint::E5126,
            Self::E5201 => &rules::allotment::E5201,
            Self::E5202 => &rules::allotment::E5202,
            Self::E5203 => &rules::allotment::E5203,
            Self::E5204 => &rules::allotment::E5204,
            Self::EBA09A1 => &rules::staff::EBA09A1,
            Self::ECB031 => &rules::staff::ECB031,
            Self::ECB041 => &rules::staff::ECB041,
            Self::AaForgotten => &rules::surcharge::AA_FORGOTTEN,
            Self::AaOverclaimed => &rules::surcharge::AA_OVERCLAIMED,
            Self::Aa07TwoUnits => &rules::surcharge::AA07_TWO_UNITS,
            Self::Aa08Aa09SameDay => &rules::surcharge::AA08_AA09_SAME_DAY,
            Self::EdgeValue => &rules::surcharge::EDGE_VALUE,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
