//! `ltc notice` and `ltc pattern`.

use crate::run::{CASE, ltc};
use std::fs;
use std::path::PathBuf;

const SAMPLE: &str = "服務頻率：\n每周一三五 1330-1530；使用碼別為 BA02、BA11、BA20*2\n每週二四六 0930-1030；使用碼別為 BA13*2\n每月服務使用碼別及總數量:\nBA02x5\nBA04x5\nBA07x23\nBA11x23\nBA20x18\n";

/// A file that is there while a test runs.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ltc-notice-{}-{name}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn the_sample_disagrees_on_six_codes() {
    let run = ltc(&["notice", "check", "-", "--month", "107/12", "--format", "json"], SAMPLE);
    let document = run.json();
    assert_eq!((run.code, document["findings"].as_array().unwrap().len()), (0, 6), "warnings are no errors");
    assert_eq!(document["findings"][0]["rule"], "pattern-total-mismatch");
    assert_eq!(document["comparison"]["rows"][2]["stated_visits"], 9);
    let text = ltc(&["notice", "check", "-", "--month", "107/12", "--format", "text"], SAMPLE);
    assert!(text.out.contains("6 個碼別中 6 個不一致"), "{}", text.out);
}

#[test]
fn what_is_written_is_read_and_checked_against_the_quota() {
    let case = File::new("case.json", CASE);
    let written = ltc(&["notice", "write", case.path(), "--reason", "出院", "--format", "text"], "");
    assert!(written.out.contains("新增 BA02x20"), "{}", written.out);
    let read = ltc(&["notice", "read", "-", "--format", "json"], &written.out).json();
    assert_eq!(read["notice"]["reason"], "出院");
    assert_eq!(read["unread"].as_array().unwrap().len(), 0);
    let arguments = ["notice", "check", "-", "--month", "107/12", "--case", case.path(), "--format", "json"];
    let checked = ltc(&arguments, &written.out).json();
    assert_eq!(checked["quota"]["care"], 3_900);
    let over = ltc(&arguments, "總數量：BA02x500");
    assert_eq!(over.code, 1, "the quota is exceeded");
}

#[test]
fn a_plan_that_does_not_change_is_refused() {
    let plan = r#"{"from": "2018-12", "items": [{"code": "BA02", "quantity": 20}]}"#;
    let twice = CASE.replace(plan, &format!("{plan}, {}", plan.replace("12", "11")));
    let case = File::new("same.json", &twice);
    let run = ltc(&["notice", "write", case.path(), "--format", "json"], "");
    assert_eq!((run.code, run.json()["error"]["code"].as_str()), (2, Some("no-change")));
}

#[test]
fn settings_and_records_are_listed_side_by_side() {
    let cases = File::new(
        "cases.json",
        r#"{"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general"},
            "allocations": [{"month": "2018-12", "unit": "U1", "quota_type": "care", "fund": "month", "amount": 5000,
                             "items": [{"code": "BA02", "quantity": 10}]}]}], "records": []}"#,
    );
    let records = "身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘\n\
        A123456789,1071203,BA02,1,4,,B123456780,9,0,11,0\n\
        A123456789,1071205,BA07,1,1,,B123456780,11,0,11,40\n\
        A123456789,1071206,BA02,2,4,,B123456780,9,0,11,0\n";
    let records = File::new("records.csv", records);
    let arguments = ["notice", "difference", cases.path(), records.path(), "--month", "107/12", "--format"];
    let csv = ltc(&[&arguments[..], &["csv"]].concat(), "").out;
    assert_eq!(
        csv,
        "個案,碼別,個管設定,服務紀錄,差異,註記\nA123456789,BA02,10,4,-6,紀錄較少\nA123456789,BA07,0,1,1,未設定\n"
    );
    let document = ltc(&[&arguments[..], &["json"]].concat(), "").json();
    assert_eq!(document["clients"][0], "A123456789");
}

#[test]
fn patterns_are_expanded_and_found() {
    let run = ltc(&["pattern", "-", "--month", "2019-02", "--holidays-off", "--format", "json"], "每週一三五 BA02");
    assert_eq!(run.json()["expansion"]["counts"][0]["quantity"], 9);
    let run = ltc(&["pattern", "-", "--month", "107/12", "--format", "text"], "BA02x13\nBA20x26");
    assert!(run.out.contains("每週一三五；使用碼別為 BA02、BA20*2"), "{}", run.out);
    let nowhere = ltc(&["pattern", "-", "--month", "139/01", "--holidays-off", "--format", "json"], "每週一 BA02");
    assert_eq!((nowhere.code, nowhere.json()["error"]["code"].as_str()), (2, Some("far-away")));
}
