//! Good files with bytes changed at random. Whatever comes out, nothing panics and nothing hangs.

use crate::{
    parts::{Parts, SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, read, sheet, texts},
    read_xls::styles,
    round_trip::pages,
};
use ltc_grid::{Cell, Shown, Workbook};
use ltc_sheets::{
    testing::{compound_file, write_xls_with, xls_stream_with},
    write,
};

/// A linear congruential generator, the same numbers each time.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    /// Changes, inserts, removes or doubles some bytes.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        const TELLING: [u8; 14] = [0, 1, 0x3C, 0x7F, 0x80, 0xFF, b'"', b'<', b'>', b'=', b'&', b'9', b'Z', b'/'];

        for _ in 0..=self.next(4) {
            if bytes.is_empty() {
                return;
            }
            let at = self.next(bytes.len());
            let end = (at + 1 + self.next(8)).min(bytes.len());
            match self.next(6) {
                0 => bytes[at] ^= 1 << self.next(8),
                1 => bytes[at] = TELLING[self.next(TELLING.len())],
                2 => drop(bytes.drain(at..end)),
                3 => bytes.insert(at, TELLING[self.next(TELLING.len())]),
                4 => {
                    let piece = bytes[at..end].to_vec();
                    let to = self.next(bytes.len());
                    bytes.splice(to..to, piece);
                }
                _ => bytes[at..end].fill(TELLING[self.next(TELLING.len())]),
            }
        }
    }
}

fn rows() -> Vec<Vec<Cell>> {
    vec![
        texts(["甲", "BA15-1", "x"]),
        vec![
            Cell::Number(1_150_701.0),
            Cell::Number(0.5),
            Cell::Number(7.0),
            Cell::Flag(true),
            Cell::Error("#N/A".into()),
        ],
        vec![Cell::Empty, Cell::Day(2026, 7, 1, 0), Cell::Time(510), Cell::from("a\n甲")],
    ]
}

#[test]
fn archives() {
    let shown = rows().into_iter().map(|row| row.into_iter().map(Shown::from).collect()).collect();
    let file = write(&pages(shown)).unwrap();
    let mut random = Random(1);
    for _ in 0..3_000 {
        let mut bytes = file.clone();
        random.mutate(&mut bytes);
        let _ = read(&bytes);
    }
    for length in 0..file.len() {
        assert!(read(&file[..length]).is_err(), "{length}");
    }
}

/// Beyond the checksums of the archive: the parts themselves.
#[test]
fn parts_of_archives() {
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><f>A1</f><v>46204.5</v></c></row><row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>_x0041_&amp;</t></is></c><c t=\"e\"><v>#REF!</v></c></row>";
    let parts = Parts::new(cells);
    let mut random = Random(2);
    let mut good = 0;
    for round in 0..6_000 {
        let mut parts = parts.clone();
        let name = [SHEET, SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, "_rels/.rels"][round % 7];
        random.mutate(parts.part(name));
        good += usize::from(parts.read().is_ok());
    }
    assert!(good > 500, "the changes leave some files readable: {good}");
}

#[test]
fn compound_files() {
    let book = Workbook { sheets: vec![sheet("甲", rows()), sheet("乙", rows())] };
    let mut random = Random(3);
    for style in styles() {
        let file = write_xls_with(&book, style);
        for _ in 0..100 {
            let mut bytes = file.clone();
            random.mutate(&mut bytes);
            let _ = read(&bytes);
        }
    }
}

/// The records themselves: most of a compound file is padding.
#[test]
fn records() {
    let book = Workbook { sheets: vec![sheet("甲", rows())] };
    let mut random = Random(4);
    let mut good = 0;
    for style in styles() {
        let stream = xls_stream_with(&book, style);
        for _ in 0..250 {
            let mut stream = stream.clone();
            random.mutate(&mut stream);
            good += usize::from(read(&compound_file(&[("Workbook", &stream)], style.large_sectors)).is_ok());
        }
    }
    assert!(good > 500, "the changes leave some files readable: {good}");
}

#[test]
fn bytes_after_a_good_beginning() {
    let mut random = Random(5);
    for start in [&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"<?xml"] {
        for length in [0, 1, 10, 100, 511, 512, 513, 4_096, 10_000] {
            let noise = (0..length).map(|_| u8::try_from(random.next(256)).unwrap());
            let bytes: Vec<u8> = start.iter().copied().chain(noise).collect();
            assert!(read(&bytes).is_err());
        }
    }
}
