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
pub struct CheckView<'a> {
    stamp: &'a Stamp,
    summary: Summary,
    /// The month that is claimed, and whether it was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<MonthView>,
    findings: Findings<'a>,
    rules: Rules<'a>,
    surcharge_rows: SurchargeRows<'a>,
    claims: Vec<ClientClaim>,
    /// Cases that cannot be computed with, so that their clients have no claims.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused_cases: Vec<RefusedCase>,
    allocations: Vec<AllocationUse>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unused_waivers: Vec<usize>,
}

#[derive(Debug, Serialize)]
struct RefusedCase {
    client: String,
    /// Where and what, in both languages.
    path: String,
    message: Text,
}

#[derive(Debug, Serialize)]
struct MonthView {
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

#[derive(Debug, Serialize)]
struct RuleView {
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'static str>,
    state: State,
    found: usize,
    checked: usize,
    not_checked: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
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
pub struct CheckFindingView<'a> {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'static str>,
    severity: Severity,
    scope: Scope,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<RecordId>,
    #[serde(skip_serializing_if = "<[RecordId]>::is_empty")]
    related: &'a [RecordId],
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<AtView<'a>>,
    params: Map<String, Value>,
    message: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<RepairView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<&'a str>,
    source: Vec<SourceView<'a>>,
}

/// Where a finding stands for a person.
#[derive(Debug, Serialize)]
pub(super) struct AtView<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    row: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'a str>,
}

/// What a repair would change.
#[derive(Debug, Serialize)]
pub(super) struct RepairView {
    kind: &'static str,
    edits: Vec<EditView>,
    insert: Vec<Map<String, Value>>,
    remove: Vec<RecordId>,
}

#[derive(Debug, Serialize)]
struct EditView {
    record: RecordId,
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
