//! The built `ltc` as its users meet it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing test may panic"
)]

mod caseload;
mod check;
mod course;
mod dates;
mod folder;
mod notice;
mod refusals;
mod results;
mod rule_book;
mod run;
mod scenarios;
mod tools;
