//! One file for each rule or tight family of rules.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

pub(crate) mod aa_marks;
pub(crate) mod allotment;
pub(crate) mod bathing_workers;
pub(crate) mod clash;
pub(crate) mod duration;
pub(crate) mod frequency;
pub(crate) mod group_size;
pub(crate) mod home_visit;
pub(crate) mod joint;
pub(crate) mod management;
pub(crate) mod meal_limits;
pub(crate) mod price;
pub(crate) mod staff;
pub(crate) mod surcharge;
pub(crate) mod worker_clash;
