//! Change notices, weekly patterns and differences as text.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::words::notice::{self as words, NoticeLabels};
use crate::words::{amount, day, finding, month};
use ltc_engine::rule::{Rule, Severity};
use ltc_notice::{
    Comparison, Count, DifferenceOutcome, Expansion, Fit, LimitNote, NoticeOutcome, PatternLine, PatternOutcome,
    Recurring, Stray, Unread, Verdict, print, print_line, print_pattern,
};

/// A notice as text: the notice itself in the form of the source, then what is to be said about it.
pub fn notice_text(outcome: &NoticeOutcome, lang: Lang, colour: bool) -> String {
    let mut page = Page::new(lang, colour);
    if let Some(why) = outcome.no_change {
        page.sheet.line(words::change_error(why, lang));
        return page.sheet.into_text();
    }
    page.block(&print(&outcome.notice));
    page.unread(&outcome.unread);
    if let Some(expansion) = &outcome.expansion {
        page.expansion(&outcome.notice.pattern, expansion);
    }
    if let Some(comparison) = &outcome.comparison {
        page.comparison(comparison);
    } else if outcome.expansion.is_some() || outcome.quota.is_some() {
        page.sheet.aside("", page.labels.nothing_to_compare);
    }
    page.notes(&outcome.notes);
    if let Some(quota) = &outcome.quota {
        page.sheet.heading(page.labels.quota);
        page.sheet.line(&format!("  {}", words::quota(quota, lang)));
        for one in quota.findings.iter().filter(|one| one.rule != Rule::PlanOverQuota) {
            page.sheet.line(&format!("  {}", finding(one, lang)));
        }
    }
    page.sheet.into_text()
}

/// A pattern as text.
pub fn pattern_text(outcome: &PatternOutcome, lang: Lang, colour: bool) -> String {
    let mut page = Page::new(lang, colour);
    page.block(&print_pattern(&outcome.pattern));
    page.unread(&outcome.unread);
    if let Some(expansion) = &outcome.expansion {
        page.expansion(&outcome.pattern, expansion);
        page.counts(expansion);
    }
    page.notes(&outcome.notes);
    if let Some(fit) = &outcome.fit {
        page.fit(fit);
    }
    if let Some(recurring) = &outcome.recurring {
        page.recurring(recurring);
    }
    page.sheet.into_text()
}

/// A difference as text: rows that differ, and the clients to be marked.
pub fn difference_text(outcome: &DifferenceOutcome, lang: Lang, colour: bool) -> String {
    let mut page = Page::new(lang, colour);
    let labels = page.labels;
    page.sheet.line(&format!("{} {}", labels.difference, month(outcome.month, lang)));
    let columns = [
        (labels.client, Align::Left),
        (labels.code, Align::Left),
        (labels.set, Align::Right),
        (labels.recorded, Align::Right),
        (labels.difference, Align::Right),
        (labels.verdict, Align::Left),
    ];
    let mut table = Table::new(columns);
    for row in outcome.rows.iter().filter(|row| row.difference != 0) {
        let sign = if row.difference > 0 { "+" } else { "" };
        table.row(vec![
            row.client.clone(),
            row.code.clone(),
            amount(row.set),
            amount(row.recorded),
            format!("{sign}{}", amount(row.difference)),
            words::mark(row.mark, lang).to_owned(),
        ]);
    }
    let clients = outcome.clients();
    if clients.is_empty() {
        page.sheet.line(labels.no_difference);
    } else {
        page.sheet.table(&table);
        let clients: Vec<String> = clients.iter().map(|client| client.replace(char::is_control, " ")).collect();
        page.sheet.line(&format!(
            "{}{}{}",
            labels.clients_to_mark,
            lang.labels().colon,
            clients.join(lang.pick("、", ", "))
        ));
    }
    if outcome.uncounted > 0 {
        let count = outcome.uncounted;
        page.sheet.aside(
            "",
            &lang.pick(
                format!("另有 {count} 筆紀錄缺少個案、日期、碼別或數量，沒有計入。"),
                format!("{count} records without client, date, code or quantity are not counted."),
            ),
        );
    }
    page.sheet.into_text()
}

struct Page {
    lang: Lang,
    labels: &'static NoticeLabels,
    sheet: Sheet,
}

impl Page {
    fn new(lang: Lang, colour: bool) -> Self {
        Self { lang, labels: NoticeLabels::of(lang), sheet: Sheet::new(colour) }
    }

    fn block(&mut self, text: &str) {
        for line in text.lines() {
            self.sheet.line(&line.replace(char::is_control, " "));
        }
    }

    fn unread(&mut self, unread: &[Unread]) {
        if unread.is_empty() {
            return;
        }
        self.sheet.heading(self.labels.unread);
        for one in unread {
            let text = self.sheet.paint(Role::Doubtful, &words::unread(one, self.lang));
            self.sheet.line(&format!("  {text}"));
        }
    }

