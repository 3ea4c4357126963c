//! The rules of Taiwan's long-term care payment standard.
//!
//! Pure: no input or output, no clock, no wording for people. The one door to the outside is the
//! arguments: a [`basis::Basis`] (the standard as data) and a [`case::Case`].
//!
//! ```
//! use ltc_engine::{basis::Basis, case::read_case, simulate};
//! let basis = Basis::embedded()?;
//! let case = read_case(r#"{
//!     "client": {"id": "A", "cms_level": 7, "welfare_class": "general"},
//!     "plans": [{"from": "2018-12", "items": [{"code": "BA02", "quantity": 20}]}]
//! }"#)?;
//! let result = simulate(&basis, &case)?;
//! assert_eq!(result.ledger.care[0].quota, 32_090);
//! assert_eq!(result.ledger.care[1].retention, 32_090 - 20 * 195);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod basis;
pub mod calendar;
pub mod case;
pub mod claim;
pub mod decimal;
pub mod explain;
pub mod finding;
pub mod input;
pub mod json;
pub mod money;
pub mod order;
pub mod ordered;
pub mod output;
pub mod quota;
pub mod record;
pub mod respite_access;
pub mod rule;
pub mod simulation;
pub mod standard;
pub mod surcharge;
pub mod text;
#[cfg(feature = "typescript")]
mod typescript;
mod work;
mod write;

pub use explain::explain;
pub use input::InputError;
pub use work::{claim_records, simulate};

/// Version of the engine, as stamped on results.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
