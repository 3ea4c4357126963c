//! Every rule, in order: official ones by their codes, then the others by name.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

use crate::entry::{Check, Entry};
use crate::rules;

/// A rule that checks records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CheckRule {
    /// Record identifier missing.
    E1001,
    /// Client's ID missing.
    E1002,
    /// Service date missing.
    E1003,
    /// Service code missing.
    E1004,
    /// Fee type missing.
    E1005,
    /// Quantity missing.
    E1006,
    /// First worker's ID missing.
    E1007,
    /// Start hour missing.
    E1008,
    /// Start minute missing.
    E1009,
    /// End hour missing.
    E1010,
    /// End minute missing.
    E1011,
    /// Remark too long.
    E1012,
    /// Worker 2's ID too long.
    E1013,
    /// Worker 3's ID too long.
    E1014,
    /// Worker 4's ID too long.
    E1015,
    /// Worker 5's ID too long.
    E1016,
    /// Mark of the last service too long.
    E1017,
    /// Origin too long.
    E1018,
    /// Destination too long.
    E1019,
    /// Number plate too long.
    E1020,
    /// Service item too long.
    E1022,
    /// Other service item too long.
    E1023,
    /// Service target too long.
    E1024,
    /// Service content too long.
    E1025,
    /// Quantity with more than two digits.
    E1027,
    /// The case manager is missing.
    E1030,
    /// Client's ID malformed.
    E2002,
    /// Service date malformed.
    E2003,
    /// Quantity not a whole number.
    E2006,
    /// Start hour malformed.
    E2008,
    /// Start minute malformed.
    E2009,
    /// End hour malformed.
    E2010,
    /// End minute malformed.
    E2011,
    /// AA03 claimed without the item of the professional service.
    E2022,
    /// AA03 claimed without the C unit.
    E2026,
    /// DA01 without a unit price.
    E2027,
    /// Service date after the month claimed.
    E2029,
    /// Service date not in the form yyyyMMdd.
    E4004,
    /// Service code unknown.
    E4005,
    /// The client's residence is not known.
    E4020,
    /// The day of the service lies in two care plans.
    E4021,
    /// The client's age cannot be worked out.
    E4025,
    /// No care plan covers the month of the service.
    E4035,
    /// Worker's ID malformed.
    E4036,
    /// The code is not in the unit's contract.
    E4037,
    /// The day lies outside the unit's contract.
    E4038,
    /// Meals in one FeeApply file with other services.
    E4OT2,
    /// No care plan covers the day of the meal.
    E4OT3,
    /// The same record twice.
    E5001,
    /// The service is not open to a household with a foreign carer.
    E5002,
    /// Service shorter than its code requires.
    E5003,
    /// A code used more often than its limit allows.
    E5004,
    /// Fewer sessions than the bundle needs.
    E5005,
    /// One BA record spans more than three hours.
    E5007,
    /// Quantity above 1 for a code that takes one per record.
    E5008,
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
    /// No referral for the service.
    E5018,
    /// A service after the case was closed.
    E5019,
    /// A service in a period of suspension.
    E5020,
    /// Past the last day on which the service could be claimed.
    E5021,
    /// Service code not in force on the day.
    E5022,
    /// Missed visit with a quantity above 1.
    E5023,
    /// The care plan does not approve the code.
    E5025,
    /// A professional service during residential respite.
    E5026,
    /// Missed visit of a code that is too dear for it.
    E5027,
    /// Quantity above 1 for a C code or BA22.
    E5028,
    /// Plan and client disagree about a foreign carer.
    E5029,
    /// A service after the client's death.
    E5030,
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
    /// The client lives in a residential institution.
    E5036,
    /// Nobody on the record is a class-A assessor of assistive devices.
    E5038,
    /// More clients at one time than the unit may have.
    E5040,
    /// The number of places of the unit is not set.
    E5041,
    /// No goal period for the C code.
    E5042,
    /// More sets than the goal allows.
    E5043,
    /// AA03 claimed on a record that is not BA.
    E5101,
    /// AA03 names a C unit that is not known.
    E5102,
    /// AA03 without a professional service at that time.
    E5103,
    /// AA03 was already claimed for this plan and professional service.
    E5104,
    /// AA04 without a day of death.
    E5105,
    /// AA04 on a wrong day.
    E5106,
    /// AA04 claimed a second time.
    E5107,
    /// No plan opens the claim of the A unit.
    E5109,
    /// AA01 less than six months after the last assessment.
    E5110,
    /// AA01 was already claimed this month.
    E5112,
    /// The claiming unit is not the client's A unit.
    E5113,
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
    /// The care plan approves no service.
    E5124,
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
    /// No copayment rate can be set.
    E5301,
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
    /// GA06 outside the night.
    EGA061,
    /// A client with meals only has no end date.
    EOT011,
    /// More than three meal services on one day.
    EOT012,
    /// The client does not qualify for short-term care.
    ESC001,
    /// The setting admits short-term care in an institution only.
    ESC002,
    /// SC06 outside the night.
    ESC061,
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
    /// A record that reaches into another day.
    CrossDayRecord,
    /// Hours of day care short.
    DayCareHoursShort,
    /// Something on an edge that needs a second look.
    EdgeValue,
    /// The end does not come after the beginning.
    EndNotAfterStart,
    /// A code that may not be referred with quantity 0.
    FlexibleServiceNotAllowed,
    /// A unit price that is not that of the standard.
    PriceDiffersFromBasis,
    /// Service shorter than it is meant to be.
    ServiceTooShort,
    /// Details of a trip missing.
    TransportDetailsMissing,
    /// A cell that cannot be read.
    ValueUnreadable,
    /// One worker at two clients' homes at once.
    WorkerDoubleBooked,
}

