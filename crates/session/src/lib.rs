//! A month that is open: what the app, the package and the worker share.

pub mod clients;
mod codes;
pub mod export;
pub mod facts;
pub mod rules;
mod session;

pub use session::{Session, Told, is_workbook};
