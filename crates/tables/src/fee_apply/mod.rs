//! FeeApply JSON of the payment-review system (API specification v2.2.1).

mod read;
mod write;

pub use read::{FeeApplyReport, read_fee_apply};
pub use write::fee_apply_json;
