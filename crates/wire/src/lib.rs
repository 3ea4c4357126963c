//! What crosses between a page and the worker that holds a month: questions and changes one way,
//! answers in words the other. Records stay where they are; only pages of them cross.
//!
//! Everything is JSON. Bytes (files in, exports out) travel beside it.

pub mod change;
pub mod finding;
pub mod load;
pub mod month;
pub mod overview;
pub mod page;
mod read;
pub mod record;
pub mod reply;
pub mod request;

pub use reply::Reply;
pub use request::{Envelope, Request};

/// How bad, worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// May be asked about.
    Warning,
    /// Will be rejected or cut.
    Error,
}
