//! 還能排多少: what fits, what removes a finding, which plan serves wishes best.

mod repairs;
mod room;
mod state;
mod wishes;
mod words;

use super::form::{choice, example_banner, no_case};
use super::given::{case_of, document_of};
use super::words::Words as Shared;
use crate::browser;
use crate::components::of_case::of_case;
use crate::i18n::frame::FrameWords;
use crate::markup::html;
use crate::program::{Around, open_in_plan};
use crate::screens::Screen;
use ltc_advice::fit::{Goal, apply};
use ltc_engine::InputError;
use ltc_engine::case::Case;
use ltc_report::words::month as month_name;
use state::{Chosen, Column, Shown};
use words::Words;
use yew::prelude::*;

/// What happens.
pub(super) enum Msg {
    /// The month.
    Month(String),
    /// The code.
    Code(String),
    /// What removes the finding at this place?
    Find(usize),
    /// Opens the case with that many more units.
    AddUnits(i64),
    /// Opens the case with a change: place of the finding, place of the change.
    Repair(usize, usize),
    /// Opens the case with the best plan.
    Best,
    /// Types into the table of wishes.
    Wish(usize, Column, String),
    /// Adds a wish.
    AddWish,
    /// Takes a wish out.
    DropWish(usize),
    /// The plan's services become wishes.
    TakePlan,
    /// What counts as best.
    Goal(String),
    /// May what was retained be used up?
    UseRetention(bool),
    /// The example, or not.
    Example(bool),
}

/// The screen.
pub(super) struct Fit {
    chosen: Chosen,
    example: bool,
    case: Result<Case, Option<InputError>>,
    shown: Shown,
    /// Where the focus goes: what had it is gone, or something new is to be filled in.
    focus: Option<String>,
}

impl Component for Fit {
    type Message = Msg;
    type Properties = Around;

    fn create(ctx: &Context<Self>) -> Self {
        let mut screen =
            Self { chosen: Chosen::default(), example: false, case: Err(None), shown: Shown::default(), focus: None };
        screen.take_up(ctx.props(), false);
        screen
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Around) -> bool {
        let around = ctx.props();
        if (&around.case, around.basis.hash(), &around.choices) != (&before.case, before.basis.hash(), &before.choices)
        {
            let example = self.example && case_of(around, false).is_err();
            self.take_up(around, example);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        let around = ctx.props();
        match message {
            Msg::Find(place) => {
                self.focus = Some(format!("fit-found-{place}"));
                if let Ok(case) = &self.case {
                    self.shown.ask(&around.basis, case, place, Words::of(around.lang).note);
                }
                return true;
            }
            Msg::AddUnits(_) | Msg::Repair(..) | Msg::Best => {
                if let Some(case) = self.changed_case(around, &message) {
                    open_in_plan(&document_of(&case));
                }
                return false;
            }
            Msg::Example(example) => {
                self.take_up(around, example);
                self.focus = Some(Screen::Fit.title().to_owned());
                return true;
            }
            Msg::Month(text) => self.chosen.month = text.parse().ok(),
            Msg::Code(code) => code.trim().clone_into(&mut self.chosen.code),
            Msg::Wish(place, column, text) => {
                if let Some(line) = self.chosen.wishes.get_mut(place) {
                    line.put(column, text);
                }
            }
            Msg::AddWish => {
                self.chosen.add_wish();
                self.focus = Some(format!("fit-wish-{}-code", self.chosen.wishes.len() - 1));
            }
            Msg::DropWish(place) if place < self.chosen.wishes.len() => {
                self.chosen.wishes.remove(place);
                self.focus = Some("fit-add-wish".to_owned());
            }
            Msg::DropWish(_) => {}
            Msg::TakePlan => {
                if let Ok(case) = &self.case {
                    self.chosen.take_plan(case);
                }
            }
            Msg::Goal(name) => self.chosen.goal = if name == "fill" { Goal::Fill } else { Goal::Wishes },
            Msg::UseRetention(may) => self.chosen.use_retention = may,
        }
        self.compute(around);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            browser::focus(&id);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let around = ctx.props();
        let (words, lang) = (Words::of(around.lang), around.lang);
        let send = ctx.link().callback(|message| message);
        let view = View { around, words, chosen: &self.chosen, shown: &self.shown, send: &send };
        html! {
            <>
                { of_case(FrameWords::of(lang), Screen::Fit) }
                <div class="screen-title">
                    <h1 id={Screen::Fit.title()} tabindex="-1">{ words.title }</h1>
                    <p class="lead">{ words.lead }</p>
                </div>
                if self.example {
                    { example_banner(lang, &view.click(|| Msg::Example(false))) }
                }
                if let Err(error) = &self.case {
                    { no_case(lang, error.as_ref(), &view.click(|| Msg::Example(true))) }
                } else {
                    <div class="fit-month">{ self.months(&view) }</div>
                    { room::part(&view) }
                    { repairs::part(&view) }
                    { wishes::part(&view) }
                    <p class="card-hint">{ Shared::of(lang).notice }</p>
                }
            </>
        }
    }
}

impl Fit {
    /// Another case, or another standard.
    fn take_up(&mut self, around: &Around, example: bool) {
        self.example = example;
        self.case = case_of(around, example);
        self.chosen = Chosen { goal: self.chosen.goal, use_retention: self.chosen.use_retention, ..Chosen::default() };
        self.shown = Shown::default();
        if let Ok(case) = &self.case {
            self.shown = Shown::of(&around.basis, case);
            self.chosen.settle(case, &self.shown.months);
        }
        self.compute(around);
    }

    fn compute(&mut self, around: &Around) {
        let Ok(case) = &self.case else { return };
        self.shown.room = self.chosen.room(&around.basis, case);
        self.shown.best = self.chosen.best(&around.basis, case);
    }

    /// The case as a button leaves it.
    fn changed_case(&self, around: &Around, message: &Msg) -> Option<Case> {
        let case = self.case.as_ref().ok()?;
        match message {
            Msg::AddUnits(units) => {
                let room = self.shown.room.as_ref()?.as_ref().ok()?;
                Some(apply(&around.basis, case, room, *units))
            }
            Msg::Repair(finding, place) => {
                let repairs = self.shown.repairs.iter().find(|known| known.place == *finding)?;
                repairs.repairs.get(*place).map(|repair| repair.case.clone())
            }
            Msg::Best => Some(self.shown.best.as_ref()?.as_ref().ok()?.case.clone()),
            _ => None,
        }
    }

    fn months(&self, view: &View<'_>) -> Html {
        let lang = view.around.lang;
        let options: Vec<(String, String)> =
            self.shown.months.iter().map(|month| (month.to_string(), month_name(*month, lang))).collect();
        let chosen = self.chosen.month.map(|month| month.to_string()).unwrap_or_default();
        choice("fit-month", view.words.month, &options, &chosen, &view.tell(Msg::Month))
    }
}

/// What the parts are drawn with.
struct View<'a> {
    around: &'a Around,
    words: &'static Words,
    chosen: &'a Chosen,
    shown: &'a Shown,
    send: &'a Callback<Msg>,
}

impl View<'_> {
    /// What a field tells.
    fn tell<T: 'static>(&self, message: impl Fn(T) -> Msg + 'static) -> Callback<T> {
        self.send.reform(message)
    }

    /// What a button tells.
    fn click(&self, message: impl Fn() -> Msg + 'static) -> Callback<MouseEvent> {
        self.send.reform(move |_| message())
    }
}
