//! Scenario files: test, lesson and bug report in one. `ltc test` and the course read, run and compare
//! them here.

mod change;
mod compare;
mod file;
mod judge;
mod kinds;

pub use change::{After, Change, Edit, edited};
pub use compare::{after, failure, result};
pub use file::{ErrorKey, FindingKey, Scenario};
pub use judge::judge;
pub use kinds::{Overrides, Refused, Run, compare_month, of};
