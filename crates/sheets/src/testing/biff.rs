//! The workbook's stream (BIFF8), written.

use crate::day;
use ltc_grid::{Cell, Sheet, Workbook};
use std::collections::HashMap;

/// The most that a record holds.
const RECORD: usize = 8_224;
/// Styles before the first one for cells.
const NAMED_STYLES: u16 = 15;
/// Days between the epochs of both systems.
const TO_1904: f64 = 1_462.0;
/// Formats of the styles for cells, in their order: plain, date, date and time, time.
const FORMATS: [u16; 4] = [0, OWN_FORMAT, 22, 20];
const PLAIN: u16 = NAMED_STYLES;
const DAY: u16 = NAMED_STYLES + 1;
const MOMENT: u16 = NAMED_STYLES + 2;
const TIME: u16 = NAMED_STYLES + 3;
/// The first number for a format of one's own.
const OWN_FORMAT: u16 = 164;

/// Ways to write the same that programs differ in.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "all are independent of each other")]
pub struct XlsStyle {
    /// Days are counted from 1904, as on old Macintoshes.
    pub in_1904: bool,
    /// Text stands in the cells, as some report generators write it, not in the shared table.
    pub own_strings: bool,
    /// Text, numbers and flags are results of formulas.
    pub formulas: bool,
    /// Small whole numbers are packed, several cells in one record.
    pub packed: bool,
    /// The compound file has sectors of 4,096 bytes.
    pub large_sectors: bool,
}

/// The stream `Workbook` of a compound file.
pub fn xls_stream(workbook: &Workbook) -> Vec<u8> {
    xls_stream_with(workbook, XlsStyle::default())
}

/// Like [`xls_stream`], in another style.
pub fn xls_stream_with(workbook: &Workbook, style: XlsStyle) -> Vec<u8> {
    let mut strings = Strings::default();
    let sheets: Vec<Vec<u8>> = workbook.sheets.iter().map(|sheet| sheet_stream(sheet, style, &mut strings)).collect();
    let mut globals = Vec::new();
    record(&mut globals, 0x0809, &beginning(0x0005));
    record(&mut globals, 0x0042, &1_200_u16.to_le_bytes());
    record(&mut globals, 0x0022, &u16::from(style.in_1904).to_le_bytes());
    record(&mut globals, 0x041E, &[&OWN_FORMAT.to_le_bytes()[..], &long_string("yyyy\\-mm\\-dd")].concat());
    for format in std::iter::repeat_n(0, NAMED_STYLES.into()).chain(FORMATS) {
        let mut xf = vec![0; 20];
        xf.splice(2..4, format.to_le_bytes());
        record(&mut globals, 0x00E0, &xf);
    }
    let mut listed = Vec::new();
    let mut tables = Vec::new();
    strings.write(&mut tables);
    record(&mut tables, 0x000A, &[]);
    let listed_size: usize = workbook.sheets.iter().map(|sheet| 4 + bound_sheet(sheet, 0).len()).sum();
    let mut place = globals.len() + listed_size + tables.len();
    for (sheet, stream) in workbook.sheets.iter().zip(&sheets) {
        record(&mut listed, 0x0085, &bound_sheet(sheet, place));
        place += stream.len();
    }
    [globals, listed, tables].into_iter().chain(sheets).flatten().collect()
}

fn bound_sheet(sheet: &Sheet, place: usize) -> Vec<u8> {
    let units: Vec<u16> = sheet.name.encode_utf16().take(31).collect();
    let mut bytes = u32::try_from(place).unwrap_or(u32::MAX).to_le_bytes().to_vec();
    bytes.extend([u8::from(sheet.hidden), 0, u8::try_from(units.len()).unwrap_or(31), 1]);
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes
}

fn beginning(kind: u16) -> Vec<u8> {
    let mut bytes: Vec<u8> =
        [0x0600, kind, 0x0DBB, 0x07CC].iter().flat_map(|field: &u16| field.to_le_bytes()).collect();
    bytes.extend([0; 8]);
    bytes
}

fn record(stream: &mut Vec<u8>, kind: u16, data: &[u8]) {
    stream.extend(kind.to_le_bytes());
    stream.extend(u16::try_from(data.len()).unwrap_or(u16::MAX).to_le_bytes());
    stream.extend(data);
}

