//! A lesson or an exercise that is open: what is asked, what comes out now.

use super::desk::Asked;
use super::trial::Trial;
use super::words::CourseWords;
use ltc_course::{Exercise, ExerciseKind, Lesson, LessonRefused, Level, NotMade, Place, exercise};
use ltc_engine::basis::Basis;
use ltc_report::{Lang, words};
use ltc_scenario::Refused;
use serde_json::Value;
use std::rc::Rc;

/// What is open.
#[derive(Default)]
pub(super) enum Open {
    /// Neither lesson nor exercise.
    #[default]
    Nothing,
    /// The address leads to no lesson.
    Missing,
    /// A lesson.
    Lesson(Box<Player>),
    /// An exercise, or why there is none.
    Exercise(Result<Box<Drill>, String>),
}

/// An open lesson.
pub(super) struct Player {
    /// The lesson.
    pub(super) lesson: Rc<Lesson>,
    /// What is asked, or why that is not known.
    pub(super) asked: Result<Asked, String>,
    /// What the case as given comes to.
    pub(super) before: Result<Value, String>,
    /// The fields.
    pub(super) trial: Trial,
    /// The case with the fields put in, and what it comes to; or why it cannot be computed.
    pub(super) now: Result<(Value, Value), String>,
}

/// An open exercise.
pub(super) struct Drill {
    /// The exercise.
    pub(super) exercise: Exercise,
    /// What is asked.
    pub(super) asked: Asked,
}

impl Player {
    /// Opens a lesson.
    pub(super) fn open(basis: &Basis, lesson: Rc<Lesson>, is_own: bool, lang: Lang) -> Self {
        let asked = ask(basis, &lesson, is_own).map_err(|refused| lesson_refused(&refused, lang));
        let before = lesson.run(basis, &lesson.given).map_err(|refused| lesson_refused(&refused, lang));
        let now = before.clone().map(|result| (lesson.given.clone(), result));
        let trial = Trial::of(&lesson, lang);
        Self { lesson, asked, before, trial, now }
    }

    /// Computes what stands in the fields.
    pub(super) fn compute(&mut self, basis: &Basis, lang: Lang) {
        let words = CourseWords::of(lang);
        self.now = match self.trial.document(&self.lesson.given) {
            Ok(document) => {
                let result = self.lesson.run(basis, &document);
                result.map(|result| (document, result)).map_err(|refused| lesson_refused(&refused, lang))
            }
            Err(wrong) => {
                let names = wrong.iter().filter_map(|at| self.trial.facts.get(*at));
                let names: Vec<String> = names.map(|fact| super::naming::place(&fact.pointer, lang)).collect();
                Err(words.not_read.replace("{}", &names.join(lang.pick("、", ", "))))
            }
        };
    }
}

/// What the score knows a lesson by.
pub(super) fn lesson_key(lesson: &Lesson, is_own: bool) -> String {
    format!("{}/{}", if is_own { "own" } else { "lesson" }, lesson.id)
}

/// What a lesson asks.
pub(super) fn ask(basis: &Basis, lesson: &Lesson, is_own: bool) -> Result<Asked, LessonRefused> {
    let answer = lesson.answer(basis)?;
    let form = lesson.form(&answer);
    let (topic, hints) = (lesson.teaching.topic, lesson.teaching.hints.len());
    Ok(Asked { address: lesson_key(lesson, is_own), topic, form, answer, hints })
}

/// Makes an exercise and its question.
pub(super) fn drill(basis: &Basis, kind: ExerciseKind, level: Level, seed: u64, lang: Lang) -> Result<Drill, String> {
    let made = exercise(kind, level, seed, basis).map_err(|error| match error {
        NotMade::Refused(error) => words::input_error(&error, lang),
        NotMade::NothingToAsk => CourseWords::of(lang).no_exercise.to_owned(),
    })?;
    let asked = Asked {
        address: exercise_place(kind, level, seed).to_string(),
        topic: kind.topic(),
        form: made.form.clone(),
        answer: made.answer.clone(),
        hints: made.hints.len(),
    };
    Ok(Drill { exercise: made, asked })
}

/// The place of an exercise.
pub(super) fn exercise_place(kind: ExerciseKind, level: Level, seed: u64) -> Place {
    Place::Exercise { kind: Some(kind.id().to_owned()), level: Some(level), seed: Some(seed) }
}

