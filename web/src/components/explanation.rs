//! The place of the dialog that says how a figure came about, while the program that draws it is fetched.

use crate::components::frame::failed;
use crate::components::icon::{CROSS, icon};
use crate::markup::html;
use crate::screens::Program;
use crate::view::{Msg, Opening, View};
use yew::prelude::*;

/// The id of the dialog.
pub(crate) const ID: &str = "explanation-opening";

/// The dialog; it stays in the page and is empty while nothing is asked, so that the browser
/// can give the focus back to where it was.
pub(crate) fn dialog(view: View) -> Html {
    let onclose = view.send.reform(|_: Event| Msg::Closed);
    html! {
        <dialog id={ID} class="explanation" aria-labelledby="explanation-opening-title" {onclose}>
            if let Some(asked) = &view.page.asked {
                <form method="dialog" class="explanation-head">
                    <h2 id="explanation-opening-title">{ asked.title.clone() }</h2>
                    <button class="button button-quiet button-icon" aria-label={view.words.close}>{ icon(CROSS) }</button>
                </form>
                <div class="explanation-body">
                    { match view.opening(Program::Explain) {
                        Some(Opening::Failed(why)) => failed(view, Program::Explain, why),
                        _ => html! { <p class="field-hint" role="status">{ view.frame_words().opening }</p> },
                    } }
                </div>
            }
        </dialog>
    }
}
