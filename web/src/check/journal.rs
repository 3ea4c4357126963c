//! What was done, in order: enough to do it all again in a new worker.

use ltc_wire::Request;
use ltc_wire::load::LoadOptions;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that was done and had an effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// A file was read.
    Load {
        /// Its number among the kept files.
        file: u32,
        /// How.
        options: LoadOptions,
    },
    /// Something was changed.
    Change(Request),
}

/// What was done, in order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Journal {
    steps: Vec<Step>,
}

impl Journal {
    /// The steps.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Is there nothing to do again?
    pub(crate) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// A number for the next file.
    pub(crate) fn next_file(&self) -> u32 {
        self.files().last().map_or(0, |last| last + 1)
    }

    /// Writes down what was done. Questions are not: they have no effect.
    pub(crate) fn add(&mut self, step: Step) {
        match step {
            // What was before has no effect any more, and must not be kept.
            Step::Change(Request::Clear) => self.steps.clear(),
            Step::Change(request) if !request.is_change() => {}
            step => self.steps.push(step),
        }
    }

    /// The numbers of the files that are needed.
    pub(crate) fn files(&self) -> BTreeSet<u32> {
        let loads = self.steps.iter().filter_map(|step| match step {
            Step::Load { file, .. } => Some(*file),
            Step::Change(_) => None,
        });
        loads.collect()
    }

    /// How many changes besides the files.
    pub(crate) fn changes(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step, Step::Change(_))).count()
    }

    /// As text.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From text; none if it was written by another edition of the program that meant other things.
    pub(crate) fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: u32) -> Step {
        Step::Load { file, options: LoadOptions { name: format!("{file}.csv"), ..LoadOptions::default() } }
    }

    fn edit(text: &str) -> Step {
        Step::Change(Request::Edit { record: 1, field: "quantity".to_owned(), text: text.to_owned() })
    }

    #[test]
    fn keeps_changes_in_order_and_no_questions() {
        let mut journal = Journal::default();
        let steps = [load(0), edit("2"), Step::Change(Request::Undo), load(1), edit("3")];
        for step in &steps {
            journal.add(step.clone());
            journal.add(Step::Change(Request::Overview));
        }
        assert_eq!(journal.steps(), steps);
        assert_eq!((journal.changes(), journal.next_file()), (3, 2));
        assert_eq!(journal.files(), BTreeSet::from([0, 1]));
        assert_eq!(Journal::from_json(&journal.to_json()), Some(journal));
    }

    #[test]
    fn nothing_is_kept_of_what_was_cleared() {
        let mut journal = Journal::default();
        journal.add(load(0));
        journal.add(edit("2"));
        journal.add(Step::Change(Request::Clear));
        assert!(journal.is_empty());
        assert!(journal.files().is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_nothing() {
        assert_eq!(Journal::from_json("{\"steps\": [{\"dance\": 1}]}"), None);
        assert_eq!(Journal::from_json(""), None);
    }
}