    fn expansion(&mut self, pattern: &[PatternLine], expansion: &Expansion) {
        let title = format!("{} {}", month(expansion.month, self.lang), self.labels.dates);
        self.sheet.heading(&title);
        let comma = self.lang.pick("、", ", ");
        for (line, dates) in pattern.iter().zip(&expansion.lines) {
            self.sheet.line(&format!("  {}", print_line(line)));
            let days = |dates: &[chrono::NaiveDate]| -> String {
                dates.iter().map(|date| date.format("%-d").to_string()).collect::<Vec<_>>().join(comma)
            };
            let count = dates.dates.len();
            let visits = self.lang.pick(format!("{count} 次：{}", days(&dates.dates)), {
                format!("{count} visits: {}", days(&dates.dates))
            });
            self.sheet.aside("    ", &visits);
            if !dates.left_out.is_empty() {
                let text = format!("{}{}{}", self.labels.left_out, self.lang.labels().colon, days(&dates.left_out));
                self.sheet.aside("    ", &text);
            }
        }
    }

    fn counts(&mut self, expansion: &Expansion) {
        self.sheet.heading(self.labels.counts);
        let columns =
            [(self.labels.code, Align::Left), (self.labels.visits, Align::Right), (self.labels.units, Align::Right)];
        let mut table = Table::new(columns);
        for Count { code, visits, quantity } in &expansion.counts {
            table.row(vec![code.clone(), amount(*visits), amount(*quantity)]);
        }
        self.sheet.table(&table);
    }

    fn comparison(&mut self, comparison: &Comparison) {
        let (lang, labels) = (self.lang, self.labels);
        self.sheet.heading(&format!("{} {}", labels.comparison, month(comparison.month, lang)));
        let columns = [
            (labels.code, Align::Left),
            (labels.visits, Align::Right),
            (labels.by_pattern, Align::Right),
            (labels.stated, Align::Right),
            (labels.verdict, Align::Left),
            (labels.any_month, Align::Right),
            (labels.remark, Align::Left),
        ];
        let mut table = Table::new(columns);
        for row in &comparison.rows {
            table.row(vec![
                row.code.clone(),
                amount(row.visits),
                amount(row.pattern),
                amount(row.stated),
                words::verdict_with_number(row, lang),
                words::range(row.any_month),
                words::hint(row, lang).unwrap_or_default(),
            ]);
        }
        self.sheet.table(&table);
        let wrong = comparison.rows.iter().filter(|row| row.verdict != Verdict::Agrees).count();
        if wrong == 0 {
            self.sheet.line(labels.all_agree);
            return;
        }
        let severity = crate::words::severity(Severity::Warning, lang);
        let rule = Rule::PatternTotalMismatch;
        let text = lang.pick(
            format!("{severity} {}：{} 個碼別中 {wrong} 個不一致。", rule.id(), comparison.rows.len()),
            format!("{severity} {}: {wrong} of {} codes disagree.", rule.id(), comparison.rows.len()),
        );
        let text = self.sheet.paint(Role::Doubtful, &text);
        self.sheet.line(&text);
    }

    fn notes(&mut self, notes: &[LimitNote]) {
        if notes.is_empty() {
            return;
        }
        self.sheet.heading(self.labels.limits);
        for note in notes {
            self.sheet.line(&format!("  {}", words::limit_note(note, self.lang)));
        }
    }

    fn fit(&mut self, fit: &Fit) {
        self.sheet.heading(self.labels.fit);
        for line in &fit.pattern {
            self.sheet.line(&format!("  {}", print_line(line)));
        }
        for code in &fit.codes {
            let near = code.nearest_below.or(code.nearest_above);
            if near.is_some() {
                let numbers = [code.nearest_below, code.nearest_above].into_iter().flatten().map(amount);
                let numbers = numbers.collect::<Vec<_>>().join(self.lang.pick(" 或 ", " or "));
                let units = amount(code.quantity);
                let text = self.lang.pick(
                    format!("{}：沒有每週固定的排法正好是 {units}；最接近的是 {numbers}。", code.code),
                    format!("{}: no weekly pattern gives exactly {units}; the nearest are {numbers}.", code.code),
                );
                let text = self.sheet.paint(Role::Doubtful, &text);
                self.sheet.line(&format!("  {text}"));
                continue;
            }
            let ways = code.ways.iter().map(|way| {
                let days = words::days(way.days, self.lang);
                if way.quantity.get() == 1 { days } else { format!("{days} *{}", way.quantity.get()) }
            });
            let ways = ways.collect::<Vec<_>>().join(self.lang.pick("、", ", "));
            if !ways.is_empty() {
                let text = format!("{} {}{}{ways}", code.code, self.labels.ways, self.lang.labels().colon);
                self.sheet.aside("    ", &text);
            }
        }
    }

    fn recurring(&mut self, recurring: &Recurring) {
        self.sheet.heading(self.labels.recurring);
        for line in &recurring.pattern {
            self.sheet.line(&format!("  {}", print_line(line)));
        }
        for (title, strays) in [(self.labels.missing, &recurring.missing), (self.labels.extra, &recurring.extra)] {
            if strays.is_empty() {
                continue;
            }
            self.sheet.heading(title);
            for Stray { date, slot, code, quantity } in strays {
                let slot = slot.map(|slot| format!(" {slot}")).unwrap_or_default();
                self.sheet.line(&format!("  {}{slot} {code}x{}", day(*date, self.lang), quantity.get()));
            }
        }
    }
}
