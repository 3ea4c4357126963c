//! The examples in the rules' pages: the one that passes does not break the rule, the one that fails
//! does. And what is generated from the pages is fresh.

use ltc_rulebook::{check_registry, in_order, read, rules_module, words_registry};
use ltc_tests::examples::found_in;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn every_example_passes_or_fails_as_its_page_says() {
    let files = read(&root().join("crates/check/src/rules")).expect("the rules' files");
    let mut wrong = Vec::new();
    let mut examples = 0;
    for (_, rule) in in_order(&files) {
        for example in &rule.page.passes {
            examples += 1;
            let found = found_in(example);
            if found.contains(&rule.id.as_str()) {
                wrong.push(format!("{}: the example that passes is found\n{}", rule.id, example.text));
            }
        }
        for example in &rule.page.fails {
            examples += 1;
            let found = found_in(example);
            if !found.contains(&rule.id.as_str()) {
                wrong
                    .push(format!("{}: the example that fails is not found, but {found:?}\n{}", rule.id, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {examples} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(examples >= 2 * ltc_check::CheckRule::ALL.len());
}

#[test]
fn what_is_generated_is_fresh() {
    let files = read(&root().join("crates/check/src/rules")).expect("the rules' files");
    for (path, text) in [
        ("crates/check/src/registry.rs", check_registry(&files)),
        ("crates/check/src/rules/mod.rs", rules_module(&files)),
        ("crates/report/src/words/check/rules.rs", words_registry(&files)),
    ] {
        let there = fs::read_to_string(root().join(path)).expect(path);
        assert!(there == text, "{path} is not fresh: run `cargo xtask rules`");
    }
}
