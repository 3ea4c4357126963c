//! The pre-check of service records: what the payment system will reject, known beforehand.
//!
//! Records are read into [`records::Records`] and kept there as numbers. [`checker::Checker`] sorts
//! them twice and runs every rule of [`registry`] over the parts that it looks at together. What comes
//! out are [`hit::Hit`]s: ids and numbers, which the report crate words.
//!
//! A rule is an [`entry::Entry`] with its page as doc comment, and a function; see `rules/`. The
//! registry is written by `cargo xtask rules` from those files.

#![allow(rustdoc::invalid_codeblock_attributes, reason = "the pages' examples say in their own words how they come in")]

pub mod allotments;
pub mod checker;
pub mod claims;
pub mod concerns;
pub mod context;
pub mod duplicates;
pub mod entry;
pub mod facts;
pub mod hit;
pub mod identity;
pub mod input;
mod judge;
pub mod orders;
pub mod records;
pub mod registry;
pub mod repair;
pub mod report;
mod rules;
pub mod run;
mod split;
pub mod surcharges;
pub mod terms;
pub mod undo;
pub mod waivers;

pub use checker::Checker;
pub use input::{CheckInput, read_check_input};
pub use registry::CheckRule;
pub use report::Report;
