//! What is written is read again as the same.

use super::common::{BASIS, eleven, read, records, said};
use ltc_check::records::Records;
use ltc_check::repair::{Copy, Repair};
use ltc_check::{CheckInput, Checker};
use ltc_engine::calendar::Month;
use ltc_grid::{Cell, Page, Sheet};
use ltc_tables::{Mapping, fee_apply_json, official_grid, read_fee_apply, read_workbook};
use serde_json::{Value, json};

fn again(page: &Page) -> Records {
    let rows = page.rows.iter().map(|row| row.iter().map(|shown| shown.cell.clone()).collect()).collect();
    let sheet = Sheet { name: page.name.clone(), rows, hidden: false };
    let mut records = records();
    let report = read_workbook("b", &super::common::workbook(vec![sheet]), &Mapping::default(), &mut records).unwrap();
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    records
}

fn july() -> Month {
    "2026-07".parse().unwrap()
}

const MIXED: &str = "姓名,身分證字號,服務日期,服務項目代碼,服務類別,數量,單價,服務人員身分證,服務人員身分證2,起始時間,結束時間,備註,免檢核原因,服務單位,申報AA03,不申報AA09,訪視未遇,里程,緯度
甲,A123456789,1150701,ba17d1,1,2,195,B123456780,C123,09:00,24:00,備,E5007: x,單位甲,1,1,,12.50,1
乙,A123456789,115/13/01,XX99,3,x,,B123456780,,25:00,八點,,,,maybe,,1,遠,
,,,,,,,,,,,只有備註,,,,,,,
丁,A123456789,2026-07-03,BA02,自費,1,-5,,,,09:30,,,,0,,,7,2
";

#[test]
fn a_table_and_its_official_grid() {
    let (first, _) = read(MIXED);
    let page = official_grid(&first);
    let second = again(&page);
    // Times that cannot be read stand in the column of hours now.
    let told = |records: &Records| -> Vec<String> {
        said(records)
            .iter()
            .map(|line| {
                line.replace(" end=八點", "")
                    .replace(" start=25:00", "")
                    .replace(" start_hour=25:00", "")
                    .replace(" end_hour=八點", "")
            })
            .collect()
    };
    assert_eq!(told(&second), told(&first));
    assert_eq!(said(&again(&official_grid(&second))), said(&second));
}

#[test]
fn the_form_of_the_official_grid() {
    let (records, _) = read(MIXED);
    let page = official_grid(&records);
    assert_eq!((page.name.as_str(), page.frozen_rows), ("工作表1", 1));
    let headers: Vec<&Cell> = page.rows[0].iter().map(|shown| &shown.cell).collect();
    assert_eq!(headers[1], &Cell::from("服務日期(請輸入7碼)"));
    let behind: Vec<&Cell> = headers[33..].to_vec();
    let names = ["服務單位", "申報AA03", "免檢核原因", "姓名", "緯度"];
    assert_eq!(behind, names.map(Cell::from).iter().collect::<Vec<_>>());
    let row: Vec<&Cell> = page.rows[1].iter().take(14).map(|shown| &shown.cell).collect();
    let number = |number: i64| Cell::whole(number);
    let expected = [
        "A123456789".into(),
        number(1_150_701),
        "BA17d1".into(),
        number(1),
        number(2),
        number(195),
        "B123456780".into(),
        number(9),
        number(0),
        number(24),
        number(0),
        "備".into(),
        "C123".into(),
        Cell::Empty,
    ];
    assert_eq!(row, expected.iter().collect::<Vec<_>>());
    // As it stood.
    assert_eq!(page.rows[2][1].cell, "115/13/01".into());
    assert_eq!(page.rows[2][7].cell, "25:00".into());
    // 12.50 would lose its zero.
    assert_eq!(page.rows[1][30].cell, "12.50".into());
    assert_eq!(page.rows[4][30].cell, number(7));
}

