//! 規則手冊: every rule, official code and condition of a surcharge.

mod example;
pub(super) mod filter;
pub(super) mod list;
mod marks;
pub(super) mod page;
