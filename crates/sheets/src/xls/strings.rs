//! Strings, some of which go on over the borders of records.

use super::record::Fields;

/// The characters have two bytes each, else one.
const WIDE: u8 = 0x01;
/// Additional data for East Asian phonetics follows.
const PHONETIC: u8 = 0x04;
/// Runs of formats follow.
const RICH: u8 = 0x08;

/// A string with its length in one byte, or in two.
pub(super) fn short_string(fields: &mut Fields<'_>) -> Option<String> {
    let length = fields.u8()?;
    string(fields, length.into())
}

/// A string with its length in two bytes.
pub(super) fn long_string(fields: &mut Fields<'_>) -> Option<String> {
    let length = fields.u16()?;
    string(fields, length.into())
}

fn string(fields: &mut Fields<'_>, length: usize) -> Option<String> {
    let wide = fields.u8()? & WIDE != 0;
    let units: Vec<u16> = units(fields.take(if wide { 2 * length } else { length })?, wide).collect();
    Some(String::from_utf16_lossy(&units))
}

fn units(bytes: &[u8], wide: bool) -> Box<dyn Iterator<Item = u16> + '_> {
    if wide { Box::new(Fields::new(bytes).rest_u16()) } else { Box::new(bytes.iter().map(|byte| u16::from(*byte))) }
}

/// The content of a record and of those that continue it.
pub(super) struct Pieces<'a> {
    current: Fields<'a>,
    rest: std::vec::IntoIter<&'a [u8]>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(pieces: Vec<&'a [u8]>) -> Self {
        Self { current: Fields::new(&[]), rest: pieces.into_iter() }
    }

    /// Goes on to the next piece that has something, if this one is at its end. Nothing left: false.
    fn refill(&mut self) -> bool {
        while self.current.len() == 0 {
            let Some(next) = self.rest.next() else { return false };
            self.current = Fields::new(next);
        }
        true
    }

    /// The table of shared strings. It may be shorter than it says.
    pub(super) fn shared_strings(mut self, most: u64) -> Option<Vec<String>> {
        let mut strings = Vec::new();
        self.refill();
        self.current.u32()?;
        let count = self.current.u32()?;
        while strings.len() < usize::try_from(u64::from(count).min(most)).ok()? && self.refill() {
            strings.push(self.rich_string()?);
        }
        Some(strings)
    }

    /// The string that a formula gave.
    pub(super) fn result(mut self) -> Option<String> {
        self.refill();
        let length = self.current.u16()?;
        if length == 0 {
            return Some(String::new());
        }
        let flags = self.current.u8()?;
        self.characters(length.into(), flags)
    }

    fn rich_string(&mut self) -> Option<String> {
        let length = self.current.u16()?;
        let flags = self.current.u8()?;
        let runs = if flags & RICH == 0 { 0 } else { self.current.u16()? };
        let phonetic = if flags & PHONETIC == 0 { 0 } else { self.current.u32()? };
        let text = self.characters(length.into(), flags)?;
        self.skip(usize::from(runs) * 4)?;
        self.skip(usize::try_from(phonetic).ok()?)?;
        Some(text)
    }

    /// Characters; where a record continues them, it says anew how wide they are.
    fn characters(&mut self, mut length: usize, flags: u8) -> Option<String> {
        let mut wide = flags & WIDE != 0;
        let mut text = Vec::new();
        loop {
            let width = if wide { 2 } else { 1 };
            let here = length.min(self.current.len() / width);
            text.extend(units(self.current.take(here * width)?, wide));
            length -= here;
            if length == 0 {
                return Some(String::from_utf16_lossy(&text));
            }
            // Half a character cannot be continued.
            if self.current.len() > 0 || !self.refill() {
                return None;
            }
            wide = self.current.u8()? & WIDE != 0;
        }
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            if !self.refill() {
                return None;
            }
            let here = count.min(self.current.len());
            self.current.take(here)?;
            count -= here;
        }
        Some(())
    }
}
