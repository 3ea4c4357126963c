//! What concerns the app itself: where one is, settings, erasing, another version.

use super::{App, new_draft};
use crate::browser::{self, stored};
use crate::i18n::frame::FrameWords;
use crate::i18n::{tag, words};
use crate::screens::{Screen, place_in};
use crate::state::{Choices, Session};
use crate::view::{FrameMsg, Opening, Page, Question, Setting, Theme};
use crate::window;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::parse_day;
use ltc_report::Lang;
use std::rc::Rc;

impl App {
    /// Does what a message says. Is the page to be drawn anew?
    pub(super) fn hear(&mut self, message: FrameMsg, built_in: &Rc<Basis>) -> bool {
        match message {
            FrameMsg::SwitchLang => self.set(Setting::Lang(match self.lang {
                Lang::Zh => Lang::En,
                Lang::En => Lang::Zh,
            })),
            FrameMsg::Theme(theme) => {
                self.page.theme = theme;
                store(stored::THEME, Some(theme.name()));
                self.dress_page();
            }
            FrameMsg::Set(setting) => self.set(setting),
            FrameMsg::Dress(lang, theme) => {
                if let Some(theme) = theme {
                    self.page.theme = Theme::from_name(&theme);
                }
                let lang = lang.and_then(|tag| Lang::from_tag(&tag)).unwrap_or(self.lang);
                self.set(Setting::Lang(lang));
            }
            FrameMsg::Question(question) => self.page.question = Some(question),
            FrameMsg::Unasked => self.page.question = None,
            FrameMsg::Confirmed => match self.page.question.take() {
                Some(Question::Erase) => {
                    window::tell(window::ERASE);
                }
                Some(Question::Update) => {
                    window::tell(window::UPDATE_NOW);
                }
                None => {}
            },
            FrameMsg::Erased(settings, work) => {
                self.forget(built_in);
                self.page.erased = Some((settings, work));
                self.focus = Some("erased".to_owned());
            }
            FrameMsg::Update(update) => self.page.update = Some(update),
            FrameMsg::UseUpdate => {
                // Others object too: the screen 檢核 with a month that is not kept.
                let unsaved = !window::tell(window::LEAVING) || self.unsaved;
                if unsaved {
                    self.page.question = Some(Question::Update);
                } else {
                    window::tell(window::UPDATE_NOW);
                }
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
            FrameMsg::OpenCheck => self.open_check(),
            FrameMsg::CheckOpened(failure) => {
                self.page.opening = failure.map_or(Opening::Open, Opening::Failed);
            }
        }
        true
    }

    /// Takes over the settings of an earlier visit.
    pub(super) fn use_stored(&mut self) {
        let (policies, day) = (browser::preference(stored::POLICIES), browser::preference(stored::BASIS_ON));
        self.session.use_choices(Choices::read(policies.as_deref(), day.as_deref()));
        // One that this version cannot read is refused as when it is opened, and the one built in is used.
        if let Some(text) = browser::preference(stored::BASIS) {
            self.page.refusal = self.use_basis(text).err();
        }
    }

    /// Changes a setting.
    fn set(&mut self, setting: Setting) {
        let mut choices = self.session.choices().clone();
        match setting {
            Setting::Lang(lang) => {
                self.lang = lang;
                self.session.use_lang(lang);
                store(stored::LANG, Some(lang.tag()));
                return self.dress_page();
            }
            Setting::Keep(keep) => {
                self.page.keep = keep;
                store(stored::KEEP, keep.then_some("1"));
                if !keep {
                    window::tell(window::ERASE_WORK);
                }
                return;
            }
            Setting::Policy(name, value) => choices.choose(name, &value),
            Setting::BasisOn(text) => {
                let day = parse_day(text.trim()).ok().filter(|day| *day >= self.session.basis().begins());
                self.page.no_day = (day.is_none() && !text.trim().is_empty()).then_some(text);
                choices.basis_on = day;
            }
            Setting::Defaults => {
                choices = Choices::default();
                self.page.no_day = None;
                self.focus = Some("policies".to_owned());
            }
        }
        self.session.use_choices(choices);
        let choices = self.session.choices();
        let day = choices.basis_on.map(|day| day.to_string());
        let policies = choices.stored_policies();
        browser::store_preference(stored::BASIS_ON, day.as_deref());
        store(stored::POLICIES, policies.as_deref());
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

    /// Shows the screen of the address.
    pub(super) fn enter(&mut self) {
        let check = self.screen == Screen::Check;
        browser::show("check-screen", check);
        if check && self.page.opening == Opening::Closed {
            self.open_check();
        }
        self.dress_page();
    }

    fn open_check(&mut self) {
        self.page.opening = Opening::Fetching;
        window::tell(window::OPEN_CHECK);
    }

    fn dress_page(&self) {
        let name = self.screen.name(FrameWords::of(self.lang));
        let title = format!("{name} · {}", words(self.lang).brand);
        browser::dress_page(tag(self.lang), self.page.theme.name(), &title);
        browser::name("check", FrameWords::of(self.lang).check);
        window::tell(window::DRESSED);
    }
}

/// Stores a setting, and tells the other programs of the page.
pub(super) fn store(name: &str, value: Option<&str>) {
    browser::store_preference(name, value);
    window::tell(window::SETTINGS);
}
