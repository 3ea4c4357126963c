//! The screen 規則: the rule book, the standard of a day, the register of sources.

mod address;
mod book;
mod cite;
mod facts;
mod fetched;
mod sources;
mod standard;
mod words;

use crate::browser;
use crate::components::sections::sections;
use crate::markup::html;
use crate::program::{self, Around};
use crate::screens::Screen;
use address::{Place, Wanted};
use book::filter::Filter;
use facts::Facts;
use fetched::{Fetched, fetch, waiting};
use ltc_engine::basis::Family;
use ltc_report::Lang;
use ltc_report::book::{BookDocument, ExamplesDocument};
use std::rc::Rc;
use words::RulesWords;
use yew::prelude::*;

/// Shows the screen in the page's element `rules`.
pub fn run() {
    program::start::<Rules>("rules");
}

/// What happens.
#[derive(Clone)]
enum Msg {
    /// The rule book has come, or not.
    Book(Fetched<BookDocument>),
    /// The examples have come, or not.
    Examples(Fetched<ExamplesDocument>),
    /// Fetch again what did not come.
    Retry,
    /// The list of rules is narrowed otherwise.
    Filter(Filter),
    /// A search in the standard is typed.
    Find(String),
    /// A family of codes is chosen.
    Family(Option<Family>),
    /// A year of the calendar is chosen.
    Year(i32),
    /// A day is typed: what stands in the field.
    Day(String),
}

/// What a part draws itself with.
#[derive(Clone, Copy)]
struct View<'a> {
    around: &'a Around,
    rules: &'a Rules,
    words: &'static RulesWords,
    send: &'a Callback<Msg>,
}

impl View<'_> {
    fn lang(&self) -> Lang {
        self.around.lang
    }

    /// Sends a message on a click.
    fn click(&self, message: Msg) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_: MouseEvent| send.emit(message.clone()))
    }
}

/// The screen. A part keeps what was typed while another is shown.
struct Rules {
    place: Place,
    /// Where one was in the standard.
    wanted: Wanted,
    book: Fetched<BookDocument>,
    examples: Fetched<ExamplesDocument>,
    filter: Filter,
    find: String,
    family: Option<Family>,
    year: Option<i32>,
    /// What stands in the field for the day, if it is no day.
    no_day: Option<String>,
    facts: Rc<Facts>,
    /// The element that is to have the focus, once it is there.
    focus: Option<String>,
    send: Callback<Msg>,
}

impl Component for Rules {
    type Message = Msg;
    type Properties = Around;

    fn create(ctx: &Context<Self>) -> Self {
        let mut rules = Self {
            place: Place::Book,
            wanted: Wanted::default(),
            book: Fetched::NotYet,
            examples: Fetched::NotYet,
            filter: Filter::default(),
            find: String::new(),
            family: None,
            year: None,
            no_day: None,
            facts: Rc::new(Facts::read(ctx.props())),
            focus: None,
            send: ctx.link().callback(|message| message),
        };
        rules.go(ctx);
        rules
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Around) -> bool {
        if self.facts.hash != ctx.props().basis.hash() {
            self.facts = Rc::new(Facts::read(ctx.props()));
        }
        let before = self.place.clone();
        self.go(ctx);
        if self.place != before {
            self.focus = focus_after(&before, &self.place);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Book(book) => self.book = book,
            Msg::Examples(examples) => self.examples = examples,
            Msg::Retry => {
                if matches!(self.book, Fetched::Failed) {
                    self.book = Fetched::NotYet;
                }
                if matches!(self.examples, Fetched::Failed) {
                    self.examples = Fetched::NotYet;
                }
                self.need(ctx);
            }
            Msg::Filter(filter) => self.filter = filter,
            Msg::Find(text) => self.find = text,
            Msg::Family(family) => self.family = family,
            Msg::Year(year) => self.year = Some(year),
            Msg::Day(text) => self.turn_to(&text),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let around = ctx.props();
        let words = RulesWords::of(around.lang);
        let view = View { around, rules: self, words, send: &self.send };
        let parts = [
            (Place::Book, words.book),
            (Place::Standard(self.wanted.clone()), words.standard),
            (Place::Sources, words.sources),
        ];
        let here = self.place.part();
        let links: Vec<(String, &str)> = parts.iter().map(|(place, name)| (place.address(), *name)).collect();
        let shown: Vec<(&str, &str)> = links.iter().map(|(href, name)| (href.as_str(), *name)).collect();
        let at = parts.iter().find(|(place, _)| place.part() == here).map(|(place, _)| place.address());
        html! {
            <div class="page page-wide">
                <div class="screen-title">
                    <h1 id={Screen::Rules.title()} tabindex="-1">{ words.title }</h1>
                    <p class="lead">{ words.lead }</p>
                </div>
                { sections(words.title, &shown, at.as_deref().unwrap_or_default()) }
                { match &self.place {
                    Place::Book => book::list::list(view),
                    Place::Rule(id) => book::page::page(view, id),
                    Place::Standard(wanted) => standard::screen::screen(view, wanted),
                    Place::Sources => sources::register::register(view),
                    Place::Source(id) => sources::page::page(view, id),
                } }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.as_deref()
            && browser::go_to(id)
        {
            self.focus = None;
        }
    }
}

impl Rules {
    /// Goes where the address leads.
    fn go(&mut self, ctx: &Context<Self>) {
        self.place = Place::read(&ctx.props().hash);
        if let Place::Standard(wanted) = &self.place {
            if let Some(find) = wanted.find.clone().filter(|_| self.wanted != *wanted) {
                self.find = find;
                self.family = None;
            }
            if self.wanted.on != wanted.on {
                self.no_day = None;
            }
            self.wanted = wanted.clone();
        }
        self.need(ctx);
    }

    /// Fetches what the place needs.
    fn need(&mut self, ctx: &Context<Self>) {
        let (book, examples) = match self.place {
            Place::Book | Place::Sources | Place::Source(_) => (true, false),
            Place::Rule(_) => (true, true),
            Place::Standard(_) => (false, false),
        };
        if book && self.book.begin() {
            ctx.link().send_future(async { Msg::Book(fetch("rule-book.json").await) });
        }
        if examples && self.examples.begin() {
            ctx.link().send_future(async { Msg::Examples(fetch("rule-examples.json").await) });
        }
    }

    /// Shows the standard of a day that is typed.
    fn turn_to(&mut self, text: &str) {
        let day = ltc_engine::calendar::parse_day(text.trim()).ok();
        self.no_day = (day.is_none() && !text.trim().is_empty()).then(|| text.to_owned());
        if self.no_day.is_none() {
            browser::set_hash(&Place::Standard(Wanted { on: day, find: None, ..self.wanted.clone() }).address());
        }
    }
}

/// What has the focus after one went from a place to another; none: what had it is still there.
fn focus_after(before: &Place, now: &Place) -> Option<String> {
    match (before, now) {
        (_, Place::Rule(_)) => Some(book::page::TITLE.to_owned()),
        (_, Place::Source(_)) => Some(sources::page::TITLE.to_owned()),
        (Place::Rule(id), Place::Book) => Some(book::list::id_of(id)),
        (Place::Source(id), Place::Sources) => Some(sources::register::id_of(id)),
        _ => None,
    }
}
