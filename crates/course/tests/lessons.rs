//! The lessons that come with the course: all there, whole, proven.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test may panic"
)]

use ltc_course::{Answer, Form, Lesson, Outcome, Topic, judge, lesson, lesson_document, lessons, read_lesson};
use ltc_engine::basis::Basis;
use ltc_engine::text::Text;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/scenarios/lessons");
    let paths = fs::read_dir(folder).expect("the lessons").map(|entry| entry.expect("a file").path());
    let mut files: Vec<(String, String)> = paths
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("a readable file"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_file_is_a_lesson_and_comes_with_the_course() {
    let files = files();
    for (name, text) in &files {
        read_lesson(name, text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let lessons = lessons();
    assert_eq!(lessons.iter().map(|lesson| lesson.id.as_str()).collect::<Vec<_>>(), names);
    assert!(lessons.len() >= 30, "{} lessons", lessons.len());
    let numbers: BTreeSet<&str> = lessons.iter().map(Lesson::number).collect();
    assert_eq!(numbers.len(), lessons.len(), "a number stands for one lesson");
}

#[test]
fn its_answer_is_proven_by_what_the_file_expects() {
    let basis = Basis::embedded().expect("the standard");
    for lesson in lessons() {
        let answer = lesson.answer(&basis).unwrap_or_else(|refused| panic!("{}: {refused:?}", lesson.id));
        let verdict = judge(&lesson.form(&answer), &answer, &answer.written());
        assert_eq!(verdict.outcome, Outcome::Right, "{}: {}", lesson.id, answer.written());
        // A pointer's value has to be worked out by hand in `expect`; else the lesson would teach
        // whatever the program says.
        if let Some(pointer) = &lesson.teaching.answer.pointer {
            let after = lesson.teaching.after.as_ref().map(|after| &after.expect);
            let is_of_given = lesson.changes_after_answer() || !lesson.has_change();
            let expected = if is_of_given { Some(&lesson.expect) } else { after };
            let expected = expected.unwrap_or_else(|| panic!("{}: no `after`", lesson.id));
            let is_expected = expected.keys().any(|known| pointer.starts_with(known.as_str()));
            assert!(is_expected, "{}: {pointer} is not expected", lesson.id);
        }
        assert_eq!(lesson.has_change(), lesson.teaching.after.is_some(), "{}: change and after", lesson.id);
        if let Answer::Set(ids) = &answer {
            let options = &lesson.teaching.options;
            assert!(options.is_empty() || ids.iter().all(|id| options.contains(id)), "{}: {ids:?}", lesson.id);
        }
        for pointer in &lesson.teaching.show {
            let shown = [lesson.run(&basis, &lesson.given), lesson.run(&basis, &lesson.changed().expect("edits"))];
            let is_there = shown.iter().flatten().any(|result| result.pointer(pointer).is_some());
            assert!(is_there, "{}: {pointer} leads nowhere", lesson.id);
        }
    }
}

#[test]
fn it_tells_a_story_in_both_languages_and_quotes_its_clause() {
    let basis = Basis::embedded().expect("the standard");
    for lesson in lessons() {
        let teaching = &lesson.teaching;
        let id = &lesson.id;
        let mut texts: Vec<&Text> = vec![&lesson.title, &teaching.story, &teaching.question, &teaching.explanation];
        texts.extend(teaching.hints.iter().chain(&teaching.choices).chain(&teaching.unit).chain(&teaching.intuition));
        texts.extend(teaching.clauses.iter().map(|clause| &clause.quote));
        texts.extend(teaching.change.iter().map(|change| &change.text));
        for text in texts {
            assert!(!text.zh.is_empty() && !text.en.is_empty(), "{id}: {text:?}");
            assert!(!text.en.contains(|sign: char| ('\u{4e00}'..'\u{9fff}').contains(&sign)), "{id}: {}", text.en);
            assert!(![", ", "; ", ": "].iter().any(|sign| text.zh.contains(sign)), "{id}: {}", text.zh);
        }
        assert!(teaching.story.zh.chars().count() > 20, "{id}: no story");
        assert!(!teaching.hints.is_empty(), "{id}: no hint");
        assert!(!teaching.clauses.is_empty() && !teaching.rules.is_empty(), "{id}: no clause");
        let cited = teaching.clauses.iter().map(|clause| &clause.source).chain(&lesson.source);
        for source in cited {
            assert!(basis.source(source).is_some(), "{id}: {source} is not in the register");
        }
    }
}

/// Every part of the seeds' rules has a lesson.
#[test]
fn every_family_of_rules_is_taught() {
    const FAMILIES: &[&str] = &[
        "S3-1.1", "S3-1.2", "S3-1.3", "S3-2.1", "S3-2.2", "S3-3.1", "S3-3.2", "S3-3.3", "S3-4.1", "S3-4.2", "S3-4.3",
        "S3-5", "S3-6", "S3-7", "S3-8.1", "S3-8.2", "S3-8.4", "S3-9.1", "S3-9.2", "S3-9.3", "S3-9.4", "S3-9.5",
        "S3-9.6", "S3-10", "S3-11", "S3-12.1", "S3-12.2", "S3-12.3", "S3-12.4", "S3-12.6", "S0-*", "S1-*", "S2-*",
        "S4-A*", "S4-B*", "S4-C*", "S4-R*",
    ];
    let lessons = lessons();
    let taught: BTreeSet<&str> =
        lessons.iter().flat_map(|lesson| lesson.teaching.rules.iter().map(String::as_str)).collect();
    for family in FAMILIES {
        let is_taught = match family.strip_suffix('*') {
            Some(start) => taught.iter().any(|rule| rule.starts_with(start)),
            None => taught.contains(family),
        };
        assert!(is_taught, "no lesson for {family}");
    }
    let topics: BTreeSet<Topic> = lessons.iter().map(|lesson| lesson.teaching.topic).collect();
    assert!(topics.len() >= 8, "{topics:?}");
    for level in 1..=3 {
        assert!(lessons.iter().filter(|one| one.teaching.level.get() == level).count() >= 6, "level {level}");
    }
}

#[test]
fn a_lesson_is_found_by_number_and_gives_nothing_away() {
    let basis = Basis::embedded().expect("the standard");
    assert_eq!(lesson("7").map(|one| one.id), lesson("07").map(|one| one.id));
    assert!(lesson("07").is_some() && lesson("0").is_none() && lesson("seven").is_none());
    for one in lessons() {
        let told = lesson_document(&one, &basis, false).expect("a document");
        for withheld in ["answer", "explanation", "after", "clauses", "derivation"] {
            assert!(told.get(withheld).is_none(), "{}: {withheld}", one.id);
        }
        assert_eq!(told.get("change").is_some(), one.has_change() && !one.changes_after_answer(), "{}", one.id);
        let whole = lesson_document(&one, &basis, true).expect("a document");
        assert!(whole.get("answer").is_some() && whole.get("explanation").is_some());
    }
}

#[test]
fn an_answer_that_is_another_one_is_wrong() {
    let basis = Basis::embedded().expect("the standard");
    for one in lessons() {
        let answer = one.answer(&basis).expect("an answer");
        let other = match (&answer, one.form(&answer)) {
            (Answer::Number(number), _) => Answer::Number(number + 1),
            (Answer::Day(day), _) => Answer::Day(day.succ_opt().expect("a day")),
            (Answer::Month(month), _) => Answer::Month(month.plus(1)),
            (Answer::Choice(place), Form::Choice { options }) => Answer::Choice((place + 1) % options.len()),
            (Answer::Set(_), _) => Answer::Set(vec!["ZZ99".to_owned()]),
            (answer, form) => panic!("{}: {answer:?} {form:?}", one.id),
        };
        let verdict = judge(&one.form(&answer), &answer, &other.written());
        assert_eq!(verdict.outcome, Outcome::Wrong, "{}", one.id);
    }
}

#[test]
fn what_is_refused_is_said_with_its_path() {
    let whole: Value = serde_json::from_str(&files().first().expect("a lesson").1).expect("JSON");
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut document = whole.clone();
        change(&mut document);
        read_lesson("x", &document.to_string()).expect_err("refused").path
    };
    assert_eq!(refused(&|document| document["lesson"]["topic"] = "weather".into()), "/lesson/topic");
    assert_eq!(refused(&|document| document["lesson"]["level"] = 4.into()), "/lesson/level");
    assert_eq!(refused(&|document| document["lesson"]["hint"] = "one".into()), "/lesson/hint");
    assert_eq!(refused(&|document| document["lesson"] = Value::Null), "/lesson");
    assert_eq!(refused(&|document| document["kinds"] = "check".into()), "/kinds");
}
