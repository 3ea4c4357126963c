//! The way from a rule to its words. A rule without words does not compile.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

mod a_unit;
mod aa03_cells;
mod aa_marks;
mod allotment;
mod bathing_workers;
mod bundles;
mod capacity;
mod care_plans;
mod clash;
mod client_data;
mod code;
mod contract;
mod deadline;
mod duration;
mod end_of_life;
mod foreign_carer;
mod frequency;
mod group_size;
mod home_visit;
mod joint;
mod life_dates;
mod malformed;
mod management;
mod meal_file;
mod meal_limits;
mod missed;
mod missing;
mod month;
mod night;
mod people;
mod price;
mod quantity;
mod referrals;
mod short_term;
mod span;
mod staff;
mod surcharge;
mod too_long;
mod transport;
mod unreadable;
mod worker_clash;

use super::CheckWords;
use ltc_check::CheckRule;

/// The words of a rule.
#[allow(clippy::too_many_lines, reason = "a line for each rule")]
#[rustfmt::skip]
pub(super) fn words(rule: CheckRule) -> &'static CheckWords {
    match rule {
        CheckRule::E1001 => &missing::E1001,
        CheckRule::E1002 => &missing::E1002,
        CheckRule::E1003 => &missing::E1003,
        CheckRule::E1004 => &missing::E1004,
        CheckRule::E1005 => &missing::E1005,
        CheckRule::E1006 => &missing::E1006,
        CheckRule::E1007 => &missing::E1007,
        CheckRule::E1008 => &missing::E1008,
        CheckRule::E1009 => &missing::E1009,
        CheckRule::E1010 => &missing::E1010,
        CheckRule::E1011 => &missing::E1011,
        CheckRule::E1012 => &too_long::E1012,
        CheckRule::E1013 => &people::E1013,
        CheckRule::E1014 => &people::E1014,
        CheckRule::E1015 => &people::E1015,
        CheckRule::E1016 => &people::E1016,
        CheckRule::E1017 => &too_long::E1017,
        CheckRule::E1018 => &too_long::E1018,
        CheckRule::E1019 => &too_long::E1019,
        CheckRule::E1020 => &too_long::E1020,
        CheckRule::E1022 => &too_long::E1022,
        CheckRule::E1023 => &too_long::E1023,
        CheckRule::E1024 => &too_long::E1024,
        CheckRule::E1025 => &too_long::E1025,
        CheckRule::E1027 => &quantity::E1027,
        CheckRule::E1030 => &a_unit::E1030,
        CheckRule::E2002 => &people::E2002,
        CheckRule::E2003 => &malformed::E2003,
        CheckRule::E2006 => &malformed::E2006,
        CheckRule::E2008 => &malformed::E2008,
        CheckRule::E2009 => &malformed::E2009,
        CheckRule::E2010 => &malformed::E2010,
        CheckRule::E2011 => &malformed::E2011,
        CheckRule::E2022 => &aa03_cells::E2022,
        CheckRule::E2026 => &aa03_cells::E2026,
        CheckRule::E2027 => &transport::E2027,
        CheckRule::E2029 => &month::E2029,
        CheckRule::E4004 => &malformed::E4004,
        CheckRule::E4005 => &code::E4005,
        CheckRule::E4020 => &client_data::E4020,
        CheckRule::E4021 => &care_plans::E4021,
        CheckRule::E4025 => &client_data::E4025,
        CheckRule::E4035 => &care_plans::E4035,
        CheckRule::E4036 => &people::E4036,
        CheckRule::E4037 => &contract::E4037,
        CheckRule::E4038 => &contract::E4038,
        CheckRule::E4OT2 => &meal_file::E4OT2,
        CheckRule::E4OT3 => &care_plans::E4OT3,
        CheckRule::E5001 => &clash::E5001,
        CheckRule::E5002 => &foreign_carer::E5002,
        CheckRule::E5003 => &duration::E5003,
        CheckRule::E5004 => &frequency::E5004,
        CheckRule::E5005 => &bundles::E5005,
        CheckRule::E5007 => &duration::E5007,
        CheckRule::E5008 => &quantity::E5008,
        CheckRule::E5009 => &clash::E5009,
        CheckRule::E5010 => &clash::E5010,
        CheckRule::E5011 => &worker_clash::E5011,
        CheckRule::E5012 => &clash::E5012,
        CheckRule::E5013 => &clash::E5013,
        CheckRule::E5014 => &clash::E5014,
        CheckRule::E5015 => &clash::E5015,
        CheckRule::E5016 => &clash::E5016,
        CheckRule::E5017 => &clash::E5017,
        CheckRule::E5018 => &referrals::E5018,
        CheckRule::E5019 => &life_dates::E5019,
        CheckRule::E5020 => &life_dates::E5020,
        CheckRule::E5021 => &deadline::E5021,
        CheckRule::E5022 => &code::E5022,
        CheckRule::E5023 => &missed::E5023,
        CheckRule::E5025 => &care_plans::E5025,
        CheckRule::E5026 => &clash::E5026,
        CheckRule::E5027 => &missed::E5027,
        CheckRule::E5028 => &quantity::E5028,
        CheckRule::E5029 => &foreign_carer::E5029,
        CheckRule::E5030 => &life_dates::E5030,
        CheckRule::E5031 => &staff::E5031,
        CheckRule::E5032 => &meal_limits::E5032,
        CheckRule::E5033 => &staff::E5033,
        CheckRule::E5034 => &surcharge::E5034,
        CheckRule::E5035 => &surcharge::E5035,
        CheckRule::E5036 => &life_dates::E5036,
        CheckRule::E5038 => &staff::E5038,
        CheckRule::E5040 => &capacity::E5040,
        CheckRule::E5041 => &capacity::E5041,
        CheckRule::E5042 => &bundles::E5042,
        CheckRule::E5043 => &bundles::E5043,
        CheckRule::E5101 => &aa_marks::E5101,
        CheckRule::E5102 => &joint::E5102,
        CheckRule::E5103 => &aa_marks::E5103,
        CheckRule::E5104 => &joint::E5104,
        CheckRule::E5105 => &end_of_life::E5105,
        CheckRule::E5106 => &end_of_life::E5106,
        CheckRule::E5107 => &end_of_life::E5107,
        CheckRule::E5109 => &a_unit::E5109,
        CheckRule::E5110 => &management::E5110,
        CheckRule::E5112 => &management::E5112,
        CheckRule::E5113 => &a_unit::E5113,
        CheckRule::E5114 => &management::E5114,
        CheckRule::E5115 => &surcharge::E5115,
        CheckRule::E5116 => &aa_marks::E5116,
        CheckRule::E5117 => &aa_marks::E5117,
        CheckRule::E5120 => &home_visit::E5120,
        CheckRule::E5124 => &a_unit::E5124,
        CheckRule::E5126 => &joint::E5126,
        CheckRule::E5201 => &allotment::E5201,
        CheckRule::E5202 => &allotment::E5202,
        CheckRule::E5203 => &allotment::E5203,
        CheckRule::E5204 => &allotment::E5204,
        CheckRule::E5301 => &client_data::E5301,
        CheckRule::EBA091 => &bathing_workers::EBA091,
        CheckRule::EBA09A1 => &staff::EBA09A1,
        CheckRule::EBC001 => &group_size::EBC001,
        CheckRule::ECB031 => &staff::ECB031,
        CheckRule::ECB041 => &staff::ECB041,
        CheckRule::EGA011 => &frequency::EGA011,
        CheckRule::EGA061 => &night::EGA061,
        CheckRule::EOT011 => &care_plans::EOT011,
        CheckRule::EOT012 => &meal_limits::EOT012,
        CheckRule::ESC001 => &short_term::ESC001,
        CheckRule::ESC002 => &short_term::ESC002,
        CheckRule::ESC061 => &night::ESC061,
        CheckRule::AaForgotten => &surcharge::AA_FORGOTTEN,
        CheckRule::AaOverclaimed => &surcharge::AA_OVERCLAIMED,
        CheckRule::Aa07TwoUnits => &surcharge::AA07_TWO_UNITS,
        CheckRule::Aa08Aa09SameDay => &surcharge::AA08_AA09_SAME_DAY,
        CheckRule::CodeTooOften => &frequency::CODE_TOO_OFTEN,
        CheckRule::CrossDayRecord => &span::CROSS_DAY_RECORD,
        CheckRule::DayCareHoursShort => &duration::DAY_CARE_HOURS_SHORT,
        CheckRule::EdgeValue => &surcharge::EDGE_VALUE,
        CheckRule::EndNotAfterStart => &span::END_NOT_AFTER_START,
        CheckRule::FlexibleServiceNotAllowed => &referrals::FLEXIBLE_SERVICE_NOT_ALLOWED,
        CheckRule::PriceDiffersFromBasis => &price::PRICE_DIFFERS_FROM_BASIS,
        CheckRule::ServiceTooShort => &duration::SERVICE_TOO_SHORT,
        CheckRule::TransportDetailsMissing => &transport::TRANSPORT_DETAILS_MISSING,
        CheckRule::ValueUnreadable => &unreadable::VALUE_UNREADABLE,
        CheckRule::WorkerDoubleBooked => &worker_clash::WORKER_DOUBLE_BOOKED,
    }
}
