//! Delimited text in the shapes that users have.

use super::common::{ELEVEN, TWO, eleven, first, is_bad, problems, read, read_bytes, records, refusal, said, values};
use ltc_check::records::{Core, Field};
use ltc_tables::{Encoding, Mapping, Refusal, TextReader, preview_text, read_text};

const FIRST: &str = "A123456789 2026-07-01 BA02 1 2 195 B123456780 09:00 09:30";
const SECOND: &str = "A123456789 2026-07-02 BA01 1 1  B123456780 13:05 13:35";

#[test]
fn eleven_columns_suffice() {
    let (records, report) = read(&eleven(TWO));
    assert_eq!((records.len(), report.records, report.header_row), (2, 2, 1));
    assert_eq!(first(&records, 0), FIRST);
    assert_eq!(first(&records, 1), SECOND);
    assert_eq!((records.row_number(0), records.row_number(1)), (2, 3));
    assert!(report.problems.is_empty());
    assert_eq!(records.header(0, Field::Date), Some("服務日期(請輸入7碼)"));
    assert_eq!(records.place(1).unwrap().file, "a.csv");
}

#[test]
fn ends_of_lines_and_delimiters() {
    let expected = said(&read(&eleven(TWO)).0);
    for end in ["\n", "\r\n", "\r"] {
        for delimiter in [",", ";", "\t"] {
            for last in [true, false] {
                let text = eleven(TWO).replace('\n', end).replace(',', delimiter);
                let text = if last { text.as_str() } else { text.trim_end() };
                let (records, report) = read(text);
                assert_eq!(said(&records), expected, "{end:?} {delimiter:?}");
                assert_eq!(records.row_number(1), 3);
                assert!(report.problems.is_empty());
            }
        }
    }
}

#[test]
fn the_delimiter_is_not_what_stands_in_quotation_marks() {
    let text = "\"身分證字號;a;b;c\n(d;e;f)\";服務日期;\"服務項目代碼\n(例;BA01)\";備註\nA123456789;1150701;BA01;\"甲,乙;丙\"\n";
    let text = text.replace("字號;a;b;c\n(d;e;f)", "字號\n(a;b;c,d,e)");
    let (records, _) = read(&text);
    assert_eq!(values(&records, 0, &[Field::Client, Field::Code, Field::Remark]), "A123456789 BA01 甲,乙;丙");
    assert_eq!(records.row_number(0), 2);
}

#[test]
fn encodings() {
    let text = eleven(&format!("{TWO}A123456789,1150703,BA02,1,1,,B123456780,9,0,9,30,王小明許功蓋\n"));
    let text = text.replace("分鐘\nA", "分鐘,備註\nA");
    let expected = said(&read(&text).0);
    assert!(expected[2].contains("remark=王小明許功蓋"));
    let big5 = encoding_rs::BIG5.encode(&text).0.into_owned();
    assert!(std::str::from_utf8(&big5).is_err());
    let bom = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    for bytes in [big5, bom, little, big] {
        let (records, report) = read_bytes(&bytes);
        assert_eq!(said(&records), expected);
        assert!(report.problems.is_empty());
    }
}

#[test]
fn big5_far_behind_headers_in_english() {
    let mut text = "client,date,code,remark\n".to_owned();
    for _ in 0..5_000 {
        text += "A123456789,2026-07-01,BA02,x\n";
    }
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(b"A123456789,2026-07-01,BA02,");
    bytes.extend_from_slice(&encoding_rs::BIG5.encode("許功蓋").0);
    let (records, report) = read_bytes(&bytes);
    assert_eq!(values(&records, 5_000, &[Field::Remark]), "許功蓋");
    assert!(report.problems.is_empty());
    // Told otherwise, its bytes are no UTF-8; the row stays.
    let mut other = self::records();
    let mut reader = TextReader::new("a").with_encoding(Encoding::Utf8);
    reader.push(&bytes, &mut other).unwrap();
    let report = reader.finish(&mut other).unwrap();
    assert_eq!((other.len(), problems(&report.problems)), (5_001, vec!["5002 remark NotInEncoding".to_owned()]));
}

