//! A case: a client, the plans, and what has happened to them. The input of a simulation.
//!
//! Read strictly ([`read_case`]): an unknown field, a wrong type, an impossible date is an
//! [`InputError`] with its path. What can be read but breaks a rule is a finding instead.

use crate::basis::CodeName;
use crate::calendar::{Month, MonthOrDay};
use crate::input::{Bounded, InputError};
use crate::json;
use crate::money::{MAX_AMOUNT, Ntd};
use crate::ordered::Ordered;
use crate::record::{ServiceRecord, Worker};
use crate::write::{input, input_words};
use chrono::NaiveDate;
use serde::Serialize;

/// An amount in an input: whole NT$, not negative.
pub type AmountIn = Bounded<0, MAX_AMOUNT>;
/// An amount in an input that may be a decrease.
pub type SignedAmountIn = Bounded<{ -MAX_AMOUNT }, MAX_AMOUNT>;
/// Units a month in a plan.
pub type QuantityIn = Bounded<0, 100_000>;
/// Care level (CMS) 1 to 8; level 1 has no benefit.
pub type Level = Bounded<1, 8>;
/// Transport zone 1 to 4.
pub type Zone = Bounded<1, 4>;
/// An age in completed years.
pub type Age = Bounded<0, 150>;

/// Everything known about one client for a simulation.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Case {
    /// The day for eligibility and ages; default: the first day of the simulation.
    pub as_of: Option<NaiveDate>,
    /// Judge everything by the standard of this day instead of by each date.
    pub basis_on: Option<NaiveDate>,
    /// Policies that differ from their defaults.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub policies: Ordered<String, String>,
    /// The client.
    pub client: Client,
    /// Dated changes. One that sets the level, even to the same, is a reassessment.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub events: Vec<Event>,
    /// Care plans.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub plans: Vec<Plan>,
    /// Balances brought in from before.
    pub opening: Option<Opening>,
    /// The advance for reablement.
    pub advance: Option<AdvanceIn>,
    /// Manual adjustments.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub adjustments: Vec<Adjustment>,
    /// What units may claim.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub allocations: Vec<Allocation>,
    /// Surcharges that a unit expects to be paid.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub claimed_surcharges: Vec<ClaimedSurcharge>,
    /// People who serve.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub workers: Vec<Worker>,
    /// What was done.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub records: Vec<ServiceRecord>,
    /// The months to show; default: six months from the first plan.
    pub simulate: Option<Span>,
}

input!(Case {
    as_of,
    basis_on,
    policies,
    client,
    events,
    plans,
    opening,
    advance,
    adjustments,
    allocations,
    claimed_surcharges,
    workers,
    records,
    simulate
});

/// Reads a case from JSON text, strictly. Ranges across fields are checked by the simulation.
pub fn read_case(json: &str) -> Result<Case, InputError> {
    json::read(json)
}

/// First and last month, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Span {
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
}

input!(Span { from, to });

