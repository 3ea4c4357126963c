//! The examples in the rules' pages: the one that passes does not break the rule, the one that fails
//! does. And what is generated from the pages is fresh.

use ltc_report::book::{BookDocument, ExamplesDocument, Standing, Topic};
use ltc_rulebook::{book_pages, check_registry, in_order, rules_module, words_registry};
use ltc_tests::book::{book_there, root, rule_book, rule_files};
use ltc_tests::examples::found_in;
use ltc_tests::shelf::{book_document, examples_document, shelf};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_example_passes_or_fails_as_its_page_says() {
    let files = rule_files();
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
    let files = rule_files();
    for (path, text) in [
        ("crates/check/src/registry.rs", check_registry(&files)),
        ("crates/check/src/rules/mod.rs", rules_module(&files)),
        ("crates/report/src/words/check/rules.rs", words_registry(&files)),
        ("crates/report/src/book/pages.rs", book_pages(&files)),
    ] {
        let there = fs::read_to_string(root().join(path)).expect(path);
        assert!(there == text, "{path} is not fresh: run `cargo xtask rules`");
    }
}

#[test]
fn the_rule_book_is_fresh() {
    let (book, there) = (rule_book(), book_there());
    let names = |pages: &std::collections::BTreeMap<String, String>| pages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&book), names(&there), "pages of docs/rules: run `cargo xtask rules`");
    for (path, text) in &book {
        assert!(there.get(path) == Some(text), "docs/rules/{path} is not fresh: run `cargo xtask rules`");
    }
}

#[test]
fn the_rule_book_of_the_app_is_fresh_and_reads_back() {
    for (path, text) in shelf() {
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "{} is not fresh: run `cargo xtask rules`", path.display());
    }
    let (book, examples) = (book_document(), examples_document());
    assert_eq!(ltc_engine::json::read::<BookDocument>(&serde_json::to_string(&book).unwrap()).unwrap(), book);
    assert_eq!(
        ltc_engine::json::read::<ExamplesDocument>(&serde_json::to_string(&examples).unwrap()).unwrap(),
        examples
    );
}

#[test]
fn every_failing_example_of_the_app_says_what_is_found_and_where() {
    for rule in examples_document().rules {
        for example in &rule.fails {
            assert!(example.message.as_ref().is_some_and(|text| !text.zh.is_empty()), "{}", rule.id);
            assert!(!example.marks.is_empty(), "{}", rule.id);
        }
        assert!(rule.passes.iter().chain(&rule.fails).all(|example| example.columns.len() > 1), "{}", rule.id);
    }
}

#[test]
fn related_rules_are_in_the_book() {
    let book = book_document();
    for rule in &book.rules {
        for other in rule.related.iter().chain(&rule.instead) {
            assert!(book.rules.iter().any(|one| one.id == *other), "{}: {other}", rule.id);
        }
    }
}

#[test]
fn links_in_the_rule_book_lead_somewhere() {
    let book = rule_book();
    let mut links = 0;
    for (path, text) in &book {
        let (directory, _) = path.rsplit_once('/').unwrap_or_default();
        for link in text.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)) {
            links += 1;
            let target = match link.strip_prefix("../") {
                Some(outside) if outside.starts_with("../") => {
                    assert!(root().join("docs/rules").join(outside).is_file(), "{path}: {link}");
                    continue;
                }
                Some(other) => other.to_owned(),
                None if directory.is_empty() => link.to_owned(),
                None => format!("{directory}/{link}"),
            };
            assert!(book.contains_key(&target), "{path}: {link}");
        }
    }
    assert!(links > 2 * book.len());
}

#[test]
fn every_topic_stands_once_and_no_official_code_is_left_over() {
    let ids: Vec<&str> = Topic::all().map(Topic::id).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len());
    let official = Topic::all().filter(|topic| topic.is_official());
    let (ruled, others): (Vec<Topic>, Vec<Topic>) =
        official.partition(|topic| matches!(topic.standing(), Standing::Checked | Standing::NeedsData));
    assert_eq!(others.len(), 44 + 9 + 1);
    // 176 codes in all: equal once every rule is written.
    assert!(ruled.len() + others.len() == 176);
}
