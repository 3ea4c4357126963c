//! FeeApply JSON to records, leniently: whatever stands in a record is kept.

use crate::error::{Flaw, Problem, Problems, Refusal, TableError, TransactionNote};
use crate::limits::{CELL_CHARACTERS, EXTRA_FIELDS, TRANSACTION, cut};
use crate::names::{field_by_api_name, shown};
use crate::text::{json_text, line_of};
use ltc_check::records::{Channel, Field, Lookup, Records, Source};
use ltc_engine::InputError;
use ltc_engine::calendar::Month;
use ltc_engine::input::{Expected, Problem as JsonProblem};
use ltc_engine::json;
use ltc_engine::ordered::insert_once;
use ltc_engine::output;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What was read from a FeeApply document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeeApplyReport {
    /// The file.
    pub file: String,
    /// The month in which the services were given, as the head states it.
    pub month: Option<Month>,
    /// The number of the transaction.
    pub transaction: Option<String>,
    /// Records that were read.
    pub records: u32,
    /// Problems and notes; good records were kept.
    pub problems: Problems,
}

const RECORDS: &str = "case_svc_records";

/// Reads a FeeApply document.
///
/// # Errors
/// No JSON, a key that stands twice, or no list of records.
pub fn read_fee_apply(file: &str, bytes: &[u8], records: &mut Records) -> Result<FeeApplyReport, TableError> {
    let refuse = |why| TableError::new(file, why);
    let text = json_text(bytes).map_err(|place| refuse(Refusal::Encoding { row: line_of(bytes, place) }))?;
    if text.trim().is_empty() {
        return Err(refuse(Refusal::Empty));
    }
    let document: Value = json::read(&text).map_err(|error| refuse(Refusal::Json(Box::new(error))))?;
    let (head, list) = parts(&document).map_err(|error| refuse(Refusal::Json(Box::new(error))))?;
    records.begin_source(Source { file: file.to_owned(), channel: Channel::FeeApply, ..Source::default() });
    let mut reader =
        Reader { file, records, extra: Lookup::default(), sums: Sums::default(), problems: Problems::default() };
    for (place, entry) in list.iter().enumerate() {
        reader.entry(u32::try_from(place + 1).unwrap_or(u32::MAX), entry);
    }
    let Reader { sums, problems, .. } = reader;
    let mut report = FeeApplyReport { file: file.to_owned(), records: sums.records, problems, ..Default::default() };
    if let Some(head) = head {
        report.head(head, &sums, list.len());
    }
    if sums.records == 0 {
        report.note(None, None, Flaw::NoRecords);
    }
    Ok(report)
}

type Object = Map<String, Value>;

/// The head, if there is one, and the list of records, which some write into it.
fn parts(document: &Value) -> Result<(Option<&Object>, &[Value]), InputError> {
    let wrong = |path: &str, found: &Value, expected| {
        InputError::new(path, JsonProblem::WrongType { expected }).found(found.clone())
    };
    let Value::Object(root) = document else { return Err(wrong("", document, Expected::Object)) };
    let head = root.get("apply_info").and_then(Value::as_object);
    let (path, list) = match (root.get(RECORDS), head.and_then(|head| head.get(RECORDS))) {
        (Some(list), _) => (format!("/{RECORDS}"), list),
        (None, Some(list)) => (format!("/apply_info/{RECORDS}"), list),
        (None, None) => {
            let problem = JsonProblem::MissingField { field: RECORDS.to_owned() };
            return Err(InputError::new(format!("/{RECORDS}"), problem));
        }
    };
    let list = list.as_array().ok_or_else(|| wrong(&path, list, Expected::List))?;
    Ok((head, list))
}

/// What the head is compared with.
#[derive(Debug, Default)]
struct Sums {
    records: u32,
    /// In order, each once.
    clients: Vec<String>,
    amount: i64,
    /// Is there a record without a price?
    unpriced: bool,
}

struct Reader<'r> {
    file: &'r str,
    records: &'r mut Records,
    extra: Lookup<usize>,
    sums: Sums,
    problems: Problems,
}

