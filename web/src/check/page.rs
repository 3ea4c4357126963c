//! What the screen asks of the browser's page: language, address and history, files to save.

use crate::browser;
use crate::embed;
use js_sys::{Array, Uint8Array};
use ltc_report::Lang;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Document, File, FilePropertyBag, HtmlAnchorElement, HtmlElement, Url};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The language that the frame has set.
pub(crate) fn lang() -> Lang {
    let tag = document().and_then(|document| document.document_element()).and_then(|root| root.get_attribute("lang"));
    tag.filter(|tag| tag.starts_with("en")).map_or(Lang::Zh, |_| Lang::En)
}

/// The number that belongs to the place in the browser's history.
pub(crate) fn place() -> Option<usize> {
    let state = web_sys::window()?.history().ok()?.state().ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is one that was set")]
    state.as_f64().map(|number| number as usize)
}

/// Goes to an address, as a new place in the history or in the place of the last one.
pub(crate) fn go(address: &str, number: usize, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = JsValue::from(u32::try_from(number).unwrap_or(u32::MAX));
    // A browser that forbids it keeps the old address; the view changes all the same.
    // In somebody else's page the way back is that page's.
    let _ = if replace || browser::embedded().is_some() {
        history.replace_state_with_url(&state, "", Some(address))
    } else {
        history.push_state_with_url(&state, "", Some(address))
    };
}

/// Is the screen the one that the address names?
pub(crate) fn is_here() -> bool {
    super::address::view_of(&browser::hash()).is_some()
}

/// What has the focus.
pub(crate) fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Today on this machine, `YYYY-MM-DD`.
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// A number that no earlier one of this computer is: seconds since 1970.
pub(crate) fn fresh_number() -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds")]
    let milliseconds = js_sys::Date::now() as u64;
    u32::try_from(milliseconds / 1000).unwrap_or_default()
}

/// A text as a file.
pub(crate) fn text_file(name: &str, text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type("text/csv");
    File::new_with_str_sequence_and_options(&Array::of1(&text.into()), name, &options).ok()
}

/// Hands bytes to the person as a file.
pub(crate) fn save(name: &str, mime: &str, bytes: &Uint8Array) {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options).ok();
    let blob = blob.filter(|blob| embed::saving(name, blob));
    if let Some(url) = blob.and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) {
        let link = document().and_then(|document| document.create_element("a").ok());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            link.set_href(&url);
            link.set_download(name);
            link.click();
        }
        // The browser has taken the bytes over when the click returns; a later moment is safer still.
        gloo::timers::callback::Timeout::new(10_000, move || {
            // Fails only for what is no address.
            let _ = Url::revoke_object_url(&url);
        })
        .forget();
    }
}
