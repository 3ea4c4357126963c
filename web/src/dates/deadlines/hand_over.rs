//! What leaves the page: a calendar file, a text to paste.

use crate::browser;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use yew::prelude::*;

/// The name of the calendar file. No date and no client in it: file lists are seen by others.
const FILE: &str = "ltc-dates.ics";

/// Hands a calendar file to the person.
pub(super) fn save(file: &str) {
    browser::download_as(FILE, "text/calendar", file);
}

/// Puts a text into the clipboard and says whether it worked.
pub(super) fn copy(text: String, done: Callback<bool>) {
    wasm_bindgen_futures::spawn_local(async move {
        done.emit(write(&text).await.is_ok());
    });
}

/// Asks the browser; an insecure page has no clipboard.
async fn write(text: &str) -> Result<JsValue, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
    let promise: Promise = write.call1(&clipboard, &text.into())?.dyn_into()?;
    JsFuture::from(promise).await
}
