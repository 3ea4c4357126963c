//! What holds for every day: of the calendar, before it and after it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, also outside of its functions")]

use chrono::NaiveDate;
use ltc_duties::{Answer, Book, Event, Occasion, Profile, StepKind, Trigger, Unit, calendar_file, due};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::is_workday;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::sync::LazyLock;

static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().unwrap());
static BOOK: LazyLock<Book> = LazyLock::new(|| Book::embedded().unwrap());

/// A profile in which everything is owed.
fn everything() -> Profile {
    let duties = BOOK.duties.iter().map(|duty| duty.id.clone()).collect();
    Profile { duties, readings: Vec::new(), ..BOOK.profiles[0].clone() }
}

fn days() -> impl Strategy<Value = NaiveDate> {
    // From a year before the calendar of the standard begins to a year after it ends.
    (0_u64..365 * 12).prop_map(|day| NaiveDate::from_ymd_opt(2017, 1, 1).unwrap() + chrono::Days::new(day))
}

fn occasions() -> impl Strategy<Value = Occasion> {
    let trigger = (0..Trigger::ALL.len()).prop_map(|place| Trigger::ALL[place]);
    (trigger, days(), proptest::option::of(0_u32..300), 1_u32..=8, proptest::collection::vec(days(), 0..12)).prop_map(
        |(trigger, on, caseload, level, sessions)| {
            let sessions = sessions.into_iter().filter(|day| *day > on).collect();
            Occasion { caseload, level: Some(level), sessions, ..Occasion::on(trigger, on) }
        },
    )
}

fn day(answer: &Answer<'_>) -> Option<NaiveDate> {
    answer.due.as_ref().and_then(|due| due.day)
}

proptest! {
    // The same cases every time.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_days_end_on_a_working_day_or_are_unknown(occasion in occasions()) {
        for due in due(&BASIS, &BOOK, &everything(), &occasion) {
            for answer in std::iter::once(&due.chosen).chain(&due.others) {
                if answer.reading.due.is_none_or(|how| how.unit != Unit::WorkingDays) {
                    continue;
                }
                if let Some(day) = day(answer) {
                    prop_assert_eq!(is_workday(&BASIS, day), Some(true));
                } else {
                    let last = answer.due.as_ref().unwrap().steps.last().unwrap();
                    prop_assert_eq!(&last.kind, &StepKind::Unknown);
                }
            }
        }
    }

    #[test]
    fn with_the_day_as_day_1_it_is_never_later(occasion in occasions()) {
        for due in due(&BASIS, &BOOK, &everything(), &occasion) {
            let all = || std::iter::once(&due.chosen).chain(&due.others);
            let by = |day_one: bool| all().find(|one| one.reading.due.is_some_and(|how| how.day_one == day_one));
            if let (Some(first), Some(zero)) = (by(true), by(false))
                && let (Some(first), Some(zero)) = (day(first), day(zero))
            {
                prop_assert!(first <= zero, "{} {first} {zero}", due.duty.id);
            }
        }
    }

    #[test]
    fn a_later_occasion_is_never_due_earlier(trigger in 0..Trigger::ALL.len(), one in days(), other in days()) {
        let trigger = Trigger::ALL[trigger];
        let (early, late) = (one.min(other), one.max(other));
        let due = |on| due(&BASIS, &BOOK, &everything(), &Occasion { caseload: Some(150), ..Occasion::on(trigger, on) });
        let (before, after) = (due(early), due(late));
        for before in before {
            // In the last days of a month more is owed than before them.
            let Some(after) = after.iter().find(|after| after.duty.id == before.duty.id) else { continue };
            if let (Some(before), Some(after)) = (before.day(), after.day()) {
                prop_assert!(before <= after, "{before} {after}");
            }
        }
    }

    #[test]
    fn every_day_gone_through_is_told_once_and_in_order(occasion in occasions()) {
        for due in due(&BASIS, &BOOK, &everything(), &occasion) {
            let Some(counted) = due.chosen.due else { continue };
            let Some(how) = due.chosen.reading.due else { continue };
            let step = if how.before { -1 } else { 1 };
            for pair in counted.steps.windows(2) {
                prop_assert_eq!((pair[1].day - pair[0].day).num_days(), step);
            }
            if let (Some(last), Some(day)) = (counted.steps.last(), counted.day) {
                prop_assert_eq!(last.day, day);
                prop_assert_eq!(last.number, Some(how.number));
            }
        }
    }

    #[test]
    fn a_calendar_file_is_read_back_by_another_program(
        events in proptest::collection::vec(("[ -~照會，；、\n]{0,120}", "[ -~期限\n\\\\,;:]{0,200}", days()), 0..5),
        stamp in days(),
    ) {
        let number = |(place, (summary, description, day)): (usize, (String, String, NaiveDate))| Event {
            uid: format!("duty-{place}@ltc-abacus"), day, summary, description,
        };
        let events: Vec<Event> = events.into_iter().enumerate().map(number).collect();
        let file = calendar_file("期限", stamp, &events);
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
        let text = icalendar::parser::unfold(&file);
        let read = icalendar::parser::read_calendar(&text).map_err(|error| TestCaseError::fail(error.clone()))?;
        prop_assert_eq!(read.components.len(), events.len());
        for (component, event) in read.components.iter().zip(&events) {
            let value = |name: &str| component.find_prop(name).map(|found| found.val.as_ref().to_owned());
            prop_assert_eq!(value("UID"), Some(event.uid.clone()));
            let start = component.find_prop("DTSTART").unwrap();
            prop_assert_eq!(start.val.as_ref(), event.day.format("%Y%m%d").to_string());
            prop_assert_eq!(value("SUMMARY"), Some(event.summary.clone()));
            prop_assert_eq!(value("DESCRIPTION"), Some(event.description.clone()));
        }
    }
}
