//! The app: takes messages, changes what it knows, draws the page.

mod frame;

use crate::browser::{self, stored};
use crate::components::{explanation, frame as around};
use crate::embed;
use crate::explain;
use crate::i18n::words;
use crate::markup::html;
use crate::screens::{Program, Screen, plan};
use crate::shared_case;
use crate::state::examples::EXAMPLES;
use crate::state::session::{Computed, FieldError, is_basis, read_document};
use crate::state::{Draft, Edit, Session};
use crate::view::{Chosen, Msg, Opening, Page, Search, View};
use crate::window;
use frame::store;
use gloo::events::EventListener;
use gloo::file::callbacks::FileReader;
use gloo::timers::callback::Timeout;
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, BasisError};
use ltc_report::{Lang, words as report};
use std::rc::Rc;
use yew::prelude::*;

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
    /// What comes along in somebody else's page.
    pub(crate) along: Option<&'static Along>,
}

/// What the app does in somebody else's page, where it is the only program: linked with it there alone.
pub(crate) struct Along {
    /// Tells the page around what a case comes to.
    pub(crate) tell: embed::Tell,
    /// Tells it that a case was refused.
    pub(crate) refused: fn(&InputError),
    /// Tells it that a standard was refused.
    pub(crate) refused_basis: fn(&BasisError),
    /// Draws the screen 加計.
    pub(crate) surcharge: fn(View) -> Html,
    /// What it comes to in one spoken line.
    pub(crate) surcharge_spoken: fn(View) -> String,
    /// Draws the dialog that explains a figure.
    pub(crate) explanation: fn(View) -> Html,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.built_in, &other.built_in)
    }
}

/// The app.
pub(crate) struct App {
    /// What comes along in somebody else's page.
    along: Option<&'static Along>,
    session: Session,
    page: Page,
    lang: Lang,
    screen: Screen,
    send: Callback<Msg>,
    /// The document of the standard in use, as loaded.
    basis_text: Option<String>,
    /// The whole document of the built-in standard, once another program has brought it along.
    built_in_text: String,
    /// Has the case been changed since it was opened or saved?
    unsaved: bool,
    /// Where the focus goes when the page has been drawn.
    focus: Option<String>,
    reading: Option<FileReader>,
    /// The result that the page around knows.
    told: Option<Rc<Computed>>,
    settling: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let lang = frame::stored_lang().unwrap_or_default();
        let send = ctx.link().callback(|message| message);
        let basis = ctx.props().built_in.clone();
        let mut app = Self {
            along: ctx.props().along,
            session: Session::new(basis, new_draft(lang), lang),
            page: Page { embedded: browser::embedded().is_some(), ..Page::default() },
            lang,
            screen: Screen::from_hash(&browser::hash()),
            _listeners: window::listeners(&send),
            send,
            basis_text: None,
            built_in_text: String::new(),
            unsaved: false,
            focus: None,
            reading: None,
            told: None,
            settling: None,
        };
        app.use_stored(&ctx.props().built_in);
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
                let (edit, focus) = plan::add_item::adding(&self.session, plan, &code);
                self.page.search = Search { plan, ..Search::default() };
                self.focus = Some(focus);
                self.edit(edit);
            }
            Msg::NewCase => {
                self.begin();
                self.focus = Some(browser::id_of("/client/cms_level"));
            }
            Msg::Renew => {
                self.page.refusal = None;
                self.begin();
            }
            Msg::Example(place) => self.fetch_example(place),
            Msg::Fetched(place, document) => {
                // Something else may have been opened in the meantime.
                if self.page.example != Chosen::Fetching(place) {
                    return false;
                }
                let draft = document.and_then(|document| read_document(&document, self.lang).ok());
                self.page.example = draft.as_ref().map_or(Chosen::Failed(place), |_| Chosen::None);
                if let Some(draft) = draft {
                    self.edit(Edit::Load(draft));
                    self.unsaved = false;
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
                self.page.example = Chosen::None;
                self.page.refusal = text.and_then(|text| self.take_file(text, &ctx.props().built_in)).err();
            }
            Msg::Dismiss => {
                self.page.refusal = None;
                self.page.example = Chosen::None;
            }
            Msg::Save => {
                browser::download(CASE_FILE, &self.session.document());
                self.unsaved = false;
            }
            Msg::ExportBasis => browser::download(BASIS_FILE, self.standard_text()),
            Msg::ResetBasis => {
                self.use_built_in(&ctx.props().built_in);
                store(stored::BASIS, None);
            }
            Msg::Print => browser::print(),
            Msg::Ask(asked) => {
                self.page.asked = Some(asked);
                self.explain();
            }
            Msg::Closed => self.page.asked = None,
            Msg::GoTo(pointer) => browser::go_to_pointer(&pointer),
            Msg::GoToId(id) => {
                browser::go_to(id);
            }
            Msg::Announce => {
                self.page.announcement = match (self.screen, self.along) {
                    (Screen::Plan, _) => plan::results::spoken(self.view()),
                    (Screen::Surcharge, Some(along)) => (along.surcharge_spoken)(self.view()),
                    // Its program says it.
                    (Screen::Surcharge, None) => return false,
                    _ => String::new(),
                }
            }
            Msg::Frame(message) => return self.hear(message, &ctx.props().built_in),
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let view = self.view();
        let skip = match self.screen {
            Screen::Plan | Screen::Surcharge => view.words.skip,
            _ => view.frame_words().skip_to_content,
        };
        let opening = self.screen.program().and_then(|program| view.opening(program));
        // Where the screen could not be fetched, all there is to go to is the way to ask again.
        let content = if matches!(opening, Some(Opening::Failed(_))) { "open-retry" } else { self.screen.content() };
        html! {
            <div class="site">
                <a class="skip-link" href={format!("#{content}")} onclick={view.click(Msg::GoToId(content))}>{ skip }</a>
                if !self.page.embedded { { around::header(view, self.screen) } }
                { around::messages(view, self.screen) }
                { match (self.screen, self.along) {
                    (Screen::Plan, _) => plan::screen(view),
                    (Screen::Surcharge, Some(along)) => html! { <main>{ (along.surcharge)(view) }</main> },
                    (other, _) => other.program().map(|program| around::opening(view, other, program)).unwrap_or_default(),
                } }
                { around::footer(view, self.screen) }
                { self.along.map_or(explanation::dialog as fn(View) -> Html, |along| along.explanation)(view) }
                { around::ask(view) }
                <p class="visually-hidden" role="status" id="announcement">{ self.page.announcement.clone() }</p>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            browser::scroll_to_current();
            // A program may have been quicker, and knows better where in it to begin.
            let is_there = self.program().is_some_and(|program| program.name() == id) && browser::has_focus_within(&id);
            if !is_there {
                browser::go_to(&id);
            }
        }
        if self.page.search.open {
            plan::add_item::keep_active_in_view(&self.page.search);
        }
        if let Some(along) = self.along {
            self.tell(along.tell);
        }
        let dialog = if self.page.embedded { explain::ID } else { explanation::ID };
        browser::show_dialog(dialog, self.page.asked.is_some());
        browser::show_dialog(around::ASK, self.page.asking);
    }
}

