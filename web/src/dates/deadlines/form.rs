//! What is typed: the profile, the day, and occasions with the deadlines of each right below it.

use super::entry::{Entry, Field, Wrong};
use super::list::due_list;
use super::part::Part;
use super::state::{AHEAD, Action};
use crate::components::field::typed;
use crate::components::icon::{CROSS, PLUS, icon};
use crate::markup::{classes, html};
use chrono::NaiveDate;
use ltc_duties::{Agenda, Book, Trigger, due};
use ltc_report::words as report;
use ltc_report::words::duties as names;
use yew::prelude::*;

/// Profile, today, how far ahead; examples.
pub(super) fn bar(part: Part, book: &Book, agenda: &Agenda<'_>, machine: NaiveDate) -> Html {
    let words = part.words;
    let choose = part.send.reform(|event: Event| Action::Profile(typed(&event)));
    let ahead = part.send.reform(|event: Event| Action::Within(typed(&event).parse().unwrap_or(14)));
    let wrong = part.state.today_wrong();
    let today = part.send.reform(|event: InputEvent| Action::Today(typed(&event)));
    let hint = words.today_hint.replace("{}", &report::day(machine, part.lang));
    let chosen = part.state.profile_of(book).map(|profile| profile.id.clone()).unwrap_or_default();
    html! {
        <div class="deadlines-bar">
            <div class="field">
                <label for="deadlines-profile">{ words.profile }</label>
                <select id="deadlines-profile" onchange={choose} ~value={chosen.clone()} aria-describedby="deadlines-profile-note">
                    <option value="" selected={chosen.is_empty()}>{ words.by_county }</option>
                    { for book.profiles.iter().map(|profile| html! {
                        <option value={profile.id.clone()} selected={profile.id == chosen}>{ part.lang.of(&profile.name).to_owned() }</option>
                    }) }
                </select>
            </div>
            <div class="field">
                <label for="deadlines-today">{ words.today }</label>
                <input type="text" id="deadlines-today" value={part.state.today.clone()} placeholder={words.day_form} autocomplete="off"
                    oninput={today} aria-invalid={wrong.map(|_| "true")} aria-describedby="deadlines-today-hint" />
                <p class={if wrong.is_some() { "field-error" } else { "field-hint" }} id="deadlines-today-hint">
                    { wrong.map_or(hint, |problem| part.no_day(problem)) }
                </p>
            </div>
            <div class="field">
                <label for="deadlines-ahead">{ words.ahead }</label>
                <select id="deadlines-ahead" onchange={ahead} ~value={part.state.within.to_string()}>
                    { for AHEAD.iter().map(|days| html! {
                        <option value={days.to_string()} selected={*days == part.state.within}>{ format!("{days} {}", words.days) }</option>
                    }) }
                </select>
            </div>
            <div class="buttons">
                <button type="button" class="button" id="deadlines-example" onclick={part.click(Action::Example)}>{ words.example }</button>
                <button type="button" class="button button-quiet" id="deadlines-clear" onclick={part.click(Action::Clear)}>{ words.clear }</button>
            </div>
            <p class="field-hint deadlines-note" id="deadlines-profile-note">
                <strong>{ part.lang.of(&agenda.profile.name).to_owned() }</strong>
                if let Some(note) = &agenda.profile.note {
                    { " " }{ part.lang.of(note).to_owned() }
                }
                { for agenda.profile.source.iter().map(|id| {
                    let title = part.basis.source_title(id).map_or("", |title| part.lang.of(title));
                    html! { <>{ " " }<span class="chip" title={id.clone()}>{ title.to_owned() }</span></> }
                }) }
            </p>
        </div>
    }
}

/// The occasions.
pub(super) fn calculator(part: Part, book: &Book, agenda: &Agenda<'_>) -> Html {
    let words = part.words;
    html! {
        <section class="card deadlines-calculator" aria-labelledby="deadlines-calculator-title">
            <h2 id="deadlines-calculator-title">{ words.calculator }</h2>
            <p class="card-hint">{ words.calculator_hint }</p>
            { for part.state.entries.iter().map(|entry| entry_form(part, book, agenda, entry)) }
            <div class="buttons">
                <button type="button" class="button" id="deadlines-add" onclick={part.click(Action::Add)}>{ icon(PLUS) }{ words.add }</button>
            </div>
        </section>
    }
}

