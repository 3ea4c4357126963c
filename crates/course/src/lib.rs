//! Lessons from scenario files, exercises with a seed, links that carry a case.

mod address;
mod anonymous;
pub mod link;
pub mod make;

pub use address::Place;
pub use anonymous::{anonymous, reference_day};
