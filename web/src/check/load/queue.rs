//! Files that wait to be read, one after the other, and what has to be asked about them.

use super::memory::Memory;
use ltc_wire::load::{LoadOptions, Loaded, MappingPreview, Place};
use std::collections::VecDeque;

/// A file and how it is to be read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Job<F> {
    /// The file.
    pub(crate) file: F,
    /// How it is to be read.
    pub(crate) options: LoadOptions,
    /// Files that were chosen together have the same number.
    batch: u32,
    /// Is the day that counts as today part of the file, as in the example?
    pub(crate) own_day: bool,
    /// Was the mapping one that is remembered?
    pub(crate) remembered: bool,
}

/// What has to be done next about the file that was being read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// It was read; with columns that are remembered?
    Read {
        /// The columns were those chosen for an earlier file.
        remembered: bool,
    },
    /// The same file again, its options have changed.
    Again,
    /// A person is asked where its records go; so many are there.
    Where(usize),
    /// A person is asked which column is what.
    Columns(Box<MappingPreview>),
}

/// Files that wait to be read.
#[derive(Debug)]
pub(crate) struct Queue<F> {
    waiting: VecDeque<Job<F>>,
    current: Option<Job<F>>,
    last_batch: u32,
    /// The batch of which records were read: its further records belong to them.
    filled: Option<u32>,
}

impl<F> Default for Queue<F> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), current: None, last_batch: 0, filled: None }
    }
}

impl<F> Queue<F> {
    /// Files that were chosen together.
    pub(crate) fn add(&mut self, files: impl IntoIterator<Item = (F, LoadOptions)>) {
        self.last_batch += 1;
        let batch = self.last_batch;
        let job = |(file, options)| Job { file, options, batch, own_day: false, remembered: false };
        self.waiting.extend(files.into_iter().map(job));
    }

    /// The example, with a day of its own.
    pub(crate) fn add_example(&mut self, file: F, options: LoadOptions) {
        self.add([(file, options)]);
        if let Some(job) = self.waiting.back_mut() {
            job.own_day = true;
        }
    }

    /// The next file, if none is being read.
    pub(crate) fn start(&mut self) -> Option<&Job<F>> {
        if self.current.is_some() {
            return None;
        }
        self.current = self.waiting.pop_front();
        self.current.as_ref()
    }

    /// The file that is being read, or about which a person is asked.
    pub(crate) fn current(&self) -> Option<&Job<F>> {
        self.current.as_ref()
    }

    /// How many wait behind it.
    pub(crate) fn behind(&self) -> usize {
        self.waiting.len()
    }

    /// What the worker answered about it.
    pub(crate) fn answered(&mut self, answer: &Loaded, memory: &Memory) -> Next {
        let Some(job) = &mut self.current else { return Next::Read { remembered: false } };
        match answer {
            Loaded::Read(overview) => {
                if overview.files.last().is_some_and(|file| file.has_records) {
                    self.filled = Some(job.batch);
                }
                Next::Read { remembered: job.remembered }
            }
            Loaded::AskWhere { records } => {
                if self.filled == Some(job.batch) {
                    job.options.place = Some(Place::Add);
                    Next::Again
                } else {
                    Next::Where(*records)
                }
            }
            Loaded::Map(preview) => {
                let known = if job.options.mapping.is_none() { memory.mapping_for(preview) } else { None };
                match known {
                    Some(mapping) => {
                        job.options.mapping = Some(mapping);
                        job.remembered = true;
                        Next::Again
                    }
                    None => Next::Columns(Box::new(preview.clone())),
                }
            }
        }
    }

    /// A person has said where its records go.
    pub(crate) fn place(&mut self, place: Place) {
        if let Some(job) = &mut self.current {
            job.options.place = Some(place);
        }
    }

    /// A person has said which column is what.
    pub(crate) fn map(&mut self, mapping: String, preview: bool) {
        if let Some(job) = &mut self.current {
            job.options.mapping = Some(mapping);
            job.options.preview = preview;
            job.remembered = false;
        }
    }

    /// It is done with, one way or another.
    pub(crate) fn done(&mut self) -> Option<Job<F>> {
        self.current.take()
    }

    /// Nothing is to be read any more.
    pub(crate) fn stop(&mut self) {
        self.waiting.clear();
        self.current = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::overview::{FileInfo, Overview};

    fn named(names: &[&'static str]) -> Vec<(&'static str, LoadOptions)> {
        names.iter().map(|name| (*name, LoadOptions { name: (*name).to_owned(), ..LoadOptions::default() })).collect()
    }

    fn read(has_records: bool) -> Loaded {
        let file = FileInfo { name: String::new(), gave: String::new(), has_records, problems: Vec::new() };
        Loaded::Read(Box::new(Overview { files: vec![file], ..Overview::default() }))
    }

    #[test]
    fn one_after_the_other() {
        let mut queue = Queue::default();
        queue.add(named(&["a", "b"]));
        assert_eq!(queue.start().map(|job| job.file), Some("a"));
        assert_eq!(queue.start(), None, "while one is read no other is");
        assert_eq!(queue.behind(), 1);
        assert_eq!(queue.answered(&read(true), &Memory::default()), Next::Read { remembered: false });
        queue.done();
        assert_eq!(queue.start().map(|job| job.file), Some("b"));
        queue.stop();
        assert_eq!(queue.start(), None);
        assert_eq!(queue.behind(), 0);
    }

    #[test]
    fn records_chosen_together_belong_together() {
        let memory = Memory::default();
        let mut queue = Queue::default();
        queue.add(named(&["a", "cases", "b"]));
        queue.start();
        assert_eq!(queue.answered(&Loaded::AskWhere { records: 7 }, &memory), Next::Where(7), "of an earlier choice");
        queue.place(Place::Replace);
        assert_eq!(queue.current().and_then(|job| job.options.place), Some(Place::Replace));
        queue.answered(&read(true), &memory);
        queue.done();
        queue.start();
        queue.answered(&read(false), &memory);
        queue.done();
        queue.start();
        assert_eq!(queue.answered(&Loaded::AskWhere { records: 9 }, &memory), Next::Again);
        assert_eq!(queue.current().and_then(|job| job.options.place), Some(Place::Add));
        queue.done();
        queue.add(named(&["c"]));
        queue.start();
        assert_eq!(queue.answered(&Loaded::AskWhere { records: 9 }, &memory), Next::Where(9), "a later choice asks");
    }
}
