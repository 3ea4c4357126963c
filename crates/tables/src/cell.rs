//! What a cell says, as the text that [`ltc_check::records::Records::cell`] takes.

use ltc_check::records::Field;
use ltc_engine::calendar::to_half_width;
use ltc_engine::decimal;
use ltc_grid::Cell;
use std::borrow::Cow;

/// A cell of a sheet as text, without regard to its column.
pub(crate) fn plain_text(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) | Cell::Error(text) => Cow::Borrowed(text),
        Cell::Number(number) => Cow::Owned(number_text(*number)),
        Cell::Flag(on) => Cow::Borrowed(if *on { "TRUE" } else { "FALSE" }),
        Cell::Day(year, month, day, 0) => Cow::Owned(format!("{year:04}-{month:02}-{day:02}")),
        Cell::Day(year, month, day, minute) => {
            Cow::Owned(format!("{year:04}-{month:02}-{day:02} {}", clock_text(*minute)))
        }
        Cell::Time(minute) => Cow::Owned(clock_text(*minute)),
    }
}

/// A cell of a sheet as text for a field: of a time in a column of hours, the hour.
pub(crate) fn text_for(field: Field, cell: &Cell) -> Cow<'_, str> {
    match (cell, field) {
        (Cell::Day(year, month, day, _), Field::Date | Field::EndDate) => {
            Cow::Owned(format!("{year:04}-{month:02}-{day:02}"))
        }
        (Cell::Day(_, _, _, minute), Field::Start | Field::End) => Cow::Owned(clock_text(*minute)),
        (Cell::Time(minute), Field::StartHour | Field::EndHour) => Cow::Owned((minute / 60).to_string()),
        (Cell::Time(minute), Field::StartMinute | Field::EndMinute) => Cow::Owned((minute % 60).to_string()),
        _ => plain_text(cell),
    }
}

fn clock_text(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A number without loss, whole ones without a fraction: 1150701.0 is `1150701`.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction and lies within 53 bits")]
fn number_text(number: f64) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        return (number as i64).to_string();
    }
    if number.abs() > EXACT || number.abs() < 1e-9 {
        return decimal::scientific(number);
    }
    decimal::plain(number)
}

/// The text of a cell, freed of what programs put around it when they export. What already has the
/// usual form comes back as it is, quickly.
pub(crate) fn tidy(field: Field, text: &str) -> Cow<'_, str> {
    match field {
        Field::Date | Field::EndDate if text.len() > 8 => day(text),
        Field::Start | Field::End if text.len() != 5 || text.as_bytes().get(2) != Some(&b':') => time(text),
        Field::Code if text.len() > 6 => code(text),
        Field::FeeType | Field::GoalStatus | Field::Meal | Field::Bd03Type if text.len() > 1 => whole(text),
        _ => Cow::Borrowed(text),
    }
}

/// `2026-07-01 00:00:00`, `2026/7/1 上午 12:00:00`, `1150701.0`.
fn day(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    for midnight in [" 00:00:00", "T00:00:00", " 0:00:00", " 00:00", " 0:00", " 上午 12:00:00", " 12:00:00 AM"] {
        if let Some(day) = trimmed.strip_suffix(midnight) {
            return Cow::Borrowed(day);
        }
    }
    whole(text)
}

/// `1.0` as `1`.
fn whole(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    match trimmed.split_once('.') {
        Some((whole, fraction))
            if !whole.is_empty()
                && !fraction.is_empty()
                && all_digits(whole)
                && fraction.bytes().all(|b| b == b'0') =>
        {
            Cow::Borrowed(whole)
        }
        _ => Cow::Borrowed(text),
    }
}

/// `8:30`, `0830`, `830`, `08:30:00`, `上午 08:30`, `8時30分` as `HH:MM`. What is no time comes back as it is.
fn time(text: &str) -> Cow<'_, str> {
    let half = to_half_width(text);
    let mut rest = half.trim();
    let mut shift = 0;
    for (mark, hours) in [("上午", 0), ("下午", 12), ("AM", 0), ("PM", 12), ("am", 0), ("pm", 12)] {
        if let Some(bare) = rest.strip_prefix(mark).or_else(|| rest.strip_suffix(mark)) {
            rest = bare.trim();
            // Twelve at noon is 12, twelve at night 0.
            shift = if rest.starts_with("12") { hours - 12 } else { hours };
        }
    }
    let parts: Vec<&str> = if all_digits(rest) && matches!(rest.len(), 3 | 4) {
        let (hour, minute) = rest.split_at_checked(rest.len() - 2).unwrap_or((rest, ""));
        vec![hour, minute]
    } else {
        rest.split([':', '時', '點']).map(|part| part.trim_end_matches('分').trim()).collect()
    };
    let number = |text: &&str| text.parse::<i32>().ok().filter(|_| all_digits(text) && text.len() <= 2);
    let time = match parts.as_slice() {
        [hour, minute] | [hour, minute, "0" | "00"] => number(hour).zip(number(minute)),
        _ => None,
    };
    match time {
        Some((hour, minute)) if (0..=24).contains(&(hour + shift)) && minute < 60 => {
            Cow::Owned(format!("{:02}:{minute:02}", hour + shift))
        }
        _ => Cow::Borrowed(text),
    }
}

