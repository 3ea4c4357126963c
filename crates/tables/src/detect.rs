//! What kind of file it is, by content. Names lie: an `.xls` may be a web page, a `.txt` JSON.

use crate::error::{Foreign, Refusal};
use crate::text::Bom;

/// Kinds of files that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An xlsx or xls workbook.
    Workbook,
    /// FeeApply JSON: an object with `apply_info`.
    FeeApply,
    /// Any other JSON: a `CheckInput` document, or refused as one.
    CheckInput,
    /// Delimited text.
    Text,
}

/// Bytes looked at to tell text from other things.
const SAMPLE: usize = 8 * 1024;

/// Tells the kind by content. The whole file, or its beginning; of JSON the whole, since `apply_info`
/// may stand anywhere.
///
/// # Errors
/// [`Refusal::Empty`] or [`Refusal::Foreign`].
pub fn detect(bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Workbook);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Ok(Kind::Workbook);
    }
    if let Some(foreign) = by_magic(bytes) {
        return Err(Refusal::Foreign(foreign));
    }
    let (bom, text) = Bom::of(bytes);
    if matches!(bom, Bom::Utf16Little | Bom::Utf16Big) {
        return detect_ascii(&ascii_of_utf16(text, bom));
    }
    let sample = text.get(..SAMPLE).unwrap_or(text);
    if sample.iter().any(|byte| is_no_text(*byte)) {
        return Err(Refusal::Foreign(Foreign::Binary));
    }
    detect_ascii(text)
}

/// Of text whose signs are single bytes; other characters may be anything.
fn detect_ascii(text: &[u8]) -> Result<Kind, Refusal> {
    let text = text.trim_ascii();
    match text.first() {
        None => Err(Refusal::Empty),
        Some(b'{') => Ok(if has_key(text, b"apply_info") { Kind::FeeApply } else { Kind::CheckInput }),
        Some(b'[') if matches!(text.get(1..).unwrap_or_default().trim_ascii().first(), Some(b'{' | b']')) => {
            Ok(Kind::CheckInput)
        }
        Some(b'<') => markup(text).map_or(Ok(Kind::Text), |foreign| Err(Refusal::Foreign(foreign))),
        Some(_) => Ok(Kind::Text),
    }
}

fn by_magic(bytes: &[u8]) -> Option<Foreign> {
    const MAGIC: [(&[u8], Foreign); 8] = [
        (b"%PDF-", Foreign::Pdf),
        (b"\x89PNG", Foreign::Picture),
        (b"\xff\xd8\xff", Foreign::Picture),
        (b"GIF8", Foreign::Picture),
        (b"Rar!", Foreign::Archive),
        (b"7z\xbc\xaf\x27\x1c", Foreign::Archive),
        (b"\x1f\x8b", Foreign::Archive),
        (b"PK", Foreign::Archive),
    ];
    let found = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
    // "PK" alone could begin a header.
    found
        .filter(|(magic, _)| magic.len() > 2 || bytes.get(2).is_some_and(|byte| *byte < b' '))
        .map(|(_, foreign)| *foreign)
}

fn markup(text: &[u8]) -> Option<Foreign> {
    let beginning = text.get(..SAMPLE).unwrap_or(text).to_ascii_lowercase();
    let begins = |tag: &[u8]| beginning.starts_with(tag);
    if begins(b"<!doctype html") || begins(b"<html") || begins(b"<table") || begins(b"<meta") || begins(b"<head") {
        return Some(Foreign::Html);
    }
    (begins(b"<?xml") || begins(b"<!doctype") || begins(b"<workbook")).then_some(Foreign::Xml)
}

/// Control characters that no text has. Big5 and UTF-8 use none of them.
fn is_no_text(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1c..=0x1f)
}

/// The ASCII signs of UTF-16 text, others as `?`.
fn ascii_of_utf16(text: &[u8], bom: Bom) -> Vec<u8> {
    let units = text.chunks_exact(2).map(|pair| match (pair, bom) {
        ([low, 0], Bom::Utf16Little) | ([0, low], Bom::Utf16Big) if low.is_ascii() => *low,
        _ => b'?',
    });
    units.collect()
}

/// Does the object have this key, itself and not in what it contains? JSON that ends too early or is
/// broken has the keys up to there.
fn has_key(json: &[u8], wanted: &[u8]) -> bool {
    let mut depth = 0_u32;
    let mut bytes = json.iter().enumerate();
    let mut key: Option<&[u8]> = None;
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'"' => {
                let mut end = json.len();
                while let Some((at, inner)) = bytes.next() {
                    match inner {
                        b'\\' => {
                            bytes.next();
                        }
                        b'"' => {
                            end = at;
                            break;
                        }
                        _ => {}
                    }
                }
                key = json.get(place + 1..end);
            }
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 1 && key == Some(wanted) => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_the_object_itself() {
        assert!(has_key(br#"{"a": [1, {"x": "}"}], "apply_info" : {}}"#, b"apply_info"));
        assert!(!has_key(br#"{"a": {"apply_info": 1}, "b": "\"apply_info\":"}"#, b"apply_info"));
        assert!(!has_key(br#"{"a": "apply_info"}"#, b"apply_info"));
    }
}
