//! Refuses archives that calamine should not see: too large, or such that it would panic or ask for
//! memory without bounds.
//!
//! All entries are unpacked here once and looked at, also those that no workbook has, since its
//! relationships may point anywhere. What calamine 0.38 relies on:
//!
//! - it reserves room for as many shared strings as the part says it has;
//! - it computes with cell references of any length, and with a used range of any order;
//! - it counts brackets of number formats in a byte, and copies the format and the font's name for
//!   each cell style.

use super::attributes::{Attribute, attributes, tags};
use crate::limits::{Limits, count};
use ltc_grid::{OtherFormat, Quantity, SheetError};
use memchr::memmem;
use std::io::{Cursor, Read};
use zip::{ZipArchive, result::ZipError};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What errors of the archive as a whole are found in.
const ARCHIVE: &str = "archive";
/// Below this size a part may unpack to any multiple of its packed size: small parts are mostly
/// repetition.
const ANY_EXPANSION: u64 = 1 << 20;
/// Bytes of a number format's code. Excel takes 255 characters, which may be escaped.
const FORMAT_CODE: usize = 1_024;
/// Brackets of a number format's code, and what is escaped and may be one: a handful in practice.
const BRACKETS: usize = 200;
/// Bytes of a font's name. Excel takes 31 characters.
const FONT_NAME: usize = 256;
/// Styles of cells, the named ones included: Excel has 64,000 at most.
const STYLES: u64 = 131_072;
/// Letters and digits of a cell reference: `XFD1048576` is the last of a sheet.
const LETTERS: usize = 3;
const DIGITS: usize = 7;

/// Checks that the bytes are an archive of a workbook that can be read within the limits.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<(), SheetError> {
    let entries = limits.entries;
    let too_many = || SheetError::too_much(Quantity::Entries, count(entries));
    // Before the archive is opened: that allocates for every entry. Packed bytes may look like the
    // beginning of an entry by chance, hence the double.
    let plenty = entries.saturating_mul(2);
    if memmem::find_iter(bytes, b"PK\x01\x02").take(plenty.saturating_add(1)).count() > plenty {
        return Err(too_many());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(ARCHIVE, &error))?;
    if archive.len() > entries {
        return Err(too_many());
    }
    check_format(&mut archive)?;
    if archive.has_duplicate_names() {
        return Err(SheetError::broken(ARCHIVE, "two entries of one name"));
    }
    check_sizes(&mut archive, limits)?;
    check_parts(&mut archive, limits)
}

/// Tells workbooks by the names of the entries.
fn check_format(archive: &mut Archive<'_>) -> Result<(), SheetError> {
    let mut names = Vec::new();
    for name in archive.file_names() {
        let name = name.map_err(|error| broken(ARCHIVE, &error))?;
        names.push(name.replace('\\', "/").to_ascii_lowercase());
    }
    let has = |name: &str| names.iter().any(|entry| entry == name);
    if has("xl/workbook.bin") {
        Err(SheetError::OtherFormat(OtherFormat::Xlsb))
    } else if has("[content_types].xml") && names.iter().any(|name| name.starts_with("xl/")) {
        Ok(())
    } else if has("mimetype") && has("content.xml") && is_ods(archive) {
        Err(SheetError::OtherFormat(OtherFormat::Ods))
    } else {
        Err(SheetError::NotAWorkbook)
    }
}

fn is_ods(archive: &mut Archive<'_>) -> bool {
    const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

    let mut start = Vec::new();
    let read = archive.by_name("mimetype").ok().map(|entry| entry.take(count(ODS.len())).read_to_end(&mut start));
    matches!(read, Some(Ok(_))) && start == ODS
}

/// What the archive says of its entries.
fn check_sizes(archive: &mut Archive<'_>, limits: &Limits) -> Result<(), SheetError> {
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| broken(ARCHIVE, &error))?;
        if entry.encrypted() {
            return Err(SheetError::Password);
        }
        total = total.saturating_add(entry.size());
        check_size(entry.size(), entry.compressed_size(), total, limits)?;
    }
    Ok(())
}

fn check_size(size: u64, packed: u64, total: u64, limits: &Limits) -> Result<(), SheetError> {
    if total > limits.expanded_bytes {
        return Err(SheetError::too_much(Quantity::ExpandedBytes, limits.expanded_bytes));
    }
    if size > ANY_EXPANSION && size > packed.saturating_mul(limits.expansion) {
        return Err(SheetError::too_much(Quantity::Expansion, limits.expansion));
    }
    Ok(())
}

