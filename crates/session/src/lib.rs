//! A month that is open: what the app, the package and the worker share.
//!
//! [`Session`] reads files into records that stay here, checks them, and answers the requests of
//! [`ltc_wire`]: pages of findings and records in words, changes with undo, exports. Start with
//! `session.rs`; `month.rs` is what is held, `reading.rs` how a file gets in, `changes.rs` what changes
//! it, `index.rs` what lists are made from.

mod changes;
pub mod clients;
mod codes;
mod detail;
pub mod export;
pub mod facts;
mod findings;
mod index;
mod month;
mod overview;
mod reading;
mod records;
mod refusal;
pub mod rules;
mod session;
pub mod surcharges;
mod views;
mod who;
mod words;

pub use rules::page as rule_page;
pub use session::{Session, Told, is_workbook};
