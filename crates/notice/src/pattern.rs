//! Lines of a weekly pattern. Grammar, with every sign in its plain form:
//!
//! ```text
//! pattern = { line }
//! line    = days [ time ] { "," | ";" | ":" } [ "使用碼別為" ] item { separator item }
//! days    = "每日" | "平日" | "週末" | [ "每" ] "週" day { [ "," ] day | "至" day }
//! time    = clock ( "-" | "至" ) clock
//! item    = code [ ( "*" | "x" ) number ]
//! ```
//!
//! An end of a line ends the pattern's line only where it is complete: a list that was broken behind
//! its separator, or before its first code, goes on.

use crate::code;
use crate::notice::{Item, PatternLine, Units};
use crate::scan::{Expected, Scanner, separates};
use crate::slot;

/// Words that may stand before the codes; the longest first.
const BEFORE_CODES: [&str; 10] = [
    "使用服務碼別為",
    "使用碼別為",
    "使用碼別",
    "服務碼別為",
    "服務碼別",
    "服務項目為",
    "服務項目",
    "碼別為",
    "碼別",
    "使用",
];

/// Reads lines up to the end of the signs.
pub(crate) fn lines(scanner: &mut Scanner<'_>, pattern: &mut Vec<PatternLine>) {
    loop {
        scanner.space();
        bullet(scanner);
        if scanner.is_done() {
            return;
        }
        if scanner.sees_days() {
            line(scanner, pattern);
        } else if scanner.take(separates).is_none() {
            scanner.refuse(Expected::Days, |_| false);
        }
    }
}

/// Steps over what numbers a line: `1.`, `(2)`, `-`, `●`.
pub(crate) fn bullet(scanner: &mut Scanner<'_>) {
    let before = scanner.place();
    if scanner.take(|sign| matches!(sign, '●' | '•' | '◎' | '■' | '※' | '-' | '*' | '○')).is_some() {
        scanner.blanks();
        return;
    }
    let opened = scanner.eat('(');
    let digits = scanner.digits();
    let closed = scanner.take(|sign| matches!(sign, '.' | ')' | ',')).is_some();
    scanner.blanks();
    if digits.is_empty() || digits.len() > 2 || !(closed || opened) {
        scanner.go_to(before);
    }
}

/// Reads the line that begins here, or notes why not.
pub(crate) fn line(scanner: &mut Scanner<'_>, pattern: &mut Vec<PatternLine>) {
    let begin = scanner.place();
    let Some(days) = scanner.days() else {
        // A sign that only looked like the beginning of days must not be looked at again.
        if scanner.place() == begin {
            scanner.step();
        }
        scanner.refuse(Expected::Days, |_| false);
        return;
    };
    let mut behind = scanner.place();
    skip(scanner);
    let slot = if slot::sees(scanner) {
        match slot::slot(scanner) {
            Ok(slot) => {
                behind = scanner.place();
                Some(slot)
            }
            Err(expected) => {
                scanner.refuse(expected, |_| false);
                return;
            }
        }
    } else {
        None
    };
    skip(scanner);
    while scanner.eat_any(&BEFORE_CODES) {
        skip(scanner);
    }
    if !code::sees(scanner) {
        // What stands in the next line has nothing to do with it.
        if scanner.crossed_line(behind) {
            scanner.go_to(behind);
        }
        scanner.refuse(Expected::Code, |_| false);
        return;
    }
    let items = items(scanner);
    if !items.is_empty() {
        pattern.push(PatternLine { days, slot, items });
    }
}

/// Steps over what may stand between the parts of a line, and over the end of the line.
fn skip(scanner: &mut Scanner<'_>) {
    loop {
        let before = scanner.place();
        scanner.space();
        let is_sign = scanner.take(|sign| matches!(sign, ',' | ';' | ':')).is_some();
        if !is_sign && scanner.place() == before {
            return;
        }
    }
}

/// The codes of a line.
fn items(scanner: &mut Scanner<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    loop {
        match code::item(scanner, Units::new(1)) {
            Ok(item) => items.push(item),
            Err(expected) => scanner.refuse(expected, separates),
        }
        if !goes_on(scanner) {
            return items;
        }
    }
}

/// Steps to the next code of the list; false at its end.
fn goes_on(scanner: &mut Scanner<'_>) -> bool {
    loop {
        let before = scanner.place();
        scanner.blanks();
        if scanner.take(separates).is_some() {
            while scanner.take(|sign| separates(sign) || sign == ' ').is_some() {}
            let after = scanner.place();
            // A list that was broken behind its separator goes on in the next line.
            scanner.space();
            if scanner.is_done() || scanner.sees_days() {
                scanner.go_to(after);
                return false;
            }
            if after != scanner.place() && !code::sees(scanner) {
                scanner.go_to(after);
                return false;
            }
            return true;
        }
        match scanner.peek(0) {
            None => return false,
            Some('\n') => {
                // A list that was broken before its separator.
                let end = scanner.place();
                scanner.space();
                if scanner.peek(0) == Some(',') {
                    continue;
                }
                scanner.go_to(end);
                return false;
            }
            _ if scanner.sees_days() => return false,
            _ if code::sees(scanner) && scanner.place() > before => return true,
            _ => scanner.refuse(Expected::Separator, separates),
        }
    }
}
