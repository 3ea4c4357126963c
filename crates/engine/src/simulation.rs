//! The result of a simulation, in the shape of the contract. Words for people are the report's.

use crate::calendar::Month;
use crate::case::QuotaType;
use crate::finding::{Finding, Params};
use crate::money::Ntd;
use chrono::NaiveDate;
use serde::Serialize;

/// What a case comes to: ledgers, advance, claims, suggestions and findings.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// What it was computed with.
    pub stamp: Stamp,
    /// Quotas month by month.
    pub ledger: Ledger,
    /// The advance, if there is one.
    pub advance: Option<Advance>,
    /// AA05 to AA11 on the reference day: may the client have them, and why.
    pub surcharge_eligibility: Vec<crate::surcharge::Eligibility>,
    /// The AA rows that the payment system will add for the case's records.
    pub surcharge_rows: Vec<crate::surcharge::SurchargeRow>,
    /// The plan, priced month by month.
    pub claims: Vec<MonthClaim>,
    /// What the household or the A unit may want to do.
    pub suggestions: Vec<Suggestion>,
    /// What is wrong or worth knowing.
    pub findings: Vec<Finding>,
}

/// What a result was computed with, so that it can be computed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Stamp {
    /// Version of the engine.
    pub engine: String,
    /// Editions of the standard that were applied, oldest first.
    pub editions: Vec<String>,
    /// Hash of the standard.
    pub basis_hash: String,
    /// Hash of the input.
    pub input_hash: String,
    /// The day that counts as today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<NaiveDate>,
}

/// The ledgers by purse.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ledger {
    /// B and C.
    pub care: Vec<LedgerMonth>,
    /// D; empty while the zone is not known.
    pub transport: Vec<LedgerMonth>,
    /// G, by year.
    pub respite: Vec<RespiteYear>,
}

/// One month of a ledger. All amounts in NT$.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct LedgerMonth {
    /// The month.
    pub month: Month,
    /// The edition in force on its first day.
    pub edition: String,
    /// Which retention interval of the case, from 1.
    pub interval: u32,
    /// Which month of it, from 1.
    pub month_in_interval: u32,
    /// Place of the plan in the case's `plans`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<usize>,
    /// What the level gives (the share of it for a household with a foreign carer).
    pub quota: Ntd,
    /// What the month pays back of the advance.
    pub advance_deduction: Ntd,
    /// What the plan takes.
    pub approved: Ntd,
    /// Sum of manual adjustments.
    pub adjustment: Ntd,
    /// Retained balance on the first day, gross.
    pub retention: Ntd,
    /// quota − deduction + adjustment + retention − what earlier months of the interval used of it.
    pub available: Ntd,
    /// Given to units.
    pub allocated: Allocated,
    /// Left to give.
    pub unallocated: Unallocated,
}

impl LedgerMonth {
    /// The amounts, in the order of the official screens: quota, deduction, approved, adjustment, retention,
    /// available, allocated and unallocated by fund.
    pub fn amounts(&self) -> [Ntd; 11] {
        [
            self.quota,
            self.advance_deduction,
            self.approved,
            self.adjustment,
            self.retention,
            self.available,
            self.allocated.month,
            self.allocated.retention,
            self.allocated.advance,
            self.unallocated.month,
            self.unallocated.retention,
        ]
    }
}

/// Given to units in a month, by fund.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Allocated {
    /// From the month's approved amount.
    pub month: Ntd,
    /// From retention.
    pub retention: Ntd,
    /// From the advance.
    pub advance: Ntd,
}

/// Left to give to units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Unallocated {
    /// Of the month's approved amount.
    pub month: Ntd,
    /// Of retention, after all allocations of the interval so far.
    pub retention: Ntd,
}

/// One respite year. All amounts in NT$.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RespiteYear {
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
    /// What the level gives for the year.
    pub quota: Ntd,
    /// Sum of manual adjustments in its months.
    pub adjustment: Ntd,
    /// What the plans take in its months shown.
    pub approved: Ntd,
    /// Given to units.
    pub allocated: Ntd,
    /// What the priced plan uses, with what was used before.
    pub used: Ntd,
}

