//! Where files are chosen: the drop zone of an empty screen, the button beside the result, and the whole
//! screen as a place to drop.

use crate::check::words::load::Words;
use crate::components::icon::{OPEN, icon, mark};
use crate::markup::{classes, html};
use ltc_report::Lang;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, File, FileList, HtmlInputElement};
use yew::prelude::*;

/// What the file dialog offers first. What is chosen nevertheless is told apart by its content.
const ACCEPT: &str = ".xlsx,.xls,.csv,.txt,.json,.xlsm";

/// The files of a list.
pub(crate) fn files(list: Option<&FileList>) -> Vec<File> {
    let count = list.map_or(0, FileList::length);
    (0..count).filter_map(|place| list?.get(place)).collect()
}

/// Are files being dragged, rather than text or a link?
pub(crate) fn holds_files(data: Option<&DataTransfer>) -> bool {
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// A button that opens the file dialog. The input under it is what a keyboard reaches.
pub(crate) fn choose(id: &'static str, label: &str, strong: bool, chosen: &Callback<Vec<File>>) -> Html {
    let chosen = chosen.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let files = files(input.files().as_ref());
        // The same file can be chosen again.
        input.set_value("");
        if !files.is_empty() {
            chosen.emit(files);
        }
    });
    html! {
        <label class={classes!("button", "file-button", strong.then_some("button-strong"))}>
            { icon(OPEN) }
            <span>{ label.to_owned() }</span>
            <input class="visually-hidden" type="file" multiple=true accept={ACCEPT} {id} {onchange} />
        </label>
    }
}

/// An empty screen: what it is for, and where to begin.
pub(crate) fn welcome(lang: Lang, chosen: &Callback<Vec<File>>, example: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    html! {
        <div class="check-welcome">
            <div class="check-drop">
                { mark() }
                <p class="check-drop-title">{ words.drop }</p>
                <p class="check-or">{ words.or }</p>
                { choose("check-files", words.choose, true, chosen) }
                <p class="card-hint">{ words.kinds }</p>
            </div>
            <div class="check-example">
                <p>{ words.no_file }</p>
                <button type="button" class="button" id="check-example" onclick={example.clone()}>{ words.example }</button>
            </div>
            <ol class="check-steps" aria-label={words.steps}>
                <li>{ words.step_1 }</li>
                <li>{ words.step_2 }</li>
                <li>{ words.step_3 }</li>
            </ol>
        </div>
    }
}

/// Covers the screen while files are dragged over it.
pub(crate) fn cover(lang: Lang) -> Html {
    html! { <div class="check-cover" aria-hidden="true"><p>{ Words::of(lang).drop_now }</p></div> }
}
