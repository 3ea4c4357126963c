//! What the bytes of a text mean.

use std::borrow::Cow;

/// What stands before the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bom {
    None,
    Utf8,
    Utf16Little,
    Utf16Big,
}

impl Bom {
    /// The mark at the beginning, and what follows it.
    pub(crate) fn of(bytes: &[u8]) -> (Self, &[u8]) {
        const MARKS: [(&[u8], Bom); 3] =
            [(b"\xef\xbb\xbf", Bom::Utf8), (b"\xff\xfe", Bom::Utf16Little), (b"\xfe\xff", Bom::Utf16Big)];
        let found = MARKS.iter().find_map(|(mark, bom)| Some((*bom, bytes.strip_prefix(*mark)?)));
        found.unwrap_or((Self::None, bytes))
    }
}

/// The encoding of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, also what was UTF-16.
    Utf8,
    /// Big5 (code page 950).
    Big5,
}

/// Text of the bytes of a cell; signs that are none are replaced. Was there any?
pub(crate) fn lossy(bytes: &[u8], encoding: Encoding) -> (Cow<'_, str>, bool) {
    match encoding {
        Encoding::Big5 => big5(bytes),
        Encoding::Utf8 => {
            let text = String::from_utf8_lossy(bytes);
            let is_changed = matches!(text, Cow::Owned(_));
            (text, is_changed)
        }
    }
}

#[cfg(feature = "big5")]
fn big5(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    encoding_rs::BIG5.decode_without_bom_handling(bytes)
}

#[cfg(not(feature = "big5"))]
fn big5(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    (String::from_utf8_lossy(bytes), true)
}

/// Can Big5 be read?
pub(crate) const HAS_BIG5: bool = cfg!(feature = "big5");

/// UTF-16 as it comes in pieces, turned into UTF-8.
#[derive(Debug, Clone)]
pub(crate) struct Utf16 {
    big: bool,
    odd: Option<u8>,
    high: Option<u16>,
}

impl Utf16 {
    pub(crate) fn new(big: bool) -> Self {
        Self { big, odd: None, high: None }
    }

    /// The text of a piece; half a character waits for the next one.
    pub(crate) fn push(&mut self, piece: &[u8]) -> String {
        let mut units = Vec::with_capacity(piece.len() / 2 + 2);
        units.extend(self.high.take());
        for byte in piece {
            match self.odd.take() {
                None => self.odd = Some(*byte),
                Some(first) if self.big => units.push(u16::from_be_bytes([first, *byte])),
                Some(first) => units.push(u16::from_le_bytes([first, *byte])),
            }
        }
        if units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            self.high = units.pop();
        }
        String::from_utf16_lossy(&units)
    }
}

/// The line (1-based) that a byte stands in.
pub(crate) fn line_of(bytes: &[u8], place: usize) -> u32 {
    let lines = bytes.get(..place).unwrap_or(bytes).split(|byte| *byte == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// JSON as text, whatever its encoding. The place of the first byte that is none, if there is one.
pub(crate) fn json_text(bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
    match Bom::of(bytes) {
        (Bom::Utf16Little, text) => Ok(Cow::Owned(Utf16::new(false).push(text))),
        (Bom::Utf16Big, text) => Ok(Cow::Owned(Utf16::new(true).push(text))),
        (_, text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(_) if HAS_BIG5 => match lossy(text, Encoding::Big5) {
                (text, false) => Ok(text),
                (_, true) => Err(0),
            },
            Err(error) => Err(error.valid_up_to()),
        },
    }
}
