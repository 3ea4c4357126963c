//! Scenario files: test, lesson and bug report in one. `ltc test` and the course read, run and compare
//! them here.

mod anonymous;
mod change;
mod compare;
mod file;
mod judge;
mod kinds;
mod of_client;

pub use anonymous::{anonymous, reference_day};
pub use change::{After, Change, Edit, edited};
pub use compare::{after, failure, finding_keys, result};
pub use file::{ErrorKey, FindingKey, Scenario};
pub use judge::judge;
pub use kinds::{Overrides, Refused, Run, compare_month, of};
pub use of_client::of_client;
