//! Lines as a table: the value, since when, by which source, how sure, and all its days.

use super::lines::{Group, Line, Value, Worth};
use super::screen::At;
use crate::markup::html;
use crate::rules::address::Place;
use crate::rules::cite::cited;
use ltc_engine::rule::Surcharge;
use ltc_report::words;
use ltc_report::words::amount;
use yew::prelude::*;

/// The lines of a group.
pub(super) fn table(at: At, lines: &[&Line]) -> Html {
    let labels = at.view.lang().labels();
    let title = at.group.title(at.words);
    let (prices, coded) = (has_prices(at.group), has_codes(at.group));
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={title}>
            <table class="ledger standard-table">
                <thead><tr>
                    if coded {
                        <th scope="col">{ labels.code }</th>
                    }
                    <th scope="col">{ labels.name }</th>
                    if prices {
                        <th scope="col">{ labels.unit }</th>
                        <th scope="col" class="amount">{ labels.price }</th>
                        <th scope="col" class="amount">{ labels.remote_price }</th>
                    } else {
                        <th scope="col">{ labels.value }</th>
                    }
                    <th scope="col">{ labels.from }</th>
                    <th scope="col">{ labels.source }</th>
                </tr></thead>
                <tbody>{ for lines.iter().map(|line| row(at, line)) }</tbody>
            </table>
        </div>
    }
}

fn has_prices(group: Group) -> bool {
    matches!(group, Group::Prices | Group::Surcharges)
}

fn has_codes(group: Group) -> bool {
    has_prices(group) || group == Group::Limits
}

fn row(at: At, line: &Line) -> Html {
    let lang = at.view.lang();
    let now = line.now.as_ref();
    let not_found = || lang.labels().not_found.to_owned();
    let value = now.map_or_else(not_found, |worth| worth.value.shown(lang));
    let class = |value: Option<&Value>| match value {
        Some(Value::Number(_)) if has_prices(at.group) => "amount",
        Some(Value::Number(_)) => "number",
        Some(Value::Text(_)) => "wrap",
        _ => "amount is-unknown-value",
    };
    html! {
        <tr key={format!("{}-{}-{}", line.id, line.name, value)}>
            if has_codes(at.group) {
                <th scope="row"><span class="code">{ line.id.clone() }</span></th>
                <td class="wrap">{ name(at, line) }</td>
            } else {
                <th scope="row" class="wrap">{ name(at, line) }</th>
            }
            if has_prices(at.group) {
                <td class="wrap">{ line.unit.clone() }</td>
                <td class={class(now.map(|worth| &worth.value))}>{ value }</td>
                <td class={class(now.and_then(|worth| worth.remote.as_ref()))}>
                    { now.and_then(|worth| worth.remote.as_ref()).map(|value| value.shown(lang)) }
                </td>
            } else {
                <td class={class(now.map(|worth| &worth.value))}>{ value }</td>
            }
            <td>{ now.and_then(|worth| worth.from).map(|day| words::day(day, lang)) }</td>
            <td class="wrap">
                if let Some(worth) = now {
                    { cited(at.view, &worth.source, worth.confidence) }
                }
                { history(at, line) }
            </td>
        </tr>
    }
}

/// The name with what a reader should know.
fn name(at: At, line: &Line) -> Html {
    let notes = line.now.as_ref().and_then(|worth| worth.note.clone()).into_iter().chain(line.notes.iter().cloned());
    let doubtful = line.doubtful.then(|| at.words.doubtful.to_owned());
    html! {
        <>
            { line.name.clone() }
            if Surcharge::ALL.iter().any(|one| one.code() == line.id) {
                { " " }<a class="to-conditions" href={Place::Rule(format!("{}-R1", line.id)).address()}>{ at.words.conditions }</a>
            }
            if let Some(reading) = chosen(at, line) {
                <strong class="chosen-reading">{ at.words.you_chose.replace("{}", reading) }</strong>
            }
            { for doubtful.into_iter().chain(notes).map(|note| html! { <span class="field-hint">{ note }</span> }) }
        </>
    }
}

