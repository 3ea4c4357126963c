//! The words of dates and duties, both languages side by side. What a duty is called and what its
//! source says stands in the data.

mod names;
mod sentences;

pub use names::{mark, owed_by, profile_source, span, step, trigger, trigger_hint, weekday};
pub use sentences::{day_with_weekday, left, period, sessions, steps_line, summary, warning, warning_name};
