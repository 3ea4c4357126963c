//! Advice on a terminal: what differs, what changed, what fits.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::words::advice as words;
use crate::words::{self as sentences, amount, day, month};
use ltc_advice::changes::{Change, Part};
use ltc_advice::compare::{Cause, Comparison, Section};
use ltc_advice::fit::{BestPlan, Fit, Repairs, Room, RoomState};
use ltc_engine::basis::Basis;
use ltc_engine::finding::{Finding, SourceRef};

/// Where two results differ.
pub fn comparison_text(basis: &Basis, one: &Comparison, names: (&str, &str), lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, lang, sheet: Sheet::new(colour) };
    page.comparison(one, names);
    page.sheet.into_text()
}

/// What changed in the standard.
pub fn changes_text(basis: &Basis, all: &[Change], lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, lang, sheet: Sheet::new(colour) };
    page.changes(all);
    page.sheet.into_text()
}

/// What fits.
pub fn fit_text(basis: &Basis, one: &Fit, lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, lang, sheet: Sheet::new(colour) };
    if one.rooms.is_empty() && one.repairs.is_empty() && one.best.is_none() {
        let nothing = "這個月的計畫沒有列服務項目，也沒有需要處理的問題；請以 --code 指定碼別。";
        page.sheet
            .line(lang.pick(nothing, "The month's plan has no items, and nothing is wrong; name a code with --code."));
    }
    if !one.rooms.is_empty() {
        page.rooms(&one.rooms);
    }
    for repairs in &one.repairs {
        page.repairs(repairs);
    }
    if let Some(best) = &one.best {
        page.best(best);
    }
    page.sheet.into_text()
}

struct Page<'a> {
    basis: &'a Basis,
    lang: Lang,
    sheet: Sheet,
}

