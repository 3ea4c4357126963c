//! Calendar files (iCalendar, RFC 5545): all-day events, no clock, no ids by chance.

use chrono::{Datelike, NaiveDate};

/// A line holds at most so many bytes (RFC 5545, 3.1).
const LINE_BYTES: usize = 75;

/// An all-day event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for the same duty of the same occasion, so that a second import replaces it.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// What a calendar shows.
    pub summary: String,
    /// What it shows when opened.
    pub description: String,
}

/// A calendar file. `stamp` is the day on which it counts as written.
pub fn calendar_file(name: &str, stamp: NaiveDate, events: &[Event]) -> String {
    let mut file = String::new();
    let mut line = |text: &str| {
        file.push_str(&fold(text));
        file.push_str("\r\n");
    };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//LTC Abacus//ltc-duties//ZH");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escape(name)));
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escape(&event.uid)));
        line(&format!("DTSTAMP:{}T000000Z", compact(stamp)));
        line(&format!("DTSTART;VALUE=DATE:{}", compact(event.day)));
        // The end of an all-day event is the day after.
        line(&format!("DTEND;VALUE=DATE:{}", compact(event.day.succ_opt().unwrap_or(event.day))));
        line(&format!("SUMMARY:{}", escape(&event.summary)));
        line(&format!("DESCRIPTION:{}", escape(&event.description)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn compact(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text value: what would end it or a part of it gets a backslash. Control signs are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            _ if sign.is_control() => {}
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// Breaks a long line between characters; what follows begins with a space.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > LINE_BYTES {
            folded.push_str("\r\n ");
            bytes = 1;
        }
        folded.push(sign);
        bytes += sign.len_utf8();
    }
    folded
}
