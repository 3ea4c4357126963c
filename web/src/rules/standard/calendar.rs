//! The holidays of a year as twelve small months.

use super::screen::At;
use crate::components::field::typed;
use crate::markup::{classes, html};
use crate::rules::Msg;
use crate::rules::cite::cited;
use crate::state::surcharge::weeks;
use chrono::{Datelike, NaiveDate, Weekday};
use ltc_engine::basis::{Calendar, Confidence, Holiday, HolidayKind, SourceId};
use ltc_engine::calendar::Month;
use ltc_report::words;
use yew::prelude::*;

/// The year of the day, or the one that is chosen.
pub(super) fn calendar(at: At) -> Html {
    let calendar = &at.view.around.basis.document().calendar;
    let year = at.view.rules.year.unwrap_or_else(|| at.on.year()).clamp(calendar.from.year(), calendar.to.year());
    let lang = at.view.lang();
    let hint = at.words.calendar_hint.replace("{from}", &words::day(calendar.from, lang));
    let months = at.words.month_names.split('|').zip(1..=12);
    html! {
        <div class="year">
            <p class="card-hint">{ hint.replace("{to}", &words::day(calendar.to, lang)) }</p>
            { years(at, calendar, year) }
            <div class="year-months">
                { for months.filter_map(|(name, number)| Some(month(at, calendar, Month::new(year, number)?, name))) }
            </div>
            <ul class="year-legend field-hint">
                <li><span class="day-key is-national"></span>{ at.words.holiday }</li>
                <li><span class="day-key is-substitute"></span>{ at.words.substitute }</li>
                <li><span class="day-key is-make-up"></span>{ at.words.make_up }</li>
            </ul>
            { named(at, calendar, year) }
        </div>
    }
}

fn years(at: At, calendar: &Calendar, year: i32) -> Html {
    let send = at.view.send.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(year) = typed(&event).parse() {
            send.emit(Msg::Year(year));
        }
    });
    let name = |year: i32| {
        let shown = at.view.lang().pick(year - 1911, year);
        at.words.roc_year.replace("{}", &shown.to_string())
    };
    html! {
        <div class="field year-field">
            <label for="standard-year">{ at.words.year }</label>
            <select id="standard-year" ~value={year.to_string()} {onchange}>
                { for (calendar.from.year()..=calendar.to.year()).map(|one| html! {
                    <option value={one.to_string()} selected={one == year}>{ name(one) }</option>
                }) }
            </select>
        </div>
    }
}

fn holiday(calendar: &Calendar, day: NaiveDate) -> Option<&Holiday> {
    calendar.holidays.iter().find(|holiday| holiday.date == day)
}

fn month(at: At, calendar: &Calendar, month: Month, name: &str) -> Html {
    let days = at.words.weekdays.split(' ').zip(at.words.weekday_names.split(' '));
    html! {
        <table class="small-month">
            <caption>{ name.to_owned() }</caption>
            <thead><tr>{ for days.map(|(short, full)| html! {
                <th scope="col"><abbr title={full.to_owned()}>{ short.to_owned() }</abbr></th>
            }) }</tr></thead>
            <tbody>{ for weeks(month).iter().map(|week| html! {
                <tr>{ for week.iter().map(|day| day.map_or_else(|| html! { <td></td> }, |day| cell(at, calendar, day))) }</tr>
            }) }</tbody>
        </table>
    }
}

fn cell(at: At, calendar: &Calendar, day: NaiveDate) -> Html {
    let lang = at.view.lang();
    let found = holiday(calendar, day);
    let works = calendar.make_up_workdays.iter().any(|one| one.date == day);
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let (class, name) = match found {
        Some(holiday) => {
            let class = if holiday.kind == HolidayKind::National { "is-national" } else { "is-substitute" };
            (class, Some(lang.of(&holiday.name).to_owned()))
        }
        None if works => ("is-make-up", Some(at.words.make_up.to_owned())),
        None if weekend => ("is-weekend", None),
        None => ("", None),
    };
    html! {
        <td class={classes!(class, (day == at.on).then_some("is-the-day"))} title={name.clone()}>
            { day.day() }
            if let Some(name) = name {
                <span class="visually-hidden">{ " " }{ name }</span>
            }
        </td>
    }
}

/// The days by name, with their sources.
fn named(at: At, calendar: &Calendar, year: i32) -> Html {
    let lang = at.view.lang();
    let holidays = calendar.holidays.iter();
    let mut days: Vec<(NaiveDate, String, &[SourceId], Confidence)> = holidays
        .map(|one| (one.date, lang.of(&one.name).to_owned(), one.source.as_slice(), one.confidence))
        .chain(
            calendar
                .make_up_workdays
                .iter()
                .map(|one| (one.date, at.words.make_up.to_owned(), one.source.as_slice(), one.confidence)),
        )
        .filter(|(day, ..)| day.year() == year)
        .collect();
    days.sort_by_key(|(day, ..)| *day);
    let weekdays: Vec<&str> = at.words.weekday_names.split(' ').collect();
    let weekday = |day: NaiveDate| {
        let place = usize::try_from(day.weekday().num_days_from_sunday()).unwrap_or_default();
        weekdays.get(place).copied().unwrap_or_default().to_owned()
    };
    let title = at.words.calendar;
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={title}>
            <table class="ledger standard-table">
                <thead><tr>
                    <th scope="col">{ lang.labels().date }</th><th scope="col">{ lang.labels().name }</th><th scope="col">{ lang.labels().source }</th>
                </tr></thead>
                <tbody>{ for days.iter().map(|(day, name, source, sure)| html! {
                    <tr>
                        <th scope="row">{ words::day(*day, lang) }{ " " }{ weekday(*day) }</th>
                        <td class="wrap">{ name.clone() }</td>
                        <td class="wrap">{ cited(at.view, source, *sure) }</td>
                    </tr>
                }) }</tbody>
            </table>
        </div>
    }
}
