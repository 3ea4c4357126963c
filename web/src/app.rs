//! The app: takes messages, changes what it knows, draws the page.

use crate::browser;
use crate::components::{explanation, frame};
use crate::i18n::{tag, words};
use crate::screens::{Screen, plan, surcharge};
use crate::state::examples::{Example, examples};
use crate::state::session::{is_basis, read_document};
use crate::state::{Draft, Edit, Session};
use crate::view::{Msg, Page, Search, Theme, View};
use gloo::events::EventListener;
use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_report::{Lang, words as report};
use serde_json::json;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlDialogElement};
use yew::prelude::*;

/// The names of what is stored.
const STORED_LANG: &str = "ltc-language";
const STORED_THEME: &str = "ltc-theme";

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
    _navigation: Option<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let lang = browser::preference(STORED_LANG).and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default();
        let theme = browser::preference(STORED_THEME).map_or(Theme::System, |name| Theme::from_name(&name));
        let send = ctx.link().callback(|message| message);
        let navigated = send.clone();
        let navigation = web_sys::window()
            .map(|window| EventListener::new(&window, "hashchange", move |_| navigated.emit(Msg::Navigated)));
        let basis = ctx.props().built_in.clone();
        let app = Self {
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
            _navigation: navigation,
        };
        app.dress_page();
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
                }
            }
            Msg::Navigated => {
                self.screen = Screen::from_hash(&browser::hash());
                self.focus = Some("screen-title".to_owned());
                self.dress_page();
            }
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let view = self.view();
        let send = self.send.clone();
        let ondrop = Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file {
                send.emit(Msg::Open(file));
            }
        });
        // Without this the browser would leave the app to show a dropped file.
        let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
        html! {
            <div class="site" {ondrop} {ondragover}>
                <a class="skip-link" href="#results" onclick={view.click(Msg::GoToId("results"))}>{ view.words.skip }</a>
                { frame::header(view, self.screen) }
                { frame::messages(view) }
                { match self.screen {
                    Screen::Plan => plan::screen(view, &self.examples),
                    Screen::Surcharge => surcharge::screen(view, &self.examples),
                } }
                { frame::footer(view) }
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

    fn dress_page(&self) {
        let words = words(self.lang);
        let title = format!("{} · {}", self.screen.name(words), words.brand);
        browser::dress_page(tag(self.lang), self.page.theme.name(), &title);
    }
}

/// A case that begins this month.
fn new_draft(lang: Lang) -> Draft {
    let month = browser::this_month().map(|month| report::month(month, lang));
    Draft::new(&month.unwrap_or_default())
}
