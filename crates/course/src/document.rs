//! Lessons and exercises as JSON documents, with or without what is right.

use crate::exercise::Exercise;
use crate::lesson::{Lesson, LessonRefused};
use ltc_engine::basis::Basis;
use serde_json::{Map, Value, json};

/// The document of a lesson. Without answers it holds nothing that gives the answer away.
///
/// # Errors
/// The lesson does not hold together.
pub fn lesson_document(lesson: &Lesson, basis: &Basis, answers: bool) -> Result<Value, LessonRefused> {
    let answer = lesson.answer(basis)?;
    let mut document = summary(lesson);
    let teaching = serde_json::to_value(&lesson.teaching).unwrap_or_default();
    let Value::Object(teaching) = teaching else { return Ok(Value::Object(document)) };
    let withheld = ["topic", "level", "rules", "answer", "after", "explanation", "clauses", "intuition"];
    let is_told = |name: &str| {
        let gives_away = name == "change" && lesson.changes_after_answer() && !answers;
        !withheld.contains(&name) && !gives_away
    };
    document.extend(teaching.into_iter().filter(|(name, _)| is_told(name)));
    document.insert("asks".to_owned(), serde_json::to_value(lesson.form(&answer)).unwrap_or_default());
    document.insert("given".to_owned(), lesson.given.clone());
    if answers {
        document.insert("answer".to_owned(), serde_json::to_value(&answer).unwrap_or_default());
        document.insert("intuition".to_owned(), json!(lesson.teaching.intuition));
        document.insert("explanation".to_owned(), json!(lesson.teaching.explanation));
        document.insert("clauses".to_owned(), json!(lesson.teaching.clauses));
        if let Some(derivation) = lesson.derivation(basis) {
            document.insert("derivation".to_owned(), derivation);
        }
    }
    Ok(Value::Object(document))
}

/// What a list says of a lesson.
pub fn lesson_summary(lesson: &Lesson) -> Value {
    Value::Object(summary(lesson))
}

fn summary(lesson: &Lesson) -> Map<String, Value> {
    let teaching = &lesson.teaching;
    let fields = [
        ("id", json!(lesson.id)),
        ("title", json!(lesson.title)),
        ("topic", json!(teaching.topic)),
        ("level", json!(teaching.level)),
        ("kind", json!(lesson.kind)),
        ("rules", json!(teaching.rules)),
        ("source", json!(lesson.source)),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The document of an exercise.
pub fn exercise_document(exercise: &Exercise, answers: bool) -> Value {
    let mut document = serde_json::to_value(exercise).unwrap_or_default();
    if let Some(object) = document.as_object_mut().filter(|_| !answers) {
        for withheld in ["answer", "solution", "derivation", "source"] {
            object.shift_remove(withheld);
        }
    }
    document
}
