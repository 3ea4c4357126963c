//! A client's month, surcharges, and what can be saved.

use crate::Severity;
use crate::page::Page;
use serde::{Deserialize, Serialize};

/// A client in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClientRow {
    /// The client's ID.
    pub client: String,
    /// Records.
    pub records: usize,
    /// Errors that are not waived.
    pub errors: usize,
    /// Warnings that are not waived.
    pub warnings: usize,
    /// NT$ of subsidised records.
    pub amount: i64,
    /// NT$ of those that will be rejected.
    pub at_stake: i64,
    /// Need level in the month, where a case says it.
    pub level: Option<u8>,
    /// The claim, where a case lets it be worked out.
    pub claim: Option<Claim>,
}

/// What a client's month comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Claim {
    /// NT$ of care and professional services that can be used this month.
    pub available: i64,
    /// NT$ of the records that are not rejected, on the general price.
    pub amount: i64,
    /// NT$ within the quota.
    pub within_quota: i64,
    /// NT$ that the authority pays.
    pub subsidy: i64,
    /// NT$ that the household pays as copayment.
    pub copayment: i64,
    /// NT$ beyond the quota that the household pays itself.
    pub self_pay: i64,
    /// NT$ that the household pays in all.
    pub client_pays: i64,
}

/// A client's month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClientMonth {
    /// In the list.
    pub row: ClientRow,
    /// Need level, welfare class and other facts, in words: name and value.
    pub facts: Vec<(String, String)>,
    /// Why there is no claim, in words.
    pub no_claim: Option<String>,
    /// Purses: what was granted and what is used.
    pub quotas: Vec<QuotaUse>,
    /// Settled month by month, by purse: allocated against recorded, in the claimed month.
    pub monthly: Vec<Given>,
    /// Settled by bundle, and reablement: month by month, then the sum. Empty: neither was allocated nor
    /// recorded.
    pub bundles: Vec<BundleMonth>,
    /// Respite: allocated against recorded, in the months of its year that are known.
    pub respite: Option<Given>,
    /// Codes: allocated or referred against recorded, in the claimed month.
    pub allocations: Vec<Allocation>,
    /// The days of the month, the first one first.
    pub days: Vec<Day>,
    /// The weekday of the first day, 0 Monday.
    pub first_weekday: u8,
}

/// A purse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct QuotaUse {
    /// Its name: 照顧及專業服務, 交通接送, 喘息服務.
    pub label: String,
    /// Of which time: a month, a year, as people write it.
    pub period: String,
    /// NT$ that can be used, where it is known.
    pub available: Option<i64>,
    /// NT$ used by the records within it; without a known quota all that they would use.
    pub used: i64,
    /// NT$ of the records that the household pays itself; none without a known quota.
    pub self_pay: Option<i64>,
    /// What is used, by kind of service; of a year also what was used before.
    pub lines: Vec<(String, i64)>,
}

/// Allocated against recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Given {
    /// What.
    pub label: String,
    /// Of which time, as people write it.
    pub period: String,
    /// NT$ allocated; none: not known.
    pub allocated: Option<i64>,
    /// NT$ recorded.
    pub recorded: i64,
}

/// A month of bundles and reablement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BundleMonth {
    /// The month, as people write it; none: the sum of all.
    pub month: Option<String>,
    /// NT$ allocated that are settled by bundle.
    pub bundle: Option<i64>,
    /// NT$ of them recorded; none: no record of the month is there.
    pub bundle_recorded: Option<i64>,
    /// NT$ allocated of the advance for reablement.
    pub reablement: Option<i64>,
    /// NT$ of them recorded.
    pub reablement_recorded: Option<i64>,
}

/// A code that was allocated or referred, against its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Allocation {
    /// The code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Who says what was allocated, in words: 額度設定, 照會, 彈性服務; none: nobody does.
    pub by: Option<String>,
    /// Units allocated to this unit; none: not known, or without a number (flexible services).
    pub allocated: Option<i64>,
    /// Units recorded.
    pub recorded: i64,
    /// NT$ allocated, where the price is known.
    pub allocated_amount: Option<i64>,
    /// NT$ recorded.
    pub recorded_amount: i64,
}

/// A day of a client's month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Day {
    /// `YYYY-MM-DD`.
    pub date: String,
    /// Saturday, Sunday or holiday, in words; none on a working day.
    pub off: Option<String>,
    /// Its services by beginning.
    pub services: Vec<DayService>,
}

/// A service on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DayService {
    /// The record.
    pub record: u32,
    /// The code.
    pub code: String,
    /// `08:00–09:00`; empty without times.
    pub time: String,
    /// Units.
    pub quantity: i64,
    /// The worst of its findings that are not waived.
    pub worst: Option<Severity>,
    /// Surcharges that it earns.
    pub surcharges: Vec<String>,
    /// Surcharges that it may earn once somebody has confirmed them.
    pub awaiting: Vec<String>,
}