/// What the person has chosen instead of the default of a policy.
fn chosen<'a>(at: At<'a>, line: &Line) -> Option<&'a str> {
    let value = at.view.around.choices.chosen(&line.id).filter(|_| line.group == Group::Policies)?;
    let policy = at.view.around.basis.document().policies.iter().find(|policy| policy.name.name() == line.id)?;
    let entry = policy.values.iter().find(|entry| entry.value.name() == value)?;
    Some(at.view.lang().of(&entry.text))
}

/// All days of a value.
fn history(at: At, line: &Line) -> Html {
    match line.all.as_slice() {
        [] => Html::default(),
        [only] => html! {
            <span class="history field-hint">
                { only.from.map(|day| at.words.one_entry.replace("{}", &words::day(day, at.view.lang()))) }
            </span>
        },
        all => html! {
            <details class="history">
                <summary>{ at.words.history.replace("{}", &all.len().to_string()) }</summary>
                <ol>{ for all.iter().map(|worth| html! { <li>{ entry(at, line, worth) }</li> }) }</ol>
            </details>
        },
    }
}

/// A value of the past, the present or the days to come.
fn entry(at: At, line: &Line, worth: &Worth) -> Html {
    let lang = at.view.lang();
    let is_now = line.now.as_ref().is_some_and(|now| now.from == worth.from);
    let remote = worth.remote.as_ref().map(|value| format!("／{}", value.shown(lang)));
    html! {
        <>
            <span class={is_now.then_some("is-now")}>
                { worth.from.map(|day| words::day(day, lang)) }
                if let Some(to) = worth.to {
                    { "–" }{ words::day(to, lang) }
                }
                { " " }<strong>{ worth.value.shown(lang) }{ remote }</strong>
            </span>{ " " }
            { cited(at.view, &worth.source, worth.confidence) }
            if let Some(note) = &worth.note {
                <span class="field-hint">{ note.clone() }</span>
            }
        </>
    }
}

/// Quotas at a glance: levels against purses, and zones.
pub(super) fn quotas(at: At) -> Html {
    let (benefit, labels) = (&at.view.around.basis.document().benefit, at.view.lang().labels());
    let (care, respite) = (benefit.care.at(at.on), benefit.respite.at(at.on));
    let zones = benefit.transport.zones.at(at.on);
    let unknown = || labels.not_found.to_owned();
    html! {
        <div class="quota-tables">
            <table class="ledger">
                <caption>{ at.words.by_level }{ " " }<span class="field-hint">{ at.words.level_1 }</span></caption>
                <thead><tr>
                    <th scope="col">{ labels.level }</th>
                    <th scope="col" class="amount">{ labels.care_month }</th>
                    <th scope="col" class="amount">{ labels.respite_year }</th>
                </tr></thead>
                <tbody>{ for (2..=8).map(|level| html! {
                    <tr>
                        <th scope="row">{ level }</th>
                        <td class="amount">{ care.map_or_else(unknown, |dated| amount(dated.value.of(level))) }</td>
                        <td class="amount">{ respite.map_or_else(unknown, |dated| amount(dated.value.of(level))) }</td>
                    </tr>
                }) }</tbody>
            </table>
            <table class="ledger">
                <caption>{ at.words.by_zone }</caption>
                <thead><tr>
                    <th scope="col">{ labels.zone }</th>
                    <th scope="col" class="amount">{ labels.per_month }</th>
                </tr></thead>
                <tbody>{ for (1..=4).map(|zone| html! {
                    <tr>
                        <th scope="row">{ zone }</th>
                        <td class="amount">{ zones.and_then(|dated| dated.value.of(zone)).map_or_else(unknown, amount) }</td>
                    </tr>
                }) }</tbody>
            </table>
        </div>
    }
}
