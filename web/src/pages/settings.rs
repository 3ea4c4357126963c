//! 設定: language and theme, what is kept on this computer, which standard is used and how it is read.

use super::{Msg, View, ask, policies, standard, ticked, typed};
use crate::browser::stored;
use crate::components::icon::{OPEN, SAVE, UNDO, icon};
use crate::i18n::tag;
use crate::markup::html;
use crate::screens::TITLE;
use ltc_report::{Lang, words};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The screen.
pub(super) fn screen(view: View) -> Html {
    let words = view.words;
    html! {
        <div class="page">
            <h1 id={TITLE} tabindex="-1">{ view.names.settings }</h1>
            { card("display", words.display, display(view)) }
            { card("storage", words.storage, storage(view)) }
            if let Some(standard) = &view.pages.standard {
                { card("standard", words.standard, in_use(view, standard)) }
                { card("policies", words.policies, policies::list(view, standard)) }
            }
            { ask::dialog(view) }
        </div>
    }
}

/// A part of the screen.
fn card(id: &'static str, title: &'static str, inside: Html) -> Html {
    html! {
        <section class="card" {id} tabindex="-1" aria-labelledby={format!("{id}-title")}>
            <h2 id={format!("{id}-title")}>{ title }</h2>
            { inside }
        </section>
    }
}

/// A choice with its label.
pub(super) fn choice(id: String, label: &str, options: Html, send: &Callback<String>) -> Html {
    html! {
        <div class="field">
            <label for={id.clone()}>{ label.to_owned() }</label>
            <select {id} onchange={typed(send)}>{ options }</select>
        </div>
    }
}

/// A value to choose, its name, and whether it is chosen.
pub(super) fn option(value: &str, name: &str, selected: bool) -> Html {
    html! { <option value={value.to_owned()} {selected}>{ name.to_owned() }</option> }
}

fn display(view: View) -> Html {
    let words = view.words;
    let langs = [(Lang::Zh, "中文（臺灣）"), (Lang::En, "English")];
    let langs = langs.iter().map(|(lang, name)| option(lang.tag(), name, tag(*lang) == tag(view.lang))).collect();
    let themes = [("system", words.theme_system), ("light", words.theme_light), ("dark", words.theme_dark)];
    let themes = themes.iter().map(|(theme, name)| option(theme, name, *theme == view.pages.theme)).collect();
    let store = |name| view.send.reform(move |value| Msg::Store(name, value));
    html! {
        <div class="fields fields-2">
            { choice("settings-language".to_owned(), words.language, langs, &store(stored::LANG)) }
            { choice("settings-theme".to_owned(), words.theme, themes, &store(stored::THEME)) }
        </div>
    }
}

fn storage(view: View) -> Html {
    let words = view.words;
    let onchange = view.send.reform(|event: Event| Msg::Keep(ticked(&event)));
    html! {
        <>
            <div>
                <label class="tick">
                    <input type="checkbox" id="keep" checked={view.pages.keep} aria-describedby="keep-hint" {onchange} />
                    { words.keep }
                </label>
                <p class="field-hint" id="keep-hint">{ words.keep_hint }</p>
            </div>
            <div>
                <button type="button" id="erase" class="button button-danger" aria-describedby="erase-hint"
                    onclick={view.click(Msg::Ask(true))}>{ words.erase }</button>
                <p class="field-hint" id="erase-hint">{ words.erase_hint }</p>
            </div>
            <div role="status" id="erased" tabindex="-1">
                if let Some((settings, work)) = &view.pages.erased {
                    <p>{ words.erased.replace("{}", &settings.to_string()) }{ " " }{ match work.as_str() {
                        "none" => words.erased_no_work,
                        "erased" => words.erased_work,
                        _ => words.not_erased_work,
                    } }</p>
                }
            </div>
        </>
    }
}

fn in_use(view: View, standard: &standard::Standard) -> Html {
    let words = view.words;
    let state = if standard.changed { words.basis_changed } else { words.built_in };
    let open = view.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            open.emit(Msg::Open(file));
        }
        // So that the same file can be chosen again.
        input.set_value("");
    });
    html! {
        <>
            <p>{ state }{ " " }<code>{ standard.hash.clone() }</code></p>
            <div class="buttons">
                <label class="button file-button">
                    <input type="file" id="open-basis" class="visually-hidden" accept=".json,application/json"
                        aria-label={words.open_basis} aria-describedby="open-basis-hint" {onchange} />
                    { icon(OPEN) }<span>{ words.open_basis }</span>
                </label>
                <button type="button" id="export-basis" class="button" onclick={view.click(Msg::Export)}>
                    { icon(SAVE) }<span>{ words.basis_export }</span>
                </button>
                if standard.changed {
                    <button type="button" id="reset-basis" class="button"
                        onclick={view.click(Msg::Store(stored::BASIS, String::new()))}>
                        { icon(UNDO) }<span>{ words.basis_reset }</span>
                    </button>
                }
            </div>
            <p class="field-hint" id="open-basis-hint">{ words.open_basis_hint }</p>
            { basis_on(view, standard) }
        </>
    }
}

/// The day whose rules hold, by hand or by a click on an edition.
fn basis_on(view: View, standard: &standard::Standard) -> Html {
    let words = view.words;
    let chosen = view.pages.choices.basis_on.map(|day| words::day(day, view.lang)).unwrap_or_default();
    let wrong = view.pages.no_day.clone();
    let editions: Html = standard
        .list("editions")
        .iter()
        .map(|edition| {
            let day = standard::day(edition, "from", view.lang);
            html! {
                <button type="button" class="button" aria-pressed={(day == chosen).to_string()}
                    onclick={view.click(Msg::BasisOn(day.clone()))}>
                    { standard::text(edition, "name", view.lang).to_owned() }{ " " }{ day }
                </button>
            }
        })
        .collect();
    html! {
        <div class="field">
            <label for="basis-on">{ words.basis_on }</label>
            <input type="text" id="basis-on" class="short" autocomplete="off" placeholder="107/12/01"
                onchange={typed(&view.send.reform(Msg::BasisOn))} value={wrong.clone().unwrap_or(chosen)}
                aria-describedby="basis-on-hint" aria-invalid={wrong.is_some().then_some("true")} />
            if wrong.is_some() {
                <p class="field-error" role="alert">{ words.not_a_day }</p>
            }
            <p class="field-hint" id="basis-on-hint">{ words.basis_on_hint }</p>
            <div class="buttons" role="group" aria-label={words.editions}>{ editions }</div>
        </div>
    }
}
