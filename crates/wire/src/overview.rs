//! A check in numbers.

use crate::Severity;
use serde::{Deserialize, Serialize};

/// The result of a check in numbers, and what it rests on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Overview {
    /// Counts up with every change: what was asked before is stale.
    pub revision: u64,
    /// Files that were read, in order.
    pub files: Vec<FileInfo>,
    /// The month that is claimed, as people write it.
    pub month: Option<String>,
    /// The same, `YYYY-MM`.
    pub month_id: Option<String>,
    /// Was the month told, rather than taken from most records?
    pub month_told: bool,
    /// In numbers.
    pub summary: Summary,
    /// Rules with findings, worst first, then by amount.
    pub rules: Vec<RuleCount>,
    /// How many rules came to what.
    pub states: StateCounts,
    /// What the next undo takes back, in words.
    pub undo: Option<String>,
    /// What the next redo does again, in words.
    pub redo: Option<String>,
    /// What the result rests on.
    pub stamp: Stamp,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FileInfo {
    /// Its name.
    pub name: String,
    /// What it gave, in words: 服務紀錄 1,234 筆.
    pub gave: String,
    /// Did it give records?
    pub has_records: bool,
    /// What is wrong with single places of it, in words.
    pub problems: Vec<String>,
}

/// A check in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Summary {
    /// Records.
    pub records: usize,
    /// Clients.
    pub clients: usize,
    /// Workers.
    pub workers: usize,
    /// Error findings that are not waived.
    pub errors: usize,
    /// Warnings that are not waived.
    pub warnings: usize,
    /// Notes that are not waived.
    pub notes: usize,
    /// Waived findings.
    pub waived: usize,
    /// Findings that can be repaired.
    pub repairable: usize,
    /// Records that will be rejected.
    pub rejected: usize,
    /// NT$ of all subsidised records.
    pub amount: i64,
    /// NT$ of those that will be rejected.
    pub amount_at_stake: i64,
    /// Subsidised records whose price is not known: they are in neither amount.
    pub without_price: usize,
    /// NT$ of surcharges that were earned but not claimed.
    pub forgotten_amount: i64,
    /// Such surcharges.
    pub forgotten: usize,
    /// Could it be told for nobody? Then the two above say nothing.
    pub forgotten_unknown: bool,
    /// Cells, records and waivers changed since the files were read.
    pub changes: usize,
}

/// A rule with findings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleCount {
    /// Its id; the official code where there is one.
    pub rule: String,
    /// Is the id a code of the official review?
    pub official: bool,
    /// What it checks, in a few words.
    pub title: String,
    /// The worst of its findings.
    pub severity: Severity,
    /// Findings that are not waived.
    pub open: usize,
    /// Waived ones.
    pub waived: usize,
    /// Those that can be repaired.
    pub repairable: usize,
    /// NT$ concerned.
    pub amount: i64,
}

/// How many rules came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StateCounts {
    /// Judged everything that concerns them and found nothing.
    pub passed: usize,
    /// Found something.
    pub found: usize,
    /// Could judge only some records.
    pub partly: usize,
    /// Could judge nothing for want of data.
    pub not_checked: usize,
    /// Could not run to their end.
    pub failed: usize,
}

/// What a result rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stamp {
    /// Version of the engine.
    pub engine: String,
    /// Editions of the standard that were in force.
    pub editions: Vec<String>,
    /// Hash of the standard.
    pub basis_hash: String,
    /// Hash of the files.
    pub input_hash: String,
    /// The day that counts as today, as people write it.
    pub as_of: Option<String>,
}

/// What a rule came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It raised findings.
    Found,
    /// It could not run to its end.
    FailedToRun,
    /// It could judge nothing that concerns it.
    NotChecked,
    /// It could judge some records, and found nothing there.
    PartlyChecked,
    /// It judged everything that concerns it, and found nothing.
    Passed,
}

/// A rule and what it came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleState {
    /// Its id.
    pub rule: String,
    /// Is the id a code of the official review?
    pub official: bool,
    /// What it checks, in a few words.
    pub title: String,
    /// In a word.
    pub state: State,
    /// Findings, also waived ones.
    pub found: usize,
    /// Records that it could judge.
    pub checked: usize,
    /// Records that it could not judge.
    pub not_checked: usize,
    /// Data that it lacks.
    pub missing: Vec<Need>,
}

/// Data that rules lack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Need {
    /// Its id, `plans`.
    pub id: String,
    /// What it is, in words.
    pub label: String,
    /// How to supply it.
    pub how: Supply,
}

/// How data that rules lack is supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Supply {
    /// In the form on the page (month, today, the unit).
    Form,
    /// In the workbook that [`crate::month::ExportKind::Template`] gives.
    Template,
    /// In a list that the official system gives out (A碼項目清冊), dropped as it is.
    OfficialList,
    /// In a document of the contract (`CheckInput`) alone, which other programs write.
    Document,
    /// In no file that is read: it lies in claims of earlier months.
    Nowhere,
    /// Not by the person: the standard itself does not say.
    Standard,
}

/// The rule book's page of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RulePage {
    /// Its id.
    pub rule: String,
    /// Is the id a code of the official review?
    pub official: bool,
    /// What it checks, in a few words.
    pub title: String,
    /// What happens.
    pub why: String,
    /// What to do.
    pub todo: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// How bad.
    pub severity: Severity,
    /// The whole page as Markdown.
    pub markdown: String,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Source {
    /// Its id, `S3-5.1`.
    pub id: String,
    /// Its title.
    pub title: String,
}
