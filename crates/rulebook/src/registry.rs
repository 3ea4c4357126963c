//! The generated sources: the registry of rules, the list of their modules, and the way from a rule to
//! its words.

use crate::{RuleFile, in_order};
use std::fmt::Write;

pub(crate) const NOTICE: &str =
    "// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.\n";

/// `crates/check/src/registry.rs`.
pub fn check_registry(files: &[RuleFile]) -> String {
    let rules = in_order(files);
    let mut text = String::from("//! Every rule, in order: official ones by their codes, then the others by name.\n");
    text.push_str(NOTICE);
    text.push_str("\nuse crate::entry::{Check, Entry};\nuse crate::rules;\n\n");
    text.push_str("/// A rule that checks records.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\npub enum CheckRule {\n");
    for (_, rule) in &rules {
        let _ = write!(text, "    /// {}\n    {},\n", rule.page.title, rule.variant());
    }
    text.push_str("}\n");
    text.push_str(
        "\n/// The pieces of checking, by file.\n#[rustfmt::skip]\npub(crate) static CHECKS: &[&[Check]] = &[\n",
    );
    for file in files.iter().filter(|file| !file.rules.is_empty()) {
        let _ = writeln!(text, "    rules::{}::CHECKS,", file.module);
    }
    text.push_str(
        "];

#[rustfmt::skip]
impl CheckRule {
    /// Every rule.
    pub const ALL: &[Self] = &[
",
    );
    for (_, rule) in &rules {
        let _ = writeln!(text, "        Self::{},", rule.variant());
    }
    text.push_str("    ];\n\n    /// Its entry.\n    #[allow(clippy::too_many_lines, reason = \"a line for each rule\")]\n    pub fn entry(self) -> &'static Entry {\n        match self {\n");
    for (module, rule) in &rules {
        let _ = writeln!(text, "            Self::{} => &rules::{module}::{},", rule.variant(), rule.constant);
    }
    text.push_str(
        "        }
    }

    /// The rule with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.entry().id == id)
    }
}
",
    );
    text
}

/// `crates/check/src/rules/mod.rs`.
pub fn rules_module(files: &[RuleFile]) -> String {
    let mut text = String::from("//! One file for each rule or tight family of rules.\n");
    text.push_str(NOTICE);
    text.push('\n');
    for file in files {
        let _ = writeln!(text, "pub(crate) mod {};", file.module);
    }
    text
}

/// `crates/report/src/words/check/rules.rs`.
pub fn words_registry(files: &[RuleFile]) -> String {
    let mut text = String::from("//! The way from a rule to its words. A rule without words does not compile.\n");
    text.push_str(NOTICE);
    text.push('\n');
    for file in files {
        let _ = writeln!(text, "mod {};", file.module);
    }
    text.push_str("\nuse super::CheckWords;\nuse ltc_check::CheckRule;\n\n");
    text.push_str("/// The words of a rule.\n#[allow(clippy::too_many_lines, reason = \"a line for each rule\")]\n#[rustfmt::skip]\npub(super) fn words(rule: CheckRule) -> &'static CheckWords {\n    match rule {\n");
    for (module, rule) in in_order(files) {
        let _ = writeln!(text, "        CheckRule::{} => &{module}::{},", rule.variant(), rule.constant);
    }
    text.push_str("    }\n}\n");
    text
}