/// What the entries really are: sizes may be lies.
fn check_parts(archive: &mut Archive<'_>, limits: &Limits) -> Result<(), SheetError> {
    let mut total = 0_u64;
    let mut part = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| broken(ARCHIVE, &error))?;
        let name = entry.name().map_err(|error| broken(ARCHIVE, &error))?.into_owned();
        let packed = entry.compressed_size();
        let allowed = (limits.expanded_bytes - total).min(ANY_EXPANSION.max(packed.saturating_mul(limits.expansion)));
        part.clear();
        let unpacked = entry.take(allowed.saturating_add(1)).read_to_end(&mut part);
        unpacked.map_err(|error| SheetError::broken(&name, error))?;
        let size = count(part.len());
        total = total.saturating_add(size);
        check_size(size, packed, total, limits)?;
        check_part(&name, &part, limits)?;
    }
    Ok(())
}

fn check_part(name: &str, part: &[u8], limits: &Limits) -> Result<(), SheetError> {
    let lower = name.to_ascii_lowercase();
    let refuse = |detail: &str| Err(SheetError::broken(name, detail));
    // What is looked for below is ASCII.
    if part.starts_with(b"\xFF\xFE") || part.starts_with(b"\xFE\xFF") {
        return refuse("UTF-16");
    }
    let strings = lower.ends_with("sharedstrings.xml");
    if strings && tags(part, b"si") > limits.cells {
        return Err(SheetError::too_much(Quantity::Cells, limits.cells));
    }
    let styles = lower.ends_with("styles.xml");
    if styles && tags(part, b"xf") > STYLES {
        return refuse("too many styles");
    }
    for attribute in attributes(part) {
        let Attribute { name, value, tag } = attribute;
        match name {
            b"r" if !is_short_reference(value) => return refuse("a reference beyond any sheet"),
            b"ref" if !is_short_range(value) => return refuse("a range beyond any sheet, or in reverse"),
            b"uniqueCount" if strings && number(value) > count(part.len()).min(limits.cells) => {
                return refuse("more shared strings than the part has bytes");
            }
            b"formatCode"
                if value.len() > FORMAT_CODE || memchr::memchr2_iter(b'[', b'&', value).count() > BRACKETS =>
            {
                return refuse("a number format without end");
            }
            b"val" if styles && value.len() > FONT_NAME => return refuse("a font's name without end"),
            b"encoding" if tag.starts_with(b"<?xml") && !is_utf8(value) => {
                return refuse("an encoding other than UTF-8");
            }
            _ => (),
        }
    }
    Ok(())
}

fn is_utf8(label: &[u8]) -> bool {
    [&b"utf-8"[..], b"utf8", b"us-ascii", b"ascii"].iter().any(|known| label.eq_ignore_ascii_case(known))
}

/// A number as far as it is one; what is too long is as large as can be.
fn number(digits: &[u8]) -> u64 {
    let digits = digits.strip_prefix(b"+").unwrap_or(digits);
    digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .fold(0, |number: u64, byte| number.saturating_mul(10).saturating_add(u64::from(byte - b'0')))
}

/// Letters and digits at the beginning of a reference, as calamine takes them.
fn parts(reference: &[u8]) -> (&[u8], &[u8]) {
    let letters = reference.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (letters, rest) = reference.split_at(letters);
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (letters, rest.split_at(digits).0)
}

fn is_short_reference(reference: &[u8]) -> bool {
    let (letters, digits) = parts(reference);
    letters.len() <= LETTERS && digits.len() <= DIGITS
}

fn is_short_range(range: &[u8]) -> bool {
    let mut corners = range.split(|byte| *byte == b':');
    let (Some(first), Some(last)) = (corners.next(), corners.next()) else { return is_short_reference(range) };
    let ((from_column, from_row), (to_column, to_row)) = (parts(first), parts(last));
    let column = |letters: &[u8]| (letters.len(), letters.to_ascii_uppercase());
    is_short_reference(first)
        && is_short_reference(last)
        && corners.all(is_short_reference)
        && number(from_row) <= number(to_row)
        && column(from_column) <= column(to_column)
}

fn broken(place: &str, error: &ZipError) -> SheetError {
    SheetError::broken(place, error)
}
