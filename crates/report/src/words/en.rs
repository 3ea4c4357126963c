//! English.
#![allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]

use super::RuleWords;
use ltc_engine::basis::{Confidence, LimitKind, ListName, RespiteAccess, Strength, ThresholdName};
use ltc_engine::case::{AllocationFund, QuotaType};
use ltc_engine::finding::Reason;
use ltc_engine::record::TrainingKind;
use ltc_engine::rule::{Figure, Rule, Severity, Surcharge};
use ltc_engine::simulation::SuggestionKind;
use ltc_engine::surcharge::EligibilityStatus;

const fn words(what: &'static str, why: &'static str, todo: &'static str) -> RuleWords {
    RuleWords { what, why, todo }
}

/// Title, reason and remedy of a rule.
pub(super) fn rule(rule: Rule) -> RuleWords {
    match rule {
        Rule::CodeUnknown => words(
            "No such service code",
            "No edition of the standard has this code; the claim would be rejected.",
            "Check the code; mind sub-codes (such as BA15-1) and capitals.",
        ),
        Rule::ForeignCarerService => words(
            "Not open to a household with a foreign carer or a special care allowance",
            "Such a household has 30% of the care quota, for the services that the standard lists.",
            "Plan a service that is open to it, or check whether the foreign carer is still employed.",
        ),
        Rule::CodeNotInForce => words(
            "The code is not in force on that day",
            "A code has a first and a last day; a service outside them is not paid.",
            "Use the code that is in force on that day, or check the date.",
        ),
        Rule::PlanOverQuota => words(
            "More approved than available",
            "A plan may take what the month has: quota less advance deduction, plus adjustment and retention.",
            "Plan less, let the client pay the rest, or check level, retention and adjustments.",
        ),
        Rule::PlanEditionLocked => words(
            "A plan of the earlier edition can no longer be changed",
            "Once a plan of the new edition is approved, earlier ones are closed; the new ones have a first day.",
            "Draw up the plan under the new edition, or correct the day of approval or the edition.",
        ),
        Rule::AdvanceOverCap => words(
            "The advance exceeds its cap",
            "An advance is at most quota × 5 months × 30%, and no more can be planned from it than it holds.",
            "Lower the advance, or plan fewer services from it.",
        ),
        Rule::AdvanceCodeNotAllowed => words(
            "The advance may not pay this service",
            "The advance is for reablement only and cannot be moved to other services.",
            "Let the monthly quota pay, or plan a code that the advance may pay.",
        ),
        Rule::AdvanceOutsideWindow => words(
            "Outside the months of the advance",
            "An advance has to be used within three months from its start.",
            "Move the service or the allocation into these months, or let the monthly quota pay.",
        ),
        Rule::AdvanceWithoutRehab => words(
            "An advance without reablement in the plan",
            "The advance exists for intensive reablement after discharge.",
            "Plan reablement, or drop the advance.",
        ),
        Rule::AdvanceStartNotDischarge => words(
            "The advance does not start in the month of discharge",
            "It has to be used within three months from the month of discharge.",
            "Start the advance in the month of discharge, or correct that month.",
        ),
        Rule::AdjustmentWithoutNote => words(
            "A manual adjustment without its note",
            "Quota type, direction, amount and note of a manual adjustment are all required.",
            "Enter the reason, for example the levels before and after and the retained amount.",
        ),
        Rule::AllocationOverAvailable => words(
            "More allocated than there is",
            "What units are given may not exceed the approved amount, the retention, the advance or the respite quota.",
            "Allocate less, or take it from another fund.",
        ),
        Rule::PriceUnknown => words(
            "A unit price has to be entered",
            "The county sets the price of this code, or no source states it; it is never guessed.",
            "Enter the unit price with the item.",
        ),
        Rule::DisabilityTrainingMissing => words(
            "The worker lacks disability training",
            "AA11 is paid only for a care attendant with the training; the record itself stands.",
            "Check the worker's certificate, or send a trained one.",
        ),
        Rule::DementiaTrainingMissing => words(
            "The worker lacks dementia training",
            "For a client with dementia AA11 asks for dementia training; the record itself stands.",
            "Check the worker's certificate, or send a trained one.",
        ),
        Rule::NightNotConfirmed => words(
            "AA10 waits for confirmation",
            "The A unit or a care manager has to confirm that the night visit was an emergency.",
            "Ask them to confirm; if it was none, do not claim it.",
        ),
        Rule::EveningAndDayOff => words(
            "AA08 and AA09 on one day",
            "For one client and unit a day brings the evening or the day-off surcharge, never both.",
            "Claim one of them, as a rule AA09, which pays more.",
        ),
        Rule::MonthlySurchargeTwoUnits => words(
            "Two units earn AA07 in one month",
            "AA07 is paid once a month; it is listed for the unit that served first.",
            "Agree with the other unit who claims it.",
        ),
        Rule::SurchargeOverclaimed => words(
            "More surcharges claimed than earned",
            "Records and case data bring fewer than were claimed; the rest will be cut.",
            "Check conditions, days and counts, and claim less.",
        ),
        Rule::SurchargeForgotten => words(
            "A surcharge was not claimed",
            "Records and case data meet the conditions, but the list of claims does not have it.",
            "Add it after checking.",
        ),
        Rule::PatternTotalMismatch => words(
            "Weekly pattern and monthly totals disagree",
            "The monthly totals of a change notice are what its weekly pattern comes to in that month; the A unit cannot set the codes by two different numbers.",
            "Count the days in the calendar, correct the pattern or the totals, and send the notice then.",
        ),
        Rule::EdgeValue => words(
            "Worth a second look",
            "The rules leave this open, or the value lies exactly on an edge.",
            "Check what the message says; ask the care management centre if in doubt.",
        ),
    }
}

