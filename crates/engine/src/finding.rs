//! Findings: what is wrong, where, by which rule. Ids and numbers only; the words are the report's.

use crate::basis::{Cited, Confidence, SourceId};
use crate::json::words;
use crate::money::Ntd;
use crate::ordered::Ordered;
use crate::rule::{Rule, Severity};
use serde::Serialize;

/// A reference to the register, with how sure the value behind it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceRef {
    /// The id in the register.
    pub id: SourceId,
    /// Of the value; absent for a rule's own text.
    pub confidence: Option<Confidence>,
}

impl SourceRef {
    /// References of a rule or figure: to its text.
    pub(crate) fn of_text(ids: &[&str]) -> Vec<Self> {
        ids.iter().map(|id| Self { id: (*id).to_owned(), confidence: None }).collect()
    }

    /// Adds the references of a value. A source that is there already is not named twice; what is
    /// known of the value's confidence is kept.
    pub(crate) fn add_value(list: &mut Vec<Self>, cited: &Cited) {
        for id in &cited.source {
            match list.iter_mut().find(|one| one.id == *id) {
                Some(one) => one.confidence = one.confidence.min(Some(cited.confidence)).or(Some(cited.confidence)),
                None => list.push(Self { id: id.clone(), confidence: Some(cited.confidence) }),
            }
        }
    }
}

/// A number or a word that a message names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Param {
    /// A number.
    Number(i64),
    /// A word: a code, a month, a date.
    Word(String),
}

impl std::fmt::Display for Param {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => word.fmt(f),
        }
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Param {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<String> for Param {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

impl From<crate::calendar::Month> for Param {
    fn from(month: crate::calendar::Month) -> Self {
        Self::Word(month.to_string())
    }
}

impl From<chrono::NaiveDate> for Param {
    fn from(day: chrono::NaiveDate) -> Self {
        Self::Word(day.to_string())
    }
}

/// Named numbers and words of a message or an explanation.
pub type Params = Ordered<&'static str, Param>;

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// A service record.
    Record,
    /// Only a surcharge is lost; the record stands.
    Surcharge,
    /// The case: plans, balances, allocations.
    Case,
}

words!(Scope { Record = "record", Surcharge = "surcharge", Case = "case" });

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// Which of the situations that a rule covers it is. Each is worded on its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason { $($(#[$doc])* $name),+ }

        impl Reason {
            /// Every one.
            pub const ALL: &[Reason] = &[$(Reason::$name),+];

            /// The name in `params.reason`.
            pub fn id(self) -> &'static str {
                match self { $(Reason::$name => $id),+ }
            }
        }
    };
}

