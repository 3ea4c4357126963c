//! The documents of the contract: results with their words in both languages.

mod basis;
mod eligibility;
mod error;
mod explanation;
mod finding;
mod simulation;

pub use basis::{BasisOn, BenefitOn, CodeOn, CopaymentOn, PolicyOn, basis_on};
pub use eligibility::EligibilityView;
pub use error::ErrorView;
pub use explanation::{ExplanationView, explanation};
pub use finding::{FindingView, SourceView};
pub use simulation::{SimulationView, SuggestionView, simulation};
