//! What stands around every screen: header, messages, footer.

use crate::browser;
use crate::components::confirm;
use crate::components::field::typed;
use crate::components::icon::{CROSS, NOTE, SLIDERS, WARNING, icon, mark};
use crate::markup::html;
use crate::screens::{Program, Screen};
use crate::view::{Chosen, FrameMsg, Msg, Opening, Theme, Update, View};
use ltc_report::words;
use yew::prelude::*;

/// The id of the dialog about another version.
pub(crate) const ASK: &str = "ask-update";

/// The header with the name, the screens and the preferences.
pub(crate) fn header(view: View, here: Screen) -> Html {
    let words = view.words;
    let send = view.send.clone();
    let onchange =
        Callback::from(move |event: Event| send.emit(Msg::Frame(FrameMsg::Theme(Theme::from_name(&typed(&event))))));
    let themes =
        [(Theme::System, words.theme_system), (Theme::Light, words.theme_light), (Theme::Dark, words.theme_dark)];
    html! {
        <header class="site-header">
            <a class="brand" href={Screen::Plan.hash()}>{ mark() }<span>{ words.brand }</span></a>
            <nav aria-label={words.screens}>
                <ul>{ for Screen::MAIN.iter().map(|screen| link(view, here.main(), *screen)) }</ul>
            </nav>
            <div class="preferences">
                <label class="visually-hidden" for="theme">{ words.theme }</label>
                <select id="theme" class="select-quiet" {onchange}>
                    { for themes.iter().map(|(theme, name)| html! {
                        <option value={theme.name()} selected={*theme == view.page.theme}>{ *name }</option>
                    }) }
                </select>
                <button type="button" id="language" class="button button-quiet" lang={other_language_tag(view)}
                    onclick={view.click(Msg::Frame(FrameMsg::SwitchLang))}>{ words.switch_language }</button>
                <a class="button button-quiet button-icon to-settings" href={Screen::Settings.hash()}
                    aria-label={view.frame_words().settings}>{ icon(SLIDERS) }</a>
            </div>
        </header>
    }
}

/// The way to a screen; to 檢核 it leads back to where one was inside it.
fn link(view: View, here: Screen, to: Screen) -> Html {
    let place = view.page.check_place.as_ref().filter(|_| to == Screen::Check && here != Screen::Check);
    let href = place.cloned().unwrap_or_else(|| to.hash().to_owned());
    html! { <li><a {href} aria-current={(to == here).then_some("page")}>{ to.name(view.frame_words()) }</a></li> }
}

fn other_language_tag(view: View) -> &'static str {
    match view.lang {
        ltc_report::Lang::Zh => "en",
        ltc_report::Lang::En => "zh-Hant-TW",
    }
}

/// Messages that concern the whole app: another version, a refused file, a changed standard, choices
/// that differ from the defaults.
pub(crate) fn messages(view: View, here: Screen) -> Html {
    let words = view.words;
    html! {
        <>
            if let Some(update) = view.page.update {
                { new_version(view, update) }
            }
            if let Some(refusal) = &view.page.refusal {
                <div class="message message-error" role="alert" id="refusal">
                    { icon(WARNING) }
                    <div><strong>{ words.file_refused }</strong><p>{ refusal.clone() }</p></div>
                    <button type="button" class="button button-quiet button-icon" aria-label={words.dismiss}
                        onclick={view.click(Msg::Dismiss)}>{ icon(CROSS) }</button>
                </div>
            }
            if let Chosen::Failed(place) = view.page.example {
                <div class="message message-error" role="alert" id="example-failed">
                    { icon(WARNING) }
                    <div><strong>{ words.example_failed }</strong><p>{ words.example_failed_hint }</p></div>
                    <div class="buttons">
                        <button type="button" class="button" onclick={view.click(Msg::Example(place))}>{ view.frame_words().retry }</button>
                        <button type="button" class="button button-quiet button-icon" aria-label={words.dismiss}
                            onclick={view.click(Msg::Dismiss)}>{ icon(CROSS) }</button>
                    </div>
                </div>
            }
            if view.page.basis_changed {
                <div class="message message-warning" role="status" id="basis-changed">
                    { icon(WARNING) }
                    <div>
                        <strong>{ words.basis_changed }</strong>
                        <p>{ words.basis_changed_hint }{ " " }<code>{ view.basis().hash().to_owned() }</code></p>
                    </div>
                    <button type="button" class="button" onclick={view.click(Msg::ResetBasis)}>{ words.basis_reset }</button>
                </div>
            }
            // In somebody else's page nothing is chosen but by its case.
            if here != Screen::Settings && !view.page.embedded {
                { choices(view) }
            }
        </>
    }
}