/// Surcharges of the month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Surcharges {
    /// For each code: what was earned, claimed, forgotten, over-claimed.
    pub totals: Vec<SurchargeTotal>,
    /// Row by row: forgotten and over-claimed ones first.
    pub rows: Page<SurchargeRow>,
    /// Why not all is known, in words.
    pub unknown: Vec<String>,
}

/// A surcharge code in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SurchargeTotal {
    /// The code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Units that the records earn.
    pub earned: i64,
    /// NT$ of them, where the price is known.
    pub earned_amount: Option<i64>,
    /// Units that wait for somebody's confirmation; they are not among the earned ones.
    pub awaiting: i64,
    /// NT$ of them, where the price is known.
    pub awaiting_amount: Option<i64>,
    /// Earned but not claimed: they are among the earned ones too.
    pub forgotten: i64,
    /// NT$ of them.
    pub forgotten_amount: i64,
    /// Claimed without ground.
    pub over_claimed: i64,
    /// NT$ of them.
    pub over_claimed_amount: i64,
    /// Clients for whom it cannot be told.
    pub unknown: usize,
}

/// A surcharge that records earn, miss or claim without ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SurchargeRow {
    /// The code.
    pub code: String,
    /// The client.
    pub client: String,
    /// The day, as people write it.
    pub date: String,
    /// Units.
    pub quantity: i64,
    /// NT$, where the price is known.
    pub amount: Option<i64>,
    /// Earned, forgotten or claimed without ground.
    pub kind: SurchargeKind,
    /// By which condition, in words.
    pub why: String,
    /// The records that earn it.
    pub records: Vec<u32>,
}

/// What a surcharge row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SurchargeKind {
    /// The payment system adds it.
    Earned,
    /// Somebody has to confirm it before it is added.
    Awaiting,
    /// Earned, but not claimed.
    Forgotten,
    /// Claimed, but not earned.
    OverClaimed,
}

/// What was told besides the records, for the form on the page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Facts {
    /// `YYYY-MM`, where it was told.
    pub month: Option<String>,
    /// `YYYY-MM-DD`.
    pub as_of: Option<String>,
    /// The unit's id.
    pub unit_id: Option<String>,
    /// Codes in its contract.
    pub unit_codes: Option<Vec<String>>,
    /// First and last day of its contract.
    pub contract: Option<(String, Option<String>)>,
    /// Most clients at one time.
    pub capacity: Option<u32>,
    /// C units that records may name.
    pub c_units: Option<Vec<String>>,
    /// Policies that differ from their defaults.
    pub policies: Vec<(String, String)>,
    /// Cases.
    pub cases: usize,
    /// Workers.
    pub workers: usize,
}

/// What can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExportKind {
    /// The records as they are now, as the official workbook for import (xlsx).
    Workbook,
    /// The same as FeeApply JSON, a file for each transaction.
    FeeApply,
    /// The report as a workbook.
    Report,
    /// The findings as CSV.
    Csv,
    /// The report as JSON of the contract.
    Json,
    /// What the A unit set against what was recorded, as a workbook.
    Differences,
    /// The workbook for cases, allotments and workers, empty.
    Template,
    /// A [`PrintDocument`] as text: the report for a sheet of paper, with a place to sign.
    Print,
}

/// A file to save; its bytes travel beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExportedFile {
    /// Its name. No client in it: file lists are seen by others.
    pub name: String,
    /// Its type.
    pub mime: String,
    /// Its bytes, if they are a text.
    pub text: Option<String>,
    /// Are the bytes beside it pages that the spreadsheet module still has to write?
    pub pages: bool,
}

/// The report for a sheet of paper. A page lays it out; everything in it is worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrintDocument {
    /// Its title.
    pub title: String,
    /// What it is about: unit, month, date; name and value.
    pub about: Vec<(String, String)>,
    /// In numbers: name and value.
    pub summary: Vec<(String, String)>,
    /// Findings that are not waived, by rule, the worst first.
    pub groups: Vec<PrintGroup>,
    /// Waived findings: where, rule, reason.
    pub waived: Vec<[String; 3]>,
    /// What was not checked, or only in part: rules, and the data that they lack.
    pub not_checked: Vec<(String, String)>,
    /// What the result rests on: name and value.
    pub stamp: Vec<(String, String)>,
    /// What the result is not.
    pub notice: String,
    /// Who signs.
    pub signatures: Vec<String>,
}

/// The findings of a rule on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrintGroup {
    /// How bad.
    pub severity: Severity,
    /// The same in words.
    pub severity_word: String,
    /// The rule's id.
    pub rule: String,
    /// What is wrong.
    pub title: String,
    /// What to do.
    pub todo: String,
    /// Findings and NT$ concerned, in words.
    pub count: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// A row for each finding, as long as the heads.
    pub rows: Vec<Vec<String>>,
    /// How many more there are, in words; none: all are here.
    pub more: Option<String>,
}