impl App {
    fn view(&self) -> View<'_> {
        View { session: &self.session, page: &self.page, words: words(self.lang), lang: self.lang, send: &self.send }
    }

    /// Tells the page around what the case comes to, if it does not know yet.
    fn tell(&mut self, tell: embed::Tell) {
        let computed = self.session.computed().filter(|_| self.session.errors().is_empty());
        if let Some(computed) = computed
            && self.told.as_ref().is_none_or(|told| !Rc::ptr_eq(told, computed))
        {
            tell(&self.session.document(), computed, self.session.basis());
            self.told = Some(computed.clone());
        }
    }

    fn begin(&mut self) {
        self.page.example = Chosen::None;
        self.edit(Edit::Load(new_draft(self.lang)));
        self.unsaved = false;
    }

    fn edit(&mut self, edit: Edit) {
        // An example that is still on its way must not take the place of what is typed meanwhile.
        if matches!(self.page.example, Chosen::Fetching(_)) {
            self.page.example = Chosen::None;
        }
        self.unsaved = true;
        let is_known = matches!(edit, Edit::Elsewhere(..));
        self.session.apply(edit);
        if self.program() == Some(Program::Surcharge) && !is_known {
            shared_case::told(&self.session);
        }
        let send = self.send.clone();
        self.settling = Some(Timeout::new(SETTLED_MS, move || send.emit(Msg::Announce)));
    }

    fn fetch_example(&mut self, place: usize) {
        let Some(example) = EXAMPLES.get(place) else { return };
        self.page.example = Chosen::Fetching(place);
        let send = self.send.clone();
        wasm_bindgen_futures::spawn_local(async move {
            send.emit(Msg::Fetched(place, browser::fetch_text(example.file).await));
        });
    }

    /// Takes over a file: a case, or a copy of the standard.
    fn take_file(&mut self, text: String, built_in: &Basis) -> Result<(), String> {
        if is_basis(&text) {
            self.use_basis(text, built_in)?;
            let changed = self.basis_text.clone().filter(|_| self.page.basis_changed);
            store(stored::BASIS, changed.as_deref());
        } else {
            let draft = read_document(&text, self.lang).map_err(|error| {
                if let Some(along) = self.along {
                    (along.refused)(&error);
                }
                report::input_error(&error, self.lang)
            })?;
            self.edit(Edit::Load(draft));
            self.unsaved = false;
            if let (Some(along), Some(FieldError::Input(error))) = (self.along, self.session.errors().first()) {
                (along.refused)(error);
            }
        }
        Ok(())
    }

    /// The whole document of the standard in use. That of the built-in one comes with the first other
    /// program, and only other programs ask for it.
    fn standard_text(&self) -> &str {
        self.basis_text.as_deref().unwrap_or(&self.built_in_text)
    }

    fn use_basis(&mut self, text: String, built_in: &Basis) -> Result<(), String> {
        let basis = Basis::from_json(&text).map_err(|error| {
            if let Some(along) = self.along {
                (along.refused_basis)(&error);
            }
            report::basis_error(&error, self.lang)
        })?;
        self.page.basis_changed = basis.hash() != built_in.hash();
        self.session.use_basis(Rc::new(basis));
        self.basis_text = Some(text);
        Ok(())
    }
}

/// A case that begins this month.
fn new_draft(lang: Lang) -> Draft {
    let month = browser::this_month().map(|month| report::month(month, lang));
    Draft::new(&month.unwrap_or_default())
}
