//! What stands around every screen: header, messages, footer.

use crate::components::field::typed;
use crate::components::icon::{CROSS, WARNING, icon, mark};
use crate::screens::Screen;
use crate::view::{Msg, Theme, View};
use yew::prelude::*;

/// The header with the name, the screens and the preferences.
pub(crate) fn header(view: View, here: Screen) -> Html {
    let words = view.words;
    let send = view.send.clone();
    let onchange = Callback::from(move |event: Event| send.emit(Msg::Theme(Theme::from_name(&typed(&event)))));
    let themes =
        [(Theme::System, words.theme_system), (Theme::Light, words.theme_light), (Theme::Dark, words.theme_dark)];
    html! {
        <header class="site-header">
            <a class="brand" href={here.hash()}>{ mark() }<span>{ words.brand }</span></a>
            <nav aria-label={words.screens}>
                <ul>
                    { for Screen::ALL.iter().map(|screen| html! {
                        <li><a href={screen.hash()} aria-current={(*screen == here).then_some("page")}>{ screen.name(words) }</a></li>
                    }) }
                </ul>
            </nav>
            <div class="preferences">
                <label class="visually-hidden" for="theme">{ words.theme }</label>
                <select id="theme" class="select-quiet" {onchange}>
                    { for themes.iter().map(|(theme, name)| html! {
                        <option value={theme.name()} selected={*theme == view.page.theme}>{ *name }</option>
                    }) }
                </select>
                <button type="button" id="language" class="button button-quiet" lang={other_language_tag(view)}
                    onclick={view.click(Msg::SwitchLang)}>{ words.switch_language }</button>
            </div>
        </header>
    }
}

fn other_language_tag(view: View) -> &'static str {
    match view.lang {
        ltc_report::Lang::Zh => "en",
        ltc_report::Lang::En => "zh-Hant-TW",
    }
}

/// Messages that concern the whole app: a refused file, a changed standard.
pub(crate) fn messages(view: View) -> Html {
    let words = view.words;
    html! {
        <>
            if let Some(refusal) = &view.page.refusal {
                <div class="message message-error" role="alert" id="refusal">
                    { icon(WARNING) }
                    <div><strong>{ words.file_refused }</strong><p>{ refusal.clone() }</p></div>
                    <button type="button" class="button button-quiet button-icon" aria-label={words.dismiss}
                        onclick={view.click(Msg::Dismiss)}>{ icon(CROSS) }</button>
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
        </>
    }
}

/// The footer: what this is not, and what it was computed with.
pub(crate) fn footer(view: View) -> Html {
    let words = view.words;
    html! {
        <footer class="site-footer">
            <p>{ words.notice }</p>
            <p>{ words.offline_note }{ " " }
                <button type="button" class="link" onclick={view.click(Msg::ExportBasis)}>{ words.basis_export }</button>
            </p>
        </footer>
    }
}
