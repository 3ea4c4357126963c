//! What a table looks like before it is read: headers, what they seem to mean, the first rows.

use crate::mapping::Mapping;
use crate::names::Confidence;
use ltc_check::records::Field;

/// A table before it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    /// The sheet.
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<String>,
    /// The 1-based row of the headers; of several rows the likeliest.
    pub header_row: u32,
    /// The columns, in order.
    pub columns: Vec<PreviewColumn>,
    /// The first rows below the headers, as text.
    pub rows: Vec<Vec<String>>,
    /// Fields without which nothing can be read and for which there is no column.
    pub missing: Vec<Field>,
}

/// A column before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewColumn {
    /// Its header, on one line.
    pub header: String,
    /// What it seems to be, and how sure that is.
    pub suggested: Option<(Field, Confidence)>,
}

impl Preview {
    /// The suggestion as a mapping, to be corrected by the user.
    pub fn mapping(&self) -> Mapping {
        let columns =
            self.columns.iter().map(|column| (column.header.as_str(), column.suggested.map(|(field, _)| field)));
        Mapping { sheet: self.sheet.clone(), header_row: Some(self.header_row), ..Mapping::of(columns) }
    }
}
