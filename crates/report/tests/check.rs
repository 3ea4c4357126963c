//! Reports of a check, as people get them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing test may panic"
)]

use insta::assert_snapshot;
use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::basis::Basis;
use ltc_grid::{Cell, Pages};
use ltc_report::words::check::{repair, repairs};
use ltc_report::{Lang, csv, json, pages, terminal};
use serde_json::Value;
use std::fs;

/// The report of the scenario that has a mistake of each kind.
fn report<T>(look: impl FnOnce(&Report<'_>) -> T) -> T {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/scenarios/check/month-with-mistakes.json");
    let scenario: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let input = read_check_input(&scenario["given"].to_string()).unwrap();
    let basis = Basis::embedded().unwrap();
    let mut records = Records::new(&basis);
    records.add_document("month.json", &input.records);
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    let mut report = Report::new(&checker, "0123456789abcdef".to_owned());
    // The hash changes with every value of the standard.
    "fedcba9876543210".clone_into(&mut report.stamp.basis_hash);
    look(&report)
}

#[test]
fn text_in_both_languages() {
    assert_snapshot!("check_zh", report(|report| terminal::check_text(report, Lang::Zh, false)));
    assert_snapshot!("check_en", report(|report| terminal::check_text(report, Lang::En, false)));
}

#[test]
fn table_for_spreadsheets() {
    assert_snapshot!("check_csv", report(|report| csv::csv_check(report, Lang::Zh)));
}

#[test]
fn findings_of_the_document() {
    let document = report(|report| serde_json::to_value(json::check(report)).unwrap());
    let findings = serde_json::to_string_pretty(&document["findings"].as_array().unwrap()[..4]).unwrap();
    assert_snapshot!("check_json", findings);
}

#[test]
fn the_workbook_for_a_supervisor() {
    assert_snapshot!("check_pages", report(|report| lines(&pages::check_pages(report, Lang::Zh))));
}

/// The cells of a workbook, a row a line. Of the long list of rules only what is not passed.
fn lines(pages: &Pages) -> String {
    let mut text = String::new();
    for page in &pages.pages {
        text.extend(["== ", page.name.as_str(), " ==\n"]);
        for row in &page.rows {
            let cells: Vec<String> = row
                .iter()
                .map(|shown| match &shown.cell {
                    Cell::Text(text) => text.clone(),
                    Cell::Number(number) => number.to_string(),
                    _ => String::new(),
                })
                .collect();
            if !cells.contains(&"通過".to_owned()) && !cells.contains(&"無相關紀錄".to_owned()) {
                text.push_str(cells.join(" | ").trim_end_matches([' ', '|']));
                text.push('\n');
            }
        }
    }
    text
}

/// Every kind of repair that a rule proposes has words, and no words stand there for nothing.
#[test]
fn every_kind_of_repair_has_words() {
    let mut sources = String::new();
    for directory in ["src", "src/rules"] {
        let path = format!("{}/../check/{directory}", env!("CARGO_MANIFEST_DIR"));
        for entry in fs::read_dir(path).unwrap().flatten().filter(|entry| entry.path().is_file()) {
            sources.push_str(&fs::read_to_string(entry.path()).unwrap());
        }
    }
    for kind in repairs() {
        assert!(sources.contains(&format!("\"{kind}\"")), "{kind} is proposed nowhere");
        assert!(Lang::ALL.iter().all(|lang| !repair(kind, *lang).is_empty()));
    }
    for start in ["of_cells(\"", "kind: \""] {
        for rest in sources.split(start).skip(1) {
            let kind = rest.split('"').next().unwrap_or_default();
            assert!(repairs().any(|known| known == kind), "{kind} has no words");
        }
    }
}
