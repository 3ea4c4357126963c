//! Input that cannot be used: exit code 2, the place and the words in both languages, and nothing
//! on standard output but the error document if JSON was asked for.

use crate::run::{CASE, Run, ltc};

/// Simulates a case in JSON and in both languages and compares code, path and words.
fn refused(case: &str, flags: &[&str], code: &str, path: &str, zh: &str, en: &str) {
    let run = |more: &[&str]| ltc(&[&["simulate", "-"], flags, more].concat(), case);
    let json = run(&["--format", "json"]);
    assert_eq!(json.code, 2, "{case}");
    let error = &json.json()["error"];
    assert_eq!((error["code"].as_str(), error["path"].as_str()), (Some(code), Some(path)), "{case}: {}", json.err);
    for (lang, words) in [("zh", zh), ("en", en)] {
        let Run { code, out, err } = run(&["--lang", lang]);
        assert_eq!((code, out.as_str()), (2, ""), "{case}");
        assert!(err.contains(path) && err.contains(words), "{lang}: {err}");
        assert!(error[lang].as_str().is_some_and(|text| err.contains(text)), "{lang}: {err}");
    }
}

/// The case with one piece of its text replaced.
fn with(piece: &str, by: &str) -> String {
    assert!(CASE.contains(piece));
    CASE.replace(piece, by)
}

#[test]
fn an_unknown_field() {
    let case = with(r#""cms_level": 7"#, r#""cms_level": 7, "cms": 7"#);
    refused(&case, &[], "unknown-field", "/client/cms", "沒有「cms」這個欄位", "no field \"cms\"");
}

#[test]
fn a_missing_field() {
    let case = with(r#""cms_level": 7, "#, "");
    refused(&case, &[], "missing-field", "/client/cms_level", "缺少必填欄位", "is missing");
}

#[test]
fn a_field_twice() {
    let case = with(r#""cms_level": 7"#, r#""cms_level": 7, "cms_level": 6"#);
    refused(&case, &[], "duplicate-field", "/client/cms_level", "重複", "twice");
}

#[test]
fn a_wrong_date() {
    let case = with(r#""id": "甲""#, r#""id": "甲", "birth_date": "1945-02-30""#);
    refused(&case, &[], "no-date", "/client/birth_date", "不是有效日期", "not a date");
}

#[test]
fn a_wrong_month() {
    let case = with("2018-12", "2018-13");
    refused(&case, &[], "no-month", "/plans/0/from", "現為 \"2018-13\"", "found \"2018-13\"");
}

#[test]
fn level_9() {
    let case = with(r#""cms_level": 7"#, r#""cms_level": 9"#);
    refused(&case, &[], "out-of-range", "/client/cms_level", "應為 1 到 8 的整數", "from 1 to 8");
}

#[test]
fn a_negative_quantity() {
    let case = with(r#""quantity": 20"#, r#""quantity": -1"#);
    let path = "/plans/0/items/0/quantity";
    refused(&case, &[], "out-of-range", path, "照顧計畫 › 第 1 筆", "care plans › no. 1");
}

#[test]
fn a_number_in_quotes() {
    let case = with(r#""quantity": 20"#, r#""quantity": "20""#);
    refused(&case, &[], "wrong-type", "/plans/0/items/0/quantity", "整數（不加引號）", "without quotes");
}

#[test]
fn a_word_that_is_not_allowed() {
    let case = with("general", "third");
    refused(&case, &[], "unknown-value", "/client/welfare_class", "mid_low_income", "mid_low_income");
}

#[test]
fn a_plan_before_any_edition() {
    let case = with("2018-12", "2017-12");
    refused(&case, &[], "before-first-edition", "/plans/0/from", "早於第一版", "before the first edition");
}

#[test]
fn not_json() {
    refused("個案\n", &[], "not-json", "", "第 1 行", "line 1");
    refused("", &[], "not-json", "", "JSON", "JSON");
    refused(&CASE[..40], &[], "not-json", "", "JSON", "JSON");
    refused("7", &[], "wrong-type", "", "物件", "an object");
    refused("[]", &[], "wrong-type", "", "物件", "an object");
}

#[test]
fn an_unknown_policy_or_value() {
    let unknown = ["--policy", "quota_egde=split_unit"];
    refused(CASE, &unknown, "unknown-field", "/policies/quota_egde", "quota_edge", "quota_edge");
    let value = ["--policy", "quota_edge=half"];
    refused(CASE, &value, "unknown-value", "/policies/quota_edge", "whole_unit_self_paid", "whole_unit_self_paid");
}

#[test]
fn a_pointer_to_nothing() {
    let pointer = ["--explain", "/ledger/care/99/quota"];
    refused(CASE, &pointer, "no-figure", "/ledger/care/99/quota", "沒有這個數字", "no such figure");
}

#[test]
fn a_file_that_is_not_there() {
    let run = ltc(&["simulate", "no-such-case.json", "--lang", "en"], "");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("no-such-case.json") && run.err.contains("cannot be read"), "{}", run.err);
    let run = ltc(&["simulate", "no-such-case.json", "--format", "json"], "");
    assert_eq!(run.json()["error"]["code"], "file-not-read");
}

#[test]
fn a_copy_of_the_standard_that_is_not_sound() {
    let exported = ltc(&["basis", "--export"], "").out;
    for (piece, by, path) in [
        (r#""editions":"#, r#""edition":"#, "/edition"),
        (r#""price": 260, "remote": 310"#, r#""price": -260, "remote": 310"#, "/codes/BA/0/prices/0/value/price"),
    ] {
        assert!(exported.contains(piece));
        let broken = std::env::temp_dir().join(format!("ltc-basis-{}.json", std::process::id()));
        std::fs::write(&broken, exported.replacen(piece, by, 1)).unwrap();
        for (lang, words) in [("zh", "更正"), ("en", "correct")] {
            let flags = ["simulate", "-", "--basis", broken.to_str().unwrap(), "--lang", lang];
            let run = ltc(&flags, CASE);
            assert_eq!((run.code, run.out.as_str()), (2, ""));
            assert!(run.err.contains(path) && run.err.contains(words), "{}", run.err);
        }
        std::fs::remove_file(&broken).unwrap();
    }
}

#[test]
fn a_format_that_the_command_does_not_have() {
    for (command, offered) in [
        (&["simulate", "-"][..], "text, json, csv"),
        (&["simulate", "-", "--explain", "/ledger/care/0/quota"], "text, json"),
        (&["basis"], "text, json, csv"),
    ] {
        let run = ltc(&[command, &["--format", "xlsx", "--lang", "en"]].concat(), CASE);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(offered), "{}", run.err);
    }
    assert_eq!(ltc(&["test", ".", "--format", "json"], "").code, 2);
    assert_eq!(ltc(&["basis", "--policy", "quota_edge=split_unit"], "").code, 2);
}

#[test]
fn arguments_that_make_no_sense() {
    for arguments in [
        &["simulate"][..],
        &["simulate", "-", "--as-of", "107/13/01"],
        &["simulate", "-", "--policy", "quota_edge"],
        &["simulate", "-", "--lang", "fr"],
        &["basis", "--on", "yesterday"],
        &["unknown"],
        &[],
    ] {
        let run = ltc(arguments, CASE);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.out.is_empty() && !run.err.is_empty(), "{arguments:?}");
    }
}
