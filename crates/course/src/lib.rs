//! The course: lessons from scenario files, exercises with a seed, and how answers are judged.
//!
//! A [`Lesson`] is a scenario file that also tells a story and asks something; `ltc test` proves its
//! answer. An [`Exercise`] is made from a kind, a level and a seed; its answer comes from the engine.
//! Both ask in the same [`Form`]s and are judged by [`judge`].
//!
//! ```
//! use ltc_course::{ExerciseKind, Level, Outcome, exercise, judge};
//! let basis = ltc_engine::basis::Basis::embedded()?;
//! let asked = exercise(ExerciseKind::Retention, Level::default(), 7, &basis)?;
//! let verdict = judge(&asked.form, &asked.answer, &asked.answer.written());
//! assert_eq!(verdict.outcome, Outcome::Right);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod answer;
mod document;
mod exercise;
mod lesson;
pub mod link;
pub mod make;
mod random;
mod score;

pub use address::Place;
pub use answer::{Answer, Choice, Form, Outcome, Verdict, judge};
pub use document::{exercise_document, lesson_document, lesson_summary};
pub use exercise::{Exercise, ExerciseKind, Fact, NotMade, Table, exercise};
pub use lesson::{AnswerIn, Change, Clause, Lesson, LessonRefused, Teaching, Topic, lesson, lessons, read_lesson};
pub use ltc_scenario::{anonymous, reference_day};
pub use random::Random;
pub use score::{Score, Tally, Try};

use ltc_engine::input::Bounded;

/// How hard: 1 applies one rule, 2 combines rules, 3 has what people trip over.
pub type Level = Bounded<1, 3>;
