//! Which column is what, as the user has decided; kept in a small JSON file.

use crate::names::{field_by_name, plain};
use ltc_check::records::Field;
use ltc_engine::InputError;
use ltc_engine::input::{Expected, Problem};
use ltc_engine::json::{self, At, FromJson, Read};
use ltc_engine::json_fields;
use ltc_engine::ordered::Ordered;
use serde::{Serialize, Serializer};

/// Columns by header, applied before anything is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mapping {
    /// What the columns under these headers are.
    pub columns: Ordered<String, Use>,
    /// The sheet to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The 1-based row of the headers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
}

json_fields!(Mapping { columns, sheet, header_row });

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A field of the record.
    Field(Field),
    /// `"ignore"`: none; its cells are kept as an extra column.
    Ignore,
}

const IGNORE: &str = "ignore";

impl FromJson for Use {
    fn blank() -> Self {
        Self::Ignore
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let name = at.text(Expected::Text)?;
        *self = if name == IGNORE {
            Self::Ignore
        } else {
            field_by_name(name).map(Self::Field).ok_or_else(|| {
                let names = Field::ALL.iter().map(|field| field.name().to_owned());
                at.refuse(Problem::UnknownValue { expected: names.chain([IGNORE.to_owned()]).collect() })
            })?
        };
        Ok(())
    }
}

impl Serialize for Use {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Field(field) => field.name(),
            Self::Ignore => IGNORE,
        })
    }
}

impl Mapping {
    /// Reads a mapping, strictly.
    ///
    /// # Errors
    /// What is not known, misplaced or impossible, with its path.
    pub fn read(json: &str) -> Result<Self, InputError> {
        json::read(json)
    }

    /// A mapping from what the user has chosen for each header.
    pub fn of<'h>(columns: impl IntoIterator<Item = (&'h str, Option<Field>)>) -> Self {
        let chosen = columns.into_iter().filter(|(header, _)| !header.trim().is_empty());
        let columns = chosen.map(|(header, field)| (header.to_owned(), field.map_or(Use::Ignore, Use::Field)));
        Self { columns: columns.collect(), ..Self::default() }
    }

    /// The mapping as JSON.
    pub fn to_json(&self) -> String {
        ltc_engine::output::json_pretty(self)
    }

    /// What a header was decided to be: under exactly this name, or under one that differs in hints
    /// and white space alone.
    pub(crate) fn use_of(&self, header: &str) -> Option<Use> {
        if self.columns.is_empty() {
            return None;
        }
        let exact = self.columns.get(header.trim());
        let loose = || {
            let name = plain(header);
            self.columns.iter().find(|(known, _)| !name.is_empty() && plain(known) == name).map(|(_, used)| used)
        };
        exact.or_else(loose).copied()
    }
}
