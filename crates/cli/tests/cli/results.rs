//! Input that can be used: results, formats, flags and exit codes.

use crate::run::{CASE, ltc};

#[test]
fn elsewhere_than_on_a_terminal_the_result_is_one_json_document() {
    let run = ltc(&["simulate", "-"], CASE);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let result = run.json();
    assert_eq!(result["ledger"]["care"][0]["quota"], 32_090);
    assert_eq!(result["ledger"]["care"][1]["retention"], 32_090 - 20 * 195);
    assert!(result["surcharge_eligibility"].is_array());
    assert_eq!(result["stamp"]["editions"][0], "10712");
}

#[test]
fn error_findings_are_exit_code_1_and_the_result_still_comes() {
    let run = ltc(&["simulate", "-"], &CASE.replace(r#""quantity": 20"#, r#""quantity": 400"#));
    assert_eq!(run.code, 1);
    let finding = &run.json()["findings"][0];
    assert_eq!(finding["rule"], "plan-over-quota");
    assert_eq!(finding["severity"], "error");
    assert!(finding["message"]["zh"].as_str().is_some_and(|text| text.contains("107/12 核定 78,000 元")));
    assert!(finding["message"]["en"].as_str().is_some_and(|text| text.contains("2018-12")));
    assert!(finding["source"][0]["title"]["zh"].is_string());
}

#[test]
fn text_and_csv_when_asked_for() {
    let text = ltc(&["simulate", "-", "--format", "text"], CASE);
    assert!(text.out.contains("107/12") && text.out.contains("32,090") && !text.out.contains('\u{1b}'));
    let english = ltc(&["simulate", "-", "--format", "text", "--lang", "en"], CASE);
    assert!(english.out.contains("2018-12") && english.out.contains("retention"));
    let csv = ltc(&["simulate", "-", "--format", "csv"], CASE);
    assert!(csv.out.starts_with("quota_type,month,") && csv.out.contains("\ncare,2018-12,"));
}

#[test]
fn a_scenario_file_is_simulated_by_the_case_that_it_gives() {
    let scenario = format!(r#"{{"title": {{"zh": "甲", "en": "A"}}, "kind": "simulate", "given": {CASE}}}"#);
    let (bare, wrapped) = (ltc(&["simulate", "-"], CASE), ltc(&["simulate", "-"], &scenario));
    assert_eq!((bare.code, bare.out), (wrapped.code, wrapped.out));
    let wrong = ltc(&["simulate", "-"], &scenario.replace(r#""cms_level": 7"#, r#""cms_level": 9"#));
    assert!(wrong.code == 2 && wrong.err.contains("/given/client/cms_level"), "{}", wrong.err);
}

#[test]
fn flags_win_over_the_case() {
    let case = CASE.replacen('{', r#"{"as_of": "2018-12-31", "policies": {"quota_edge": "split_unit"}, "#, 1);
    let flags = ["simulate", "-", "--as-of", "民國107年12月5日", "--policy", "quota_edge=whole_unit_self_paid"];
    assert_eq!(ltc(&flags, &case).json()["stamp"]["as_of"], "2018-12-05");
    // Without the flag and without the field the machine's date stays out of it.
    assert!(ltc(&["simulate", "-"], CASE).json()["stamp"].get("as_of").is_none());
    let over = case.replace(r#""quantity": 20"#, r#""quantity": 165"#);
    let self_pay = |flags: &[&str]| ltc(flags, &over).json()["claims"][0]["totals"]["self_pay"].clone();
    assert_eq!(self_pay(&["simulate", "-"]), 165 * 195 - 32_090);
    assert_eq!(self_pay(&flags), 195);
}

#[test]
fn a_figure_explains_itself() {
    let pointer = ["simulate", "-", "--explain", "/ledger/care/1/retention"];
    let run = ltc(&pointer, CASE);
    let explanation = run.json();
    assert_eq!((run.code, explanation["value"].as_i64()), (0, Some(28_190)));
    assert_eq!(explanation["from"][0]["from"][0]["value"], 32_090);
    let text = ltc(&[&pointer[..], &["--format", "text"]].concat(), CASE).out;
    assert!(text.contains("給付額度 32,090 − 預支扣除 0 − 核定額度 3,900"), "{text}");
}

#[test]
fn the_standard_of_a_day() {
    let run = ltc(&["basis", "--on", "107/12/1"], "");
    let basis = run.json();
    assert_eq!((run.code, basis["on"].as_str()), (0, Some("2018-12-01")));
    assert_eq!(basis["edition"]["id"], "10712");
    assert_eq!(basis["benefit"]["care"]["value"][6], 32_090);
    assert!(basis["benefit"]["care"]["source"].is_array());
    assert_eq!(ltc(&["basis", "--as-of", "2018-12-01"], "").json(), basis);
    let text = ltc(&["basis", "--on", "2018-12-01", "--format", "text", "--lang", "en"], "").out;
    assert!(text.contains("S3-12.1") && text.contains("BA15-2") && text.contains("official"));
}

#[test]
fn the_standard_goes_out_and_comes_back_unchanged_or_changed() {
    let exported = ltc(&["basis", "--export"], "").out;
    let file = std::env::temp_dir().join(format!("ltc-basis-copy-{}.json", std::process::id()));
    let hash = || {
        let run = ltc(&["simulate", "-", "--basis", file.to_str().unwrap()], CASE);
        run.json()["stamp"]["basis_hash"].clone()
    };
    std::fs::write(&file, &exported).unwrap();
    let own = ltc(&["simulate", "-"], CASE).json()["stamp"]["basis_hash"].clone();
    assert_eq!(hash(), own);
    std::fs::write(&file, exported.replacen(r#""price": 260, "remote": 310"#, r#""price": 261, "remote": 310"#, 1))
        .unwrap();
    assert_ne!(hash(), own);
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn help_and_version_are_no_failure() {
    let help = ltc(&["--help"], "");
    assert!(help.code == 0 && help.out.contains("試算") && help.out.contains("Simulate"));
    let version = ltc(&["--version"], "");
    assert!(version.code == 0 && version.out.starts_with("ltc "));
}
