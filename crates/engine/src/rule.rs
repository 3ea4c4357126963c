//! The rules by which findings are raised and figures come about, each with its source.

use crate::json::words;
use serde::{Serialize, Serializer};

/// How bad a finding is. The order is: worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Will be rejected, or cannot be so.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
}

words!(Severity { Error = "error", Warning = "warning", Note = "note" });

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $severity:ident, $official:expr, $sources:expr;)+) => {
        /// A rule that raises findings.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[$doc])* $name),+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Rule] = &[$(Rule::$name),+];

            /// Its stable name; for a rule with an official code that code.
            pub fn id(self) -> &'static str {
                match self { $(Rule::$name => $id),+ }
            }

            /// How bad its findings are.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$name => Severity::$severity),+ }
            }

            /// The official rejection code.
            pub fn official(self) -> Option<&'static str> {
                let official: bool = match self { $(Rule::$name => $official),+ };
                official.then(|| self.id())
            }

            /// Where it comes from.
            pub fn sources(self) -> &'static [&'static str] {
                match self { $(Rule::$name => &$sources),+ }
            }
        }
    };
}

rules! {
    /// A service code of no edition.
    CodeUnknown = "E4005", Error, true, ["official:E4005"];
    /// A service not open to a household with a foreign carer.
    ForeignCarerService = "E5002", Error, true, ["official:E5002", "decision:foreign_carer"];
    /// A known code that is not in force on the day.
    CodeNotInForce = "E5022", Error, true, ["official:E5022"];
    /// The plan takes more than is available in the month or the respite year.
    PlanOverQuota = "plan-over-quota", Error, false, ["S3-9.2"];
    /// A plan of an earlier edition changed after one of a later edition was approved, or a plan
    /// approved before its edition allowed it.
    PlanEditionLocked = "plan-edition-locked", Error, false, ["S3-1.2"];
    /// The advance is larger than its cap, or more is planned from it than it holds.
    AdvanceOverCap = "advance-over-cap", Error, false, ["S3-12.1"];
    /// A service that the advance may not pay.
    AdvanceCodeNotAllowed = "advance-code-not-allowed", Error, false, ["S3-12.2"];
    /// Use of the advance outside its months.
    AdvanceOutsideWindow = "advance-outside-window", Error, false, ["S3-12.2"];
    /// An advance without reablement in the plan.
    AdvanceWithoutRehab = "advance-without-rehab", Error, false, ["S3-12.2"];
    /// The advance does not start in the month of discharge.
    AdvanceStartNotDischarge = "advance-start-not-discharge", Error, false, ["S3-12.2"];
    /// A manual adjustment without its note.
    AdjustmentWithoutNote = "adjustment-without-note", Error, false, ["S3-9.5"];
    /// More allocated than there is.
    AllocationOverAvailable = "allocation-over-available", Error, false, ["S3-9.6"];
    /// A price that has to be entered because the basis has none.
    PriceUnknown = "price-unknown", Error, false, ["decision:remote_prices"];
    /// AA11 would be earned but for disability training.
    DisabilityTrainingMissing = "E5034", Warning, true, ["official:E5034", "S3-8.2"];
    /// AA11 would be earned but for dementia training.
    DementiaTrainingMissing = "E5035", Warning, true, ["official:E5035", "S3-8.2"];
    /// A night visit that the A unit has not confirmed as an emergency.
    NightNotConfirmed = "E5115", Error, true, ["official:E5115", "S3-7"];
    /// AA08 and AA09 claimed for one client and unit on one day.
    EveningAndDayOff = "aa08-aa09-same-day", Error, false, ["S3-7"];
    /// AA07 of one month earned by two units.
    MonthlySurchargeTwoUnits = "aa07-two-units", Warning, false, ["S3-6"];
    /// More surcharges claimed than the records bring.
    SurchargeOverclaimed = "aa-overclaimed", Error, false, ["S3-4.2", "S3-7"];
    /// A surcharge that the records bring was not claimed.
    SurchargeForgotten = "aa-forgotten", Note, false, ["S3-4.2", "S3-7"];
    /// The monthly totals of a change notice are not what its weekly pattern gives.
    PatternTotalMismatch = "pattern-total-mismatch", Warning, false, ["S0-16"];
    /// Something on an edge that the sources leave open, or that needs a second look.
    EdgeValue = "edge-value", Note, false, ["decision:edge_value"];
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

macro_rules! figures {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $sources:expr;)+) => {
        /// How a figure of a result comes about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Figure { $($(#[$doc])* $name),+ }

        impl Figure {
            /// Every kind of figure.
            pub const ALL: &[Figure] = &[$(Figure::$name),+];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Figure::$name => $id),+ }
            }

            /// Where it comes from, beside the sources of its values.
            pub fn sources(self) -> &'static [&'static str] {
                match self { $(Figure::$name => &$sources),+ }
            }
        }
    };
}

