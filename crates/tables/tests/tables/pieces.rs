//! However a text is cut, the same is read; and no bytes make a reader panic.

use super::common::{eleven, records, said};
use ltc_grid::{Cell, Sheet, Workbook};
use ltc_tables::{
    Mapping, TableError, TextReader, detect, preview_text, preview_workbook, read_fee_apply, read_second,
    read_second_text, read_text, read_workbook,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn tries(cases: u32) -> Config {
    let by_hand = std::env::var_os("PROPTEST_CASES").is_some();
    let default = Config::default();
    let cases = if by_hand { default.cases } else { cases };
    Config { cases, rng_seed: RngSeed::Fixed(10_712), failure_persistence: None, ..default }
}

type Outcome = Result<(Vec<String>, Vec<u32>, String), TableError>;

fn outcome(pieces: &[&[u8]]) -> Outcome {
    let mut records = records();
    let mut reader = TextReader::new("a.csv");
    let mut taken = 0;
    for piece in pieces {
        reader.push(piece, &mut records)?;
        taken += piece.len();
        assert_eq!(reader.consumed(), taken as u64);
    }
    let report = reader.finish(&mut records)?;
    let rows = (0..u32::try_from(records.len()).unwrap()).map(|record| records.row_number(record)).collect();
    Ok((said(&records), rows, format!("{report:?}")))
}

const ROWS: &str = "A123456789,1150701,BA02,1,2,195,B123456780,9,0,9,30\r\n\r\n\"A123456789\",1150702,\"BA01\",1,1,,B123456780,13,5,13,35,\"多,\r\n\"\"行\"\"\"\r\nA123456789,1150703,BA02,1,1,,\"B123456780,9,0,9,30\nA123456789,1150704,BA02,1,1,,B123456780,9,0,9,30,許功蓋\rA123456789,1150705,BA02,1,1";

#[test]
fn cut_at_every_place() {
    let text = eleven(ROWS).replace("分鐘\nA", "分鐘,備註\r\nA");
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big5 = encoding_rs::BIG5.encode(&text).0.into_owned();
    for bytes in [text.clone().into_bytes(), utf16, big5] {
        let whole = outcome(&[&bytes]);
        assert_eq!(whole.as_ref().unwrap().1, [2, 4, 5, 6, 7]);
        for cut in 0..=bytes.len() {
            let (one, two) = bytes.split_at(cut);
            assert_eq!(outcome(&[one, two]), whole, "cut at {cut}");
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(outcome(&single), whole);
    }
}

/// The beginning is kept back: cuts behind it have to be tried too.
#[test]
fn cut_behind_the_beginning() {
    let filler = "A123456789,1150701,BA02,1,2,195,B123456780,9,0,9,30,\"a\nb\"\n".repeat(1_200);
    let text = eleven(&format!("{filler}{ROWS}")).replace("分鐘\nA", "分鐘,備註\r\nA");
    let bytes = text.as_bytes();
    let whole = outcome(&[bytes]);
    assert_eq!(whole.as_ref().unwrap().0.len(), 1_205);
    let around = (65_530..65_545).chain((bytes.len() - 260..bytes.len()).step_by(3));
    for cut in around {
        let (one, two) = bytes.split_at(cut);
        assert_eq!(outcome(&[one, two]), whole, "cut at {cut}");
    }
    for size in [1, 2, 3, 7, 997, 65_535, 65_536, 65_537] {
        let pieces: Vec<&[u8]> = bytes.chunks(size).collect();
        assert_eq!(outcome(&pieces), whole, "pieces of {size}");
    }
}

/// Bytes that are nearly a table: delimiters, quotation marks, ends of lines, halves of characters.
fn nearly_table() -> impl Strategy<Value = Vec<u8>> {
    let bits: Vec<&[u8]> = vec![
        b",",
        b";",
        b"\t",
        b"\"",
        b"\"\"",
        b"\n",
        b"\r",
        b"\r\n",
        b"A123456789",
        b"1150701",
        b"BA02",
        b"1",
        b"9:00",
        b" ",
        b"\xe8",
        b"\xa8\xad",
        b"\xff",
        b"\0",
        b"{",
        b"[",
        b"\xef\xbb\xbf",
        "合計".as_bytes(),
        "身分證字號".as_bytes(),
    ];
    let cells = vec(proptest::sample::select(bits), 0..60).prop_map(|bits| bits.concat());
    let header = proptest::sample::select(vec![
        "",
        "身分證字號,服務日期,服務項目代碼,備註\n",
        "client;date;code\r\n",
        "\u{feff}身分證字號\t日期\t碼別\t服務人員\t服務人員\r",
        "身分證號,CMS等級,福利身分別,服務項目類別\n",
        "身分證號,CMS等級,服務項目類別,服務代碼,數量,服務日期\n",
        "身分證字號,CMS等級,福利身分別,體重,計畫起日,計畫迄日\n",
        "身分證字號,月份,單位代碼,額度類型,金額\n",
    ]);
    (header, cells).prop_map(|(header, cells)| [header.as_bytes(), &cells].concat())
}

fn nearly_json() -> impl Strategy<Value = Vec<u8>> {
    let bits = vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"apply_info\"",
        "\"case_svc_records\"",
        "\"idn\"",
        "\"amount\"",
        "1",
        "-1e9",
        "\"A123456789\"",
        "null",
        "true",
        "\"svc_dt\"",
        "\"20260701\"",
        "\\",
        "\"",
        " ",
        "\u{feff}",
        "{}",
        "[{}]",
        "\"x\":[1]",
        "{\"apply_info\":{},\"case_svc_records\":[{\"idn\":",
        "}]}",
    ];
    vec(proptest::sample::select(bits), 0..40).prop_map(|bits| bits.concat().into_bytes())
}

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Empty),
        proptest::sample::select(vec![
            "身分證字號",
            "服務日期",
            "服務代碼",
            "CMS等級",
            "A123456789",
            "合計",
            "",
            "BA02"
        ])
        .prop_map(|text| Cell::Text(text.to_owned())),
        ".{0,6}".prop_map(Cell::Text),
        any::<f64>().prop_map(Cell::Number),
        any::<bool>().prop_map(Cell::Flag),
        (any::<i32>(), any::<u8>(), any::<u8>(), any::<u16>()).prop_map(|(y, m, d, t)| Cell::Day(y, m, d, t)),
        any::<u16>().prop_map(Cell::Time),
        Just(Cell::Error("#REF!".into())),
    ]
}

