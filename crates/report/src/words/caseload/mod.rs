//! Alerts of a caseload, and respite with a foreign carer.

mod alert;
mod kind;
mod respite;

pub use alert::{alert, question};
pub use kind::{GroupWords, KindWords, group, kind};
pub use respite::{access_condition, access_fact, access_status};
