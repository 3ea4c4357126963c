//! Asks before everything is erased.

use super::{Msg, View};
use crate::components::confirm;
use yew::prelude::*;

/// The id of the dialog.
pub(super) const ID: &str = "ask-erase";

/// The dialog.
pub(super) fn dialog(view: View) -> Html {
    let words = view.words;
    let close = view.send.reform(|_: Event| Msg::Ask(false));
    let asked = view.pages.asking.then_some([words.erase, words.erase_question, words.cancel, words.erase_confirm]);
    confirm::dialog(ID, asked, close, view.click(Msg::Erase))
}
