//! `ltc check`: the shapes of files that users have, and what is written.

use crate::folder::Folder;
use crate::run::{Run, ltc};
use encoding_rs::BIG5;
use ltc_grid::{Cell, Page, Pages, Sheet, Workbook};
use serde_json::{Value, json};

/// The first eleven headers of the workbook, with their hints and a line break.
const HEADERS: [&str; 11] = [
    "身分證字號",
    "服務日期\n(請輸入7碼)",
    "服務項目代碼",
    "服務類別\n1.補助\n2.自費",
    "數量(僅整數)",
    "單價",
    "服務人員身分證",
    "起始時段-小時\n(24小時制)",
    "起始時段-分鐘",
    "結束時段-小時\n(24小時制)",
    "結束時段-分鐘",
];

/// Two visits: one in order, one of 181 minutes.
const ROWS: [[&str; 11]; 2] = [
    ["A123456789", "1150701", "BA02", "1", "2", "", "B123456780", "9", "0", "10", "0"],
    ["A123456789", "1150702", "BA02", "1", "6", "", "B123456780", "13", "30", "16", "31"],
];

fn csv(delimiter: char) -> String {
    let header = HEADERS.map(|header| format!("\"{header}\""));
    let lines = std::iter::once(header.join(&delimiter.to_string()))
        .chain(ROWS.iter().map(|row| row.join(&delimiter.to_string())));
    lines.map(|line| line + "\r\n").collect()
}

fn grid(cell: impl Fn(&str) -> Cell) -> Vec<Vec<Cell>> {
    let header = HEADERS.iter().map(|header| Cell::text(*header)).collect();
    std::iter::once(header).chain(ROWS.iter().map(|row| row.iter().map(|text| cell(text)).collect())).collect()
}

/// Numbers as numbers, as Excel keeps what somebody types.
fn typed(text: &str) -> Cell {
    text.parse().map_or_else(|_| Cell::text(text), Cell::Number)
}

fn xlsx(rows: &[Vec<Cell>]) -> Vec<u8> {
    let page = Page {
        name: "工作表1".to_owned(),
        rows: rows.iter().map(|row| row.iter().cloned().map(Into::into).collect()).collect(),
        ..Page::default()
    };
    ltc_sheets::write(&Pages { title: String::new(), pages: vec![page] }).unwrap()
}

fn xls(rows: Vec<Vec<Cell>>) -> Vec<u8> {
    let sheet = Sheet { name: "工作表1".to_owned(), rows, hidden: false };
    ltc_sheets::testing::write_xls(&Workbook { sheets: vec![sheet] })
}

fn fee_apply() -> Value {
    let record = |id: &str, row: &[&str; 11]| {
        json!({
            "objid": id, "idn": row[0], "svc_dt": format!("2026{}", &row[1][3..]), "gov_item_cd": row[2],
            "svc_fee_tp": row[3], "amount": row[4], "svc_user_no1": row[6],
            "start_hh": format!("{:0>2}", row[7]), "start_mm": format!("{:0>2}", row[8]),
            "end_hh": format!("{:0>2}", row[9]), "end_mm": format!("{:0>2}", row[10]),
        })
    };
    json!({
        "apply_info": {"writeoff_yyyymm": "202607", "trans_no": "2026070001", "records": 2, "amount": 1560, "cases": 1},
        "case_svc_records": [record("1", &ROWS[0]), record("2", &ROWS[1])],
    })
}

/// Rule and row of each error.
fn errors(run: &Run) -> Vec<(String, u64)> {
    let document = run.json();
    let findings = document["findings"].as_array().unwrap();
    let errors = findings.iter().filter(|finding| finding["severity"] == "error");
    let row = |finding: &Value| finding["at"]["row"].as_u64().unwrap();
    errors.map(|finding| (finding["rule"].as_str().unwrap().to_owned(), row(finding))).collect()
}

