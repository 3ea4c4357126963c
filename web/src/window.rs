//! What the programs of the page tell each other, as events of the window.

use crate::embed;
use crate::screens::Program;
use crate::shared_case;
use crate::standard;
use crate::view::{FrameMsg, Msg, Update};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, DragEvent, HashChangeEvent};
use yew::Callback;

/// The page has another language or theme.
pub(crate) const DRESSED: &str = "ltc-dressed";
/// A stored setting has changed.
pub(crate) const SETTINGS: &str = "ltc-settings";
/// Fetch a program: its name.
pub(crate) const OPEN: &str = "ltc-open";
/// It is there: its name, and why it is not if so.
const OPENED: &str = "ltc-opened";
/// Erase what was stored.
pub(crate) const ERASE: &str = "ltc-erase";
/// Erase the work that was kept, but no setting.
pub(crate) const ERASE_WORK: &str = "ltc-erase-work";
/// It is erased: how many settings, and what became of the work.
pub(crate) const ERASED: &str = "ltc-erased";
/// A setting that was stored by another program has changed: the app follows, and tells everybody.
pub(crate) const CHANGED: &str = "ltc-changed";
/// The whole document of the standard that is built in: comes before the first program that is fetched.
/// The app objects to another document than its own.
const BUILT_IN: &str = "ltc-built-in";
/// Which standard is in use?
pub(crate) const ASK_STANDARD: &str = "ltc-ask-standard";
/// This one: its text, its stamp, whether it is another than the one built in, whether the open case
/// brings choices of its own.
pub(crate) const STANDARD: &str = "ltc-standard";
/// Which case is open in 試算?
pub(crate) const ASK_CASE: &str = "ltc-ask-case";
/// This one: its document.
pub(crate) const CASE: &str = "ltc-case";
/// Save the standard in use as a file.
pub(crate) const EXPORT_STANDARD: &str = "ltc-export-standard";
/// Another version of the app is there.
const UPDATE: &str = "ltc-update";
/// Use it.
pub(crate) const UPDATE_NOW: &str = "ltc-update-now";
/// The page is about to be loaded anew. Who has work that would be lost objects by `preventDefault`.
pub(crate) const LEAVING: &str = "ltc-leaving";

/// Tells the other programs of the page something. Does nobody object?
pub(crate) fn tell(event: &str) -> bool {
    tell_with(event, &JsValue::NULL)
}

/// The same, with more to say.
pub(crate) fn tell_with(event: &str, detail: &JsValue) -> bool {
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
        hear(OPENED, |event| {
            let detail = js_sys::Array::from(&detail(event));
            let name = detail.get(0).as_string()?;
            let program = Program::ALL.into_iter().find(|program| program.name() == name)?;
            Some(Msg::Frame(FrameMsg::Opened(program, detail.get(1).as_string())))
        }),
        hear(CHANGED, |_| Some(Msg::Frame(FrameMsg::Changed))),
        hear(BUILT_IN, |event| {
            let text = detail(event).as_string().filter(|text| standard::is_whole(text));
            if text.is_none() {
                event.prevent_default();
            }
            text.map(|text| Msg::Frame(FrameMsg::BuiltIn(text)))
        }),
        hear(ASK_STANDARD, |_| Some(Msg::Frame(FrameMsg::AskStandard))),
        hear(ASK_CASE, |_| Some(Msg::Frame(FrameMsg::AskCase))),
        hear(shared_case::ASK, |_| Some(Msg::Frame(FrameMsg::AskForm))),
        hear(shared_case::EDITED, shared_case::edit),
        hear(shared_case::ACT, shared_case::act),
        hear(shared_case::SAY, shared_case::said),
        hear(EXPORT_STANDARD, |_| Some(Msg::ExportBasis)),
        hear(ERASED, |_| Some(Msg::Frame(FrameMsg::Erased))),
        hear(UPDATE, |event| {
            let is_ready = detail(event).as_string().as_deref() == Some("ready");
            Some(Msg::Frame(FrameMsg::Update(if is_ready { Update::Ready } else { Update::Active })))
        }),
        hear(embed::OPEN, |event| Some(detail(event).as_string().map_or(Msg::Renew, |text| Msg::Read(Ok(text))))),
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

/// How many settings were erased, and what became of the work.
pub(crate) fn erased(event: &web_sys::Event) -> (f64, String) {
    let detail = js_sys::Array::from(&detail(event));
    (detail.get(0).as_f64().unwrap_or_default(), detail.get(1).as_string().unwrap_or_default())
}

/// What an event says beside its name.
pub(crate) fn detail(event: &web_sys::Event) -> JsValue {
    event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default()
}
