//! Writes what comes from the rules' files: the registry and the way from a rule to its words.

use std::fs;

use anyhow::{Context, Result};
use ltc_rulebook::{check_registry, read, rules_module, words_registry};

use crate::project::root;

/// Writes every generated file that differs from what stands there.
///
/// # Errors
/// A rule's file lacks something, or a file cannot be written.
pub(crate) fn generate() -> Result<()> {
    let files = read(&root().join("crates/check/src/rules"))?;
    let outputs = [
        ("crates/check/src/registry.rs", check_registry(&files)),
        ("crates/check/src/rules/mod.rs", rules_module(&files)),
        ("crates/report/src/words/check/rules.rs", words_registry(&files)),
    ];
    for (path, text) in outputs {
        let full = root().join(path);
        if fs::read_to_string(&full).ok().as_deref() != Some(text.as_str()) {
            fs::write(&full, text).with_context(|| format!("writing {path}"))?;
            println!("wrote {path}");
        }
    }
    Ok(())
}
