//! The report for a sheet of paper, to be signed by a supervisor.

use crate::index;
use crate::words::count_of;
use ltc_check::hit::Hit;
use ltc_check::records::{Field, NONE};
use ltc_check::report::Report;
use ltc_report::Lang;
use ltc_report::check_digest::{Group, amounts, by_rule, counts, not_checked};
use ltc_report::words::check::{message, words as of_rule};
use ltc_report::words::{self, amount};
use ltc_wire::month::{PrintDocument, PrintGroup};

/// Findings of a rule that are printed; the workbook has all of them.
const PRINTED: usize = 200;

/// The document.
pub(super) fn document(report: &Report<'_>, lang: Lang) -> PrintDocument {
    PrintDocument {
        title: lang.pick("服務紀錄檢核報告", "Check of service records").to_owned(),
        about: about(report, lang),
        summary: summary(report, lang),
        groups: by_rule(report).iter().map(|one| group(report, one, lang)).collect(),
        waived: waived(report, lang),
        not_checked: not_checked(report, lang).into_iter().map(|(needs, rules)| (rules, needs)).collect(),
        stamp: stamp(report, lang),
        notice: lang.labels().notice.to_owned(),
        signatures: match lang {
            Lang::Zh => vec!["製表人".to_owned(), "覆核主管".to_owned(), "日期".to_owned()],
            Lang::En => vec!["prepared by".to_owned(), "supervisor".to_owned(), "date".to_owned()],
        },
    }
}

fn about(report: &Report<'_>, lang: Lang) -> Vec<(String, String)> {
    let context = report.checker.context();
    let mut lines = Vec::new();
    if let Some(unit) = context.facts.unit.and_then(|unit| unit.id.clone()) {
        lines.push((lang.pick("服務單位", "unit").to_owned(), unit));
    }
    if let Some(month) = context.month() {
        let assumed = lang.pick("（多數紀錄所屬月份）", " (the month that most records are of)");
        let told = if context.facts.month_was_told { "" } else { assumed };
        let month = format!("{}{told}", words::month(month, lang));
        lines.push((lang.pick("申報月份", "claimed month").to_owned(), month));
    }
    if let Some(day) = report.stamp.as_of {
        lines.push((lang.labels().as_of.to_owned(), words::day(day, lang)));
    }
    lines
}

fn summary(report: &Report<'_>, lang: Lang) -> Vec<(String, String)> {
    let of = &report.summary;
    let counts = counts(of, lang).into_iter().map(|(name, count)| (name.to_owned(), count_of(count)));
    counts.chain(amounts(of, lang).into_iter().map(|(name, ntd)| (name.to_owned(), amount(ntd)))).collect()
}

fn group(report: &Report<'_>, one: &Group<'_>, lang: Lang) -> PrintGroup {
    let wording = of_rule(one.rule, lang);
    let columns: &[&str] = match lang {
        Lang::Zh => &["列", "身分證字號", "服務日期", "代碼", "起迄", "說明"],
        Lang::En => &["row", "client", "date", "code", "time", "message"],
    };
    let (count, ntd) = (count_of(one.hits.len()), amount(one.amount));
    let more = one.hits.len().checked_sub(PRINTED).filter(|more| *more > 0).map(count_of);
    PrintGroup {
        severity: index::severity(one.severity),
        severity_word: words::severity(one.severity, lang).to_owned(),
        rule: one.rule.entry().id.to_owned(),
        title: wording.what.to_owned(),
        todo: wording.todo.to_owned(),
        count: lang.pick(format!("{count} 筆，{ntd} 元"), format!("{count} findings, NT$ {ntd}")),
        columns: columns.iter().map(|name| (*name).to_owned()).collect(),
        rows: one.hits.iter().take(PRINTED).map(|hit| row(report, hit, lang)).collect(),
        more: more.map(|more| {
            lang.pick(format!("另有 {more} 筆，見檢核報告活頁簿。"), format!("{more} more in the report's workbook."))
        }),
    }
}

fn row(report: &Report<'_>, hit: &Hit, lang: Lang) -> Vec<String> {
    let context = report.checker.context();
    let records = context.records;
    let row = context.row(hit.record);
    let (start, end) = (records.value(hit.record, Field::Start), records.value(hit.record, Field::End));
    vec![
        place(report, hit),
        context.client_of_hit(hit).to_owned(),
        row.date().map(|day| words::day(day, lang)).unwrap_or_default(),
        records.code(row).to_owned(),
        if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}–{end}") },
        message(&context, hit, lang),
    ]
}

/// The row of the file; empty for an added record and for a finding without one.
fn place(report: &Report<'_>, hit: &Hit) -> String {
    match report.checker.records().row_number(hit.record) {
        _ if hit.record == NONE => String::new(),
        0 => String::new(),
        row => row.to_string(),
    }
}

fn waived(report: &Report<'_>, lang: Lang) -> Vec<[String; 3]> {
    let one = |(hit, reason): (&Hit, Option<&str>)| {
        let row = place(report, hit);
        let row = lang.pick(format!("第 {row} 列"), format!("row {row}"));
        Some([row, hit.rule.entry().id.to_owned(), reason?.to_owned()])
    };
    report.findings().filter_map(one).collect()
}

fn stamp(report: &Report<'_>, lang: Lang) -> Vec<(String, String)> {
    let (stamp, labels) = (&report.stamp, lang.labels());
    vec![
        (lang.pick("引擎版本", "engine").to_owned(), stamp.engine.clone()),
        (labels.editions.to_owned(), stamp.editions.join(lang.pick("、", ", "))),
        (labels.basis.to_owned(), stamp.basis_hash.clone()),
        (labels.input.to_owned(), stamp.input_hash.clone()),
    ]
}
