//! Writes what comes from the rules' files: the registry, the way from a rule to its words, the pages,
//! and the rule book.

use std::fs;

use anyhow::{Context, Result};
use ltc_rulebook::{book_pages, check_registry, read, rules_module, words_registry};

use crate::project::{cargo, root, run};

/// Writes every generated file that differs from what stands there.
///
/// The rule book takes the words of both languages, which are compiled. So it is written by a program of
/// its own: this one must run while the code that it generates for does not compile yet.
///
/// # Errors
/// A rule's file lacks something, or a file cannot be written, or the words do not compile.
pub(crate) fn generate() -> Result<()> {
    let files = read(&root().join("crates/check/src/rules"))?;
    let outputs = [
        ("crates/check/src/registry.rs", check_registry(&files)),
        ("crates/check/src/rules/mod.rs", rules_module(&files)),
        ("crates/report/src/words/check/rules.rs", words_registry(&files)),
        ("crates/report/src/book/pages.rs", book_pages(&files)),
    ];
    for (path, text) in outputs {
        let full = root().join(path);
        if fs::read_to_string(&full).ok().as_deref() != Some(text.as_str()) {
            fs::write(&full, text).with_context(|| format!("writing {path}"))?;
            println!("wrote {path}");
        }
    }
    run(cargo().args(["run", "--quiet", "--package", "ltc-tests", "--bin", "rule-book"]))
        .context("the registry is written; the rule book needs rules and words that compile: mend them, run this again")
}
