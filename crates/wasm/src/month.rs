//! The month that is open.

use ltc_session::{Session, Told};
use wasm_bindgen::prelude::wasm_bindgen;

/// An open month. Every string that comes out is a `Reply` of `ltc-wire` as JSON.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    session: Session,
}

#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "an optional string crosses from JavaScript by value only")]
impl Engine {
    /// Nothing is loaded. `basis`: another standard than the one built in.
    ///
    /// # Errors
    /// Why the standard cannot be used, as a reply.
    #[wasm_bindgen(constructor)]
    pub fn new(basis: Option<String>) -> Result<Engine, String> {
        Session::new(basis.as_deref()).map(|session| Self { session }).map_err(|refused| Told::refused(refused).json)
    }

    /// Do the first bytes of a file belong to a workbook? Then `grid` takes it, else `push`.
    pub fn is_workbook(first: &[u8]) -> bool {
        ltc_session::is_workbook(first)
    }

    /// Begins to read a file. What was loaded stays until it is read and checked.
    ///
    /// # Errors
    /// Options that are none, as a reply.
    pub fn open(&mut self, options: &str) -> Result<(), String> {
        self.session.open(options).map_err(|refused| Told::refused(refused).json)
    }

    /// Begins the same file again: its text comes decoded to UTF-8 this time.
    pub fn restart(&mut self) {
        self.session.restart();
    }

    /// Takes a piece of the file; the records that were read so far.
    ///
    /// # Errors
    /// Why it cannot be read, as a reply; `code` `try-big5` asks for the same again, decoded as Big5.
    pub fn push(&mut self, piece: &[u8]) -> Result<u32, String> {
        self.session.push(piece).map_err(|refused| Told::refused(refused).json)
    }

    /// Takes a workbook's grid, and the hash of its file, in the place of pieces.
    ///
    /// # Errors
    /// Why it cannot be read, as a reply.
    pub fn grid(&mut self, grid: &[u8], hash: &str) -> Result<u32, String> {
        self.session.grid(grid, hash).map_err(|refused| Told::refused(refused).json)
    }

    /// The reply for a workbook that the spreadsheet module refused.
    pub fn sheet_refused(&self, reason: &[u8]) -> String {
        self.session.sheet_refused(reason).json
    }

    /// The file has ended. A reply where a person is asked something; else the check is ready to run.
    pub fn close(&mut self, lang: &str) -> Option<String> {
        self.session.close(lang).map(|told| told.json)
    }

    /// Records that the file has given; all of them once it is closed.
    pub fn records(&self) -> u32 {
        self.session.read()
    }

    /// Checks on for about so many records. Is there more to do?
    pub fn step(&mut self, records: usize) -> bool {
        self.session.step(records)
    }

    /// Steps of the check that are done, of those that `total` says.
    pub fn done(&self) -> usize {
        self.session.progress().0
    }

    /// Steps of the check.
    pub fn total(&self) -> usize {
        self.session.progress().1
    }

    /// The check has ended: what was read takes its place. The overview.
    pub fn commit(&mut self, lang: &str) -> String {
        self.session.commit(lang).json
    }

    /// Drops the file that is being read; what was loaded before is there as it was.
    pub fn cancel(&mut self) {
        self.session.cancel();
    }

    /// Answers a request.
    pub fn call(&mut self, envelope: &str) -> String {
        self.session.call(envelope).json
    }

    /// The bytes of an exported file that is no text; `place`: among the files of the last export.
    pub fn take_bytes(&mut self, place: usize) -> Option<Vec<u8>> {
        self.session.take_bytes(place)
    }
}

impl From<Session> for Engine {
    fn from(session: Session) -> Self {
        Self { session }
    }
}
