//! `ltc alerts` and `ltc respite`.

use crate::folder::Folder;
use crate::run::{CASE, ltc};

const OLD: &str = r#"{"client": {"id": "乙", "cms_level": 4, "welfare_class": "general"},
    "plans": [{"from": "2018-10", "items": [{"code": "BA06", "quantity": 2}]}]}"#;

#[test]
fn several_files_make_one_board() {
    let folder = Folder::new("alerts");
    let (one, other) = (folder.put("a.json", CASE), folder.put("b.json", OLD));
    let run = ltc(&["alerts", &one, &other, "--as-of", "107/11/20"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let found = run.json();
    assert_eq!(found["board"].as_array().map(Vec::len), Some(12));
    assert_eq!((&found["alerts"][0]["kind"], &found["alerts"][0]["client"]), (&"no-plan-yet".into(), &"乙".into()));
    assert_eq!(found["alerts"][1]["params"]["codes"], "BA06");
    assert!(found["alerts"][1]["source"][0]["title"]["zh"].is_string());
    // In December the deadline is over: exit code 1.
    assert_eq!(ltc(&["alerts", &one, &other, "--as-of", "107/12/20"], "").code, 1);
    let text = ltc(&["alerts", &one, &other, "--as-of", "107/11/20", "--format", "text"], "");
    assert!(text.out.contains("尚未核定新制支付計畫") && !text.out.contains("個案死亡"), "{}", text.out);
    let all = ltc(&["alerts", &one, &other, "--as-of", "107/11/20", "--format", "text", "--all", "--lang", "en"], "");
    assert!(all.out.contains("0  Client died"), "{}", all.out);
    let csv = ltc(&["alerts", &one, &other, "--as-of", "107/11/20", "--format", "csv"], "");
    assert!(csv.out.starts_with("kind,what,client,"));
}

#[test]
fn a_caseload_is_a_file_too_and_says_its_day() {
    let caseload = format!(r#"{{"as_of": "2018-11-20", "cases": [{CASE}, {OLD}]}}"#);
    let run = ltc(&["alerts", "-"], &caseload);
    assert_eq!((run.code, run.json()["as_of"].as_str()), (0, Some("2018-11-20")));
    let broken = caseload.replace(r#""cms_level": 4"#, r#""cms_level": 9"#);
    let refused = ltc(&["alerts", "-", "--format", "json"], &broken);
    assert_eq!((refused.code, refused.json()["error"]["path"].as_str()), (2, Some("/cases/1/client/cms_level")));
}

#[test]
fn respite_is_answered_for_a_case_and_for_the_form() {
    let form = ltc(&["respite", "-"], r#"{"on": "2018-12-10", "b1": 2, "b3": 70}"#);
    assert_eq!((form.code, form.json()["status"].as_str()), (0, Some("qualified")));
    let case = ltc(&["respite", "-", "--as-of", "107/12/10"], CASE);
    assert_eq!((case.code, case.json()["status"].as_str()), (0, Some("unknown")));
    let refused = ltc(&["respite", "-", "--format", "json"], r#"{"on": "2018-12-10", "h1a": 2, "h1b": []}"#);
    assert_eq!((refused.code, refused.json()["error"]["path"].as_str()), (2, Some("/h1b")));
    let text = ltc(
        &["respite", "-", "--format", "text"],
        r#"{"on": "2018-12-10", "h1a": 2, "h1b": [4], "b1": 1, "absence": "none"}"#,
    );
    assert!(text.out.contains("不代表不得使用"), "{}", text.out);
}
