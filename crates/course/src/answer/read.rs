//! An answer as people write it: 1,463, １４６３, 1463元; 107/12/04, 2018-12-04; AA05、AA08.

use super::{Answer, Form};
use chrono::{Datelike, NaiveDate};
use ltc_engine::calendar::{format_day, format_month, parse_day, parse_month, to_half_width};
use ltc_report::{Lang, words};

/// Reads what was written. None: it is no answer of this form.
pub(super) fn read(form: &Form, asked: &Answer, written: &str) -> Option<Answer> {
    let written = to_half_width(written);
    let written = written.trim();
    match form {
        Form::Number { unit } => number(written, &[&unit.zh, &unit.en]).map(Answer::Number),
        Form::Day => day(written, asked).map(Answer::Day),
        Form::Month => parse_month(written).ok().map(Answer::Month),
        Form::Set { .. } => Some(Answer::Set(ids(written))),
        Form::Choice { options } => place(written, options.len()).map(Answer::Choice),
    }
}

/// A whole number, with thousands separators, a currency and its unit around it.
fn number(written: &str, units: &[&str]) -> Option<i64> {
    let mut rest = written.to_owned();
    for around in ["NT$", "nt$", "$"].iter().chain(units) {
        rest = rest.replace(around, "");
    }
    let digits: String = rest.chars().filter(|sign| !matches!(sign, ',' | '，' | ' ' | '_')).collect();
    // 1,463.0 is what a calculator shows.
    let whole = digits.split_once('.').map_or(digits.as_str(), |(whole, decimals)| {
        if decimals.chars().all(|sign| sign == '0') { whole } else { digits.as_str() }
    });
    whole.replace('−', "-").parse().ok()
}

/// A day; without a year it is of the year asked for.
fn day(written: &str, asked: &Answer) -> Option<NaiveDate> {
    if let Ok(day) = parse_day(written) {
        return Some(day);
    }
    let Answer::Day(asked) = asked else { return None };
    let (month, day) = written.trim_end_matches('日').split_once(['/', '-', '月', '.'])?;
    NaiveDate::from_ymd_opt(asked.year(), month.trim().parse().ok()?, day.trim().parse().ok()?)
}

/// Ids, each once, in order. 無, 0 and "none" stand for no id.
fn ids(written: &str) -> Vec<String> {
    let parts = written.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '，' | '、' | ';' | '/' | '+'));
    let ids: Vec<String> = parts.map(id).filter(|id| !id.is_empty()).collect();
    match ids.as_slice() {
        [none] if matches!(none.as_str(), "無" | "沒有" | "NONE" | "0" | "-") => Vec::new(),
        _ => sorted(ids),
    }
}

/// One id: upper case; a row's number without its signs: 第3列, #3, 03.
fn id(written: &str) -> String {
    let bare = written.trim_matches(|sign: char| matches!(sign, '第' | '列' | '筆' | '#' | '號' | '.' | '。'));
    match bare.parse::<u32>() {
        Ok(row) if row > 0 => row.to_string(),
        _ => bare.to_uppercase(),
    }
}

/// The ids as a set: each once, numbers by value.
pub(crate) fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort_by_key(|id| (id.parse::<u32>().unwrap_or(u32::MAX), id.clone()));
    ids.dedup();
    ids
}

/// The place of a choice: 1 or A for the first.
fn place(written: &str, choices: usize) -> Option<usize> {
    let bare = written.trim_matches(|sign: char| matches!(sign, '(' | ')' | '.' | '、' | ' '));
    let place = if let Ok(number) = bare.parse::<usize>() { number.checked_sub(1)? } else { letter_place(bare)? };
    (place < choices).then_some(place)
}

/// 0 for A, 1 for B.
fn letter_place(written: &str) -> Option<usize> {
    let mut signs = written.chars();
    let letter = signs.next().map(|sign| sign.to_ascii_uppercase()).filter(char::is_ascii_uppercase)?;
    let is_alone = signs.next().is_none();
    is_alone.then(|| usize::try_from(u32::from(letter) - u32::from('A')).ok())?
}

impl Answer {
    /// The answer as it is shown in a language.
    pub fn shown(&self, lang: Lang) -> String {
        match self {
            Self::Day(day) => words::day(*day, lang),
            Self::Month(month) => words::month(*month, lang),
            Self::Set(ids) if ids.is_empty() => lang.pick("無", "none").to_owned(),
            Self::Set(ids) => ids.join(lang.pick("、", ", ")),
            Self::Number(_) | Self::Choice(_) => self.written(),
        }
    }

    /// The answer as somebody might write it.
    pub fn written(&self) -> String {
        match self {
            Self::Number(number) => words::amount(*number),
            Self::Day(day) => format_day(*day),
            Self::Month(month) => format_month(*month),
            Self::Set(ids) if ids.is_empty() => "無".to_owned(),
            Self::Set(ids) => ids.join("、"),
            Self::Choice(place) => (place + 1).to_string(),
        }
    }
}
