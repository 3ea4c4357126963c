//! What the app asks of the browser: places on the page, files, the two stored preferences.

use crate::embed;
use chrono::NaiveDate;
use gloo::file::{Blob, ObjectUrl};
use gloo::storage::{LocalStorage, Storage};
use ltc_engine::calendar::{Month, parse_month};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, HtmlAnchorElement, HtmlDialogElement, HtmlElement, Response, ScrollIntoViewOptions,
    ScrollLogicalPosition, Window,
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The element with an id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The id of the element that shows what a JSON pointer of the case names.
pub(crate) fn id_of(pointer: &str) -> String {
    format!("case{}", pointer.replace('/', "-"))
}

/// Opens what hides an element, brings it into view and puts the focus there.
pub(crate) fn go_to(id: &str) -> bool {
    let Some(target) = element(id) else { return false };
    let mut around = target.parent_element();
    while let Some(details) = around.as_ref().and_then(|at| at.closest("details").ok().flatten()) {
        if details.set_attribute("open", "").is_err() {
            break;
        }
        around = details.parent_element();
    }
    let options = ScrollIntoViewOptions::new();
    // Of what is higher than the window, the beginning.
    let window = document().and_then(|document| document.document_element()).map(|root| root.client_height());
    let fits = window.is_none_or(|window| target.client_height() < window);
    options.set_block(if fits { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Start });
    target.scroll_into_view_with_scroll_into_view_options(&options);
    target.dyn_ref::<HtmlElement>().is_some_and(|element| element.focus().is_ok())
}

/// Puts the focus on an element without moving the page more than that needs.
pub(crate) fn focus(id: &str) -> bool {
    let target = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| target.focus().is_ok())
}

/// Is the focus nowhere, because what had it is no longer there?
pub(crate) fn focus_is_lost() -> bool {
    let Some(document) = document() else { return false };
    document.active_element().is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}

/// Is an element not on the screen, or not there at all?
pub(crate) fn is_hidden(id: &str) -> bool {
    element(id).is_none_or(|element| element.client_height() == 0)
}

/// Goes to what a JSON pointer names: the field, else the nearest part around it.
pub(crate) fn go_to_pointer(pointer: &str) {
    let mut at = pointer;
    while !go_to(&id_of(at)) {
        match at.rsplit_once('/') {
            Some((parent, _)) if !parent.is_empty() => at = parent,
            _ => break,
        }
    }
}

/// Hands a JSON document to the person as a file.
pub(crate) fn download(name: &str, text: &str) {
    download_as(name, "application/json", text);
}

/// Hands a text of another kind to the person as a file.
pub(crate) fn download_as(name: &str, mime: &str, text: &str) {
    let blob = Blob::new_with_options(text, Some(mime));
    if !embed::saving(name, blob.as_ref()) {
        return;
    }
    let url = ObjectUrl::from(blob);
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
}

/// The text of a file of the app's own place; none if it could not be fetched.
pub(crate) async fn fetch_text(file: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(file)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Opens the browser's print dialog.
pub(crate) fn print() {
    // A browser that cannot print shows nothing; there is nothing to tell about it.
    let _ = window().map(|window| window.print());
}

/// The part of the address after `#`.
pub(crate) fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The page's own address, without the part from `#` on.
pub(crate) fn address() -> String {
    let whole = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Sets what the root element carries: language and theme, and the title of the window.
pub(crate) fn dress_page(lang: &str, theme: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        for (name, value) in [("lang", lang), ("data-theme", theme)] {
            // Fails only for names that are no attribute names.
            let _ = root.set_attribute(name, value);
        }
    }
}

/// Shows an element of the page that the app does not draw, or hides it.
pub(crate) fn show(id: &str, shown: bool) {
    if let Some(element) = element(id) {
        // Fails only for names that are no attribute names.
        let _ = if shown { element.remove_attribute("hidden") } else { element.set_attribute("hidden", "") };
    }
}

/// Names an element of the page that the app does not draw.
pub(crate) fn name(id: &str, name: &str) {
    if let Some(element) = element(id) {
        // As above.
        let _ = element.set_attribute("aria-label", name);
    }
}

/// The screen that the page shows as a part of somebody else's page.
pub(crate) fn embedded() -> Option<String> {
    document()?.document_element()?.get_attribute("data-embed")
}

/// What stands in the place of the storage in somebody else's page: it is gone with the page.
fn memory() -> Option<JsValue> {
    embedded()?;
    js_sys::Reflect::get(window()?.as_ref(), &"ltcStored".into()).ok().filter(JsValue::is_object)
}

/// Language and theme as the root element carries them.
pub(crate) fn dress() -> (String, String) {
    let root = document().and_then(|document| document.document_element());
    let attribute = |name| root.as_ref().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    (attribute("lang"), attribute("data-theme"))
}

/// Does an element have the focus?
pub(crate) fn has_focus(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|element| element.id() == id)
}

