//! What is written comes back.

use crate::{
    parts::{read, sheet},
    read_xls::styles,
};
use ltc_grid::{Cell, Look, Page, Pages, Shown, Workbook};
use ltc_sheets::{testing::write_xls_with, write};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::RngSeed};

const LOOKS: [Look; 9] = [
    Look::Plain,
    Look::Header,
    Look::Title,
    Look::Amount,
    Look::Error,
    Look::Warning,
    Look::Note,
    Look::Faint,
    Look::Wrapped,
];

pub(crate) fn page(name: &str, rows: Vec<Vec<Shown>>) -> Page {
    Page { name: name.to_owned(), rows, ..Page::default() }
}

pub(crate) fn pages(rows: Vec<Vec<Shown>>) -> Pages {
    Pages { pages: vec![page("S", rows)], title: String::new() }
}

fn plain(cells: &[Cell]) -> Vec<Shown> {
    cells.iter().cloned().map(Shown::from).collect()
}

/// Without what no reader can know: empty cells at the end of rows and empty rows at the end.
fn trimmed(mut rows: Vec<Vec<Cell>>) -> Vec<Vec<Cell>> {
    for row in &mut rows {
        row.truncate(row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |at| at + 1));
    }
    rows.truncate(rows.iter().rposition(|row| !row.is_empty()).map_or(0, |at| at + 1));
    rows
}

fn back(rows: Vec<Vec<Shown>>) -> Vec<Vec<Cell>> {
    read(&write(&pages(rows)).unwrap()).unwrap().sheets.swap_remove(0).rows
}

#[test]
fn every_kind_of_cell_in_every_look() {
    let cells = [
        Cell::from("甲\n乙"),
        Cell::Number(0.0),
        Cell::Number(-1_234.5),
        Cell::Flag(true),
        Cell::Flag(false),
        Cell::Day(2026, 7, 1, 0),
        Cell::Day(1900, 1, 1, 0),
        Cell::Day(9999, 12, 31, 1_439),
        Cell::Time(0),
        Cell::Time(510),
        Cell::Empty,
        Cell::from("x"),
    ];
    for look in LOOKS {
        let shown = cells.iter().cloned().map(|cell| Shown { cell, look }).collect();
        assert_eq!(back(vec![shown]), [cells.to_vec()], "{look:?}");
    }
}

#[test]
fn text_stays_text() {
    let texts = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "http://example.org",
        "mailto:a@example.org",
        "0012",
        "1150701",
        "TRUE",
        "2026-07-01",
        "{=1}",
        "'x",
        " x ",
        "\tx",
        "a\r\nb",
        "_x0041_",
        "<&>\"'",
        "#REF!",
        "𠮷",
    ];
    let cells: Vec<Cell> = texts.into_iter().map(Cell::from).collect();
    assert_eq!(back(vec![plain(&cells)]), [cells]);
}

#[test]
fn what_a_spreadsheet_has_no_value_for_becomes_text() {
    for (cell, text) in [
        (Cell::Day(1899, 12, 31, 0), "1899-12-31"),
        (Cell::Day(2026, 2, 30, 0), "2026-02-30"),
        (Cell::Day(10_000, 1, 1, 61), "10000-01-01 01:01"),
        (Cell::Day(2026, 7, 1, 1_440), "2026-07-01 24:00"),
        (Cell::Time(1_440), "24:00"),
        (Cell::Number(f64::NAN), "NaN"),
        (Cell::Number(f64::INFINITY), "inf"),
        (Cell::Error("#REF!".into()), "#REF!"),
    ] {
        assert_eq!(back(vec![vec![Shown::from(cell)]]), [[Cell::from(text)]]);
    }
}

#[test]
fn several_sheets_in_their_order() {
    let row = |text: &str| vec![vec![Shown::from(text)]];
    let book = Pages {
        pages: vec![page("乙", row("1")), page("甲", vec![]), page("A'B", row("2"))],
        title: "申報".into(),
    };
    let read = read(&write(&book).unwrap()).unwrap();
    assert_eq!(
        read,
        Workbook {
            sheets: vec![
                sheet("乙", vec![vec!["1".into()]]),
                sheet("甲", vec![]),
                sheet("A'B", vec![vec!["2".into()]])
            ]
        }
    );
}