#[test]
fn a_byte_that_is_no_utf8_costs_its_cell_alone() {
    let mut bytes = eleven(TWO).replace("分鐘\nA", "分鐘,備註\nA").into_bytes();
    bytes.extend_from_slice(b"A123456789,1150703,BA02,1,1,,B123456780,9,0,9,30,x\xffy\n");
    bytes.extend_from_slice(b"A123456789,1150704,BA02,1,1,,B123456780,9,0,9,30,z\n");
    // Much UTF-8 and one wrong byte is no Big5, if the beginning is long enough to tell.
    let mut long = eleven(&TWO.repeat(2_000)).replace("分鐘\nA", "分鐘,備註\nA").into_bytes();
    long.extend_from_slice(&bytes[ELEVEN.len() + 8..]);
    let (records, report) = read_bytes(&long);
    assert_eq!(records.len(), 4_004);
    assert_eq!(report.problems.list.len(), 1);
    assert_eq!(report.problems.list[0].value.as_deref(), Some("x\u{fffd}y"));
    assert_eq!(values(&records, 4_003, &[Field::Remark]), "z");
}

#[test]
fn dates_numbers_and_codes_as_people_write_them() {
    let rows = [
        "a123456789,115/07/01,ba02,補助,2.0,\"1,950\",b123456780,09,00,9,30",
        "A123456789,2026-07-01,ba17D1,自費,１,,B123456780,9,0,9,30",
        "A123456789,2026/7/1,BA15-1,2,1,,B123456780,9,0,24,0",
        "Ａ１２３４５６７８９,民國115年7月1日,ＢＡ０２,1,1,,B123456780,9,0,9,30",
        " A123456789 ,20260701, BA02 ,1,1,,B123456780,9,0,9,30",
        "A123456789,1150701.0,BA02 基本日常照顧,1.0,1.0,,B123456780,9.0,0.0,9,30",
    ];
    let (records, report) = read(&eleven(&rows.join("\n")));
    assert!(report.problems.is_empty());
    assert_eq!(first(&records, 0), "A123456789 2026-07-01 BA02 1 2 1950 B123456780 09:00 09:30");
    assert_eq!(first(&records, 1), "A123456789 2026-07-01 BA17d1 2 1  B123456780 09:00 09:30");
    assert_eq!(first(&records, 2), "A123456789 2026-07-01 BA15-1 2 1  B123456780 09:00 24:00");
    for record in 3..6 {
        assert_eq!(first(&records, record), "A123456789 2026-07-01 BA02 1 1  B123456780 09:00 09:30");
    }
}

#[test]
fn bad_cells_stay_and_are_marked() {
    let rows = ["A123456789,1151332,BA02,3,x,-1,B123456780,25,61,,9", ",,BA02,,,,,,,,"];
    let (records, report) = read(&eleven(&rows.join("\n")));
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    for core in [Core::Date, Core::FeeType, Core::Quantity, Core::UnitPrice, Core::StartHour, Core::StartMinute] {
        assert!(is_bad(&records, 0, core), "{core:?}");
    }
    assert!(records.row(0).is_missing(Core::EndHour));
    assert_eq!(records.text(0, Field::Date), Some("1151332"));
    assert_eq!(records.text(0, Field::StartHour), Some("25"));
    assert!(records.row(1).is_missing(Core::Client) && records.row(1).is_missing(Core::Date));
}

#[test]
fn blank_lines_are_counted_and_empty_rows_skipped() {
    let (records, report) = read(&eleven("\n,,,,\n  ,　,\nA123456789,1150701,BA02,1,1\n\n\n"));
    assert_eq!((records.len(), records.row_number(0)), (1, 5));
    assert!(report.problems.is_empty());
}

#[test]
fn totals_and_repeated_headers_are_no_records() {
    let text = eleven(&format!("{TWO}{ELEVEN}\n{TWO}合計,,,,6,,\n,, ,小 計：,6\n"));
    let (records, report) = read(&text);
    assert_eq!(records.len(), 4);
    assert_eq!(problems(&report.problems), ["4 - RepeatedHeader", "7 - TotalRow", "8 - TotalRow"]);
    // A record that lacks much stays one.
    assert_eq!(read(&eleven(",,,1,合計,,,,,,\nA123456789,,BA02,合計\n")).0.len(), 1);
}

