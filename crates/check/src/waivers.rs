//! Waivers: a person says why a finding may stand. It stays in the report, as waived.

use crate::hit::Hit;
use crate::records::{Field, RecordId, Records};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::input::Problem;
use ltc_engine::json;
use ltc_engine::json_fields;
use ltc_engine::ordered::Ordered;

/// Waives the findings of a rule on the records that it describes. What is not said does not matter;
/// something has to be said of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waiver {
    /// The rule.
    pub rule: String,
    /// The 1-based row of the file.
    pub row: Option<u32>,
    /// The record's identifier.
    pub id: Option<String>,
    /// The client.
    pub client: Option<String>,
    /// The day of service.
    pub date: Option<NaiveDate>,
    /// The service code.
    pub code: Option<String>,
    /// The beginning, `HH:MM`.
    pub start: Option<String>,
    /// Why.
    pub reason: String,
}

json_fields!(Waiver { rule, row, id, client, date, code, start, reason });

/// A document of waivers.
struct Document {
    waivers: Vec<Waiver>,
}

json_fields!(Document { waivers });

/// Reads `{"waivers": [...]}`, strictly.
///
/// # Errors
/// What is not such a document; a waiver without a rule, a reason, or anything about the record.
pub fn read_waivers(json: &str) -> Result<Vec<Waiver>, InputError> {
    let document: Document = json::read(json)?;
    for (place, waiver) in document.waivers.iter().enumerate() {
        if let Some(field) = waiver.lacks() {
            let problem = Problem::MissingField { field: field.to_owned() };
            return Err(InputError::new(format!("/waivers/{place}/{field}"), problem));
        }
    }
    Ok(document.waivers)
}

impl Waiver {
    /// The field without which it cannot be used.
    pub fn lacks(&self) -> Option<&'static str> {
        if self.rule.trim().is_empty() {
            Some("rule")
        } else if self.reason.trim().is_empty() {
            Some("reason")
        } else if self.row.is_none() && self.id.is_none() && self.client.is_none() {
            Some("row")
        } else {
            None
        }
    }

    fn covers(&self, records: &Records, record: RecordId) -> bool {
        let says = |wanted: &Option<String>, field: Field| {
            wanted.as_ref().is_none_or(|wanted| records.value(record, field).eq_ignore_ascii_case(wanted.trim()))
        };
        let row = records.row(record);
        self.row.is_none_or(|wanted| records.row_number(record) == wanted)
            && self.date.is_none_or(|wanted| row.date() == Some(wanted))
            && says(&self.id, Field::Id)
            && says(&self.client, Field::Client)
            && says(&self.code, Field::Code)
            && says(&self.start, Field::Start)
    }
}

/// Waivers with how often each was used.
#[derive(Debug, Clone, Default)]
pub struct Waivers {
    list: Vec<Waiver>,
    by_record: Ordered<(RecordId, CheckRule), String>,
}

impl Waivers {
    /// From a file.
    pub fn new(list: Vec<Waiver>) -> Self {
        Self { list, by_record: Ordered::new() }
    }

    /// Lets the findings of a rule on a record stand; without a reason they no longer do.
    pub fn set(&mut self, record: RecordId, rule: CheckRule, reason: &str) {
        let reason = reason.trim();
        if reason.is_empty() {
            self.by_record.remove(&(record, rule));
        } else {
            self.by_record.insert((record, rule), reason.to_owned());
        }
    }

    /// Waivers of single records that were set.
    pub fn by_record(&self) -> impl Iterator<Item = (RecordId, CheckRule, &str)> {
        self.by_record.iter().map(|((record, rule), reason)| (*record, *rule, reason.as_str()))
    }

    /// Why the finding is waived: by the file, or by the record's own waiver cell
    /// (`E5007: reason; E5003: reason`). The second value is the place of the waiver in the file.
    pub fn reason<'w>(&'w self, records: &'w Records, hit: &Hit) -> Option<(&'w str, Option<usize>)> {
        let id = hit.rule.entry().id;
        if hit.record == crate::records::NONE {
            return None;
        }
        if let Some(reason) = self.by_record.get(&(hit.record, hit.rule)) {
            return Some((reason, None));
        }
        let by_file = self
            .list
            .iter()
            .enumerate()
            .find(|(_, waiver)| waiver.rule.trim().eq_ignore_ascii_case(id) && waiver.covers(records, hit.record));
        if let Some((place, waiver)) = by_file {
            return Some((waiver.reason.as_str(), Some(place)));
        }
        own_waivers(records.text(hit.record, Field::Waiver)?)
            .find(|(rule, _)| rule.eq_ignore_ascii_case(id))
            .map(|(_, reason)| (reason, None))
    }

    /// The waivers.
    pub fn list(&self) -> &[Waiver] {
        &self.list
    }
}

/// Rule and reason of each waiver in a cell. Without a reason nothing is waived.
fn own_waivers(cell: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = cell.split([';', '；', '\n']);
    let split = parts.filter_map(|part| part.split_once([':', '：', ' ']));
    split.map(|(rule, reason)| (rule.trim(), reason.trim())).filter(|(_, reason)| !reason.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_waives_with_a_reason_only() {
        let waivers: Vec<_> = own_waivers("E5007: 家屬要求；E5003：另附證明;E5008:").collect();
        assert_eq!(waivers, [("E5007", "家屬要求"), ("E5003", "另附證明")]);
    }

    #[test]
    fn a_waiver_names_rule_record_and_reason() {
        let read = |json: &str| read_waivers(json).map(|waivers| waivers.len()).map_err(|error| error.path);
        assert_eq!(read(r#"{"waivers":[{"rule":"E5007","row":3,"reason":"a"}]}"#), Ok(1));
        assert_eq!(read(r#"{"waivers":[{"rule":"E5007","row":3,"reason":" "}]}"#), Err("/waivers/0/reason".into()));
        assert_eq!(read(r#"{"waivers":[{"rule":"E5007","reason":"a"}]}"#), Err("/waivers/0/row".into()));
        assert_eq!(read(r#"{"waivers":[{"rule":"E5007","reason":"a","rows":1}]}"#), Err("/waivers/0/rows".into()));
    }
}
