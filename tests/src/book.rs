//! The rule book, with what the check says of the examples.

use crate::examples::message_in;
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use ltc_rulebook::{RuleFile, in_order, read};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where the rule book stands.
pub fn book_directory() -> PathBuf {
    root().join("docs/rules")
}

/// The rules' files.
pub fn rule_files() -> Vec<RuleFile> {
    read(&root().join("crates/check/src/rules")).expect("the rules' files")
}

/// Every file of the rule book, with its path below [`book_directory`].
pub fn rule_book() -> BTreeMap<String, String> {
    let files = rule_files();
    let rules = in_order(&files);
    let basis = Basis::embedded().expect("the standard");
    let found = |id: &str, place: usize, lang: Lang| {
        let (_, rule) = rules.iter().find(|(_, rule)| rule.id == id)?;
        message_in(rule.page.fails.get(place)?, id, lang)
    };
    ltc_report::book::rule_book(&basis, &found)
}

/// The files that stand in the directory of the rule book, with their paths below it.
pub fn book_there() -> BTreeMap<String, String> {
    let mut there = BTreeMap::new();
    for part in ["", "zh", "en"] {
        let Ok(entries) = std::fs::read_dir(book_directory().join(part)) else { continue };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = if part.is_empty() { name } else { format!("{part}/{name}") };
            there.insert(name, std::fs::read_to_string(&path).expect("a page of the rule book"));
        }
    }
    there
}
