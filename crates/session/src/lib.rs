//! A month that is open: what the app, the package and the worker share.

mod session;

pub use session::{Session, Told, is_workbook};
