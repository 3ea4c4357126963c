//! From a cell's text to the row, and back.

use super::field::{Core, Field};
use super::row::{CodeId, DAY, NO_NUMBER, NO_TIME, NONE, Row, date};
use super::texts::Slot;
use super::{Channel, Draft, Records, number_of};
use ltc_engine::calendar::{parse_day, to_half_width};
use std::borrow::Cow;

/// No more than this many distinct texts of dates are remembered.
const DATES: usize = 4096;

/// Months and years far from any claim are slips of the keyboard, but stay within these.
const MAX_NUMBER: i64 = 1_000_000_000;

impl Records {
    /// Puts a cell into a record. `edit`: it replaces what stands there.
    #[allow(clippy::too_many_lines, reason = "one arm for each field, and nothing else")]
    pub(super) fn put(&mut self, draft: &mut Draft, record: u32, field: Field, text: &str, edit: bool) {
        let text = tidy(text);
        let text = text.as_ref();
        let row = &mut draft.row;
        if edit {
            self.texts.set(record, field as Slot, None);
            // A time stands in one cell or in two; what is entered replaces both.
            for other in same_time(field) {
                self.texts.set(record, *other as Slot, None);
            }
        }
        let readable = match field {
            Field::Client => {
                row.client = if text.is_empty() { NONE } else { self.person(&upper(text)) };
                true
            }
            Field::Unit => {
                row.unit = u16::try_from(self.units.intern(text)).unwrap_or(0);
                true
            }
            Field::Code => {
                row.code = if text.is_empty() { CodeId::MAX } else { self.code_of(text) };
                true
            }
            Field::Worker1 | Field::Worker2 | Field::Worker3 | Field::Worker4 | Field::Worker5 => {
                let place = field as usize - Field::Worker1 as usize;
                if let Some(worker) = draft.workers.get_mut(place) {
                    *worker = if text.is_empty() { None } else { Some(self.person(&upper(text))) };
                }
                true
            }
            Field::Date => {
                let day = self.day_of(text, edit);
                // A last day that was never given moves with the day.
                if edit && row.end_day == row.day {
                    row.end_day = NO_NUMBER;
                }
                row.day = day.unwrap_or(NO_NUMBER);
                mark(row, Core::Date, text.is_empty(), day.is_some())
            }
            Field::EndDate => {
                let day = self.day_of(text, edit);
                row.end_day = day.unwrap_or(NO_NUMBER);
                mark(row, Core::EndDate, false, text.is_empty() || day.is_some())
            }
            Field::FeeType => {
                row.flags.set_subsidised(text == "1" || text == "補助");
                row.flags.set_self_paid(text == "2" || text == "自費");
                let known = row.flags.subsidised() || row.flags.self_paid();
                mark(row, Core::FeeType, text.is_empty(), known)
            }
            Field::Quantity => {
                let number = whole(text).filter(|number| *number > 0);
                row.quantity = number.and_then(|number| i32::try_from(number).ok()).unwrap_or(NO_NUMBER);
                mark(row, Core::Quantity, text.is_empty(), number.is_some())
            }
            Field::UnitPrice => {
                let number = whole(text).filter(|number| *number >= 0);
                row.price = number.and_then(|number| i32::try_from(number).ok()).unwrap_or(NO_NUMBER);
                mark(row, Core::UnitPrice, text.is_empty(), number.is_some())
            }
            Field::Start => {
                let minute = clock(text);
                row.start = minute.filter(|minute| *minute < DAY).unwrap_or(NO_TIME);
                let known = row.start != NO_TIME;
                mark(row, Core::StartMinute, false, true);
                mark(row, Core::StartHour, text.is_empty(), known)
            }
            Field::End => {
                let minute = clock(text);
                row.end = minute.unwrap_or(NO_TIME);
                mark(row, Core::EndMinute, false, true);
                mark(row, Core::EndHour, text.is_empty(), minute.is_some())
            }
            Field::StartHour => {
                let hour = small(text, 23);
                row.start = with_hour(row.start, hour);
                mark(row, Core::StartHour, text.is_empty(), hour.is_some())
            }
            Field::StartMinute => {
                let minute = small(text, 59);
                row.start = with_minute(row.start, minute);
                mark(row, Core::StartMinute, text.is_empty(), minute.is_some())
            }
            Field::EndHour => {
                let hour = small(text, 24);
                row.end = with_hour(row.end, hour);
                mark(row, Core::EndHour, text.is_empty(), hour.is_some())
            }
            Field::EndMinute => {
                let minute = small(text, 59);
                row.end = with_minute(row.end, minute);
                mark(row, Core::EndMinute, text.is_empty(), minute.is_some())
            }
            Field::ApplyAa03 => flag(text).map(|on| row.flags.set_aa03(on)).is_some(),
            // Not stated: yes.
            Field::ApplyAa09 if text.is_empty() => {
                row.flags.set_no_aa09(false);
                true
            }
            Field::ApplyAa09 => flag(text).map(|on| row.flags.set_no_aa09(!on)).is_some(),
            Field::RenounceAa09 => flag(text).map(|on| row.flags.set_no_aa09(on)).is_some(),
            Field::MissedVisit => flag(text).map(|on| row.flags.set_missed(on)).is_some(),
            Field::LastService => flag(text).map(|on| row.flags.set_last_service(on)).is_some(),
            Field::Aa10Status => {
                let status = if text.is_empty() { Some(0) } else { small(text, 3) };
                row.flags.set_aa10(u8::try_from(status.unwrap_or(0)).unwrap_or(0));
                status.is_some()
            }
            _ => false,
        };
        // What became a number need not be kept as text; what did not is kept as it stands.
        if !readable && !text.is_empty() {
            if is_suspect(field, text) {
                row.flags.set_suspect(true);
            }
            if edit {
                self.texts.set(record, field as Slot, Some(text));
            } else {
                self.texts.push(record, field as Slot, text);
            }
        }
    }