#[test]
fn every_shape_of_file_comes_to_the_same() {
    let folder = Folder::new("shapes");
    let big5 = BIG5.encode(&csv(',')).0.into_owned();
    let bom = format!("\u{feff}{}", csv(','));
    let files = [
        folder.put("utf8.csv", csv(',')),
        folder.put("bom.csv", bom),
        folder.put("big5.csv", big5),
        folder.put("semicolon.csv", csv(';')),
        folder.put("tab.txt", csv('\t')),
        folder.put("typed.xlsx", xlsx(&grid(typed))),
        folder.put("text.xlsx", xlsx(&grid(|text| Cell::text(text)))),
        folder.put("typed.xls", xls(grid(typed))),
        // The name says nothing.
        folder.put("fee.dat", fee_apply().to_string()),
    ];
    for file in &files {
        let run = ltc(&["check", file, "--as-of", "2026-08-05"], "");
        assert_eq!(run.code, 1, "{file}: {}", run.err);
        let row = if file.ends_with("fee.dat") { 2 } else { 3 };
        assert_eq!(errors(&run), [("E5007".to_owned(), row)], "{file}");
        let document = run.json();
        assert_eq!(document["summary"]["records"], 2, "{file}");
        assert_eq!(document["summary"]["amount"], 1560, "{file}");
        assert_eq!(document["summary"]["amount_at_stake"], 1170, "{file}");
        assert_eq!(document["stamp"]["as_of"], "2026-08-05");
    }
}

