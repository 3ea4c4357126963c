//! Files that nobody should have: each is refused for its reason, or read with a problem that says so.

use super::common::{ELEVEN, TWO, records};
use ltc_tables::{Kind, Mapping, Problems, TableError, detect, read_fee_apply, read_text};

/// What comes of a file when it is read as what it looks like.
fn result_of(bytes: &[u8]) -> String {
    let mut records = records();
    let named = |error: TableError| {
        let why = format!("{:?}", error.why);
        if let ltc_tables::Refusal::Json(error) = error.why {
            return format!("Json {} {}", error.path, error.problem.code());
        }
        why.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
    };
    let read = |count: u32, problems: &Problems| {
        assert!(count > 0 || !problems.is_empty(), "nothing was read and nothing said");
        let first = problems.list.first().map(|problem| format!("{:?}", problem.what)).unwrap_or_default();
        let first = first.split([' ', '{']).next().unwrap_or_default().to_owned();
        format!("{count} {first}").trim_end().to_owned()
    };
    match detect(bytes) {
        Err(why) => named(TableError::new("a", why)),
        Ok(Kind::Workbook) => "workbook".to_owned(),
        Ok(Kind::FeeApply) => match read_fee_apply("a", bytes, &mut records) {
            Err(error) => named(error),
            Ok(report) => read(report.records, &report.problems),
        },
        Ok(Kind::CheckInput) => match ltc_check::read_check_input(&String::from_utf8_lossy(bytes)) {
            Err(error) => format!("Json {} {}", error.path, error.problem.code()),
            Ok(input) => format!("{}", input.records.len()),
        },
        Ok(Kind::Text) => match read_text("a", bytes, &Mapping::default(), &mut records) {
            Err(error) => named(error),
            Ok(report) => read(report.records, &report.problems),
        },
    }
}

#[test]
fn texts() {
    let good = format!("{ELEVEN}\n{TWO}");
    let wide_header = format!("{ELEVEN}{}\n{TWO}", ",x".repeat(1_100));
    let files: Vec<(String, &str)> = vec![
        (String::new(), "Empty"),
        ("\n\n\n".into(), "Empty"),
        ("\u{feff}\n".into(), "Empty"),
        ("\"".into(), "NoHeader"),
        ("\"\"\"\"\"\n\"".into(), "NoHeader"),
        (",".into(), "NoHeader"),
        (";;;;\n,,,,\n\t\t".into(), "NoHeader"),
        ("hello".into(), "NoHeader"),
        ("身分證字號".into(), "NoHeader"),
        ("身分證字號,服務日期\nA123456789,1150701".into(), "NoHeader"),
        ("服務日期,服務項目代碼\n1150701,BA02".into(), "NoHeader"),
        (TWO.into(), "NoHeader"),
        (ELEVEN.into(), "0 NoRecords"),
        (format!("{ELEVEN}\n,,,,\n\n"), "0 NoRecords"),
        (format!("{ELEVEN}\n合計,,,,3"), "0 TotalRow"),
        (format!("{ELEVEN}\n{ELEVEN}\n"), "0 RepeatedHeader"),
        (format!("{ELEVEN}\n{}\n", ",".repeat(5_000)), "0 TooManyCells"),
        (format!("{ELEVEN}\n{}", "x".repeat(3 << 20)), "0 RowTooLong"),
        (format!("{ELEVEN}\n\"{}", TWO.repeat(3)), "6 BrokenQuotes"),
        (format!("{ELEVEN}\n{}", TWO.replace("BA02", "\"BA02")), "2 BrokenQuotes"),
        (format!("{ELEVEN}\n{}", TWO.replace("B123456780,9", "B123456780,x,y,9")), "2 MoreCellsThanHeaders"),
        (good.replace("BA02", "\"BA\"02"), "2"),
        (good.replace('\n', "\n\n\n"), "2"),
        (good.replace(',', "|"), "NoHeader"),
        ("x".repeat(100_000), "TooMany"),
        ("x,".repeat(100_000), "TooMany"),
        (format!("\"{}", "a,b\n".repeat(50_000)), "TooMany"),
        ("\n".repeat(100_000), "Empty"),
        (wide_header, "TooMany"),
        ("<table><tr><td>身分證字號</td></tr></table>".into(), "Foreign"),
        ("身分證號,CMS等級,福利身分別,服務項目類別,服務日期\n".into(), "SecondFile"),
        ("身分證字號,CMS等級,福利身分別\nA123456789,4,一般戶\n".into(), "SecondFile"),
        (format!("{ELEVEN}\n\0{TWO}"), "Foreign"),
        ("a".repeat(10_000) + "\0" + &good, "NoHeader"),
    ];
    for (text, expected) in files {
        let beginning: String = text.chars().take(40).collect();
        assert_eq!(result_of(text.as_bytes()), expected, "{beginning}");
    }
}

