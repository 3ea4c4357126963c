//! The dialog that asks before something is done that cannot be taken back.

use crate::view::{FrameMsg, Msg, Question, View};
use yew::prelude::*;

/// The id of the dialog.
pub(crate) const ID: &str = "confirm";

/// The dialog; empty while nothing is asked.
pub(crate) fn dialog(view: View) -> Html {
    let words = view.frame_words();
    let send = view.send.clone();
    let onclose = Callback::from(move |_: Event| send.emit(Msg::Frame(FrameMsg::Unasked)));
    let asked = view.page.question.map(|question| match question {
        Question::Erase => (words.erase, words.erase_question, words.erase_confirm),
        Question::Update => (words.update_ready, words.update_question, words.update_confirm),
    });
    html! {
        <dialog id={ID} class="confirm" aria-labelledby="confirm-title" aria-describedby="confirm-text" {onclose}>
            if let Some((title, text, confirm)) = asked {
                <h2 id="confirm-title">{ title }</h2>
                <div id="confirm-text">{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</div>
                <form method="dialog" class="buttons">
                    <button id="confirm-no" class="button">{ words.cancel }</button>
                    <button id="confirm-yes" class="button button-danger" onclick={view.click(Msg::Frame(FrameMsg::Confirmed))}>{ confirm }</button>
                </form>
            }
        </dialog>
    }
}
