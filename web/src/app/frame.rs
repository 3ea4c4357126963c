//! What concerns the app itself: where one is, what is stored, other programs, another version.

use super::{App, new_draft};
use crate::browser::{self, stored};
use crate::components::explanation;
use crate::explain;
use crate::i18n::frame::FrameWords;
use crate::i18n::{tag, words};
use crate::screens::{Program, Screen, place_in};
use crate::shared_case;
use crate::state::{Choices, Session};
use crate::view::{FrameMsg, Opening, Page, Theme};
use crate::window;
use js_sys::Array;
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use std::rc::Rc;
use wasm_bindgen::JsValue;

impl App {
    /// Does what a message says. Is the page to be drawn anew?
    pub(super) fn hear(&mut self, message: FrameMsg, built_in: &Rc<Basis>) -> bool {
        match message {
            FrameMsg::SwitchLang => {
                self.lang = match self.lang {
                    Lang::Zh => Lang::En,
                    Lang::En => Lang::Zh,
                };
                self.session.use_lang(self.lang);
                store(stored::LANG, Some(self.lang.tag()));
                self.dress_page();
            }
            FrameMsg::Theme(theme) => {
                self.page.theme = theme;
                store(stored::THEME, Some(theme.name()));
                self.dress_page();
            }
            FrameMsg::Navigated(from) => {
                let screen = Screen::from_hash(&browser::hash());
                if screen == self.screen || self.page.embedded {
                    // Somewhere else inside it, which is the screen's own affair.
                    return false;
                }
                self.page.check_place = place_in(Screen::Check, &from).or(self.page.check_place.take());
                self.screen = screen;
                self.focus = Some(screen.entry().to_owned());
                self.enter();
            }
            FrameMsg::Open(program) => self.open(program),
            FrameMsg::Opened(program, failure) => {
                if let Some(opening) = self.page.opening(program) {
                    *opening = failure.map_or(Opening::Open, Opening::Failed);
                }
                if program == Program::Explain {
                    self.explain();
                }
            }
            FrameMsg::Changed => {
                self.use_stored(built_in);
                self.dress_page();
                window::tell(window::SETTINGS);
            }
            FrameMsg::BuiltIn(text) => {
                self.built_in_text = text;
                return false;
            }
            FrameMsg::AskStandard => {
                self.tell_standard();
                return false;
            }
            FrameMsg::AskCase => {
                window::tell_with(window::CASE, &self.session.document().into());
                return false;
            }
            FrameMsg::AskForm => {
                shared_case::told(&self.session);
                return false;
            }
            FrameMsg::Say(text) => self.page.announcement = text,
            FrameMsg::Update(update) => self.page.update = Some(update),
            FrameMsg::UseUpdate => {
                // Others object too: the screen 檢核 with a month that is not kept.
                if !window::tell(window::LEAVING) || self.unsaved {
                    self.page.asking = true;
                } else {
                    window::tell(window::UPDATE_NOW);
                }
            }
            FrameMsg::Confirmed => {
                self.page.asking = false;
                window::tell(window::UPDATE_NOW);
            }
            FrameMsg::Unasked => self.page.asking = false,
            FrameMsg::Erased => self.forget(built_in),
        }
        true
    }

    /// Takes over what is stored.
    pub(super) fn use_stored(&mut self, built_in: &Rc<Basis>) {
        if let Some(lang) = stored_lang().filter(|lang| *lang != self.lang) {
            self.lang = lang;
            self.session.use_lang(lang);
        }
        if let Some(theme) = browser::preference(stored::THEME) {
            self.page.theme = Theme::from_name(&theme);
        }
        self.page.keep = browser::preference(stored::KEEP).is_some();
        let (policies, day) = (browser::preference(stored::POLICIES), browser::preference(stored::BASIS_ON));
        let choices = Choices::read(policies.as_deref(), day.as_deref());
        if choices != *self.session.choices() {
            self.session.use_choices(choices);
        }
        let basis = browser::preference(stored::BASIS);
        if basis == self.basis_text {
            return;
        }
        self.page.refusal = None;
        self.use_built_in(built_in);
        // One that cannot be read is refused, and forgotten.
        if let Some(Err(refusal)) = basis.map(|text| self.use_basis(text, built_in)) {
            self.page.refusal = Some(refusal);
            browser::store_preference(stored::BASIS, None);
        }
    }

    /// Uses the standard that is built in.
    pub(super) fn use_built_in(&mut self, built_in: &Rc<Basis>) {
        self.session.use_basis(built_in.clone());
        self.basis_text = None;
        self.page.basis_changed = false;
    }

    /// Tells the other programs which standard is in use.
    fn tell_standard(&self) {
        let draft = self.session.draft();
        let detail = Array::of4(
            &self.standard_text().into(),
            &self.session.basis().hash().into(),
            &self.page.basis_changed.into(),
            &(draft.has("/policies") || draft.has("/basis_on")).into(),
        );
        window::tell_with(window::STANDARD, &detail);
    }

    /// Goes on as on a first visit, but in the language that the person reads.
    fn forget(&mut self, built_in: &Rc<Basis>) {
        self.session = Session::new(built_in.clone(), new_draft(self.lang), self.lang);
        self.page = Page {
            opening: self.page.opening.clone(),
            update: self.page.update,
            embedded: self.page.embedded,
            ..Page::default()
        };
        self.basis_text = None;
        self.unsaved = false;
        self.dress_page();
        window::tell(window::SETTINGS);
    }

    /// The program that draws the screen, if that is not this one. In somebody else's page there is no other.
    pub(super) fn program(&self) -> Option<Program> {
        self.screen.program().filter(|_| !self.page.embedded)
    }

    /// Shows the screen of the address.
    pub(super) fn enter(&mut self) {
        let here = self.program();
        for program in Program::ALL {
            if let Some(around) = program.around() {
                browser::show(around, here == Some(program));
            }
        }
        if let Some(program) = here
            && self.page.opening(program).is_some_and(|opening| *opening == Opening::Closed)
        {
            self.open(program);
        }
        self.dress_page();
    }

    /// Has the figure explained that somebody asks about, as soon as the program for it is there.
    pub(super) fn explain(&mut self) {
        // In somebody else's page there is no other program: the dialog is drawn here.
        if self.page.embedded {
            return;
        }
        match self.page.opening(Program::Explain) {
            Some(Opening::Closed) => self.open(Program::Explain),
            Some(Opening::Open) => {
                // Closed first, so that the focus is back at the figure and returns there once more.
                browser::show_dialog(explanation::ID, false);
                if let (Some(asked), Some(computed)) = (self.page.asked.take(), self.session.computed()) {
                    explain::ask(&asked, &computed.document, self.standard_text());
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, program: Program) {
        if let Some(opening) = self.page.opening(program) {
            *opening = Opening::Fetching;
        }
        window::tell_with(window::OPEN, &JsValue::from(program.name()));
    }

    fn dress_page(&self) {
        let name = self.screen.name(FrameWords::of(self.lang));
        let title = format!("{name} · {}", words(self.lang).brand);
        browser::dress_page(tag(self.lang), self.page.theme.name(), &title);
        browser::name("check", FrameWords::of(self.lang).check);
        window::tell(window::DRESSED);
    }
}

/// The language of an earlier visit.
pub(super) fn stored_lang() -> Option<Lang> {
    browser::preference(stored::LANG).and_then(|tag| Lang::from_tag(&tag))
}

/// Stores a setting, or takes it away, and tells the other programs.
pub(super) fn store(name: &str, value: Option<&str>) {
    browser::store_preference(name, value);
    window::tell(window::SETTINGS);
}
