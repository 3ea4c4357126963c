//! The month with the visits of each line.

use super::Look;
use super::reading::mark_class;
use crate::markup::{classes, html};
use crate::state::surcharge::weeks;
use chrono::{Datelike, NaiveDate};
use ltc_engine::calendar::{DayKind, day_kind};
use ltc_notice::Expansion;
use ltc_report::words;
use yew::prelude::*;

/// The card; nothing without a pattern or a month.
pub(super) fn card(look: Look<'_>) -> Html {
    let Some(expansion) = &look.seen.outcome.expansion else { return Html::default() };
    let title = format!("{} {}", words::month(expansion.month, look.lang), look.words.calendar);
    html! {
        <section class="card" id="notice-calendar" aria-labelledby="notice-calendar-title">
            <h2 id="notice-calendar-title">{ title }</h2>
            <p class="card-hint">{ look.words.calendar_hint }</p>
            if look.seen.holidays_unknown {
                <p class="message message-warning">{ look.words.holidays_unknown }</p>
            }
            <table class="notice-month" aria-labelledby="notice-calendar-title">
                <thead><tr>{ for look.words.weekdays.split(' ').map(|name| html! { <th scope="col">{ name.to_owned() }</th> }) }</tr></thead>
                <tbody>
                    { for weeks(expansion.month).iter().map(|week| html! {
                        <tr>{ for week.iter().map(|day| match day {
                            Some(day) => cell(look, expansion, *day),
                            None => html! { <td class="no-day"></td> },
                        }) }</tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}

fn cell(look: Look<'_>, expansion: &Expansion, day: NaiveDate) -> Html {
    let holiday = match day_kind(&look.around.basis, day) {
        Some(DayKind::National(holiday) | DayKind::Substitute(holiday)) => Some(look.lang.of(&holiday.name).to_owned()),
        _ => None,
    };
    let marks = expansion.lines.iter().enumerate().filter_map(|(place, dates)| {
        let on = dates.dates.contains(&day);
        (on || dates.left_out.contains(&day)).then_some((place, on))
    });
    html! {
        <td class={classes!(holiday.is_some().then_some("day-off"))} data-day={day.to_string()}>
            <span class="day-number">{ day.day() }</span>
            if let Some(holiday) = holiday {
                <span class="day-name">{ holiday }</span>
            }
            { for marks.map(|(place, on)| mark(look, place, on)) }
        </td>
    }
}

fn mark(look: Look<'_>, place: usize, on: bool) -> Html {
    let line = format!("{} {} {}", look.words.line, place + 1, look.words.line_after);
    let line = line.trim().to_owned();
    if on {
        html! { <span class={classes!("visit-mark", mark_class(place))} title={line}>{ place + 1 }</span> }
    } else {
        html! {
            <s class="visit-mark visit-off" title={format!("{line}{}{}", look.lang.labels().colon, look.labels.left_out)}>{ place + 1 }</s>
        }
    }
}
