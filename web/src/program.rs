//! What the programs beside the app have in common: each draws one or a few screens into the page's
//! element of its name, in the language and by the standard that the app uses, about the case that is
//! open in 試算.

use crate::browser::{self, stored};
use crate::embed;
use crate::markup::html;
use crate::screens::Screen;
use crate::state::Choices;
use crate::window;
use chrono::NaiveDate;
use gloo::events::EventListener;
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use std::rc::Rc;
use yew::html::BaseComponent;
use yew::prelude::*;

/// What a screen is drawn with. Cheap to clone.
#[derive(Clone, Properties)]
pub(crate) struct Around {
    /// The screen of this program that is shown, or was shown last.
    pub(crate) screen: Screen,
    /// The address from `#` on; what comes after the screen's own part is a place inside it.
    pub(crate) hash: Rc<str>,
    /// The language.
    pub(crate) lang: Lang,
    /// The standard in use.
    pub(crate) basis: Rc<Basis>,
    /// Its document.
    pub(crate) basis_text: Rc<str>,
    /// The policies and the day that the person has chosen; they join every case that does not say otherwise.
    pub(crate) choices: Choices,
    /// The case that is open in 試算, as its document.
    pub(crate) case: Option<Rc<str>>,
    /// The day that it is on this machine.
    pub(crate) today: NaiveDate,
}

impl PartialEq for Around {
    fn eq(&self, other: &Self) -> bool {
        self.screen == other.screen
            && self.hash == other.hash
            && self.lang == other.lang
            && self.basis.hash() == other.basis.hash()
            && self.choices == other.choices
            && self.case == other.case
            && self.today == other.today
    }
}

impl Around {
    /// What the address says behind the screen's own part, without the slash: `notice?x=1` of `#/dates/notice?x=1`.
    pub(crate) fn place(&self) -> &str {
        let rest = self.hash.strip_prefix(self.screen.hash()).unwrap_or_default();
        rest.strip_prefix('/').unwrap_or(rest)
    }
}

/// Shows a case in 試算 and goes there.
pub(crate) fn open_in_plan(document: &str) {
    window::tell_with(embed::OPEN, &document.into());
    browser::set_hash(Screen::Plan.hash());
}

/// Shows a program's screens, which are drawn by the component `C`, in the element of its name.
pub(crate) fn start<C: BaseComponent<Properties = Around>>(element: &str) {
    if let Some(root) = browser::element(element) {
        yew::Renderer::<Root<C>>::with_root_and_props(root, Named { name: element.to_owned() }).render();
    }
}

/// What happens around the screens.
enum Heard {
    /// The address has changed.
    Navigated,
    /// Language, theme or a setting has changed.
    Dressed,
    /// The app has said which standard it uses: its document.
    Standard(String),
    /// The app has said which case is open.
    Case(String),
}

/// Which program it is.
#[derive(Properties, PartialEq)]
struct Named {
    name: String,
}

/// Keeps what the screens are drawn with.
struct Root<C> {
    screen: Option<Screen>,
    /// Is it on the page, or another program's?
    shown: bool,
    hash: Rc<str>,
    lang: Lang,
    choices: Choices,
    basis: Option<(Rc<Basis>, Rc<str>)>,
    case: Option<Rc<str>>,
    focus: bool,
    _listeners: Vec<EventListener>,
    _screens: std::marker::PhantomData<C>,
}

impl<C: BaseComponent<Properties = Around>> Component for Root<C> {
    type Message = Heard;
    type Properties = Named;

    fn create(ctx: &Context<Self>) -> Self {
        let mut root = Self {
            screen: None,
            shown: false,
            hash: "".into(),
            lang: Lang::default(),
            choices: Choices::default(),
            basis: None,
            case: None,
            focus: false,
            _listeners: listeners(&ctx.link().callback(|heard| heard)),
            _screens: std::marker::PhantomData,
        };
        root.dress();
        root.enter(&ctx.props().name);
        // Who came here by the navigation is already at the element around.
        root.focus = root.screen.and_then(Screen::program).is_some_and(|program| browser::has_focus(program.name()));
        window::tell(window::ASK_STANDARD);
        window::tell(window::ASK_CASE);
        root
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        match heard {
            Heard::Navigated => {
                let before = self.screen.filter(|_| self.shown);
                self.enter(&ctx.props().name);
                // Another program's screen: nothing of this one can be seen.
                if !self.shown {
                    self.focus = false;
                    return before.is_some_and(Screen::is_taken_off);
                }
                self.focus |= before != self.screen || self.is_away();
                window::tell(window::ASK_CASE);
            }
            Heard::Dressed => {
                self.dress();
                window::tell(window::ASK_STANDARD);
            }
            Heard::Standard(text) => {
                if self.basis.as_ref().is_some_and(|(_, before)| **before == *text) {
                    return false;
                }
                // The app has read it before, or knows it by its hash.
                let Ok(basis) = Basis::from_json(&text) else { return false };
                self.basis = Some((Rc::new(basis), text.into()));
            }
            Heard::Case(document) => self.case = Some(document.into()),
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (Some(screen), Some((basis, text)), Some(today)) = (self.screen, &self.basis, browser::today()) else {
            return Html::default();
        };
        if !self.shown && screen.is_taken_off() {
            return Html::default();
        }
        html! {
            <C screen={screen} hash={self.hash.clone()} lang={self.lang} basis={basis.clone()} basis_text={text.clone()}
                choices={self.choices.clone()} case={self.case.clone()} {today} />
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        // Where the frame is not yet that far, the element cannot have it; what the frame then says draws this anew.
        if self.focus
            && let Some(screen) = self.screen
            && browser::go_to(screen.title())
            && browser::has_focus(screen.title())
        {
            self.focus = false;
        }
    }
}

impl<C> Root<C> {
    /// Takes over what stands on the page and what is stored.
    fn dress(&mut self) {
        let (lang, _) = browser::dress();
        self.lang = if lang == "en" { Lang::En } else { Lang::Zh };
        let (policies, day) = (browser::preference(stored::POLICIES), browser::preference(stored::BASIS_ON));
        self.choices = Choices::read(policies.as_deref(), day.as_deref());
    }

    /// Goes to the address, if it is one of this program's.
    fn enter(&mut self, name: &str) {
        let hash = browser::hash();
        let screen = Screen::from_hash(&hash);
        self.shown = screen.program().is_some_and(|program| program.name() == name);
        if self.shown {
            self.screen = Some(screen);
            self.hash = hash.into();
        }
    }

    /// Has the frame put the focus on the element around, as it does when one comes from another screen?
    fn is_away(&self) -> bool {
        self.screen.and_then(Screen::program).is_some_and(|program| browser::has_focus(program.name()))
    }
}

fn listeners(send: &Callback<Heard>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let hear = |event: &'static str, heard: fn(&web_sys::Event) -> Option<Heard>| {
        let send = send.clone();
        EventListener::new(&window, event, move |event| {
            if let Some(heard) = heard(event) {
                send.emit(heard);
            }
        })
    };
    vec![
        hear("hashchange", |_| Some(Heard::Navigated)),
        hear(window::DRESSED, |_| Some(Heard::Dressed)),
        hear(window::SETTINGS, |_| Some(Heard::Dressed)),
        hear(window::STANDARD, |event| {
            js_sys::Array::from(&window::detail(event)).get(0).as_string().map(Heard::Standard)
        }),
        hear(window::CASE, |event| window::detail(event).as_string().map(Heard::Case)),
    ]
}