    fn code_of(&mut self, text: &str) -> CodeId {
        let known = self.known_codes.get(&text.to_ascii_uppercase());
        let code = known.map_or(text, |code| code.as_ref());
        CodeId::try_from(self.codes.intern(code)).map_or(CodeId::MAX - 1, |id| id.min(CodeId::MAX - 1))
    }

    /// The day of a text. The API takes `yyyyMMdd` and nothing else; an edit may say it in any form,
    /// since writers make their own of it.
    fn day_of(&mut self, text: &str, edit: bool) -> Option<i32> {
        if text.is_empty() {
            return None;
        }
        if edit {
            return parse_day(text).ok().map(number_of);
        }
        if let Some(day) = self.dates.get(text) {
            return *day;
        }
        let form = match self.channel_now() {
            Channel::FeeApply => text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()),
            _ => true,
        };
        let day = if form { parse_day(text).ok().map(number_of) } else { None };
        if self.dates.len() < DATES {
            self.dates.add(text, day);
        }
        day
    }
}

/// Settles what a whole record says: hours without minutes, the last day, cells that never came.
pub(super) fn close(row: &mut Row) {
    let mut missing = |core: Core, is: bool| {
        if is && row.bad & core as u16 == 0 {
            row.missing |= core as u16;
        } else {
            row.missing &= !(core as u16);
        }
    };
    missing(Core::Client, row.client == NONE);
    missing(Core::Date, row.day == NO_NUMBER);
    missing(Core::Code, row.code == CodeId::MAX);
    missing(Core::FeeType, !row.flags.subsidised() && !row.flags.self_paid());
    missing(Core::Quantity, row.quantity == NO_NUMBER);
    missing(Core::Worker, row.workers == 0);
    missing(Core::StartHour, !has_hour(row.start));
    missing(Core::StartMinute, !has_minute(row.start));
    missing(Core::EndHour, !has_hour(row.end));
    missing(Core::EndMinute, !has_minute(row.end));
    // 24:30: both halves can be read, together they are no time.
    if has_hour(row.end) && has_minute(row.end) && row.end > DAY {
        row.bad |= Core::EndHour as u16;
    }
    if row.end_day == NO_NUMBER && row.bad & Core::EndDate as u16 == 0 {
        row.end_day = row.day;
    }
}

