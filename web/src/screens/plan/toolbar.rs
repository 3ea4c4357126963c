//! What is done with the case as a whole.

use crate::components::field::typed;
use crate::components::icon::{LAMP, OPEN, PRINT, REDO, SAVE, SHEET, UNDO, icon};
use crate::markup::html;
use crate::screens::Screen;
use crate::state::Edit;
use crate::state::examples::EXAMPLES;
use crate::view::{Msg, View};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The toolbar.
pub(crate) fn toolbar(view: View) -> Html {
    let words = view.words;
    html! {
        <div class="toolbar" role="group" aria-label={view.frame_words().plan}>
            { example_choice(view) }
            { button("new-case", words.new_case, SHEET, view.click(Msg::NewCase), false) }
            { open_button(view, "open-file", words.open_file, words.open_file_hint) }
            { button("save", words.save_file, SAVE, view.click(Msg::Save), false) }
            { button("print", words.print, PRINT, view.click(Msg::Print), false) }
            { button("undo", words.undo, UNDO, view.click(Msg::Edit(Edit::Undo)), !view.session.can_undo()) }
            { button("redo", words.redo, REDO, view.click(Msg::Edit(Edit::Redo)), !view.session.can_redo()) }
            if !view.page.embedded {
                <a class="button" id="make-lesson" href={format!("{}/make", Screen::Course.hash())}>{ icon(LAMP) }<span>{ words.make_lesson }</span></a>
            }
        </div>
    }
}

fn button(
    id: &'static str,
    name: &'static str,
    strokes: &'static str,
    onclick: Callback<MouseEvent>,
    disabled: bool,
) -> Html {
    html! { <button type="button" class="button" {id} {onclick} {disabled}>{ icon(strokes) }<span>{ name }</span></button> }
}

/// Choosing an example loads it; the choice goes back to its title.
fn example_choice(view: View) -> Html {
    let send = view.send.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(place) = typed(&event).parse() {
            send.emit(Msg::Example(place));
        }
        if let Some(select) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok()) {
            select.set_selected_index(0);
        }
    });
    html! {
        <>
            <label class="visually-hidden" for="examples">{ view.words.examples }</label>
            <select id="examples" {onchange}>
                <option value="" selected=true>{ view.words.examples }</option>
                { for EXAMPLES.iter().enumerate().map(|(place, example)| html! {
                    <option value={place.to_string()}>{ example.title(view.lang) }</option>
                }) }
            </select>
        </>
    }
}

/// A button that opens a file: a case or a standard.
pub(crate) fn open_button(view: View, id: &'static str, name: &'static str, hint: &'static str) -> Html {
    let send = view.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            send.emit(Msg::Open(file));
        }
        // So that the same file can be chosen again.
        input.set_value("");
    });
    html! {
        <label class="button file-button" title={hint}>
            <input type="file" {id} class="visually-hidden" accept=".json,application/json"
                aria-label={format!("{name} — {hint}")} {onchange} />
            { icon(OPEN) }<span>{ name }</span>
        </label>
    }
}