/// Why a lesson cannot be used, in words.
pub(super) fn lesson_refused(refused: &LessonRefused, lang: Lang) -> String {
    let words = CourseWords::of(lang);
    match refused {
        LessonRefused::Refused(Refused::Input(error)) => words::input_error(error, lang),
        LessonRefused::Refused(Refused::Words(text)) => text.clone(),
        LessonRefused::Kind(kind) => words.no_such_kind.replace("{}", kind),
        LessonRefused::Edit(pointer) | LessonRefused::Pointer(pointer) => words.points_nowhere.replace("{}", pointer),
        LessonRefused::Answer => words.no_answer.to_owned(),
    }
}

/// A file that was opened: a lesson, or why it is none.
pub(super) fn read_own(basis: &Basis, name: &str, text: &str, lang: Lang) -> Result<Lesson, String> {
    let words = CourseWords::of(lang);
    let text = text.trim_start_matches('\u{feff}');
    let id = name.strip_suffix(".json").unwrap_or(name);
    let lesson = ltc_course::read_lesson(id, text).map_err(|error| words::input_error(&error, lang))?;
    lesson.answer(basis).map_err(|refused| lesson_refused(&refused, lang))?;
    lesson.changed().map_err(|refused| lesson_refused(&refused, lang))?;
    // It proves what it says, or it would teach something wrong.
    let scenario = ltc_engine::json::read(text).map_err(|error| words::input_error(&error, lang))?;
    let differences = ltc_scenario::judge(basis, &scenario, &ltc_scenario::Overrides::default());
    match differences.first() {
        Some(first) => Err(words.does_not_pass.replace("{}", first)),
        None => Ok(lesson),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const CASE: &str = include_str!("../../../tests/scenarios/seed-ledger-10707.json");

    fn file(change: impl FnOnce(&mut Value)) -> String {
        let mut scenario: Value = serde_json::from_str(CASE).unwrap();
        scenario["lesson"] = json!({
            "topic": "quota", "level": 1, "story": {"zh": "甲", "en": "A"}, "question": {"zh": "乙", "en": "B"},
            "answer": {"pointer": "/ledger/care/4/retention"}, "explanation": {"zh": "丙", "en": "C"}, "rules": ["S3-9.2"],
            "change": {"text": {"zh": "改", "en": "change"}, "edits": [{"pointer": "/client/cms_level", "to": 8}]}
        });
        change(&mut scenario);
        format!("\u{feff}{scenario}")
    }

    fn refused(change: impl FnOnce(&mut Value)) -> String {
        read_own(&Basis::embedded().unwrap(), "a.json", &file(change), Lang::Zh).unwrap_err()
    }

    #[test]
    fn a_file_is_a_lesson_or_says_why_not() {
        let lesson = read_own(&Basis::embedded().unwrap(), "我的教材.json", &file(|_| {}), Lang::Zh).unwrap();
        assert_eq!(lesson.id, "我的教材");
        let why = refused(|file| file["lesson"]["level"] = 9.into());
        assert!(why.contains("/lesson/level"), "{why}");
        let why = refused(|file| file["lesson"]["answer"] = json!({"pointer": "/nowhere"}));
        assert!(why.contains("/nowhere"), "{why}");
        let why = refused(|file| file["expect"] = json!({"/ledger/care/4/retention": 1}));
        assert!(why.contains("15479"), "{why}");
        let why = refused(|file| file["lesson"]["change"]["edits"][0]["pointer"] = "/x/y".into());
        assert!(why.contains("/x/y"), "{why}");
    }

    #[test]
    fn the_fields_are_computed_and_the_answer_stays() {
        let basis = Basis::embedded().unwrap();
        let lesson = Rc::new(read_own(&basis, "a.json", &file(|_| {}), Lang::Zh).unwrap());
        let mut player = Player::open(&basis, lesson, true, Lang::Zh);
        let quota = |player: &Player| {
            let (_, result) = player.now.as_ref().unwrap();
            result.pointer("/ledger/care/0/quota").cloned()
        };
        let before = quota(&player);
        player.trial.set_all(true, Lang::Zh);
        player.compute(&basis, Lang::Zh);
        assert_ne!(quota(&player), before);
        player.trial.facts[0].text = "十".to_owned();
        player.compute(&basis, Lang::Zh);
        assert!(player.now.unwrap_err().contains("長照需要等級"));
    }
}