#[test]
fn columns_in_any_order_with_others_between_and_a_mapping_for_odd_ones() {
    let folder = Folder::new("columns");
    let table = "備考,代碼,身分證字號,日期,服務類別,數量,服務人員身分證,起始時間,結束時間\n\
                 x,ba02,A123456789,115/07/02,1,6,B123456780,13:30,16:31\n";
    let file = folder.put("odd.csv", table);
    let mapping = folder.put("mapping.json", r#"{"columns": {"代碼": "code", "日期": "date"}}"#);
    let run = ltc(&["check", &file, "--mapping", &mapping, "--as-of", "2026-08-05"], "");
    assert_eq!((run.code, errors(&run)), (1, vec![("E5007".to_owned(), 2)]), "{}", run.err);
    let wrong = folder.put("wrong.json", r#"{"columns": {"代碼": "kode"}}"#);
    let run = ltc(&["check", &file, "--mapping", &wrong], "");
    assert!(run.code == 2 && run.err.contains("/columns/代碼"), "{}", run.err);
}

#[test]
fn a_waiver_keeps_the_finding_and_costs_nothing() {
    let folder = Folder::new("waivers");
    let file = folder.put("a.csv", csv(','));
    for (name, text) in [
        ("w.json", r#"{"waivers": [{"rule": "E5007", "row": 3, "reason": "已向承辦人說明"}]}"#),
        ("w.csv", "規則,列,原因\nE5007,3,已向承辦人說明\n"),
        // As it stands in a table of ours, where nothing is a formula.
        ("marked.csv", "規則,列,原因\nE5007,3,'=已向承辦人說明\n"),
    ] {
        let waivers = folder.put(name, text);
        let run = ltc(&["check", &file, "--waivers", &waivers, "--as-of", "2026-08-05"], "");
        let document = run.json();
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(document["summary"]["errors"], 0);
        assert_eq!(document["summary"]["waived"], 1);
        assert_eq!(document["summary"]["amount_at_stake"], 0);
        let reason = if name == "marked.csv" { "=已向承辦人說明" } else { "已向承辦人說明" };
        assert_eq!(document["findings"][0]["waived"], reason);
    }
    let own =
        csv(',').replace("結束時段-分鐘\"", "結束時段-分鐘\",免檢核原因").replace(",16,31", ",16,31,E5007：家屬要求");
    let run = ltc(&["check", &folder.put("own.csv", own), "--as-of", "2026-08-05"], "");
    assert_eq!(run.json()["findings"][0]["waived"], "家屬要求");
    let idle = folder.put("idle.csv", "規則,列,原因\nE5003,3,無\n");
    let run = ltc(&["check", &file, "--waivers", &idle], "");
    assert!(run.err.contains("第 1 項沒有對應"), "{}", run.err);
    let run = ltc(&["check", &file, "--waivers", &folder.put("no.csv", "規則,列\nE5007,3\n")], "");
    assert!(run.code == 2 && run.err.contains("第 2 列") && run.err.contains("原因"), "{}", run.err);
}

#[test]
fn a_corrected_copy_never_the_original() {
    let folder = Folder::new("fix");
    // The same record twice: the later one can be taken out.
    let twice = csv(',').replace(",16,31", ",16,30") + &ROWS[0].join(",") + "\r\n";
    let file = folder.put("a.csv", &twice);
    let before = ltc(&["check", &file, "--as-of", "2026-08-05"], "");
    assert_eq!(errors(&before), [("E5001".to_owned(), 4)]);
    for (name, copy) in [("out.xlsx", "out.xlsx"), ("out.json", "out.json")] {
        let run = ltc(&["check", &file, "--fix", &folder.path(name), "--as-of", "2026-08-05"], "");
        assert_eq!((run.code, errors(&run)), (0, Vec::new()), "{}", run.err);
        assert!(run.err.contains("第 4 列 E5001"), "{}", run.err);
        let again = ltc(&["check", &folder.path(copy), "--as-of", "2026-08-05"], "");
        assert_eq!(again.json()["summary"]["records"], 2, "{}", again.err);
        assert_eq!(errors(&again), [], "also FeeApply, which wants identifiers that a table has not");
    }
    assert_eq!(folder.read("a.csv"), twice.as_bytes(), "the original is as it was");
    for (arguments, code) in [
        (vec!["--fix", &file], "原檔不會被覆寫"),
        (vec!["--fix", &folder.path("out.xlsx")], "已存在"),
        (vec!["--fix", &folder.path("out.doc")], "副檔名"),
        (vec!["--output", &file], "原檔不會被覆寫"),
    ] {
        let run = ltc(&[&["check", &file][..], &arguments].concat(), "");
        assert!(run.code == 2 && run.err.contains(code), "{arguments:?}: {}", run.err);
    }
    assert!(!folder.has("out.doc"));
}

#[test]
fn reports_in_every_format() {
    let folder = Folder::new("formats");
    let file = folder.put("a.csv", csv(','));
    let text = ltc(&["check", &file, "--format", "text", "--lang", "en", "--as-of", "2026-08-05"], "");
    assert!(text.out.contains("error E5007") && text.out.contains("row 3"), "{}", text.out);
    let table = ltc(&["check", &file, "--format", "csv", "--as-of", "2026-08-05"], "");
    assert!(
        table.out.lines().nth(1).unwrap().starts_with("E5007,error,record,a.csv,,3,,A123456789,2026-07-02,BA02,"),
        "{}",
        table.out
    );
    let run = ltc(&["check", &file, "--output", &folder.path("r.xlsx"), "--as-of", "2026-08-05"], "");
    assert!(run.code == 1 && run.out.is_empty() && run.err.contains("錯誤 1"), "{}", run.err);
    let workbook = ltc_sheets::read(&folder.read("r.xlsx"), &ltc_sheets::Limits::default()).unwrap();
    let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names.first().zip(names.last()), Some((&"摘要", &"服務紀錄")), "{names:?}");
    assert!(names.contains(&"問題明細") && names.contains(&"規則狀態"), "{names:?}");
    let records = workbook.sheets.last().unwrap();
    assert_eq!(records.rows[2].last(), Some(&Cell::text("E5007")), "the user's row names what was found");
    let run = ltc(&["check", &file, "--output", &folder.path("r.csv"), "--lang", "en", "--as-of", "2026-08-05"], "");
    assert!(run.code == 1 && folder.read("r.csv").starts_with("\u{feff}rule,".as_bytes()));
    let run = ltc(&["check", &file, "--output", &folder.path("r.pdf")], "");
    assert!(run.code == 2 && run.err.contains("副檔名") || run.err.contains("檔名"), "{}", run.err);
}

#[test]
fn standard_input_and_cases_beside_the_records() {
    let folder = Folder::new("cases");
    let cases = folder.put(
        "cases.json",
        r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 7, "welfare_class": "general", "died_on": "2026-07-01"}}]}"#,
    );
    let run = ltc(&["check", "-", "--cases", &cases, "--month", "11507", "--as-of", "2026-08-05"], &csv(','));
    let rules: Vec<String> = errors(&run).into_iter().map(|(rule, _)| rule).collect();
    assert!(rules.contains(&"E5030".to_owned()), "after the client's death: {rules:?} {}", run.err);
    let run = ltc(&["check", &cases, "--cases", &cases], "");
    assert!(run.code == 2 && run.err.contains("沒有讀到任何服務紀錄"), "{}", run.err);
}

