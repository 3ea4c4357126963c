//! Compound files that are broken, or made to break the reader. Each is refused or read; none panics.

use crate::parts::{detail, read, sheet, texts, workbook};
use ltc_grid::{Cell, Workbook};
use ltc_sheets::{
    Limits, OtherFormat, Quantity, SheetError,
    testing::{XlsStyle, compound_file, write_xls, xls_stream, xls_stream_with},
};

fn book() -> Workbook {
    workbook(vec![texts(["甲", "乙"]), vec![Cell::Number(1.0), Cell::Day(2026, 7, 1, 0)]])
}

fn packed(stream: &[u8]) -> Vec<u8> {
    compound_file(&[("Workbook", stream)], false)
}

/// The records of a stream, by their places.
fn records(stream: &[u8]) -> Vec<(usize, u16, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at + 4 <= stream.len() {
        let field = |at: usize| u16::from_le_bytes([stream[at], stream[at + 1]]);
        found.push((at, field(at), field(at + 2).into()));
        at += 4 + usize::from(field(at + 2));
    }
    found
}

/// The place of the first record of a type.
fn place(stream: &[u8], kind: u16) -> usize {
    records(stream).into_iter().find(|(_, found, _)| *found == kind).unwrap().0
}

fn with_record(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut stream = xls_stream(&book());
    let end = stream.len() - 4;
    let length = u16::try_from(data.len()).unwrap();
    let record = [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat();
    stream.splice(end..end, record);
    packed(&stream)
}

#[test]
fn what_is_no_workbook() {
    let compound = |name: &str| compound_file(&[(name, b"x")], false);
    assert_eq!(read(&compound("WordDocument")), Err(SheetError::NotAWorkbook));
    assert_eq!(read(&compound("Book")), Err(SheetError::OtherFormat(OtherFormat::OldXls)));
    assert_eq!(read(&compound_file(&[], false)), Err(SheetError::NotAWorkbook));
    assert_eq!(read(&packed(b"")), Err(SheetError::NotAWorkbook));
    let mut old = xls_stream(&book());
    old[5] = 5;
    assert_eq!(read(&packed(&old)), Err(SheetError::OtherFormat(OtherFormat::OldXls)));
    assert!(read(&compound("WORKBOOK")) == Err(SheetError::NotAWorkbook), "the name is found, the stream is none");
}

#[test]
fn a_password_is_said_so() {
    let mut stream = xls_stream(&book());
    let after = 4 + records(&stream)[0].2;
    stream.splice(after..after, [0x2F, 0, 2, 0, 1, 0]);
    assert_eq!(read(&packed(&stream)), Err(SheetError::Password));
}

#[test]
fn truncated_at_every_length() {
    let file = write_xls(&book());
    for length in 0..file.len() {
        let _ = read(&file[..length]);
    }
    let stream = xls_stream(&book());
    // The last bytes are zeros, and so is what fills the sector.
    for length in 0..stream.len() - 3 {
        assert!(read(&packed(&stream[..length])).is_err(), "{length}");
    }
}

#[test]
fn records_longer_than_the_stream() {
    let stream = xls_stream(&book());
    for (at, _, _) in records(&stream) {
        for length in [0_u16, 1, 3, 0x7FFF, 0xFFFF] {
            let mut lying = stream.clone();
            lying[at + 2..at + 4].copy_from_slice(&length.to_le_bytes());
            let _ = read(&packed(&lying));
        }
    }
    let mut lying = stream;
    lying[2..4].copy_from_slice(&u16::MAX.to_le_bytes());
    assert!(detail(read(&packed(&lying))).contains("within a record"));
}

#[test]
fn records_that_are_too_short() {
    for style in [
        XlsStyle::default(),
        XlsStyle { own_strings: true, packed: true, ..XlsStyle::default() },
        XlsStyle { formulas: true, ..XlsStyle::default() },
    ] {
        let stream = xls_stream_with(&book(), style);
        for (at, _, length) in records(&stream) {
            for kept in 0..length {
                let mut short = stream.clone();
                short.drain(at + 4 + kept..at + 4 + length);
                short[at + 2..at + 4].copy_from_slice(&u16::try_from(kept).unwrap().to_le_bytes());
                let _ = read(&packed(&short));
            }
        }
    }
    for kind in [0x0006, 0x00FD, 0x0203, 0x0204, 0x0205, 0x00D6, 0x027E, 0x00BD, 0x0207] {
        assert!(detail(read(&with_record(kind, &[]))).contains("too short"), "{kind:#x}");
    }
}

#[test]
fn sheets_that_begin_nowhere_or_everywhere() {
    let stream = xls_stream(&book());
    let at = place(&stream, 0x0085) + 4;
    for to in [0_u32, 1, 4, u32::MAX, u32::MAX - 1, u32::try_from(stream.len()).unwrap()] {
        let mut lying = stream.clone();
        lying[at..at + 4].copy_from_slice(&to.to_le_bytes());
        let _ = read(&packed(&lying));
    }
    let mut lying = stream;
    lying[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(detail(read(&packed(&lying))).contains("place in the stream"));
    // Many sheets of the same place.
    let book = Workbook { sheets: (0..20).map(|number| sheet(&format!("S{number}"), vec![])).collect() };
    let mut stream = xls_stream(&book);
    let listed: Vec<usize> =
        records(&stream).iter().filter(|(_, kind, _)| *kind == 0x0085).map(|(at, _, _)| at + 4).collect();
    let globals_end = records(&stream).iter().find(|(_, kind, _)| *kind == 0x000A).unwrap().0;
    for at in listed {
        stream[at..at + 4].copy_from_slice(&0_u32.to_le_bytes());
    }
    assert!(globals_end > 0);
    assert!(detail(read(&packed(&stream))).contains("overlap"));
}

#[test]
fn shared_strings_that_lie() {
    let stream = xls_stream(&book());
    let at = place(&stream, 0x00FC) + 8;
    for count in [0, 1, 3, u32::MAX] {
        let mut lying = stream.clone();
        lying[at..at + 4].copy_from_slice(&u32::to_le_bytes(count));
        let _ = read(&packed(&lying));
    }
    for (offset, value) in [(4, 0xFF), (5, 0xFF), (6, 0x0F), (6, 0x04), (6, 0x08)] {
        let mut lying = stream.clone();
        lying[at + offset] = value;
        let _ = read(&packed(&lying));
    }
    let index = with_record(0x00FD, &[9, 0, 0, 0, 15, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
    assert!(detail(read(&index)).contains("shared string"));
}

#[test]
fn cells_far_away() {
    let far = with_record(0x0203, &[0xFF, 0xFF, 0xFF, 0xFF, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert!(matches!(read(&far), Err(SheetError::TooMuch { what: Quantity::Columns, .. })));
    let limits = Limits { rows: 100, ..Limits::default() };
    let file = with_record(0x0203, &[100, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert!(matches!(
        ltc_sheets::read(&file, &limits),
        Err(SheetError::TooMuch { what: Quantity::Rows, limit: 100, .. })
    ));
    assert!(read(&file).is_ok());
}

/// The allocation table of a file with sectors of 512 bytes, and its number of entries.
fn table(file: &[u8]) -> (usize, usize) {
    let sector = u32::from_le_bytes([file[76], file[77], file[78], file[79]]) as usize;
    ((sector + 1) * 512, (file.len() - (sector + 1) * 512) / 4)
}

#[test]
fn sectors_in_a_circle() {
    let file = write_xls(&workbook(vec![texts(["甲"]); 2_000]));
    let (start, entries) = table(&file);
    for from in 0..entries.min(24) {
        for to in [
            0,
            u32::try_from(from).unwrap(),
            1,
            5,
            u32::try_from(entries).unwrap(),
            0xFFFF_FFF9,
            0xFFFF_FFFD,
            0xFFFF_FFFF,
        ] {
            let mut circle = file.clone();
            circle[start + 4 * from..start + 4 * from + 4].copy_from_slice(&to.to_le_bytes());
            let _ = read(&circle);
        }
    }
    // The directory's own chain.
    let directory = u32::from_le_bytes([file[48], file[49], file[50], file[51]]);
    let mut circle = file;
    let at = start + 4 * directory as usize;
    circle[at..at + 4].copy_from_slice(&directory.to_le_bytes());
    assert!(detail(read(&circle)).contains("endless chain"));
}

#[test]
fn every_byte_of_the_header_and_the_directory() {
    let file = write_xls(&book());
    let directory = (u32::from_le_bytes([file[48], file[49], file[50], file[51]]) as usize + 1) * 512;
    for at in (0..512).chain(directory..directory + 512) {
        for value in [0, 1, 2, 3, 0x7F, 0x80, 0xFE, 0xFF] {
            let mut other = file.clone();
            other[at] = value;
            let _ = read(&other);
        }
    }
    // A list of the table's sectors that goes on in itself.
    let mut endless = file;
    endless[68..72].copy_from_slice(&0_u32.to_le_bytes());
    let _ = read(&endless);
}
