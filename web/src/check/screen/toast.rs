//! What a change came to, shown for a while with a way back.

use super::Root;
use crate::check::desk::Act;
use crate::check::words::screen::Words;
use crate::components::icon::{CHECK, ERROR, UNDO, icon};
use crate::markup::{classes, html};
use gloo::timers::callback::Timeout;
use ltc_wire::Request;
use yew::prelude::*;

/// A message that goes by itself.
pub(crate) struct Toast {
    pub(super) number: u32,
    pub(super) text: String,
    failed: bool,
    undo: bool,
    pub(super) timeout: Option<Timeout>,
}

impl Toast {
    /// Something was done; can it be taken back?
    pub(super) fn done(text: String, undo: bool) -> Self {
        Self { number: 0, text, failed: false, undo, timeout: None }
    }

    /// Something was not done.
    pub(super) fn failed(text: &str) -> Self {
        Self { number: 0, text: text.to_owned(), failed: true, undo: false, timeout: None }
    }

    /// How long it stands: long enough to be read twice.
    pub(super) fn stands_ms(&self) -> u32 {
        if self.failed { 20_000 } else { 9_000 }
    }

    /// Is a person about to use it?
    pub(super) fn has_focus() -> bool {
        let toast = crate::browser::element("check-toast");
        toast.is_some_and(|toast| toast.matches(":hover, :focus-within").unwrap_or_default())
    }
}

impl Root {
    pub(super) fn draw_toast(&self) -> Html {
        let Some(toast) = &self.toast else { return html! {} };
        let words = Words::of(self.lang);
        let act = self.act.clone();
        let undo = Callback::from(move |_: MouseEvent| act.emit(Act::Change(Request::Undo)));
        html! {
            <div class={classes!("check-toast", toast.failed.then_some("is-error"))} id="check-toast">
                { icon(if toast.failed { ERROR } else { CHECK }) }
                <p>{ toast.text.clone() }</p>
                if toast.undo {
                    <button type="button" class="button" onclick={undo}>{ icon(UNDO) }{ words.undo }</button>
                }
            </div>
        }
    }
}
