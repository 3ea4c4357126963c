//! Lists that cross in pages.

use serde::{Deserialize, Serialize};

/// Which part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Window {
    /// The first entry, from 0.
    pub from: usize,
    /// How many at most.
    pub count: usize,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Page<T> {
    /// Entries in all.
    pub total: usize,
    /// The place of the first one here.
    pub from: usize,
    /// Those asked for.
    pub entries: Vec<T>,
}
