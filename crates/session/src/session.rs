//! The session: files in, requests answered.

use crate::changes::Outcome;
use crate::findings;
use crate::month::Month;
use crate::overview::overview;
use crate::reading::{Closed, Draft, sheet_refused};
use crate::refusal::{not_a_request, not_there, nothing_loaded, refused, refused_request};
use crate::{detail, export, records, rules, views};
use ltc_check::Report;
use ltc_check::hit::{Found, Hit};
use ltc_engine::basis::Basis;
use ltc_engine::{json, output};
use ltc_report::Lang;
use ltc_report::words::basis_error;
use ltc_wire::change::{Changed, Refused};
use ltc_wire::load::Loaded;
use ltc_wire::month::ExportKind;
use ltc_wire::overview::Overview;
use ltc_wire::{Envelope, Reply, Request};
use std::cmp::Ordering;
use std::rc::Rc;

/// An answer as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// A [`Reply`] as JSON.
    pub json: String,
}

impl Told {
    /// An answer.
    pub fn reply(reply: &Reply) -> Self {
        Self { json: output::json(reply) }
    }

    /// A refusal.
    pub fn refused(refused: Refused) -> Self {
        Self::reply(&Reply::Refused(refused))
    }
}

/// Do the first bytes of a file belong to a workbook?
pub fn is_workbook(first: &[u8]) -> bool {
    matches!(ltc_tables::detect(first), Ok(ltc_tables::Kind::Workbook))
}

/// A month that is open, and the file that is being read beside it.
#[derive(Debug)]
pub struct Session {
    basis: Rc<Basis>,
    open: Option<Month>,
    draft: Option<Draft>,
    progress: (usize, usize),
    bytes: Vec<Option<Vec<u8>>>,
}

impl Session {
    /// Nothing is loaded. `basis`: another standard than the one built in.
    ///
    /// # Errors
    /// Why the standard cannot be used.
    pub fn new(basis: Option<&str>) -> Result<Self, Refused> {
        let basis = basis.map_or_else(Basis::embedded, Basis::from_json);
        let basis = basis.map_err(|error| {
            refused("basis-not-understood", basis_error(&error, Lang::Zh), basis_error(&error, Lang::En))
        })?;
        Ok(Self::with_basis(Rc::new(basis)))
    }

    /// Nothing is loaded. The standard is shared with whoever else computes with it.
    pub fn with_basis(basis: Rc<Basis>) -> Self {
        Self { basis, open: None, draft: None, progress: (0, 1), bytes: Vec::new() }
    }

    /// Begins to read a file; `options` are [`ltc_wire::load::LoadOptions`] as JSON. What was loaded
    /// stays until [`Self::commit`].
    ///
    /// # Errors
    /// Options that are none, or a mapping that is none.
    pub fn open(&mut self, options: &str) -> Result<(), Refused> {
        self.progress = (0, 1);
        self.draft = Some(Draft::new(&self.basis, self.open.as_ref(), options)?);
        Ok(())
    }

    /// Begins the same file again: its text comes decoded to UTF-8 this time.
    pub fn restart(&mut self) {
        if let Some(draft) = &mut self.draft {
            draft.restart(&self.basis, self.open.as_ref());
        }
    }

    /// Takes a piece of the file; the records that were read.
    ///
    /// # Errors
    /// Why it cannot be read; code `try-big5` asks to [`Self::restart`] with the text decoded as Big5.
    pub fn push(&mut self, piece: &[u8]) -> Result<u32, Refused> {
        self.draft.as_mut().ok_or_else(nothing_loaded)?.push(piece)
    }

