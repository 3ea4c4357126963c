//! The pages as they are compiled in: the text and the examples of every rule, for the rule book and for
//! `ltc explain`.

use crate::registry::NOTICE;
use crate::{Channel, Example, Rule, RuleFile, in_order};
use std::fmt::Write;

/// `crates/report/src/book/pages.rs`.
pub fn book_pages(files: &[RuleFile]) -> String {
    let mut text = String::from("//! The pages of the rules that check records, as their files have them.\n");
    text.push_str(NOTICE);
    text.push_str(
        "#![allow(clippy::needless_raw_string_hashes, reason = \"examples may hold quotes\")]

use super::{Channel, Example, Page};
use ltc_check::CheckRule;
use ltc_engine::basis;

/// The page of a rule.
#[allow(clippy::too_many_lines, reason = \"a line for each rule\")]
#[rustfmt::skip]
pub(super) fn page(rule: CheckRule) -> &'static Page {
    match rule {
",
    );
    for (_, rule) in in_order(files) {
        let _ = writeln!(text, "        CheckRule::{} => &{},", rule.variant(), rule.constant);
    }
    text.push_str("    }\n}\n");
    for (module, rule) in in_order(files) {
        if let Some(file) = files.iter().find(|file| file.module == module) {
            write_page(&mut text, file, rule);
        }
    }
    text
}

fn write_page(text: &mut String, file: &RuleFile, rule: &Rule) {
    let page = &rule.page;
    let _ = writeln!(text, "\n#[rustfmt::skip]\nconst {}: Page = Page {{", rule.constant);
    for (name, value) in [("title", &page.title), ("what", &page.what), ("why", &page.why), ("todo", &page.todo)] {
        let _ = writeln!(text, "    {name}: {},", literal(value));
    }
    for (name, examples) in [("passes", &page.passes), ("fails", &page.fails)] {
        let _ = writeln!(text, "    {name}: &[");
        for example in examples {
            write_example(text, example);
        }
        text.push_str("    ],\n");
    }
    let names = |path: &str, names: &[String]| {
        names.iter().map(|name| format!("{path}::{name}")).collect::<Vec<_>>().join(", ")
    };
    let _ = writeln!(text, "    lists: &[{}],", names("basis::ListName", &file.lists));
    let _ = writeln!(text, "    numbers: &[{}],", names("basis::ThresholdName", &file.numbers));
    let _ = writeln!(text, "    is_alone: {},\n}};", file.rules.len() == 1);
}

fn write_example(text: &mut String, example: &Example) {
    let channel = match example.channel {
        Channel::Table => "Table",
        Channel::FeeApply => "FeeApply",
        Channel::CheckInput => "CheckInput",
    };
    let lists = example.lists.iter().map(|(name, code)| format!("({}, {})", literal(name), literal(code)));
    let lists = lists.collect::<Vec<_>>().join(", ");
    let repeats = example.repeats.iter().map(|(text, times)| format!("({}, {times})", literal(text)));
    let repeats = repeats.collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        text,
        "        Example {{ channel: Channel::{channel}, lists: &[{lists}], repeats: &[{repeats}], text: {} }},",
        literal(example.text.trim_end())
    );
}

/// A text as Rust writes it: plain where that reads well, raw elsewhere.
fn literal(text: &str) -> String {
    if !text.contains(['"', '\\', '\n']) {
        return format!("\"{text}\"");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_never_ends_early() {
        assert_eq!(literal("a"), "\"a\"");
        assert_eq!(literal("a \"b\"#c"), "r##\"a \"b\"#c\"##");
        assert_eq!(literal("a\nb"), "r#\"a\nb\"#");
    }
}
