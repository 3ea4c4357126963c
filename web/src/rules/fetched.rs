//! The rule book, fetched when it is first needed: files of the app's own place.

use super::{Msg, View};
use crate::browser;
use crate::components::icon::{WARNING, icon};
use crate::markup::html;
use ltc_engine::json::{FromJson, read};
use std::rc::Rc;
use yew::prelude::*;

/// A document on its way.
#[derive(Debug, Clone)]
pub(super) enum Fetched<T> {
    /// Nobody needed it yet.
    NotYet,
    /// Being fetched.
    Under,
    /// It is there.
    There(Rc<T>),
    /// It could not be fetched, or is of another version.
    Failed,
}

impl<T> Fetched<T> {
    /// Begins if nobody has; says whether to fetch now.
    pub(super) fn begin(&mut self) -> bool {
        let first = matches!(self, Self::NotYet);
        if first {
            *self = Self::Under;
        }
        first
    }

    /// The document, if it is there.
    pub(super) fn get(&self) -> Option<&T> {
        if let Self::There(document) = self { Some(document) } else { None }
    }
}

/// Fetches and reads a document.
pub(super) async fn fetch<T: FromJson>(file: &str) -> Fetched<T> {
    let document = browser::fetch_text(file).await.and_then(|text| read(&text).ok());
    document.map_or(Fetched::Failed, |document| Fetched::There(Rc::new(document)))
}

/// Says that the rule book is on its way, or that it did not come.
pub(super) fn waiting<T>(view: View, fetched: &Fetched<T>) -> Html {
    match fetched {
        Fetched::Failed => html! {
            <div class="message message-error" role="alert">
                { icon(WARNING) }
                <div><strong>{ view.words.failed }</strong><p>{ view.words.failed_hint }</p></div>
                <button type="button" class="button" onclick={view.click(Msg::Retry)}>{ view.words.retry }</button>
            </div>
        },
        _ => html! { <p class="field-hint" role="status">{ view.words.loading }</p> },
    }
}
