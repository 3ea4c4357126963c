//! The tools by their names.

use crate::told::{Told, named};
use crate::{
    agreement_points, assessments, case_management_points, extended_care, fleet, home_care_points, inspection, load,
    pause, reassignment, recontract, related_share, rotation, sampling,
};
use ltc_engine::{InputError, json};
use serde::Serialize;

named! {
    /// A small question that a tool answers.
    Tool {
        AgreementPoints = "agreement-points",
        CaseManagementPoints = "case-management-points",
        HomeCarePoints = "home-care-points",
        Rotation = "rotation",
        Reassignment = "reassignment",
        RelatedShare = "related-share",
        Sampling = "sampling",
        Inspection = "inspection",
        Recontract = "recontract",
        Pause = "pause",
        Load = "load",
        Assessments = "assessments",
        Fleet = "fleet",
        ExtendedCare = "extended-care",
    }
}

impl Tool {
    /// The tool of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tool| tool.name() == name)
    }
}

/// Each tool's module has `Input`, `Output`, `answer` and `Output::told`.
macro_rules! answers {
    ($($Variant:ident = $module:ident),+ $(,)?) => {
        /// What a tool answers.
        #[derive(Debug, Clone, Serialize)]
        #[serde(untagged)]
        #[allow(missing_docs, reason = "each is the output of the tool of its name")]
        pub enum Answer { $($Variant($module::Output)),+ }

        impl Answer {
            /// The answer with how it came about.
            pub fn told(&self) -> Result<Told, InputError> {
                match self { $(Self::$Variant(output) => output.told()),+ }
            }
        }

        /// Asks a tool; its input as JSON.
        pub fn answer(tool: Tool, input: &str) -> Result<Answer, InputError> {
            match tool { $(Tool::$Variant => $module::answer(&json::read(input)?).map(Answer::$Variant)),+ }
        }

        impl Tool {
            /// An input that shows what the tool does, as JSON.
            pub fn example(self) -> &'static str {
                match self { $(Self::$Variant => $module::EXAMPLE),+ }
            }
        }
    };
}

answers! {
    AgreementPoints = agreement_points,
    CaseManagementPoints = case_management_points,
    HomeCarePoints = home_care_points,
    Rotation = rotation,
    Reassignment = reassignment,
    RelatedShare = related_share,
    Sampling = sampling,
    Inspection = inspection,
    Recontract = recontract,
    Pause = pause,
    Load = load,
    Assessments = assessments,
    Fleet = fleet,
    ExtendedCare = extended_care,
}
