//! The day, what is shown of it, and what is searched for.

use super::changes::around;
use super::csv::csv;
use super::lines::{Group, Line};
use super::named::counted;
use super::screen::{At, has_families};
use crate::browser;
use crate::components::field::typed;
use crate::components::icon::{PRINT, SAVE, icon};
use crate::markup::html;
use crate::rules::Msg;
use crate::rules::address::{Place, Wanted};
use chrono::NaiveDate;
use ltc_engine::basis::Family;
use ltc_report::words;
use yew::prelude::*;

/// The field for the day, and the ways to the days on which something changed.
pub(super) fn day_bar(at: At) -> Html {
    let (view, words, lang) = (at.view, at.words, at.view.lang());
    let (before, after) = around(&view.rules.facts.changes, at.on);
    let send = view.send.clone();
    let onchange = Callback::from(move |event: Event| send.emit(Msg::Day(typed(&event))));
    let no_day = view.rules.no_day.clone();
    let value = no_day.clone().unwrap_or_else(|| words::day(at.on, lang));
    let described = if no_day.is_some() { "standard-day-error" } else { "standard-day-hint" };
    let step = |day: Option<NaiveDate>, text: &str, none: &str, id: &'static str| match day {
        Some(day) => html! {
            <a {id} class="button" href={at.day_address(day)}>{ text.replace("{}", &words::day(day, lang)) }</a>
        },
        None => html! { <span {id} class="field-hint">{ none.to_owned() }</span> },
    };
    let today = Place::Standard(Wanted { on: None, find: None, ..at.wanted.clone() }).address();
    html! {
        <div class="day-bar card">
            <div class="field">
                <label for="standard-day">{ words.day }</label>
                <input type="text" id="standard-day" ~value={value} autocomplete="off" inputmode="numeric" {onchange}
                    aria-describedby={described} aria-invalid={no_day.is_some().then_some("true")} />
                if no_day.is_some() {
                    <p class="field-error" id="standard-day-error" role="alert">{ words.not_a_day }</p>
                } else {
                    <p class="field-hint" id="standard-day-hint">{ words.day_hint }</p>
                }
            </div>
            <div class="day-steps">
                { step(before, words.before, words.no_before, "change-before") }
                { step(after, words.after, words.no_after, "change-after") }
                if at.wanted.on.is_some_and(|day| day != view.around.today) {
                    <a class="button" id="standard-today" href={today}>{ words.today }</a>
                }
            </div>
            if let Some(edition) = view.around.basis.edition(at.on) {
                <p class="day-edition" role="status">
                    { words.edition_is.replace("{day}", &words::day(at.on, lang)).replace("{edition}", lang.of(&edition.name)) }
                </p>
            }
        </div>
    }
}

/// The choice between groups.
pub(super) fn groups(at: At, found: &[&Line]) -> Html {
    let searching = !at.view.rules.find.trim().is_empty();
    html! {
        <nav class="standard-groups" aria-label={at.words.groups}>
            <ul>
                { for Group::ALL.iter().map(|group| {
                    let count = found.iter().filter(|line| line.group == *group).count();
                    html! {
                        <li><a href={at.group_address(*group)} aria-current={(*group == at.group).then_some("true")}>
                            { group.title(at.words) }
                            if searching && *group != Group::Calendar {
                                { " " }<span class="count">{ count }</span>
                            }
                        </a></li>
                    }
                }) }
            </ul>
        </nav>
    }
}

/// The search, how much it leaves, and what can be done with that.
pub(super) fn search(at: At, shown: &[&Line]) -> Html {
    let (view, words) = (at.view, at.words);
    let send = view.send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(Msg::Find(typed(&event))));
    let file = format!("{}-{}-{}.csv", words.file_name, at.group.title(words), at.on);
    let text = csv(&view.around.basis, shown, view.lang());
    let save = Callback::from(move |_: MouseEvent| browser::download_as(&file, "text/csv", &text));
    html! {
        <div class="standard-search">
            <div class="field">
                <label for="standard-find">{ words.search }</label>
                <input type="search" id="standard-find" value={view.rules.find.clone()} placeholder={words.search_hint} autocomplete="off" {oninput} />
            </div>
            if has_families(at.group) {
                { families(at) }
            }
            <p class="standard-count" role="status">{ words.shown.replace("{}", &counted(shown.len())) }</p>
            <div class="buttons">
                <button type="button" class="button" id="standard-csv" onclick={save}>{ icon(SAVE) }{ words.csv }</button>
                <button type="button" class="button" id="standard-print" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ icon(PRINT) }{ words.print }</button>
            </div>
        </div>
    }
}

fn families(at: At) -> Html {
    let (view, words) = (at.view, at.words);
    let send = view.send.clone();
    let onchange = Callback::from(move |event: Event| send.emit(Msg::Family(Family::from_name(&typed(&event)))));
    let chosen = view.rules.family;
    let families = view.around.basis.document().families.iter().filter(|(family, _)| **family != Family::AA);
    html! {
        <div class="field">
            <label for="standard-family">{ words.family }</label>
            <select id="standard-family" ~value={chosen.map_or("", Family::name)} {onchange}>
                <option value="" selected={chosen.is_none()}>{ words.all_families }</option>
                { for families.map(|(family, terms)| html! {
                    <option value={family.name()} selected={chosen == Some(*family)}>
                        { format!("{} {}", family.name(), view.lang().of(&terms.name)) }
                    </option>
                }) }
            </select>
        </div>
    }
}
