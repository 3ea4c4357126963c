//! The screen's root: what is open, and what happens when a part of the screen asks for something.

mod bar;
mod changes;
mod draw;
mod kept;
mod loads;
mod restore;
mod toast;

use super::address::{Kind, Trail, address_of, types_on};
use super::desk::{Act, View};
use super::engine::{Death, Engine, Heard, Progress};
use super::journal::Journal;
use super::keep::{self, Kept};
use super::load::memory::Memory;
use super::load::queue::Queue;
use super::load::refused::Trouble;
use super::page;
use crate::browser::{self, stored};
use crate::embed;
use crate::window::detail;
use gloo::events::{EventListener, EventListenerOptions};
use ltc_report::Lang;
use ltc_wire::Request;
use ltc_wire::load::{MappingPreview, Place};
use ltc_wire::month::ExportKind;
use ltc_wire::overview::Overview;
use restore::Restoring;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use toast::Toast;
use wasm_bindgen::JsCast;
use web_sys::{Blob, DragEvent, Event, File, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Where the columns that were chosen are stored.
const MAPPINGS: &str = "ltc-mappings";

/// What happens.
pub(crate) enum Msg {
    /// A part of the screen asks for something.
    Act(Act),
    /// Files were chosen or dropped.
    Files(Vec<File>),
    /// The example is wanted.
    Example,
    /// The worker says something about a load; the number tells which.
    Load(u32, Heard),
    /// The load is not wanted any more.
    Cancel,
    /// Where the records of a file go; none: it is not read.
    Placed(Option<Place>),
    /// Which column is what.
    Mapped(Mapped),
    /// The worker has answered a change.
    Changed(Box<Request>, Heard),
    /// The worker has answered what was asked in passing: the overview is renewed.
    Renewed(Heard),
    /// The worker has made files: to be saved, or the document for paper.
    Exported(bool, Heard),
    /// The worker has ended.
    Died(Death),
    /// The worker is tried once more.
    Revive,
    /// What was kept on this computer.
    Kept(Option<Box<Kept>>),
    /// The work was written down, or not.
    Written(bool),
    /// A step was done again.
    Restored(Heard),
    /// Language or theme were set.
    Dressed,
    /// Settings were changed.
    Settings,
    /// All that was stored is being erased.
    Erase,
    /// The paper was read.
    ClosePaper,
    /// Another address.
    Navigated,
    /// Files are being dragged over the screen, or no longer.
    Dragged(bool),
    /// A key.
    Key(KeyboardEvent),
    /// A toast has stood long enough.
    ToastOver(u32),
    /// The refusals were read.
    DismissTroubles,
    /// The notice was read.
    DismissNotice,
}

/// What a person has said about columns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mapped {
    /// Read it with these.
    Use(super::load::memory::Columns, Option<String>, u32),
    /// Show another sheet, or another row as headers.
    Look(Option<String>, u32),
    /// Do not read it.
    Cancel,
}

/// A load under way.
struct Loading {
    /// Which of all loads.
    token: u32,
    /// Its number at the worker.
    id: u32,
    progress: Option<Progress>,
}

/// What a person is asked.
enum Asked {
    /// Where the records go; so many are there.
    Where(usize),
    /// Which column is what.
    Columns(Rc<MappingPreview>),
}