/// A finding of a rule that has one situation, or whose situation is not told.
pub(super) fn finding(rule: Rule) -> &'static str {
    match rule {
        Rule::CodeUnknown => "{code} is a service code of no edition.",
        Rule::ForeignCarerService => {
            "{code} is not open to a household with a foreign carer or a special care allowance[ ({date})]."
        }
        Rule::CodeNotInForce => "{code} is not in force[ on {date}][; it is from {from}][ to {to}].",
        Rule::PlanOverQuota => "[{month}: ]more is approved than available[, by NT$ {over}].",
        Rule::PlanEditionLocked => "The plan[ of edition {edition}] can no longer be changed.",
        Rule::AdvanceOverCap => "The advance[ of NT$ {amount}] exceeds its cap[ of NT$ {cap}].",
        Rule::AdvanceCodeNotAllowed => "The advance may not pay {code}[, only {codes}].",
        Rule::AdvanceOutsideWindow => {
            "[{code}, ]paid by the advance[ in {month}], lies outside its months[, {window}]."
        }
        Rule::AdvanceWithoutRehab => "There is an advance, but the plan has no reablement[ ({codes})].",
        Rule::AdvanceStartNotDischarge => "The advance starts in {start}, not in the month of discharge, {discharge}.",
        Rule::AdjustmentWithoutNote => "The manual adjustment of {month}[, NT$ {amount},] has no note.",
        Rule::AllocationOverAvailable => {
            "[{month}: ]more is allocated[, NT$ {allocated},] than there is[, by NT$ {over}]."
        }
        Rule::PriceUnknown => "There is no price for {code}; enter the unit price.",
        Rule::DisabilityTrainingMissing => "The worker lacks disability training: this record brings no AA11.",
        Rule::DementiaTrainingMissing => "The worker lacks dementia training: this record brings no AA11.",
        Rule::NightNotConfirmed => "[{date}: ]AA10 for the night visit waits for confirmation.",
        Rule::EveningAndDayOff => "[{date}: ]AA08 and AA09 cannot both be claimed.",
        Rule::MonthlySurchargeTwoUnits => "[{month}: ]two units earn AA07; it is listed for the one that served first.",
        Rule::SurchargeOverclaimed => "[{when}: ]{code} is claimed {claimed} times, the records bring {derived}.",
        Rule::SurchargeForgotten => "[{when}: ]{code}[ (NT$ {amount})] is earned but not claimed.",
        Rule::PatternTotalMismatch => "[{code}: ]weekly pattern and monthly totals disagree.",
        Rule::EdgeValue => "[{code}: ][{month}: ]the rules leave this open; check again.",
    }
}

