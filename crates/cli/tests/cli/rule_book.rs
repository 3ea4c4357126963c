//! `ltc rules` and `ltc explain`.

use crate::run::ltc;
use std::collections::BTreeSet;

#[test]
fn the_list_has_every_rule_and_every_code_without_one() {
    let run = ltc(&["rules"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let list = run.json();
    let rules = list["rules"].as_array().unwrap();
    let find = |id: &str| rules.iter().find(|rule| rule["id"] == id).unwrap();
    let long = find("E5007");
    assert_eq!(
        (&long["official"], &long["checks"], &long["standing"], &long["severity"], &long["scope"]),
        (&"E5007".into(), &"records".into(), &"checked".into(), &"error".into(), &"record".into())
    );
    assert_eq!(find("plan-over-quota")["checks"], "case");
    assert!(find("plan-over-quota").get("official").is_none());
    assert_eq!(find("E4015")["standing"], "server_only");
    assert_eq!(find("E1021")["instead"][0], "E1002");
    let count = |standing: &str| rules.iter().filter(|rule| rule["standing"] == standing).count();
    assert_eq!((count("server_only"), count("obsolete"), count("alias")), (44, 9, 1));
    let ids: BTreeSet<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!(ids.len(), rules.len());
}

#[test]
fn the_list_as_text_and_as_csv_in_both_languages() {
    let zh = ltc(&["rules", "--format", "text"], "").out;
    assert!(
        zh.contains("E5007") && zh.contains("BA 碼單筆紀錄超過 3 小時") && zh.contains("僅支付系統能判斷（44）"),
        "{zh}"
    );
    let en = ltc(&["rules", "--format", "text", "--lang", "en"], "").out;
    assert!(en.contains("One BA record spans more than 3 hours") && en.contains("payment system only (44)"), "{en}");
    let csv = ltc(&["rules", "--format", "csv", "--lang", "en"], "").out;
    assert!(csv.starts_with("id,official,checks,standing,severity,scope,what,needs,repair\n"));
    assert!(
        csv.contains("\nE5007,E5007,records,checked,error,record,One BA record spans more than 3 hours,,true\n"),
        "{csv}"
    );
    assert!(csv.contains("\nE4015,E4015,,server_only,,,"), "{csv}");
    assert_eq!(ltc(&["rules", "--format", "xlsx"], "").code, 2);
}

#[test]
fn a_rule_is_explained_in_both_languages() {
    let zh = ltc(&["explain", "E5007", "--format", "text"], "");
    assert_eq!((zh.code, zh.err.as_str()), (0, ""));
    for expected in ["系統規定 BA 碼每筆服務紀錄", "107/12/01 起：180", "通過的例子", "《照顧服務管理系統"]
    {
        assert!(zh.out.contains(expected), "{expected}: {}", zh.out);
    }
    let en = ltc(&["explain", "E5007", "--format", "text", "--lang", "en"], "").out;
    for expected in ["Exactly three hours are allowed.", "from 2018-12-01: 180", "Example that fails", "16:31"] {
        assert!(en.contains(expected), "{expected}: {en}");
    }
    assert_eq!(ltc(&["explain", "e5007", "--format", "text"], "").out, zh.out);
}

#[test]
fn a_rule_as_a_document() {
    let page = ltc(&["explain", "E5007"], "").json();
    assert_eq!(page["id"], "E5007");
    assert!(page["what"]["zh"].is_string() && page["why"]["en"].is_string() && page["todo"]["zh"].is_string());
    assert_eq!(page["source"][1]["id"], "S3-3.1");
    assert!(page["source"][1]["title"]["zh"].is_string());
    assert_eq!(page["values"][0]["id"], "ba_max_minutes");
    assert_eq!(page["values"][0]["entries"][1]["value"], 180);
    assert_eq!(page["page"]["passes"][0]["channel"], "table");
    // The example can be given to the check as it stands.
    let example = page["page"]["fails"][0]["text"].as_str().unwrap();
    let checked = ltc(&["check", "-"], example);
    assert_eq!((checked.code, &checked.json()["findings"][0]["rule"]), (1, &"E5007".into()), "{}", checked.err);
}

#[test]
fn a_rule_of_cases_is_explained_without_examples() {
    let text = ltc(&["explain", "plan-over-quota", "--format", "text"], "").out;
    assert!(text.contains("核定超過可用額度") && text.contains("怎麼處理") && !text.contains("通過的例子"), "{text}");
}

#[test]
fn a_code_that_cannot_be_checked_says_why() {
    let server = ltc(&["explain", "E4015", "--format", "text"], "");
    assert_eq!(server.code, 0);
    assert!(server.out.contains("為什麼這裡不檢核") && server.out.contains("請洽承辦人員"), "{}", server.out);
    let alias = ltc(&["explain", "E5006", "--format", "text", "--lang", "en"], "").out;
    assert!(alias.contains("E5009, E5010") && alias.contains("Why it is not checked here"), "{alias}");
    let obsolete = ltc(&["explain", "E1021"], "").json();
    assert_eq!((&obsolete["standing"], &obsolete["instead"][0]), (&"obsolete".into(), &"E1002".into()));
}

#[test]
fn an_unknown_id_is_refused_with_what_is_near() {
    let run = ltc(&["explain", "E5070", "--format", "json"], "");
    assert_eq!(run.code, 2);
    assert_eq!(run.json()["error"]["code"], "unknown-rule");
    assert!(run.err.contains("相近的有：E5007"), "{}", run.err);
    let far = ltc(&["explain", "something else", "--lang", "en"], "");
    assert_eq!((far.code, far.out.as_str()), (2, ""));
    assert!(far.err.contains("see `ltc rules`"), "{}", far.err);
}
