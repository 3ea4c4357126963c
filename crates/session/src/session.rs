//! The open month.

use ltc_wire::Reply;
use ltc_wire::change::Refused;

/// An answer as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// A [`Reply`] as JSON.
    pub json: String,
}

impl Told {
    /// An answer.
    pub fn reply(reply: &Reply) -> Self {
        Self { json: serde_json::to_string(reply).unwrap_or_default() }
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

/// The open month.
#[derive(Debug)]
pub struct Session {}

impl Session {
    /// Nothing is loaded.
    pub fn new(_basis: Option<&str>) -> Result<Self, Refused> {
        Ok(Self {})
    }
    /// Begins a file.
    pub fn open(&mut self, _options: &str) -> Result<(), Refused> {
        Ok(())
    }
    /// From the beginning again, in UTF-8.
    pub fn restart(&mut self) {}
    /// A piece.
    pub fn push(&mut self, _piece: &[u8]) -> Result<u32, Refused> {
        Ok(0)
    }
    /// A grid.
    pub fn grid(&mut self, _grid: &[u8]) -> Result<u32, Refused> {
        Ok(0)
    }
    /// Words.
    pub fn sheet_refused(&self, _reason: &[u8]) -> Told {
        Told { json: String::new() }
    }
    /// The end.
    pub fn close(&mut self, _lang: &str) -> Option<Told> {
        None
    }
    /// On.
    pub fn step(&mut self, _records: usize) -> bool {
        false
    }
    /// How far.
    pub fn progress(&self) -> (usize, usize) {
        (0, 1)
    }
    /// Done.
    pub fn commit(&mut self, _lang: &str) -> Told {
        Told { json: String::new() }
    }
    /// Dropped.
    pub fn cancel(&mut self) {}
    /// Answers.
    pub fn call(&mut self, _envelope: &str) -> Told {
        Told { json: String::new() }
    }
    /// Bytes.
    pub fn take_bytes(&mut self, _place: usize) -> Option<Vec<u8>> {
        None
    }
}
