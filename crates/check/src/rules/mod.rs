//! One file for each rule or tight family of rules.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

pub(crate) mod duration;
