//! Properties of exercises over many seeds.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a failing test may panic")]

use ltc_course::{Answer, Exercise, ExerciseKind, Form, Level, Outcome, exercise, judge};
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().expect("the standard"));

/// Exercises of every kind and level, made once for all tests.
static MADE: LazyLock<Vec<Exercise>> = LazyLock::new(|| {
    let mut made = Vec::new();
    for kind in ExerciseKind::ALL {
        for level in 1..=3 {
            let level = Level::new(level).expect("a level");
            made.extend((0..SEEDS).map(|seed| {
                let one = exercise(*kind, level, seed, &BASIS);
                one.unwrap_or_else(|error| panic!("{kind:?}/{}/{seed}: {error}", level.get()))
            }));
        }
    }
    made
});
const SEEDS: u64 = 16;

fn every(mut look: impl FnMut(&Basis, &Exercise)) {
    MADE.iter().for_each(|one| look(&BASIS, one));
}

/// An answer that is another one.
fn changed(answer: &Answer) -> Answer {
    match answer {
        Answer::Number(number) => Answer::Number(number + 1),
        Answer::Day(day) => Answer::Day(day.succ_opt().expect("a day")),
        Answer::Month(month) => Answer::Month(month.plus(1)),
        Answer::Set(ids) if ids.is_empty() => Answer::Set(vec!["AA99".to_owned()]),
        Answer::Set(ids) => Answer::Set(ids.iter().skip(1).cloned().collect()),
        Answer::Choice(place) => Answer::Choice(place + 1),
    }
}

#[test]
fn the_same_seed_gives_the_same_exercise_and_another_seed_another() {
    let mut told = BTreeSet::new();
    every(|basis, one| {
        if one.seed % 5 == 0 {
            assert_eq!(exercise(one.kind, one.level, one.seed, basis).expect("again"), *one);
        }
        told.insert(format!("{:?}{:?}{}{:?}", one.kind, one.level, one.given, one.question));
    });
    assert!(told.len() > MADE.len() * 9 / 10, "{} different ones", told.len());
}

#[test]
fn its_own_answer_is_right_and_a_changed_one_is_not() {
    every(|_, one| {
        let what = format!("{:?}/{}/{}", one.kind, one.level.get(), one.seed);
        for written in [one.answer.written(), one.answer.shown(Lang::Zh), one.answer.shown(Lang::En)] {
            let verdict = judge(&one.form, &one.answer, &written);
            assert_eq!((verdict.outcome, verdict.credit), (Outcome::Right, 100), "{what}: {written}");
        }
        let other = judge(&one.form, &one.answer, &changed(&one.answer).written());
        assert!(matches!(other.outcome, Outcome::Wrong | Outcome::Partly), "{what}: {:?}", other.outcome);
        assert!(other.credit < 100, "{what}");
    });
}

#[test]
fn each_is_told_whole_in_both_languages() {
    every(|basis, one| {
        let what = format!("{:?}/{}/{}", one.kind, one.level.get(), one.seed);
        let texts = [&one.story, &one.question].into_iter().chain(&one.hints).chain(&one.solution);
        for text in texts.chain(one.facts.iter().flat_map(|fact| [&fact.label, &fact.value])) {
            assert!(!text.zh.is_empty() && !text.en.is_empty(), "{what}: {text:?}");
            assert!(!text.en.contains(|sign: char| ('\u{4e00}'..'\u{9fff}').contains(&sign)), "{what}: {}", text.en);
        }
        assert!(!one.hints.is_empty() && !one.solution.is_empty(), "{what}");
        assert!(
            !one.source.is_empty() && one.source.iter().all(|id| basis.source(id).is_some()),
            "{what}: {:?}",
            one.source
        );
        if let (Form::Set { options }, Answer::Set(ids)) = (&one.form, &one.answer) {
            assert!(ids.iter().all(|id| options.iter().any(|option| option.id == *id)), "{what}");
        }
    });
}

#[test]
fn the_answer_is_what_the_engine_says_of_the_case_given() {
    every(|basis, one| {
        let run = ltc_scenario::of(one.scenario).expect("a kind");
        let result = run(basis, &one.given.to_string(), &ltc_scenario::Overrides::default());
        let result = result.unwrap_or_else(|refused| panic!("{:?}: {refused:?}", one.kind));
        if let (Some(derivation), Answer::Number(number)) = (&one.derivation, &one.answer) {
            assert_eq!(derivation["value"].as_i64(), Some(*number));
            let pointer = derivation["pointer"].as_str().expect("a pointer");
            assert_eq!(result.pointer(pointer).and_then(serde_json::Value::as_i64), Some(*number), "{pointer}");
        }
    });
}

#[test]
fn planted_errors_are_exactly_what_the_check_finds() {
    for level in 1..=3 {
        for seed in 0..40 {
            let one = exercise(ExerciseKind::Errors, Level::new(level).expect("a level"), seed, &BASIS).expect("made");
            let run = ltc_scenario::of("check").expect("a kind");
            let report = run(&BASIS, &one.given.to_string(), &ltc_scenario::Overrides::default()).expect("checked");
            let findings = report["findings"].as_array().expect("findings");
            let rows = findings.iter().map(|finding| (finding["record"].as_u64().expect("a record") + 1).to_string());
            assert_eq!(one.answer, Answer::Set(rows.collect()), "level {level}, seed {seed}");
            let planted = [3, 5, 7].get(usize::try_from(level - 1).expect("a level")).copied();
            assert_eq!(Some(findings.len()), planted);
            let rules: BTreeSet<&str> = findings.iter().filter_map(|finding| finding["rule"].as_str()).collect();
            assert_eq!(rules.len(), findings.len(), "each of another kind");
            assert_eq!(findings.len(), one.solution.len());
        }
    }
}

#[test]
fn values_stay_within_the_bounds_of_their_level() {
    every(|_, one| {
        let what = format!("{:?}/{}/{}", one.kind, one.level.get(), one.seed);
        let plans = one.given["plans"].as_array().map_or(0, Vec::len);
        let level = one.level.get();
        match one.kind {
            ExerciseKind::Retention => {
                assert_eq!(plans, if level == 1 { 1 } else { 2 }, "{what}");
                assert_eq!(one.given.get("advance").is_some(), level == 3, "{what}");
                assert!(matches!(one.answer, Answer::Number(0..=200_000)), "{what}: {:?}", one.answer);
            }
            ExerciseKind::Surcharges => {
                assert_eq!(one.given["records"].as_array().map(Vec::len), usize::try_from(level).ok(), "{what}");
            }
            ExerciseKind::Errors => {
                let rows = one.table.as_ref().map_or(0, |table| table.rows.len());
                assert!(
                    (10 * level..=7 + 7 * level + 3).contains(&i64::try_from(rows).unwrap()) || level > 1,
                    "{what}: {rows}"
                );
            }
            _ => {}
        }
    });
}

/// A kind whose answer hardly ever changes teaches guessing.
#[test]
fn answers_vary() {
    let mut answers: std::collections::BTreeMap<String, BTreeSet<String>> = std::collections::BTreeMap::new();
    every(|_, one| {
        answers.entry(format!("{:?}/{}", one.kind, one.level.get())).or_default().insert(one.answer.written());
    });
    for (kind, answers) in answers {
        assert!(answers.len() >= 4, "{kind}: {answers:?}");
    }
}
