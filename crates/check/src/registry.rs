//! Every rule, in order: official ones by their codes, then the others by name.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

use crate::entry::{Check, Entry};
use crate::rules;

/// A rule that checks records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CheckRule {
    /// The case manager is missing.
    E1030,
    /// The client's residence is not known.
    E4020,
    /// The day of the service lies in two care plans.
    E4021,
    /// The client's age cannot be worked out.
    E4025,
    /// No care plan covers the month of the service.
    E4035,
    /// The code is not in the unit's contract.
    E4037,
    /// The day lies outside the unit's contract.
    E4038,
    /// Meals in one FeeApply file with other services.
    E4OT2,
    /// No care plan covers the day of the meal.
    E4OT3,
    /// The service is not open to a household with a foreign carer.
    E5002,
    /// Fewer sessions than the bundle needs.
    E5005,
    /// One BA record spans more than three hours.
    E5007,
    /// No referral for the service.
    E5018,
    /// A service after the case was closed.
    E5019,
    /// A service in a period of suspension.
    E5020,
    /// Past the last day on which the service could be claimed.
    E5021,
    /// The care plan does not approve the code.
    E5025,
    /// Plan and client disagree about a foreign carer.
    E5029,
    /// A service after the client's death.
    E5030,
    /// The client lives in a residential institution.
    E5036,
    /// More clients at one time than the unit may have.
    E5040,
    /// The number of places of the unit is not set.
    E5041,
    /// No goal period for the C code.
    E5042,
    /// More sets than the goal allows.
    E5043,
    /// AA04 without a day of death.
    E5105,
    /// AA04 on a wrong day.
    E5106,
    /// AA04 claimed a second time.
    E5107,
    /// No plan opens the claim of the A unit.
    E5109,
    /// The claiming unit is not the client's A unit.
    E5113,
    /// The care plan approves no service.
    E5124,
    /// No copayment rate can be set.
    E5301,
    /// A client with meals only has no end date.
    EOT011,
    /// The client does not qualify for short-term care.
    ESC001,
    /// The setting admits short-term care in an institution only.
    ESC002,
    /// A code that may not be referred with quantity 0.
    FlexibleServiceNotAllowed,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::a_unit::CHECKS,
    rules::bundles::CHECKS,
    rules::capacity::CHECKS,
    rules::care_plans::CHECKS,
    rules::client_data::CHECKS,
    rules::contract::CHECKS,
    rules::deadline::CHECKS,
    rules::duration::CHECKS,
    rules::end_of_life::CHECKS,
    rules::foreign_carer::CHECKS,
    rules::life_dates::CHECKS,
    rules::meal_file::CHECKS,
    rules::referrals::CHECKS,
    rules::short_term::CHECKS,
];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::E1030,
        Self::E4020,
        Self::E4021,
        Self::E4025,
        Self::E4035,
        Self::E4037,
        Self::E4038,
        Self::E4OT2,
        Self::E4OT3,
        Self::E5002,
        Self::E5005,
        Self::E5007,
        Self::E5018,
        Self::E5019,
        Self::E5020,
        Self::E5021,
        Self::E5025,
        Self::E5029,
        Self::E5030,
        Self::E5036,
        Self::E5040,
        Self::E5041,
        Self::E5042,
        Self::E5043,
        Self::E5105,
        Self::E5106,
        Self::E5107,
        Self::E5109,
        Self::E5113,
        Self::E5124,
        Self::E5301,
        Self::EOT011,
        Self::ESC001,
        Self::ESC002,
        Self::FlexibleServiceNotAllowed,
    ];

    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        match self {
            Self::E1030 => &rules::a_unit::E1030,
            Self::E4020 => &rules::client_data::E4020,
            Self::E4021 => &rules::care_plans::E4021,
            Self::E4025 => &rules::client_data::E4025,
            Self::E4035 => &rules::care_plans::E4035,
            Self::E4037 => &rules::contract::E4037,
            Self::E4038 => &rules::contract::E4038,
            Self::E4OT2 => &rules::meal_file::E4OT2,
            Self::E4OT3 => &rules::care_plans::E4OT3,
            Self::E5002 => &rules::foreign_carer::E5002,
            Self::E5005 => &rules::bundles::E5005,
            Self::E5007 => &rules::duration::E5007,
            Self::E5018 => &rules::referrals::E5018,
            Self::E5019 => &rules::life_dates::E5019,
            Self::E5020 => &rules::life_dates::E5020,
            Self::E5021 => &rules::deadline::E5021,
            Self::E5025 => &rules::care_plans::E5025,
            Self::E5029 => &rules::foreign_carer::E5029,
            Self::E5030 => &rules::life_dates::E5030,
            Self::E5036 => &rules::life_dates::E5036,
            Self::E5040 => &rules::capacity::E5040,
            Self::E5041 => &rules::capacity::E5041,
            Self::E5042 => &rules::bundles::E5042,
            Self::E5043 => &rules::bundles::E5043,
            Self::E5105 => &rules::end_of_life::E5105,
            Self::E5106 => &rules::end_of_life::E5106,
            Self::E5107 => &rules::end_of_life::E5107,
            Self::E5109 => &rules::a_unit::E5109,
            Self::E5113 => &rules::a_unit::E5113,
            Self::E5124 => &rules::a_unit::E5124,
            Self::E5301 => &rules::client_data::E5301,
            Self::EOT011 => &rules::care_plans::EOT011,
            Self::ESC001 => &rules::short_term::ESC001,
            Self::ESC002 => &rules::short_term::ESC002,
            Self::FlexibleServiceNotAllowed => &rules::referrals::FLEXIBLE_SERVICE_NOT_ALLOWED,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