impl Reader<'_> {
    fn entry(&mut self, place: u32, entry: &Value) {
        let Value::Object(record) = entry else {
            self.problem(place, None, entry, Flaw::NotAnObject);
            return;
        };
        self.records.begin();
        for (key, value) in record {
            self.cell(place, key, value);
        }
        self.records.end(place);
        self.sums.records += 1;
        self.add_up(record);
    }

    fn cell(&mut self, place: u32, key: &str, value: &Value) {
        let field = field_by_api_name(key);
        let (text, is_other_kind) = match value {
            Value::Null => return,
            Value::String(text) => (Cow::Borrowed(text.as_str()), false),
            Value::Number(number) => (Cow::Owned(number_text(number)), false),
            Value::Bool(on) => (Cow::Borrowed(if *on { "Y" } else { "N" }), !field.is_some_and(is_flag)),
            Value::Array(_) | Value::Object(_) => (Cow::Owned(output::json(value)), true),
        };
        let (text, is_cut) = cut(&text, CELL_CHARACTERS);
        if is_cut {
            self.problem(place, Some(key), value, Flaw::CellTooLong { most: CELL_CHARACTERS });
        }
        match field {
            Some(field) => {
                if is_other_kind {
                    self.problem(place, Some(key), value, Flaw::WrongJsonType);
                }
                self.records.cell(field, text);
            }
            None => self.extra_cell(place, key, text, value),
        }
    }

    fn extra_cell(&mut self, place: u32, key: &str, text: &str, value: &Value) {
        let column = match self.extra.get(key) {
            Some(column) => *column,
            None if self.extra.len() >= EXTRA_FIELDS => {
                self.problem(place, Some(key), value, Flaw::TooManyFields { most: EXTRA_FIELDS });
                return;
            }
            None => {
                let column = self.extra.len();
                self.extra.add(key, column);
                if let Some(source) = self.records.source_mut() {
                    source.extra.push(key.to_owned());
                }
                column
            }
        };
        self.records.extra_cell(column, text);
    }

    fn add_up(&mut self, record: &Object) {
        if let Some(client) = record.get("idn").and_then(Value::as_str) {
            let client = client.trim().to_ascii_uppercase();
            if !client.is_empty() {
                insert_once(&mut self.sums.clients, client);
            }
        }
        let number = |key: &str| record.get(key).and_then(whole);
        match number("price").zip(number("amount")) {
            Some((price, amount)) => self.sums.amount = self.sums.amount.saturating_add(price.saturating_mul(amount)),
            None => self.sums.unpriced = true,
        }
    }

    fn problem(&mut self, row: u32, field: Option<&str>, value: &Value, what: Flaw) {
        let value = match value {
            Value::String(text) => shown(text),
            value => shown(&output::json(value)),
        };
        self.problems.push(Problem {
            file: self.file.to_owned(),
            sheet: None,
            row,
            column: field.map(str::to_owned),
            value: Some(value),
            what,
        });
    }
}

impl FeeApplyReport {
    /// Compares what the head states.
    fn head(&mut self, head: &Object, sums: &Sums, entries: usize) {
        self.transaction = head.get("trans_no").map(plain).filter(|number| !number.is_empty());
        let stated = head.get("writeoff_yyyymm").map(plain).unwrap_or_default();
        self.month = western_month(&stated);
        if self.month.is_none() {
            self.note(Some("writeoff_yyyymm"), Some(stated), Flaw::Transaction(TransactionNote::NoMonth));
        }
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let compare = |field: &str, found: i64| {
            let stated = whole(head.get(field)?)?;
            (stated != found).then_some((stated, found))
        };
        if let Some((stated, found)) = compare("records", count(entries)) {
            self.note(Some("records"), None, Flaw::Transaction(TransactionNote::Records { stated, found }));
        }
        if let Some((stated, found)) = compare("cases", count(sums.clients.len())) {
            self.note(Some("cases"), None, Flaw::Transaction(TransactionNote::Cases { stated, found }));
        }
        if let Some((stated, found)) = compare("amount", sums.amount)
            && !sums.unpriced
        {
            self.note(Some("amount"), None, Flaw::Transaction(TransactionNote::Amount { stated, found }));
        }
        if entries > TRANSACTION {
            self.note(None, None, Flaw::Transaction(TransactionNote::TooMany { most: TRANSACTION }));
        }
    }

    fn note(&mut self, field: Option<&str>, value: Option<String>, what: Flaw) {
        let column = field.map(str::to_owned);
        self.problems.push(Problem { file: self.file.clone(), sheet: None, row: 0, column, value, what });
    }
}

fn is_flag(field: Field) -> bool {
    matches!(field, Field::ApplyAa03 | Field::ApplyAa09 | Field::MissedVisit | Field::LastService)
}

/// `20260701.0` is what some programs write for a whole number.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction and lies within 53 bits")]
fn number_text(number: &serde_json::Number) -> String {
    let whole = number.as_f64().filter(|n| !number.is_i64() && n.fract() == 0.0 && n.abs() < 9e15);
    whole.map_or_else(|| number.to_string(), |whole| (whole as i64).to_string())
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number_text(number),
        _ => String::new(),
    }
}

fn whole(value: &Value) -> Option<i64> {
    plain(value).parse().ok()
}

/// `202607`.
fn western_month(text: &str) -> Option<Month> {
    let (year, month) = text.split_at_checked(4)?;
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = year.parse().ok().filter(|year| *year > 1911)?;
    Month::new(year, month.parse().ok()?)
}
