//! What counties and care managers hold units to: points, samples, shares, order of dispatch.
//!
//! Each tool answers one small question. It is a file with its own input and output; what it rests
//! on (points, percentages, thresholds, orders) is data of `basis/contracts/`, with source and
//! confidence. What comes out also says how it came about ([`told`]): ids and numbers, no words.
//!
//! ```
//! use ltc_contracts::{Tool, answer};
//! let answer = answer(Tool::RelatedShare, r#"{"assigned": 30, "self_developed": 6, "new_cases": 40}"#)?;
//! assert_eq!(answer.told()?.answer.says.name(), "share_over");
//! # Ok::<(), ltc_engine::InputError>(())
//! ```

pub mod agreement_points;
pub mod assessments;
pub mod case_management_points;
pub mod case_post;
pub mod extended_care;
pub mod fleet;
pub mod home_care_points;
pub mod inspection;
pub mod load;
pub mod pause;
pub mod points;
pub mod reassignment;
pub mod recontract;
pub mod related_share;
pub mod rotation;
pub mod sampling;
pub mod sources;
pub mod told;
mod tool;
pub mod values;

pub use tool::{Answer, Tool, answer};
