//! The dialog that asks before something is done that cannot be taken back.

use crate::markup::html;
use yew::prelude::*;

/// The dialog; empty while nothing is asked. `asked`: title, text, the button that does nothing, the one
/// that does it.
pub(crate) fn dialog(
    id: &'static str,
    asked: Option<[&'static str; 4]>,
    onclose: Callback<Event>,
    confirmed: Callback<MouseEvent>,
) -> Html {
    html! {
        <dialog {id} class="confirm" aria-labelledby={format!("{id}-title")} aria-describedby={format!("{id}-text")} {onclose}>
            if let Some([title, text, cancel, confirm]) = asked {
                <h2 id={format!("{id}-title")}>{ title }</h2>
                <div id={format!("{id}-text")}>{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</div>
                <form method="dialog" class="buttons">
                    <button class="button confirm-no">{ cancel }</button>
                    <button class="button button-danger confirm-yes" onclick={confirmed}>{ confirm }</button>
                </form>
            }
        </dialog>
    }
}
