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
    /// A worker is not registered, or of the wrong profession.
    E5031,
    /// A delivered meal on a day with day care, family care or respite.
    E5032,
    /// Nobody on the record holds the training that the code needs.
    E5033,
    /// A worker lacks disability training.
    E5034,
    /// A worker lacks dementia training.
    E5035,
    /// Nobody on the record is a class-A assessor of assistive devices.
    E5038,
    /// AA03 claimed on a record that is not BA.
    E5101,
    /// AA03 names a C unit that is not known.
    E5102,
    /// AA03 without a professional service at that time.
    E5103,
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
    /// AA04 claimed on a record that is not BA.
    E5116,
    /// AA03 with a BA code that does not qualify.
    E5117,
    /// AA01 without a home visit.
    E5120,
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
    /// A mobile bath by fewer than three workers.
    EBA091,
    /// Bathing of the second kind without a health professional.
    EBA09A1,
    /// Family care of more than four clients at once.
    EBC001,
    /// CB03 without a health professional.
    ECB031,
    /// CB04 with fewer than two kinds of health professionals.
    ECB041,
    /// Home respite above its daily limit.
    EGA011,
    /// More than three meal services on one day.
    EOT012,
    /// A surcharge that the records bring was not claimed.
    AaForgotten,
    /// More surcharges claimed than the records bring.
    AaOverclaimed,
    /// Two units earn AA07 in one month.
    Aa07TwoUnits,
    /// AA08 and AA09 claimed for one day.
    Aa08Aa09SameDay,
    /// A code used more often than it is meant to be.
    CodeTooOften,
    /// Something on an edge that needs a second look.
    EdgeValue,
    /// A unit price that is not that of the standard.
    PriceDiffersFromBasis,
    /// One worker at two clients' homes at once.
    WorkerDoubleBooked,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::aa_marks::CHECKS,
    rules::allotment::CHECKS,
    rules::bathing_workers::CHECKS,
    rules::clash::CHECKS,
    rules::duration::CHECKS,
    rules::frequency::CHECKS,
    rules::group_size::CHECKS,
    rules::home_visit::CHECKS,
    rules::joint::CHECKS,
    rules::management::CHECKS,
    rules::meal_limits::CHECKS,
    rules::price::CHECKS,
    rules::staff::CHECKS,
    rules::surcharge::CHECKS,
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
        Self::E5031,
        Self::E5032,
        Self::E5033,
        Self::E5034,
        Self::E5035,
        Self::E5038,
        Self::E5101,
        Self::E5102,
        Self::E5103,
        Self::E5104,
        Self::E5110,
        Self::E5112,
        Self::E5114,
        Self::E5115,
        Self::E5116,
        Self::E5117,
        Self::E5120,
        Self::E5126,
        Self::E5201,
        Self::E5202,
        Self::E5203,
        Self::E5204,
        Self::EBA091,
        Self::EBA09A1,
        Self::EBC001,
        Self::ECB031,
        Self::ECB041,
        Self::EGA011,
        Self::EOT012,
        Self::AaForgotten,
        Self::AaOverclaimed,
        Self::Aa07TwoUnits,
        Self::Aa08Aa09SameDay,
        Self::CodeTooOften,
        Self::EdgeValue,
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
            Self::E5031 => &rules::staff::E5031,
            Self::E5032 => &rules::meal_limits::E5032,
            Self::E5033 => &rules::staff::E5033,
            Self::E5034 => &rules::surcharge::E5034,
            Self::E5035 => &rules::surcharge::E5035,
            Self::E5038 => &rules::staff::E5038,
            Self::E5101 => &rules::aa_marks::E5101,
            Self::E5102 => &rules::joint::E5102,
            Self::E5103 => &rules::aa_marks::E5103,
            Self::E5104 => &rules::joint::E5104,
            Self::E5110 => &rules::management::E5110,
            Self::E5112 => &rules::management::E5112,
            Self::E5114 => &rules::management::E5114,
            Self::E5115 => &rules::surcharge::E5115,
            Self::E5116 => &rules::aa_marks::E5116,
            Self::E5117 => &rules::aa_marks::E5117,
            Self::E5120 => &rules::home_visit::E5120,
            Self::E5126 => &rules::joint::E5126,
            Self::E5201 => &rules::allotment::E5201,
            Self::E5202 => &rules::allotment::E5202,
            Self::E5203 => &rules::allotment::E5203,
            Self::E5204 => &rules::allotment::E5204,
            Self::EBA091 => &rules::bathing_workers::EBA091,
            Self::EBA09A1 => &rules::staff::EBA09A1,
            Self::EBC001 => &rules::group_size::EBC001,
            Self::ECB031 => &rules::staff::ECB031,
            Self::ECB041 => &rules::staff::ECB041,
            Self::EGA011 => &rules::frequency::EGA011,
            Self::EOT012 => &rules::meal_limits::EOT012,
            Self::AaForgotten => &rules::surcharge::AA_FORGOTTEN,
            Self::AaOverclaimed => &rules::surcharge::AA_OVERCLAIMED,
            Self::Aa07TwoUnits => &rules::surcharge::AA07_TWO_UNITS,
            Self::Aa08Aa09SameDay => &rules::surcharge::AA08_AA09_SAME_DAY,
            Self::CodeTooOften => &rules::frequency::CODE_TOO_OFTEN,
            Self::EdgeValue => &rules::surcharge::EDGE_VALUE,
            Self::PriceDiffersFromBasis => &rules::price::PRICE_DIFFERS_FROM_BASIS,
            Self::WorkerDoubleBooked => &rules::worker_clash::WORKER_DOUBLE_BOOKED,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