/// Another version waits, or another tab has switched to it.
fn new_version(view: View, update: Update) -> Html {
    let words = view.frame_words();
    let (title, hint) = match update {
        Update::Ready => (words.update_ready, words.update_hint),
        Update::Active => (words.update_active, words.update_active_hint),
    };
    html! {
        <div class="message" role="status" id="update">
            { icon(NOTE) }
            <div><strong>{ title }</strong><p>{ hint }</p></div>
            <button type="button" id="update-use" class="button" onclick={view.click(Msg::Frame(FrameMsg::UseUpdate))}>{ words.update_use }</button>
        </div>
    }
}

/// A result that follows other readings than the defaults must say so.
fn choices(view: View) -> Html {
    let words = view.frame_words();
    let choices = view.session.choices();
    let policies = Some(choices.count(view.basis())).filter(|count| *count > 0);
    let policies = policies.map(|count| words.choices_policies.replace("{}", &count.to_string()));
    let day = choices.basis_on.map(|day| words.choices_basis_on.replace("{}", &words::day(day, view.lang)));
    let all: Vec<String> = policies.into_iter().chain(day).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <div class="message message-warning" role="status" id="choices-differ">
            { icon(WARNING) }
            <div><strong>{ words.choices_differ }</strong><p>{ all.join(view.words.and) }</p></div>
            <a class="button" href={Screen::Settings.hash()}>{ words.settings }</a>
        </div>
    }
}

/// A screen of another program while that is fetched, or when it could not be. Else it draws itself.
pub(crate) fn opening(view: View, screen: Screen, program: Program) -> Html {
    let words = view.frame_words();
    match view.opening(program) {
        Some(Opening::Open) => Html::default(),
        Some(Opening::Failed(why)) => failed(view, program, why),
        _ => html! {
            <div class="message message-quiet" role="status" id="opening"><h1>{ screen.name(words) }</h1><p>{ words.opening }</p></div>
        },
    }
}

/// A program could not be fetched, and why.
pub(crate) fn failed(view: View, program: Program, why: &str) -> Html {
    let words = view.frame_words();
    html! {
        <div class="message message-error" role="alert" id="open-failed">
            { icon(WARNING) }
            <div>
                <h1>{ words.opening_failed }</h1>
                <p>{ words.opening_failed_hint }</p>
                <p><code>{ why.to_owned() }</code></p>
            </div>
            <button type="button" id="open-retry" class="button"
                onclick={view.click(Msg::Frame(FrameMsg::Open(program)))}>{ words.retry }</button>
        </div>
    }
}

/// Asks before another version is loaded although work would be lost.
pub(crate) fn ask(view: View) -> Html {
    let words = view.frame_words();
    let close = view.send.reform(|_: Event| Msg::Frame(FrameMsg::Unasked));
    let texts = [words.update_ready, words.update_question, words.cancel, words.update_confirm];
    confirm::dialog(ASK, view.page.asking.then_some(texts), close, view.click(Msg::Frame(FrameMsg::Confirmed)))
}

/// The footer: what this is not, where data goes, and the screens about the app itself. It stands
/// below the screen 檢核 too, which is not the app's.
pub(crate) fn footer(view: View, here: Screen) -> Html {
    let words = view.words;
    let footer = html! {
        <footer class="site-footer">
            <p>{ words.notice }</p>
            <p>{ if view.page.embedded { view.frame_words().embedded } else if view.page.keep { view.frame_words().work_kept } else { view.frame_words().nothing_kept } }</p>
            if !view.page.embedded {
                <nav aria-label={view.frame_words().about_the_app}>
                    <ul>{ for Screen::OWN.iter().map(|screen| link(view, here, *screen)) }</ul>
                </nav>
            }
        </footer>
    };
    match browser::element("foot") {
        Some(below) => create_portal(footer, below),
        None => footer,
    }
}