/// The screen.
pub(crate) struct Root {
    lang: Lang,
    engine: Engine,
    /// The settings that the worker goes by.
    settings: Settings,
    act: Callback<Act>,
    overview: Option<Rc<Overview>>,
    view: View,
    trail: Trail,
    /// The finding at the side.
    open: Option<AttrValue>,
    /// What had the focus when it was opened.
    opener: Option<HtmlElement>,
    queue: Queue<File>,
    loading: Option<Loading>,
    tokens: u32,
    asked: Option<Asked>,
    memory: Memory,
    troubles: Vec<Trouble>,
    notice: Option<Notice>,
    toast: Option<Toast>,
    toasts: u32,
    /// The document for a sheet of paper that is shown.
    print: Option<AttrValue>,
    /// What is read out.
    said: String,
    journal: Journal,
    /// The files of the journal.
    blobs: BTreeMap<u32, Blob>,
    /// The number of the next one. Files of an earlier time may still be kept: none has it.
    next_file: u32,
    /// Is what is open the example?
    example: bool,
    keeping: Keeping,
    restoring: Option<Restoring>,
    /// How often the worker ended over what.
    deaths: BTreeMap<String, u32>,
    /// How often it ended since it last answered.
    deaths_in_a_row: u32,
    broken: Option<String>,
    dragged: bool,
    /// Where the focus goes when the page has been drawn.
    focus: Option<&'static str>,
    /// What gets it back then, if it is still there.
    refocus: Option<HtmlElement>,
    /// Would something be lost if the page were closed, or loaded anew?
    losable: Rc<Cell<Losable>>,
    /// The overview that the page around knows.
    told: Option<Rc<Overview>>,
    _listeners: Vec<EventListener>,
}

/// What would be lost if the page were closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Losable {
    Nothing,
    /// Files, which can be read again.
    Files,
    /// Changes of a person.
    Changes,
}

/// Settings that decide what a check comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Settings {
    policies: Option<String>,
    /// Another standard than the one built in.
    basis: Option<String>,
}

impl Settings {
    fn read() -> Self {
        Self { policies: browser::preference(stored::POLICIES), basis: browser::preference(stored::BASIS) }
    }
}

/// How the keeping of work on this computer is going.
#[derive(Debug, Default)]
struct Keeping {
    /// What was kept is being read.
    reading: bool,
    /// Something is being written.
    writing: bool,
    /// Something changed meanwhile.
    again: bool,
}

/// Something to know that concerns the whole screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    text: String,
    warning: bool,
}

impl Component for Root {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let trail = Trail::default();
        let view = trail.view(&browser::hash(), None).unwrap_or_else(|| Kind::Findings.whole());
        let losable = Rc::new(Cell::new(Losable::Nothing));
        let root = Self {
            lang: page::lang(),
            engine: restore::engine(ctx, &BTreeMap::new()),
            settings: Settings::read(),
            act: ctx.link().callback(Msg::Act),
            overview: None,
            view,
            trail,
            open: None,
            opener: None,
            queue: Queue::default(),
            loading: None,
            tokens: 0,
            asked: None,
            memory: browser::preference(MAPPINGS).map(|json| Memory::from_json(&json)).unwrap_or_default(),
            troubles: Vec::new(),
            notice: None,
            toast: None,
            toasts: 0,
            print: None,
            said: String::new(),
            journal: Journal::default(),
            blobs: BTreeMap::new(),
            next_file: page::fresh_number(),
            example: false,
            keeping: Keeping::default(),
            restoring: None,
            deaths: BTreeMap::new(),
            deaths_in_a_row: 0,
            broken: None,
            dragged: false,
            focus: None,
            refocus: None,
            _listeners: listeners(ctx, &losable),
            losable,
            told: None,
        };
        root.look_for_kept(ctx)
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Act(act) => self.do_act(ctx, act),
            Msg::Files(files) => self.take_files(ctx, files),
            Msg::Example => self.take_example(ctx),
            Msg::Load(token, heard) => return self.load_heard(ctx, token, heard),
            Msg::Cancel => self.cancel(ctx),
            Msg::Placed(place) => self.placed(ctx, place),
            Msg::Mapped(mapped) => self.mapped(ctx, mapped),
            Msg::Changed(request, heard) => self.changed(ctx, *request, heard),
            Msg::Renewed(heard) => self.renewed(heard),
            Msg::Exported(to_paper, heard) => self.exported(ctx, to_paper, heard),
            Msg::Died(death) => self.died(ctx, &death),
            Msg::Revive => self.revive(ctx),
            Msg::Restored(heard) => return self.step_heard(ctx, heard),
            Msg::Dressed => return self.dressed(ctx),
            Msg::Kept(kept) => self.found_kept(ctx, kept),
            Msg::Written(written) => self.written(ctx, written),
            Msg::Settings => self.settings_changed(ctx),
            Msg::Erase => self.erase(ctx),
            Msg::ClosePaper => {
                self.print = None;
                self.focus = Some("check-view");
            }
            Msg::Navigated => return self.navigated(),
            Msg::Dragged(dragged) => return std::mem::replace(&mut self.dragged, dragged) != dragged,
            Msg::Key(event) => return self.key(ctx, &event),
            Msg::ToastOver(number) => return self.toast_over(number),
            Msg::DismissTroubles => {
                self.troubles.clear();
                self.focus = Some("check-view");
            }
            Msg::DismissNotice => {
                self.notice = None;
                self.focus = Some("check-view");
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.draw(ctx)
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        self.tell();
        if let Some(opener) = self.refocus.take() {
            if !opener.is_connected() || opener.focus().is_err() {
                browser::focus("check-view");
            }
        } else if let Some(id) = self.focus.take() {
            browser::focus(id);
        }
        self.losable.set(match &self.overview {
            Some(overview) if self.is_loaded() && !self.example && !keep::is_wanted() => {
                if overview.summary.changes > 0 { Losable::Changes } else { Losable::Files }
            }
            _ => Losable::Nothing,
        });
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.engine.end();
    }
}

