//! What a terminal shows, held fast as a whole.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing test may panic"
)]

use ltc_engine::basis::Basis;
use ltc_engine::case::read_case;
use ltc_report::book::Topic;
use ltc_report::{Lang, csv, json, terminal};

/// The household of the source's quota screen, with an advance and allocations.
const LEDGER: &str = r#"{
    "client": {"id": "示範", "cms_level": 7, "welfare_class": "general", "transport_zone": 1},
    "plans": [
        {"from": "2018-07", "to": "2018-10", "approved": {"care": 21000, "transport": 0}},
        {"from": "2018-11", "approved": {"care": 21002, "transport": 2}}
    ],
    "advance": {"amount": 48135, "start": "2018-07", "discharge": "2018-07",
        "deduct_in": ["2018-07", "2018-08", "2018-09", "2018-11", "2018-12"]},
    "allocations": [
        {"month": "2018-07", "unit": "甲", "quota_type": "care", "fund": "advance", "amount": 5000},
        {"month": "2018-08", "unit": "甲", "quota_type": "care", "fund": "retention", "amount": 463}
    ],
    "simulate": {"from": "2018-07", "to": "2018-11"}
}"#;

/// A plan on an outlying island that takes too much, and a client whose level rises.
const FINDINGS: &str = r#"{
    "client": {"id": "示範", "cms_level": 4, "welfare_class": "general", "transport_zone": 4, "remote_area": true},
    "events": [{"on": "2022-05-10", "set": {"cms_level": 5}}],
    "plans": [{"from": "2022-03", "items": [
        {"code": "BA02", "quantity": 40}, {"code": "BA07", "quantity": 30}, {"code": "GA09", "quantity": 2},
        {"code": "DA01", "quantity": 2}, {"code": "XX99", "quantity": 1}
    ]}],
    "adjustments": [{"month": "2022-04", "quota_type": "care", "amount": 500, "note": ""}],
    "simulate": {"from": "2022-03", "to": "2022-06"}
}"#;

/// The text without what changes with every edit of the data.
fn shown(basis: &Basis, case: &str, lang: Lang) -> String {
    let simulation = ltc_engine::simulate(basis, &read_case(case).unwrap()).unwrap();
    terminal::simulation_text(basis, &simulation, lang, false)
        .replace(basis.hash(), "<basis>")
        .replace(&simulation.stamp.input_hash, "<input>")
}

#[test]
fn a_ledger_in_both_languages() {
    let basis = Basis::embedded().unwrap();
    insta::assert_snapshot!("ledger_zh", shown(&basis, LEDGER, Lang::Zh));
    insta::assert_snapshot!("ledger_en", shown(&basis, LEDGER, Lang::En));
}

#[test]
fn findings_and_suggestions_in_both_languages() {
    let basis = Basis::embedded().unwrap();
    insta::assert_snapshot!("findings_zh", shown(&basis, FINDINGS, Lang::Zh));
    insta::assert_snapshot!("findings_en", shown(&basis, FINDINGS, Lang::En));
}

#[test]
fn an_explanation_as_a_tree() {
    let basis = Basis::embedded().unwrap();
    let case = read_case(LEDGER).unwrap();
    let explanation = ltc_engine::explain(&basis, &case, "/ledger/care/2/available").unwrap();
    insta::assert_snapshot!("explanation_zh", terminal::explanation_text(&basis, &explanation, Lang::Zh, false));
}

#[test]
fn the_ledgers_as_csv() {
    let basis = Basis::embedded().unwrap();
    let simulation = ltc_engine::simulate(&basis, &read_case(FINDINGS).unwrap()).unwrap();
    insta::assert_snapshot!("ledger_csv", csv::csv_ledger(&simulation));
}

#[test]
fn a_page_of_the_rule_book_in_both_languages() {
    let basis = Basis::embedded().unwrap();
    let page = |lang| terminal::topic_text(&basis, Topic::find("E5007").unwrap(), lang, false);
    insta::assert_snapshot!("topic_zh", page(Lang::Zh));
    insta::assert_snapshot!("topic_en", page(Lang::En));
}

#[test]
fn colours_only_when_wanted() {
    let basis = Basis::embedded().unwrap();
    let simulation = ltc_engine::simulate(&basis, &read_case(FINDINGS).unwrap()).unwrap();
    let text = |colour| terminal::simulation_text(&basis, &simulation, Lang::Zh, colour);
    assert!(text(true).contains("\u{1b}[1;31m") && !text(false).contains('\u{1b}'));
}

#[test]
fn the_standard_of_a_day_shows_every_value_with_its_source() {
    let basis = Basis::embedded().unwrap();
    let on = json::basis_on(&basis, "2018-12-01".parse().unwrap());
    let text = terminal::basis_text(&on, Lang::Zh, false);
    for expected in ["10712", "32,090", "S3-12.1", "BA15-2", "多源一致", "縣市訂定", "quota_edge"] {
        assert!(text.contains(expected), "{expected}");
    }
    let codes = csv::csv_codes(&on);
    assert!(codes.contains("\nDA01,D,") && codes.contains(",county,county,"));
    // Before the first edition there is nothing, and it says so.
    let before = json::basis_on(&basis, "2017-01-01".parse().unwrap());
    assert!(before.edition.is_none() && before.codes.is_empty());
    assert!(terminal::basis_text(&before, Lang::En, false).contains("before the first edition"));
}
