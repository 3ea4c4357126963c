//! Packs of texts: that those of the JavaScript package are as the tables are, and what is said where
//! packs are loaded one after the other (`cargo test -p ltc-report --no-default-features --test packs`).
#![allow(clippy::unwrap_used, reason = "a failing test may panic")]

use ltc_report::Lang;
use ltc_report::words::packs;
use std::fs;

/// A pack of the JavaScript package.
fn there(lang: Lang) -> String {
    let path = format!("{}/../../package/texts-{}.json", env!("CARGO_MANIFEST_DIR"), lang.tag());
    fs::read_to_string(path).unwrap()
}

#[test]
fn what_is_no_pack_of_this_engine_is_refused() {
    let pack = there(Lang::Zh);
    let version = format!("\"version\": \"{}\"", ltc_engine::VERSION);
    let label = pack.lines().find(|line| line.contains("照顧及專業服務")).unwrap();
    for broken in [
        String::new(),
        "{}".to_owned(),
        pack.replace("\"lang\": \"zh\"", "\"lang\": \"fr\""),
        pack.replace(&version, "\"version\": \"0.0.0\""),
        pack.replace("\"entries\": \"", "\"entries\": \"0"),
        pack.replace("\"severity\": [", "\"severities\": ["),
        pack.replacen(&format!("{label}\n"), "", 1),
    ] {
        assert!(broken != pack && packs::add(&broken).is_none());
    }
}

#[cfg(feature = "sentences")]
#[test]
fn the_packs_of_the_package_are_as_the_tables_are() {
    for lang in Lang::ALL {
        assert_eq!(packs::pack(lang), there(lang), "write them anew: cargo xtask texts");
        assert_eq!(packs::add(&there(lang)), Some(lang));
    }
}

/// One test, since what is loaded stays loaded.
#[cfg(not(feature = "sentences"))]
#[test]
fn what_is_said_without_packs_with_one_and_with_both() {
    use ltc_check::CheckRule;
    use ltc_engine::{basis::Basis, case::QuotaType, case::read_case, simulate};
    use ltc_report::words::{self, check};

    let basis = Basis::embedded().unwrap();
    let case = r#"{"client":{"id":"A","cms_level":4,"welfare_class":"general"},"plans":[{"from":"2018-12",
        "items":[{"code":"BA01","quantity":900},{"code":"ZZ99","quantity":1}]}]}"#;
    let result = simulate(&basis, &read_case(case).unwrap()).unwrap();
    let over = result.findings.iter().find(|one| one.rule.id() == "plan-over-quota").unwrap();
    let rule = CheckRule::from_id("E5003").unwrap();
    let all = |lang| {
        (
            words::finding(over, lang),
            words::quota_type(QuotaType::Care, lang),
            words::field("cms_level", lang),
            words::condition("AA06-R1", lang).to_owned(),
            lang.labels().quota,
            check::words(rule, lang).what,
            check::words(rule, lang).todo,
            check::elsewhere("E4015").unwrap().what(lang),
        )
    };

    let bare = all(Lang::Zh);
    assert!(bare.0.starts_with("plan-over-quota ") && bare.0.contains(" month=2018-12"), "{}", bare.0);
    assert_eq!((bare.1, bare.2, bare.3.as_str(), bare.4), ("Care", Some("cms_level"), "AA06-R1", "quota"));
    assert_eq!((bare.5, bare.6, bare.7), ("E5003", "", "E4015"));
    assert_eq!(words::field("nonsense", Lang::Zh), None);
    assert_eq!(bare, all(Lang::En));

    assert_eq!(packs::add(&there(Lang::En)), Some(Lang::En));
    let english = all(Lang::En);
    assert_eq!(english, all(Lang::Zh), "what is not loaded is said in the other language");
    assert_eq!((english.1, english.4), ("care and professional services", "quota"));
    assert!(english.0.contains("2018-12") && english.0.contains("NT$"), "{}", english.0);

    assert_eq!(packs::add(&there(Lang::Zh)), Some(Lang::Zh));
    let chinese = all(Lang::Zh);
    assert_eq!((chinese.1, chinese.4), ("照顧及專業服務", "給付額度"));
    assert!(chinese.0.contains("107/12"), "{}", chinese.0);
    assert_eq!(english, all(Lang::En));
    assert_eq!(packs::add(&there(Lang::Zh)), Some(Lang::Zh), "a second time nothing changes");
}
