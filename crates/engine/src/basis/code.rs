//! Service codes: what they are, when they hold, what they cost, what limits them.

use super::{Confidence, SourceId, Timeline};
use crate::input::Expected;
use crate::json::{At, FromJson, Read, fields, words};
use crate::money::Ntd;
use crate::text::Text;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// A service code as written in the standard: `BA15-1`, `BA17d1`.
pub type CodeName = String;

macro_rules! families {
    ($($name:ident),+) => {
        /// The family of a service code: its prefix.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[allow(missing_docs, reason = "the families' names are data: see families.json")]
        pub enum Family { $($name),+ }

        impl Family {
            /// All families, in the order of the standard.
            pub const ALL: &[Family] = &[$(Family::$name),+];

            /// The prefix as written.
            pub fn name(self) -> &'static str {
                match self { $(Family::$name => stringify!($name)),+ }
            }

            /// The family as one bit of a word.
            pub(crate) fn bit(self) -> u16 {
                1 << self as u16
            }

            /// The family with that prefix.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $(stringify!($name) => Some(Family::$name),)+ _ => None }
            }
        }

        impl FromJson for Family {
            fn blank() -> Self {
                Self::AA
            }

            fn fill(&mut self, at: &At<'_>) -> Read<()> {
                let place = at.word(&[$(stringify!($name)),+])?;
                *self = Self::ALL.get(place).copied().unwrap_or(*self);
                Ok(())
            }
        }
    };
}
families!(AA, BA, BB, BC, BD, C, D, E, F, G, SC, OT);

/// One service code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceCode {
    /// The code.
    pub code: CodeName,
    /// Its name.
    pub name: Text,
    /// What one unit is ("30 minutes").
    pub unit: Text,
    /// When it holds.
    pub in_force: InForce,
    /// Prices over time.
    pub prices: Timeline<Prices>,
    /// The household pays half because others in the home share the service (BA15-2, BA16-2).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shared_home: bool,
    /// Levels the code is meant for, where it is not open to all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<Timeline<LevelRange>>,
    /// Times and frequencies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// Terms of an aid (E, F).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aid: Option<AidTerms>,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fields!(ServiceCode { code, name, unit, in_force, prices, shared_home, levels, limits, aid, note });

impl ServiceCode {
    /// Is the code in force on `day`? Between a known and a possible date nobody can tell.
    pub fn on(&self, day: NaiveDate) -> Period {
        let outer_from = self.in_force.maybe_from.unwrap_or(self.in_force.from);
        let outer_to = self.in_force.maybe_to.or(self.in_force.to);
        if day < outer_from || outer_to.is_some_and(|to| day > to) {
            Period::Outside
        } else if day < self.in_force.from || self.in_force.to.is_some_and(|to| day > to) {
            Period::Unknown
        } else {
            Period::Inside
        }
    }
}

/// When a code holds. `maybe_…` are the outer dates where the exact one was not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InForce {
    /// The earliest day on which the code may have held, if the first one is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe_from: Option<NaiveDate>,
    /// From this day on it certainly holds.
    pub from: NaiveDate,
    /// Last day on which it certainly holds; absent: still in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// The last day on which it may still have held, if the last one is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe_to: Option<NaiveDate>,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure the dates are.
    pub confidence: Confidence,
}

fields!(InForce { maybe_from, from, to, maybe_to, source, confidence });

/// Where a day stands against the life of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// In force.
    Inside,
    /// Not in force.
    Outside,
    /// The exact date of its beginning or end was not found.
    Unknown,
}

/// Price and remote price of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Prices {
    /// The general price; for an aid the most that is paid for buying it.
    pub price: Price,
    /// The price in indigenous districts and on outlying islands. Stated, never derived.
    pub remote: Price,
}

fields!(Prices { price, remote });

/// A price: an amount, or the reason why there is none here. In JSON a number or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    /// NT$ per unit.
    Amount(Ntd),
    /// `"county"`: each county sets it, so it has to be entered.
    County,
    /// `"unknown"`: not found in any source.
    Unknown,
    /// `"none"`: not offered this way (an aid that is only rented).
    None,
}

impl Price {
    /// The amount, if there is one.
    pub fn amount(self) -> Option<Ntd> {
        match self {
            Price::Amount(ntd) => Some(ntd),
            Price::County | Price::Unknown | Price::None => None,
        }
    }
}

impl Serialize for Price {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Price::Amount(ntd) => serializer.serialize_i64(*ntd),
            Price::County => serializer.serialize_str("county"),
            Price::Unknown => serializer.serialize_str("unknown"),
            Price::None => serializer.serialize_str("none"),
        }
    }
}

impl FromJson for Price {
    fn blank() -> Self {
        Self::None
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        *self = match at.value.as_str() {
            Some("county") => Self::County,
            Some("unknown") => Self::Unknown,
            Some("none") => Self::None,
            None if at.value.is_number() => Self::Amount(at.whole(0, crate::money::MAX_AMOUNT)?),
            _ => return Err(at.expected(Expected::Price)),
        };
        Ok(())
    }
}

/// Care levels from `min` to `max`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LevelRange {
    /// Lowest level.
    pub min: u8,
    /// Highest level.
    pub max: u8,
}

fields!(LevelRange { min, max });

/// A time or frequency limit of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// What is limited.
    pub kind: LimitKind,
    /// Minutes or units.
    pub value: u32,
    /// Whether breaking it is a rejection or a reason to look again.
    pub strength: Strength,
    /// First day, where known; else it holds as long as the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// How sure the limit is.
    pub confidence: Confidence,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fields!(Limit { kind, value, strength, from, source, confidence, note });

/// What a [`Limit`] limits. Units count, weeks run from Monday to Sunday. `SessionsPerUnit`: how many
/// sessions a unit (a bundle of a C code) takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum LimitKind {
    MinMinutesPerUnit,
    MaxUnitsPerDay,
    MaxUnitsPerWeek,
    MaxUnitsPerMonth,
    MaxUnitsPerYear,
    SessionsPerUnit,
}

words!(LimitKind { MinMinutesPerUnit = "min_minutes_per_unit", MaxUnitsPerDay = "max_units_per_day", MaxUnitsPerWeek = "max_units_per_week", MaxUnitsPerMonth = "max_units_per_month", MaxUnitsPerYear = "max_units_per_year", SessionsPerUnit = "sessions_per_unit" });

/// How a limit binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Breaking it is a rejection.
    Firm,
    /// "In principle": breaking it is a warning.
    Principle,
}

words!(Strength { Firm = "firm", Principle = "principle" });

/// Terms of an aid or a home adaptation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AidTerms {
    /// The most that is paid for renting it, in NT$ a month; absent: not for rent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly_rent: Option<Ntd>,
    /// The most that is paid for one trip (stair climber).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rent_per_trip: Option<Ntd>,
    /// Years before it may be bought again; absent: not for sale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_years: Option<u8>,
    /// Free of copayment.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub copayment_free: bool,
}

fields!(AidTerms { monthly_rent, rent_per_trip, min_years, copayment_free });
