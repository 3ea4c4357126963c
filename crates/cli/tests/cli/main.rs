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
mod dates;
mod course;
mod folder;
mod notice;
mod refusals;
mod results;
mod rule_book;
mod run;
mod scenarios;
mod tools;
