//! `CheckReport` of the contract. Findings are worded one by one as they are written: a month may have
//! more of them than fit in memory twice.

use super::finding::SourceView;
use super::record::{changed_fields, record_fields};
use crate::words::check::{clock, message, month_of};
use crate::words::{both, input_error};
use ltc_check::allotments::{AllocationUse, allocations};
use ltc_check::claims::{Claims, ClientClaim, claims};
use ltc_check::context::Context;
use ltc_check::entry::Entry;
use ltc_check::hit::{Arg, Hit};
use ltc_check::records::{Field, NONE, RecordId, date};
use ltc_check::repair::Repair;
use ltc_check::report::{Report, RuleState, State, Summary};
use ltc_check::surcharges::surcharge_rows;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::Stamp;
use ltc_engine::text::Text;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

/// The document of a check.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckReport", optional_fields))]
pub struct CheckView<'a> {
    /// What the result rests on.
    stamp: &'a Stamp,
    /// In numbers.
    summary: Summary,
    /// The month that is claimed, and whether it was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<MonthView>,
    /// Everything that was found.
    #[cfg_attr(feature = "typescript", ts(as = "Vec<CheckFindingView<'static>>"))]
    findings: Findings<'a>,
    /// What each rule came to, by its id.
    #[cfg_attr(feature = "typescript", ts(as = "std::collections::HashMap<String, RuleView>"))]
    rules: Rules<'a>,
    /// Surcharges that the records earn.
    #[cfg_attr(feature = "typescript", ts(as = "Vec<ltc_engine::surcharge::SurchargeRow>"))]
    surcharge_rows: SurchargeRows<'a>,
    /// What the records come to, for each client with a case and each month.
    claims: Vec<ClientClaim>,
    /// Cases that cannot be computed with, so that their clients have no claims.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    refused_cases: Vec<RefusedCase>,
    /// What units may claim, against what is recorded.
    allocations: Vec<AllocationUse>,
    /// Places of the waivers that waived nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    unused_waivers: Vec<usize>,
}

/// A case that cannot be computed with.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
struct RefusedCase {
    /// The client.
    client: String,
    /// JSON pointer into the case.
    path: String,
    /// What is wrong there.
    message: Text,
}

/// The month that a check takes as claimed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckMonth"))]
struct MonthView {
    /// `2026-07`
    month: String,
    /// Told by the caller or the file; else the one that most records are of.
    told: bool,
}

/// The document of a check.
pub fn check<'a>(report: &'a Report<'a>) -> CheckView<'a> {
    let facts = report.checker.context().facts;
    let month = facts.month.map(|month| MonthView { month: month.to_string(), told: facts.month_was_told });
    let context = report.checker.context();
    let Claims { claims, refused } = claims(&context, &report.rejected());
    let refused_cases = refused.into_iter().map(|(client, error)| RefusedCase {
        message: both(|lang| input_error(&error, lang)),
        path: error.path,
        client,
    });
    CheckView {
        stamp: &report.stamp,
        summary: report.summary,
        month,
        findings: Findings(report),
        rules: Rules(&report.rules),
        surcharge_rows: SurchargeRows(report),
        claims,
        refused_cases: refused_cases.collect(),
        allocations: allocations(&context),
        unused_waivers: report.unused_waivers.clone(),
    }
}

#[derive(Debug)]
struct Findings<'a>(&'a Report<'a>);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.findings().map(|(hit, waived)| finding(self.0, hit, waived)))
    }
}

/// `surcharge_rows` of the contract, one by one as they are written.
#[derive(Debug)]
struct SurchargeRows<'a>(&'a Report<'a>);

impl Serialize for SurchargeRows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let checker = self.0.checker;
        serializer.collect_seq(surcharge_rows(&checker.context(), checker.found()))
    }
}

#[derive(Debug)]
struct Rules<'a>(&'a [RuleState]);

/// What a rule came to.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckRule", optional_fields))]
struct RuleView {
    /// Its code, if it is one of the official review.
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'static str>,
    /// In a word.
    state: State,
    /// Findings, also waived ones.
    found: usize,
    /// Records that it could judge.
    checked: usize,
    /// Records that it could not judge.
    not_checked: usize,
    /// For want of what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    missing: Vec<&'static str>,
}

impl Serialize for Rules<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for state in self.0 {
            let entry = state.rule.entry();
            let view = RuleView {
                official: official(entry),
                state: state.state,
                found: state.found,
                checked: state.checked,
                not_checked: state.not_checked,
                missing: state.missing.iter().map(|need| need.name()).collect(),
            };
            map.serialize_entry(entry.id, &view)?;
        }
        map.end()
    }
}

fn official(entry: &'static Entry) -> Option<&'static str> {
    entry.official.then_some(entry.id)
}

/// `Finding` of the contract, of a check.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CheckFinding", optional_fields))]
pub struct CheckFindingView<'a> {
    /// Its id; the official code where there is one.
    rule: &'static str,
    /// Its code, if it is one of the official review.
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'static str>,
    /// How bad.
    severity: Severity,
    /// What it is about.
    scope: Scope,
    /// Place of the record in the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<RecordId>,
    /// Other records that it is about.
    #[serde(skip_serializing_if = "<[RecordId]>::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    related: &'a [RecordId],
    /// The client.
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<&'a str>,
    /// The field's name in the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    /// Where it stands in a file that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<AtView<'a>>,
    /// What the message says, as values.
    #[cfg_attr(feature = "typescript", ts(as = "std::collections::HashMap<String, ltc_engine::finding::Param>"))]
    params: Map<String, Value>,
    /// The sentence, in both languages.
    message: Text,
    /// What it should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<String>,
    /// NT$ concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<i64>,
    /// The edition of the standard by which the record was judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<String>,
    /// How it can be repaired.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<RepairView>,
    /// Why it is waived.
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<&'a str>,
    /// What it rests on.
    source: Vec<SourceView<'a>>,
}

