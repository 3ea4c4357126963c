//! The documents of the contract: results with their words in both languages.

pub mod advice;
mod basis;
mod check;
mod eligibility;
mod error;
mod explanation;
mod finding;
mod record;
mod rules;
mod simulation;

pub use basis::{BasisOn, BenefitOn, CodeOn, CopaymentOn, PolicyOn, basis_on};
pub use check::{CheckFindingView, CheckView, check, finding as check_finding};
pub use eligibility::EligibilityView;
pub use error::ErrorView;
pub use explanation::{ExplanationView, explanation};
pub use finding::{FindingView, SourceView};
pub use rules::{RulesView, TopicPageView, TopicView, rules, topic};
pub use simulation::{SimulationView, SuggestionView, simulation};
