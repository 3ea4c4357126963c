//! The form of the data: one struct for each file of `basis/`.

use super::{CodeName, Confidence, Family, PolicyEntry, ServiceCode, SourceEntry, SourceId, Timeline, policy::named};
use crate::case::{AmountIn, QuotaType};
use crate::json::{At, FromJson, Read, fields, words};
use crate::money::Ntd;
use crate::ordered::Ordered;
use crate::record::Profession;
use crate::text::Text;
use chrono::NaiveDate;
use serde::Serialize;

/// The whole standard.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// Where everything comes from.
    pub sources: Vec<SourceEntry>,
    /// Versions of the standard in time, oldest first.
    pub editions: Vec<Edition>,
    /// What the codes of a family have in common.
    pub families: Ordered<Family, FamilyTerms>,
    /// Service codes by family.
    pub codes: Ordered<Family, Vec<ServiceCode>>,
    /// Quotas.
    pub benefit: Benefit,
    /// Copayment rates.
    pub copayment: Copayment,
    /// Retention: months of an interval.
    pub retention: Timeline<u32>,
    /// The advance for reablement.
    pub advance: Advance,
    /// Households with a foreign carer.
    pub foreign_carer: ForeignCarer,
    /// Named lists of codes.
    pub lists: Ordered<ListName, Timeline<Vec<CodeName>>>,
    /// Named sets of professions.
    pub professions: Ordered<ProfessionSet, Timeline<Vec<Profession>>>,
    /// The items of the assessment that rules ask for.
    pub assessment: Assessment,
    /// Named numbers: ages, weights, hours.
    pub thresholds: Ordered<ThresholdName, Timeline<i64>>,
    /// How we read what is open.
    pub policies: Vec<PolicyEntry>,
    /// Holidays.
    pub calendar: Calendar,
}

fields!(Document {
    sources,
    editions,
    families,
    codes,
    benefit,
    copayment,
    retention,
    advance,
    foreign_carer,
    lists,
    professions,
    assessment,
    thresholds,
    policies,
    calendar
});

/// A version of the standard in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// `10712`, `111` …
    pub id: String,
    /// Its name for people.
    pub name: Text,
    /// Services given from this day on follow it.
    pub from: NaiveDate,
    /// Plans under it may be approved from this day on; absent: from `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvable_from: Option<NaiveDate>,
    /// Once a plan under it is approved, plans of earlier editions can no longer be changed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub locks_earlier_plans: bool,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure the dates are.
    pub confidence: Confidence,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fields!(Edition { id, name, from, approvable_from, locks_earlier_plans, source, confidence, note });

/// What the codes of a family have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FamilyTerms {
    /// Its name.
    pub name: Text,
    /// The purse that pays; absent: none (AA, SC, OT).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_type: Option<QuotaType>,
    /// Claimed when the bundle is complete (C), not month by month.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub per_bundle: bool,
    /// Free of copayment (AA).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub copayment_free: bool,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure this is.
    pub confidence: Confidence,
}

fields!(FamilyTerms { name, quota_type, per_bundle, copayment_free, source, confidence });

/// Amounts by care level 1 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ByLevel(pub [Ntd; 8]);

impl FromJson for ByLevel {
    fn blank() -> Self {
        Self([0; 8])
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let amounts: [AmountIn; 8] = at.read()?;
        self.0 = amounts.map(AmountIn::get);
        Ok(())
    }
}

impl ByLevel {
    /// The amount of a level.
    pub fn of(&self, level: u8) -> Ntd {
        usize::from(level).checked_sub(1).and_then(|place| self.0.get(place)).copied().unwrap_or(0)
    }
}

/// Amounts or rates by transport zone 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ByZone<T>(pub [T; 4]);

impl<T: FromJson> FromJson for ByZone<T> {
    fn blank() -> Self {
        Self(FromJson::blank())
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        self.0.fill(at)
    }
}

