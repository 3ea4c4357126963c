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
    /// For the page around, which learns of what kind it is: what the reader says may quote what stands in
    /// the file, and that is somebody's.
    pub(crate) fn told(&self) -> ErrorView {
        let code = match self {
            Self::Refused(refused) => &refused.code,
            Self::Unreadable => "unreadable",
            Self::Died => "died",
            Self::NotLoaded => "not_loaded",
            Self::Barred => "barred",
        };
        let [zh, en] = [Lang::Zh, Lang::En].map(|lang| match self {
            Self::Refused(_) => lang.pick("檔案沒有讀入，原因見元件。", "The file was not read; the element says why."),
            _ => self.text(lang),
        });
        let [zh, en] = [zh, en].map(str::to_owned);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_around_learns_of_what_kind_it_is_and_nothing_of_the_file() {
        let words = "「A222222222」不是月份。".to_owned();
        let refused = Refused {
            code: "input-not-understood".to_owned(),
            file: Some(words.clone()),
            zh: words.clone(),
            en: words.clone(),
            reason: None,
            path: Some(words),
        };
        let told = Why::Refused(refused).told();
        assert_eq!((told.code.as_str(), told.path.as_str()), ("input-not-understood", ""));
        assert!(!format!("{told:?}").contains("A222222222"));
        assert_eq!(Why::Died.told().zh, Why::Died.text(Lang::Zh));
    }
}