/// A finding in one of the situations of its rule.
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::DeductionAboveQuota => {
            "{month}: the advance deduction of NT$ {deduction} is more than the quota of NT$ {quota}; it counts up to the quota."
        }
        Reason::DecreaseAboveBalance => {
            "{month}: the decrease of NT$ {amount} is more than the month has; NT$ {counted} count."
        }
        Reason::AdjustmentOfZero => "{month}: a manual adjustment of 0 changes nothing.",
        Reason::AdjustmentOfAids => "{month}: an adjustment of aids is not kept in these ledgers.",
        Reason::AidsNotPriced => "{code} is an aid or a home adaptation, which is not priced yet.",
        Reason::OpeningAtIntervalStart => {
            "A retention interval begins in {month} with 0; the opening balance of NT$ {amount} does not count."
        }
        Reason::ChangeInsideMonth => "The {fact} changes on {date}; {month} follows its first day.",
        Reason::LevelNotForCode => "{code} is for levels {min} to {max}; the client has level {level}.",
        Reason::LedgerEnds => "The client died or the case was closed on {date}; the ledger ends with {month}.",
        Reason::OldBalanceEndsEarlier => {
            "After a lower level the regulation ends the old balance[ of NT$ {amount}] the day before the approval ({date}); \
             it is shown to the end of {month}, go by the earlier date."
        }
        Reason::EveningOnSubstituteDay => {
            "{date} is a substitute day off: of AA08 and AA09 for that evening only one will stand."
        }
        Reason::DementiaWithoutTraining => {
            "The client has dementia, but the worker lacks dementia training; AA11 rests on another condition."
        }
        Reason::WeightOnTheEdge => {
            "The weight is exactly {weight} kg: the text says more than, the table at least; the table is followed."
        }
        Reason::CarerAgeOnTheEdge => {
            "The carer is exactly {age}: the text says older than, the table at least; the table is followed."
        }
        Reason::TotalTooSmall => {
            "{code}: the pattern gives {pattern} in {month}, {stated} are stated: {difference} too few."
        }
        Reason::TotalTooLarge => {
            "{code}: the pattern gives {pattern} in {month}, {stated} are stated: {difference} too many."
        }
        Reason::TotalMissing => "{code}: the pattern gives {pattern} in {month}, no total is stated.",
        Reason::TotalNotInPattern => "{code}: {stated} are stated, but the pattern has no such code[ ({month})].",
        Reason::ZoneUnknown => {
            "The transport zone is not given and the county does not decide it; there is no transport ledger."
        }
        Reason::CopaymentNotInData => "The copayment rate of {code} is not in the data; its copayment is shown as 0.",
        Reason::CodeDatesUnknown => {
            "No source tells exactly when {code} began or ended; check whether it holds on {date}."
        }
        Reason::RemotePriceUnknown => {
            "The remote price of {code} in {month} was not found; the difference is left out."
        }
        Reason::PriceSetByCounty => "The county sets the price of {code} in {month}; enter the unit price.",
        Reason::PriceNotFound => "The price of {code} in {month} was not found; enter the unit price.",
        Reason::StatedBelowItems => {
            "{month}: the plan states NT$ {approved} for {quota_type}, less than its items come to (NT$ {items}); \
             retention goes by the total, the claim by the items: check which is right."
        }
        Reason::ApprovedTooEarly => {
            "A plan of edition {edition} was approved on {date}, before the first possible day, {first}."
        }
        Reason::ApprovedAfterLater => {
            "A plan of edition {later} was approved on {later_date}; one of edition {edition} cannot be approved or changed on {date}."
        }
        Reason::AmountAboveCap => "The advance of NT$ {amount} exceeds its cap of NT$ {cap}.",
        Reason::PlannedAboveAmount => "NT$ {used} are planned from the advance, which holds NT$ {amount}.",
        Reason::OverInMonth => {
            "{month}[, {quota_type}]: NT$ {approved} are approved, NT$ {available} are available, NT$ {over} too much."
        }
        Reason::OverInYear => {
            "Respite {from} to {to}: NT$ {approved} are approved, the year has NT$ {quota}, NT$ {over} too much."
        }
        Reason::OverMonth => {
            "{month}[, {quota_type}]: NT$ {allocated} are allocated from the month, NT$ {approved} are approved, NT$ {over} too much."
        }
        Reason::OverRetention => {
            "Up to {month}[, {quota_type}]: NT$ {allocated} are allocated from retention, which holds NT$ {retention}, NT$ {over} too much."
        }
        Reason::OverAdvance => {
            "NT$ {allocated} are allocated from the advance, which holds NT$ {amount}, NT$ {over} too much."
        }
        Reason::OverRespite => {
            "Respite {from} to {to}: NT$ {allocated} are allocated, the year has NT$ {quota}, NT$ {over} too much."
        }
    }
}