/// The advance for reablement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Advance {
    /// The most it may be.
    pub cap: Ntd,
    /// What it is.
    pub amount: Ntd,
    /// What is planned or allocated from it, whichever is more.
    pub used: Ntd,
    /// Months in which it may be used.
    pub window: Vec<Month>,
    /// Services it may pay.
    pub codes: Vec<String>,
    /// When it is paid back.
    pub deductions: Vec<Deduction>,
}

/// What a month pays back of the advance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Deduction {
    /// The month.
    pub month: Month,
    /// NT$.
    pub amount: Ntd,
}

/// A month of the plan, priced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MonthClaim {
    /// The month.
    pub month: Month,
    /// One line for each item of the plan.
    pub lines: Vec<ClaimLine>,
    /// Sums of the lines.
    pub totals: ClaimTotals,
}

/// A priced item. subsidy + copayment = `within_quota`; `within_quota` + `self_pay` = amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ClaimLine {
    /// Service code.
    pub code: String,
    /// Units.
    pub quantity: i64,
    /// NT$ a unit, general price.
    pub price: Ntd,
    /// Units × price.
    pub amount: Ntd,
    /// The purse; none for AA, SC, OT.
    #[cfg_attr(feature = "typescript", ts(optional = false))]
    pub quota_type: Option<QuotaType>,
    /// Paid by the advance instead of the quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund: Option<crate::case::ItemFund>,
    /// What the purse pays, with the copayment.
    pub within_quota: Ntd,
    /// The client's share of it.
    pub copayment: Ntd,
    /// The government's share of it.
    pub subsidy: Ntd,
    /// What lies outside, and the household's half of shared services.
    pub self_pay: Ntd,
    /// The difference to the remote price for units inside the quota, paid by the government.
    pub remote_supplement: Ntd,
    /// The same for units outside, paid by the client.
    pub remote_self_pay: Ntd,
}

/// Sums over lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClaimTotals {
    /// Σ amount.
    pub amount: Ntd,
    /// Σ `within_quota`.
    pub within_quota: Ntd,
    /// Σ copayment.
    pub copayment: Ntd,
    /// Σ subsidy.
    pub subsidy: Ntd,
    /// Σ `self_pay`.
    pub self_pay: Ntd,
    /// Σ `remote_supplement`.
    pub remote_supplement: Ntd,
    /// Σ `remote_self_pay`.
    pub remote_self_pay: Ntd,
    /// What the client pays in all: copayment + `self_pay` + `remote_self_pay`.
    pub client_pays: Ntd,
}

impl ClaimTotals {
    /// Adds a line.
    pub(crate) fn add(&mut self, line: &ClaimLine) {
        self.amount += line.amount;
        self.within_quota += line.within_quota;
        self.copayment += line.copayment;
        self.subsidy += line.subsidy;
        self.self_pay += line.self_pay;
        self.remote_supplement += line.remote_supplement;
        self.remote_self_pay += line.remote_self_pay;
        self.client_pays += line.copayment + line.self_pay + line.remote_self_pay;
    }
}

/// Something to do that the engine never does by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What.
    pub kind: SuggestionKind,
    /// In which month.
    pub month: Option<Month>,
    /// In which purse.
    pub quota_type: Option<QuotaType>,
    /// NT$.
    pub amount: Option<Ntd>,
    /// What the text names.
    pub params: Params,
}

/// What a suggestion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SuggestionKind {
    /// After a higher level: keep the old balance by a manual adjustment. Params: from, to (levels), date.
    AdjustmentAfterRise,
    /// The plan does not fit the edition that begins: draw it up again. Params: plan, edition, codes.
    RedrawPlan,
    /// A flexible service ends with the edition that begins. Params: edition, codes.
    FlexibleServiceEnds,
}
