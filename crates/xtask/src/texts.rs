//! The packs of texts, `package/texts-*.json`: what the engine of the package and of the app's worker says.

use anyhow::{Context, Result};

use crate::project::{cargo, run};

/// Writes the packs that differ from what stands there. By a program of its own, since they are the words
/// that are compiled; every build calls it, so that no pack is older than the words.
///
/// # Errors
/// The words do not compile, or a file cannot be written.
pub(crate) fn write() -> Result<()> {
    run(cargo().args(["run", "--quiet", "--package", "ltc-report", "--bin", "text-packs"]))
        .context("writing the packs of texts")
}
