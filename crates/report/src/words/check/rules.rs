//! The way from a rule to its words. A rule without words does not compile.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

mod allotment;
mod duration;
mod joint;
mod management;
mod staff;
mod surcharge;

use super::CheckWords;
use ltc_check::CheckRule;

/// The words of a rule.
#[rustfmt::skip]
pub(super) fn words(rule: CheckRule) -> &'static CheckWords {
    match rule {
        CheckRule::E5007 => &duration::E5007,
        CheckRule::E5031 => &staff::E5031,
        CheckRule::E5033 => &staff::E5033,
        CheckRule::E5034 => &surcharge::E5034,
        CheckRule::E5035 => &surcharge::E5035,
        CheckRule::E5038 => &staff::E5038,
        CheckRule::E5102 => &joint::E5102,
        CheckRule::E5104 => &joint::E5104,
        CheckRule::E5110 => &management::E5110,
        CheckRule::E5112 => &management::E5112,
        CheckRule::E5114 => &management::E5114,
        CheckRule::E5115 => &surcharge::E5115,
        CheckRule::E5126 => &joint::E5126,
        CheckRule::E5201 => &allotment::E5201,
        CheckRule::E5202 => &allotment::E5202,
        CheckRule::E5203 => &allotment::E5203,
        CheckRule::E5204 => &allotment::E5204,
        CheckRule::EBA09A1 => &staff::EBA09A1,
        CheckRule::ECB031 => &staff::ECB031,
        CheckRule::ECB041 => &staff::ECB041,
        CheckRule::AaForgotten => &surcharge::AA_FORGOTTEN,
        CheckRule::AaOverclaimed => &surcharge::AA_OVERCLAIMED,
        CheckRule::Aa07TwoUnits => &surcharge::AA07_TWO_UNITS,
        CheckRule::Aa08Aa09SameDay => &surcharge::AA08_AA09_SAME_DAY,
        CheckRule::EdgeValue => &surcharge::EDGE_VALUE,
    }
}
