//! The data of the tools: whole, read without complaint, citing only what is known.

use ltc_contracts::told::{Says, Step};
use ltc_contracts::{Tool, answer, sources, values};
use ltc_engine::basis::Basis;
use std::collections::BTreeSet;

#[test]
fn every_part_is_read() {
    assert!(values::points().is_ok() && values::audit().is_ok() && values::dispatch().is_ok());
    assert!(values::contract().is_ok() && values::service().is_ok());
    assert_eq!(values::contract().unwrap().inspection.items.len(), 8);
    assert_eq!(values::points().unwrap().agreement.violations.len(), 8);
}

#[test]
fn ladders_and_profiles_are_in_order() {
    let rungs: Vec<i64> = values::points().unwrap().case_management.ladder.iter().map(|rung| rung.points).collect();
    assert!(rungs.is_sorted(), "{rungs:?}");
    let fleet: Vec<i64> = values::service().unwrap().fleet.ladder.iter().map(|rung| -rung.from).collect();
    assert!(fleet.is_sorted(), "the first rung that is reached has to be the highest");
    for profile in &values::dispatch().unwrap().profiles {
        let set = |list: &[_]| list.iter().copied().collect::<std::collections::HashSet<_>>();
        let criteria = set(&profile.criteria);
        assert_eq!(criteria.len(), profile.criteria.len(), "a criterion stands once");
        assert!(profile.other.is_empty() || set(&profile.other) == criteria, "the readings differ in order only");
    }
}

/// All that the scenarios make the tools say.
fn said() -> Vec<Step> {
    let mut said = Vec::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/scenarios/tool");
    for file in std::fs::read_dir(folder).unwrap() {
        let scenario: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        let mut given = scenario["given"].as_object().unwrap().clone();
        let tool = Tool::from_name(given.remove("tool").unwrap().as_str().unwrap()).unwrap();
        let Ok(answer) = answer(tool, &serde_json::Value::from(given).to_string()) else { continue };
        let told = answer.told().unwrap();
        said.extend([told.answer].into_iter().chain(told.steps).chain(told.readings));
    }
    said
}

#[test]
fn every_sentence_is_said_in_a_scenario_and_what_it_cites_is_known() {
    let (said, basis) = (said(), Basis::embedded().unwrap());
    let is_silent = |says: &Says| !said.iter().any(|step| step.says == *says);
    let silent: Vec<Says> = Says::ALL.iter().copied().filter(is_silent).collect();
    assert!(silent.is_empty(), "said in no scenario: {silent:?}");
    let mut cited = BTreeSet::new();
    for step in &said {
        for id in step.cited.iter().flat_map(|cited| &cited.source) {
            assert!(sources::find(id).is_some() || basis.source(id).is_some(), "{}: {id}", step.says.name());
            cited.insert(id.clone());
        }
    }
    for entry in sources::entries().unwrap() {
        let document = |id: &String| entry.document.is_none() && id.starts_with(&format!("{}:", entry.id));
        let is_cited = cited.contains(&entry.id) || cited.iter().any(document);
        assert!(is_cited, "nothing cites {}", entry.id);
    }
}