fn sheet_stream(sheet: &Sheet, style: XlsStyle, strings: &mut Strings) -> Vec<u8> {
    let mut stream = Vec::new();
    record(&mut stream, 0x0809, &beginning(0x0010));
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(sheet.rows.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(u16::MAX);
    let used = [&0_u32.to_le_bytes()[..], &rows.to_le_bytes(), &[0, 0], &columns.to_le_bytes(), &[0, 0]].concat();
    record(&mut stream, 0x0200, &used);
    for (row, cells) in (0..=u16::MAX).zip(&sheet.rows) {
        let mut cells = (0..256).zip(cells).peekable();
        while let Some((column, cell)) = cells.next() {
            let Some(first) = packed(cell).filter(|_| style.packed) else {
                write_cell(&mut stream, row, column, cell, style, strings);
                continue;
            };
            let mut numbers = vec![first];
            while let Some(next) = cells.peek().and_then(|(_, cell)| packed(cell)) {
                numbers.push(next);
                cells.next();
            }
            write_packed(&mut stream, row, column, &numbers);
        }
    }
    record(&mut stream, 0x000A, &[]);
    stream
}

/// A small whole number, or one with at most two decimals, in 30 bits.
#[allow(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "the format's definition"
)]
fn packed(cell: &Cell) -> Option<u32> {
    let Cell::Number(value) = cell else { return None };
    let fits = |value: f64| {
        value.fract() == 0.0 && value.abs() < f64::from(1 << 28) && !(value == 0.0 && value.is_sign_negative())
    };
    let bits = |value: f64| (value as i32 as u32) << 2;
    let hundredths = (value * 100.0).round();
    if fits(*value) {
        Some(bits(*value) | 0b10)
    } else if fits(hundredths) && hundredths / 100.0 == *value {
        Some(bits(hundredths) | 0b11)
    } else {
        None
    }
}

fn write_packed(stream: &mut Vec<u8>, row: u16, column: u16, numbers: &[u32]) {
    if let [number] = numbers {
        record(stream, 0x027E, &[&at(row, column, PLAIN)[..], &number.to_le_bytes()].concat());
        return;
    }
    let mut data = [row, column].iter().flat_map(|field| field.to_le_bytes()).collect::<Vec<_>>();
    for number in numbers {
        data.extend(PLAIN.to_le_bytes());
        data.extend(number.to_le_bytes());
    }
    data.extend((column + u16::try_from(numbers.len()).unwrap_or(1) - 1).to_le_bytes());
    record(stream, 0x00BD, &data);
}

fn at(row: u16, column: u16, style: u16) -> Vec<u8> {
    [row, column, style].iter().flat_map(|field| field.to_le_bytes()).collect()
}

#[allow(clippy::float_arithmetic, reason = "a spreadsheet's dates are floats")]
fn write_cell(stream: &mut Vec<u8>, row: u16, column: u16, cell: &Cell, style: XlsStyle, strings: &mut Strings) {
    let at = |of: u16| at(row, column, of);
    let mut number = |value: f64, of: u16| {
        if style.formulas {
            record(stream, 0x0006, &[at(of), formula(value.to_le_bytes())].concat());
        } else {
            record(stream, 0x0203, &[&at(of)[..], &value.to_le_bytes()].concat());
        }
    };
    match cell {
        Cell::Empty => record(stream, 0x0201, &at(PLAIN)),
        Cell::Number(value) => number(*value, PLAIN),
        Cell::Time(minute) => number(day::fraction(*minute), TIME),
        Cell::Day(year, month, day, minute) => {
            let Some(serial) = day::to_serial(*year, *month, *day, *minute) else { return };
            let serial = if style.in_1904 { serial - TO_1904 } else { serial };
            number(serial, if *minute == 0 { DAY } else { MOMENT });
        }
        Cell::Flag(flag) if style.formulas => {
            record(stream, 0x0006, &[at(PLAIN), formula([1, 0, u8::from(*flag), 0, 0, 0, 0xFF, 0xFF])].concat());
        }
        Cell::Flag(flag) => record(stream, 0x0205, &[at(PLAIN), vec![u8::from(*flag), 0]].concat()),
        Cell::Error(text) if style.formulas => {
            record(stream, 0x0006, &[at(PLAIN), formula([2, 0, error(text), 0, 0, 0, 0xFF, 0xFF])].concat());
        }
        Cell::Error(text) => record(stream, 0x0205, &[at(PLAIN), vec![error(text), 1]].concat()),
        Cell::Text(text) if style.formulas => {
            record(stream, 0x0006, &[at(PLAIN), formula([0, 0, 0, 0, 0, 0, 0xFF, 0xFF])].concat());
            pieces(stream, 0x0207, &[], &[text.encode_utf16().collect()]);
        }
        Cell::Text(text) if style.own_strings && text.encode_utf16().count() < 4_000 => {
            record(stream, 0x0204, &[at(PLAIN), long_string(text)].concat());
        }
        Cell::Text(text) => {
            record(stream, 0x00FD, &[&at(PLAIN)[..], &strings.index(text).to_le_bytes()].concat());
        }
    }
}

