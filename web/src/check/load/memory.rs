//! Columns that a person has chosen, remembered by the headers of the table: next month's file has the
//! same. Headers and fields alone, nothing of what stands below them.

use ltc_wire::load::MappingPreview;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a column is whose cells are not wanted, in a mapping.
const IGNORE: &str = "ignore";

/// How many tables are remembered.
const MOST: usize = 20;

/// Columns that were chosen, the latest table first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Memory(Vec<Columns>);

/// What stands under each header of a table.
pub(crate) type Columns = BTreeMap<String, String>;

impl Memory {
    /// From what was stored; what cannot be read is nothing.
    pub(crate) fn from_json(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// To be stored.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Remembers what was chosen for a table.
    pub(crate) fn add(&mut self, columns: Columns) {
        self.0.retain(|known| !known.keys().eq(columns.keys()));
        self.0.insert(0, columns);
        self.0.truncate(MOST);
    }

    /// The mapping of a table with these headers, if columns were chosen for one.
    pub(crate) fn mapping_for(&self, preview: &MappingPreview) -> Option<String> {
        let headers = columns(preview, |_| None);
        let known = self.0.iter().find(|known| known.keys().eq(headers.keys()))?;
        Some(mapping(known, preview.sheet.as_deref(), preview.header_row))
    }
}

/// The columns of a table with what is chosen for each; nothing is: not wanted. A column without a header
/// cannot be named in a mapping, and is left out.
pub(crate) fn columns(preview: &MappingPreview, chosen: impl Fn(usize) -> Option<String>) -> Columns {
    let mut columns = Columns::new();
    for (place, column) in preview.columns.iter().enumerate().filter(|(_, column)| !column.header.trim().is_empty()) {
        let field = chosen(place);
        let entry = columns.entry(column.header.clone()).or_insert_with(|| IGNORE.to_owned());
        if let Some(field) = field {
            *entry = field;
        }
    }
    columns
}

/// A mapping as the reader of tables takes it.
pub(crate) fn mapping(columns: &Columns, sheet: Option<&str>, header_row: u32) -> String {
    let mut mapping = serde_json::json!({ "columns": columns, "header_row": header_row });
    if let (Some(sheet), Some(mapping)) = (sheet, mapping.as_object_mut()) {
        mapping.insert("sheet".to_owned(), sheet.into());
    }
    mapping.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::load::MappingColumn;

    fn preview(headers: &[&str], sheet: Option<&str>) -> MappingPreview {
        let column = |header: &&str| MappingColumn { header: (*header).to_owned(), field: None, certain: false };
        MappingPreview {
            file: "a.xlsx".to_owned(),
            sheet: sheet.map(str::to_owned),
            sheets: Vec::new(),
            header_row: 3,
            columns: headers.iter().map(column).collect(),
            rows: Vec::new(),
            missing: Vec::new(),
            fields: Vec::new(),
            why: String::new(),
        }
    }

    #[test]
    fn next_month_has_the_same_headers() {
        let july = preview(&["誰", "何時", "", "備考"], Some("7月"));
        let chosen = columns(&july, |place| ["client", "date", "code"].get(place).map(|field| (*field).to_owned()));
        assert_eq!(chosen.len(), 3, "no name for a column without a header");
        let mut memory = Memory::default();
        memory.add(chosen);
        let memory = Memory::from_json(&memory.to_json());
        let august = preview(&["備考", "誰", "何時"], Some("8月"));
        let mapping: serde_json::Value = serde_json::from_str(&memory.mapping_for(&august).unwrap()).unwrap();
        let expected = serde_json::json!({
            "columns": { "誰": "client", "何時": "date", "備考": "ignore" }, "sheet": "8月", "header_row": 3
        });
        assert_eq!(mapping, expected);
        assert_eq!(memory.mapping_for(&preview(&["誰", "何時"], None)), None, "another table");
    }

    #[test]
    fn the_latest_choice_counts_and_old_ones_are_forgotten() {
        let mut memory = Memory::default();
        let of = |header: &str, field: &str| Columns::from([(header.to_owned(), field.to_owned())]);
        memory.add(of("a", "client"));
        memory.add(of("a", "date"));
        assert_eq!(memory.0, [of("a", "date")]);
        for number in 0..MOST {
            memory.add(of(&number.to_string(), "client"));
        }
        assert_eq!(memory.0.len(), MOST);
        assert_eq!(memory.mapping_for(&preview(&["a"], None)), None);
        assert_eq!(Memory::from_json("[1"), Memory::default());
    }
}
