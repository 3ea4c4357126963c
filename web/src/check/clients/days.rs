//! The days of a client's month: seven columns, on a phone a list.

use super::calendar::{column, day_number, holiday, short_date};
use crate::check::desk::{Act, Desk, View};
use crate::check::records::row::{severity_class, severity_icon};
use crate::check::words::clients::Words;
use crate::components::icon::icon;
use crate::markup::{classes, html};
use ltc_wire::Severity;
use ltc_wire::finding::FindingFilter;
use ltc_wire::month::{Day, DayService};
use ltc_wire::record::RecordFilter;
use yew::prelude::*;

/// Which days.
#[derive(Properties, PartialEq)]
pub(crate) struct DaysProps {
    /// The days of the month.
    pub(crate) days: Vec<Day>,
    /// The weekday of the first, 0 Monday.
    pub(crate) first_weekday: u8,
    /// Whose.
    pub(crate) client: String,
}

/// The calendar.
#[component]
pub(crate) fn Days(props: &DaysProps) -> Html {
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let weekdays: Vec<&'static str> = words.weekdays.split(' ').collect();
    let day = |(place, day): (usize, &Day)| {
        let at = column(props.first_weekday, place);
        let weekday = weekdays.get(at).copied().unwrap_or_default();
        // Only the first day has to be told its column.
        let style = if place == 0 { format!("--column: {}", at + 1) } else { String::new() };
        html! {
            <li class={classes!("calendar-day", day.off.is_some().then_some("calendar-off"), day.services.is_empty().then_some("calendar-empty"))} ~style={style}>
                <p class="calendar-date">
                    <span class="calendar-number" aria-hidden="true">{ day_number(&day.date).to_owned() }</span>
                    <span class="calendar-long">{ short_date(&day.date) }{ " (" }{ weekday }{ ")" }</span>
                    if let Some(off) = day.off.as_deref().and_then(|off| holiday(off, weekday)) { <span class="calendar-name">{ off.to_owned() }</span> }
                </p>
                if day.services.is_empty() {
                    <p class="visually-hidden">{ words.no_service }</p>
                } else {
                    <ul>{ for day.services.iter().map(|service| html! { <li>{ button(service, &props.client, &desk, words) }</li> }) }</ul>
                }
            </li>
        }
    };
    html! {
        <section class="card" aria-labelledby="client-days">
            <h3 id="client-days">{ words.month }</h3>
            <p class="card-hint">{ words.month_hint }</p>
            <div class="calendar-head" aria-hidden="true">{ for weekdays.iter().map(|name| html! { <span>{ *name }</span> }) }</div>
            <ol class="calendar">{ for props.days.iter().enumerate().map(day) }</ol>
        </section>
    }
}

fn button(service: &DayService, client: &str, desk: &Desk, words: &'static Words) -> Html {
    let act = if service.worst.is_some() {
        View::Findings(FindingFilter { record: Some(service.record), ..FindingFilter::default() })
    } else {
        let filter = RecordFilter { client: Some(client.to_owned()), ..RecordFilter::default() };
        View::Records(filter, Some(service.record))
    };
    let severity = service.worst.map(|worst| match worst {
        Severity::Error => words.error,
        Severity::Warning => words.warning,
        Severity::Note => words.note,
    });
    html! {
        <button type="button" class={classes!("calendar-service", service.worst.map(severity_class))} onclick={desk.click(Act::Show(act))}>
            if let (Some(worst), Some(name)) = (service.worst, severity) {
                { icon(severity_icon(worst)) }{ spoken(name) }
            }
            <span class="calendar-code">{ service.code.clone() }{ times(service.quantity) }</span>
            { " " }
            if !service.time.is_empty() { <span class="calendar-time">{ service.time.clone() }</span> }
            if !service.surcharges.is_empty() { { spoken(words.earns) } }
            { for service.surcharges.iter().map(|code| html! { <span class="aa">{ code.clone() }</span> }) }
            if !service.awaiting.is_empty() { { spoken(words.awaiting) } }
            { for service.awaiting.iter().map(|code| html! { <span class="aa aa-waits">{ code.clone() }{ "?" }</span> }) }
        </button>
    }
}

/// What others see by shape and place.
fn spoken(text: &'static str) -> Html {
    html! { <span class="visually-hidden">{ " " }{ text }{ " " }</span> }
}

/// How many units, where it is not the usual one.
fn times(quantity: i64) -> String {
    if quantity == 1 { String::new() } else { format!("×{quantity}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_several_units_are_said() {
        assert_eq!((times(1), times(3), times(0)), (String::new(), "×3".to_owned(), "×0".to_owned()));
    }
}
