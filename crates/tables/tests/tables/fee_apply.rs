//! FeeApply JSON.

use super::common::{first, is_bad, problems, records, values};
use ltc_check::records::{Core, Field, Records};
use ltc_tables::{FeeApplyReport, Flaw, TransactionNote, read_fee_apply};
use serde_json::{Value, json};

fn read(document: &Value) -> (Records, FeeApplyReport) {
    let mut records = records();
    let report = read_fee_apply("f.json", document.to_string().as_bytes(), &mut records).unwrap();
    (records, report)
}

fn record() -> Value {
    json!({ "objid": "1", "idn": "a123456789", "svc_dt": "20260701", "gov_item_cd": "BA02", "svc_fee_tp": "1",
        "price": 195, "amount": "2", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00",
        "end_hh": "09", "end_mm": "30" })
}

fn with(changes: Value) -> Value {
    let mut record = record();
    record.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    record
}

#[test]
fn a_document() {
    let (records, report) = read(&json!({
        "apply_info": { "writeoff_yyyymm": "202607", "trans_no": "0000000001", "records": 1, "amount": 390, "cases": 1 },
        "case_svc_records": [record()],
    }));
    assert_eq!(first(&records, 0), "A123456789 2026-07-01 BA02 1 2 195 B123456780 09:00 09:30");
    assert_eq!(report.month.map(|month| month.to_string()).as_deref(), Some("2026-07"));
    assert_eq!(report.transaction.as_deref(), Some("0000000001"));
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(records.place(0).map(|place| (place.file, place.row)), Some(("f.json", 1)));
}

#[test]
fn the_head_is_compared() {
    let notes = |head: Value, list: Vec<Value>| {
        let (_, report) = read(&json!({ "apply_info": head, "case_svc_records": list }));
        report.problems.list.into_iter().map(|problem| problem.what).collect::<Vec<_>>()
    };
    let head = json!({ "writeoff_yyyymm": 202_607, "records": "3", "amount": 1, "cases": 2 });
    let note = Flaw::Transaction;
    assert_eq!(
        notes(head.clone(), vec![record(), with(json!({ "idn": " A123456789" }))]),
        [
            note(TransactionNote::Records { stated: 3, found: 2 }),
            note(TransactionNote::Cases { stated: 2, found: 1 }),
            note(TransactionNote::Amount { stated: 1, found: 780 }),
        ]
    );
    // Where a price is missing the sum says nothing.
    let unpriced = with(json!({ "price": null, "idn": "C123" }));
    assert_eq!(notes(head, vec![record(), unpriced.clone(), unpriced]), []);
    let many = vec![json!({ "idn": "A" }); 5_001];
    let head = json!({ "writeoff_yyyymm": "202607" });
    assert_eq!(notes(head, many), [note(TransactionNote::TooMany { most: 5_000 })]);
}

#[test]
fn other_types_are_malformed_cells() {
    let (records, report) = read(&json!({
        "apply_info": { "writeoff_yyyymm": "202607" },
        "case_svc_records": [
            with(json!({ "amount": true, "svc_dt": 20_260_701, "start_hh": 9, "price": [195], "remark": {"a": 1} })),
            7,
            with(json!({ "amount": 2.0, "end_hh": {}, "svc_dt": "1150701", "remark": null })),
        ],
    }));
    assert_eq!(
        problems(&report.problems),
        [
            "1 price WrongJsonType",
            "1 amount WrongJsonType",
            "1 remark WrongJsonType",
            "2 - NotAnObject",
            "3 end_hh WrongJsonType"
        ]
    );
    assert!(is_bad(&records, 0, Core::Quantity) && is_bad(&records, 0, Core::UnitPrice));
    assert_eq!(values(&records, 0, &[Field::Date, Field::StartHour, Field::Remark]), "2026-07-01 9 {\"a\":1}");
    assert_eq!(values(&records, 1, &[Field::Quantity]), "2");
    // The API takes Western dates alone.
    assert!(is_bad(&records, 1, Core::Date) && is_bad(&records, 1, Core::EndHour));
    assert_eq!(records.row_number(1), 3);
}

#[test]
fn flags_and_their_defaults() {
    let flags = |record: Value| {
        let (records, _) = read(&json!({ "apply_info": {}, "case_svc_records": [record] }));
        let row = *records.row(0);
        (row.flags.no_aa09(), row.flags.aa03(), row.flags.missed(), row.flags.last_service(), row.flags.aa10())
    };
    assert_eq!(flags(record()), (false, false, false, false, 0));
    let all = json!({ "apply_aa09": "N", "apply_aa03": "Y", "missed_visit": "Y", "last_svc": "Y", "aa10_status": "3" });
    assert_eq!(flags(with(all)), (true, true, true, true, 3));
    assert_eq!(flags(with(json!({ "apply_aa09": "Y", "missed_visit": "N" }))), (false, false, false, false, 0));
    assert_eq!(flags(with(json!({ "apply_aa09": "" }))), (false, false, false, false, 0));
    let mut bare = record();
    bare.as_object_mut().unwrap().remove("svc_fee_tp");
    let (records, _) = read(&json!({ "apply_info": {}, "case_svc_records": [bare] }));
    assert!(records.row(0).is_missing(Core::FeeType));
}

#[test]
fn unknown_fields_are_kept() {
    let (records, _) = read(&json!({
        "apply_info": {},
        "case_svc_records": [with(json!({ "apply_covid19": "N" })), with(json!({ "x": [1], "apply_covid19": "Y" }))],
    }));
    assert_eq!(records.source(0).unwrap().extra, ["apply_covid19", "x"]);
    assert_eq!((records.extra(0, 0), records.extra(1, 0), records.extra(1, 1)), (Some("N"), Some("Y"), Some("[1]")));
}

#[test]
fn the_list_may_stand_in_the_head() {
    let (records, report) =
        read(&json!({ "apply_info": { "writeoff_yyyymm": "202607", "case_svc_records": [record()] } }));
    assert_eq!((records.len(), report.problems.is_empty()), (1, true));
}

#[test]
fn encodings_of_json() {
    let text = json!({ "apply_info": {}, "case_svc_records": [with(json!({ "remark": "許功蓋" }))] }).to_string();
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let bom = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [bom, utf16, encoding_rs::BIG5.encode(&text).0.into_owned()] {
        let mut records = records();
        read_fee_apply("f", &bytes, &mut records).unwrap();
        assert_eq!(values(&records, 0, &[Field::Remark]), "許功蓋");
    }
}