impl<T: Copy> ByZone<T> {
    /// The entry of a zone.
    pub fn of(&self, zone: u8) -> Option<T> {
        usize::from(zone).checked_sub(1).and_then(|place| self.0.get(place)).copied()
    }
}

/// Quotas.
#[derive(Debug, Clone, Serialize)]
pub struct Benefit {
    /// Care and professional services (B, C), NT$ a month by level.
    pub care: Timeline<ByLevel>,
    /// Transport (D).
    pub transport: Transport,
    /// Respite (G), NT$ a year by level.
    pub respite: Timeline<ByLevel>,
    /// Months of a respite year.
    pub respite_months: Timeline<u32>,
    /// Aids and home adaptation (E, F).
    pub aids: Timeline<Aids>,
}

fields!(Benefit { care, transport, respite, respite_months, aids });

/// The transport quota.
#[derive(Debug, Clone, Serialize)]
pub struct Transport {
    /// NT$ a month by zone.
    pub zones: Timeline<ByZone<Ntd>>,
    /// The lowest level that has it.
    pub min_level: Timeline<u8>,
    /// The zone of a county whose townships do not differ.
    pub counties: Timeline<Ordered<String, u8>>,
}

fields!(Transport { zones, min_level, counties });

/// The aids quota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aids {
    /// NT$ for the period.
    pub amount: Ntd,
    /// Years of a period.
    pub years: u8,
    /// The second group that may be chosen instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_group: Option<Ntd>,
}

fields!(Aids { amount, years, second_group });

/// Copayment rates in percent, by welfare class and quota type.
#[derive(Debug, Clone, Serialize)]
pub struct Copayment {
    /// Care and professional services.
    pub care: Timeline<CopaymentRates>,
    /// Transport, by zone.
    pub transport: Timeline<ByZone<CopaymentRates>>,
    /// Respite.
    pub respite: Timeline<CopaymentRates>,
    /// Aids.
    pub aids: Timeline<CopaymentRates>,
}

fields!(Copayment { care, transport, respite, aids });

/// Rates in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CopaymentRates {
    /// First class.
    pub low_income: u8,
    /// Second class.
    pub mid_low_income: u8,
    /// Third class.
    pub general: u8,
}

fields!(CopaymentRates { low_income, mid_low_income, general });

/// The advance for reablement after discharge.
#[derive(Debug, Clone, Serialize)]
pub struct Advance {
    /// Cap, window and deduction.
    pub terms: Timeline<AdvanceTerms>,
}

fields!(Advance { terms });

/// How large an advance may be, when it may be used, when it is deducted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AdvanceTerms {
    /// The cap is the quota × this many months …
    pub cap_months: u32,
    /// … × this many percent.
    pub cap_percent: u32,
    /// Months in which it may be used, counted from its start.
    pub window_months: u32,
    /// The first month of deduction, the month of discharge being month 1.
    pub deduct_from_month: u32,
    /// The last month of deduction.
    pub deduct_to_month: u32,
}

fields!(AdvanceTerms { cap_months, cap_percent, window_months, deduct_from_month, deduct_to_month });

/// Households with a foreign carer or a special care allowance.
#[derive(Debug, Clone, Serialize)]
pub struct ForeignCarer {
    /// Share of the quota and what it may buy.
    pub terms: Timeline<ForeignCarerTerms>,
    /// Whether respite is open to them.
    pub respite: Timeline<RespiteAccess>,
}

fields!(ForeignCarer { terms, respite });

/// Share of the care quota and what it may be spent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForeignCarerTerms {
    /// Percent of the care quota.
    pub share_percent: u32,
    /// Families and codes of the care quota that may be bought.
    pub may_buy: Vec<CodeName>,
}

fields!(ForeignCarerTerms { share_percent, may_buy });

/// When a household with a foreign carer may use respite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RespiteAccess {
    /// Only when the foreign carer is away for a month or longer.
    CarerAbsentAMonth,
    /// Also if the main carer is 70, or the client lives alone, or only with others who are not family.
    ThreeConditions,
    /// Also, for levels 7 and 8, whenever the foreign carer is away.
    ThreeConditionsOrHighLevel,
    /// For level 2 and above whenever the foreign carer is away.
    CarerAbsent,
    /// Open, but for the exclusions of the regulation.
    Open,
}

