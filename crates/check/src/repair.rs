//! Repairs: what a rule that knows the fix would change, and carrying it out.

use crate::records::{Field, RecordId};

/// What would be changed. Nothing is changed by proposing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Repair {
    /// A stable name of the kind of repair, `split-at-midnight`: the report has words for it.
    pub kind: &'static str,
    /// Cells to change.
    pub edits: Vec<Edit>,
    /// Records to add.
    pub insert: Vec<Copy>,
    /// Records to take out.
    pub remove: Vec<RecordId>,
}

/// New contents of a record's cells, as text in the form of [`crate::records::Records::value`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The record.
    pub record: RecordId,
    /// Cells and what they are to say.
    pub set: Vec<(Field, String)>,
}

/// A record to add: a copy of another with other cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The record that is copied.
    pub of: RecordId,
    /// Cells and what they are to say.
    pub set: Vec<(Field, String)>,
}

impl Repair {
    /// The records that it changes, copies or takes out.
    pub fn records(&self) -> impl Iterator<Item = RecordId> + '_ {
        let edited = self.edits.iter().map(|edit| edit.record);
        edited.chain(self.insert.iter().map(|copy| copy.of)).chain(self.remove.iter().copied())
    }

    /// A repair of one record's cells.
    pub fn of_cells(kind: &'static str, record: RecordId, set: Vec<(Field, String)>) -> Self {
        Self { kind, edits: vec![Edit { record, set }], ..Self::default() }
    }
}