impl Root {
    fn do_act(&mut self, ctx: &Context<Self>, act: Act) {
        match act {
            Act::Change(request) => self.change(ctx, request),
            Act::Show(view) => self.show(view),
            Act::Export(kind) => self.export(ctx, kind),
            Act::Scenario(client) => self.save_files(ctx, Request::Scenario { client }, false),
            Act::Open(Some(finding)) => {
                if self.open.is_none() {
                    self.opener = page::focused();
                }
                self.open = Some(finding.into());
                self.focus = Some("check-detail");
            }
            Act::Open(None) => self.close_detail(),
        }
    }

    /// Tells the page around what the check comes to, if it does not know yet.
    fn tell(&mut self) {
        if let Some(overview) = self.overview.as_ref().filter(|_| browser::embedded().is_some())
            && self.told.as_ref().is_none_or(|told| !Rc::ptr_eq(told, overview))
        {
            embed::checked(overview, self.lang);
            self.told = Some(overview.clone());
        }
    }

    fn close_detail(&mut self) {
        self.open = None;
        // Once it is drawn: what is behind the finding cannot have the focus before.
        self.refocus = self.opener.take();
        if self.refocus.is_none() {
            self.focus = Some("check-view");
        }
    }

    fn show(&mut self, view: View) {
        let replace = types_on(&self.view, &view);
        let number = self.trail.add(view.clone());
        page::go(&address_of(&view), number, replace);
        self.turn_to(view);
    }

    fn turn_to(&mut self, view: View) {
        if Kind::of(&view) != Kind::of(&self.view) {
            self.open = None;
            self.opener = None;
            self.focus = Some("check-view");
        }
        self.view = view;
    }

    fn navigated(&mut self) -> bool {
        let Some(view) = self.trail.view(&browser::hash(), page::place()) else { return false };
        self.turn_to(view);
        true
    }

    fn dressed(&mut self, ctx: &Context<Self>) -> bool {
        let lang = page::lang();
        if lang == self.lang {
            return false;
        }
        self.lang = lang;
        self.toast = None;
        if self.overview.is_some() {
            let then = ctx.link().callback(Msg::Renewed);
            self.engine.call(lang.tag(), Request::Overview, then);
        }
        if self.print.is_some() {
            self.export(ctx, ExportKind::Print);
        }
        true
    }

    /// What a key does wherever the focus is; in a field Ctrl+Z is the field's.
    fn key(&mut self, ctx: &Context<Self>, event: &KeyboardEvent) -> bool {
        if event.key() == "Escape" && self.loading.is_some() {
            self.cancel(ctx);
            return true;
        }
        if event.key() == "Escape" && self.print.is_some() {
            ctx.link().send_message(Msg::ClosePaper);
            return false;
        }
        let undoes = (event.ctrl_key() || event.meta_key()) && event.key().eq_ignore_ascii_case("z");
        let Some(overview) = self.overview.clone().filter(|_| undoes && !self.is_busy() && !is_field(event)) else {
            return false;
        };
        let (possible, request) = if event.shift_key() {
            (overview.redo.is_some(), Request::Redo)
        } else {
            (overview.undo.is_some(), Request::Undo)
        };
        if possible {
            event.prevent_default();
            self.change(ctx, request);
        }
        possible
    }

