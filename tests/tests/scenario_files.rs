//! Scenario files as documents: whole, citing the register, with something to hold on to.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_tests::basis;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn scenarios() -> Vec<(String, Value)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = fs::read_dir(directory).expect("the scenarios").map(|entry| entry.expect("a file").path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("a readable file");
        let document = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, document)
    };
    files.filter(|path| path.extension().is_some_and(|kind| kind == "json")).map(read).collect()
}

#[test]
fn every_scenario_is_titled_and_sourced_and_expects_something() {
    let scenarios = scenarios();
    assert!(scenarios.len() > 50, "{} scenarios", scenarios.len());
    for (name, scenario) in &scenarios {
        for lang in ["zh", "en"] {
            let title = scenario["title"][lang].as_str().unwrap_or_default();
            assert!((1..=70).contains(&title.chars().count()), "{name}: title in {lang}");
        }
        let source = scenario["source"].as_array().unwrap_or_else(|| panic!("{name}: no source"));
        assert!(!source.is_empty(), "{name}: no source");
        for id in source {
            let id = id.as_str().expect("an id");
            assert!(basis().source(id).is_some(), "{name}: {id} is not in the register");
        }
        if scenario.get("expect_error").is_some() {
            let refusal = &scenario["expect_error"];
            assert!(refusal["path"].is_string() && refusal["code"].is_string(), "{name}: what is refused");
        } else {
            let expected = scenario["expect"].as_object().unwrap_or_else(|| panic!("{name}: expects nothing"));
            assert!(!expected.is_empty() && scenario["expect_findings"].is_array(), "{name}: expects nothing");
            let explanation = &scenario["lesson"]["explanation"];
            assert!(explanation["zh"].is_string() && explanation["en"].is_string(), "{name}: shows no arithmetic");
        }
    }
}

#[test]
fn no_two_scenarios_have_the_same_title() {
    for lang in ["zh", "en"] {
        let mut titles: Vec<String> = scenarios().iter().map(|(_, one)| one["title"][lang].to_string()).collect();
        titles.sort();
        let all = titles.len();
        titles.dedup();
        assert_eq!(titles.len(), all, "titles in {lang}");
    }
}
