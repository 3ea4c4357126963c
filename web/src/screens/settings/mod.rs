//! 設定: language and theme, what is kept on this computer, which standard is used and how it is read.

mod policies;

use super::TITLE;
use crate::components::field::typed;
use crate::components::icon::{OPEN, SAVE, icon};
use crate::i18n::tag;
use crate::screens::plan::toolbar;
use crate::view::{FrameMsg, Msg, Question, Setting, Theme, View};
use ltc_report::{Lang, words};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The screen.
pub(crate) fn screen(view: View) -> Html {
    let words = view.frame_words();
    html! {
        <main class="page">
            <h1 id={TITLE} tabindex="-1">{ words.settings }</h1>
            { card("display", words.display, display(view)) }
            { card("storage", words.storage, storage(view)) }
            { card("standard", words.standard, standard(view)) }
            { card("policies", words.policies, policies::list(view)) }
        </main>
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

/// A choice with its label; each option has a value, a name and whether it is chosen.
fn choice(id: &str, label: &str, options: Html, send: Callback<String>) -> Html {
    let onchange = Callback::from(move |event: Event| send.emit(typed(&event)));
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <select id={id.to_owned()} {onchange}>{ options }</select>
        </div>
    }
}

fn option(value: &str, name: &str, selected: bool) -> Html {
    html! { <option value={value.to_owned()} {selected}>{ name.to_owned() }</option> }
}

fn display(view: View) -> Html {
    let words = view.words;
    let langs = [(Lang::Zh, "中文（臺灣）"), (Lang::En, "English")];
    let langs = langs.iter().map(|(lang, name)| option(tag(*lang), name, *lang == view.lang)).collect();
    let themes =
        [(Theme::System, words.theme_system), (Theme::Light, words.theme_light), (Theme::Dark, words.theme_dark)];
    let themes = themes.iter().map(|(theme, name)| option(theme.name(), name, *theme == view.page.theme)).collect();
    let set_lang = view.send.reform(|tag: String| {
        Msg::Frame(FrameMsg::Set(Setting::Lang(if tag == crate::i18n::tag(Lang::En) { Lang::En } else { Lang::Zh })))
    });
    let set_theme = view.send.reform(|name: String| Msg::Frame(FrameMsg::Theme(Theme::from_name(&name))));
    html! {
        <div class="fields fields-2">
            { choice("settings-language", view.frame_words().language, langs, set_lang) }
            { choice("settings-theme", words.theme, themes, set_theme) }
        </div>
    }
}

fn storage(view: View) -> Html {
    let words = view.frame_words();
    let onchange = view.send.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        Msg::Frame(FrameMsg::Set(Setting::Keep(input.is_some_and(|input| input.checked()))))
    });
    html! {
        <>
            <div>
                <label class="tick">
                    <input type="checkbox" id="keep" checked={view.page.keep} aria-describedby="keep-hint" {onchange} />
                    { words.keep }
                </label>
                <p class="field-hint" id="keep-hint">{ words.keep_hint }</p>
            </div>
            <div>
                <button type="button" id="erase" class="button button-danger" aria-describedby="erase-hint"
                    onclick={view.click(Msg::Frame(FrameMsg::Question(Question::Erase)))}>{ words.erase }</button>
                <p class="field-hint" id="erase-hint">{ words.erase_hint }</p>
            </div>
            <div role="status" id="erased" tabindex="-1">
                if let Some((settings, work)) = &view.page.erased {
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

fn standard(view: View) -> Html {
    let words = view.frame_words();
    let state = if view.page.basis_changed { view.words.basis_changed } else { words.built_in };
    html! {
        <>
            <p>{ state }{ " " }<code>{ view.basis().hash().to_owned() }</code></p>
            <div class="buttons">
                { toolbar::open_button(view, "open-basis", words.open_basis, words.open_basis_hint) }
                <button type="button" id="export-basis" class="button" onclick={view.click(Msg::ExportBasis)}>
                    { icon(SAVE) }<span>{ view.words.basis_export }</span>
                </button>
                if view.page.basis_changed {
                    <button type="button" id="reset-basis" class="button" onclick={view.click(Msg::ResetBasis)}>
                        { icon(OPEN) }<span>{ view.words.basis_reset }</span>
                    </button>
                }
            </div>
            <p class="field-hint">{ words.open_basis_hint }</p>
            { basis_on(view) }
        </>
    }
}

/// The day whose rules hold, by hand or by a click on an edition.
fn basis_on(view: View) -> Html {
    let words = view.frame_words();
    let onchange = view.send.reform(|event: Event| Msg::Frame(FrameMsg::Set(Setting::BasisOn(typed(&event)))));
    let chosen = view.session.choices().basis_on;
    let shown = chosen.map(|day| words::day(day, view.lang));
    let wrong = view.page.no_day.clone();
    let editions = view.basis().document().editions.iter().map(|edition| {
        let day = words::day(edition.from, view.lang);
        let onclick = view.click(Msg::Frame(FrameMsg::Set(Setting::BasisOn(day.clone()))));
        let pressed = (chosen == Some(edition.from)).to_string();
        html! {
            <button type="button" class="button" aria-pressed={pressed} {onclick}>
                { view.lang.of(&edition.name).to_owned() }{ " " }{ day }
            </button>
        }
    });
    let editions: Html = editions.collect();
    html! {
        <div class="field">
            <label for="basis-on">{ words.basis_on }</label>
            <input type="text" id="basis-on" class="short" autocomplete="off" placeholder="107/12/01" {onchange}
                value={wrong.clone().or(shown).unwrap_or_default()} aria-describedby="basis-on-hint"
                aria-invalid={wrong.is_some().then_some("true")} />
            if wrong.is_some() {
                <p class="field-error" role="alert">{ view.words.not_a_day }</p>
            }
            <p class="field-hint" id="basis-on-hint">{ words.basis_on_hint }</p>
            <div class="buttons" role="group" aria-label={view.words.editions_applied}>{ editions }</div>
        </div>
    }
}
