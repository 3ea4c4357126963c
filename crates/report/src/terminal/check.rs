//! A check as text: what it comes to, the findings by rule, what could not be checked.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::check_digest::{Group, amounts, by_rule, counts, not_checked};
use crate::words::check::{message, repair, words};
use crate::words::{self, amount, month};
use ltc_check::claims::claims;
use ltc_check::hit::Hit;
use ltc_check::report::Report;
use ltc_check::surcharges::surcharge_rows;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::ClaimTotals;
use ltc_engine::surcharge::RowStatus;
use std::collections::BTreeMap;

/// Findings of a rule that are shown; the rest is counted. A file has all of them.
const SHOWN: usize = 12;

/// A check as text.
pub fn check_text(report: &Report<'_>, lang: Lang, colour: bool) -> String {
    let mut page = Page { report, lang, sheet: Sheet::new(colour) };
    page.head();
    page.summary();
    for group in by_rule(report) {
        page.group(&group);
    }
    page.waived();
    page.surcharges();
    page.claims();
    page.not_checked();
    page.sheet.into_text()
}

struct Page<'a> {
    report: &'a Report<'a>,
    lang: Lang,
    sheet: Sheet,
}

impl Page<'_> {
    fn head(&mut self) {
        let (stamp, labels) = (&self.report.stamp, self.lang.labels());
        let title = self.sheet.paint(Role::Heading, &format!("{} {}", labels.product, stamp.engine));
        let comma = self.lang.pick("、", ", ");
        let mut facts = vec![
            format!("{} {}", labels.editions, stamp.editions.join(comma)),
            format!("{} {}", labels.basis, stamp.basis_hash),
            format!("{} {}", labels.input, stamp.input_hash),
        ];
        if let Some(day) = stamp.as_of {
            facts.push(format!("{} {}", labels.as_of, words::day(day, self.lang)));
        }
        self.sheet.line(&title);
        self.sheet.aside("", &facts.join(" · "));
        self.sheet.aside("", labels.notice);
    }

    fn summary(&mut self) {
        let summary = &self.report.summary;
        let facts = self.report.checker.context().facts;
        if let Some(claimed) = facts.month {
            let assumed = self.lang.pick("（多數紀錄所屬月份）", " (the month that most records are of)");
            let told = if facts.month_was_told { "" } else { assumed };
            let title = self.lang.pick("檢核結果", "Result");
            self.sheet.heading(&format!("{title} {}{told}", month(claimed, self.lang)));
        } else {
            self.sheet.heading(self.lang.pick("檢核結果", "Result"));
        }
        let mut table = Table::new([("", Align::Left), ("", Align::Right)]);
        let number = |count: usize| amount(i64::try_from(count).unwrap_or(i64::MAX));
        for (name, count) in counts(summary, self.lang) {
            table.row(vec![name.to_owned(), number(count)]);
        }
        for (name, ntd) in amounts(summary, self.lang) {
            table.row(vec![name.to_owned(), amount(ntd)]);
        }
        // The table has no heads.
        let lines = table.lines();
        for line in lines.lines().skip(1) {
            self.sheet.line(line);
        }
        if summary.records > 0 && self.report.findings().next().is_none() {
            self.sheet.line("");
            let text = self
                .lang
                .pick("沒有發現問題。未檢核的規則見下。", "Nothing was found. See below what was not checked.");
            self.sheet.line(text);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let entry = group.rule.entry();
        let wording = words(group.rule, self.lang);
        let role = match group.severity {
            Severity::Error => Role::Bad,
            Severity::Warning => Role::Doubtful,
            Severity::Note => Role::Heading,
        };
        let severity = crate::words::severity(group.severity, self.lang);
        let mut title = format!("{severity} {}  {}", entry.id, wording.what);
        title.push_str(&self.lang.pick(
            format!("（{} 筆，{} 元）", group.hits.len(), amount(group.amount)),
            format!(" ({} findings, NT$ {})", group.hits.len(), amount(group.amount)),
        ));
        self.sheet.line("");
        let title = self.sheet.paint(role, &title);
        self.sheet.line(&title);
        for hit in group.hits.iter().take(SHOWN) {
            self.finding(hit);
        }
        if let Some(more) = group.hits.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            let text = self.lang.pick(
                format!("另有 {more} 筆；用 --format xlsx、csv 或 json 看全部。"),
                format!("{more} more; --format xlsx, csv or json has all of them."),
            );
            self.sheet.aside("  ", &text);
        }
        let todo = self.lang.pick("處理方式：", "What to do: ");
        self.sheet.aside("  ", &format!("{todo}{}", wording.todo));
    }

    fn finding(&mut self, hit: &Hit) {
        let context = self.report.checker.context();
        let text = message(&context, hit, self.lang);
        let mut line = format!("  {}{text}", place(self.report, hit, self.lang));
        if let Some(fix) = self.report.checker.repair(hit) {
            line.push_str(self.lang.pick("〔可修復：", " [can be repaired: "));
            line.push_str(repair(fix.kind, self.lang));
            line.push_str(self.lang.pick("〕", "]"));
        }
        self.sheet.line(&line);
    }

    fn waived(&mut self) {
        let waived: Vec<(&Hit, String)> =
            self.report.findings().filter_map(|(hit, reason)| Some((hit, reason?.to_owned()))).collect();
        if waived.is_empty() {
            return;
        }
        self.sheet.heading(self.lang.pick("免檢核", "Waived"));
        for (hit, reason) in waived {
            let place = place(self.report, hit, self.lang);
            let reason = reason.replace(char::is_control, " ");
            self.sheet.line(&format!("  {place}{}  {reason}", hit.rule.entry().id));
        }
    }

    /// The AA rows that will be added, by code.
    fn surcharges(&mut self) {
        let checker = self.report.checker;
        let mut by_code: BTreeMap<(&str, RowStatus), (usize, i64)> = BTreeMap::new();
        for row in surcharge_rows(&checker.context(), checker.found()) {
            let sum = by_code.entry((row.code, row.status)).or_default();
            sum.0 += 1;
            sum.1 += row.amount;
        }
        if by_code.is_empty() {
            return;
        }
        self.sheet.heading(self.lang.pick("系統將加計", "Surcharges that will be added"));
        let labels = self.lang.labels();
        let mut table = Table::new([
            (labels.code, Align::Left),
            (self.lang.pick("筆數", "rows"), Align::Right),
            (labels.amount, Align::Right),
            (labels.status, Align::Left),
        ]);
        for ((code, status), (rows, sum)) in by_code {
            let status = words::row_status(status, self.lang).to_owned();
            table.row(vec![code.to_owned(), amount(i64::try_from(rows).unwrap_or(i64::MAX)), amount(sum), status]);
        }
        self.sheet.table(&table);
    }

    /// What the clients' records come to, and who cannot be computed.
    fn claims(&mut self) {
        let all = claims(&self.report.checker.context(), &self.report.rejected());
        if !all.claims.is_empty() {
            let sum = |of: fn(&ClaimTotals) -> i64| all.claims.iter().map(|claim| of(&claim.totals)).sum::<i64>();
            self.sheet.heading(self.lang.pick("有個案資料者的費用（元）", "Clients with data, in NT$"));
            let lines = [
                (self.lang.pick("補助", "subsidy"), sum(|totals| totals.subsidy)),
                (self.lang.pick("部分負擔", "copayment"), sum(|totals| totals.copayment)),
                (self.lang.pick("自費", "self-pay"), sum(|totals| totals.self_pay)),
                (self.lang.pick("個案應付", "clients pay"), sum(|totals| totals.client_pays)),
            ];
            let mut table = Table::new([("", Align::Left), ("", Align::Right)]);
            for (name, ntd) in lines {
                table.row(vec![name.to_owned(), amount(ntd)]);
            }
            let lines = table.lines();
            lines.lines().skip(1).for_each(|line| self.sheet.line(line));
        }
        for (client, error) in &all.refused {
            let why = words::input_error(error, self.lang);
            let text = self.lang.pick(
                format!("{client} 的費用無法計算（{}）：{why}", error.path),
                format!("{client} cannot be computed ({}): {why}", error.path),
            );
            let text = self.sheet.paint(Role::Doubtful, &text.replace(char::is_control, " "));
            self.sheet.line(&format!("  {text}"));
        }
    }

    /// Rules that could judge nothing or only part, by what is missing.
    fn not_checked(&mut self) {
        let missing = not_checked(self.report, self.lang);
        if missing.is_empty() {
            return;
        }
        self.sheet.heading(self.lang.pick("未檢核的規則，及所缺的資料", "Not checked, and what is missing"));
        for (needs, rules) in missing {
            self.sheet.line(&format!("  {needs}"));
            self.sheet.aside("    ", &rules);
        }
    }
}

/// Where a finding stands: the sheet and row of the file, or the place in the document.
fn place(report: &Report<'_>, hit: &Hit, lang: Lang) -> String {
    let records = report.checker.records();
    if hit.record == ltc_check::records::NONE {
        return String::new();
    }
    let Some(place) = records.place(hit.record) else {
        let place = hit.record;
        return lang.pick(format!("紀錄 {place}　"), format!("record {place}: "));
    };
    let sheet = place.sheet.map(|sheet| format!("{sheet} ")).unwrap_or_default().replace(char::is_control, " ");
    lang.pick(format!("{sheet}第 {} 列　", place.row), format!("{sheet}row {}: ", place.row))
}
