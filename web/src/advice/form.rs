//! Fields of these screens: a label and a control.

use super::words::Words;
use crate::components::field::typed;
use crate::markup::{classes, html};
use crate::screens::Screen;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::finding::SourceRef;
use ltc_report::{Lang, words as sentences};
use yew::prelude::*;

/// A field to choose from values and their names.
pub(super) fn choice(
    id: &str,
    label: &str,
    options: &[(String, String)],
    chosen: &str,
    send: &Callback<String>,
) -> Html {
    let send = send.clone();
    let onchange = Callback::from(move |event: Event| send.emit(typed(&event)));
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <select id={id.to_owned()} ~value={chosen.to_owned()} {onchange}>
                { for options.iter().map(|(value, name)| html! {
                    <option value={value.clone()} selected={value == chosen}>{ name.clone() }</option>
                }) }
            </select>
        </div>
    }
}

/// How a field to type into looks.
#[derive(Default, Clone, Copy)]
pub(super) struct Look<'a> {
    /// What is wrong with the entry.
    pub(super) error: Option<&'a str>,
    /// How an entry looks.
    pub(super) placeholder: &'static str,
    /// A number.
    pub(super) number: bool,
    /// The id of a list of values to choose from.
    pub(super) list: Option<&'static str>,
    /// The label is for screen readers only.
    pub(super) quiet: bool,
}

/// A field to type into; tells with every key.
pub(super) fn text(id: &str, label: &str, value: &str, look: Look<'_>, send: &Callback<String>) -> Html {
    let send = send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(typed(&event)));
    let described = look.error.map(|_| format!("{id}-error"));
    html! {
        <div class={classes!("field", look.number.then_some("field-number"))}>
            <label for={id.to_owned()} class={look.quiet.then_some("visually-hidden")}>{ label.to_owned() }</label>
            <input type="text" id={id.to_owned()} value={value.to_owned()} placeholder={look.placeholder} list={look.list}
                class={look.number.then_some("number")} inputmode={look.number.then_some("numeric")} autocomplete="off"
                aria-invalid={look.error.map(|_| "true")} aria-describedby={described} {oninput} />
            if let Some(error) = look.error {
                <p class="field-error" id={format!("{id}-error")}>{ error.to_owned() }</p>
            }
        </div>
    }
}

/// A box to tick.
pub(super) fn tick(id: &str, label: &str, checked: bool, send: &Callback<bool>) -> Html {
    let send = send.clone();
    let onchange = Callback::from(move |_: Event| send.emit(!checked));
    html! {
        <label class="tick">
            <input type="checkbox" id={id.to_owned()} {checked} {onchange} />
            <span>{ label.to_owned() }</span>
        </label>
    }
}

/// What stands instead of a result when there is no case.
pub(super) fn no_case(lang: Lang, error: Option<&InputError>, load: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    // What is not filled in yet is no mistake to point at.
    let told = error.filter(|error| error.problem.code() != "missing-field");
    html! {
        <section class="card no-case">
            <h2>{ words.no_case }</h2>
            <p>{ words.no_case_hint }</p>
            if let Some(error) = told {
                <p class="field-error">{ sentences::input_error(error, lang) }</p>
            }
            <p class="buttons">
                <button type="button" class="button button-strong" onclick={load.clone()}>{ words.example }</button>
                <a class="button" href={Screen::Plan.hash()}>{ words.to_plan }</a>
            </p>
        </section>
    }
}

/// Says that it is the example that is shown.
pub(super) fn example_banner(lang: Lang, leave: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    html! {
        <p class="message message-quiet example-banner">
            <span>{ words.is_example }</span>
            <button type="button" class="link" onclick={leave.clone()}>{ words.leave_example }</button>
        </p>
    }
}

/// Sources of the register as a list: id, title, how sure the value is.
pub(super) fn source_list<'s>(basis: &Basis, sources: impl Iterator<Item = &'s SourceRef>, lang: Lang) -> Html {
    let item = |source: &SourceRef| {
        let title = basis.source_title(&source.id).map(|title| lang.of(title).to_owned());
        html! {
            <li>
                <span class="source-id">{ source.id.clone() }</span>{ " " }{ title.unwrap_or_default() }
                if let Some(confidence) = source.confidence {
                    { " " }<span class="chip">{ sentences::confidence(confidence, lang) }</span>
                }
            </li>
        }
    };
    html! { <ul class="cause-sources">{ for sources.map(item) }</ul> }
}
