//! The words against what the engine really says: every scenario, every finding, every figure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing test may panic"
)]

use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_engine::explain::Explanation;
use ltc_report::{Lang, json, words};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The cases that the scenario files give and that can be simulated, by file name.
fn cases() -> Vec<(String, Case)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/scenarios");
    let mut cases = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let scenario: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if scenario["kind"] == "simulate" && scenario["expect_error"].is_null() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            cases.push((name, read_case(&scenario["given"].to_string()).unwrap()));
        }
    }
    assert!(!cases.is_empty());
    cases
}

fn is_sentence(text: &str) -> bool {
    !text.contains(['{', '}', '[', ']']) && (text.ends_with('。') || text.ends_with('.'))
}

#[test]
fn every_finding_and_suggestion_is_worded_with_its_numbers() {
    let basis = Basis::embedded().unwrap();
    for (name, case) in cases() {
        let simulation = ltc_engine::simulate(&basis, &case).unwrap();
        for lang in Lang::ALL {
            for finding in &simulation.findings {
                let text = words::finding(finding, lang);
                // A title, the fallback, is no sentence.
                assert!(is_sentence(&text), "{name}: {finding:?}: {text}");
            }
            for suggestion in &simulation.suggestions {
                let text = words::suggestion(suggestion, lang);
                assert!(is_sentence(&text), "{name}: {text}");
            }
        }
    }
}

#[test]
fn every_fact_of_a_surcharge_has_a_name() {
    let basis = Basis::embedded().unwrap();
    for (name, case) in cases() {
        let simulation = ltc_engine::simulate(&basis, &case).unwrap();
        for row in simulation.surcharge_eligibility.iter().flat_map(|one| &one.conditions) {
            for fact in row.because.iter().chain(&row.missing) {
                for lang in Lang::ALL {
                    assert_ne!(words::fact(&basis, fact, lang), *fact, "{name}: {}", row.id);
                }
            }
        }
    }
}

/// JSON pointers to every number of a document.
fn numbers(document: &Value, pointer: &str, found: &mut Vec<String>) {
    match document {
        Value::Number(_) => found.push(pointer.to_owned()),
        Value::Array(entries) => {
            for (place, entry) in entries.iter().enumerate() {
                numbers(entry, &format!("{pointer}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                numbers(field, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn check_words(name: &str, explanation: &Explanation) {
    for lang in Lang::ALL {
        let text = words::explanation(explanation, lang);
        assert!(is_sentence(&text), "{name}: {explanation:?}: {text}");
        assert!(!words::figure_label(explanation, lang).is_empty());
    }
    for operand in &explanation.from {
        check_words(name, operand);
    }
}

#[test]
fn every_figure_explains_itself_in_both_languages() {
    let basis = Basis::embedded().unwrap();
    let mut explained = 0;
    for (name, case) in cases() {
        let simulation = ltc_engine::simulate(&basis, &case).unwrap();
        let document = serde_json::to_value(json::simulation(&basis, &simulation)).unwrap();
        let mut pointers = Vec::new();
        for part in ["ledger", "advance", "claims"] {
            if let Some(part_of) = document.get(part) {
                numbers(part_of, &format!("/{part}"), &mut pointers);
            }
        }
        for pointer in pointers.iter().filter(|pointer| !pointer.ends_with("/plan")) {
            let explanation = ltc_engine::explain(&basis, &case, pointer);
            let explanation = explanation.unwrap_or_else(|error| panic!("{name}: {error}"));
            let value = serde_json::to_value(&explanation.value).unwrap();
            assert_eq!(Some(&value), document.pointer(pointer), "{name}: {pointer}");
            check_words(&name, &explanation);
            explained += 1;
        }
    }
    assert!(explained > 0);
}