words!(RespiteAccess { CarerAbsentAMonth = "carer_absent_a_month", ThreeConditions = "three_conditions", ThreeConditionsOrHighLevel = "three_conditions_or_high_level", CarerAbsent = "carer_absent", Open = "open" });

named! {
    /// A list of codes that the logic knows.
    ListName {
        Flexible = "flexible",
        QuantityExempt = "quantity_exempt",
        CrossMidnight = "cross_midnight",
        Advance = "advance",
        Aa03Services = "aa03_services",
        Aa03NotWith = "aa03_not_with",
        Aa04Services = "aa04_services",
        Aa04DayAfter = "aa04_day_after",
        Aa05Trigger = "aa05_trigger",
        Aa05NoTrigger = "aa05_no_trigger",
        Aa06Tubes = "aa06_tubes",
        Aa06Stairs = "aa06_stairs",
        Aa06Child = "aa06_child",
        Aa07Services = "aa07_services",
        Aa08Services = "aa08_services",
        Aa09Services = "aa09_services",
        Aa10Services = "aa10_services",
        Aa11Services = "aa11_services",
        NeedsWorker = "needs_worker",
        NeedsTimes = "needs_times",
        NeedsPrice = "needs_price",
        TransportDetails = "transport_details",
        OneServiceAtATime = "one_service_at_a_time",
        Escort = "escort",
        HomeRespite = "home_respite",
        BaTogether = "ba_together",
        BWithTransport = "b_with_transport",
        NotWithProfessional = "not_with_professional",
        AtHome = "at_home",
        SingleQuantity = "single_quantity",
        MealDayExcludes = "meal_day_excludes",
        Meals = "meals",
        MealServices = "meal_services",
        NightRespite = "night_respite",
        Bathing = "bathing",
        MedicalBathing = "medical_bathing",
        OneMedical = "one_medical",
        TwoMedical = "two_medical",
        CommunityGroup = "community_group",
        DailyLimit = "daily_limit",
        ShortTermOnly = "short_term_only",
        TrainingBa08 = "training_ba08",
        TrainingBa17 = "training_ba17",
        DeviceAssessor = "device_assessor",
        MissedVisitTooDear = "missed_visit_too_dear",
        ProfessionalServices = "professional_services",
        Aa03Conditional = "aa03_conditional",
        AUnitRecord = "a_unit_record",
        PlanDrafting = "plan_drafting",
        CaseManagement = "case_management",
        AUnitPlans = "a_unit_plans",
        Capacity = "capacity",
        OverAllocationWarns = "over_allocation_warns",
    }
}

named! {
    /// A set of professions that the logic knows.
    ProfessionSet {
        Medical = "medical",
        NoProfessionalService = "no_professional_service",
    }
}

named! {
    /// A number that the logic knows: levels, years, kilograms, hours, units.
    ThresholdName {
        BaMaxMinutes = "ba_max_minutes",
        RecordMaxQuantity = "record_max_quantity",
        Aa05MinLevel = "aa05_min_level",
        Aa06WeightKg = "aa06_weight_kg",
        Aa06MaxAge = "aa06_max_age",
        Aa06Workers = "aa06_workers",
        Aa07MinLevel = "aa07_min_level",
        Aa07CarerAge = "aa07_carer_age",
        Aa08FromHour = "aa08_from_hour",
        Aa08ToHour = "aa08_to_hour",
        Aa10FromHour = "aa10_from_hour",
        Aa10ToHour = "aa10_to_hour",
        QuantityMax = "quantity_max",
        BathingWorkers = "bathing_workers",
        GroupClients = "group_clients",
        MealServicesPerDay = "meal_services_per_day",
        NightRespiteFromHour = "night_respite_from_hour",
        NightRespiteToHour = "night_respite_to_hour",
        MedicalKinds = "medical_kinds",
        ClaimDay = "claim_day",
        ClaimLateMonths = "claim_late_months",
        Aa01Months = "aa01_months",
        HomeVisitItem = "home_visit_item",
        FlexibleRejected = "flexible_rejected",
    }
}

