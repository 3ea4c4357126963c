//! The program 加計: the case as the app has it, and what a person does to it here.

use super::{screen, spoken};
use crate::browser;
use crate::i18n;
use crate::program::Around;
use crate::screens::plan::add_item;
use crate::shared_case::{self, Act};
use crate::state::session::Told;
use crate::state::{Draft, Edit, Session};
use crate::view::{Msg, Page, Search, View};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a result must stand before it is read out.
const SETTLED_MS: u32 = 900;

/// What happens.
pub(super) enum Heard {
    /// Somebody does something on the screen.
    Done(Msg),
    /// The app has said what stands in the form.
    Told(Told),
}

/// The screen, with the case that it shows.
pub(super) struct Desk {
    session: Session,
    page: Page,
    /// Has the app said what stands in the form?
    told: bool,
    send: Callback<Msg>,
    /// Where the focus goes when the screen has been drawn.
    focus: Option<String>,
    settling: Option<Timeout>,
    _listener: Option<EventListener>,
}

impl Component for Desk {
    type Message = Heard;
    type Properties = Around;

    fn create(ctx: &Context<Self>) -> Self {
        let around = ctx.props();
        let mut session = Session::new(around.basis.clone(), Draft::new(""), around.lang);
        session.use_choices(around.choices.clone());
        let listener = shared_case::listener(ctx.link().callback(Heard::Told));
        shared_case::ask();
        Self {
            session,
            page: Page::default(),
            told: false,
            send: ctx.link().callback(Heard::Done),
            focus: None,
            settling: None,
            _listener: listener,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Around) -> bool {
        let around = ctx.props();
        if around.lang != before.lang {
            self.session.use_lang(around.lang);
        }
        if around.basis.hash() != before.basis.hash() {
            self.session.use_basis(around.basis.clone());
        }
        if around.choices != before.choices {
            self.session.use_choices(around.choices.clone());
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        match heard {
            Heard::Told(told) => {
                self.session.follow(told);
                // What one finds on coming here is no news.
                if std::mem::replace(&mut self.told, true) {
                    self.settle();
                }
            }
            Heard::Done(message) => return self.hear(message, ctx.props()),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        screen(self.view(ctx.props()))
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            browser::go_to(&id);
        }
        if self.page.search.open {
            add_item::keep_active_in_view(&self.page.search);
        }
    }
}

impl Desk {
    fn view(&self, around: &Around) -> View<'_> {
        let lang = around.lang;
        View { session: &self.session, page: &self.page, words: i18n::words(lang), lang, send: &self.send }
    }

    /// Does what a message says. Is the screen to be drawn anew?
    fn hear(&mut self, message: Msg, around: &Around) -> bool {
        match message {
            Msg::Edit(edit) => self.edit(edit),
            Msg::EditThen(edit, focus) => {
                self.edit(edit);
                self.focus = Some(focus);
            }
            Msg::Search(search) => self.page.search = search,
            Msg::AddItem(plan, code) => {
                let (edit, focus) = add_item::adding(&self.session, plan, &code);
                self.page.search = Search { plan, ..Search::default() };
                self.focus = Some(focus);
                self.edit(edit);
            }
            Msg::GoTo(pointer) => browser::go_to_pointer(&pointer),
            Msg::GoToId(id) => {
                browser::go_to(id);
            }
            Msg::Print => browser::print(),
            Msg::Announce => shared_case::say(&spoken(self.view(around))),
            // What concerns the case as a whole is the app's.
            Msg::NewCase => Act::New.tell(),
            Msg::Example(place) => Act::Example(place).tell(),
            Msg::Open(file) => Act::Open(file).tell(),
            Msg::Save => Act::Save.tell(),
            _ => return false,
        }
        true
    }

    /// Changes the case here and there. The way back is kept there.
    fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Undo => Act::Undo.tell(),
            Edit::Redo => Act::Redo.tell(),
            edit => {
                let step = edit.step();
                self.session.apply(edit);
                shared_case::edited(self.session.draft(), &step);
                self.settle();
            }
        }
    }

    fn settle(&mut self) {
        let send = self.send.clone();
        self.settling = Some(Timeout::new(SETTLED_MS, move || send.emit(Msg::Announce)));
    }
}
