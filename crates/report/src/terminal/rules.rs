//! The rule book on a terminal: the list, and one topic.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::book::{Example, Standing, Topic, values};
use crate::words::book::{self, BookLabels};
use crate::words::{self, day};
use ltc_engine::basis::Basis;
use ltc_engine::rule::Severity;

/// Every rule in a line, by what it checks; then the codes that have none.
pub fn rules_text(lang: Lang, colour: bool) -> String {
    let mut sheet = Sheet::new(colour);
    let title = sheet.paint(Role::Heading, &format!("{} {}", lang.labels().product, BookLabels::of(lang).title));
    sheet.line(&title);
    sheet.aside(
        "",
        lang.pick("ltc explain 代碼：看一條規則的全文與例子。", "ltc explain ID shows a rule with its examples."),
    );
    let (cases, records): (Vec<Topic>, Vec<Topic>) =
        Topic::all().filter(|topic| topic.severity().is_some()).partition(|topic| matches!(topic, Topic::Case(_)));
    let (official, own): (Vec<Topic>, Vec<Topic>) = records.into_iter().partition(|topic| topic.is_official());
    let of_official =
        lang.pick("服務紀錄：支付審核系統的錯誤代碼", "Records: error codes of the payment-review system");
    group(&mut sheet, of_official, &official, lang);
    group(&mut sheet, lang.pick("服務紀錄：沒有官方代碼的規則", "Records: rules without an official code"), &own, lang);
    group(&mut sheet, lang.pick("個案：計畫、額度、加計", "Cases: plans, balances, surcharges"), &cases, lang);
    without_rule(&mut sheet, lang);
    sheet.into_text()
}

/// Rules of a kind.
fn group(sheet: &mut Sheet, heading: &str, topics: &[Topic], lang: Lang) {
    if topics.is_empty() {
        return;
    }
    sheet.heading(&format!("{heading}{}", count(topics.len(), lang)));
    let labels = BookLabels::of(lang);
    let columns = [labels.id, labels.severity, lang.pick("內容", "What"), labels.needs];
    let mut table = Table::new(columns.map(|name| (name, Align::Left)));
    for topic in topics {
        let severity = topic.severity().map_or("", |severity| words::severity(severity, lang));
        let row = [topic.id(), severity, topic.words(lang).what, &book::needs(*topic, lang)];
        table.row(row.map(str::to_owned).into());
    }
    sheet.table(&table);
}

/// Codes without a rule, by what becomes of them.
fn without_rule(sheet: &mut Sheet, lang: Lang) {
    let mut kinds: Vec<(Standing, Vec<&str>)> = Vec::new();
    for topic in Topic::all().filter(|topic| topic.severity().is_none()) {
        match kinds.iter_mut().find(|(standing, _)| *standing == topic.standing()) {
            Some((_, codes)) => codes.push(topic.id()),
            None => kinds.push((topic.standing(), vec![topic.id()])),
        }
    }
    kinds.sort_by_key(|(standing, _)| *standing);
    let all = kinds.iter().map(|(_, codes)| codes.len()).sum();
    let heading = lang.pick("這裡不檢核的錯誤代碼", "Error codes that are not checked here");
    sheet.heading(&format!("{heading}{}", count(all, lang)));
    for (standing, codes) in kinds {
        sheet.line(&format!("  {}{}", book::standing(standing, lang), count(codes.len(), lang)));
        sheet.aside("    ", &codes.join(lang.pick("、", ", ")));
    }
}

fn count(number: usize, lang: Lang) -> String {
    lang.pick(format!("（{number}）"), format!(" ({number})"))
}

/// A topic with all that is known of it.
pub fn topic_text(basis: &Basis, topic: Topic, lang: Lang, colour: bool) -> String {
    let mut page = PageText { basis, topic, lang, labels: BookLabels::of(lang), sheet: Sheet::new(colour) };
    page.head();
    page.reasons();
    page.values();
    page.examples();
    page.sources();
    page.sheet.into_text()
}

