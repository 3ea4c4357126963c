//! The days of a client's month: seven columns, on a phone a list.

use super::calendar::{column, day_number, short_date};
use crate::check::desk::{Act, Desk, View};
use crate::check::records::row::{severity_class, severity_icon};
use crate::check::words::clients::Words;
use crate::components::icon::icon;
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
        let style = (place == 0).then(|| format!("--column: {}", at + 1)).unwrap_or_default();
        html! {
            <li class={classes!("calendar-day", day.off.is_some().then_some("calendar-off"), day.services.is_empty().then_some("calendar-empty"))} ~style={style}>
                <p class="calendar-date">
                    <span class="calendar-number" aria-hidden="true">{ day_number(&day.date).to_owned() }</span>
                    <span class="calendar-long">{ short_date(&day.date) }{ " (" }{ weekday }{ ")" }</span>
                    if let Some(off) = &day.off { <span class="calendar-name">{ off.clone() }</span> }
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
    let act = match service.worst {
        Some(_) => View::Findings(FindingFilter { record: Some(service.record), ..FindingFilter::default() }),
        None => {
            let filter = RecordFilter { client: Some(client.to_owned()), ..RecordFilter::default() };
            View::Records(filter, Some(service.record))
        }
    };
    html! {
        <button type="button" class={classes!("calendar-service", service.worst.map(severity_class))} onclick={desk.click(Act::Show(act))}
            aria-label={says(service, words)}>
            <span class="calendar-code">
                if let Some(worst) = service.worst { { icon(severity_icon(worst)) } }
                { service.code.clone() }
                if service.quantity != 1 { { format!("×{}", service.quantity) } }
            </span>
            if !service.time.is_empty() { <span class="calendar-time">{ service.time.clone() }</span> }
            { for service.surcharges.iter().map(|code| html! { <span class="aa">{ code.clone() }</span> }) }
            { for service.awaiting.iter().map(|code| html! { <span class="aa aa-waits">{ code.clone() }{ "?" }</span> }) }
        </button>
    }
}

/// A service in words.
fn says(service: &DayService, words: &Words) -> String {
    let mut parts = vec![service.code.clone()];
    parts.extend(Some(service.time.clone()).filter(|time| !time.is_empty()));
    parts.push(format!("{} {}", service.quantity, words.units));
    parts.extend(service.worst.map(|worst| {
        match worst {
            Severity::Error => words.error,
            Severity::Warning => words.warning,
            Severity::Note => words.note,
        }
        .to_owned()
    }));
    if !service.surcharges.is_empty() {
        parts.push(format!("{} {}", words.earns, service.surcharges.join(" ")));
    }
    if !service.awaiting.is_empty() {
        parts.push(format!("{} {}", words.awaiting, service.awaiting.join(" ")));
    }
    parts.join(words.comma)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_report::Lang;

    #[test]
    fn a_service_is_said_whole() {
        let service = DayService {
            record: 1,
            code: "BA01".to_owned(),
            time: "08:00–09:00".to_owned(),
            quantity: 2,
            worst: Some(Severity::Error),
            surcharges: vec!["AA05".to_owned(), "AA08".to_owned()],
            awaiting: vec!["AA10".to_owned()],
        };
        assert_eq!(says(&service, Words::of(Lang::Zh)), "BA01，08:00–09:00，2 單位，錯誤，加計 AA05 AA08，待確認 AA10");
        let plain = DayService { time: String::new(), worst: None, surcharges: vec![], awaiting: vec![], ..service };
        assert_eq!(says(&plain, Words::of(Lang::En)), "BA01, 2 units");
    }
}
