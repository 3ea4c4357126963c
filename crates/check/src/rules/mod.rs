//! One file for each rule or tight family of rules.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.

pub(crate) mod a_unit;
pub(crate) mod aa_marks;
pub(crate) mod allotment;
pub(crate) mod bathing_workers;
pub(crate) mod bundles;
pub(crate) mod capacity;
pub(crate) mod care_plans;
pub(crate) mod clash;
pub(crate) mod client_data;
pub(crate) mod contract;
pub(crate) mod deadline;
pub(crate) mod duration;
pub(crate) mod end_of_life;
pub(crate) mod foreign_carer;
pub(crate) mod frequency;
pub(crate) mod group_size;
pub(crate) mod home_visit;
pub(crate) mod joint;
pub(crate) mod life_dates;
pub(crate) mod management;
pub(crate) mod meal_file;
pub(crate) mod meal_limits;
pub(crate) mod price;
pub(crate) mod referrals;
pub(crate) mod short_term;
pub(crate) mod staff;
pub(crate) mod surcharge;
pub(crate) mod worker_clash;
