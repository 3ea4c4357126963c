//! Results as text for a terminal: aligned tables, Chinese counted as two columns wide.

mod advice;
mod basis;
mod caseload;
mod check;
mod contracts;
mod duties;
mod explanation;
mod notice;
mod rules;
mod sheet;
mod simulation;
mod table;

pub use advice::{changes_text, comparison_text, fit_text};
pub use basis::basis_text;
pub use caseload::{alerts_text, respite_access_text};
pub use check::check_text;
pub use contracts::{tool_text, tools_text};
pub use duties::dates_text;
pub use explanation::explanation_text;
pub use notice::{difference_text, notice_text, pattern_text};
pub use rules::{rules_text, topic_text};
pub use simulation::simulation_text;
pub use table::columns_text;
