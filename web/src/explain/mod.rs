//! How a figure came about: a program of its own, fetched when somebody first asks. It is told the case, the
//! standard and the figure, and draws the dialog.

mod body;
mod words;

use crate::browser;
use crate::components::icon::{CROSS, icon};
use crate::markup::html;
use crate::view::{Asked, Msg, View};
use crate::window;
use gloo::events::EventListener;
use js_sys::Array;
use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_report::Lang;
use wasm_bindgen::JsValue;
use words::ExplainWords;
use yew::prelude::*;

/// The id of the dialog.
pub(crate) const ID: &str = "explanation";

/// Explain a figure: its pointer, what it is called where it stands, the document of the case, that of the standard.
const EXPLAIN: &str = "ltc-explain";

/// Shows the dialog in the page's element `explain`.
pub fn run() {
    if let Some(root) = browser::element("explain") {
        yew::Renderer::<Explain>::with_root(root).render();
    }
}

/// Asks this program, which must be there.
pub(crate) fn ask(asked: &Asked, case: &str, basis: &str) {
    let said = Array::of4(&asked.pointer.as_str().into(), &asked.title.as_str().into(), &case.into(), &basis.into());
    window::tell_with(EXPLAIN, &said);
}

/// The same dialog where there is no other program.
pub(crate) fn along(view: View) -> Html {
    let asked = view.page.asked.as_ref().zip(view.session.computed());
    let inside = asked.map(|(asked, computed)| {
        (asked.title.clone(), body::body(view.basis(), &computed.case, &asked.pointer, view.lang))
    });
    dialog(view.lang, inside, view.send.reform(|_: Event| Msg::Closed))
}

/// The dialog, with its title and what stands in it; it stays in the page and is empty while nothing is
/// asked, so that the browser can give the focus back to where it was.
fn dialog(lang: Lang, inside: Option<(String, Html)>, onclose: Callback<Event>) -> Html {
    let words = ExplainWords::of(lang);
    html! {
        <dialog id={ID} class="explanation" aria-labelledby="explanation-title" {onclose}>
            if let Some((title, body)) = inside {
                <form method="dialog" class="explanation-head">
                    <div>
                        <p class="overline">{ words.explanation }</p>
                        <h2 id="explanation-title">{ title }</h2>
                    </div>
                    <button class="button button-quiet button-icon" aria-label={words.close}>{ icon(CROSS) }</button>
                </form>
                <div class="explanation-body" tabindex="0">{ body }</div>
            }
        </dialog>
    }
}

/// What is explained.
struct Question {
    pointer: String,
    title: String,
    case: Case,
    lang: Lang,
}

/// What happens.
enum Heard {
    /// The app has asked.
    Asked(JsValue),
    /// The dialog was closed.
    Closed,
}

/// The program.
struct Explain {
    question: Option<Question>,
    /// The standard of the last question, with its document.
    basis: Option<(String, Basis)>,
    _listener: Option<EventListener>,
}

impl Component for Explain {
    type Message = Heard;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let send = ctx.link().callback(Heard::Asked);
        let listener = web_sys::window()
            .map(|window| EventListener::new(&window, EXPLAIN, move |event| send.emit(window::detail(event))));
        Self { question: None, basis: None, _listener: listener }
    }

    fn update(&mut self, _: &Context<Self>, heard: Heard) -> bool {
        self.question = match heard {
            Heard::Asked(said) => self.question(&Array::from(&said)),
            Heard::Closed => None,
        };
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let asked = self.question.as_ref().zip(self.basis.as_ref());
        let lang = asked.map(|(question, _)| question.lang).unwrap_or_default();
        let inside = asked.map(|(question, (_, basis))| {
            (question.title.clone(), body::body(basis, &question.case, &question.pointer, lang))
        });
        dialog(lang, inside, ctx.link().callback(|_: Event| Heard::Closed))
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        browser::show_dialog(ID, self.question.is_some());
    }
}

impl Explain {
    /// What the app asks. It has read the case before, and knows the standard or has read it.
    fn question(&mut self, said: &Array) -> Option<Question> {
        let text = |place| said.get(place).as_string();
        let (pointer, title, case) = (text(0)?, text(1)?, read_case(&text(2)?).ok()?);
        let document = text(3)?;
        if self.basis.as_ref().is_none_or(|(before, _)| *before != document) {
            self.basis = Some((document.clone(), Basis::from_json(&document).ok()?));
        }
        let (tag, _) = browser::dress();
        let lang = if tag == "en" { Lang::En } else { Lang::Zh };
        Some(Question { pointer, title, case, lang })
    }
}
