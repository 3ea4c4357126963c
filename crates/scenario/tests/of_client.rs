//! One client of a check as a scenario: it holds, and it names nobody.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_check::records::Records;
use ltc_check::{Checker, read_check_input};
use ltc_engine::basis::Basis;
use ltc_scenario::{Overrides, Scenario, judge, of_client};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The scenarios of kind `check` among the project's own.
fn checks() -> Vec<(PathBuf, Value)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/scenarios")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let scenario: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            if scenario["kind"] == "check" && scenario.get("expect_error").is_none() {
                found.push((path, scenario));
            }
        }
    }
    found
}

#[test]
fn each_client_of_every_check_becomes_a_scenario_that_holds_and_names_nobody() {
    let basis = Basis::embedded().unwrap();
    let mut made_of = 0;
    for (path, scenario) in checks() {
        let input = read_check_input(&scenario["given"].to_string()).unwrap();
        let mut records = Records::new(&basis);
        records.add_document("", &input.records);
        let mut checker = Checker::new(&basis, &input, records).unwrap();
        checker.check();
        let mut clients: Vec<&str> = input.records.iter().filter_map(|record| record.client.as_deref()).collect();
        clients.sort_unstable();
        clients.dedup();
        for client in clients.into_iter().filter(|client| !client.is_empty()) {
            let made = of_client(&checker, client).unwrap().unwrap();
            let scenario: Scenario = ltc_engine::json::read(&made.to_string()).unwrap();
            let differences = judge(&basis, &scenario, &Overrides::default());
            assert_eq!(differences, Vec::<String>::new(), "{} {client}", path.display());
            let workers = input.records.iter().flat_map(|record| &record.workers);
            // Names of one or two letters are made up already.
            for name in workers.map(String::as_str).chain([client]).filter(|name| name.chars().count() > 2) {
                assert!(!made.to_string().contains(name), "{name} of {}", path.display());
            }
            made_of += 1;
        }
    }
    assert_ne!(made_of, 0);
}

#[test]
fn a_client_alone_has_the_findings_that_are_its_own() {
    let basis = Basis::embedded().unwrap();
    let input = read_check_input(
        r#"{"month": "2025-03", "as_of": "2025-04-05", "records": [
            {"client": "A123456789", "date": "2025-03-03", "code": "BA07", "quantity": 1, "start": "09:00", "end": "12:01",
             "workers": ["B123456780"], "remark": "女兒小美", "unit": "青松"},
            {"client": "A100000001", "date": "2025-03-03", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00",
             "workers": ["B123456780"]},
            {"client": "A123456789", "date": "2025-03-04", "code": "BA02", "quantity": 1, "start": "25:61", "end": "10:00",
             "workers": ["B123456780"]}]}"#,
    )
    .unwrap();
    let mut records = Records::new(&basis);
    records.add_document("", &input.records);
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    let made = of_client(&checker, "A123456789").unwrap().unwrap();
    let rules: Vec<&str> =
        made["expect_findings"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    // The worker is booked twice only together with the other client.
    assert!(rules.contains(&"E5007") && rules.contains(&"E2008"), "{rules:?}");
    assert!(!rules.contains(&"worker-double-booked"), "{rules:?}");
    // Well-formed IDs stay well formed: their form is checked too.
    assert!(!rules.contains(&"E2002") && !rules.contains(&"E4036"), "{rules:?}");
    assert_eq!(made["given"]["records"][0]["client"], "A100000010");
    assert_eq!(made["given"]["records"][1]["start"], "25:61", "what cannot be read stays as it was");
    let text = made.to_string();
    for told in ["A123456789", "B123456780", "小美", "青松"] {
        assert!(!text.contains(told), "{told}");
    }
    assert!(of_client(&checker, "nobody").unwrap().is_none());
}
