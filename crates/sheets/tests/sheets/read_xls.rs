//! What stands in the cells of an xls, as this crate reads it and as calamine does.

use crate::parts::{read, rows, sheet, texts, workbook};
use ltc_grid::{Cell, Workbook};
use ltc_sheets::testing::{XlsStyle, write_xls, write_xls_with};
use std::io::Cursor;

/// All ways to write.
pub(crate) fn styles() -> impl Iterator<Item = XlsStyle> {
    (0_u8..32).map(|bits| XlsStyle {
        in_1904: bits & 1 != 0,
        own_strings: bits & 2 != 0,
        formulas: bits & 4 != 0,
        packed: bits & 8 != 0,
        large_sectors: bits & 16 != 0,
    })
}

fn every_kind() -> Workbook {
    let mut hidden = sheet("隱藏", vec![texts(["乙"])]);
    hidden.hidden = true;
    let rows = vec![
        vec![],
        vec![Cell::Empty, Cell::from("甲"), Cell::from("A\nB"), Cell::from("é"), Cell::from("08")],
        vec![
            Cell::Number(1_150_701.0),
            Cell::Number(0.5),
            Cell::Number(-3.0),
            Cell::Number(12.34),
            Cell::Number(1e300),
        ],
        vec![Cell::Flag(true), Cell::Flag(false), Cell::Error("#REF!".into()), Cell::Error("#N/A".into())],
        vec![Cell::Day(2026, 7, 1, 0), Cell::Day(2026, 7, 1, 510), Cell::Time(0), Cell::Time(1_439)],
    ];
    Workbook { sheets: vec![sheet("工作表1", rows), sheet("Empty", vec![]), hidden] }
}

#[test]
fn every_kind_of_cell_in_every_way_of_writing() {
    for style in styles() {
        assert_eq!(read(&write_xls_with(&every_kind(), style)).unwrap(), every_kind(), "{style:?}");
    }
}

#[test]
fn dates_of_the_1904_system_are_other_numbers() {
    let file = write_xls_with(
        &workbook(vec![vec![Cell::Day(2026, 7, 1, 0)]]),
        XlsStyle { in_1904: true, ..XlsStyle::default() },
    );
    let serial = 44_742_f64.to_le_bytes();
    assert!(file.windows(8).any(|window| window == serial));
    assert_eq!(rows(&file), [[Cell::Day(2026, 7, 1, 0)]]);
}

/// Texts of all lengths around a record's, narrow and wide, torn at every place.
#[test]
fn long_texts_go_on_over_records() {
    for length in (8_100..8_240).chain([16_440, 32_767]) {
        for letters in ["a", "字", "é", "字a"] {
            let text: String = letters.chars().cycle().take(length).collect();
            let mixed: String = "a".repeat(length / 2) + &"字".repeat(length - length / 2);
            let rows = vec![texts(["x", &text]), texts([&mixed, "y"])];
            for style in [XlsStyle::default(), XlsStyle { formulas: true, ..XlsStyle::default() }] {
                assert_eq!(
                    read(&write_xls_with(&workbook(rows.clone()), style)).unwrap(),
                    workbook(rows.clone()),
                    "{length} of {letters}"
                );
            }
        }
    }
}

#[test]
fn many_texts() {
    let rows: Vec<Vec<Cell>> = (0..3_000)
        .map(|row| vec![Cell::from(format!("服務{row}")), Cell::from("甲"), Cell::from(format!("BA{row:02}"))])
        .collect();
    assert_eq!(read(&write_xls(&workbook(rows.clone()))).unwrap(), workbook(rows));
}

#[test]
fn more_than_seven_megabytes() {
    let rows: Vec<Vec<Cell>> =
        (0..20_000).map(|row| (0..33).map(|column| Cell::Number(f64::from(row * column) + 0.125)).collect()).collect();
    let file = write_xls(&workbook(rows.clone()));
    assert!(file.len() > 8_000_000);
    assert_eq!(read(&file).unwrap(), workbook(rows));
}

/// The other reader of the same file.
#[test]
fn calamine_reads_the_same() {
    use calamine::{Data, Reader, Xls};

    // Of files with large sectors it wants a stream of small ones.
    for style in styles().filter(|style| !style.large_sectors) {
        let file = write_xls_with(&every_kind(), style);
        let ours = read(&file).unwrap();
        let mut theirs: Xls<_> = Xls::new(Cursor::new(&file)).unwrap();
        assert_eq!(theirs.sheet_names(), ["工作表1", "Empty", "隱藏"]);
        for sheet in &ours.sheets {
            let range = theirs.worksheet_range(&sheet.name).unwrap();
            for (row, cells) in (0..).zip(&sheet.rows) {
                for (column, cell) in (0..).zip(cells) {
                    let there = range.get_value((row, column)).unwrap_or(&Data::Empty);
                    let same = match (cell, there) {
                        (Cell::Empty, Data::Empty) => true,
                        (Cell::Text(ours), Data::String(theirs)) => ours == theirs,
                        (Cell::Number(ours), Data::Float(theirs)) => ours == theirs,
                        (Cell::Number(ours), Data::Int(theirs)) => *ours == *theirs as f64,
                        (Cell::Flag(ours), Data::Bool(theirs)) => ours == theirs,
                        (Cell::Error(ours), Data::Error(theirs)) => *ours == theirs.to_string(),
                        (Cell::Day(year, month, day, minute), Data::DateTime(theirs)) => {
                            let (y, m, d, hour, min, ..) = theirs.to_ymd_hms_milli();
                            (*year, *month, *day, *minute) == (y.into(), m, d, u16::from(hour) * 60 + u16::from(min))
                        }
                        (Cell::Time(minute), Data::DateTime(theirs)) => {
                            let (.., hour, min, _, _) = theirs.to_ymd_hms_milli();
                            *minute == u16::from(hour) * 60 + u16::from(min)
                        }
                        _ => false,
                    };
                    assert!(same, "{style:?} {row} {column}: {cell:?}, {there:?}");
                }
            }
        }
    }
}
