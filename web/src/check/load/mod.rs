//! Choosing files and reading them.

pub(crate) mod ask;
pub(crate) mod drop;
pub(crate) mod mapping;
pub(crate) mod memory;
pub(crate) mod progress;
pub(crate) mod queue;
pub(crate) mod refused;
