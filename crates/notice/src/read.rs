//! Reads a change notice that somebody has pasted.

use crate::code;
use crate::heading::{Part, heading};
use crate::notice::{Change, Item, Notice};
use crate::pattern;
use crate::scan::{Expected, Scanner, Sign, Unread, signs};
use crate::totals::totals;
use chrono::NaiveDate;
use ltc_engine::calendar::parse_day;
use serde::Serialize;

/// A notice as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// What was understood.
    pub notice: Notice,
    /// What was not, in order of the text.
    pub unread: Vec<Unread>,
}

/// Reads a notice. Headings may be missing: lines then count as what they look like.
pub fn read(text: &str) -> Reading {
    let signs = signs(text);
    let mut reading = Reading::default();
    for (part, content) in parts(&signs) {
        let mut scanner = Scanner::new(content);
        reading.notice.take(part, &mut scanner);
        reading.unread.append(&mut scanner.unread);
    }
    reading.unread.sort_by_key(|unread| (unread.line, unread.column));
    reading
}

/// The parts below each heading, in order; what stands before the first has none.
fn parts(signs: &[Sign]) -> Vec<(Option<Part>, &[Sign])> {
    let mut parts = Vec::new();
    let (mut part, mut begin, mut at) = (None, 0, 0);
    for line in signs.split_inclusive(|sign| sign.plain == '\n') {
        if let Some((next, behind)) = heading(line) {
            parts.push((part, signs.get(begin..at).unwrap_or_default()));
            (part, begin) = (Some(next), at + behind);
        }
        at += line.len();
    }
    parts.push((part, signs.get(begin..).unwrap_or_default()));
    parts.retain(|(_, content)| content.iter().any(|sign| !sign.plain.is_whitespace()));
    parts
}

impl Notice {
    fn take(&mut self, part: Option<Part>, scanner: &mut Scanner<'_>) {
        match part {
            None | Some(Part::Title) => self.take_loose(scanner),
            Some(Part::Pattern) => pattern::lines(scanner, &mut self.pattern),
            Some(Part::Totals) => totals(scanner, &mut self.totals),
            Some(Part::Changes) => changes(scanner, &mut self.changes),
            Some(Part::Client) => set(&mut self.client, scanner, |scanner| Ok(words(scanner))),
            Some(Part::Reason) => set(&mut self.reason, scanner, |scanner| Ok(words(scanner))),
            Some(Part::SupportUnit) => set(&mut self.support_unit, scanner, |scanner| Ok(words(scanner))),
            Some(Part::Note) => set(&mut self.note, scanner, |scanner| Ok(words(scanner))),
            Some(Part::On) => set(&mut self.on, scanner, day),
            Some(Part::ContractOn) => set(&mut self.contract_on, scanner, day),
            Some(Part::FirstServiceOn) => set(&mut self.first_service_on, scanner, day),
            Some(Part::RespiteVisits) => set(&mut self.respite_visits, scanner, number),
        }
    }

    /// Lines without a heading.
    fn take_loose(&mut self, scanner: &mut Scanner<'_>) {
        loop {
            scanner.space();
            pattern::bullet(scanner);
            if scanner.is_done() {
                return;
            }
            if scanner.sees_days() {
                pattern::line(scanner, &mut self.pattern);
            } else if code::sees(scanner) {
                match code::item(scanner, None) {
                    Ok(item) => self.totals.push(item),
                    Err(expected) => scanner.refuse(expected, |sign| sign == ','),
                }
            } else if scanner.take(|sign| matches!(sign, ',' | ';')).is_none() {
                scanner.refuse(Expected::Heading, |_| false);
            }
        }
    }
}

/// Reads a field that stands there once.
fn set<T>(field: &mut Option<T>, scanner: &mut Scanner<'_>, read: impl Fn(&mut Scanner<'_>) -> Result<T, Expected>) {
    scanner.space();
    let from = scanner.place();
    let refused = if field.is_some() { Err(Expected::Once) } else { read(scanner).map(|value| *field = Some(value)) };
    if let Err(expected) = refused {
        scanner.go_to(from);
        scanner.refuse(expected, |_| false);
    }
}

/// Everything up to the end, without empty lines.
fn words(scanner: &mut Scanner<'_>) -> String {
    let text = scanner.rest();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn day(scanner: &mut Scanner<'_>) -> Result<NaiveDate, Expected> {
    parse_day(scanner.rest().trim()).map_err(|_| Expected::Date)
}

fn number(scanner: &mut Scanner<'_>) -> Result<u32, Expected> {
    let number = scanner.digits().parse().map_err(|_| Expected::Number)?;
    scanner.blanks();
    scanner.eat('次');
    scanner.space();
    if scanner.is_done() { Ok(number) } else { Err(Expected::Number) }
}

/// Lines like `新增 BA13x24`, `取消 BA04x5`, `調整 BA02x5 改為 x13`.
fn changes(scanner: &mut Scanner<'_>, changes: &mut Vec<Change>) {
    loop {
        scanner.space();
        pattern::bullet(scanner);
        if scanner.is_done() {
            return;
        }
        if scanner.take(|sign| matches!(sign, ',' | ';')).is_some() {
            continue;
        }
        match change(scanner) {
            Ok(change) => changes.push(change),
            Err(expected) => scanner.refuse(expected, |sign| matches!(sign, ',' | ';')),
        }
    }
}

fn change(scanner: &mut Scanner<'_>) -> Result<Change, Expected> {
    let added = scanner.eat_any(&["新增", "增加"]);
    let dropped = !added && scanner.eat_any(&["取消", "停止", "刪除"]);
    if !added && !dropped {
        scanner.eat_any(&["調整", "變更"]);
    }
    scanner.blanks();
    scanner.eat(':');
    scanner.blanks();
    let Item { code, quantity } = code::item(scanner, None)?;
    let first = u32::try_from(quantity.get()).unwrap_or_default();
    if added {
        return Ok(Change { code, before: 0, after: first });
    }
    if dropped {
        return Ok(Change { code, before: first, after: 0 });
    }
    scanner.blanks();
    if !scanner.eat_any(&["改為", "改成", "→", "->", ">", "至"]) {
        return Err(Expected::Quantity);
    }
    let second = code::units(scanner)?.ok_or(Expected::Quantity)?;
    Ok(Change { code, before: first, after: u32::try_from(second.get()).unwrap_or_default() })
}
