//! The app: takes messages, changes what it knows, draws the page.

use crate::browser;
use crate::components::{explanation, frame};
use crate::i18n::frame::FrameWords;
use crate::i18n::{tag, words};
use crate::screens::{Screen, place_in, plan, soon, surcharge};
use crate::state::examples::{Example, examples};
use crate::state::session::{is_basis, read_document};
use crate::state::{Draft, Edit, Session};
use crate::view::{Msg, Opening, Page, Search, Theme, View};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_report::{Lang, words as report};
use serde_json::json;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, DragEvent, HashChangeEvent, HtmlDialogElement, Window};
use yew::prelude::*;

/// The names of what is stored.
const STORED_LANG: &str = "ltc-language";
const STORED_THEME: &str = "ltc-theme";

/// What the programs of the page tell each other, as events of the window.
mod events {
    /// The page has another language or theme.
    pub(super) const DRESSED: &str = "ltc-dressed";
    /// Fetch the screen 檢核.
    pub(super) const OPEN_CHECK: &str = "ltc-open-check";
    /// It is there, or why it is not.
    pub(super) const CHECK_OPENED: &str = "ltc-check-opened";
}

/// The names of saved files. No date and no client in them: file lists are seen by others.
const CASE_FILE: &str = "ltc-case.json";
const BASIS_FILE: &str = "ltc-basis.json";

/// How long a result must stand before it is read out.
const SETTLED_MS: u32 = 900;

/// What the app is started with.
#[derive(Properties)]
pub(crate) struct Props {
    /// The standard that is built in.
    pub(crate) built_in: Rc<Basis>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.built_in, &other.built_in)
    }
}

/// The app.
pub(crate) struct App {
    session: Session,
    page: Page,
    lang: Lang,
    screen: Screen,
    examples: Vec<Example>,
    send: Callback<Msg>,
    /// The document of the standard in use, as loaded.
    basis_text: Option<String>,
    /// Where the focus goes when the page has been drawn.
    focus: Option<String>,
    reading: Option<FileReader>,
    settling: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let lang = browser::preference(STORED_LANG).and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default();
        let theme = browser::preference(STORED_THEME).map_or(Theme::System, |name| Theme::from_name(&name));
        let send = ctx.link().callback(|message| message);
        let listeners = web_sys::window().map(|window| listeners(&window, &send)).unwrap_or_default();
        let basis = ctx.props().built_in.clone();
        let mut app = Self {
            session: Session::new(basis, new_draft(lang), lang),
            page: Page { theme, ..Page::default() },
            lang,
            screen: Screen::from_hash(&browser::hash()),
            examples: examples(),
            send,
            basis_text: None,
            focus: None,
            reading: None,
            settling: None,
            _listeners: listeners,
        };
        app.enter();
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Edit(edit) => self.edit(edit),
            Msg::EditThen(edit, focus) => {
                self.edit(edit);
                self.focus = Some(focus);
            }
            Msg::Search(search) => self.page.search = search,
            Msg::AddItem(plan, code) => {
                let list = format!("/plans/{plan}/items");
                let place = self.session.draft().count(&list);
                self.focus = Some(browser::id_of(&format!("{list}/{place}/quantity")));
                self.page.search = Search { plan, ..Search::default() };
                self.edit(Edit::Append { list, entry: json!({ "code": code, "quantity": "1" }) });
            }
            Msg::NewCase => {
                self.edit(Edit::Load(new_draft(self.lang)));
                self.focus = Some(browser::id_of("/client/cms_level"));
            }
            Msg::Example(place) => {
                if let Some(example) = self.examples.get(place) {
                    let draft = example.draft(self.lang);
                    self.edit(Edit::Load(draft));
                }
            }
            Msg::Open(file) => {
                let send = self.send.clone();
                let file = gloo::file::File::from(file);
                self.reading = Some(gloo::file::callbacks::read_as_text(&file, move |text| {
                    send.emit(Msg::Read(text.map_err(|error| error.to_string())));
                }));
            }
            // The screen 檢核 takes files where it says so, and no cases.
            Msg::Drop(file) if self.screen != Screen::Check => self.send.emit(Msg::Open(file)),
            Msg::Drop(_) => return false,
            Msg::Read(text) => {
                self.reading = None;
                self.page.refusal = text.and_then(|text| self.take_file(text)).err();
            }
            Msg::Dismiss => self.page.refusal = None,
            Msg::Save => browser::download(CASE_FILE, &self.session.document()),
            Msg::ExportBasis => browser::download(BASIS_FILE, self.basis_text.as_deref().unwrap_or(EMBEDDED)),
            Msg::ResetBasis => {
                self.session.use_basis(ctx.props().built_in.clone());
                self.basis_text = None;
                self.page.basis_changed = false;
            }
            Msg::Print => browser::print(),
            Msg::Ask(asked) => self.page.asked = Some(asked),
            Msg::Closed => self.page.asked = None,
            Msg::GoTo(pointer) => browser::go_to_pointer(&pointer),
            Msg::GoToId(id) => {
                browser::go_to(id);
            }
            Msg::SwitchLang => {
                self.lang = match self.lang {
                    Lang::Zh => Lang::En,
                    Lang::En => Lang::Zh,
                };
                browser::store_preference(STORED_LANG, self.lang.tag());
                self.session.use_lang(self.lang);
                self.dress_page();
            }
            Msg::Theme(theme) => {
                self.page.theme = theme;
                browser::store_preference(STORED_THEME, theme.name());
                self.dress_page();
            }
            Msg::Announce => {
                self.page.announcement = match self.screen {
                    Screen::Plan => plan::results::spoken(self.view()),
                    Screen::Surcharge => surcharge::spoken(self.view()),
                    _ => String::new(),
                }
            }
            Msg::Navigated(from) => {
                let screen = Screen::from_hash(&browser::hash());
                if screen == self.screen {
                    // Somewhere else inside it, which is the screen's own affair.
                    return false;
                }
                self.page.check_place = place_in(Screen::Check, &from).or(self.page.check_place.take());
                self.screen = screen;
                self.focus = Some(screen.entry().to_owned());
                self.enter();
            }
            Msg::OpenCheck => self.open_check(),
            Msg::CheckOpened(failure) => {
                self.page.opening = failure.map_or(Opening::Open, Opening::Failed);
            }
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let view = self.view();
        let skip = match self.screen {
            Screen::Plan | Screen::Surcharge => view.words.skip,
            _ => view.frame_words().skip_to_content,
        };
        let content = self.screen.content();
        html! {
            <div class="site">
                <a class="skip-link" href={format!("#{content}")} onclick={view.click(Msg::GoToId(content))}>{ skip }</a>
                { frame::header(view, self.screen) }
                { frame::messages(view) }
                { match self.screen {
                    Screen::Plan => plan::screen(view, &self.examples),
                    Screen::Surcharge => surcharge::screen(view, &self.examples),
                    Screen::Check => frame::opening(view),
                    other => soon::screen(other, view.frame_words()),
                } }
                { frame::footer(view, self.screen) }
                { explanation::dialog(view) }
                <p class="visually-hidden" role="status" id="announcement">{ self.page.announcement.clone() }</p>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            browser::go_to(&id);
        }
        if self.page.search.open {
            plan::add_item::keep_active_in_view(&self.page.search);
        }
        if self.page.asked.is_some() {
            let dialog =
                browser::element(explanation::ID).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
            if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
                // Fails only for an element that is not in the page.
                let _ = dialog.show_modal();
            }
        }
    }
}

