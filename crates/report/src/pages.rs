//! A check as a workbook that a supervisor can work with. The spreadsheet library is another crate's;
//! here are only the cells.

use crate::Lang;
use crate::check_digest::{amounts, by_rule, counts};
use crate::words::check::{field_name, message, need, repair, state, state_of, words};
use crate::words::{self, severity};
use ltc_check::allotments::allocations;
use ltc_check::entry::Need;
use ltc_check::hit::Hit;
use ltc_check::records::{Field, NONE, RecordId, Records};
use ltc_check::report::{Report, State};
use ltc_check::surcharges::surcharge_rows;
use ltc_engine::ordered::Ordered;
use ltc_engine::rule::Severity;
use ltc_engine::surcharge::RowStatus;
use ltc_grid::{Cell, Look, Page, Pages, Shown};

/// The workbook of a check, without the rows themselves: those come from [`add_findings`].
pub fn check_pages(report: &Report<'_>, lang: Lang) -> Pages {
    Pages {
        title: lang.pick("長照算盤 檢核報告", "LTC Abacus check report").to_owned(),
        pages: vec![
            summary(report, lang),
            findings(report, lang),
            rules(report, lang),
            surcharges(report, lang),
            claims(report, lang),
            allotted(report, lang),
        ],
    }
}

/// The report as a workbook, with the records and what was found on each.
pub fn report_workbook(report: &Report<'_>, lang: Lang) -> Pages {
    let records = report.checker.records();
    let there = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
    let there: Vec<RecordId> = there.map(|(record, _)| record).collect();
    let mut rows = ltc_tables::official_grid(records);
    add_findings(&mut rows, report, &there, lang);
    lang.pick("服務紀錄", "Records").clone_into(&mut rows.name);
    let mut pages = check_pages(report, lang);
    pages.pages.push(rows);
    pages
}

/// The records as they are now, as the official workbook for import.
pub fn import_workbook(records: &Records) -> Pages {
    Pages { title: "服務紀錄".to_owned(), pages: vec![ltc_tables::official_grid(records)] }
}

fn shown(cell: impl Into<Cell>, look: Look) -> Shown {
    Shown { cell: cell.into(), look }
}

fn whole(number: usize) -> Cell {
    Cell::whole(i64::try_from(number).unwrap_or(i64::MAX))
}

fn headers(names: &[&str]) -> Vec<Shown> {
    names.iter().map(|name| shown(*name, Look::Header)).collect()
}

/// The look of a row by how bad it is.
fn look(severity: Severity) -> Look {
    match severity {
        Severity::Error => Look::Error,
        Severity::Warning => Look::Warning,
        Severity::Note => Look::Note,
    }
}

