//! What a person does on the screen, and what becomes of it.

use super::clipboard;
use super::list::Filter;
use super::made;
use super::own::Unread;
use super::player::Open;
use super::{Course, href, sheets};
use crate::browser::{self, stored};
use crate::embed;
use crate::program::{self, Around};
use crate::window;
use ltc_course::{Place, Score};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What happens.
#[derive(Clone)]
pub(super) enum Msg {
    /// An answer is typed.
    Write(String),
    /// A part of the answer is ticked, or no longer.
    Tick(String, bool),
    /// The answer is given.
    Judge,
    /// One hint more.
    Hint,
    /// The answer is looked at.
    Show,
    /// A fact of the lesson is typed or chosen: its place and text.
    Fact(usize, String),
    /// A change that comes as a whole is made, or no longer.
    Whole(usize, bool),
    /// All facts as asked, or as given.
    SetAll(bool),
    /// The lesson's case goes to 試算.
    OpenInPlan(String),
    /// A case is shown in 試算 without going there.
    Example(String),
    /// All answers are shown, or no longer.
    Trainer(bool),
    /// The score begins anew.
    Forget,
    /// Other lessons are listed.
    Filter(Filter),
    /// Files with lessons are chosen.
    Files(Vec<File>),
    /// One of them is read: its name, and its text or why there is none.
    Read(String, Result<String, Unread>),
    /// Goes to another place of the course.
    Go(Place),
    /// An address is to be copied.
    Copy(String),
    /// Was it?
    Copied(bool),
    /// The worksheet is another.
    Sheet(sheets::Change),
    /// Prints.
    Print,
    /// What is made of the case is another.
    Make(made::Change),
    /// Hands a file to the person: its name and text.
    Save(&'static str, String),
}

impl Course {
    /// Does what a message says. Is there something else to be seen?
    pub(super) fn hear(&mut self, around: &Around, message: Msg) -> bool {
        match message {
            Msg::Write(_) | Msg::Tick(..) | Msg::Judge | Msg::Hint | Msg::Show => self.work(message),
            Msg::Fact(..) | Msg::Whole(..) | Msg::SetAll(_) => self.edit(around, message),
            Msg::OpenInPlan(document) => {
                program::open_in_plan(&document);
                return false;
            }
            Msg::Example(document) => {
                window::tell_with(embed::OPEN, &document.into());
                window::tell(window::ASK_CASE);
                return false;
            }
            Msg::Trainer(trainer) => self.trainer = trainer,
            Msg::Forget => {
                self.desk.forget();
                browser::store_preference(stored::COURSE, None);
            }
            Msg::Filter(filter) => self.filter = filter,
            Msg::Files(files) => self.own.open(files, &self.send),
            Msg::Read(name, text) => self.own.take(around, &name, text),
            Msg::Go(place) => {
                browser::set_hash(&href(&place));
                return false;
            }
            Msg::Copy(text) => {
                clipboard::copy(&text, self.send.clone());
                return false;
            }
            Msg::Copied(copied) => self.copied = Some(copied),
            Msg::Sheet(change) => self.sheets.change(change),
            Msg::Print => {
                browser::print();
                return false;
            }
            Msg::Make(change) => self.made.change(change),
            Msg::Save(name, text) => {
                browser::download(name, &text);
                return false;
            }
        }
        true
    }

    /// What is done with the question.
    fn work(&mut self, message: Msg) {
        let asked = match &self.open {
            Open::Lesson(player) => player.asked.as_ref().ok(),
            Open::Exercise(Ok(drill)) => Some(&drill.asked),
            _ => None,
        };
        let Some(asked) = asked else { return };
        match message {
            Msg::Write(text) => self.desk.write(asked, text),
            Msg::Tick(id, ticked) => self.desk.tick(asked, &id, ticked),
            Msg::Judge => self.desk.judge(asked),
            Msg::Hint => self.desk.hint(asked),
            _ => self.desk.show(asked),
        }
        self.keep();
    }

    /// What is done with the lesson's case.
    fn edit(&mut self, around: &Around, message: Msg) {
        let Open::Lesson(player) = &mut self.open else { return };
        match message {
            Msg::Fact(at, text) => {
                if let Some(fact) = player.trial.facts.get_mut(at) {
                    fact.text = text;
                }
            }
            Msg::Whole(at, made) => {
                if let Some(fact) = player.trial.facts.get_mut(at) {
                    fact.made = made;
                }
            }
            Msg::SetAll(made) => player.trial.set_all(made, around.lang),
            _ => {}
        }
        player.compute(&around.basis, around.lang);
    }

    /// Keeps the score, if the person wants that work is kept.
    fn keep(&self) {
        if is_kept()
            && let Ok(score) = serde_json::to_string(&self.desk.score)
        {
            browser::store_preference(stored::COURSE, Some(&score));
        }
    }
}

/// Is work kept on this computer?
pub(super) fn is_kept() -> bool {
    browser::preference(stored::KEEP).is_some()
}

/// The score of earlier visits, if it was kept.
pub(super) fn kept_score() -> Score {
    let kept = browser::preference(stored::COURSE).filter(|_| is_kept());
    kept.and_then(|text| ltc_engine::json::read(&text).ok()).unwrap_or_default()
}

/// The text in the control that an event comes from.
pub(super) fn text_of(event: &web_sys::Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let select = || target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
    let area = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(select).or_else(area).unwrap_or_default()
}

/// Is the box that an event comes from ticked?
pub(super) fn is_ticked(event: &web_sys::Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}