    /// Takes a workbook's grid (see [`ltc_grid::bytes`]) and the hash of its file.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn grid(&mut self, grid: &[u8], hash: &str) -> Result<u32, Refused> {
        self.draft.as_mut().ok_or_else(nothing_loaded)?.grid(grid, hash)
    }

    /// The answer for a workbook that the spreadsheet module refused.
    pub fn sheet_refused(&self, reason: &[u8]) -> Told {
        Told::refused(sheet_refused(self.draft.as_ref().map(Draft::name), reason))
    }

    /// The file has ended. An answer where it is refused or a person is asked; else the check is ready
    /// to run.
    pub fn close(&mut self, lang: &str) -> Option<Told> {
        let lang = Lang::from_tag(lang).unwrap_or_default();
        let Some(draft) = &mut self.draft else { return Some(Told::refused(nothing_loaded())) };
        match draft.close(&self.basis, self.open.as_ref(), lang) {
            Ok(Closed::Ready) => None,
            Ok(Closed::Asks(asks)) => Some(Told::reply(&Reply::Loaded(asks))),
            Err(refused) => Some(Told::refused(refused)),
        }
    }

    /// Records that the file has given so far.
    pub fn read(&self) -> u32 {
        self.draft.as_ref().map_or(0, Draft::count)
    }

    /// Checks on for about so many records. Is there more to do?
    pub fn step(&mut self, records: usize) -> bool {
        self.progress = self.draft.as_mut().map_or((1, 1), |draft| draft.step(records));
        self.progress.0 < self.progress.1
    }

    /// Steps of the check that are done, and all of them.
    pub fn progress(&self) -> (usize, usize) {
        self.progress
    }

    /// The check has ended: the file takes its place in what is open. The overview.
    pub fn commit(&mut self, lang: &str) -> Told {
        let lang = Lang::from_tag(lang).unwrap_or_default();
        match self.draft.take().and_then(Draft::into_month) {
            Some(month) => {
                self.open = Some(month);
                Told::reply(&Reply::Loaded(Loaded::Read(Box::new(self.overview(lang)))))
            }
            None => Told::refused(nothing_loaded()),
        }
    }

    /// Drops the file that is being read.
    pub fn cancel(&mut self) {
        self.draft = None;
    }

    /// Answers a request: an [`Envelope`] as JSON.
    pub fn call(&mut self, envelope: &str) -> Told {
        match json::read::<Envelope>(envelope) {
            Ok(envelope) => Told::reply(&self.answer(envelope)),
            Err(error) => Told::refused(refused_request(&error)),
        }
    }

    /// Answers a request.
    pub fn answer(&mut self, envelope: Envelope) -> Reply {
        let lang = Lang::from_tag(&envelope.lang).unwrap_or_default();
        self.bytes.clear();
        let answer =
            if envelope.call.is_change() { self.change(envelope.call, lang) } else { self.ask(envelope.call, lang) };
        answer.unwrap_or_else(Reply::Refused)
    }

    /// The bytes of a file of the last export.
    pub fn take_bytes(&mut self, place: usize) -> Option<Vec<u8>> {
        self.bytes.get_mut(place)?.take()
    }

    fn overview(&mut self, lang: Lang) -> Overview {
        let Some(month) = &mut self.open else { return Overview::default() };
        let index = month.index();
        overview(month, &index, lang)
    }

    fn ask(&mut self, request: Request, lang: Lang) -> Result<Reply, Refused> {
        if matches!(request, Request::Overview) {
            return Ok(Reply::Overview(Box::new(self.overview(lang))));
        }
        if matches!(request, Request::Export { kind: ExportKind::Template }) {
            let (reply, bytes) = views::files(export::template()?);
            self.bytes = bytes;
            return Ok(reply);
        }
        // The rule book needs no month.
        if let Request::Rule { rule } = &request {
            let page = rules::page(&self.basis, rule, lang).ok_or_else(not_there)?;
            return Ok(Reply::Rule(Box::new(page)));
        }
        let month = self.open.as_mut().ok_or_else(nothing_loaded)?;
        let index = month.index();
        let checker = month.checker();
        Ok(match request {
            Request::Groups { by, filter, window } => {
                Reply::Groups(findings::groups(checker, &index, by, &filter, window, lang))
            }
            Request::Findings { filter, window } => {
                Reply::Findings(findings::page(checker, &index, &filter, window, lang))
            }
            Request::Finding { key } => {
                Reply::Finding(Box::new(detail::detail(checker, &index, &key, lang).ok_or_else(not_there)?))
            }
            Request::Records { filter, window } => {
                Reply::Records(records::page(checker, &index, &filter, window, lang))
            }
            Request::PlaceOf { record, filter } => {
                Reply::Place(records::place_of(checker, &index, &filter, record, lang))
            }
            Request::Record { record } => {
                Reply::Record(Box::new(records::detail(checker, &index, record, lang).ok_or_else(not_there)?))
            }
            other => {
                let (reply, bytes) = views::answer(other, &Report::new(month.checker(), month.hash()), lang)?;
                self.bytes = bytes;
                reply
            }
        })
    }

    fn change(&mut self, request: Request, lang: Lang) -> Result<Reply, Refused> {
        if request == Request::Clear {
            self.open = None;
            return Ok(Reply::Overview(Box::default()));
        }
        let basis = self.basis.clone();
        let month = self.open.as_mut().ok_or_else(nothing_loaded)?;
        let before = names_of(month.checker().found());
        let outcome = match request {
            Request::Edit { record, field, text } => month.edit(record, &field, &text)?,
            Request::Remove { record } => month.remove(record)?,
            Request::Repair { key } => month.repair(&key)?,
            Request::RepairAll { filter } => month.repair_all(&filter),
            Request::Waive { key, reason } => month.waive(&key, &reason)?,
            Request::WaiveAll { filter, reason } => month.waive_all(&filter, &reason),
            Request::Tell { json } => month.tell(&basis, &json)?,
            Request::Undo => month.undo(&basis)?,
            Request::Redo => month.redo(&basis)?,
            Request::Forget { file } => {
                month.forget(&basis, file)?;
                if month.files.is_empty() {
                    self.open = None;
                }
                return Ok(Reply::Overview(Box::new(self.overview(lang))));
            }
            _ => return Err(not_a_request("change")),
        };
        let Outcome { what, count, record } = outcome;
        let (gone, new) = compare(&before, &names_of(month.checker().found()));
        let index = month.index();
        let fields = record.map(|_| records::fields(month.checker().records()));
        let record =
            record.zip(fields).map(|(record, fields)| records::row(month.checker(), &index, record, &fields, lang));
        Ok(Reply::Changed(Changed {
            overview: Box::new(overview(month, &index, lang)),
            done: what.words(lang),
            count,
            gone,
            new,
            record,
        }))
    }
}

