//! 設定 and 關於: a program of its own beside the app, fetched when
//! one of them is first opened. It stores what is chosen and tells the app, which follows.

mod about;
mod ask;
mod policies;
mod settings;
mod standard;
mod words;

use crate::browser::{self, stored};
use crate::i18n::frame::FrameWords;
use crate::screens::{Program, Screen, TITLE};
use crate::state::Choices;
use crate::window;
use gloo::events::EventListener;
use gloo::file::callbacks::FileReader;
use ltc_engine::calendar::parse_day;
use ltc_report::Lang;
use standard::Standard;
use wasm_bindgen::{JsCast, JsValue};
use words::PagesWords;
use yew::prelude::*;

/// Shows the screens in the page's element `pages`.
pub fn run() {
    if let Some(root) = browser::element("pages") {
        yew::Renderer::<Pages>::with_root(root).render();
    }
}

/// What a screen needs to draw itself.
#[derive(Clone, Copy)]
struct View<'a> {
    pages: &'a Pages,
    words: &'static PagesWords,
    names: &'static FrameWords,
    lang: Lang,
    send: &'a Callback<Msg>,
}

impl View<'_> {
    /// Sends a message on a click.
    fn click(&self, message: Msg) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(message.clone());
        })
    }
}

/// What happens.
#[derive(Clone)]
enum Msg {
    /// The address has changed.
    Navigated,
    /// Language or theme has changed elsewhere.
    Dressed,
    /// A setting has changed elsewhere.
    Changed,
    /// The app has said which standard it uses.
    Standard(JsValue),
    /// A setting is chosen: its stored name, and the value, which may be empty.
    Store(&'static str, String),
    /// The value of a policy is chosen.
    Policy(String, String),
    /// The day whose rules hold is typed.
    BasisOn(String),
    /// Policies and day by default.
    Defaults,
    /// The work is kept, or no longer.
    Keep(bool),
    /// A standard is opened.
    Open(web_sys::File),
    /// It has been read.
    Read(String),
    /// The standard in use is to be saved.
    Export,
    /// Asks before erasing, or no longer.
    Ask(bool),
    /// Erases.
    Erase,
    /// It is erased: how many settings, and what became of the work.
    Erased(f64, String),
}

/// The program.
struct Pages {
    screen: Screen,
    lang: Lang,
    theme: String,
    keep: bool,
    choices: Choices,
    /// What stood in the field for the day, if it is no day.
    no_day: Option<String>,
    standard: Option<Standard>,
    asking: bool,
    erased: Option<(f64, String)>,
    focus: Option<&'static str>,
    send: Callback<Msg>,
    reading: Option<FileReader>,
    _listeners: Vec<EventListener>,
}

impl Component for Pages {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let send = ctx.link().callback(|message| message);
        let mut pages = Self {
            screen: Screen::from_hash(&browser::hash()),
            lang: Lang::default(),
            theme: String::new(),
            keep: false,
            choices: Choices::default(),
            no_day: None,
            standard: None,
            asking: false,
            erased: None,
            // Who came here by the navigation is already at the element around.
            focus: browser::has_focus("pages").then_some(TITLE),
            _listeners: listeners(&send),
            send,
            reading: None,
        };
        pages.read_stored();
        window::tell(window::ASK_STANDARD);
        pages
    }

