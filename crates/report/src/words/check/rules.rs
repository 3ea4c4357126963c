//! The way from a rule to its words. A rule without words does not compile.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

mod aa_marks;
mod bathing_workers;
mod clash;
mod duration;
mod frequency;
mod group_size;
mod home_visit;
mod meal_limits;
mod price;
mod worker_clash;

use super::CheckWords;
use ltc_check::CheckRule;

/// The words of a rule.
#[rustfmt::skip]
pub(super) fn words(rule: CheckRule) -> &'static CheckWords {
    match rule {
        CheckRule::E5001 => &clash::E5001,
        CheckRule::E5004 => &frequency::E5004,
        CheckRule::E5007 => &duration::E5007,
        CheckRule::E5009 => &clash::E5009,
        CheckRule::E5010 => &clash::E5010,
        CheckRule::E5011 => &worker_clash::E5011,
        CheckRule::E5012 => &clash::E5012,
        CheckRule::E5013 => &clash::E5013,
        CheckRule::E5014 => &clash::E5014,
        CheckRule::E5015 => &clash::E5015,
        CheckRule::E5016 => &clash::E5016,
        CheckRule::E5017 => &clash::E5017,
        CheckRule::E5026 => &clash::E5026,
        CheckRule::E5032 => &meal_limits::E5032,
        CheckRule::E5101 => &aa_marks::E5101,
        CheckRule::E5103 => &aa_marks::E5103,
        CheckRule::E5116 => &aa_marks::E5116,
        CheckRule::E5117 => &aa_marks::E5117,
        CheckRule::E5120 => &home_visit::E5120,
        CheckRule::EBA091 => &bathing_workers::EBA091,
        CheckRule::EBC001 => &group_size::EBC001,
        CheckRule::EGA011 => &frequency::EGA011,
        CheckRule::EOT012 => &meal_limits::EOT012,
        CheckRule::CodeTooOften => &frequency::CODE_TOO_OFTEN,
        CheckRule::PriceDiffersFromBasis => &price::PRICE_DIFFERS_FROM_BASIS,
        CheckRule::WorkerDoubleBooked => &worker_clash::WORKER_DOUBLE_BOOKED,
    }
}
