//! Letting findings stand, with a reason.

use crate::browser;
use crate::check::desk::Desk;
use crate::check::words::findings::FindingWords;
use crate::markup::html;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A form for a reason.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The id of its field.
    pub(super) id: AttrValue,
    /// What is done with the reason, on the button.
    pub(super) action: AttrValue,
    /// The reason.
    pub(super) onreason: Callback<String>,
    /// Closes the form, where it can be closed.
    #[prop_or_default]
    pub(super) oncancel: Option<Callback<MouseEvent>>,
}

/// A form for a reason, which it does not go without.
#[component]
pub(super) fn ReasonForm(props: &Props) -> Html {
    let text = use_state(String::new);
    let missing = use_state(|| false);
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let oninput = {
        let (text, missing) = (text.clone(), missing.clone());
        Callback::from(move |event: InputEvent| {
            let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
            text.set(area.map(|area| area.value()).unwrap_or_default());
            missing.set(false);
        })
    };
    let onsubmit = {
        let (text, missing, id, send) = (text.clone(), missing.clone(), props.id.clone(), props.onreason.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = text.trim();
            if reason.is_empty() {
                missing.set(true);
                browser::focus(&id);
            } else {
                send.emit(reason.to_owned());
            }
        })
    };
    let error = format!("{}-error", props.id);
    html! {
        <form class="reason-form" {onsubmit} novalidate=true>
            <div class="field">
                <label for={props.id.clone()}>{ words.reason }</label>
                <textarea id={props.id.clone()} rows="2" required=true value={(*text).clone()} {oninput}
                    aria-invalid={missing.then_some("true")} aria-describedby={missing.then(|| error.clone())} />
                if *missing {
                    <p class="field-error" id={error}>{ words.reason_missing }</p>
                }
            </div>
            <div class="buttons">
                <button type="submit" class="button">{ props.action.clone() }</button>
                if let Some(oncancel) = &props.oncancel {
                    <button type="button" class="button button-quiet" onclick={oncancel}>{ words.cancel }</button>
                }
            </div>
        </form>
    }
}
