//! The clauses that these tools cite and the register of the standard does not: kept apart, since the
//! register travels with every download.

use ltc_engine::InputError;
use ltc_engine::basis::SourceEntry;
use ltc_engine::json;
use std::sync::OnceLock;

/// The entries of `basis/contracts/sources.json`.
pub fn entries() -> Result<&'static [SourceEntry], InputError> {
    static ENTRIES: OnceLock<Result<Vec<SourceEntry>, InputError>> = OnceLock::new();
    let read = || json::read(include_str!("../../../basis/contracts/sources.json"));
    ENTRIES.get_or_init(read).as_deref().map_err(Clone::clone)
}

/// The entry of a clause.
pub fn find(id: &str) -> Option<&'static SourceEntry> {
    entries().ok()?.iter().find(|entry| entry.id == id)
}
