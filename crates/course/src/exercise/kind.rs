//! The kinds of exercises.

use crate::lesson::Topic;
use ltc_engine::text::Text;
use serde::{Serialize, Serializer};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $topic:ident, $zh:literal, $en:literal;)+) => {
        /// A kind of exercise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ExerciseKind { $($(#[$doc])* $name),+ }

        impl ExerciseKind {
            /// All.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// What it is about.
            pub fn topic(self) -> Topic {
                match self { $(Self::$name => Topic::$topic),+ }
            }

            /// Its name for people.
            pub fn name(self) -> Text {
                match self { $(Self::$name => Text::new($zh, $en)),+ }
            }
        }
    };
}

kinds! {
    /// The retained balance of month k.
    Retention = "retention", Quota, "第幾個月的留用額度", "Retention of a month";
    /// What a month can use.
    Available = "available", Quota, "當月可用額度", "What a month can use";
    /// What the client pays for a plan.
    Copayment = "copayment", Claims, "個案要付多少", "What the client pays";
    /// The cap of an advance and what it is paid back with.
    Advance = "advance", Advance, "預支額度與扣除", "Advance and its deductions";
    /// Which AA a day's visits bring.
    Surcharges = "surcharges", Surcharges, "這一天可申報哪些 AA", "Which AA a day brings";
    /// Which AA a client may have.
    Eligibility = "eligibility", Surcharges, "個案符合哪些加計條件", "Which AA a client is eligible for";
    /// The errors planted in a month's records.
    Errors = "errors", Records, "找出紀錄中的錯誤", "Find the errors in the records";
    /// Which codes may have more than one unit in a record.
    Quantity = "quantity", Records, "哪些服務代碼的數量可大於 1", "Which codes may have more than one";
    /// The quota and interval after a reassessment.
    Reassessment = "reassessment", Reassessment, "複評後的額度與留用", "After a reassessment";
    /// The last day of a deadline.
    Deadline = "deadline", Dates, "最後期限是哪一天", "The last day of a deadline";
    /// What a weekly pattern comes to in a month.
    Pattern = "pattern", Notice, "每週頻率換算成每月總數量", "A weekly pattern in a month";
}

impl ExerciseKind {
    /// The kind of a name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }
}

impl Serialize for ExerciseKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
