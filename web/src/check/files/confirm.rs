//! Asks before something is done that cannot be taken back.

use crate::check::words::files::Words;
use crate::markup::html;
use ltc_report::Lang;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// What is asked.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ConfirmProps {
    /// The language.
    pub(crate) lang: Lang,
    /// The question.
    pub(crate) question: &'static str,
    /// The file that it is about.
    pub(crate) file: Option<String>,
    /// Yes or no.
    pub(crate) answer: Callback<bool>,
}

/// A question with yes and no. The focus begins on no.
#[component]
pub(crate) fn Confirm(props: &ConfirmProps) -> Html {
    let words = Words::of(props.lang);
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            let before = crate::check::page::focused();
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Fails only for one that is open already.
                let _ = dialog.show_modal();
            }
            // Back to what asked, where that is still there.
            move || {
                let _ = before.map(|before| before.focus());
            }
        });
    }
    let answer = |yes: bool| props.answer.reform(move |_: MouseEvent| yes);
    let oncancel = props.answer.reform(|event: Event| {
        event.prevent_default();
        false
    });
    let yes = if props.file.is_some() { words.remove } else { words.clear };
    html! {
        <dialog class="check-dialog" ref={dialog} aria-labelledby="check-confirm-question" {oncancel}>
            <p id="check-confirm-question">
                if let Some(file) = &props.file {
                    <strong>{ file.clone() }</strong><br />
                }
                { props.question }
            </p>
            <button type="button" class="button" id="check-confirm-no" onclick={answer(false)}>{ words.do_not }</button>
            <button type="button" class="button button-danger" id="check-confirm-yes" onclick={answer(true)}>{ yes }</button>
        </dialog>
    }
}
