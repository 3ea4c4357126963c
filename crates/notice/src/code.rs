//! Service codes with their units: `BA02`, `BA20*2`, `BA02x5`, `BA07 23 次`.

use crate::notice::{Item, Units};
use crate::scan::{Expected, Scanner};

/// What one unit may be called behind a number.
const UNIT_WORDS: [&str; 9] = ["單位", "小時", "次", "組", "份", "趟", "日", "天", "個"];

/// Does a code begin here?
pub(crate) fn sees(scanner: &Scanner<'_>) -> bool {
    let letter = |ahead| scanner.peek(ahead).is_some_and(|sign: char| sign.is_ascii_alphabetic());
    letter(0) && letter(1) && scanner.peek(2).is_some_and(|sign| sign.is_ascii_digit())
}

/// The code that stands here; `None` leaves the place before it.
pub(crate) fn code(scanner: &mut Scanner<'_>) -> Option<String> {
    let before = scanner.place();
    let code = parts(scanner);
    if code.is_none() {
        scanner.go_to(before);
    }
    code
}

/// Two letters, two digits, then what tells sub-codes apart: `BA17d1`, `BA15-2`.
fn parts(scanner: &mut Scanner<'_>) -> Option<String> {
    let mut code = String::with_capacity(6);
    for _ in 0..2 {
        code.push(scanner.take(|sign| sign.is_ascii_alphabetic())?.to_ascii_uppercase());
    }
    for _ in 0..2 {
        code.push(scanner.take(|sign| sign.is_ascii_digit())?);
    }
    if let Some(letter) = scanner.take(|sign| matches!(sign.to_ascii_lowercase(), 'a'..='f')) {
        code.push(letter.to_ascii_lowercase());
        code.extend(scanner.take(|sign| sign.is_ascii_digit()));
    }
    if scanner.peek(0) == Some('-') && scanner.peek(1).is_some_and(|sign| sign.is_ascii_digit()) {
        code.extend(scanner.take(|sign| sign == '-'));
        code.extend(scanner.take(|sign| sign.is_ascii_digit()));
    }
    let goes_on = |sign: char| sign.is_ascii_digit() || (sign.is_ascii_alphabetic() && !matches!(sign, 'x' | 'X'));
    if scanner.peek(0).is_some_and(goes_on) { None } else { Some(code) }
}

/// The units behind a code: `None` if none stand there. An error leaves the place at what is not
/// understood.
pub(crate) fn units(scanner: &mut Scanner<'_>) -> Result<Option<Units>, Expected> {
    let before = scanner.place();
    scanner.blanks();
    let is_said = scanner.take(|sign| matches!(sign, '*' | 'x' | 'X' | ':' | '=')).is_some();
    scanner.blanks();
    let place = scanner.place();
    let digits = scanner.digits();
    if digits.is_empty() {
        if is_said {
            return Err(Expected::Quantity);
        }
        scanner.go_to(before);
        return Ok(None);
    }
    let units = digits.parse().ok().and_then(Units::new);
    // Digits that go on as a time or the like are no units.
    let Some(units) = units else {
        scanner.go_to(place);
        return Err(Expected::Quantity);
    };
    scanner.blanks();
    scanner.eat_any(&UNIT_WORDS);
    Ok(Some(units))
}

/// A code with its units; `unsaid`: what it means that none stand there.
pub(crate) fn item(scanner: &mut Scanner<'_>, unsaid: Option<Units>) -> Result<Item, Expected> {
    let code = code(scanner).ok_or(Expected::Code)?;
    let quantity = units(scanner)?.or(unsaid).ok_or(Expected::Quantity)?;
    Ok(Item { code, quantity })
}
