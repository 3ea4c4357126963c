//! Policies: how we read the standard where it is silent or contradicts itself.

use super::{SourceId, Timeline};
use crate::json::fields;
use crate::text::Text;
use serde::Serialize;

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[allow(missing_docs, reason = "policies.json says what each one means, in both languages")]
        pub enum $type { $(#[serde(rename = $name)] $variant),+ }

        impl $type {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The one with that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }

        $crate::json::words!($type { $($variant = $name),+ });
    };
}
pub(crate) use named;

named! {
    /// A policy that exists in the logic.
    PolicyName {
        WindowOverlap = "window_overlap",
        BoundaryWeight = "boundary_weight",
        BoundaryCarerAge = "boundary_carer_age",
        Aa05Frequency = "aa05_frequency",
        Aa05DementiaMinAge = "aa05_dementia_min_age",
        Aa11DementiaMinAge = "aa11_dementia_min_age",
        Aa06Frequency = "aa06_frequency",
        Aa07Frequency = "aa07_frequency",
        Aa09SubstituteDays = "aa09_substitute_days",
        Aa10Families = "aa10_families",
        Aa08Aa09SameDay = "aa08_aa09_same_day",
        BFamily = "b_family",
        Aa11Training = "aa11_training",
        Aa11Frequency = "aa11_frequency",
        Retention = "retention",
        ReassessedUp = "reassessed_up",
        ReassessedSame = "reassessed_same",
        ReassessedDown = "reassessed_down",
        AdvanceCap = "advance_cap",
        AdvanceWindow = "advance_window",
        AdvanceDeduction = "advance_deduction",
        OverAllocation = "over_allocation",
        CrossMidnight = "cross_midnight",
        CopayRounding = "copay_rounding",
        QuotaEdge = "quota_edge",
        RemotePricePayer = "remote_price_payer",
        SharedHome = "shared_home",
        PartMonth = "part_month",
        AaQuota = "aa_quota",
        ForeignCarer = "foreign_carer",
        ClaimDeadline = "claim_deadline",
        DayCount = "day_count",
    }
}

named! {
    /// A value that some policy can take. Which policy takes which is data; the logic matches on these.
    PolicyValue {
        AnyOverlap = "any_overlap",
        StartInWindow = "start_in_window",
        AtLeast = "at_least",
        MoreThan = "more_than",
        PerFamily = "per_family",
        PerUnitDay = "per_unit_day",
        PerClientMonth = "per_client_month",
        PerUnitMonth = "per_unit_month",
        Age50 = "50",
        NoAge = "none",
        NeedsConfirmation = "needs_confirmation",
        Counts = "counts",
        DoesNotCount = "does_not_count",
        BAndC = "b_and_c",
        BOnly = "b_only",
        Dearer = "dearer",
        AllB = "all_b",
        WithoutBd = "without_bd",
        AnyHeldCondition = "any_held_condition",
        Strict = "strict",
        HomeAndCommunity = "home_and_community",
        PlanDifference = "plan_difference",
        NewIntervalThisMonth = "new_interval_this_month",
        NewIntervalNextMonth = "new_interval_next_month",
        NewIntervalNextMonthNoted = "new_interval_next_month_noted",
        IntervalContinues = "interval_continues",
        OwnQuota = "own_quota",
        FullQuota = "full_quota",
        ThreeMonths = "three_months",
        EvenRemainderLast = "even_remainder_last",
        EvenRemainderFirst = "even_remainder_first",
        Error = "error",
        Warning = "warning",
        ListedCodes = "listed_codes",
        PerUnitFloor = "per_unit_floor",
        PerLineFloor = "per_line_floor",
        SplitUnit = "split_unit",
        WholeUnitSelfPaid = "whole_unit_self_paid",
        GovernmentInsideClientOutside = "government_inside_client_outside",
        HalfSelfPaidFloor = "half_self_paid_floor",
        NoProration = "no_proration",
        CalendarDays = "calendar_days",
        NoQuota = "no_quota",
        DatedTerms = "dated_terms",
        TenthOfNextMonth = "tenth_of_next_month",
        ByCounty = "by_county",
    }
}

/// A policy as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyEntry {
    /// Which one.
    pub name: PolicyName,
    /// The question it answers.
    pub question: Text,
    /// The values it may take, each with what it means.
    pub values: Vec<PolicyValueEntry>,
    /// What holds unless a user says otherwise.
    pub default: Timeline<PolicyValue>,
    /// Why.
    pub reason: Text,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
}

fields!(PolicyEntry { name, question, values, default, reason, source });

/// One allowed value of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyValueEntry {
    /// The value.
    pub value: PolicyValue,
    /// What it means.
    pub text: Text,
}

fields!(PolicyValueEntry { value, text });
