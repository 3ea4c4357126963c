//! Sentences about days that are due.

use super::names::{step, weekday};
use crate::words::{Lang, day};
use chrono::NaiveDate;
use ltc_duties::{Agenda, Answer, Counted, Due, Sessions, Warning};

/// More steps than this are shortened where they stand in a line.
const MANY_STEPS: usize = 16;

/// `107/12/03（一）`, `2018-12-03 (Mon)`.
pub fn day_with_weekday(date: NaiveDate, lang: Lang) -> String {
    let (text, weekday) = (day(date, lang), weekday(date, lang));
    match lang {
        Lang::Zh => format!("{text}（{weekday}）"),
        Lang::En => format!("{text} ({weekday})"),
    }
}

/// The days of an answer: the last one, from which one on, or that nothing is known.
pub fn period(answer: &Answer<'_>, lang: Lang) -> String {
    let one = |counted: &Counted| match counted.day {
        Some(day) => day_with_weekday(day, lang),
        None => lang.pick("不明（超出行事曆）", "unknown (beyond the calendar)").to_owned(),
    };
    match (&answer.opens, &answer.due) {
        (None, Some(due)) => one(due),
        (Some(opens), None) => format!("{} {}", one(opens), lang.pick("起", "onwards")),
        (Some(opens), Some(due)) => format!("{} {} {}", one(opens), lang.pick("至", "to"), one(due)),
        (None, None) => String::new(),
    }
}

/// How near a day is; empty if nothing counts as today.
pub fn left(agenda: &Agenda<'_>, due: &Due<'_>, lang: Lang) -> String {
    let Some(days) = agenda.days_left(due) else { return String::new() };
    let count = days.unsigned_abs();
    let plural = if count == 1 { "" } else { "s" };
    match (due.only_opens(), days, lang) {
        (false, 0, _) => lang.pick("今天到期", "due today").to_owned(),
        (false, 1.., Lang::Zh) => format!("還有 {count} 天"),
        (false, 1.., Lang::En) => format!("{count} day{plural} left"),
        (false, _, Lang::Zh) => format!("已過 {count} 天"),
        (false, _, Lang::En) => format!("{count} day{plural} ago"),
        (true, ..=0, _) => lang.pick("已可辦理", "may be done").to_owned(),
        (true, _, Lang::Zh) => format!("{count} 天後可辦理"),
        (true, _, Lang::En) => format!("may be done in {count} day{plural}"),
    }
}

/// The days gone through, in a line: `107/12/07（五）第 1 日 → 107/12/08（六）週末 → …`.
pub fn steps_line(counted: &Counted, lang: Lang) -> String {
    let whole = counted.steps.len();
    let shown = counted
        .steps
        .iter()
        .enumerate()
        .filter(|(place, _)| whole <= MANY_STEPS || *place < MANY_STEPS / 2 || *place + 2 >= whole);
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for (place, one) in shown {
        if last.is_some_and(|last| last + 1 != place) {
            parts.push("…".to_owned());
        }
        last = Some(place);
        let number = match (one.number, lang) {
            (Some(0) | None, _) => String::new(),
            (Some(number), Lang::Zh) => format!("第 {number} 日"),
            (Some(number), Lang::En) => format!("day {number}"),
        };
        let why = step(&one.kind, lang);
        let gap = if number.is_empty() || why.is_empty() { "" } else { lang.pick("、", ", ") };
        let space = lang.pick("", " ");
        parts.push(format!("{}{space}{number}{gap}{why}", day_with_weekday(one.day, lang)));
    }
    parts.join(" → ")
}

/// What to look out for, in a sentence.
pub fn warning(warning: Warning, lang: Lang) -> String {
    let date = |date| day_with_weekday(date, lang);
    match (warning, lang) {
        (Warning::DayOff(Some(before)), Lang::Zh) => {
            format!("當日放假，來源未說可順延；前一個工作日為 {}。", date(before))
        }
        (Warning::DayOff(Some(before)), Lang::En) => {
            format!("A day off, and no source moves it; the working day before is {}.", date(before))
        }
        (Warning::DayOff(None), _) => {
            lang.pick("當日放假，來源未說可順延。", "A day off, and no source moves it.").to_owned()
        }
        (Warning::Edge, _) => lang
            .pick(
                "來源未說當日是否仍算；請在前一日完成。",
                "The source does not say whether the day itself counts; be done the day before.",
            )
            .to_owned(),
        (Warning::OutsideCalendar, _) => lang
            .pick(
                "超出基準收錄的行事曆，不知道是否為工作日。",
                "Beyond the calendar of the standard: not known whether offices work.",
            )
            .to_owned(),
        (Warning::NeedsCaseload, _) => {
            lang.pick("依案管量而定；請填案管量。", "It depends on the number of cases; enter it.").to_owned()
        }
        (Warning::TwoInAWeek(one, next), Lang::Zh) => {
            format!("{} 與 {} 在同一週，一週僅能服務 1 次。", date(one), date(next))
        }
        (Warning::TwoInAWeek(one, next), Lang::En) => {
            format!("{} and {} lie in one week; only one session a week.", date(one), date(next))
        }
    }
}

/// The name of a warning for programs.
pub fn warning_name(warning: Warning) -> &'static str {
    match warning {
        Warning::DayOff(_) => "day_off",
        Warning::Edge => "edge",
        Warning::OutsideCalendar => "outside_calendar",
        Warning::NeedsCaseload => "needs_caseload",
        Warning::TwoInAWeek(..) => "two_in_a_week",
    }
}

/// How many sessions there have been.
pub fn sessions(sessions: Sessions, lang: Lang) -> String {
    let Sessions { count, limit, reached } = sessions;
    match (reached, lang) {
        (None, Lang::Zh) => format!("已服務 {count} 次；第 {limit} 次即應申請延案。"),
        (None, Lang::En) => format!("{count} sessions so far; apply at session {limit}."),
        (Some(on), Lang::Zh) => {
            format!("已服務 {count} 次，第 {limit} 次在 {}：應申請延案。", day_with_weekday(on, lang))
        }
        (Some(on), Lang::En) => {
            format!("{count} sessions, session {limit} on {}: apply now.", day_with_weekday(on, lang))
        }
    }
}

/// A duty in a line, without whom it concerns: name, sources.
pub fn summary(due: &Due<'_>, lang: Lang) -> String {
    let name = lang.of(&due.duty.name);
    match lang {
        Lang::Zh => format!("{name}（{}）", due.duty.source.join("、")),
        Lang::En => format!("{name} ({})", due.duty.source.join(", ")),
    }
}
