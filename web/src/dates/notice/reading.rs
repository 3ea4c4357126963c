//! What was understood, and what was not: each with its place in the text.

use super::Look;
use super::form::go_to;
use super::sheet::offset;
use crate::components::icon::{CHECK, NOTE, WARNING, icon};
use crate::markup::{classes, html};
use ltc_notice::{LimitNote, Unread, print_change, print_line};
use ltc_report::words;
use ltc_report::words::notice::{limit_note, unread};
use yew::prelude::*;

/// The card; limits of records stand in it too, since they are about lines of the text.
pub(super) fn card(look: Look<'_>) -> Html {
    let outcome = &look.seen.outcome;
    html! {
        <section class="card" id="notice-reading" aria-labelledby="notice-reading-title">
            <h2 id="notice-reading-title">{ look.words.reading }</h2>
            if outcome.unread.is_empty() {
                <p class="all-well">{ icon(CHECK) }{ look.words.all_read }</p>
            } else {
                <h3>{ look.labels.unread }</h3>
                <ul class="findings">{ for outcome.unread.iter().map(|one| unread_row(look, one)) }</ul>
            }
            { facts(look) }
            { lines(look) }
            if outcome.notice.reason.is_none() && !outcome.notice.changes.is_empty() {
                <p class="message">{ icon(NOTE) }<span>
                    { if outcome.notice.pattern.is_empty() { look.labels.fill_in } else { look.words.fill_reason } }
                </span></p>
            }
            if !outcome.notes.is_empty() {
                <h3>{ look.labels.limits }</h3>
                <ul class="findings">{ for outcome.notes.iter().map(|limit| limit_row(look, limit)) }</ul>
            }
        </section>
    }
}

fn unread_row(look: Look<'_>, one: &Unread) -> Html {
    let from = offset(&look.sheet.text, one.line, one.column);
    let to = from + u32::try_from(one.text.encode_utf16().count()).unwrap_or_default();
    let onclick = Callback::from(move |_: MouseEvent| go_to(from, to));
    html! {
        <li class="finding is-warning" data-line={one.line.to_string()} data-column={one.column.to_string()}>
            { icon(WARNING) }
            <div><p class="finding-text">{ unread(one, look.lang) }</p></div>
            <button type="button" class="button" {onclick}>{ look.words.go_there }</button>
        </li>
    }
}

fn limit_row(look: Look<'_>, limit: &LimitNote) -> Html {
    html! {
        <li class="finding is-warning">
            { icon(WARNING) }
            <div><p class="finding-text">{ limit_note(limit, look.lang) }</p></div>
            <a class="button" href={format!("#/rules/book/{}", limit.kind.rule())}>{ look.words.basis }</a>
        </li>
    }
}

/// Fields that have a form of their own.
fn facts(look: Look<'_>) -> Html {
    let (words, notice) = (look.words, &look.seen.outcome.notice);
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| words::day(day, look.lang));
    let changes = notice.changes.iter().map(print_change).collect::<Vec<_>>().join("；");
    let facts = [
        (words.client, notice.client.clone()),
        (words.on, day(notice.on)),
        (words.changes, Some(changes).filter(|changes| !changes.is_empty())),
        (words.contract_on, day(notice.contract_on)),
        (words.first_service_on, day(notice.first_service_on)),
        (words.respite_visits, notice.respite_visits.map(|visits| visits.to_string())),
        (words.support_unit, notice.support_unit.clone()),
    ];
    if facts.iter().all(|(_, value)| value.is_none()) {
        return Html::default();
    }
    html! {
        <dl class="facts">
            { for facts.into_iter().filter_map(|(name, value)| Some(html! { <div><dt>{ name }</dt><dd>{ value? }</dd></div> })) }
        </dl>
    }
}

/// The lines of the pattern, numbered as in the calendar.
fn lines(look: Look<'_>) -> Html {
    let outcome = &look.seen.outcome;
    if outcome.notice.pattern.is_empty() {
        return Html::default();
    }
    let dates = |place: usize| outcome.expansion.as_ref().and_then(|expansion| expansion.lines.get(place));
    html! {
        <ol class="notice-lines">
            { for outcome.notice.pattern.iter().enumerate().map(|(place, line)| html! {
                <li>
                    <span class={classes!("visit-mark", mark_class(place))} aria-hidden="true">{ place + 1 }</span>
                    <span lang="zh-Hant-TW">{ print_line(line) }</span>
                    if let Some(dates) = dates(place) {
                        <span class="notice-visits">{ format!("{} {}", dates.dates.len(), look.words.visits) }</span>
                    }
                </li>
            }) }
        </ol>
    }
}

/// How the mark of a line looks; they differ by their number, the colour only helps.
pub(super) fn mark_class(place: usize) -> &'static str {
    ["visit-a", "visit-b", "visit-c"].get(place % 3).copied().unwrap_or_default()
}
