//! The way from a rule to its words. A rule without words does not compile.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

mod duration;

use super::CheckWords;
use ltc_check::CheckRule;

/// The words of a rule.
#[rustfmt::skip]
pub(super) fn words(rule: CheckRule) -> &'static CheckWords {
    match rule {
        CheckRule::E5007 => &duration::E5007,
    }
}