fn entry_form(part: Part, book: &Book, agenda: &Agenda<'_>, entry: &Entry) -> Html {
    let words = part.words;
    let key = entry.key;
    let id = format!("deadlines-{key}-what");
    let kind = part
        .send
        .reform(move |event: Event| Action::Kind(key, Trigger::from_name(&typed(&event)).unwrap_or(Trigger::Referral)));
    let owed =
        |trigger: Trigger| book.duties.iter().any(|duty| duty.triggers.contains(&trigger) && agenda.profile.has(duty));
    let group = |label: &'static str, here: bool| {
        let offered = Trigger::ALL.iter().copied().filter(|trigger| !trigger.is_computed());
        let all = offered.filter(|trigger| owed(*trigger) == here);
        let option = |trigger: Trigger| {
            html! {
                <option value={trigger.name()} selected={trigger == entry.trigger}>{ names::trigger(trigger, part.lang) }</option>
            }
        };
        let options: Vec<Html> = all.map(option).collect();
        if options.is_empty() {
            Html::default()
        } else {
            html! { <optgroup {label}>{ options }</optgroup> }
        }
    };
    let asked = Field::ALL.into_iter().filter(|field| field.is_asked(entry.trigger));
    html! {
        <div class="entry" key={key} data-entry={key.to_string()}>
            <div class="deadlines-fields">
                <div class="field deadlines-what">
                    <label for={id.clone()}>{ words.what }</label>
                    <select {id} onchange={kind} ~value={entry.trigger.name()}>
                        { group(words.owed_here, true) }
                        { group(words.owed_elsewhere, false) }
                    </select>
                </div>
                { for asked.map(|field| entry_field(part, entry, field)) }
                <button type="button" class="button button-quiet button-icon" onclick={part.click(Action::Remove(key))}
                    aria-label={format!("{} {}", words.remove, names::trigger(entry.trigger, part.lang))}>{ icon(CROSS) }</button>
            </div>
            { followed(part, book, agenda, entry) }
        </div>
    }
}

/// The deadlines that follow from an entry.
fn followed(part: Part, book: &Book, agenda: &Agenda<'_>, entry: &Entry) -> Html {
    let Some(occasion) = entry.occasion() else {
        return html! { <p class="empty">{ part.words.type_a_date }</p> };
    };
    let mut dues = due(part.basis, book, agenda.profile, &occasion);
    if dues.is_empty() {
        return html! { <p class="empty">{ part.words.nothing }</p> };
    }
    dues.sort_by_key(|due| (due.day().is_none(), due.day()));
    let dues: Vec<_> = dues.iter().collect();
    due_list(part, agenda, &dues, &format!("entry-{}", entry.key))
}

fn entry_field(part: Part, entry: &Entry, field: Field) -> Html {
    let words = part.words;
    let (name, label, hint) = match field {
        Field::On => ("on", names::trigger_hint(entry.trigger, part.lang), ""),
        Field::Caseload => ("caseload", words.caseload, ""),
        Field::Level => ("level", words.level, ""),
        Field::PreviousOn => ("previous-on", words.previous_on, ""),
        Field::PreviousLevel => ("previous-level", words.previous_level, ""),
        Field::Sessions => ("sessions", words.sessions, words.sessions_hint),
    };
    let is_number = matches!(field, Field::Caseload | Field::Level | Field::PreviousLevel);
    let id = format!("deadlines-{}-{name}", entry.key);
    let key = entry.key;
    let oninput = part.send.reform(move |event: InputEvent| Action::Type(key, field, typed(&event)));
    let wrong = entry.wrong(field).map(|wrong| match wrong {
        Wrong::Day(problem) => part.no_day(problem),
        Wrong::Number(min, max) => words.not_a_number.replace("{}", &format!("{min}–{max}")),
    });
    let about = format!("{id}-about");
    let described = (wrong.is_some() || !hint.is_empty()).then(|| about.clone());
    let placeholder = if is_number { "" } else { words.day_form };
    html! {
        <div class={classes!("field", is_number.then_some("field-number"), (field == Field::Sessions).then_some("deadlines-what"))}>
            <label for={id.clone()}>{ label }</label>
            <input type="text" {id} value={entry.text(field).to_owned()} {placeholder} {oninput} autocomplete="off"
                class={is_number.then_some("number")} inputmode={is_number.then_some("numeric")}
                aria-invalid={wrong.as_ref().map(|_| "true")} aria-describedby={described.clone()} />
            if described.is_some() {
                <p class={if wrong.is_some() { "field-error" } else { "field-hint" }} id={about}>{ wrong.unwrap_or_else(|| hint.to_owned()) }</p>
            }
        </div>
    }
}
