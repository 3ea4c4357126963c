//! What the programs of the page tell each other, as events of the window.

use crate::embed;
use crate::view::{FrameMsg, Msg, Update};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, DragEvent, HashChangeEvent};
use yew::Callback;

/// The page has another language or theme.
pub(crate) const DRESSED: &str = "ltc-dressed";
/// A stored setting has changed.
pub(crate) const SETTINGS: &str = "ltc-settings";
/// Fetch the screen 檢核.
pub(crate) const OPEN_CHECK: &str = "ltc-open-check";
/// It is there, or why it is not.
const CHECK_OPENED: &str = "ltc-check-opened";
/// Erase what was stored.
pub(crate) const ERASE: &str = "ltc-erase";
/// Erase the work that was kept, but no setting.
pub(crate) const ERASE_WORK: &str = "ltc-erase-work";
/// It is erased: how many settings, and what became of the work.
const ERASED: &str = "ltc-erased";
/// Another version of the app is there.
const UPDATE: &str = "ltc-update";
/// Use it.
pub(crate) const UPDATE_NOW: &str = "ltc-update-now";
/// The page is about to be loaded anew. Who has work that would be lost objects by `preventDefault`.
pub(crate) const LEAVING: &str = "ltc-leaving";

/// Tells the other programs of the page something. Does nobody object?
pub(crate) fn tell(event: &str) -> bool {
    tell_with(event, &wasm_bindgen::JsValue::NULL)
}

/// The same with something to go along.
pub(crate) fn tell_with(event: &str, detail: &wasm_bindgen::JsValue) -> bool {
    let options = CustomEventInit::new();
    options.set_cancelable(true);
    options.set_detail(detail);
    let event = CustomEvent::new_with_event_init_dict(event, &options).ok();
    web_sys::window().zip(event).is_none_or(|(window, event)| window.dispatch_event(&event).unwrap_or(true))
}

/// The same with a document to go along, as text.
pub(crate) fn tell_json(event: &str, document: &impl serde::Serialize) {
    if let Ok(json) = serde_json::to_string(document) {
        tell_with(event, &json.into());
    }
}

/// What the app hears.
pub(crate) fn listeners(send: &Callback<Msg>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let hear = |event: &'static str, message: fn(&web_sys::Event) -> Option<Msg>| {
        let send = send.clone();
        // A dropped file that nobody takes would be shown in place of the app.
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, event, options, move |event| {
            if let Some(message) = message(event) {
                send.emit(message);
            }
        })
    };
    vec![
        hear("hashchange", |event| {
            Some(Msg::Frame(FrameMsg::Navigated(
                event.dyn_ref::<HashChangeEvent>().map(HashChangeEvent::old_url).unwrap_or_default(),
            )))
        }),
        hear(CHECK_OPENED, |event| Some(Msg::Frame(FrameMsg::CheckOpened(detail(event).as_string())))),
        hear(ERASED, |event| {
            let detail = js_sys::Array::from(&detail(event));
            Some(Msg::Frame(FrameMsg::Erased(
                detail.get(0).as_f64().unwrap_or_default(),
                detail.get(1).as_string().unwrap_or_default(),
            )))
        }),
        hear(UPDATE, |event| {
            let is_ready = detail(event).as_string().as_deref() == Some("ready");
            Some(Msg::Frame(FrameMsg::Update(if is_ready { Update::Ready } else { Update::Active })))
        }),
        hear(embed::OPEN, |event| detail(event).as_string().map(|text| Msg::Read(Ok(text)))),
        hear(embed::DRESS, |event| {
            let detail = js_sys::Array::from(&detail(event));
            Some(Msg::Frame(FrameMsg::Dress(detail.get(0).as_string(), detail.get(1).as_string())))
        }),
        hear("dragover", |event| {
            event.prevent_default();
            None
        }),
        hear("drop", |event| {
            let taken = event.default_prevented();
            event.prevent_default();
            let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
            files.and_then(|files| files.get(0)).filter(|_| !taken).map(Msg::Drop)
        }),
    ]
}

/// What goes along with an event.
pub(crate) fn detail(event: &web_sys::Event) -> wasm_bindgen::JsValue {
    event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default()
}