/// The header of the batch-import workbook: line breaks and hints.
#[test]
fn the_header_of_the_batch_import_workbook() {
    let header = [
        "身分證字號",
        "服務日期\n(請輸入7碼)",
        "服務項目代碼",
        "服務類別\n1.補助\n2.自費",
        "數量\n(僅整數)",
        "單價",
        "服務人員身分證",
        "起始時段-小時\n(24小時制)",
        "起始時段-分鐘",
        "結束時段-小時\n(24小時制)",
        "結束時段-分鐘",
        "備註",
        "服務人員身分證2",
        "服務人員身分證3",
        "服務人員身分證4",
        "服務人員身分證5",
        "不申報AA09填1",
        "訪視未遇填1",
        "C碼必填-\n復能目標達成情形\n(1-5)",
        "C碼必填-\n復能目標",
        "C碼必填-\n指導對象",
        "C碼必填-\n服務內容",
        "C碼必填-\n指導建議摘要",
        "OT01必填-餐別\n(1 早 2 午 3 晚)",
        "BD03、DA01使用-\n出發地",
        "BD03、DA01使用-\n目的地",
        "BD03、DA01使用-\n出發地(緯度)",
        "BD03、DA01使用-\n出發地(經度)",
        "BD03、DA01使用-\n目的地(緯度)",
        "BD03、DA01使用-\n目的地(經度)",
        "BD03、DA01使用-\n里程數(公里)",
        "BD03、DA01使用-\n車號",
        "BD03必填-\n服務使用類型\n(1-4)",
    ];
    let header: Vec<Cell> = header.into_iter().map(Cell::from).collect();
    assert_eq!(header.len(), 33);
    let mut record = vec![
        Cell::from("A123456789"),
        Cell::Number(1_150_701.0),
        Cell::from("BA15-1"),
        Cell::Number(1.0),
        Cell::Number(2.0),
    ];
    record.resize(33, Cell::Empty);
    record[32] = Cell::Number(1.0);
    let rows = vec![header, record];
    assert_eq!(back(rows.iter().map(|row| plain(row)).collect()), rows);
    let book = Workbook { sheets: vec![sheet("工作表1", rows)] };
    for style in styles() {
        assert_eq!(read(&write_xls_with(&book, style)).unwrap(), book);
    }
}

fn text() -> impl Strategy<Value = String> {
    let hard = select(vec![
        "=", "_x000D_", "_x005F_", "\r\n", "\u{0}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "\u{85}", "\u{2028}", "<b>",
        "]]>", "&amp;", " ", "𠮷",
    ]);
    prop_oneof!["\\PC{0,12}", vec(hard, 1..5).prop_map(|parts| parts.concat()), any::<String>()]
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        3 => Just(Cell::Empty),
        4 => text().prop_map(Cell::text),
        2 => any::<i32>().prop_map(|number| Cell::whole(number.into())),
        2 => any::<f64>().prop_filter("numbers", |number| number.is_finite()).prop_map(Cell::Number),
        1 => any::<bool>().prop_map(Cell::Flag),
        1 => (1_905..=9_999_i32, 1..=12_u8, 1..=28_u8, 0..1_440_u16).prop_map(|(year, month, day, minute)| Cell::Day(year, month, day, minute)),
        1 => (0..1_440_u16).prop_map(Cell::Time),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        rng_seed: RngSeed::Fixed(3),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_grid_as_xlsx(rows in vec(vec((cell(), select(LOOKS.to_vec())), 0..8), 0..12)) {
        let shown = rows.iter().map(|row| row.iter().map(|(cell, look)| Shown { cell: cell.clone(), look: *look }).collect()).collect();
        let cells: Vec<Vec<Cell>> = rows.into_iter().map(|row| row.into_iter().map(|(cell, _)| cell).collect()).collect();
        prop_assert_eq!(back(shown), trimmed(cells));
    }

    #[test]
    fn any_grid_as_xls(rows in vec(vec(cell(), 0..8), 0..12), style in select(styles().collect::<Vec<_>>())) {
        let book = |rows| Workbook { sheets: vec![sheet("S", rows)] };
        prop_assert_eq!(read(&write_xls_with(&book(rows.clone()), style)).unwrap(), book(trimmed(rows)));
    }
}
