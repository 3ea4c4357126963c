//! Times of a visit as people write them: 1330-1530, 13:30～15:30, 下午1:30至3:30, 13時30分-15時.

use crate::notice::Slot;
use crate::scan::{Expected, Scanner};

const NOON: u16 = 12 * 60;

/// Does a time stand here?
pub(crate) fn sees(scanner: &Scanner<'_>) -> bool {
    scanner.peek(0).is_some_and(|sign| sign.is_ascii_digit())
        || ["上午", "早上", "中午", "下午", "晚上"].iter().any(|word| scanner.sees(word))
}

/// The time that stands here; an error leaves the place at what is not understood.
pub(crate) fn slot(scanner: &mut Scanner<'_>) -> Result<Slot, Expected> {
    let (start, afternoon) = time(scanner, false)?;
    scanner.blanks();
    if !scanner.eat_any(&["至", "到", "-"]) {
        return Err(Expected::Time);
    }
    scanner.blanks();
    let before = scanner.place();
    let (end, _) = time(scanner, afternoon)?;
    Slot::new(start, end).ok_or_else(|| {
        scanner.go_to(before);
        Expected::LaterEnd
    })
}

/// A time of the day in minutes, and whether it was said to be in the afternoon. `afternoon`: what
/// was said of the time before it.
fn time(scanner: &mut Scanner<'_>, afternoon: bool) -> Result<(u16, bool), Expected> {
    let before = scanner.place();
    let morning = scanner.eat_any(&["上午", "早上"]);
    let later = !morning && (scanner.eat_any(&["下午", "晚上", "中午"]) || afternoon);
    scanner.blanks();
    let minutes = clock(scanner).filter(|minutes| *minutes <= 2 * NOON);
    let Some(minutes) = minutes else {
        scanner.go_to(before);
        return Err(Expected::Time);
    };
    Ok((if later && minutes < NOON { minutes + NOON } else { minutes }, later))
}

/// Hours and minutes.
fn clock(scanner: &mut Scanner<'_>) -> Option<u16> {
    let digits = scanner.digits();
    let number = |text: &str| text.parse::<u16>().ok();
    let (hours, minutes) = match digits.len() {
        3 | 4 => {
            let (hours, minutes) = digits.split_at_checked(digits.len() - 2)?;
            (number(hours)?, number(minutes)?)
        }
        1 | 2 if scanner.eat(':') => (number(&digits)?, two_digits(scanner)?),
        1 | 2 if scanner.eat_any(&["時", "點"]) => {
            let minutes = if scanner.eat('半') {
                30
            } else if scanner.peek(0).is_some_and(|sign| sign.is_ascii_digit()) {
                two_digits(scanner)?
            } else {
                0
            };
            scanner.eat('分');
            (number(&digits)?, minutes)
        }
        _ => return None,
    };
    (minutes < 60).then_some(hours.checked_mul(60)? + minutes)
}

fn two_digits(scanner: &mut Scanner<'_>) -> Option<u16> {
    let digits = scanner.digits();
    (digits.len() == 2).then(|| digits.parse().ok())?
}