/// The name of a kind of figure.
pub(super) fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Given => "given",
        Figure::Quota => "quota",
        Figure::FullQuota => "full quota",
        Figure::ForeignCarerShare => "quota with a foreign carer",
        Figure::PartMonth => "quota of the part month",
        Figure::Level => "level",
        Figure::BelowTransportLevel => "below the level for transport",
        Figure::AdvanceDeduction => "advance deduction",
        Figure::ApprovedFromItems | Figure::ApprovedStated | Figure::NoPlan => "approved",
        Figure::PlanItem => "plan item",
        Figure::Adjustment => "adjustment",
        Figure::Retention | Figure::RetentionStart => "retention",
        Figure::RetentionOfMonth => "retained from the month",
        Figure::RetentionOpening => "opening retention",
        Figure::Available => "available",
        Figure::RetentionUsed => "retention used",
        Figure::Allocated => "allocated",
        Figure::Unallocated => "unallocated",
        Figure::MonthInInterval => "month of the interval",
        Figure::RespiteQuota => "respite quota of the year",
        Figure::RespiteApproved => "respite approved",
        Figure::RespiteUsed => "respite used",
        Figure::AdvanceCap => "cap of the advance",
        Figure::AdvanceAmount => "advance",
        Figure::AdvanceUsed => "advance used",
        Figure::UnitPrice => "unit price",
        Figure::LineAmount => "amount",
        Figure::WithinQuota => "within the quota",
        Figure::WithinAdvance => "paid by the advance",
        Figure::OutsideQuota => "outside the quota",
        Figure::Copayment => "copayment",
        Figure::Subsidy => "subsidy",
        Figure::SelfPay => "self-pay",
        Figure::SharedHome => "self-pay for a shared service",
        Figure::RemoteSupplement => "remote supplement (government)",
        Figure::RemoteSelfPay => "remote supplement (client)",
        Figure::Total => "total",
        Figure::ClientPays => "client pays",
    }
}