#[test]
fn times_in_one_column() {
    let text = "個案身分證,日期,碼別,起始時間,結束時間,照服員身分證\nA123456789,1150701,BA02,09:00,0930,B123456780\nA123456789,1150701,BA02,下午 1:05,25:00,B123456780\n";
    let (records, _) = read(text);
    assert_eq!(values(&records, 0, &[Field::Start, Field::End]), "09:00 09:30");
    assert_eq!(values(&records, 1, &[Field::StartHour, Field::StartMinute]), "13 5");
    assert!(is_bad(&records, 1, Core::EndHour));
    assert_eq!(records.text(1, Field::End), Some("25:00"));
}

#[test]
fn rows_that_are_too_wide_or_broken_cost_nothing_else() {
    let good = "A123456789,1150701,BA02,1,1,,B123456780,9,0,9,30";
    let wide = format!("{good},x,y");
    let hostile = ",".repeat(2_000);
    let open = "A123456789,1150702,BA02,1,1,,B123456780,9,0,9,\"30";
    let text = eleven(&[good, &wide, &hostile, open, good, good].join("\n"));
    let (records, report) = read(&text);
    assert_eq!(records.len(), 5);
    assert_eq!(problems(&report.problems), ["3 - MoreCellsThanHeaders", "4 - TooManyCells", "5 - BrokenQuotes"]);
    assert_eq!(records.text(2, Field::EndMinute), Some("\"30"));
}

#[test]
fn long_cells_are_cut() {
    let text = format!("client,date,code,remark\nA123456789,1150701,BA02,{}\n", "言".repeat(40_000));
    let (records, report) = read(&text);
    assert_eq!(records.text(0, Field::Remark).unwrap().chars().count(), 32_767);
    assert_eq!(problems(&report.problems), ["2 remark CellTooLong"]);
}

#[test]
fn waivers_extra_columns_and_workers() {
    let text = "姓名,身分證字號,服務日期,服務代碼,免檢核原因,服務人員身分證,服務人員身分證2,電話\n甲,A123456789,1150701,BA02,E5007: 家屬同意,B123456780,,02-1234\n";
    let (records, report) = read(text);
    assert_eq!(records.text(0, Field::Waiver), Some("E5007: 家屬同意"));
    assert_eq!(records.source(0).unwrap().extra, ["姓名", "電話"]);
    assert_eq!((records.extra(0, 0), records.extra(0, 1)), (Some("甲"), Some("02-1234")));
    assert!(report.problems.is_empty());
}

#[test]
fn no_records_is_said() {
    let (records, report) = read(ELEVEN);
    assert_eq!((records.len(), problems(&report.problems)), (0, vec!["0 - NoRecords".to_owned()]));
}

#[test]
fn two_files_into_one() {
    let mut records = records();
    for file in ["a.csv", "b.csv"] {
        read_text(file, eleven(TWO).as_bytes(), &Mapping::default(), &mut records).unwrap();
    }
    assert_eq!(records.len(), 4);
    assert_eq!(records.place(3).map(|place| (place.file, place.row)), Some(("b.csv", 3)));
}

#[test]
fn headers_are_missing() {
    let Refusal::NoHeader(preview) = refusal("甲,乙,日期\n1,2,1150701\n".as_bytes()) else { panic!() };
    assert_eq!(preview.missing, [Field::Client, Field::Code]);
    let seen: Vec<&str> = preview.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(seen, ["甲", "乙", "日期"]);
    assert_eq!(preview.rows, [["1", "2", "1150701"]]);
    let mapping = preview.mapping();
    assert_eq!(Mapping::read(&mapping.to_json()), Ok(mapping));
}

#[test]
fn a_preview_shows_ten_rows() {
    let text = format!("長照服務紀錄\n\n{ELEVEN}\n{}", TWO.repeat(20));
    let preview = preview_text("a", text.as_bytes(), &Mapping::default()).unwrap();
    assert_eq!((preview.header_row, preview.rows.len(), preview.columns.len()), (3, 10, 11));
    assert!(preview.missing.is_empty());
    assert_eq!(preview.rows[0][2], "BA02");
}