reasons! {
    /// The deduction is larger than the quota of the month. Params: month, deduction, quota.
    DeductionAboveQuota = "deduction-above-quota",
    /// A decrease is larger than what the month has. Params: month, amount, counted.
    DecreaseAboveBalance = "decrease-above-balance",
    /// An adjustment of 0. Params: month.
    AdjustmentOfZero = "adjustment-of-zero",
    /// Adjustments of aids are not kept in a ledger. Params: month.
    AdjustmentOfAids = "adjustment-of-aids",
    /// Aids and home adaptations are not priced yet. Params: code.
    AidsNotPriced = "aids-not-priced",
    /// A balance brought in for a month in which an interval begins. Params: month, amount.
    OpeningAtIntervalStart = "opening-at-interval-start",
    /// A fact changes inside a month; the month follows its first day. Params: fact, date, month.
    ChangeInsideMonth = "change-inside-month",
    /// A code meant for other levels. Params: code, level, min, max.
    LevelNotForCode = "level-not-for-code",
    /// The ledger ends with the case. Params: month, date.
    LedgerEnds = "ledger-ends",
    /// After a lower level the regulation ends the old balance earlier. Params: month, date.
    OldBalanceEndsEarlier = "old-balance-ends-earlier",
    /// The transport zone is not known. Params: none.
    ZoneUnknown = "zone-unknown",
    /// The copayment of this family is not in the data. Params: code.
    CopaymentNotInData = "copayment-not-in-data",
    /// Nobody found when the code began or ended. Params: code, date.
    CodeDatesUnknown = "code-dates-unknown",
    /// The remote price was not found. Params: code, month.
    RemotePriceUnknown = "remote-price-unknown",
    /// The county sets the price. Params: code, month.
    PriceSetByCounty = "price-set-by-county",
    /// The price was not found. Params: code, month.
    PriceNotFound = "price-not-found",
    /// The total that the plan states is less than its items come to. Params: month, `quota_type`,
    /// approved, items.
    StatedBelowItems = "stated-below-items",
    /// Approved before plans of its edition could be. Params: edition, date, first.
    ApprovedTooEarly = "approved-too-early",
    /// Approved after a plan of a later edition. Params: edition, date, later, `later_date`.
    ApprovedAfterLater = "approved-after-later",
    /// The amount of the advance. Params: amount, cap.
    AmountAboveCap = "amount-above-cap",
    /// What is planned from the advance. Params: used, amount.
    PlannedAboveAmount = "planned-above-amount",
    /// In the month. Params: month, approved, available, over.
    OverInMonth = "over-in-month",
    /// In the respite year. Params: from, to, approved, quota, over.
    OverInYear = "over-in-year",
    /// From the month's approved amount. Params: month, allocated, approved, over.
    OverMonth = "over-month",
    /// From retention. Params: month, allocated, retention, over.
    OverRetention = "over-retention",
    /// From the advance. Params: allocated, amount, over.
    OverAdvance = "over-advance",
    /// Of the respite year. Params: from, to, allocated, quota, over.
    OverRespite = "over-respite",
    /// An evening visit on a substitute day off: only one of AA08 and AA09 will stand. Params: date.
    EveningOnSubstituteDay = "evening-on-substitute-day",
    /// A client with dementia was served without dementia training; AA11 rests on another condition.
    DementiaWithoutTraining = "dementia-without-training",
    /// The weight is exactly the limit. Params: weight.
    WeightOnTheEdge = "weight-on-the-edge",
    /// The carer's age is exactly the limit. Params: age.
    CarerAgeOnTheEdge = "carer-age-on-the-edge",
    /// Fewer units are stated than the weekly pattern gives. Params: code, month, pattern, stated, difference.
    TotalTooSmall = "total-too-small",
    /// More units are stated than the weekly pattern gives. Params: as above.
    TotalTooLarge = "total-too-large",
    /// In the weekly pattern, but without a total. Params: as above.
    TotalMissing = "total-missing",
    /// With a total, but not in the weekly pattern. Params: as above.
    TotalNotInPattern = "total-not-in-pattern",
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Which of its situations, where it has several.
    pub reason: Option<Reason>,
    /// How bad.
    pub severity: Severity,
    /// What it is about.
    pub scope: Scope,
    /// Place of the record in the input.
    pub record: Option<usize>,
    /// Other records concerned; they stand.
    pub related: Vec<usize>,
    /// JSON pointer into the case.
    pub field: Option<String>,
    /// The client.
    pub client: Option<String>,
    /// What the message names.
    pub params: Params,
    /// What was expected.
    pub expected: Option<String>,
    /// What was found.
    pub actual: Option<String>,
    /// NT$ concerned.
    pub amount: Option<Ntd>,
    /// The edition that was applied.
    pub edition: Option<String>,
    /// Where the rule and its values come from.
    pub source: Vec<SourceRef>,
}

impl Finding {
    /// A finding about the case at `field` (a JSON pointer).
    pub(crate) fn case(rule: Rule, field: impl Into<String>) -> Self {
        Self::at(rule, field.into())
    }

    #[inline(never)]
    fn at(rule: Rule, field: String) -> Self {
        Self {
            rule,
            reason: None,
            severity: rule.severity(),
            scope: Scope::Case,
            record: None,
            related: Vec::new(),
            field: Some(field),
            client: None,
            params: Params::new(),
            expected: None,
            actual: None,
            amount: None,
            edition: None,
            source: SourceRef::of_text(rule.sources()),
        }
    }

    /// A finding about a surcharge that a record brings or does not bring.
    pub(crate) fn surcharge(rule: Rule, record: Option<usize>) -> Self {
        let field = record.map_or_else(|| "/records".to_owned(), |place| format!("/records/{place}"));
        Self { scope: Scope::Surcharge, record, ..Self::case(rule, field) }
    }

    /// Which situation of the rule.
    pub(crate) fn because(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self.insert("reason", reason.id().into());
        self
    }

    /// A number or word for the message.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.insert(name, value.into());
        self
    }

    #[inline(never)]
    fn insert(&mut self, name: &'static str, value: Param) {
        self.params.insert(name, value);
    }

    /// NT$ concerned.
    pub(crate) fn amount(mut self, amount: Ntd) -> Self {
        self.amount = Some(amount);
        self
    }

    /// What was found against what was expected.
    pub(crate) fn compared(mut self, actual: impl Into<Param>, expected: impl Into<Param>) -> Self {
        self.actual = Some(actual.into().to_string());
        self.expected = Some(expected.into().to_string());
        self
    }

    /// The sources of a value that decided.
    pub(crate) fn cite(mut self, cited: &Cited) -> Self {
        SourceRef::add_value(&mut self.source, cited);
        self
    }
}
