//! What a change notice says.

use crate::days::Days;
use chrono::NaiveDate;
use ltc_engine::basis::CodeName;
use ltc_engine::input::{Bounded, Expected};
use ltc_engine::json::{At, FromJson, Read};
use serde::{Serialize, Serializer};

/// A change notice: what a B unit tells the A unit about a client's service. The fields of the sample
/// (S0, part 4) are reason, pattern and totals; the others are asked for elsewhere in S0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// How both units refer to the client; need not be a name or an ID (S0-7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// The day from which the change holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Why (調整原因).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What is added, dropped or changed, in units a month.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// How often in a week (服務頻率).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pattern: Vec<PatternLine>,
    /// Units a month by code (每月服務使用碼別及總數量).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub totals: Vec<Item>,
    /// When the contract is to be signed (S0-3, S0-4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_on: Option<NaiveDate>,
    /// When the first service is to be (S0-3, S0-4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_service_on: Option<NaiveDate>,
    /// Home respite visits booked in the month (S0-13).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub respite_visits: Option<u32>,
    /// Another unit that helps out (S0-8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_unit: Option<String>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

ltc_engine::json_fields!(Notice {
    client,
    on,
    reason,
    changes,
    pattern,
    totals,
    contract_on,
    first_service_on,
    respite_visits,
    support_unit,
    note
});

impl Notice {
    /// Says it nothing?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A service code with units: a visit's or a month's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Service code.
    pub code: CodeName,
    /// Units.
    pub quantity: Units,
}

ltc_engine::json_fields!(Item { code, quantity });

/// Units of a visit or a month: at least one.
pub type Units = Bounded<1, 9_999>;

impl Item {
    /// A code with units; `None` for a number that no notice says.
    pub fn new(code: impl Into<CodeName>, quantity: i64) -> Option<Self> {
        Units::new(quantity).map(|quantity| Self { code: code.into(), quantity })
    }
}

/// A change of the units of a code in a month; 0 where there were, or will be, none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Service code.
    pub code: CodeName,
    /// Units a month before.
    pub before: u32,
    /// Units a month after.
    pub after: u32,
}

ltc_engine::json_fields!(Change { code, before, after });

/// A line of a weekly pattern: 每週一三五 13:30-15:30；使用碼別為 BA02、BA11、BA20*2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PatternLine {
    /// On these days.
    pub days: Days,
    /// From when to when; absent where the notice does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<Slot>,
    /// What is given at each visit.
    pub items: Vec<Item>,
}

ltc_engine::json_fields!(PatternLine { days, slot, items });

/// Beginning and end of a visit, in minutes of the day; the end lies after the beginning, at most at
/// midnight. In JSON `"13:30-15:30"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    start: u16,
    end: u16,
}

/// Minutes of a day.
const DAY: u16 = 24 * 60;

impl Slot {
    /// A time of a day; `None` if it does not end after its beginning, or after midnight.
    pub fn new(start: u16, end: u16) -> Option<Self> {
        (start < end && end <= DAY).then_some(Self { start, end })
    }

    /// Minute of the day at which it begins.
    pub fn start(self) -> u16 {
        self.start
    }

    /// Minute of the day at which it ends.
    pub fn end(self) -> u16 {
        self.end
    }

    /// How long it is, in minutes.
    pub fn minutes(self) -> u16 {
        self.end - self.start
    }

    /// Reads `13:30-15:30`.
    fn parse(text: &str) -> Option<Self> {
        let time = |text: &str| {
            let (hours, minutes) = text.split_once(':')?;
            let is_number = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            let (hours, minutes): (u16, u16) = (is_number(hours).then(|| hours.parse().ok())??, {
                is_number(minutes).then(|| minutes.parse().ok())??
            });
            (minutes < 60).then_some(hours * 60 + minutes)
        };
        let (start, end) = text.split_once('-')?;
        Self::new(time(start)?, time(end)?)
    }
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (start, end) = (self.start, self.end);
        write!(f, "{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
    }
}

impl Serialize for Slot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromJson for Slot {
    fn blank() -> Self {
        Self { start: 0, end: 0 }
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let slot = Self::parse(at.text(Expected::Text)?);
        let expected = || vec!["13:30-15:30".to_owned()];
        *self = slot.ok_or_else(|| at.refuse(ltc_engine::input::Problem::UnknownValue { expected: expected() }))?;
        Ok(())
    }
}