    fn update(&mut self, _: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Navigated => {
                let screen = Screen::from_hash(&browser::hash());
                if screen == self.screen {
                    return false;
                }
                self.screen = screen;
                self.focus = (screen.program() == Some(Program::Pages)).then_some(TITLE);
            }
            Msg::Dressed => self.read_stored(),
            Msg::Changed => {
                self.read_stored();
                window::tell(window::ASK_STANDARD);
            }
            Msg::Standard(said) => self.standard = Standard::read(&said, self.standard.take()),
            Msg::Store(name, value) => store(name, Some(&value).filter(|value| !value.is_empty())),
            Msg::Policy(name, value) => {
                self.choices.choose(&name, &value);
                store(stored::POLICIES, self.choices.stored_policies().as_ref());
            }
            Msg::BasisOn(text) => {
                let begins = self.standard.as_ref().and_then(Standard::begins);
                let day = parse_day(text.trim()).ok().filter(|day| begins.is_none_or(|first| *day >= first));
                self.no_day = (day.is_none() && !text.trim().is_empty()).then_some(text);
                self.choices.basis_on = day;
                store(stored::BASIS_ON, day.map(|day| day.to_string()).as_ref());
            }
            Msg::Defaults => {
                self.no_day = None;
                self.choices = Choices::default();
                browser::store_preference(stored::BASIS_ON, None);
                store(stored::POLICIES, None);
                self.focus = Some("policies");
            }
            Msg::Keep(keep) => {
                self.keep = keep;
                store(stored::KEEP, keep.then(|| "1".to_owned()).as_ref());
                if !keep {
                    browser::store_preference(stored::COURSE, None);
                    window::tell(window::ERASE_WORK);
                }
            }
            Msg::Open(file) => {
                let send = self.send.clone();
                self.reading = Some(gloo::file::callbacks::read_as_text(&gloo::file::File::from(file), move |text| {
                    send.emit(Msg::Read(text.unwrap_or_default()));
                }));
            }
            // The app says what is wrong with it, if anything.
            Msg::Read(text) => {
                self.reading = None;
                store(stored::BASIS, Some(&text));
            }
            Msg::Export => {
                window::tell(window::EXPORT_STANDARD);
            }
            Msg::Ask(asking) => self.asking = asking,
            Msg::Erase => {
                self.asking = false;
                window::tell(window::ERASE);
            }
            Msg::Erased(settings, work) => {
                self.read_stored();
                self.no_day = None;
                self.erased = Some((settings, work));
                self.focus = Some("erased");
                window::tell(window::ASK_STANDARD);
            }
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let view = View {
            pages: self,
            words: PagesWords::of(self.lang),
            names: FrameWords::of(self.lang),
            lang: self.lang,
            send: &self.send,
        };
        match self.screen {
            Screen::Settings => settings::screen(view),
            Screen::About => about::screen(view),
            _ => Html::default(),
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        browser::show_dialog(ask::ID, self.asking);
        if let Some(id) = self.focus.take() {
            browser::go_to(id);
        }
    }
}

impl Pages {
    /// Reads what is stored, and what stands on the page.
    fn read_stored(&mut self) {
        let (lang, theme) = browser::dress();
        self.lang = if lang == "en" { Lang::En } else { Lang::Zh };
        self.theme = theme;
        self.keep = browser::preference(stored::KEEP).is_some();
        let (policies, day) = (browser::preference(stored::POLICIES), browser::preference(stored::BASIS_ON));
        self.choices = Choices::read(policies.as_deref(), day.as_deref());
    }
}

/// Stores a setting, or takes it away, and tells the app.
fn store(name: &str, value: Option<&String>) {
    browser::store_preference(name, value.map(String::as_str));
    window::tell(window::CHANGED);
}

fn listeners(send: &Callback<Msg>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let hear = |event: &'static str, message: fn(&web_sys::Event) -> Option<Msg>| {
        let send = send.clone();
        EventListener::new(&window, event, move |event| {
            if let Some(message) = message(event) {
                send.emit(message);
            }
        })
    };
    vec![
        hear("hashchange", |_| Some(Msg::Navigated)),
        hear(window::DRESSED, |_| Some(Msg::Dressed)),
        hear(window::SETTINGS, |_| Some(Msg::Changed)),
        hear(window::STANDARD, |event| Some(Msg::Standard(window::detail(event)))),
        hear(window::ERASED, |event| {
            let (settings, work) = window::erased(event);
            Some(Msg::Erased(settings, work))
        }),
    ]
}

/// The text in the control that an event comes from, when it changes.
fn typed(send: &Callback<String>) -> Callback<Event> {
    send.reform(|event: Event| crate::components::field::typed(&event))
}

/// The box that an event comes from: is it ticked?
fn ticked(event: &Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}