#[test]
fn records_taken_out_are_left_out_and_added_ones_written() {
    let (records, _) = read(&eleven(super::common::TWO));
    let input = CheckInput::default();
    let mut checker = Checker::new(&BASIS, &input, records).unwrap();
    let day = (ltc_check::records::Field::Date, "2026-07-09".to_owned());
    let repair =
        Repair { kind: "x", remove: vec![0], insert: vec![Copy { of: 1, set: vec![day] }], ..Repair::default() };
    checker.apply(&repair);
    let written = again(&official_grid(checker.records()));
    assert_eq!(written.len(), 2);
    assert!(said(&written)[1].contains("date=2026-07-09"));
    let transactions = fee_apply_json(checker.records(), july(), 5_000, &|_| None);
    let document: Value = serde_json::from_str(&transactions[0]).unwrap();
    assert_eq!(document["apply_info"]["records"], 2);
}

fn documents(texts: &[String]) -> Records {
    let mut records = records();
    for text in texts {
        let report = read_fee_apply("f", text.as_bytes(), &mut records).unwrap();
        assert!(report.problems.is_empty(), "{:?}", report.problems);
        assert_eq!(report.month, Some(july()));
    }
    records
}

#[test]
fn fee_apply_and_back() {
    let list = json!([
        { "objid": "7", "idn": "A123456789", "svc_dt": "20260701", "svc_end_dt": "20260702", "gov_item_cd": "DA01",
          "svc_fee_tp": "1", "price": 100, "amount": 2, "svc_user_no1": "B123456780", "svc_user_no2": "C1",
          "start_hh": "09", "start_mm": "05", "end_hh": "24", "end_mm": "00", "remark": "備", "addr1": "甲", "addr2": "乙",
          "addrlat1": 24.1, "addrlng1": 120.5, "milage": 12.5, "car_no": "ABC-123", "driver": "丙", "bd03_type": "2",
          "last_svc": "Y", "missed_visit": "Y", "apply_aa03": "Y", "apply_aa09": "N", "aa10_status": "3", "apply_covid19": "N" },
        { "idn": "A123456789", "svc_dt": "1150701", "gov_item_cd": "AA00", "svc_fee_tp": "9", "amount": "x", "price": 1,
          "start_hh": "25", "svc_item": "1|2", "svc_people": "1", "svc_content": "家訪", "last_svc": "?" },
        {},
    ]);
    let mut first = records();
    read_fee_apply("f", json!({ "apply_info": {}, "case_svc_records": list }).to_string().as_bytes(), &mut first)
        .unwrap();
    let written = fee_apply_json(&first, july(), 5_000, &|_| None);
    assert_eq!(said(&documents(&written)), said(&first));
    let document: Value = serde_json::from_str(&written[0]).unwrap();
    assert_eq!(document["case_svc_records"][0], list[0]);
    // Only what is set.
    assert_eq!(document["case_svc_records"][2], json!({}));
    assert_eq!(
        document["apply_info"],
        json!({
        "writeoff_yyyymm": "202607", "trans_no": "2026070001", "records": 3, "amount": 200, "cases": 1 })
    );
    assert_eq!(fee_apply_json(&first, july(), 5_000, &|_| None), written);
}

#[test]
fn a_table_as_fee_apply() {
    let (first, _) = read(&eleven(super::common::TWO));
    let written = fee_apply_json(&first, july(), 1, &|record| (record == 1).then_some(70));
    assert_eq!(written.len(), 2);
    let second: Value = serde_json::from_str(&written[1]).unwrap();
    assert_eq!(second["apply_info"]["amount"], 70);
    assert_eq!(second["apply_info"]["trans_no"], "2026070002");
    let record = &second["case_svc_records"][0];
    assert_eq!((record["start_hh"].as_str(), record["start_mm"].as_str()), (Some("13"), Some("05")));
    assert_eq!(record["price"], Value::Null);
    assert_eq!(record["objid"], "00000002", "the API takes no record without one");
    let without_ids: Vec<String> = said(&documents(&written))
        .iter()
        .map(|line| line.replace("id=00000001 ", "").replace("id=00000002 ", ""))
        .collect();
    assert_eq!(without_ids, said(&first));
}

#[test]
fn a_transaction_takes_5000() {
    let (records, _) = read(&eleven(&super::common::TWO.repeat(5_001)));
    let written = fee_apply_json(&records, july(), ltc_tables::limits::TRANSACTION, &|_| None);
    let counts: Vec<u64> = written
        .iter()
        .map(|text| serde_json::from_str::<Value>(text).unwrap()["apply_info"]["records"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [5_000, 5_000, 2]);
}
