//! One case on the screens of two programs: the app keeps it with its history, and 加計 shows and changes it
//! too. The form goes from one to the other as it stands, half-typed fields and all, by events of the window.

use crate::state::session::{Step, Told};
use crate::state::{Draft, Edit, Session};
use crate::view::{FrameMsg, Msg};
use crate::window::{detail, tell, tell_with};
use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

/// What stands in the form?
pub(crate) const ASK: &str = "ltc-ask-form";
/// This, what the last result belongs to if that is another, and whether there are steps back and forth.
const TOLD: &str = "ltc-form";
/// The other program has changed the form: what stands in it now, and which step that is.
pub(crate) const EDITED: &str = "ltc-form-edited";
/// The other program wants something done with the case as a whole.
pub(crate) const ACT: &str = "ltc-case-act";
/// Read this out.
pub(crate) const SAY: &str = "ltc-say";

/// What is done with the case as a whole.
pub(crate) enum Act {
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// Begins a new case.
    New,
    /// Saves it.
    Save,
    /// Loads the example at this place.
    Example(usize),
    /// Opens a file.
    Open(web_sys::File),
}

impl Act {
    /// Tells the app to do it.
    pub(crate) fn tell(self) {
        let (name, with) = match self {
            Self::Undo => ("undo", JsValue::NULL),
            Self::Redo => ("redo", JsValue::NULL),
            Self::New => ("new", JsValue::NULL),
            Self::Save => ("save", JsValue::NULL),
            Self::Example(place) => ("example", place.into()),
            Self::Open(file) => ("open", file.into()),
        };
        tell_with(ACT, &Array::of2(&name.into(), &with));
    }
}

/// What the app does when it is told so.
pub(crate) fn act(event: &web_sys::Event) -> Option<Msg> {
    let said = Array::from(&detail(event));
    Some(match said.get(0).as_string()?.as_str() {
        "undo" => Msg::Edit(Edit::Undo),
        "redo" => Msg::Edit(Edit::Redo),
        "new" => Msg::NewCase,
        "save" => Msg::Save,
        // A place in a short list.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        "example" => Msg::Example(said.get(1).as_f64()? as usize),
        "open" => Msg::Open(said.get(1).dyn_into().ok()?),
        _ => return None,
    })
}

/// Asks the app what stands in the form.
pub(crate) fn ask() {
    tell(ASK);
}

/// Tells what stands in the form.
pub(crate) fn told(session: &Session) {
    let Told { form, last, undo, redo } = session.told();
    let last = last.map_or(JsValue::NULL, JsValue::from);
    tell_with(TOLD, &Array::of4(&form.into(), &last, &undo.into(), &redo.into()));
}

/// Hears what stands in the form.
pub(crate) fn listener(send: Callback<Told>) -> Option<EventListener> {
    let heard = move |event: &web_sys::Event| {
        let said = Array::from(&detail(event));
        if let Some(form) = said.get(0).as_string() {
            let [undo, redo] = [2, 3].map(|place| said.get(place).is_truthy());
            send.emit(Told { form, last: said.get(1).as_string(), undo, redo });
        }
    };
    let window = web_sys::window()?;
    Some(EventListener::new(&window, TOLD, heard))
}

/// Tells the app what stands in the form after an edit.
pub(crate) fn edited(draft: &Draft, step: &Step) {
    let field = match step {
        Step::Own => JsValue::NULL,
        Step::Typing(field) => field.as_str().into(),
        Step::None => "".into(),
    };
    tell_with(EDITED, &Array::of2(&draft.to_text().into(), &field));
}

/// The edit that another program has made.
pub(crate) fn edit(event: &web_sys::Event) -> Option<Msg> {
    let said = Array::from(&detail(event));
    let draft = Draft::from_text(&said.get(0).as_string()?)?;
    let step = match said.get(1).as_string() {
        None => Step::Own,
        Some(field) if field.is_empty() => Step::None,
        Some(field) => Step::Typing(field),
    };
    Some(Msg::Edit(Edit::Elsewhere(draft, step)))
}

/// Has something read out.
pub(crate) fn say(text: &str) {
    tell_with(SAY, &text.into());
}

/// What is to be read out.
pub(crate) fn said(event: &web_sys::Event) -> Option<Msg> {
    detail(event).as_string().map(|text| Msg::Frame(FrameMsg::Say(text)))
}
