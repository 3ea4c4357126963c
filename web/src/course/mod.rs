//! The screen 教學: lessons, exercises, worksheets, and cases made into lessons or links.

mod clipboard;
mod desk;
mod exercise;
mod given;
mod head;
mod lesson;
mod list;
mod made;
mod make;
mod message;
mod naming;
mod outcome;
mod own;
mod player;
mod question;
mod received;
mod result;
mod sheet;
mod sheets;
mod solution;
mod trial;
mod words;

use crate::browser;
use crate::markup::html;
use crate::program::{self, Around};
use desk::Desk;
use ltc_course::{Lesson, Place};
use made::Made;
use message::Msg;
use own::Own;
use player::{Open, Player};
use sheets::Sheets;
use std::rc::Rc;
use words::CourseWords;
use yew::prelude::*;

/// The id of the heading of a place inside the screen.
const PLACE: &str = "course-place";

/// Shows the screen in the page's element `course`.
pub fn run() {
    program::start::<Course>("course");
}

/// The screen.
struct Course {
    place: Place,
    lessons: Vec<Rc<Lesson>>,
    own: Own,
    open: Open,
    desk: Desk,
    filter: list::Filter,
    sheets: Sheets,
    made: Made,
    /// Are all answers shown?
    trainer: bool,
    /// What became of the last link that was copied.
    copied: Option<bool>,
    /// Has the place changed, so that its heading gets the focus?
    focus: bool,
    send: Callback<Msg>,
}

/// What a piece of the screen needs to draw itself.
#[derive(Clone, Copy)]
struct View<'a> {
    course: &'a Course,
    around: &'a Around,
    words: &'static CourseWords,
}

impl View<'_> {
    /// Sends a message on a click.
    fn click(&self, message: Msg) -> Callback<MouseEvent> {
        let send = self.course.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(message.clone());
        })
    }

    /// Sends what is typed or chosen in a control.
    fn typed<E: AsRef<web_sys::Event> + 'static>(&self, message: impl Fn(String) -> Msg + 'static) -> Callback<E> {
        let send = self.course.send.clone();
        Callback::from(move |event: E| send.emit(message(message::text_of(event.as_ref()))))
    }

    /// Sends whether a box is ticked.
    fn ticked(&self, message: impl Fn(bool) -> Msg + 'static) -> Callback<Event> {
        let send = self.course.send.clone();
        Callback::from(move |event: Event| send.emit(message(message::is_ticked(&event))))
    }

    /// What stands between the parts of a list.
    fn comma(&self) -> &'static str {
        self.around.lang.pick("、", ", ")
    }

    /// What stands between a name and what it is.
    fn colon(&self) -> &'static str {
        self.around.lang.pick("：", ": ")
    }

    /// The text of the language.
    fn text<'t>(&self, text: &'t ltc_engine::text::Text) -> &'t str {
        self.around.lang.of(text)
    }
}

/// The address of a place.
fn href(place: &Place) -> String {
    let inside = place.to_string();
    let screen = crate::screens::Screen::Course.hash();
    if inside.is_empty() { screen.to_owned() } else { format!("{screen}/{inside}") }
}

impl Component for Course {
    type Message = Msg;
    type Properties = Around;

    fn create(ctx: &Context<Self>) -> Self {
        let around = ctx.props();
        let mut course = Self {
            place: Place::read(around.place()),
            lessons: ltc_course::lessons().into_iter().map(Rc::new).collect(),
            own: Own::default(),
            open: Open::Nothing,
            desk: Desk::with(message::kept_score()),
            filter: list::Filter::default(),
            sheets: Sheets::default(),
            made: Made::default(),
            trainer: false,
            copied: None,
            focus: false,
            send: ctx.link().callback(|message| message),
        };
        course.enter(around);
        course
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Around) -> bool {
        let around = ctx.props();
        let place = Place::read(around.place());
        let moved = place != self.place;
        if moved {
            self.place = place;
            self.copied = None;
            self.focus = before.hash != around.hash;
        }
        // Another language writes dates otherwise, another standard computes otherwise.
        if moved || before.lang != around.lang || before.basis.hash() != around.basis.hash() {
            self.enter(around);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        self.hear(ctx.props(), message)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let around = ctx.props();
        let view = View { course: self, around, words: CourseWords::of(around.lang) };
        html! {
            <div class="page page-wide course">
                { head::head(view) }
                { match &self.place {
                    Place::Lessons => list::list(view),
                    Place::Lesson(_) | Place::Own(_) => lesson::lesson(view),
                    Place::Exercise { .. } => exercise::exercise(view),
                    Place::Sheet => sheet::sheet(view),
                    Place::Make => make::make(view),
                    Place::Case(packed) => received::received(view, packed),
                } }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if std::mem::take(&mut self.focus) {
            browser::go_to(PLACE);
        }
    }
}

impl Course {
    /// Opens what the place says.
    fn enter(&mut self, around: &Around) {
        let is_own = matches!(self.place, Place::Own(_));
        let lesson = |lesson: Option<&Rc<Lesson>>| match lesson {
            Some(lesson) => Open::Lesson(Box::new(Player::open(&around.basis, lesson.clone(), is_own, around.lang))),
            None => Open::Missing,
        };
        self.open = match &self.place {
            // As in `ltc lessons`, the number is enough.
            Place::Lesson(id) => {
                let number = id.parse::<u32>().ok();
                let is_it =
                    |one: &&Rc<Lesson>| one.id == *id || number.is_some() && one.number().parse().ok() == number;
                lesson(self.lessons.iter().find(is_it))
            }
            Place::Own(at) => lesson(self.own.lessons.get(*at)),
            Place::Exercise { kind, level, seed } => exercise::open(around, kind.as_deref(), *level, *seed),
            _ => Open::Nothing,
        };
    }
}