/// Findings by record and rule, in order.
fn names_of(found: &Found) -> Vec<(u32, u8)> {
    let name = |hit: &Hit| (hit.record, hit.rule as u8);
    found.hits().iter().map(name).collect()
}

/// How many of the first are missing from the second, and the other way round. Both are sorted.
fn compare(before: &[(u32, u8)], after: &[(u32, u8)]) -> (usize, usize) {
    let (mut gone, mut new) = (0, 0);
    let (mut left, mut right) = (before.iter().peekable(), after.iter().peekable());
    loop {
        match (left.peek(), right.peek()) {
            (Some(one), Some(other)) => match one.cmp(other) {
                Ordering::Equal => {
                    left.next();
                    right.next();
                }
                Ordering::Less => {
                    gone += 1;
                    left.next();
                }
                Ordering::Greater => {
                    new += 1;
                    right.next();
                }
            },
            (Some(_), None) => return (gone + left.count(), new),
            (None, _) => return (gone, new + right.count()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn findings_that_came_and_went() {
        assert_eq!(compare(&[(1, 1), (1, 1), (2, 3)], &[(1, 1), (2, 4), (9, 1)]), (2, 2));
        assert_eq!(compare(&[], &[(1, 1)]), (0, 1));
        assert_eq!(compare(&[(1, 1)], &[]), (1, 0));
    }
}