/// How a figure comes about: see `operand` for what may stand in braces beside the params.
pub(super) fn explanation(figure: Figure) -> &'static str {
    match figure {
        Figure::Given => "As the case states it[, {unit}][: {note}].",
        Figure::Quota => "What the standard gives[ for level {level}][, transport zone {zone}].",
        Figure::FullQuota => "What the standard gives in full for level {level}.",
        Figure::ForeignCarerShare => {
            "With a foreign carer or a special care allowance the quota is {percent}% of the full NT$ {0}, decimals dropped."
        }
        Figure::PartMonth => "The first month is not whole: NT$ {0} × {left} ÷ {days} days, decimals dropped.",
        Figure::Level => "The care level that counts in {month}[, by the reassessment of {date}].",
        Figure::BelowTransportLevel => "Level {level} is below the lowest level with transport, {min}.",
        Figure::AdvanceDeduction => "What {month} pays back of the advance[: NT$ {amount} are deducted in {months}].",
        Figure::ApprovedFromItems => "Sum of the plan's items that the quota pays.",
        Figure::ApprovedStated => "The approved amount that the plan states for {month}.",
        Figure::NoPlan => "There is no plan in {month}, so nothing is approved.",
        Figure::PlanItem => "{quantity} units × NT$ {price}[; the advance pays {advance} more].",
        Figure::Adjustment => "Sum of the manual adjustments[ of {month}][ from {from} to {to}].",
        Figure::Retention => {
            "Sum of quota − advance deduction − approved over the earlier months of the interval ({span}), each at least 0[, plus the opening NT$ {opening}]."
        }
        Figure::RetentionOfMonth => "Quota {0} − advance deduction {1} − approved {2}, at least 0.",
        Figure::RetentionStart => "{month} is the first month of a retention interval: retention starts from 0.",
        Figure::RetentionOpening => "{month} takes over what was retained before the first month shown.",
        Figure::Available => {
            "Quota {0} − advance deduction {1} + adjustment {2} + retention {3}[ − retention used by earlier months {used}]."
        }
        Figure::RetentionUsed => {
            "What {month} was allocated from retention, or had approved beyond its own quota, whichever is more."
        }
        Figure::Allocated => "Sum of what units were given from the {fund}[ of {month}][ from {from} to {to}].",
        Figure::Unallocated => "From the {fund}: {0} − allocated {rest}.",
        Figure::MonthInInterval => {
            "Retention interval {interval} begins in {from}; an interval begins with the first plan or a reassessment."
        }
        Figure::RespiteQuota => "What the standard gives[ for level {level}] in the respite year {from} to {to}.",
        Figure::RespiteApproved => "Sum of what is approved in the months from {from} to {to}.",
        Figure::RespiteUsed => "Respite within the quota from {from} to {to}, plus what was used before.",
        Figure::AdvanceCap => "Quota NT$ {quota} × {months} months × {percent}%, decimals dropped.",
        Figure::AdvanceAmount => "The advance as the case states it.",
        Figure::AdvanceUsed => "What is planned from the advance, or what is allocated from it, whichever is more.",
        Figure::UnitPrice => "The unit price of {code} in the month[ (as the plan states it{stated})].",
        Figure::LineAmount => "{quantity} units × NT$ {price}.",
        Figure::WithinQuota => {
            "{inside} units × NT$ {unit} fit into what is available[, and NT$ {edge} of the unit on its edge]."
        }
        Figure::WithinAdvance => "The advance pays {inside} units × NT$ {unit}.",
        Figure::OutsideQuota => "Uses no quota: {inside} units × NT$ {unit}.",
        Figure::Copayment => {
            "{percent}% of NT$ {0} within the quota by welfare class, decimals dropped (NT$ {unit} a unit, {inside} units[, and the share of NT$ {edge} of the unit on the edge])."
        }
        Figure::Subsidy => "Within the quota {0} − copayment {1}.",
        Figure::SelfPay => "Amount {0} − within the quota {1}; the client pays it.",
        Figure::SharedHome => {
            "A service shared in the home: {quantity} units × half the price, NT$ {half}, decimals dropped; the client pays it."
        }
        Figure::RemoteSupplement => {
            "{quantity} units within the quota × (remote price − general price) NT$ {difference}; the government pays it."
        }
        Figure::RemoteSelfPay => {
            "{quantity} units outside the quota × (remote price − general price) NT$ {difference}; the client pays it."
        }
        Figure::Total => "Sum of the column {column}[ in {month}].",
        Figure::ClientPays => "Copayment {0} + self-pay {1} + remote self-pay {2}.",
    }
}

/// How an operand came about that is explained elsewhere.
pub(super) const COMPUTED: &str = "Computed in this simulation.";

/// What a suggestion proposes.
pub(super) fn suggestion(kind: SuggestionKind) -> &'static str {
    match kind {
        SuggestionKind::AdjustmentAfterRise => {
            "The level rises from {from} to {to}[ on {date}]: the old balance of {quota_type}, NT$ {amount}, \
             can be kept by a manual adjustment in {month} (for that month only, with a note)."
        }
        SuggestionKind::RedrawPlan => "The plan does not fit edition {edition}[ ({codes})]; draw it up again.",
        SuggestionKind::FlexibleServiceEnds => {
            "With edition {edition}, {codes} is no longer a flexible service; plan a fixed quantity."
        }
    }
}

/// A suggestion whose numbers are not known.
pub(super) fn suggestion_title(kind: SuggestionKind) -> &'static str {
    match kind {
        SuggestionKind::AdjustmentAfterRise => "A higher level: keep the old balance by a manual adjustment.",
        SuggestionKind::RedrawPlan => "Draw the plan up again under the new edition.",
        SuggestionKind::FlexibleServiceEnds => "A flexible service of the old edition ends.",
    }
}