figures! {
    /// A value of the standard, or a fact of the case, taken as it stands.
    Given = "given", [];
    /// The quota of a month.
    Quota = "quota", ["S3-9.1"];
    /// The quota before a share is taken.
    FullQuota = "full-quota", ["S3-9.1"];
    /// The share of a household with a foreign carer.
    ForeignCarerShare = "foreign-carer-share", ["decision:foreign_carer"];
    /// The quota of a part month.
    PartMonth = "part-month", ["decision:part_month"];
    /// The care level that counts in a month.
    Level = "level", ["S3-9.3"];
    /// No transport quota below the lowest level.
    BelowTransportLevel = "below-transport-level", ["S4-B5"];
    /// What a month pays back of the advance.
    AdvanceDeduction = "advance-deduction", ["S3-12.2", "S3-12.3", "decision:advance_deduction"];
    /// The approved amount, from the plan's items.
    ApprovedFromItems = "approved-from-items", ["S3-9.2"];
    /// The approved amount, as stated in the plan.
    ApprovedStated = "approved-stated", ["S3-9.2"];
    /// A month without a plan.
    NoPlan = "no-plan", ["S3-9.2"];
    /// One item of the plan.
    PlanItem = "plan-item", [];
    /// The sum of the month's manual adjustments.
    Adjustment = "adjustment", ["S3-9.5"];
    /// The retained balance on the first day of a month.
    Retention = "retention", ["S3-9.2", "decision:retention"];
    /// What one earlier month added to the retained balance.
    RetentionOfMonth = "retention-of-month", ["S3-9.2"];
    /// The retained balance at the beginning of an interval.
    RetentionStart = "retention-start", ["S3-9.2", "S3-9.3"];
    /// The retained balance brought in.
    RetentionOpening = "retention-opening", ["S3-9.2"];
    /// What a month can use.
    Available = "available", ["S3-9.2"];
    /// What an earlier month used of the retained balance.
    RetentionUsed = "retention-used", ["S3-9.2", "S3-9.4"];
    /// What was allocated to units.
    Allocated = "allocated", ["S3-9.6"];
    /// What is left to allocate.
    Unallocated = "unallocated", ["S3-9.4", "S3-9.6"];
    /// Place in the retention interval.
    MonthInInterval = "month-in-interval", ["S3-9.2", "S3-9.3"];
    /// The respite quota of a year.
    RespiteQuota = "respite-quota", ["S3-9.1", "S3-9.3"];
    /// The approved respite of a year.
    RespiteApproved = "respite-approved", ["S3-9.1"];
    /// What was used of a respite year.
    RespiteUsed = "respite-used", ["S3-9.1"];
    /// The cap of the advance.
    AdvanceCap = "advance-cap", ["S3-12.1", "decision:advance_cap"];
    /// The amount of the advance.
    AdvanceAmount = "advance-amount", ["S3-12.1"];
    /// What is planned or allocated from the advance.
    AdvanceUsed = "advance-used", ["S3-12.4"];
    /// The price of a unit.
    UnitPrice = "unit-price", [];
    /// Units × price.
    LineAmount = "line-amount", [];
    /// What of a line the quota pays, with the copayment.
    WithinQuota = "within-quota", ["decision:quota_edge"];
    /// What of a line the advance pays.
    WithinAdvance = "within-advance", ["S3-12.4"];
    /// A line that uses no quota.
    OutsideQuota = "outside-quota", ["decision:aa_quota"];
    /// The client's share of what lies within the quota.
    Copayment = "copayment", ["decision:copay_rounding"];
    /// What the government pays.
    Subsidy = "subsidy", [];
    /// What lies outside the quota.
    SelfPay = "self-pay", ["reg:15"];
    /// The household's half of a shared service.
    SharedHome = "shared-home", ["decision:shared_home"];
    /// The difference to the remote price that the government pays.
    RemoteSupplement = "remote-supplement", ["decision:remote_price_payer"];
    /// The difference to the remote price that the client pays.
    RemoteSelfPay = "remote-self-pay", ["decision:remote_price_payer"];
    /// The sum of a column.
    Total = "total", [];
    /// What the client pays in all.
    ClientPays = "client-pays", [];
}

/// A surcharge whose eligibility is decided by conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the codes themselves; basis/codes/AA.json names them")]
pub enum Surcharge {
    AA05,
    AA06,
    AA07,
    AA08,
    AA09,
    AA10,
    AA11,
}

impl Surcharge {
    /// All seven.
    pub const ALL: &[Surcharge] = &[Self::AA05, Self::AA06, Self::AA07, Self::AA08, Self::AA09, Self::AA10, Self::AA11];

    /// The service code.
    pub fn code(self) -> &'static str {
        match self {
            Self::AA05 => "AA05",
            Self::AA06 => "AA06",
            Self::AA07 => "AA07",
            Self::AA08 => "AA08",
            Self::AA09 => "AA09",
            Self::AA10 => "AA10",
            Self::AA11 => "AA11",
        }
    }

    /// Where its conditions come from.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::AA05 => &["S3-4.1", "S3-4.2"],
            Self::AA06 => &["S3-5"],
            Self::AA07 => &["S3-6"],
            Self::AA08 | Self::AA09 | Self::AA10 => &["S3-7"],
            Self::AA11 => &["S3-8.1", "S3-8.2"],
        }
    }
}

/// The sources that rules, figures and surcharges cite: the register has to hold them.
pub(crate) fn all_cited() -> impl Iterator<Item = &'static str> {
    let rules = Rule::ALL.iter().flat_map(|rule| rule.sources());
    let figures = Figure::ALL.iter().flat_map(|figure| figure.sources());
    let surcharges = Surcharge::ALL.iter().flat_map(|surcharge| surcharge.sources());
    rules.chain(figures).chain(surcharges).copied()
}