#[test]
fn bytes() {
    let latin: Vec<u8> = b"client,date,code\nA123456789,1150701,BA\xff\xff\n".to_vec();
    assert_eq!(result_of(&latin), "1 NotInEncoding");
    assert_eq!(result_of(b"\xff\xfe\x00"), "Empty");
    assert_eq!(result_of(b"\xff\xfea\x00\xd8"), "NoHeader");
    assert_eq!(result_of(&[0xff; 100]), "NoHeader");
    assert_eq!(result_of(&vec![0x80; 70_000]), "TooMany");
}

#[test]
fn documents() {
    let deep = format!("{{\"apply_info\":{}{}}}", "[".repeat(500), "]".repeat(500));
    let files: Vec<(&str, &str)> = vec![
        (r#"{"apply_info""#, "Json  not-json"),
        (r#"{"apply_info": {}"#, "Json  not-json"),
        (r#"{"apply_info": {}}"#, "Json /case_svc_records missing-field"),
        (r#"{"apply_info": {}, "case_svc_records": {}}"#, "Json /case_svc_records wrong-type"),
        (r#"{"apply_info": {}, "case_svc_records": null}"#, "Json /case_svc_records wrong-type"),
        (r#"{"apply_info": {"writeoff_yyyymm": "202607"}, "case_svc_records": []}"#, "0 NoRecords"),
        (r#"{"apply_info": {"writeoff_yyyymm": "202607"}, "case_svc_records": [1, "x", null, []]}"#, "0 NotAnObject"),
        (r#"{"apply_info": {"writeoff_yyyymm": "202607"}, "case_svc_records": [{}]}"#, "1"),
        (r#"{"apply_info": 5, "case_svc_records": [{}]}"#, "1"),
        (r#"{"apply_info": {"writeoff_yyyymm": "11507"}, "case_svc_records": [{}]}"#, "1 Transaction(NoMonth)"),
        (r#"{"apply_info": {"writeoff_yyyymm": "202613"}, "case_svc_records": [{}]}"#, "1 Transaction(NoMonth)"),
        (r#"{"apply_info": {}, "apply_info": {}, "case_svc_records": []}"#, "Json /apply_info duplicate-field"),
        (
            r#"{"apply_info": {}, "case_svc_records": [{"idn": "A", "idn": "B"}]}"#,
            "Json /case_svc_records/0/idn duplicate-field",
        ),
        (r#"{"apply_info": {}, "case_svc_records": [{}]} x"#, "Json  not-json"),
        (r#"{"apply_info": {}, "case_svc_records": [{"idn": 1e999}]}"#, "Json  not-json"),
        (&deep, "Json  not-json"),
        ("{", "Json  not-json"),
        ("{}", "0"),
        ("[]", "Json  wrong-type"),
        (r#"{"records": [{"client": 5}]}"#, "Json /records/0/client wrong-type"),
        (r#"{"rekords": []}"#, "Json /rekords unknown-field"),
    ];
    for (text, expected) in files {
        assert_eq!(result_of(text.as_bytes()), expected, "{}", text.get(..60).unwrap_or(text));
    }
}