macro_rules! client_facts {
    ($($(#[$doc:meta])* $field:ident: $type:ty),+ $(,)?) => {
        /// The person who receives care, as known at the beginning of the case.
        #[derive(Debug, Clone, Default, PartialEq)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
                pub struct Client {
            /// Identifier; need not be a real ID.
            pub id: String,
            /// Care level.
            pub cms_level: Level,
            /// Copayment class.
            pub welfare_class: WelfareClass,
            /// Died on this day.
            pub died_on: Option<NaiveDate>,
            /// Case closed on this day.
            pub closed_on: Option<NaiveDate>,
            /// Discharged from hospital on this day.
            pub discharged_on: Option<NaiveDate>,
            /// Periods without service.
            #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
            pub suspended: Vec<DaySpan>,
            /// What the A unit referred; quantity 0 is a flexible service.
            #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
            pub referrals: Vec<Referral>,
            $($(#[$doc])* pub $field: Option<$type>,)+
        }

        /// Facts that change on a day; absent: unchanged.
        #[derive(Debug, Clone, Default, PartialEq)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
                pub struct FactChange {
            /// Care level: a reassessment, even if it stays the same.
            pub cms_level: Option<Level>,
            /// Copayment class.
            pub welfare_class: Option<WelfareClass>,
            $($(#[$doc])* pub $field: Option<$type>,)+
        }

        input!(Client {
            id, cms_level, welfare_class, died_on, closed_on, discharged_on, suspended, referrals, $($field),+
        });

        input!(FactChange { cms_level, welfare_class, $($field),+ });

        impl Client {
            /// Takes over the facts that a change states.
            pub fn apply(&mut self, change: &FactChange) {
                if let Some(level) = change.cms_level { self.cms_level = level; }
                if let Some(class) = change.welfare_class { self.welfare_class = class; }
                $(if change.$field.is_some() { self.$field.clone_from(&change.$field); })+
            }
        }
    };
}

client_facts! {
    /// Date of birth.
    birth_date: NaiveDate,
    /// Lives in an indigenous district or on an outlying island.
    remote_area: bool,
    /// Transport zone; else that of the county.
    transport_zone: Zone,
    /// County, by its official name.
    county: String,
    /// The household employs a foreign carer.
    foreign_carer: bool,
    /// Draws the special care allowance.
    special_care_allowance: bool,
    /// Lives in a residential institution.
    in_institution: bool,
    /// Weight in kilograms.
    weight_kg: f64,
    /// Ticked items of the assessment; absent: nothing is known.
    assessment: Vec<String>,
    /// Groups of items that were not asked.
    unknown_groups: Vec<String>,
    /// ICD codes on the disability certificate.
    icd: Vec<String>,
    /// Documents at hand.
    documents: Vec<Document>,
    /// People who care at home; empty: none.
    carers: Vec<Carer>,
    /// Ticked in the plan: two workers are needed for BA12.
    two_workers_for_ba12: bool,
    /// The A unit that manages the client: its id.
    a_unit: String,
    /// ID of the A unit's case manager; an empty text: there is none.
    case_manager: String,
    /// What is settled about short-term care (SC).
    short_term: ShortTerm,
}

/// What is settled about a client's short-term care (SC codes).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ShortTerm {
    /// Qualifies for it; absent: judged by level and foreign carer.
    pub qualified: Option<bool>,
    /// Set to short-term care in an institution only (SC05).
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub only: bool,
}

input!(ShortTerm { qualified, only });

/// Copayment class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WelfareClass {
    /// First class.
    LowIncome,
    /// Second class.
    MidLowIncome,
    /// Third class.
    #[default]
    General,
}

input_words!(WelfareClass { LowIncome = "low_income", MidLowIncome = "mid_low_income", General = "general" });

/// A document at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseDocument"))]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// Certificate of catastrophic illness.
    CatastrophicIllness,
    /// A physician's diagnosis.
    MedicalDiagnosis,
}

input_words!(Document { CatastrophicIllness = "catastrophic_illness", MedicalDiagnosis = "medical_diagnosis" });

/// Somebody who cares at home.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Carer {
    /// Age in completed years.
    pub age: Option<Age>,
    /// Holds a disability certificate.
    pub disability: Option<bool>,
    /// The main carer.
    pub main: Option<bool>,
    /// Employed, not family.
    pub employed: Option<bool>,
}

input!(Carer { age, disability, main, employed });

/// First and last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DaySpan {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

input!(DaySpan { from, to });

/// A referral from the A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Referral {
    /// To this unit.
    pub unit: Option<String>,
    /// Service code.
    pub code: CodeName,
    /// Units a month; 0: flexible service.
    pub quantity: QuantityIn,
    /// Day of the referral.
    pub on: NaiveDate,
}

input!(Referral { unit, code, quantity, on });

/// A dated change of facts.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseEvent"))]
pub struct Event {
    /// The day.
    pub on: NaiveDate,
    /// What is different from that day on.
    pub set: FactChange,
}

input!(Event { on, set });

/// A care plan: what is approved for a month.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Plan {
    /// First day or month.
    pub from: MonthOrDay,
    /// Last day or month; absent: until the next plan begins.
    pub to: Option<MonthOrDay>,
    /// Day of approval.
    pub approved_on: Option<NaiveDate>,
    /// The edition it was drawn up under; absent: the one in force on its first day.
    pub edition: Option<String>,
    /// Services a month.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub items: Vec<PlanItem>,
    /// Approved totals a month; absent: from the items.
    pub approved: Option<Approved>,
    /// Goals of professional services (C).
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub goals: Vec<Goal>,
    /// Whether the plan was drawn up for a household with a foreign carer.
    pub foreign_carer: Option<bool>,
}

input!(Plan { from, to, approved_on, edition, items, approved, goals, foreign_carer });

/// A goal of a professional service: its period and how many sets it may take.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Goal {
    /// Service code.
    pub code: CodeName,
    /// First day or month.
    pub from: MonthOrDay,
    /// Last day or month.
    pub to: MonthOrDay,
    /// Sets (bundles) in all.
    pub sets: QuantityIn,
}

input!(Goal { code, from, to, sets });

/// A service in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct PlanItem {
    /// Service code.
    pub code: CodeName,
    /// Units a month.
    pub quantity: QuantityIn,
    /// Price of a unit where the county sets it, or where it differs.
    pub unit_price: Option<AmountIn>,
    /// What pays for it; absent: the quota.
    pub fund: Option<ItemFund>,
}