impl Page<'_> {
    fn title(&mut self, zh: &str, en: &str) {
        self.sheet.heading(self.lang.pick(zh, en));
    }

    fn comparison(&mut self, one: &Comparison, (a, b): (&str, &str)) {
        let lang = self.lang;
        let head = self.sheet.paint(Role::Heading, &format!("{}  A {a}  ↔  B {b}", lang.pick("對照", "Compare")));
        self.sheet.line(&head);
        let counts = lang.pick(
            format!("{} 個數字不同，{} 個相同", one.figures.len(), one.same),
            format!("{} figures differ, {} are the same", one.figures.len(), one.same),
        );
        self.sheet.aside("", &counts);
        self.sheet.aside("", lang.labels().notice);
        if !one.causes.is_empty() {
            self.title("為什麼不同", "Why");
            for (cause, count) in &one.causes {
                let text = words::cause(self.basis, cause, lang);
                self.sheet.line(&format!("  {text}{}", lang.pick(format!("（{count} 項）"), format!(" ({count})"))));
                let source = sources(cause);
                if !source.is_empty() {
                    self.sheet.aside("    ", &source.join("、"));
                }
            }
        }
        let mut shown: Option<Section> = None;
        let mut table = self.differences_table();
        for difference in &one.figures {
            if shown != Some(difference.key.section) {
                if let Some(section) = shown {
                    self.flush(section, &mut table);
                }
                shown = Some(difference.key.section);
            }
            let why: Vec<String> = difference.why.iter().map(|cause| words::cause(self.basis, cause, lang)).collect();
            table.row(vec![
                words::key(&difference.key, lang),
                words::value(difference.before.as_ref(), lang),
                words::value(difference.after.as_ref(), lang),
                why.join(lang.pick("；", "; ")),
            ]);
        }
        if let Some(section) = shown {
            self.flush(section, &mut table);
        }
        if !one.findings.is_empty() {
            self.sheet.heading(lang.labels().findings);
            for finding in &one.findings {
                for (side, told) in [("A", &finding.a), ("B", &finding.b)] {
                    if let Some(told) = told {
                        self.sheet.line(&format!("  {side}  {}", self.finding(told)));
                    }
                }
            }
        }
    }

    fn differences_table(&self) -> Table {
        let why = self.lang.pick("原因", "why");
        Table::new([("", Align::Left), ("A", Align::Right), ("B", Align::Right), (why, Align::Left)])
    }

    fn flush(&mut self, section: Section, table: &mut Table) {
        self.sheet.heading(words::section(section, self.lang));
        let full = std::mem::replace(table, self.differences_table());
        self.sheet.table(&full);
    }

    fn finding(&self, one: &Finding) -> String {
        let severity = sentences::severity(one.severity, self.lang);
        let role = if one.severity == ltc_engine::rule::Severity::Error { Role::Bad } else { Role::Doubtful };
        format!("{} {}", self.sheet.paint(role, severity), sentences::finding(one, self.lang))
    }

    fn changes(&mut self, all: &[Change]) {
        let lang = self.lang;
        let counts = lang.pick(format!("{} 項變更", all.len()), format!("{} changes", all.len()));
        let head = self.sheet.paint(Role::Heading, &counts);
        self.sheet.line(&head);
        for change in all {
            let doubt = if change.certain { "" } else { lang.pick("（確切日不明）", " (exact day not found)") };
            let theme = words::theme(change.theme, lang);
            let subject = words::change_subject(self.basis, change, lang);
            let line = format!("{}{doubt}  {theme}  {subject}", day(change.on, lang));
            let line = self.sheet.paint(Role::Heading, line.trim_end());
            self.sheet.line(&line);
            for part in &change.parts {
                let text = self.part(change, part);
                self.sheet.line(&format!("  {text}"));
            }
            let sure = change.confidence.map(|one| sentences::confidence(one, lang)).unwrap_or_default();
            self.sheet.aside("  ", format!("{} {sure}", change.source.join("、")).trim_end());
        }
    }

    fn part(&self, change: &Change, part: &Part) -> String {
        crate::json::advice::part_text(self.basis, change, part, self.lang)
    }

    fn rooms(&mut self, rooms: &[Room]) {
        let lang = self.lang;
        let when = rooms.first().map(|one| month(one.month, lang)).unwrap_or_default();
        self.sheet.heading(&format!("{when} {}", lang.pick("還能排多少", "What fits")));
        let mut table = Table::new([
            (lang.labels().code, Align::Left),
            (lang.pick("已排", "planned"), Align::Right),
            (lang.pick("每單位", "a unit"), Align::Right),
            (lang.pick("當月額度還可", "own quota"), Align::Right),
            (lang.pick("含留用還可", "with retention"), Align::Right),
            (lang.pick("不影響後續", "safe later"), Align::Right),
            (lang.pick("下一單位個案付", "next: client"), Align::Right),
            (lang.pick("邊界單位個案付", "edge: client"), Align::Right),
        ]);
        for one in rooms {
            let count = |units: i64| if one.state == RoomState::Quota { amount(units) } else { "—".to_owned() };
            let pays =
                |one: Option<ltc_advice::fit::Marginal>| one.map_or("—".to_owned(), |one| amount(one.client_pays));
            table.row(vec![
                one.code.clone(),
                amount(one.planned),
                amount(one.unit),
                count(one.own),
                count(one.fits),
                count(one.safe),
                pays(one.next),
                pays(one.edge),
            ]);
        }
        self.sheet.table(&table);
        for one in rooms.iter().filter(|one| one.state != RoomState::Quota || !one.findings.is_empty()) {
            if one.state != RoomState::Quota {
                self.sheet.line(&format!("  {}  {}", one.code, words::room_state(one.state, lang)));
            }
            if one.state == RoomState::Closed || one.safe < one.fits {
                for finding in &one.findings {
                    self.sheet.line(&format!("  {}  {}", one.code, self.finding(finding)));
                }
            }
        }
    }

    fn repairs(&mut self, one: &Repairs) {
        let lang = self.lang;
        let head = self.finding(&one.finding);
        self.sheet.line("");
        self.sheet.line(&head);
        if one.repairs.is_empty() {
            self.sheet.aside(
                "  ",
                lang.pick("沒有找到不引起其他問題的小幅修改。", "No small change removes it without bringing another."),
            );
        }
        for repair in &one.repairs {
            let edits: Vec<String> = repair.edits.iter().map(|edit| words::edit(edit, lang)).collect();
            let cost = words::cost(&repair.cost, lang);
            self.sheet.line(&format!(
                "  → {}{}",
                edits.join(lang.pick("；", "; ")),
                lang.pick(format!("（{cost}）"), format!(" ({cost})"))
            ));
        }
    }

    fn best(&mut self, one: &BestPlan) {
        let lang = self.lang;
        self.sheet.heading(&format!("{} {}", month(one.month, lang), lang.pick("最佳計畫", "The best plan")));
        self.sheet.aside("  ", words::goal(one.goal, lang));
        if !one.possible {
            self.sheet
                .line(lang.pick("  希望的最少數量已超過額度。", "  The fewest units that are wished do not fit."));
        }
        let mut table = Table::new([
            (lang.labels().code, Align::Left),
            (lang.pick("數量", "units"), Align::Right),
            (lang.pick("每單位", "a unit"), Align::Right),
            (lang.pick("說明", "why no more"), Align::Left),
        ]);
        for wish in &one.wishes {
            let why = words::standing(wish.standing, lang).to_owned();
            table.row(vec![wish.wish.code.clone(), amount(wish.quantity), amount(wish.unit), why]);
        }
        self.sheet.table(&table);
        for purse in &one.purses {
            let name = sentences::quota_type(purse.purse, lang);
            self.sheet.line(&lang.pick(
                format!(
                    "  {name}：可用 {}，其他服務 {}，這次 {}，剩 {}",
                    amount(purse.budget),
                    amount(purse.kept),
                    amount(purse.spent),
                    amount(purse.left)
                ),
                format!(
                    "  {name}: {} to use, {} for other services, {} now, {} left",
                    amount(purse.budget),
                    amount(purse.kept),
                    amount(purse.spent),
                    amount(purse.left)
                ),
            ));
        }
        for finding in &one.findings {
            let text = self.finding(finding);
            self.sheet.line(&format!("  {text}"));
        }
    }
}

/// The ids of the sources of both sides, each once.
fn sources(cause: &Cause) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let cited: Vec<&SourceRef> = match cause {
        Cause::Policy(_) => Vec::new(),
        Cause::InForce(code) => code.source.iter().collect(),
        Cause::Value(a, b) => a.iter().chain(b).flat_map(|one| &one.source).collect(),
    };
    for source in cited {
        if !ids.contains(&source.id) {
            ids.push(source.id.clone());
        }
    }
    ids
}
