//! `ltc dates`: formats, profiles, what is refused.

use crate::run::ltc;

const REFERRAL: &str = r#"{"occasions": [{"trigger": "referral", "on": "2018-12-07", "subject": "甲"}]}"#;

#[test]
fn a_document_of_what_is_due_with_how_it_was_counted() {
    let run = ltc(&["dates", "-", "--profile", "新莊", "--as-of", "107/12/08"], REFERRAL);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let result = run.json();
    assert_eq!(result["profile"]["id"], "xinzhuang");
    assert_eq!(result["duties"][0]["due"], "2018-12-10");
    assert_eq!(result["duties"][0]["days_left"], 2);
    assert_eq!(result["duties"][0]["counted"][1]["why"]["zh"], "週末");
    assert_eq!(result["upcoming"], serde_json::json!([0, 1]));
    let near = ltc(&["dates", "-", "--within", "5", "--as-of", "2018-12-08"], REFERRAL);
    assert_eq!(near.json()["upcoming"], serde_json::json!([0]));
}

#[test]
fn text_csv_and_a_calendar_file() {
    let as_of = ["--as-of", "2018-12-08"];
    let run = |more: &[&str]| ltc(&[&["dates", "-"], &as_of[..], more].concat(), REFERRAL);
    let text = run(&["--format", "text"]).out;
    assert!(text.contains("107/12/10（一）  回覆照會（S0-1）  甲  還有 2 天"), "{text}");
    assert!(text.contains("107/12/08（六）週末 →"), "{text}");
    assert!(run(&["--format", "text", "--lang", "en"]).out.contains("2018-12-10 (Mon)  Answer the referral (S0-1)"));
    assert!(
        run(&["--format", "csv"]).out.contains("\n2018-12-10,,referral-answer,回覆照會,b_unit,referral,2018-12-07,甲,")
    );
    let file = run(&["--format", "ics"]).out;
    assert!(file.contains("DTSTART;VALUE=DATE:20181210\r\n") && !file.contains('甲'), "{file}");
    assert!(run(&["--format", "ics", "--named"]).out.contains("SUMMARY:甲 回覆照會（S0-1）\r\n"));
}

#[test]
fn a_case_is_enough_and_its_county_chooses_the_profile() {
    let case = r#"{"client": {"id": "甲", "cms_level": 4, "welfare_class": "general", "county": "桃園市"},
        "plans": [{"from": "2024-05", "approved": {"care": 1000}}], "simulate": {"from": "2024-05", "to": "2024-05"}}"#;
    let result = ltc(&["dates", "-", "--as-of", "2024-05-01"], case).json();
    assert_eq!(result["profile"]["id"], "taoyuan");
    assert_eq!(result["clients"][0]["spans"][1]["kind"], "retention");
    let claim = result["duties"].as_array().and_then(|all| all.iter().find(|one| one["duty"] == "claim-month"));
    assert_eq!(claim.map(|claim| &claim["due"]), Some(&serde_json::json!("2024-06-10")));
}

#[test]
fn a_profile_of_ones_own_is_one_file() {
    let path = std::env::temp_dir().join(format!("ltc-profile-{}.json", std::process::id()));
    let profile = r#"{"id": "mine", "name": {"zh": "我的縣", "en": "Mine"}, "source": ["S0"],
        "duties": ["first-service"], "readings": [{"duty": "first-service", "reading": "day_1"}]}"#;
    std::fs::write(&path, profile).expect("written");
    let name = path.to_str().expect("UTF-8");
    let run = ltc(&["dates", "-", "--profile", name, "--as-of", "2018-12-08"], REFERRAL);
    assert_eq!(run.json()["duties"][0]["due"], "2018-12-17");
    std::fs::write(&path, profile.replace("day_1", "day_9")).expect("written");
    let run = ltc(&["dates", "-", "--profile", name], REFERRAL);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("/readings/0/reading"), "{}", run.err);
    std::fs::remove_file(&path).expect("removed");
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    let refused = |input: &str, more: &[&str]| {
        let run = ltc(&[&["dates", "-", "--format", "json"], more].concat(), input);
        assert_eq!(run.code, 2, "{input}");
        let error = run.json()["error"].clone();
        (error["path"].as_str().unwrap_or_default().to_owned(), error["code"].as_str().unwrap_or_default().to_owned())
    };
    let place = |path: &str, code: &str| (path.to_owned(), code.to_owned());
    let broken = REFERRAL.replace("2018-12-07", "2018-12-77");
    assert_eq!(refused(&broken, &[]), place("/occasions/0/on", "no-date"));
    assert_eq!(refused(&REFERRAL.replace("referral", "party"), &[]), place("/occasions/0/trigger", "unknown-value"));
    assert_eq!(refused(r#"{"occasion": []}"#, &[]), place("/occasion", "unknown-field"));
    assert_eq!(refused(REFERRAL, &["--profile", "火星"]).1, "profile-not-known");
    let run = ltc(&["dates", "-", "--format", "xlsx"], REFERRAL);
    assert_eq!(run.code, 2);
}