input!(PlanItem { code, quantity, unit_price, fund });

/// What pays for a plan item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ItemFund {
    /// The monthly quota with what was retained.
    #[default]
    Quota,
    /// The advance for reablement.
    Advance,
}

input_words!(ItemFund { Quota = "quota", Advance = "advance" });

/// Approved totals a month, by quota type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Approved {
    /// B and C.
    pub care: Option<AmountIn>,
    /// D.
    pub transport: Option<AmountIn>,
    /// G.
    pub respite: Option<AmountIn>,
}

input!(Approved { care, transport, respite });

/// Balances brought in from before the case begins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Opening {
    /// The month in which the current retention interval began.
    pub interval_from: Month,
    /// Retained up to the first day of the first month shown.
    pub retention: Option<OpeningRetention>,
    /// The month in which the current respite year began.
    pub respite_from: Option<Month>,
    /// Used of the respite year before the first month shown.
    pub respite_used: Option<AmountIn>,
}

input!(Opening { interval_from, retention, respite_from, respite_used });

/// Retained balances brought in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct OpeningRetention {
    /// B and C.
    pub care: Option<AmountIn>,
    /// D.
    pub transport: Option<AmountIn>,
}

input!(OpeningRetention { care, transport });

/// An advance for reablement after discharge.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct AdvanceIn {
    /// NT$.
    pub amount: AmountIn,
    /// First month of use.
    pub start: Month,
    /// Month of discharge.
    pub discharge: Month,
    /// Deduct evenly over exactly these months instead of the regular ones.
    pub deduct_in: Option<Vec<Month>>,
    /// The reablement hospital handed the case over to the care management centre on this day.
    pub transferred_on: Option<NaiveDate>,
}

input!(AdvanceIn { amount, start, discharge, deduct_in, transferred_on });

/// A manual adjustment of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Adjustment {
    /// The month, in which alone it holds.
    pub month: Month,
    /// The purse.
    pub quota_type: QuotaType,
    /// NT$; negative: a decrease.
    pub amount: SignedAmountIn,
    /// Why; the system demands it.
    pub note: String,
}

input!(Adjustment { month, quota_type, amount, note });

/// What a unit may claim in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseAllocation", optional_fields))]
pub struct Allocation {
    /// The month.
    pub month: Month,
    /// The unit.
    pub unit: String,
    /// The purse.
    pub quota_type: QuotaType,
    /// What it is taken from.
    pub fund: AllocationFund,
    /// How it is claimed.
    pub settlement: Option<Settlement>,
    /// NT$.
    pub amount: AmountIn,
    /// Codes and counts.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub items: Vec<AllocationItem>,
}

input!(Allocation { month, unit, quota_type, fund, settlement, amount, items });

/// What an allocation is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AllocationFund {
    /// The month's own approved amount.
    Month,
    /// What was retained.
    Retention,
    /// The advance.
    Advance,
}

input_words!(AllocationFund { Month = "month", Retention = "retention", Advance = "advance" });

/// How an allocation is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Settlement {
    /// Month by month.
    Monthly,
    /// When the bundle is complete.
    Bundle,
}

input_words!(Settlement { Monthly = "monthly", Bundle = "bundle" });

/// A code and its count in an allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AllocationItem {
    /// Service code.
    pub code: CodeName,
    /// Units.
    pub quantity: QuantityIn,
}

input!(AllocationItem { code, quantity });

/// A surcharge that a unit expects to be paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ClaimedSurcharge {
    /// AA03 to AA11.
    pub code: CodeName,
    /// The day, for those counted by day.
    pub date: Option<NaiveDate>,
    /// The month, for those counted by month.
    pub month: Option<Month>,
    /// The unit.
    pub unit: Option<String>,
    /// How often.
    pub quantity: QuantityIn,
}

input!(ClaimedSurcharge { code, date, month, unit, quantity });

/// The four purses, between which nothing can be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum QuotaType {
    /// Care and professional services: B and C.
    Care,
    /// Transport: D.
    Transport,
    /// Respite: G.
    Respite,
    /// Aids and home adaptation: E and F.
    Aids,
}

input_words!(QuotaType { Care = "care", Transport = "transport", Respite = "respite", Aids = "aids" });

impl QuotaType {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Transport => "transport",
            Self::Respite => "respite",
            Self::Aids => "aids",
        }
    }
}

/// The amount of an optional input, 0 if absent.
pub(crate) fn amount_or_zero(amount: Option<AmountIn>) -> Ntd {
    amount.map_or(0, AmountIn::get)
}