fn summary(report: &Report<'_>, lang: Lang) -> Page {
    let (stamp, summary, labels) = (&report.stamp, &report.summary, lang.labels());
    let mut rows = vec![vec![shown(lang.pick("長照算盤 檢核報告", "LTC Abacus check report"), Look::Title)]];
    rows.push(vec![shown(labels.notice, Look::Faint)]);
    rows.push(Vec::new());
    let mut line = |name: &str, cell: Cell, look: Look| rows.push(vec![shown(name, Look::Plain), shown(cell, look)]);
    if let Some(month) = report.checker.context().facts.month {
        line(lang.pick("申報月份", "claimed month"), Cell::text(words::month(month, lang)), Look::Plain);
    }
    for (name, count) in counts(summary, lang) {
        line(name, whole(count), Look::Amount);
    }
    let [(subsidised, amount), (at_stake, lost)] = amounts(summary, lang);
    line(subsidised, Cell::whole(amount), Look::Amount);
    line(at_stake, Cell::whole(lost), if lost > 0 { Look::Error } else { Look::Amount });
    let count = |wanted: State| whole(report.rules.iter().filter(|rule| rule.state == wanted).count());
    for wanted in [State::Passed, State::PartlyChecked, State::NotChecked, State::Found, State::FailedToRun] {
        let name = lang.pick(format!("規則：{}", state(wanted, lang)), format!("rules: {}", state(wanted, lang)));
        line(&name, count(wanted), Look::Amount);
    }
    line(labels.editions, Cell::text(stamp.editions.join(lang.pick("、", ", "))), Look::Plain);
    line(labels.basis, Cell::text(&stamp.basis_hash), Look::Faint);
    line(labels.input, Cell::text(&stamp.input_hash), Look::Faint);
    line(lang.pick("引擎版本", "engine"), Cell::text(&stamp.engine), Look::Faint);
    if let Some(day) = stamp.as_of {
        line(labels.as_of, Cell::text(words::day(day, lang)), Look::Faint);
    }
    rows.push(Vec::new());
    let names = match lang {
        Lang::Zh => ["規則", "問題", "嚴重度", "筆數", "金額（元）"],
        Lang::En => ["rule", "what", "severity", "findings", "amount (NT$)"],
    };
    rows.push(headers(&names));
    for group in by_rule(report) {
        rows.push(vec![
            shown(group.rule.entry().id, Look::Plain),
            shown(words(group.rule, lang).what, Look::Wrapped),
            shown(severity(group.severity, lang), look(group.severity)),
            shown(whole(group.hits.len()), Look::Amount),
            shown(Cell::whole(group.amount), Look::Amount),
        ]);
    }
    Page { name: lang.pick("摘要", "Summary").to_owned(), rows, widths: vec![32, 44, 10, 10, 14], ..Page::default() }
}

fn findings(report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => [
            "列",
            "嚴重度",
            "規則",
            "身分證字號",
            "服務日期",
            "代碼",
            "起迄",
            "說明",
            "處理方式",
            "金額",
            "可修復",
            "相關列",
            "欄位",
            "工作表",
            "免檢核原因",
        ],
        Lang::En => [
            "row",
            "severity",
            "rule",
            "client",
            "date",
            "code",
            "time",
            "message",
            "what to do",
            "amount",
            "repair",
            "related rows",
            "column",
            "sheet",
            "waived",
        ],
    };
    let mut rows = vec![headers(&names)];
    rows.extend(report.findings().map(|(hit, waived)| finding(report, hit, waived, lang)));
    Page {
        name: lang.pick("問題明細", "Findings").to_owned(),
        rows,
        widths: vec![6, 7, 22, 12, 10, 7, 12, 42, 34, 8, 16, 9, 12, 9, 14],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

fn finding(report: &Report<'_>, hit: &Hit, waived: Option<&str>, lang: Lang) -> Vec<Shown> {
    let context = report.checker.context();
    let records = context.records;
    let wording = words(hit.rule, lang);
    let row = context.row(hit.record);
    let place = records.place(hit.record);
    let amount = context.amount_of(hit);
    let (start, end) = (records.value(hit.record, Field::Start), records.value(hit.record, Field::End));
    let column = hit.field.map(|field| records.header(hit.record, field).unwrap_or(field_name(field, lang)));
    let related: Vec<String> =
        report.checker.found().related(hit).iter().map(|record| row_name(report, *record)).collect();
    let fix = report.checker.repair(hit).map(|fix| repair(fix.kind, lang)).unwrap_or_default();
    let time = if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}–{end}") };
    vec![
        shown(place.map_or(Cell::Empty, |place| Cell::whole(place.row.into())), Look::Plain),
        shown(severity(hit.severity, lang), if waived.is_some() { Look::Faint } else { look(hit.severity) }),
        shown(hit.rule.entry().id, Look::Plain),
        shown(context.client_of_hit(hit), Look::Plain),
        shown(row.date().map(|day| words::day(day, lang)).unwrap_or_default(), Look::Plain),
        shown(records.code(row), Look::Plain),
        shown(time, Look::Plain),
        shown(message(&context, hit, lang), Look::Wrapped),
        shown(wording.todo, Look::Wrapped),
        shown(if amount == 0 { Cell::Empty } else { Cell::whole(amount) }, Look::Amount),
        shown(fix, Look::Plain),
        shown(related.join(" "), Look::Plain),
        shown(column.unwrap_or_default(), Look::Plain),
        shown(place.and_then(|place| place.sheet).unwrap_or_default(), Look::Plain),
        shown(waived.unwrap_or_default(), Look::Wrapped),
    ]
}

