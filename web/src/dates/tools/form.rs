//! What is typed into a tool's form, as text, and the document that comes of it.

use super::convert::{typed, value_of};
use ltc_report::Lang;
use serde_json::{Map, Value};

/// A text in Chinese and English.
pub(super) type Both = (&'static str, &'static str);

/// Values to choose from, with their names.
pub(super) type Options = fn(Lang) -> Vec<(&'static str, &'static str)>;

/// A field of a form.
pub(super) struct Field {
    /// Its key in the document.
    pub(super) key: &'static str,
    /// What stands beside it.
    pub(super) label: Both,
    /// What helps to fill it in.
    pub(super) hint: Both,
    /// What is entered.
    pub(super) kind: Kind,
    /// Only if another field of the form has one of these values.
    pub(super) when: Option<(&'static str, &'static [&'static str])>,
}

/// What is entered.
pub(super) enum Kind {
    /// Some words.
    Text,
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// A time of day.
    Clock,
    /// One of several values; the first is chosen at the beginning.
    Choice(Options),
    /// One of several values, or none.
    Maybe(Options),
    /// The same, all in sight.
    Radio(Options),
    /// Yes or no; no is not said.
    Tick,
    /// Yes, no, or not known.
    Known,
    /// Any number of several values.
    Words(Options),
    /// Rows of fields.
    Rows(&'static [Field]),
    /// Rows whose number and names are given; each is numbered from 1.
    Sheet(&'static [Field]),
}

impl Field {
    /// A field without a hint.
    pub(super) const fn new(key: &'static str, label: Both, kind: Kind) -> Self {
        Self { key, label, hint: ("", ""), kind, when: None }
    }

    /// The same with a hint.
    pub(super) const fn hint(self, hint: Both) -> Self {
        Self { hint, ..self }
    }

    /// The same, only if another field has one of these values.
    pub(super) const fn when(self, key: &'static str, values: &'static [&'static str]) -> Self {
        Self { when: Some((key, values)), ..self }
    }
}

/// How many rows a sheet has.
pub(super) const SHEET_ROWS: usize = 8;

/// A form as it is typed: an object of texts, ticks, lists of words and rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Draft {
    typed: Map<String, Value>,
}

/// A document with the way back to the form: empty rows are left out of it.
pub(super) struct Document {
    /// The document.
    pub(super) json: Value,
    /// The rows that it holds, by the key of their list.
    kept: Vec<(&'static str, Vec<usize>)>,
}

impl Document {
    /// The field of the form that a JSON pointer into the document means.
    pub(super) fn place(&self, pointer: &str) -> String {
        let mut parts = pointer.splitn(4, '/').skip(1);
        let (key, row, field) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let kept = self.kept.iter().find(|(one, _)| *one == key).map(|(_, rows)| rows);
        let row = row.and_then(|row| row.parse::<usize>().ok()).and_then(|row| kept?.get(row).copied());
        match (row, field) {
            (Some(row), Some(field)) => format!("/{key}/{row}/{field}"),
            _ => pointer.to_owned(),
        }
    }
}

impl Draft {
    /// An empty form: one row of each kind, a sheet with all of its rows, and the first of each choice.
    pub(super) fn new(spec: &[Field]) -> Self {
        Self { typed: empty(spec) }
    }

    /// The form that a document fills. `None`: it is no object.
    pub(super) fn of_document(spec: &[Field], document: &Value, lang: Lang) -> Option<Self> {
        let document = document.as_object()?;
        Some(Self { typed: typed(spec, document, lang) })
    }

    /// The text of a field.
    pub(super) fn text(&self, pointer: &str) -> &str {
        self.at(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    /// Is a box ticked?
    pub(super) fn flag(&self, pointer: &str) -> bool {
        self.at(pointer).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Is a word among those of a list?
    pub(super) fn holds(&self, key: &str, word: &str) -> bool {
        self.list(key).iter().any(|one| one.as_str() == Some(word))
    }

    /// How many rows there are.
    pub(super) fn rows(&self, key: &str) -> usize {
        self.list(key).len()
    }

    fn list(&self, key: &str) -> &[Value] {
        self.typed.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    fn at(&self, pointer: &str) -> Option<&Value> {
        let mut parts = pointer.split('/').skip(1);
        let mut at = self.typed.get(parts.next()?)?;
        for part in parts {
            at = match at {
                Value::Array(rows) => rows.get(part.parse::<usize>().ok()?)?,
                _ => at.get(part)?,
            };
        }
        Some(at)
    }

    /// Puts a value at `/key` or `/key/row/field`.
    pub(super) fn set(&mut self, pointer: &str, value: Value) {
        let parts: Vec<&str> = pointer.split('/').skip(1).collect();
        let place = match parts.as_slice() {
            [key] => Some(self.typed.entry(*key).or_insert(Value::Null)),
            [key, row, field] => row.parse::<usize>().ok().and_then(|row| {
                let row = self.typed.get_mut(*key)?.as_array_mut()?.get_mut(row)?.as_object_mut()?;
                Some(row.entry(*field).or_insert(Value::Null))
            }),
            _ => None,
        };
        if let Some(place) = place {
            *place = value;
        }
    }

    /// Puts a word into a list, or takes it out.
    pub(super) fn hold(&mut self, key: &str, word: &str, wanted: bool) {
        let list = self.typed.entry(key).or_insert_with(|| Value::Array(Vec::new()));
        if let Some(list) = list.as_array_mut() {
            list.retain(|one| one.as_str() != Some(word));
            if wanted {
                list.push(word.into());
            }
        }
    }

    /// Adds an empty row at the end; its place.
    pub(super) fn add_row(&mut self, key: &str, fields: &[Field]) -> usize {
        let rows = self.typed.entry(key).or_insert_with(|| Value::Array(Vec::new()));
        let Some(rows) = rows.as_array_mut() else { return 0 };
        rows.push(Value::Object(empty(fields)));
        rows.len() - 1
    }

    /// Takes a row out.
    pub(super) fn remove_row(&mut self, key: &str, row: usize) {
        let rows = self.typed.get_mut(key).and_then(Value::as_array_mut);
        if let Some(rows) = rows.filter(|rows| row < rows.len()) {
            rows.remove(row);
        }
    }

    /// Does a field belong to the form as it is filled in?
    pub(super) fn shows(&self, field: &Field) -> bool {
        field.when.is_none_or(|(key, values)| {
            let chosen = self.typed.get(key).and_then(Value::as_str).unwrap_or_default();
            values.contains(&chosen)
        })
    }

    /// The document that the form says.
    pub(super) fn document(&self, spec: &[Field]) -> Document {
        let mut kept = Vec::new();
        let mut document = Map::new();
        for field in spec.iter().filter(|field| self.shows(field)) {
            let typed = self.typed.get(field.key);
            if let Kind::Rows(fields) | Kind::Sheet(fields) = field.kind {
                let rows = self.list(field.key).iter().enumerate().filter_map(|(place, row)| {
                    let fields = fields.iter().filter(|field| self.shows(field));
                    let sheet = matches!(field.kind, Kind::Sheet(_));
                    let mut said = said(fields, row.as_object()?);
                    if said.is_empty() || !sheet && is_blank(fields_of(field), row) {
                        return None;
                    }
                    if sheet {
                        said.insert("number".to_owned(), (place + 1).into());
                    }
                    Some((place, Value::Object(said)))
                });
                let (places, rows): (Vec<usize>, Vec<Value>) = rows.unzip();
                kept.push((field.key, places));
                document.insert(field.key.to_owned(), Value::Array(rows));
            } else if let Some(value) = typed.and_then(|typed| value_of(&field.kind, typed)) {
                document.insert(field.key.to_owned(), value);
            }
        }
        Document { json: Value::Object(document), kept }
    }

    /// Is it as it was at the beginning?
    pub(super) fn is_untouched(&self, spec: &[Field]) -> bool {
        *self == Self::new(spec)
    }
}

fn fields_of(field: &Field) -> &'static [Field] {
    match field.kind {
        Kind::Rows(fields) | Kind::Sheet(fields) => fields,
        _ => &[],
    }
}

/// Is a row as it was when it was added?
fn is_blank(fields: &[Field], row: &Value) -> bool {
    row.as_object().is_some_and(|row| *row == empty(fields))
}

/// A row or a form to which nothing has been typed.
pub(super) fn empty(spec: &[Field]) -> Map<String, Value> {
    let mut typed = Map::new();
    for field in spec {
        let first = |options: Options| options(Lang::Zh).first().map_or("", |(value, _)| value);
        let value = match field.kind {
            Kind::Choice(options) => first(options).into(),
            Kind::Rows(fields) => vec![Value::Object(empty(fields))].into(),
            Kind::Sheet(fields) => vec![Value::Object(empty(fields)); SHEET_ROWS].into(),
            _ => continue,
        };
        typed.insert(field.key.to_owned(), value);
    }
    typed
}

/// What a row says.
fn said<'a>(fields: impl Iterator<Item = &'a Field>, row: &Map<String, Value>) -> Map<String, Value> {
    let value = |field: &Field| Some((field.key.to_owned(), value_of(&field.kind, row.get(field.key)?)?));
    fields.filter_map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::super::specs::spec;
    use super::*;
    use ltc_contracts::{Tool, answer};

    #[test]
    fn every_example_survives_the_form() {
        for tool in Tool::ALL {
            let spec = spec(*tool);
            let example: Value = serde_json::from_str(tool.example()).unwrap();
            for lang in Lang::ALL {
                let document = Draft::of_document(spec, &example, lang).unwrap().document(spec).json;
                let told = |input: &Value| answer(*tool, &input.to_string()).unwrap().told().unwrap();
                assert_eq!(told(&document), told(&example), "{}: {document}", tool.name());
            }
        }
    }

    #[test]
    fn every_form_can_say_all_that_its_tool_reads() {
        for tool in Tool::ALL {
            let mut input: Value = serde_json::from_str(tool.example()).unwrap();
            input["?"] = Value::Null;
            let refused = answer(*tool, &input.to_string()).unwrap_err();
            let ltc_engine::input::Problem::UnknownField { expected, .. } = refused.problem else {
                panic!("{refused}")
            };
            let keys: Vec<&str> = spec(*tool).iter().map(|field| field.key).collect();
            for field in expected {
                assert!(keys.contains(&field.as_str()), "{}: no field for {field}", tool.name());
            }
        }
    }

    #[test]
    fn numbers_days_and_times_are_read_as_people_write_them() {
        let spec = spec(Tool::ExtendedCare);
        let mut draft = Draft::new(spec);
        draft.set("/from", "０８：００".into());
        draft.set("/to", "1830".into());
        draft.set("/rate", "1,200".into());
        let json = draft.document(spec).json;
        assert_eq!(
            (json["from"].as_str(), json["to"].as_str(), json["rate"].as_i64()),
            (Some("08:00"), Some("18:30"), Some(1200))
        );
        draft.set("/rate", "兩百".into());
        assert_eq!(draft.document(spec).json["rate"], "兩百");
    }

    #[test]
    fn empty_rows_are_left_out_and_found_again() {
        let spec = spec(Tool::CaseManagementPoints);
        let mut draft = Draft::new(spec);
        let Kind::Rows(fields) = &spec[0].kind else { panic!("rows") };
        assert_eq!(draft.add_row("records", fields), 1);
        draft.set("/records/1/on", "113/02/06".into());
        draft.set("/records/1/points", "9".into());
        let document = draft.document(spec);
        assert_eq!(document.json["records"].as_array().unwrap().len(), 1);
        let refused = answer(Tool::CaseManagementPoints, &document.json.to_string()).unwrap_err();
        assert_eq!(
            (refused.path.as_str(), document.place(&refused.path).as_str()),
            ("/records/0/points", "/records/1/points")
        );
        draft.remove_row("records", 1);
        assert!(draft.is_untouched(spec));
    }
}