/// The pieces of checking, by file.
#[rustfmt::skip]
pub(crate) static CHECKS: &[&[Check]] = &[
    rules::a_unit::CHECKS,
    rules::aa03_cells::CHECKS,
    rules::aa_marks::CHECKS,
    rules::allotment::CHECKS,
    rules::bathing_workers::CHECKS,
    rules::bundles::CHECKS,
    rules::capacity::CHECKS,
    rules::care_plans::CHECKS,
    rules::clash::CHECKS,
    rules::client_data::CHECKS,
    rules::code::CHECKS,
    rules::contract::CHECKS,
    rules::deadline::CHECKS,
    rules::duration::CHECKS,
    rules::end_of_life::CHECKS,
    rules::foreign_carer::CHECKS,
    rules::frequency::CHECKS,
    rules::group_size::CHECKS,
    rules::home_visit::CHECKS,
    rules::joint::CHECKS,
    rules::life_dates::CHECKS,
    rules::malformed::CHECKS,
    rules::management::CHECKS,
    rules::meal_file::CHECKS,
    rules::meal_limits::CHECKS,
    rules::missed::CHECKS,
    rules::missing::CHECKS,
    rules::month::CHECKS,
    rules::night::CHECKS,
    rules::people::CHECKS,
    rules::price::CHECKS,
    rules::quantity::CHECKS,
    rules::referrals::CHECKS,
    rules::short_term::CHECKS,
    rules::span::CHECKS,
    rules::staff::CHECKS,
    rules::surcharge::CHECKS,
    rules::too_long::CHECKS,
    rules::transport::CHECKS,
    rules::unreadable::CHECKS,
    rules::worker_clash::CHECKS,
];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::E1001,
        Self::E1002,
        Self::E1003,
        Self::E1004,
        Self::E1005,
        Self::E1006,
        Self::E1007,
        Self::E1008,
        Self::E1009,
        Self::E1010,
        Self::E1011,
        Self::E1012,
        Self::E1013,
        Self::E1014,
        Self::E1015,
        Self::E1016,
        Self::E1017,
        Self::E1018,
        Self::E1019,
        Self::E1020,
        Self::E1022,
        Self::E1023,
        Self::E1024,
        Self::E1025,
        Self::E1027,
        Self::E1030,
        Self::E2002,
        Self::E2003,
        Self::E2006,
        Self::E2008,
        Self::E2009,
        Self::E2010,
        Self::E2011,
        Self::E2022,
        Self::E2026,
        Self::E2027,
        Self::E2029,
        Self::E4004,
        Self::E4005,
        Self::E4020,
        Self::E4021,
        Self::E4025,
        Self::E4035,
        Self::E4036,
        Self::E4037,
        Self::E4038,
        Self::E4OT2,
        Self::E4OT3,
        Self::E5001,
        Self::E5002,
        Self::E5003,
        Self::E5004,
        Self::E5005,
        Self::E5007,
        Self::E5008,
        Self::E5009,
        Self::E5010,
        Self::E5011,
        Self::E5012,
        Self::E5013,
        Self::E5014,
        Self::E5015,
        Self::E5016,
        Self::E5017,
        Self::E5018,
        Self::E5019,
        Self::E5020,
        Self::E5021,
        Self::E5022,
        Self::E5023,
        Self::E5025,
        Self::E5026,
        Self::E5027,
        Self::E5028,
        Self::E5029,
        Self::E5030,
        Self::E5031,
        Self::E5032,
        Self::E5033,
        Self::E5034,
        Self::E5035,
        Self::E5036,
        Self::E5038,
        Self::E5040,
        Self::E5041,
        Self::E5042,
        Self::E5043,
        Self::E5101,
        Self::E5102,
        Self::E5103,
        Self::E5104,
        Self::E5105,
        Self::E5106,
        Self::E5107,
        Self::E5109,
        Self::E5110,
        Self::E5112,
        Self::E5113,
        Self::E5114,
        Self::E5115,
        Self::E5116,
        Self::E5117,
        Self::E5120,
        Self::E5124,
        Self::E5126,
        Self::E5201,
        Self::E5202,
        Self::E5203,
        Self::E5204,
        Self::E5301,
        Self::EBA091,
        Self::EBA09A1,
        Self::EBC001,
        Self::ECB031,
        Self::ECB041,
        Self::EGA011,
        Self::EGA061,
        Self::EOT011,
        Self::EOT012,
        Self::ESC001,
        Self::ESC002,
        Self::ESC061,
        Self::AaForgotten,
        Self::AaOverclaimed,
        Self::Aa07TwoUnits,
        Self::Aa08Aa09SameDay,
        Self::CodeTooOften,
        Self::CrossDayRecord,
        Self::DayCareHoursShort,
        Self::EdgeValue,
        Self::EndNotAfterStart,
        Self::FlexibleServiceNotAllowed,
        Self::PriceDiffersFromBasis,
        Self::ServiceTooShort,
        Self::TransportDetailsMissing,
        Self::ValueUnreadable,
        Self::WorkerDoubleBooked,
    ];

    /// Its entry.
    #[allow(clippy::too_many_lines, reason = "a line for each rule")]
    pub fn entry(self) -> &'static Entry {
        match self {
            Self::E1001 => &rules::missing::E1001,
            Self::E1002 => &rules::missing::E1002,
            Self::E1003 => &rules::missing::E1003,
            Self::E1004 => &rules::missing::E1004,
            Self::E1005 => &rules::missing::E1005,
            Self::E1006 => &rules::missing::E1006,
            Self::E1007 => &rules::missing::E1007,
            Self::E1008 => &rules::missing::E1008,
            Self::E1009 => &rules::missing::E1009,
            Self::E1010 => &rules::missing::E1010,
            Self::E1011 => &rules::missing::E1011,
            Self::E1012 => &rules::too_long::E1012,
            Self::E1013 => &rules::people::E1013,
            Self::E1014 => &rules::people::E1014,
            Self::E1015 => &rules::people::E1015,
            Self::E1016 => &rules::people::E1016,
            Self::E1017 => &rules::too_long::E1017,
            Self::E1018 => &rules::too_long::E1018,
            Self::E1019 => &rules::too_long::E1019,
            Self::E1020 => &rules::too_long::E1020,
            Self::E1022 => &rules::too_long::E1022,
            Self::E1023 => &rules::too_long::E1023,
            Self::E1024 => &rules::too_long::E1024,
            Self::E1025 => &rules::too_long::E1025,
            Self::E1027 => &rules::quantity::E1027,
            Self::E1030 => &rules::a_unit::E1030,
            Self::E2002 => &rules::people::E2002,
            Self::E2003 => &rules::malformed::E2003,
            Self::E2006 => &rules::malformed::E2006,
            Self::E2008 => &rules::malformed::E2008,
            Self::E2009 => &rules::malformed::E2009,
            Self::E2010 => &rules::malformed::E2010,
            Self::E2011 => &rules::malformed::E2011,
            Self::E2022 => &rules::aa03_cells::E2022,
            Self::E2026 => &rules::aa03_cells::E2026,
            Self::E2027 => &rules::transport::E2027,
            Self::E2029 => &rules::month::E2029,
            Self::E4004 => &rules::malformed::E4004,
            Self::E4005 => &rules::code::E4005,
            Self::E4020 => &rules::client_data::E4020,
            Self::E4021 => &rules::care_plans::E4021,
            Self::E4025 => &rules::client_data::E4025,
            Self::E4035 => &rules::care_plans::E4035,
            Self::E4036 => &rules::people::E4036,
            Self::E4037 => &rules::contract::E4037,
            Self::E4038 => &rules::contract::E4038,
            Self::E4OT2 => &rules::meal_file::E4OT2,
            Self::E4OT3 => &rules::care_plans::E4OT3,
            Self::E5001 => &rules::clash::E5001,
            Self::E5002 => &rules::foreign_carer::E5002,
            Self::E5003 => &rules::duration::E5003,
            Self::E5004 => &rules::frequency::E5004,
            Self::E5005 => &rules::bundles::E5005,
            Self::E5007 => &rules::duration::E5007,
            Self::E5008 => &rules::quantity::E5008,
            Self::E5009 => &rules::clash::E5009,
            Self::E5010 => &rules::clash::E5010,
            Self::E5011 => &rules::worker_clash::E5011,
            Self::E5012 => &rules::clash::E5012,
            Self::E5013 => &rules::clash::E5013,
            Self::E5014 => &rules::clash::E5014,
            Self::E5015 => &rules::clash::E5015,
            Self::E5016 => &rules::clash::E5016,
            Self::E5017 => &rules::clash::E5017,
            Self::E5018 => &rules::referrals::E5018,
            Self::E5019 => &rules::life_dates::E5019,
            Self::E5020 => &rules::life_dates::E5020,
            Self::E5021 => &rules::deadline::E5021,
            Self::E5022 => &rules::code::E5022,
            Self::E5023 => &rules::missed::E5023,
            Self::E5025 => &rules::care_plans::E5025,
            Self::E5026 => &rules::clash::E5026,
            Self::E5027 => &rules::missed::E5027,
            Self::E5028 => &rules::quantity::E5028,
            Self::E5029 => &rules::foreign_carer::E5029,
            Self::E5030 => &rules::life_dates::E5030,
            Self::E5031 => &rules::staff::E5031,
            Self::E5032 => &rules::meal_limits::E5032,
            Self::E5033 => &rules::staff::E5033,
            Self::E5034 => &rules::surcharge::E5034,
            Self::E5035 => &rules::surcharge::E5035,
            Self::E5036 => &rules::life_dates::E5036,
            Self::E5038 => &rules::staff::E5038,
            Self::E5040 => &rules::capacity::E5040,
            Self::E5041 => &rules::capacity::E5041,
            Self::E5042 => &rules::bundles::E5042,
            Self::E5043 => &rules::bundles::E5043,
            Self::E5101 => &rules::aa_marks::E5101,
            Self::E5102 => &rules::joint::E5102,
            Self::E5103 => &rules::aa_marks::E5103,
            Self::E5104 => &rules::joint::E5104,
            Self::E5105 => &rules::end_of_life::E5105,
            Self::E5106 => &rules::end_of_life::E5106,
            Self::E5107 => &rules::end_of_life::E5107,
            Self::E5109 => &rules::a_unit::E5109,
            Self::E5110 => &rules::management::E5110,
            Self::E5112 => &rules::management::E5112,
            Self::E5113 => &rules::a_unit::E5113,
            Self::E5114 => &rules::management::E5114,
            Self::E5115 => &rules::surcharge::E5115,
            Self::E5116 => &rules::aa_marks::E5116,
            Self::E5117 => &rules::aa_marks::E5117,
            Self::E5120 => &rules::home_visit::E5120,
            Self::E5124 => &rules::a_unit::E5124,
            Self::E5126 => &rules::joint::E5126,
            Self::E5201 => &rules::allotment::E5201,
            Self::E5202 => &rules::allotment::E5202,
            Self::E5203 => &rules::allotment::E5203,
            Self::E5204 => &rules::allotment::E5204,
            Self::E5301 => &rules::client_data::E5301,
            Self::EBA091 => &rules::bathing_workers::EBA091,
            Self::EBA09A1 => &rules::staff::EBA09A1,
            Self::EBC001 => &rules::group_size::EBC001,
            Self::ECB031 => &rules::staff::ECB031,
            Self::ECB041 => &rules::staff::ECB041,
            Self::EGA011 => &rules::frequency::EGA011,
            Self::EGA061 => &rules::night::EGA061,
            Self::EOT011 => &rules::care_plans::EOT011,
            Self::EOT012 => &rules::meal_limits::EOT012,
            Self::ESC001 => &rules::short_term::ESC001,
            Self::ESC002 => &rules::short_term::ESC002,
            Self::ESC061 => &rules::night::ESC061,
            Self::AaForgotten => &rules::surcharge::AA_FORGOTTEN,
            Self::AaOverclaimed => &rules::surcharge::AA_OVERCLAIMED,
            Self::Aa07TwoUnits => &rules::surcharge::AA07_TWO_UNITS,
            Self::Aa08Aa09SameDay => &rules::surcharge::AA08_AA09_SAME_DAY,
            Self::CodeTooOften => &rules::frequency::CODE_TOO_OFTEN,
            Self::CrossDayRecord => &rules::span::CROSS_DAY_RECORD,
            Self::DayCareHoursShort => &rules::duration::DAY_CARE_HOURS_SHORT,
            Self::EdgeValue => &rules::surcharge::EDGE_VALUE,
            Self::EndNotAfterStart => &rules::span::END_NOT_AFTER_START,
            Self::FlexibleServiceNotAllowed => &rules::referrals::FLEXIBLE_SERVICE_NOT_ALLOWED,
            Self::PriceDiffersFromBasis => &rules::price::PRICE_DIFFERS_FROM_BASIS,
            Self::ServiceTooShort => &rules::duration::SERVICE_TOO_SHORT,
            Self::TransportDetailsMissing => &rules::transport::TRANSPORT_DETAILS_MISSING,
            Self::ValueUnreadable => &rules::unreadable::VALUE_UNREADABLE,
            Self::WorkerDoubleBooked => &rules::worker_clash::WORKER_DOUBLE_BOOKED,
        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