/// Marks a core field; says whether the cell became part of the row.
fn mark(row: &mut Row, core: Core, is_missing: bool, readable: bool) -> bool {
    row.bad &= !(core as u16);
    if !is_missing && !readable {
        row.bad |= core as u16;
    }
    is_missing || readable
}

/// Does a rule have to look at this text?
pub(super) fn is_suspect(field: Field, text: &str) -> bool {
    field.is_too_long(text) || !field.reads(text)
}

/// The other cells in which the same time can stand.
fn same_time(field: Field) -> &'static [Field] {
    match field {
        Field::Start => &[Field::StartHour, Field::StartMinute],
        Field::End => &[Field::EndHour, Field::EndMinute],
        Field::StartHour | Field::StartMinute => &[Field::Start],
        Field::EndHour | Field::EndMinute => &[Field::End],
        _ => &[],
    }
}

// While a record is being read, half a time is kept with one of these added: the rules never see it,
// since `span` needs both halves.
const HOUR_ONLY: u16 = 0x4000;
const MINUTE_ONLY: u16 = 0x8000;

fn has_hour(time: u16) -> bool {
    time != NO_TIME && time & MINUTE_ONLY == 0
}

fn has_minute(time: u16) -> bool {
    time != NO_TIME && time & HOUR_ONLY == 0
}

fn with_hour(time: u16, hour: Option<u16>) -> u16 {
    let minute = if has_minute(time) { Some((time & !MINUTE_ONLY) % 60) } else { None };
    join(hour, minute)
}

fn with_minute(time: u16, minute: Option<u16>) -> u16 {
    let hour = if has_hour(time) { Some((time & !HOUR_ONLY) / 60) } else { None };
    join(hour, minute)
}

fn join(hour: Option<u16>, minute: Option<u16>) -> u16 {
    match (hour, minute) {
        (Some(hour), Some(minute)) => hour * 60 + minute,
        (Some(hour), None) => HOUR_ONLY | (hour * 60),
        (None, Some(minute)) => MINUTE_ONLY | minute,
        (None, None) => NO_TIME,
    }
}

/// Without white space at the ends, full-width signs as half-width ones. Most cells are so already.
fn tidy(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.is_ascii() || !text.chars().any(|c| matches!(c, '\u{3000}' | '\u{ff01}'..='\u{ff5e}')) {
        return Cow::Borrowed(text);
    }
    // Sentences keep their full-width punctuation; only what is a code, a number or a date is turned.
    let half = to_half_width(text);
    if half.is_ascii() { Cow::Owned(half.trim().to_owned()) } else { Cow::Borrowed(text) }
}

fn upper(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Cow::Owned(text.to_ascii_uppercase())
    } else {
        Cow::Borrowed(text)
    }
}

/// A whole number: `2`, `2.0`, `1,200`.
fn whole(text: &str) -> Option<i64> {
    if let Some((whole, fraction)) = text.split_once('.') {
        let zeros = !fraction.is_empty() && fraction.bytes().all(|byte| byte == b'0');
        return if zeros { whole_digits(whole) } else { None };
    }
    whole_digits(text)
}

fn whole_digits(text: &str) -> Option<i64> {
    let number: i64 = match text.parse() {
        Ok(number) => number,
        // `1,200`, but not `1,5`: a comma in another place is somebody's decimal sign or a slip.
        Err(_) if in_thousands(text) => text.replace(',', "").parse().ok()?,
        Err(_) => return None,
    };
    (-MAX_NUMBER..=MAX_NUMBER).contains(&number).then_some(number)
}

/// Groups of three digits behind the first comma, one to three before it.
fn in_thousands(text: &str) -> bool {
    let mut groups = text.strip_prefix('-').unwrap_or(text).split(',');
    let is_number = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()) && is_number(group));
    first && groups.all(|group| group.len() == 3 && is_number(group))
}

/// A small number without sign: hours, minutes, options.
pub(super) fn small(text: &str, max: u16) -> Option<u16> {
    let number = u16::try_from(whole(text)?).ok()?;
    (number <= max && text.starts_with(|first: char| first.is_ascii_digit())).then_some(number)
}

