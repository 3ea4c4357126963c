//! Signs of a text with the places where they stand, in one form however they were typed.

use crate::days::{Days, day_of_digit, day_of_sign};
use crate::notice::PatternLine;
use serde::Serialize;

/// What could not be read, kept as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// The line, from 1.
    pub line: u32,
    /// The sign in the line at which reading stopped, from 1.
    pub column: u32,
    /// The text from there to where reading went on.
    pub text: String,
    /// What was expected there.
    pub expected: Expected,
}

/// What would have been understood at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// Days of the week: which days, not how many.
    Days,
    /// A time of the day.
    Time,
    /// An end after the beginning.
    LaterEnd,
    /// A service code.
    Code,
    /// A number of units, 1 to 9999.
    Quantity,
    /// A sign between two codes, or the end of the line.
    Separator,
    /// A date.
    Date,
    /// A whole number.
    Number,
    /// A heading, a weekly line or a code with its total.
    Heading,
    /// Nothing: the field stands there already.
    Once,
}

/// A weekly pattern as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PatternReading {
    /// The lines that were understood.
    pub pattern: Vec<PatternLine>,
    /// What was not.
    pub unread: Vec<Unread>,
}

/// Reads a weekly pattern.
pub fn read_pattern(text: &str) -> PatternReading {
    let signs = signs(text);
    let mut scanner = Scanner::new(&signs);
    let mut pattern = Vec::new();
    crate::pattern::lines(&mut scanner, &mut pattern);
    PatternReading { pattern, unread: scanner.unread }
}

/// A sign: as it is read, as it was typed, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sign {
    pub(crate) plain: char,
    pub(crate) typed: char,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// The signs of a text.
pub(crate) fn signs(text: &str) -> Vec<Sign> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut line, mut column) = (1, 0);
    let mut signs = Vec::with_capacity(text.len());
    for typed in text.chars().filter(|sign| *sign != '\r') {
        column += 1;
        signs.push(Sign { plain: plain(typed), typed, line, column });
        if typed == '\n' {
            (line, column) = (line + 1, 0);
        }
    }
    signs
}

/// The one form of signs that mean the same.
fn plain(sign: char) -> char {
    let sign = match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ => sign,
    };
    match sign {
        '周' => '週',
        '\u{3000}' | '\t' | '\u{a0}' | '\u{2009}' => ' ',
        '×' | '✕' | '✖' | '╳' => '*',
        '~' | '〜' | '∼' | '–' | '—' | '−' | '‐' | '‑' | '─' => '-',
        '、' | '､' | '﹑' => ',',
        '。' | '；' | '﹔' => ';',
        '∶' | '︰' | '﹕' => ':',
        _ => sign,
    }
}

/// Reads signs one after the other.
pub(crate) struct Scanner<'s> {
    signs: &'s [Sign],
    at: usize,
    pub(crate) unread: Vec<Unread>,
}

impl<'s> Scanner<'s> {
    pub(crate) fn new(signs: &'s [Sign]) -> Self {
        Self { signs, at: 0, unread: Vec::new() }
    }

    /// The sign `ahead` of the place.
    pub(crate) fn peek(&self, ahead: usize) -> Option<char> {
        self.signs.get(self.at + ahead).map(|sign| sign.plain)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.signs.len()
    }

    /// The place, to come back to.
    pub(crate) fn place(&self) -> usize {
        self.at
    }

    pub(crate) fn go_to(&mut self, place: usize) {
        self.at = place;
    }

    pub(crate) fn step(&mut self) {
        self.at = (self.at + 1).min(self.signs.len());
    }

    /// Steps over a sign that fits.
    pub(crate) fn take(&mut self, fits: impl Fn(char) -> bool) -> Option<char> {
        let sign = self.peek(0).filter(|sign| fits(*sign))?;
        self.step();
        Some(sign)
    }

    pub(crate) fn eat(&mut self, sign: char) -> bool {
        self.take(|one| one == sign).is_some()
    }