    /// Is something under way that what is shown has to wait for?
    fn is_busy(&self) -> bool {
        self.loading.is_some() || self.asked.is_some() || self.restoring.is_some() || self.keeping.reading
    }
}

fn is_field(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        target.is_content_editable() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    })
}

/// What the page around says.
fn told(
    target: &web_sys::Window,
    link: &yew::html::Scope<Root>,
    name: &'static str,
    message: fn(wasm_bindgen::JsValue) -> Option<Msg>,
) -> EventListener {
    let link = link.clone();
    EventListener::new(target, name, move |event| {
        if let Some(message) = message(detail(event)) {
            link.send_message(message);
        }
    })
}

/// What the screen listens to besides its own elements. Files may be dropped anywhere on the page while
/// the screen is shown: nothing else takes them then.
fn listeners(ctx: &Context<Root>, losable: &Rc<Cell<Losable>>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let link = ctx.link();
    let on = |name: &'static str, message: fn() -> Msg| {
        let link = link.clone();
        EventListener::new(&window, name, move |_| link.send_message(message()))
    };
    let drag = |name: &'static str, then: fn(&yew::html::Scope<Root>, &DragEvent)| {
        let link = link.clone();
        let options = EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
        EventListener::new_with_options(&window, name, options, move |event: &Event| {
            let event = event.dyn_ref::<DragEvent>();
            let files = event.filter(|event| super::load::drop::holds_files(event.data_transfer().as_ref()));
            if let Some(event) = files.filter(|_| page::is_here()) {
                event.prevent_default();
                event.stop_propagation();
                then(&link, event);
            }
        })
    };
    let keys = link.clone();
    let key = EventListener::new_with_options(&window, "keydown", EventListenerOptions::enable_prevent_default(), {
        move |event: &Event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|_| page::is_here()) {
                keys.send_message(Msg::Key(event.clone()));
            }
        }
    });
    let object = |name: &'static str, from: Losable| {
        let losable = losable.clone();
        let objects = move |losable| losable == Losable::Changes || losable == from;
        EventListener::new_with_options(&window, name, EventListenerOptions::enable_prevent_default(), move |event| {
            if objects(losable.get()) {
                event.prevent_default();
            }
        })
    };
    vec![
        // The frame asks the person before it loads the page anew; the browser asks before it is closed.
        object("ltc-leaving", Losable::Files),
        object("beforeunload", Losable::Changes),
        on("ltc-dressed", || Msg::Dressed),
        on("ltc-settings", || Msg::Settings),
        on("ltc-erase", || Msg::Erase),
        on("popstate", || Msg::Navigated),
        told(&window, link, embed::LOAD, |detail| {
            let files = js_sys::Array::from(&detail).into_iter().filter_map(|file| file.dyn_into::<File>().ok());
            Some(Msg::Files(files.collect()))
        }),
        told(&window, link, embed::TELL, |detail| {
            detail.as_string().map(|json| Msg::Act(Act::Change(Request::Tell { json })))
        }),
        drag("dragenter", |link, _| link.send_message(Msg::Dragged(true))),
        drag("dragover", |link, _| link.send_message(Msg::Dragged(true))),
        drag("dragleave", |link, event| {
            // Out of the window, not from one element to another.
            if event.related_target().is_none() {
                link.send_message(Msg::Dragged(false));
            }
        }),
        drag("drop", |link, event| {
            link.send_message(Msg::Dragged(false));
            let files = super::load::drop::files(event.data_transfer().and_then(|data| data.files()).as_ref());
            if !files.is_empty() {
                link.send_message(Msg::Files(files));
            }
        }),
        key,
    ]
}
