//! Answers.

use crate::change::{Changed, Refused};
use crate::finding::{FindingDetail, FindingRow, Group};
use crate::load::Loaded;
use crate::month::{ClientMonth, ClientRow, ExportedFile, Facts, Surcharges};
use crate::overview::{Overview, RulePage, RuleState};
use crate::page::Page;
use crate::record::{RecordDetail, RecordPage};
use serde::{Deserialize, Serialize};

/// An answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the answer to the request that names it")]
pub enum Reply {
    Loaded(Loaded),
    Overview(Box<Overview>),
    Groups(Page<Group>),
    Findings(Page<FindingRow>),
    Finding(Box<FindingDetail>),
    Records(RecordPage),
    Place(Option<usize>),
    Record(Box<RecordDetail>),
    Rules(Vec<RuleState>),
    Rule(Box<RulePage>),
    Clients(Page<ClientRow>),
    Client(Box<ClientMonth>),
    Surcharges(Surcharges),
    Facts(Facts),
    Files(Vec<ExportedFile>),
    Changed(Changed),
    /// It could not be done; nothing was changed.
    Refused(Refused),
}
