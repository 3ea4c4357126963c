//! Runs the examples that stand in the rules' pages.

use ltc_check::records::{Channel as Way, Field, Records, Source};
use ltc_check::{CheckInput, CheckRule, Checker, read_check_input};
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_report::Lang;
use ltc_report::words::check::message;
use ltc_rulebook::{Channel, Example};
use serde_json::{Value, json};
use std::borrow::Cow;

/// The rules that an example breaks, each once.
pub fn found_in(example: &Example) -> Vec<&'static str> {
    checked(example, |checker| {
        let mut found: Vec<CheckRule> = checker.found().hits().iter().map(|hit| hit.rule).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|rule| rule.entry().id).collect()
    })
}

/// What the first finding of a rule in an example says.
pub fn message_in(example: &Example, rule: &str, lang: Lang) -> Option<String> {
    checked(example, |checker| {
        let hit = checker.found().hits().iter().find(|hit| hit.rule.entry().id == rule)?;
        Some(message(&checker.context(), hit, lang))
    })
}

/// Checks an example and looks at what came of it.
fn checked<T>(example: &Example, look: impl FnOnce(&Checker<'_>) -> T) -> T {
    let basis = basis_of(example);
    let mut text = example.text.clone();
    for (one, times) in &example.repeats {
        text = text.replace(one, &one.repeat(*times));
    }
    let mut records = Records::new(&basis);
    let input = match example.channel {
        Channel::CheckInput => {
            let input = read_check_input(&text).unwrap_or_else(|error| panic!("{error}\n{}", example.text));
            records.add_document("", &input.records);
            input
        }
        Channel::Table => {
            read_table(&mut records, &text);
            CheckInput::default()
        }
        Channel::FeeApply => {
            read_fee_apply(&mut records, &text);
            CheckInput::default()
        }
    };
    let mut checker = Checker::new(&basis, &input, records).expect("policies of the example");
    checker.check();
    look(&checker)
}

/// The standard, with the lists that the example fills.
fn basis_of(example: &Example) -> Cow<'static, Basis> {
    if example.lists.is_empty() {
        return Cow::Borrowed(crate::basis());
    }
    let mut document: Value = serde_json::from_str(EMBEDDED).expect("the standard is JSON");
    for (name, code) in &example.lists {
        document["lists"][name] = json!([
            { "from": "2018-04-01", "value": [code], "source": ["official"], "confidence": "inferred" }
        ]);
    }
    Cow::Owned(Basis::from_json(&document.to_string()).expect("the example's lists are of the standard"))
}

fn read_table(records: &mut Records, text: &str) {
    records.begin_source(Source { channel: Way::Table, ..Source::default() });
    let mut lines = text.lines();
    let headers: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let fields: Vec<Field> = headers.iter().map(|header| field_of(header)).collect();
    for (place, line) in lines.enumerate() {
        records.begin();
        for (field, cell) in fields.iter().zip(line.split(',')) {
            records.cell(*field, cell);
        }
        records.end(u32::try_from(place + 2).expect("few records"));
    }
}

fn field_of(header: &str) -> Field {
    let plain = header.split(['(', '（']).next().unwrap_or_default();
    match plain {
        "身分證字號" => Field::Client,
        "服務日期" => Field::Date,
        "服務項目代碼" => Field::Code,
        "服務類別" => Field::FeeType,
        "數量" => Field::Quantity,
        "單價" => Field::UnitPrice,
        "服務人員身分證" => Field::Worker1,
        "服務人員身分證2" => Field::Worker2,
        "服務人員身分證3" => Field::Worker3,
        "服務人員身分證4" => Field::Worker4,
        "服務人員身分證5" => Field::Worker5,
        "起始時段-小時" => Field::StartHour,
        "起始時段-分鐘" => Field::StartMinute,
        "結束時段-小時" => Field::EndHour,
        "結束時段-分鐘" => Field::EndMinute,
        "備註" => Field::Remark,
        "不申報AA09填1" => Field::RenounceAa09,
        "訪視未遇填1" => Field::MissedVisit,
        other => panic!("no such column: {other}"),
    }
}

fn read_fee_apply(records: &mut Records, text: &str) {
    records.begin_source(Source { channel: Way::FeeApply, ..Source::default() });
    let document: Value = serde_json::from_str(text).expect("FeeApply is JSON");
    for (place, record) in document["case_svc_records"].as_array().expect("a list of records").iter().enumerate() {
        records.begin();
        for (key, value) in record.as_object().expect("a record is an object") {
            let field = match key.as_str() {
                "objid" => Field::Id,
                "idn" => Field::Client,
                "svc_dt" => Field::Date,
                "svc_end_dt" => Field::EndDate,
                "gov_item_cd" => Field::Code,
                "svc_fee_tp" => Field::FeeType,
                "amount" => Field::Quantity,
                "price" => Field::UnitPrice,
                "svc_user_no1" => Field::Worker1,
                "svc_user_no2" => Field::Worker2,
                "svc_user_no3" => Field::Worker3,
                "svc_user_no4" => Field::Worker4,
                "svc_user_no5" => Field::Worker5,
                "start_hh" => Field::StartHour,
                "start_mm" => Field::StartMinute,
                "end_hh" => Field::EndHour,
                "end_mm" => Field::EndMinute,
                "remark" => Field::Remark,
                "last_svc" => Field::LastService,
                "missed_visit" => Field::MissedVisit,
                "apply_aa03" => Field::ApplyAa03,
                "apply_aa09" => Field::ApplyAa09,
                "aa10_status" => Field::Aa10Status,
                "addr1" => Field::Origin,
                "addr2" => Field::Destination,
                "milage" => Field::MileageKm,
                "car_no" => Field::Plate,
                "svc_item" => Field::ServiceItems,
                "svc_item_other" => Field::ServiceItemOther,
                "svc_people" => Field::ServiceTargets,
                "svc_content" => Field::ServiceContent,
                "svc_unit" => Field::CUnit,
                other => panic!("no such field: {other}"),
            };
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            records.cell(field, &text);
        }
        records.end(u32::try_from(place + 1).expect("few records"));
    }
}
