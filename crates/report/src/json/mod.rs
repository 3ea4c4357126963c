//! The documents of the contract: results with their words in both languages.

pub mod advice;
mod basis;
mod caseload;
mod check;
mod contracts;
mod duties;
mod eligibility;
mod error;
mod explanation;
mod finding;
pub mod notice;
mod record;
mod rules;
mod simulation;

pub use basis::{BasisOn, BenefitOn, CodeOn, CopaymentOn, PolicyOn, basis_on};
pub use caseload::{
    AccessConditionView, AlertView, BoardView, CaseloadView, QuestionView, RespiteAnswerView, alert_sources, caseload,
    respite_answer,
};
pub use check::{CheckFindingView, CheckView, check, finding as check_finding};
pub use contracts::{
    ColumnView, StepView, ToolAnswerView, ToolTableView, ToolView, ToolsView, ask_tool, tool_answer, tool_source_title,
    tools,
};
pub use duties::{DatesView, DueView, dates};
pub use eligibility::EligibilityView;
pub use error::ErrorView;
pub use explanation::{ExplanationView, explanation};
pub use finding::{FindingView, SourceView};
pub use record::record_fields;
pub use rules::{RulesView, TopicPageView, TopicView, rules, topic};
pub use simulation::{SimulationView, SuggestionView, simulation};
