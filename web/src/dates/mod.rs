//! The screen 期限: deadlines, change notices, alerts of a caseload, small tools.

mod alerts;
mod deadlines;
mod notice;
mod respite_access;
mod tools;
mod words;

use crate::components::sections::sections;
use crate::markup::html;
use crate::program::{self, Around};
use crate::screens::Screen;
use words::DatesWords;
use yew::prelude::*;

/// Shows the screen in the page's element `dates`.
pub fn run() {
    program::start::<Dates>("dates");
}

/// A part of the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Deadlines,
    Notice,
    Alerts,
    Tools,
}

impl Section {
    const ALL: [Self; 4] = [Self::Deadlines, Self::Notice, Self::Alerts, Self::Tools];

    fn hash(self) -> &'static str {
        match self {
            Self::Deadlines => "#/dates/deadlines",
            Self::Notice => "#/dates/notice",
            Self::Alerts => "#/dates/alerts",
            Self::Tools => "#/dates/tools",
        }
    }

    fn name(self, words: &DatesWords) -> &'static str {
        match self {
            Self::Deadlines => words.deadlines,
            Self::Notice => words.notice,
            Self::Alerts => words.alerts,
            Self::Tools => words.tools,
        }
    }

    /// The part that an address leads to; the first for every other.
    fn from_hash(hash: &str) -> Self {
        let is_its = |section: &Self| {
            hash.strip_prefix(section.hash()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        Self::ALL.into_iter().find(is_its).unwrap_or(Self::Deadlines)
    }
}

/// The screen. A part keeps what was typed while another is shown.
#[function_component]
fn Dates(around: &Around) -> Html {
    let words = DatesWords::of(around.lang);
    let here = Section::from_hash(&around.hash);
    let links = Section::ALL.map(|section| (section.hash(), section.name(words)));
    let part = |section: Section, html: Html| html! { <div hidden={section != here}>{ html }</div> };
    html! {
        <div class="page page-wide">
            <div class="screen-title">
                <h1 id={Screen::Dates.title()} tabindex="-1">{ words.title }</h1>
                <p class="lead">{ words.lead }</p>
            </div>
            { sections(words.title, &links, here.hash()) }
            { part(Section::Deadlines, html! { <deadlines::Deadlines ..around.clone() /> }) }
            { part(Section::Notice, html! { <notice::Notice ..around.clone() /> }) }
            { part(Section::Alerts, html! { <alerts::Alerts ..around.clone() /> }) }
            { part(Section::Tools, html! { <tools::Tools ..around.clone() /> }) }
        </div>
    }
}
