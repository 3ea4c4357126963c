//! The buttons above a form.

use super::{Edit, Form};
use crate::components::icon::{CROSS, LAMP, OPEN, SAVE, icon};
use crate::markup::html;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Example, files, and an empty form again. `refused`: why a file could not be used.
pub(super) fn toolbar(form: &Form, untouched: bool, refused: Option<&str>) -> Html {
    let words = form.words;
    let send = form.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            send.emit(Edit::Open(file));
        }
        // So that the same file can be chosen again.
        input.set_value("");
    });
    html! {
        <>
            <div class="buttons">
                <button type="button" class="button" id="tool-example" onclick={form.click(Edit::Example)}>{ icon(LAMP) }<span>{ words.example }</span></button>
                <label class="button file-button">
                    <input type="file" id="tool-open" class="visually-hidden" accept=".json,application/json" {onchange} />
                    { icon(OPEN) }<span>{ words.open }</span>
                </label>
                <button type="button" class="button" id="tool-save" disabled={untouched} onclick={form.click(Edit::Save)}>{ icon(SAVE) }<span>{ words.save }</span></button>
                <button type="button" class="button button-quiet" id="tool-clear" disabled={untouched} onclick={form.click(Edit::Clear)}>{ icon(CROSS) }<span>{ words.clear }</span></button>
            </div>
            if let Some(refused) = refused {
                <p class="field-error" role="alert">{ refused.to_owned() }</p>
            }
        </>
    }
}
