//! What lessons and exercises are about.

use ltc_engine::text::Text;
use serde::{Serialize, Serializer};

macro_rules! topics {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $zh:literal, $en:literal;)+) => {
        /// What a lesson is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic { $($(#[$doc])* $name),+ }

        ltc_engine::json_words!(Topic { $($name = $id),+ });

        impl Topic {
            /// All, in the order of the course.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// Its name for people.
            pub fn name(self) -> Text {
                match self { $(Self::$name => Text::new($zh, $en)),+ }
            }
        }
    };
}

topics! {
    /// The switch to a new edition.
    Edition = "edition", "基準改版", "New edition of the standard";
    /// Services with referral quantity 0.
    Flexible = "flexible", "彈性服務", "Flexible service";
    /// Limits on entering records.
    Records = "records", "服務紀錄", "Service records";
    /// AA05 to AA11.
    Surcharges = "surcharges", "加計 AA05–AA11", "Surcharges AA05–AA11";
    /// Quota and retention.
    Quota = "quota", "額度與留用", "Quota and retention";
    /// Reassessment and manual adjustment.
    Reassessment = "reassessment", "複評與調帳", "Reassessment and adjustment";
    /// Reablement and its advance.
    Advance = "advance", "復能與預支", "Reablement and its advance";
    /// Respite and households with a foreign carer.
    Respite = "respite", "喘息與外籍看護", "Respite and foreign carers";
    /// Allocation, claim, copayment.
    Claims = "claims", "分配、申報與部分負擔", "Allocation, claim and copayment";
    /// Deadlines.
    Dates = "dates", "期限", "Deadlines";
    /// Assigning clients to units.
    Dispatch = "dispatch", "派案", "Assignment to units";
    /// Change notices.
    Notice = "notice", "異動通報", "Change notices";
    /// Alerts of a caseload.
    Alerts = "alerts", "個案示警", "Alerts";
    /// Points, audits, contracts.
    Contracts = "contracts", "記點、查核與退場", "Points, audits and exit";
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
