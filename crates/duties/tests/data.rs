//! The data of `basis/duties`: complete, known to the register, and all of it read.

use ltc_duties::{Book, Trigger, Unit};
use ltc_engine::basis::{Basis, ThresholdName};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn it_is_read_and_cites_sources_that_exist() {
    let (basis, book) = (Basis::embedded().unwrap(), Book::embedded().unwrap());
    let mut ids = BTreeSet::new();
    for duty in &book.duties {
        assert!(ids.insert(&duty.id), "{} stands twice", duty.id);
        assert!(!duty.source.is_empty() && !duty.triggers.is_empty() && !duty.readings.is_empty(), "{}", duty.id);
        for id in &duty.source {
            assert!(basis.source(id).is_some(), "{}: {id}", duty.id);
        }
        for text in [&duty.name, &duty.says, &duty.missed] {
            assert!(!text.zh.is_empty() && !text.en.is_empty(), "{}", duty.id);
        }
        let readings: BTreeSet<_> = duty.readings.iter().map(|reading| &reading.id).collect();
        assert_eq!(readings.len(), duty.readings.len(), "{}", duty.id);
        for reading in &duty.readings {
            assert!(reading.opens.is_some() || reading.due.is_some(), "{} {}", duty.id, reading.id);
            for count in reading.opens.iter().chain(&reading.due) {
                assert_eq!(count.day.is_some(), count.unit == Unit::DayOfMonth, "{} {}", duty.id, reading.id);
            }
        }
    }
}

#[test]
fn every_duty_is_owed_somewhere_and_every_trigger_sets_one_off() {
    let book = Book::embedded().unwrap();
    for duty in &book.duties {
        assert!(book.profiles.iter().any(|profile| profile.has(duty)), "{}", duty.id);
    }
    for trigger in Trigger::ALL {
        assert!(book.duties.iter().any(|duty| duty.triggers.contains(trigger)), "{trigger:?}");
        assert_eq!(Trigger::from_name(trigger.name()), Some(*trigger));
    }
}

#[test]
fn every_file_of_the_folder_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../basis/duties");
    let names = |folder: &Path| -> BTreeSet<String> {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let json = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
        json.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let source = include_str!("../src/book.rs");
    for name in names(&folder) {
        assert!(source.contains(&format!("basis/duties/{name}.json")), "{name}");
    }
    let book = Book::embedded().unwrap();
    let profiles: BTreeSet<String> = book.profiles.iter().map(|profile| profile.id.clone()).collect();
    assert_eq!(names(&folder.join("profiles")), profiles);
}

#[test]
fn claims_are_due_when_the_check_rejects_them() {
    let (basis, book) = (Basis::embedded().unwrap(), Book::embedded().unwrap());
    let number = |name| {
        let entries = basis.threshold(name, basis.begins()).unwrap();
        u32::try_from(entries.value).unwrap()
    };
    let count = |duty: &str| book.duty(duty).unwrap().readings[0].due.unwrap();
    let (claim, late) = (count("claim-month"), count("claim-late"));
    assert_eq!((claim.number, claim.day), (1, Some(number(ThresholdName::ClaimDay))));
    assert_eq!((late.number, late.day), (1 + number(ThresholdName::ClaimLateMonths), claim.day));
}

#[test]
fn a_profile_is_one_document_and_says_what_it_does_not_know() {
    let mut book = Book::embedded().unwrap();
    let text = r#"{"id": "mine", "name": {"zh": "我的縣", "en": "Mine"}, "counties": ["我的縣"], "source": ["S0"],
        "duties": ["first-service"], "readings": [{"duty": "first-service", "reading": "day_1"}]}"#;
    book.add_profile(text).unwrap();
    let (profile, duty) = (book.profile("我的縣").unwrap(), book.duty("first-service").unwrap());
    assert_eq!(profile.reading_of(duty).unwrap().id, "day_1");
    let refused = book.add_profile(&text.replace("day_1", "day_2")).unwrap_err();
    assert_eq!((refused.path.as_str(), refused.problem.code()), ("/readings/0/reading", "unknown-value"));
    let refused = book.add_profile(&text.replace(r#"["first-service"]"#, r#"["no-such"]"#)).unwrap_err();
    assert_eq!(refused.path, "/duties/0");
}