/// The items of the needs assessment that rules ask for, so that a form can be drawn from them.
#[derive(Debug, Clone, Serialize)]
pub struct Assessment {
    /// Groups in the order of the form.
    pub groups: Vec<AssessmentGroup>,
    /// Items that can be ticked.
    pub items: Vec<AssessmentItem>,
    /// Items by what they mean to a rule. An entry that is a group's id means any item of it.
    pub sets: Ordered<ItemSet, Timeline<Vec<String>>>,
    /// Prefixes of ICD codes by what they mean to a rule.
    pub icd: Ordered<IcdSet, Timeline<Vec<String>>>,
}

fields!(Assessment { groups, items, sets, icd });

/// A question of the assessment form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessmentGroup {
    /// Prefix of its items: `G4e`.
    pub id: String,
    /// What it asks.
    pub label: Text,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure the label is.
    pub confidence: Confidence,
}

fields!(AssessmentGroup { id, label, source, confidence });

/// An item that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessmentItem {
    /// `G4e-12`.
    pub code: String,
    /// The group it belongs to.
    pub group: String,
    /// What it says; absent: not found, so the code is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure the label is.
    pub confidence: Confidence,
}

fields!(AssessmentItem { code, group, label, source, confidence });

named! {
    /// What assessment items mean to a rule.
    ItemSet {
        ResistsOrInfectious = "resists_or_infectious",
        FirstClassCertificate = "first_class_certificate",
        AnyCertificate = "any_certificate",
        MentalDisorder = "mental_disorder",
        Dementia = "dementia",
        RareOrEpilepsy = "rare_or_epilepsy",
        Vegetative = "vegetative",
        CerebralPalsy = "cerebral_palsy",
        SpinalCordInjury = "spinal_cord_injury",
        OldHandbookMental = "old_handbook_mental",
        OldHandbookSevere = "old_handbook_severe",
        OldHandbookWithoutDementia = "old_handbook_without_dementia",
        OldHandbookDementia = "old_handbook_dementia",
        TubesOrWounds = "tubes_or_wounds",
        TransferDifficult = "transfer_difficult",
        TransferOrStairsDependent = "transfer_or_stairs_dependent",
        LeavesBedWithHelp = "leaves_bed_with_help",
        LivesAlone = "lives_alone",
        CarerDisabled = "carer_disabled",
    }
}

named! {
    /// What ICD codes on the certificate mean to a rule.
    IcdSet {
        CerebralPalsy = "cerebral_palsy",
        SpinalCordInjury = "spinal_cord_injury",
        Vegetative = "vegetative",
    }
}

/// Days off.
#[derive(Debug, Clone, Serialize)]
pub struct Calendar {
    /// First day of the calendar; before it nothing is known.
    pub from: NaiveDate,
    /// Last day of the calendar.
    pub to: NaiveDate,
    /// Named holidays and substitute days off, ascending.
    pub holidays: Vec<Holiday>,
    /// Saturdays on which people work in exchange for a day off.
    pub make_up_workdays: Vec<MakeUpWorkday>,
}

fields!(Calendar { from, to, holidays, make_up_workdays });

/// A day off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    pub name: Text,
    /// What kind of day off.
    pub kind: HolidayKind,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
}

fields!(Holiday { date, name, kind, source, confidence });

/// What kind of day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayKind {
    /// The holiday itself.
    National,
    /// A substitute for one that fell on a weekend, or a bridge day.
    Substitute,
}

words!(HolidayKind { National = "national", Substitute = "substitute" });

/// A Saturday on which people work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MakeUpWorkday {
    /// The day.
    pub date: NaiveDate,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
}

fields!(MakeUpWorkday { date, source, confidence });
