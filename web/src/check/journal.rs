//! What was done, in order: enough to do it all again in a new worker.

use ltc_wire::Request;
use ltc_wire::load::{LoadOptions, Place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that was done and had an effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// A file was read.
    Load(Load),
    /// Something was changed.
    Change(Request),
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Load {
    /// Its number among the kept files.
    pub(crate) file: u32,
    /// How it was read.
    pub(crate) options: LoadOptions,
    /// Did it give records?
    pub(crate) records: bool,
    /// Is the day that counts as today part of the file, rather than the day on which it was read?
    pub(crate) own_day: bool,
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

    /// Writes down what was done. What has no effect any more goes: it must not be kept longer than the
    /// person wants it to.
    pub(crate) fn add(&mut self, step: Step) {
        match step {
            Step::Change(Request::Clear) => self.steps.clear(),
            Step::Change(Request::Forget { file }) => self.forget(file),
            Step::Change(request) if !request.is_change() => {}
            Step::Load(load) if load.records && load.options.place == Some(Place::Replace) => {
                self.reduce(|load| !load.records);
                self.steps.push(Step::Load(load));
            }
            step => self.steps.push(step),
        }
    }

    /// A file is forgotten, by its place among those that are there.
    fn forget(&mut self, place: usize) {
        let live = self.live();
        let Some(load) = live.get(place).cloned() else { return };
        if live.len() == 1 {
            self.steps.clear();
        } else if self.in_force().iter().all(|request| matches!(request, Request::Tell { .. })) {
            self.reduce(|other| other.file != load.file);
        } else {
            // Changes name records by their place among those of all files: the file is still needed.
            self.steps.push(Step::Change(Request::Forget { file: place }));
        }
    }

    /// Only files of this kind, and what was told. The changes of records are gone, and the way back too.
    fn reduce(&mut self, keeps: impl Fn(&Load) -> bool) {
        let loads = self.live().into_iter().filter(keeps).map(Step::Load);
        let told = self.in_force().into_iter().filter(|request| matches!(request, Request::Tell { .. }));
        self.steps = loads.chain(told.map(Step::Change)).collect();
    }

    /// The files that are there, in order.
    fn live(&self) -> Vec<Load> {
        let mut live = Vec::new();
        for step in &self.steps {
            match step {
                Step::Load(load) => live.push(load.clone()),
                Step::Change(Request::Forget { file }) if *file < live.len() => {
                    live.remove(*file);
                }
                Step::Change(_) => {}
            }
        }
        live
    }

    /// Changes that were not taken back.
    fn in_force(&self) -> Vec<Request> {
        let (mut done, mut undone) = (Vec::new(), Vec::new());
        for step in &self.steps {
            match step {
                Step::Change(Request::Undo) => undone.extend(done.pop()),
                Step::Change(Request::Redo) => done.extend(undone.pop()),
                Step::Change(Request::Forget { .. }) | Step::Load(_) => {}
                Step::Change(request) => {
                    undone.clear();
                    done.push(request.clone());
                }
            }
        }
        done
    }

    /// The numbers of the files that are needed.
    pub(crate) fn files(&self) -> BTreeSet<u32> {
        let loads = self.steps.iter().filter_map(|step| match step {
            Step::Load(load) => Some(load.file),
            Step::Change(_) => None,
        });
        loads.collect()
    }

    /// How many steps besides the files.
    pub(crate) fn changes(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step, Step::Change(_))).count()
    }

    /// Another day is today, and other policies may hold.
    pub(crate) fn renew(&mut self, today: &str, policies: &[(String, String)]) {
        for step in &mut self.steps {
            if let Step::Load(load) = step {
                policies.clone_into(&mut load.options.policies);
                if !load.own_day {
                    load.options.as_of = Some(today.to_owned());
                }
            }
        }
    }

    /// Is there a file with a day of its own?
    pub(crate) fn has_own_day(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Load(load) if load.own_day))
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

    fn load(file: u32, records: bool, place: Option<Place>) -> Step {
        let options = LoadOptions { name: format!("{file}.csv"), place, ..LoadOptions::default() };
        Step::Load(Load { file, options, records, own_day: false })
    }

    fn edit(text: &str) -> Step {
        Step::Change(Request::Edit { record: 1, field: "quantity".to_owned(), text: text.to_owned() })
    }

    fn tell(json: &str) -> Step {
        Step::Change(Request::Tell { json: json.to_owned() })
    }

    fn journal(steps: &[Step]) -> Journal {
        let mut journal = Journal::default();
        for step in steps {
            journal.add(step.clone());
        }
        journal
    }

    const UNDO: Step = Step::Change(Request::Undo);

    fn forget(file: usize) -> Step {
        Step::Change(Request::Forget { file })
    }

    #[test]
    fn keeps_changes_in_order_and_no_questions() {
        let steps = [load(0, true, None), edit("2"), UNDO, load(1, true, Some(Place::Add)), edit("3")];
        let mut journal = journal(&steps);
        journal.add(Step::Change(Request::Overview));
        assert_eq!(journal.steps(), steps);
        assert_eq!(journal.changes(), 3);
        assert_eq!(journal.files(), BTreeSet::from([0, 1]));
        assert_eq!(Journal::from_json(&journal.to_json()), Some(journal));
    }

    #[test]
    fn nothing_is_kept_of_what_was_cleared() {
        assert!(journal(&[load(0, true, None), edit("2"), Step::Change(Request::Clear)]).is_empty());
        assert!(journal(&[load(0, true, None), edit("2"), forget(0)]).is_empty());
    }

    #[test]
    fn records_that_were_replaced_are_gone_with_their_changes() {
        let [a, b] = ["{\"month\":\"2026-07\"}", "{\"as_of\":\"2026-08-01\"}"];
        let next = load(2, true, Some(Place::Replace));
        let journal = journal(&[
            load(0, true, None),
            load(1, false, None),
            edit("2"),
            tell(a),
            tell(b),
            UNDO,
            edit("3"),
            next.clone(),
        ]);
        assert_eq!(journal.steps(), [load(1, false, None), tell(a), next]);
    }

    #[test]
    fn a_forgotten_file_is_not_kept_unless_changes_need_it() {
        let [first, second] = [load(0, true, None), load(1, true, Some(Place::Add))];
        let forgotten = journal(&[first.clone(), second.clone(), edit("2"), UNDO, forget(0)]);
        assert_eq!(forgotten.steps(), std::slice::from_ref(&second));
        let steps = [first.clone(), second.clone(), edit("2"), forget(1)];
        assert_eq!(journal(&steps).steps(), steps);
        let more = journal(&[first.clone(), second, edit("2"), forget(1), forget(0)]);
        assert!(more.is_empty(), "the last file that was there");
        assert_eq!(journal(&[first.clone(), forget(7)]).steps(), [first]);
    }

    #[test]
    fn the_day_is_today_but_for_a_file_with_its_own() {
        let mut with_day = journal(&[load(0, true, None)]);
        if let Some(Step::Load(load)) = with_day.steps.first_mut() {
            load.own_day = true;
        }
        with_day.add(load(1, false, None));
        with_day.renew("2026-08-01", &[("a".to_owned(), "b".to_owned())]);
        let days: Vec<_> = with_day
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Load(load) => Some(load.options.as_of.as_deref()),
                Step::Change(_) => None,
            })
            .collect();
        assert_eq!(days, [None, Some("2026-08-01")]);
    }

    #[test]
    fn what_cannot_be_read_is_nothing() {
        assert_eq!(Journal::from_json("{\"steps\": [{\"dance\": 1}]}"), None);
        assert_eq!(Journal::from_json(""), None);
    }
}
