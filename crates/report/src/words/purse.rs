//! Purses, and what an allocation is taken from.

use super::section::texts;
use ltc_engine::case::{AllocationFund, QuotaType};

texts! {
    /// The name of a purse.
    pub fn quota_type(QuotaType) in QUOTA_TYPES {
        Care => "照顧及專業服務", "care and professional services";
        Transport => "交通接送", "transport";
        Respite => "喘息服務", "respite";
        Aids => "輔具及居家無障礙", "aids and home adaptation";
    }
}

texts! {
    /// The name of what an allocation is taken from.
    pub fn fund(AllocationFund) in FUNDS {
        Month => "可用", "month";
        Retention => "留用", "retention";
        Advance => "預支", "advance";
    }
}
