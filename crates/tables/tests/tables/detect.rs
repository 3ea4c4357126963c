//! What a file is, by its content.

use ltc_tables::{Foreign, Kind, Refusal, detect};

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let mut bytes = if big { vec![0xfe, 0xff] } else { vec![0xff, 0xfe] };
    for unit in text.encode_utf16() {
        bytes.extend(if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
    }
    bytes
}

#[test]
fn kinds() {
    for (bytes, kind) in [
        (b"PK\x03\x04rest".to_vec(), Kind::Workbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest".to_vec(), Kind::Workbook),
        (br#" {"apply_info": {}}"#.to_vec(), Kind::FeeApply),
        (b"\xef\xbb\xbf{\"case_svc_records\": [], \"apply_info\":{}}".to_vec(), Kind::FeeApply),
        (br#"{"records": [{"remark": "apply_info"}]}"#.to_vec(), Kind::CheckInput),
        (br#"{"records": [{"apply_info": 1}]}"#.to_vec(), Kind::CheckInput),
        (b"{".to_vec(), Kind::CheckInput),
        (b"[{}]".to_vec(), Kind::CheckInput),
        ("身分證字號,日期".as_bytes().to_vec(), Kind::Text),
        (b"\xa8\xad\xa4\xc0\xc3\xd2,1".to_vec(), Kind::Text),
        (b"PKA,PKB".to_vec(), Kind::Text),
        (b"[a],b".to_vec(), Kind::Text),
        (utf16("client\tdate", false), Kind::Text),
        (utf16(r#"{"apply_info": {"x": "語"}}"#, true), Kind::FeeApply),
    ] {
        assert_eq!(detect(&bytes), Ok(kind), "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn what_is_refused() {
    let foreign = Refusal::Foreign;
    for (bytes, why) in [
        (b"".to_vec(), Refusal::Empty),
        (b" \r\n\t".to_vec(), Refusal::Empty),
        (b"\xef\xbb\xbf".to_vec(), Refusal::Empty),
        (b"\xff\xfe".to_vec(), Refusal::Empty),
        (b"%PDF-1.7".to_vec(), foreign(Foreign::Pdf)),
        (b"\x89PNG\r\n".to_vec(), foreign(Foreign::Picture)),
        (b"Rar!\x1a".to_vec(), foreign(Foreign::Archive)),
        (b"PK\x07\x08".to_vec(), foreign(Foreign::Archive)),
        (b"<html><table>".to_vec(), foreign(Foreign::Html)),
        (b"\n<!DOCTYPE html>".to_vec(), foreign(Foreign::Html)),
        (b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), foreign(Foreign::Xml)),
        (b"a,b\0,c".to_vec(), foreign(Foreign::Binary)),
        ((0..=255).collect(), foreign(Foreign::Binary)),
    ] {
        assert_eq!(detect(&bytes), Err(why), "{}", String::from_utf8_lossy(&bytes));
    }
}