/// A result, and the formula `=1` that did not give it.
fn formula(result: [u8; 8]) -> Vec<u8> {
    let mut bytes = result.to_vec();
    bytes.extend([0; 6]);
    bytes.extend([3, 0, 0x1E, 1, 0]);
    bytes
}

fn error(text: &str) -> u8 {
    match text {
        "#NULL!" => 0x00,
        "#DIV/0!" => 0x07,
        "#VALUE!" => 0x0F,
        "#REF!" => 0x17,
        "#NAME?" => 0x1D,
        "#NUM!" => 0x24,
        _ => 0x2A,
    }
}

/// A string with its length in two bytes, in one byte for each character where that is enough.
fn long_string(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u16::try_from(units.len()).unwrap_or(u16::MAX).to_le_bytes().to_vec();
    let narrow: Option<Vec<u8>> = units.iter().map(|unit| u8::try_from(*unit).ok()).collect();
    bytes.push(u8::from(narrow.is_none()));
    bytes.extend(narrow.unwrap_or_else(|| units.iter().flat_map(|unit| unit.to_le_bytes()).collect()));
    bytes
}

/// The table of shared strings.
#[derive(Default)]
struct Strings {
    index: HashMap<String, u32>,
    units: Vec<Vec<u16>>,
    used: u32,
}

impl Strings {
    fn index(&mut self, text: &str) -> u32 {
        self.used += 1;
        let next = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        *self.index.entry(text.to_owned()).or_insert_with(|| {
            self.units.push(text.encode_utf16().collect());
            next
        })
    }

    fn write(&self, stream: &mut Vec<u8>) {
        let count = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        let head = [self.used.to_le_bytes(), count.to_le_bytes()].concat();
        pieces(stream, 0x00FC, &head, &self.units);
    }
}

/// Strings in a record and those that continue it: a string's head is never torn apart, and where
/// its characters are, the next record says anew how wide they are.
fn pieces(stream: &mut Vec<u8>, kind: u16, head: &[u8], strings: &[Vec<u16>]) {
    let mut kind = kind;
    let mut data = head.to_vec();
    let mut next = |data: &mut Vec<u8>| {
        record(stream, kind, data);
        kind = 0x003C;
        data.clear();
    };
    for units in strings {
        if data.len() + 3 > RECORD {
            next(&mut data);
        }
        let width = |rest: &[u16]| u8::from(rest.iter().any(|unit| *unit > 0xFF));
        let mut wide = width(units);
        data.extend(u16::try_from(units.len()).unwrap_or(u16::MAX).to_le_bytes());
        data.push(wide);
        let mut rest = &units[..];
        while !rest.is_empty() {
            let here = ((RECORD - data.len()) / (1 + usize::from(wide))).min(rest.len());
            let (now, later) = rest.split_at(here);
            for unit in now {
                data.extend(unit.to_le_bytes().iter().take(1 + usize::from(wide)));
            }
            rest = later;
            if !rest.is_empty() {
                next(&mut data);
                wide = width(rest);
                data.push(wide);
            }
        }
    }
    next(&mut data);
}
