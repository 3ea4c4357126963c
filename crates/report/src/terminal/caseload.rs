//! Alerts of a caseload, and respite with a foreign carer.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::json::alert_sources;
use crate::words::{self, caseload as said};
use chrono::NaiveDate;
use ltc_caseload::{Alert, Caseload, Group, Terms};
use ltc_engine::basis::Basis;
use ltc_engine::respite_access::{AccessStatus, RespiteAnswer};

/// The board, then the alerts of each of its lines. `all`: also lines that count nothing.
pub fn alerts_text(
    (basis, terms): (&Basis, &Terms),
    found: &Caseload,
    as_of: NaiveDate,
    (lang, all): (Lang, bool),
    colour: bool,
) -> String {
    let mut sheet = Sheet::new(colour);
    let labels = lang.labels();
    let title = format!("{}：{} {}", lang.pick("示警", "Alerts"), labels.as_of, words::day(as_of, lang));
    let title = sheet.paint(Role::Heading, &title);
    sheet.line(&title);
    for group in Group::ALL {
        board(&mut sheet, terms, found, group, (lang, all));
    }
    if !all && terms.kinds.iter().any(|one| found.count(one.kind) == 0) {
        sheet.line("");
        sheet
            .aside("", lang.pick("數量為 0 的項目已隱藏；以 --all 顯示。", "Lines of 0 are hidden; --all shows them."));
    }
    for kind in terms.kinds.iter().filter(|one| found.count(one.kind) > 0) {
        let wording = said::kind(kind.kind, lang);
        sheet.heading(wording.name);
        for one in found.alerts.iter().filter(|one| one.kind == kind.kind) {
            alert(&mut sheet, one, lang);
        }
        sheet.aside("  ", &format!("{}{}{}", labels.todo, labels.colon, wording.todo));
        if let Some(one) = found.alerts.iter().find(|one| one.kind == kind.kind) {
            sheet.aside("  ", &sources(basis, terms, one, lang));
        }
    }
    if !found.questions.is_empty() {
        sheet.heading(lang.pick("無法判斷", "Cannot be judged"));
        for one in &found.questions {
            sheet.line(&format!("  {}  {}", plain(&one.client), said::question(one, lang)));
        }
    }
    sheet.into_text()
}

fn board(sheet: &mut Sheet, terms: &Terms, found: &Caseload, group: Group, (lang, all): (Lang, bool)) {
    let lines = terms.kinds.iter().filter(|one| one.group == group);
    let lines: Vec<_> = lines.filter(|one| all || found.count(one.kind) > 0).collect();
    if lines.is_empty() {
        return;
    }
    sheet.heading(said::group(group, lang).name);
    let mut table = Table::new([(lang.pick("件數", "cases"), Align::Right), ("", Align::Left)]);
    for one in lines {
        let aside = if one.on_board { "" } else { lang.pick("（儀表板未列）", " (not on the board)") };
        table.row(vec![found.count(one.kind).to_string(), format!("{}{aside}", said::kind(one.kind, lang).name)]);
    }
    sheet.table(&table);
}

fn alert(sheet: &mut Sheet, one: &Alert, lang: Lang) {
    let line = format!("  {}  {}", plain(&one.client), said::alert(one, lang));
    if one.overdue {
        let mark = sheet.paint(Role::Bad, lang.pick("（已逾期）", " (overdue)"));
        sheet.line(&[line, mark].concat());
    } else {
        sheet.line(&line);
    }
}

/// A control sign in an id that somebody entered must not move the cursor.
fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn sources(basis: &Basis, terms: &Terms, one: &Alert, lang: Lang) -> String {
    let sources = alert_sources(basis, terms, &one.source).into_iter().map(|source| {
        let sure = source.confidence.map(|sure| format!("（{}）", words::confidence(sure, lang)));
        let title = source.title.map(|title| lang.of(title)).unwrap_or_default();
        format!("{} {title}{}", source.id, sure.unwrap_or_default())
    });
    let list = sources.collect::<Vec<_>>().join(lang.pick("、", ", "));
    format!("{}{}{list}", lang.labels().source, lang.labels().colon)
}

/// The answer on respite, with its conditions.
pub fn respite_access_text(basis: &Basis, answer: &RespiteAnswer, lang: Lang, colour: bool) -> String {
    let mut sheet = Sheet::new(colour);
    let labels = lang.labels();
    let role = match answer.status {
        AccessStatus::Qualified | AccessStatus::NotConcerned => Role::Heading,
        AccessStatus::Excluded => Role::Bad,
        _ => Role::Doubtful,
    };
    let text = sheet.paint(role, said::access_status(answer.status, lang));
    sheet.line(&text);
    let access = words::respite_access(answer.access, lang);
    sheet.aside("", &format!("{} {}（{}）：{access}", words::day(answer.on, lang), labels.edition, answer.edition));
    for one in &answer.conditions {
        let mark = match one.holds {
            Some(true) => lang.pick("符合", "holds"),
            Some(false) => lang.pick("不符", "no"),
            None => lang.pick("未知", "open"),
        };
        sheet.line(&format!("  {mark}  {}", said::access_condition(answer, one.id, lang)));
        if !one.missing.is_empty() {
            let facts = one.missing.iter().map(|fact| said::access_fact(fact, lang)).collect::<Vec<_>>();
            sheet
                .aside("        ", &format!("{}{}{}", labels.missing, labels.colon, facts.join(lang.pick("、", ", "))));
        }
    }
    let sources = answer.source.iter().map(|source| {
        let title = basis.source_title(&source.id).map(|title| lang.of(title)).unwrap_or_default();
        let sure = source.confidence.map(|sure| format!("（{}）", words::confidence(sure, lang)));
        format!("{} {title}{}", source.id, sure.unwrap_or_default())
    });
    let list = sources.collect::<Vec<_>>().join(lang.pick("、", ", "));
    sheet.aside("", &format!("{}{}{list}", labels.source, labels.colon));
    if let Some(note) = &answer.note {
        sheet.aside("", lang.of(note));
    }
    sheet.into_text()
}
