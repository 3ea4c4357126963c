//! Headers in other words, other orders, other rows; and what the user decides.

use super::common::{ELEVEN, TWO, problems, read, records, refusal, said, values};
use ltc_check::records::Field;
use ltc_engine::input::Problem;
use ltc_tables::{Confidence, Mapping, OFFICIAL, Refusal, preview_text, read_text};

fn quoted(header: &str) -> String {
    format!("\"{}\"", header.replace('"', "\"\""))
}

#[test]
fn all_33_official_headers_with_their_hints_and_line_breaks() {
    let header: Vec<String> = OFFICIAL.iter().map(|(_, header)| quoted(header)).collect();
    let row = "A123456789,1150701,C,1,1,100,B123456780,9,0,10,0,備,C1,C2,C3,C4,1,1,5,目標,對象,內容,建議,2,甲地,乙地,24.1,120.5,24.2,120.6,12.5,ABC-123,4";
    let (records, report) = read(&format!("{}\r\n{row}\r\n", header.join(",")));
    assert!(report.columns.iter().all(|(_, field)| matches!(field, Some((_, Confidence::Official)))));
    let fields: Vec<Field> = OFFICIAL.iter().map(|(field, _)| *field).collect();
    let expected = row.replace("1150701", "2026-07-01").replace(',', " ");
    assert_eq!(values(&records, 0, &fields), expected);
    assert_eq!(records.header(0, Field::StartHour), Some("起始時段-小時 (24小時制)"));
    assert!(report.problems.is_empty());
}

#[test]
fn any_order() {
    let (plain, _) = read(&format!("{ELEVEN}\n{TWO}"));
    let reversed: Vec<String> =
        format!("{ELEVEN}\n{TWO}").lines().map(|line| line.split(',').rev().collect::<Vec<_>>().join(",")).collect();
    assert_eq!(said(&read(&reversed.join("\n")).0), said(&plain));
}

#[test]
fn names_of_the_contract_and_of_the_api() {
    let contract = "client,date,code,fee_type,quantity,unit_price,workers/0,workers/1,start,end,renounce_aa09\nA123456789,2026-07-01,BA02,1,2,195,B123456780,C123,09:00,09:30,1\n";
    let api = "idn,svc_dt,gov_item_cd,svc_fee_tp,amount,price,svc_user_no1,svc_user_no2,start_hh,start_mm,end_hh,end_mm,apply_aa09\nA123456789,20260701,BA02,1,2,195,B123456780,C123,09,00,09,30,N\n";
    assert_eq!(said(&read(contract).0), said(&read(api).0));
}

#[test]
fn headers_below_titles() {
    let text = format!("某某居家長照機構,,\n115年7月服務紀錄,,\n\n製表日：1150801,,\n{ELEVEN}\n{TWO}");
    let (records, report) = read(&text);
    assert_eq!((report.header_row, records.len(), records.row_number(0)), (5, 2, 6));
    // Below the twentieth row nobody looks.
    let text = format!("{}{ELEVEN}\n{TWO}", "標題,\n".repeat(20));
    assert!(matches!(refusal(text.as_bytes()), Refusal::NoHeader(_)));
    let mapping = Mapping { header_row: Some(21), ..Mapping::default() };
    let report = read_text("a", text.as_bytes(), &mapping, &mut records_of()).unwrap();
    assert_eq!((report.header_row, report.records), (21, 2));
}

fn records_of() -> ltc_check::records::Records {
    records()
}

#[test]
fn two_columns_of_one_meaning() {
    let (records, report) =
        read("身分證字號,服務日期,服務日期,服務項目代碼,單價,價格\nA123456789,1150701,1150702,BA02,195,200\n");
    assert_eq!(values(&records, 0, &[Field::Date, Field::UnitPrice]), "2026-07-01 195");
    assert_eq!(problems(&report.problems), ["1 服務日期 DuplicateColumn", "1 價格 DuplicateColumn"]);
    assert_eq!(records.extra(0, 0), Some("1150702"));
}

#[test]
fn what_the_user_decides_comes_first() {
    let text = "代號,甲,乙,身分證字號\nA123456789,1150701,BA02,B123456780\n";
    assert!(matches!(refusal(text.as_bytes()), Refusal::NoHeader(_)));
    let mapping = Mapping::read(
        r#"{"columns": {"代號": "client", "甲": "date", "乙": "code", "身分證字號": "workers/0"}, "header_row": 1}"#,
    )
    .unwrap();
    let mut records = records();
    let report = read_text("a", text.as_bytes(), &mapping, &mut records).unwrap();
    let fields = [Field::Client, Field::Date, Field::Code, Field::Worker1];
    assert_eq!(values(&records, 0, &fields), "A123456789 2026-07-01 BA02 B123456780");
    assert!(report.columns.iter().all(|(_, field)| matches!(field, Some((_, Confidence::Mapped)))));
    // Hints and line breaks do not matter here either; `ignore` keeps the cells as an extra column.
    let mapping = Mapping::read(r#"{"columns": {"服務日期": "ignore", "日期": "date"}}"#).unwrap();
    let mut records = super::common::records();
    let text = "身分證字號,服務日期(請輸入7碼),日期,服務項目代碼\nA123456789,x,1150701,BA02\n";
    read_text("a", text.as_bytes(), &mapping, &mut records).unwrap();
    assert_eq!((values(&records, 0, &[Field::Date]).as_str(), records.extra(0, 0)), ("2026-07-01", Some("x")));
}

#[test]
fn a_mapping_is_read_strictly() {
    for (json, path, problem) in [
        (r#"{"columns": {"甲": "klient"}}"#, "/columns/甲", "unknown-value"),
        (r#"{"columns": {"甲": 1}}"#, "/columns/甲", "wrong-type"),
        (r#"{"column": {}}"#, "/column", "unknown-field"),
        (r#"{"columns": {"甲": "date", "甲": "code"}}"#, "/columns/甲", "duplicate-field"),
        (r#"{"columns": [], "sheet": "x"}"#, "/columns", "wrong-type"),
        (r#"{"header_row": -1}"#, "/header_row", "out-of-range"),
        ("", "", "not-json"),
    ] {
        let error = Mapping::read(json).unwrap_err();
        assert_eq!((error.path.as_str(), error.problem.code()), (path, problem), "{json}");
    }
    let error = Mapping::read(r#"{"columns": {"甲": "klient"}}"#).unwrap_err();
    assert!(matches!(error.problem, Problem::UnknownValue { expected } if expected.contains(&"client".to_owned())));
}

#[test]
fn a_mapping_from_what_was_chosen() {
    let text = "代號,日期,服務代碼,其他\nA123456789,1150701,BA02,x\n";
    let preview = preview_text("a", text.as_bytes(), &Mapping::default()).unwrap();
    let suggested: Vec<_> = preview.columns.iter().map(|column| column.suggested).collect();
    let synonym = |field| Some((field, Confidence::Synonym));
    assert_eq!(suggested, [None, synonym(Field::Date), synonym(Field::Code), None]);
    let chosen =
        [("代號", Some(Field::Client)), ("日期", Some(Field::Date)), ("服務代碼", Some(Field::Code)), ("其他", None)];
    let mapping = Mapping::of(chosen);
    assert_eq!(Mapping::read(&mapping.to_json()), Ok(mapping.clone()));
    let mut records = records();
    read_text("a", text.as_bytes(), &mapping, &mut records).unwrap();
    assert_eq!(values(&records, 0, &[Field::Client]), "A123456789");
    assert_eq!(records.extra(0, 0), Some("x"));
}