fn any_workbook() -> impl Strategy<Value = Workbook> {
    let header = proptest::sample::select(vec![
        vec![],
        vec!["身分證字號", "服務日期", "服務項目代碼", "起始時段-小時", "起始時間", "數量"],
        vec!["身分證號", "CMS等級", "福利身分別", "服務項目類別", "服務日期"],
        vec!["身分證字號", "CMS等級", "福利身分別", "體重", "暫停起日", "暫停迄日"],
        vec!["單位代碼", "特約起日", "特約迄日", "服務人數上限"],
    ]);
    let sheet = (header, vec(vec(any_cell(), 0..8), 0..8), any::<bool>()).prop_map(|(header, rows, hidden)| {
        let header: Vec<Cell> = header.into_iter().map(Cell::from).collect();
        Sheet { name: "工作表1".into(), rows: [vec![header], rows].concat(), hidden }
    });
    vec(sheet, 0..3).prop_map(|sheets| Workbook { sheets })
}

/// Every reader gets the bytes; what is read as nothing says so.
fn try_all(bytes: &[u8]) {
    let _ = detect(bytes);
    let _ = preview_text("a", bytes, &Mapping::default());
    let mut records = records();
    if let Ok(report) = read_text("a", bytes, &Mapping::default(), &mut records) {
        assert!(report.records > 0 || !report.problems.is_empty());
    }
    if let Ok(report) = read_fee_apply("a", bytes, &mut records) {
        assert!(report.records > 0 || !report.problems.is_empty());
    }
    if let Ok(read) = read_second_text("a", bytes) {
        assert!(read.rows > 0 || !read.problems.is_empty());
    }
}

proptest! {
    #![proptest_config(tries(300))]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        try_all(&bytes);
    }

    #[test]
    fn bytes_that_are_nearly_a_table(bytes in nearly_table()) {
        try_all(&bytes);
    }

    #[test]
    fn bytes_that_are_nearly_json(bytes in nearly_json()) {
        try_all(&bytes);
    }

    #[test]
    fn cut_anywhere(bytes in nearly_table(), cuts in vec(0_usize..200, 0..5)) {
        let whole = outcome(&[&bytes]);
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
        cuts.sort_unstable();
        let mut pieces = Vec::new();
        let mut from = 0;
        for cut in cuts {
            pieces.push(&bytes[from..cut]);
            from = cut;
        }
        pieces.push(&bytes[from..]);
        prop_assert_eq!(outcome(&pieces), whole);
    }

    #[test]
    fn any_sheets(workbook in any_workbook()) {
        let mut records = records();
        let _ = preview_workbook("a", &workbook, &Mapping::default());
        if let Ok(report) = read_workbook("a", &workbook, &Mapping::default(), &mut records) {
            prop_assert!(report.records > 0 || !report.problems.is_empty());
        }
        if let Ok(read) = read_second("a", &workbook) {
            prop_assert!(read.rows > 0 || !read.problems.is_empty());
        }
    }
}
