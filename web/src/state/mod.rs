//! What the app knows, without a browser: the form as typed, its history, the result.

pub mod chart;
pub mod choices;
pub mod draft;
pub mod examples;
pub mod field;
pub mod number;
pub mod search;
pub mod session;
pub mod surcharge;

pub use choices::Choices;
pub use draft::Draft;
pub use field::FieldProblem;
pub use session::{Computed, Edit, FieldError, Session};
