//! One file for each rule or tight family of rules.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

pub(crate) mod allotment;
pub(crate) mod duration;
pub(crate) mod joint;
pub(crate) mod management;
pub(crate) mod staff;
pub(crate) mod surcharge;