/// The note of the manual adjustment after a higher level.
pub(super) const ADJUSTMENT_NOTE: &str = "Reassessed in mid-month to CMS level {to}; the retention of {quota_type} before the change was NT$ {amount}, \
     added by manual adjustment to protect the client's rights.";

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

pub(super) fn quota_type(quota_type: QuotaType) -> &'static str {
    match quota_type {
        QuotaType::Care => "care and professional services",
        QuotaType::Transport => "transport",
        QuotaType::Respite => "respite",
        QuotaType::Aids => "aids and home adaptation",
    }
}

pub(super) fn fund(fund: AllocationFund) -> &'static str {
    match fund {
        AllocationFund::Month => "month",
        AllocationFund::Retention => "retention",
        AllocationFund::Advance => "advance",
    }
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Official => "official",
        Confidence::Agreed => "agreed",
        Confidence::Single => "single source",
        Confidence::Inferred => "inferred",
    }
}

pub(super) fn limit(kind: LimitKind) -> &'static str {
    match kind {
        LimitKind::MinMinutesPerUnit => "at least {number} min a unit",
        LimitKind::MaxUnitsPerDay => "at most {number} a day",
        LimitKind::MaxUnitsPerWeek => "at most {number} a week",
        LimitKind::MaxUnitsPerMonth => "at most {number} a month",
        LimitKind::MaxUnitsPerYear => "at most {number} a year",
        LimitKind::SessionsPerUnit => "{number} sessions a unit",
    }
}

pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Firm => "firm",
        Strength::Principle => "in principle",
    }
}

pub(super) fn respite_access(access: RespiteAccess) -> &'static str {
    match access {
        RespiteAccess::CarerAbsentAMonth => "only when the foreign carer is away for a month",
        RespiteAccess::ThreeConditions => {
            "when the foreign carer is away for a month, or under one of three conditions"
        }
        RespiteAccess::ThreeConditionsOrHighLevel => {
            "as before, and for levels 7 and 8 whenever the foreign carer is away"
        }
        RespiteAccess::CarerAbsent => "from level 2 whenever the foreign carer is away",
        RespiteAccess::Open => "open, but for the exclusions of the regulation",
    }
}

pub(super) fn list(list: ListName) -> &'static str {
    match list {
        ListName::Flexible => "flexible services",
        ListName::QuantityExempt => "codes with more than one unit a record",
        ListName::CrossMidnight => "codes that may run over midnight",
        ListName::Advance => "codes that the advance may pay",
        ListName::Aa03Services => "codes that earn AA03",
        ListName::Aa03NotWith => "codes that rule out AA03",
        ListName::Aa04Services => "codes that earn AA04",
        ListName::Aa04DayAfter => "AA04, codes of the day after death",
        ListName::Aa05Trigger => "codes that earn AA05",
        ListName::Aa05NoTrigger => "codes that do not earn AA05",
        ListName::Aa06Tubes => "AA06, tubes and transfer",
        ListName::Aa06Stairs => "AA06, stairs",
        ListName::Aa06Child => "AA06, children",
        ListName::Aa07Services => "codes that earn AA07",
        ListName::Aa08Services => "codes that earn AA08",
        ListName::Aa09Services => "codes that earn AA09",
        ListName::Aa10Services => "codes that earn AA10",
        ListName::Aa11Services => "codes that earn AA11",
        ListName::NeedsWorker => "codes that need a worker",
        ListName::NeedsTimes => "codes that need times",
        ListName::NeedsPrice => "codes that need a price",
        ListName::TransportDetails => "codes that need mileage and plate",
        ListName::OneServiceAtATime => "families of which one worker gives one at a time",
        ListName::Escort => "escort",
        ListName::HomeRespite => "respite at home",
        ListName::BaTogether => "BA codes that different workers may give at once",
        ListName::BWithTransport => "B codes that may go with a D code",
        ListName::NotWithProfessional => "respite that may not go with a C code",
        ListName::AtHome => "given at a home",
        ListName::SingleQuantity => "codes of quantity 1",
        ListName::MealDayExcludes => "codes excluded on a day with meals",
        ListName::Meals => "meals",
        ListName::MealServices => "meal services counted together",
        ListName::NightRespite => "night respite",
        ListName::Bathing => "bathing",
        ListName::MedicalBathing => "bathing with a medical professional",
        ListName::OneMedical => "codes that need a medical professional",
        ListName::TwoMedical => "codes that need two kinds of medical professionals",
        ListName::CommunityGroup => "family care",
        ListName::DailyLimit => "codes with a daily claiming limit",
        ListName::ShortTermOnly => "short-term care",
        ListName::TrainingBa08 => "codes that need the BA08 training",
        ListName::TrainingBa17 => "codes that need the BA17 training",
        ListName::DeviceAssessor => "codes that need an assistive-device assessor",
        ListName::MissedVisitTooDear => "codes that allow no missed visit",
        ListName::ProfessionalServices => "codes given by professionals",
        ListName::Aa03Conditional => "codes that allow AA03 on conditions",
        ListName::AUnitRecord => "service record of the A unit",
        ListName::PlanDrafting => "drafting of the care plan",
        ListName::CaseManagement => "care management",
        ListName::AUnitPlans => "A-unit codes that a plan opens",
        ListName::Capacity => "codes given at a place with an approved capacity",
        ListName::OverAllocationWarns => "flexible services that only warn above the allocation",
    }
}