    /// Does the text stand here?
    pub(crate) fn sees(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, sign)| self.peek(ahead) == Some(sign))
    }

    /// Steps over one of the texts, the first that stands here.
    pub(crate) fn eat_any(&mut self, texts: &[&str]) -> bool {
        let found = texts.iter().find(|text| self.sees(text));
        if let Some(text) = found {
            self.at += text.chars().count();
        }
        found.is_some()
    }

    /// Steps over spaces.
    pub(crate) fn blanks(&mut self) {
        while self.eat(' ') {}
    }

    /// Steps over spaces and ends of lines.
    pub(crate) fn space(&mut self) {
        while self.take(|sign| sign == ' ' || sign == '\n').is_some() {}
    }

    /// Everything up to the end, as it was typed.
    pub(crate) fn rest(&mut self) -> String {
        let text = self.signs.get(self.at..).unwrap_or_default().iter().map(|sign| sign.typed).collect();
        self.at = self.signs.len();
        text
    }

    /// The digits that stand here, as they come.
    pub(crate) fn digits(&mut self) -> String {
        std::iter::from_fn(|| self.take(|sign| sign.is_ascii_digit())).collect()
    }

    /// Has a line ended since a place?
    pub(crate) fn crossed_line(&self, place: usize) -> bool {
        self.signs.get(place..self.at).is_some_and(|signs| signs.iter().any(|sign| sign.plain == '\n'))
    }

    /// Notes that the text here is not understood, up to where `goes_on` says that reading does.
    pub(crate) fn refuse(&mut self, expected: Expected, goes_on: impl Fn(char) -> bool) {
        let from = self.at;
        while self.peek(0).is_some_and(|sign| sign != '\n' && !goes_on(sign)) {
            self.step();
        }
        self.note(from, expected);
    }

    /// Notes that the text from a place up to here is not understood.
    pub(crate) fn note(&mut self, from: usize, expected: Expected) {
        let typed = self.signs.get(from..self.at).unwrap_or_default();
        // Where nothing is left of the text, its end is the place.
        let (line, column) = match (self.signs.get(from), self.signs.last()) {
            (Some(sign), _) => (sign.line, sign.column),
            (None, Some(last)) if last.plain == '\n' => (last.line + 1, 1),
            (None, Some(last)) => (last.line, last.column + 1),
            (None, None) => (1, 1),
        };
        let text: String = typed.iter().map(|sign| sign.typed).collect();
        self.unread.push(Unread { line, column, text: text.trim().to_owned(), expected });
    }

    /// Do days of the week stand here?
    pub(crate) fn sees_days(&self) -> bool {
        let every = ["每日", "每天", "天天", "平日", "週末", "假日", "每"];
        if every.iter().any(|text| self.sees(text)) {
            return true;
        }
        let after = ["星期", "禮拜", "週"].iter().find(|text| self.sees(text)).map(|text| text.chars().count());
        if let Some(after) = after {
            return self.peek(after).is_some_and(|sign| day_of_sign(sign).is_some() || day_of_digit(sign).is_some());
        }
        // 一三五 1330 without a word before it.
        let signs = (0..7).take_while(|ahead| self.peek(*ahead).and_then(day_of_sign).is_some()).count();
        signs >= 2 && self.peek(signs).is_some_and(|sign| sign == ' ' || sign.is_ascii_digit())
    }

    /// The days that stand here; `None` leaves the place at what is not understood.
    pub(crate) fn days(&mut self) -> Option<Days> {
        if self.eat_any(&["每日", "每天", "天天"]) {
            return Some(Days::ALL);
        }
        self.eat('每');
        self.blanks();
        for (word, days) in [("平日", Days::WORKDAYS), ("週末", Days::WEEKEND), ("假日", Days::WEEKEND)] {
            if self.eat_any(&[word]) {
                return Some(days);
            }
        }
        self.week_word();
        self.blanks();
        let from = self.at;
        if let Some(days) = self.digit_days() {
            return Some(days);
        }
        let mut days = Days::NONE;
        while let Some(first) = self.take(|sign| day_of_sign(sign).is_some()).and_then(day_of_sign) {
            let last = self.range_end().unwrap_or(first);
            days = days.with(Days::span(first, last));
            self.between_days();
        }
        // 每週三次: how many, not which.
        if self.peek(0) == Some('次') {
            self.go_to(from);
            return None;
        }
        (!days.is_empty()).then_some(days)
    }

    fn week_word(&mut self) -> bool {
        self.eat_any(&["個星期", "個禮拜", "星期", "禮拜", "週"])
    }

    /// 週135.
    fn digit_days(&mut self) -> Option<Days> {
        let from = self.at;
        let mut days = Days::NONE;
        while let Some(day) = self.peek(0).and_then(day_of_digit) {
            let day = Days::one(day);
            // A day twice, as in 1330: a time.
            if days.with(day) == days {
                break;
            }
            days = days.with(day);
            self.step();
            let comma = self.at;
            if !(self.eat(',') && self.peek(0).and_then(day_of_digit).is_some()) {
                self.at = comma;
            }
        }
        let goes_on = self.peek(0).is_some_and(|sign| sign.is_ascii_digit() || matches!(sign, ':' | '-' | '次' | '時'));
        if days.is_empty() || goes_on {
            self.at = from;
            return None;
        }
        Some(days)
    }

    /// 至五.
    fn range_end(&mut self) -> Option<chrono::Weekday> {
        let from = self.at;
        self.blanks();
        if self.eat_any(&["至", "到", "-"]) {
            self.blanks();
            self.week_word();
            if let Some(last) = self.take(|sign| day_of_sign(sign).is_some()).and_then(day_of_sign) {
                return Some(last);
            }
        }
        self.at = from;
        None
    }

    /// Steps over what stands between two days, if a day follows.
    fn between_days(&mut self) {
        let from = self.at;
        self.blanks();
        self.take(|sign| matches!(sign, ',' | '.' | '/' | '及' | '和' | '與'));
        self.blanks();
        self.week_word();
        if self.peek(0).and_then(day_of_sign).is_none() {
            self.at = from;
        }
    }
}

/// Signs that stand between codes.
pub(crate) fn separates(sign: char) -> bool {
    matches!(sign, ',' | ';' | '/' | '+' | '及' | '和' | '與')
}
