//! The rule book as Markdown: a page for each rule in both languages, and indexes.

use super::{Example, Standing, Topic, values};
use crate::Lang;
use crate::words::book::{self, BookLabels};
use crate::words::check::need;
use crate::words::{day, severity};
use ltc_check::entry::Need;
use ltc_engine::basis::Basis;
use ltc_engine::order;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What the check says of an example that fails: rule, place among its examples, language.
pub type Found<'f> = dyn Fn(&str, usize, Lang) -> Option<String> + 'f;

/// Every file of the rule book, with its path below its directory.
pub fn rule_book(basis: &Basis, found: &Found<'_>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("README.md".to_owned(), entrance());
    for lang in Lang::ALL {
        let book = Book { basis, lang, labels: BookLabels::of(lang), found };
        let mut add = |name: &str, text: String| {
            files.insert(format!("{}/{name}.md", lang.tag()), text);
        };
        add("README", book.index());
        add("by-source", book.by_source());
        add("by-data", book.by_data());
        add("elsewhere", book.elsewhere());
        for topic in rules() {
            add(topic.id(), book.page(topic));
        }
    }
    files
}

/// A topic on one page without the examples: what is wrong, how bad, why, where it says so, what to do.
pub fn short_page(basis: &Basis, topic: Topic, lang: Lang) -> String {
    let book = Book { basis, lang, labels: BookLabels::of(lang), found: &|_, _, _| None };
    let words = topic.words(lang);
    let mut text = format!("# {}{}{}\n\n", topic.id(), lang.pick("　", " "), words.what);
    book.facts(&mut text, topic);
    section(&mut text, book.labels.why, words.why);
    book.sources(&mut text, topic);
    if !words.todo.is_empty() {
        section(&mut text, book.labels.todo, words.todo);
    }
    text
}

const NOTICE: &str = "<!-- Written by `cargo xtask rules`. Do not edit. -->\n\n";

const CHANNELS_ZH: &str = "
## 例子的格式

- 表格檔：上傳範本的欄位，xlsx 與 csv 皆可。
- FeeApply JSON：介接上傳的格式。
- CheckInput JSON：本算盤的格式，除紀錄外可帶個案、額度、服務人員與單位資料。

例子裡的身分證字號都是編的。CheckInput 的例子存成檔案，就能用 [`ltc check`](../../cli.md) 自己跑一次。
";

const CHANNELS_EN: &str = "
## Formats of the examples

- table: the columns of the upload template, as xlsx or csv.
- FeeApply JSON: what is uploaded from program to program.
- CheckInput JSON: this abacus' own; beside records it takes cases, allocations, workers and the unit.

Ids of persons are made up. A CheckInput saved to a file can be run with [`ltc check`](../../cli.md).
";

/// Topics with a rule.
fn rules() -> impl Iterator<Item = Topic> {
    Topic::all().filter(|topic| topic.severity().is_some())
}

/// The way in.
fn entrance() -> String {
    format!(
        "{NOTICE}# 規則書 Rule book\n\n\
         - [中文](zh/README.md)：每條規則檢核什麼、依據哪裡、缺什麼資料、怎麼處理。\n\
         - [English](en/README.md): what each rule checks, by which source, with what data, and what to do.\n"
    )
}

/// Place of an entry in the register, and its id.
type Place<'s> = (usize, &'s str);

struct Book<'b> {
    basis: &'b Basis,
    lang: Lang,
    labels: &'static BookLabels,
    found: &'b Found<'b>,
}