#[test]
fn the_template_can_be_filled_in_and_given_back() {
    let folder = Folder::new("template");
    let run = ltc(&["template", &folder.path("t.xlsx")], "");
    assert!(run.code == 0 && run.out.is_empty() && run.err.contains("--cases"), "{}", run.err);
    let run = ltc(&["template", &folder.path("t.xlsx")], "");
    assert!(run.code == 2 && run.err.contains("已存在"), "{}", run.err);
    // As it comes it holds examples only, and says nothing of anybody.
    let file = folder.put("a.csv", csv(','));
    let run = ltc(&["check", &file, "--cases", &folder.path("t.xlsx"), "--as-of", "2026-08-05"], "");
    assert_eq!((run.code, errors(&run)), (1, vec![("E5007".to_owned(), 3)]), "{}", run.err);
}

/// Whatever the file: no panic, and never a clean result without a record.
#[test]
fn sixty_kinds_of_malformed_files() {
    let folder = Folder::new("malformed");
    let (good, wide) = (csv(','), xlsx(&grid(typed)));
    let old = xls(grid(typed));
    let fee = fee_apply().to_string();
    let header: String = good.lines().next().unwrap().to_owned();
    let cut = |bytes: &[u8], part: usize| bytes[..bytes.len() * part / 10].to_vec();
    let flip = |bytes: &[u8], at: usize| {
        let mut bytes = bytes.to_vec();
        let place = bytes.len() * at / 10;
        bytes[place] ^= 0xff;
        bytes
    };
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| files.push((name.to_owned(), bytes));
    for part in 1..10 {
        add(&format!("xlsx cut at {part}0 %"), cut(&wide, part));
        add(&format!("xls cut at {part}0 %"), cut(&old, part));
        add(&format!("FeeApply cut at {part}0 %"), cut(fee.as_bytes(), part));
    }
    for at in 1..10 {
        add(&format!("xlsx with a flipped byte at {at}0 %"), flip(&wide, at));
        add(&format!("xls with a flipped byte at {at}0 %"), flip(&old, at));
    }
    let texts: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("white space", b" \r\n \t\n".to_vec()),
        ("a mark alone", "\u{feff}".into()),
        ("zeros", vec![0; 4096]),
        ("a web page", "<!DOCTYPE html><html><table><tr><td>身分證字號</td></tr></table></html>".into()),
        ("XML", "<?xml version=\"1.0\"?><a/>".into()),
        ("a PDF", "%PDF-1.7\n".into()),
        ("a picture", b"\x89PNG\r\n\x1a\n0000".to_vec()),
        ("a gzip", b"\x1f\x8b\x08\x00rest".to_vec()),
        (
            "an empty zip",
            b"PK\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00".to_vec(),
        ),
        ("a header alone", good.split("A123").next().unwrap().into()),
        ("no header", ROWS[0].join(",").into()),
        ("headers of something else", "a,b,c\n1,2,3\n".into()),
        ("a quotation mark that never closes", format!("\"{header}").into()),
        ("an empty object", "{}".into()),
        ("an empty list", "[]".into()),
        ("a list of records", format!("[{}]", fee_apply()["case_svc_records"][0]).into()),
        ("JSON of another kind", r#"{"a": 1}"#.into()),
        ("a field twice", r#"{"records": [], "records": []}"#.into()),
        ("records that are no list", r#"{"records": {}}"#.into()),
        ("a wrong type", r#"{"records": [{"client": 1}]}"#.into()),
        ("FeeApply without records", r#"{"apply_info": {}}"#.into()),
        ("FeeApply with an empty list", r#"{"apply_info": {}, "case_svc_records": []}"#.into()),
        ("FeeApply with numbers for records", r#"{"apply_info": {}, "case_svc_records": [1, 2]}"#.into()),
        ("half a sign of Big5", b"\xa4".to_vec()),
    ];
    for (name, bytes) in texts {
        add(name, bytes);
    }
    assert!(files.len() >= 60, "{}", files.len());
    for (name, bytes) in files {
        let run = ltc(&["check", &folder.put("file", bytes), "--format", "json"], "");
        assert!(!run.err.contains("內部錯誤"), "{name}: {}", run.err);
        match run.code {
            0 | 1 => {
                let records = run.json()["summary"]["records"].as_u64();
                assert!(records > Some(0), "{name}: exit {} without a record", run.code);
            }
            2 => assert!(run.err.chars().count() > 8, "{name}: {}", run.err),
            code => panic!("{name}: exit {code}"),
        }
    }
}
