//! Units a month by code: `BA02x5`, one or several a line.

use crate::code;
use crate::notice::Item;
use crate::pattern::bullet;
use crate::scan::{Scanner, separates};

/// Reads codes with their units up to the end of the signs.
pub(crate) fn totals(scanner: &mut Scanner<'_>, totals: &mut Vec<Item>) {
    loop {
        scanner.space();
        bullet(scanner);
        if scanner.is_done() {
            return;
        }
        if scanner.take(|sign| separates(sign) || sign == ':').is_some() {
            continue;
        }
        let before = scanner.place();
        match code::item(scanner, None) {
            Ok(item) => totals.push(item),
            Err(expected) => {
                // Something else than a code: the line is of another kind.
                let is_code =
                    scanner.place() > before || scanner.peek(0).is_some_and(|sign| sign.is_ascii_alphabetic());
                scanner.refuse(expected, |sign| is_code && separates(sign));
            }
        }
    }
}
