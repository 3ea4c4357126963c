//! What every piece of the part gets to see.

use super::state::{Action, State};
use super::words::DeadlineWords;
use crate::markup::html;
use ltc_engine::basis::{Basis, Confidence};
use ltc_engine::calendar::DateProblem;
use ltc_report::{Lang, words};
use yew::prelude::*;

/// What a piece of the part needs to draw itself.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    /// The language.
    pub(super) lang: Lang,
    /// The words of the language.
    pub(super) words: &'static DeadlineWords,
    /// The standard.
    pub(super) basis: &'a Basis,
    /// What was typed and chosen.
    pub(super) state: &'a State,
    /// Where changes go.
    pub(super) send: &'a Callback<Action>,
}

impl Part<'_> {
    /// A click that makes a change.
    pub(super) fn click(self, action: Action) -> Callback<MouseEvent> {
        self.send.reform(move |_| action.clone())
    }

    /// What is wrong with a date, in words.
    pub(super) fn no_day(self, problem: DateProblem) -> String {
        let text = match problem {
            DateProblem::NoSuchDay => self.words.no_such_day,
            DateProblem::Empty | DateProblem::Form => self.words.not_a_day,
        };
        text.to_owned()
    }

    /// The titles of sources, for who points at their ids.
    pub(super) fn titles(self, ids: &[String]) -> String {
        let title = |id: &String| self.basis.source_title(id).map(|title| self.lang.of(title).to_owned());
        let titles: Vec<String> = ids.iter().filter_map(title).collect();
        titles.join(self.lang.pick("；", "; "))
    }

    /// Sources with their titles and how sure they are.
    pub(super) fn sources(self, ids: &[String], confidence: Option<Confidence>) -> Html {
        let row = |id: &String| {
            let title = self.basis.source_title(id).map_or("", |title| self.lang.of(title));
            html! {
                <li>
                    { title.to_owned() }{ " " }<span class="source-id">{ id.clone() }</span>
                    if let Some(confidence) = confidence {
                        { " " }<span class="chip">{ words::confidence(confidence, self.lang) }</span>
                    }
                </li>
            }
        };
        html! { <ul class="sources">{ for ids.iter().map(row) }</ul> }
    }
}