pub(super) fn threshold(threshold: ThresholdName) -> &'static str {
    match threshold {
        ThresholdName::BaMaxMinutes => "longest BA record (minutes)",
        ThresholdName::RecordMaxQuantity => "most units in a record",
        ThresholdName::Aa05MinLevel => "AA05, lowest level",
        ThresholdName::Aa06WeightKg => "AA06, weight (kg)",
        ThresholdName::Aa06MaxAge => "AA06, highest age of a child",
        ThresholdName::Aa06Workers => "AA06, workers",
        ThresholdName::Aa07MinLevel => "AA07, lowest level",
        ThresholdName::Aa07CarerAge => "AA07, age of the carer",
        ThresholdName::Aa08FromHour => "AA08, from (hour)",
        ThresholdName::Aa08ToHour => "AA08, to (hour)",
        ThresholdName::Aa10FromHour => "AA10, from (hour)",
        ThresholdName::Aa10ToHour => "AA10, to (hour)",
        ThresholdName::QuantityMax => "largest quantity of a record",
        ThresholdName::BathingWorkers => "workers at a bath",
        ThresholdName::GroupClients => "clients at once in family care",
        ThresholdName::MealServicesPerDay => "meal services a day",
        ThresholdName::NightRespiteFromHour => "night respite, from (hour)",
        ThresholdName::NightRespiteToHour => "night respite, to (hour)",
        ThresholdName::MedicalKinds => "kinds of medical professionals",
        ThresholdName::ClaimDay => "last day of the month to claim",
        ThresholdName::ClaimLateMonths => "months in which a late claim is accepted",
        ThresholdName::Aa01Months => "months between AA01",
        ThresholdName::HomeVisitItem => "option of the home visit",
        ThresholdName::FlexibleRejected => "is a flexible service of another code rejected (1: yes)",
    }
}

pub(super) fn surcharge(surcharge: Surcharge) -> &'static str {
    match surcharge {
        Surcharge::AA05 => "difficult care",
        Surcharge::AA06 => "physically demanding care",
        Surcharge::AA07 => "weak family care",
        Surcharge::AA08 => "evening service",
        Surcharge::AA09 => "weekend and holiday service",
        Surcharge::AA10 => "emergency service at night",
        Surcharge::AA11 => "worker with advanced training",
    }
}

pub(super) fn eligibility(status: EligibilityStatus) -> &'static str {
    match status {
        EligibilityStatus::Eligible => "eligible",
        EligibilityStatus::NotEligible => "not eligible",
        EligibilityStatus::NeedsEvidence => "needs evidence",
        EligibilityStatus::NeedsConfirmation => "needs confirmation",
        EligibilityStatus::Unknown => "not enough known",
    }
}

pub(super) fn training(training: TrainingKind) -> &'static str {
    match training {
        TrainingKind::Disability => "disability training",
        TrainingKind::Dementia => "dementia training",
        TrainingKind::Ba08 => "BA08 training",
        TrainingKind::Ba17 => "BA17 training",
        TrainingKind::DeviceAssessorA => "training of a device assessor, class A",
    }
}
