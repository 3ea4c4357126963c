//! Lessons: scenario files that tell a story and ask something. The form is told in `docs/lessons.md`.

mod answer;
mod embedded;
mod teaching;
mod topic;

pub use answer::LessonRefused;
pub use embedded::{lesson, lessons};
pub use ltc_scenario::Change;
pub use teaching::{AnswerIn, Clause, Teaching};
pub use topic::Topic;

use ltc_engine::InputError;
use ltc_engine::json::read;
use ltc_engine::text::Text;
use ltc_scenario::Scenario;
use serde_json::Value;

/// A lesson.
#[derive(Debug)]
pub struct Lesson {
    /// The file's name without its ending: `07-retention-month-five`; its number is the first part.
    pub id: String,
    /// What it shows.
    pub title: Text,
    /// Kind of the scenario: what is done with what is given.
    pub kind: String,
    /// What is given, before any change.
    pub given: Value,
    /// Sources of the scenario.
    pub source: Vec<String>,
    /// What it teaches.
    pub teaching: Teaching,
    /// What `ltc test` proves of it before the change.
    pub expect: ltc_engine::ordered::Ordered<String, Value>,
}

/// Reads a lesson from the text of a scenario file.
///
/// # Errors
/// What is not known, misplaced or impossible, with its path; a scenario without a lesson.
pub fn read_lesson(id: &str, json: &str) -> Result<Lesson, InputError> {
    let Scenario { title, kind, given, expect, lesson, source, .. } = read::<Scenario>(json)?;
    let missing = || {
        let field = "lesson".to_owned();
        InputError::new("/lesson", ltc_engine::input::Problem::MissingField { field })
    };
    let below = |path: &'static str| {
        move |mut error: InputError| {
            error.path.insert_str(0, path);
            error
        }
    };
    let teaching: Teaching = read(&lesson.ok_or_else(missing)?.to_string()).map_err(below("/lesson"))?;
    let source = source.map(|source| read(&source.to_string()).map_err(below("/source"))).transpose()?;
    Ok(Lesson { id: id.to_owned(), title, kind, given, source: source.unwrap_or_default(), teaching, expect })
}