impl Book<'_> {
    /// The page of a rule.
    fn page(&self, topic: Topic) -> String {
        let (lang, labels) = (self.lang, self.labels);
        let words = topic.words(lang);
        let mut text = String::from(NOTICE);
        let page = topic.page();
        let english = page.filter(|_| lang == Lang::En);
        let title = english.map_or(words.what, |page| page.title.trim_end_matches('.'));
        let _ = write!(text, "# {}{}{title}\n\n", topic.id(), lang.pick("　", " "));
        self.facts(&mut text, topic);
        if let Some(page) = english {
            section(&mut text, labels.what, page.what);
        }
        section(&mut text, labels.why, english.map_or(words.why, |page| page.why));
        self.sources(&mut text, topic);
        self.values(&mut text, topic);
        section(&mut text, labels.todo, english.map_or(words.todo, |page| page.todo));
        if let Some(page) = page {
            let _ = write!(text, "\n## {}\n", labels.passes);
            for example in page.passes {
                self.example(&mut text, example);
            }
            let _ = write!(text, "\n## {}\n", labels.fails);
            for (place, example) in page.fails.iter().enumerate() {
                self.example(&mut text, example);
                if let Some(message) = (self.found)(topic.id(), place, lang) {
                    let _ = write!(text, "\n> {message}\n");
                }
            }
        }
        let other = match lang {
            Lang::Zh => format!("[規則一覽](README.md) · [English](../en/{}.md)", topic.id()),
            Lang::En => format!("[All rules](README.md) · [中文](../zh/{}.md)", topic.id()),
        };
        let _ = write!(text, "\n---\n\n{other}\n");
        text
    }

    fn facts(&self, text: &mut String, topic: Topic) {
        let (lang, labels) = (self.lang, self.labels);
        let mut fact = |name: &str, value: &str| {
            let _ = writeln!(text, "- **{name}**{}{value}", labels.colon);
        };
        fact(labels.kind, if topic.is_official() { labels.official } else { labels.own });
        if let Some(one) = topic.severity() {
            fact(labels.severity, severity(one, lang));
        }
        if let Some(scope) = topic.scope() {
            fact(labels.scope, book::scope(scope, lang));
        }
        fact(labels.needs, &book::needs(topic, lang));
        fact(labels.repair, if topic.has_repair() { labels.repair_offered } else { labels.no_repair });
    }

    fn sources(&self, text: &mut String, topic: Topic) {
        let _ = write!(text, "\n{}{}\n\n", self.labels.sources, self.labels.colon.trim_end());
        for id in topic.sources() {
            let _ = writeln!(text, "- {}", book::source(self.basis, id, self.lang));
        }
    }

    fn values(&self, text: &mut String, topic: Topic) {
        let values = values(self.basis, topic);
        if values.is_empty() {
            return;
        }
        let heads = self.lang.pick("| 數值 | 自 | 值 | 說明 |", "| value | from | is | note |");
        let _ = write!(text, "\n## {}\n\n{heads}\n|---|---|---|---|\n", self.labels.values);
        for value in values {
            let mut name = cell(self.lang.of(&value.name));
            for entry in value.entries {
                let from = day(entry.from, self.lang);
                let note = entry.note.map(|note| cell(self.lang.of(note))).unwrap_or_default();
                let _ = writeln!(text, "| {name} | {from} | {} | {note} |", cell(&entry.value.shown(self.lang)));
                name.clear();
            }
        }
    }

    fn example(&self, text: &mut String, example: &Example) {
        let channel = book::channel(example.channel, self.lang);
        let _ = write!(text, "\n{channel}{}", self.labels.colon.trim_end());
        for (list, code) in example.lists {
            let _ = write!(text, "{}", book::example_list(list, code, self.lang));
        }
        for (one, times) in example.repeats {
            let _ = write!(text, "{}", book::example_repeat(one, *times, self.lang));
        }
        let syntax = match example.channel {
            super::Channel::Table => "csv",
            super::Channel::FeeApply | super::Channel::CheckInput => "json",
        };
        let _ = write!(text, "\n\n```{syntax}\n{}\n```\n", example.text);
    }

    /// All rules, by code.
    fn index(&self) -> String {
        let lang = self.lang;
        let mut text = String::from(NOTICE);
        let _ = write!(text, "# {}\n\n", self.labels.title);
        text.push_str(lang.pick(
            "申報前的檢核：支付審核系統會退什麼，先在這裡看到。沒有資料而判斷不了的，一律說「未檢核」，不當作通過。\n",
            "The check before a claim: what the payment-review system will reject, seen beforehand. What cannot be judged for want of data is said to be not checked, never passed.\n",
        ));
        text.push_str(lang.pick(
            "\n[依來源](by-source.md) · [依所需資料](by-data.md) · [不檢核的代碼](elsewhere.md) · [English](../en/README.md)\n",
            "\n[By source](by-source.md) · [By data](by-data.md) · [Codes not checked here](elsewhere.md) · [中文](../zh/README.md)\n",
        ));
        self.official(&mut text);
        let own = |topic: &Topic| matches!(topic, Topic::Check(_)) && !topic.is_official();
        self.table(&mut text, lang.pick("服務紀錄：其他規則", "Records: other rules"), own);
        let of_case = |topic: &Topic| matches!(topic, Topic::Case(_)) && !topic.is_official();
        self.table(&mut text, lang.pick("個案：計畫、額度、加計", "Cases: plans, balances, surcharges"), of_case);
        text.push_str(lang.pick(CHANNELS_ZH, CHANNELS_EN));
        text
    }

    /// The official codes, with how far each is checked.
    fn official(&self, text: &mut String) {
        let lang = self.lang;
        let mut topics: Vec<Topic> = Topic::all().filter(|topic| topic.is_official()).collect();
        order::sort_by_key(&mut topics, |topic| topic.id());
        let count = |standing: Standing| topics.iter().filter(|topic| topic.standing() == standing).count();
        let all = topics.len();
        let standings =
            [Standing::Checked, Standing::NeedsData, Standing::ServerOnly, Standing::Obsolete, Standing::Alias];
        let counts = standings.iter().map(|one| (one, count(*one))).filter(|(_, count)| *count > 0);
        let counts: Vec<String> =
            counts.map(|(one, count)| format!("{} {count}", book::standing(*one, lang))).collect();
        let heading = lang.pick("支付審核系統的錯誤代碼", "Error codes of the payment-review system");
        let _ = write!(text, "\n## {heading}\n\n");
        let _ = match lang {
            Lang::Zh => write!(text, "共 {all} 個代碼：{}。\n\n", counts.join("、")),
            Lang::En => write!(text, "{all} codes: {}.\n\n", counts.join(", ")),
        };
        text.push_str(lang.pick(
            "| 代碼 | 內容 | 檢核 | 嚴重度 | 所需資料 |\n|---|---|---|---|---|\n",
            "| code | what | checked | severity | data it needs |\n|---|---|---|---|---|\n",
        ));
        for topic in topics {
            let what = cell(topic.words(lang).what);
            let bad = topic.severity().map_or("", |one| severity(one, lang));
            let standing = book::standing(topic.standing(), lang);
            let needs = if topic.standing() == Standing::NeedsData { book::needs(topic, lang) } else { String::new() };
            let _ = writeln!(text, "| {} | {what} | {standing} | {bad} | {needs} |", link(topic));
        }
    }

    /// Rules of a kind.
    fn table(&self, text: &mut String, heading: &str, is_of_it: impl Fn(&Topic) -> bool) {
        let lang = self.lang;
        let mut topics: Vec<Topic> = rules().filter(is_of_it).collect();
        if topics.is_empty() {
            return;
        }
        order::sort_by_key(&mut topics, |topic| topic.id());
        let heads = lang.pick(
            "| 規則 | 內容 | 嚴重度 | 所需資料 |\n|---|---|---|---|",
            "| rule | what | severity | data it needs |\n|---|---|---|---|",
        );
        let _ = write!(text, "\n## {heading}\n\n{heads}\n");
        for topic in topics {
            let (what, needs) = (cell(topic.words(lang).what), book::needs(topic, lang));
            let bad = topic.severity().map_or("", |one| severity(one, lang));
            let _ = writeln!(text, "| {} | {what} | {bad} | {needs} |", link(topic));
        }
    }

    /// The rules of each source, in the order of the register.
    fn by_source(&self) -> String {
        let lang = self.lang;
        let mut text = format!("{NOTICE}# {}\n", lang.pick("規則：依來源", "Rules by source"));
        // The document, then the clause; codes of the official list have no clause of their own.
        let mut by_document: BTreeMap<Place<'_>, BTreeMap<Place<'_>, Vec<Topic>>> = BTreeMap::new();
        for topic in rules() {
            for id in topic.sources() {
                let Some(entry) = self.basis.source(id) else { continue };
                let document = entry.document.as_deref().unwrap_or(&entry.id);
                let clause = if document == "official" { document } else { &entry.id };
                let clauses = by_document.entry(self.place(document)).or_default();
                let topics = clauses.entry(self.place(clause)).or_default();
                if !topics.iter().any(|known| known.id() == topic.id()) {
                    topics.push(topic);
                }
            }
        }
        for ((_, document), clauses) in &by_document {
            let _ = write!(text, "\n## {}\n", self.title(document));
            for ((_, clause), topics) in clauses {
                if clause != document {
                    let _ = write!(text, "\n### {clause}{}{}\n", lang.pick("　", " "), self.title(clause));
                }
                text.push('\n');
                self.list(&mut text, topics);
            }
        }
        self.back(&mut text, "by-source");
        text
    }

    /// An entry of the register with its place in it.
    fn place<'s>(&self, id: &'s str) -> Place<'s> {
        let register = &self.basis.document().sources;
        (register.iter().position(|entry| entry.id == id).unwrap_or(register.len()), id)
    }

    fn title(&self, id: &str) -> &str {
        self.basis.source_title(id).map_or("", |title| self.lang.of(title))
    }

    /// The rules that each kind of data lets judge.
    fn by_data(&self) -> String {
        let lang = self.lang;
        let mut text = format!("{NOTICE}# {}\n\n", lang.pick("規則：依所需資料", "Rules by the data they need"));
        text.push_str(lang.pick(
            "少了哪一項資料，列在它下面的規則就只能部分檢核，或不能檢核。一條規則需要幾項資料，就列在幾處。\n",
            "Without a kind of data the rules below it are checked in part or not at all. A rule that needs several stands under each.\n",
        ));
        for one in Need::ALL {
            let topics: Vec<Topic> = rules().filter(|topic| topic.needs().contains(one)).collect();
            if !topics.is_empty() {
                let name = capital(need(*one, lang));
                let _ = write!(
                    text,
                    "\n## {name}{}\n\n",
                    lang.pick(format!("（`{}`）", one.name()), format!(" (`{}`)", one.name()))
                );
                self.list(&mut text, &topics);
            }
        }
        let alone: Vec<Topic> =
            rules().filter(|topic| matches!(topic, Topic::Check(_)) && topic.needs().is_empty()).collect();
        let _ = write!(text, "\n## {}\n\n", capital(lang.pick("只需服務紀錄", "the records alone")));
        self.list(&mut text, &alone);
        self.back(&mut text, "by-data");
        text
    }

    /// The codes without a rule, with the reason.
    fn elsewhere(&self) -> String {
        let lang = self.lang;
        let mut text =
            format!("{NOTICE}# {}\n", lang.pick("這裡不檢核的錯誤代碼", "Error codes that are not checked here"));
        for standing in [Standing::ServerOnly, Standing::Obsolete, Standing::Alias] {
            let _ = write!(text, "\n## {}\n", capital(book::standing(standing, lang)));
            // Codes with one reason stand together, below it.
            let mut reasons: Vec<(&str, Vec<Topic>)> = Vec::new();
            for topic in Topic::all().filter(|topic| topic.standing() == standing) {
                let why = topic.words(lang).why;
                match reasons.iter_mut().find(|(known, _)| *known == why) {
                    Some((_, topics)) => topics.push(topic),
                    None => reasons.push((why, vec![topic])),
                }
            }
            for (why, topics) in reasons {
                let _ = write!(text, "\n{why}\n\n");
                for topic in topics {
                    self.code(&mut text, topic);
                }
            }
        }
        self.back(&mut text, "elsewhere");
        text
    }

    /// A code without a rule, in a line.
    fn code(&self, text: &mut String, topic: Topic) {
        let (lang, labels) = (self.lang, self.labels);
        let _ = write!(text, "- **{}**{}{}", topic.id(), lang.pick("　", " "), topic.words(lang).what);
        let instead: Vec<String> = topic.instead().iter().map(|code| link_to(code)).collect();
        if !instead.is_empty() {
            let see = labels.instead;
            let _ = match lang {
                Lang::Zh => write!(text, "（{see} {}）", instead.join("、")),
                Lang::En => write!(text, " ({} {})", see.to_lowercase(), instead.join(", ")),
            };
        }
        text.push('\n');
    }

    fn list(&self, text: &mut String, topics: &[Topic]) {
        for topic in topics {
            let _ = writeln!(text, "- {}{}{}", link(*topic), self.lang.pick("　", " "), topic.words(self.lang).what);
        }
    }

    fn back(&self, text: &mut String, page: &str) {
        let line = match self.lang {
            Lang::Zh => format!("[規則一覽](README.md) · [English](../en/{page}.md)"),
            Lang::En => format!("[All rules](README.md) · [中文](../zh/{page}.md)"),
        };
        let _ = write!(text, "\n---\n\n{line}\n");
    }
}

fn section(text: &mut String, heading: &str, body: &str) {
    let _ = write!(text, "\n## {heading}\n\n{}\n", body.trim());
}

/// A link to the page of a rule, or to the codes that have none.
fn link(topic: Topic) -> String {
    let page = if topic.severity().is_some() { topic.id() } else { "elsewhere" };
    format!("[{}]({page}.md)", topic.id())
}

fn link_to(id: &str) -> String {
    Topic::find(id).map_or_else(|| id.to_owned(), link)
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// The text with a capital first letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