/// Where a finding stands for a person.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "FilePlace", optional_fields))]
pub(super) struct AtView<'a> {
    /// The file's name.
    file: &'a str,
    /// Its sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    /// The row, from 1.
    row: u32,
    /// The header of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'a str>,
}

/// What a repair would change.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Repair"))]
pub(super) struct RepairView {
    /// A stable name of what it does.
    kind: &'static str,
    /// Records that change.
    edits: Vec<EditView>,
    /// Records that are added.
    #[cfg_attr(feature = "typescript", ts(type = "Array<Record<string, unknown>>"))]
    insert: Vec<Map<String, Value>>,
    /// Records that are taken out.
    remove: Vec<RecordId>,
}

/// What changes of a record.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "RecordEdit"))]
struct EditView {
    /// Place of the record in the input.
    record: RecordId,
    /// Its fields as they would be; `null`: emptied.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, unknown>"))]
    set: Map<String, Value>,
}

/// A finding with its words.
pub fn finding<'a>(report: &'a Report<'a>, hit: &Hit, waived: Option<&'a str>) -> CheckFindingView<'a> {
    let context = report.checker.context();
    let entry = hit.rule.entry();
    let row = context.row(hit.record);
    let param = |name: &str| {
        let (_, arg) = entry.params.iter().zip(&hit.args).find(|(param, _)| **param == name)?;
        value(&context, hit, *arg)
            .map(|value| value.as_str().map_or_else(|| ltc_engine::output::json(&value), str::to_owned))
    };
    let params = entry.params.iter().zip(&hit.args);
    let params = params.filter_map(|(name, arg)| Some(((*name).to_owned(), value(&context, hit, *arg)?)));
    let amount = context.amount_of(hit);
    CheckFindingView {
        rule: entry.id,
        official: official(entry),
        severity: hit.severity,
        scope: entry.scope,
        record: (hit.record != NONE).then_some(hit.record),
        related: report.checker.found().related(hit),
        client: Some(context.client_of_hit(hit)).filter(|name| !name.is_empty()),
        field: hit.field.map(Field::name),
        at: at(report, hit),
        params: params.collect(),
        message: both(|lang| message(&context, hit, lang)),
        expected: param("expected"),
        actual: param("actual"),
        amount: (hit.record != NONE || hit.amount != i32::MIN).then_some(amount).filter(|amount| *amount != 0),
        edition: row.date().map(|day| context.standard.edition_id(day)).filter(|edition| !edition.is_empty()),
        fix: report.checker.repair(hit).map(|repair| repair_view(&context, &repair)),
        waived,
        source: entry_sources(report, entry),
    }
}

fn at<'a>(report: &'a Report<'a>, hit: &Hit) -> Option<AtView<'a>> {
    let records = report.checker.records();
    let place = records.place(hit.record)?;
    let column = hit.field.and_then(|field| records.header(hit.record, field));
    Some(AtView { file: place.file, sheet: place.sheet, row: place.row, column })
}

fn entry_sources<'a>(report: &'a Report<'a>, entry: &'static Entry) -> Vec<SourceView<'a>> {
    let basis = report.checker.context().standard.basis;
    let view = |id: &&'static str| SourceView { id, confidence: None, title: basis.source_title(id) };
    entry.sources.iter().map(view).collect()
}

/// A value for programs: numbers as numbers, days and months in ISO form.
fn value(context: &Context<'_>, hit: &Hit, arg: Arg) -> Option<Value> {
    Some(match arg {
        Arg::None => return None,
        Arg::Number(number) => number.into(),
        Arg::Day(day) => date(day)?.to_string().into(),
        Arg::Month(month) => month_of(month)?.to_string().into(),
        Arg::Time(minute) => clock(minute).into(),
        Arg::Code(code) => context.records.codes().name(code.into()).into(),
        Arg::Name(name) => context.records.name(name).into(),
        Arg::Field(field) => field.name().into(),
        Arg::Cell(field) => Some(context.records.value(hit.record, field)).filter(|text| !text.is_empty())?.into(),
        Arg::Word(word) => word.into(),
    })
}

fn repair_view(context: &Context<'_>, repair: &Repair) -> RepairView {
    let records = context.records;
    let edits = repair.edits.iter();
    RepairView {
        kind: repair.kind,
        edits: edits
            .map(|edit| EditView { record: edit.record, set: changed_fields(records, edit.record, &edit.set) })
            .collect(),
        insert: repair
            .insert
            .iter()
            .map(|copy| {
                let mut fields = record_fields(records, copy.of);
                fields.extend(changed_fields(records, copy.of, &copy.set));
                fields.retain(|_, value| !value.is_null());
                fields
            })
            .collect(),
        remove: repair.remove.clone(),
    }
}