/// `BA01 基本身體清潔` as `BA01`: a code with its name behind it.
fn code(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let end = trimmed.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(trimmed.len());
    let (code, name) = trimmed.split_at_checked(end).unwrap_or((trimmed, ""));
    let begins = code.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let is_code = begins && (3..=7).contains(&code.len()) && code.bytes().any(|byte| byte.is_ascii_digit());
    // Only where a name follows; another list of codes stays what it is.
    let names = !name.is_ascii() && !name.trim_start().starts_with([',', '+', '、', '/']);
    if is_code && names { Cow::Borrowed(code) } else { Cow::Borrowed(text) }
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lose_nothing() {
        for (number, text) in [
            (1_150_701.0, "1150701"),
            (13.0, "13"),
            (-0.0, "0"),
            (24.151_2, "24.1512"),
            (0.5, "0.5"),
            (1e300, "1e300"),
            (9_007_199_254_740_992.0, "9007199254740992"),
        ] {
            assert_eq!(number_text(number), text);
            assert!((text.parse::<f64>().unwrap() - number).abs() < f64::EPSILON);
        }
        assert_eq!(number_text(f64::NAN), "NaN");
    }

    #[test]
    fn times_in_the_forms_of_people() {
        for (text, time) in [
            ("08:30", "08:30"),
            ("8:30", "08:30"),
            ("0830", "08:30"),
            ("830", "08:30"),
            ("08:30:00", "08:30"),
            ("8時30分", "08:30"),
            ("上午 08:30", "08:30"),
            ("下午 01:30", "13:30"),
            ("上午 12:05", "00:05"),
            ("12:05 PM", "12:05"),
            ("24:00", "24:00"),
            ("１３：０５", "13:05"),
            ("25:61", "25:61"),
            ("8", "8"),
            ("早上", "早上"),
            ("08:30:15", "08:30:15"),
            ("", ""),
        ] {
            assert_eq!(tidy(Field::Start, text), time, "{text}");
        }
    }

    #[test]
    fn days_codes_and_options() {
        for (text, day) in [
            ("2026-07-01 00:00:00", "2026-07-01"),
            ("2026/7/1 上午 12:00:00", "2026/7/1"),
            ("1150701.0", "1150701"),
            ("1150701", "1150701"),
            ("2026-07-01 08:30:00", "2026-07-01 08:30:00"),
        ] {
            assert_eq!(tidy(Field::Date, text), day, "{text}");
        }
        for (text, code) in [
            ("BA01 基本身體清潔", "BA01"),
            ("BA15-1家務協助", "BA15-1"),
            ("ba17d1", "ba17d1"),
            ("BA01、BA02 兩項", "BA01、BA02 兩項"),
            ("家務協助很多", "家務協助很多"),
        ] {
            assert_eq!(tidy(Field::Code, text), code, "{text}");
        }
        assert_eq!(tidy(Field::FeeType, "1.0"), "1");
        assert_eq!(tidy(Field::Remark, "1.0"), "1.0");
    }

    #[test]
    fn cells_by_column() {
        let time = Cell::Time(8 * 60 + 5);
        assert_eq!(text_for(Field::Start, &time), "08:05");
        assert_eq!(text_for(Field::StartHour, &time), "8");
        assert_eq!(text_for(Field::StartMinute, &time), "5");
        let day = Cell::Day(2026, 7, 1, 510);
        assert_eq!(text_for(Field::Date, &day), "2026-07-01");
        assert_eq!(text_for(Field::End, &day), "08:30");
        assert_eq!(text_for(Field::Remark, &day), "2026-07-01 08:30");
        assert_eq!(text_for(Field::Date, &Cell::Error("#REF!".into())), "#REF!");
        assert_eq!(text_for(Field::MissedVisit, &Cell::Flag(true)), "TRUE");
    }
}
