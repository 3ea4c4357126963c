//! Files that were not read: which, why, and what to do.

use crate::check::words::load::Words;
use crate::check::words::screen;
use crate::components::icon::{CROSS, ERROR, icon};
use crate::markup::html;
use ltc_report::Lang;
use ltc_report::json::ErrorView;
use ltc_wire::change::Refused;
use yew::prelude::*;

/// A file that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// Its name.
    pub(crate) file: String,
    /// Why.
    pub(crate) why: Why,
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Why {
    /// The reader says so.
    Refused(Refused),
    /// The browser cannot read it.
    Unreadable,
    /// The worker ended.
    Died,
    /// A part of the worker could not be fetched.
    NotLoaded,
    /// The worker has ended over it before, more than once.
    Barred,
}

impl Why {
    /// For the page around.
    pub(crate) fn told(&self) -> ErrorView {
        let code = match self {
            Self::Refused(refused) => &refused.code,
            Self::Unreadable => "unreadable",
            Self::Died => "died",
            Self::NotLoaded => "not_loaded",
            Self::Barred => "barred",
        };
        let [zh, en] = [Lang::Zh, Lang::En].map(|lang| self.text(lang).to_owned());
        ErrorView { code: code.to_owned(), path: String::new(), zh, en }
    }

    /// In words.
    pub(crate) fn text(&self, lang: Lang) -> &str {
        let words = Words::of(lang);
        match (self, lang) {
            (Self::Refused(refused), Lang::Zh) => &refused.zh,
            (Self::Refused(refused), Lang::En) => &refused.en,
            (Self::Unreadable, _) => words.unreadable,
            (Self::Died, _) => words.died,
            (Self::NotLoaded, _) => words.not_loaded,
            (Self::Barred, _) => words.barred,
        }
    }
}

/// All of them, to be read and closed.
pub(crate) fn panel(lang: Lang, troubles: &[Trouble], dismiss: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    html! {
        <section class="message message-error check-refused" id="check-refused" tabindex="-1" aria-labelledby="check-refused-title">
            { icon(ERROR) }
            <div>
                <h2 id="check-refused-title">{ words.refused }</h2>
                <ul>
                    { for troubles.iter().map(|trouble| html! {
                        <li><strong>{ trouble.file.clone() }</strong><span>{ trouble.why.text(lang).to_owned() }</span></li>
                    }) }
                </ul>
            </div>
            <button type="button" class="button button-quiet button-icon" aria-label={screen::Words::of(lang).dismiss}
                onclick={dismiss.clone()}>{ icon(CROSS) }</button>
        </section>
    }
}
