//! Compound files (MS-CFB): a file system of sectors in a file. Only what lies in its root is read.

use super::record::Fields;
use ltc_grid::SheetError;
use std::collections::BTreeSet;

/// Chains end with it; what is larger or equal to the second names no sector.
const END: u32 = 0xFFFF_FFFE;
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// No entry of the directory.
const NO_ENTRY: u32 = 0xFFFF_FFFF;
/// Streams below this size live in the small sectors of the root's own stream.
const SMALL: u64 = 4_096;
const SMALL_SECTOR: usize = 64;
const ENTRY: usize = 128;
/// Sectors of the allocation table that the header itself lists.
const IN_HEADER: usize = 109;
/// The kind of an entry that is a stream.
const STREAM: u8 = 2;

/// A compound file.
pub(super) struct Compound<'a> {
    sectors: Sectors<'a>,
    table: Vec<u32>,
    small_table: Vec<u32>,
    small: Vec<u8>,
    streams: Vec<Entry>,
}

/// An entry of the directory.
#[derive(Clone)]
struct Entry {
    name: String,
    kind: u8,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: u64,
}

impl<'a> Compound<'a> {
    /// Reads the tables and the directory.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, SheetError> {
        Self::parse(bytes)?.ok_or_else(|| broken("header"))
    }

    fn parse(bytes: &'a [u8]) -> Result<Option<Self>, SheetError> {
        let Some(header) = Header::parse(bytes) else { return Ok(None) };
        let sectors = Sectors { bytes, size: header.sector };
        let table = sectors.table(&header)?;
        let directory = follow(header.directory, &table, u64::MAX, |id| sectors.get(id))?;
        let entries: Vec<Entry> =
            directory.chunks_exact(ENTRY).map_while(|chunk| Entry::parse(chunk, header.sector)).collect();
        let Some(root) = entries.first().cloned() else { return Err(broken("no directory")) };
        let small_table = follow(header.small_table, &table, u64::MAX, |id| sectors.get(id))?;
        let small = follow(root.start, &table, root.size, |id| sectors.get(id))?;
        let streams = in_root(&root, &entries);
        Ok(Some(Self { sectors, table, small_table: numbers(&small_table).collect(), small, streams }))
    }

    /// Is there such a stream in the root?
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The content of a stream in the root.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, SheetError> {
        let Some(entry) = self.find(name) else { return Ok(None) };
        let content = if entry.size < SMALL {
            let small = Sectors { bytes: &self.small, size: SMALL_SECTOR };
            follow(entry.start, &self.small_table, entry.size, |id| small.at((id as usize).checked_mul(SMALL_SECTOR)?))
        } else {
            follow(entry.start, &self.table, entry.size, |id| self.sectors.get(id))
        };
        content.map(Some)
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        self.streams.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }
}

struct Header {
    sector: usize,
    directory: u32,
    small_table: u32,
    more_sectors: u32,
    table_sectors: Vec<u32>,
}

impl Header {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields::new(bytes);
        fields.take(30)?;
        let sector = match fields.u16()? {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        if fields.u16()? != 6 {
            return None;
        }
        fields.take(14)?;
        let directory = fields.u32()?;
        fields.take(8)?;
        let small_table = fields.u32()?;
        fields.take(4)?;
        let more_sectors = fields.u32()?;
        fields.take(4)?;
        let table_sectors = (0..IN_HEADER).map_while(|_| fields.u32()).collect();
        Some(Self { sector, directory, small_table, more_sectors, table_sectors })
    }
}

/// Bytes in pieces of one size. The last may be shorter.
struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl<'a> Sectors<'a> {
    /// A sector by its number; the header takes the place of one.
    fn get(&self, id: u32) -> Option<&'a [u8]> {
        self.at((id as usize).checked_add(1)?.checked_mul(self.size)?)
    }

    fn at(&self, start: usize) -> Option<&'a [u8]> {
        let rest = self.bytes.get(start..)?;
        if rest.is_empty() { None } else { Some(rest.get(..self.size).unwrap_or(rest)) }
    }

    fn count(&self) -> usize {
        self.bytes.len() / self.size + 1
    }

    /// The allocation table: for each sector the next of its chain.
    fn table(&self, header: &Header) -> Result<Vec<u32>, SheetError> {
        let mut listed = header.table_sectors.clone();
        let mut more = header.more_sectors;
        let mut read = 0;
        while more < NO_SECTOR {
            read += 1;
            if read > self.count() {
                return Err(broken("endless allocation table"));
            }
            let sector = self.get(more).ok_or_else(|| broken("allocation table beyond the file"))?;
            listed.extend(numbers(sector));
            more = listed.pop().unwrap_or(END);
        }
        let mut table = Vec::new();
        for id in listed.into_iter().filter(|id| *id < NO_SECTOR) {
            // More than there are sectors leads nowhere.
            if table.len() > self.count() {
                break;
            }
            table.extend(numbers(self.get(id).ok_or_else(|| broken("allocation table beyond the file"))?));
        }
        Ok(table)
    }
}

/// Puts a chain's sectors together, up to a size.
fn follow<'s>(
    start: u32,
    table: &[u32],
    size: u64,
    sector: impl Fn(u32) -> Option<&'s [u8]>,
) -> Result<Vec<u8>, SheetError> {
    let mut content = Vec::new();
    let mut id = start;
    let mut steps = 0;
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    while id < NO_SECTOR && content.len() < size {
        steps += 1;
        if steps > table.len() {
            return Err(broken("endless chain of sectors"));
        }
        content.extend_from_slice(sector(id).ok_or_else(|| broken("a sector beyond the file"))?);
        id = *table.get(id as usize).ok_or_else(|| broken("a sector beyond the allocation table"))?;
    }
    content.truncate(size);
    Ok(content)
}

/// The streams among the root's children, which form a binary tree.
fn in_root(root: &Entry, entries: &[Entry]) -> Vec<Entry> {
    let mut streams = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![root.child];
    while let Some(id) = open.pop() {
        let entry = entries.get(id as usize).filter(|_| id != NO_ENTRY && seen.insert(id));
        let Some(entry) = entry else { continue };
        open.extend([entry.left, entry.right]);
        if entry.kind == STREAM {
            streams.push(entry.clone());
        }
    }
    streams
}

impl Entry {
    fn parse(bytes: &[u8], sector: usize) -> Option<Self> {
        let mut fields = Fields::new(bytes);
        let name = fields.take(64)?;
        let name_bytes = usize::from(fields.u16()?).clamp(2, 64) - 2;
        let name: Vec<u16> = Fields::new(name.get(..name_bytes)?).rest_u16().collect();
        let kind = fields.u8()?;
        fields.take(1)?;
        let (left, right, child) = (fields.u32()?, fields.u32()?, fields.u32()?);
        fields.take(36)?;
        let start = fields.u32()?;
        let (low, high) = (fields.u32()?, fields.u32()?);
        // In files of small sectors the upper half may be anything.
        let high = if sector == 512 { 0 } else { high };
        let size = u64::from(high) << 32 | u64::from(low);
        Some(Self { name: String::from_utf16_lossy(&name), kind, left, right, child, start, size })
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let mut fields = Fields::new(bytes);
    std::iter::from_fn(move || fields.u32())
}

fn broken(detail: &str) -> SheetError {
    SheetError::broken("compound file", detail)
}
