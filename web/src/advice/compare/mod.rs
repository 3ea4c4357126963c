//! 對照: one case, or the standard itself, in two ways.

mod case;
mod sides;
mod standard;
mod state;
mod words;

use super::form::{example_banner, no_case};
use super::given::case_of;
use crate::browser;
use crate::components::of_case::of_case;
use crate::components::sections::sections;
use crate::i18n::frame::FrameWords;
use crate::markup::html;
use crate::program::Around;
use crate::screens::Screen;
use ltc_advice::changes::Change;
use ltc_advice::compare::Comparison;
use ltc_engine::InputError;
use ltc_engine::case::Case;
use serde_json::Value;
use state::Chosen;
use words::Words;
use yew::prelude::*;

/// The address of the second part.
const STANDARD: &str = "#/compare/standard";

/// What happens.
pub(super) enum Msg {
    /// The day of a side.
    Day(usize, String),
    /// A day that is no edition's first one is going to be typed.
    OtherDay,
    /// The policy.
    Policy(String),
    /// Its value on a side.
    Value(usize, String),
    /// A day of the period.
    Period(usize, String),
    /// What is searched.
    Search(String),
    /// Only what touches the case.
    OnlyCase(bool),
    /// The other way round.
    Swap,
    /// The example, or not.
    Example(bool),
}

/// The screen.
pub(super) struct Compare {
    chosen: Chosen,
    example: bool,
    case: Result<Case, Option<InputError>>,
    comparison: Option<Result<Comparison, InputError>>,
    document: Value,
    changes: Option<Result<Vec<Change>, InputError>>,
    /// What had the focus is gone: it goes to the heading.
    focus: bool,
}

impl Component for Compare {
    type Message = Msg;
    type Properties = Around;

    fn create(ctx: &Context<Self>) -> Self {
        let around = ctx.props();
        let mut screen = Self {
            chosen: Chosen::new(&around.basis, around.today, around.lang),
            example: false,
            case: Err(None),
            comparison: None,
            document: Value::Null,
            changes: None,
            focus: false,
        };
        screen.take_up(around);
        screen
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Around) -> bool {
        let around = ctx.props();
        if (&around.case, around.basis.hash(), &around.choices) != (&before.case, before.basis.hash(), &before.choices)
        {
            self.take_up(around);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        let around = ctx.props();
        let chosen = &mut self.chosen;
        let put = |slots: &mut [String; 2], place: usize, text: String| {
            if let Some(slot) = slots.get_mut(place) {
                *slot = text;
            }
        };
        match message {
            Msg::Day(side, text) => put(&mut chosen.days, side, text),
            Msg::OtherDay => return true,
            Msg::Policy(name) => chosen.choose_policy(&around.basis, &name),
            Msg::Value(side, value) => put(&mut chosen.values, side, value),
            Msg::Swap => chosen.swap(),
            Msg::Period(place, text) => put(&mut chosen.period, place, text),
            Msg::OnlyCase(only) => chosen.only_case = only,
            Msg::Search(text) => {
                chosen.search = text;
                return true;
            }
            Msg::Example(example) => {
                self.example = example;
                self.focus = true;
                self.case = case_of(around, example);
            }
        }
        self.compute(around);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if std::mem::take(&mut self.focus) {
            browser::focus(Screen::Compare.title());
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let around = ctx.props();
        let words = Words::of(around.lang);
        let is_standard = around.place().starts_with("standard");
        let here = if is_standard { STANDARD } else { Screen::Compare.hash() };
        let parts = [(Screen::Compare.hash(), words.of_case), (STANDARD, words.of_standard)];
        let view = View { around, words, chosen: &self.chosen, send: &ctx.link().callback(|message| message) };
        html! {
            <>
                { of_case(FrameWords::of(around.lang), Screen::Compare) }
                <div class="screen-title">
                    <h1 id={Screen::Compare.title()} tabindex="-1">{ words.title }</h1>
                    <p class="lead">{ if is_standard { words.standard_lead } else { words.lead } }</p>
                </div>
                { sections(words.parts, &parts, here) }
                if self.example {
                    { example_banner(around.lang, &view.click(|| Msg::Example(false))) }
                }
                if is_standard {
                    { standard::part(&view, self.changes.as_ref(), self.case.is_ok()) }
                } else if let Err(error) = &self.case {
                    { no_case(around.lang, error.as_ref(), &view.click(|| Msg::Example(true))) }
                } else {
                    { case::part(&view, self.comparison.as_ref()) }
                }
            </>
        }
    }
}

impl Compare {
    /// Another case, or another standard.
    fn take_up(&mut self, around: &Around) {
        // A case of one's own takes the example's place.
        self.case = case_of(around, false);
        self.example &= self.case.is_err();
        if self.example {
            self.case = case_of(around, true);
        }
        self.document = serde_json::from_str(&around.basis_text).unwrap_or_default();
        self.compute(around);
    }

    fn compute(&mut self, around: &Around) {
        let case = self.case.as_ref().ok();
        self.comparison = case.and_then(|case| self.chosen.compare(&around.basis, case));
        self.changes = self.chosen.changes(&self.document, case);
    }
}

/// What the parts are drawn with.
struct View<'a> {
    around: &'a Around,
    words: &'static Words,
    chosen: &'a Chosen,
    send: &'a Callback<Msg>,
}

impl View<'_> {
    /// What a field tells.
    pub(super) fn tell<T: 'static>(&self, message: impl Fn(T) -> Msg + 'static) -> Callback<T> {
        self.send.reform(message)
    }

    /// What a button tells.
    pub(super) fn click(&self, message: impl Fn() -> Msg + 'static) -> Callback<MouseEvent> {
        self.send.reform(move |_| message())
    }
}
