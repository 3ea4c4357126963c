//! A day of the month: what it is, what its records bring, what a visit would bring.

use super::words::own;
use crate::components::visit::visit;
use crate::markup::{classes, html};
use crate::state::Computed;
use crate::state::surcharge::{Visit, may_hold, rows_on, visit_on};
use crate::view::View;
use chrono::{Datelike, NaiveDate};
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::calendar::{DayKind, day_kind};
use ltc_engine::surcharge::{RowStatus, SurchargeRow};
use ltc_report::words;
use yew::prelude::*;

/// The code of a row; a question mark if it waits for somebody.
pub(super) fn chip(row: &SurchargeRow) -> Html {
    let waits = row.status == RowStatus::NeedsConfirmation;
    html! { <span class={classes!("aa", waits.then_some("aa-waits"))}>{ row.code }{ if waits { "?" } else { "" } }</span> }
}

/// The chosen day: what it is, what its records bring, and from which visits.
pub(super) fn day_panel(view: View, computed: &Computed, day: NaiveDate) -> Html {
    let rows = rows_on(&computed.simulation.surcharge_rows, Some(day), None);
    html! {
        <div class="day-panel" id="day-panel">
            <h3>{ words::day(day, view.lang) }{ " " }{ weekday(view, day) }{ " · " }{ day_name(view, day) }</h3>
            if rows.is_empty() {
                <p>{ possible(view, computed, day) }</p>
            }
            <ul>
                { for rows.iter().map(|row| html! {
                    <li>{ chip(row) }{ " " }{ row_words(view, row) }
                        <span class="why">{ " " }{ own(view).because }{ view.lang.labels().colon }{ visits(view, computed, row) }</span></li>
                }) }
            </ul>
        </div>
    }
}

/// A row in words: code, amount, status.
pub(super) fn spoken_row(view: View, row: &SurchargeRow) -> String {
    format!("{} {}", row.code, row_words(view, row))
}

/// The same after the code.
fn row_words(view: View, row: &SurchargeRow) -> String {
    let name = view.basis().code(row.code).map(|code| view.lang.of(&code.name)).unwrap_or_default();
    let family = row.family.map(|family| format!(" ({family})")).unwrap_or_default();
    let status = words::row_status(row.status, view.lang);
    format!("{name}{family} {} {} {status}", words::amount(row.amount), view.words.ntd)
}

/// The visits that a row rests on.
pub(super) fn visits(view: View, computed: &Computed, row: &SurchargeRow) -> String {
    let visits = row.records.iter().filter_map(|place| computed.case.records.get(*place)).map(visit);
    visits.collect::<Vec<_>>().join(view.words.and)
}

/// What a visit on a day may bring of AA08 and AA09 by the plan.
fn open_codes(view: View, computed: &Computed, day: NaiveDate) -> (Visit, bool, bool) {
    let may = |list| may_hold(view.basis(), &computed.case, list, day);
    (visit_on(view.basis(), &computed.case, day), may(ListName::Aa08Services), may(ListName::Aa09Services))
}

/// The same as codes in the cell.
pub(super) fn possible_chips(view: View, computed: &Computed, day: NaiveDate) -> Html {
    let (visit, evening, off) = open_codes(view, computed, day);
    let codes: &[&str] = match visit {
        Visit::DayOff => &["AA09"],
        Visit::DayOffToConfirm => &["AA09?", "AA08"],
        Visit::Evening | Visit::NotInCalendar => &["AA08"],
    };
    let open = |code: &&&str| if code.starts_with("AA08") { evening } else { off };
    codes.iter().filter(open).map(|code| html! { <span class="aa aa-possible">{ *code }</span> }).collect()
}

/// The same in a sentence.
pub(super) fn possible(view: View, computed: &Computed, day: NaiveDate) -> String {
    if !computed.case.records.is_empty() {
        return own(view).no_rows.to_owned();
    }
    let (visit, evening, off) = open_codes(view, computed, day);
    let sentence = match visit {
        Visit::DayOff if off => own(view).brings_day_off,
        Visit::DayOffToConfirm if off => own(view).brings_to_confirm,
        _ if evening => own(view).brings_evening,
        _ => own(view).brings_nothing,
    };
    let hour = |name| view.basis().threshold(name, day).map(|hour| hour.value.to_string()).unwrap_or_default();
    let from = sentence.replace("{from}", &hour(ThresholdName::Aa08FromHour));
    from.replace("{to}", &hour(ThresholdName::Aa08ToHour))
}

/// The day of the week.
pub(super) fn weekday(view: View, day: NaiveDate) -> String {
    let place = usize::try_from(day.weekday().num_days_from_sunday()).unwrap_or_default();
    format!("{}{}", own(view).week, own(view).weekdays.split(' ').nth(place).unwrap_or_default())
}

/// What kind of day it is, with the name of a holiday.
pub(super) fn day_name(view: View, day: NaiveDate) -> String {
    let colon = view.lang.labels().colon;
    match day_kind(view.basis(), day) {
        None => own(view).not_in_calendar.to_owned(),
        Some(DayKind::Workday) => own(view).workday.to_owned(),
        Some(DayKind::MakeUpWorkday) => own(view).make_up_workday.to_owned(),
        Some(DayKind::Weekend) => own(view).weekend.to_owned(),
        Some(DayKind::National(holiday)) => {
            format!("{}{colon}{}", own(view).national_holiday, view.lang.of(&holiday.name))
        }
        Some(DayKind::Substitute(holiday)) => view.lang.of(&holiday.name).to_owned(),
    }
}

/// What stands in the cell of a day that is no common day.
pub(super) fn short_name(view: View, day: NaiveDate) -> Option<String> {
    match day_kind(view.basis(), day)? {
        DayKind::MakeUpWorkday => Some(own(view).make_up_workday.to_owned()),
        DayKind::National(holiday) | DayKind::Substitute(holiday) => Some(view.lang.of(&holiday.name).to_owned()),
        DayKind::Workday | DayKind::Weekend => None,
    }
}
