//! Records as rows of a table.

use crate::Severity;
use crate::finding::FindingRow;
use crate::page::Page;
use serde::{Deserialize, Serialize};

/// Which records, and in which order. What is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct RecordFilter {
    /// With a finding at least this bad that is not waived.
    pub worst: Option<Severity>,
    /// With a finding of this rule.
    pub rule: Option<String>,
    /// Of this client.
    pub client: Option<String>,
    /// Of this worker.
    pub worker: Option<String>,
    /// Of this day, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// Changed since they were read.
    pub changed: bool,
    /// That will be rejected.
    pub rejected: bool,
    /// A cell of which contains this.
    pub text: String,
    /// By which field; none: as in the file.
    pub sort: Option<String>,
    /// Last first.
    pub descending: bool,
}

/// A page of records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordPage {
    /// Columns that any record fills, in the official order.
    pub columns: Vec<Column>,
    /// The rows.
    pub page: Page<RecordRow>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Column {
    /// The field's name in the contract.
    pub field: String,
    /// Its header for people.
    pub label: String,
    /// Are its cells numbers, to stand at the right?
    pub numeric: bool,
    /// Characters that most of its cells take, at most 24.
    pub width: usize,
}

/// A record in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordRow {
    /// The record.
    pub record: u32,
    /// Its row in the file; 0 for one that was added.
    pub row: u32,
    /// Its cells in the order of the columns.
    pub cells: Vec<String>,
    /// Findings that point at a cell: column and how bad.
    pub marks: Vec<(usize, Severity)>,
    /// The worst of its findings that are not waived.
    pub worst: Option<Severity>,
    /// Findings that are not waived.
    pub findings: usize,
    /// Changed since it was read?
    pub changed: bool,
    /// Will it be rejected?
    pub rejected: bool,
}

/// One record with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordDetail {
    /// Columns of the row.
    pub columns: Vec<Column>,
    /// The row.
    pub row: RecordRow,
    /// Its findings.
    pub findings: Vec<FindingRow>,
}