/// The row of the file, or the place in the document.
fn row_name(report: &Report<'_>, record: RecordId) -> String {
    let row = report.checker.records().row_number(record);
    if row > 0 { row.to_string() } else { record.to_string() }
}

fn rules(report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => ["規則", "檢查什麼", "狀態", "發現", "已檢核（筆）", "未檢核（筆）", "所缺資料"],
        Lang::En => ["rule", "what", "state", "found", "checked", "not checked", "missing"],
    };
    let mut rows = vec![headers(&names)];
    for one in &report.rules {
        let entry = one.rule.entry();
        let missing: Vec<&str> = one.missing.iter().map(|one: &Need| need(*one, lang)).collect();
        let look = match one.state {
            State::Found => look(entry.severity),
            State::FailedToRun => Look::Error,
            State::NotChecked | State::PartlyChecked => Look::Faint,
            State::Passed => Look::Plain,
        };
        rows.push(vec![
            shown(entry.id, Look::Plain),
            shown(words(one.rule, lang).what, Look::Wrapped),
            shown(state_of(one, lang), look),
            shown(whole(one.found), Look::Amount),
            shown(whole(one.checked), Look::Amount),
            shown(whole(one.not_checked), Look::Amount),
            shown(missing.join(lang.pick("、", ", ")), Look::Wrapped),
        ]);
    }
    Page {
        name: lang.pick("規則狀態", "Rules").to_owned(),
        rows,
        widths: vec![28, 44, 14, 8, 13, 13, 40],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

/// The AA rows that the payment system will add.
fn surcharges(report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => ["代碼", "身分證字號", "單位", "日期", "月份", "類別", "數量", "單價", "金額", "狀態", "依據的列"],
        Lang::En => {
            ["code", "client", "unit", "date", "month", "kind", "quantity", "price", "amount", "status", "records"]
        }
    };
    let mut rows = vec![headers(&names)];
    let checker = report.checker;
    for row in surcharge_rows(&checker.context(), checker.found()) {
        let records = row.records.iter().filter_map(|record| RecordId::try_from(*record).ok());
        let records: Vec<String> = records.map(|record| row_name(report, record)).collect();
        let look = if row.status == RowStatus::Derived { Look::Plain } else { Look::Note };
        rows.push(vec![
            shown(row.code, Look::Plain),
            shown(row.client, Look::Plain),
            shown(row.unit.unwrap_or_default(), Look::Plain),
            shown(row.date.map(|day| words::day(day, lang)).unwrap_or_default(), Look::Plain),
            shown(row.month.map(|month| words::month(month, lang)).unwrap_or_default(), Look::Plain),
            shown(row.family.unwrap_or_default(), Look::Plain),
            shown(Cell::whole(row.quantity), Look::Amount),
            shown(Cell::whole(row.price), Look::Amount),
            shown(Cell::whole(row.amount), Look::Amount),
            shown(words::row_status(row.status, lang), look),
            shown(records.join(" "), Look::Plain),
        ]);
    }
    Page {
        name: lang.pick("加計", "Surcharges").to_owned(),
        rows,
        widths: vec![8, 13, 12, 11, 9, 7, 7, 9, 10, 12, 24],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

/// What each client's month comes to.
fn claims(report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => {
            ["身分證字號", "月份", "筆數", "申報金額", "額度內", "補助", "部分負擔", "自費", "原民離島加成", "個案應付"]
        }
        Lang::En => [
            "client",
            "month",
            "records",
            "amount",
            "within quota",
            "subsidy",
            "copayment",
            "self-pay",
            "remote supplement",
            "client pays",
        ],
    };
    let mut rows = vec![headers(&names)];
    let all = ltc_check::claims::claims(&report.checker.context(), &report.rejected());
    for claim in &all.claims {
        let totals = &claim.totals;
        let amounts = [
            totals.amount,
            totals.within_quota,
            totals.subsidy,
            totals.copayment,
            totals.self_pay,
            totals.remote_supplement,
            totals.client_pays,
        ];
        let mut row = vec![
            shown(claim.client.as_str(), Look::Plain),
            shown(words::month(claim.month, lang), Look::Plain),
            shown(whole(claim.lines.len()), Look::Amount),
        ];
        row.extend(amounts.map(|amount| shown(Cell::whole(amount), Look::Amount)));
        rows.push(row);
    }
    for (client, error) in &all.refused {
        let why = format!("{}: {}", error.path, words::input_error(error, lang));
        rows.push(vec![shown(client.as_str(), Look::Plain), shown(why, Look::Warning)]);
    }
    if rows.len() == 1 {
        let text =
            lang.pick("沒有個案資料，無從計算補助與部分負擔。", "Without data on cases nothing can be computed.");
        rows.push(vec![shown(text, Look::Faint)]);
    }
    Page {
        name: lang.pick("個案費用", "Claims").to_owned(),
        rows,
        widths: vec![14, 9, 8, 11, 11, 11, 11, 10, 13, 11],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

/// What was allotted against what is recorded.
fn allotted(report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => ["身分證字號", "月份", "單位", "額度類型", "來源", "分配", "已登打", "剩餘"],
        Lang::En => ["client", "month", "unit", "quota type", "fund", "allocated", "recorded", "remaining"],
    };
    let mut rows = vec![headers(&names)];
    for one in allocations(&report.checker.context()) {
        let look = if one.remaining < 0 { Look::Error } else { Look::Amount };
        rows.push(vec![
            shown(one.client, Look::Plain),
            shown(words::month(one.month, lang), Look::Plain),
            shown(one.unit, Look::Plain),
            shown(words::quota_type(one.quota_type, lang), Look::Plain),
            shown(words::fund(one.fund, lang), Look::Plain),
            shown(Cell::whole(one.allocated), Look::Amount),
            shown(Cell::whole(one.recorded), Look::Amount),
            shown(Cell::whole(one.remaining), look),
        ]);
    }
    if rows.len() == 1 {
        let text = lang.pick("沒有每月額度設定，無從比對。", "Without allocations there is nothing to compare.");
        rows.push(vec![shown(text, Look::Faint)]);
    }
    Page {
        name: lang.pick("額度使用", "Allocations").to_owned(),
        rows,
        widths: vec![14, 9, 14, 18, 10, 11, 11, 11],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

/// Adds to the rows in the official columns what was found on each. `rows` are the records of the
/// page's rows below its header, in order.
pub fn add_findings(page: &mut Page, report: &Report<'_>, rows: &[RecordId], lang: Lang) {
    let mut found: Ordered<RecordId, (Severity, Vec<&'static str>)> = Ordered::new();
    for (hit, waived) in report.findings() {
        if waived.is_none() && hit.record != NONE {
            let Some(entry) = found.or_insert_with(hit.record, || (hit.severity, Vec::new())) else { continue };
            entry.0 = entry.0.min(hit.severity);
            if !entry.1.contains(&hit.rule.entry().id) {
                entry.1.push(hit.rule.entry().id);
            }
        }
    }
    let width = page.rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut lines = page.rows.iter_mut();
    if let Some(header) = lines.next() {
        header.resize_with(width, Shown::default);
        header.push(shown(lang.pick("檢核結果", "findings"), Look::Header));
    }
    for (line, record) in lines.zip(rows) {
        line.resize_with(width, Shown::default);
        if let Some((severity, rules)) = found.get(record) {
            line.push(shown(rules.join(" "), look(*severity)));
        }
    }
    page.widths.resize(width, 12);
    page.widths.push(24);
}
