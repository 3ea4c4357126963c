//! What is due as a calendar file.

use crate::Lang;
use crate::words::duties as words;
use ltc_duties::{Agenda, Due, Event, Urgency, calendar_file};
use std::collections::BTreeMap;

/// Every day that is known and has not gone by, as all-day events. With `named`, a summary says whom
/// it concerns: the case's name and no other.
pub fn ics_dates(agenda: &Agenda<'_>, lang: Lang, named: bool) -> String {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut events = Vec::new();
    for due in agenda.dues.iter().filter(|due| agenda.urgency(due) != Urgency::Passed) {
        let Some(day) = due.day() else { continue };
        let key = format!("{}-{}-{}", due.duty.id, due.occasion.trigger.name(), due.occasion.on);
        let number = seen.entry(key.clone()).and_modify(|number| *number += 1).or_insert(1);
        let subject = due.occasion.subject.as_deref().filter(|_| named);
        let subject = subject.map(|name| format!("{name} ")).unwrap_or_default();
        events.push(Event {
            uid: format!("{key}-{number}@ltc-abacus"),
            day,
            summary: format!("{subject}{}", words::summary(due, lang)),
            description: description(due, lang),
        });
    }
    let first = events.iter().map(|event| event.day).min();
    let stamp = agenda.as_of.or(first).unwrap_or_default();
    calendar_file(lang.pick("長照算盤 期限", "LTC Abacus: dates"), stamp, &events)
}

fn description(due: &Due<'_>, lang: Lang) -> String {
    let mut lines = vec![lang.of(&due.duty.says).to_owned(), lang.of(&due.chosen.reading.name).to_owned()];
    lines.extend(due.warnings.iter().map(|one| words::warning(*one, lang)));
    lines.push(lang.of(&due.duty.missed).to_owned());
    lines.join("\n")
}
