//! Findings, worded.

use crate::Severity;
use crate::overview::Source;
use crate::record::{Column, RecordRow};
use serde::{Deserialize, Serialize};

/// Which findings. What is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct FindingFilter {
    /// Of these rules.
    pub rules: Vec<String>,
    /// Of this client.
    pub client: Option<String>,
    /// Of this worker.
    pub worker: Option<String>,
    /// Of this day, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// Of this record, raised on it or concerning it.
    pub record: Option<u32>,
    /// This bad.
    pub severities: Vec<Severity>,
    /// Waived, or not.
    pub waived: Option<bool>,
    /// That can be repaired.
    pub repairable: bool,
    /// Whose words, client, worker, code or row contain this.
    pub text: String,
}

impl FindingFilter {
    /// Does it choose by rule and by nothing else that belongs to a single finding?
    pub fn is_of_rules_alone(&self) -> bool {
        let Self { rules: _, client, worker, day, record, severities, waived: _, repairable: _, text } = self;
        client.is_none()
            && worker.is_none()
            && day.is_none()
            && record.is_none()
            && severities.is_empty()
            && text.trim().is_empty()
    }
}

/// How findings are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// By rule.
    Rule,
    /// By client.
    Client,
    /// By worker.
    Worker,
    /// By day.
    Day,
}

/// Findings counted together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Group {
    /// What the filter takes: rule id, client, worker, `YYYY-MM-DD`. Empty: findings without one.
    pub key: String,
    /// For people.
    pub label: String,
    /// The worst of them.
    pub severity: Severity,
    /// Errors that are not waived.
    pub errors: usize,
    /// Warnings that are not waived.
    pub warnings: usize,
    /// Notes that are not waived.
    pub notes: usize,
    /// Waived ones.
    pub waived: usize,
    /// Those that can be repaired.
    pub repairable: usize,
    /// NT$ concerned.
    pub amount: i64,
}

/// A finding in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FindingRow {
    /// Names it for further requests, until the next change.
    pub key: String,
    /// Its rule.
    pub rule: String,
    /// How bad.
    pub severity: Severity,
    /// In words.
    pub message: String,
    /// The client; empty for one about the file.
    pub client: String,
    /// The day, as people write it; empty without a record.
    pub date: String,
    /// The code; empty without a record.
    pub code: String,
    /// Beginning to end, `08:00–09:00`; empty without a record or times.
    pub time: String,
    /// The record.
    pub record: Option<u32>,
    /// The row of the file; 0 for none.
    pub row: u32,
    /// NT$ concerned.
    pub amount: i64,
    /// Why it is waived.
    pub waived: Option<String>,
    /// Can it be repaired?
    pub repairable: bool,
}

/// All about a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FindingDetail {
    /// In the list.
    pub finding: FindingRow,
    /// What the rule checks, in a few words.
    pub title: String,
    /// Is the rule a code of the official review?
    pub official: bool,
    /// What happens and why.
    pub why: String,
    /// What to do.
    pub todo: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// The edition in force on the record's day.
    pub edition: Option<String>,
    /// File, sheet and row, as people write it.
    pub place: Option<String>,
    /// Expected value, where the rule knows one.
    pub expected: Option<String>,
    /// Actual value.
    pub actual: Option<String>,
    /// The field that is wrong, by its name in the contract.
    pub field: Option<String>,
    /// The record, then those it concerns besides (at most 20).
    pub records: Vec<RecordRow>,
    /// The columns of `records`.
    pub columns: Vec<Column>,
    /// Related records that are left out of `records`.
    pub more_records: usize,
    /// The day, who was where when. Empty without times.
    pub timeline: Vec<Lane>,
    /// What a repair would change.
    pub repair: Option<RepairPreview>,
    /// Can it be waived (only a finding on a record can)?
    pub waivable: bool,
}

/// A line of the timeline: a worker or the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Lane {
    /// Whose.
    pub label: String,
    /// What.
    pub bars: Vec<Bar>,
}

/// A service on the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Bar {
    /// The record.
    pub record: u32,
    /// Its row in the file; 0 for one that was added.
    pub row: u32,
    /// First minute of the day.
    pub start: u32,
    /// The minute after the last; beyond 1440 on the next day.
    pub end: u32,
    /// The code.
    pub code: String,
    /// The other side: on a worker's lane the client, on the client's lane the workers.
    pub with: String,
    /// Is it the finding's own record, or one of its related?
    pub concerned: bool,
}

/// What a repair would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RepairPreview {
    /// What kind, in words.
    pub name: String,
    /// Cells.
    pub cells: Vec<CellChange>,
    /// Records that would be added, each as what it differs in from the record it copies.
    pub added: Vec<Vec<CellChange>>,
    /// Records that would be taken out: their rows in the file.
    pub removed: Vec<u32>,
    /// Findings of the same rule that can be repaired, this one too.
    pub same_rule: usize,
}

/// A cell before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CellChange {
    /// The record's row in the file; 0 for one that was added.
    pub row: u32,
    /// The field for people.
    pub label: String,
    /// What it says.
    pub before: String,
    /// What it would say.
    pub after: String,
}
