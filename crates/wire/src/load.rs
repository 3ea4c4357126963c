//! Reading files.

use serde::{Deserialize, Serialize};

/// How a file is to be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LoadOptions {
    /// The file's name.
    pub name: String,
    /// What to do with records that are there already; none: ask ([`Loaded::AskWhere`]).
    pub place: Option<Place>,
    /// A mapping chosen by hand, as the JSON of `ltc check --mapping`.
    pub mapping: Option<String>,
    /// Answer with a preview even though the headers are recognised.
    pub preview: bool,
    /// The day that counts as today, `YYYY-MM-DD`.
    pub as_of: Option<String>,
    /// Policies that differ from their defaults, name and choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<(String, String)>,
}

/// Where the records of a file go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In place of those that are there, with their changes.
    Replace,
    /// Beside them.
    Add,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Loaded {
    /// It was read and everything is checked.
    Read(Box<crate::overview::Overview>),
    /// Its headers are not recognised, or a preview was asked for: choose columns and read it again
    /// with [`LoadOptions::mapping`].
    Map(MappingPreview),
    /// Records are there already: choose and read it again with [`LoadOptions::place`].
    AskWhere {
        /// Records that are there.
        records: usize,
    },
}

/// The beginning of a table whose columns a person chooses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MappingPreview {
    /// The file's name.
    pub file: String,
    /// The sheet that would be read.
    pub sheet: Option<String>,
    /// Sheets that could be read.
    pub sheets: Vec<String>,
    /// The 1-based row of the headers.
    pub header_row: u32,
    /// Columns with their headers and what was recognised.
    pub columns: Vec<MappingColumn>,
    /// The first rows below the header.
    pub rows: Vec<Vec<String>>,
    /// Fields without which records cannot be checked and which no column gives.
    pub missing: Vec<FieldName>,
    /// Every field that a column can give.
    pub fields: Vec<FieldName>,
    /// Why a person is asked, in words.
    pub why: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MappingColumn {
    /// Its header; may be empty.
    pub header: String,
    /// The field that it gives, by its name in the contract.
    pub field: Option<String>,
    /// Is that certain, rather than a guess?
    pub certain: bool,
}

/// A field with its name for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FieldName {
    /// Its name in the contract.
    pub id: String,
    /// Its name for people.
    pub label: String,
    /// Is it needed?
    pub required: bool,
}
