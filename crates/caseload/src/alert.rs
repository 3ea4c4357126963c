//! What comes out: alerts and open questions.

use chrono::NaiveDate;
use ltc_engine::finding::{Params, SourceRef};
use serde::Serialize;

/// What an alert is about, in the order of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// No plan under the edition that needs one of its own, or none at all. Params: reason, edition.
    NoPlanYet,
    /// The plan holds services that the edition no longer has. Params: edition, codes.
    RedrawPlan,
    /// Flexible services of the old standard that end. Params: edition, codes.
    FlexibleServiceEnds,
    /// The regular reassessment. Params: last, months, assumed.
    ReassessmentDue,
    /// Discharged from an ordinary hospital a month ago. Params: discharged.
    #[serde(rename = "discharged-a-month")]
    DischargedAMonth,
    /// Discharged from a reablement hospital: the 4th month. Params: discharged, latest.
    DischargedThreeMonths,
    /// Reablement items and quota can no longer be changed. Params: reason, until.
    ReablementLocked,
    /// The client has died and the case is open.
    Died,
    /// The case is closed and something runs on. Params: reason.
    Closed,
    /// A foreign carer is employed and the plan does not know. Params: share.
    ForeignCarer,
    /// The copayment class has changed since the plan. Params: before, after.
    WelfareClass,
    /// Night services wait for their confirmation. Params: count, last.
    #[serde(rename = "aa10-awaiting")]
    Aa10Awaiting,
}

impl Kind {
    /// Every one, in the order of the board.
    pub const ALL: [Self; 12] = [
        Self::NoPlanYet,
        Self::RedrawPlan,
        Self::FlexibleServiceEnds,
        Self::ReassessmentDue,
        Self::DischargedAMonth,
        Self::DischargedThreeMonths,
        Self::ReablementLocked,
        Self::Died,
        Self::Closed,
        Self::ForeignCarer,
        Self::WelfareClass,
        Self::Aa10Awaiting,
    ];
}

ltc_engine::json_words!(Kind {
    NoPlanYet = "no-plan-yet",
    RedrawPlan = "redraw-plan",
    FlexibleServiceEnds = "flexible-service-ends",
    ReassessmentDue = "reassessment-due",
    DischargedAMonth = "discharged-a-month",
    DischargedThreeMonths = "discharged-three-months",
    ReablementLocked = "reablement-locked",
    Died = "died",
    Closed = "closed",
    ForeignCarer = "foreign-carer",
    WelfareClass = "welfare-class",
    Aa10Awaiting = "aa10-awaiting",
});

/// A part of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// 照專作業區.
    CareManager,
    /// 資料介接示警.
    DataInterface,
    /// 新制提醒區.
    Reminders,
}

impl Group {
    /// Every one, in order.
    pub const ALL: [Self; 3] = [Self::CareManager, Self::DataInterface, Self::Reminders];
}

ltc_engine::json_words!(Group {
    CareManager = "care_manager",
    DataInterface = "data_interface",
    Reminders = "reminders"
});

/// What a case asks for. There is at most one of each kind for a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Alert {
    /// What about.
    pub kind: Kind,
    /// Place of the case among those opened.
    pub case: usize,
    /// The client's id.
    pub client: String,
    /// The day from which on it holds: of the death, the change, the new edition, the window.
    pub date: NaiveDate,
    /// The last day by which it has to be done, where a source says so.
    pub due: Option<NaiveDate>,
    /// Is that day over?
    pub overdue: bool,
    /// What the sentence names.
    pub params: Params,
    /// Places of the case's records that it rests on.
    pub records: Vec<usize>,
    /// Where the rule comes from, with the confidence of its values.
    pub source: Vec<SourceRef>,
}

impl Alert {
    /// The order of a list: kind, the day that presses, client.
    pub(crate) fn order(&self) -> (Kind, NaiveDate, &str, usize) {
        (self.kind, self.due.unwrap_or(self.date), &self.client, self.case)
    }
}

/// What could not be judged, because the case does not say enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The alert that may be due.
    pub kind: Kind,
    /// Place of the case among those opened.
    pub case: usize,
    /// The client's id.
    pub client: String,
    /// Where the missing fact would stand, as JSON pointer into the case.
    pub missing: &'static str,
}

impl Question {
    pub(crate) fn order(&self) -> (Kind, &str, usize) {
        (self.kind, &self.client, self.case)
    }
}
