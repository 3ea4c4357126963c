//! What kind of value of the standard stands where in its document.

use serde::Serialize;

macro_rules! themes {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// A kind of value of the standard.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Theme { $($(#[$doc])* #[serde(rename = $id)] $name),+ }

        impl Theme {
            /// Every one, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name in JSON.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

themes! {
    /// A version of the standard begins. Subject: its id.
    Edition = "edition",
    /// A service code begins. Subject: the code.
    CodeBegins = "code-begins",
    /// A service code ends; the day is the first one without it. Subject: the code.
    CodeEnds = "code-ends",
    /// Price or remote price of a unit, NT$. Subject: the code.
    Price = "price",
    /// Levels a code is meant for. Subject: the code.
    CodeLevels = "code-levels",
    /// A limit of times or frequency begins. Subject: the code.
    Limit = "limit",
    /// Care and professional services, NT$ a month; parts: levels.
    CareQuota = "care-quota",
    /// Transport, NT$ a month; parts: zones.
    TransportQuota = "transport-quota",
    /// The lowest level with transport.
    TransportLevel = "transport-level",
    /// The zone of a county; parts: counties.
    Counties = "counties",
    /// Respite, NT$ a year; parts: levels.
    RespiteQuota = "respite-quota",
    /// Months of a respite year.
    RespiteMonths = "respite-months",
    /// Aids and home adaptation.
    Aids = "aids",
    /// Copayment rates, percent. Subject: the purse; parts: welfare classes (and zones).
    Copayment = "copayment",
    /// Months of a retention interval.
    Retention = "retention",
    /// Terms of the advance.
    Advance = "advance",
    /// Terms of a household with a foreign carer.
    ForeignCarer = "foreign-carer",
    /// When such a household may use respite.
    ForeignCarerRespite = "foreign-carer-respite",
    /// A named list of codes. Subject: the list.
    List = "list",
    /// A named set of professions. Subject: the set.
    Professions = "professions",
    /// What assessment items or ICD codes mean. Subject: the set.
    Assessment = "assessment",
    /// A named number. Subject: its name.
    Threshold = "threshold",
    /// How an open question is read by default. Subject: the policy.
    Policy = "policy",
    /// Something the walk knows no name for; its pointer tells.
    Other = "other",
}

/// The theme of a place in the document, and what it is about there.
pub(super) fn of(path: &[String]) -> (Theme, String) {
    let steps: Vec<&str> = path.iter().map(String::as_str).collect();
    let (theme, subject) = match steps.as_slice() {
        ["editions", ..] => (Theme::Edition, ""),
        ["codes", _, _, "prices", ..] => (Theme::Price, ""),
        ["codes", _, _, "levels", ..] => (Theme::CodeLevels, ""),
        ["codes", _, _, "limits", ..] => (Theme::Limit, ""),
        ["codes", ..] => (Theme::CodeBegins, ""),
        ["benefit", "care", ..] => (Theme::CareQuota, ""),
        ["benefit", "transport", "zones", ..] => (Theme::TransportQuota, ""),
        ["benefit", "transport", "min_level", ..] => (Theme::TransportLevel, ""),
        ["benefit", "transport", "counties", ..] => (Theme::Counties, ""),
        ["benefit", "respite", ..] => (Theme::RespiteQuota, ""),
        ["benefit", "respite_months", ..] => (Theme::RespiteMonths, ""),
        ["benefit", "aids", ..] => (Theme::Aids, ""),
        ["copayment", purse, ..] => (Theme::Copayment, *purse),
        ["retention", ..] => (Theme::Retention, ""),
        ["advance", ..] => (Theme::Advance, ""),
        ["foreign_carer", "respite", ..] => (Theme::ForeignCarerRespite, ""),
        ["foreign_carer", ..] => (Theme::ForeignCarer, ""),
        ["lists", list, ..] => (Theme::List, *list),
        ["professions", set, ..] => (Theme::Professions, *set),
        ["assessment", _, set, ..] => (Theme::Assessment, *set),
        ["thresholds", number, ..] => (Theme::Threshold, *number),
        ["policies", ..] => (Theme::Policy, ""),
        _ => (Theme::Other, ""),
    };
    (theme, subject.to_owned())
}