/// Does something in an element have the focus?
pub(crate) fn has_focus_within(id: &str) -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.id() != id && element(id).is_some_and(|around| around.contains(Some(&active))))
}

/// Opens a dialog of the page, or closes it.
pub(crate) fn show_dialog(id: &str, wanted: bool) {
    let dialog = element(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
    match dialog {
        Some(dialog) if wanted && !dialog.open() => {
            // Fails only for an element that is not in the page.
            let _ = dialog.show_modal();
        }
        Some(dialog) if !wanted && dialog.open() => dialog.close(),
        _ => {}
    }
}

/// A stored preference. Without storage (a strict browser) there is none.
pub(crate) fn preference(name: &str) -> Option<String> {
    if let Some(memory) = memory() {
        return js_sys::Reflect::get(&memory, &name.into()).ok()?.as_string();
    }
    LocalStorage::raw().get_item(name).ok().flatten()
}

/// Stores a preference, or takes it away. A browser that forbids it forgets it.
pub(crate) fn store_preference(name: &str, value: Option<&str>) {
    if let Some(memory) = memory() {
        // Fails only for what is no object.
        let _ = js_sys::Reflect::set(&memory, &name.into(), &value.map_or(JsValue::UNDEFINED, JsValue::from));
        return;
    }
    let storage = LocalStorage::raw();
    let _ = value.map_or_else(|| storage.remove_item(name), |value| storage.set_item(name, value));
}

/// The names of what is stored. All begin alike, so that erasing finds them.
pub(crate) mod stored {
    /// The language.
    pub(crate) const LANG: &str = "ltc-language";
    /// The theme.
    pub(crate) const THEME: &str = "ltc-theme";
    /// "1": the screen 檢核 keeps the work on this computer.
    pub(crate) const KEEP: &str = "ltc-keep";
    /// Policies that differ from the defaults, as a JSON object.
    pub(crate) const POLICIES: &str = "ltc-policies";
    /// The day whose rules hold.
    pub(crate) const BASIS_ON: &str = "ltc-basis-on";
    /// Another standard than the one built in, as a document.
    pub(crate) const BASIS: &str = "ltc-basis";
    /// The score of the course, if work is kept.
    pub(crate) const COURSE: &str = "ltc-course";
    /// The month that a new case begins with, in somebody else's page.
    pub(crate) const CLAIM_MONTH: &str = "ltc-claim-month";
}

/// The month that is worked on: the one that the page around says, else the one that it is on this machine.
pub(crate) fn this_month() -> Option<Month> {
    if let Some(told) = embedded().and_then(|_| preference(stored::CLAIM_MONTH)) {
        return parse_month(&told).ok();
    }
    let now = js_sys::Date::new_0();
    Month::new(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1)
}

/// The day that it is on this machine.
pub(crate) fn today() -> Option<NaiveDate> {
    let now = js_sys::Date::new_0();
    NaiveDate::from_ymd_opt(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

/// Goes to an address within the page.
pub(crate) fn set_hash(hash: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only for an address that is none.
        let _ = window.location().set_hash(hash);
    }
}

/// Brings the name of the screen into view where the navigation scrolls.
pub(crate) fn scroll_to_current() {
    let current = document().and_then(|document| document.query_selector(".site-header [aria-current]").ok().flatten());
    if let Some(current) = current {
        scroll_least(&current);
    }
}

/// Scrolls just so far that an element can be seen.
pub(crate) fn scroll_least(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
