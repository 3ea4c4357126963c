//! Exercises: made from a kind, a level and a seed; the engine gives the answer.

mod advance;
mod available;
mod client;
mod copayment;
mod deadline;
mod errors;
mod kind;
mod maker;
mod pattern;
mod plan;
mod plants;
mod quantity;
mod reassessment;
mod retention;
mod surcharges;
mod visits;

pub use kind::ExerciseKind;

use crate::Level;
use crate::answer::{Answer, Form};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::text::Text;
use maker::{Made, Maker};
use serde::Serialize;
use serde_json::Value;

/// Something to work out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Exercise {
    /// What kind.
    pub kind: ExerciseKind,
    /// How hard.
    pub level: Level,
    /// What it was made from: the same kind, level and seed give the same exercise.
    pub seed: u64,
    /// A person and what happened.
    pub story: Text,
    /// What one has to know, one line each.
    pub facts: Vec<Fact>,
    /// Records or a plan as a table, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// What is asked.
    pub question: Text,
    /// How the answer is given.
    #[serde(flatten)]
    pub form: Form,
    /// What is right, as the engine says.
    pub answer: Answer,
    /// Hints, to be shown one by one.
    pub hints: Vec<Text>,
    /// Why, in sentences: each with its source if it has one.
    pub solution: Vec<Text>,
    /// How a figure came about, as the contract's `Explanation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivation: Option<Value>,
    /// Sources of the rules used: ids of the register.
    pub source: Vec<String>,
    /// Kind of scenario whose input `given` is: `simulate`, `check`.
    pub scenario: &'static str,
    /// What the engine was given.
    pub given: Value,
}

/// A fact of an exercise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: Text,
    /// Its value.
    pub value: Text,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Headings.
    pub columns: Vec<Text>,
    /// Cells, in both languages where they differ.
    pub rows: Vec<Vec<Text>>,
}

/// Why no exercise came out: the standard lacks what it needs.
#[derive(Debug)]
pub enum NotMade {
    /// The engine refuses what was made up.
    Refused(Box<InputError>),
    /// The standard (a changed copy) holds nothing that this could be asked of.
    NothingToAsk,
}

impl std::fmt::Display for NotMade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(f),
            Self::NothingToAsk => f.write_str("the standard holds nothing to ask"),
        }
    }
}

impl std::error::Error for NotMade {}

impl From<InputError> for NotMade {
    fn from(error: InputError) -> Self {
        Self::Refused(Box::new(error))
    }
}

/// Makes the exercise of a kind, a level and a seed.
///
/// # Errors
/// The standard, if it is a changed copy, may lack what the exercise needs.
pub fn exercise(kind: ExerciseKind, level: Level, seed: u64, basis: &Basis) -> Result<Exercise, NotMade> {
    for attempt in 0..ATTEMPTS {
        let mut maker = Maker::new(kind, level, seed, attempt, basis);
        if let Some(exercise) = make(kind, &mut maker)? {
            return Ok(exercise);
        }
    }
    Err(NotMade::NothingToAsk)
}

/// Draws until something can be asked. Most first draws can.
const ATTEMPTS: u32 = 200;

fn make(kind: ExerciseKind, maker: &mut Maker<'_>) -> Made {
    match kind {
        ExerciseKind::Retention => retention::make(maker),
        ExerciseKind::Available => available::make(maker),
        ExerciseKind::Copayment => copayment::make(maker),
        ExerciseKind::Advance => advance::make(maker),
        ExerciseKind::Surcharges => surcharges::of_day(maker),
        ExerciseKind::Eligibility => surcharges::eligibility(maker),
        ExerciseKind::Errors => errors::make(maker),
        ExerciseKind::Quantity => quantity::make(maker),
        ExerciseKind::Reassessment => reassessment::make(maker),
        ExerciseKind::Deadline => deadline::make(maker),
        ExerciseKind::Pattern => pattern::make(maker),
    }
}