impl App {
    fn view(&self) -> View<'_> {
        View { session: &self.session, page: &self.page, words: words(self.lang), lang: self.lang, send: &self.send }
    }

    fn edit(&mut self, edit: Edit) {
        self.session.apply(edit);
        let send = self.send.clone();
        self.settling = Some(Timeout::new(SETTLED_MS, move || send.emit(Msg::Announce)));
    }

    /// Takes over a file: a case, or a copy of the standard.
    fn take_file(&mut self, text: String) -> Result<(), String> {
        if is_basis(&text) {
            let basis = Basis::from_json(&text).map_err(|error| report::basis_error(&error, self.lang))?;
            self.page.basis_changed = text != EMBEDDED;
            self.session.use_basis(Rc::new(basis));
            self.basis_text = Some(text);
        } else {
            let draft = read_document(&text, self.lang).map_err(|error| report::input_error(&error, self.lang))?;
            self.edit(Edit::Load(draft));
        }
        Ok(())
    }

    /// Shows the screen of the address.
    fn enter(&mut self) {
        let check = self.screen == Screen::Check;
        browser::show("check-screen", check);
        if check && self.page.opening == Opening::Closed {
            self.open_check();
        }
        self.dress_page();
    }

    fn open_check(&mut self) {
        self.page.opening = Opening::Fetching;
        browser::tell(events::OPEN_CHECK);
    }

    fn dress_page(&self) {
        let name = self.screen.name(FrameWords::of(self.lang));
        let title = format!("{name} · {}", words(self.lang).brand);
        browser::dress_page(tag(self.lang), self.page.theme.name(), &title);
        browser::name("check", FrameWords::of(self.lang).check);
        browser::tell(events::DRESSED);
    }
}

/// What the app hears from the window.
fn listeners(window: &Window, send: &Callback<Msg>) -> Vec<EventListener> {
    let navigated = send.clone();
    let opened = send.clone();
    let dropped = send.clone();
    let may_prevent = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(window, "hashchange", move |event| {
            let from = event.dyn_ref::<HashChangeEvent>().map(HashChangeEvent::old_url);
            navigated.emit(Msg::Navigated(from.unwrap_or_default()));
        }),
        EventListener::new(window, events::CHECK_OPENED, move |event| {
            let failure = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            opened.emit(Msg::CheckOpened(failure));
        }),
        // Without these two the browser would leave the app to show a dropped file.
        EventListener::new_with_options(window, "dragover", may_prevent, |event| event.prevent_default()),
        EventListener::new_with_options(window, "drop", may_prevent, move |event| {
            let taken = event.default_prevented();
            event.prevent_default();
            let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
            let file = data.and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file.filter(|_| !taken) {
                dropped.emit(Msg::Drop(file));
            }
        }),
    ]
}

/// A case that begins this month.
fn new_draft(lang: Lang) -> Draft {
    let month = browser::this_month().map(|month| report::month(month, lang));
    Draft::new(&month.unwrap_or_default())
}
