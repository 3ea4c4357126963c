//! Whatever a result says, it says in whole sentences in both languages.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_engine::explain;
use ltc_engine::explain::Explanation;
use ltc_report::json::{explanation, simulation};
use ltc_report::terminal::simulation_text;
use ltc_report::{Lang, words};
use ltc_tests::{any_case, basis, case_of, run, tries};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Every text for people in a document: what stands beside each other as `zh` and `en`.
fn texts<'d>(document: &'d Value, found: &mut Vec<(&'d str, &'d str)>) {
    match document {
        Value::Object(fields) => {
            if let (Some(zh), Some(en)) = (document["zh"].as_str(), document["en"].as_str()) {
                found.push((zh, en));
            }
            fields.values().for_each(|field| texts(field, found));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| texts(entry, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn check(document: &Value) -> Result<(), TestCaseError> {
    let mut found = Vec::new();
    texts(document, &mut found);
    for (zh, en) in found {
        for text in [zh, en] {
            prop_assert!(!text.trim().is_empty(), "an empty text beside {zh:?}, {en:?}");
            // A placeholder that was not filled, or a part left out that should not have been.
            let unfilled = text.contains(['{', '}', '[', ']']);
            prop_assert!(!unfilled, "{text}");
        }
        prop_assert!(!zh.is_ascii(), "not Chinese: {zh}");
        prop_assert!(en.chars().any(|c| c.is_ascii_alphabetic()), "not English: {en}");
    }
    Ok(())
}

/// The figure's name stands in where the sentence lacks one of its numbers.
fn check_words(node: &Explanation) -> Result<(), TestCaseError> {
    for lang in [Lang::Zh, Lang::En] {
        prop_assert_ne!(words::explanation(node, lang), words::figure(node.rule, lang), "{:?}", node);
    }
    node.from.iter().try_for_each(check_words)
}

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn results_speak_both_languages(given in any_case()) {
        let result = run(&given);
        check(&json!(simulation(basis(), &result)))?;
        for lang in [Lang::Zh, Lang::En] {
            let unfilled = simulation_text(basis(), &result, lang, false).contains(['{', '}']);
            prop_assert!(!unfilled);
            for one in &result.findings {
                // The rule's title stands in where the sentence lacks one of its numbers.
                prop_assert_ne!(words::finding(one, lang), words::rule(one.rule, lang).what, "{:?}", one);
            }
        }
    }

    #[test]
    fn explanations_speak_both_languages(given in any_case()) {
        let case = case_of(&given);
        for pointer in ["/ledger/care/1/available", "/ledger/transport/1/available", "/ledger/care/1/unallocated/retention",
            "/ledger/respite/0/used", "/claims/0/totals/client_pays", "/claims/0/lines/0/within_quota", "/advance/cap",
            "/advance/used", "/advance/deductions/0/amount"]
        {
            // Not every case has an advance, transport, or respite.
            if let Ok(node) = explain(basis(), &case, pointer) {
                check(&json!(explanation(basis(), &node)))?;
                check_words(&node)?;
            }
        }
    }
}
