//! The words of the screen 檢核, a table for each part of it.

pub(crate) mod clients;
pub(crate) mod records;
pub(crate) mod surcharges;
