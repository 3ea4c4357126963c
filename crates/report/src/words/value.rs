//! Numbers and dates as people read them.

use super::Lang;
use chrono::NaiveDate;
use ltc_engine::calendar::{Month, format_day, format_month, parse_iso_day};

/// A whole number with separators between thousands: `-48,135`.
pub fn amount(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A day: `107/12/03` in Chinese, `2018-12-03` in English.
pub fn day(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => format_day(day),
        Lang::En => day.to_string(),
    }
}

/// A month: `107/12` in Chinese, `2018-12` in English.
pub fn month(month: Month, lang: Lang) -> String {
    match lang {
        Lang::Zh => format_month(month),
        Lang::En => month.to_string(),
    }
}

/// A word of the engine in the form of the language: a month, a day, a range of them
/// (`2018-07/2018-09`), months in a row (`2018-07 2018-08`), a list (`CA01、CA02`); anything else as
/// it is.
pub(super) fn word(word: &str, lang: Lang) -> String {
    if let Some((first, last)) = word.split_once('/').and_then(|(a, b)| date(a, lang).zip(date(b, lang))) {
        return format!("{first}{}{last}", lang.pick(" 至 ", " to "));
    }
    let list = lang.pick("、", ", ");
    let months: Option<Vec<String>> = word.split(' ').map(|month| date(month, lang)).collect();
    // What somebody entered (a unit, a note) may hold signs that would move a terminal's cursor.
    months.map_or_else(|| word.replace(char::is_control, " ").replace('、', list), |months| months.join(list))
}

fn date(word: &str, lang: Lang) -> Option<String> {
    let is_month = || word.parse().ok().map(|found| month(found, lang));
    let is_day = || parse_iso_day(word).map(|found| day(found, lang));
    is_month().or_else(is_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands() {
        let numbers = [0, 7, 999, 1_000, -48_135, 1_000_000_000, i64::MIN];
        let texts = ["0", "7", "999", "1,000", "-48,135", "1,000,000,000", "-9,223,372,036,854,775,808"];
        assert_eq!(numbers.map(amount), texts);
    }

    #[test]
    fn dates_follow_the_language() {
        assert_eq!(word("2018-12", Lang::Zh), "107/12");
        assert_eq!(word("2018-12-03", Lang::Zh), "107/12/03");
        assert_eq!(word("2018-12-03", Lang::En), "2018-12-03");
        assert_eq!(word("2018-07/2018-09", Lang::Zh), "107/07 至 107/09");
        assert_eq!(word("2018-07 2018-09", Lang::Zh), "107/07、107/09");
        assert_eq!(word("A 單位 2018-09", Lang::Zh), "A 單位 2018-09");
        assert_eq!(word("CA01、CA02", Lang::En), "CA01, CA02");
        assert_eq!(word("10712", Lang::Zh), "10712");
        assert_eq!(word("BA15-2", Lang::Zh), "BA15-2");
        assert_eq!(word("甲\u{1b}[2J", Lang::Zh), "甲 [2J");
    }
}
