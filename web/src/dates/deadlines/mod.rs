//! 期限計算: deadlines worked out, listed, drawn and exported.

mod entry;
mod form;
mod geometry;
mod hand_over;
mod list;
mod part;
mod picture;
mod state;
mod timeline;
mod words;

use crate::browser;
use crate::components::icon::{COPY, PRINT, SAVE, icon};
use crate::markup::html;
use crate::program::Around;
use ltc_duties::{Agenda, Book, Due};
use ltc_report::{ics, terminal, words as report};
use part::Part;
use state::{Action, State};
use words::DeadlineWords;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Deadlines(around: &Around) -> Html {
    let state = use_reducer(State::default);
    let book = use_memo((), |()| Book::embedded());
    let said = use_state_eq(|| "");
    let dispatcher = state.dispatcher();
    let send = Callback::from(move |action: Action| dispatcher.dispatch(action));
    let asked = around.place().strip_prefix("deadlines?").map(str::to_owned);
    let follow = send.clone();
    use_effect_with(asked, move |asked| {
        if let Some(query) = asked {
            follow.emit(Action::Address(query.clone()));
        }
    });
    let words = DeadlineWords::of(around.lang);
    let part = Part { lang: around.lang, words, basis: &around.basis, state: &state, send: &send };
    let book = match &*book {
        Ok(book) => book,
        // A build without usable data; a test reads it before.
        Err(error) => return html! { <p class="message message-error">{ report::input_error(error, around.lang) }</p> },
    };
    let today = state.today(around.today);
    let case = state.case(part.basis, around.case.as_deref(), &around.choices);
    let (case, unread) = match case {
        Ok(case) => (case, None),
        Err(error) => (None, Some(error)),
    };
    // A case that can be read but not simulated is told about, and everything else is worked out without it.
    let (agenda, refused) = match state.agenda(part.basis, book, case, today) {
        Ok(agenda) => (Ok(agenda), unread),
        Err(error) => (state.agenda(part.basis, book, None, today), Some(error)),
    };
    let agenda = match agenda {
        Ok(agenda) => agenda,
        Err(error) => {
            return html! { <p class="message message-error">{ report::input_error(&error, around.lang) }</p> };
        }
    };
    let refused = refused.map(|error| report::input_error(&error, around.lang));
    html! {
        <div class="deadlines">
            { form::bar(part, book, &agenda, around.today) }
            <div class="deadlines-panes">
                { form::calculator(part, book, &agenda) }
                { near(part, &agenda, &said) }
            </div>
            { timeline::card(part, &agenda, today, refused.as_deref()) }
        </div>
    }
}

/// What is due soon over everything entered, and what can be done with all of it.
fn near(part: Part, agenda: &Agenda<'_>, said: &UseStateHandle<&'static str>) -> Html {
    let words = part.words;
    let near: Vec<&Due<'_>> = agenda.upcoming().into_iter().filter_map(|place| agenda.dues.get(place)).collect();
    let empty = if agenda.dues.is_empty() { words.none_yet } else { words.none_near };
    html! {
        <section class="card deadlines-near" aria-labelledby="deadlines-near-title">
            <h2 id="deadlines-near-title">
                { words.near.replace("{}", &agenda.within.to_string()) }
                if !near.is_empty() {
                    <span class="count">{ near.len() }</span>
                }
            </h2>
            if near.is_empty() {
                <p class="empty">{ empty }</p>
            } else {
                { list::due_list(part, agenda, &near, "near") }
            }
            if !agenda.dues.is_empty() {
                { exports(part, agenda, said) }
            }
        </section>
    }
}

fn exports(part: Part, agenda: &Agenda<'_>, said: &UseStateHandle<&'static str>) -> Html {
    let words = part.words;
    let named = part.state.named;
    let file = ics::ics_dates(agenda, part.lang, named);
    let text = terminal::dates_text(part.basis, agenda, part.lang, false);
    let save = Callback::from(move |_: MouseEvent| hand_over::save(&file));
    let told = said.clone();
    let told = Callback::from(move |done: bool| told.set(if done { words.copied } else { words.not_copied }));
    let copy = Callback::from(move |_: MouseEvent| hand_over::copy(text.clone(), told.clone()));
    let print = Callback::from(|_: MouseEvent| browser::print());
    let tick = part.send.reform(move |_: Event| Action::Named(!named));
    html! {
        <div class="deadlines-exports">
            <div class="buttons">
                <button type="button" class="button" id="deadlines-save" onclick={save}>{ icon(SAVE) }{ words.save_ics }</button>
                <button type="button" class="button" id="deadlines-copy" onclick={copy}>{ icon(COPY) }{ words.copy }</button>
                <button type="button" class="button" id="deadlines-print" onclick={print}>{ icon(PRINT) }{ words.print }</button>
            </div>
            <label class="tick">
                <input type="checkbox" id="deadlines-named" checked={named} onchange={tick} />
                <span>{ words.named }</span>
            </label>
            <p class="field-hint" role="status" id="deadlines-said">{ **said }</p>
        </div>
    }
}
