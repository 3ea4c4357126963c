//! What is read from the document of a standard itself, not from its types.

use super::sources::rests::{Rests, count};
use super::standard::changes;
use crate::program::Around;
use chrono::NaiveDate;

/// What is read from the document of a standard once.
pub(super) struct Facts {
    /// Its stamp.
    pub(super) hash: String,
    /// Days on which something changes.
    pub(super) changes: Vec<NaiveDate>,
    /// What rests on which source.
    pub(super) rests: Rests,
}

impl Facts {
    pub(super) fn read(around: &Around) -> Self {
        let document = serde_json::from_str(&around.basis_text).unwrap_or_default();
        Self {
            hash: around.basis.hash().to_owned(),
            changes: changes::days(&document),
            rests: count(&around.basis, &document),
        }
    }
}
