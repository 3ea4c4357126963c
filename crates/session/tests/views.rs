//! What the screens of a month show, against what the JSON of `ltc check` says, and worked by hand.

use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::basis::Basis;
use ltc_report::{Lang, json};
use ltc_session::export::{Export, export};
use ltc_session::{clients, facts, rules};
use ltc_wire::Severity;
use ltc_wire::month::ExportKind;
use ltc_wire::overview::{State, Supply};
use ltc_wire::page::Window;
use serde_json::{Value, json};

const ALL: Window = Window { from: 0, count: usize::MAX };

/// Checks a document and shows its report.
fn with_report<T>(document: &Value, show: impl FnOnce(&Report<'_>) -> T) -> T {
    let basis = Basis::embedded().unwrap();
    let input = read_check_input(&document.to_string()).unwrap();
    let mut records = Records::new(&basis);
    records.add_document("", &input.records);
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    show(&Report::new(&checker, "hash".to_owned()))
}

fn visit(client: &str, date: &str, code: &str, start: &str, end: &str) -> Value {
    json!({ "client": client, "date": date, "code": code, "quantity": 1, "start": start, "end": end,
        "workers": ["B123456780"] })
}

const KNOWN: &str = "A123456789";
const UNKNOWN: &str = "A223456781";

/// A July of two clients: one of level 4 with a case, one without.
fn july() -> Value {
    json!({
        "month": "2026-07",
        "as_of": "2026-08-03",
        "unit": { "id": "甲" },
        "cases": [{
            "client": { "id": KNOWN, "cms_level": 4, "welfare_class": "general", "county": "臺北市",
                "referrals": [
                    { "code": "GA09", "quantity": 1, "on": "2026-06-28" },
                    { "code": "BA07", "quantity": 20, "on": "2026-06-28" },
                ] },
            "plans": [{ "from": "2026-07", "items": [{ "code": "BA07", "quantity": 20 }, { "code": "GA09", "quantity": 1 }] }],
            "allocations": [
                { "month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 650,
                    "items": [{ "code": "BA07", "quantity": 2 }, { "code": "BA02", "quantity": 3 }] },
                { "month": "2026-06", "unit": "甲", "quota_type": "care", "fund": "month", "settlement": "bundle", "amount": 5000 },
                { "month": "2026-07", "unit": "乙", "quota_type": "care", "fund": "month", "amount": 9999 },
            ],
        }],
        "records": [
            visit(KNOWN, "2026-07-01", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-04", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-04", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-06", "BA01", "09:00", "09:30"),
            visit(UNKNOWN, "2026-07-01", "BA02", "10:00", "10:30"),
        ],
    })
}

fn document(report: &Report<'_>) -> Value {
    serde_json::to_value(json::check(report)).unwrap()
}

#[test]
fn rules_say_what_they_came_to_and_what_they_lack() {
    with_report(&july(), |report| {
        let states = rules::states(report, Lang::Zh);
        let said = document(report);
        assert_eq!(states.len(), said["rules"].as_object().unwrap().len());
        for state in &states {
            let other = &said["rules"][&state.rule];
            let mine = json!([state.found, state.checked, state.not_checked]);
            assert_eq!(mine, json!([other["found"], other["checked"], other["not_checked"]]), "{}", state.rule);
            let missing: Vec<&str> = state.missing.iter().map(|need| need.id.as_str()).collect();
            assert_eq!(json!(missing), other.get("missing").cloned().unwrap_or(json!([])), "{}", state.rule);
            assert_eq!(serde_json::to_value(state.state).unwrap(), other["state"], "{}", state.rule);
        }
        let workers = states.iter().find(|state| state.rule == "E5034").unwrap();
        assert_eq!(workers.state, State::NotChecked);
        assert!(workers.missing.iter().all(|need| need.how == Supply::Template), "{workers:?}");
    });
}

#[test]
fn a_page_is_there_for_every_rule_and_code() {
    with_report(&july(), |report| {
        let page = rules::page("e5001", report, Lang::Zh).unwrap();
        assert_eq!((page.rule.as_str(), page.official, page.severity), ("E5001", true, Severity::Error));
        assert!(page.markdown.starts_with("# E5001　") && page.markdown.contains(&page.todo), "{}", page.markdown);
        assert!(page.sources.iter().all(|source| !source.title.is_empty()), "{page:?}");
        assert!(rules::page("E9999X", report, Lang::En).is_none());
        for state in rules::states(report, Lang::En) {
            assert!(rules::page(&state.rule, report, Lang::En).is_some(), "{}", state.rule);
        }
    });
}

#[test]
fn clients_add_up_to_the_summary_and_say_what_json_says() {
    with_report(&july(), |report| {
        let page = clients::list(report, "", ALL);
        let said = document(report);
        assert_eq!(page.total, 2);
        let sum = |of: fn(&ltc_wire::month::ClientRow) -> i64| page.entries.iter().map(of).sum::<i64>();
        assert_eq!(json!(sum(|row| row.amount)), said["summary"]["amount"]);
        assert_eq!(json!(sum(|row| row.at_stake)), said["summary"]["amount_at_stake"]);
        assert_eq!(json!(page.entries.iter().map(|row| row.errors).sum::<usize>()), said["summary"]["errors"]);
        let first = &page.entries[0];
        assert_eq!((first.client.as_str(), first.records, first.level), (KNOWN, 4, Some(4)));
        let claim = first.claim.unwrap();
        let other = &said["claims"][0];
        for (mine, name) in [
            (claim.amount, "amount"),
            (claim.within_quota, "within_quota"),
            (claim.subsidy, "subsidy"),
            (claim.copayment, "copayment"),
            (claim.self_pay, "self_pay"),
            (claim.client_pays, "client_pays"),
        ] {
            assert_eq!(json!(mine), other[name], "{name}");
        }
        assert_eq!(page.entries[1].claim, None);
        let one = clients::list(report, "a2234", Window { from: 0, count: 1 });
        assert_eq!((one.total, one.entries[0].client.as_str()), (1, UNKNOWN));
        assert_eq!(clients::list(report, "", Window { from: 1, count: 5 }).entries.len(), 1);
    });
}

#[test]
fn facts_are_those_that_were_told() {
    let input = read_check_input(&july().to_string()).unwrap();
    let facts = facts::answer(&input);
    assert_eq!(facts.month.as_deref(), Some("2026-07"));
    assert_eq!(facts.as_of.as_deref(), Some("2026-08-03"));
    assert_eq!((facts.unit_id.as_deref(), facts.cases, facts.workers), (Some("甲"), 1, 0));
}

/// The pages of an exported workbook, written and read again.
fn read_again(export: &Export) -> ltc_grid::Workbook {
    assert!(export.files[0].pages && export.files[0].text.is_none());
    let pages = ltc_grid::bytes::pages(export.bytes[0].as_ref().unwrap()).unwrap();
    let bytes = ltc_sheets::write(&pages).unwrap();
    ltc_sheets::read(&bytes, &ltc_sheets::Limits::default()).unwrap()
}

#[test]
fn the_workbook_gives_the_same_findings_when_it_is_read_again() {
    let (before, workbook) = with_report(&july(), |report| {
        let done = export(ExportKind::Workbook, report, Lang::Zh).unwrap();
        assert_eq!(done.files[0].name, "ltc-115-07-import.xlsx");
        (document(report)["summary"].clone(), read_again(&done))
    });
    let basis = Basis::embedded().unwrap();
    let mut input = read_check_input(&july().to_string()).unwrap();
    input.records.clear();
    let mut records = Records::new(&basis);
    ltc_tables::read_workbook("a.xlsx", &workbook, &ltc_tables::Mapping::default(), &mut records).unwrap();
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    assert_eq!(document(&Report::new(&checker, String::new()))["summary"], before);
}

#[test]
fn every_kind_is_written() {
    with_report(&july(), |report| {
        let text = |kind| export(kind, report, Lang::Zh).unwrap().files[0].text.clone().unwrap();
        let csv = text(ExportKind::Csv);
        let findings = document(report)["findings"].as_array().unwrap().len();
        assert!(csv.starts_with("\u{feff}rule,"));
        assert_eq!(csv::Reader::from_reader(csv.as_bytes()).records().count(), findings);
        let said: Value = serde_json::from_str(&text(ExportKind::Json)).unwrap();
        assert_eq!(said, document(report));
        let fee: Value = serde_json::from_str(&text(ExportKind::FeeApply)).unwrap();
        assert_eq!(fee["apply_info"]["records"], 5);
        let book = read_again(&export(ExportKind::Report, report, Lang::Zh).unwrap());
        assert_eq!(book.sheets[0].name, "摘要");
        assert_eq!(book.sheets.last().unwrap().rows.len(), 6, "a header and five records");
        let template = export(ExportKind::Template, report, Lang::Zh).unwrap();
        assert_eq!(template.files[0].name, "ltc-template.xlsx");
        assert_eq!(read_again(&template).sheets[1].name, "個案");
    });
}

#[test]
fn a_large_month_is_written_in_transactions() {
    let day = |number: usize| format!("2026-07-{:02}", number % 28 + 1);
    let records: Vec<Value> = (0..5_001).map(|number| visit(KNOWN, &day(number), "BA07", "09:00", "09:45")).collect();
    with_report(&json!({ "records": records }), |report| {
        let done = export(ExportKind::FeeApply, report, Lang::Zh).unwrap();
        let names: Vec<&str> = done.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["ltc-115-07-feeapply-1.json", "ltc-115-07-feeapply-2.json"]);
        assert_eq!(done.bytes, [None, None]);
    });
    let none = with_report(&json!({ "records": [] }), |report| export(ExportKind::FeeApply, report, Lang::Zh));
    assert_eq!(none.unwrap_err().code, "no-month");
}
