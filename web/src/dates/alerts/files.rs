//! Files that are chosen or dropped.

use super::state::{Act, Origin, Read};
use super::words::AlertsWords;
use crate::components::icon::{OPEN, icon};
use crate::i18n::Lang;
use crate::markup::{classes, html};
use ltc_engine::text::Text;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, FileList, HtmlInputElement};
use yew::prelude::*;

/// More than any case.
const MOST_BYTES: f64 = 5_000_000.0;

/// Both languages of a word.
pub(super) fn both(word: impl Fn(&'static AlertsWords) -> &'static str) -> Text {
    Text::new(word(AlertsWords::of(Lang::Zh)), word(AlertsWords::of(Lang::En)))
}

/// A button that opens the file dialog: for files, or for a folder.
pub(super) fn choose(id: &'static str, label: &str, strong: bool, folder: bool, act: &Callback<Act>) -> Html {
    let act = act.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let files = list(input.files().as_ref());
        // The same file can be chosen again.
        input.set_value("");
        read(files, folder, act.clone());
    });
    html! {
        <label class={classes!("button", "file-button", strong.then_some("button-strong"))}>
            { icon(OPEN) }
            <span>{ label.to_owned() }</span>
            <input class="visually-hidden" type="file" multiple=true accept=".json,application/json" {id}
                webkitdirectory={folder} {onchange} />
        </label>
    }
}

/// The files of a list.
pub(super) fn list(files: Option<&FileList>) -> Vec<File> {
    let count = files.map_or(0, FileList::length);
    (0..count).filter_map(|place| files?.get(place)).collect()
}

/// Reads files one after the other, then hands them over together. Of a folder only what may be a case.
pub(super) fn read(files: Vec<File>, folder: bool, act: Callback<Act>) {
    if files.is_empty() {
        return;
    }
    spawn_local(async move {
        let mut texts: Vec<Read> = Vec::new();
        for file in files.into_iter().filter(|file| !folder || file.name().to_lowercase().ends_with(".json")) {
            texts.push((Origin::File(name(&file)), text(&file).await));
        }
        if texts.is_empty() {
            texts.push((Origin::File(String::new()), Err(both(|words| words.no_json))));
        }
        act.emit(Act::Open(texts));
    });
}

/// A file's name, with its way inside the folder that was chosen.
fn name(file: &File) -> String {
    let way = js_sys::Reflect::get(file, &"webkitRelativePath".into()).ok().and_then(|way| way.as_string());
    way.filter(|way| !way.is_empty()).unwrap_or_else(|| file.name())
}

async fn text(file: &File) -> Result<String, Text> {
    if file.size() > MOST_BYTES {
        return Err(both(|words| words.too_large));
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    text.ok_or_else(|| both(|words| words.unreadable))
}