/// `HH:MM`, `24:00` as an end.
fn clock(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let total = small(hour, 24)? * 60 + small(minute, 59)?;
    (total <= DAY).then_some(total)
}

/// Yes and no in the forms that people use; an empty cell is no.
fn flag(text: &str) -> Option<bool> {
    match text {
        "1" | "Y" | "y" | "是" | "V" | "v" | "✓" | "true" | "TRUE" | "1.0" => Some(true),
        "" | "0" | "N" | "n" | "否" | "false" | "FALSE" | "0.0" => Some(false),
        _ => None,
    }
}

/// What a cell says now. See [`Records::value`].
pub(super) fn value(records: &Records, record: u32, field: Field) -> Cow<'_, str> {
    if let Some(text) = records.text(record, field) {
        return Cow::Borrowed(text);
    }
    let row = records.row(record);
    let number = |number: i32| if number == NO_NUMBER { Cow::Borrowed("") } else { Cow::Owned(number.to_string()) };
    let yes = |on: bool| Cow::Borrowed(if on { "1" } else { "" });
    let day = |day: i32| date(day).map_or(Cow::Borrowed(""), |day| Cow::Owned(day.to_string()));
    let hour = |time: u16| if has_hour(time) { Cow::Owned(((time & !HOUR_ONLY) / 60).to_string()) } else { "".into() };
    let minute =
        |time: u16| if has_minute(time) { Cow::Owned(((time & !MINUTE_ONLY) % 60).to_string()) } else { "".into() };
    let full = |time: u16| {
        if has_hour(time) && has_minute(time) {
            Cow::Owned(format!("{:02}:{:02}", time / 60, time % 60))
        } else {
            "".into()
        }
    };
    match field {
        Field::Client => Cow::Borrowed(records.name(row.client)),
        Field::Code => Cow::Borrowed(records.code(row)),
        Field::Unit => Cow::Borrowed(records.units().name(row.unit.into())),
        Field::Worker1 | Field::Worker2 | Field::Worker3 | Field::Worker4 | Field::Worker5 => {
            let place = field as usize - Field::Worker1 as usize;
            let worker = row.worker_cells().zip(records.workers(row)).find(|(cell, _)| *cell == place);
            Cow::Borrowed(worker.map_or("", |(_, worker)| records.name(*worker)))
        }
        Field::Date => day(row.day),
        Field::EndDate if row.end_day != row.day => day(row.end_day),
        Field::FeeType => Cow::Borrowed(match (row.flags.subsidised(), row.flags.self_paid()) {
            (true, _) => "1",
            (_, true) => "2",
            _ => "",
        }),
        Field::Quantity => number(row.quantity),
        Field::UnitPrice => number(row.price),
        Field::Start => full(row.start),
        Field::StartHour => hour(row.start),
        Field::StartMinute => minute(row.start),
        Field::End => full(row.end),
        Field::EndHour => hour(row.end),
        Field::EndMinute => minute(row.end),
        Field::ApplyAa03 => yes(row.flags.aa03()),
        Field::ApplyAa09 => Cow::Borrowed(if row.flags.no_aa09() { "0" } else { "" }),
        Field::RenounceAa09 => yes(row.flags.no_aa09()),
        Field::MissedVisit => yes(row.flags.missed()),
        Field::LastService => yes(row.flags.last_service()),
        Field::Aa10Status if row.flags.aa10() > 0 => Cow::Owned(row.flags.aa10().to_string()),
        _ => Cow::Borrowed(""),
    }
}

#[cfg(test)]
mod tests {
    use super::{small, whole};

    #[test]
    fn numbers_as_people_write_them() {
        for (text, number) in [("2", 2), ("2.0", 2), ("1,200", 1200), ("-3", -3), ("12,345,678", 12_345_678)] {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in ["1,5", "1,2,", "32,5", ",5", "1,0000", "1.5", "", "x", "1,20x"] {
            assert_eq!(whole(text), None, "{text}");
        }
        assert_eq!((small("9", 23), small("+9", 23), small("-0", 23), small("24", 23)), (Some(9), None, None, None));
    }
}
