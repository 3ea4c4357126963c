//! Scenario files: test, lesson and bug report in one. `ltc test` and the course read, run and compare
//! them here.

mod compare;
mod file;
mod kinds;

pub use compare::{failure, result};
pub use file::{ErrorKey, FindingKey, Scenario};
pub use kinds::{Overrides, Refused, Run, compare_month, of};
