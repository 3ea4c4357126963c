//! Copying an address, where the browser allows it.

use super::message::Msg;
use js_sys::Reflect;
use yew::Callback;

/// Copies a text and says whether it could.
pub(super) fn copy(text: &str, send: Callback<Msg>) {
    let navigator = web_sys::window().map(|window| window.navigator());
    // Pages that came over an insecure connection have no clipboard.
    let there = |navigator: &web_sys::Navigator| {
        Reflect::get(navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object())
    };
    let Some(navigator) = navigator.filter(there) else { return send.emit(Msg::Copied(false)) };
    let written = wasm_bindgen_futures::JsFuture::from(navigator.clipboard().write_text(text));
    wasm_bindgen_futures::spawn_local(async move { send.emit(Msg::Copied(written.await.is_ok())) });
}