struct PageText<'a> {
    basis: &'a Basis,
    topic: Topic,
    lang: Lang,
    labels: &'static BookLabels,
    sheet: Sheet,
}

impl PageText<'_> {
    fn head(&mut self) {
        let (topic, lang, labels) = (self.topic, self.lang, self.labels);
        let role = match topic.severity() {
            Some(Severity::Error) => Role::Bad,
            Some(Severity::Warning) => Role::Doubtful,
            Some(Severity::Note) | None => Role::Heading,
        };
        let title = self.sheet.paint(role, &format!("{}  {}", topic.id(), topic.words(lang).what));
        self.sheet.line(&title);
        self.sheet.aside("", if topic.is_official() { labels.official } else { labels.own });
        let mut facts: Vec<(&str, &str)> = Vec::new();
        let needs = book::needs(topic, lang);
        match topic.severity() {
            Some(severity) => {
                facts.push((labels.severity, words::severity(severity, lang)));
                facts.extend(topic.scope().map(|scope| (labels.scope, book::scope(scope, lang))));
                facts.push((labels.needs, &needs));
                facts.push((labels.repair, if topic.has_repair() { labels.repair_offered } else { labels.no_repair }));
            }
            None => facts.push((labels.standing, book::standing(topic.standing(), lang))),
        }
        for (name, value) in facts {
            self.sheet.line(&format!("{name}{}{value}", labels.colon));
        }
    }

    fn section(&mut self, heading: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        self.sheet.heading(heading);
        for line in text.lines() {
            self.sheet.line(&format!("  {line}"));
        }
    }

    fn reasons(&mut self) {
        let (topic, lang, labels) = (self.topic, self.lang, self.labels);
        let words = topic.words(lang);
        // The page of a rule is written in English; in Chinese the words stand for it.
        let (what, why, todo) = match topic.page().filter(|_| lang == Lang::En) {
            Some(page) => (page.what, page.why, page.todo),
            None => ("", words.why, words.todo),
        };
        self.section(labels.what, what);
        self.section(if topic.severity().is_some() { labels.why } else { labels.not_checked }, why);
        self.section(labels.todo, todo);
        self.section(labels.instead, &topic.instead().join(lang.pick("、", ", ")));
    }

    fn values(&mut self) {
        let values = values(self.basis, self.topic);
        if values.is_empty() {
            return;
        }
        self.sheet.heading(self.labels.values);
        for value in values {
            self.sheet.line(&format!("  {}", self.lang.of(&value.name)));
            for entry in value.entries {
                let from = self
                    .lang
                    .pick(format!("{} 起", day(entry.from, self.lang)), format!("from {}", day(entry.from, self.lang)));
                let note = entry.note.map(|note| format!("  {}", self.lang.of(note))).unwrap_or_default();
                let note = self.sheet.paint(Role::Aside, &note);
                self.sheet.line(&format!("    {from}{}{}{note}", self.labels.colon, entry.value.shown(self.lang)));
            }
        }
    }

    fn examples(&mut self) {
        let Some(page) = self.topic.page() else { return };
        for (heading, examples) in [(self.labels.passes, page.passes), (self.labels.fails, page.fails)] {
            for example in examples {
                self.example(heading, example);
            }
        }
    }

    fn example(&mut self, heading: &str, example: &Example) {
        let channel = book::channel(example.channel, self.lang);
        self.sheet.heading(&self.lang.pick(format!("{heading}（{channel}）"), format!("{heading} ({channel})")));
        for (list, code) in example.lists {
            let text = book::example_list(list, code, self.lang);
            self.sheet.aside("  ", &text);
        }
        for (one, times) in example.repeats {
            let text = book::example_repeat(one, *times, self.lang);
            self.sheet.aside("  ", &text);
        }
        for line in example.text.lines() {
            self.sheet.line(&format!("  {line}"));
        }
    }

    fn sources(&mut self) {
        let sources: Vec<String> =
            self.topic.sources().iter().map(|id| book::source(self.basis, id, self.lang)).collect();
        self.section(self.labels.sources, &sources.join("\n"));
    }
}
